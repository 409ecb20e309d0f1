"""POST /api2/purchase_invoices.json: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...confirmation import CREATED
from ...operation import BodyPart, Operation

if TYPE_CHECKING:
    from typing import Unpack

    from ...models.cost_center_input import CostCenterInput
    from ...models.purchase_invoice_input import PurchaseInvoiceInput
    from ...models.purchase_order_custom_field_input import PurchaseOrderCustomFieldInput
    from ...models.purchase_order_item_input import PurchaseOrderItemInput
    from ...operation import CallOptions, Created, Resource

OPERATION = Operation(
    name="purchase_invoices.create",
    method="POST",
    path="/api2/purchase_invoices.json",
    changes_state=True,
    body=(
        BodyPart("PurchaseOrder", "purchase_order", "PurchaseInvoiceInput", is_required=True),
        BodyPart("CostCenter", "cost_center", "CostCenterInput", is_list=True),
        BodyPart(
            "PurchaseOrderCustomField", "purchase_order_custom_field", "PurchaseOrderCustomFieldInput", is_list=True
        ),
        BodyPart("PurchaseOrderItem", "purchase_order_item", "PurchaseOrderItemInput", is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)


async def purchase_invoices_create(
    self: Resource,
    purchase_order: PurchaseInvoiceInput,
    *,
    cost_center: Sequence[CostCenterInput] | None = None,
    purchase_order_custom_field: Sequence[PurchaseOrderCustomFieldInput] | None = None,
    purchase_order_item: Sequence[PurchaseOrderItemInput] | None = None,
    **options: Unpack[CallOptions],
) -> Created:
    """Create a purchase invoice.

    Stores a new purchase invoice. The answer holds its id alone; an answer with null as the id stored nothing. The
    wrapper `PurchaseInvoice` does not work. Custom fields beside the document are inferred from other documents.

    Args:
        purchase_order: Sent under `PurchaseOrder`.
        cost_center: Sent under `CostCenter`.
        purchase_order_custom_field: Sent under `PurchaseOrderCustomField`.
        purchase_order_item: Sent under `PurchaseOrderItem`.
        **options: See `CallOptions`.

    Raises:
        DaftraError: See `daftra_client.errors`.

    Source: request sample (attested by live code, with CostCenter); inference (PurchaseOrderCustomField).
    """
    request = OPERATION.request(
        body={
            "PurchaseOrder": purchase_order,
            "CostCenter": cost_center,
            "PurchaseOrderCustomField": purchase_order_custom_field,
            "PurchaseOrderItem": purchase_order_item,
        },
    )
    return await self._engine.created(request, options)
