"""DELETE /api2/clients/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="clients.delete",
    method="DELETE",
    path="/api2/clients/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        500: "The client has an active membership or credit charge, or Daftra failed",
    },
)


async def clients_delete(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete a client.

    Removes the client. Refused while it still has transactions.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        OutcomeUnknownError: The client has an active membership or credit charge, or Daftra failed (500).
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.done(request, options)
