"""StockTransactionSource: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class StockTransactionSource(OpenIntEnum):
    """Kind of record that caused a stock movement."""

    MANUAL = 1
    """Entered by hand."""
    INVOICE = 2
    """A sales invoice."""
    PURCHASE_INVOICE = 3
    """A purchase invoice. The reference of August 2026 says purchase order, which is the name of the table of both."""
    CREDIT_NOTE = 4
    """A credit note."""
    TRANSFER = 5
    """A transfer between stores."""
    REFUND_RECEIPT = 6
    """A refund receipt."""
    PURCHASE_REFUND = 7
    """A purchase refund."""
    BUNDLE = 8
    """A bundle."""
    REQUISITION = 9
    """A requisition."""
    PURCHASE_DEBIT_NOTE = 14
    """A purchase debit note."""
