"""PurchaseOrderTax: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record
from ..wire_types import Amount, Moment

if TYPE_CHECKING:
    from typing import Self


class PurchaseOrderTax(Record, kw_only=True):
    """A tax as it applies to one purchase invoice.

    Source: live capture (a map of such records); documentation.
    """

    id: int | None = None
    """Documented as the id of a document line."""
    purchase_order_id: int | None = None
    """The document that the tax applies to."""
    tax_id: int | None = None
    """The tax, an id from `taxes`."""
    name: str | None = None
    """Name of the tax."""
    value: Amount | None = None
    """Rate of the tax in percent."""
    description: str | None = None
    """Description of the tax."""
    included: bool | None = None
    """Whether prices already contain the tax; null and 0 mean that it is added."""
    invoice_value: Amount | None = None
    """Amount of the tax on the document."""
    created: Moment | None = None
    """When the record was created, in account time."""
    modified: Moment | None = None
    """When the record was last changed, in account time."""

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.value
        if v is not None:
            self.value = amounts[v]
        v = self.invoice_value
        if v is not None:
            self.invoice_value = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "PurchaseOrderTax", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "purchase_order_id": wire.whole(self.purchase_order_id),
            "tax_id": wire.whole(self.tax_id),
            "name": wire.encode_text(self.name, "PurchaseOrderTax.name"),
            "value": wire.encode_decimal(self.value, "PurchaseOrderTax.value"),
            "description": wire.encode_text(self.description, "PurchaseOrderTax.description"),
            "included": wire.encode_flag(self.included, "PurchaseOrderTax.included"),
            "invoice_value": wire.encode_decimal(self.invoice_value, "PurchaseOrderTax.invoice_value"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
        }
        return data
