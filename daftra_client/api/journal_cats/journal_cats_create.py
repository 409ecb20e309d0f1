"""POST /api2/journal_cats.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.journal_cat_input import JournalCatInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="journal_cats.create",
    method="POST",
    path="/api2/journal_cats.json",
    changes_state=True,
    body=(BodyPart("JournalCat", "journal_cat", "JournalCatInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
    refusals={
        405: "The credentials may not use this endpoint",
    },
)


async def journal_cats_create(
    self: Resource,
    journal_cat: JournalCatInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a journal category.

    Stores a new journal category. The answer holds its id alone; an answer with null as the id stored nothing.

    Args:
        journal_cat: Sent under `JournalCat`.
        **options: See `CallOptions`.

    Raises:
        ResponseError: The credentials may not use this endpoint (405).
        DaftraError: See `daftra_client.errors`.
    """
    from ...redirected import created_unless_taken
    from .journal_cats_list import journal_cats_list

    request = OPERATION.request(
        body={
            "JournalCat": journal_cat,
        },
    )
    return await created_unless_taken(
        self._engine.created(request, options),
        to="/owner/journal_cats/tree",
        look=lambda: journal_cats_list(self, **options),
        field="code",
        value=journal_cat.code,
    )
