"""LeaveApplicationInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .leave_type import LeaveType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LeaveApplicationInput(Input):
    """A leave application to create or update. Which fields must be present is not known.

    Source: request sample (every field is listed as required there, which the empty strings contradict).
    """

    attachments: str | None | Unset = UNSET
    """Files to attach, an empty string for none. Any other form is not documented."""
    date_from: datetime.date | None | Unset = UNSET
    """First day off."""
    date_to: datetime.date | None | Unset = UNSET
    """Last day off, itself included."""
    days: Decimal | int | None | Unset = UNSET
    """Number of days off; in the examples every calendar day counts, the first and the last included."""
    description: str | None | Unset = UNSET
    """Free text about the application."""
    early_time: str | None | Unset = UNSET
    """Meaning not documented; by its name, it concerns leaving early."""
    late_time: str | None | Unset = UNSET
    """Meaning not documented; by its name, it concerns arriving late."""
    leave_type_id: int | None | Unset = UNSET
    """Id of the kind of leave that the account defined. No operation that lists them is documented."""
    staff_id: int | None | Unset = UNSET
    """Who asks for leave, an id from `staff`."""
    type: LeaveType | str | None | Unset = UNSET
    """What is asked for."""
