"""BookingInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BookingInput(Input):
    """A booking to create, sent under the key `Invoice`."""

    branch_id: int | None | Unset = UNSET
    """The branch that the booking belongs to, an id from `branches`; that of the request if left out."""
    client_id: int | None | Unset = UNSET
    """The client of the booking, an id from `clients`."""
    convert: bool | None | Unset = UNSET
    """Whether Daftra also converts the booking to an invoice at once. If that fails, the booking is stored
    nevertheless, and the answer says why."""
    converted: int | None | Unset = UNSET
    """The meaning is not documented; the name suggests whether the booking counts as turned into an invoice. The
    known example sends 1. Not listed in the reference of August 2026, which has `convert` in its place."""
    date: datetime.date | None | Unset = UNSET
    """Day of the booking, sent in the display format of the account."""
    description: str | None | Unset = UNSET
    """Remarks on the booking. May be empty."""
    end_time: str | None | Unset = UNSET
    """Time of day at which the booking ends, as 24-hour "HH:MM". Not listed in the reference of August 2026, where
    Daftra computes it."""
    staff_id: int | None | Unset = UNSET
    """The staff member who gives the service, an id from `staff`. Not listed in the reference of August 2026, where
    Daftra chooses the member."""
    start_time: str | None | Unset = UNSET
    """Time of day at which the booking starts, as 24-hour "HH:MM"; the start of the day if left out."""

    _KINDS: ClassVar[Mapping[str, str]] = {"date": "display_date"}
