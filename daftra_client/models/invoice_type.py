"""InvoiceType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class InvoiceType(OpenIntEnum):
    """Kind of a sales document, also used for the kind of its source document. The number 4 is unused."""

    INVOICE = 0
    """An invoice."""
    TEMPLATE = 1
    """A template for invoices."""
    SUBSCRIPTION = 2
    """A recurring invoice."""
    ESTIMATE = 3
    """An estimate (quotation)."""
    CREDIT_NOTE = 5
    """A credit note."""
    REFUND_RECEIPT = 6
    """A refund receipt."""
    RESELLERS = 7
    """Documented as resellers, elsewhere as BNR; the meaning is not documented."""
    BOOKING = 8
    """A booking."""
    TEMP_INVOICE = 9
    """A temporary invoice."""
    INSURANCE_INVOICE = 10
    """An insurance invoice."""
    INSURANCE_REFUND = 11
    """A refund of an insurance invoice."""
    SALES_ORDER = 12
    """A sales order."""
    TEMP_BOOKING = 13
    """A temporary booking."""
    RESERVATION_ORDER = 14
    """A reservation order."""
    SHOP_FRONT = 15
    """A shop front order; not used as a source."""
    DEBIT_NOTE = 16
    """A debit note."""
    CONTRACT_INSTALLMENT = 17
    """An instalment of a contract."""
    LEASE_CONTRACT = 18
    """A lease contract."""
    ADVANCE_PAYMENT = 19
    """An advance payment invoice."""
