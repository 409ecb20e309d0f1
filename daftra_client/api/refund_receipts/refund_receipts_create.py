"""POST /api2/refund_receipts.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.deposit_input import DepositInput
    from ...models.document_input import DocumentInput
    from ...models.document_title_input import DocumentTitleInput
    from ...models.invoice_custom_field_input import InvoiceCustomFieldInput
    from ...models.invoice_item_input import InvoiceItemInput
    from ...models.invoice_payment_input import InvoicePaymentInput
    from ...models.invoice_reminder_input import InvoiceReminderInput
    from ...models.refund_receipt_input import RefundReceiptInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="refund_receipts.create",
    method="POST",
    path="/api2/refund_receipts.json",
    changes_state=True,
    body=(
        BodyPart("RefundReceipt", "refund_receipt", "RefundReceiptInput", is_required=True),
        BodyPart("Deposit", "deposit", "DepositInput"),
        BodyPart("Document", "document", "DocumentInput"),
        BodyPart("DocumentTitle", "document_title", "DocumentTitleInput"),
        BodyPart("InvoiceCustomField", "invoice_custom_field", "InvoiceCustomFieldInput", is_list=True),
        BodyPart("InvoiceItem", "invoice_item", "InvoiceItemInput", is_list=True),
        BodyPart("InvoicePayment", "invoice_payment", "InvoicePaymentInput", is_list=True),
        BodyPart("InvoiceReminder", "invoice_reminder", "InvoiceReminderInput"),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)


async def refund_receipts_create(
    self: Resource,
    refund_receipt: RefundReceiptInput,
    *,
    deposit: DepositInput | None = None,
    document: DocumentInput | None = None,
    document_title: DocumentTitleInput | None = None,
    invoice_custom_field: Sequence[InvoiceCustomFieldInput] | None = None,
    invoice_item: Sequence[InvoiceItemInput] | None = None,
    invoice_payment: Sequence[InvoicePaymentInput] | None = None,
    invoice_reminder: InvoiceReminderInput | None = None,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a refund receipt.

    Stores a new refund receipt. The answer holds its id alone; an answer with null as the id stored nothing. Set
    `subscription_id` to the id of the invoice; lines go under `InvoiceItem`, payments under `InvoicePayment`.

    Args:
        refund_receipt: Sent under `RefundReceipt`.
        deposit: Sent under `Deposit`.
        document: Sent under `Document`.
        document_title: Sent under `DocumentTitle`.
        invoice_custom_field: Sent under `InvoiceCustomField`.
        invoice_item: Sent under `InvoiceItem`.
        invoice_payment: Sent under `InvoicePayment`.
        invoice_reminder: Sent under `InvoiceReminder`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report; documentation.
    """
    request = OPERATION.request(
        body={
            "RefundReceipt": refund_receipt,
            "Deposit": deposit,
            "Document": document,
            "DocumentTitle": document_title,
            "InvoiceCustomField": invoice_custom_field,
            "InvoiceItem": invoice_item,
            "InvoicePayment": invoice_payment,
            "InvoiceReminder": invoice_reminder,
        },
    )
    return await self._engine.created(request, options)
