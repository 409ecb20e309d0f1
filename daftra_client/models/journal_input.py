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
    are sent next to it.
    """

    alter_description: str | None | Unset = UNSET
    """An alternative description, which takes the place of that of automatic entries. Daftra ignores it if it
    equals `description`."""
    attachment: str | None | Unset = UNSET
    """Ids of uploaded files, separated by commas. An update detaches every file that it does not name, and answers
    do not show which there are."""
    branch_id: int | None | Unset = UNSET
    """Branch of the entry, an id from `branches`."""
    currency_code: str | None | Unset = UNSET
    """Currency of the entry, three letters (ISO 4217). A create without it takes that of the lines or of the
    account; an update without it empties that of the lines. At most 3 characters."""
    currency_credit: Decimal | int | None | Unset = UNSET
    """Sum of the credits, presumably in the currency of the entry. Daftra computes it, and a value that is sent has
    no effect (vendor reference 2026-08)."""
    currency_debit: Decimal | int | None | Unset = UNSET
    """Sum of the debits, presumably in the currency of the entry. Daftra computes it, and a value that is sent has
    no effect (vendor reference 2026-08)."""
    date: datetime.date | None | Unset = UNSET
    """The day to which the entry is booked, within an open period; today by default on create."""
    description: str | None | Unset = UNSET
    """Description of the entry."""
    draft: bool | None | Unset = UNSET
    """Whether the entry is a draft, which is not booked; false by default."""
    entity_id: str | None | Unset = UNSET
    """The record that the entry is made for, an id of the kind that `entity_type` names. The type is text because
    Daftra does not say that every kind has numeric ids. Contested: writable (documentation); read-only (vendor
    reference 2026-08)."""
    entity_type: JournalEntityType | str | None | Unset = UNSET
    """The kind of record that the entry is made for. Contested: writable (documentation); read-only (vendor
    reference 2026-08)."""
    is_automatic: bool | None | Unset = UNSET
    """Marks an entry that Daftra itself made; leave it out for a manual entry. Contested: writable (documentation);
    read-only (vendor reference 2026-08)."""
    manual_currency_rate: Decimal | int | None | Unset = UNSET
    """Exchange rate to the currency of the account; that of the day if it is left out or null, of updates too.
    Never send 0. It needs the setting for rates of journals. Answers show the `currency_rate`, but not who chose
    it."""
    name: str | None | Unset = UNSET
    """A name; its meaning on an entry is not documented. At most 255 characters."""
    number: str | None | Unset = UNSET
    """The entry's number. Daftra makes one if it is left out; send it only to choose another. At most 255
    characters."""
    staff_id: int | None | Unset = UNSET
    """The staff member who makes the entry, an id from `staff`; 0 is the account owner. An update keeps the one who
    made it."""
    total_credit: Decimal | int | None | Unset = UNSET
    """Sum of the credits; must equal `total_debit`. Daftra computes it, and a value that is sent has no effect
    (vendor reference 2026-08)."""
    total_debit: Decimal | int | None | Unset = UNSET
    """Sum of the debits; must equal `total_credit`. Daftra computes it, and a value that is sent has no effect
    (vendor reference 2026-08)."""

    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(
        ("attachment", "currency_credit", "currency_debit", "manual_currency_rate", "total_credit", "total_debit")
    )
