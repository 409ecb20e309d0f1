"""POST /api2/invoice_payments.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.invoice_payment_input import InvoicePaymentInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="invoice_payments.create",
    method="POST",
    path="/api2/invoice_payments.json",
    changes_state=True,
    body=(BodyPart("InvoicePayment", "invoice_payment", "InvoicePaymentInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def invoice_payments_create(
    self: Resource,
    invoice_payment: InvoicePaymentInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an invoice payment.

    Stores a new invoice payment. The answer holds its id alone; an answer with null as the id stored nothing.
    Recording a payment on an invoice happens here; there is no path for payments below a single invoice.

    Args:
        invoice_payment: Sent under `InvoicePayment`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (wrapper InvoicePayment works, a payments path below invoices does not exist); request
    sample.
    """
    request = OPERATION.request(
        body={
            "InvoicePayment": invoice_payment,
        },
    )
    return await self._engine.created(request, options)
