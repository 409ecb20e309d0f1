"""PUT /api2/invoice_payments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.invoice_payment_input import InvoicePaymentInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="invoice_payments.update",
    method="PUT",
    path="/api2/invoice_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("InvoicePayment", "invoice_payment", "InvoicePaymentInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def invoice_payments_update(
    self: Resource,
    id: int,
    invoice_payment: InvoicePaymentInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace an invoice payment.

    Full replacement: a field that is left out is emptied or reset, and so are children. A payment updated with
    nothing but an amount lost its date and its staff member.

    Args:
        id: Id of the record.
        invoice_payment: Sent under `InvoicePayment`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (edit-and-restore experiment on a payment).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "InvoicePayment": invoice_payment,
        },
    )
    return await self._engine.done(request, options)
