"""PUT /v2/api/entity/employment_type/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.employment_type_input import EmploymentTypeInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="employment_types.update",
    method="PUT",
    path="/v2/api/entity/employment_type/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "employment_type", "EmploymentTypeInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def employment_types_update(
    self: Resource,
    id: int,
    employment_type: EmploymentTypeInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change an employment type.

    Changes an employment type. The id goes into the body as well.

    Args:
        id: Id of the record.
        employment_type: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body=employment_type,
        body_id=id,
    )
    return await self._engine.done(request, options)
