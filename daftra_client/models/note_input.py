"""NoteInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import INTEGER, TEXT
from .appointment_item_type import read_appointment_item_type

if TYPE_CHECKING:
    from typing import Self

    from .appointment_item_type import AppointmentItemType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class NoteInput(Model):
    """A note to create or to replace.

    Source: documentation.
    """

    action_id: int | None | Unset = UNSET
    """The action that the note records, an id from `follow_up_actions`."""
    body: str | None | Unset = UNSET
    """The text of the note. HTML is allowed."""
    date: datetime.datetime | None | Unset = UNSET
    """Day and time of the note, in account time."""
    item_id: int | None | Unset = UNSET
    """The record that the note belongs to, of the kind that `item_type` names. On creation the URL says it already."""
    item_type: AppointmentItemType | int | None | Unset = UNSET
    """Kind of record that the note belongs to. On creation the URL says it already."""
    staff_id: int | None | Unset = UNSET
    """Who wrote the note, an id from `staff`, or 0 for the account owner."""
    status_id: int | None | Unset = UNSET
    """The follow-up status that the note records, an id from `follow_up_statuses`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "action_id",
            "body",
            "date",
            "item_id",
            "item_type",
            "staff_id",
            "status_id",
        )
    )
    _ABSENT: ClassVar[object] = UNSET

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
            v = get("action_id", UNSET)
            self.action_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("body", UNSET)
            self.body = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("date", UNSET)
            self.date = v if v is UNSET else (wire.timestamp(v, date_format))
            v = get("item_id", UNSET)
            self.item_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("item_type", UNSET)
            self.item_type = v if v is UNSET else (read_appointment_item_type(v))
            v = get("staff_id", UNSET)
            self.staff_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("status_id", UNSET)
            self.status_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data = dict(self.additional_properties)
        if self.action_id is not UNSET:
            data["action_id"] = wire.encode_integer(self.action_id, "NoteInput.action_id")
        if self.body is not UNSET:
            data["body"] = wire.encode_text(self.body, "NoteInput.body")
        if self.date is not UNSET:
            data["date"] = wire.encode_timestamp(self.date, "NoteInput.date")
        if self.item_id is not UNSET:
            data["item_id"] = wire.encode_integer(self.item_id, "NoteInput.item_id")
        if self.item_type is not UNSET:
            data["item_type"] = wire.encode_integer(self.item_type, "NoteInput.item_type")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "NoteInput.staff_id")
        if self.status_id is not UNSET:
            data["status_id"] = wire.encode_integer(self.status_id, "NoteInput.status_id")
        return data
