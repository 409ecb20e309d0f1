"""JournalTransaction: generated from openapi/daftra.yaml, do not edit."""

import datetime
from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.record import Record
from .journal_account_entity_type import JournalAccountEntityType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalTransaction(Record):
    """One line of a journal entry, a debit or a credit on one account."""

    id: int | None = None
    """The line's id."""
    journal_id: int | None = None
    """The entry that the line belongs to, an id from `journals`."""
    debit: Decimal | None = None
    """Debit of the line, presumably in the account's own currency."""
    credit: Decimal | None = None
    """Credit of the line, presumably in the account's own currency."""
    currency_debit: Decimal | None = None
    """Debit of the line, presumably in its currency."""
    currency_credit: Decimal | None = None
    """Credit of the line, presumably in its currency."""
    currency_code: str | None = None
    """Currency of the line, three letters (ISO 4217)."""
    currency_rate: Decimal | None = None
    """Exchange rate between the two currencies; the direction is not documented."""
    subkey: JournalAccountEntityType | None = None
    """The kind of record that the line represents."""
    description: str | None = None
    """Description of the line."""
    journal_account_id: int | None = None
    """The account that the amount is booked on, an id from `journal_accounts`."""
    alter_description: str | None = None
    """An alternative description; when Daftra uses it is not documented."""
    created: datetime.datetime | None = None
    """When the record was created."""
    modified: datetime.datetime | None = None
    """When the record was last changed."""
    cost_center_id: int | None = None
    """The cost center that bears the line, by its id."""

    _COMPUTED: ClassVar[frozenset[str]] = frozenset(("journal_id", "created", "modified"))
