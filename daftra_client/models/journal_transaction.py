"""JournalTransaction: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, ClassVar

from .. import wire
from ..record import Record
from ..wire_types import Amount, Coded, Moment
from .journal_account_entity_type import JournalAccountEntityType, read_journal_account_entity_type

if TYPE_CHECKING:
    from typing import Self


class JournalTransaction(Record, kw_only=True):
    """One line of a journal entry, a debit or a credit on one account.

    Source: documentation (no live capture).
    """

    id: int | None = None
    """The line's id."""
    journal_id: int | None = None
    """The entry it belongs to, an id from `journals`."""
    debit: Amount | None = None
    """Debit of the line, presumably in the account's own currency."""
    credit: Amount | None = None
    """Credit of the line, presumably in the account's own currency."""
    currency_debit: Amount | None = None
    """Debit of the line, presumably in its currency."""
    currency_credit: Amount | None = None
    """Credit of the line, presumably in its currency."""
    currency_code: str | None = None
    """Currency of the line, three letters (ISO 4217)."""
    currency_rate: Amount | None = None
    """Exchange rate between the two currencies; its direction is not documented."""
    subkey: Coded[JournalAccountEntityType] | None = None
    """The kind of record that the line stands for."""
    description: str | None = None
    """What the line is about."""
    journal_account_id: int | None = None
    """The account it is booked on, an id from `journal_accounts`."""
    alter_description: str | None = None
    """An alternative description; when it is used is not documented."""
    created: Moment | None = None
    """When the record was created."""
    modified: Moment | None = None
    """When the record was last changed."""
    cost_center_id: int | None = None
    """The cost center that bears the line, by its id."""
    _COMPUTED: ClassVar[frozenset[str]] = frozenset(
        (
            "journal_id",
            "created",
            "modified",
        )
    )

    def _settled(self, days: wire.Days) -> Self:
        v: Any
        amounts = wire.AMOUNTS
        v = self.debit
        if v is not None:
            self.debit = amounts[v]
        v = self.credit
        if v is not None:
            self.credit = amounts[v]
        v = self.currency_debit
        if v is not None:
            self.currency_debit = amounts[v]
        v = self.currency_credit
        if v is not None:
            self.currency_credit = amounts[v]
        v = self.currency_rate
        if v is not None:
            self.currency_rate = amounts[v]
        v = self.subkey
        if v is not None:
            self.subkey = read_journal_account_entity_type(v)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "JournalTransaction", date_format, is_read=True)
        data |= {
            "id": wire.whole(self.id),
            "journal_id": wire.whole(self.journal_id),
            "debit": wire.encode_decimal(self.debit, "JournalTransaction.debit"),
            "credit": wire.encode_decimal(self.credit, "JournalTransaction.credit"),
            "currency_debit": wire.encode_decimal(self.currency_debit, "JournalTransaction.currency_debit"),
            "currency_credit": wire.encode_decimal(self.currency_credit, "JournalTransaction.currency_credit"),
            "currency_code": wire.encode_text(self.currency_code, "JournalTransaction.currency_code"),
            "currency_rate": wire.encode_decimal(self.currency_rate, "JournalTransaction.currency_rate"),
            "subkey": wire.encode_text(self.subkey, "JournalTransaction.subkey"),
            "description": wire.encode_text(self.description, "JournalTransaction.description"),
            "journal_account_id": wire.whole(self.journal_account_id),
            "alter_description": wire.encode_text(self.alter_description, "JournalTransaction.alter_description"),
            "created": wire.isoformat(self.created),
            "modified": wire.isoformat(self.modified),
            "cost_center_id": wire.whole(self.cost_center_id),
        }
        return data
