"""GET /api2/clients.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, day, member_of, text

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.client import Client
    from ...models.client_sort import ClientSort
    from ...models.client_sort_direction import ClientSortDirection
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="clients.list",
    method="GET",
    path="/api2/clients.json",
    parameters={
        "client_number": Parameter(text, "client_number"),
        "created_from": Parameter(day, "created", "from"),
        "direction": Parameter(member_of("ClientSortDirection")),
        "sort": Parameter(member_of("ClientSort")),
    },
    wrappers=("Client",),
)


def clients_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    client_number: str | None = None,
    created_from: datetime.date | None = None,
    direction: ClientSortDirection | str | None = None,
    sort: ClientSort | str | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[Client]:
    """List clients.

    One page of clients. Unknown query parameters are ignored by Daftra, which then answers with everything. Without
    `sort` the order is arbitrary but stable. Check the rows yourself when a filter matters.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        client_number: Only the client with this number (the visible number, not the id). Compare the rows received.
        created_from: Only clients created on this day or later. The day itself is included; times are not
            considered.
        direction: Direction of `sort`, in lower case. Use it together with `sort`; a parameter named `order` is
            ignored.
        sort: Field to sort by. Only `created` is known to work; alone it gives the oldest clients first.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        FilterIgnoredError: A row contradicts one of `client_number`, `created_from`.
        DaftraError: See `daftra_client.errors`.

    Source: live report (default order, ignored filters).
    """
    from ...models.client import Client
    from ...pagination import Pager
    from .clients_get import clients_get

    request = OPERATION.request(
        query={
            "client_number": client_number,
            "created_from": created_from,
            "direction": direction,
            "sort": sort,
        },
    )
    return Pager(
        self._engine,
        request,
        Client,
        page=page,
        size=limit,
        size_name="limit",
        checks=request.checks,
        detail=(lambda id: clients_get(self, id, **options)) if expand else None,
        options=options,
    )
