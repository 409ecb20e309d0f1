"""POST /api2/stock_transactions.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
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
    confirmed_by=(CREATED,),
    creates=True,
    refusals={
        403: "The right is missing, or the stock of the product is not tracked",
        404: "There is no such product, or it is inactive",
    },
)


async def stock_transactions_create(
    self: Resource,
    stock_transaction: StockTransactionInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a stock transaction.

    Stores a new stock transaction. The answer holds its id alone; an answer with null as the id stored nothing. The
    documentation requires a product, a store and a direction.

    Args:
        stock_transaction: Sent under `StockTransaction`.
        **options: See `CallOptions`.

    Raises:
        PermissionDeniedError: The right is missing, or the stock of the product is not tracked (403).
        NotFoundError: There is no such product, or it is inactive (404).
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        body={
            "StockTransaction": stock_transaction,
        },
    )
    return await self._engine.created(request, options)
