"""Expense edits: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from ...editing import Edit, Part
from ...unset import UNSET

if TYPE_CHECKING:
    from typing import Unpack

    from ...editing import Edited
    from ...models.cost_center_input import CostCenterInput
    from ...models.expense import Expense
    from ...operation import CallOptions, Resource
    from ...unset import Unset


async def expenses_edit(
    self: Resource,
    id: int,
    *,
    amount: Decimal | int | None | Unset = UNSET,
    category: str | None | Unset = UNSET,
    client_id: int | None | Unset = UNSET,
    currency_code: str | None | Unset = UNSET,
    date: datetime.date | None | Unset = UNSET,
    file: str | None | Unset = UNSET,
    is_income: bool | None | Unset = UNSET,
    note: str | None | Unset = UNSET,
    tax1_amount: Decimal | int | None | Unset = UNSET,
    tax1_id: int | None | Unset = UNSET,
    tax1_included: bool | None | Unset = UNSET,
    tax1_name: str | None | Unset = UNSET,
    tax1_value: Decimal | int | None | Unset = UNSET,
    tax2_amount: Decimal | int | None | Unset = UNSET,
    tax2_id: int | None | Unset = UNSET,
    tax2_included: bool | None | Unset = UNSET,
    tax2_name: str | None | Unset = UNSET,
    tax2_value: Decimal | int | None | Unset = UNSET,
    vendor: str | None | Unset = UNSET,
    cost_center: Sequence[CostCenterInput] | None = None,
    confirm: bool = False,
    if_modified: datetime.datetime | None = None,
    **options: Unpack[CallOptions],
) -> Edited[Expense]:
    """Change fields of one record and leave the others as they are.

    An update replaces the whole record. This reads it, takes over all that can be written, and writes it with what
    is given here; None empties a field. If nothing differs from what is stored, nothing is sent.

    The record is read once more right before each attempt to write, and nothing is written if it changed meanwhile; the
    edits that one client makes of a record take turns, and so do those of all clients and processes that are given the
    same `locks=`. Daftra cannot write on a condition: a change that anybody else makes while the write is on its way,
    another client without these locks or a user at Daftra itself, is overwritten unseen. So is one that a read does not
    show yet, where reads lag behind.

    What is stored of `cost_center` cannot be read and so not be taken over: give it again if there is any.

    Args:
        id: Id of the record.
        amount: The amount in the record's currency.
        category: The category by name, not by id.
        client_id: The client it concerns, an id from `clients`.
        currency_code: Currency of the amounts, three letters (ISO 4217).
        date: The day on which the money was spent or received.
        file: Link to a file that was uploaded in Daftra.
        is_income: Tells incomes from expenses. The path says it already and it need not be sent.
        note: Notes on the record.
        tax1_amount: Amount of the first tax in the record's currency.
        tax1_id: First tax, an id from `taxes`.
        tax1_included: Whether the amount already contains the first tax.
        tax1_name: Name of the first tax.
        tax1_value: Value of the first tax, presumably its rate in percent.
        tax2_amount: Amount of the second tax in the record's currency.
        tax2_id: Second tax, an id from `taxes`.
        tax2_included: Whether the amount already contains the second tax.
        tax2_name: Name of the second tax.
        tax2_value: Value of the second tax, presumably its rate in percent.
        vendor: Name of the vendor or payer, free text.
        cost_center: Cost centers that it is allocated to. Sent only if given.
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
    from ...models.cost_center_input import CostCenterInput
    from ...models.expense_input import ExpenseInput
    from .expenses_get import expenses_get
    from .expenses_update import OPERATION

    edit = Edit(
        operation=OPERATION,
        key="Expense",
        model=ExpenseInput,
        changes={
            "amount": amount,
            "category": category,
            "client_id": client_id,
            "currency_code": currency_code,
            "date": date,
            "file": file,
            "is_income": is_income,
            "note": note,
            "tax1_amount": tax1_amount,
            "tax1_id": tax1_id,
            "tax1_included": tax1_included,
            "tax1_name": tax1_name,
            "tax1_value": tax1_value,
            "tax2_amount": tax2_amount,
            "tax2_id": tax2_id,
            "tax2_included": tax2_included,
            "tax2_name": tax2_name,
            "tax2_value": tax2_value,
            "vendor": vendor,
        },
        parts=(
            Part(
                name="cost_center",
                key="CostCenter",
                read_key=None,
                model=CostCenterInput,
                given=cost_center,
            ),
        ),
        confirm=confirm,
        if_modified=if_modified,
        options=options,
    )
    return await edit.run(self, id, lambda options: expenses_get(self, id, **options))
