"""POST /v2/api/entity/designation: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.designation_input import DesignationInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="designations.create",
    method="POST",
    path="/v2/api/entity/designation",
    changes_state=True,
    body=(BodyPart("", "designation", "DesignationInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def designations_create(
    self: Resource,
    designation: DesignationInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a designation.

    Stores a new designation. The answer holds a message in the language of the account, and the id.

    Args:
        designation: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (with examples).
    """
    request = OPERATION.request(
        body=designation,
    )
    return await self._engine.created(request, options)
