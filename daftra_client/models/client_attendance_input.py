"""ClientAttendanceInput: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientAttendanceInput(Input):
    """One attendance of a client."""

    time: datetime.datetime | None | Unset = UNSET
    """When the client was present, as `YYYY-MM-DD HH:MM:SS`."""
