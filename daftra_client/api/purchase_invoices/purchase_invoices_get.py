"""GET /api2/purchase_invoices/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.purchase_invoice import PurchaseInvoice
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="purchase_invoices.get",
    method="GET",
    path="/api2/purchase_invoices/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("PurchaseOrder",),
)


async def purchase_invoices_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> PurchaseInvoice:
    """Read a purchase invoice.

    The whole purchase invoice, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live capture.
    """
    from ...models.purchase_invoice import PurchaseInvoice

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, PurchaseInvoice, options)
