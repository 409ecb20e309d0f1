"""POST /v2/api/entity/leave_application: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.leave_application_input import LeaveApplicationInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="leave_applications.create",
    method="POST",
    path="/v2/api/entity/leave_application",
    changes_state=True,
    body=(BodyPart("", "leave_application", "LeaveApplicationInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
    refusals={
        500: "A fault that Daftra documents itself; it says that nothing was stored",
    },
)


async def leave_applications_create(
    self: Resource,
    leave_application: LeaveApplicationInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a leave application.

    Stores a new leave application. The answer holds a message in the language of the account, and the id. Numbers
    travel as strings in the published example, and unused fields as empty strings.

    Args:
        leave_application: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        OutcomeUnknownError: A fault that Daftra documents itself; it says that nothing was stored (500).
        DaftraError: See `daftra_client.errors`.

    Source: request sample (it also sends an empty `id`); documentation (path, answer empty); inference (answer as
    on other entities).
    """
    request = OPERATION.request(
        body=leave_application,
    )
    return await self._engine.created(request, options)
