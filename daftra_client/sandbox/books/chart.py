"""The chart of accounts: categories and accounts of the first day, and the accounts of clients, suppliers and others.

Codes and names are made up; kinds of entities and of categories, and the meaning of ``type``, are those of the vendor
reference 2026-08. An account of a single client, supplier, treasury, store or tax appears when something is posted to
it for the first time. Callers can rename these accounts and change their codes: the hidden column ``place`` of an
account holds its original code.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple

from daftra_client.sandbox.records import Records
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Row


@dataclass(frozen=True, slots=True)
class _Category:
    code: str
    name: str
    debit: bool
    parent: str = ""
    kind: str | None = None


_CATEGORIES = (
    _Category("1", "Assets", True, kind="assets"),
    _Category("11", "Fixed assets", True, "1", "fixed_assets"),
    _Category("12", "Current assets", True, "1", "current_assets"),
    _Category("121", "Treasuries", True, "12", "treasuries"),
    _Category("122", "Clients", True, "12", "clients"),
    _Category("123", "Stores", True, "12", "stores"),
    _Category("124", "Taxes on purchases", True, "12", "payable_tax"),
    _Category("2", "Liabilities", False, kind="liabilities"),
    _Category("21", "Current liabilities", False, "2", "current_liabilities"),
    _Category("211", "Suppliers", False, "21", "suppliers"),
    _Category("212", "Taxes on sales", False, "21", "income_taxes"),
    _Category("213", "Advance payments", False, "21", "advance_payments"),
    _Category("3", "Equity", False, kind="owner_equity"),
    _Category("4", "Incomes", False, kind="incomes"),
    _Category("42", "Other incomes", False, "4", "other_incomes"),
    _Category("5", "Expenses", True, kind="expenses"),
    _Category("52", "Other expenses", True, "5", "other_expenses"),
)
_BY_CODE = {each.code: each for each in _CATEGORIES}


class AccountKey(NamedTuple):  # a tuple: these keys are hashed very often
    """Identifies an account to post to: one of the common accounts, or the account of one record."""

    category: str
    """The code of its category."""
    name: str
    """The name of the account, or the resource that has the record's name."""
    number: str
    """The part of the code after the code of the category; for the account of a record, the id of the record."""
    entity: str | None = None
    """The kind of the record that the account belongs to."""
    id: int | None = None
    """The id of an account that a caller named."""

    @property
    def code(self) -> str:
        """The original code of the account; the account is always found by it."""
        return f"{self.category}{self.number.zfill(6)}"


CAPITAL = AccountKey("3", "Capital", "1")
OPENING_BALANCES = AccountKey("3", "Opening balances", "2")
SALES = AccountKey("4", "Sales", "1")
SALES_RETURNS = AccountKey("4", "Sales returns", "2")
SHIPPING = AccountKey("4", "Shipping", "3")
INCOMES = AccountKey("42", "Other incomes", "1")
OTHER_INCOME = AccountKey("42", "Adjustments of documents", "2")
COST_OF_SALES = AccountKey("5", "Cost of sales", "1")
PURCHASES = AccountKey("5", "Purchases", "2")
ADJUSTMENTS = AccountKey("5", "Stock adjustments", "3")
EXPENSES = AccountKey("52", "Other expenses", "1")
ADVANCES = AccountKey("213", "Advance payments of clients", "1")
_COMMON = (
    *(CAPITAL, OPENING_BALANCES, SALES, SALES_RETURNS, SHIPPING, INCOMES, OTHER_INCOME),
    *(COST_OF_SALES, PURCHASES, ADJUSTMENTS, EXPENSES, ADVANCES),
)


def client(id: str) -> AccountKey:
    """The account of what a client owes."""
    return AccountKey("122", "clients", id, "client")


def supplier(id: str) -> AccountKey:
    """The account of what is owed to a supplier."""
    return AccountKey("211", "suppliers", id, "supplier")


def treasury(id: str) -> AccountKey:
    """The account of the money in a treasury or bank account."""
    return AccountKey("121", "treasuries", id, "treasury")


def store(id: str) -> AccountKey:
    """The account of the stock in a store."""
    return AccountKey("123", "stores", id, "store")


def tax_on_sales(id: str) -> AccountKey:
    """The account of a tax that clients paid."""
    return AccountKey("212", "taxes", id, "income_tax")


def tax_on_purchases(id: str) -> AccountKey:
    """The account of a tax that was paid to suppliers."""
    return AccountKey("124", "taxes", id, "outcome_tax")


def exact(id: str) -> AccountKey:
    """The account that a caller named."""
    return AccountKey("", "", "", id=int(id))


def open_chart(records: Records) -> None:
    """Write the categories, the common accounts, and the accounts of the initial treasuries and stores."""
    for each in _CATEGORIES:
        _category(records, each)
    accounts_of(records, (*_COMMON, treasury("1"), store("1")))


def accounts_of(records: Records, keys: Iterable[AccountKey]) -> dict[AccountKey, Record]:
    """The accounts of ``keys``; missing accounts are made in this order. The result lacks an account that a caller
    named and that does not exist."""
    wanted = list(keys)
    found = records.store.named("journal_accounts", "place", [each.code for each in wanted if each.id is None])
    named = records.store.many("journal_accounts", [each.id for each in wanted if each.id is not None])
    accounts: dict[AccountKey, Record] = {}
    for key in wanted:
        if key.id is None:
            accounts[key] = found.get(key.code) or _account(records, key)
        elif key.id in named:
            accounts[key] = named[key.id]
    return accounts


def _account(records: Records, key: AccountKey) -> Record:
    category = _BY_CODE[key.category]
    columns: Row = {
        **_below(records, category.code),
        "code": _free(records, key.code),
        "place": key.code,
        "type": str(int(category.debit)),
        "name": key.name,
        "entity_type": key.entity,
        "entity_id": key.number if key.entity else None,
    }
    if key.entity:
        record = records.related(key.name, key.number)
        columns["name"] = _name(record.row) if record else None
    return records.make("journal_accounts", columns)


def _free(records: Records, code: str) -> str:
    """The code, or a longer one if a caller gave it to an account or category."""
    while any(records.store.find(name, "code", code) for name in ("journal_accounts", "journal_cats")):
        code += "0"
    return code


def primary_treasury(records: Records) -> str:
    """The id of the default treasury."""
    found = records.store.find("treasuries", "is_primary", "1")
    return str(found[0]) if found else "1"


def _name(row: Row) -> str:
    own = row.get("business_name") or row.get("name")
    return own or " ".join(filter(None, (row.get("first_name"), row.get("last_name"))))


def _category(records: Records, each: _Category) -> Record:
    columns: Row = {
        "journal_cat_id": "-1",
        "parent_cat_ids": "",
        **(_below(records, each.parent) if each.parent else {}),
        "code": each.code,
        "type": str(int(each.debit)),
        "name": each.name,
        "entity_type": each.kind,
    }
    return records.make("journal_cats", columns)


def _below(records: Records, code: str) -> Row:
    """The columns that put a record below a category."""
    known = records.store.named("journal_cats", "code", [code]).get(code)
    parent = known or _category(records, _BY_CODE[code])
    above = [str(parent.id), *filter(None, [parent.row["parent_cat_ids"]])]
    return {"journal_cat_id": str(parent.id), "parent_cat_ids": ",".join(above)}
