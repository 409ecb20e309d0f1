"""Journal: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Coded, Day, Moment
from .journal_entity_type import JournalEntityType, read_journal_entity_type
from .journal_transaction import JournalTransaction

if TYPE_CHECKING:
    from typing import Self


class Journal(Record, kw_only=True, rename={"journal_transaction": "JournalTransaction"}):
    """A journal entry with its debit and credit lines. Debits and credits are equal in sum.

    Source: documentation (no live capture).
    """

    id: int | None = None
    """The entry's id."""
    number: str | None = None
    """The entry's number, made by Daftra unless one was given."""
    staff_id: int | None = None
    """Who made the entry, an id from `staff`; 0 is the account owner and negative numbers occur elsewhere."""
    date: Day | None = None
    """The day to which the entry is booked."""
    name: str | None = None
    """A name; its meaning on an entry is not documented."""
    entity_type: Coded[JournalEntityType] | None = None
    """The kind of record that the entry was made for."""
    entity_id: str | None = None
    """The record that the entry was made for, an id of the kind of record that `entity_type` names. Text, since
    Daftra does not say that it is a number for every kind."""
    is_automatic: bool | None = None
    """Whether Daftra made the entry by itself, rather than a person."""
    description: str | None = None
    """What the entry is about."""
    total_debit: Amount | None = None
    """Sum of the debits, presumably in the account's own currency; equals `total_credit`."""
    total_credit: Amount | None = None
    """Sum of the credits, presumably in the account's own currency; equals `total_debit`."""
    currency_code: str | None = None
    """Currency of the entry, three letters (ISO 4217)."""
    currency_credit: Amount | None = None
    """Sum of the credits, presumably in the currency of the entry."""
    currency_debit: Amount | None = None
    """Sum of the debits, presumably in the currency of the entry."""
    alter_description: str | None = None
    """An alternative description; when it is used is not documented."""
    created: Moment | None = None
    """When the record was created."""
    modified: Moment | None = None
    """When the record was last changed."""
    journal_transaction: list[JournalTransaction] | None = None
    """The lines of the entry. Whether lists really carry them has not been seen."""
    branch_id: int | None = None
    """Branch of the entry, an id from `branches`."""
    currency_rate: Amount | None = None
    """Exchange rate that was used."""
    draft: bool | None = None
    """Whether it is a draft, which is not booked."""
    local_currency_code: str | None = None
    """The account's own currency. Only in single records."""
    show_loacal_currency: bool | None = None
    """Present if the currency is not the account's own. The misspelt name is the real one."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "total_debit",
            "total_credit",
            "currency_credit",
            "currency_debit",
            "created",
            "modified",
            "currency_rate",
            "local_currency_code",
            "show_loacal_currency",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.date
        if v is not None:
            self.date = days[v]
        v = self.entity_type
        if v is not None:
            self.entity_type = read_journal_entity_type(v)
        v = self.total_debit
        if v is not None:
            self.total_debit = amounts[v]
        v = self.total_credit
        if v is not None:
            self.total_credit = amounts[v]
        v = self.currency_credit
        if v is not None:
            self.currency_credit = amounts[v]
        v = self.currency_debit
        if v is not None:
            self.currency_debit = amounts[v]
        v = self.journal_transaction
        if v is not None:
            self.journal_transaction = [row._settled(days) for row in v]
        v = self.currency_rate
        if v is not None:
            self.currency_rate = amounts[v]
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "Journal", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "number": wire.encode_text(self.number, "Journal.number"),
            "staff_id": wire.whole(self.staff_id),
            "date": wire.isoformat(self.date),
            "name": wire.encode_text(self.name, "Journal.name"),
            "entity_type": wire.encode_text(self.entity_type, "Journal.entity_type"),
            "entity_id": wire.encode_text(self.entity_id, "Journal.entity_id"),
            "is_automatic": wire.encode_flag(self.is_automatic, "Journal.is_automatic"),
            "description": wire.encode_text(self.description, "Journal.description"),
            "total_debit": wire.encode_decimal(self.total_debit, "Journal.total_debit"),
            "total_credit": wire.encode_decimal(self.total_credit, "Journal.total_credit"),
            "currency_code": wire.encode_text(self.currency_code, "Journal.currency_code"),
            "currency_credit": wire.encode_decimal(self.currency_credit, "Journal.currency_credit"),
            "currency_debit": wire.encode_decimal(self.currency_debit, "Journal.currency_debit"),
            "alter_description": wire.encode_text(self.alter_description, "Journal.alter_description"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "JournalTransaction": wire.encode_records(
                self.journal_transaction, "Journal.journal_transaction", date_format
            ),
            "branch_id": wire.whole(self.branch_id),
            "currency_rate": wire.encode_decimal(self.currency_rate, "Journal.currency_rate"),
            "draft": wire.encode_flag(self.draft, "Journal.draft"),
            "local_currency_code": wire.encode_text(self.local_currency_code, "Journal.local_currency_code"),
            "show_loacal_currency": wire.encode_flag(self.show_loacal_currency, "Journal.show_loacal_currency"),
        }
        return data
