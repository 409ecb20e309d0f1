"""The resource `sales_orders`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    list_of,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Created, Done

_CONVERT_TO_INVOICE = Operation(
    name="sales_orders.convert_to_invoice",
    method="POST",
    path="/api2/sales_orders/convert_to_invoice/{id}.json",
    parameters={
        "id": Parameter(record_id),
        "requisition_ids[]": Parameter(list_of(record_id)),
    },
    changes_state=True,
    body=(
        BodyPart("Invoice", "invoice", lambda: models.SalesOrderInvoiceInput),
        BodyPart("InvoiceItem", "invoice_item", lambda: models.InvoiceItemInput, is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
    refusals={
        404: (
            "No sales order has this id, it has been invoiced already, it has no lines to convert, its requisitions"
            " are in another state, the module is off, or the caller lacks the permission"
        ),
    },
)

_DELETE = Operation(
    name="sales_orders.delete",
    method="DELETE",
    path="/api2/sales_orders/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        400: (
            "No sales order has this id, the caller may not delete it, it was invoiced, even in part, or it is in a"
            " production plan"
        ),
    },
)


class SalesOrders(Resource):
    """Sales orders of clients. v1 can only turn one into an invoice and delete one; `entities` lists them under the
    name `sales_order`. The sales order module must be enabled."""

    __slots__ = ()

    async def convert_to_invoice(
        self,
        id: int,
        *,
        invoice: models.SalesOrderInvoiceInput | None = None,
        invoice_item: Sequence[models.InvoiceItemInput] | None = None,
        requisition_ids: Sequence[int] | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Make an invoice from a sales order.

        Stores a new invoice; the answer holds its id and often its number (`invoice_number` in `body`). Without
        lines the whole sales order is converted; lines that are given choose products and quantities, for a part of
        it. The caller needs permission to create invoices and to convert sales orders, and the account the module
        for sales orders.

        Args:
            invoice: Header fields of the new invoice, such as its date, its store or `draft`.
            invoice_item: The lines to convert, as in a new invoice.
            requisition_ids: Requisitions to convert, ids from `requisitions`; of their lines only accepted and
                selected ones are converted.

        Raises:
            NotFoundError: No sales order has this id, it has been invoiced already, it has no lines to convert, its
                requisitions are in another state, the module is off, or the caller lacks the permission (404).
        """
        request = _CONVERT_TO_INVOICE.request(
            path={
                "id": id,
            },
            query={
                "requisition_ids[]": requisition_ids,
            },
            body={
                "Invoice": invoice,
                "InvoiceItem": invoice_item,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a sales order.

        Removes the sales order. The owner of the account deletes any; others need the permission, and only the one
        for all sales orders reaches those of other staff.

        Raises:
            ValidationError: No sales order has this id, the caller may not delete it, it was invoiced, even in
                part, or it is in a production plan (400).
        """
        request = _DELETE.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)
