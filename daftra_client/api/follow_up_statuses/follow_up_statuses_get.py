"""GET /api2/follow_up_statuses/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.follow_up_status import FollowUpStatus
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="follow_up_statuses.get",
    method="GET",
    path="/api2/follow_up_statuses/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("FollowUpStatus",),
)


async def follow_up_statuses_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> FollowUpStatus:
    """Read a follow-up status.

    Returns one follow-up status, in the v1 envelope.

    Args:
        id: Id of the record.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    from ...models.follow_up_status import FollowUpStatus

    request = OPERATION.request(
        path={
            "id": id,
        },
    )
    return await self._engine.record(request, FollowUpStatus, options)
