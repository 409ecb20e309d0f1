"""PUT /v2/api/entity/employee_asset/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.employee_asset_input import EmployeeAssetInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="assets.update",
    method="PUT",
    path="/v2/api/entity/employee_asset/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "employee_asset", "EmployeeAssetInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def assets_update(
    self: Resource,
    id: int,
    employee_asset: EmployeeAssetInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change an asset.

    Changes an asset. The id goes into the body as well. A record that was read holds no `asset_type_id`,
    `location_id`, `storage_id` and `employee_id` to send back; take them from its embedded objects.

    Args:
        id: Id of the record.
        employee_asset: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample; inference (ids from the embedded objects).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body=employee_asset,
        body_id=id,
    )
    return await self._engine.done(request, options)
