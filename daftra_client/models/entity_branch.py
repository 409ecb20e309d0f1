"""EntityBranch: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.record import Record
from .branch_status import BranchStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EntityBranch(Record):
    """A branch as v2 sends it, by itself or inside an advance payment. The v2 reference has no other fields, so
    telephone numbers and addresses come by v1 only.
    """

    id: int | None = None
    """An id from `branches`."""
    name: str | None = None
    """Name of the branch."""
    status: BranchStatus | None = None
    """State of the branch."""
    created: datetime.datetime | None = None
    """When the branch was created."""
    modified: datetime.datetime | None = None
    """When the branch was last changed."""
    code: str | None = None
    """Code of the branch."""
