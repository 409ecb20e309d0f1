"""PUT /v2/api/entity/leave_application/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.leave_application_input import LeaveApplicationInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="leave_applications.update",
    method="PUT",
    path="/v2/api/entity/leave_application/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "leave_application", "LeaveApplicationInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    refusals={
        500: "A fault that Daftra documents itself; it says that nothing was stored",
    },
)


async def leave_applications_update(
    self: Resource,
    id: int,
    leave_application: LeaveApplicationInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change a leave application.

    Changes a leave application. The id goes into the body as well.

    Args:
        id: Id of the record.
        leave_application: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        OutcomeUnknownError: A fault that Daftra documents itself; it says that nothing was stored (500).
        DaftraError: See `daftra_client.errors`.

    Source: request sample; documentation (path, body and answer without fields); inference (answer as on other
    entities).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body=leave_application,
        body_id=id,
    )
    return await self._engine.done(request, options)
