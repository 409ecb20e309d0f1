"""Package: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
from .package_period_unit import read_package_period_unit
from .package_type import read_package_type

if TYPE_CHECKING:
    from typing import Self

    from .package_period_unit import PackagePeriodUnit
    from .package_type import PackageType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Package(Model):
    """A membership or a charge of credits that is on sale.

    Source: documentation.
    """

    branch_id: int | None = None
    """The branch that sells it, an id from `branches`."""
    created: datetime.datetime | None = None
    """When the package was added."""
    deleted_at: datetime.datetime | None = None
    """When the package was deleted, null if it was not."""
    description: str | None = None
    """Description."""
    id: int | None = None
    """Number that identifies the package."""
    modified: datetime.datetime | None = None
    """When the package was last changed."""
    name: str | None = None
    """Name of the package."""
    period_unit: PackagePeriodUnit | None = None
    """Unit of `period_value`."""
    period_value: int | None = None
    """Length of the period, counted in `period_unit`."""
    price: Decimal | None = None
    """Price of one period. The currency is not part of the record."""
    product_id: int | None = None
    """Presumably the product under which it is sold, an id from `products`. Null in the examples."""
    status: bool | None = None
    """Whether the package is active."""
    type: PackageType | None = None
    """What the package sells."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "branch_id",
            "created",
            "deleted_at",
            "description",
            "id",
            "modified",
            "name",
            "period_unit",
            "period_value",
            "price",
            "product_id",
            "status",
            "type",
        )
    )

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
            v = get("branch_id")
            self.branch_id = v if type(v) in INTEGER else wire.integer(v)
            self.created = wire.timestamp(get("created"), date_format)
            self.deleted_at = wire.timestamp(get("deleted_at"), date_format)
            v = get("description")
            self.description = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("name")
            self.name = v if type(v) in TEXT else wire.text(v)
            self.period_unit = read_package_period_unit(get("period_unit"))
            v = get("period_value")
            self.period_value = v if type(v) in INTEGER else wire.integer(v)
            self.price = wire.decimal(get("price"))
            v = get("product_id")
            self.product_id = v if type(v) in INTEGER else wire.integer(v)
            self.status = wire.flag(get("status"))
            self.type = read_package_type(get("type"))
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "branch_id": wire.encode_integer(self.branch_id, "Package.branch_id"),
            "created": wire.isoformat(self.created),
            "deleted_at": wire.isoformat(self.deleted_at),
            "description": wire.encode_text(self.description, "Package.description"),
            "id": wire.encode_integer(self.id, "Package.id"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "Package.name"),
            "period_unit": wire.encode_text(self.period_unit, "Package.period_unit"),
            "period_value": wire.encode_integer(self.period_value, "Package.period_value"),
            "price": wire.encode_decimal(self.price, "Package.price"),
            "product_id": wire.encode_integer(self.product_id, "Package.product_id"),
            "status": wire.encode_flag(self.status, "Package.status"),
            "type": wire.encode_text(self.type, "Package.type"),
        }
        return data
