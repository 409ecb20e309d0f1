"""GET /api2/journal_cats/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.journal_cat import JournalCat
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="journal_cats.get",
    method="GET",
    path="/api2/journal_cats/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("JournalCat",),
)


async def journal_cats_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> JournalCat:
    """Read a journal category.

    The whole journal category, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.journal_cat import JournalCat

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, JournalCat, options)
