"""GET /api2/incomes/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.income import Income
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="incomes.get",
    method="GET",
    path="/api2/incomes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Income",),
)


async def incomes_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Income:
    """Read an income.

    The whole income, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.income import Income

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Income, options)
