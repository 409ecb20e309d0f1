"""PUT /api2/requisitions/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import DONE, STATUS_SAVED
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.requisition_input import RequisitionInput
    from ...models.requisition_item_input import RequisitionItemInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="requisitions.update",
    method="PUT",
    path="/api2/requisitions/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Requisition", "requisition", "RequisitionInput", is_required=True),
        BodyPart("RequisitionItem", "requisition_item", "RequisitionItemInput", is_list=True),
    ),
    has_edit=True,
    confirmed_by=(
        DONE,
        STATUS_SAVED,
    ),
)


async def requisitions_update(
    self: Resource,
    id: int,
    requisition: RequisitionInput,
    *,
    requisition_item: Sequence[RequisitionItemInput] | None = None,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a requisition.

    Full replacement: a field that is left out is emptied or reset, and so are children. Only a request sample is
    documented; it has the same form as that of a new requisition.

    Args:
        id: Id of the record.
        requisition: Sent under `Requisition`.
        requisition_item: Sent under `RequisitionItem`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample; inference (full replacement, tested live on invoices and payments only).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "Requisition": requisition,
            "RequisitionItem": requisition_item,
        },
    )
    return await self._engine.done(request, options)
