"""EstimateAppointment: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._appointment import Appointment


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EstimateAppointment(Appointment):
    """An appointment about an estimate. `item_type` is always ESTIMATE (3), and the partner is the client of the
    estimate.
    """

    item_id: int | None = None
    """The estimate, an id from `estimates`."""
