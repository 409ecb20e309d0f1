"""GET /api2/stores.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.store import Store
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="stores.list",
    method="GET",
    path="/api2/stores.json",
    wrappers=("Store",),
)


def stores_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[Store]:
    """List stores.

    One page of stores. Unknown query parameters are ignored by Daftra, which then answers with everything.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.store import Store
    from ...pagination import Pager
    from .stores_get import stores_get

    request = OPERATION.request()
    return Pager(
        self._engine,
        request,
        Store,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: stores_get(self, id, **options)) if expand else None,
        options=options,
    )
