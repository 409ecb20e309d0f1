"""DELETE /api2/purchase_refunds/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="purchase_refunds.delete",
    method="DELETE",
    path="/api2/purchase_refunds/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        401: "A rule forbids the delete: its requisition was accepted or modified. Wrong credentials look the same",
    },
)


async def purchase_refunds_delete(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete a purchase refund.

    Removes the purchase refund. Refused while other records still depend on it. Refused with 400 while the record
    still has transactions.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        ValidationError: A rule forbids the delete: its requisition was accepted or modified. Wrong credentials look
            the same (401).
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.done(request, options)
