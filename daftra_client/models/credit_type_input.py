"""CreditTypeInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class CreditTypeInput(Input):
    """A credit type to store."""

    allow_decimal: bool | None | Unset = UNSET
    """Whether amounts may have decimals; false by default."""
    description: str | None | Unset = UNSET
    """Text about the type of credits. An update without it empties the field."""
    name: str | None | Unset = UNSET
    """Name of the type, which no other type may have. Required."""
    status: bool | None | Unset = UNSET
    """Whether the type is active; true by default."""
    unit: str | None | Unset = UNSET
    """Name of the unit that amounts are counted in. An update without it empties the field."""
