"""TaxInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TaxInput(Input):
    """Writable fields of a tax."""

    branch_id: int | None | Unset = UNSET
    """Branch of the tax, an id from `branches`."""
    description: str | None | Unset = UNSET
    """Free text about the tax."""
    included: bool | None | Unset = UNSET
    """Whether prices already contain the tax; false by default."""
    is_active: bool | None | Unset = UNSET
    """Whether the tax can be used; true by default. An update without it makes the tax active."""
    name: str | None | Unset = UNSET
    """Name of the tax, such as `VAT`."""
    value: Decimal | int | None | Unset = UNSET
    """Rate in percent; 15 means 15 %. Daftra stores a whole number, so decimals are presumably lost (vendor
    reference 2026-08)."""
