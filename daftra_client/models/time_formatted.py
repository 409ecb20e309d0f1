"""TimeFormatted: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class TimeFormatted(Model):
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
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "hours",
            "minutes",
            "seconds",
            "string",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["hours"]
        self.hours = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["minutes"]
        self.minutes = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["seconds"]
        self.seconds = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["string"]
        self.string = v if v is None or type(v) is str else wire.text(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "hours": wire.encode_integer(self.hours, "TimeFormatted.hours"),
            "minutes": wire.encode_integer(self.minutes, "TimeFormatted.minutes"),
            "seconds": wire.encode_integer(self.seconds, "TimeFormatted.seconds"),
            "string": wire.encode_text(self.string, "TimeFormatted.string"),
        }
        return data
