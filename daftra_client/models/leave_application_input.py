"""LeaveApplicationInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .leave_type import read_leave_type

if TYPE_CHECKING:
    from typing import Self

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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "attachments",
            "date_from",
            "date_to",
            "days",
            "description",
            "early_time",
            "late_time",
            "leave_type_id",
            "staff_id",
            "type",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["attachments"]
        self.attachments = v if v is UNSET else wire.text(v)
        v = row["date_from"]
        self.date_from = v if v is UNSET else wire.date(v, date_format)
        v = row["date_to"]
        self.date_to = v if v is UNSET else wire.date(v, date_format)
        v = row["days"]
        self.days = v if v is UNSET else wire.decimal(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["early_time"]
        self.early_time = v if v is UNSET else wire.text(v)
        v = row["late_time"]
        self.late_time = v if v is UNSET else wire.text(v)
        v = row["leave_type_id"]
        self.leave_type_id = v if v is UNSET else wire.integer(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["type"]
        self.type = v if v is UNSET else read_leave_type(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "LeaveApplicationInput", date_format)
        if self.attachments is not UNSET:
            data["attachments"] = wire.encode_text(self.attachments, "LeaveApplicationInput.attachments")
        if self.date_from is not UNSET:
            data["date_from"] = wire.encode_date(self.date_from, "LeaveApplicationInput.date_from")
        if self.date_to is not UNSET:
            data["date_to"] = wire.encode_date(self.date_to, "LeaveApplicationInput.date_to")
        if self.days is not UNSET:
            data["days"] = wire.encode_decimal(self.days, "LeaveApplicationInput.days")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "LeaveApplicationInput.description")
        if self.early_time is not UNSET:
            data["early_time"] = wire.encode_text(self.early_time, "LeaveApplicationInput.early_time")
        if self.late_time is not UNSET:
            data["late_time"] = wire.encode_text(self.late_time, "LeaveApplicationInput.late_time")
        if self.leave_type_id is not UNSET:
            data["leave_type_id"] = wire.encode_integer(self.leave_type_id, "LeaveApplicationInput.leave_type_id")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "LeaveApplicationInput.staff_id")
        if self.type is not UNSET:
            data["type"] = wire.encode_text(self.type, "LeaveApplicationInput.type")
        return data
