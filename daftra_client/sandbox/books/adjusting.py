"""Stock that changes without a sale or purchase: opening stock, manual adjustments, requisitions."""

from __future__ import annotations

from decimal import Decimal

from daftra_client.sandbox.books import chart
from daftra_client.sandbox.books.journals import Posting, settle_journal
from daftra_client.sandbox.books.stock import TOO_LITTLE, Movement, Stock, in_stores, move, tracked, write_levels
from daftra_client.sandbox.messages import TAKEN, UNKNOWN
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import Draft
from daftra_client.sandbox.wire import Kind, Row, decimal, parse, plain, rounded

_MIN_BARCODE_LENGTH = 5
_BUNDLE = "3"
_COMPONENTS = "ProductBundle"
_MANUAL = "1"
_OUT = "2"
_ACCEPTED = "3"
_INCOMING = frozenset({"1", "11", "14", "16", "21", "22", "23"})
_OUTGOING = frozenset({"2", "12", "13", "18", "24", "25"})
_TRANSFER = "8"
"""Order types of requisitions that move stock. Those of documents do not, because here the document itself does."""
_FREE = ("received_date", "transaction_category_id", "notes", "description")
"""Columns that callers may change in the movements of documents."""


# --- products


def complete_product(records: Records, draft: Draft) -> None:
    """Refuse a product that already exists, keep the columns that follow from movements, and book the opening stock.

    Equal product codes make two products match; the vendor reference 2026-08 does not say what does.
    """
    row = draft.row
    _check_barcode(records, draft)
    _complete_bundle(records, draft)
    if draft.errors:
        return
    if (brand := row["brand"]) and not records.store.find("brands", "name", brand):
        records.make("brands", {"name": brand})
    code = row["product_code"]
    others = [id for id in records.store.find("products", "product_code", code) if id != draft.id] if code else []
    if others and draft.previous is None:
        message = "This product exists already."
        raise Refusal(400, message, error_type="DUPLICATED", extra_data={"id": others[0]})
    if others:
        draft.errors["product_code"] = "Another record has this value already."
        return
    if draft.previous:
        if draft.previous.row["track_stock"] == "1":
            row["stock_balance"] = draft.previous.row["stock_balance"]
        elif row["track_stock"] == "1":
            row["stock_balance"] = plain(in_stores(draft.previous.row))
        return
    if row["track_stock"] == "1":
        _open(records, draft)


def _check_barcode(records: Records, draft: Draft) -> None:
    """A barcode has at least five characters and no other product has it (vendor reference 2026-08)."""
    barcode = draft.row["barcode"]
    if not barcode or (draft.previous and draft.previous.row["barcode"] == barcode):
        return
    if len(barcode) < _MIN_BARCODE_LENGTH:
        draft.errors["barcode"] = "A barcode has at least five characters."
    elif any(id != draft.id for id in records.store.find("products", "barcode", barcode)):
        draft.errors["barcode"] = TAKEN % "Barcode"


def _complete_bundle(records: Records, draft: Draft) -> None:
    """The components in a request replace those of the bundle; without any, they stay (vendor reference 2026-08)."""
    components = draft.children[_COMPONENTS]
    if draft.previous and not components:
        draft.children[_COMPONENTS] = draft.previous.children.get(_COMPONENTS, [])
    elif draft.row["type"] != _BUNDLE:
        draft.children[_COMPONENTS] = []
    elif any(each["product_id"] == str(draft.id) for each in components):
        draft.errors[_COMPONENTS] = "A bundle cannot contain itself."
    elif not all(records.related("products", each["product_id"]) for each in components):
        draft.errors[_COMPONENTS] = UNKNOWN


def settle_product(records: Records, before: Record | None, after: Record | None) -> None:
    """Show the components of a bundle as v2 has them."""
    if before and after and before.children.get(_COMPONENTS) == after.children.get(_COMPONENTS):
        return
    for bundle in (before,) if before else ():
        ids = records.store.find("product_bundles", "product_id", str(bundle.id))
        for component in records.store.many("product_bundles", ids).values():
            records.remove(component)
    for each in after.children.get(_COMPONENTS, []) if after else ():
        parts = {"product_id": each["parent_id"], "bundle_product_id": each["product_id"], "quantity": each["quantity"]}
        records.make("product_bundles", parts)


def _open(records: Records, draft: Draft) -> None:
    """Book the opening stock; the older name of its field is ``stock_balance``."""
    row, given = draft.row, draft.given
    row["average_price"] = row["average_price"] or row["buy_price"]
    try:
        level = decimal(parse(Kind.DECIMAL, given.get("initial_stock_level"))) or decimal(row["stock_balance"])
        place = parse(Kind.INTEGER, given.get("store_id")) or "1"
    except ValueError as problem:
        draft.errors["initial_stock_level"] = str(problem)
        return
    if records.related("stores", place) is None:
        draft.errors["store_id"] = UNKNOWN
        return
    if level < 0 and not records.account.allow_negative_stock:
        draft.errors["initial_stock_level"] = TOO_LITTLE
        return
    level = rounded(level)
    row["stock_balance"] = plain(level)
    if not level:
        return
    write_levels(row, {place: level})
    cost = row["average_price"] or "0"
    columns: Row = {
        "product_id": str(draft.id),
        "store_id": place,
        "quantity": plain(level),
        "price": cost,
        "purchase_price": cost,
        "balance_to_date": plain(level),
        "currency_code": records.account.currency,
        "date": records.account.now(),
        "received_date": records.account.now(),
    }
    record = records.make("stock_transactions", columns)
    posting = Posting()
    posting.debit(chart.store(place), level * decimal(cost))
    posting.close(chart.OPENING_BALANCES)
    settle_journal(records, "stock_transaction", record.id, posting, _head(record.row, "Opening stock"), new=True)


def keep_moved(records: Records, product: Record) -> None:
    """A product with stock movements cannot be deleted (vendor reference 2026-08)."""
    if records.store.find("stock_transactions", "product_id", str(product.id)):
        raise Refusal(500, "The product has stock transactions.")


# --- manual adjustments


def complete_adjustment(records: Records, draft: Draft) -> None:
    """Set the sign, price and store of an adjustment; the movement of a document keeps its quantity."""
    row, previous = draft.row, draft.previous
    if previous:
        row["product_id"] = previous.row["product_id"]  # that cannot change (vendor reference 2026-08)
    if previous and previous.row["source_type"] != _MANUAL:
        draft.row = {**previous.row, "modified": row["modified"]}
        draft.row.update({name: row[name] for name in _FREE if name in draft.given})
        return
    product = records.related("products", row["product_id"])
    if product is None or (previous is None and product.row["status"] != "0"):
        raise Refusal(404, "There is no active product with this id.")  # vendor reference 2026-08
    products = tracked(records, [row["product_id"]])
    if not products:
        raise Refusal(403, "The stock of this product is not tracked.")
    row["order_id"] = None  # only documents have one
    row["store_id"] = row["store_id"] or "1"
    row["received_date"] = row["received_date"] or records.account.now()
    row["currency_code"] = row["currency_code"] or records.account.currency
    quantity = abs(decimal(row["quantity"]))
    row["quantity"] = plain(-quantity if row["transaction_type"] == _OUT else quantity)
    stock = Stock(records, products)
    row["price"] = row["price"] or plain(stock.average(row["product_id"]))
    row["purchase_price"] = row["price"]


def settle_adjustment(records: Records, before: Record | None, after: Record | None) -> None:
    """Apply an adjustment to the stock, and book it."""
    movement = after or before
    if movement is None or movement.row["source_type"] != _MANUAL:
        return
    states = [each for each in (before, after) if each]
    # An adjustment is undone even if the stock of its product is no longer tracked.
    stock = Stock(records, records.store.many("products", {int(each.row["product_id"] or 0) for each in states}))
    if before:
        stock.take_back(*_moved(before.row))
    if after:
        stock.add(*_moved(after.row))
        after.row["balance_to_date"] = plain(stock.balance(after.row["product_id"]))
        records.adjust([after], frozenset({"balance_to_date"}))
    stock.write()
    posting = None
    if after:
        value = decimal(after.row["quantity"]) * decimal(after.row["purchase_price"])
        posting = Posting()
        posting.debit(chart.store(after.row["store_id"] or "1"), value)
        posting.close(_against(records, after.row))
    head = _head(movement.row, "Stock adjustment")
    settle_journal(records, "stock_transaction", movement.id, posting, head, new=before is None)


def keep_sourced(_records: Records, movement: Record) -> None:
    """Refuse to delete the movement of a document (vendor reference 2026-08: found but not deletable)."""
    if movement.row["source_type"] != _MANUAL:
        raise Refusal(500, "This stock transaction belongs to a document.")


def _moved(row: Row) -> tuple[str | None, str | None, Decimal, Decimal]:
    return row["product_id"], row["store_id"], decimal(row["quantity"]), decimal(row["purchase_price"])


# --- requisitions


def complete_requisition(records: Records, draft: Draft) -> None:
    """Set the direction from the kind, and accept a requisition that is changed while under delivery."""
    row, previous, lines = draft.row, draft.previous, draft.children["RequisitionItem"]
    if any(decimal(line["quantity"]) <= 0 for line in lines):
        raise Refusal(400, "A quantity must be above zero.")  # vendor reference 2026-08
    if "order_type" in draft.given or "type" not in draft.given:
        kind = row["order_type"] or "1"
        row["type"] = "3" if kind == _TRANSFER else "1" if kind in _INCOMING | {"4", "5", "6"} else "2"
    else:
        row["order_type"] = _TRANSFER if row["type"] == "3" else row["type"]
    if row["order_type"] == _TRANSFER and row["to_store_id"] == row["store_id"]:
        draft.errors["to_store_id"] = "The destination must be another store."
    row["currency_code"] = row["currency_code"] or records.account.currency
    row["date"] = row["date"] or records.account.now()
    if previous and previous.row["status"] == "1" and "status" not in draft.given:
        row["status"] = _ACCEPTED  # vendor reference 2026-08


def settle_requisition(records: Records, before: Record | None, after: Record | None) -> None:
    """Apply an accepted requisition to the stock, and book it."""
    requisition = after or before
    if requisition is None:
        return
    row = requisition.row
    movements = list(_movements(requisition)) if after and row["status"] == _ACCEPTED else []
    head: Row = {"branch_id": row["branch_id"], "currency_code": row["currency_code"], "received_date": row["date"]}
    new = before is None
    values = move(records, "9", requisition.id, movements, {**head, "date": row["date"]}, new=new)
    posting = Posting()
    for place, value in values.items():
        posting.debit(chart.store(place), value)
    posting.close(_against(records, row))
    head = _head({**row, "received_date": row["date"]}, f"Requisition #{row['number']}")
    settle_journal(records, "requisition", requisition.id, posting, head, new=new)


def _movements(requisition: Record) -> list[Movement]:
    row, kind = requisition.row, requisition.row["order_type"] or "1"
    here, there = row["store_id"] or "1", row["to_store_id"]
    movements: list[Movement] = []
    for line in requisition.children["RequisitionItem"]:
        product, quantity, price = line["product_id"], rounded(decimal(line["quantity"])), decimal(line["unit_price"])
        if product is None:
            continue
        if kind in _INCOMING:
            movements.append(Movement(product, here, quantity, price, price or None))
        elif kind in _OUTGOING or (kind == _TRANSFER and there):
            movements.append(Movement(product, here, -quantity, price))
            if kind == _TRANSFER:
                movements.append(Movement(product, there or here, quantity, price))
    return movements


def _against(records: Records, row: Row) -> chart.AccountKey:
    account = row["journal_account_id"]
    known = account and records.related("journal_accounts", account)
    return chart.exact(account) if account and known else chart.ADJUSTMENTS


def _head(row: Row, description: str) -> Row:
    shared = {name: row.get(name) for name in ("branch_id", "currency_code")}
    return {**shared, "date": (row.get("received_date") or "")[:10], "description": description}
