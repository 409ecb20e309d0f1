"""PUT /api2/journal_accounts/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.journal_account_input import JournalAccountInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="journal_accounts.update",
    method="PUT",
    path="/api2/journal_accounts/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("JournalAccount", "journal_account", "JournalAccountInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def journal_accounts_update(
    self: Resource,
    id: int,
    journal_account: JournalAccountInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a journal account.

    Full replacement: a field that is left out is emptied or reset, and so are children.

    Args:
        id: Id of the record.
        journal_account: Sent under `JournalAccount`.
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
            "JournalAccount": journal_account,
        },
    )
    return await self._engine.done(request, options)
