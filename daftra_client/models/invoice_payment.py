"""InvoicePayment: generated from openapi/daftra.yaml, do not edit."""

from typing import ClassVar

from .._codec.shared_fields import with_shared_fields
from ._payment_record import PaymentRecord


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoicePayment(PaymentRecord):
    """A payment of a sales invoice, listed separately or inside an invoice. Names and `client_id` may be empty, so
    find the payer through the invoice.
    """

    invoice_id: int | None = None
    """The invoice that was paid, an id from `invoices`."""
    client_id: int | None = None
    """The client who paid, an id from `clients`; null on payments that belong to an invoice."""

    _COMPUTED: ClassVar[frozenset[str]] = PaymentRecord._COMPUTED | frozenset(("invoice_id", "client_id"))
