"""POST /api2/requisitions.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import CREATED, STATUS_SAVED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.requisition_input import RequisitionInput
    from ...models.requisition_item_input import RequisitionItemInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="requisitions.create",
    method="POST",
    path="/api2/requisitions.json",
    changes_state=True,
    body=(
        BodyPart("Requisition", "requisition", "RequisitionInput", is_required=True),
        BodyPart("RequisitionItem", "requisition_item", "RequisitionItemInput", is_list=True),
    ),
    confirmed_by=(
        STATUS_SAVED,
        CREATED,
    ),
    creates=True,
)


async def requisitions_create(
    self: Resource,
    requisition: RequisitionInput,
    *,
    requisition_item: Sequence[RequisitionItemInput] | None = None,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a requisition.

    Stores a new requisition. The answer holds its id alone; an answer with null as the id stored nothing.
    Documented as 200 with an empty object instead of the usual 202 with an id.

    Args:
        requisition: Sent under `Requisition`.
        requisition_item: Sent under `RequisitionItem`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample.
    """
    request = OPERATION.request(
        body={
            "Requisition": requisition,
            "RequisitionItem": requisition_item,
        },
    )
    return await self._engine.created(request, options)
