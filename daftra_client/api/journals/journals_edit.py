"""Journal edits: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING

from ...editing import Edit, Part, choice_for
from ...unset import UNSET

if TYPE_CHECKING:
    from typing import Unpack

    from ...editing import Edited
    from ...models.journal import Journal
    from ...models.journal_entity_type import JournalEntityType
    from ...models.journal_transaction_input import JournalTransactionInput
    from ...operation import CallOptions, Resource
    from ...unset import Unset


async def journals_edit(
    self: Resource,
    id: int,
    *,
    alter_description: str | None | Unset = UNSET,
    new_branch_id: int | None | Unset = UNSET,
    currency_code: str | None | Unset = UNSET,
    currency_credit: Decimal | int | None | Unset = UNSET,
    currency_debit: Decimal | int | None | Unset = UNSET,
    date: datetime.date | None | Unset = UNSET,
    description: str | None | Unset = UNSET,
    draft: bool | None | Unset = UNSET,
    entity_id: str | None | Unset = UNSET,
    entity_type: JournalEntityType | str | None | Unset = UNSET,
    is_automatic: bool | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    number: str | None | Unset = UNSET,
    staff_id: int | None | Unset = UNSET,
    total_credit: Decimal | int | None | Unset = UNSET,
    total_debit: Decimal | int | None | Unset = UNSET,
    journal_transaction: Sequence[JournalTransactionInput] | None = None,
    allow_loss: Collection[str] | None = None,
    keep: Collection[str] | None = None,
    confirm: bool = False,
    if_modified: datetime.datetime | None = None,
    **options: Unpack[CallOptions],
) -> Edited[Journal]:
    """Change fields of one record and leave the others as they are.

    An update replaces the whole record. This reads it, takes over all that can be written, its parts included, and
    writes it with what is given here; None empties a field. If nothing differs from what is stored, nothing is
    sent.

    What is stored and cannot be written stops the edit with `EditLossError`, which names all of it; `allow_loss` and
    `keep` are the ways out. What Daftra works out or keeps by itself, such as totals and links, is not meant.

    The record is read once more right before each attempt to write, and nothing is written if it changed meanwhile; the
    edits that one client makes of a record take turns, and so do those of all clients and processes that are given the
    same `locks=`. Daftra cannot write on a condition: a change that anybody else makes while the write is on its way,
    another client without these locks or a user at Daftra itself, is overwritten unseen. So is one that a read does not
    show yet, where reads lag behind.

    Args:
        id: Id of the record.
        alter_description: An alternative description; when it is used is not documented.
        new_branch_id: Branch of the entry, an id from `branches`.
        currency_code: Currency of the entry, three letters (ISO 4217).
        currency_credit: Sum of the credits, presumably in the currency of the entry.
        currency_debit: Sum of the debits, presumably in the currency of the entry.
        date: The day to which the entry is booked.
        description: What the entry is about.
        draft: Whether it is a draft, which is not booked.
        entity_id: The record that the entry is made for, an id of the kind of record that `entity_type` names.
            Text, since Daftra does not say that it is a number for every kind.
        entity_type: The kind of record that the entry is made for.
        is_automatic: Marks an entry that Daftra made by itself; leave it out for a manual one.
        name: A name; its meaning on an entry is not documented.
        number: The entry's number. Daftra makes one if it is left out.
        staff_id: Who makes the entry, an id from `staff`; 0 is the account owner.
        total_credit: Sum of the credits; must equal `total_debit`. May be left out.
        total_debit: Sum of the debits; must equal `total_credit`. May be left out.
        journal_transaction: Its entries, debit and credit. Replaces all there are; left out, they stay.
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
    from ...models.journal_input import JournalInput
    from ...models.journal_transaction_input import JournalTransactionInput
    from .journals_get import journals_get
    from .journals_update import OPERATION

    edit = Edit(
        operation=OPERATION,
        key="Journal",
        model=JournalInput,
        changes={
            "alter_description": alter_description,
            "branch_id": new_branch_id,
            "currency_code": currency_code,
            "currency_credit": currency_credit,
            "currency_debit": currency_debit,
            "date": date,
            "description": description,
            "draft": draft,
            "entity_id": entity_id,
            "entity_type": entity_type,
            "is_automatic": is_automatic,
            "name": name,
            "number": number,
            "staff_id": staff_id,
            "total_credit": total_credit,
            "total_debit": total_debit,
        },
        arguments={"new_branch_id": "branch_id"},
        parts=(
            Part(
                name="journal_transaction",
                key="JournalTransaction",
                read_key="JournalTransaction",
                model=JournalTransactionInput,
                given=journal_transaction,
            ),
        ),
        choice=choice_for(self, "journals.edit", allow_loss, keep),
        confirm=confirm,
        if_modified=if_modified,
        options=options,
    )
    return await edit.run(self, id, lambda options: journals_get(self, id, **options))
