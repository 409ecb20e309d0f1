"""JournalTransaction: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
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

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
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
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        v = row["alter_description"]
        self.alter_description = v if v is None or type(v) is str else wire.text(v)
        v = row["cost_center_id"]
        self.cost_center_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["credit"]
        self.credit = v if v is None else wire.decimal(v)
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        v = row["currency_credit"]
        self.currency_credit = v if v is None else wire.decimal(v)
        v = row["currency_debit"]
        self.currency_debit = v if v is None else wire.decimal(v)
        v = row["currency_rate"]
        self.currency_rate = v if v is None else wire.decimal(v)
        v = row["debit"]
        self.debit = v if v is None else wire.decimal(v)
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["journal_account_id"]
        self.journal_account_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["journal_id"]
        self.journal_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        self.subkey = read_journal_account_entity_type(row["subkey"])
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
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
