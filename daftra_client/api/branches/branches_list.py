"""GET /api2/branches: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.branch import Branch
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="branches.list",
    method="GET",
    path="/api2/branches",
    wrappers=("Branch",),
)


def branches_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    **options: Unpack[CallOptions],
) -> Pager[Branch]:
    """List branches.

    Gives the branches a page at a time, each under the key `Branch`. The path has no `.json` ending.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Rows per page. Other lists give 20 by default and at most 1000.
        page: Number of the page, starting at 1. A page after the last one is empty.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.

    Source: documentation (path, envelope, fields; filed there with the newer API); inference (401 and 403).
    """
    from ...models.branch import Branch
    from ...pagination import Pager

    request = OPERATION.request()
    return Pager(
        self._engine,
        request,
        Branch,
        page=page,
        size=limit,
        size_name="limit",
        options=options,
    )
