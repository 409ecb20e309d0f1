"""DELETE /api2/refund_receipts/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="refund_receipts.delete",
    method="DELETE",
    path="/api2/refund_receipts/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        401: (
            "A rule forbids the delete: the POS session is closed, a requisition was approved, documents are "
            "linked, it was sent to a tax authority, or it is locked. Wrong credentials look the same"
        ),
    },
)


async def refund_receipts_delete(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete a refund receipt.

    Removes the refund receipt. Refused while other records still depend on it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        ValidationError: A rule forbids the delete: the POS session is closed, a requisition was approved, documents
            are linked, it was sent to a tax authority, or it is locked. Wrong credentials look the same (401).
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.done(request, options)
