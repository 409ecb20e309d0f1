"""DepartmentInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class DepartmentInput(Input):
    """A department to create or update."""

    abbr: str | None | Unset = UNSET
    """Short form of the name. Daftra may refuse it on an update."""
    active: bool | None | Unset = UNSET
    """Whether the record is in use: yes unless 0 is sent."""
    branch_id: int | None | Unset = UNSET
    """Branch that the department belongs to, an id from `branches`. No answer to a read has it."""
    description: str | None | Unset = UNSET
    """Free text about the record."""
    managers: list[int | None] | None | Unset = UNSET
    """Managers of the department, ids from `staff`."""
    name: str
    """Name shown to users."""
