"""GET /api2/stock_transactions/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.stock_transaction import StockTransaction
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="stock_transactions.get",
    method="GET",
    path="/api2/stock_transactions/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("StockTransaction",),
)


async def stock_transactions_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> StockTransaction:
    """Read a stock transaction.

    The whole stock transaction, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.stock_transaction import StockTransaction

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, StockTransaction, options)
