"""POST /v2/api/entity/unit_template: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ...confirmation import V2_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.unit_template_input import UnitTemplateInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="unit_templates.create",
    method="POST",
    path="/v2/api/entity/unit_template",
    changes_state=True,
    body=(BodyPart("", "unit_template", "UnitTemplateInput", is_required=True),),
    confirmed_by=(V2_SAVED,),
    creates=True,
)


async def unit_templates_create(
    self: Resource,
    unit_template: UnitTemplateInput,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a unit template.

    Stores a new unit template. The answer holds a message in the language of the account, and the id.

    Args:
        unit_template: Sent as the body.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: documentation.
    """
    request = OPERATION.request(
        body=unit_template,
    )
    return await self._engine.created(request, options)
