"""POST /api2/stock_transactions.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.stock_transaction_input import StockTransactionInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="stock_transactions.create",
    method="POST",
    path="/api2/stock_transactions.json",
    changes_state=True,
    body=(BodyPart("StockTransaction", "stock_transaction", "StockTransactionInput", is_required=True),),
)


async def stock_transactions_create(
    self: Resource,
    stock_transaction: StockTransactionInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a stock transaction.

    Stores a new stock transaction. The answer holds its id alone; an answer without an id stored nothing. The
    documentation requires a product, a store and a direction.

    Args:
        stock_transaction: Sent under `StockTransaction`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        body={
            "StockTransaction": stock_transaction,
        },
    )
    return await self._engine.created(request, options)
