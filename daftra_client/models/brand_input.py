"""BrandInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BrandInput(Input):
    """A brand to store."""

    name: str | None | Unset = UNSET
    """Name of the brand. The refusal of a name carries a message for this field."""
