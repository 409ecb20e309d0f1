"""The resource `invoices`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import builtins
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
    calendar_date,
    decimal,
    field_of,
    flag,
    integer,
    list_of,
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager
from ._sales_document_changes import SalesDocumentChanges

_ADD_SHIPPING = Operation(
    name="invoices.add_shipping",
    method="POST",
    path="/api2/invoices/add_shipping/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Invoice", "invoice", lambda: models.InvoiceShippingInput, is_required=True),),
    confirmed_by=(DONE,),
    refusals={
        403: "No invoice has this id, or the caller may not change it",
    },
)

_ASSIGN_WORK_ORDER = Operation(
    name="invoices.assign_work_order",
    method="POST",
    path="/api2/invoices/assign_work_order/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("Invoice", "invoice", lambda: models.InvoiceWorkOrderInput, is_required=True),),
    confirmed_by=(DONE,),
    refusals={
        403: "The caller may not edit the invoice, or the body names no work order",
    },
)

_CREATE = Operation(
    name="invoices.create",
    method="POST",
    path="/api2/invoices.json",
    changes_state=True,
    body=(
        BodyPart("Invoice", "invoice", lambda: models.InvoiceInput, is_required=True),
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

_CREATE_BULK = Operation(
    name="invoices.create_bulk",
    method="POST",
    path="/api2/invoices/add_bulk.json",
    parameters={
        "client_id": Parameter(record_id),
        "send": Parameter(member_of(lambda: models.SendMode)),
        "terminal_id": Parameter(text),
    },
    changes_state=True,
    body=(BodyPart("", "bulk_invoices", lambda: models.BulkInvoiceInput, is_list=True, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="invoices.delete",
    method="DELETE",
    path="/api2/invoices/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_GET = Operation(
    name="invoices.get",
    method="GET",
    path="/api2/invoices/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("Invoice",),
)

_LIST = Operation(
    name="invoices.list",
    method="GET",
    path="/api2/invoices.json",
    parameters={
        "client_id": Parameter(record_id, "client_id"),
        "client_type": Parameter(member_of(lambda: models.ClientType)),
        "created_from": Parameter(calendar_date, "created", "from"),
        "created_to": Parameter(calendar_date, "created", "to"),
        "currency_code": Parameter(text, "currency_code"),
        "custom_field": Parameter(text),
        "custom_field_label": Parameter(text),
        "date_from": Parameter(calendar_date, "date", "from"),
        "date_to": Parameter(calendar_date, "date", "to"),
        "direction": Parameter(member_of(lambda: models.SortDirection)),
        "draft": Parameter(flag, "draft"),
        "due_date_from": Parameter(calendar_date, "due_date", "from"),
        "due_date_to": Parameter(calendar_date, "due_date", "to"),
        "einvoice_status": Parameter(integer),
        "external_source[]": Parameter(list_of(text)),
        "follow_up_status": Parameter(record_id, "follow_up_status"),
        "item": Parameter(text),
        "keywords": Parameter(text),
        "no": Parameter(text),
        "order_source_id": Parameter(record_id, "order_source_id"),
        "payment_status": Parameter(member_of(lambda: models.InvoicePaymentStatusFilter)),
        "po_number": Parameter(text, "po_number"),
        "pos_shift_id": Parameter(record_id, "pos_shift_id"),
        "recursive": Parameter(member_of(lambda: models.InvoiceListDepth)),
        "requisition_delivery_status[]": Parameter(list_of(member_of(lambda: models.RequisitionDeliveryStatusFilter))),
        "shipping_option_id": Parameter(record_id, "shipping_option_id"),
        "sort": Parameter(field_of(lambda: models.Invoice)),
        "source_id": Parameter(record_id),
        "source_type": Parameter(member_of(lambda: models.InvoiceType)),
        "staff_id[]": Parameter(list_of(integer)),
        "subscription_id": Parameter(record_id, "subscription_id"),
        "summary_total_from": Parameter(decimal, "summary_total", "from"),
        "summary_total_to": Parameter(decimal, "summary_total", "to"),
        "tags[]": Parameter(list_of(record_id)),
        "type": Parameter(member_of(lambda: models.InvoiceType), "type"),
        "work_order_id": Parameter(record_id, "work_order_id"),
    },
    wrappers=("Invoice",),
)

_UPDATE = Operation(
    name="invoices.update",
    method="PUT",
    path="/api2/invoices/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("Invoice", "invoice", lambda: models.InvoiceInput, is_required=True),
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
        404: "No invoice has this id, or a rule forbids the change",
    },
)

_UPDATE_DRAFT = Operation(
    name="invoices.update_draft",
    method="GET",
    path="/api2/invoices/update_draft/{id}/{draft_status}.json",
    parameters={
        "id": Parameter(record_id),
        "draft_status": Parameter(member_of(lambda: models.DraftStatus)),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)


class InvoiceChanges(SalesDocumentChanges, total=False):
    """New values that `invoices.edit` takes by name, and the options of the call. None empties a field."""

    active: bool | None | Unset
    """Whether a subscription issues invoices on schedule; "0" on an ordinary paid invoice, where the meaning is not
    documented."""
    client_id: int | Unset
    """The client of the document, an id from `clients`. Required, so it cannot be emptied."""
    date: datetime.date | None | Unset
    """Date of the document, in ISO. It must lie in an open financial period. An update without it sets 01/01/1970."""
    name: str | None | Unset
    """Name of a template or subscription; other types do not use it. At most 255 characters."""
    subscription_issue_before: int | None | Unset
    """How many days before its date a subscription issues an invoice."""
    subscription_max_repeat: int | None | Unset
    """Largest number of invoices of a subscription; without one it does not end."""
    subscription_period: str | None | Unset
    """Number of units between two invoices of a subscription."""
    subscription_unit: str | None | Unset
    """Unit of the interval of a subscription: `days`, `weeks`, `months` or `years`."""
    type: models.InvoiceType | int | None | Unset
    """Kind of document, an ordinary invoice (0) by default. A debit note is an invoice of type 16."""
    cost_center: Sequence[models.CostCenterInput] | None
    """Cost centers that the record is allocated to. Sent only if given."""
    invoice_custom_field: Sequence[models.InvoiceCustomFieldInput] | None
    """Values of the custom fields. If left out, the stored ones do not change. Source: live report (a list);
    documentation; vendor reference 2026-08, contested: an object."""
    payment: Sequence[models.PaymentInput] | None
    """Payments of the document. They replace the stored ones: list every payment that stays, with its id.
    `payment_method` is required in each. If left out, the stored ones do not change."""


class Invoices(Resource):
    """Sales invoices. Line items are next to the header when written and inside it when read, and lists leave them
    out. An update replaces the whole invoice; dates are written in ISO but read in the display format of the
    account."""

    __slots__ = ()

    async def add_shipping(
        self,
        id: int,
        invoice: models.InvoiceShippingInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Set the shipping details of an invoice.

        Sets the shipping details that are given and leaves the others as they are. Daftra ignores empty values and
        0, so nothing can be cleared, and answers success even if it changed nothing.

        Args:
            invoice: The shipping details.

        Raises:
            PermissionDeniedError: No invoice has this id, or the caller may not change it (403).
        """
        request = _ADD_SHIPPING.request(
            path={
                "id": id,
            },
            body={
                "Invoice": invoice,
            },
        )
        return await self._engine.done(request, options)

    async def assign_work_order(
        self,
        id: int,
        invoice: models.InvoiceWorkOrderInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Tie an invoice to a work order, or untie it.

        Changes nothing but the work order. Daftra stores the id as it is sent and refuses no unknown one. It
        answers 400 if the account keeps books and the date of the invoice lies in a closed period. It is of use
        only where the account has work orders.

        Args:
            invoice: The work order. `work_order_id` is required.

        Raises:
            PermissionDeniedError: The caller may not edit the invoice, or the body names no work order (403).
        """
        request = _ASSIGN_WORK_ORDER.request(
            path={
                "id": id,
            },
            body={
                "Invoice": invoice,
            },
        )
        return await self._engine.done(request, options)

    async def create(
        self,
        invoice: models.InvoiceInput,
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
        """Create an invoice.

        Stores a new invoice. The answer holds the id and often the number of the invoice (`invoice_number` in
        `body`); a null id means that nothing was stored. Daftra does not see lines inside `Invoice` and then calls
        the invoice empty. A discount, on the invoice or on a line, above the maximum of the account or the staff
        member is refused. Daftra has no idempotency key, so keep a reference of your own in `po_number` and look it
        up before you try again.

        Args:
            invoice: The invoice itself. `client_id` is required.
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

    async def create_bulk(
        self,
        bulk_invoices: Sequence[models.BulkInvoiceInput],
        *,
        client_id: int | None = None,
        send: models.SendMode | str | None = None,
        terminal_id: str | None = None,
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.BulkInvoiceResult]:
        """Create several invoices.

        Creates the invoices of a bare array in order and answers a bare array of results in the same order. The
        call is not atomic: Daftra can store some invoices and refuse others, and the HTTP status is 200 in any
        case. Wrong credentials or a missing permission end the whole call; the bodies of some refusals have `error`
        in place of `message`.

        Args:
            bulk_invoices: One invoice of a bulk creation, with its parts side by side as in a single creation.
                Contains `cost_center`, `deposit`, `document`, `document_title`, `invoice`, `invoice_custom_field`,
                `invoice_item`, `invoice_reminder` and `payment`. `invoice` is required in each.
            client_id: Daftra first checks that this client is not suspended. Each invoice still names its own
                client.
            send: `draft` saves the invoices as drafts. The other values belong to the web pages and do nothing
                here.
            terminal_id: Point-of-sale terminal; ties the invoices to the shift of that terminal.
        """
        request = _CREATE_BULK.request(
            query={
                "client_id": client_id,
                "send": send,
                "terminal_id": terminal_id,
            },
            body=bulk_invoices,
        )
        return await self._engine.created_in_bulk(request, models.BulkInvoiceResult, options)

    async def create_once(
        self,
        invoice: models.InvoiceInput,
        *,
        cost_center: Sequence[models.CostCenterInput] | None = None,
        deposit: models.DepositInput | None = None,
        document: models.DocumentInput | None = None,
        document_title: models.DocumentTitleInput | None = None,
        invoice_custom_field: Sequence[models.InvoiceCustomFieldInput] | None = None,
        invoice_item: Sequence[models.InvoiceItemInput] | None = None,
        invoice_reminder: models.InvoiceReminderInput | None = None,
        payment: Sequence[models.PaymentInput] | None = None,
        reference_label: str | None = None,
        exact: bool = False,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a record unless one with its reference exists already.

        The reference is `po_number` of `invoice` or, if `reference_label` is given, the custom field labelled
        `reference_label` in `invoice_custom_field`.

        If no record has the reference, the method creates the record. `Once` of `daftra_client._methods.once`
        describes what this guarantees and what it cannot.

        Args:
            reference_label: Label of the custom field in `invoice_custom_field` that holds the reference.
            exact, **options: See `Once`.
            invoice, cost_center, deposit, document, document_title, invoice_custom_field, invoice_item,
                invoice_reminder, payment: See `create`.
        """
        from .._methods.once import Once, Reference  # few programs create by reference

        _CREATE.check_body(
            {
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
            "invoices.create_once",
        )
        if reference_label is not None:
            reference = Reference.custom_field(invoice_custom_field, reference_label, "invoice_custom_field")
        else:
            reference = Reference.field(invoice, "po_number")

        def listed(options: CallOptions) -> Pager[models.Invoice]:
            if reference_label is not None:
                return self.list(
                    custom_field=reference.value, custom_field_label=reference_label, expand=True, **options
                )
            return self.list(po_number=reference.value, **options)

        once = Once(
            resource="invoices",
            reference=reference,
            exact=exact,
            listed=[
                listed,
            ],
            get=lambda id, options: self.get(id, **options),
            create=lambda options: self.create(
                invoice,
                cost_center=cost_center,
                deposit=deposit,
                document=document,
                document_title=document_title,
                invoice_custom_field=invoice_custom_field,
                invoice_item=invoice_item,
                invoice_reminder=invoice_reminder,
                payment=payment,
                **options,
            ),
            options=options,
        )
        return await once.run(self)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete an invoice.

        Removes the invoice. Daftra refuses the delete while other records depend on the invoice.
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
        **changes: Unpack[InvoiceChanges],
    ) -> Edited[models.Invoice]:
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
            **changes: See `InvoiceChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Invoice",
            model=models.InvoiceInput,
            changes=changes,
            known=InvoiceChanges.__optional_keys__,
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
                    name="invoice_custom_field",
                    key="InvoiceCustomField",
                    read_key="InvoiceCustomField",
                    model=models.InvoiceCustomFieldInput,
                    given=changes.get("invoice_custom_field"),
                ),
                Part(
                    name="invoice_item",
                    key="InvoiceItem",
                    read_key="InvoiceItem",
                    model=models.InvoiceItemInput,
                    given=changes.get("invoice_item"),
                ),
                Part(
                    name="payment",
                    key="Payment",
                    read_key="InvoicePayment",
                    model=models.PaymentInput,
                    given=changes.get("payment"),
                ),
            ),
            further_keys=(
                "CostCenter",
                "Deposit",
                "Document",
                "DocumentTitle",
                "InvoiceReminder",
            ),
            choice=choice_for(self, "invoices.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.Invoice:
        """Read an invoice.

        The complete invoice with its related records. The path serves only documents of the type invoice; Daftra
        answers 404 for the id of an estimate, credit note, refund receipt or debit note. The caller needs
        permission to view all invoices, or must be the staff member of this one, and may see details.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.Invoice, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        client_id: int | None = None,
        client_type: models.ClientType | int | None = None,
        created_from: datetime.date | None = None,
        created_to: datetime.date | None = None,
        currency_code: str | None = None,
        custom_field: str | None = None,
        custom_field_label: str | None = None,
        date_from: datetime.date | None = None,
        date_to: datetime.date | None = None,
        direction: models.SortDirection | str | None = None,
        draft: bool | None = None,
        due_date_from: datetime.date | None = None,
        due_date_to: datetime.date | None = None,
        einvoice_status: int | None = None,
        external_source: Sequence[str] | None = None,
        follow_up_status: int | None = None,
        item: str | None = None,
        keywords: str | None = None,
        no: str | None = None,
        order_source_id: int | None = None,
        payment_status: models.InvoicePaymentStatusFilter | int | None = None,
        po_number: str | None = None,
        pos_shift_id: int | None = None,
        recursive: models.InvoiceListDepth | int | None = None,
        requisition_delivery_status: Sequence[models.RequisitionDeliveryStatusFilter | int] | None = None,
        shipping_option_id: int | None = None,
        sort: str | None = None,
        source_id: int | None = None,
        source_type: models.InvoiceType | int | None = None,
        staff_id: Sequence[int] | None = None,
        subscription_id: int | None = None,
        summary_total_from: Decimal | int | None = None,
        summary_total_to: Decimal | int | None = None,
        tags: Sequence[int] | None = None,
        type: models.InvoiceType | int | None = None,
        work_order_id: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.Invoice]:
        """List invoices.

        One page of invoices. Daftra ignores query parameters that it does not know and then answers with all
        records. Rows hold the header and the client unless `recursive` asks for more. The list includes debit
        notes, advance payments where enabled, and drafts. Contested, so rely on no order: oldest first (live
        report); newest first (another live report; vendor reference 2026-08).

        Args:
            limit: Records per page. No largest number is enforced; 1000 is the largest that is known to be used. At
                least 1. Daftra takes 20 by default.
            client_id: Invoices for this client, an id from `clients`.
            client_type: Invoices for clients of this type.
            created_from: First day of creation, inclusive.
            created_to: Last day of creation, inclusive.
            currency_code: Invoices in this currency, an ISO 4217 code.
            custom_field: Invoices with this value in a custom field.
            custom_field_label: Restricts `custom_field` to the field with this label.
            date_from: First invoice date, inclusive.
            date_to: Last invoice date, inclusive.
            direction: Direction of the sort. Contested: descending by default (live report; documentation; vendor
                reference 2026-08); ascending by default (another live report).
            draft: True lists only drafts.
            due_date_from: First due date, inclusive.
            due_date_to: Last due date, inclusive.
            einvoice_status: Invoices in this state at the tax authority. The filter needs electronic invoicing; its
                values, integers, are not documented.
            external_source: Invoices created by one of these sources, such as `api` or `salla`.
            follow_up_status: Invoices in this follow-up state, an id from `follow_up_statuses`.
            item: Invoices with a line that matches this text.
            keywords: Free text, searched in client name, client number, e-mail, invoice number and order number.
            no: Part of an invoice number or order number.
            order_source_id: Invoices whose order came from this source.
            payment_status: Invoices in this state of payment.
            po_number: Invoices with this `po_number`. The account must have order numbers enabled.
            pos_shift_id: Invoices of this point-of-sale session. The filter needs the point-of-sale plugin.
            recursive: How much of each invoice the list contains.
            requisition_delivery_status: Invoices in one of these delivery states. The filter needs requisitions.
                Its values are not those of the field in rows, so rows are not compared with it.
            shipping_option_id: Invoices with this shipping option.
            sort: Field to sort by; the invoice date by default.
            source_id: Invoices made from this document; combine it with `source_type`.
            source_type: Invoices made from this kind of document; combine it with `source_id`.
            staff_id: Invoices created by one of these staff members. The filter needs the staff plugin and
                permission to view all invoices. 0 is the owner, and records that were made through the API can hold
                -3. Several can be asked for, so rows are not compared with it.
            subscription_id: Invoices whose parent is this invoice.
            summary_total_from: Smallest total.
            summary_total_to: Largest total.
            tags: Invoices with one of these tags.
            type: Documents of this kind. The list contains invoices (0), debit notes (16) and, where enabled,
                advance payments (19).
            work_order_id: Invoices of this work order. The filter needs the work order plugin; check the rows,
                since one account found that it does not exist.
            page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `client_id`, `created_from`, `created_to`, `currency_code`,
                `date_from`, `date_to`, `draft`, `due_date_from`, `due_date_to`, `follow_up_status`,
                `order_source_id`, `po_number`, `pos_shift_id`, `shipping_option_id`, `subscription_id`,
                `summary_total_from`, `summary_total_to`, `type`, `work_order_id`.

        Source: documentation (filters, depth); live report (drafts, missing lines); live report; vendor reference
        2026-08, contested: order.
        """
        request = _LIST.request(
            query={
                "client_id": client_id,
                "client_type": client_type,
                "created_from": created_from,
                "created_to": created_to,
                "currency_code": currency_code,
                "custom_field": custom_field,
                "custom_field_label": custom_field_label,
                "date_from": date_from,
                "date_to": date_to,
                "direction": direction,
                "draft": draft,
                "due_date_from": due_date_from,
                "due_date_to": due_date_to,
                "einvoice_status": einvoice_status,
                "external_source[]": external_source,
                "follow_up_status": follow_up_status,
                "item": item,
                "keywords": keywords,
                "no": no,
                "order_source_id": order_source_id,
                "payment_status": payment_status,
                "po_number": po_number,
                "pos_shift_id": pos_shift_id,
                "recursive": recursive,
                "requisition_delivery_status[]": requisition_delivery_status,
                "shipping_option_id": shipping_option_id,
                "sort": sort,
                "source_id": source_id,
                "source_type": source_type,
                "staff_id[]": staff_id,
                "subscription_id": subscription_id,
                "summary_total_from": summary_total_from,
                "summary_total_to": summary_total_to,
                "tags[]": tags,
                "type": type,
                "work_order_id": work_order_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.Invoice,
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
        invoice: models.InvoiceInput,
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
        """Replace an invoice.

        Full replacement: fields and child records that are left out are emptied or reset (live report). Without
        number and date the invoice gets a new number and the date 01/01/1970. The lines, payments and custom fields
        that are sent replace the stored ones, and only the client is required (vendor reference 2026-08). One
        caller in production sends nothing but the draft state; what that empties is not known. Daftra refuses to
        update an invoice of another branch, with an accepted electronic invoice, in a closed period (unless a
        draft), of a closed point-of-sale shift, with a received requisition, in a production plan, or with credit
        charges, instalments or renewals. Daftra takes POST on the same path in the same way. The caller needs
        permission to edit all invoices, or must be the staff member of this one and may edit their own.

        Args:
            payment: Payments of the document. They replace the stored ones: list every payment that stays, with its
                id. `payment_method` is required in each.
            invoice, cost_center, deposit, document, document_title, invoice_custom_field, invoice_item,
                invoice_reminder: See `create`.

        Raises:
            NotFoundError: No invoice has this id, or a rule forbids the change (404).
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

    async def update_draft(
        self,
        id: int,
        draft_status: models.DraftStatus | int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Issue a draft, or turn an invoice back into a draft.

        Changes the invoice although it is a GET. Issuing gives the invoice its official number and posts the
        journal entries of its payments; turning it back into a draft removes these entries. Daftra answers 400 if
        the invoice has that state already, if completed payments or a refund stand against it, or if its date lies
        in a closed period. The caller needs permission to edit or to issue invoices.

        Args:
            draft_status: State to reach: 0 issues the invoice, 1 makes it a draft.
        """
        request = _UPDATE_DRAFT.request(
            path={
                "id": id,
                "draft_status": draft_status,
            },
        )
        return await self._engine.done(request, options)
