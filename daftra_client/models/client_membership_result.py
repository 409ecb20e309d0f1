"""ClientMembershipResult: generated from openapi/daftra.yaml, do not edit."""

from typing import Any

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientMembershipResult(Record):
    """What Daftra says of the membership of a client."""

    membership: Any = None
    """The active membership; absent if there is none. Its fields are not documented."""
    message: str | None = None
    """What was found, in the language of the account; never match on its text."""
