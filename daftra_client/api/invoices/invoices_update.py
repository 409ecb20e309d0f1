"""PUT /api2/invoices/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

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
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="invoices.update",
    method="PUT",
    path="/api2/invoices/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
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
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        404: "There is no invoice of this id, or a rule forbids the change",
    },
)


async def invoices_update(
    self: Resource,
    id: int,
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
) -> Done:
    """Replace an invoice.

    Full replacement: a field that is left out is emptied or reset, and so are children. Without number and date the
    invoice gets a new number and the date 01/01/1970. Refused for an invoice of another branch, with an accepted
    electronic invoice, in a closed period (unless a draft), of a closed point-of-sale shift, with a received
    requisition, in a production plan, or with credit charges, instalments or renewals. The documentation also
    allows POST.

    Args:
        id: Id of the record.
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
        NotFoundError: There is no invoice of this id, or a rule forbids the change (404).
        DaftraError: See `daftra_client.errors`.

    Source: live report (full replacement); documentation (refusals).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
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
    return await self._engine.done(request, options)
