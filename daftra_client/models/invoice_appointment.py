"""InvoiceAppointment: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._appointment import Appointment


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class InvoiceAppointment(Appointment):
    """An appointment about an invoice. `item_type` is always INVOICE (2), and the partner is the client of the
    invoice.
    """

    item_id: int | None = None
    """The invoice, an id from `invoices`."""
