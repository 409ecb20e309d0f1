"""Package: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
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

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
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
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["branch_id"]
        self.branch_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["deleted_at"]
        self.deleted_at = v if v is None else wire.timestamp(v, date_format)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        self.period_unit = read_package_period_unit(row["period_unit"])
        v = row["period_value"]
        self.period_value = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["price"]
        self.price = v if v is None else wire.decimal(v)
        v = row["product_id"]
        self.product_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.status = wire.FLAGS[row["status"]]
        self.type = read_package_type(row["type"])
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
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
