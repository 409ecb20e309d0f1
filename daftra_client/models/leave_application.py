"""LeaveApplication: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import Any

import attrs

from .._codec.record import Record
from .leave_type import LeaveType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LeaveApplication(Record):
    """A request of a staff member for days off. Answers are not documented: the fields are those that can be
    written and those that its siblings have.

    Source: request sample (fields of the create and update bodies); inference (that the answer repeats them).
    """

    attachments: Any = None
    """Files attached to it. Their form is not documented."""
    created: datetime.datetime | None = None
    """When the application was added."""
    date_from: datetime.date | None = None
    """First day off."""
    date_to: datetime.date | None = None
    """Last day off, itself included."""
    days: Decimal | None = None
    """Number of days off; in the examples every calendar day counts, the first and the last included."""
    description: str | None = None
    """Free text about the application."""
    early_time: str | None = None
    """Meaning not documented; by its name, it concerns leaving early."""
    id: int | None = None
    """Id of the leave application."""
    late_time: str | None = None
    """Meaning not documented; by its name, it concerns arriving late."""
    leave_type_id: int | None = None
    """Id of the kind of leave that the account defined. No operation that lists them is documented."""
    modified: datetime.datetime | None = None
    """When the application was last changed."""
    staff_id: int | None = None
    """Who asks for leave, an id from `staff`."""
    type: LeaveType | None = None
    """What is asked for."""
