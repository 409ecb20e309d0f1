"""DesignationInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class DesignationInput(Input):
    """A designation to create or update."""

    active: bool | None | Unset = UNSET
    """Whether the record is in use: yes unless 0 is sent."""
    branch_id: int | None | Unset = UNSET
    """Branch that it belongs to, an id from `branches`."""
    department_id: int | None | Unset = UNSET
    """Department that the designation belongs to, an id from `departments`."""
    description: str | None | Unset = UNSET
    """Free text about the record."""
    name: str
    """Name shown to users."""
