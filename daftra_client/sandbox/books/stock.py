"""Stock: the movements of documents, and the quantities in the stores.

A product has its quantity per store (``productAvailableQTY``), their sum (``stock_balance``) and the moving average of
its cost (``average_price``); each movement changes them. Goods leave a store at the average cost.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from decimal import Decimal
from typing import NamedTuple

from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Row, as_object, decimal, decode, encode, plain, rounded

TOO_LITTLE = "The store has too little of this product."
_LEVELS = frozenset({"stock_balance", "average_price", "productAvailableQTY", "modified"})


class Movement(NamedTuple):
    """A stock movement of a document: a positive quantity comes in, a negative one leaves. It has at most four
    decimals."""

    product: str
    store: str
    quantity: Decimal
    price: Decimal
    """The price of one unit in the document."""
    cost: Decimal | None = None
    """The cost of one unit, if the document has it; otherwise the average is used."""

    @property
    def signature(self) -> Row:
        """The columns of its record that are compared to detect a change."""
        return {
            "product_id": self.product,
            "store_id": self.store,
            "quantity": plain(self.quantity),
            "price": plain(self.price),
            **({} if self.cost is None else {"purchase_price": plain(self.cost)}),
        }


class Stock:
    """The stock of some products while it changes."""

    def __init__(self, records: Records, products: dict[int, Record]) -> None:
        """Change the stock of ``products``."""
        self._records = records
        self._products = products
        self._levels = {id: _levels(product.row) for id, product in products.items()}
        self._before = {id: dict(levels) for id, levels in self._levels.items()}

    def average(self, product: str | None) -> Decimal:
        """The cost of one unit of a product."""
        row = self._products[int(product or 0)].row
        return decimal(row["average_price"] or row["buy_price"])

    def balance(self, product: str | None) -> Decimal:
        """How many of a product are in all stores."""
        return sum(self._levels[int(product or 0)].values(), Decimal(0))

    def add(self, product: str | None, store: str | None, quantity: Decimal, cost: Decimal) -> None:
        """Move a quantity; only what comes in (or came in, where it is taken back) changes the average."""
        row, levels = self._products[int(product or 0)].row, self._levels[int(product or 0)]
        levels[store or "1"] = levels.get(store or "1", Decimal(0)) + quantity
        row["modified"] = self._records.account.now()
        if quantity > 0:
            self._weigh(row, levels, quantity, cost)

    def take_back(self, product: str | None, store: str | None, quantity: Decimal, cost: Decimal) -> None:
        """Undo a movement."""
        row, levels = self._products[int(product or 0)].row, self._levels[int(product or 0)]
        levels[store or "1"] = levels.get(store or "1", Decimal(0)) - quantity
        row["modified"] = self._records.account.now()
        if quantity > 0:
            self._weigh(row, levels, -quantity, cost)

    def _weigh(self, row: Row, levels: dict[str, Decimal], quantity: Decimal, cost: Decimal) -> None:
        after = sum(levels.values(), Decimal(0))
        before = after - quantity
        if quantity > 0 and before <= 0:
            average = cost
        elif after > 0:
            value = before * decimal(row["average_price"]) + quantity * cost
            average = value / after
        else:
            return
        if average >= 0:  # a discount can be larger than the price
            row["average_price"] = plain(average)

    def write(self) -> None:
        """Store the new quantities.

        Raises:
            Refusal: 400; a store would have less than nothing, and the account does not allow it.
        """
        for id, levels in self._levels.items():
            before = self._before[id]
            short = (left < 0 and left < before.get(store, Decimal(0)) for store, left in levels.items())
            if not self._records.account.allow_negative_stock and any(short):
                raise Refusal.invalid({"quantity": TOO_LITTLE})
            write_levels(self._products[id].row, levels)
        self._records.adjust(self._products.values(), _LEVELS)


def tracked(records: Records, ids: Iterable[str | None]) -> dict[int, Record]:
    """The products among ``ids`` whose stock is tracked."""
    wanted = {int(id) for id in ids if id}
    found = records.store.many("products", wanted) if wanted else {}
    return {id: product for id, product in found.items() if product.row["track_stock"] == "1"}


def moved(records: Records, source: str, order: int) -> list[Record]:
    """The movements of a document, oldest first."""
    ids = records.store.find("stock_transactions", "order_id", str(order))
    found = records.store.many("stock_transactions", ids) if ids else {}
    return [found[id] for id in ids if found[id].row["source_type"] == source]


def move(
    records: Records, source: str, order: int, movements: Sequence[Movement], head: Row, *, new: bool = False
) -> dict[str, Decimal]:
    """Update the movements of a document after a change.

    Args:
        records: the records of the account.
        source: the kind of the document, as ``source_type`` names it.
        order: the id of the document.
        movements: what it moves now.
        head: further columns of the movements.
        new: whether it cannot have moved anything yet.

    Returns:
        By how much the value of each store changes through the document.
    """
    if new and not movements:
        return {}
    old = [] if new else moved(records, source, order)
    products = tracked(records, {each.product for each in movements})
    wanted = [each for each in movements if int(each.product) in products]
    same = len(old) == len(wanted) and all(
        each.signature.items() <= record.row.items() for each, record in zip(wanted, old, strict=True)
    )
    if same:
        changed = [record for record in old if not head.items() <= record.row.items()]
        for record in changed:
            record.row.update(head)
        records.adjust(changed, frozenset(head))
    else:
        # What was moved while the stock of a product was tracked is taken back even if it no longer is.
        before = records.store.many("products", {int(each.row["product_id"] or 0) for each in old})
        stock = Stock(records, {**before, **products})
        for record in old:
            row = record.row
            stock.take_back(row["product_id"], row["store_id"], decimal(row["quantity"]), _cost(row))
            records.store.mark_deleted("stock_transactions", record.id, records.account.now(), notify=False)
        old = [_write(records, stock, source, order, each, head) for each in wanted]
        stock.write()
    values: dict[str, Decimal] = {}
    for record in old:
        place, value = record.row["store_id"] or "1", decimal(record.row["quantity"]) * _cost(record.row)
        values[place] = values.get(place, Decimal(0)) + value
    return values


def _write(records: Records, stock: Stock, source: str, order: int, each: Movement, head: Row) -> Record:
    cost = rounded(stock.average(each.product) if each.cost is None else each.cost)
    stock.add(each.product, each.store, each.quantity, cost)
    columns: Row = {
        **head,
        **each.signature,
        "order_id": str(order),
        "source_type": source,
        "transaction_type": "1" if each.quantity > 0 else "2",
        "purchase_price": plain(cost),
        "balance_to_date": plain(stock.balance(each.product)),
    }
    return records.make("stock_transactions", columns)


def _cost(row: Row) -> Decimal:
    return decimal(row["purchase_price"])


def _levels(row: Row) -> dict[str, Decimal]:
    stored = row.get("productAvailableQTY")
    known = as_object(decode(stored)) if stored else None
    return {store: Decimal(str(quantity)) for store, quantity in (known or {}).items()}


def in_stores(row: Row) -> Decimal:
    """How many of a product are in all stores."""
    return sum(_levels(row).values(), Decimal(0))


def write_levels(row: Row, levels: dict[str, Decimal]) -> None:
    """Write quantities per store into the columns of a product."""
    row["productAvailableQTY"] = encode({store: Decimal(plain(left)) for store, left in levels.items()}).decode()
    row["stock_balance"] = plain(sum(levels.values(), Decimal(0)))
