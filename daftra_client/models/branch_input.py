"""BranchInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .branch_status import BranchStatus


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BranchInput(Input):
    """A branch to create or to change. What a create requires is not documented."""

    code: str | None | Unset = UNSET
    """Code of the branch."""
    name: str | None | Unset = UNSET
    """Name of the branch."""
    status: BranchStatus | int | None | Unset = UNSET
    """State of the branch."""
