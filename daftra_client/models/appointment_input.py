"""AppointmentInput: generated from openapi/daftra.yaml, do not edit."""

from .._codec.shared_fields import with_shared_fields
from .._codec.unset import UNSET, Unset
from ._appointment_input_base import AppointmentInputBase


@with_shared_fields(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AppointmentInput(AppointmentInputBase):
    """An appointment to create or to replace, the same for clients, invoices, estimates and work orders."""

    item_id: int | None | Unset = UNSET
    """The record that the appointment belongs to, an id from `clients`, `invoices`, `estimates` or `work_orders`
    according to the resource. Required by creates."""
