"""Automatic journals, and the running totals of accounts and treasuries.

Amounts are booked without conversion: the sandbox has no exchange rates, so every rate is 1.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TypeAlias

from daftra_client.sandbox.books.chart import AccountKey, accounts_of
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Row, decimal, plain, rounded

LINES = "JournalTransaction"
_TOTALS = frozenset({"total_debit", "total_credit", "last_transaction_update"})

_AccountAndCenter: TypeAlias = tuple[AccountKey, str | None]
"""An account and a cost center."""


@dataclass(slots=True)
class Posting:
    """The amounts of one journal by account and cost center; credits are negative."""

    amounts: dict[_AccountAndCenter, Decimal] = field(default_factory=dict[_AccountAndCenter, Decimal])

    def debit(self, account: AccountKey, amount: Decimal, center: str | None = None) -> None:
        """Book an amount on the left side; a negative one on the right."""
        key = (account, center)
        self.amounts[key] = self.amounts.get(key, Decimal(0)) + amount

    def credit(self, account: AccountKey, amount: Decimal, center: str | None = None) -> None:
        """Book an amount on the right side; a negative one on the left."""
        self.debit(account, -amount, center)

    def close(self, account: AccountKey) -> None:
        """Round every amount to the four decimals of journals, and book the difference to zero to ``account``."""
        rest = Decimal(0)
        for key, amount in self.amounts.items():
            self.amounts[key] = rounded(amount)
            rest -= self.amounts[key]
        self.debit(account, rest)


def settle_journal(
    records: Records, kind: str, id: int, posting: Posting | None, head: Row | None = None, *, new: bool = False
) -> None:
    """Write, rewrite or remove the journal of a record.

    Args:
        records: the records of the account.
        kind: the kind of the record, as ``entity_type`` names it.
        id: its id.
        posting: what to book, or None for nothing.
        head: columns of the journal.
        new: whether the record cannot have a journal yet.
    """
    found = None if new else _journal(records, kind, id)
    amounts = {key: amount for key, amount in posting.amounts.items() if amount} if posting else {}
    if not amounts:
        if found:
            _book(records, found.children[LINES], ())
            records.store.mark_deleted("journals", found.id, records.account.now(), notify=False)
        return
    accounts = accounts_of(records, dict.fromkeys(account for account, _ in amounts))
    code = (head or {}).get("currency_code")
    booked = [(accounts[key], amount, center) for (key, center), amount in amounts.items() if key in accounts]
    lines = [_line(str(account.id), amount, code, center) for account, amount, center in booked]
    total = plain(sum((amount for _, amount, _ in booked if amount > 0), Decimal(0)))
    sums: Row = dict.fromkeys(("total_debit", "total_credit", "currency_debit", "currency_credit"), total)
    columns: Row = {**(head or {}), **sums, "entity_type": kind, "entity_id": str(id), "is_automatic": "1"}
    if found is None:
        records.make("journals", columns, {LINES: lines})
        _add(records, booked)
        return
    old = found.children[LINES]
    same = len(lines) == len(old) and all(line.items() <= row.items() for line, row in zip(lines, old, strict=False))
    if same and columns.items() <= found.row.items():
        return
    found.row.update(columns, modified=records.account.now())
    (child,) = records.resources["journals"].children
    found.children[LINES] = records.rows(child, found.id, lines)
    records.replace(found, notify=False)
    _book(records, old, lines)


def settle_manual(records: Records, before: Record | None, after: Record | None) -> None:
    """Update the totals of accounts after a caller changes a journal."""
    _book(records, before.children[LINES] if before else (), after.children[LINES] if after else ())


def keep_automatic(_records: Records, journal: Record) -> None:
    """An automatic journal is deleted only with its document (vendor reference 2026-08)."""
    if journal.row["is_automatic"] == "1":
        raise Refusal(404, "An automatic journal cannot be deleted.")


def keep_used(records: Records, account: Record) -> None:
    """An account with transactions cannot be deleted (vendor reference 2026-08)."""
    if decimal(account.row["total_debit"]) or decimal(account.row["total_credit"]):
        raise Refusal(400, "The account has transactions.")


def _journal(records: Records, kind: str, id: int) -> Record | None:
    found = records.store.many("journals", records.store.find("journals", "entity_id", str(id)))
    for journal in found.values():
        if journal.row["entity_type"] == kind and journal.row["is_automatic"] == "1":
            return journal
    return None


def _line(account: str, amount: Decimal, currency: str | None, center: str | None) -> Row:
    debit, credit = (plain(amount), "0") if amount > 0 else ("0", plain(-amount))
    return {
        "debit": debit,
        "credit": credit,
        "currency_debit": debit,
        "currency_credit": credit,
        "journal_account_id": account,
        "cost_center_id": center,
        "currency_code": currency,
    }


def _add(records: Records, booked: Iterable[tuple[Record, Decimal, str | None]]) -> None:
    """Add the lines of a new journal to the totals of their accounts.

    Nearly all journals are new. Their accounts and amounts are already in memory, so nothing is read or compared."""
    touched: dict[int, Record] = {}
    for account, amount, _ in booked:
        column, change = ("total_debit", amount) if amount > 0 else ("total_credit", -amount)
        account.row[column] = plain(decimal(account.row[column]) + change)
        touched[account.id] = account
    _store(records, list(touched.values()))


def _book(records: Records, old: Sequence[Row], new: Sequence[Row]) -> None:
    """Subtract the old lines from the totals of their accounts, and add the new ones."""
    changes: dict[int, tuple[Decimal, Decimal]] = {}
    for sign, lines in ((-1, old), (1, new)):
        for line in lines:
            id = int(line["journal_account_id"] or 0)
            debit, credit = changes.get(id, (Decimal(0), Decimal(0)))
            changes[id] = debit + sign * decimal(line["debit"]), credit + sign * decimal(line["credit"])
    changes = {id: change for id, change in changes.items() if any(change)}
    accounts = records.store.many("journal_accounts", changes)
    for id, account in accounts.items():
        debit, credit = changes[id]
        row = account.row
        row["total_debit"] = plain(decimal(row["total_debit"]) + debit)
        row["total_credit"] = plain(decimal(row["total_credit"]) + credit)
    _store(records, list(accounts.values()))


def _store(records: Records, accounts: Sequence[Record]) -> None:
    """Store accounts whose totals changed, and update the balances of their treasuries."""
    now = records.account.now()
    for account in accounts:
        account.row["last_transaction_update"] = now
    records.adjust(accounts, _TOTALS)
    _move_money(records, (each for each in accounts if each.row.get("place") and each.row["entity_type"] == "treasury"))


def _move_money(records: Records, accounts: Iterable[Record]) -> None:
    """Set the balance of each treasury to that of its account."""
    balances = {
        int(each.row["entity_id"] or 0): decimal(each.row["total_debit"]) - decimal(each.row["total_credit"])
        for each in accounts
    }
    if not balances:
        return
    treasuries = records.store.many("treasuries", balances)
    for id, treasury in treasuries.items():
        treasury.row["balance"] = plain(balances[id])
    records.adjust(treasuries.values(), frozenset({"balance"}))
