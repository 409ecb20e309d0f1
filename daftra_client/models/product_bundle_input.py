"""ProductBundleInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ProductBundleInput(Input):
    """A product to put into a bundle."""

    bundle_product_id: int | None | Unset = UNSET
    """The bundle, an id from `products`."""
    product_id: int | None | Unset = UNSET
    """The product to add to the bundle, an id from `products`."""
    quantity: Decimal | int | None | Unset = UNSET
    """Quantity of the product in one bundle; 0 if it is left out."""
    unit_factor: Decimal | int | None | Unset = UNSET
    """Number of main units in one of the unit that `quantity` counts; null for the main unit."""
    unit_factor_id: int | None | Unset = UNSET
    """Unit that `quantity` counts, the id of a factor in `unit_templates`; null for the main unit."""
    unit_name: str | None | Unset = UNSET
    """Name of that unit."""
    unit_small_name: str | None | Unset = UNSET
    """Name of a unit. Contested: the abbreviation of the unit that `quantity` counts (inference); the name of the
    main unit (vendor reference 2026-08)."""
