"""RequisitionOrderType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class RequisitionOrderType(OpenIntEnum):
    """Origin of a requisition."""

    INBOUND = 1
    """Entered by hand, inbound."""
    OUTBOUND = 2
    """Entered by hand, outbound."""
    INVOICE = 3
    """A sales invoice."""
    REFUND_RECEIPT = 4
    """A refund receipt."""
    CREDIT_NOTE = 5
    """A credit note."""
    PURCHASE_INVOICE = 6
    """A purchase invoice."""
    PURCHASE_REFUND = 7
    """A purchase refund."""
    MANUAL_TRANSFER = 8
    """Entered by hand, transfer."""
    POS_INBOUND = 11
    """The point of sale, inbound."""
    POS_OUTBOUND = 12
    """The point of sale, outbound."""
    STOCKTAKING_OUT = 13
    """A stocktaking that found less."""
    STOCKTAKING_IN = 14
    """A stocktaking that found more."""
    PURCHASE_DEBIT_NOTE = 15
    """A purchase debit note."""
    MANUFACTURING_MATERIALS_RETURNED = 16
    """Materials that a manufacturing order returns."""
    MANUFACTURING_MATERIALS_OUTBOUND = 18
    """Materials for a manufacturing order."""
    MANUFACTURING_SCRAP_INBOUND = 21
    """Scrap of a manufacturing order."""
    MANUFACTURING_PRODUCT_INBOUND = 22
    """The product of a manufacturing order."""
    IMPORT_INBOUND = 23
    """An import by hand, inbound."""
    IMPORT_OUTBOUND = 24
    """An import by hand, outbound."""
    SALES_ORDER = 25
    """A sales order."""
