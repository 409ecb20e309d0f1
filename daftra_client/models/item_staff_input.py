"""ItemStaffInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .appointment_item_type import AppointmentItemType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ItemStaffInput(Input):
    """Assignment of staff members to a record."""

    item_type: AppointmentItemType | int | None | Unset = UNSET
    """Kind of the record; a client if it is left out."""
    staff_id: list[int | None]
    """The staff members, ids from `staff`. They replace those who were assigned before."""
