"""GET /api2/journal_accounts/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.journal_account import JournalAccount
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="journal_accounts.get",
    method="GET",
    path="/api2/journal_accounts/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("JournalAccount",),
)


async def journal_accounts_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> JournalAccount:
    """Read a journal account.

    The whole journal account, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.journal_account import JournalAccount

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, JournalAccount, options)
