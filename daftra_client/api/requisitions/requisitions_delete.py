"""DELETE /api2/requisitions/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id, whole_number

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="requisitions.delete",
    method="DELETE",
    path="/api2/requisitions/{id}.json",
    parameters={
        "id": Parameter(record_id),
        "force": Parameter(whole_number),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)


async def requisitions_delete(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete a requisition.

    Removes the requisition and its stock movements. Daftra redirects to a web page whether it did so or refused, so
    the record is read afterwards: gone means done. Without `force=1` it answers a web page and deletes nothing.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: vendor reference 2026-08; documentation (without an answer).
    """
    from ...redirected import deleted
    from .requisitions_get import requisitions_get

    request = OPERATION.request(
        path={
            "id": id,
        },
        query={
            "force": 1,
        },
    )
    return await deleted(self._engine.done(request, options), lambda: requisitions_get(self, id, **options))
