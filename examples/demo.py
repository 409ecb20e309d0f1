"""A day at a small shop, against a local Daftra: clients, products, 200 invoices at once, payments, and the books.

Run it with `python examples/demo.py`. It starts the sandbox on a free loopback port, so it needs no account, and
exits with an error if a single figure is wrong.
"""

from __future__ import annotations

import asyncio
import sys
import time
from collections import defaultdict
from dataclasses import dataclass, field
from decimal import Decimal

from daftra_client import DaftraClient
from daftra_client.models import (
    ClientInput,
    ClientType,
    InvoiceInput,
    InvoiceItemInput,
    InvoicePaymentInput,
    PaymentMethod,
    PaymentState,
    PaymentStatus,
    ProductInput,
    TaxInput,
)
from daftra_client.sandbox import Sandbox

INVOICES = 200
VAT = Decimal("15")
CLIENTS = ("Nile Trading", "Red Sea Supplies", "Oasis Foods", "Palm Stationery", "Delta Electronics")
PRODUCTS = {
    "Consulting, per hour": Decimal("334"),
    "Delivery": Decimal("25.50"),
    "Paper, 500 sheets": Decimal("18.75"),
    "Printer toner": Decimal("219.99"),
    "Web hosting, per month": Decimal("49.90"),
}


@dataclass
class Order:
    """An order of the shop: the client and the lines."""

    client_id: int
    lines: list[tuple[int, str, Decimal, int]]  # product id, name, price, quantity

    @property
    def total(self) -> Decimal:
        net = sum((price * quantity for _, _, price, quantity in self.lines), Decimal(0))
        return net + net * VAT / 100


@dataclass
class Row:
    """A row of the table: the sums of one client."""

    invoices: int = 0
    total: Decimal = Decimal(0)
    paid: Decimal = Decimal(0)
    unpaid: Decimal = Decimal(0)


@dataclass
class Shop:
    """Ids of the stored records, and the expected books."""

    clients: dict[int, str] = field(default_factory=dict)
    products: list[tuple[int, str, Decimal]] = field(default_factory=list)
    tax_id: int = 0
    expected: dict[int, Row] = field(default_factory=lambda: defaultdict(Row))


async def open_shop(daftra: DaftraClient) -> Shop:
    """Store the tax, the clients and the products."""
    shop = Shop()
    shop.tax_id = (await daftra.taxes.create(TaxInput(name="VAT", value=VAT, included=False))).id
    for name in CLIENTS:
        created = await daftra.clients.create(ClientInput(business_name=name, type=ClientType.BUSINESS))
        shop.clients[created.id] = name
    for name, price in PRODUCTS.items():
        created = await daftra.products.create(ProductInput(name=name, unit_price=price))
        shop.products.append((created.id, name, price))
    return shop


def take_order(shop: Shop, number: int) -> Order:
    """The order with this number: one to three lines, the same for each run."""
    clients = list(shop.clients)
    lines = [
        (*shop.products[(number * 7 + line * 3) % len(shop.products)], 1 + (number + line) % 4)
        for line in range(1 + number % 3)
    ]
    return Order(clients[number % len(clients)], lines)


async def invoice(daftra: DaftraClient, shop: Shop, number: int) -> int:
    """Issue the invoice of an order, and pay every third invoice."""
    order = take_order(shop, number)
    created = await daftra.invoices.create(
        InvoiceInput(client_id=order.client_id, currency_code="SAR", po_number=f"ORDER-{number}"),
        invoice_item=[
            InvoiceItemInput(product_id=product_id, item=name, unit_price=price, quantity=quantity, tax1=shop.tax_id)
            for product_id, name, price, quantity in order.lines
        ],
    )
    row = shop.expected[order.client_id]
    row.invoices += 1
    row.total += order.total
    if number % 3 == 0:
        await daftra.invoice_payments.create(
            InvoicePaymentInput(
                invoice_id=created.id,
                amount=order.total,
                payment_method=PaymentMethod.CASH,
                status=PaymentState.COMPLETED,
            )
        )
        row.paid += order.total
    else:
        row.unpaid += order.total
    return created.id


async def books(daftra: DaftraClient) -> dict[int, Row]:
    """The books of Daftra: the sums over all invoices, by client."""
    rows: dict[int, Row] = defaultdict(Row)
    async for found in daftra.invoices.list():
        assert found.client_id is not None
        row = rows[found.client_id]
        row.invoices += 1
        row.total += found.summary_total or 0
        row.paid += found.summary_paid or 0
        row.unpaid += found.summary_unpaid or 0
    return rows


def show(names: dict[int, str], rows: dict[int, Row]) -> None:
    """Print the books as a table."""
    print(f"{'client':<20} {'invoices':>8} {'total':>14} {'paid':>14} {'unpaid':>14}")
    for client_id, name in names.items():
        row = rows[client_id]
        print(f"{name:<20} {row.invoices:>8} {row.total:>14,.2f} {row.paid:>14,.2f} {row.unpaid:>14,.2f}")
    every = rows.values()
    total, paid, unpaid = (sum((getattr(r, n) for r in every), Decimal(0)) for n in ("total", "paid", "unpaid"))
    print(f"{'all, in SAR':<20} {sum(r.invoices for r in every):>8} {total:>14,.2f} {paid:>14,.2f} {unpaid:>14,.2f}")


async def main() -> int:
    with Sandbox() as sandbox:
        print(f"A local Daftra listens on {sandbox.base_url}")
        print(f"Issuing {INVOICES} invoices at once, paying every third, and reading the books back ...\n")
        started = time.monotonic()
        async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
            shop = await open_shop(daftra)
            async with asyncio.TaskGroup() as group:
                tasks = [group.create_task(invoice(daftra, shop, number)) for number in range(INVOICES)]
            rows = await books(daftra)
            show(shop.clients, rows)
            first = await daftra.invoices.get(tasks[0].result())
        elapsed = time.monotonic() - started
    problems = [
        f"{shop.clients[client_id]}: Daftra says {rows[client_id]}, expected {expected}"
        for client_id, expected in shop.expected.items()
        if rows[client_id] != expected
    ]
    if len({task.result() for task in tasks}) != INVOICES:
        problems.append("two invoices share an id")
    order = take_order(shop, 0)
    lines = [(line.item, line.unit_price, line.quantity) for line in first.invoice_item or []]
    if lines != [(name, price, Decimal(quantity)) for _, name, price, quantity in order.lines]:
        problems.append(f"the first invoice came back with other lines: {lines}")
    if (first.summary_total, first.payment_status) != (order.total, PaymentStatus.PAID):
        problems.append(f"the first invoice is not paid in full: {first.summary_total}, {first.payment_status!r}")
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    if problems:
        return 1
    print(f"\nInvoice {first.no} of {first.date} has {len(lines)} line(s) and is {PaymentStatus.PAID.name.lower()}.")
    print(f"{INVOICES} invoices were issued at once, and every figure agrees with the orders. It took {elapsed:.1f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
