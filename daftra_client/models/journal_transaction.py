"""JournalTransaction: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
from .journal_account_entity_type import read_journal_account_entity_type

if TYPE_CHECKING:
    from typing import Self

    from .journal_account_entity_type import JournalAccountEntityType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalTransaction(Model):
    """One line of a journal entry, a debit or a credit on one account.

    Source: documentation (no live capture).
    """

    alter_description: str | None = None
    """An alternative description; when it is used is not documented."""
    cost_center_id: int | None = None
    """The cost center that bears the line, by its id."""
    created: datetime.datetime | None = None
    """When the record was created."""
    credit: Decimal | None = None
    """Credit of the line, presumably in the account's own currency."""
    currency_code: str | None = None
    """Currency of the line, three letters (ISO 4217)."""
    currency_credit: Decimal | None = None
    """Credit of the line, presumably in its currency."""
    currency_debit: Decimal | None = None
    """Debit of the line, presumably in its currency."""
    currency_rate: Decimal | None = None
    """Exchange rate between the two currencies; its direction is not documented."""
    debit: Decimal | None = None
    """Debit of the line, presumably in the account's own currency."""
    description: str | None = None
    """What the line is about."""
    id: int | None = None
    """The line's id."""
    journal_account_id: int | None = None
    """The account it is booked on, an id from `journal_accounts`."""
    journal_id: int | None = None
    """The entry it belongs to, an id from `journals`."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    subkey: JournalAccountEntityType | None = None
    """The kind of record that the line stands for."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _KEYS: ClassVar[frozenset[str]] = frozenset(
        (
            "alter_description",
            "cost_center_id",
            "created",
            "credit",
            "currency_code",
            "currency_credit",
            "currency_debit",
            "currency_rate",
            "debit",
            "description",
            "id",
            "journal_account_id",
            "journal_id",
            "modified",
            "subkey",
        )
    )

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> Self:
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        self = cls.__new__(cls)
        try:
            get = data.get
            v = get("alter_description")
            self.alter_description = v if type(v) in TEXT else wire.text(v)
            v = get("cost_center_id")
            self.cost_center_id = v if type(v) in INTEGER else wire.integer(v)
            self.created = wire.timestamp(get("created"), date_format)
            self.credit = wire.decimal(get("credit"))
            v = get("currency_code")
            self.currency_code = v if type(v) in TEXT else wire.text(v)
            self.currency_credit = wire.decimal(get("currency_credit"))
            self.currency_debit = wire.decimal(get("currency_debit"))
            self.currency_rate = wire.decimal(get("currency_rate"))
            self.debit = wire.decimal(get("debit"))
            v = get("description")
            self.description = v if type(v) in TEXT else wire.text(v)
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            v = get("journal_account_id")
            self.journal_account_id = v if type(v) in INTEGER else wire.integer(v)
            v = get("journal_id")
            self.journal_id = v if type(v) in INTEGER else wire.integer(v)
            self.modified = wire.timestamp(get("modified"), date_format)
            self.subkey = read_journal_account_entity_type(get("subkey"))
            keys = cls._KEYS
            self.additional_properties = (
                {} if data.keys() <= keys else {key: value for key, value in data.items() if key not in keys}
            )
        except wire.BAD_VALUE as error:
            raise cls._bad_value(data, date_format, error) from error
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "alter_description": wire.encode_text(self.alter_description, "JournalTransaction.alter_description"),
            "cost_center_id": wire.encode_integer(self.cost_center_id, "JournalTransaction.cost_center_id"),
            "created": wire.isoformat(self.created),
            "credit": wire.encode_decimal(self.credit, "JournalTransaction.credit"),
            "currency_code": wire.encode_text(self.currency_code, "JournalTransaction.currency_code"),
            "currency_credit": wire.encode_decimal(self.currency_credit, "JournalTransaction.currency_credit"),
            "currency_debit": wire.encode_decimal(self.currency_debit, "JournalTransaction.currency_debit"),
            "currency_rate": wire.encode_decimal(self.currency_rate, "JournalTransaction.currency_rate"),
            "debit": wire.encode_decimal(self.debit, "JournalTransaction.debit"),
            "description": wire.encode_text(self.description, "JournalTransaction.description"),
            "id": wire.encode_integer(self.id, "JournalTransaction.id"),
            "journal_account_id": wire.encode_integer(self.journal_account_id, "JournalTransaction.journal_account_id"),
            "journal_id": wire.encode_integer(self.journal_id, "JournalTransaction.journal_id"),
            "modified": wire.isoformat(self.modified),
            "subkey": wire.encode_text(self.subkey, "JournalTransaction.subkey"),
        }
        return data
