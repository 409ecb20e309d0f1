"""GET /api2/expenses.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.expense import Expense
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="expenses.list",
    method="GET",
    path="/api2/expenses.json",
    wrappers=("Expense",),
)


def expenses_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[Expense]:
    """List expenses.

    One page of expenses. Unknown query parameters are ignored by Daftra, which then answers with everything.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.expense import Expense
    from ...pagination import Pager
    from .expenses_get import expenses_get

    request = OPERATION.request()
    return Pager(
        self._engine,
        request,
        Expense,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: expenses_get(self, id, **options)) if expand else None,
        options=options,
    )
