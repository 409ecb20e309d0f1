"""PUT /api2/stock_transactions/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.stock_transaction_input import StockTransactionInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="stock_transactions.update",
    method="PUT",
    path="/api2/stock_transactions/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("StockTransaction", "stock_transaction", "StockTransactionInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def stock_transactions_update(
    self: Resource,
    id: int,
    stock_transaction: StockTransactionInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a stock transaction.

    Full replacement: a field that is left out is emptied or reset, and so are children.

    Args:
        id: Id of the record.
        stock_transaction: Sent under `StockTransaction`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: inference (full replacement, tested live on invoices and payments only).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "StockTransaction": stock_transaction,
        },
    )
    return await self._engine.done(request, options)
