"""FollowUpAction: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record
from .appointment_item_type import AppointmentItemType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class FollowUpAction(Record):
    """A kind of action that appointments and notes can refer to."""

    id: int | None = None
    """Number that identifies the action; `action_id` of appointments and notes refers to it."""
    item_type: AppointmentItemType | None = None
    """Kind of record that the action is for."""
    name: str | None = None
    """Label of the action."""
    entity_key: str | None = None
    """Key of a kind of record, used by Daftra; may be null."""
    display_order: int | None = None
    """Place in the list of its kind; may be null."""
    staff_id: int | None = None
    """The staff member who created it, an id from `staff`; 0 is the account owner."""
    created: datetime.datetime | None = None
    """When the action was created, in account time."""
    modified: datetime.datetime | None = None
    """When the action was last changed, in account time."""
    deleted: bool | None = None
    """Whether the action was deleted."""
    action_type: str | None = None
    """Key that names the kind of action once; may be null."""
