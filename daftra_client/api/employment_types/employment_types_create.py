"""POST /v2/api/entity/employment_type: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.employment_type_input import EmploymentTypeInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="employment_types.create",
    method="POST",
    path="/v2/api/entity/employment_type",
    changes_state=True,
    body=(BodyPart("", "employment_type", "EmploymentTypeInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def employment_types_create(
    self: Resource,
    employment_type: EmploymentTypeInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create an employment type.

    Stores a new employment type. The answer holds a message in the language of the account, and the id.

    Args:
        employment_type: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample.
    """
    request = OPERATION.request(
        body=employment_type,
    )
    return await self._engine.created(request, options)
