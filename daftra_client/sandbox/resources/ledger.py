"""Journals and their accounts, expenses and incomes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from daftra_client.sandbox.records import Records
from daftra_client.sandbox.resources import filtering
from daftra_client.sandbox.resources.common import BRANCH, ID, SITE, STAFF_MEMBER, STAMPS
from daftra_client.sandbox.search import NEWEST_FIRST, OLDEST_FIRST, Sorting
from daftra_client.sandbox.tables import (
    Child,
    Computed,
    Draft,
    Field,
    Numbering,
    Resource,
    amounts,
    days,
    flags,
    hidden,
    integers,
    read_only,
    texts,
    timestamps,
)
from daftra_client.sandbox.wire import Kind, decimal, plain

__all__ = ["EXPENSES", "INCOMES", "JOURNALS", "JOURNAL_ACCOUNTS", "JOURNAL_CATS"]


def _complete_journal(records: Records, draft: Draft) -> None:
    """Add up both sides. They may differ, because no evidence shows that the live service requires equal sums."""
    row = draft.row
    row["date"] = row["date"] or records.account.today()
    row["currency_code"] = row["currency_code"] or records.account.currency
    lines = draft.children["JournalTransaction"]
    for line in lines:
        line["currency_code"] = line["currency_code"] or row["currency_code"]
        for side in ("debit", "credit"):
            local = line[side] or plain(decimal(line[f"currency_{side}"]) * decimal(line["currency_rate"]))
            line[side], line[f"currency_{side}"] = local, line[f"currency_{side}"] or local
    for side in ("debit", "credit"):
        row[f"total_{side}"] = plain(sum((decimal(line[side]) for line in lines), Decimal(0)))
        row[f"currency_{side}"] = plain(sum((decimal(line[f"currency_{side}"]) for line in lines), Decimal(0)))


JOURNALS = Resource(
    name="journals",
    key="Journal",
    first_id=71,
    fields=(
        *ID,
        *texts("number"),
        *STAFF_MEMBER,
        *days("date", display=False),
        *texts("name", "entity_type", "entity_id"),
        *read_only(flags("is_automatic")),
        *texts("description"),
        *read_only(amounts("total_debit", "total_credit", default="0")),
        *texts("currency_code"),
        *read_only(amounts("currency_credit", "currency_debit", default="0")),
        *texts("alter_description"),
        *STAMPS,
        *BRANCH,
        *hidden(read_only(integers("fy_id", "recurring_profile_id"))),
    ),
    children=(
        Child(
            key="JournalTransaction",
            parent="journal_id",
            sequence="journal_transactions",
            fields=(
                *ID,
                *read_only(integers("journal_id")),
                *amounts("debit", "credit", "currency_debit", "currency_credit"),
                *texts("currency_code"),
                *amounts("currency_rate", default="1"),
                *texts("subkey", "description"),
                *integers("journal_account_id", "cost_center_id"),
                *texts("alter_description"),
                *STAMPS,
            ),
        ),
    ),
    numbering=Numbering("number", renewed=True),
    filters=filtering.JOURNALS,
    order=(Sorting("date", Kind.ISO_DAY, descending=True),),
    default_sort="date",
    max_limit=100,
    lists_rows=True,
    complete=_complete_journal,
)

_ACCOUNT_FIELDS: tuple[Field, ...] = (
    *ID,
    *integers("journal_cat_id"),
    *texts("code"),
    *integers("type", default="0"),
    *STAFF_MEMBER,
    *read_only(amounts("total_debit", "total_credit", default="0")),
    *texts("entity_type", "entity_id", "name"),
    *read_only(flags("is_recalculated")),
    *read_only(timestamps("last_transaction_update")),
    *texts("parent_cat_ids"),
    *flags("disabled"),
    *STAMPS,
)

JOURNAL_ACCOUNTS = Resource(
    name="journal_accounts",
    key="JournalAccount",
    first_id=101,
    fields=_ACCOUNT_FIELDS,
    required=(("name",),),
    unique=frozenset({"code"}),
    filters=filtering.JOURNAL_ACCOUNTS,
    order=(Sorting("code", Kind.TEXT),),
)

JOURNAL_CATS = replace(
    JOURNAL_ACCOUNTS,
    name="journal_cats",
    key="JournalCat",
    first_id=321,
    fields=(*_ACCOUNT_FIELDS, *texts("color")),
    unique=frozenset(),
    filters=(),
    order=OLDEST_FIRST,
)


def _complete_movement(records: Records, draft: Draft) -> None:
    """Fill in the date, the currency and the tax amounts of an expense or income."""
    row = draft.row
    row["date"] = row["date"] or records.account.today()
    row["currency_code"] = row["currency_code"] or records.account.currency
    amount = decimal(row["amount"])
    for slot in ("tax1", "tax2"):
        tax = records.related("taxes", row[f"{slot}_id"])
        if tax is None:
            row.update((f"{slot}_{name}", None) for name in ("name", "value", "included", "amount"))
            continue
        rate, included = decimal(tax.row["value"]), tax.row["included"] == "1"
        row[f"{slot}_name"], row[f"{slot}_value"] = tax.row["name"], tax.row["value"]
        row[f"{slot}_included"] = tax.row["included"]
        row[f"{slot}_amount"] = plain(amount * rate / (100 + rate if included else 100))


def _tax_slot(slot: str) -> tuple[Field, ...]:
    return (
        *integers(f"{slot}_id"),
        *read_only(
            texts(f"{slot}_name"), amounts(f"{slot}_value", f"{slot}_amount"), flags(f"{slot}_included", default=None)
        ),
    )


EXPENSES = Resource(
    name="expenses",
    key="Expense",
    # The live service has one table for both; is_income distinguishes the rows.
    sequence="movements",
    first_id=41,
    fields=(
        *ID,
        *SITE,
        *STAFF_MEMBER,
        *amounts("amount"),
        *texts("currency_code", "vendor", "category"),
        *days("date", display=False),
        *texts("expense_number", "file", "note"),
        *integers("client_id", "supplier_id", "treasury_id"),
        *_tax_slot("tax1"),
        *_tax_slot("tax2"),
        *read_only(flags("is_income")),
        *STAMPS,
        *BRANCH,
        *texts("status", default="issued"),
        *hidden(read_only(texts("creation_method"), flags("is_mileage"))),
    ),
    references={"client_id": "clients", "treasury_id": "treasuries", "tax1_id": "taxes", "tax2_id": "taxes"},
    required=(("amount",),),
    associations=(Computed("attachments", lambda _records, _record: []),),
    filters=filtering.MOVEMENTS,
    order=NEWEST_FIRST,
    complete=_complete_movement,
)

INCOMES = replace(EXPENSES, name="incomes", key="Income", fixed={"is_income": "1"})
