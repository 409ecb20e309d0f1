"""Journal: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, ClassVar

import attrs

from .. import wire
from ..model import Model
from ..wire import INTEGER, TEXT
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

    _KEYS: ClassVar[frozenset[str]] = frozenset(
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
            self.journal_transaction = wire.records(get("JournalTransaction"), JournalTransaction, date_format)
            v = get("alter_description")
            self.alter_description = v if type(v) in TEXT else wire.text(v)
            self.created = wire.timestamp(get("created"), date_format)
            v = get("currency_code")
            self.currency_code = v if type(v) in TEXT else wire.text(v)
            self.currency_credit = wire.decimal(get("currency_credit"))
            self.currency_debit = wire.decimal(get("currency_debit"))
            self.date = wire.date(get("date"), date_format)
            v = get("description")
            self.description = v if type(v) in TEXT else wire.text(v)
            v = get("entity_id")
            self.entity_id = v if type(v) in TEXT else wire.text(v)
            self.entity_type = read_journal_entity_type(get("entity_type"))
            v = get("id")
            self.id = v if type(v) in INTEGER else wire.integer(v)
            self.is_automatic = wire.flag(get("is_automatic"))
            self.modified = wire.timestamp(get("modified"), date_format)
            v = get("name")
            self.name = v if type(v) in TEXT else wire.text(v)
            v = get("number")
            self.number = v if type(v) in TEXT else wire.text(v)
            v = get("staff_id")
            self.staff_id = v if type(v) in INTEGER else wire.integer(v)
            self.total_credit = wire.decimal(get("total_credit"))
            self.total_debit = wire.decimal(get("total_debit"))
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
