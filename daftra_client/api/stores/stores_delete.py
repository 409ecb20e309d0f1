"""DELETE /api2/stores/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="stores.delete",
    method="DELETE",
    path="/api2/stores/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        500: "The store is in use or the primary one, or Daftra failed",
    },
)


async def stores_delete(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete a store.

    Removes the store. Refused while other records still depend on it. Refused while the store still has
    transactions.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        OutcomeUnknownError: The store is in use or the primary one, or Daftra failed (500).
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.done(request, options)
