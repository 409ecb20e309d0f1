"""The resource `credit_notes`, generated from openapi/daftra.yaml; do not edit."""

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
    name="credit_notes.create",
    method="POST",
    path="/api2/credit_notes.json",
    changes_state=True,
    body=(
        BodyPart("CreditNote", "credit_note", lambda: models.CreditNoteInput, is_required=True),
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

_DELETE = Operation(
    name="credit_notes.delete",
    method="DELETE",
    path="/api2/credit_notes/{id}.json",
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
    name="credit_notes.get",
    method="GET",
    path="/api2/credit_notes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=(
        "CreditNote",
        "Invoice",
    ),
)

_LIST = Operation(
    name="credit_notes.list",
    method="GET",
    path="/api2/credit_notes.json",
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
        "CreditNote",
        "Invoice",
    ),
)

_UPDATE = Operation(
    name="credit_notes.update",
    method="PUT",
    path="/api2/credit_notes/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(
        BodyPart("CreditNote", "credit_note", lambda: models.CreditNoteInput, is_required=True),
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
        404: "No credit note has this id, its period is closed, it was sent to a tax authority, or an item is locked",
    },
)


class CreditNoteChanges(SalesDocumentChanges, total=False):
    """New values that `credit_notes.edit` takes by name, and the options of the call. None empties a field."""

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


class CreditNotes(Resource):
    """Credit notes. `subscription_id` is the id of the credited invoice. They are written under `CreditNote` but
    were read back under `Invoice`."""

    __slots__ = ()

    async def create(
        self,
        credit_note: models.CreditNoteInput,
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
        """Create a credit note.

        Stores a new credit note. The answer holds the id; a null id means that nothing was stored. Set
        `subscription_id` to the id of the invoice, which is optional, and name the client. Lines go under
        `InvoiceItem`. The date must lie in an open period. Daftra refuses a suspended client and an inactive store
        or product. The reference of August 2026 wraps the credit note in `Invoice` and takes `CreditNote` in its
        place, which is sent here, as live callers do.

        Args:
            credit_note: The credit note itself.
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
                "CreditNote": credit_note,
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

    async def create_once(
        self,
        credit_note: models.CreditNoteInput,
        *,
        deposit: models.DepositInput | None = None,
        document: models.DocumentInput | None = None,
        document_title: models.DocumentTitleInput | None = None,
        invoice_custom_field: Sequence[models.InvoiceCustomFieldInput] | None = None,
        invoice_item: Sequence[models.InvoiceItemInput] | None = None,
        invoice_payment: Sequence[models.InvoicePaymentInput] | None = None,
        invoice_reminder: models.InvoiceReminderInput | None = None,
        payment: Sequence[models.PaymentInput] | None = None,
        reference_label: str,
        exact: bool = False,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a record unless one with its reference exists already.

        The reference is the custom field labelled `reference_label` in `invoice_custom_field`.

        If no record has the reference, the method creates the record. `Once` of `daftra_client._methods.once`
        describes what this guarantees and what it cannot.

        Args:
            reference_label: Label of the custom field in `invoice_custom_field` that holds the reference.
            exact, **options: See `Once`.
            credit_note, deposit, document, document_title, invoice_custom_field, invoice_item, invoice_payment,
                invoice_reminder, payment: See `create`.
        """
        from .._methods.once import Once, Reference  # few programs create by reference

        _CREATE.check_body(
            {
                "CreditNote": credit_note,
                "Deposit": deposit,
                "Document": document,
                "DocumentTitle": document_title,
                "InvoiceCustomField": invoice_custom_field,
                "InvoiceItem": invoice_item,
                "InvoicePayment": invoice_payment,
                "InvoiceReminder": invoice_reminder,
                "Payment": payment,
            },
            "credit_notes.create_once",
        )
        reference = Reference.custom_field(invoice_custom_field, reference_label, "invoice_custom_field")

        def listed(options: CallOptions) -> Pager[models.CreditNote]:
            return self.list(custom_field=reference.value, custom_field_label=reference_label, expand=True, **options)

        once = Once(
            resource="credit_notes",
            reference=reference,
            exact=exact,
            listed=[
                listed,
            ],
            get=lambda id, options: self.get(id, **options),
            create=lambda options: self.create(
                credit_note,
                deposit=deposit,
                document=document,
                document_title=document_title,
                invoice_custom_field=invoice_custom_field,
                invoice_item=invoice_item,
                invoice_payment=invoice_payment,
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
        """Delete a credit note.

        Removes the credit note; a caller without the permission to delete all removes only their own. Daftra
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
        **changes: Unpack[CreditNoteChanges],
    ) -> Edited[models.CreditNote]:
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
            **changes: See `CreditNoteChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="CreditNote",
            model=models.CreditNoteInput,
            changes=changes,
            known=CreditNoteChanges.__optional_keys__,
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
            choice=choice_for(self, "credit_notes.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.CreditNote:
        """Read a credit note.

        The complete credit note with its related records. Daftra answers 404 for a document of another type.
        Contested: under `Invoice` (live report); under `CreditNote` (vendor reference 2026-08). The caller needs
        access to all invoices, or must own the document and may view details.

        Source: live report (wrapper Invoice); documentation; vendor reference 2026-08, contested: wrapper
        CreditNote.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.CreditNote, options)

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
    ) -> Pager[models.CreditNote]:
        """List credit notes.

        One page of credit notes, with their headers and clients. Daftra ignores query parameters that it does not
        know and then answers with all records. Rows come newest first (vendor reference 2026-08). A caller without
        access to all invoices sees only those that they created.

        Args:
            client_id: Credit notes of this client, an id from `clients`.
            client_type: Credit notes of clients of this type.
            created_from: First day of creation, inclusive.
            created_to: Last day of creation, inclusive.
            currency_code: Credit notes in this currency, an ISO 4217 code.
            custom_field: Credit notes with this value in a custom field.
            custom_field_label: Restricts `custom_field` to the field with this label.
            date_from: First day of a credit note, inclusive.
            date_to: Last day of a credit note, inclusive.
            item: Credit notes with a line that matches this text.
            no: Part of the number of a credit note.
            order_source_id: Credit notes whose order came from this source.
            payment_status: Documents in this state of payment; -1 lists only drafts.
            sales_person_id: Credit notes of this sales person, an id from `staff`. The filter needs the staff
                plugin and the permission to view all. Rows of several sales persons hold -2, so rows are not
                compared with it.
            source_id: Documents made from this document; combine it with `source_type`.
            source_type: Documents made from this kind of document; combine it with `source_id`.
            staff_id: Credit notes that this staff member created, an id from `staff`; 0 is the owner, and records
                that were made through the API can hold -3. The filter needs the staff plugin and the permission to
                view all.
            summary_total_from: Smallest total, inclusive.
            summary_total_to: Largest total, inclusive.
            tags: Credit notes with this tag, an id. How several are written is not documented.
            work_order_id: Credit notes of this work order, an id from `work_orders`. The filter needs the plugin.
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
            models.CreditNote,
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
        credit_note: models.CreditNoteInput,
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
        """Change a credit note.

        Changes a credit note. Contested: full replacement, so that what is left out is emptied or reset (inference
        from invoices, where it was tested live); only the given fields change (vendor reference 2026-08, which does
        not say what becomes of stored lines). So send all fields, or use `edit`. That reference names the key
        `Invoice` alone for updates; `CreditNote` is sent here. Daftra refuses an inactive store or product, and a
        price below the minimum of a product.

        Args:
            invoice_payment: Payments of the document. They replace the stored ones: list every payment that stays,
                with its id. Contested: this key (documentation of July); `Payment` (vendor reference 2026-08).
            credit_note, deposit, document, document_title, invoice_custom_field, invoice_item, invoice_reminder,
                payment: See `create`.

        Raises:
            NotFoundError: No credit note has this id, its period is closed, it was sent to a tax authority, or an
                item is locked (404).

        Source: inference (full replacement, tested live on invoices and payments only); vendor reference 2026-08,
        contested: partial.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "CreditNote": credit_note,
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
