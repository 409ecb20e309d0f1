"""PUT /api2/purchase_refunds/{id}.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import DONE
from ...operation import BodyPart, Operation
from ...parameters import Parameter, record_id

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.purchase_order_custom_field_input import PurchaseOrderCustomFieldInput
    from ...models.purchase_order_item_input import PurchaseOrderItemInput
    from ...models.purchase_refund_input import PurchaseRefundInput
    from ...operation import CallOptions, Done, Resource

OPERATION = Operation(
    name="purchase_refunds.update",
    method="PUT",
    path="/api2/purchase_refunds/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("PurchaseRefund", "purchase_refund", "PurchaseRefundInput", is_required=True),
        BodyPart(
            "PurchaseOrderCustomField", "purchase_order_custom_field", "PurchaseOrderCustomFieldInput", is_list=True
        ),
        BodyPart("PurchaseOrderItem", "purchase_order_item", "PurchaseOrderItemInput", is_list=True),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
)


async def purchase_refunds_update(
    self: Resource,
    id: int,
    purchase_refund: PurchaseRefundInput,
    *,
    purchase_order_custom_field: Sequence[PurchaseOrderCustomFieldInput] | None = None,
    purchase_order_item: Sequence[PurchaseOrderItemInput] | None = None,
    **options: Unpack[CallOptions],
) -> Done:
    """Replace a purchase refund.

    Full replacement: a field that is left out is emptied or reset, and so are children. That it replaces the whole
    document is known from sales invoices, not tested here. Send dates in ISO form.

    Args:
        id: Id of the record.
        purchase_refund: Sent under `PurchaseRefund`.
        purchase_order_custom_field: Sent under `PurchaseOrderCustomField`.
        purchase_order_item: Sent under `PurchaseOrderItem`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: inference (full replacement is tested on sales invoices).
    """
    request = OPERATION.request(
        path={
            "id": id,
        },
        body={
            "PurchaseRefund": purchase_refund,
            "PurchaseOrderCustomField": purchase_order_custom_field,
            "PurchaseOrderItem": purchase_order_item,
        },
    )
    return await self._engine.done(request, options)
