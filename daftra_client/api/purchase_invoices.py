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
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import UNSET, Unset
from .._methods.pager import Pager

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


class PurchaseInvoices(Resource):
    """Invoices from suppliers. On the wire they are `PurchaseOrder`, with lines in `PurchaseOrderItem` beside it in
    requests and inside it in answers. Dates are written in ISO form but read in the display format of the account."""

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
        wrapper `PurchaseInvoice` does not work. That custom fields go beside the document is inferred from other
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
        active: bool | None | Unset = UNSET,
        adjustment_label: str | None | Unset = UNSET,
        adjustment_value: Decimal | int | None | Unset = UNSET,
        approved_by: str | None | Unset = UNSET,
        auto_payment: str | None | Unset = UNSET,
        new_branch_id: int | None | Unset = UNSET,
        currency_code: str | None | Unset = UNSET,
        date: datetime.date | None | Unset = UNSET,
        date_format: str | None | Unset = UNSET,
        deposit: Decimal | int | None | Unset = UNSET,
        deposit_type: models.DepositType | int | None | Unset = UNSET,
        discount: Decimal | int | None | Unset = UNSET,
        discount_amount: Decimal | int | None | Unset = UNSET,
        draft: bool | None | Unset = UNSET,
        due_after: int | None | Unset = UNSET,
        due_date: datetime.date | None | Unset = UNSET,
        estimate_id: int | None | Unset = UNSET,
        extra_details: str | None | Unset = UNSET,
        follow_up_status: int | None | Unset = UNSET,
        from_: datetime.date | None | Unset = UNSET,
        html_notes: str | None | Unset = UNSET,
        inventory_request_status: str | None | Unset = UNSET,
        invoice_layout_id: int | None | Unset = UNSET,
        is_offline: bool | None | Unset = UNSET,
        is_received: bool | None | Unset = UNSET,
        issue_date: datetime.date | None | Unset = UNSET,
        issued: bool | None | Unset = UNSET,
        item_columns: str | None | Unset = UNSET,
        label_date: str | None | Unset = UNSET,
        label_deposit: str | None | Unset = UNSET,
        label_description: str | None | Unset = UNSET,
        label_due_after: str | None | Unset = UNSET,
        label_due_date: str | None | Unset = UNSET,
        label_from_date: str | None | Unset = UNSET,
        label_invoice_no: str | None | Unset = UNSET,
        label_item: str | None | Unset = UNSET,
        label_item_total: str | None | Unset = UNSET,
        label_paid_amount: str | None | Unset = UNSET,
        label_po_no: str | None | Unset = UNSET,
        label_quantity: str | None | Unset = UNSET,
        label_status: str | None | Unset = UNSET,
        label_subtotal: str | None | Unset = UNSET,
        label_tax1: str | None | Unset = UNSET,
        label_tax2: str | None | Unset = UNSET,
        label_to_date: str | None | Unset = UNSET,
        label_total: str | None | Unset = UNSET,
        label_unit_price: str | None | Unset = UNSET,
        label_unpaid_amount: str | None | Unset = UNSET,
        language_id: int | None | Unset = UNSET,
        last_sent: datetime.datetime | None | Unset = UNSET,
        name: str | None | Unset = UNSET,
        no: str | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        order_number: str | None | Unset = UNSET,
        po_number: str | None | Unset = UNSET,
        received_date: datetime.datetime | None | Unset = UNSET,
        required_terms: str | None | Unset = UNSET,
        required_terms_file: int | None | Unset = UNSET,
        requisition_delivery_status: models.RequisitionDeliveryStatus | int | None | Unset = UNSET,
        shipping_amount: Decimal | int | None | Unset = UNSET,
        shipping_options: models.ShippingOption | int | None | Unset = UNSET,
        shipping_tax_id: int | None | Unset = UNSET,
        show_from_to: int | None | Unset = UNSET,
        source_id: int | None | Unset = UNSET,
        source_type: str | None | Unset = UNSET,
        staff_id: int | None | Unset = UNSET,
        status: int | None | Unset = UNSET,
        store_id: int | None | Unset = UNSET,
        subscription_id: int | None | Unset = UNSET,
        subscription_issue_before: int | None | Unset = UNSET,
        subscription_max_repeat: int | None | Unset = UNSET,
        subscription_notify: str | None | Unset = UNSET,
        subscription_period: str | None | Unset = UNSET,
        subscription_repeated: int | None | Unset = UNSET,
        subscription_unit: str | None | Unset = UNSET,
        supplier_active_secondary_address: bool | None | Unset = UNSET,
        supplier_address1: str | None | Unset = UNSET,
        supplier_address2: str | None | Unset = UNSET,
        supplier_business_name: str | None | Unset = UNSET,
        supplier_city: str | None | Unset = UNSET,
        supplier_country_code: str | None | Unset = UNSET,
        supplier_email: str | None | Unset = UNSET,
        supplier_first_name: str | None | Unset = UNSET,
        supplier_id: int | None | Unset = UNSET,
        supplier_last_name: str | None | Unset = UNSET,
        supplier_postal_code: str | None | Unset = UNSET,
        supplier_secondary_address1: str | None | Unset = UNSET,
        supplier_secondary_address2: str | None | Unset = UNSET,
        supplier_secondary_city: str | None | Unset = UNSET,
        supplier_secondary_country_code: str | None | Unset = UNSET,
        supplier_secondary_name: str | None | Unset = UNSET,
        supplier_secondary_postal_code: str | None | Unset = UNSET,
        supplier_secondary_state: str | None | Unset = UNSET,
        supplier_state: str | None | Unset = UNSET,
        tax1: int | None | Unset = UNSET,
        tax2: int | None | Unset = UNSET,
        terms: str | None | Unset = UNSET,
        terms_id: int | None | Unset = UNSET,
        to: datetime.date | None | Unset = UNSET,
        type: int | None | Unset = UNSET,
        work_order_id: int | None | Unset = UNSET,
        work_order_text: str | None | Unset = UNSET,
        cost_center: Sequence[models.CostCenterInput] | None = None,
        purchase_order_custom_field: Sequence[models.PurchaseOrderCustomFieldInput] | None = None,
        purchase_order_item: Sequence[models.PurchaseOrderItemInput] | None = None,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Edited[models.PurchaseInvoice]:
        """Change fields of one record and leave the others as they are.

        An update replaces the whole record. So `edit` reads the record, keeps all that can be written, parts
        included, and writes it with the given changes. None empties a field, and a given part replaces all stored
        rows of that part. Nothing is sent if the record has all of the given values already.

        Stored values that cannot be written stop the edit with `EditLossError`, which names all of them;
        `allow_loss` and `keep` let it go on. Values that Daftra computes or sets itself, such as totals and links,
        do not stop it.

        Daftra has no conditional updates (no ETag). So the record is read once more right before each attempt to
        write, and nothing is written if it changed meanwhile. Edits of one record wait for each other within a
        client, and across all clients and processes that have the same `locks=`. A change that somebody else makes
        while the write is on its way, such as a client without these locks or a Daftra user, is overwritten without
        notice. So is a change that a read does not show yet, where reads lag behind writes.

        Answers do not have `cost_center`, so `edit` cannot keep what is stored there: give it again if there is
        any.

        Args:
            id: Id of the record.
            active: Whether a subscription issues invoices on schedule; "0" on an ordinary paid invoice, where the
                meaning is not documented.
            adjustment_label: Label of an extra adjustment of the total.
            adjustment_value: Amount of that adjustment.
            approved_by: The staff member who approved it, presumably an id from `staff`.
            auto_payment: The meaning is not documented.
            new_branch_id: An id from `branches`; the branch must be active.
            currency_code: ISO 4217 code, three letters; the currency of the account by default. At most 3
                characters.
            date: Date of the document, in ISO. It must lie in an open financial period. An update without it sets
                01/01/1970.
            date_format: Date format of the document; that of the account by default.
            deposit: Requested deposit; 0 by default.
            deposit_type: Whether the deposit is paid; not set (0) by default.
            discount: Discount on the whole document in percent. Use either this or `discount_amount`, with 0 in the
                other; 0 by default. From 0 to 100.
            discount_amount: Discount on the whole document as an amount. Use either this or `discount`, with 0 in
                the other; 0 by default.
            draft: True keeps the document a draft, which is not issued and not reported to the tax authority.
            due_after: Days until the document is due. At least 0.
            due_date: Due date, in ISO; Daftra computes it when it is left out.
            estimate_id: The estimate that becomes this document, an id from `estimates`.
            extra_details: JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it
                can carry eight decimals.
            follow_up_status: An id from `follow_up_statuses`.
            from_: Start of the period that the document covers.
            html_notes: Notes as HTML. Keep them below 64 KB.
            inventory_request_status: The meaning is not documented.
            invoice_layout_id: The print layout; ids come from the listing `InvoiceLayout`. Daftra uses the default
                layout when it is left out.
            is_offline: Whether the order is an offline order rather than an online one.
            is_received: Whether the goods have been received.
            issue_date: Date of issue, in ISO.
            issued: Whether the document has been issued.
            item_columns: Which columns the lines show, as stored by Daftra. The format is not documented.
            label_date: Printed label for the date on this document; null for the default.
            label_deposit: Printed label for the deposit on this document; null for the default.
            label_description: Printed label for the line description on this document; null for the default.
            label_due_after: Printed label for the payment term on this document; null for the default.
            label_due_date: Printed label for the due date on this document; null for the default.
            label_from_date: Printed label for the start of the period on this document; null for the default.
            label_invoice_no: Printed label for the document number on this document; null for the default.
            label_item: Printed label for the line item on this document; null for the default.
            label_item_total: Printed label for the line total on this document; null for the default.
            label_paid_amount: Printed label for the amount paid on this document; null for the default.
            label_po_no: Printed label for the order number on this document; null for the default.
            label_quantity: Printed label for the quantity on this document; null for the default.
            label_status: Printed label for the status on this document; null for the default.
            label_subtotal: Printed label for the subtotal on this document; null for the default.
            label_tax1: Printed label for the first tax on this document; null for the default.
            label_tax2: Printed label for the second tax on this document; null for the default.
            label_to_date: Printed label for the end of the period on this document; null for the default.
            label_total: Printed label for the total on this document; null for the default.
            label_unit_price: Printed label for the unit price on this document; null for the default.
            label_unpaid_amount: Printed label for the amount owed on this document; null for the default.
            language_id: Language of the document; that of the account by default. Ids come from the listing
                `languageCodes`.
            last_sent: When the document was last sent to the client; null if never.
            name: Name of a template or subscription; other types do not use it. At most 255 characters.
            no: Number of the document. Daftra assigns the next number when it is left out; an update without it
                assigns a new number. At most 255 characters.
            notes: Notes as plain text. On sales documents the client sees them. At most 80000 characters.
            order_number: The meaning is not documented; the list filter `no` also searches order numbers.
            po_number: Order number; on sales documents that of the customer. Daftra has no idempotency key, so an
                external reference is best kept here. At most 255 characters.
            received_date: When the goods were received, in ISO form.
            required_terms: The meaning is not documented.
            required_terms_file: The meaning is not documented.
            requisition_delivery_status: Delivery progress of the stock of the document. Contested: it can be
                written (documentation of July); creates and updates of invoices do not take it (vendor reference
                2026-08).
            shipping_amount: Charge for shipping.
            shipping_options: Client details that are printed for shipping. An empty value leaves the choice to
                Daftra.
            shipping_tax_id: Tax on the shipping charge, presumably an id from `taxes`.
            show_from_to: Display setting of the period; the values are not documented.
            source_id: Id of the document that produces this one; belongs to `source_type`.
            source_type: Kind of the document that produced this one; belongs to `source_id`.
            staff_id: The staff member who created the document, an id from `staff`; 0, the default, is the account
                owner.
            status: A status number; live code sends 4. Its values are not documented.
            store_id: The warehouse of the document, an id from `stores`; the primary store by default. The caller
                needs permission for the store.
            subscription_id: The parent document; for a refund the purchase invoice that it refunds, an id from
                `purchase_invoices`.
            subscription_issue_before: How many days before its date a subscription issues an invoice.
            subscription_max_repeat: Largest number of invoices of a subscription; without one it does not end.
            subscription_notify: A setting of subscriptions; its meaning is not documented.
            subscription_period: Number of units between two invoices of a subscription.
            subscription_repeated: Number of invoices that a subscription has produced so far.
            subscription_unit: Unit of the interval of a subscription: `days`, `weeks`, `months` or `years`.
            supplier_active_secondary_address: Whether the second address of the supplier is used.
            supplier_address1: Supplier's address, first line as printed on the document. At most 255 characters.
            supplier_address2: Supplier's address, second line as printed on the document. At most 255 characters.
            supplier_business_name: Supplier's company name as printed on the document. At most 255 characters.
            supplier_city: Supplier's city as printed on the document. At most 100 characters.
            supplier_country_code: Supplier's country code as printed on the document. At most 3 characters.
            supplier_email: Supplier's e-mail address as printed on the document. At most 255 characters.
            supplier_first_name: Supplier's first name as printed on the document. At most 255 characters.
            supplier_id: The supplier, an id from `suppliers`.
            supplier_last_name: Supplier's last name as printed on the document. At most 255 characters.
            supplier_postal_code: Supplier's postal code as printed on the document. At most 10 characters.
            supplier_secondary_address1: First line of the supplier's second address. At most 255 characters.
            supplier_secondary_address2: Second line of the supplier's second address. At most 255 characters.
            supplier_secondary_city: City of the supplier's second address. At most 255 characters.
            supplier_secondary_country_code: Country code of the supplier's second address. At most 255 characters.
            supplier_secondary_name: Name of the supplier's second address. At most 255 characters.
            supplier_secondary_postal_code: Postal code of the supplier's second address. At most 255 characters.
            supplier_secondary_state: State or region of the supplier's second address. At most 255 characters.
            supplier_state: Supplier's state or region as printed on the document. At most 100 characters.
            tax1: First tax of the whole document, presumably an id from `taxes`; lines carry their own.
            tax2: Second tax of the whole document, presumably an id from `taxes`.
            terms: Terms and conditions. At most 80000 characters.
            terms_id: Identifier of the terms text that is used. The source of its ids is not documented.
            to: End of the period that the document covers.
            type: Kind of document, as Daftra numbers it. Purchase orders have 13 and purchase debit notes 14; the
                numbers of invoices and refunds are not documented.
            work_order_id: An id from `work_orders`.
            work_order_text: Text that belongs to `work_order_id`, presumably the name of the work order.
            cost_center: Cost centers that the record is allocated to. Sent only if given.
            purchase_order_custom_field: Values of the custom fields. Left out, they stay.
            purchase_order_item: The lines. Left out, they stay.
            allow_loss: Keys whose values may be lost, beside those of the client's `edit_allow_loss`: `{"key"}` for
                the record and all of its rows, `{"InvoiceItem.key"}` only for these rows. `lost` of the result
                names the keys that were lost.
            keep: Keys whose values are sent back as they were read, beside those of the client's `edit_keep`. It
                takes precedence over `allow_loss`. It is not known whether Daftra stores them.
            confirm: Read the record back, and compare the changed fields and the number of rows of each part. An
                edit whose answer was lost then counts as done if the record has all of the changes, parts included.
            if_modified: Change the record only if its `modified` is still this, that of the version that you have
                seen.
            **options: See `CallOptions`. They apply to each of the calls that an edit makes.

        Raises:
            EditLossError: The edit would lose what is stored. Nothing was written.
            ConfigurationError: `allow_loss` or `keep` is no collection of keys. Nothing was sent.
            ConflictError: The record changed since it was read, or since `if_modified`. Nothing was written.
            EncodeError: A given value cannot be sent, or a stored one cannot be written back. Nothing was written.
            LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
            WriteNotConfirmedError: The record that was read back differs from what was sent.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="PurchaseOrder",
            model=models.PurchaseInvoiceInput,
            changes={
                "active": active,
                "adjustment_label": adjustment_label,
                "adjustment_value": adjustment_value,
                "approved_by": approved_by,
                "auto_payment": auto_payment,
                "branch_id": new_branch_id,
                "currency_code": currency_code,
                "date": date,
                "date_format": date_format,
                "deposit": deposit,
                "deposit_type": deposit_type,
                "discount": discount,
                "discount_amount": discount_amount,
                "draft": draft,
                "due_after": due_after,
                "due_date": due_date,
                "estimate_id": estimate_id,
                "extra_details": extra_details,
                "follow_up_status": follow_up_status,
                "from_": from_,
                "html_notes": html_notes,
                "inventory_request_status": inventory_request_status,
                "invoice_layout_id": invoice_layout_id,
                "is_offline": is_offline,
                "is_received": is_received,
                "issue_date": issue_date,
                "issued": issued,
                "item_columns": item_columns,
                "label_date": label_date,
                "label_deposit": label_deposit,
                "label_description": label_description,
                "label_due_after": label_due_after,
                "label_due_date": label_due_date,
                "label_from_date": label_from_date,
                "label_invoice_no": label_invoice_no,
                "label_item": label_item,
                "label_item_total": label_item_total,
                "label_paid_amount": label_paid_amount,
                "label_po_no": label_po_no,
                "label_quantity": label_quantity,
                "label_status": label_status,
                "label_subtotal": label_subtotal,
                "label_tax1": label_tax1,
                "label_tax2": label_tax2,
                "label_to_date": label_to_date,
                "label_total": label_total,
                "label_unit_price": label_unit_price,
                "label_unpaid_amount": label_unpaid_amount,
                "language_id": language_id,
                "last_sent": last_sent,
                "name": name,
                "no": no,
                "notes": notes,
                "order_number": order_number,
                "po_number": po_number,
                "received_date": received_date,
                "required_terms": required_terms,
                "required_terms_file": required_terms_file,
                "requisition_delivery_status": requisition_delivery_status,
                "shipping_amount": shipping_amount,
                "shipping_options": shipping_options,
                "shipping_tax_id": shipping_tax_id,
                "show_from_to": show_from_to,
                "source_id": source_id,
                "source_type": source_type,
                "staff_id": staff_id,
                "status": status,
                "store_id": store_id,
                "subscription_id": subscription_id,
                "subscription_issue_before": subscription_issue_before,
                "subscription_max_repeat": subscription_max_repeat,
                "subscription_notify": subscription_notify,
                "subscription_period": subscription_period,
                "subscription_repeated": subscription_repeated,
                "subscription_unit": subscription_unit,
                "supplier_active_secondary_address": supplier_active_secondary_address,
                "supplier_address1": supplier_address1,
                "supplier_address2": supplier_address2,
                "supplier_business_name": supplier_business_name,
                "supplier_city": supplier_city,
                "supplier_country_code": supplier_country_code,
                "supplier_email": supplier_email,
                "supplier_first_name": supplier_first_name,
                "supplier_id": supplier_id,
                "supplier_last_name": supplier_last_name,
                "supplier_postal_code": supplier_postal_code,
                "supplier_secondary_address1": supplier_secondary_address1,
                "supplier_secondary_address2": supplier_secondary_address2,
                "supplier_secondary_city": supplier_secondary_city,
                "supplier_secondary_country_code": supplier_secondary_country_code,
                "supplier_secondary_name": supplier_secondary_name,
                "supplier_secondary_postal_code": supplier_secondary_postal_code,
                "supplier_secondary_state": supplier_secondary_state,
                "supplier_state": supplier_state,
                "tax1": tax1,
                "tax2": tax2,
                "terms": terms,
                "terms_id": terms_id,
                "to": to,
                "type": type,
                "work_order_id": work_order_id,
                "work_order_text": work_order_text,
            },
            arguments={"new_branch_id": "branch_id"},
            parts=(
                Part(
                    name="cost_center",
                    key="CostCenter",
                    read_key=None,
                    model=models.CostCenterInput,
                    given=cost_center,
                ),
                Part(
                    name="purchase_order_custom_field",
                    key="PurchaseOrderCustomField",
                    read_key="PurchaseOrderCustomField",
                    model=models.PurchaseOrderCustomFieldInput,
                    given=purchase_order_custom_field,
                ),
                Part(
                    name="purchase_order_item",
                    key="PurchaseOrderItem",
                    read_key="PurchaseOrderItem",
                    model=models.PurchaseOrderItemInput,
                    given=purchase_order_item,
                ),
            ),
            beside=("CostCenter",),
            choice=choice_for(self, "purchase_invoices.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options,
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

        By default, the list leaves out drafts; `payment_status=-1` brings them (vendor reference 2026-08).

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
