"""POST /api2/expenses.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import CREATED_OR_FOUND
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.cost_center_input import CostCenterInput
    from ...models.expense_input import ExpenseInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="expenses.create",
    method="POST",
    path="/api2/expenses.json",
    changes_state=True,
    body=(
        BodyPart("Expense", "expense", "ExpenseInput", is_required=True),
        BodyPart("CostCenter", "cost_center", "CostCenterInput", is_list=True),
    ),
    confirmed_by=(CREATED_OR_FOUND,),
    creates=True,
)


async def expenses_create(
    self: Resource,
    expense: ExpenseInput,
    *,
    cost_center: Sequence[CostCenterInput] | None = None,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an expense.

    Stores a new expense. The answer holds its id alone; an answer with null as the id stored nothing. The cost
    center shares travel beside the expense, not inside it.

    Args:
        expense: Sent under `Expense`.
        cost_center: Sent under `CostCenter`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (CostCenter beside Expense); the documentation has Expense only.
    """
    request = OPERATION.request(
        body={
            "Expense": expense,
            "CostCenter": cost_center,
        },
    )
    return await self._engine.created(request, options)
