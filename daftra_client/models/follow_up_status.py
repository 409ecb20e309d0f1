"""FollowUpStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .follow_up_status_entity_key import read_follow_up_status_entity_key
from .follow_up_status_item_type import read_follow_up_status_item_type
from .follow_up_status_state import read_follow_up_status_state

if TYPE_CHECKING:
    from typing import Self

    from .follow_up_status_entity_key import FollowUpStatusEntityKey
    from .follow_up_status_item_type import FollowUpStatusItemType
    from .follow_up_status_state import FollowUpStatusState


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class FollowUpStatus(Model):
    """A status that records of one kind can be put in.

    Source: documentation (fields of the create body; the follow-up status embedded in workflow records, null there,
    names the others).
    """

    color: str | None = None
    """Colour of the label, as a CSS colour such as "#ffffff" or "fuchsia"."""
    created: datetime.datetime | None = None
    """When the status was added."""
    deleted: Any = None
    """Meaning and type not documented; probably marks a deleted status."""
    display_order: int | None = None
    """Position among the statuses when they are shown. May be null."""
    entity_key: FollowUpStatusEntityKey | None = None
    """Entity that the status applies to, null for the classic kinds such as clients and invoices."""
    id: int | None = None
    """Number that identifies the status."""
    item_type: FollowUpStatusItemType | None = None
    """Kind of record that the status applies to."""
    modified: datetime.datetime | None = None
    """When the status was last changed."""
    name: str | None = None
    """Name shown to people."""
    staff_id: int | None = None
    """A staff member, an id from `staff`; presumably who added the status."""
    status: FollowUpStatusState | None = None
    """Whether records in this status count as open or closed."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "color",
            "created",
            "deleted",
            "display_order",
            "entity_key",
            "id",
            "item_type",
            "modified",
            "name",
            "staff_id",
            "status",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["color"]
        self.color = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        self.deleted = row["deleted"]
        v = row["display_order"]
        self.display_order = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.entity_key = read_follow_up_status_entity_key(row["entity_key"])
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.item_type = read_follow_up_status_item_type(row["item_type"])
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.status = read_follow_up_status_state(row["status"])
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "color": wire.encode_text(self.color, "FollowUpStatus.color"),
            "created": wire.isoformat(self.created),
            "deleted": self.deleted,
            "display_order": wire.encode_integer(self.display_order, "FollowUpStatus.display_order"),
            "entity_key": wire.encode_text(self.entity_key, "FollowUpStatus.entity_key"),
            "id": wire.encode_integer(self.id, "FollowUpStatus.id"),
            "item_type": wire.encode_integer(self.item_type, "FollowUpStatus.item_type"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "FollowUpStatus.name"),
            "staff_id": wire.encode_integer(self.staff_id, "FollowUpStatus.staff_id"),
            "status": wire.encode_integer(self.status, "FollowUpStatus.status"),
        }
        return data
