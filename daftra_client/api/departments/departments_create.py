"""POST /v2/api/entity/department: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.department_input import DepartmentInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="departments.create",
    method="POST",
    path="/v2/api/entity/department",
    changes_state=True,
    body=(BodyPart("", "department", "DepartmentInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def departments_create(
    self: Resource,
    department: DepartmentInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a department.

    Stores a new department. The answer holds a message in the language of the account, and the id.

    Args:
        department: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation; request sample.
    """
    request = OPERATION.request(
        body=department,
    )
    return await self._engine.created(request, options)
