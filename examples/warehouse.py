"""An account in a warehouse: a local Daftra with 5,000 invoices, synced into DuckDB and asked in SQL.

Run it with `make demo`. It starts the sandbox on a free loopback port, so it needs no account, and exits with an error
if a single figure of the warehouse differs from the account.
"""

from __future__ import annotations

import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb

from daftra_client import DaftraClient
from daftra_client.cli.terminal import isolated
from daftra_client.models import ClientInput, ClientType, InvoiceInput, InvoiceItemInput
from daftra_client.sandbox import Sandbox

INVOICES = 5_000
RESOURCES = ("clients", "invoices", "invoice_payments", "products", "stores", "suppliers", "treasuries")
SHOWN = 5
"""Rows of an answer that are printed."""


@dataclass
class Question:
    """What an owner asks, the SQL for it, and what the account itself says."""

    asked: str
    sql: str
    columns: tuple[str, ...]
    told: Mapping[tuple[str, ...], Decimal]


def sync(warehouse: Path, sandbox: Sandbox) -> None:
    """Run `daftra sync` as a user does."""
    environment = os.environ | {
        "DAFTRA_BASE_URL": sandbox.base_url,
        "DAFTRA_API_KEY": sandbox.api_key,
        "DAFTRA_DESTINATION": f"duckdb:///{warehouse}",
        "XDG_STATE_HOME": str(warehouse.parent),
    }
    command = [sys.executable, "-m", "daftra_client.cli", "sync", *RESOURCES, "--account", "demo"]
    print(f"$ daftra sync {' '.join(RESOURCES)}", flush=True)
    subprocess.run(command, env=environment, check=True)


async def questions(daftra: DaftraClient) -> list[Question]:
    """The questions, with answers that are worked out of the account and not of the warehouse."""
    receivable: dict[tuple[str, ...], Decimal] = defaultdict(Decimal)
    revenue: dict[tuple[str, ...], Decimal] = defaultdict(Decimal)
    async for invoice in daftra.invoices.list(limit=500):
        if invoice.draft:
            continue
        currency = invoice.currency_code or ""
        if invoice.summary_unpaid:
            receivable[invoice.client_business_name or "", currency] += invoice.summary_unpaid
        assert invoice.date is not None
        revenue[f"{invoice.date:%Y-%m}", currency] += invoice.summary_total or 0
    stock: dict[tuple[str, ...], Decimal] = {
        (product.name or "",): product.stock_balance or Decimal(0)
        async for product in daftra.products.list(limit=500)
        if product.track_stock
    }
    receivable = {key: amount for key, amount in receivable.items() if amount}
    return [
        Question(
            "Who owes us how much?",
            "select client_business_name, currency_code, sum(summary_unpaid) as receivable\n"
            "from daftra_demo.invoices where _deleted_at is null and draft is not true\n"
            "group by 1, 2 having receivable <> 0 order by 3 desc",
            ("client", "", "receivable"),
            receivable,
        ),
        Question(
            "What did we sell each month?",
            "select strftime(date, '%Y-%m') as month, currency_code, sum(summary_total)\n"
            "from daftra_demo.invoices where _deleted_at is null and draft is not true\n"
            "group by 1, 2 order by 1 desc, 3 desc",
            ("month", "", "revenue"),
            revenue,
        ),
        Question(
            "What is in stock?",
            "select name, stock_balance from daftra_demo.products\n"
            "where _deleted_at is null and track_stock order by 2 desc nulls last",
            ("product", "in stock"),
            stock,
        ),
    ]


def ask(warehouse: Path, found: list[Question], *, shown: bool) -> list[str]:
    """Ask the warehouse, and say where it differs from the account."""
    problems = []
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        for question in found:
            rows = connection.execute(question.sql).fetchall()
            answer = {tuple(key): value or Decimal(0) for *key, value in rows}
            is_same = answer == question.told
            if not is_same:
                problems.append(f"{question.asked} The warehouse and the account differ")
            if shown:
                show(question, rows, is_same)
    return problems


def show(question: Question, rows: list[tuple[Any, ...]], is_same: bool) -> None:
    """Print a question, its SQL and the first rows of its answer."""
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    console = Console(highlight=False)
    console.print(f"\n[bold]{question.asked}[/bold]")
    console.print(Text(question.sql, style="dim"))
    table = Table(*question.columns, box=None, pad_edge=False, header_style="bold")
    table.columns[-1].justify = "right"
    for *key, value in rows[:SHOWN]:
        table.add_row(*(Text(isolated(str(part))) for part in key), f"{value or 0:,.2f}")
    console.print(table)
    said = "all the same as in the account" if is_same else "not what the account says"
    console.print(f"{len(rows)} rows, {said}", style="green" if is_same else "red")


async def change(daftra: DaftraClient, leaving: int) -> None:
    """What happens until the next night: a new client and invoice, an edit, and a client who leaves."""
    client = await daftra.clients.create(ClientInput(business_name="Blue Harbour", type=ClientType.BUSINESS))
    await daftra.invoices.create(
        InvoiceInput(client_id=client.id, currency_code="SAR"),
        invoice_item=[InvoiceItemInput(item="Consulting", unit_price=Decimal("1250.75"), quantity=2)],
    )
    page = await daftra.invoices.list(limit=1)
    await daftra.invoices.edit(page.items[0].id, notes="Delivered in two parts.")
    await daftra.clients.delete(leaving)


async def main() -> int:
    started = time.monotonic()
    print(f"A local Daftra with {INVOICES:,} invoices ...", end=" ", flush=True)
    with Sandbox(demo_data=INVOICES) as sandbox, tempfile.TemporaryDirectory() as folder:
        print(f"listens on {sandbox.base_url}\n")
        warehouse = Path(folder) / "shop.duckdb"
        async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
            leaving = await daftra.clients.create(ClientInput(business_name="Short Stay", type=ClientType.BUSINESS))
            await asyncio.to_thread(sync, warehouse, sandbox)
            problems = ask(warehouse, await questions(daftra), shown=True)
            print("\nThe account changes: a new client and invoice, a note on another one, a deleted client ...\n")
            await change(daftra, leaving.id)
            before = len(sandbox.requests)
            await asyncio.to_thread(sync, warehouse, sandbox)
            calls = len(sandbox.requests) - before
            problems += ask(warehouse, await questions(daftra), shown=False)
    for problem in problems:
        print(f"error: {problem}", file=sys.stderr)
    if problems:
        return 1
    seconds = time.monotonic() - started
    print(f"\nThe second sync took {calls} calls, and every figure agrees again. All in {seconds:.0f} s.")
    return 0


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
