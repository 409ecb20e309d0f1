"""GET /api2/estimates.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.estimate import Estimate
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="estimates.list",
    method="GET",
    path="/api2/estimates.json",
    wrappers=(
        "Estimate",
        "Invoice",
    ),
)


def estimates_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[Estimate]:
    """List estimates.

    One page of estimates. Unknown query parameters are ignored by Daftra, which then answers with everything.

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
    from ...models.estimate import Estimate
    from ...pagination import Pager
    from .estimates_get import estimates_get

    request = OPERATION.request()
    return Pager(
        self._engine,
        request,
        Estimate,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: estimates_get(self, id, **options)) if expand else None,
        options=options,
    )
