"""POST /api2/invoices.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.cost_center_input import CostCenterInput
    from ...models.deposit_input import DepositInput
    from ...models.document_input import DocumentInput
    from ...models.document_title_input import DocumentTitleInput
    from ...models.invoice_custom_field_input import InvoiceCustomFieldInput
    from ...models.invoice_input import InvoiceInput
    from ...models.invoice_item_input import InvoiceItemInput
    from ...models.invoice_reminder_input import InvoiceReminderInput
    from ...models.payment_input import PaymentInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="invoices.create",
    method="POST",
    path="/api2/invoices.json",
    changes_state=True,
    body=(
        BodyPart("Invoice", "invoice", "InvoiceInput", is_required=True),
        BodyPart("CostCenter", "cost_center", "CostCenterInput", is_list=True),
        BodyPart("Deposit", "deposit", "DepositInput"),
        BodyPart("Document", "document", "DocumentInput"),
        BodyPart("DocumentTitle", "document_title", "DocumentTitleInput"),
        BodyPart("InvoiceCustomField", "invoice_custom_field", "InvoiceCustomFieldInput", is_list=True),
        BodyPart("InvoiceItem", "invoice_item", "InvoiceItemInput", is_list=True),
        BodyPart("InvoiceReminder", "invoice_reminder", "InvoiceReminderInput"),
        BodyPart("Payment", "payment", "PaymentInput", is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)


async def invoices_create(
    self: Resource,
    invoice: InvoiceInput,
    *,
    cost_center: Sequence[CostCenterInput] | None = None,
    deposit: DepositInput | None = None,
    document: DocumentInput | None = None,
    document_title: DocumentTitleInput | None = None,
    invoice_custom_field: Sequence[InvoiceCustomFieldInput] | None = None,
    invoice_item: Sequence[InvoiceItemInput] | None = None,
    invoice_reminder: InvoiceReminderInput | None = None,
    payment: Sequence[PaymentInput] | None = None,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an invoice.

    Stores a new invoice. The answer holds its id alone; an answer with null as the id stored nothing. Lines inside
    `Invoice` are not seen: Daftra then calls the invoice empty. There is no idempotency key, so keep a reference of
    your own in `po_number` and look it up before trying again.

    Args:
        invoice: Sent under `Invoice`.
        cost_center: Sent under `CostCenter`.
        deposit: Sent under `Deposit`.
        document: Sent under `Document`.
        document_title: Sent under `DocumentTitle`.
        invoice_custom_field: Sent under `InvoiceCustomField`.
        invoice_item: Sent under `InvoiceItem`.
        invoice_reminder: Sent under `InvoiceReminder`.
        payment: Sent under `Payment`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (sibling keys, answer without record); documentation.
    """
    request = OPERATION.request(
        body={
            "Invoice": invoice,
            "CostCenter": cost_center,
            "Deposit": deposit,
            "Document": document,
            "DocumentTitle": document_title,
            "InvoiceCustomField": invoice_custom_field,
            "InvoiceItem": invoice_item,
            "InvoiceReminder": invoice_reminder,
            "Payment": payment,
        },
    )
    return await self._engine.created(request, options)
