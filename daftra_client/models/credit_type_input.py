"""CreditTypeInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import TEXT

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditTypeInput(Model):
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
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "allow_decimal",
            "description",
            "name",
            "status",
            "unit",
        )
    )
    _ABSENT: ClassVar[object] = UNSET

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
            v = get("allow_decimal", UNSET)
            self.allow_decimal = v if v is UNSET else (wire.flag(v))
            v = get("description", UNSET)
            self.description = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("name", UNSET)
            self.name = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("status", UNSET)
            self.status = v if v is UNSET else (wire.flag(v))
            v = get("unit", UNSET)
            self.unit = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
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
