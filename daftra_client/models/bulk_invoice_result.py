"""BulkInvoiceResult: generated from openapi/daftra.yaml, do not edit."""

from typing import Any

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BulkInvoiceResult(Record):
    """Result for one document of a bulk creation, an invoice or a refund receipt. The HTTP status 200 does not
    confirm it: check `result` and `id`.
    """

    code: int | None = None
    """202 for a created document, an error code otherwise. Results of refused refund receipts have none."""
    error_type: str | None = None
    """Kind of the failure; missing or empty if none is known."""
    extra_data: Any = None
    """Further details of the failure, a list; missing or empty without any."""
    id: int | None = None
    """The created document, an id from `invoices` or `refund_receipts`."""
    invoice_number: str | None = None
    """Number that the created document received."""
    invoice_pos_html: str | None = None
    """Receipt as HTML, for point-of-sale use only."""
    message: Any = None
    """Human-readable description of the failure; never match on its text."""
    result: str | None = None
    """`successful`, or another word for a refused invoice. Results of refused refund receipts have none."""
    validation_errors: Any = None
    """Field errors of a refused document: a map for invoices, as in a refused single creation, a list of texts for
    refund receipts."""
