"""Requisition edits: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from typing import TYPE_CHECKING

from ...editing import Edit, Part, choice_for
from ...unset import UNSET

if TYPE_CHECKING:
    from typing import Unpack

    from ...editing import Edited
    from ...models.requisition import Requisition
    from ...models.requisition_item_input import RequisitionItemInput
    from ...models.requisition_order_type import RequisitionOrderType
    from ...models.requisition_status import RequisitionStatus
    from ...models.requisition_type import RequisitionType
    from ...operation import CallOptions, Resource
    from ...unset import Unset


async def requisitions_edit(
    self: Resource,
    id: int,
    *,
    new_branch_id: int | None | Unset = UNSET,
    currency_code: str | None | Unset = UNSET,
    date: datetime.datetime | None | Unset = UNSET,
    journal_account_id: int | None | Unset = UNSET,
    notes: str | None | Unset = UNSET,
    number: str | None | Unset = UNSET,
    order_id: int | None | Unset = UNSET,
    order_type: RequisitionOrderType | int | None | Unset = UNSET,
    staff_id: int | None | Unset = UNSET,
    status: RequisitionStatus | int | None | Unset = UNSET,
    store_id: int | None | Unset = UNSET,
    to_store_id: int | None | Unset = UNSET,
    type: RequisitionType | int | None | Unset = UNSET,
    work_order_id: int | None | Unset = UNSET,
    requisition_item: Sequence[RequisitionItemInput] | None = None,
    allow_loss: Collection[str] | None = None,
    keep: Collection[str] | None = None,
    confirm: bool = False,
    if_modified: datetime.datetime | None = None,
    **options: Unpack[CallOptions],
) -> Edited[Requisition]:
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
        new_branch_id: Branch it belongs to, an id from `branches`.
        currency_code: ISO 4217 currency code; "" is accepted in the sample.
        date: Date and time, sent in the display format of the account (d/m/Y H:M).
        journal_account_id: Ledger account, an id from `journal_accounts`.
        notes: Remarks.
        number: Number shown to users. Sent as "" in the sample.
        order_id: The document it came from, such as an invoice or a purchase invoice; 0 if entered by hand.
        order_type: What it originates from.
        staff_id: Who created it, an id from `staff`.
        status: Stage of the requisition.
        store_id: Store that the goods enter or leave; for a transfer, the one they leave. An id from `stores`.
        to_store_id: Store that receives a transfer, an id from `stores`.
        type: Effect on stock.
        work_order_id: Work order it belongs to, an id from `work_orders`.
        requisition_item: Its lines. Replaces all there are; left out, they stay.
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
    from ...models.requisition_input import RequisitionInput
    from ...models.requisition_item_input import RequisitionItemInput
    from .requisitions_get import requisitions_get
    from .requisitions_update import OPERATION

    edit = Edit(
        operation=OPERATION,
        key="Requisition",
        model=RequisitionInput,
        changes={
            "branch_id": new_branch_id,
            "currency_code": currency_code,
            "date": date,
            "journal_account_id": journal_account_id,
            "notes": notes,
            "number": number,
            "order_id": order_id,
            "order_type": order_type,
            "staff_id": staff_id,
            "status": status,
            "store_id": store_id,
            "to_store_id": to_store_id,
            "type": type,
            "work_order_id": work_order_id,
        },
        arguments={"new_branch_id": "branch_id"},
        parts=(
            Part(
                name="requisition_item",
                key="RequisitionItem",
                read_key="RequisitionItem",
                model=RequisitionItemInput,
                given=requisition_item,
            ),
        ),
        choice=choice_for(self, "requisitions.edit", allow_loss, keep),
        confirm=confirm,
        if_modified=if_modified,
        options=options,
    )
    return await edit.run(self, id, lambda options: requisitions_get(self, id, **options))
