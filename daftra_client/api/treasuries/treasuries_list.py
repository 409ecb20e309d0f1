"""GET /api2/treasuries.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.treasury import Treasury
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="treasuries.list",
    method="GET",
    path="/api2/treasuries.json",
    wrappers=("Treasury",),
)


def treasuries_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[Treasury]:
    """List treasuries.

    One page of treasuries. Unknown query parameters are ignored by Daftra, which then answers with everything.

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
    from ...models.treasury import Treasury
    from ...pagination import Pager
    from .treasuries_get import treasuries_get

    request = OPERATION.request()
    return Pager(
        self._engine,
        request,
        Treasury,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: treasuries_get(self, id, **options)) if expand else None,
        options=options,
    )
