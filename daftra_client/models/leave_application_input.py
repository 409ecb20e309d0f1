"""LeaveApplicationInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .leave_type import LeaveType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LeaveApplicationInput(Input):
    """A leave application to create or update. The reference requires `staff_id`, `date_from`, `date_to` and
    `days`, of updates too, although its text asks for the changed fields only.
    """

    attachments: str | None | Unset = UNSET
    """Files to attach, at most 5 MB each; an empty text for none. Contested: a text (request sample); a list of
    objects of an unknown form (vendor reference 2026-08)."""
    comment: str | None | Unset = UNSET
    """Comment, which only creates take."""
    date_from: datetime.date | None | Unset = UNSET
    """First day off."""
    date_to: datetime.date | None | Unset = UNSET
    """Last day off, inclusive: `date_from` and `days` - 1 days more."""
    days: Decimal | int | None | Unset = UNSET
    """Number of days off; in the examples every calendar day counts, including the first and the last."""
    description: str | None | Unset = UNSET
    """Free text about the application."""
    early_time: str | None | Unset = UNSET
    """Minutes that the person leaves early, for the type `early`. Contested: a text (request sample); a number
    (vendor reference 2026-08). The reference requires it for that type. At least 1."""
    late_time: str | None | Unset = UNSET
    """Minutes that the person arrives late, for the type `delay`. Contested: a text (request sample); a number
    (vendor reference 2026-08). The reference requires it for that type. At least 1."""
    leave_type_id: int | None | Unset = UNSET
    """Id of a kind of leave that the account defined, for the types `leave` and `half_leave`. No documented
    operation lists these kinds."""
    staff_id: int | None | Unset = UNSET
    """The staff member who asks for leave, an id from `staff`. The caller must be allowed to apply for that person."""
    type: LeaveType | str | None | Unset = UNSET
    """Kind of request; `leave` by default."""
