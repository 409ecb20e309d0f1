"""PaymentInputBase: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import shared_fields
from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PaymentInputBase(Input):
    """Writable fields that all payments of sales documents and clients share.

    Source: documentation; request sample.
    """

    branch_id: int | None | Unset = UNSET
    """The branch, an id from `branches`."""
    code: str | None | Unset = UNSET
    """The payment's number, padded with zeros."""
    extra_details: str | None | Unset = UNSET
    """A JSON document inside a string. The key `paymentSetting` holds the fees of the payment method: `id`,
    `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`."""
    payment_work_order_id: int | None | Unset = UNSET
    """Work order of the payment, presumably an id from `work_orders`."""
    pos_shift_id: int | None | Unset = UNSET
    """Point-of-sale shift in which the payment was taken."""
    processed: bool | None | Unset = UNSET
    """Whether the payment has been processed; the meaning of this is not documented."""
    receipt_notes: str | None | Unset = UNSET
    """Notes for the printed receipt."""
    response_code: str | None | Unset = UNSET
    """Code with which the payment gateway answered."""
    response_message: str | None | Unset = UNSET
    """Text with which the payment gateway answered."""
    source: str | None | Unset = UNSET
    """Where the payment came from; the values are not documented."""
    transaction_type: str | None | Unset = UNSET
    """The meaning is not documented. At most 255 characters."""

    __slots__ = ()
