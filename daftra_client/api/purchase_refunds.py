"""The resource `purchase_refunds`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    decimal,
    display_date,
    integer,
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
    name="purchase_refunds.create",
    method="POST",
    path="/api2/purchase_refunds.json",
    parameters={
        "send": Parameter(member_of(lambda: models.SendMode)),
    },
    changes_state=True,
    body=(
        BodyPart("PurchaseRefund", "purchase_refund", lambda: models.PurchaseRefundInput, is_required=True),
        BodyPart("PurchaseOrderItem", "purchase_order_item", lambda: models.PurchaseOrderItemInput, is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="purchase_refunds.delete",
    method="DELETE",
    path="/api2/purchase_refunds/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        400: (
            "The caller lacks the permission, the requisition was received, other documents are linked to the "
            "refund, or its stock transactions forbid it"
        ),
        401: (
            "A rule forbids the delete: its requisition was accepted or modified. Wrong credentials give the same "
            "answer"
        ),
    },
)

_GET = Operation(
    name="purchase_refunds.get",
    method="GET",
    path="/api2/purchase_refunds/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=(
        "PurchaseRefund",
        "PurchaseOrder",
    ),
)

_LIST = Operation(
    name="purchase_refunds.list",
    method="GET",
    path="/api2/purchase_refunds.json",
    parameters={
        "currency_code": Parameter(text, "currency_code"),
        "date_from": Parameter(display_date, "date", "from"),
        "date_to": Parameter(display_date, "date", "to"),
        "item": Parameter(text),
        "keywords": Parameter(text),
        "no": Parameter(text),
        "payment_status": Parameter(member_of(lambda: models.PaymentStatus)),
        "staff_id": Parameter(integer, "staff_id"),
        "summary_total_from": Parameter(decimal, "summary_total", "from"),
        "summary_total_to": Parameter(decimal, "summary_total", "to"),
        "supplier_id": Parameter(record_id, "supplier_id"),
        "work_order_id": Parameter(record_id, "work_order_id"),
    },
    wrappers=(
        "PurchaseRefund",
        "PurchaseOrder",
    ),
    hides=(HiddenRows("drafts", {"payment_status": -1}),),
)

_UPDATE = Operation(
    name="purchase_refunds.update",
    method="PUT",
    path="/api2/purchase_refunds/{id}.json",
    parameters={
        "id": Parameter(record_id),
        "send": Parameter(member_of(lambda: models.SendMode)),
    },
    changes_state=True,
    body=(
        BodyPart("PurchaseRefund", "purchase_refund", lambda: models.PurchaseRefundInput, is_required=True),
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


class PurchaseRefundChanges(PurchaseDocumentChanges, total=False):
    """New values that `purchase_refunds.edit` takes by name, and the options of the call. None empties a field."""

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
    purchase_order_item: Sequence[models.PurchaseOrderItemInput] | None
    """The lines. At least 1 of them. If left out, the stored ones do not change."""


class PurchaseRefunds(Resource):
    """Refunds of purchases: goods given back to a supplier. Wrapped in `PurchaseRefund`, with lines in
    `PurchaseOrderItem`, the same kind as for purchase invoices. The reference also calls them purchase debit notes,
    which are another record in v2."""

    __slots__ = ()

    async def create(
        self,
        purchase_refund: models.PurchaseRefundInput,
        *,
        purchase_order_item: Sequence[models.PurchaseOrderItemInput] | None = None,
        send: models.SendMode | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a purchase refund.

        Stores a new purchase refund. The answer holds only the id; a null id means that nothing was stored.
        `subscription_id` names the purchase invoice that is refunded; without it the refund stands by itself. A
        supplier and at least one line are required. Daftra refuses an unknown invoice, a suspended supplier, and
        too little stock where the account allows no overdraft. Number, store, branch and totals have defaults. The
        account needs the inventory plugin, and the caller the permission to add purchase orders.

        Args:
            purchase_refund: The purchase refund itself.
            purchase_order_item: The lines. At least 1 of them.
            send: `draft` saves the refund as a draft; without it the refund is received. Other values are not
                documented here.
        """
        request = _CREATE.request(
            query={
                "send": send,
            },
            body={
                "PurchaseRefund": purchase_refund,
                "PurchaseOrderItem": purchase_order_item,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a purchase refund.

        Removes the purchase refund, and takes back its stock transactions, journals and its part of the supplier's
        balance. Daftra refuses the delete while other records depend on the refund. The account needs the inventory
        plugin, and the caller a permission to edit purchase orders; without it the status is 400.

        Raises:
            ValidationError: The caller lacks the permission, the requisition was received, other documents are
                linked to the refund, or its stock transactions forbid it (400).
            ValidationError: A rule forbids the delete: its requisition was accepted or modified. Wrong credentials
                give the same answer (401).
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
        **changes: Unpack[PurchaseRefundChanges],
    ) -> Edited[models.PurchaseRefund]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, parts
        included, and writes it with the given changes. None empties a field, and a given part replaces all stored
        rows of that part. Stored values that cannot be written stop the edit with `EditLossError`. `Edit` of
        `daftra_client._methods.editing` describes what an edit guarantees and what it cannot.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `PurchaseRefundChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="PurchaseRefund",
            model=models.PurchaseRefundInput,
            changes=changes,
            known=PurchaseRefundChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            parts=(
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
            flags={
                "send": ("draft", "draft"),
            },
            choice=choice_for(self, "purchase_refunds.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.PurchaseRefund:
        """Read a purchase refund.

        The complete purchase refund with its lines, payments, taxes and supplier (vendor reference 2026-08). The
        account needs the inventory plugin.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.PurchaseRefund, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        currency_code: str | None = None,
        date_from: datetime.date | None = None,
        date_to: datetime.date | None = None,
        item: str | None = None,
        keywords: str | None = None,
        no: str | None = None,
        payment_status: models.PaymentStatus | int | None = None,
        staff_id: int | None = None,
        summary_total_from: Decimal | int | None = None,
        summary_total_to: Decimal | int | None = None,
        supplier_id: int | None = None,
        work_order_id: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.PurchaseRefund]:
        """List purchase refunds.

        One page of purchase refunds. Daftra ignores query parameters that it does not know and then answers with
        all records. Rows come newest first, and drafts are left out unless `payment_status` asks for them (vendor
        reference 2026-08). The account needs the inventory plugin.

        By default, the list leaves out drafts; `payment_status=-1` includes them (vendor reference 2026-08).

        Args:
            currency_code: Refunds in this currency, an ISO 4217 code.
            date_from: First day of a refund, inclusive.
            date_to: Last day of a refund, inclusive.
            item: Refunds with a line that matches this text, by its name, its description or its free columns.
            keywords: Free text, searched in names, number and e-mail of suppliers and in the number of refunds.
            no: Refunds with this number. Whether a part of it is enough is not documented, so rows are not compared
                with it.
            payment_status: Refunds in this state of payment; -1 lists only drafts, and without the filter they are
                left out.
            staff_id: Refunds that this staff member created, an id from `staff`; 0 is the owner, and records that
                were made through the API can hold -3. The filter needs the staff plugin and the permission to view
                all purchase orders.
            summary_total_from: Smallest total, inclusive.
            summary_total_to: Largest total, inclusive.
            supplier_id: Refunds of this supplier, an id from `suppliers`.
            work_order_id: Refunds of this work order, an id from `work_orders`.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `currency_code`, `date_from`, `date_to`, `staff_id`,
                `summary_total_from`, `summary_total_to`, `supplier_id`, `work_order_id`.
        """
        request = _LIST.request(
            query={
                "currency_code": currency_code,
                "date_from": date_from,
                "date_to": date_to,
                "item": item,
                "keywords": keywords,
                "no": no,
                "payment_status": payment_status,
                "staff_id": staff_id,
                "summary_total_from": summary_total_from,
                "summary_total_to": summary_total_to,
                "supplier_id": supplier_id,
                "work_order_id": work_order_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.PurchaseRefund,
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
        purchase_refund: models.PurchaseRefundInput,
        *,
        purchase_order_custom_field: Sequence[models.PurchaseOrderCustomFieldInput] | None = None,
        purchase_order_item: Sequence[models.PurchaseOrderItemInput] | None = None,
        send: models.SendMode | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Replace a purchase refund.

        Full replacement: fields and child records that are left out are emptied or reset. The full replacement is
        known from sales invoices and not tested here; the reference of August 2026 says that the lines are
        replaced, and not what becomes of header fields that are left out. Send dates in ISO form. Payments are not
        taken here. Without `send` a draft becomes a received refund; `edit` keeps a draft one. A supplier and at
        least one line are required. Daftra refuses too little stock where the account allows no overdraft. The
        account needs the inventory plugin, and the caller a permission to edit purchase orders.

        Args:
            purchase_order_custom_field: Values of the custom fields.
            send: `draft` keeps the refund a draft; without it the refund is received. Other values are not
                documented here.
            purchase_refund, purchase_order_item: See `create`.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            query={
                "send": send,
            },
            body={
                "PurchaseRefund": purchase_refund,
                "PurchaseOrderCustomField": purchase_order_custom_field,
                "PurchaseOrderItem": purchase_order_item,
            },
        )
        return await self._engine.done(request, options)
