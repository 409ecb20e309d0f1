"""FollowUpStatusInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .follow_up_status_entity_key import FollowUpStatusEntityKey
from .follow_up_status_item_type import FollowUpStatusItemType
from .follow_up_status_state import FollowUpStatusState


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class FollowUpStatusInput(Input):
    """A follow-up status to create. Only a missing name is known to be refused.

    Source: documentation.
    """

    color: str | None | Unset = UNSET
    """Colour of the label, as a CSS colour; "#ffffff" by default."""
    display_order: int | None | Unset = UNSET
    """Position among the displayed statuses. May be null."""
    entity_key: FollowUpStatusEntityKey | str | None | Unset = UNSET
    """Entity that the status applies to, for kinds that have a key; otherwise null."""
    item_type: FollowUpStatusItemType | int | None | Unset = UNSET
    """Kind of record that the status applies to; 0 by default."""
    name: str
    """Name shown to users."""
    staff_id: int | None | Unset = UNSET
    """A staff member, an id from `staff`; presumably the one who adds the status."""
    status: FollowUpStatusState | int | None | Unset = UNSET
    """Whether records in this status count as open or closed."""
