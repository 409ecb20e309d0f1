"""CreditType: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditType(Record):
    """A kind of points or credits."""

    id: int | None = None
    """Number that identifies the type."""
    name: str | None = None
    """Name of the type."""
    allow_decimal: bool | None = None
    """Whether amounts may have decimals."""
    status: bool | None = None
    """Whether the type is active."""
    unit: str | None = None
    """Name of the unit that amounts are counted in, such as "point"."""
    description: str | None = None
    """Text about the type of credits."""
    created: datetime.datetime | None = None
    """When the type was added."""
    modified: datetime.datetime | None = None
    """When the type was last changed."""
    deleted_at: datetime.datetime | None = None
    """When the type was deleted; null if it was not."""
