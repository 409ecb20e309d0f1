"""FollowUpStatusInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .follow_up_status_entity_key import read_follow_up_status_entity_key
from .follow_up_status_item_type import read_follow_up_status_item_type
from .follow_up_status_state import read_follow_up_status_state

if TYPE_CHECKING:
    from typing import Self

    from .follow_up_status_entity_key import FollowUpStatusEntityKey
    from .follow_up_status_item_type import FollowUpStatusItemType
    from .follow_up_status_state import FollowUpStatusState


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class FollowUpStatusInput(Input):
    """A follow-up status to create. Only a missing name is known to be refused.

    Source: documentation.
    """

    color: str | None | Unset = UNSET
    """Colour of the label, as a CSS colour; "#ffffff" unless given."""
    display_order: int | None | Unset = UNSET
    """Position among the statuses when they are shown. May be null."""
    entity_key: FollowUpStatusEntityKey | str | None | Unset = UNSET
    """Entity that the status applies to, for those kinds that have a key; otherwise null."""
    item_type: FollowUpStatusItemType | int | None | Unset = UNSET
    """Kind of record that the status applies to, 0 unless given."""
    name: str
    """Name shown to people."""
    staff_id: int | None | Unset = UNSET
    """A staff member, an id from `staff`; presumably who adds the status."""
    status: FollowUpStatusState | int | None | Unset = UNSET
    """Whether records in this status count as open or closed."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "color",
            "display_order",
            "entity_key",
            "item_type",
            "name",
            "staff_id",
            "status",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _REQUIRED: ClassVar[tuple[str, ...]] = ("name",)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["color"]
        self.color = v if v is UNSET else wire.text(v)
        v = row["display_order"]
        self.display_order = v if v is UNSET else wire.integer(v)
        v = row["entity_key"]
        self.entity_key = v if v is UNSET else read_follow_up_status_entity_key(v)
        v = row["item_type"]
        self.item_type = v if v is UNSET else read_follow_up_status_item_type(v)
        v = row["name"]
        self.name = cast(Any, v if v is UNSET else wire.text(v))
        v = row["staff_id"]
        self.staff_id = v if v is UNSET else wire.integer(v)
        v = row["status"]
        self.status = v if v is UNSET else read_follow_up_status_state(v)
        wire.require(data, cls._REQUIRED)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "FollowUpStatusInput", date_format)
        if self.color is not UNSET:
            data["color"] = wire.encode_text(self.color, "FollowUpStatusInput.color")
        if self.display_order is not UNSET:
            data["display_order"] = wire.encode_integer(self.display_order, "FollowUpStatusInput.display_order")
        if self.entity_key is not UNSET:
            data["entity_key"] = wire.encode_text(self.entity_key, "FollowUpStatusInput.entity_key")
        if self.item_type is not UNSET:
            data["item_type"] = wire.encode_integer(self.item_type, "FollowUpStatusInput.item_type")
        data["name"] = wire.encode_text(self.name, "FollowUpStatusInput.name")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "FollowUpStatusInput.staff_id")
        if self.status is not UNSET:
            data["status"] = wire.encode_integer(self.status, "FollowUpStatusInput.status")
        return data
