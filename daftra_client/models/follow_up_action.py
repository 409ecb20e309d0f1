"""FollowUpAction: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class FollowUpAction(Record, kw_only=True):
    """A kind of action that appointments and notes can refer to. Its fields are not documented; whatever else
    arrives is kept.

    Source: documentation (an object without fields).
    """

    id: int | None = None
    """Number that identifies the action; `action_id` of appointments and notes refers to it."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "FollowUpAction", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
        }
        return data
