"""POST /v2/api/entity/purchase_debit_note: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.purchase_debit_note_input import PurchaseDebitNoteInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="purchase_debit_notes.create",
    method="POST",
    path="/v2/api/entity/purchase_debit_note",
    changes_state=True,
    body=(BodyPart("", "purchase_debit_note", "PurchaseDebitNoteInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def purchase_debit_notes_create(
    self: Resource,
    purchase_debit_note: PurchaseDebitNoteInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a purchase debit note.

    Stores a new purchase debit note. The answer holds a message in the language of the account, and the id. Two
    keys of the lines are attested, `purchase_order_item` and `purchase_debit_notes_items`; check that the lines
    were stored.

    Args:
        purchase_debit_note: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample; documentation.
    """
    request = OPERATION.request(
        body=purchase_debit_note,
    )
    return await self._engine.created(request, options)
