"""GET /api2/expenses.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, displayed_day

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.expense import Expense
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="expenses.list",
    method="GET",
    path="/api2/expenses.json",
    parameters={
        "date_from": Parameter(displayed_day, "date", "from"),
        "date_to": Parameter(displayed_day, "date", "to"),
    },
    wrappers=("Expense",),
)


def expenses_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    date_from: datetime.date | None = None,
    date_to: datetime.date | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[Expense]:
    """List expenses.

    One page of expenses. Unknown query parameters are ignored by Daftra, which then answers with everything.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        date_from: First date of the expense, that day included.
        date_to: Last date of the expense, that day included.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        FilterIgnoredError: A row contradicts one of `date_from`, `date_to`.
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.expense import Expense
    from ...pagination import Pager
    from .expenses_get import expenses_get

    request = OPERATION.request(
        query={
            "date_from": date_from,
            "date_to": date_to,
        },
    )
    return Pager(
        self._engine,
        request,
        Expense,
        page=page,
        size=limit,
        size_name="limit",
        checks=request.checks,
        detail=(lambda id: expenses_get(self, id, **options)) if expand else None,
        options=options,
    )
