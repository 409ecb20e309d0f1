"""CostCenter: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CostCenter(Record):
    """A place in the tree of cost centers."""

    branch_id: int | None = None
    """The branch of the cost center, an id from `branches`."""
    code: str | None = None
    """Code shown to users. It is unique in the account."""
    cost_center_id: int | None = None
    """The parent cost center, an id from `cost_centers`; 0 at the top."""
    cost_center_ids: str | None = None
    """Ids of all parent cost centers, separated by commas."""
    created: datetime.datetime | None = None
    """When the cost center was added."""
    id: int | None = None
    """Number that identifies the cost center."""
    is_primary: bool | None = None
    """Whether the cost center is a primary one, at the top of the tree."""
    modified: datetime.datetime | None = None
    """When the cost center was last changed."""
    name: str | None = None
    """Name of the cost center."""
