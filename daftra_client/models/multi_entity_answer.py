"""MultiEntityAnswer: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class MultiEntityAnswer(Record, kw_only=True):
    """Answers to a multi-entity request, each under the alias or else the key of its element: a record, or a list
    with `current_page`, `data`, `total` and `per_page`.

    Source: documentation.
    """

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "MultiEntityAnswer", date_format, is_read=True)
        data |= {}
        return data
