"""Journal: generated from openapi/daftra.yaml, do not edit."""

import datetime
from collections.abc import Mapping
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.record import Record
from .journal_entity_type import JournalEntityType
from .journal_transaction import JournalTransaction


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Journal(Record):
    """A journal entry with its debit and credit lines. The sums of debits and credits are equal."""

    id: int | None = None
    """The entry's id."""
    number: str | None = None
    """The entry's number, assigned by Daftra unless one was given."""
    staff_id: int | None = None
    """The staff member who made the entry, an id from `staff`; 0 is the account owner and negative numbers occur
    elsewhere."""
    date: datetime.date | None = None
    """The day to which the entry is booked."""
    name: str | None = None
    """A name; its meaning on an entry is not documented."""
    entity_type: JournalEntityType | None = None
    """The kind of record that the entry was made for; empty for entries by hand."""
    entity_id: str | None = None
    """The record that the entry was made for, an id of the kind that `entity_type` names. The type is text because
    Daftra does not say that every kind has numeric ids."""
    is_automatic: bool | None = None
    """Whether Daftra itself made the entry, rather than a person."""
    description: str | None = None
    """Description of the entry."""
    total_debit: Decimal | None = None
    """Sum of the debits in the account's own currency; equals `total_credit`."""
    total_credit: Decimal | None = None
    """Sum of the credits in the account's own currency; equals `total_debit`."""
    currency_code: str | None = None
    """Currency of the entry, three letters (ISO 4217)."""
    currency_credit: Decimal | None = None
    """Sum of the credits, presumably in the currency of the entry."""
    currency_debit: Decimal | None = None
    """Sum of the debits, presumably in the currency of the entry."""
    alter_description: str | None = None
    """An alternative description, which takes the place of that of automatic entries."""
    created: datetime.datetime | None = None
    """When the record was created."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    journal_transaction: list[JournalTransaction] | None = None
    """The lines of the entry."""
    branch_id: int | None = None
    """Branch of the entry, an id from `branches`."""
    currency_rate: Decimal | None = None
    """Exchange rate of the entry."""
    draft: bool | None = None
    """Whether the entry is a draft, which is not booked."""
    local_currency_code: str | None = None
    """The account's own currency. Only in single records."""
    show_loacal_currency: bool | None = None
    """Present if the currency is not the account's own. The misspelling is Daftra's own."""

    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {"journal_transaction": "JournalTransaction"}
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
