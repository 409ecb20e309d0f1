"""TimeTrackingInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TimeTrackingInput(Input):
    """A time sheet entry to create or to replace. Daftra computes the cost itself.

    Source: documentation.
    """

    activity_id: int | None | Unset = UNSET
    """What was done, an id from `listings` with the model `TimeActivity`."""
    date: datetime.date | None | Unset = UNSET
    """Day of the work, today unless given."""
    notes: str | None | Unset = UNSET
    """Remarks on the entry."""
    project_id: int | None | Unset = UNSET
    """The project that was worked on, an id from `listings` with the model `Product`."""
    staff_id: int | None | Unset = UNSET
    """Who did the work, an id from `staff`, or 0 for the account owner."""
    time: str | None | Unset = UNSET
    """Time spent, as hours, a colon and two digits for the minutes, such as "8:17"."""
    work_order_id: int | None | Unset = UNSET
    """The work order that the time belongs to, an id from `work_orders`, or null."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "activity_id",
            "date",
            "notes",
            "project_id",
            "staff_id",
            "time",
            "work_order_id",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["activity_id"]
        self.activity_id = v if v is UNSET else wire.integer(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.date(v, date_format)
        v = row["notes"]
        self.notes = v if v is UNSET else wire.text(v)
        v = row["project_id"]
        self.project_id = v if v is UNSET else wire.integer(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["time"]
        self.time = v if v is UNSET else wire.text(v)
        v = row["work_order_id"]
        self.work_order_id = v if v is UNSET else wire.integer(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "TimeTrackingInput", date_format)
        if self.activity_id is not UNSET:
            data["activity_id"] = wire.encode_integer(self.activity_id, "TimeTrackingInput.activity_id")
        if self.date is not UNSET:
            data["date"] = wire.encode_date(self.date, "TimeTrackingInput.date")
        if self.notes is not UNSET:
            data["notes"] = wire.encode_text(self.notes, "TimeTrackingInput.notes")
        if self.project_id is not UNSET:
            data["project_id"] = wire.encode_integer(self.project_id, "TimeTrackingInput.project_id")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "TimeTrackingInput.staff_id")
        if self.time is not UNSET:
            data["time"] = wire.encode_text(self.time, "TimeTrackingInput.time")
        if self.work_order_id is not UNSET:
            data["work_order_id"] = wire.encode_integer(self.work_order_id, "TimeTrackingInput.work_order_id")
        return data
