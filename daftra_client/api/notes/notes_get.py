"""GET /api2/notes/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.note import Note
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="notes.get",
    method="GET",
    path="/api2/notes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Note",),
)


async def notes_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Note:
    """Read a note.

    The whole note, with what belongs to it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.note import Note

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, Note, options)
