"""PUT /api2/journals/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.journal_input import JournalInput
    from ...models.journal_transaction_input import JournalTransactionInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="journals.update",
    method="PUT",
    path="/api2/journals/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Journal", "journal", "JournalInput", is_required=True),
        BodyPart("JournalTransaction", "journal_transaction", "JournalTransactionInput", is_list=True),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def journals_update(
    self: Resource,
    id: int,
    journal: JournalInput,
    *,
    journal_transaction: Sequence[JournalTransactionInput] | None = None,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a journal.

    Full replacement: a field that is left out is emptied or reset, and so are children. Send the complete entry
    with all its lines; on journals themselves the replacement has not been tested.

    Args:
        id: Id of the record.
        journal: Sent under `Journal`.
        journal_transaction: Sent under `JournalTransaction`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: inference (updates replace the whole record on the resources that were tested).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "Journal": journal,
            "JournalTransaction": journal_transaction,
        },
    )
    return await self._engine.done(request, options)
