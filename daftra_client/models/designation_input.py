"""DesignationInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class DesignationInput(Input):
    """A designation to create or update.

    Source: documentation; request sample.
    """

    active: bool | None | Unset = UNSET
    """Whether it is in use. It is unless 0 is sent."""
    branch_id: int | None | Unset = UNSET
    """Branch that it belongs to, an id from `branches`."""
    department_id: int | None | Unset = UNSET
    """Department that it belongs to, an id from `departments`."""
    description: str | None | Unset = UNSET
    """Free text about it."""
    name: str
    """Name shown to people."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
            "branch_id",
            "department_id",
            "description",
            "name",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _REQUIRED: ClassVar[tuple[str, ...]] = ("name",)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["active"]
        self.active = v if v is UNSET else wire.flag(v)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["department_id"]
        self.department_id = v if v is UNSET else wire.integer(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["name"]
        self.name = cast(Any, v if v is UNSET else wire.text(v))
        wire.require(data, cls._REQUIRED)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "DesignationInput", date_format)
        if self.active is not UNSET:
            data["active"] = wire.encode_flag(self.active, "DesignationInput.active")
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "DesignationInput.branch_id")
        if self.department_id is not UNSET:
            data["department_id"] = wire.encode_integer(self.department_id, "DesignationInput.department_id")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "DesignationInput.description")
        data["name"] = wire.encode_text(self.name, "DesignationInput.name")
        return data
