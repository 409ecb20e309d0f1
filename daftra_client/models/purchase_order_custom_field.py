"""PurchaseOrderCustomField: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class PurchaseOrderCustomField(Record, kw_only=True):
    """A custom field of a purchase document.

    Source: request sample (purchase debit note); documentation names no fields.
    """

    id: int | None = None
    """Id of the row."""
    label: str | None = None
    """Name of the field."""
    placeholder: str | None = None
    """A placeholder such as `%total%`, which Daftra fills in."""
    purchase_order_id: int | None = None
    """The document that the row belongs to."""
    value: str | None = None
    """Value; may hold a placeholder such as %total%."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("purchase_order_id",))

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(
            self.additional_properties, "PurchaseOrderCustomField", date_format, is_read=True
        )
        data |= {
            "id": wire.whole(self.id),
            "label": wire.encode_text(self.label, "PurchaseOrderCustomField.label"),
            "placeholder": wire.encode_text(self.placeholder, "PurchaseOrderCustomField.placeholder"),
            "purchase_order_id": wire.whole(self.purchase_order_id),
            "value": wire.encode_text(self.value, "PurchaseOrderCustomField.value"),
        }
        return data
