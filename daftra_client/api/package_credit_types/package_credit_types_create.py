"""POST /v2/api/entity/credit_type_package: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.package_credit_type_input import PackageCreditTypeInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="package_credit_types.create",
    method="POST",
    path="/v2/api/entity/credit_type_package",
    changes_state=True,
    body=(BodyPart("", "package_credit_type", "PackageCreditTypeInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def package_credit_types_create(
    self: Resource,
    package_credit_type: PackageCreditTypeInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a package credit type.

    Stores a new package credit type. The answer holds a message in the language of the account, and the id.

    Args:
        package_credit_type: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        body=package_credit_type,
    )
    return await self._engine.created(request, options)
