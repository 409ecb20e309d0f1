"""POST /v2/api/entity/follow_up_status: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.follow_up_status_input import FollowUpStatusInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="follow_up_statuses.create",
    method="POST",
    path="/v2/api/entity/follow_up_status",
    changes_state=True,
    body=(BodyPart("", "follow_up_status", "FollowUpStatusInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def follow_up_statuses_create(
    self: Resource,
    follow_up_status: FollowUpStatusInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a follow-up status.

    Adds a follow-up status. The body is flat, without a wrapper key, and the answer holds a localised message and
    the id.

    Args:
        follow_up_status: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (200 and 422 with examples); inference (401).
    """
    request = OPERATION.request(
        body=follow_up_status,
    )
    return await self._engine.created(request, options)
