"""PUT /api2/estimates/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

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
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="estimates.update",
    method="PUT",
    path="/api2/estimates/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
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
    has_edit=True,
    confirmed_by=(DONE,),
)


async def estimates_update(
    self: Resource,
    id: int,
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
) -> Done:
    """Replace an estimate.

    Full replacement: a field that is left out is emptied or reset, and so are children.

    Args:
        id: Id of the record.
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

    Source: inference (full replacement, tested live on invoices and payments only).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
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
    return await self._engine.done(request, options)
