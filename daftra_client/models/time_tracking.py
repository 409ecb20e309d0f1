"""TimeTracking: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record, related
from ..wire_types import Amount, Day, Moment, Related
from .time_formatted import TimeFormatted

if TYPE_CHECKING:
    from typing import Self


class TimeTracking(Record, kw_only=True):
    """One entry of a time sheet.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the entry."""
    user_id: int | None = None
    """Meaning not documented; marked as outdated by Daftra."""
    staff_id: int | None = None
    """Who did the work, an id from `staff`. 0 is the account owner."""
    project_id: int | None = None
    """The project that was worked on, an id from `listings` with the model `Product`."""
    activity_id: int | None = None
    """What was done, an id from `listings` with the model `TimeActivity`."""
    date: Day | None = None
    """Day of the work."""
    time: str | None = None
    """Time spent, as hours and minutes such as "8:17". It is a duration, so the hours may exceed 24."""
    notes: str | None = None
    """Remarks on the entry."""
    created: Moment | None = None
    """When the entry was made."""
    modified: Moment | None = None
    """When the entry was last changed."""
    cost: Amount | None = None
    """What the time costs, worked out by Daftra from the hourly rate of the staff member, in `currency`."""
    currency: str | None = None
    """Three-letter currency code of `cost`. Only in answers."""
    work_order_id: int | None = None
    """The work order that the time belongs to, an id from `work_orders`, or null."""
    branch_id: int | None = None
    """Branch of the entry, an id from `branches`."""
    hourly_rate: Amount | None = None
    """Rate behind `cost`."""
    site_id: int | None = None
    """Identifier of the Daftra account."""
    time_formatted: Related[TimeFormatted] | None = None
    """The time spent, split into hours, minutes and seconds. Computed by Daftra; should it stand beside the
    `TimeTracking` wrapper instead of inside, it is merged into the record."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "user_id",
            "created",
            "modified",
            "cost",
            "currency",
            "branch_id",
            "hourly_rate",
            "site_id",
            "time_formatted",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.date
        if v is not None:
            self.date = days[v]
        v = self.cost
        if v is not None:
            self.cost = amounts[v]
        v = self.hourly_rate
        if v is not None:
            self.hourly_rate = amounts[v]
        v = self.time_formatted
        if v is not None:
            self.time_formatted = related(v, days)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "TimeTracking", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "user_id": wire.whole(self.user_id),
            "staff_id": wire.whole(self.staff_id),
            "project_id": wire.whole(self.project_id),
            "activity_id": wire.whole(self.activity_id),
            "date": wire.isoformat(self.date),
            "time": wire.encode_text(self.time, "TimeTracking.time"),
            "notes": wire.encode_text(self.notes, "TimeTracking.notes"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "cost": wire.encode_decimal(self.cost, "TimeTracking.cost"),
            "currency": wire.encode_text(self.currency, "TimeTracking.currency"),
            "work_order_id": wire.whole(self.work_order_id),
            "branch_id": wire.whole(self.branch_id),
            "hourly_rate": wire.encode_decimal(self.hourly_rate, "TimeTracking.hourly_rate"),
            "site_id": wire.whole(self.site_id),
            "time_formatted": wire.encode_record(self.time_formatted, "TimeTracking.time_formatted", date_format),
        }
        return data
