"""BulkInvoiceResult: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class BulkInvoiceResult(Record, kw_only=True):
    """Outcome for one invoice of a bulk creation. HTTP status 200 says nothing about it: look at `result` and `id`.

    Source: documentation.
    """

    code: int | None = None
    """202 for a created invoice, an error code otherwise."""
    id: int | None = None
    """An id from `invoices`: the created invoice."""
    invoice_number: str | None = None
    """Number that the created invoice received."""
    invoice_pos_html: str | None = None
    """Receipt as HTML, for point-of-sale use only."""
    message: Any = None
    """What went wrong, for people; never match on its text."""
    result: str | None = None
    """`successful`, or another word for a refused invoice."""
    validation_errors: Any = None
    """Field errors of a refused invoice, as in a refused single creation."""

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "BulkInvoiceResult", date_format, is_read=True)
        data |= {
            "code": wire.whole(self.code),
            "id": wire.whole(self.id),
            "invoice_number": wire.encode_text(self.invoice_number, "BulkInvoiceResult.invoice_number"),
            "invoice_pos_html": wire.encode_text(self.invoice_pos_html, "BulkInvoiceResult.invoice_pos_html"),
            "message": wire.plain(self.message, "BulkInvoiceResult.message", date_format, is_read=True),
            "result": wire.encode_text(self.result, "BulkInvoiceResult.result"),
            "validation_errors": wire.plain(
                self.validation_errors, "BulkInvoiceResult.validation_errors", date_format, is_read=True
            ),
        }
        return data
