"""The resource `client_payments`, generated from openapi/daftra.yaml; do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from decimal import Decimal
from typing import Unpack

from .. import models
from .._call.body import BodyPart
from .._call.confirmation import CREATED, DONE
from .._call.operation import Operation
from .._call.options import CallOptions
from .._call.parameters import (
    Parameter,
    displayed_day,
    member_of,
    record_id,
)
from .._call.resource import Resource
from .._call.results import Created, Done, Edited
from .._codec.unset import UNSET, Unset
from .._listing.pager import Pager

_CREATE = Operation(
    name="client_payments.create",
    method="POST",
    path="/api2/client_payments.json",
    changes_state=True,
    body=(BodyPart("ClientPayment", "client_payment", "ClientPaymentInput", is_required=True),),
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
        "client_id": Parameter(record_id, "client_id"),
        "date_from": Parameter(displayed_day, "date", "from"),
        "date_to": Parameter(displayed_day, "date", "to"),
        "status": Parameter(member_of("PaymentState")),
    },
    wrappers=("ClientPayment",),
)

_UPDATE = Operation(
    name="client_payments.update",
    method="PUT",
    path="/api2/client_payments/{id}.json",
    parameters={
        "id": Parameter(record_id),
    },
    changes_state=True,
    body=(BodyPart("ClientPayment", "client_payment", "ClientPaymentInput", is_required=True),),
    has_edit=True,
    confirmed_by=(DONE,),
    refusals={
        404: "No payment has this id, or the payment belongs to no client",
    },
)


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

        Stores a new client payment. The answer holds only the id; a null id means that nothing was stored. This
        happens when the treasury and the method are missing.

        Args:
            client_payment: The client payment itself. Sent under `ClientPayment` as `ClientPaymentInput`;
                `payment_method` and `treasury_id` are required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            DaftraError: See `daftra_client.errors`.

        Source: live report (202, successful, null id in a dated experiment).
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

        Removes the client payment. Daftra refuses the delete while other records depend on the client payment: it
        answers 400 and asks for the transactions of the record to be removed first.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            NotFoundError: No payment has this id, or the payment belongs to no client (404).
            DaftraError: See `daftra_client.errors`.

        Source: live report (answers 200); documentation (the 400).
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
        address1: str | None | Unset = UNSET,
        address2: str | None | Unset = UNSET,
        amount: Decimal | int | None | Unset = UNSET,
        attachment: str | None | Unset = UNSET,
        new_branch_id: int | None | Unset = UNSET,
        city: str | None | Unset = UNSET,
        client_id: int | None | Unset = UNSET,
        code: str | None | Unset = UNSET,
        country_code: str | None | Unset = UNSET,
        currency_code: str | None | Unset = UNSET,
        date: datetime.datetime | None | Unset = UNSET,
        email: str | None | Unset = UNSET,
        extra_details: str | None | Unset = UNSET,
        first_name: str | None | Unset = UNSET,
        invoice_id: int | None | Unset = UNSET,
        last_name: str | None | Unset = UNSET,
        notes: str | None | Unset = UNSET,
        payment_method: models.PaymentMethod | str | Unset = UNSET,
        payment_work_order_id: int | None | Unset = UNSET,
        phone1: str | None | Unset = UNSET,
        phone2: str | None | Unset = UNSET,
        pos_shift_id: int | None | Unset = UNSET,
        postal_code: str | None | Unset = UNSET,
        processed: bool | None | Unset = UNSET,
        receipt_notes: str | None | Unset = UNSET,
        response_code: str | None | Unset = UNSET,
        response_message: str | None | Unset = UNSET,
        source: str | None | Unset = UNSET,
        staff_id: int | None | Unset = UNSET,
        state: str | None | Unset = UNSET,
        status: models.PaymentState | int | None | Unset = UNSET,
        transaction_id: str | None | Unset = UNSET,
        transaction_type: str | None | Unset = UNSET,
        treasury_id: int | Unset = UNSET,
        allow_loss: Collection[str] | None = None,
        keep: Collection[str] | None = None,
        confirm: bool = False,
        if_modified: datetime.datetime | None = None,
        **options: Unpack[CallOptions],
    ) -> Edited[models.ClientPayment]:
        """Change fields of one record and leave the others as they are.

        An update replaces the whole record. So `edit` reads the record, keeps all that can be written, and writes
        it with the given changes. None empties a field. Nothing is sent if the record has all of the given values
        already.

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
            address1: The payer's address, first line.
            address2: The payer's address, second line.
            amount: Amount received in the payment's currency.
            attachment: Link to the attached file.
            new_branch_id: The branch, an id from `branches`.
            city: The payer's city.
            client_id: The client who pays, an id from `clients`. Daftra does not move a payment to another client.
            code: The payment's number, padded with zeros.
            country_code: The payer's country, two letters (ISO 3166-1 alpha-2).
            currency_code: Currency of the amount, three letters (ISO 4217). Without it the payment is booked on a
                separate currency line.
            date: When the money was received. A date without a time is also accepted.
            email: The payer's e-mail address. PayPal and Stripe need it.
            extra_details: A JSON document inside a string. The key `paymentSetting` holds the fees of the payment
                method: `id`, `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`.
            first_name: The payer's first name.
            invoice_id: The invoice to pay, an id from `invoices`.
            last_name: The payer's last name.
            notes: Notes on the payment.
            payment_method: The slug of a method that is active in the account. Required, so it cannot be emptied.
            payment_work_order_id: Work order of the payment, presumably an id from `work_orders`.
            phone1: The payer's phone number.
            phone2: The payer's mobile number.
            pos_shift_id: Point-of-sale shift in which the payment was taken.
            postal_code: The payer's postal code, at most 10 characters.
            processed: Whether the payment has been processed; the meaning of this is not documented.
            receipt_notes: Notes for the printed receipt.
            response_code: Code with which the payment gateway answered.
            response_message: Text with which the payment gateway answered.
            source: The meaning is not documented.
            staff_id: The staff member who records it, an id from `staff`; 0 is the account owner.
            state: The payer's state or region.
            status: Send 1 (completed); without it the payment stays pending and is not counted.
            transaction_id: A human-readable reference, such as the transaction number of the bank or gateway.
            transaction_type: The meaning is not documented.
            treasury_id: The treasury that the money goes to, an id from `treasuries`. Required, so it cannot be
                emptied.
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
            DaftraError: See `daftra_client.errors`.
        """
        from .._methods.editing import Edit, choice_for  # few programs edit

        edit = Edit(
            operation=_UPDATE,
            key="ClientPayment",
            model=models.ClientPaymentInput,
            changes={
                "address1": address1,
                "address2": address2,
                "amount": amount,
                "attachment": attachment,
                "branch_id": new_branch_id,
                "city": city,
                "client_id": client_id,
                "code": code,
                "country_code": country_code,
                "currency_code": currency_code,
                "date": date,
                "email": email,
                "extra_details": extra_details,
                "first_name": first_name,
                "invoice_id": invoice_id,
                "last_name": last_name,
                "notes": notes,
                "payment_method": payment_method,
                "payment_work_order_id": payment_work_order_id,
                "phone1": phone1,
                "phone2": phone2,
                "pos_shift_id": pos_shift_id,
                "postal_code": postal_code,
                "processed": processed,
                "receipt_notes": receipt_notes,
                "response_code": response_code,
                "response_message": response_message,
                "source": source,
                "staff_id": staff_id,
                "state": state,
                "status": status,
                "transaction_id": transaction_id,
                "transaction_type": transaction_type,
                "treasury_id": treasury_id,
            },
            arguments={"new_branch_id": "branch_id"},
            choice=choice_for(self, "client_payments.edit", allow_loss, keep),
            confirm=confirm,
            if_modified=if_modified,
            options=options,
        )
        return await edit.run(self, id, lambda options: self.get(id, **options))

    async def get(
        self,
        id: int,
        **options: Unpack[CallOptions],
    ) -> models.ClientPayment:
        """Read a client payment.

        The complete client payment with its related records.

        Args:
            id: Id of the record.
            **options: See `CallOptions`.

        Raises:
            DaftraError: See `daftra_client.errors`.
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
        client_id: int | None = None,
        date_from: datetime.date | None = None,
        date_to: datetime.date | None = None,
        status: models.PaymentState | int | None = None,
        expand: bool = False,
        **options: Unpack[CallOptions],
    ) -> Pager[models.ClientPayment]:
        """List client payments.

        One page of client payments. Daftra ignores query parameters that it does not know and then answers with all
        records. Rows come oldest first.

        Await the result for one page, or iterate it with `async for` over all records from `page` on.

        Args:
            limit: Records per page, 20 by default; 1000 is the largest value known to be used.
            page: Page to return, counted from 1.
            client_id: Only payments of this client, an id from `clients`.
            date_from: First date of the payment, inclusive.
            date_to: Last date of the payment, inclusive.
            status: Only payments in this state.
            expand: Read each record once more by itself, concurrently and in order, for the fields that a list
                leaves out.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A filter does not take the given value. Nothing was sent.
            FilterIgnoredError: A row contradicts one of `client_id`, `date_from`, `date_to`.
            DaftraError: See `daftra_client.errors`.

        Source: live report (order of rows).
        """
        request = _LIST.request(
            query={
                "client_id": client_id,
                "date_from": date_from,
                "date_to": date_to,
                "status": status,
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
        """Replace a client payment.

        Full replacement: fields and child records that are left out are emptied or reset. A payment that was
        updated with only an amount lost its date and its staff member. One report says that this call also edits
        payments listed under `invoice_payments`; another saw no common ids, so do not rely on either.

        Args:
            id: Id of the record.
            client_payment: The client payment itself. Sent under `ClientPayment` as `ClientPaymentInput`;
                `payment_method` and `treasury_id` are required.
            **options: See `CallOptions`.

        Raises:
            EncodeError: A required field is missing, or a value cannot be sent. Nothing was sent.
            NotFoundError: No payment has this id, or the payment belongs to no client (404).
            DaftraError: See `daftra_client.errors`.

        Source: live report (edit-and-restore experiment; two reports disagree on shared ids).
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
