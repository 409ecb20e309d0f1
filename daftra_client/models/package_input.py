"""PackageInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import UNSET, Model, Unset
from ..wire import INTEGER, TEXT
from .package_period_unit import read_package_period_unit
from .package_type import read_package_type

if TYPE_CHECKING:
    from typing import Self

    from .package_period_unit import PackagePeriodUnit
    from .package_type import PackageType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PackageInput(Model):
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
    """Keys that the document does not know, as they were sent; sent along as they are."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "branch_id",
            "description",
            "name",
            "period_unit",
            "period_value",
            "price",
            "status",
            "type",
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
            v = get("branch_id", UNSET)
            self.branch_id = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("description", UNSET)
            self.description = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("name", UNSET)
            self.name = v if v is UNSET else (v if type(v) in TEXT else wire.text(v))
            v = get("period_unit", UNSET)
            self.period_unit = v if v is UNSET else (read_package_period_unit(v))
            v = get("period_value", UNSET)
            self.period_value = v if v is UNSET else (v if type(v) in INTEGER else wire.integer(v))
            v = get("price", UNSET)
            self.price = v if v is UNSET else (wire.decimal(v))
            v = get("status", UNSET)
            self.status = v if v is UNSET else (wire.flag(v))
            v = get("type", UNSET)
            self.type = v if v is UNSET else (read_package_type(v))
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
