"""BulkInvoiceInput: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, cast

import attrs

from .. import wire
from ..model import Input
from ..unset import UNSET, Unset
from .cost_center_input import CostCenterInput
from .deposit_input import DepositInput
from .document_input import DocumentInput
from .document_title_input import DocumentTitleInput
from .invoice_custom_field_input import InvoiceCustomFieldInput
from .invoice_input import InvoiceInput
from .invoice_item_input import InvoiceItemInput
from .invoice_reminder_input import InvoiceReminderInput
from .payment_input import PaymentInput

if TYPE_CHECKING:
    from typing import Self


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class BulkInvoiceInput(Input):
    """One invoice of a bulk creation, with its parts side by side as in a single creation.

    Source: documentation.
    """

    cost_center: list[CostCenterInput] | None | Unset = UNSET
    """Shares of cost centers."""
    deposit: DepositInput | None | Unset = UNSET
    """Deposit."""
    document: DocumentInput | None | Unset = UNSET
    """Attachments."""
    document_title: DocumentTitleInput | None | Unset = UNSET
    """Titles of the attachments."""
    invoice: InvoiceInput
    """Header of the invoice."""
    invoice_custom_field: list[InvoiceCustomFieldInput] | None | Unset = UNSET
    """Custom fields."""
    invoice_item: list[InvoiceItemInput] | None | Unset = UNSET
    """The lines."""
    invoice_reminder: InvoiceReminderInput | None | Unset = UNSET
    """Reminder settings."""
    payment: list[PaymentInput] | None | Unset = UNSET
    """Payments to book with the invoice."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, sent along as they are."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "CostCenter",
            "Deposit",
            "Document",
            "DocumentTitle",
            "Invoice",
            "InvoiceCustomField",
            "InvoiceItem",
            "InvoiceReminder",
            "Payment",
        ),
        UNSET,
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)
    _REQUIRED: ClassVar[tuple[str, ...]] = ("Invoice",)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["CostCenter"]
        self.cost_center = v if v is UNSET else wire.records(v, CostCenterInput, date_format)
        v = row["Deposit"]
        self.deposit = v if v is UNSET else wire.part(v, DepositInput, date_format)
        v = row["Document"]
        self.document = v if v is UNSET else wire.part(v, DocumentInput, date_format)
        v = row["DocumentTitle"]
        self.document_title = v if v is UNSET else wire.part(v, DocumentTitleInput, date_format)
        v = row["Invoice"]
        self.invoice = cast(Any, v if v is UNSET else wire.part(v, InvoiceInput, date_format))
        v = row["InvoiceCustomField"]
        self.invoice_custom_field = v if v is UNSET else wire.records(v, InvoiceCustomFieldInput, date_format)
        v = row["InvoiceItem"]
        self.invoice_item = v if v is UNSET else wire.records(v, InvoiceItemInput, date_format)
        v = row["InvoiceReminder"]
        self.invoice_reminder = v if v is UNSET else wire.part(v, InvoiceReminderInput, date_format)
        v = row["Payment"]
        self.payment = v if v is UNSET else wire.records(v, PaymentInput, date_format)
        wire.require(data, cls._REQUIRED)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as it is sent: without the fields that are `UNSET`, with null for those that are None.

        Raises:
            EncodeError: A value cannot be sent; the error names the field.
        """
        data: dict[str, Any] = wire.plain(self.additional_properties, "BulkInvoiceInput", date_format)
        if self.cost_center is not UNSET:
            data["CostCenter"] = wire.encode_records(
                self.cost_center, "BulkInvoiceInput.cost_center", date_format, CostCenterInput
            )
        if self.deposit is not UNSET:
            data["Deposit"] = wire.encode_record(self.deposit, "BulkInvoiceInput.deposit", date_format, DepositInput)
        if self.document is not UNSET:
            data["Document"] = wire.encode_record(
                self.document, "BulkInvoiceInput.document", date_format, DocumentInput
            )
        if self.document_title is not UNSET:
            data["DocumentTitle"] = wire.encode_record(
                self.document_title, "BulkInvoiceInput.document_title", date_format, DocumentTitleInput
            )
        data["Invoice"] = wire.encode_record(self.invoice, "BulkInvoiceInput.invoice", date_format, InvoiceInput)
        if self.invoice_custom_field is not UNSET:
            data["InvoiceCustomField"] = wire.encode_records(
                self.invoice_custom_field, "BulkInvoiceInput.invoice_custom_field", date_format, InvoiceCustomFieldInput
            )
        if self.invoice_item is not UNSET:
            data["InvoiceItem"] = wire.encode_records(
                self.invoice_item, "BulkInvoiceInput.invoice_item", date_format, InvoiceItemInput
            )
        if self.invoice_reminder is not UNSET:
            data["InvoiceReminder"] = wire.encode_record(
                self.invoice_reminder, "BulkInvoiceInput.invoice_reminder", date_format, InvoiceReminderInput
            )
        if self.payment is not UNSET:
            data["Payment"] = wire.encode_records(self.payment, "BulkInvoiceInput.payment", date_format, PaymentInput)
        return data
