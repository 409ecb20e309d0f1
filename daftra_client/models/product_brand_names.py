"""ProductBrandNames: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ProductBrandNames(Record):
    """The brand names that occur in products."""

    brands: list[str | None] | None = None
    """The names, each once."""
