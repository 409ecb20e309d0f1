"""WorkOrder: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._work_order_fields import WorkOrderFields


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class WorkOrder(WorkOrderFields):
    """A job for a client."""
