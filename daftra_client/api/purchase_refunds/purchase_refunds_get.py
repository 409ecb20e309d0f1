"""GET /api2/purchase_refunds/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.purchase_refund import PurchaseRefund
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="purchase_refunds.get",
    method="GET",
    path="/api2/purchase_refunds/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=(
        "PurchaseRefund",
        "PurchaseOrder",
    ),
)


async def purchase_refunds_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> PurchaseRefund:
    """Read a purchase refund.

    The whole purchase refund, with what belongs to it. Documented without lines or other related records; whether
    they are sent is not known.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; inference (wrapper `PurchaseOrder`, as credit notes come back under `Invoice`).
    """
    from ...models.purchase_refund import PurchaseRefund

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, PurchaseRefund, options)
