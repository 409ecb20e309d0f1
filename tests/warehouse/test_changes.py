"""What changes in an account arrives in its warehouse, and nothing else."""

from __future__ import annotations

import datetime
import sys
from collections.abc import Sequence
from decimal import Decimal
from importlib import import_module
from pathlib import Path
from typing import Any

import attrs
import duckdb
import httpx
import pyarrow as pa
import pytest
from dlt.destinations.exceptions import DatabaseTransientException
from dlt.destinations.impl.duckdb.sql_client import DuckDbSqlClient
from dlt.load.load import Load
from dlt.pipeline.pipeline import Pipeline
from dlt.pipeline.state_sync import state_doc

from daftra_client import ConfigurationError, DaftraClient, models
from daftra_client.sandbox import Behaviour, Sandbox
from daftra_client.tables._flatten import flatten_all
from daftra_client.warehouse import SyncResult, WarehouseError, loader, plan, reading, status, sync
from daftra_client.warehouse.loader import Part
from daftra_client.warehouse.resource_sync import ResourceSync
from daftra_client.warehouse.rows import Rows, TableBuilder
from daftra_client.warehouse.store import DuckDbStore
from tests.support.fake_daftra import FakeDaftra, client, failed, ok, rows
from tests.warehouse.comparison import marked, warehouse_tables
from tests.warehouse.conftest import Warehouse
from tests.warehouse.test_kills import KINDS, place

DATASET = "daftra_acme"
LINES = "journals__journal_transaction"

pytestmark = pytest.mark.slow


def lines(*prices: str) -> list[models.InvoiceItemInput]:
    return [models.InvoiceItemInput(item=f"line {price}", quantity=3, unit_price=Decimal(price)) for price in prices]


async def new_client(daftra: DaftraClient, name: str = "Nile") -> int:
    made = await daftra.clients.create(models.ClientInput(business_name=name))
    assert made.id is not None
    return made.id


async def new_invoice(daftra: DaftraClient, *prices: str) -> int:
    made = await daftra.invoices.create(
        models.InvoiceInput(client_id=await new_client(daftra)), invoice_item=lines(*prices)
    )
    assert made.id is not None
    return made.id


def changes(result: SyncResult) -> dict[str, tuple[int, int]]:
    """How many records were changed and deleted, by resource."""
    return {each.resource: (each.changed, each.deleted) for each in result.resources if each.changed or each.deleted}


def sql(warehouse: Warehouse, statement: str) -> list[tuple[object, ...]]:
    with duckdb.connect(warehouse.address.removeprefix("duckdb:///")) as connection:
        return connection.execute(statement).fetchall()


async def test_values_that_cannot_be_read_are_told_and_kept_as_text(tmp_path: Path) -> None:
    value = "abc"

    def answer(request: httpx.Request) -> httpx.Response:
        if "branches" in request.url.path:
            return ok([{"Branch": {"id": "1", "name": "Cairo"}}])
        return ok([{"Tax": {"id": "1", "name": "VAT", "value": "14"}}, {"Tax": {"id": "2", "value": value}}])

    async with client(FakeDaftra(answer)) as daftra:
        warehouse = Warehouse(daftra, f"duckdb:///{tmp_path}/warehouse.duckdb", tmp_path / "machines")
        first, again = await warehouse.bring("taxes"), await warehouse.bring("taxes")
        value = "5"
        last = await warehouse.bring("taxes")
    said = "1 value did not fit and is stored as text in the column _extra: taxes.value (1)"
    assert [(each.is_complete, each.changed, each.notes) for each in (first, again, last)] == [
        (True, 2, (said,)),
        (True, 0, ()),
        (True, 1, ()),
    ]
    assert sql(warehouse, f"select id, value, _extra from {DATASET}.taxes order by id") == [(1, 14, None), (2, 5, None)]


@pytest.mark.parametrize("since", ["the account has documents of two branches", "a branch came"])
async def test_documents_of_other_branches_come_where_clients_are_shared(since: str, tmp_path: Path) -> None:
    """The account shows the clients of all branches at once, and documents of one branch at a time."""
    kept = {"Client": {1: 1, 2: 2}, "Income": {3: 1, 4: 2}, "Expense": {5: 1}}
    lists = {"clients": "Client", "incomes": "Income", "expenses": "Expense"}
    branches = [1, 2]
    if since == "a branch came":
        del kept["Income"][4]

    def answer(request: httpx.Request) -> httpx.Response:
        name = request.url.path.split("/")[-1].removesuffix(".json")
        if name == "branches":
            return ok([{"Branch": {"id": str(id)}} for id in branches])
        asked = int(request.url.params.get("request_branch_id", "1"))
        found = {id: of for id, of in kept[lists[name]].items() if name == "clients" or of == asked}
        return ok([{lists[name]: {"id": str(id), "branch_id": str(of)}} for id, of in found.items()])

    async with client(FakeDaftra(answer)) as daftra:
        warehouse = Warehouse(daftra, f"duckdb:///{tmp_path}/warehouse.duckdb", tmp_path / "machines")
        await warehouse.bring(*lists)
        kept["Expense"][6] = 2
        if since == "a branch came":
            kept["Expense"][6] = 3
            branches.append(3)
        assert changes(await warehouse.bring(*lists))["expenses"] == (1, 0)
    assert sql(warehouse, f"select id from {DATASET}.expenses where _deleted_at is null order by id") == [(5,), (6,)]


async def test_records_are_loaded_changed_marked_and_unmarked(sandbox: Sandbox, warehouse: Warehouse) -> None:
    daftra = warehouse.daftra
    _, changed, gone = [await new_invoice(daftra, "1.10", "2.22", "3.33") for _ in range(3)]
    first = await warehouse.bring("invoices", "clients")
    assert first.is_complete
    assert changes(first) == {"invoices": (3, 0), "clients": (3, 0)}
    assert await warehouse.differs("invoices", "clients") == []
    assert changes(await warehouse.bring("invoices", "clients")) == {}

    before = sandbox.snapshot()
    client_id = (await daftra.invoices.get(changed)).client_id
    assert client_id is not None
    await daftra.invoices.update(
        changed, models.InvoiceInput(client_id=client_id, notes="new"), invoice_item=lines("9.99")
    )
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
    assert clients.reason.startswith("clients: 2 of 5 records are no longer in the account, more than 20%")
    assert marked(warehouse.address, DATASET, "clients") == []
    assert len(warehouse_tables(warehouse.address, DATASET)["clients"]) == 6
    assert (await warehouse.bring("clients")).is_complete
    assert marked(warehouse.address, DATASET, "clients") == ids[:2]


async def test_a_listing_that_fails_neither_empties_nor_marks(sandbox: Sandbox, warehouse: Warehouse) -> None:
    daftra = warehouse.daftra
    for n in range(3):
        await new_client(daftra, f"Nile {n}")
        await daftra.brands.create(models.BrandInput(name=f"brand {n}"))
    await warehouse.bring("clients", "brands", "taxes")
    before = warehouse_tables(warehouse.address, DATASET)
    pages = {"page": 1, "page_count": 1, "total_results": 3}
    empty = {"result": "successful", "code": 200, "data": [], "pagination": pages}
    sandbox.switch_off("brand")
    sandbox.fail_next(path="/api2/clients", count=9, body=empty, status=200)
    sandbox.fail_next(path="/api2/taxes", count=9, status=403)
    result = await warehouse.bring("clients", "brands", "taxes")
    assert [each.status for each in result.resources] == ["failed", "failed", "failed"]
    assert all(each.reason for each in result.resources)
    after = warehouse_tables(warehouse.address, DATASET)
    assert {name: rows for name, rows in after.items() if name != "_sync_runs"} == {
        name: rows for name, rows in before.items() if name != "_sync_runs"
    }


async def test_runs_are_recorded(warehouse: Warehouse) -> None:
    result = await warehouse.bring("clients", "taxes")
    rows = warehouse_tables(warehouse.address, DATASET)["_sync_runs"]
    assert {(row["run"], row["resource"], row["status"], row["rows"]) for row in rows} == {
        (result.run, each.resource, "complete", each.rows) for each in result.resources
    }
    assert all(row["started_at"] <= row["ended_at"] <= datetime.datetime.now() for row in rows)


async def test_personal_data_can_be_left_out_and_brought_later(warehouse: Warehouse) -> None:
    await warehouse.daftra.clients.create(models.ClientInput(business_name="Nile", email="nile@example.com"))
    await warehouse.bring("clients", personal=False)
    assert "email" not in warehouse_tables(warehouse.address, DATASET)["clients"][0]
    assert await warehouse.differs("clients", personal=False) == []
    assert changes(await warehouse.bring("clients")) == {"clients": (1, 0)}
    assert await warehouse.differs("clients") == []
    assert changes(await warehouse.bring("clients", personal=False)) == {"clients": (1, 0)}
    assert warehouse_tables(warehouse.address, DATASET)["clients"][0]["email"] is None


async def test_a_budget_stops_a_run_and_the_next_goes_on(warehouse: Warehouse) -> None:
    for n in range(8):
        await warehouse.daftra.products.create(models.ProductInput(name=f"product {n}"))
    resources = ("products", "brands")  # the branches, a list and 8 details; and two calls
    first = await warehouse.bring(*resources, max_calls=7)
    assert (first.calls, [(each.status, each.changed) for each in first.resources]) == (
        7,
        [("stopped", 5), ("stopped", 0)],
    )
    second = await warehouse.bring(*resources, max_calls=7)
    assert (second.calls, [(each.status, each.changed) for each in second.resources]) == (
        7,
        [("complete", 3), ("complete", 0)],
    )
    assert await warehouse.differs(*resources) == []
    stopped = await warehouse.bring("brands", max_minutes=0)
    assert (stopped.calls, [each.status for each in stopped.resources]) == (0, ["stopped"])
    assert "minutes" in (stopped.resources[0].reason or "")


# --- packages that did not come to their ends -------------------------------------------------------------------------


async def new_expense(daftra: DaftraClient) -> tuple[int, int]:
    """The ids of an expense and of its journal, which has two lines."""
    made = (
        await daftra.expenses.create(models.ExpenseInput(amount=Decimal("12.34"), date=datetime.date(2026, 4, 3)))
    ).id
    journals = [journal async for journal in daftra.journals.list()]
    (journal,) = [each.id for each in journals if (each.entity_type, each.entity_id) == ("expense", str(made))]
    assert journal is not None
    return made, journal


async def test_a_header_without_the_rest_of_its_package_counts_as_unknown(warehouse: Warehouse) -> None:
    (_, stays), (expense, goes) = [await new_expense(warehouse.daftra) for _ in range(2)]
    await warehouse.bring("journals")
    sql(warehouse, f"update {DATASET}.journals set _dlt_load_id = 'dead'")
    sql(warehouse, f"delete from {DATASET}.{LINES} where _parent_id = {stays}")
    await warehouse.daftra.expenses.delete(expense)
    assert changes(await warehouse.bring("journals")) == {"journals": (1, 1)}
    assert marked(warehouse.address, DATASET, "journals") == [goes]
    assert await warehouse.differs("journals") == []


async def test_lines_without_the_rest_of_their_package_are_read_again(warehouse: Warehouse) -> None:
    (_, stays), (expense, goes) = [await new_expense(warehouse.daftra) for _ in range(2)]
    await warehouse.bring("journals")
    sql(warehouse, f"update {DATASET}.{LINES} set _dlt_load_id = 'dead', debit = 7")
    sql(warehouse, f"delete from {DATASET}.journals where id = {goes}")  # its package brought lines alone
    await warehouse.daftra.expenses.delete(expense)
    assert changes(await warehouse.bring("journals")) == {"journals": (1, 0)}
    assert await warehouse.differs("journals") == []
    assert sql(warehouse, f"select distinct _parent_id from {DATASET}.{LINES}") == [(stays,)]


@pytest.mark.parametrize("kind", KINDS)
async def test_lines_of_before_are_removed_although_the_pass_is_not_whole(
    kind: str, daftra: DaftraClient, tmp_path: Path, request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Until a pass was whole, sums over lines were too large."""
    address, account = place(kind, tmp_path, request)
    warehouse, dataset = Warehouse(daftra, address, tmp_path / "machines", account), f"daftra_{account}"
    ids = [await new_invoice(daftra, "1.10", "2.20", "3.30") for _ in range(2)]
    await warehouse.bring("invoices")
    for id in ids:
        client_id = (await daftra.invoices.get(id)).client_id
        assert client_id is not None
        await daftra.invoices.update(id, models.InvoiceInput(client_id=client_id), invoice_item=lines("9.99"))
    monkeypatch.setattr(reading, "V1_PAGE", 1)
    result = await warehouse.bring("invoices", max_calls=3)  # for branches, plan and a page
    assert (result.outcome, result.changed) == ("stopped", 1)
    found = warehouse_tables(address, dataset)["invoices__invoice_item"]
    assert sorted(row["unit_price"] for row in found) == [Decimal(price) for price in ("1.1", "2.2", "3.3", "9.99")]


UPDATES = {
    "duckdb": ("dlt.destinations.impl.duckdb.sql_client", "DuckDbSqlClient", "execute_sql"),
    "postgresql": ("dlt.destinations.impl.postgres.sql_client", "Psycopg2SqlClient", "execute_sql"),
    "delta": ("deltalake", "DeltaTable", "update"),
}
"""What changes rows in each kind of warehouse, which some machines have no driver for."""


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("returns", [False, True])
async def test_a_run_that_dies_between_the_marks_of_a_record_and_its_lines(
    kind: str, returns: bool, sandbox: Sandbox, daftra: DaftraClient, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    address, account = place(kind, tmp_path, request)
    warehouse = Warehouse(daftra, address, tmp_path / "machines", account)
    _, (expense, goes) = [await new_expense(daftra) for _ in range(2)]
    await warehouse.bring("journals")
    before = sandbox.snapshot()
    await daftra.expenses.delete(expense)
    updates = 0

    def dies_at_the_second(owner: type[Any], name: str) -> None:
        original = getattr(owner, name)

        def counted(self: Any, *args: Any, **options: Any) -> Any:
            nonlocal updates
            updates += name == "update" or str(args[0]).startswith("update")
            return power_off() if updates == 2 else original(self, *args, **options)

        patched.setattr(owner, name, counted)

    with pytest.MonkeyPatch.context() as patched:
        module, owner, name = UPDATES[kind]
        dies_at_the_second(getattr(import_module(module), owner), name)
        with pytest.raises((WarehouseError, OSError)):
            await warehouse.bring("journals")
    assert updates == 2
    if returns:
        sandbox.restore(before)
    await warehouse.bring("journals")
    assert await warehouse.differs("journals") == []
    assert marked(address, f"daftra_{account}", "journals") == ([] if returns else [goes])


def power_off(*_: object, **__: object) -> None:
    raise OSError("the power is off")


async def test_a_package_that_waits_is_loaded_first(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    await warehouse.bring("taxes")
    first = await new_client(warehouse.daftra)
    with monkeypatch.context() as patched:
        patched.setattr(Pipeline, "load", power_off)
        with pytest.raises((WarehouseError, OSError)):
            await warehouse.bring("clients")
    assert changes(await warehouse.bring("clients")) == {}  # it came with the package
    assert [row["id"] for row in warehouse_tables(warehouse.address, DATASET)["clients"]] == [first]


async def test_a_waiting_package_is_read_again(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    """It adds its rows without a merge, so that they would be there twice."""
    await warehouse.bring("taxes")
    id = await new_client(warehouse.daftra)
    for machine, owner, name in (("a", Pipeline, "load"), ("b", Load, "complete_package")):
        with monkeypatch.context() as patched:
            patched.setattr(owner, name, power_off)
            with pytest.raises((WarehouseError, OSError)):
                await warehouse.bring("clients", machine=machine)
    assert sql(warehouse, f"select id from {DATASET}.clients") == [(id,)]
    assert changes(await warehouse.bring("clients", machine="a")) == {"clients": (1, 0)}
    assert sql(warehouse, f"select id from {DATASET}.clients") == [(id,)]


async def test_rows_are_merged_unless_their_tables_were_empty(warehouse: Warehouse) -> None:
    def staged() -> list[tuple[object, ...]]:
        return sql(
            warehouse,
            f"select table_name from information_schema.tables where table_schema = '{DATASET}_staging' "
            "and table_name not like '\\_%' escape '\\' order by 1",
        )

    await new_invoice(warehouse.daftra, "1.10")
    await warehouse.bring("clients")
    await warehouse.bring("clients", "invoices")
    assert staged() == []
    await new_client(warehouse.daftra)
    await warehouse.bring("clients", "invoices")
    assert staged() == [("clients",)]
    assert await warehouse.differs("clients", "invoices") == []


@pytest.mark.parametrize("kind", ["duckdb", "postgresql"])
async def test_a_run_without_changes_needs_no_package(
    kind: str, sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest
) -> None:
    address, account = place(kind, tmp_path, request)
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
        warehouse = Warehouse(daftra, address, tmp_path / "machines", account)
        brand = (await daftra.brands.create(models.BrandInput(name="one"))).id
        first = await warehouse.bring("brands", "taxes")
        assert first.packages == 1
        with monkeypatch.context() as patched:
            patched.setattr(Pipeline, "run", power_off)
            second = await warehouse.bring("brands", "taxes")
            third = await warehouse.bring("brands", "taxes", machine="b")
        assert [(each.packages, each.is_complete, changes(each)) for each in (second, third)] == [(0, True, {})] * 2
        assert third.calls == second.calls  # what it read by had come to the other machine
        (found,) = await status(address, account=account, folder=tmp_path / "machines" / "a")
        assert [run.run for run in found.runs] == [third.run, second.run, first.run]
        assert [each.status for run in found.runs for each in run.results] == ["complete"] * 6
        await daftra.brands.update(brand, models.BrandInput(name="two"))
        assert [changes(await warehouse.bring("brands", "taxes", machine=each)) for each in "ab"] == [
            {"brands": (1, 0)},
            {},
        ]


async def test_a_missing_column_needs_a_package(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    """A later version of dlt may keep more of its state than a table that an earlier one made has columns for."""
    await warehouse.bring("taxes")
    assert (await warehouse.bring("taxes")).packages == 0
    monkeypatch.setattr(loader, "state_doc", lambda *given: {**state_doc(*given), "more": 1})
    found = await warehouse.bring("taxes")
    assert (found.packages, found.is_complete) == (1, True)
    assert sql(warehouse, f"select count(distinct run) from {DATASET}._sync_runs") == [(3,)]


async def test_a_run_without_a_record_leaves_nothing(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    await warehouse.bring("taxes")
    tables = ("_sync_runs", "_dlt_pipeline_state", "_dlt_loads")

    def counts() -> list[list[tuple[object, ...]]]:
        return [sql(warehouse, f"select count(*) from {DATASET}.{table}") for table in tables]

    before, execute = counts(), DuckDbSqlClient.execute_sql

    def dies_at_the_end(self: Any, statement: Any, *values: Any) -> Any:
        return (
            power_off() if "insert into" in statement and tables[-1] in statement else execute(self, statement, *values)
        )

    with monkeypatch.context() as patched:
        patched.setattr(DuckDbSqlClient, "execute_sql", dies_at_the_end)
        with pytest.raises(WarehouseError, match="the warehouse cannot be used: the power is off"):
            await warehouse.bring("taxes")
    assert counts() == before
    assert (await warehouse.bring("taxes")).is_complete
    assert counts() == [[(int(str(count)) + 1,)] for ((count,),) in before]


async def test_a_package_that_was_loading_is_read_again(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    """dlt would copy its rows again, beside those that wait to be merged: rows were doubled, or refused."""
    await warehouse.bring("taxes")
    await new_client(warehouse.daftra)
    with monkeypatch.context() as patched:
        patched.setattr(Load, "create_followup_jobs", power_off)
        with pytest.raises((WarehouseError, OSError)):
            await warehouse.bring("clients")
    result = await warehouse.bring("clients")
    assert changes(result) == {"clients": (1, 0)}
    assert await warehouse.differs("clients") == []


async def test_what_a_killed_process_left_on_the_disk_is_not_trusted(warehouse: Warehouse) -> None:
    """dlt took a schema that was half written for one of its own, and stored its name at the destination."""
    await warehouse.bring("taxes")
    machine = warehouse.folder / "a"
    (machine / f"{DATASET}.ended").unlink()
    (machine / DATASET / "schemas" / "868b68a7572feeb1").write_text("{")
    await new_client(warehouse.daftra)
    assert (await warehouse.bring("clients")).is_complete
    assert changes(await warehouse.bring("clients", machine="b")) == {}


async def test_an_outdated_package_is_dropped(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    brand = (await warehouse.daftra.brands.create(models.BrandInput(name="first"))).id
    with monkeypatch.context() as patched:
        patched.setattr(Pipeline, "load", power_off)
        with pytest.raises((WarehouseError, OSError)):
            await warehouse.bring("brands")
    await warehouse.daftra.brands.update(brand, models.BrandInput(name="second"))
    await warehouse.bring("brands", machine="b")
    assert changes(await warehouse.bring("brands", machine="a")) == {}
    assert [row["name"] for row in warehouse_tables(warehouse.address, DATASET)["brands"]] == ["second"]


async def test_a_warehouse_that_was_put_back_is_trusted_more_than_the_disk(tmp_path: Path) -> None:
    """The disk remembers up to when changes were seen, but those since the backup are in the warehouse no longer."""
    now = datetime.datetime(2026, 3, 1)
    with Sandbox(clock=lambda: now) as sandbox:
        async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
            file = tmp_path / "warehouse.duckdb"
            warehouse = Warehouse(daftra, f"duckdb:///{file}", tmp_path / "machines")
            one, two = [(await daftra.brands.create(models.BrandInput(name=name))).id for name in ("one", "two")]
            await warehouse.bring("brands")
            backup = file.read_bytes()
            for brand in (one, two):
                now += datetime.timedelta(days=1)
                await daftra.brands.update(brand, models.BrandInput(name=f"{brand}, changed"))
                await warehouse.bring("brands")
            file.write_bytes(backup)
            assert changes(await warehouse.bring("brands")) == {"brands": (2, 0)}
            assert await warehouse.differs("brands") == []


async def test_a_record_read_twice_is_loaded_twice(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    """A package with two versions of a record doubled it, and kept lines that the later one has no more."""
    factors = [models.UnitTemplateFactorInput(factor_name=f"box {n}", factor=n + 2, small_name="b") for n in range(3)]
    await warehouse.daftra.unit_templates.create(
        models.UnitTemplateInput(
            template_name="old", main_unit_name="piece", unit_small_name="p", unit_templates_unit_factors=factors
        )
    )
    rows = TableBuilder.rows
    compare = ResourceSync._compare_batch  # pyright: ignore[reportPrivateUsage]

    async def twice(self: ResourceSync, records: Sequence[Any]) -> None:
        await compare(self, records)
        builder: Any = self._table_builder
        monkeypatch.setattr(builder, "rows", lambda records: rows(builder, [changed(each) for each in records]))
        self._hashes = {}
        await compare(self, [attrs.evolve(each, template_name="new") for each in records])

    def changed(record: Any) -> Any:
        lines = record.unit_templates_unit_factors
        return attrs.evolve(record, template_name="new", unit_templates_unit_factors=lines and lines[:1])

    monkeypatch.setattr(ResourceSync, "_compare_batch", twice)
    assert (await warehouse.bring("unit_templates")).is_complete
    tables = warehouse_tables(warehouse.address, DATASET)
    assert [row["template_name"] for row in tables["unit_templates"]] == ["new"]
    assert [row["factor_name"] for row in tables["unit_templates__unit_templates_unit_factors"]] == ["box 0"]


class FormerRows(Rows):
    """Rows of an earlier version."""

    def parts(self, hashes: Sequence[int | None]) -> list[Part]:
        (own,) = super().parts(hashes)
        place = own.rows.schema.get_field_index("name")
        return [attrs.evolve(own, rows=own.rows.set_column(place, "name", own.rows["name"].cast(pa.int64())))]


class FormerTableBuilder(TableBuilder):
    """What an earlier version made of brands: their names were numbers."""

    def __init__(self, table: str, model: type[Any], **options: bool) -> None:
        super().__init__(table, model, **options)
        self._schema_hash.update(b"former")

    def rows(self, records: Sequence[Any]) -> Rows:
        return FormerRows(self, records, flatten_all(self.model, records))


async def test_a_column_of_a_new_type_is_complete(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(6):
        await warehouse.daftra.brands.create(models.BrandInput(name=str(n)))
    engine = sys.modules[sync.__module__]  # the package has a function of this name
    with monkeypatch.context() as patched:
        patched.setattr(engine, "table_builder_of", FormerTableBuilder)
        assert (await warehouse.bring("brands")).is_complete
    assert [row["name"] for row in warehouse_tables(warehouse.address, DATASET)["brands"]] == list(range(6))
    load, left = Pipeline.load, [None]

    def once(pipeline: Pipeline, *args: Any, **options: Any) -> Any:
        return load(pipeline, *args, **options) if left and left.pop() is None else power_off()

    with monkeypatch.context() as patched:
        patched.setattr(reading, "V2_PAGE", 3)
        patched.setattr(engine, "PACKAGE_ROWS", 3)
        patched.setattr(Pipeline, "load", once)
        with pytest.raises((WarehouseError, OSError)):
            await warehouse.bring("brands")
    result = await warehouse.bring("brands", machine="b")
    assert changes(result) == {"brands": (3, 0)}
    assert result.notes == ("brands.name has the type bigint in the warehouse; new values are in name__text",)
    rows = warehouse_tables(warehouse.address, DATASET)["brands"]
    assert sorted((row["name"], row["name__text"]) for row in rows) == [(None, str(n)) for n in range(6)]
    assert changes(await warehouse.bring("brands")) == {}


async def test_tables_are_known_that_the_schema_of_dlt_lacks(warehouse: Warehouse) -> None:
    """dlt restores the schema that was stored last, and stores none twice: it may be older than the tables."""
    id = await new_client(warehouse.daftra)
    await warehouse.bring("clients")
    await warehouse.bring("taxes")
    sql(warehouse, f"delete from {DATASET}._dlt_version where schema not like '%\"taxes\"%' or version < 2")
    sql(warehouse, f"update {DATASET}._dlt_version set schema = replace(schema, '\"clients\"', '\"others\"')")
    await warehouse.daftra.clients.delete(id)
    assert changes(await warehouse.bring("clients", machine="b")) == {"clients": (0, 1)}


async def test_a_failed_checkpoint_fails_no_run(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(self: DuckDbStore) -> None:
        raise OSError("no space")

    monkeypatch.setattr(DuckDbStore, "reclaim_space", refuse)
    assert (await warehouse.bring("taxes")).notes == ()
    monkeypatch.setattr(sys.modules[sync.__module__], "_today", lambda: "2999-01-01")
    result = await warehouse.bring("taxes")
    assert (result.is_complete, result.notes) == (True, ("the space of replaced rows could not be freed: no space",))
    assert (await warehouse.bring("taxes")).notes == ()


async def test_an_account_does_not_take_the_place_of_another_one(warehouse: Warehouse, tmp_path: Path) -> None:
    await new_client(warehouse.daftra)
    await warehouse.bring("clients")
    before = warehouse_tables(warehouse.address, DATASET)["clients"]
    with Sandbox() as sandbox:
        address = sandbox.base_url.replace("127.0.0.1", "localhost")
        async with DaftraClient(base_url=address, api_key=sandbox.api_key) as other:
            with pytest.raises(
                ConfigurationError, match=r"daftra_acme contains the account of 127.0.0.1, and this is localhost"
            ):
                await Warehouse(other, warehouse.address, tmp_path / "machines").bring("clients")
    assert warehouse_tables(warehouse.address, DATASET)["clients"] == before
    assert changes(await warehouse.bring("clients")) == {}


@pytest.fixture
async def branches(sandbox: Sandbox, warehouse: Warehouse) -> list[int]:
    """Clients in a warehouse of an account that shows the rows of one branch at a time; the last is of branch 2."""
    sandbox.behaviour = Behaviour(one_branch=True)
    await warehouse.daftra.branches.create(models.BranchInput(name="Jeddah"))
    ids = [await new_client(warehouse.daftra) for _ in range(4)]
    other = (await warehouse.daftra.clients.create(models.ClientInput(business_name="Red Sea"), branch_id=2)).id
    assert other is not None
    assert changes(await warehouse.bring("clients")) == {"clients": (5, 0)}
    return [*ids, other]


async def test_no_branches_means_no_deletions(branches: list[int], sandbox: Sandbox, warehouse: Warehouse) -> None:
    """Only the rows of one branch came, and those of the others were marked as deleted."""
    sandbox.fail_next(status=403, path="/api2/branches")
    (result,) = (await warehouse.bring("clients")).resources
    assert (result.status, str(result.reason)[:3], result.deleted) == ("failed", "403", 0)
    assert marked(warehouse.address, DATASET, "clients") == []
    await warehouse.daftra.clients.delete(branches[-1])
    assert changes(await warehouse.bring("clients")) == {"clients": (0, 1)}
    assert marked(warehouse.address, DATASET, "clients") == branches[-1:]


async def test_a_list_that_is_refused_in_part_is_not_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its first page was loaded, and the run said that all was there which the account shows."""
    monkeypatch.setattr(plan, "LISTED", ("clients", "taxes"))
    monkeypatch.setattr(reading, "V1_PAGE", 2)

    def answer(request: httpx.Request) -> httpx.Response:
        if not request.url.path.endswith("clients.json"):
            return rows([], wrapper="Tax", page=1, page_count=0, total_results=0)
        if request.url.params["page"] != "1":
            return failed(403, message="no")
        return rows([1, 2], wrapper="Client", page=1, page_count=2, total_results=3)

    async with client(FakeDaftra(answer), retries=0) as daftra:
        result = await sync(daftra, f"duckdb:///{tmp_path}/acme.duckdb", folder=tmp_path)
    assert [(each.status, each.changed) for each in result.resources] == [("failed", 2), ("complete", 0)]
    assert result.outcome == "partial"


async def test_branches_are_needed(branches: list[int], sandbox: Sandbox, warehouse: Warehouse, tmp_path: Path) -> None:
    """It would mark the rows of all other branches as deleted."""
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key, branch_id=2) as daftra:
        one = attrs.evolve(warehouse, daftra=daftra)
        with pytest.raises(
            ConfigurationError, match=r"contains all branches of 127.0.0.1. .* client of only branch 2 "
        ):
            await one.bring("clients")
        alone = attrs.evolve(one, account="of_two")
        assert changes(await alone.bring("clients")) == {"clients": (1, 0)}
        assert changes(await alone.bring("clients")) == {}
    assert marked(warehouse.address, DATASET, "clients") == []
    assert changes(await attrs.evolve(warehouse, account="of_two").bring("clients")) == {"clients": (4, 0)}


async def test_a_failure_after_a_package_is_reported(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    """What dlt raised was told as a bug, and accounts of a fleet were not tried again."""

    def fail(*args: object) -> None:
        raise DatabaseTransientException(RuntimeError("the server went away"))

    await new_invoice(warehouse.daftra, "1.10")
    with monkeypatch.context() as patched:
        patched.setattr(DuckDbStore, "remove_stale", fail)
        with pytest.raises(WarehouseError, match="the warehouse cannot be used: the server went away"):
            await warehouse.bring("invoices")
    assert (await warehouse.bring("invoices")).is_complete


async def test_a_budget_that_makes_no_sense_is_refused(warehouse: Warehouse) -> None:
    with pytest.raises(ConfigurationError, match="max_calls must be at least 1, and max_minutes at least 0"):
        await warehouse.bring("taxes", max_calls=0)
    with pytest.raises(ConfigurationError, match="max_calls must be at least 1, and max_minutes at least 0"):
        await warehouse.bring("taxes", max_minutes=-1)
