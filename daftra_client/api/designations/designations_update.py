"""PUT /v2/api/entity/designation/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.designation_input import DesignationInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="designations.update",
    method="PUT",
    path="/v2/api/entity/designation/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "designation", "DesignationInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def designations_update(
    self: Resource,
    id: int,
    designation: DesignationInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Update a designation.

    Changes a designation. Unlike its siblings it answers with the record rather than a message and an id; that
    record has fewer fields than one that is read. The id stands in the path and is repeated in the body.

    Args:
        id: Id of the record.
        designation: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (answer with an example); request sample (id in the body); inference (errors as on sibling
    entities).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body=designation,
        body_id=id,
    )
    return await self._engine.done(request, options)
