"""ProductComponentInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ProductComponentInput(Input):
    """A product in a bundle, written together with the bundle."""

    product_id: int
    """The product, an id from `products`; not the bundle itself."""
    quantity: Decimal | int | None | Unset = UNSET
    """How many of it one bundle has; Daftra demands it."""
