"""Brand: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Brand(Record):
    """A brand of products."""

    id: int | None = None
    """Number that identifies the brand."""
    name: str | None = None
    """Name of the brand."""
    created: datetime.datetime | None = None
    """When the brand was added."""
    modified: datetime.datetime | None = None
    """When the brand was last changed."""
