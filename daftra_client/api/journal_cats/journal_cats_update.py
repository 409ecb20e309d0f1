"""PUT /api2/journal_cats/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.journal_cat_input import JournalCatInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="journal_cats.update",
    method="PUT",
    path="/api2/journal_cats/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("JournalCat", "journal_cat", "JournalCatInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def journal_cats_update(
    self: Resource,
    id: int,
    journal_cat: JournalCatInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a journal category.

    Full replacement: a field that is left out is emptied or reset, and so are children.

    Args:
        id: Id of the record.
        journal_cat: Sent under `JournalCat`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: inference (full replacement, tested live on invoices and payments only).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "JournalCat": journal_cat,
        },
    )
    return await self._engine.done(request, options)
