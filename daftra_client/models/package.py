"""Package: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Coded, Moment
from .package_period_unit import PackagePeriodUnit, read_package_period_unit
from .package_type import PackageType, read_package_type

if TYPE_CHECKING:
    from typing import Self


class Package(Record, kw_only=True):
    """A membership or a charge of credits that is on sale.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the package."""
    name: str | None = None
    """Name of the package."""
    price: Amount | None = None
    """Price of one period. The currency is not part of the record."""
    period_value: int | None = None
    """Length of the period, counted in `period_unit`."""
    period_unit: Coded[PackagePeriodUnit] | None = None
    """Unit of `period_value`."""
    status: bool | None = None
    """Whether the package is active."""
    product_id: int | None = None
    """Presumably the product under which it is sold, an id from `products`. Null in the examples."""
    description: str | None = None
    """Description."""
    created: Moment | None = None
    """When the package was added."""
    modified: Moment | None = None
    """When the package was last changed."""
    deleted_at: Moment | None = None
    """When the package was deleted, null if it was not."""
    type: Coded[PackageType] | None = None
    """What the package sells."""
    branch_id: int | None = None
    """The branch that sells it, an id from `branches`."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.price
        if v is not None:
            self.price = amounts[v]
        v = self.period_unit
        if v is not None:
            self.period_unit = read_package_period_unit(v)
        v = self.type
        if v is not None:
            self.type = read_package_type(v)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Package", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "name": wire.encode_text(self.name, "Package.name"),
            "price": wire.encode_decimal(self.price, "Package.price"),
            "period_value": wire.whole(self.period_value),
            "period_unit": wire.encode_text(self.period_unit, "Package.period_unit"),
            "status": wire.encode_flag(self.status, "Package.status"),
            "product_id": wire.whole(self.product_id),
            "description": wire.encode_text(self.description, "Package.description"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "deleted_at": wire.isoformat(self.deleted_at),
            "type": wire.encode_text(self.type, "Package.type"),
            "branch_id": wire.whole(self.branch_id),
        }
        return data
