"""Journal: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from .journal_entity_type import read_journal_entity_type
from .journal_transaction import JournalTransaction

if TYPE_CHECKING:
    from typing import Self

    from .journal_entity_type import JournalEntityType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Journal(Model):
    """A journal entry with its debit and credit lines. Debits and credits are equal in sum.

    Source: documentation (no live capture).
    """

    journal_transaction: list[JournalTransaction] | None = None
    """The lines of the entry. Whether lists really carry them has not been seen."""
    alter_description: str | None = None
    """An alternative description; when it is used is not documented."""
    created: datetime.datetime | None = None
    """When the record was created."""
    currency_code: str | None = None
    """Currency of the entry, three letters (ISO 4217)."""
    currency_credit: Decimal | None = None
    """Sum of the credits, presumably in the currency of the entry."""
    currency_debit: Decimal | None = None
    """Sum of the debits, presumably in the currency of the entry."""
    date: datetime.date | None = None
    """The day to which the entry is booked."""
    description: str | None = None
    """What the entry is about."""
    entity_id: str | None = None
    """The record that the entry was made for, an id of the kind of record that `entity_type` names. Text, since
    Daftra does not say that it is a number for every kind."""
    entity_type: JournalEntityType | None = None
    """The kind of record that the entry was made for."""
    id: int | None = None
    """The entry's id."""
    is_automatic: bool | None = None
    """Whether Daftra made the entry by itself, rather than a person."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    name: str | None = None
    """A name; its meaning on an entry is not documented."""
    number: str | None = None
    """The entry's number, made by Daftra unless one was given."""
    staff_id: int | None = None
    """Who made the entry, an id from `staff`; 0 is the account owner and negative numbers occur elsewhere."""
    total_credit: Decimal | None = None
    """Sum of the credits, presumably in the account's own currency; equals `total_debit`."""
    total_debit: Decimal | None = None
    """Sum of the debits, presumably in the account's own currency; equals `total_credit`."""
    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know, as they were sent."""

    _BLANK: ClassVar[dict[str, Any]] = dict.fromkeys(
        (
            "JournalTransaction",
            "alter_description",
            "created",
            "currency_code",
            "currency_credit",
            "currency_debit",
            "date",
            "description",
            "entity_id",
            "entity_type",
            "id",
            "is_automatic",
            "modified",
            "name",
            "number",
            "staff_id",
            "total_credit",
            "total_debit",
        )
    )
    _KEYS: ClassVar[frozenset[str]] = frozenset(_BLANK)

    @classmethod
    def _read(cls, data: Mapping[str, Any], date_format: str | None) -> Self:
        # One merge is quicker than a `get` for each field, and tells whether there are unknown keys.
        row = {**cls._BLANK, **data}
        self = cls.__new__(cls)
        days = wire.days(date_format)
        v = row["JournalTransaction"]
        self.journal_transaction = v if v is None else wire.records(v, JournalTransaction, date_format)
        v = row["alter_description"]
        self.alter_description = v if v is None or type(v) is str else wire.text(v)
        v = row["created"]
        self.created = v if v is None else wire.timestamp(v, date_format)
        v = row["currency_code"]
        self.currency_code = v if v is None or type(v) is str else wire.text(v)
        v = row["currency_credit"]
        self.currency_credit = v if v is None else wire.decimal(v)
        v = row["currency_debit"]
        self.currency_debit = v if v is None else wire.decimal(v)
        self.date = days[row["date"]]
        v = row["description"]
        self.description = v if v is None or type(v) is str else wire.text(v)
        v = row["entity_id"]
        self.entity_id = v if v is None or type(v) is str else wire.text(v)
        self.entity_type = read_journal_entity_type(row["entity_type"])
        v = row["id"]
        self.id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        self.is_automatic = wire.FLAGS[row["is_automatic"]]
        v = row["modified"]
        self.modified = v if v is None else wire.timestamp(v, date_format)
        v = row["name"]
        self.name = v if v is None or type(v) is str else wire.text(v)
        v = row["number"]
        self.number = v if v is None or type(v) is str else wire.text(v)
        v = row["staff_id"]
        self.staff_id = (
            v if v is None else int(v) if type(v) is str and v.isdecimal() else v if type(v) is int else wire.integer(v)
        )
        v = row["total_credit"]
        self.total_credit = v if v is None else wire.decimal(v)
        v = row["total_debit"]
        self.total_debit = v if v is None else wire.decimal(v)
        self.additional_properties = {} if len(row) == len(cls._BLANK) else cls._unknown(data)
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data = dict(self.additional_properties)
        data |= {
            "JournalTransaction": wire.encode_records(
                self.journal_transaction, "Journal.journal_transaction", date_format
            ),
            "alter_description": wire.encode_text(self.alter_description, "Journal.alter_description"),
            "created": wire.isoformat(self.created),
            "currency_code": wire.encode_text(self.currency_code, "Journal.currency_code"),
            "currency_credit": wire.encode_decimal(self.currency_credit, "Journal.currency_credit"),
            "currency_debit": wire.encode_decimal(self.currency_debit, "Journal.currency_debit"),
            "date": wire.isoformat(self.date),
            "description": wire.encode_text(self.description, "Journal.description"),
            "entity_id": wire.encode_text(self.entity_id, "Journal.entity_id"),
            "entity_type": wire.encode_text(self.entity_type, "Journal.entity_type"),
            "id": wire.encode_integer(self.id, "Journal.id"),
            "is_automatic": wire.encode_flag(self.is_automatic, "Journal.is_automatic"),
            "modified": wire.isoformat(self.modified),
            "name": wire.encode_text(self.name, "Journal.name"),
            "number": wire.encode_text(self.number, "Journal.number"),
            "staff_id": wire.encode_integer(self.staff_id, "Journal.staff_id"),
            "total_credit": wire.encode_decimal(self.total_credit, "Journal.total_credit"),
            "total_debit": wire.encode_decimal(self.total_debit, "Journal.total_debit"),
        }
        return data
