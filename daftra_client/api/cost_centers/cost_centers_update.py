"""PUT /v2/api/entity/cost_center/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.cost_center_record_input import CostCenterRecordInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="cost_centers.update",
    method="PUT",
    path="/v2/api/entity/cost_center/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "cost_center_record", "CostCenterRecordInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def cost_centers_update(
    self: Resource,
    id: int,
    cost_center_record: CostCenterRecordInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change a cost center.

    Changes a cost center. The id goes into the body as well.

    Args:
        id: Id of the record.
        cost_center_record: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample (body); documentation (the printed path repeats the /v2/api/entity prefix).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body=cost_center_record,
        body_id=id,
    )
    return await self._engine.done(request, options)
