"""TimeTrackingInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TimeTrackingInput(Input):
    """A time sheet entry to create or to replace. Daftra computes the cost itself."""

    activity_id: int | None | Unset = UNSET
    """The activity, an id from `listings` with the model `TimeActivity`."""
    date: datetime.date | None | Unset = UNSET
    """Day of the work, in ISO and not in a closed accounting period. Contested: today by default (documentation);
    required (vendor reference 2026-08)."""
    notes: str | None | Unset = UNSET
    """Remarks on the entry."""
    project_id: int | None | Unset = UNSET
    """The project of the work, an id from `listings`. The reference of August 2026 names the model `Project`, that
    of July `Product`. Required."""
    staff_id: int | None | Unset = UNSET
    """The staff member who did the work, an id from `staff`, or 0 for the account owner; the caller if left out.
    Entries of others need the permission to edit all timesheets."""
    time: str | None | Unset = UNSET
    """Time spent, as hours, a colon and two digits for the minutes, such as "8:17"; 0 by default. A plain number of
    hours such as "8.5", as answers may have it, is sent as "8:30"."""
    work_order_id: int | None | Unset = UNSET
    """The work order that the time belongs to, an id from `work_orders`, or null."""

    _KINDS: ClassVar[Mapping[str, str]] = {"time": "duration"}
