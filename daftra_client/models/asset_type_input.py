"""AssetTypeInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import INTEGER, TEXT

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetTypeInput(Model):
    """An asset type to create or update. A name that is taken is refused.

    Source: documentation (with an example of that refusal).
    """

    branch_id: int | None | Unset = UNSET
    """Branch that it belongs to, an id from `branches`."""
    description: str | None | Unset = UNSET
    """Free text about it."""
    is_active: bool | None | Unset = UNSET
    """Whether it is in use. It is not, unless this is sent."""
    name: str
    """Name shown to people. It may not be empty."""
    staff_id: int | None | Unset = UNSET
    """A staff member, an id from `staff`; presumably who adds the record."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "branch_id",
            "description",
            "is_active",
            "name",
            "staff_id",
        )
    )
    _ABSENT: ClassVar[object] = UNSET
    _REQUIRED: ClassVar[tuple[str, ...]] = ("name",)

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
            v = get("branch_id", UNSET)
            self.branch_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("description", UNSET)
            self.description = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("is_active", UNSET)
            self.is_active = v if v is UNSET else (wire.flag(v))
            v = get("name", UNSET)
            self.name = cast(Any, v if v is UNSET else (v if type(v) in TEXT else wire.text(v)))
            v = get("staff_id", UNSET)
            self.staff_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            wire.require(data, cls._REQUIRED)
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
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "AssetTypeInput.branch_id")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "AssetTypeInput.description")
        if self.is_active is not UNSET:
            data["is_active"] = wire.encode_flag(self.is_active, "AssetTypeInput.is_active")
        data["name"] = wire.encode_text(self.name, "AssetTypeInput.name")
        if self.staff_id is not UNSET:
            data["staff_id"] = wire.encode_integer(self.staff_id, "AssetTypeInput.staff_id")
        return data
