"""TaxInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TaxInput(Input):
    """What can be written about a tax.

    Source: request sample; documentation.
    """

    branch_id: int | None | Unset = UNSET
    """Branch of the tax, an id from `branches`."""
    description: str | None | Unset = UNSET
    """Free text about the tax."""
    included: bool | None | Unset = UNSET
    """Whether prices already contain the tax."""
    is_active: bool | None | Unset = UNSET
    """Whether it can be used. An update without it makes the tax active."""
    name: str | None | Unset = UNSET
    """Name of the tax, such as `VAT`."""
    value: Decimal | int | None | Unset = UNSET
    """Rate in percent; 15 means 15 %."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "description",
            "included",
            "is_active",
            "name",
            "value",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = v if v is UNSET else wire.integer(v)
        v = row["description"]
        self.description = v if v is UNSET else wire.text(v)
        v = row["included"]
        self.included = v if v is UNSET else wire.flag(v)
        v = row["is_active"]
        self.is_active = v if v is UNSET else wire.flag(v)
        v = row["name"]
        self.name = v if v is UNSET else wire.text(v)
        v = row["value"]
        self.value = v if v is UNSET else wire.decimal(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "TaxInput", date_format)
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "TaxInput.branch_id")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "TaxInput.description")
        if self.included is not UNSET:
            data["included"] = wire.encode_flag(self.included, "TaxInput.included")
        if self.is_active is not UNSET:
            data["is_active"] = wire.encode_flag(self.is_active, "TaxInput.is_active")
        if self.name is not UNSET:
            data["name"] = wire.encode_text(self.name, "TaxInput.name")
        if self.value is not UNSET:
            data["value"] = wire.encode_decimal(self.value, "TaxInput.value")
        return data
