"""JournalEntityType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class JournalEntityType(OpenStrEnum):
    """The kind of record that a journal entry was made for.

    Source: documentation (names only); vendor reference 2026-08 (names marked so, an open list); descriptions by
    inference.
    """

    MANUAL = "0"
    """No record, since the entry was made by hand. Only the filter of journals takes this value; the entries
    themselves have null or an empty text."""
    INVOICE = "invoice"
    """A sales invoice."""
    REFUND_RECEIPT = "refund_receipt"
    """A refund receipt."""
    CREDIT_NOTE = "credit_note"
    """A credit note."""
    PURCHASE_ORDER = "purchase_order"
    """A purchase invoice."""
    PURCHASE_REFUND = "purchase_refund"
    """A purchase refund."""
    INVOICE_SALES_COST = "invoice_sales_cost"
    """The cost of the goods sold by an invoice."""
    EXPENSE = "expense"
    """An expense."""
    INCOME = "income"
    """An income."""
    INVOICE_PAYMENT = "invoice_payment"
    """A payment received for an invoice."""
    PURCHASE_ORDER_PAYMENT = "purchase_order_payment"
    """A payment made for a purchase invoice."""
    STOCK_TRANSACTION = "stock_transaction"
    """A stock movement."""
    STOCK_TRANSFER = "stock_transfer"
    """A transfer between stores."""
    TREASURY_TRANSFER = "treasury_transfer"
    """A transfer between treasuries."""
    TREASURY_TRANSFER_FROM = "treasury_transfer_from"
    """The outgoing side of a treasury transfer."""
    TREASURY_TRANSFER_TO = "treasury_transfer_to"
    """The incoming side of a treasury transfer."""
    ASSET = "asset"
    """A fixed asset."""
    ASSET_DEPRECATION = "asset_deprecation"
    """Depreciation of an asset (misspelt on the wire)."""
    ASSET_OPERATION = "asset_operation"
    """Another operation on an asset."""
    REQUISITION = "requisition"
    """A stock requisition."""
