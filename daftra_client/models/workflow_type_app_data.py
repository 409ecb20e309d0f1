"""WorkflowTypeAppData: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class WorkflowTypeAppData(Record, kw_only=True):
    """Link between a workflow and an app. Every field is null in the only example.

    Source: documentation.
    """

    id: int | None = None
    """Number that identifies the link."""
    record_id: int | None = None
    """Meaning not documented."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "WorkflowTypeAppData", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "record_id": wire.whole(self.record_id),
        }
        return data
