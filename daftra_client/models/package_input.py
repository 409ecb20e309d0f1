"""PackageInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .package_period_unit import PackagePeriodUnit
from .package_type import PackageType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class PackageInput(Input):
    """A package to store."""

    branch_id: int | None | Unset = UNSET
    """The branch that sells it, an id from `branches`. An update without it empties the field."""
    description: str | None | Unset = UNSET
    """Text about the package. An empty text clears it, null keeps it."""
    name: str | None | Unset = UNSET
    """Name of the package."""
    period_unit: PackagePeriodUnit | str | None | Unset = UNSET
    """Unit of `period_value`."""
    period_value: int | None | Unset = UNSET
    """Length of the period, counted in `period_unit`."""
    price: Decimal | int | None | Unset = UNSET
    """Price of one period."""
    product_id: int | None | Unset = UNSET
    """The product under which the package is sold, an id from `products`. An update without it empties the field."""
    status: bool | None | Unset = UNSET
    """Whether the package can be sold."""
    type: PackageType | str | None | Unset = UNSET
    """Kind of package."""
