"""POST /v2/api/entity/credit_type_package: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.package_credit_type_input import PackageCreditTypeInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="package_credit_types.update",
    method="POST",
    path="/v2/api/entity/credit_type_package",
    changes_state=True,
    body=(BodyPart("", "package_credit_type", "PackageCreditTypeInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def package_credit_types_update(
    self: Resource,
    id: int,
    package_credit_type: PackageCreditTypeInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change a package credit type.

    Changes a package credit type. Sent to the address that also creates; the id in the body tells the two apart.

    Args:
        id: Id of the record.
        package_credit_type: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (POST with the id in the body; no PUT).
    """
    request = OPERATION.request(
        body=package_credit_type,
        body_id=id,
    )
    return await self._engine.done(request, options)
