"""ListingItem: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ListingItem(Record):
    """An entry of a look-up list in its longer form."""

    item_id: int | None = None
    """Id of the entry."""
    title: str | None = None
    """Title of the entry."""
