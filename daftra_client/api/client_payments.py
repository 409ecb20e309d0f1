"""The resource `client_payments`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from decimal import Decimal
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import HiddenRows, Operation
from .._call.options import CallOptions, options_of
from .._call.parameters import (
    Parameter,
    calendar_date,
    decimal,
    display_date,
    field_of,
    flag,
    integer,
    member_of,
    record_id,
    text,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import Unset
from .._methods.pager import Pager
from ._payment_record_changes import PaymentRecordChanges

_CREATE = Operation(
    name="client_payments.create",
    method="POST",
    path="/api2/client_payments.json",
    changes_state=True,
    body=(BodyPart("ClientPayment", "client_payment", lambda: models.ClientPaymentInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="client_payments.delete",
    method="DELETE",
    path="/api2/client_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
    refusals={
        404: "No payment has this id, or the payment belongs to no client",
    },
)

_GET = Operation(
    name="client_payments.get",
    method="GET",
    path="/api2/client_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("ClientPayment",),
)

_LIST = Operation(
    name="client_payments.list",
    method="GET",
    path="/api2/client_payments.json",
    parameters={
        "amount_from": Parameter(decimal, "amount", "from"),
        "amount_to": Parameter(decimal, "amount", "to"),
        "client_id": Parameter(record_id, "client_id"),
        "code": Parameter(text),
        "created_from": Parameter(calendar_date, "created", "from"),
        "created_to": Parameter(calendar_date, "created", "to"),
        "date_from": Parameter(display_date, "date", "from"),
        "date_to": Parameter(display_date, "date", "to"),
        "direction": Parameter(member_of(lambda: models.ClientSortDirection)),
        "id": Parameter(record_id, "id"),
        "include_starting_balance": Parameter(flag),
        "invoiced_by": Parameter(integer),
        "no": Parameter(text),
        "payment_method": Parameter(member_of(lambda: models.PaymentMethod), "payment_method"),
        "pos_shift_id": Parameter(record_id, "pos_shift_id"),
        "sort": Parameter(field_of(lambda: models.ClientPayment)),
        "staff_id": Parameter(integer),
        "status": Parameter(member_of(lambda: models.PaymentState)),
        "transaction_id": Parameter(text, "transaction_id"),
    },
    wrappers=("ClientPayment",),
    hides=(
        HiddenRows("payments from client credit", {"payment_method": "client_credit"}),
        HiddenRows("opening balances", {"include_starting_balance": True}),
    ),
)

_UPDATE = Operation(
    name="client_payments.update",
    method="PUT",
    path="/api2/client_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("ClientPayment", "client_payment", lambda: models.ClientPaymentInput, is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        404: "No payment has this id, or the payment belongs to no client",
    },
)


class ClientPaymentChanges(PaymentRecordChanges, total=False):
    """New values that `client_payments.edit` takes by name, and the options of the call. None empties a field."""

    amount: Decimal | int | None | Unset
    """Amount received in the payment's currency. A create needs it."""
    attachment: str | None | Unset
    """The attached files. Contested: a link, as in answers (documentation); ids of uploaded files, separated by
    commas (vendor reference 2026-08)."""
    currency_code: str | None | Unset
    """Currency of the amount, three letters (ISO 4217). Contested: without it the payment is booked on a separate
    currency line (live report); the currency of the client or of the account is taken (vendor reference 2026-08).
    At most 3 characters."""
    date: datetime.datetime | None | Unset
    """When the money was received; today by default. An update changes it only with the permission to change dates
    of payments. Contested: ISO, with or without a time (request sample); in the date format of the account (vendor
    reference 2026-08)."""
    payment_method: models.PaymentMethod | str | Unset
    """The slug of a method that is active in the account. At most 100 characters. Required, so it cannot be
    emptied."""
    status: models.PaymentState | int | None | Unset
    """Send 1 (completed); without it the payment stays pending and is not counted."""
    treasury_id: int | Unset
    """The treasury that the money goes to, an id from `treasuries`. Contested: nothing is stored without it (live
    report); Daftra takes that of the method, or the default one (vendor reference 2026-08). Required, so it cannot
    be emptied."""


class ClientPayments(Resource):
    """Money received from a client without reference to an invoice. Daftra answers a create that lacks
    `treasury_id` and `payment_method` as successful, with a null id, and stores nothing. Without `status` 1 the
    payment stays pending and is not counted; without `currency_code` it ends up on a separate currency line."""

    __slots__ = ()

    async def create(
        self,
        client_payment: models.ClientPaymentInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create a client payment.

        Stores a new client payment. The answer holds only the id; a null id means that nothing was stored. Daftra
        takes name and address of the payer from the client, sets the recording staff member and the number, ignores
        such fields if they are sent, and may apply the payment to an open invoice of the same amount. Unknown
        clients and missing permissions are refused with 400. Contested: without the treasury and the method nothing
        is stored (live report); `client_id`, `amount` and `payment_method` are required and the treasury is chosen
        by method (vendor reference 2026-08). The caller needs the permission to add payments to all invoices.

        Args:
            client_payment: The client payment itself. `payment_method` and `treasury_id` are required.

        Source: live report (202, successful, null id in a dated experiment); vendor reference 2026-08, contested:
        treasury.
        """
        request = _CREATE.request(
            body={
                "ClientPayment": client_payment,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete a client payment.

        Removes the payment and its attached files and corrects balance and credit of the client. Daftra answers 400
        if the date lies in a closed period or other records depend on the payment. Payments of an advance payment
        stay, and so do those from client credit while invoices are paid automatically. The caller needs the
        permission to edit or remove payments.

        Raises:
            NotFoundError: No payment has this id, or the payment belongs to no client (404).
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
        **changes: Unpack[ClientPaymentChanges],
    ) -> Edited[models.ClientPayment]:
        """Change fields of one record and leave the others as they are.

        An update replaces the complete record. So `edit` reads the record, takes all that can be written, and
        writes it with the given changes. None empties a field. Stored values that cannot be written stop the edit
        with `EditLossError`. `Edit` of `daftra_client._methods.editing` describes what an edit guarantees and what
        it cannot.

        Args:
            allow_loss: Keys whose values may be lost.
            keep: Keys whose values are sent back as they were read.
            confirm: Read the record back and compare it.
            if_modified: Change the record only if its `modified` is still this.
            **changes: See `ClientPaymentChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="ClientPayment",
            model=models.ClientPaymentInput,
            changes=changes,
            known=ClientPaymentChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "client_payments.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.ClientPayment:
        """Read a client payment.

        The complete client payment. A payment that belongs to no client is not found here.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.ClientPayment, options)

    def list(
        self,
        *,
        limit: int | None = None,
        page: int | None = None,
        amount_from: Decimal | int | None = None,
        amount_to: Decimal | int | None = None,
        client_id: int | None = None,
        code: str | None = None,
        created_from: datetime.date | None = None,
        created_to: datetime.date | None = None,
        date_from: datetime.date | None = None,
        date_to: datetime.date | None = None,
        direction: models.ClientSortDirection | str | None = None,
        id: int | None = None,
        include_starting_balance: bool | None = None,
        invoiced_by: int | None = None,
        no: str | None = None,
        payment_method: models.PaymentMethod | str | None = None,
        pos_shift_id: int | None = None,
        sort: str | None = None,
        staff_id: int | None = None,
        status: models.PaymentState | int | None = None,
        transaction_id: str | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.ClientPayment]:
        """List client payments.

        One page of payments that belong to a client. Daftra ignores query parameters that it does not know and then
        answers with all records. Payments from client credit and opening balances are left out unless a parameter
        asks for them. Contested: rows come oldest first (live report); newest first by id (vendor reference
        2026-08). The caller needs a permission to see invoices or to add payments.

        By default, the list leaves out payments from client credit; `payment_method='client_credit'` includes them
        (vendor reference 2026-08).

        By default, the list leaves out opening balances; `include_starting_balance=True` includes them (vendor
        reference 2026-08).

        Args:
            amount_from: Smallest amount, inclusive.
            amount_to: Largest amount, inclusive.
            client_id: Only payments of this client, an id from `clients`. Not listed in the reference of August
                2026.
            code: Part of the number of the payment, `code` in the rows. It matches parts, so compare the received
                rows.
            created_from: First day of creation, inclusive.
            created_to: Last day of creation, inclusive.
            date_from: First date of the payment, inclusive.
            date_to: Last date of the payment, inclusive.
            direction: Direction of the sort; descending by default.
            id: Only the payment with this id.
            include_starting_balance: True includes the payments that are opening balances.
            invoiced_by: Only payments of invoices that this staff member issued, an id from `staff`. Daftra ignores
                it without the staff plugin and the permission to see all invoices, and the rows do not show it.
            no: Number of the invoice that the payment belongs to. The rows do not show it.
            payment_method: Only payments by this method. The list shows client credit and opening balances too if
                their method is asked for.
            pos_shift_id: Only payments of this point-of-sale session. Daftra ignores it without the point-of-sale
                plugin.
            sort: Field to sort by, such as `date`, `amount` or `id`, which is the default.
            staff_id: Only payments that this staff member collected, an id from `staff`. Daftra ignores it without
                the staff plugin and the permission to see all invoices, so compare the received rows.
            status: Only payments in this state.
            transaction_id: Only the payment with this reference of the bank or gateway.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `amount_from`, `amount_to`, `client_id`, `created_from`,
                `created_to`, `date_from`, `date_to`, `id`, `payment_method`, `pos_shift_id`, `transaction_id`.

        Source: live report; vendor reference 2026-08, contested: order of rows.
        """
        request = _LIST.request(
            query={
                "amount_from": amount_from,
                "amount_to": amount_to,
                "client_id": client_id,
                "code": code,
                "created_from": created_from,
                "created_to": created_to,
                "date_from": date_from,
                "date_to": date_to,
                "direction": direction,
                "id": id,
                "include_starting_balance": include_starting_balance,
                "invoiced_by": invoiced_by,
                "no": no,
                "payment_method": payment_method,
                "pos_shift_id": pos_shift_id,
                "sort": sort,
                "staff_id": staff_id,
                "status": status,
                "transaction_id": transaction_id,
            },
        )
        return Pager(
            self._engine,
            request,
            models.ClientPayment,
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
        client_payment: models.ClientPaymentInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Change a client payment.

        Send every writable field, or use `edit`. A payment that was updated with only an amount lost its date and
        its staff member. The client of a payment cannot be changed, and the date only with the permission for it.
        Of a payment that the client made itself only treasury, notes, receipt notes, status, invoice and attachment
        change; Daftra ignores the other fields. Another `payment_method` clears what the gateway stored; Daftra
        refuses a method that is not active. One report says that this call also edits payments listed under
        `invoice_payments`; another saw no common ids, so do not rely on either. Contested: fields that are left out
        are emptied or reset (live report); only the fields that are sent change (vendor reference 2026-08).

        Args:
            client_payment: The client payment itself. `payment_method` and `treasury_id` are required.

        Raises:
            NotFoundError: No payment has this id, or the payment belongs to no client (404).

        Source: live report (edit-and-restore experiment; two reports disagree on shared ids); vendor reference
        2026-08, contested: partial or full replacement.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "ClientPayment": client_payment,
            },
        )
        return await self._engine.done(request, options)
