"""BulkInvoiceInput: generated from openapi/daftra.yaml, do not edit."""

from collections.abc import Mapping
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .cost_center_input import CostCenterInput
from .deposit_input import DepositInput
from .document_input import DocumentInput
from .document_title_input import DocumentTitleInput
from .invoice_custom_field_input import InvoiceCustomFieldInput
from .invoice_input import InvoiceInput
from .invoice_item_input import InvoiceItemInput
from .invoice_reminder_input import InvoiceReminderInput
from .payment_input import PaymentInput


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BulkInvoiceInput(Input):
    """One invoice of a bulk creation, with its parts side by side as in a single creation."""

    cost_center: list[CostCenterInput] | None | Unset = UNSET
    """Cost centers that the record is allocated to."""
    deposit: DepositInput | None | Unset = UNSET
    """A requested deposit."""
    document: DocumentInput | None | Unset = UNSET
    """Files attached to the document."""
    document_title: DocumentTitleInput | None | Unset = UNSET
    """Titles of the attached files."""
    invoice: InvoiceInput
    """The invoice itself."""
    invoice_custom_field: list[InvoiceCustomFieldInput] | None | Unset = UNSET
    """Values of the custom fields."""
    invoice_item: list[InvoiceItemInput] | None | Unset = UNSET
    """The lines."""
    invoice_reminder: InvoiceReminderInput | None | Unset = UNSET
    """Reminders of the document."""
    payment: list[PaymentInput] | None | Unset = UNSET
    """Payments to record with the document."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {
        "cost_center": "CostCenter",
        "deposit": "Deposit",
        "document": "Document",
        "document_title": "DocumentTitle",
        "invoice": "Invoice",
        "invoice_custom_field": "InvoiceCustomField",
        "invoice_item": "InvoiceItem",
        "invoice_reminder": "InvoiceReminder",
        "payment": "Payment",
    }
