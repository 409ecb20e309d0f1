"""POST /v2/api/entity/cost_center: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.cost_center_record_input import CostCenterRecordInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="cost_centers.create",
    method="POST",
    path="/v2/api/entity/cost_center",
    changes_state=True,
    body=(BodyPart("", "cost_center_record", "CostCenterRecordInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def cost_centers_create(
    self: Resource,
    cost_center_record: CostCenterRecordInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a cost center.

    Stores a new cost center. The answer holds a message in the language of the account, and the id.

    Args:
        cost_center_record: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (the printed path repeats the /v2/api/entity prefix).
    """
    request = OPERATION.request(
        body=cost_center_record,
    )
    return await self._engine.created(request, options)
