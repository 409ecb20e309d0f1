"""EmploymentTypeInput: generated from openapi/daftra.yaml, do not edit."""

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
class EmploymentTypeInput(Input):
    """An employment type to create or update.

    Source: documentation; request sample.
    """

    active: bool | None | Unset = UNSET
    """Whether it is in use. It is unless 0 is sent."""
    description: str | None | Unset = UNSET
    """Free text about it."""
    name: str
    """Name shown to people."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "active",
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
        data: dict[str, Any] = wire.plain(self.additional_properties, "EmploymentTypeInput", date_format)
        if self.active is not UNSET:
            data["active"] = wire.encode_flag(self.active, "EmploymentTypeInput.active")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "EmploymentTypeInput.description")
        data["name"] = wire.encode_text(self.name, "EmploymentTypeInput.name")
        return data
