"""EntityPosShift: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Moment

if TYPE_CHECKING:
    from typing import Self


class EntityPosShift(Record, kw_only=True):
    """The point-of-sale session inside an advance payment. Every field is null in the only example.

    Source: documentation; types by inference.
    """

    id: int | None = None
    """Identifier of the session."""
    staff_id: int | None = None
    """An id from `staff`: the cashier."""
    validated_by: int | None = None
    """An id from `staff`: who confirmed the session."""
    shift_id: int | None = None
    """The shift that the session belongs to."""
    pos_id: int | None = None
    """The point-of-sale device."""
    warehouse_id: int | None = None
    """An id from `stores`."""
    open_time: Moment | None = None
    """When the session was opened."""
    close_time: Moment | None = None
    """When the session was closed."""
    status: str | None = None
    """State of the session; the values are not documented."""
    currency_code: str | None = None
    """ISO 4217 code of the session."""
    branch_id: int | None = None
    """An id from `branches`."""
    modified: Moment | None = None
    """When it was last changed."""
    created: Moment | None = None
    """When it was created."""
    is_calculated_per_invoice: bool | None = None
    """Meaning not documented."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "EntityPosShift", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "staff_id": wire.whole(self.staff_id),
            "validated_by": wire.whole(self.validated_by),
            "shift_id": wire.whole(self.shift_id),
            "pos_id": wire.whole(self.pos_id),
            "warehouse_id": wire.whole(self.warehouse_id),
            "open_time": wire.isoformat(self.open_time),
            "close_time": wire.isoformat(self.close_time),
            "status": wire.encode_text(self.status, "EntityPosShift.status"),
            "currency_code": wire.encode_text(self.currency_code, "EntityPosShift.currency_code"),
            "branch_id": wire.whole(self.branch_id),
            "modified": wire.isoformat(self.modified),
            "created": wire.isoformat(self.created),
            "is_calculated_per_invoice": wire.encode_flag(
                self.is_calculated_per_invoice, "EntityPosShift.is_calculated_per_invoice"
            ),
        }
        return data
