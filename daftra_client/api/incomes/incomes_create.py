"""POST /api2/incomes.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED_OR_FOUND
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.income_input import IncomeInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="incomes.create",
    method="POST",
    path="/api2/incomes.json",
    changes_state=True,
    body=(BodyPart("Income", "income", "IncomeInput", is_required=True),),
    confirmed_by=(CREATED_OR_FOUND,),
    creates=True,
)


async def incomes_create(
    self: Resource,
    income: IncomeInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an income.

    Stores a new income. The answer holds its id alone; an answer with null as the id stored nothing.

    Args:
        income: Sent under `Income`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        body={
            "Income": income,
        },
    )
    return await self._engine.created(request, options)
