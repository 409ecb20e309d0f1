"""GET /api2/journal_accounts.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.journal_account import JournalAccount
    from ...operation import CallOptions, Resource
    from ...pagination import Pager

OPERATION = Operation(
    name="journal_accounts.list",
    method="GET",
    path="/api2/journal_accounts.json",
    wrappers=("JournalAccount",),
)


def journal_accounts_list(
    self: Resource,
    *,
    limit: int | None = None,
    page: int | None = None,
    expand: bool = False,
    **options: Unpack[CallOptions],
) -> Pager[JournalAccount]:
    """List journal accounts.

    One page of journal accounts. Unknown query parameters are ignored by Daftra, which then answers with
    everything. One report has this list repeat a page; stop when a page brings no new ids.

    Await the result for one page, or iterate it with `async for` over all records from `page` on.

    Args:
        limit: Records a page, 20 when absent; 1000 is the largest value in known use.
        page: Page to answer, counted from 1.
        expand: Read every record again one by one, concurrently and in order, for what a list leaves out.
        **options: See `CallOptions`.

    Raises:
        EncodeError: A filter is given what it does not take. Nothing was sent.
        DaftraError: See `daftra_client.errors`.

    Source: live report (a single one, unverified).
    """
    from ...models.journal_account import JournalAccount
    from ...pagination import Pager
    from .journal_accounts_get import journal_accounts_get

    request = OPERATION.request()
    return Pager(
        self._engine,
        request,
        JournalAccount,
        page=page,
        size=limit,
        size_name="limit",
        detail=(lambda id: journal_accounts_get(self, id, **options)) if expand else None,
        options=options,
    )
