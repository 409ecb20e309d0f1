"""DELETE /api2/suppliers/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="suppliers.delete",
    method="DELETE",
    path="/api2/suppliers/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        404: "The supplier is in use, or there is none of this id",
    },
)


async def suppliers_delete(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete a supplier.

    Removes the supplier. Refused while it still has transactions.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        NotFoundError: The supplier is in use, or there is none of this id (404).
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.done(request, options)
