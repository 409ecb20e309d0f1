"""FollowUpReminderInput: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._appointment_input_base import AppointmentInputBase


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class FollowUpReminderInput(AppointmentInputBase):
    """An appointment that is created together with a note."""

    item_id: int | None | Unset = UNSET
    """The record that the appointment belongs to, of the kind that `item_type` names."""
