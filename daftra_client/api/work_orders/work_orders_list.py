"""GET /api2/work_orders.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.work_order import WorkOrder
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="work_orders.list",
    method="GET",
    path="/api2/work_orders.json",
    wrappers=("WorkOrder",),
)


def work_orders_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[WorkOrder]:
    """List work orders.

    One page of work orders. Unknown query parameters are ignored by Daftra, which then answers with everything.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.

    Source: live report (rows with number, title, nested client_data, follow_up_status_id, budget, budget_currency
    and both dates).
    """
    from ...models.work_order import WorkOrder
    from ...pagination import Pager
    from .work_orders_get import work_orders_get

    request = OPERATION.request()
    return Pager(
        self._engine,
        request,
        WorkOrder,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: work_orders_get(self, id, **options)) if expand else None,
        options=options,
    )
