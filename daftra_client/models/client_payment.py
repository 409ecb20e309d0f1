"""ClientPayment: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._payment_record import PaymentRecord


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientPayment(PaymentRecord):
    """A payment on a client's account. It is documented with the fields of an invoice payment; no complete answer
    has been captured.
    """

    invoice_id: int | None = None
    """The invoice that the payment is for, an id from `invoices`, if any."""
    client_id: int | None = None
    """The client who paid, an id from `clients`."""
