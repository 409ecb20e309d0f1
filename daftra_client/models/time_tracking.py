"""TimeTracking: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("activity_id")
            self.activity_id = v if type(v) in INTEGER else wire.integer(v)
            self.cost = wire.decimal(get("cost"))
            self.created = wire.timestamp(get("created"), date_format)
            v = get("currency")
            self.currency = v if type(v) in TEXT else wire.text(v)
            self.date = wire.date(get("date"), date_format)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("notes")
            self.notes = v if type(v) in TEXT else wire.text(v)
            v = get("project_id")
            self.project_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("staff_id")
            self.staff_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("time")
            self.time = v if type(v) in TEXT else wire.text(v)
            self.time_formatted = wire.record(get("time_formatted"), TimeFormatted, date_format)
            v = get("user_id")
            self.user_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("work_order_id")
            self.work_order_id = v if type(v) in INTEGER else wire.integer(v)
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
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
