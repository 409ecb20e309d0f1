"""GET /api2/requisitions.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.requisition import Requisition
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="requisitions.list",
    method="GET",
    path="/api2/requisitions.json",
    parameters={
        "store_id": Parameter(record_id),
    },
    wrappers=("Requisition",),
)


def requisitions_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    store_id: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[Requisition]:
    """List requisitions.

    One page of requisitions. Unknown query parameters are ignored by Daftra, which then answers with everything.
    The documentation shows neither the answer nor paging parameters; the usual page is assumed.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        store_id: Only requisitions of this store, an id from `stores`. Check the rows: an unknown filter is ignored
            without notice.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.

    Source: inference (empty in the documentation).
    """
    from ...models.requisition import Requisition
    from ...pagination import Pager
    from .requisitions_get import requisitions_get

    request = OPERATION.request(
        query={
            "store_id": store_id,
        },
    )
    return Pager(
        self._engine,
        request,
        Requisition,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: requisitions_get(self, id, **options)) if expand else None,
        options=options,
    )
