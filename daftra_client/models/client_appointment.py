"""ClientAppointment: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from ._appointment import Appointment
from .appointment_item_type import AppointmentItemType


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientAppointment(Appointment):
    """An appointment with a client."""

    item_type: AppointmentItemType | None = None
    """Kind of record that the appointment belongs to, always a client here."""
    item_id: int | None = None
    """The client, an id from `clients`."""
