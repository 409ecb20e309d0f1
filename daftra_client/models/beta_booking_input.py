"""BetaBookingInput: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BetaBookingInput(Input):
    """A booking to create in the beta version."""

    client_id: int | None | Unset = UNSET
    """The client, an id from `clients`. Required."""
