"""TimeFormatted: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class TimeFormatted(Record, kw_only=True):
    """A tracked duration, split into parts.

    Source: documentation.
    """

    hours: int | None = None
    """Whole hours."""
    minutes: int | None = None
    """Minutes beyond the whole hours."""
    seconds: int | None = None
    """Seconds beyond the whole minutes."""
    string: str | None = None
    """The duration for display, such as "01:30"."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "TimeFormatted", date_format, is_read=True)
        data |= {
            "hours": wire.whole(self.hours),
            "minutes": wire.whole(self.minutes),
            "seconds": wire.whole(self.seconds),
            "string": wire.encode_text(self.string, "TimeFormatted.string"),
        }
        return data
