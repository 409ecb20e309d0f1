"""EmploymentTypeInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class EmploymentTypeInput(Input):
    """An employment type to create or update."""

    active: bool | None | Unset = UNSET
    """Whether the record is in use: yes unless 0 is sent."""
    description: str | None | Unset = UNSET
    """Free text about the record."""
    name: str
    """Name shown to users."""
