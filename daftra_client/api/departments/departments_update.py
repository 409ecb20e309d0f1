"""PUT /v2/api/entity/department/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.department_input import DepartmentInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="departments.update",
    method="PUT",
    path="/v2/api/entity/department/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "department", "DepartmentInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def departments_update(
    self: Resource,
    id: int,
    department: DepartmentInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change a department.

    Changes a department. The id goes into the body as well.

    Args:
        id: Id of the record.
        department: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample.
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body=department,
        body_id=id,
    )
    return await self._engine.done(request, options)
