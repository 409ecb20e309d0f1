"""GET /v2/api/entity/brand/list/{level}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.brand import Brand
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="brands.list",
    method="GET",
    path="/v2/api/entity/brand/list/{level}",
    parameters={
        "level": Parameter(whole_number),
    },
)


def brands_list(
    self: Resource,
    *,
    page: int | None = None,
    per_page: int | None = None,
    level: int = 1,
    **options: Unpack[CallOptions],
) -> Pager[Brand]:
    """List brands.

    One page of brands. Filters are not declared for this entity; `extra_query` takes them in the form of v2.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        page: Page to answer, counted from 1.
        per_page: Records a page on v2 lists, 20 when absent. The v1 name `limit` has no effect there.
        level: How deep related records are embedded, 1 to 4; -1 leaves them out and spans all branches.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    from ...models.brand import Brand
    from ...pagination import Pager

    request = OPERATION.request(
        path={
            "level": level,
        },
    )
    return Pager(
        self._engine,
        request,
        Brand,
        page=page,
        size=per_page,
        size_name="per_page",
        options=options,
    )
