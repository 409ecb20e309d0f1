"""POST /api2/purchase_refunds.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.purchase_order_item_input import PurchaseOrderItemInput
    from ...models.purchase_refund_input import PurchaseRefundInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="purchase_refunds.create",
    method="POST",
    path="/api2/purchase_refunds.json",
    changes_state=True,
    body=(
        BodyPart("PurchaseRefund", "purchase_refund", "PurchaseRefundInput", is_required=True),
        BodyPart("PurchaseOrderItem", "purchase_order_item", "PurchaseOrderItemInput", is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)


async def purchase_refunds_create(
    self: Resource,
    purchase_refund: PurchaseRefundInput,
    *,
    purchase_order_item: Sequence[PurchaseOrderItemInput] | None = None,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a purchase refund.

    Stores a new purchase refund. The answer holds its id alone; an answer with null as the id stored nothing.

    Args:
        purchase_refund: Sent under `PurchaseRefund`.
        purchase_order_item: Sent under `PurchaseOrderItem`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.
    """
    request = OPERATION.request(
        body={
            "PurchaseRefund": purchase_refund,
            "PurchaseOrderItem": purchase_order_item,
        },
    )
    return await self._engine.created(request, options)
