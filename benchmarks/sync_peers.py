"""The contestants that load invoices with their lines into DuckDB, each in a separate process.

All of them read the same account in pages of a thousand invoices, and load the same rows. A row is a row of any table:
an invoice, one of its lines, or its payment. Libraries are imported before the clock starts.
"""

from __future__ import annotations

import datetime
import os
import sys
from abc import ABC, abstractmethod
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, ClassVar, Final

from daftra_client import DaftraClient
from daftra_client.models import Invoice, InvoiceListDepth

from .payloads import ITEMS

API_KEY: Final = "0" * 40
PAGE: Final = 1000
"""Invoices of a page, the documented maximum."""
ROWS_EACH: Final = 1 + ITEMS + 1
"""Rows of an invoice: its own, its lines and its payment."""


class SyncPeer(ABC):
    """A program that loads the invoices of an account into a database.

    Args:
        account: The base URL of the account.
        folder: A separate folder for the database and its other files.
    """

    tables: ClassVar[tuple[str, str, str]]
    """The tables of invoices, lines and payments."""

    def __init__(self, account: str, folder: Path) -> None:
        self.account = account
        self.folder = folder
        self.database = folder / "warehouse.duckdb"
        self.packages = 0
        """Packages of the run, where there are any."""

    @abstractmethod
    async def load(self) -> None:
        """Load everything."""

    def found(self) -> list[tuple[int, str]]:
        """The rows of each table, and the exact sum of an amount in it."""
        import duckdb

        found: list[tuple[int, str]] = []
        with duckdb.connect(str(self.database), read_only=True) as connection:
            for table, column in zip(self.tables, ("summary_total", "subtotal", "amount"), strict=True):
                # The REST source of dlt stores amounts as texts, as the account sends them.
                sql = f"select count(*), sum({column}::decimal(38, 9)) from {table}"
                ((rows, total),) = connection.execute(sql).fetchall()
                found.append((rows, str(total)))
        return found


def _client(account: str) -> DaftraClient:
    return DaftraClient(base_url=account, api_key=API_KEY)


async def _pages(account: str) -> AsyncIterator[list[Invoice]]:
    """Invoices with their lines, a page at a time."""
    async with _client(account) as daftra:
        async for page in daftra.invoices.list(limit=PAGE, recursive=InvoiceListDepth.FULL).pages():
            yield list(page.items)


class Sync(SyncPeer):
    """`daftra_client.warehouse`."""

    tables = ("daftra_bench.invoices", "daftra_bench.invoices__invoice_item", "daftra_bench.invoices__invoice_payment")
    resources: ClassVar[tuple[str, ...] | None] = ("invoices",)
    package_rows: ClassVar[int | None] = None
    """Rows of a package, where they are not the usual ones."""

    def __init__(self, account: str, folder: Path) -> None:
        super().__init__(account, folder)
        from daftra_client.warehouse import sync

        self._sync = sync
        if self.package_rows is not None:
            # setattr, since nothing but a benchmark changes it
            setattr(sys.modules[sync.__module__], "PACKAGE_ROWS", self.package_rows)  # noqa: B010

    async def load(self) -> None:
        async with _client(self.account) as daftra:
            result = await self._sync(
                daftra,
                f"duckdb:///{self.database}",
                resources=self.resources,
                account="bench",
                folder=self.folder / "packages",
            )
        if not result.is_complete:
            raise RuntimeError(f"the sync is not complete: {result}")
        self.packages = result.packages


class SyncInSmallPackages(Sync):
    """The same, with a package for each page."""

    package_rows = 1


class SyncInOnePackage(Sync):
    """The same, with a package for everything."""

    package_rows = 1_000_000


class SyncOfEverything(Sync):
    """The same for all resources that a sync can read."""

    resources = None


class DltRest(SyncPeer):
    """The REST source of dlt, as its documentation shows it."""

    tables = ("bench.invoices", "bench.invoices__invoice_item", "bench.invoices__invoice_payment")
    file_format: ClassVar[str | None] = None

    def __init__(self, account: str, folder: Path) -> None:
        super().__init__(account, folder)
        os.environ["RUNTIME__DLTHUB_TELEMETRY"] = "false"
        import dlt
        from dlt.sources.rest_api import rest_api_source

        self._dlt: Any = dlt
        self._source: Any = rest_api_source

    async def load(self) -> None:
        source = self._source(
            {
                "client": {
                    "base_url": f"{self.account}/api2/",
                    "headers": {"apikey": API_KEY},
                    "paginator": {"type": "page_number", "base_page": 1, "total_path": "pagination.page_count"},
                },
                "resources": [
                    {
                        "name": "invoices",
                        "primary_key": "id",
                        "write_disposition": "merge",
                        "endpoint": {
                            "path": "invoices.json",
                            "params": {"limit": PAGE, "recursive": 1},
                            "data_selector": "data[*].Invoice",
                        },
                    }
                ],
            }
        )
        pipeline = self._dlt.pipeline(
            "bench_rest",
            pipelines_dir=str(self.folder / "pipelines"),
            destination=self._dlt.destinations.duckdb(str(self.database)),
            dataset_name="bench",
        )
        pipeline.run(source, loader_file_format=self.file_format)


class DltRestParquet(DltRest):
    """The same with dlt's setting for Parquet."""

    file_format = "parquet"


class FirstScript(SyncPeer):
    """A script of ten minutes: some columns typed by hand, and rows inserted in a transaction for each page.

    Some 20 columns of an invoice, 10 of a line and 6 of a payment, of the 135, 51 and 40 that a sync loads.
    """

    tables = ("invoices", "lines", "payments")

    def __init__(self, account: str, folder: Path) -> None:
        super().__init__(account, folder)
        import duckdb

        self._duckdb = duckdb

    async def load(self) -> None:
        with self._duckdb.connect(str(self.database)) as connection:
            for table, columns in _TYPED.items():
                connection.execute(f"create or replace table {table} ({columns})")
            async for page in _pages(self.account):
                connection.begin()
                for table, rows in _by_hand(page).items():
                    places = ", ".join("?" * len(rows[0]))
                    connection.executemany(f"insert into {table} values ({places})", rows)
                connection.commit()


_TYPED: Final = {
    "invoices": """
        id bigint, no varchar, client_id bigint, client varchar, email varchar, currency varchar, date date,
        due_date date, draft boolean, payment_status integer, summary_subtotal decimal(18, 4),
        summary_discount decimal(18, 4), summary_total decimal(18, 4), summary_paid decimal(18, 4),
        summary_unpaid decimal(18, 4), po_number varchar, notes varchar, branch_id bigint, created timestamp,
        modified timestamp
    """,
    "lines": """
        id bigint, invoice_id bigint, item varchar, description varchar, product_id bigint, unit_price decimal(18, 4),
        quantity decimal(18, 4), discount decimal(18, 4), tax decimal(18, 4), subtotal decimal(18, 4)
    """,
    "payments": "id bigint, invoice_id bigint, method varchar, amount decimal(18, 4), date timestamp, status integer",
}


def _by_hand(invoices: list[Invoice]) -> dict[str, list[tuple[Any, ...]]]:
    return {
        "invoices": [
            (
                *(one.id, one.no, one.client_id, one.client_business_name, one.client_email, one.currency_code),
                *(one.date, one.due_date, one.draft, one.payment_status, one.summary_subtotal, one.summary_discount),
                *(one.summary_total, one.summary_paid, one.summary_unpaid, one.po_number, one.notes, one.branch_id),
                *(one.created, one.modified),
            )
            for one in invoices
        ],
        "lines": [
            (
                *(line.id, one.id, line.item, line.description, line.product_id, line.unit_price, line.quantity),
                *(line.discount, line.summary_tax1, line.subtotal),
            )
            for one in invoices
            for line in one.invoice_item or ()
        ],
        "payments": [
            (paid.id, one.id, paid.payment_method, paid.amount, paid.date, paid.status)
            for one in invoices
            for paid in one.invoice_payment or ()
        ],
    }


class Floor(SyncPeer):
    """The cheapest way to have all columns: the client's Arrow tables, inserted in a transaction for each page.

    Nothing is compared, so each run loads everything, and a run that fails leaves no record.
    """

    tables = ("invoices", "invoices__invoice_item", "invoices__invoice_payment")

    def __init__(self, account: str, folder: Path) -> None:
        super().__init__(account, folder)
        import duckdb

        from daftra_client import tables

        self._duckdb = duckdb
        self._tables: Any = tables.to_arrow_tables

    async def load(self) -> None:
        began = datetime.datetime.now(datetime.UTC).isoformat()
        with self._duckdb.connect(str(self.database)) as connection:
            async for page in _pages(self.account):
                connection.begin()
                for name, rows in self._tables(page, Invoice, name="invoices").items():
                    own = "null::bigint as _hash, " if name == "invoices" else ""
                    select = (
                        f"select *, {own}null::timestamp as _deleted_at, '{began}' as _dlt_load_id from rows_of_page"
                    )
                    connection.register("rows_of_page", rows)
                    connection.execute(f"create table if not exists {name} as {select} limit 0")
                    connection.execute(f"insert into {name} {select}")
                connection.commit()


PEERS: Final[dict[str, type[SyncPeer]]] = {
    peer.__name__: peer
    for peer in (
        *(Sync, SyncInSmallPackages, SyncInOnePackage, SyncOfEverything),
        *(DltRest, DltRestParquet, FirstScript, Floor),
    )
}
"""The contestants by the names that a probe takes."""
