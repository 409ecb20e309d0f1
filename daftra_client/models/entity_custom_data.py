"""EntityCustomData: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class EntityCustomData(Record, kw_only=True):
    """Custom fields of a record. Besides the two fields here the keys are those that the account has defined, such
    as `discount_value`.

    Source: documentation (staff and workflow records).
    """

    id: int | None = None
    """Number that identifies the set of values, to be sent along when values are changed."""
    reference_id: int | None = None
    """Id of the record that the values belong to."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityCustomData", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "reference_id": wire.whole(self.reference_id),
        }
        return data
