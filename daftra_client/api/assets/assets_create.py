"""POST /v2/api/entity/employee_asset: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.employee_asset_input import EmployeeAssetInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="assets.create",
    method="POST",
    path="/v2/api/entity/employee_asset",
    changes_state=True,
    body=(BodyPart("", "employee_asset", "EmployeeAssetInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def assets_create(
    self: Resource,
    employee_asset: EmployeeAssetInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an asset.

    Stores a new asset. The answer holds a message in the language of the account, and the id. An employee must be
    named where an employee uses it, and a storage where it is stored.

    Args:
        employee_asset: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample (it also sends an empty `id`).
    """
    request = OPERATION.request(
        body=employee_asset,
    )
    return await self._engine.created(request, options)
