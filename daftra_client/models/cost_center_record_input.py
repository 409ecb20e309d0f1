"""CostCenterRecordInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CostCenterRecordInput(Input):
    """A cost center to store. The share of a document that is charged to a cost center is `CostCenterInput`."""

    branch_id: int | None | Unset = UNSET
    """The branch of the cost center, an id from `branches`. Contested: writable (documentation); set by Daftra
    (vendor reference 2026-08)."""
    code: str | None | Unset = UNSET
    """Code shown to users, unique in the account; stored as 0 or empty if it is left out."""
    cost_center_id: int | None | Unset = UNSET
    """The parent cost center, an id from `cost_centers`; 0 at the top. A create needs it."""
    cost_center_ids: str | None | Unset = UNSET
    """Ids of all parent cost centers, separated by commas, which the caller keeps up to date; "0" at the top. A
    create needs it, and it must not be empty."""
    is_primary: bool | None | Unset = UNSET
    """Whether the cost center is a primary one, at the top of the tree; false by default."""
    name: str | None | Unset = UNSET
    """Name of the cost center; stored empty if it is left out."""
