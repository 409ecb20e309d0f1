"""The resource `refund_receipts`, generated from openapi/daftra.yaml; do not edit."""

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
    integer,
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager
from ._sales_document_changes import SalesDocumentChanges

_CREATE = Operation(
    name="refund_receipts.create",
    method="POST",
    path="/api2/refund_receipts.json",
    changes_state=True,
    body=(
        BodyPart("RefundReceipt", "refund_receipt", lambda: models.RefundReceiptInput, is_required=True),
        BodyPart("Deposit", "deposit", lambda: models.DepositInput),
        BodyPart("Document", "document", lambda: models.DocumentInput),
        BodyPart("DocumentTitle", "document_title", lambda: models.DocumentTitleInput),
        BodyPart("InvoiceCustomField", "invoice_custom_field", lambda: models.InvoiceCustomFieldInput, is_list=True),
        BodyPart("InvoiceItem", "invoice_item", lambda: models.InvoiceItemInput, is_list=True),
        BodyPart("InvoicePayment", "invoice_payment", lambda: models.InvoicePaymentInput, is_list=True),
        BodyPart("InvoiceReminder", "invoice_reminder", lambda: models.InvoiceReminderInput),
        BodyPart("Payment", "payment", lambda: models.PaymentInput, is_list=True),
    ),
    confirmed_by=(CREATED,),
    creates=True,
)

_CREATE_BULK = Operation(
    name="refund_receipts.create_bulk",
    method="POST",
    path="/api2/invoices/add_bulk_refund_receipts.json",
    changes_state=True,
    body=(BodyPart("", "bulk_refund_receipts", lambda: models.BulkRefundReceiptInput, is_list=True, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
    refusals={
        403: (
            "The caller may not create refund receipts, or an invoice is a draft. With several receipts the outcome"
            " is unknown instead, since earlier ones may have been stored"
        ),
    },
)

_DELETE = Operation(
    name="refund_receipts.delete",
    method="DELETE",
    path="/api2/refund_receipts/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        401: (
            "A rule forbids the delete: the POS session is closed, a requisition was approved, documents are "
            "linked, the record was sent to a tax authority, or it is locked. Wrong credentials give the same "
            "answer"
        ),
    },
)

_GET = Operation(
    name="refund_receipts.get",
    method="GET",
    path="/api2/refund_receipts/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=(
        "RefundReceipt",
        "Invoice",
    ),
)

_LIST = Operation(
    name="refund_receipts.list",
    method="GET",
    path="/api2/refund_receipts.json",
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
        "item": Parameter(text),
        "no": Parameter(text),
        "order_source_id": Parameter(record_id, "order_source_id"),
        "payment_status": Parameter(member_of(lambda: models.InvoicePaymentStatusFilter)),
        "sales_person_id": Parameter(integer),
        "source_id": Parameter(record_id),
        "source_type": Parameter(member_of(lambda: models.InvoiceType)),
        "staff_id": Parameter(integer, "staff_id"),
        "summary_total_from": Parameter(decimal, "summary_total", "from"),
        "summary_total_to": Parameter(decimal, "summary_total", "to"),
        "tags": Parameter(text),
        "work_order_id": Parameter(record_id, "work_order_id"),
    },
    wrappers=(
        "RefundReceipt",
        "Invoice",
    ),
)

_UPDATE = Operation(
    name="refund_receipts.update",
    method="PUT",
    path="/api2/refund_receipts/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("RefundReceipt", "refund_receipt", lambda: models.RefundReceiptInput, is_required=True),
        BodyPart("Deposit", "deposit", lambda: models.DepositInput),
        BodyPart("Document", "document", lambda: models.DocumentInput),
        BodyPart("DocumentTitle", "document_title", lambda: models.DocumentTitleInput),
        BodyPart("InvoiceCustomField", "invoice_custom_field", lambda: models.InvoiceCustomFieldInput, is_list=True),
        BodyPart("InvoiceItem", "invoice_item", lambda: models.InvoiceItemInput, is_list=True),
        BodyPart("InvoicePayment", "invoice_payment", lambda: models.InvoicePaymentInput, is_list=True),
        BodyPart("InvoiceReminder", "invoice_reminder", lambda: models.InvoiceReminderInput),
        BodyPart("Payment", "payment", lambda: models.PaymentInput, is_list=True),
    ),
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        404: "No refund receipt has this id, or it was sent to a tax authority",
    },
)


class RefundReceiptChanges(SalesDocumentChanges, total=False):
    """New values that `refund_receipts.edit` takes by name, and the options of the call. None empties a field."""

    active: bool | None | Unset
    """Whether a subscription issues invoices on schedule; "0" on an ordinary paid invoice, where the meaning is not
    documented."""
    client_id: int | None | Unset
    """The client of the document, an id from `clients`."""
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
    """Kind of document. The endpoint already implies it, so callers rarely send it."""
    invoice_custom_field: Sequence[models.InvoiceCustomFieldInput] | None
    """Values of the custom fields. If left out, the stored ones do not change."""
    invoice_payment: Sequence[models.InvoicePaymentInput] | None
    """Payments of the document. They replace the stored ones: list every payment that stays, with its id.
    Contested: this key (documentation of July); `Payment` (vendor reference 2026-08). If left out, the stored ones
    do not change. Source: inference (from the documentation of invoices); vendor reference 2026-08, contested: the
    key."""
    payment: Sequence[models.PaymentInput] | None
    """Payments to record with the document. Contested: this key (vendor reference 2026-08); `InvoicePayment`
    (documentation of July). `payment_method` is required in each. Sent only if given. Source: vendor reference
    2026-08, contested: the key."""


class RefundReceipts(Resource):
    """Refund receipts. `subscription_id` is the id of the refunded invoice."""

    __slots__ = ()

    async def create(
        self,
        refund_receipt: models.RefundReceiptInput,
        *,
        deposit: models.DepositInput | None = None,
        document: models.DocumentInput | None = None,
        document_title: models.DocumentTitleInput | None = None,
        invoice_custom_field: Sequence[models.InvoiceCustomFieldInput] | None = None,
        invoice_item: Sequence[models.InvoiceItemInput] | None = None,
        invoice_payment: Sequence[models.InvoicePaymentInput] | None = None,
        invoice_reminder: models.InvoiceReminderInput | None = None,
        payment: Sequence[models.PaymentInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a refund receipt.

        Stores a new refund receipt. The answer holds the id and often its number (`invoice_number` in `body`); a
        null id means that nothing was stored. Set `subscription_id` to the id of the invoice: Daftra refuses a
        receipt without it, and takes client and currency from there (vendor reference 2026-08). Lines go under
        `InvoiceItem`; they say what is refunded. The reference of August 2026 wraps the receipt in `Invoice` and
        takes `RefundReceipt` in its place, which is sent here, as live callers do. Daftra refuses a suspended
        client and an inactive store or product.

        Args:
            refund_receipt: The refund receipt itself.
            deposit: A requested deposit.
            document: Files attached to the document.
            document_title: Titles of the attached files.
            invoice_custom_field: Values of the custom fields.
            invoice_item: The lines.
            invoice_payment: Payments to record with the document. Contested: this key (documentation of July);
                `Payment` (vendor reference 2026-08).
            invoice_reminder: Reminders of the document.
            payment: Payments to record with the document. Contested: this key (vendor reference 2026-08);
                `InvoicePayment` (documentation of July). `payment_method` is required in each.
        """
        request = _CREATE.request(
            body={
                "RefundReceipt": refund_receipt,
                "Deposit": deposit,
                "Document": document,
                "DocumentTitle": document_title,
                "InvoiceCustomField": invoice_custom_field,
                "InvoiceItem": invoice_item,
                "InvoicePayment": invoice_payment,
                "InvoiceReminder": invoice_reminder,
                "Payment": payment,
            },
        )
        return await self._engine.created(request, options)

    async def create_bulk(
        self,
        bulk_refund_receipts: Sequence[models.BulkRefundReceiptInput],
        **options: Unpack[CallOptions],
    ) -> builtins.list[models.BulkInvoiceResult]:
        """Create several refund receipts.

        Creates the refund receipts of a bare array in order and answers a bare array of results in the same order.
        The call is not atomic: Daftra can store some and refuse others, and the HTTP status is 200 even then.
        Results of refused ones have a message and neither `result` nor `code`. A missing permission, or a draft as
        the invoice of one receipt, can end the whole call with 403 after earlier receipts were stored: list the
        receipts before you try again.

        Args:
            bulk_refund_receipts: One refund receipt of a bulk creation, with its parts side by side as in a single
                creation. Contains `invoice`, `invoice_item` and `payment`. `invoice` is required in each.

        Raises:
            PermissionDeniedError: The caller may not create refund receipts, or an invoice is a draft. With several
                receipts the outcome is unknown instead, since earlier ones may have been stored (403).
        """
        request = _CREATE_BULK.request(
            body=bulk_refund_receipts,
        )
        return await self._engine.created_in_bulk(request, models.BulkInvoiceResult, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a refund receipt.

        Removes the refund receipt; a caller without the permission to delete all removes only their own. Daftra
        answers 400 where the balance of the stock forbids it, and 401 where another rule does.

        Raises:
            ValidationError: A rule forbids the delete: the POS session is closed, a requisition was approved,
                documents are linked, the record was sent to a tax authority, or it is locked. Wrong credentials
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
        **changes: Unpack[RefundReceiptChanges],
    ) -> Edited[models.RefundReceipt]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, parts
        included, and writes it with the given changes. None empties a field, and a given part replaces all stored
        rows of that part. Stored values that cannot be written stop the edit with `EditLossError`. `Edit` of
        `daftra_client._methods.editing` describes what an edit guarantees and what it cannot.

        Answers do not have `payment`, so `edit` cannot write back what is stored there. Give it again if there is
        any.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `RefundReceiptChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="RefundReceipt",
            model=models.RefundReceiptInput,
            changes=changes,
            known=RefundReceiptChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            parts=(
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
                    name="invoice_payment",
                    key="InvoicePayment",
                    read_key="InvoicePayment",
                    model=models.InvoicePaymentInput,
                    given=changes.get("invoice_payment"),
                ),
                Part(
                    name="payment",
                    key="Payment",
                    read_key=None,
                    model=models.PaymentInput,
                    given=changes.get("payment"),
                ),
            ),
            further_keys=(
                "Deposit",
                "Document",
                "DocumentTitle",
                "InvoiceReminder",
                "Payment",
            ),
            choice=choice_for(self, "refund_receipts.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.RefundReceipt:
        """Read a refund receipt.

        The complete refund receipt with its related records. Daftra answers 404 for a document of another type. The
        wrapper is `RefundReceipt` (documentation; vendor reference 2026-08); `Invoice` is read as well, since
        credit notes come under it. The caller needs access to all invoices, or must own the document and may view
        details.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.RefundReceipt, options)

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
        item: str | None = None,
        no: str | None = None,
        order_source_id: int | None = None,
        payment_status: models.InvoicePaymentStatusFilter | int | None = None,
        sales_person_id: int | None = None,
        source_id: int | None = None,
        source_type: models.InvoiceType | int | None = None,
        staff_id: int | None = None,
        summary_total_from: Decimal | int | None = None,
        summary_total_to: Decimal | int | None = None,
        tags: str | None = None,
        work_order_id: int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.RefundReceipt]:
        """List refund receipts.

        One page of refund receipts, with their headers and clients. Daftra ignores query parameters that it does
        not know and then answers with all records. Rows come newest first (vendor reference 2026-08). A caller
        without access to all invoices sees only those that they created.

        Args:
            client_id: Refund receipts of this client, an id from `clients`.
            client_type: Refund receipts of clients of this type.
            created_from: First day of creation, inclusive.
            created_to: Last day of creation, inclusive.
            currency_code: Refund receipts in this currency, an ISO 4217 code.
            custom_field: Refund receipts with this value in a custom field.
            custom_field_label: Restricts `custom_field` to the field with this label.
            date_from: First day of a refund receipt, inclusive.
            date_to: Last day of a refund receipt, inclusive.
            item: Refund receipts with a line that matches this text.
            no: Part of the number of a refund receipt.
            order_source_id: Refund receipts whose order came from this source.
            payment_status: Documents in this state of payment; -1 lists only drafts.
            sales_person_id: Refund receipts of this sales person, an id from `staff`. The filter needs the staff
                plugin and the permission to view all. Rows of several sales persons hold -2, so rows are not
                compared with it.
            source_id: Documents made from this document; combine it with `source_type`.
            source_type: Documents made from this kind of document; combine it with `source_id`.
            staff_id: Refund receipts that this staff member created, an id from `staff`; 0 is the owner, and
                records that were made through the API can hold -3. The filter needs the staff plugin and the
                permission to view all.
            summary_total_from: Smallest total, inclusive.
            summary_total_to: Largest total, inclusive.
            tags: Refund receipts with this tag, an id. How several are written is not documented.
            work_order_id: Refund receipts of this work order, an id from `work_orders`. The filter needs the
                plugin.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `client_id`, `created_from`, `created_to`, `currency_code`,
                `date_from`, `date_to`, `order_source_id`, `staff_id`, `summary_total_from`, `summary_total_to`,
                `work_order_id`.
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
                "item": item,
                "no": no,
                "order_source_id": order_source_id,
                "payment_status": payment_status,
                "sales_person_id": sales_person_id,
                "source_id": source_id,
                "source_type": source_type,
                "staff_id": staff_id,
                "summary_total_from": summary_total_from,
                "summary_total_to": summary_total_to,
                "tags": tags,
                "work_order_id": work_order_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.RefundReceipt,
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
        refund_receipt: models.RefundReceiptInput,
        *,
        deposit: models.DepositInput | None = None,
        document: models.DocumentInput | None = None,
        document_title: models.DocumentTitleInput | None = None,
        invoice_custom_field: Sequence[models.InvoiceCustomFieldInput] | None = None,
        invoice_item: Sequence[models.InvoiceItemInput] | None = None,
        invoice_payment: Sequence[models.InvoicePaymentInput] | None = None,
        invoice_reminder: models.InvoiceReminderInput | None = None,
        payment: Sequence[models.PaymentInput] | None = None,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a refund receipt.

        Changes a refund receipt. Contested: full replacement, so that what is left out is emptied or reset
        (inference from invoices, where it was tested live); only the given fields change (vendor reference 2026-08,
        which does not say what becomes of stored lines). So send all fields, or use `edit`. Daftra refuses an
        inactive store or product, a price below the minimum of a product, and too little stock.

        Args:
            invoice_payment: Payments of the document. They replace the stored ones: list every payment that stays,
                with its id. Contested: this key (documentation of July); `Payment` (vendor reference 2026-08).
            refund_receipt, deposit, document, document_title, invoice_custom_field, invoice_item, invoice_reminder,
                payment: See `create`.

        Raises:
            NotFoundError: No refund receipt has this id, or it was sent to a tax authority (404).

        Source: inference (full replacement, tested live on invoices and payments only); vendor reference 2026-08,
        contested: partial (404: unknown, or sent to a tax authority).
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "RefundReceipt": refund_receipt,
                "Deposit": deposit,
                "Document": document,
                "DocumentTitle": document_title,
                "InvoiceCustomField": invoice_custom_field,
                "InvoiceItem": invoice_item,
                "InvoicePayment": invoice_payment,
                "InvoiceReminder": invoice_reminder,
                "Payment": payment,
            },
        )
        return await self._engine.done(request, options)
