"""GET /api2/expenses/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.expense import Expense
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="expenses.get",
    method="GET",
    path="/api2/expenses/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Expense",),
)


async def expenses_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Expense:
    """Read an expense.

    The whole expense, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.expense import Expense

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Expense, options)
