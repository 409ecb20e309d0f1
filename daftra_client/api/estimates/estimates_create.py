"""POST /api2/estimates.json: generated from openapi/daftra.yaml, do not edit."""

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
    from ...models.estimate_input import EstimateInput
    from ...models.invoice_custom_field_input import InvoiceCustomFieldInput
    from ...models.invoice_item_input import InvoiceItemInput
    from ...models.invoice_payment_input import InvoicePaymentInput
    from ...models.invoice_reminder_input import InvoiceReminderInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="estimates.create",
    method="POST",
    path="/api2/estimates.json",
    changes_state=True,
    body=(
        BodyPart("Estimate", "estimate", "EstimateInput", is_required=True),
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


async def estimates_create(
    self: Resource,
    estimate: EstimateInput,
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
    """Create an estimate.

    Stores a new estimate. The answer holds its id alone; an answer with null as the id stored nothing. Lines go
    under `InvoiceItem`; payments go under `InvoicePayment`, unlike for invoices.

    Args:
        estimate: Sent under `Estimate`.
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

    Source: documentation; live report on the lines.
    """
    request = OPERATION.request(
        body={
            "Estimate": estimate,
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
