"""TimeTracking: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .time_formatted import TimeFormatted

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TimeTracking(Model):
    """One entry of a time sheet.

    Source: documentation.
    """

    activity_id: int | None = None
    """What was done, an id from `listings` with the model `TimeActivity`."""
    cost: Decimal | None = None
    """What the time costs, worked out by Daftra from the hourly rate of the staff member, in `currency`."""
    created: datetime.datetime | None = None
    """When the entry was made."""
    currency: str | None = None
    """Three-letter currency code of `cost`. Only in answers."""
    date: datetime.date | None = None
    """Day of the work."""
    id: int | None = None
    """Number that identifies the entry."""
    modified: datetime.datetime | None = None
    """When the entry was last changed."""
    notes: str | None = None
    """Remarks on the entry."""
    project_id: int | None = None
    """The project that was worked on, an id from `listings` with the model `Product`."""
    staff_id: int | None = None
    """Who did the work, an id from `staff`. 0 is the account owner."""
    time: str | None = None
    """Time spent, as hours and minutes such as "8:17". It is a duration, so the hours may exceed 24."""
    time_formatted: TimeFormatted | None = None
    """The time spent, split into hours, minutes and seconds. Computed by Daftra; should it stand beside the
    `TimeTracking` wrapper instead of inside, it is merged into the record."""
    user_id: int | None = None
    """Meaning not documented; marked as outdated by Daftra."""
    work_order_id: int | None = None
    """The work order that the time belongs to, an id from `work_orders`, or null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "activity_id",
            "cost",
            "created",
            "currency",
            "date",
            "id",
            "modified",
            "notes",
            "project_id",
            "staff_id",
            "time",
            "time_formatted",
            "user_id",
            "work_order_id",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["activity_id"]
        self.activity_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["cost"]
        self.cost = v if v is None else wire.decimal(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["currency"]
        self.currency = v if v is None or type(v) is str else wire.text(v)
        self.date = days[row["date"]]
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["notes"]
        self.notes = v if v is None or type(v) is str else wire.text(v)
        v = row["project_id"]
        self.project_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["time"]
        self.time = v if v is None or type(v) is str else wire.text(v)
        v = row["time_formatted"]
        self.time_formatted = v if v is None else wire.record(v, TimeFormatted, date_format)
        v = row["user_id"]
        self.user_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["work_order_id"]
        self.work_order_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "activity_id": wire.encode_integer(self.activity_id, "TimeTracking.activity_id"),
            "cost": wire.encode_decimal(self.cost, "TimeTracking.cost"),
            "created": wire.isoformat(self.created),
            "currency": wire.encode_text(self.currency, "TimeTracking.currency"),
            "date": wire.isoformat(self.date),
            "id": wire.encode_integer(self.id, "TimeTracking.id"),
            "modified": wire.isoformat(self.modified),
            "notes": wire.encode_text(self.notes, "TimeTracking.notes"),
            "project_id": wire.encode_integer(self.project_id, "TimeTracking.project_id"),
            "staff_id": wire.encode_integer(self.staff_id, "TimeTracking.staff_id"),
            "time": wire.encode_text(self.time, "TimeTracking.time"),
            "time_formatted": wire.encode_record(self.time_formatted, "TimeTracking.time_formatted", date_format),
            "user_id": wire.encode_integer(self.user_id, "TimeTracking.user_id"),
            "work_order_id": wire.encode_integer(self.work_order_id, "TimeTracking.work_order_id"),
        }
        return data
