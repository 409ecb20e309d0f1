"""DELETE /api2/stock_transactions/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="stock_transactions.delete",
    method="DELETE",
    path="/api2/stock_transactions/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        500: "The movement cannot be deleted, or Daftra failed",
    },
)


async def stock_transactions_delete(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete a stock transaction.

    Removes the stock transaction. Refused while other records still depend on it. Refused with 400 while the record
    still has transactions.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        OutcomeUnknownError: The movement cannot be deleted, or Daftra failed (500).
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.done(request, options)
