"""GET /api2/credit_notes/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.credit_note import CreditNote
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="credit_notes.get",
    method="GET",
    path="/api2/credit_notes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=(
        "CreditNote",
        "Invoice",
    ),
)


async def credit_notes_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> CreditNote:
    """Read a credit note.

    The whole credit note, with what belongs to it. A live account answers under `Invoice`, while the documentation
    says `CreditNote`.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (wrapper Invoice); documentation (wrapper CreditNote).
    """
    from ...models.credit_note import CreditNote

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, CreditNote, options)
