"""Journals and their accounts, expenses and incomes."""

from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from daftra_client.sandbox.books.chart import primary_treasury
from daftra_client.sandbox.books.journals import keep_automatic, keep_used, settle_manual
from daftra_client.sandbox.books.posting import post_cash
from daftra_client.sandbox.messages import EMPTY, TAKEN
from daftra_client.sandbox.records import Records, Redirected, Refusal
from daftra_client.sandbox.resources import filtering
from daftra_client.sandbox.resources.common import BRANCH, ID, SITE, STAFF_MEMBER, STAMPS, announces
from daftra_client.sandbox.search import NEWEST_FIRST, OLDEST_FIRST, Sorting
from daftra_client.sandbox.store import Record
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
from daftra_client.sandbox.wire import Kind, Row, decimal, plain

_TOLERANCE = Decimal("0.001")


def _complete_journal(records: Records, draft: Draft) -> None:
    """Add up both sides, which must be equal (vendor reference 2026-08).

    An automatic journal follows its document: callers can change only its ``alter_description`` (inference: the
    reference calls the other relevant fields read-only, and does not mention the lines).
    """
    row, previous = draft.row, draft.previous
    if previous and previous.row["is_automatic"] == "1":
        text = row["alter_description"] if "alter_description" in draft.given else previous.row["alter_description"]
        draft.row = {**previous.row, "alter_description": text, "modified": row["modified"]}
        draft.children = previous.children
        draft.partial = True  # its number does not change either
        return
    row["date"] = row["date"] or records.account.today()
    row["currency_code"] = row["currency_code"] or records.account.currency
    lines = draft.children["JournalTransaction"]
    if not lines:
        draft.errors["JournalTransaction"] = EMPTY
    if previous and str(draft.given.get("id", draft.id)) != str(draft.id):
        raise Refusal(400, "The id in the body is not that in the path.")
    for index, line in enumerate(lines):
        line["currency_code"] = line["currency_code"] or row["currency_code"]
        for side in ("debit", "credit"):
            # The amount in the currency has precedence; older callers send only the other one.
            if (amount := line[f"currency_{side}"]) is not None:
                line[side] = plain(decimal(amount) * decimal(line["currency_rate"]))
            line[side] = plain(decimal(line[side]))
            line[f"currency_{side}"] = amount or line[side]
        if (decimal(line["debit"]) or decimal(line["credit"])) and line["journal_account_id"] in (None, "0"):
            draft.errors[f"JournalTransaction.{index}.journal_account_id"] = EMPTY
    for side in ("debit", "credit"):
        row[f"total_{side}"] = plain(sum((decimal(line[side]) for line in lines), Decimal(0)))
        row[f"currency_{side}"] = plain(sum((decimal(line[f"currency_{side}"]) for line in lines), Decimal(0)))
    sides = (("currency_debit", "currency_credit"), ("total_debit", "total_credit"))
    if any(abs(decimal(row[debit]) - decimal(row[credit])) > _TOLERANCE for debit, credit in sides):
        draft.errors["total_credit"] = "Debit and credit differ."


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
            references={"journal_account_id": "journal_accounts"},
        ),
    ),
    numbering=Numbering("number", renewed=True),
    filters=filtering.JOURNALS,
    order=(Sorting("date", Kind.ISO_DAY, descending=True),),
    default_sort="date",
    max_limit=100,
    lists_rows=True,
    sought=frozenset({"entity_id"}),
    complete=_complete_journal,
    settle=settle_manual,
    guard=keep_automatic,
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
    *hidden(read_only(texts("place"))),
)


def _complete_account(records: Records, draft: Draft) -> None:
    """Refuse a code that a category has, and set the position in the tree.

    An initial account, or the account of a client or treasury, keeps its role if a caller changes its name and code
    (inference: the vendor reference 2026-08 has no field that changes it).
    """
    row, previous = draft.row, draft.previous
    if previous and previous.row.get("place"):
        row.update({name: previous.row[name] for name in ("type", "entity_type", "entity_id")})
        for name in ("code", "journal_cat_id"):  # an update must send them (vendor reference 2026-08)
            row[name] = row[name] or previous.row[name]
    if row["code"] and records.store.find("journal_cats", "code", row["code"]):
        draft.errors["code"] = TAKEN % "Code"
    _check_code(draft)
    _place(records, row)


def _complete_category(records: Records, draft: Draft) -> None:
    """Refuse a code that is taken; a create is refused with a redirect to a web page (vendor reference 2026-08)."""
    row = draft.row
    if row["code"]:
        accounts = records.store.find("journal_accounts", "code", row["code"])
        others = [id for id in records.store.find("journal_cats", "code", row["code"]) if id != draft.id]
        if (accounts or others) and draft.previous:
            draft.errors["code"] = TAKEN % "Code"
        elif accounts or others:
            raise Redirected("/owner/journal_cats/tree")
    row["journal_cat_id"] = row["journal_cat_id"] or "-1"
    _check_code(draft)
    _place(records, row)


def _check_code(draft: Draft) -> None:
    if not ((code := draft.row["code"] or "").isascii() and code.isdigit()):
        draft.errors["code"] = "A code has digits only."


def _place(records: Records, row: Row) -> None:
    above = row["journal_cat_id"]
    parent = records.related("journal_cats", above) if above != "-1" else None
    if parent:
        row["parent_cat_ids"] = ",".join(filter(None, (str(parent.id), parent.row["parent_cat_ids"])))


def _keep_filled(records: Records, category: Record) -> None:
    """A category of the system, or one that is not empty, cannot be deleted (vendor reference 2026-08)."""
    inside = (
        records.store.find(name, "journal_cat_id", str(category.id)) for name in ("journal_cats", "journal_accounts")
    )
    if category.row["entity_type"] or any(inside):
        raise Refusal(400, "The category cannot be deleted.")


JOURNAL_ACCOUNTS = Resource(
    name="journal_accounts",
    key="JournalAccount",
    first_id=101,
    fields=_ACCOUNT_FIELDS,
    # The vendor reference of August 2026 asks v1 for the category too; callers of v2 leave it out.
    required=(("code",), ("name",)),
    unique=frozenset({"code"}),
    filters=filtering.JOURNAL_ACCOUNTS,
    order=(Sorting("code", Kind.TEXT),),
    sought=frozenset({"place"}),
    references={"journal_cat_id": "journal_cats"},
    complete=_complete_account,
    guard=keep_used,
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
    references={},
    sought=frozenset({"code", "journal_cat_id"}),
    complete=_complete_category,
    guard=_keep_filled,
)


def _complete_movement(records: Records, draft: Draft) -> None:
    """Fill in the currency, the treasury, and the tax amounts of an expense or income."""
    row = draft.row
    row["currency_code"] = row["currency_code"] or records.account.currency
    row["treasury_id"] = row["treasury_id"] or primary_treasury(records)
    amount = total = decimal(row["amount"])
    if not amount:
        draft.errors["amount"] = "The amount must not be zero."  # vendor reference 2026-08
    for slot in ("tax1", "tax2"):
        tax = records.related("taxes", row[f"{slot}_id"])
        if tax is None:
            row.update((f"{slot}_{name}", None) for name in ("name", "value", "included", "amount"))
            continue
        rate, included = decimal(tax.row["value"]), tax.row["included"] == "1"
        row[f"{slot}_name"], row[f"{slot}_value"] = tax.row["name"], tax.row["value"]
        row[f"{slot}_included"] = tax.row["included"]
        whole = (100 + rate if included else Decimal(0)) or Decimal(100)
        row[f"{slot}_amount"] = plain(amount * rate / whole)
        if not included:
            total += decimal(row[f"{slot}_amount"])
    row["total"] = plain(total)
    splits = [decimal(each["amount"]) for each in draft.children["JournalTransaction"]]
    if splits and sum(splits, Decimal(0)) != amount:
        draft.errors["amount"] = "The amounts of the accounts must add up to it."


def _shares(key: str, *columns: Field) -> Child:
    """How an expense is divided; no answer shows it."""
    return Child(
        key=key,
        parent="expense_id",
        sequence=f"expense_{key}",
        fields=(*ID, *read_only(integers("expense_id")), *columns),
        shown=False,
    )


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
        *integers("client_id", "supplier_id", "treasury_id", "journal_account_id"),
        *_tax_slot("tax1"),
        *_tax_slot("tax2"),
        *read_only(amounts("total"), flags("is_income")),
        *STAMPS,
        *BRANCH,
        *texts("status", default="issued"),
        *hidden(read_only(texts("creation_method"), flags("is_mileage")), texts("attachment")),
    ),
    references={"client_id": "clients", "treasury_id": "treasuries", "tax1_id": "taxes", "tax2_id": "taxes"},
    required=(("amount",), ("date",)),  # vendor reference 2026-08
    display_dates=True,
    associations=(Computed("attachments", lambda _records, _record: []),),
    filters=filtering.MOVEMENTS,
    order=NEWEST_FIRST,
    children=(
        _shares("JournalTransaction", *amounts("amount"), *integers("journal_account_id")),
        _shares("CostCenterTransaction", *amounts("amount"), *integers("cost_center_id")),
        _shares("CostCenter", *amounts("percentage"), *integers("cost_center_id")),
    ),
    numbering=Numbering("expense_number"),
    complete=_complete_movement,
    settle=post_cash,
    announce=announces(expense_number="expense_number"),
)

UNIQUE_IDS = Resource(
    name="unique_ids",
    key="UniqueId",
    operations=frozenset(),  # no answer shows them
    fields=(*ID, *texts("key"), *integers("record"), *STAMPS),
    sought=frozenset({"key"}),
)
"""The expense or income that a request with a ``unique_id`` created."""

INCOMES = replace(EXPENSES, name="incomes", key="Income", fixed={"is_income": "1"})
