"""PUT /api2/incomes/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.income_input import IncomeInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="incomes.update",
    method="PUT",
    path="/api2/incomes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Income", "income", "IncomeInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        403: "The right is missing, or a mobile client changes what the web has changed since",
    },
)


async def incomes_update(
    self: Resource,
    id: int,
    income: IncomeInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace an income.

    Full replacement: a field that is left out is emptied or reset, and so are children.

    Args:
        id: Id of the record.
        income: Sent under `Income`.
        **options: See `CallOptions`.

    Raises:
        PermissionDeniedError: The right is missing, or a mobile client changes what the web has changed since
            (403).
        DaftraError: See `daftra_client.errors`.

    Source: inference (full replacement, tested live on invoices and payments only).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "Income": income,
        },
    )
    return await self._engine.done(request, options)
