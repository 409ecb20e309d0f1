"""BulkInvoiceResult: generated from openapi/daftra.yaml, do not edit."""

from typing import Any

import attrs

from .._codec.record import Record


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BulkInvoiceResult(Record):
    """Result for one invoice of a bulk creation. The HTTP status 200 does not confirm it: check `result` and `id`.

    Source: documentation.
    """

    code: int | None = None
    """202 for a created invoice, an error code otherwise."""
    id: int | None = None
    """The created invoice, an id from `invoices`."""
    invoice_number: str | None = None
    """Number that the created invoice received."""
    invoice_pos_html: str | None = None
    """Receipt as HTML, for point-of-sale use only."""
    message: Any = None
    """Human-readable description of the failure; never match on its text."""
    result: str | None = None
    """`successful`, or another word for a refused invoice."""
    validation_errors: Any = None
    """Field errors of a refused invoice, as in a refused single creation."""
