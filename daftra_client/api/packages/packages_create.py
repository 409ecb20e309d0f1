"""POST /v2/api/entity/package: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.package_input import PackageInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="packages.create",
    method="POST",
    path="/v2/api/entity/package",
    changes_state=True,
    body=(BodyPart("", "package", "PackageInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def packages_create(
    self: Resource,
    package: PackageInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a package.

    Stores a new package. The answer holds a message in the language of the account, and the id.

    Args:
        package: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        body=package,
    )
    return await self._engine.created(request, options)
