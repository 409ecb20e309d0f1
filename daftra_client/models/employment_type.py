"""EmploymentType: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EmploymentType(Record):
    """A kind of employment."""

    id: int | None = None
    """Id of the employment type."""
    name: str | None = None
    """Name shown to users."""
    description: str | None = None
    """Free text about the record."""
    active: bool | None = None
    """Whether the record is in use."""
    created: datetime.datetime | None = None
    """When the employment type was added."""
    modified: datetime.datetime | None = None
    """When the employment type was last changed."""
