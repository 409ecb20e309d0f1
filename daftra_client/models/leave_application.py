"""LeaveApplication: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .leave_type import read_leave_type

if TYPE_CHECKING:
    from typing import Self

    from .leave_type import LeaveType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class LeaveApplication(Model):
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "attachments",
            "created",
            "date_from",
            "date_to",
            "days",
            "description",
            "early_time",
            "id",
            "late_time",
            "leave_type_id",
            "modified",
            "staff_id",
            "type",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        self.attachments = row["attachments"]
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        self.date_from = days[row["date_from"]]
        self.date_to = days[row["date_to"]]
        v = row["days"]
        self.days = v if v is None else wire.decimal(v)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["early_time"]
        self.early_time = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["late_time"]
        self.late_time = v if v is None or type(v) is str else wire.text(v)
        v = row["leave_type_id"]
        self.leave_type_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.type = read_leave_type(row["type"])
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "attachments": self.attachments,
            "created": wire.isoformat(self.created),
            "date_from": wire.isoformat(self.date_from),
            "date_to": wire.isoformat(self.date_to),
            "days": wire.encode_decimal(self.days, "LeaveApplication.days"),
            "description": wire.encode_text(self.description, "LeaveApplication.description"),
            "early_time": wire.encode_text(self.early_time, "LeaveApplication.early_time"),
            "id": wire.encode_integer(self.id, "LeaveApplication.id"),
            "late_time": wire.encode_text(self.late_time, "LeaveApplication.late_time"),
            "leave_type_id": wire.encode_integer(self.leave_type_id, "LeaveApplication.leave_type_id"),
            "modified": wire.isoformat(self.modified),
            "staff_id": wire.encode_integer(self.staff_id, "LeaveApplication.staff_id"),
            "type": wire.encode_text(self.type, "LeaveApplication.type"),
        }
        return data
