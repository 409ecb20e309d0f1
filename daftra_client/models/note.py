"""Note: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
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

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
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
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["action_id"]
        self.action_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["body"]
        self.body = v if v is None or type(v) is str else wire.text(v)
        v = row["date"]
        self.date = v if v is None else wire.timestamp(v, date_format)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["item_id"]
        self.item_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.item_type = read_appointment_item_type(row["item_type"])
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["status_id"]
        self.status_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
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
