"""PUT /v2/api/entity/unit_template/{id}: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.unit_template_input import UnitTemplateInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="unit_templates.update",
    method="PUT",
    path="/v2/api/entity/unit_template/{id}",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("", "unit_template", "UnitTemplateInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
)


async def unit_templates_update(
    self: Resource,
    id: int,
    unit_template: UnitTemplateInput,
    **options: Unpack[CallOptions],
) -> Done:
    """Change a unit template.

    Changes a unit template. The id goes into the body as well. Give each existing factor its `id`, or it counts as
    a new one.

    Args:
        id: Id of the record.
        unit_template: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation (ids of the factors in the body); inference (a factor without id is new).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body=unit_template,
        body_id=id,
    )
    return await self._engine.done(request, options)
