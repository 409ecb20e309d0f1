"""DELETE /api2/follow_up_statuses/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="follow_up_statuses.delete",
    method="DELETE",
    path="/api2/follow_up_statuses/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        500: "The status is in use, or Daftra failed",
    },
)


async def follow_up_statuses_delete(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> Done:
    """Delete a follow-up status.

    Removes one follow-up status. Daftra refuses with 400 while other records depend on it.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        OutcomeUnknownError: The status is in use, or Daftra failed (500).
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.done(request, options)
