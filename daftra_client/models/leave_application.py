"""LeaveApplication: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any

import attrs

from .._codec.record import Record
from .leave_type import LeaveType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LeaveApplication(Record):
    """A request of a staff member for days off. Answers are not documented: the fields are the writable ones and
    those that sibling entities have.

    Source: request sample (fields of the create and update bodies); inference (that the answer repeats them).
    """

    attachments: Any = None
    """Files attached to the record. Their form is not documented."""
    created: datetime.datetime | None = None
    """When the application was added."""
    date_from: datetime.date | None = None
    """First day off."""
    date_to: datetime.date | None = None
    """Last day off, inclusive."""
    days: Decimal | None = None
    """Number of days off; in the examples every calendar day counts, including the first and the last."""
    description: str | None = None
    """Free text about the application."""
    early_time: str | None = None
    """The meaning is not documented; the name suggests leaving early."""
    id: int | None = None
    """Id of the leave application."""
    late_time: str | None = None
    """The meaning is not documented; the name suggests arriving late."""
    leave_type_id: int | None = None
    """Id of a kind of leave that the account defined. No documented operation lists these kinds."""
    modified: datetime.datetime | None = None
    """When the application was last changed."""
    staff_id: int | None = None
    """The staff member who asks for leave, an id from `staff`."""
    type: LeaveType | None = None
    """Kind of request."""
