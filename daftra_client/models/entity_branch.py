"""EntityBranch: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityBranch(Record):
    """The branch inside an advance payment.

    Source: documentation.
    """

    id: int | None = None
    """An id from `branches`."""
    name: str | None = None
    """Name of the branch."""
    status: int | None = None
    """State of the branch; the values are not documented here."""
    created: datetime.datetime | None = None
    """When the branch was created."""
    modified: datetime.datetime | None = None
    """When the branch was last changed."""
