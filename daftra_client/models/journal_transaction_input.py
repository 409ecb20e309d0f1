"""JournalTransactionInput: generated from openapi/daftra.yaml, do not edit."""

from decimal import Decimal
from typing import ClassVar

import attrs

from .._codec.unset import UNSET, Unset
from .._codec.write_model import Input
from .journal_account_entity_type import JournalAccountEntityType


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class JournalTransactionInput(Input):
    """A journal line to store. The account and the amounts in the entry's currency are enough; set the unused side
    to 0.
    """

    alter_description: str | None | Unset = UNSET
    """An alternative description; when Daftra uses it is not documented."""
    cost_center_id: int | None | Unset = UNSET
    """The cost center that bears the line, by its id."""
    credit: Decimal | int | None | Unset = UNSET
    """Credit of the line, presumably in the account's own currency. Daftra computes it from `currency_credit`; a
    line that has only this field is dropped (vendor reference 2026-08)."""
    currency_code: str | None | Unset = UNSET
    """Currency of the line, three letters (ISO 4217). Contested: writable (documentation); read-only (vendor
    reference 2026-08). At most 3 characters."""
    currency_credit: Decimal | int | None | Unset = UNSET
    """Credit of the line in the entry's currency; 0 on a debit line."""
    currency_debit: Decimal | int | None | Unset = UNSET
    """Debit of the line in the entry's currency; 0 on a credit line."""
    currency_rate: Decimal | int | None | Unset = UNSET
    """Exchange rate between the two currencies; the direction is not documented. Contested: writable
    (documentation); read-only (vendor reference 2026-08)."""
    debit: Decimal | int | None | Unset = UNSET
    """Debit of the line, presumably in the account's own currency. Daftra computes it from `currency_debit`; a line
    that has only this field is dropped (vendor reference 2026-08)."""
    description: str | None | Unset = UNSET
    """Description of the line; may be empty."""
    id: int | None | Unset = UNSET
    """Id of an existing line of this entry, only for updates; never on create. A line without it is added, and the
    id of a line of another entry is refused."""
    journal_account_id: int | None | Unset = UNSET
    """The account to book on, an id from `journal_accounts`. A line without it is dropped."""
    subkey: JournalAccountEntityType | str | None | Unset = UNSET
    """The kind of record that the line represents. Contested: writable (documentation); read-only (vendor reference
    2026-08)."""
    tax_id: int | None | Unset = UNSET
    """The tax of the line, an id from `taxes`. Daftra splits the amount and adds a line for the tax."""

    _NOT_CARRIED: ClassVar[frozenset[str]] = frozenset(("tax_id",))
