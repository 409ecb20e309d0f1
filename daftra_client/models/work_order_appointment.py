"""WorkOrderAppointment: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._appointment import Appointment


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkOrderAppointment(Appointment):
    """An appointment about a work order. `item_type` is always WORK_ORDER (8), and the partner is the client of the
    work order.
    """

    item_id: int | None = None
    """The work order, an id from `work_orders`."""
