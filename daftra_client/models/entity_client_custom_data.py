"""EntityClientCustomData: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class EntityClientCustomData(Record, kw_only=True):
    """Custom fields of a client. Besides `id` the keys are those that the account has defined; the example has
    `job1` and `reference_id`.

    Source: documentation.
    """

    id: int | None = None
    """Identifier of the set of values; to be sent when values are edited."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(
            self.additional_properties, "EntityClientCustomData", date_format, is_read=True
        )
        data |= {
            "id": wire.whole(self.id),
        }
        return data
