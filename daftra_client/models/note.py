"""Note: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
from .appointment_item_type import read_appointment_item_type

if TYPE_CHECKING:
    from typing import Self

    from .appointment_item_type import AppointmentItemType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Note(Model):
    """A note kept on a client or another record.

    Source: documentation.
    """

    action_id: int | None = None
    """The action that the note records, an id from `follow_up_actions`."""
    body: str | None = None
    """The text of the note. It may hold HTML."""
    date: datetime.datetime | None = None
    """Day and time of the note, in account time."""
    id: int | None = None
    """Number that identifies the note."""
    item_id: int | None = None
    """The record that the note belongs to, of the kind that `item_type` names (an id from `clients` for 1)."""
    item_type: AppointmentItemType | None = None
    """Kind of record that the note belongs to."""
    staff_id: int | None = None
    """Who wrote the note, an id from `staff`. 0 is the account owner."""
    status_id: int | None = None
    """The follow-up status that the note records, an id from `follow_up_statuses`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "action_id",
            "body",
            "date",
            "id",
            "item_id",
            "item_type",
            "staff_id",
            "status_id",
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
            v = get("action_id")
            self.action_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("body")
            self.body = v if type(v) in TEXT else wire.text(v)
            self.date = wire.timestamp(get("date"), date_format)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            v = get("item_id")
            self.item_id = v if type(v) in INTEGER else wire.integer(v)
            self.item_type = read_appointment_item_type(get("item_type"))
            v = get("staff_id")
            self.staff_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("status_id")
            self.status_id = v if type(v) in INTEGER else wire.integer(v)
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
            "action_id": wire.encode_integer(self.action_id, "Note.action_id"),
            "body": wire.encode_text(self.body, "Note.body"),
            "date": wire.isoformat(self.date),
            "id": wire.encode_integer(self.id, "Note.id"),
            "item_id": wire.encode_integer(self.item_id, "Note.item_id"),
            "item_type": wire.encode_integer(self.item_type, "Note.item_type"),
            "staff_id": wire.encode_integer(self.staff_id, "Note.staff_id"),
            "status_id": wire.encode_integer(self.status_id, "Note.status_id"),
        }
        return data
