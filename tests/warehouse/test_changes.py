"""What changes in an account arrives in its warehouse, and nothing else."""

from __future__ import annotations

import datetime
from decimal import Decimal

import duckdb
import pytest

from daftra_client import DaftraClient
from daftra_client.models import BrandInput, ClientInput, InvoiceInput, InvoiceItemInput
from daftra_client.sandbox import Sandbox
from daftra_client.warehouse import SyncResult
from tests.warehouse.comparison import marked, warehouse_tables
from tests.warehouse.conftest import Warehouse

DATASET = "daftra_acme"


def lines(*prices: str) -> list[InvoiceItemInput]:
    return [InvoiceItemInput(item=f"line {price}", quantity=3, unit_price=Decimal(price)) for price in prices]


async def new_client(daftra: DaftraClient, name: str = "Nile") -> int:
    made = await daftra.clients.create(ClientInput(business_name=name))
    assert made.id is not None
    return made.id


async def new_invoice(daftra: DaftraClient, *prices: str) -> int:
    made = await daftra.invoices.create(InvoiceInput(client_id=await new_client(daftra)), invoice_item=lines(*prices))
    assert made.id is not None
    return made.id


def changes(result: SyncResult) -> dict[str, tuple[int, int]]:
    """How many records were changed and deleted, by resource."""
    return {each.resource: (each.changed, each.deleted) for each in result.resources if each.changed or each.deleted}


def sql(warehouse: Warehouse, statement: str) -> list[tuple[object, ...]]:
    with duckdb.connect(warehouse.address.removeprefix("duckdb:///")) as connection:
        return connection.execute(statement).fetchall()


async def test_records_are_loaded_changed_marked_and_unmarked(sandbox: Sandbox, warehouse: Warehouse) -> None:
    daftra = warehouse.daftra
    kept, changed, gone = [await new_invoice(daftra, "1.10", "2.22", "3.33") for _ in range(3)]
    first = await warehouse.bring("invoices", "clients")
    assert first.is_whole
    assert changes(first) == {"invoices": (3, 0), "clients": (3, 0)}
    assert await warehouse.differs("invoices", "clients") == []
    assert changes(await warehouse.bring("invoices", "clients")) == {}

    before = sandbox.snapshot()
    client_id = (await daftra.invoices.get(changed)).client_id
    assert client_id is not None
    await daftra.invoices.update(changed, InvoiceInput(client_id=client_id, notes="new"), invoice_item=lines("9.99"))
    await daftra.invoices.delete(gone)
    second = await warehouse.bring("invoices", "clients")
    assert changes(second)["invoices"] == (1, 1)
    assert await warehouse.differs("invoices", "clients") == []
    assert marked(warehouse.address, DATASET, "invoices") == [gone]
    assert sql(warehouse, f"select count(*) from {DATASET}.invoices__invoice_item where _parent_id = {changed}") == [
        (1,)
    ]

    sandbox.restore(before)
    assert changes(await warehouse.bring("invoices", "clients"))["invoices"] == (2, 0)
    assert await warehouse.differs("invoices", "clients") == []
    assert marked(warehouse.address, DATASET, "invoices") == []
    assert kept


async def test_too_many_deletions_are_refused_until_they_are_allowed(warehouse: Warehouse) -> None:
    ids = [await new_client(warehouse.daftra, f"Nile {n}") for n in range(5)]
    await warehouse.bring("clients")
    for id in ids[:2]:
        await warehouse.daftra.clients.delete(id)
    await new_client(warehouse.daftra, "Delta")
    result = await warehouse.bring("clients", allow_deletions=0.2)
    (clients,) = result.resources
    assert (clients.status, clients.changed, clients.deleted) == ("failed", 1, 0)
    assert clients.reason is not None
    assert clients.reason.startswith("clients: 2 of 5 records are gone, more than 20%")
    assert marked(warehouse.address, DATASET, "clients") == []
    assert len(warehouse_tables(warehouse.address, DATASET)["clients"]) == 6
    assert (await warehouse.bring("clients")).is_whole
    assert marked(warehouse.address, DATASET, "clients") == ids[:2]


async def test_a_listing_that_fails_neither_empties_nor_marks(sandbox: Sandbox, warehouse: Warehouse) -> None:
    daftra = warehouse.daftra
    for n in range(3):
        await new_client(daftra, f"Nile {n}")
        await daftra.brands.create(BrandInput(name=f"brand {n}"))
    await warehouse.bring("clients", "brands")
    before = warehouse_tables(warehouse.address, DATASET)
    pages = {"page": 1, "page_count": 1, "total_results": 3}
    empty = {"result": "successful", "code": 200, "data": [], "pagination": pages}
    sandbox.switch_off("brand")
    for failure in ({"status": 500}, {"status": 403}, {"status": 200, "body": empty}, {"drop": True}):
        sandbox._app.failures.clear()  # pyright: ignore[reportPrivateUsage]
        sandbox.fail_next(path="/api2/clients", count=9, **failure)
        result = await warehouse.bring("clients", "brands")
        assert [each.status for each in result.resources] == ["failed", "failed"], failure
        assert all(each.reason for each in result.resources)
        after = warehouse_tables(warehouse.address, DATASET)
        assert (after["clients"], after["brands"]) == (before["clients"], before["brands"])
    sandbox._app.failures.clear()  # pyright: ignore[reportPrivateUsage]
    sandbox.switch_on("brand")
    assert (await warehouse.bring("clients", "brands")).is_whole


async def test_runs_are_recorded(warehouse: Warehouse) -> None:
    result = await warehouse.bring("clients", "taxes")
    rows = warehouse_tables(warehouse.address, DATASET)["_sync_runs"]
    assert {(row["run"], row["resource"], row["status"], row["rows"]) for row in rows} == {
        (result.run, each.resource, "whole", each.rows) for each in result.resources
    }
    assert all(row["started_at"] <= row["ended_at"] <= datetime.datetime.now() for row in rows)


async def test_personal_data_can_be_left_out_and_brought_later(warehouse: Warehouse) -> None:
    await warehouse.daftra.clients.create(ClientInput(business_name="Nile", email="nile@example.com"))
    await warehouse.bring("clients", personal=False)
    assert "email" not in warehouse_tables(warehouse.address, DATASET)["clients"][0]
    assert await warehouse.differs("clients", personal=False) == []
    assert changes(await warehouse.bring("clients")) == {"clients": (1, 0)}
    assert await warehouse.differs("clients") == []
    assert changes(await warehouse.bring("clients", personal=False)) == {"clients": (1, 0)}
    assert warehouse_tables(warehouse.address, DATASET)["clients"][0]["email"] is None


async def test_a_budget_stops_a_run_and_the_next_goes_on(warehouse: Warehouse) -> None:
    daftra = warehouse.daftra
    for n in range(4):
        await new_invoice(daftra, f"{n}.50")
    resources = ("invoices", "journals", "clients", "products", "brands")
    whole: set[str] = set()
    for _ in range(9):
        result = await warehouse.bring(*resources, max_calls=6)
        assert result.calls <= 6
        assert not result.is_whole
        assert {each.status for each in result.resources} <= {"whole", "stopped"}
        whole |= {each.resource for each in result.resources if each.status == "whole"}
        if whole == set(resources):
            break
    assert whole == set(resources)
    assert await warehouse.differs(*resources) == []
    stopped = await warehouse.bring("clients", max_minutes=0)
    assert (stopped.calls, [each.status for each in stopped.resources]) == (0, ["stopped"])
    assert "minutes" in (stopped.resources[0].reason or "")


# --- packages that did not come to their ends -------------------------------------------------------------------------


async def test_a_header_without_the_rest_of_its_package_counts_as_unknown(warehouse: Warehouse) -> None:
    stays, goes = [await new_invoice(warehouse.daftra, "1.10", "2.20") for _ in range(2)]
    await warehouse.bring("invoices")
    sql(warehouse, f"update {DATASET}.invoices set _dlt_load_id = 'dead'")
    sql(warehouse, f"delete from {DATASET}.invoices__invoice_item where _parent_id = {stays}")
    await warehouse.daftra.invoices.delete(goes)
    assert changes(await warehouse.bring("invoices")) == {"invoices": (1, 1)}
    assert marked(warehouse.address, DATASET, "invoices") == [goes]
    assert await warehouse.differs("invoices") == []


async def test_lines_without_the_rest_of_their_package_are_read_again(warehouse: Warehouse) -> None:
    stays, goes = [await new_invoice(warehouse.daftra, "1.10", "2.20") for _ in range(2)]
    await warehouse.bring("invoices")
    sql(warehouse, f"update {DATASET}.invoices__invoice_item set _dlt_load_id = 'dead', unit_price = 7")
    sql(warehouse, f"delete from {DATASET}.invoices where id = {goes}")  # its package brought lines, and no header
    await warehouse.daftra.invoices.delete(goes)
    assert changes(await warehouse.bring("invoices")) == {"invoices": (1, 0)}
    assert await warehouse.differs("invoices") == []
    assert sql(warehouse, f"select distinct _parent_id from {DATASET}.invoices__invoice_item") == [(stays,)]


async def test_a_package_that_waits_is_loaded_first(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    from dlt.pipeline.pipeline import Pipeline

    from daftra_client.warehouse import WarehouseError

    await new_client(warehouse.daftra)
    await warehouse.bring("clients")
    second = await new_client(warehouse.daftra, "Delta")

    def fail(*args: object, **kwargs: object) -> None:
        raise OSError("the power is off")

    with monkeypatch.context() as patched:
        patched.setattr(Pipeline, "load", fail)
        with pytest.raises((WarehouseError, OSError)):
            await warehouse.bring("clients")
    result = await warehouse.bring("clients")
    assert changes(result) == {}  # it came with the package
    assert second in [row["id"] for row in warehouse_tables(warehouse.address, DATASET)["clients"]]


async def test_a_package_that_another_machine_overtook_is_forgotten(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    from dlt.pipeline.pipeline import Pipeline

    from daftra_client.warehouse import WarehouseError

    brand = (await warehouse.daftra.brands.create(BrandInput(name="first"))).id
    assert brand is not None
    await warehouse.bring("brands")
    await warehouse.daftra.brands.update(brand, BrandInput(name="second"))

    def fail(*args: object, **kwargs: object) -> None:
        raise OSError("the power is off")

    with monkeypatch.context() as patched:
        patched.setattr(Pipeline, "load", fail)
        with pytest.raises((WarehouseError, OSError)):
            await warehouse.bring("brands")
    await warehouse.daftra.brands.update(brand, BrandInput(name="third"))
    await warehouse.bring("brands", machine="b")
    result = await warehouse.bring("brands", machine="a")
    assert changes(result) == {}
    assert [row["name"] for row in warehouse_tables(warehouse.address, DATASET)["brands"]] == ["third"]
