"""LeaveApplicationInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .leave_type import LeaveType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LeaveApplicationInput(Input):
    """A leave application to create or update. The required fields are not known.

    Source: request sample (every field is listed as required there, which the empty strings contradict).
    """

    attachments: str | None | Unset = UNSET
    """Files to attach; an empty string for none. No other form is documented."""
    date_from: datetime.date | None | Unset = UNSET
    """First day off."""
    date_to: datetime.date | None | Unset = UNSET
    """Last day off, inclusive."""
    days: Decimal | int | None | Unset = UNSET
    """Number of days off; in the examples every calendar day counts, including the first and the last."""
    description: str | None | Unset = UNSET
    """Free text about the application."""
    early_time: str | None | Unset = UNSET
    """The meaning is not documented; the name suggests leaving early."""
    late_time: str | None | Unset = UNSET
    """The meaning is not documented; the name suggests arriving late."""
    leave_type_id: int | None | Unset = UNSET
    """Id of a kind of leave that the account defined. No documented operation lists these kinds."""
    staff_id: int | None | Unset = UNSET
    """The staff member who asks for leave, an id from `staff`."""
    type: LeaveType | str | None | Unset = UNSET
    """Kind of request."""
