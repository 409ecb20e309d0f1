"""DELETE /api2/invoice_payments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="invoice_payments.delete",
    method="DELETE",
    path="/api2/invoice_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)


async def invoice_payments_delete(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete an invoice payment.

    Removes the invoice payment. Answers with a message beside the result. What is paid of the invoice and what the
    client owes are recalculated, and files attached to the payment go with it. Refused with 400 in a closed
    accounting period; a payment of an advance-payment invoice cannot be deleted, nor can a client-credit payment
    while invoices are paid automatically. The caller needs the right to edit all payments, or at least its own.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (message, refusals and side effects are stated for this operation alone).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.done(request, options)
