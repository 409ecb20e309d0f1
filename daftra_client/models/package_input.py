"""PackageInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
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
    """Kind of package."""
