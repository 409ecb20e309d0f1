"""What somebody drops from a warehouse is there again after the next run."""

from __future__ import annotations

import shutil
from collections.abc import Callable
from contextlib import closing
from decimal import Decimal
from pathlib import Path
from typing import Any

import anyio
import duckdb
import pytest

from daftra_client import DaftraClient
from daftra_client.models import ClientInput, InvoiceInput, InvoiceItemInput
from tests.warehouse.conftest import Warehouse

pytestmark = pytest.mark.slow

RESOURCES = ("clients", "invoices", "brands")


@pytest.fixture(params=["duckdb", "postgresql"])
def place(request: pytest.FixtureRequest, daftra: DaftraClient, tmp_path: Path) -> Warehouse:
    if request.param == "duckdb":
        return Warehouse(daftra, f"duckdb:///{tmp_path}/warehouse.duckdb", tmp_path / "machines")
    address, account = request.getfixturevalue("postgres")
    return Warehouse(daftra, address, tmp_path / "machines", account)


@pytest.fixture
async def filled(place: Warehouse) -> Warehouse:
    await fill(place)
    return place


async def fill(place: Warehouse) -> None:
    client = await place.daftra.clients.create(ClientInput(business_name="Nile"))
    line = InvoiceItemInput(item="pen", quantity=3, unit_price=Decimal("12.50"))
    await place.daftra.invoices.create(InvoiceInput(client_id=client.id), invoice_item=[line])
    await place.bring(*RESOURCES)


def connected(warehouse: Warehouse) -> Any:
    if warehouse.address.startswith("duckdb:"):
        return closing(duckdb.connect(warehouse.address.removeprefix("duckdb:///")))
    psycopg2: Any = pytest.importorskip("psycopg2")
    connection = psycopg2.connect(warehouse.address)
    connection.autocommit = True
    return closing(connection)


def change(warehouse: Warehouse, statement: Callable[[str], str]) -> None:
    """Run a statement as a person would, given the dataset."""
    with connected(warehouse) as connection:
        connection.cursor().execute(statement(f"daftra_{warehouse.account}"))


@pytest.mark.parametrize(
    "statement",
    [
        lambda dataset: f"drop table {dataset}.clients",
        lambda dataset: f"drop table {dataset}.invoices__invoice_item",
        lambda dataset: f"alter table {dataset}.clients drop column business_name",
        lambda dataset: f"alter table {dataset}.clients drop column _hash",
        lambda dataset: f"drop table {dataset}._sync_runs",
        lambda dataset: f"drop table {dataset}._dlt_loads",
        lambda dataset: f"drop table {dataset}._dlt_pipeline_state",
        lambda dataset: f"drop schema {dataset} cascade",
    ],
    ids=["records", "lines", "column", "hashes", "runs", "loads", "state", "all"],
)
async def test_one_run_brings_what_was_dropped(filled: Warehouse, statement: Callable[[str], str]) -> None:
    change(filled, statement)
    assert (await filled.bring(*RESOURCES)).is_complete
    assert await filled.differs(*RESOURCES) == []
    result = await filled.bring(*RESOURCES)
    assert (result.changed, result.notes) == (0, ())


@pytest.mark.parametrize("table", ["clients", "invoices__invoice_item", "_sync_runs", "_dlt_loads"])
async def test_one_run_brings_a_folder_that_was_removed(daftra: DaftraClient, tmp_path: Path, table: str) -> None:
    pytest.importorskip("deltalake")
    place = Warehouse(daftra, f"file://{tmp_path}/delta", tmp_path / "machines")
    await fill(place)
    shutil.rmtree(tmp_path / "delta" / "daftra_acme" / table)
    stop = anyio.Event()
    stop.set()
    await place.bring(*RESOURCES, stop=stop)
    assert (await place.bring(*RESOURCES)).is_complete
    assert await place.differs(*RESOURCES) == []
    assert (await place.bring(*RESOURCES)).changed == 0


async def test_a_run_that_ends_before_it_loads_leaves_it_to_the_next_one(filled: Warehouse) -> None:
    change(filled, lambda dataset: f"drop table {dataset}.invoices__invoice_item")
    stop = anyio.Event()
    stop.set()
    assert (await filled.bring(*RESOURCES, stop=stop)).changed == 0
    assert await filled.differs("invoices") != []
    (invoices,) = (await filled.bring("invoices")).resources
    assert invoices.changed == 1
    assert await filled.differs(*RESOURCES) == []
