"""POST /v2/api/entity/package: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.package_input import PackageInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="packages.update",
    method="POST",
    path="/v2/api/entity/package",
    changes_state=True,
    body=(BodyPart("", "package", "PackageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def packages_update(
    self: Resource,
    id: int,
    package: PackageInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change a package.

    Changes a package. Sent to the address that also creates; the id in the body tells the two apart.

    Args:
        id: Id of the record.
        package: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (POST with the id in the body; no PUT).
    """
    request = OPERATION.request(
        body=package,
        body_id=id,
    )
    return await self._engine.done(request, options)
