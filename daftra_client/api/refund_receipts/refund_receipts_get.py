"""GET /api2/refund_receipts/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.refund_receipt import RefundReceipt
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="refund_receipts.get",
    method="GET",
    path="/api2/refund_receipts/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=(
        "RefundReceipt",
        "Invoice",
    ),
)


async def refund_receipts_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> RefundReceipt:
    """Read a refund receipt.

    The whole refund receipt, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; the second wrapper by inference from credit notes.
    """
    from ...models.refund_receipt import RefundReceipt

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, RefundReceipt, options)
