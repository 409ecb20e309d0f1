"""FollowUpStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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
            v = get("color")
            self.color = v if type(v) in TEXT else wire.text(v)
            self.created = wire.timestamp(get("created"), date_format)
            self.deleted = get("deleted")
            v = get("display_order")
            self.display_order = v if type(v) in INTEGER else wire.integer(v)
            self.entity_key = read_follow_up_status_entity_key(get("entity_key"))
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.item_type = read_follow_up_status_item_type(get("item_type"))
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("name")
            self.name = v if type(v) in TEXT else wire.text(v)
            v = get("staff_id")
            self.staff_id = v if type(v) in INTEGER else wire.integer(v)
            self.status = read_follow_up_status_state(get("status"))
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
