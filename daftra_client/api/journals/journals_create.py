"""POST /api2/journals.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.journal_input import JournalInput
    from ...models.journal_transaction_input import JournalTransactionInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="journals.create",
    method="POST",
    path="/api2/journals.json",
    changes_state=True,
    body=(
        BodyPart("Journal", "journal", "JournalInput", is_required=True),
        BodyPart("JournalTransaction", "journal_transaction", "JournalTransactionInput", is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)


async def journals_create(
    self: Resource,
    journal: JournalInput,
    *,
    journal_transaction: Sequence[JournalTransactionInput] | None = None,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a journal.

    Stores a new journal. The answer holds its id alone; an answer with null as the id stored nothing. Lines travel
    beside the entry. Totals, entity and number may be left out for a manual entry.

    Args:
        journal: Sent under `Journal`.
        journal_transaction: Sent under `JournalTransaction`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample (entry with date, description and currency only); documentation.
    """
    request = OPERATION.request(
        body={
            "Journal": journal,
            "JournalTransaction": journal_transaction,
        },
    )
    return await self._engine.created(request, options)
