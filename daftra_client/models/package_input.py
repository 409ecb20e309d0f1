"""PackageInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .package_period_unit import read_package_period_unit
from .package_type import read_package_type

if TYPE_CHECKING:
    from typing import Self

    from .package_period_unit import PackagePeriodUnit
    from .package_type import PackageType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PackageInput(Input):
    """A package to store.

    Source: request sample; documentation.
    """

    branch_id: int | None | Unset = UNSET
    """The branch that sells it, an id from `branches`."""
    description: str | None | Unset = UNSET
    """Description."""
    name: str | None | Unset = UNSET
    """Name of the package."""
    period_unit: PackagePeriodUnit | str | None | Unset = UNSET
    """Unit of `period_value`."""
    period_value: int | None | Unset = UNSET
    """Length of the period, counted in `period_unit`."""
    price: Decimal | int | None | Unset = UNSET
    """Price of one period."""
    status: bool | None | Unset = UNSET
    """Whether the package is active."""
    type: PackageType | str | None | Unset = UNSET
    """What the package sells."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "branch_id",
            "description",
            "name",
            "period_unit",
            "period_value",
            "price",
            "status",
            "type",
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
        v = row["name"]
        self.name = v if v is UNSET else wire.text(v)
        v = row["period_unit"]
        self.period_unit = v if v is UNSET else read_package_period_unit(v)
        v = row["period_value"]
        self.period_value = v if v is UNSET else wire.integer(v)
        v = row["price"]
        self.price = v if v is UNSET else wire.decimal(v)
        v = row["status"]
        self.status = v if v is UNSET else wire.flag(v)
        v = row["type"]
        self.type = v if v is UNSET else read_package_type(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "PackageInput", date_format)
        if self.branch_id is not UNSET:
            data["branch_id"] = wire.encode_integer(self.branch_id, "PackageInput.branch_id")
        if self.description is not UNSET:
            data["description"] = wire.encode_text(self.description, "PackageInput.description")
        if self.name is not UNSET:
            data["name"] = wire.encode_text(self.name, "PackageInput.name")
        if self.period_unit is not UNSET:
            data["period_unit"] = wire.encode_text(self.period_unit, "PackageInput.period_unit")
        if self.period_value is not UNSET:
            data["period_value"] = wire.encode_integer(self.period_value, "PackageInput.period_value")
        if self.price is not UNSET:
            data["price"] = wire.encode_decimal(self.price, "PackageInput.price")
        if self.status is not UNSET:
            data["status"] = wire.encode_flag(self.status, "PackageInput.status")
        if self.type is not UNSET:
            data["type"] = wire.encode_text(self.type, "PackageInput.type")
        return data
