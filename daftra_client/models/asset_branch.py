"""AssetBranch: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetBranch(Record):
    """The branch inside an asset type, location or storage."""

    id: int | None = None
    """Id of the branch, as in `branches`."""
    name: str | None = None
    """Name of the branch."""
    status: int | None = None
    """State of the branch: 1 active, 2 inactive, 3 suspended."""
    created: datetime.datetime | None = None
    """When the branch was added."""
    modified: datetime.datetime | None = None
    """When the branch was last changed."""
