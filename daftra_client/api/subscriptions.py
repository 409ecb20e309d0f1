"""The resource `subscriptions`, generated from openapi/daftra.yaml; do not edit."""

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
    day,
    exact_number,
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import UNSET, Unset
from .._methods.pager import Pager

_CREATE = Operation(
    name="subscriptions.create",
    method="POST",
    path="/api2/invoices/add_subscription.json",
    changes_state=True,
    body=(
        BodyPart("Invoice", "invoice", lambda: models.SubscriptionInput, is_required=True),
        BodyPart("CostCenter", "cost_center", lambda: models.CostCenterInput, is_list=True),
        BodyPart("Deposit", "deposit", lambda: models.DepositInput),
        BodyPart("Document", "document", lambda: models.DocumentInput),
        BodyPart("DocumentTitle", "document_title", lambda: models.DocumentTitleInput),
        BodyPart("InvoiceCustomField", "invoice_custom_field", lambda: models.InvoiceCustomFieldInput, is_list=True),
        BodyPart("InvoiceItem", "invoice_item", lambda: models.InvoiceItemInput, is_list=True),
        BodyPart("InvoiceReminder", "invoice_reminder", lambda: models.InvoiceReminderInput),
        BodyPart("Payment", "payment", lambda: models.PaymentInput, is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="subscriptions.delete",
    method="DELETE",
    path="/api2/invoices/delete_subscription/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_GET = Operation(
    name="subscriptions.get",
    method="GET",
    path="/api2/invoices/view_subscription/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Invoice",),
)

_LIST = Operation(
    name="subscriptions.list",
    method="GET",
    path="/api2/invoices/subscription.json",
    parameters={
        "client_id": Parameter(record_id, "client_id"),
        "client_type": Parameter(member_of(lambda: models.ClientType)),
        "date_from": Parameter(day),
        "date_to": Parameter(day),
        "name": Parameter(text),
        "summary_total_from": Parameter(exact_number, "summary_total", "from"),
        "summary_total_to": Parameter(exact_number, "summary_total", "to"),
    },
    wrappers=("Invoice",),
)

_UPDATE = Operation(
    name="subscriptions.update",
    method="PUT",
    path="/api2/invoices/edit_subscription/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Invoice", "invoice", lambda: models.SubscriptionInput, is_required=True),
        BodyPart("CostCenter", "cost_center", lambda: models.CostCenterInput, is_list=True),
        BodyPart("Deposit", "deposit", lambda: models.DepositInput),
        BodyPart("Document", "document", lambda: models.DocumentInput),
        BodyPart("DocumentTitle", "document_title", lambda: models.DocumentTitleInput),
        BodyPart("InvoiceCustomField", "invoice_custom_field", lambda: models.InvoiceCustomFieldInput, is_list=True),
        BodyPart("InvoiceItem", "invoice_item", lambda: models.InvoiceItemInput, is_list=True),
        BodyPart("InvoiceReminder", "invoice_reminder", lambda: models.InvoiceReminderInput),
        BodyPart("Payment", "payment", lambda: models.PaymentInput, is_list=True),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        404: "No subscription has this id, the caller may not edit it, or a credit charge was already made from it",
    },
)


class Subscriptions(Resource):
    """Subscriptions: recurring invoices, of type 2, from which Daftra issues ordinary invoices on schedule. They
    share the ids and the fields of invoices, and are wrapped in `Invoice`."""

    __slots__ = ()

    async def create(
        self,
        invoice: models.SubscriptionInput,
        *,
        cost_center: Sequence[models.CostCenterInput] | None = None,
        deposit: models.DepositInput | None = None,
        document: models.DocumentInput | None = None,
        document_title: models.DocumentTitleInput | None = None,
        invoice_custom_field: Sequence[models.InvoiceCustomFieldInput] | None = None,
        invoice_item: Sequence[models.InvoiceItemInput] | None = None,
        invoice_reminder: models.InvoiceReminderInput | None = None,
        payment: Sequence[models.PaymentInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a subscription.

        Stores a new subscription, from which Daftra issues invoices on schedule. The answer holds the id, and a
        number where one applies (`invoice_number` in `body`). Daftra refuses a suspended client and a currency that
        conflicts with a linked reservation order. The text of the reference names a `Client` beside the invoice,
        which its schema lacks; it is not sent here.

        Args:
            invoice: The subscription itself. `client_id` and `name` are required.
            cost_center: Cost centers that the record is allocated to.
            deposit: A requested deposit.
            document: Files attached to the document.
            document_title: Titles of the attached files.
            invoice_custom_field: Values of the custom fields.
            invoice_item: The lines.
            invoice_reminder: Reminders of the document.
            payment: Payments to record with the document. `payment_method` is required in each.
        """
        request = _CREATE.request(
            body={
                "Invoice": invoice,
                "CostCenter": cost_center,
                "Deposit": deposit,
                "Document": document,
                "DocumentTitle": document_title,
                "InvoiceCustomField": invoice_custom_field,
                "InvoiceItem": invoice_item,
                "InvoiceReminder": invoice_reminder,
                "Payment": payment,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a subscription.

        Removes the subscription. Without access to all invoices a caller deletes only their own.
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
        address_id: int | None | Unset = UNSET,
        adjustment_label: str | None | Unset = UNSET,
        adjustment_value: Decimal | int | None | Unset = UNSET,
        auto_payment: str | None | Unset = UNSET,
        new_branch_id: int | None | Unset = UNSET,
        client_active_secondary_address: bool | None | Unset = UNSET,
        client_address1: str | None | Unset = UNSET,
        client_address2: str | None | Unset = UNSET,
        client_business_name: str | None | Unset = UNSET,
        client_city: str | None | Unset = UNSET,
        client_country_code: str | None | Unset = UNSET,
        client_currency_code: str | None | Unset = UNSET,
        client_email: str | None | Unset = UNSET,
        client_first_name: str | None | Unset = UNSET,
        client_id: int | Unset = UNSET,
        client_last_name: str | None | Unset = UNSET,
        client_phone: str | None | Unset = UNSET,
        client_postal_code: str | None | Unset = UNSET,
        client_secondary_address1: str | None | Unset = UNSET,
        client_secondary_address2: str | None | Unset = UNSET,
        client_secondary_city: str | None | Unset = UNSET,
        client_secondary_country_code: str | None | Unset = UNSET,
        client_secondary_name: str | None | Unset = UNSET,
        client_secondary_postal_code: str | None | Unset = UNSET,
        client_secondary_state: str | None | Unset = UNSET,
        client_state: str | None | Unset = UNSET,
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
        estimate_id: int | None | Unset = UNSET,
        external_source: str | None | Unset = UNSET,
        extra_details: str | None | Unset = UNSET,
        follow_up_status: int | None | Unset = UNSET,
        from_: datetime.date | None | Unset = UNSET,
        group_price_id: int | None | Unset = UNSET,
        html_notes: str | None | Unset = UNSET,
        inventory_request_status: str | None | Unset = UNSET,
        invoice_layout_id: int | None | Unset = UNSET,
        is_offline: bool | None | Unset = UNSET,
        issue_date: datetime.date | None | Unset = UNSET,
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
        name: str | Unset = UNSET,
        no: str | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        order_number: str | None | Unset = UNSET,
        order_source_id: int | None | Unset = UNSET,
        payment_status: models.PaymentStatus | int | None | Unset = UNSET,
        po_number: str | None | Unset = UNSET,
        pos_shift_id: int | None | Unset = UNSET,
        required_terms: str | None | Unset = UNSET,
        required_terms_file: int | None | Unset = UNSET,
        requisition_delivery_status: models.RequisitionDeliveryStatus | int | None | Unset = UNSET,
        sales_person_id: int | None | Unset = UNSET,
        shipping_amount: Decimal | int | None | Unset = UNSET,
        shipping_option_id: int | None | Unset = UNSET,
        shipping_options: models.ShippingOption | int | None | Unset = UNSET,
        shipping_tax_id: int | None | Unset = UNSET,
        show_from_to: int | None | Unset = UNSET,
        source_id: int | None | Unset = UNSET,
        source_type: models.InvoiceType | int | None | Unset = UNSET,
        staff_id: int | None | Unset = UNSET,
        store_id: int | None | Unset = UNSET,
        subscription_id: int | None | Unset = UNSET,
        subscription_issue_before: int | None | Unset = UNSET,
        subscription_max_repeat: int | None | Unset = UNSET,
        subscription_notify: str | None | Unset = UNSET,
        subscription_period: int | None | Unset = UNSET,
        subscription_repeated: int | None | Unset = UNSET,
        subscription_unit: models.SubscriptionUnit | str | None | Unset = UNSET,
        summary_subtotal: Decimal | int | None | Unset = UNSET,
        summary_total: Decimal | int | None | Unset = UNSET,
        tax1: int | None | Unset = UNSET,
        tax2: int | None | Unset = UNSET,
        terminal_id: str | None | Unset = UNSET,
        terms: str | None | Unset = UNSET,
        terms_id: int | None | Unset = UNSET,
        to: datetime.date | None | Unset = UNSET,
        unique_id: str | None | Unset = UNSET,
        work_order_id: int | None | Unset = UNSET,
        cost_center: Sequence[models.CostCenterInput] | None = None,
        invoice_custom_field: Sequence[models.InvoiceCustomFieldInput] | None = None,
        invoice_item: Sequence[models.InvoiceItemInput] | None = None,
        payment: Sequence[models.PaymentInput] | None = None,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Edited[models.Subscription]:
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
            active: Whether invoices are issued on schedule.
            address_id: The meaning is not documented.
            adjustment_label: Label of an extra adjustment of the total.
            adjustment_value: Amount of that adjustment.
            auto_payment: The meaning is not documented.
            new_branch_id: An id from `branches`; the branch must be active.
            client_active_secondary_address: Whether the secondary (shipping) address below is in use.
            client_address1: First address line of the client. At most 255 characters.
            client_address2: Second address line of the client. At most 255 characters.
            client_business_name: Name of the client's business as printed on the document. At most 100 characters.
            client_city: City of the client. At most 100 characters.
            client_country_code: Two-letter ISO country code of the client. At most 3 characters.
            client_currency_code: Currency of the client; optional.
            client_email: E-mail address of the client. Required if the client receives invoices by e-mail; Daftra
                always checks its validity. At most 255 characters.
            client_first_name: First name of the client as printed on the document. At most 255 characters.
            client_id: The client who is billed, an id from `clients`. Required, so it cannot be emptied.
            client_last_name: Last name of the client as printed on the document. At most 255 characters.
            client_phone: Phone number of the client.
            client_postal_code: Postal code of the client. At most 20 characters.
            client_secondary_address1: First line of the secondary address. At most 255 characters.
            client_secondary_address2: Second line of the secondary address. At most 255 characters.
            client_secondary_city: City of the secondary address. At most 100 characters.
            client_secondary_country_code: Two-letter ISO country code of the secondary address. At most 10
                characters.
            client_secondary_name: Contact name that belongs to the secondary address. At most 255 characters.
            client_secondary_postal_code: Postal code of the secondary address. At most 50 characters.
            client_secondary_state: State or province of the secondary address. At most 100 characters.
            client_state: State or province of the client. At most 100 characters.
            cost_center_id: Cost center for the distribution of the journal entry, an id of the v2 entity
                `cost_center`.
            currency_code: ISO 4217 code; the currency of the account by default. At most 10 characters.
            date: Day of the first invoice, in ISO; for an update that of the next one.
            date_format: Date format of the document; that of the account by default.
            deposit: Requested deposit; 0 by default.
            deposit_type: Whether the deposit is paid; not set (0) by default.
            discount: Discount on the whole document in percent. Use either this or `discount_amount`, with 0 in the
                other; 0 by default. From 0 to 100.
            discount_amount: Discount on the whole document as an amount. Use either this or `discount`, with 0 in
                the other; 0 by default.
            draft: True keeps the document a draft, which is not issued and not reported to the tax authority.
            due_after: Days until the document is due. At least 0.
            estimate_id: The estimate that becomes this document, an id from `estimates`.
            external_source: The application that created the document, such as `api` or `salla`.
            extra_details: JSON inside a string, such as `{"client_balance":0,"invoice_version":2}`. Amounts in it
                can carry eight decimals.
            follow_up_status: An id from `follow_up_statuses`.
            from_: Start of the period that the document covers.
            group_price_id: The price list that was used. Ids come from the listing `GroupPrice`.
            html_notes: Notes as HTML. Keep them below 64 KB.
            inventory_request_status: The meaning is not documented.
            invoice_layout_id: The print layout; ids come from the listing `InvoiceLayout`. Daftra uses the default
                layout when it is left out.
            is_offline: Whether the client is an offline client.
            issue_date: Date of issue, in ISO.
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
            name: Name of the subscription. At most 255 characters. Required, so it cannot be emptied.
            no: Number of the document. Daftra assigns the next number when it is left out; an update without it
                assigns a new number. At most 255 characters.
            notes: Notes as plain text. On sales documents the client sees them. At most 80000 characters.
            order_number: The meaning is not documented; the list filter `no` also searches order numbers.
            order_source_id: Source of the order. Required if the account's settings demand an order source.
            payment_status: Normally computed from the payments. Some callers send it; the effect is not verified.
            po_number: Order number; on sales documents that of the customer. Daftra has no idempotency key, so an
                external reference is best kept here. At most 255 characters.
            pos_shift_id: Point-of-sale session; its store replaces `store_id`.
            required_terms: The meaning is not documented.
            required_terms_file: The meaning is not documented.
            requisition_delivery_status: Delivery progress of the stock of the document. Contested: it can be
                written (documentation of July); creates and updates of invoices do not take it (vendor reference
                2026-08).
            sales_person_id: The sales person, an id from `staff`; -2 stands for several.
            shipping_amount: Charge for shipping.
            shipping_option_id: The shipping option, an id from `shipping_options`.
            shipping_options: Client details that are printed for shipping. An empty value leaves the choice to
                Daftra.
            shipping_tax_id: Tax on the shipping charge, presumably an id from `taxes`.
            show_from_to: Display setting of the period; the values are not documented.
            source_id: Id of the document that produces this one; belongs to `source_type`.
            source_type: Kind of the document that produces this one; belongs to `source_id`.
            staff_id: The staff member who created the document, an id from `staff`; 0, the default, is the account
                owner.
            store_id: The warehouse of the document, an id from `stores`; the primary store by default. The caller
                needs permission for the store.
            subscription_id: The parent document, an id from `invoices`. On credit notes and refund receipts it
                names the invoice that they reverse.
            subscription_issue_before: How many days before its date each invoice is issued.
            subscription_max_repeat: Largest number of invoices; without one the subscription does not end.
            subscription_notify: A setting of subscriptions; its meaning is not documented.
            subscription_period: Number of units between two invoices; 1 by default.
            subscription_repeated: Number of invoices that a subscription has produced so far.
            subscription_unit: Unit of the interval; months by default.
            summary_subtotal: A total that Daftra computes from the lines. One known caller sends it; no effect of
                sending it is known.
            summary_total: A total that Daftra computes from the lines. One known caller sends it; no effect of
                sending it is known.
            tax1: First tax of the whole document, presumably an id from `taxes`; lines carry their own.
            tax2: Second tax of the whole document, presumably an id from `taxes`.
            terminal_id: Point-of-sale terminal; ties the document to the shift of that terminal.
            terms: Terms and conditions. At most 80000 characters.
            terms_id: Identifier of the terms text that is used. The source of its ids is not documented.
            to: End of the period that the document covers.
            unique_id: A reference of your own. When it is present, Daftra recomputes the offers and discounts of
                the lines. It does not protect against duplicates.
            work_order_id: An id from `work_orders`.
            cost_center: Cost centers that the record is allocated to. Sent only if given.
            invoice_custom_field: Values of the custom fields. Left out, they stay.
            invoice_item: The lines. Left out, they stay.
            payment: Payments of the subscription, if it has any. `payment_method` is required in each. Left out,
                they stay. Source: inference (as in updates of invoices).
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
            key="Invoice",
            model=models.SubscriptionInput,
            changes={
                "active": active,
                "address_id": address_id,
                "adjustment_label": adjustment_label,
                "adjustment_value": adjustment_value,
                "auto_payment": auto_payment,
                "branch_id": new_branch_id,
                "client_active_secondary_address": client_active_secondary_address,
                "client_address1": client_address1,
                "client_address2": client_address2,
                "client_business_name": client_business_name,
                "client_city": client_city,
                "client_country_code": client_country_code,
                "client_currency_code": client_currency_code,
                "client_email": client_email,
                "client_first_name": client_first_name,
                "client_id": client_id,
                "client_last_name": client_last_name,
                "client_phone": client_phone,
                "client_postal_code": client_postal_code,
                "client_secondary_address1": client_secondary_address1,
                "client_secondary_address2": client_secondary_address2,
                "client_secondary_city": client_secondary_city,
                "client_secondary_country_code": client_secondary_country_code,
                "client_secondary_name": client_secondary_name,
                "client_secondary_postal_code": client_secondary_postal_code,
                "client_secondary_state": client_secondary_state,
                "client_state": client_state,
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
                "estimate_id": estimate_id,
                "external_source": external_source,
                "extra_details": extra_details,
                "follow_up_status": follow_up_status,
                "from_": from_,
                "group_price_id": group_price_id,
                "html_notes": html_notes,
                "inventory_request_status": inventory_request_status,
                "invoice_layout_id": invoice_layout_id,
                "is_offline": is_offline,
                "issue_date": issue_date,
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
                "order_source_id": order_source_id,
                "payment_status": payment_status,
                "po_number": po_number,
                "pos_shift_id": pos_shift_id,
                "required_terms": required_terms,
                "required_terms_file": required_terms_file,
                "requisition_delivery_status": requisition_delivery_status,
                "sales_person_id": sales_person_id,
                "shipping_amount": shipping_amount,
                "shipping_option_id": shipping_option_id,
                "shipping_options": shipping_options,
                "shipping_tax_id": shipping_tax_id,
                "show_from_to": show_from_to,
                "source_id": source_id,
                "source_type": source_type,
                "staff_id": staff_id,
                "store_id": store_id,
                "subscription_id": subscription_id,
                "subscription_issue_before": subscription_issue_before,
                "subscription_max_repeat": subscription_max_repeat,
                "subscription_notify": subscription_notify,
                "subscription_period": subscription_period,
                "subscription_repeated": subscription_repeated,
                "subscription_unit": subscription_unit,
                "summary_subtotal": summary_subtotal,
                "summary_total": summary_total,
                "tax1": tax1,
                "tax2": tax2,
                "terminal_id": terminal_id,
                "terms": terms,
                "terms_id": terms_id,
                "to": to,
                "unique_id": unique_id,
                "work_order_id": work_order_id,
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
                    name="invoice_custom_field",
                    key="InvoiceCustomField",
                    read_key="InvoiceCustomField",
                    model=models.InvoiceCustomFieldInput,
                    given=invoice_custom_field,
                ),
                Part(
                    name="invoice_item",
                    key="InvoiceItem",
                    read_key="InvoiceItem",
                    model=models.InvoiceItemInput,
                    given=invoice_item,
                ),
                Part(
                    name="payment",
                    key="Payment",
                    read_key="InvoicePayment",
                    model=models.PaymentInput,
                    given=payment,
                ),
            ),
            beside=(
                "CostCenter",
                "Deposit",
                "Document",
                "DocumentTitle",
                "InvoiceReminder",
            ),
            choice=choice_for(self, "subscriptions.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options,
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Subscription:
        """Read a subscription.

        The complete subscription with its related records. Daftra answers 404 for a document of another type. The
        caller needs access to all invoices, or must own the document and may view details.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Subscription, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        client_id: int | None = None,
        client_type: models.ClientType | int | None = None,
        date_from: datetime.date | None = None,
        date_to: datetime.date | None = None,
        name: str | None = None,
        summary_total_from: Decimal | int | None = None,
        summary_total_to: Decimal | int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Subscription]:
        """List subscriptions.

        One page of subscriptions, with their headers and clients. Daftra ignores query parameters that it does not
        know and then answers with all records. Rows come newest first. A caller who may see only details sees only
        their own.

        Args:
            client_id: Subscriptions of this client, an id from `clients`.
            client_type: Subscriptions of clients of this type.
            date_from: First day of the next invoice, inclusive.
            date_to: Last day of the next invoice, inclusive.
            name: Free text, searched in the name, the number and the e-mail of clients and in the number of
                subscriptions.
            summary_total_from: Smallest total, inclusive.
            summary_total_to: Largest total, inclusive.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `client_id`, `summary_total_from`, `summary_total_to`.
        """
        request = _LIST.request(
            query={
                "client_id": client_id,
                "client_type": client_type,
                "date_from": date_from,
                "date_to": date_to,
                "name": name,
                "summary_total_from": summary_total_from,
                "summary_total_to": summary_total_to,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Subscription,
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
        invoice: models.SubscriptionInput,
        *,
        cost_center: Sequence[models.CostCenterInput] | None = None,
        deposit: models.DepositInput | None = None,
        document: models.DocumentInput | None = None,
        document_title: models.DocumentTitleInput | None = None,
        invoice_custom_field: Sequence[models.InvoiceCustomFieldInput] | None = None,
        invoice_item: Sequence[models.InvoiceItemInput] | None = None,
        invoice_reminder: models.InvoiceReminderInput | None = None,
        payment: Sequence[models.PaymentInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a subscription.

        Whether fields that are left out are kept or emptied is not documented; invoices, which share the table,
        lose them (live report). So send all fields, or use `edit`. Daftra refuses a suspended store and a date in a
        closed period.

        Args:
            payment: Payments of the subscription, if it has any. `payment_method` is required in each.
            invoice, cost_center, deposit, document, document_title, invoice_custom_field, invoice_item,
                invoice_reminder: See `create`.

        Raises:
            NotFoundError: No subscription has this id, the caller may not edit it, or a credit charge was already
                made from it (404).
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "Invoice": invoice,
                "CostCenter": cost_center,
                "Deposit": deposit,
                "Document": document,
                "DocumentTitle": document_title,
                "InvoiceCustomField": invoice_custom_field,
                "InvoiceItem": invoice_item,
                "InvoiceReminder": invoice_reminder,
                "Payment": payment,
            },
        )
        return await self._engine.done(request, options)
