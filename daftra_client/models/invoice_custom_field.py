"""InvoiceCustomField: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class InvoiceCustomField(Record, kw_only=True):
    """A custom field of a document: a label and a value.

    Source: live report (label and value are written); documentation (an object without fields); request sample of
    purchase debit notes.
    """

    id: int | None = None
    """Id of the row."""
    invoice_id: int | None = None
    """The document that the row belongs to."""
    label: str | None = None
    """Label of the field."""
    placeholder: str | None = None
    """A placeholder such as `%total%`, which Daftra fills in."""
    value: str | None = None
    """Content of the field; may hold a placeholder such as `%total%`."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("invoice_id",))

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "InvoiceCustomField", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "invoice_id": wire.whole(self.invoice_id),
            "label": wire.encode_text(self.label, "InvoiceCustomField.label"),
            "placeholder": wire.encode_text(self.placeholder, "InvoiceCustomField.placeholder"),
            "value": wire.encode_text(self.value, "InvoiceCustomField.value"),
        }
        return data
