"""JournalAccount edits: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection
from typing import TYPE_CHECKING

from ...editing import Edit, choice_for
from ...unset import UNSET

if TYPE_CHECKING:
    from typing import Unpack

    from ...editing import Edited
    from ...models.journal_account import JournalAccount
    from ...models.journal_account_entity_type import JournalAccountEntityType
    from ...models.journal_account_type import JournalAccountType
    from ...operation import CallOptions, Resource
    from ...unset import Unset


async def journal_accounts_edit(
    self: Resource,
    id: int,
    *,
    new_branch_id: int | None | Unset = UNSET,
    code: str | None | Unset = UNSET,
    disabled: bool | None | Unset = UNSET,
    entity_id: str | None | Unset = UNSET,
    entity_type: JournalAccountEntityType | str | None | Unset = UNSET,
    is_hidden: bool | None | Unset = UNSET,
    journal_cat_id: int | None | Unset = UNSET,
    name: str | None | Unset = UNSET,
    staff_id: int | None | Unset = UNSET,
    type: JournalAccountType | str | None | Unset = UNSET,
    allow_loss: Collection[str] | None = None,
    keep: Collection[str] | None = None,
    confirm: bool = False,
    if_modified: datetime.datetime | None = None,
    **options: Unpack[CallOptions],
) -> Edited[JournalAccount]:
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
        new_branch_id: Branch it belongs to, an id from `branches`.
        code: Its code in the chart of accounts, such as "11101"; no two accounts share one.
        disabled: Whether it is disabled.
        entity_id: The record that it is kept for, an id of the kind of record that `entity_type` names. Text, since
            Daftra does not say that it is a number for every kind.
        entity_type: The kind of record that it is kept for.
        is_hidden: Whether listings leave it out.
        journal_cat_id: The category to put it in, an id from `journal_cats`.
        name: Its name.
        staff_id: Who makes it, an id from `staff`; 0 is the account owner.
        type: Its type; the meaning is not documented.
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
    from ...models.journal_account_input import JournalAccountInput
    from .journal_accounts_get import journal_accounts_get
    from .journal_accounts_update import OPERATION

    edit = Edit(
        operation=OPERATION,
        key="JournalAccount",
        model=JournalAccountInput,
        changes={
            "branch_id": new_branch_id,
            "code": code,
            "disabled": disabled,
            "entity_id": entity_id,
            "entity_type": entity_type,
            "is_hidden": is_hidden,
            "journal_cat_id": journal_cat_id,
            "name": name,
            "staff_id": staff_id,
            "type": type,
        },
        arguments={"new_branch_id": "branch_id"},
        choice=choice_for(self, "journal_accounts.edit", allow_loss, keep),
        confirm=confirm,
        if_modified=if_modified,
        options=options,
    )
    return await edit.run(self, id, lambda options: journal_accounts_get(self, id, **options))
