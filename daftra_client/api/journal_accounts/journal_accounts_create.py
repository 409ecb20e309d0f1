"""POST /api2/journal_accounts.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.journal_account_input import JournalAccountInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="journal_accounts.create",
    method="POST",
    path="/api2/journal_accounts.json",
    changes_state=True,
    body=(BodyPart("JournalAccount", "journal_account", "JournalAccountInput", is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)


async def journal_accounts_create(
    self: Resource,
    journal_account: JournalAccountInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a journal account.

    Stores a new journal account. The answer holds its id alone; an answer with null as the id stored nothing. A
    `code` already in use is refused with 400 and a validation error on `code`.

    Args:
        journal_account: Sent under `JournalAccount`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: live report (validation error on code).
    """
    request = OPERATION.request(
        body={
            "JournalAccount": journal_account,
        },
    )
    return await self._engine.created(request, options)
