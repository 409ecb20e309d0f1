"""POST /api2/invoices.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.advance_payment_input import AdvancePaymentInput
    from ...models.advance_payment_payment_input import AdvancePaymentPaymentInput
    from ...models.invoice_custom_field_input import InvoiceCustomFieldInput
    from ...models.invoice_item_input import InvoiceItemInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="advance_payments.create",
    method="POST",
    path="/api2/invoices.json",
    changes_state=True,
    body=(
        BodyPart("Invoice", "invoice", "AdvancePaymentInput", is_required=True),
        BodyPart("InvoiceCustomField", "invoice_custom_field", "InvoiceCustomFieldInput", is_list=True),
        BodyPart("InvoiceItem", "invoice_item", "InvoiceItemInput", is_list=True),
        BodyPart("Payment", "payment", "AdvancePaymentPaymentInput"),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)


async def advance_payments_create(
    self: Resource,
    invoice: AdvancePaymentInput,
    *,
    invoice_custom_field: Sequence[InvoiceCustomFieldInput] | None = None,
    invoice_item: Sequence[InvoiceItemInput] | None = None,
    payment: AdvancePaymentPaymentInput | None = None,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an advance payment.

    Stores an invoice of type 19, by the same call as an invoice. `Payment` is one object here, with more fields
    than the payments of an invoice. The answer holds the id alone; an answer with null as the id stored nothing.

    Args:
        invoice: Sent under `Invoice`.
        invoice_custom_field: Sent under `InvoiceCustomField`.
        invoice_item: Sent under `InvoiceItem`.
        payment: Sent under `Payment`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (status 200 without a shape); request sample; the answer by inference from invoices.
    """
    request = OPERATION.request(
        body={
            "Invoice": invoice,
            "InvoiceCustomField": invoice_custom_field,
            "InvoiceItem": invoice_item,
            "Payment": payment,
        },
    )
    return await self._engine.created(request, options)
