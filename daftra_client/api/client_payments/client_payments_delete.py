"""DELETE /api2/client_payments/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="client_payments.delete",
    method="DELETE",
    path="/api2/client_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        404: "There is no payment of this id, or it belongs to no client",
    },
)


async def client_payments_delete(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete a client payment.

    Removes the client payment. Refused while other records still depend on it. The answer is then a 400 that asks
    for its transactions to be removed first.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        NotFoundError: There is no payment of this id, or it belongs to no client (404).
        DaftraError: See `daftra_client.errors`.

    Source: live report (answers 200); documentation (the 400).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.done(request, options)
