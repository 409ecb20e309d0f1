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
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    calendar_date,
    decimal,
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
        "date_from": Parameter(calendar_date),
        "date_to": Parameter(calendar_date),
        "name": Parameter(text),
        "summary_total_from": Parameter(decimal, "summary_total", "from"),
        "summary_total_to": Parameter(decimal, "summary_total", "to"),
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


class SubscriptionChanges(SalesDocumentChanges, total=False):
    """New values that `subscriptions.edit` takes by name, and the options of the call. None empties a field."""

    active: bool | None | Unset
    """Whether invoices are issued on schedule."""
    client_id: int | Unset
    """The client who is billed, an id from `clients`. Required, so it cannot be emptied."""
    date: datetime.date | None | Unset
    """Day of the first invoice, in ISO; for an update that of the next one."""
    name: str | Unset
    """Name of the subscription. At most 255 characters. Required, so it cannot be emptied."""
    subscription_issue_before: int | None | Unset
    """How many days before its date each invoice is issued."""
    subscription_max_repeat: int | None | Unset
    """Largest number of invoices; without one the subscription does not end."""
    subscription_period: int | None | Unset
    """Number of units between two invoices; 1 by default."""
    subscription_unit: models.SubscriptionUnit | str | None | Unset
    """Unit of the interval; months by default."""
    cost_center: Sequence[models.CostCenterInput] | None
    """Cost centers that the record is allocated to. Sent only if given."""
    invoice_custom_field: Sequence[models.InvoiceCustomFieldInput] | None
    """Values of the custom fields. If left out, the stored ones do not change."""
    payment: Sequence[models.PaymentInput] | None
    """Payments of the subscription, if it has any. `payment_method` is required in each. If left out, the stored
    ones do not change."""


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
        conflicts with a linked reservation order. The text of the reference names a `Client` next to the invoice,
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
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **changes: Unpack[SubscriptionChanges],
    ) -> Edited[models.Subscription]:
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
            **changes: See `SubscriptionChanges`.
        """
        from .._methods.editing import Edit, Part, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="Invoice",
            model=models.SubscriptionInput,
            changes=changes,
            known=SubscriptionChanges.__optional_keys__,
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
            choice=choice_for(self, "subscriptions.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
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
