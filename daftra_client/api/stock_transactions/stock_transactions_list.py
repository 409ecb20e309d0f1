"""GET /api2/stock_transactions.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.stock_transaction import StockTransaction
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="stock_transactions.list",
    method="GET",
    path="/api2/stock_transactions.json",
    wrappers=("StockTransaction",),
)


def stock_transactions_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[StockTransaction]:
    """List stock transactions.

    One page of stock transactions. Unknown query parameters are ignored by Daftra, which then answers with
    everything. Oldest first, so recent rows are on the last pages. There is no working filter by product:
    `product_id` is ignored and all rows come back.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.

    Source: live report (order; product_id verified as ignored).
    """
    from ...models.stock_transaction import StockTransaction
    from ...pagination import Pager
    from .stock_transactions_get import stock_transactions_get

    request = OPERATION.request()
    return Pager(
        self._engine,
        request,
        StockTransaction,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: stock_transactions_get(self, id, **options)) if expand else None,
        options=options,
    )
