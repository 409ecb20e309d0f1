"""TimeFormatted: generated from openapi/daftra.yaml, do not edit."""

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TimeFormatted(Record):
    """A tracked duration, split into parts."""

    hours: int | None = None
    """Whole hours."""
    minutes: int | None = None
    """Minutes beyond the whole hours."""
    seconds: int | None = None
    """Seconds beyond the whole minutes."""
    string: str | None = None
    """The duration for display, such as "01:30"."""
