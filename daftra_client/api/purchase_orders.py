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
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    member_of,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import UNSET, Unset

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
        active: bool | None | Unset = UNSET,
        adjustment_label: str | None | Unset = UNSET,
        adjustment_value: Decimal | int | None | Unset = UNSET,
        approved_by: str | None | Unset = UNSET,
        auto_payment: str | None | Unset = UNSET,
        new_branch_id: int | None | Unset = UNSET,
        cost_center_id: int | None | Unset = UNSET,
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
        is_received: models.PurchaseOrderReceipt | int | None | Unset = UNSET,
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
        supplier_id: int | Unset = UNSET,
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
        purchase_order_custom_field: Sequence[models.PurchaseOrderCustomFieldInput] | None = None,
        purchase_order_item: Sequence[models.PurchaseOrderLineInput] | None = None,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Edited[models.PurchaseOrder]:
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

        Args:
            id: Id of the record.
            active: Whether a subscription issues invoices on schedule; "0" on an ordinary paid invoice, where the
                meaning is not documented.
            adjustment_label: Label of an extra adjustment of the total.
            adjustment_value: Amount of that adjustment.
            approved_by: The staff member who approved it, presumably an id from `staff`.
            auto_payment: The meaning is not documented.
            new_branch_id: An id from `branches`; the branch must be active.
            cost_center_id: The cost center, an id from `cost_centers`.
            currency_code: ISO 4217 code, three letters; the currency of the account by default. At most 3
                characters.
            date: Day of the order, sent in the display format of the account; today by default.
            date_format: Date format of the document; that of the account by default.
            deposit: Requested deposit; 0 by default.
            deposit_type: Whether the deposit is paid; not set (0) by default.
            discount: Discount on the whole document in percent. Use either this or `discount_amount`, with 0 in the
                other; 0 by default. From 0 to 100.
            discount_amount: Discount on the whole order as an amount. Use either this or `discount`, with 0 in the
                other; 0 by default. At least 0.
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
            is_received: Delivery state of the goods.
            issue_date: Day of issue, sent in the display format of the account.
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
            received_date: Expected or actual day of receipt, sent in the display format of the account.
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
            supplier_email: E-mail address of the supplier. Required if the supplier gets documents by e-mail. At
                most 255 characters.
            supplier_first_name: Supplier's first name as printed on the document. At most 255 characters.
            supplier_id: The supplier, an id from `suppliers`. Required, so it cannot be emptied.
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
            purchase_order_custom_field: Values of the custom fields. Left out, they stay.
            purchase_order_item: The lines, which are required. At least 1 of them. Left out, they stay.
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
            model=models.PurchaseOrderInput,
            changes={
                "active": active,
                "adjustment_label": adjustment_label,
                "adjustment_value": adjustment_value,
                "approved_by": approved_by,
                "auto_payment": auto_payment,
                "branch_id": new_branch_id,
                "cost_center_id": cost_center_id,
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
                    model=models.PurchaseOrderLineInput,
                    given=purchase_order_item,
                ),
            ),
            keeps={
                "send": ("draft", "draft"),
            },
            page="/v2/owner/entity",
            choice=choice_for(self, "purchase_orders.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options,
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
