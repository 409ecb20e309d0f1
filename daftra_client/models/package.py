"""Package: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal

import attrs

from .._codec.record import Record
from .package_period_unit import PackagePeriodUnit
from .package_type import PackageType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Package(Record):
    """A membership or a charge of credits that is on sale."""

    id: int | None = None
    """Number that identifies the package."""
    name: str | None = None
    """Name of the package."""
    price: Decimal | None = None
    """Price of one period. The currency is not part of the record."""
    period_value: int | None = None
    """Length of the period, counted in `period_unit`."""
    period_unit: PackagePeriodUnit | None = None
    """Unit of `period_value`."""
    status: bool | None = None
    """Whether the package can be sold."""
    product_id: int | None = None
    """The product under which the package is sold, an id from `products`."""
    description: str | None = None
    """Text about the package."""
    created: datetime.datetime | None = None
    """When the package was added."""
    modified: datetime.datetime | None = None
    """When the package was last changed."""
    deleted_at: datetime.datetime | None = None
    """When the package was deleted; null if it was not. Lists leave deleted packages out, while single reads answer
    them."""
    type: PackageType | None = None
    """Kind of package."""
    branch_id: int | None = None
    """The branch that sells it, an id from `branches`."""
