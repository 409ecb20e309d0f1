"""JournalCat: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Coded, Moment
from .journal_account_entity_type import JournalAccountEntityType, read_journal_account_entity_type
from .journal_account_type import JournalAccountType, read_journal_account_type

if TYPE_CHECKING:
    from typing import Self


class JournalCat(Record, kw_only=True):
    """A category of the chart of accounts.

    Source: documentation (no live capture).
    """

    id: int | None = None
    """The record's id."""
    code: str | None = None
    """Its code in the chart of accounts, such as "11101"."""
    name: str | None = None
    """Its name."""
    is_recalculated: bool | None = None
    """Whether its totals were computed anew."""
    last_transaction_update: Moment | None = None
    """When something was last booked on it."""
    entity_type: Coded[JournalAccountEntityType] | None = None
    """The kind of record that it is kept for."""
    entity_id: str | None = None
    """The record that it is kept for, an id of the kind of record that `entity_type` names. Text, since Daftra does
    not say that it is a number for every kind."""
    journal_cat_id: int | None = None
    """The category above it, an id from `journal_cats`."""
    parent_cat_ids: str | None = None
    """Ids of all categories above it, separated by commas, such as "17,18"."""
    type: Coded[JournalAccountType] | None = None
    """Its type; the meaning is not documented."""
    staff_id: int | None = None
    """Who made it, an id from `staff`; 0 is the account owner and negative numbers occur elsewhere."""
    total_debit: Amount | None = None
    """Sum of the debits booked on it."""
    total_credit: Amount | None = None
    """Sum of the credits booked on it."""
    disabled: bool | None = None
    """Whether it is disabled."""
    color: str | None = None
    """A colour for display. Deprecated by Daftra."""
    created: Moment | None = None
    """When the record was created."""
    modified: Moment | None = None
    """When the record was last changed."""
    branch_id: int | None = None
    """Branch it belongs to, an id from `branches`."""
    is_hidden: bool | None = None
    """Whether listings leave it out."""
    level: int | None = None
    """Depth in the tree."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "is_recalculated",
            "last_transaction_update",
            "parent_cat_ids",
            "total_debit",
            "total_credit",
            "created",
            "modified",
            "level",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.entity_type
        if v is not None:
            self.entity_type = read_journal_account_entity_type(v)
        v = self.type
        if v is not None:
            self.type = read_journal_account_type(v)
        v = self.total_debit
        if v is not None:
            self.total_debit = amounts[v]
        v = self.total_credit
        if v is not None:
            self.total_credit = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "JournalCat", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "code": wire.encode_text(self.code, "JournalCat.code"),
            "name": wire.encode_text(self.name, "JournalCat.name"),
            "is_recalculated": wire.encode_flag(self.is_recalculated, "JournalCat.is_recalculated"),
            "last_transaction_update": wire.isoformat(self.last_transaction_update),
            "entity_type": wire.encode_text(self.entity_type, "JournalCat.entity_type"),
            "entity_id": wire.encode_text(self.entity_id, "JournalCat.entity_id"),
            "journal_cat_id": wire.whole(self.journal_cat_id),
            "parent_cat_ids": wire.encode_text(self.parent_cat_ids, "JournalCat.parent_cat_ids"),
            "type": wire.encode_text(self.type, "JournalCat.type"),
            "staff_id": wire.whole(self.staff_id),
            "total_debit": wire.encode_decimal(self.total_debit, "JournalCat.total_debit"),
            "total_credit": wire.encode_decimal(self.total_credit, "JournalCat.total_credit"),
            "disabled": wire.encode_flag(self.disabled, "JournalCat.disabled"),
            "color": wire.encode_text(self.color, "JournalCat.color"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "branch_id": wire.whole(self.branch_id),
            "is_hidden": wire.encode_flag(self.is_hidden, "JournalCat.is_hidden"),
            "level": wire.whole(self.level),
        }
        return data
