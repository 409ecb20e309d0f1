"""EntityWorkOrder: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._work_order_fields import WorkOrderFields


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityWorkOrder(WorkOrderFields):
    """The work order inside an advance payment. Every field is null in the only example."""
