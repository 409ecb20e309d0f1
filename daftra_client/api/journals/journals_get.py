"""GET /api2/journals/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.journal import Journal
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="journals.get",
    method="GET",
    path="/api2/journals/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Journal",),
)


async def journals_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Journal:
    """Read a journal.

    The whole journal, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.journal import Journal

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Journal, options)
