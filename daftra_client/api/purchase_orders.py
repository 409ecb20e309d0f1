"""The resource `purchase_orders`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    member_of,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from ._purchase_document_changes import PurchaseDocumentChanges

_CREATE = Operation(
    name="purchase_orders.create",
    method="POST",
    path="/api2/purchase_orders.json",
    parameters={
        "send": Parameter(member_of(lambda: models.SendMode)),
    },
    changes_state=True,
    body=(
        BodyPart("PurchaseOrder", "purchase_order", lambda: models.PurchaseOrderInput, is_required=True),
        BodyPart("Payment", "payment", lambda: models.PurchasePaymentInput),
        BodyPart(
            "PurchaseOrderCustomField",
            "purchase_order_custom_field",
            lambda: models.PurchaseOrderCustomFieldInput,
            is_list=True,
        ),
        BodyPart("PurchaseOrderItem", "purchase_order_item", lambda: models.PurchaseOrderLineInput, is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_GET = Operation(
    name="purchase_orders.get",
    method="GET",
    path="/api2/purchase_orders/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("PurchaseOrder",),
)

_UPDATE = Operation(
    name="purchase_orders.update",
    method="PUT",
    path="/api2/purchase_orders/{id}.json",
    parameters={
        "id": Parameter(record_id),
        "send": Parameter(member_of(lambda: models.SendMode)),
    },
    changes_state=True,
    body=(
        BodyPart("PurchaseOrder", "purchase_order", lambda: models.PurchaseOrderInput, is_required=True),
        BodyPart(
            "PurchaseOrderCustomField",
            "purchase_order_custom_field",
            lambda: models.PurchaseOrderCustomFieldInput,
            is_list=True,
        ),
        BodyPart("PurchaseOrderItem", "purchase_order_item", lambda: models.PurchaseOrderLineInput, is_list=True),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        400: "The order was invoiced, a product or a store is inactive, or a field was refused",
        403: (
            "The caller may not manage purchase orders, or the order comes from a quotation that the caller may not"
            " approve"
        ),
    },
)


class PurchaseOrderChanges(PurchaseDocumentChanges, total=False):
    """New values that `purchase_orders.edit` takes by name, and the options of the call. None empties a field."""

    cost_center_id: int | None | Unset
    """The cost center, an id from `cost_centers`."""
    date: datetime.date | None | Unset
    """Day of the order, sent in the display format of the account; today by default."""
    discount_amount: Decimal | int | None | Unset
    """Discount on the complete order as an amount. Use either this or `discount`, with 0 in the other; 0 by
    default. At least 0."""
    is_received: models.PurchaseOrderReceipt | int | None | Unset
    """Delivery state of the goods."""
    issue_date: datetime.date | None | Unset
    """Day of issue, sent in the display format of the account."""
    received_date: datetime.datetime | None | Unset
    """Expected or actual day of receipt, sent in the display format of the account."""
    supplier_email: str | None | Unset
    """E-mail address of the supplier. Required if the supplier gets documents by e-mail. At most 255 characters."""
    supplier_id: int | Unset
    """The supplier, an id from `suppliers`. Required, so it cannot be emptied."""
    purchase_order_item: Sequence[models.PurchaseOrderLineInput] | None
    """The lines, which are required. At least 1 of them. If left out, the stored ones do not change."""


class PurchaseOrders(Resource):
    """Purchase orders to suppliers, of type 13. v1 creates, reads and changes them one by one; the v2 entity
    `purchase_order` lists, searches and deletes them, see `entities`. A value of `send` can mail the supplier.
    Dates are written in the display format of the account. Their list of v1 only redirects to a web page, and their
    delete of v1 answers 404 in any case."""

    __slots__ = ()

    async def create(
        self,
        purchase_order: models.PurchaseOrderInput,
        *,
        payment: models.PurchasePaymentInput | None = None,
        purchase_order_custom_field: Sequence[models.PurchaseOrderCustomFieldInput] | None = None,
        purchase_order_item: Sequence[models.PurchaseOrderLineInput] | None = None,
        send: models.SendMode | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a purchase order.

        Stores a new purchase order. The answer holds only the id; a null id means that nothing was stored. Without
        `send` the order is issued. Daftra refuses unknown suppliers and inactive products, stores and branches.
        Number, date, currency, store and branch have defaults, and Daftra sets the type and the payment state
        itself. The caller needs the permission to manage purchase orders.

        Args:
            purchase_order: The purchase order itself. `supplier_id` is required.
            payment: A payment to record with the order; here it is one object.
            purchase_order_custom_field: Values of the custom fields.
            purchase_order_item: The lines, which are required. At least 1 of them.
            send: What happens on saving: `draft` leaves a draft without a number, `direct` issues the order and
                mails it to the supplier, `revised` issues it and opens the web page for sending, `print` issues it
                and prepares a copy for printing.
        """
        request = _CREATE.request(
            query={
                "send": send,
            },
            body={
                "PurchaseOrder": purchase_order,
                "Payment": payment,
                "PurchaseOrderCustomField": purchase_order_custom_field,
                "PurchaseOrderItem": purchase_order_item,
            },
        )
        return await self._engine.created(request, options)

    async def edit(
        self,
        id: int,
        *,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **changes: Unpack[PurchaseOrderChanges],
    ) -> Edited[models.PurchaseOrder]:
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
            **changes: See `PurchaseOrderChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="PurchaseOrder",
            model=models.PurchaseOrderInput,
            changes=changes,
            known=PurchaseOrderChanges.__optional_keys__,
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
                    model=models.PurchaseOrderLineInput,
                    given=changes.get("purchase_order_item"),
                ),
            ),
            flags={
                "send": ("draft", "draft"),
            },
            page="/v2/owner/entity",
            choice=choice_for(self, "purchase_orders.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.PurchaseOrder:
        """Read a purchase order.

        The complete purchase order with its lines, supplier, staff member, custom fields, files, taxes and
        payments, all inside of it. Daftra answers 404 for a record of another type.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.PurchaseOrder, options)

    async def update(
        self,
        id: int,
        purchase_order: models.PurchaseOrderInput,
        *,
        purchase_order_custom_field: Sequence[models.PurchaseOrderCustomFieldInput] | None = None,
        purchase_order_item: Sequence[models.PurchaseOrderLineInput] | None = None,
        send: models.SendMode | str | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a purchase order.

        The lines that are sent replace all stored ones. Whether header fields that are left out are kept or emptied
        is not documented, so send all fields, or use `edit`. Daftra answers with a redirect, and with JSON only if
        `send` is `direct`, which mails the supplier; after a redirect the order is read, and the call succeeds if
        the order shows what was sent. Daftra refuses to change an order that was invoiced. Without `send` a draft
        is issued, as in creates (inference); `edit` keeps a draft one.

        Args:
            send: What happens on saving: `direct` mails the order to the supplier, `revised` opens the web page for
                sending, `print` prepares a copy for printing, `draft` saves a draft.
            purchase_order, purchase_order_custom_field, purchase_order_item: See `create`.

        Raises:
            ValidationError: The order was invoiced, a product or a store is inactive, or a field was refused (400).
            PermissionDeniedError: The caller may not manage purchase orders, or the order comes from a quotation
                that the caller may not approve (403).
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            query={
                "send": send,
            },
            body={
                "PurchaseOrder": purchase_order,
                "PurchaseOrderCustomField": purchase_order_custom_field,
                "PurchaseOrderItem": purchase_order_item,
            },
        )
        from .._methods.read_back import resolve_update  # few programs update such records

        return await resolve_update(
            self._engine.done(request, options),
            page="/v2/owner/entity",
            look=lambda: self.get(id, **options),
            sent=purchase_order,
            rows={
                "PurchaseOrderCustomField": purchase_order_custom_field,
                "PurchaseOrderItem": purchase_order_item,
            },
        )
