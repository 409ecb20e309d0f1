"""ClientPayment edits: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import TYPE_CHECKING

from ...editing import Edit
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
    amount: Decimal | int | None | Unset = UNSET,
    client_id: int | None | Unset = UNSET,
    currency_code: str | None | Unset = UNSET,
    date: datetime.datetime | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
    payment_method: PaymentMethod | str | Unset = UNSET,
    receipt_notes: str | None | Unset = UNSET,
    staff_id: int | None | Unset = UNSET,
    status: PaymentState | int | None | Unset = UNSET,
    transaction_id: str | None | Unset = UNSET,
    treasury_id: int | Unset = UNSET,
    confirm: bool = False,
    if_modified: datetime.datetime | None = None,
    **options: Unpack[CallOptions],
) -> Edited[ClientPayment]:
    """Change fields of one record and leave the others as they are.

    An update replaces the whole record. This reads it, takes over all that can be written, and writes it with what
    is given here; None empties a field. If nothing differs from what is stored, nothing is sent.

    The record is read once more right before each attempt to write, and nothing is written if it changed meanwhile; the
    edits that one client makes of a record take turns, and so do those of all clients and processes that are given the
    same `locks=`. Daftra cannot write on a condition: a change that anybody else makes while the write is on its way,
    another client without these locks or a user at Daftra itself, is overwritten unseen. So is one that a read does not
    show yet, where reads lag behind.

    Args:
        id: Id of the record.
        amount: Amount received in the payment's currency.
        client_id: The client who pays, an id from `clients`.
        currency_code: Currency of the amount, three letters (ISO 4217). Without it the payment lands on a separate
            currency line.
        date: When the money was received. A date without a time is accepted as well.
        notes: Notes on the payment.
        payment_method: The slug of a method that is active in the account.
        receipt_notes: Notes for the printed receipt.
        staff_id: Who records it, an id from `staff`; 0 is the account owner.
        status: Send 1 (completed); without it the payment stays pending and is not counted.
        transaction_id: A reference for people, such as the transaction number of the bank or gateway.
        treasury_id: Where the money goes, an id from `treasuries`.
        confirm: Read the record back and compare what was changed, and how many of each part there are. An edit whose
            answer was lost then counts as done if the change is there.
        if_modified: Change the record only if this is its `modified`, the version that you have seen.
        **options: See `CallOptions`; they apply to each of the calls that an edit makes.

    Raises:
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
            "amount": amount,
            "client_id": client_id,
            "currency_code": currency_code,
            "date": date,
            "notes": notes,
            "payment_method": payment_method,
            "receipt_notes": receipt_notes,
            "staff_id": staff_id,
            "status": status,
            "transaction_id": transaction_id,
            "treasury_id": treasury_id,
        },
        confirm=confirm,
        if_modified=if_modified,
        options=options,
    )
    return await edit.run(self, id, lambda options: client_payments_get(self, id, **options))
