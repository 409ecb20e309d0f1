"""FollowUpStatus: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record
from .follow_up_status_entity_key import FollowUpStatusEntityKey
from .follow_up_status_item_type import FollowUpStatusItemType
from .follow_up_status_state import FollowUpStatusState


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class FollowUpStatus(Record):
    """A status of records of one kind."""

    id: int | None = None
    """Number that identifies the status."""
    item_type: FollowUpStatusItemType | None = None
    """Kind of record that the status applies to."""
    name: str | None = None
    """Name shown to users."""
    color: str | None = None
    """Colour of the label. Daftra answers a hexadecimal colour such as "#ffffff", the name of a colour such as
    "fuchsia", or an empty text where none is set. The names are white, silver, gray, black, navy, blue, teal, aqua,
    green, lime, chartreuse, olive, yellow, gold, orange, red, maroon, fuchsia, purple and indigo."""
    status: FollowUpStatusState | None = None
    """Whether records in this status count as open or closed."""
    staff_id: int | None = None
    """The staff member who owns the status, an id from `staff`."""
    created: datetime.datetime | None = None
    """When the status was added."""
    modified: datetime.datetime | None = None
    """When the status was last changed."""
    deleted: bool | None = None
    """Whether the status was deleted. The v2 reference says that a delete removes the status itself."""
    entity_key: FollowUpStatusEntityKey | None = None
    """Entity that the status applies to; null for the classic kinds such as clients and invoices."""
    display_order: int | None = None
    """Position among the displayed statuses. May be null."""
    followup_after: int | None = None
    """Days until that appointment is due; for statuses of clients only, else null."""
    is_primary: bool | None = None
    """Whether the status is pinned to the top."""
    require_followup: bool | None = None
    """Whether an appointment is due when a record enters the status; for statuses of clients only."""
    site_id: int | None = None
    """The account."""
