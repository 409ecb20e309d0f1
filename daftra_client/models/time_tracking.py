"""TimeTracking: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.record import Record
from .time_formatted import TimeFormatted


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TimeTracking(Record):
    """One entry of a time sheet."""

    id: int | None = None
    """Number that identifies the entry."""
    user_id: int | None = None
    """The meaning is not documented; Daftra marks the field as outdated."""
    staff_id: int | None = None
    """The staff member who did the work, an id from `staff`. 0 is the account owner."""
    project_id: int | None = None
    """The project of the work, an id from `listings`. The reference of August 2026 names the model `Project`, that
    of July `Product`."""
    activity_id: int | None = None
    """The activity, an id from `listings` with the model `TimeActivity`."""
    date: datetime.date | None = None
    """Day of the work."""
    time: str | None = None
    """Time spent. Contested: hours and minutes such as "8:17" (documentation); decimal hours such as 8.5 for 8:30,
    and 0 when unset (vendor reference 2026-08). `time_formatted` has the parts."""
    notes: str | None = None
    """Remarks on the entry."""
    created: datetime.datetime | None = None
    """When the entry was made."""
    modified: datetime.datetime | None = None
    """When the entry was last changed."""
    cost: Decimal | None = None
    """Cost of the time, computed by Daftra from the hourly rate of the staff member, in `currency`."""
    currency: str | None = None
    """Three-letter currency code of `cost`. Only in answers."""
    work_order_id: int | None = None
    """The work order that the time belongs to, an id from `work_orders`, or null."""
    branch_id: int | None = None
    """Branch of the entry, an id from `branches`."""
    hourly_rate: Decimal | None = None
    """Hourly rate behind `cost`."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    time_formatted: TimeFormatted | None = None
    """The time spent, split into hours, minutes and seconds, computed by Daftra. If it is next to the
    `TimeTracking` wrapper instead of inside, the client merges it into the record."""

    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        ("user_id", "created", "modified", "cost", "currency", "branch_id", "hourly_rate", "site_id", "time_formatted")
    )
