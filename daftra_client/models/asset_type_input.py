"""AssetTypeInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class AssetTypeInput(Input):
    """An asset type to create or update. Daftra refuses a name that is already in use.

    Source: documentation (with an example of that refusal).
    """

    branch_id: int | None | Unset = UNSET
    """Branch that it belongs to, an id from `branches`."""
    description: str | None | Unset = UNSET
    """Free text about the record."""
    is_active: bool | None | Unset = UNSET
    """Whether the record is in use; false by default."""
    name: str
    """Name shown to users. It may not be empty."""
    staff_id: int | None | Unset = UNSET
    """A staff member, an id from `staff`; presumably the one who adds the record."""
