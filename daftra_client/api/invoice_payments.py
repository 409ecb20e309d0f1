"""The resource `invoice_payments`, generated from openapi/daftra.yaml; do not edit."""

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
    name="invoice_payments.create",
    method="POST",
    path="/api2/invoice_payments.json",
    changes_state=True,
    body=(BodyPart("InvoicePayment", "invoice_payment", lambda: models.InvoicePaymentInput, is_required=True),),
    confirmed_by=(CREATED,),
    creates=True,
)

_DELETE = Operation(
    name="invoice_payments.delete",
    method="DELETE",
    path="/api2/invoice_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    confirmed_by=(DONE,),
)

_GET = Operation(
    name="invoice_payments.get",
    method="GET",
    path="/api2/invoice_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    wrappers=("InvoicePayment",),
)

_LIST = Operation(
    name="invoice_payments.list",
    method="GET",
    path="/api2/invoice_payments.json",
    parameters={
        "amount_from": Parameter(decimal, "amount", "from"),
        "amount_to": Parameter(decimal, "amount", "to"),
        "client_id": Parameter(record_id, "client_id"),
        "code": Parameter(text),
        "created_from": Parameter(calendar_date, "created", "from"),
        "created_to": Parameter(calendar_date, "created", "to"),
        "date_from": Parameter(calendar_date, "date", "from"),
        "date_to": Parameter(calendar_date, "date", "to"),
        "direction": Parameter(member_of(lambda: models.ClientSortDirection)),
        "id": Parameter(record_id, "id"),
        "include_client_credit": Parameter(flag),
        "include_starting_balance": Parameter(flag),
        "invoiced_by": Parameter(integer),
        "no": Parameter(text),
        "payment_method": Parameter(member_of(lambda: models.PaymentMethod), "payment_method"),
        "pos_shift_id": Parameter(record_id, "pos_shift_id"),
        "sort": Parameter(field_of(lambda: models.InvoicePayment)),
        "staff_id": Parameter(integer, "staff_id"),
        "status": Parameter(member_of(lambda: models.PaymentState), "status"),
        "transaction_id": Parameter(text, "transaction_id"),
    },
    wrappers=("InvoicePayment",),
    hides=(
        HiddenRows("payments from client credit", {"include_client_credit": True}),
        HiddenRows("opening balances", {"include_starting_balance": True}),
        HiddenRows("payments without an invoice, which `client_payments` lists", None),
    ),
)

_UPDATE = Operation(
    name="invoice_payments.update",
    method="PUT",
    path="/api2/invoice_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("InvoicePayment", "invoice_payment", lambda: models.InvoicePaymentInput, is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
)


class InvoicePaymentChanges(PaymentRecordChanges, total=False):
    """New values that `invoice_payments.edit` takes by name, and the options of the call. None empties a field."""

    amount: Decimal | int | None | Unset
    """Amount received in the payment's currency."""
    attachment: str | None | Unset
    """Links to attached files, separated by commas. At most 255 characters."""
    currency_code: str | None | Unset
    """Currency of the amount, three letters (ISO 4217). A new payment of an invoice has that of the invoice,
    whatever is sent (vendor reference 2026-08). At most 3 characters."""
    date: datetime.datetime | None | Unset
    """When the money was received, in ISO form. A date without a time is also accepted. Without it a new payment of
    an invoice has the date of the invoice, or else that of today. Contested: ISO (request sample); the date format
    of the account (vendor reference 2026-08)."""
    payment_method: models.PaymentMethod | str | None | Unset
    """The slug of a method that is active in the account. At most 100 characters."""
    status: models.PaymentState | int | None | Unset
    """Progress of the payment. Daftra accepted payments written without it. Contested: creates take it (request
    sample); creates ignore it and store a completed payment (vendor reference 2026-08, for payments of invoices)."""
    treasury_id: int | None | Unset
    """The treasury that the money goes to, an id from `treasuries`. Without it Daftra takes the treasury of the
    method or the default one."""


class InvoicePayments(Resource):
    """Money received against one sales invoice. A plain list hides rows that come from client credit or opening
    balances, which can be nearly all of them; ask for them with `include_client_credit`. A row rarely names its
    payer, so join through `invoice_id`. Whether these records and `client_payments` are two views of one table is
    an open question."""

    __slots__ = ()

    async def create(
        self,
        invoice_payment: models.InvoicePaymentInput,
        **options: Unpack[CallOptions],
    ) -> Created:
        """Create an invoice payment.

        Stores a new invoice payment. The answer holds the id and often the number of the invoice (`invoice_number`
        in `body`); a null id means that nothing was stored. Payments of an invoice are recorded here; no path for
        payments exists below a single invoice. The reference of August 2026 requires invoice, amount and method.
        Contested: live callers send many of the other fields (request sample); Daftra takes only the date, the
        reference, the treasury and the shift next to the required ones, and sets status, staff member, currency and
        payer itself (vendor reference 2026-08). Daftra also takes several payments as a list under the same key;
        what it answers then is not documented, so this method sends one.

        Args:
            invoice_payment: The invoice payment itself.

        Source: live report (wrapper InvoicePayment works, a payments path below invoices does not exist); request
        sample; vendor reference 2026-08, contested: which fields are taken.
        """
        request = _CREATE.request(
            body={
                "InvoicePayment": invoice_payment,
            },
        )
        return await self._engine.created(request, options)

    async def delete(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Delete an invoice payment.

        Removes the invoice payment. The answer has a message next to the result. Daftra recalculates the paid
        amount of the invoice and the balance of the client, and deletes the files attached to the payment. It
        answers 400 in a closed accounting period. A payment of an advance-payment invoice cannot be deleted, nor
        can a client-credit payment while invoices are paid automatically. The caller needs permission to edit all
        payments, or at least their own.
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
        **changes: Unpack[InvoicePaymentChanges],
    ) -> Edited[models.InvoicePayment]:
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
            **changes: See `InvoicePaymentChanges`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="InvoicePayment",
            model=models.InvoicePaymentInput,
            changes=changes,
            known=InvoicePaymentChanges.__optional_keys__,
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "invoice_payments.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options_of(changes),
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.InvoicePayment:
        """Read an invoice payment.

        The complete payment of an invoice. A payment without an invoice is not found here; `client_payments` has
        it. The permissions are those of the list.
        """
        request = _GET.request(
            path={
                "id": id,
            },
        )
        return await self._engine.record(request, models.InvoicePayment, options)

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
        include_client_credit: bool | None = None,
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
    ) -> Pager[models.InvoicePayment]:
        """List invoice payments.

        One page of payments that belong to invoices. Daftra ignores query parameters that it does not know and then
        answers with all records. Rows come newest first. Payments from client credit and opening balances are left
        out by default. The caller needs one of the permissions to view the details of invoices, to view all
        invoices, to add payments to own invoices, or to add them to all.

        By default, the list leaves out payments from client credit; `include_client_credit=True` includes them
        (live report (124 of 125 rows were hidden)).

        By default, the list leaves out opening balances; `include_starting_balance=True` includes them (vendor
        reference 2026-08).

        By default, the list leaves out payments without an invoice, which `client_payments` lists; no argument is
        known to include them (vendor reference 2026-08).

        Args:
            amount_from: Smallest amount, inclusive.
            amount_to: Largest amount, inclusive.
            client_id: Payments of this client, an id from `clients`, or of invoices of this client.
            code: Part of the number of a payment, which is its `code`.
            created_from: First day on which a payment was entered, inclusive.
            created_to: Last day on which a payment was entered, inclusive.
            date_from: First date of the payment, inclusive.
            date_to: Last date of the payment, inclusive.
            direction: Direction of the sort. Daftra takes 'desc' by default.
            id: The payment with this id.
            include_client_credit: Send 1 to include the rows from client credit and opening balances; otherwise the
                list leaves them out. Not listed in the reference of August 2026, which knows
                `include_starting_balance`, and `payment_method` for client credit.
            include_starting_balance: Send 1 to include opening balances; otherwise the list leaves them out.
            invoiced_by: Payments of invoices that this staff member issued, an id from `staff`. Without the staff
                plugin and the permissions to view all invoices and all payments, Daftra ignores it. Rows do not
                name that staff member, so they are not compared with it.
            no: Payments of the invoice with this number. Rows do not hold the number, so they are not compared with
                it.
            payment_method: Payments by this method, which also lifts the exclusion of client credit or opening
                balances. A method that the account defined itself is given as `PaymentMethod("its key")`.
            pos_shift_id: Payments of this point-of-sale shift. Without the plugin or the permission, Daftra ignores
                it.
            sort: Field to sort by, such as `date`, `amount` or `id`. Daftra takes 'id' by default.
            staff_id: Payments that this staff member collected, an id from `staff`; 0 is the owner, and payments
                that were made through the API can hold -3. Without the staff plugin and the permissions to view
                all, Daftra ignores it.
            status: Only payments in this state.
            transaction_id: The payment with exactly this reference of the gateway.
            limit, page, expand, **options: See `daftra_client.api`.

        Raises:
            FilterIgnoredError: A row contradicts one of `amount_from`, `amount_to`, `client_id`, `created_from`,
                `created_to`, `date_from`, `date_to`, `id`, `payment_method`, `pos_shift_id`, `staff_id`, `status`,
                `transaction_id`.
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
                "include_client_credit": include_client_credit,
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
            models.InvoicePayment,
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
        invoice_payment: models.InvoicePaymentInput,
        **options: Unpack[CallOptions],
    ) -> Done:
        """Replace an invoice payment.

        Changes a payment. Contested: full replacement, so that a payment that was updated with only an amount lost
        its date and its staff member (live report); a partial update that keeps what is left out (vendor reference
        2026-08). So send all fields, or use `edit`. Without a permission of its own the date stays as it was;
        another method clears what the gateway had stored. Of a payment that the client made only treasury, notes,
        receipt notes, status, invoice and attachment change. Daftra refuses a method that is not active. Contested:
        a read-only field makes Daftra refuse the update (live report, for other records); it is ignored, as are all
        fields but amount, date, method, reference, treasury, status, notes, receipt notes, currency, staff member,
        invoice, further details and attachment (vendor reference 2026-08).

        Args:
            invoice_payment: The invoice payment itself.

        Source: live report (edit-and-restore experiment on a payment; refused fields); vendor reference 2026-08,
        contested: partial, read-only fields.
        """
        request = _UPDATE.request(
            path={
                "id": id,
            },
            body={
                "InvoicePayment": invoice_payment,
            },
        )
        return await self._engine.done(request, options)
