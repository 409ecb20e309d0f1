"""ClientPayment edits: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from decimal import Decimal
from typing import TYPE_CHECKING

from ...editing import Edit, choice_for
from ...unset import UNSET

if TYPE_CHECKING:
    from typing import Unpack

    from ...editing import Edited
    from ...models.client_payment import ClientPayment
    from ...models.payment_method import PaymentMethod
    from ...models.payment_state import PaymentState
    from ...operation import CallOptions, Resource
    from ...unset import Unset


async def client_payments_edit(
    self: Resource,
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
    payment_method: PaymentMethod | str | Unset = UNSET,
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
    status: PaymentState | int | None | Unset = UNSET,
    transaction_id: str | None | Unset = UNSET,
    transaction_type: str | None | Unset = UNSET,
    treasury_id: int | Unset = UNSET,
    allow_loss: Collection[str] | None = None,
    keep: Collection[str] | None = None,
    confirm: bool = False,
    if_modified: datetime.datetime | None = None,
    **options: Unpack[CallOptions],
) -> Edited[ClientPayment]:
    """Change fields of one record and leave the others as they are.

    An update replaces the whole record. This reads it, takes over all that can be written, and writes it with what
    is given here; None empties a field. If nothing differs from what is stored, nothing is sent.

    What is stored and cannot be written stops the edit with `EditLossError`, which names all of it; `allow_loss` and
    `keep` are the ways out. What Daftra works out or keeps by itself, such as totals and links, is not meant.

    The record is read once more right before each attempt to write, and nothing is written if it changed meanwhile; the
    edits that one client makes of a record take turns, and so do those of all clients and processes that are given the
    same `locks=`. Daftra cannot write on a condition: a change that anybody else makes while the write is on its way,
    another client without these locks or a user at Daftra itself, is overwritten unseen. So is one that a read does not
    show yet, where reads lag behind.

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
        currency_code: Currency of the amount, three letters (ISO 4217). Without it the payment lands on a separate
            currency line.
        date: When the money was received. A date without a time is accepted as well.
        email: The payer's e-mail address. PayPal and Stripe need it.
        extra_details: A JSON document inside a string. Its key `paymentSetting` holds the fees of the payment
            method: `id`, `fixed_rate`, `percentage_rate`, `minimum_rate` and `tax_id`.
        first_name: The payer's first name.
        invoice_id: The invoice to pay, an id from `invoices`.
        last_name: The payer's last name.
        notes: Notes on the payment.
        payment_method: The slug of a method that is active in the account.
        payment_work_order_id: Work order of the payment, presumably an id from `work_orders`.
        phone1: The payer's phone number.
        phone2: The payer's mobile number.
        pos_shift_id: Shift of the point of sale in which it was taken.
        postal_code: The payer's postal code, at most 10 characters.
        processed: Whether the payment has been processed; what that comprises is not documented.
        receipt_notes: Notes for the printed receipt.
        response_code: Code with which the payment gateway answered.
        response_message: Text with which the payment gateway answered.
        source: Meaning not documented.
        staff_id: Who records it, an id from `staff`; 0 is the account owner.
        state: The payer's state or region.
        status: Send 1 (completed); without it the payment stays pending and is not counted.
        transaction_id: A reference for people, such as the transaction number of the bank or gateway.
        transaction_type: Meaning not documented.
        treasury_id: Where the money goes, an id from `treasuries`.
        allow_loss: Keys that may be lost, beside those of the client's `edit_allow_loss`: `{"key"}` for the record or
            any of its rows, `{"InvoiceItem.key"}` for rows alone. `lost` of the result tells which were.
        keep: Keys that are sent back as they were read, beside those of the client's `edit_keep`. It goes before
            `allow_loss`. Whether Daftra takes them is not known.
        confirm: Read the record back and compare what was changed, and how many of each part there are. An edit whose
            answer was lost then counts as done if the change is there.
        if_modified: Change the record only if this is its `modified`, the version that you have seen.
        **options: See `CallOptions`; they apply to each of the calls that an edit makes.

    Raises:
        EditLossError: The edit would lose what is stored. Nothing was written.
        ConfigurationError: `allow_loss` or `keep` is no collection of keys. Nothing was sent.
        ConflictError: The record is not the one that the edit was built on. Nothing was written.
        EncodeError: A value cannot be sent, or one that is stored cannot be written back. Nothing was written.
        LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
        WriteNotConfirmedError: What was read back differs.
        DaftraError: See `daftra_client.errors`.
    """
    from ...models.client_payment_input import ClientPaymentInput
    from .client_payments_get import client_payments_get
    from .client_payments_update import OPERATION

    edit = Edit(
        operation=OPERATION,
        key="ClientPayment",
        model=ClientPaymentInput,
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
    return await edit.run(self, id, lambda options: client_payments_get(self, id, **options))
