"""GET /api2/journals.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.journal import Journal
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="journals.list",
    method="GET",
    path="/api2/journals.json",
    wrappers=("Journal",),
)


def journals_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[Journal]:
    """List journals.

    One page of journals. Unknown query parameters are ignored by Daftra, which then answers with everything.

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
    from ...models.journal import Journal
    from ...pagination import Pager
    from .journals_get import journals_get

    request = OPERATION.request()
    return Pager(
        self._engine,
        request,
        Journal,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: journals_get(self, id, **options)) if expand else None,
        options=options,
    )
