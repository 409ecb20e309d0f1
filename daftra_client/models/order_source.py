"""OrderSource: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class OrderSource(Record):
    """Source of an order. Every field is null when the document has no source."""

    id: int | None = None
    """Identifier of the source."""
    name: str | None = None
    """Name of the source."""
    status: str | None = None
    """The meaning is not documented."""
    display_order: int | None = None
    """Position among the sources."""
    branch_id: int | None = None
    """An id from `branches`."""
    created: datetime.datetime | None = None
    """When the source was created."""
    modified: datetime.datetime | None = None
    """When the source was last changed."""
