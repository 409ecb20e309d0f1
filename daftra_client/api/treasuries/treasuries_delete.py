"""DELETE /api2/treasuries/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="treasuries.delete",
    method="DELETE",
    path="/api2/treasuries/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)


async def treasuries_delete(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete a treasury.

    Removes the treasury. Refused while other records still depend on it. Refused while the treasury still has
    transactions.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.done(request, options)
