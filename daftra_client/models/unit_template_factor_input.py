"""UnitTemplateFactorInput: generated from openapi/daftra.yaml, do not edit."""

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
class UnitTemplateFactorInput(Input):
    """A derived unit, as part of a unit template to store.

    Source: request sample; documentation.
    """

    factor: Decimal | int | None | Unset = UNSET
    """How many main units make one of this unit."""
    factor_name: str | None | Unset = UNSET
    """Name of the unit."""
    id: int | None | Unset = UNSET
    """The unit to change; leave it out for a new one."""
    small_name: str | None | Unset = UNSET
    """Abbreviation of the unit."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "factor",
            "factor_name",
            "id",
            "small_name",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["factor"]
        self.factor = v if v is UNSET else wire.decimal(v)
        v = row["factor_name"]
        self.factor_name = v if v is UNSET else wire.text(v)
        v = row["id"]
        self.id = v if v is UNSET else wire.integer(v)
        v = row["small_name"]
        self.small_name = v if v is UNSET else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "UnitTemplateFactorInput", date_format)
        if self.factor is not UNSET:
            data["factor"] = wire.encode_decimal(self.factor, "UnitTemplateFactorInput.factor")
        if self.factor_name is not UNSET:
            data["factor_name"] = wire.encode_text(self.factor_name, "UnitTemplateFactorInput.factor_name")
        if self.id is not UNSET:
            data["id"] = wire.encode_integer(self.id, "UnitTemplateFactorInput.id")
        if self.small_name is not UNSET:
            data["small_name"] = wire.encode_text(self.small_name, "UnitTemplateFactorInput.small_name")
        return data
