"""NoteInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .appointment_item_type import read_appointment_item_type

if TYPE_CHECKING:
    from typing import Self

    from .appointment_item_type import AppointmentItemType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class NoteInput(Input):
    """A note to create or to replace.

    Source: documentation.
    """

    action_id: int | None | Unset = UNSET
    """The action that the note records, an id from `follow_up_actions`."""
    body: str | None | Unset = UNSET
    """The text of the note. HTML is allowed."""
    branch_id: int | None | Unset = UNSET
    """Branch of the note, an id from `branches`."""
    date: datetime.datetime | None | Unset = UNSET
    """Day and time of the note, in account time."""
    item_id: int | None | Unset = UNSET
    """The record that the note belongs to, of the kind that `item_type` names. On creation the URL says it already."""
    item_type: AppointmentItemType | int | None | Unset = UNSET
    """Kind of record that the note belongs to. On creation the URL says it already."""
    share_with_partner: bool | None | Unset = UNSET
    """Whether the client sees it."""
    staff_id: int | None | Unset = UNSET
    """Who wrote the note, an id from `staff`, or 0 for the account owner."""
    status_id: int | None | Unset = UNSET
    """The follow-up status that the note records, an id from `follow_up_statuses`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "action_id",
            "body",
            "branch_id",
            "date",
            "item_id",
            "item_type",
            "share_with_partner",
            "staff_id",
            "status_id",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["action_id"]
        self.action_id = v if v is UNSET else wire.integer(v)
        v = row["body"]
        self.body = v if v is UNSET else wire.text(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["date"]
        self.date = v if v is UNSET else wire.timestamp(v, date_format)
        v = row["item_id"]
        self.item_id = v if v is UNSET else wire.integer(v)
        v = row["item_type"]
        self.item_type = v if v is UNSET else read_appointment_item_type(v)
        v = row["share_with_partner"]
        self.share_with_partner = v if v is UNSET else wire.flag(v)
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["status_id"]
        self.status_id = v if v is UNSET else wire.integer(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "NoteInput", date_format)
        if self.action_id is not UNSET:
            data["action_id"] = wire.encode_integer(self.action_id, "NoteInput.action_id")
        if self.body is not UNSET:
            data["body"] = wire.encode_text(self.body, "NoteInput.body")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "NoteInput.branch_id")
        if self.date is not UNSET:
            data["date"] = wire.encode_timestamp(self.date, "NoteInput.date")
        if self.item_id is not UNSET:
            data["item_id"] = wire.encode_integer(self.item_id, "NoteInput.item_id")
        if self.item_type is not UNSET:
            data["item_type"] = wire.encode_integer(self.item_type, "NoteInput.item_type")
        if self.share_with_partner is not UNSET:
            data["share_with_partner"] = wire.encode_flag(self.share_with_partner, "NoteInput.share_with_partner")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "NoteInput.staff_id")
        if self.status_id is not UNSET:
            data["status_id"] = wire.encode_integer(self.status_id, "NoteInput.status_id")
        return data
