"""FollowUpStatusInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .follow_up_status_entity_key import FollowUpStatusEntityKey
from .follow_up_status_item_type import FollowUpStatusItemType
from .follow_up_status_state import FollowUpStatusState


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class FollowUpStatusInput(Input):
    """A follow-up status to create. A missing name is known to be refused; the reference of August 2026 also
    requires `status` and `staff_id`.
    """

    color: str | None | Unset = UNSET
    """Colour of the label, hexadecimal with `#`. Left out, it is empty. Contested: "#ffffff" by default, and names
    of colours (documentation); empty by default (vendor reference 2026-08)."""
    display_order: int | None | Unset = UNSET
    """Position among the displayed statuses. May be null."""
    entity_key: FollowUpStatusEntityKey | str | None | Unset = UNSET
    """Entity that the status applies to, for kinds that have a key; otherwise null."""
    item_type: FollowUpStatusItemType | int | None | Unset = UNSET
    """Kind of record that the status applies to; 0 by default. Daftra takes any integer."""
    name: str
    """Name shown to users."""
    staff_id: int | None | Unset = UNSET
    """The staff member who owns the status, an id from `staff`. The reference refuses a status without one with
    400."""
    status: FollowUpStatusState | int | None | Unset = UNSET
    """Whether records in this status count as open or closed. The reference calls it required and also gives 1 as
    its default; Daftra stores any other value wrongly."""
