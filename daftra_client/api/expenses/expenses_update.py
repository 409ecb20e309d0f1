"""PUT /api2/expenses/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.cost_center_input import CostCenterInput
    from ...models.expense_input import ExpenseInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="expenses.update",
    method="PUT",
    path="/api2/expenses/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Expense", "expense", "ExpenseInput", is_required=True),
        BodyPart("CostCenter", "cost_center", "CostCenterInput", is_list=True),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        403: "The right is missing, or a mobile client changes what the web has changed since",
    },
)


async def expenses_update(
    self: Resource,
    id: int,
    expense: ExpenseInput,
    *,
    cost_center: Sequence[CostCenterInput] | None = None,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace an expense.

    Full replacement: a field that is left out is emptied or reset, and so are children.

    Args:
        id: Id of the record.
        expense: Sent under `Expense`.
        cost_center: Sent under `CostCenter`.
        **options: See `CallOptions`.

    Raises:
        PermissionDeniedError: The right is missing, or a mobile client changes what the web has changed since
            (403).
        DaftraError: See `daftra_client.errors`.

    Source: inference (full replacement, tested live on invoices and payments only; CostCenter as on create).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "Expense": expense,
            "CostCenter": cost_center,
        },
    )
    return await self._engine.done(request, options)
