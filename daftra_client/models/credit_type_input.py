"""CreditTypeInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditTypeInput(Input):
    """A credit type to store.

    Source: request sample; documentation.
    """

    allow_decimal: bool | None | Unset = UNSET
    """Whether amounts may have decimals."""
    description: str | None | Unset = UNSET
    """Description."""
    name: str | None | Unset = UNSET
    """Name of the type."""
    status: bool | None | Unset = UNSET
    """Whether the type is active."""
    unit: str | None | Unset = UNSET
    """Name of the unit that amounts are counted in."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "allow_decimal",
            "description",
            "name",
            "status",
            "unit",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["allow_decimal"]
        self.allow_decimal = v if v is UNSET else wire.flag(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["name"]
        self.name = v if v is UNSET else wire.text(v)
        v = row["status"]
        self.status = v if v is UNSET else wire.flag(v)
        v = row["unit"]
        self.unit = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "CreditTypeInput", date_format)
        if self.allow_decimal is not UNSET:
            data["allow_decimal"] = wire.encode_flag(self.allow_decimal, "CreditTypeInput.allow_decimal")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "CreditTypeInput.description")
        if self.name is not UNSET:
            data["name"] = wire.encode_text(self.name, "CreditTypeInput.name")
        if self.status is not UNSET:
            data["status"] = wire.encode_flag(self.status, "CreditTypeInput.status")
        if self.unit is not UNSET:
            data["unit"] = wire.encode_text(self.unit, "CreditTypeInput.unit")
        return data
