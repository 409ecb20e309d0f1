"""The resource `purchase_invoices`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE, MESSAGE
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager
from ._purchase_document_changes import PurchaseDocumentChanges

_CREATE = Operation(
    name="purchase_invoices.create",
    method="POST",
    path="/api2/purchase_invoices.json",
    parameters={
        "send": Parameter(member_of(lambda: models.SendMode)),
    },
    changes_state=True,
    body=(
        BodyPart("PurchaseOrder", "purchase_order", lambda: models.PurchaseInvoiceInput, is_required=True),
        BodyPart("CostCenter", "cost_center", lambda: models.CostCenterInput, is_list=True),
        BodyPart("Payment", "payment", lambda: models.PurchasePaymentInput, is_list=True),
        BodyPart(
            "PurchaseOrderCustomField",
            "purchase_order_custom_field",
            lambda: models.PurchaseOrderCustomFieldInput,
            is_list=True,
        ),
        BodyPart("PurchaseOrderItem", "purchase_order_item", lambda: models.PurchaseOrderItemInput, is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="purchase_invoices.delete",
    method="DELETE",
    path="/api2/purchase_invoices/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(
        DONE,
        MESSAGE,
    ),
)

_GET = Operation(
    name="purchase_invoices.get",
    method="GET",
    path="/api2/purchase_invoices/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("PurchaseOrder",),
)

_LIST = Operation(
    name="purchase_invoices.list",
    method="GET",
    path="/api2/purchase_invoices.json",
    parameters={
        "filter[custom_field]": Parameter(text),
        "filter[item]": Parameter(text),
        "keywords": Parameter(text),
        "payment_status": Parameter(member_of(lambda: models.PaymentStatus)),
        "source_id": Parameter(record_id),
        "source_type": Parameter(text),
        "supplier_id": Parameter(record_id, "supplier_id"),
        "work_order_id": Parameter(record_id, "work_order_id"),
    },
    wrappers=("PurchaseOrder",),
    hides=(HiddenRows("drafts", {"payment_status": -1}),),
)

_UPDATE = Operation(
    name="purchase_invoices.update",
    method="PUT",
    path="/api2/purchase_invoices/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("PurchaseOrder", "purchase_order", lambda: models.PurchaseInvoiceInput, is_required=True),
        BodyPart("CostCenter", "cost_center", lambda: models.CostCenterInput, is_list=True),
        BodyPart(
            "PurchaseOrderCustomField",
            "purchase_order_custom_field",
            lambda: models.PurchaseOrderCustomFieldInput,
            is_list=True,
        ),
        BodyPart("PurchaseOrderItem", "purchase_order_item", lambda: models.PurchaseOrderItemInput, is_list=True),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
)


class PurchaseInvoiceChanges(PurchaseDocumentChanges, total=False):
    """New values that `purchase_invoices.edit` takes by name, and the options of the call. None empties a field."""

    date: datetime.date | None | Unset
    """Date of the document, in ISO. It must lie in an open financial period. An update without it sets 01/01/1970."""
    discount_amount: Decimal | int | None | Unset
    """Discount on the complete document as an amount. Use either this or `discount`, with 0 in the other; 0 by
    default."""
    is_received: bool | None | Unset
    """Whether the goods have been received."""
    issue_date: datetime.date | None | Unset
    """Date of issue, in ISO."""
    received_date: datetime.datetime | None | Unset
    """When the goods were received, in ISO form."""
    supplier_email: str | None | Unset
    """Supplier's e-mail address as printed on the document. At most 255 characters."""
    supplier_id: int | None | Unset
    """The supplier, an id from `suppliers`."""
    cost_center: Sequence[models.CostCenterInput] | None
    """Cost centers that the record is allocated to. Sent only if given."""
    purchase_order_item: Sequence[models.PurchaseOrderItemInput] | None
    """The lines. If left out, the stored ones do not change."""


class PurchaseInvoices(Resource):
    """Invoices from suppliers. On the wire they are `PurchaseOrder`, with lines in `PurchaseOrderItem` next to it
    in requests and inside it in answers. Dates are written in ISO form but read in the display format of the
    account."""

    __slots__ = ()

    async def create(
        self,
        purchase_order: models.PurchaseInvoiceInput,
        *,
        cost_center: Sequence[models.CostCenterInput] | None = None,
        payment: Sequence[models.PurchasePaymentInput] | None = None,
        purchase_order_custom_field: Sequence[models.PurchaseOrderCustomFieldInput] | None = None,
        purchase_order_item: Sequence[models.PurchaseOrderItemInput] | None = None,
        send: models.SendMode | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a purchase invoice.

        Stores a new purchase invoice. The answer holds only the id; a null id means that nothing was stored. The
        wrapper `PurchaseInvoice` does not work. That custom fields go next to the document is inferred from other
        documents. Number, store, branch and totals are set by Daftra where they are left out. It refuses a
        suspended supplier, a source order that was invoiced already, an inactive product, a quantity above the
        balance of the order, and a suspended store.

        Args:
            purchase_order: The purchase invoice itself.
            cost_center: Cost centers that the record is allocated to.
            payment: Payments to record with the invoice.
            purchase_order_custom_field: Values of the custom fields.
            purchase_order_item: The lines. At least 1 of them.
            send: `draft` saves the invoice as a draft; other values are not documented here.
        """
        request = _CREATE.request(
            query={
                "send": send,
            },
            body={
                "PurchaseOrder": purchase_order,
                "CostCenter": cost_center,
                "Payment": payment,
                "PurchaseOrderCustomField": purchase_order_custom_field,
                "PurchaseOrderItem": purchase_order_item,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a purchase invoice.

        Removes the purchase invoice. Daftra refuses the delete with 400 while other records depend on the purchase
        invoice. In the reference of August 2026 the page of this path is about purchase orders, which this path
        does not delete.
        """
        request = _DELETE.request(
            path={
                "id": id,
            },
        )
        return await self._engine.done(request, options)

    async def edit(
        self,
        id: int,
        *,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **changes: Unpack[PurchaseInvoiceChanges],
    ) -> Edited[models.PurchaseInvoice]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, parts
        included, and writes it with the given changes. None empties a field, and a given part replaces all stored
        rows of that part. Stored values that cannot be written stop the edit with `EditLossError`. `Edit` of
        `daftra_client._methods.editing` describes what an edit guarantees and what it cannot.

        Answers do not have `cost_center`, so `edit` cannot write back what is stored there. Give it again if there
        is any.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `PurchaseInvoiceChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="PurchaseOrder",
            model=models.PurchaseInvoiceInput,
            changes=changes,
            known=PurchaseInvoiceChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            parts=(
                Part(
                    name="cost_center",
                    key="CostCenter",
                    read_key=None,
                    model=models.CostCenterInput,
                    given=changes.get("cost_center"),
                ),
                Part(
                    name="purchase_order_custom_field",
                    key="PurchaseOrderCustomField",
                    read_key="PurchaseOrderCustomField",
                    model=models.PurchaseOrderCustomFieldInput,
                    given=changes.get("purchase_order_custom_field"),
                ),
                Part(
                    name="purchase_order_item",
                    key="PurchaseOrderItem",
                    read_key="PurchaseOrderItem",
                    model=models.PurchaseOrderItemInput,
                    given=changes.get("purchase_order_item"),
                ),
            ),
            further_keys=("CostCenter",),
            choice=choice_for(self, "purchase_invoices.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.PurchaseInvoice:
        """Read a purchase invoice.

        The complete purchase invoice with its related records. Daftra answers 404 for a document of another type.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.PurchaseInvoice, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        custom_field: str | None = None,
        item: str | None = None,
        keywords: str | None = None,
        payment_status: models.PaymentStatus | int | None = None,
        source_id: int | None = None,
        source_type: str | None = None,
        supplier_id: int | None = None,
        work_order_id: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.PurchaseInvoice]:
        """List purchase invoices.

        One page of purchase invoices. Daftra ignores query parameters that it does not know and then answers with
        all records. Rows have no lines; only the detail has them. Rows come newest first, and drafts are left out
        unless `payment_status` asks for them (vendor reference 2026-08).

        By default, the list leaves out drafts; `payment_status=-1` includes them (vendor reference 2026-08).

        Args:
            custom_field: Invoices with this text in the value of a custom field. v1 filters in brackets are
                unreliable (live report).
            item: Invoices with a line that matches this text, by its name, its description or its free columns. v1
                filters in brackets are unreliable (live report).
            keywords: Free text, searched in names, number and e-mail of suppliers and in the number of invoices.
            payment_status: Invoices in this state of payment; -1 lists only drafts, and without the filter they are
                left out.
            source_id: Invoices made from this document; combine it with `source_type`.
            source_type: Invoices made from this kind of document; combine it with `source_id`.
            supplier_id: Only invoices of this supplier, an id from `suppliers`. Check the rows: live code filters
                them again. Not listed in the reference of August 2026.
            work_order_id: Invoices of this work order, an id from `work_orders`.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `supplier_id`, `work_order_id`.
        """
        request = _LIST.request(
            query={
                "filter[custom_field]": custom_field,
                "filter[item]": item,
                "keywords": keywords,
                "payment_status": payment_status,
                "source_id": source_id,
                "source_type": source_type,
                "supplier_id": supplier_id,
                "work_order_id": work_order_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.PurchaseInvoice,
            page=page,
            size=limit,
            size_name="limit",
            checks=request.checks,
            detail=(lambda id: self.get(id, **options)) if expand else None,
            options=options,
        )

    async def update(
        self,
        id: int,
        purchase_order: models.PurchaseInvoiceInput,
        *,
        cost_center: Sequence[models.CostCenterInput] | None = None,
        purchase_order_custom_field: Sequence[models.PurchaseOrderCustomFieldInput] | None = None,
        purchase_order_item: Sequence[models.PurchaseOrderItemInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Replace a purchase invoice.

        Full replacement: fields and child records that are left out are emptied or reset. The full replacement is
        known from sales invoices and not tested here; the reference of August 2026 does not say what becomes of
        header fields that are left out. Send dates in ISO form. Payments are not taken here; they have operations
        of their own. An invoice that was made from an order needs the permission to approve. Daftra takes POST on
        the same path in the same way. Daftra refuses an inactive product, a quantity above the balance of the
        order, a suspended store and too little stock.

        Args:
            purchase_order_item: The lines.
            purchase_order, cost_center, purchase_order_custom_field: See `create`.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "PurchaseOrder": purchase_order,
                "CostCenter": cost_center,
                "PurchaseOrderCustomField": purchase_order_custom_field,
                "PurchaseOrderItem": purchase_order_item,
            },
        )
        return await self._engine.done(request, options)
