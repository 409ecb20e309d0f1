"""GET /api2/follow_up_actions/{type_or_id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...operation import Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.follow_up_action import FollowUpAction
    from ...operation import CallOptions, Resource

OPERATION = Operation(
    name="follow_up_actions.get",
    method="GET",
    path="/api2/follow_up_actions/{type_or_id}.json",
    parameters={
        "type_or_id": Parameter(record_id),
    },
    wrappers=("FollowUpAction",),
)


async def follow_up_actions_get(
    self: Resource,
    id: int,
    **options: Unpack[CallOptions],
) -> FollowUpAction:
    """Read a follow-up action.

    Returns one follow-up action. The same URL with a type instead of an id returns the list of that type; how
    Daftra tells the two apart is not documented.

    Args:
        id: For a single record, the id of the follow-up action. (When listing, the kind of record.)
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    from ...models.follow_up_action import FollowUpAction

    request = OPERATION.request(
        path={
            "type_or_id": id,
        },
    )
    return await self._engine.record(request, FollowUpAction, options)
