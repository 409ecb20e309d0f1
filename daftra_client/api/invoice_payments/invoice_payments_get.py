"""GET /api2/invoice_payments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.invoice_payment import InvoicePayment
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="invoice_payments.get",
    method="GET",
    path="/api2/invoice_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("InvoicePayment",),
)


async def invoice_payments_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> InvoicePayment:
    """Read an invoice payment.

    The whole invoice payment, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.invoice_payment import InvoicePayment

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, InvoicePayment, options)
