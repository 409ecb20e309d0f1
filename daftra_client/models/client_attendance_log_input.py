"""ClientAttendanceLogInput: generated from openapi/daftra.yaml, do not edit."""

import datetime

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class ClientAttendanceLogInput(Input):
    """One attendance of a client, for v2."""

    added_by: int | None | Unset = UNSET
    """The staff member who recorded the entry, an id from `staff`."""
    client_id: int | None | Unset = UNSET
    """The client, an id from `clients`."""
    time: datetime.datetime | None | Unset = UNSET
    """When the client was present, in account time."""
