"""JournalInput: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .journal_entity_type import JournalEntityType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalInput(Input):
    """A journal entry to store. For a manual entry the date, a description and the currency are enough; its lines
    are sent beside it.

    Source: request sample (date, description and currency only); documentation (marks entity and totals as
    mandatory, which the sample refutes).
    """

    alter_description: str | None | Unset = UNSET
    """An alternative description; when Daftra uses it is not documented."""
    branch_id: int | None | Unset = UNSET
    """Branch of the entry, an id from `branches`."""
    currency_code: str | None | Unset = UNSET
    """Currency of the entry, three letters (ISO 4217)."""
    currency_credit: Decimal | int | None | Unset = UNSET
    """Sum of the credits, presumably in the currency of the entry."""
    currency_debit: Decimal | int | None | Unset = UNSET
    """Sum of the debits, presumably in the currency of the entry."""
    date: datetime.date | None | Unset = UNSET
    """The day to which the entry is booked."""
    description: str | None | Unset = UNSET
    """Description of the entry."""
    draft: bool | None | Unset = UNSET
    """Whether the entry is a draft, which is not booked."""
    entity_id: str | None | Unset = UNSET
    """The record that the entry is made for, an id of the kind that `entity_type` names. The type is text because
    Daftra does not say that every kind has numeric ids."""
    entity_type: JournalEntityType | str | None | Unset = UNSET
    """The kind of record that the entry is made for."""
    is_automatic: bool | None | Unset = UNSET
    """Marks an entry that Daftra itself made; leave it out for a manual entry."""
    name: str | None | Unset = UNSET
    """A name; its meaning on an entry is not documented."""
    number: str | None | Unset = UNSET
    """The entry's number. Daftra assigns one if it is left out."""
    staff_id: int | None | Unset = UNSET
    """The staff member who makes the entry, an id from `staff`; 0 is the account owner."""
    total_credit: Decimal | int | None | Unset = UNSET
    """Sum of the credits; must equal `total_debit`. May be left out."""
    total_debit: Decimal | int | None | Unset = UNSET
    """Sum of the debits; must equal `total_credit`. May be left out."""

    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(
        ("currency_credit", "currency_debit", "total_credit", "total_debit")
    )
