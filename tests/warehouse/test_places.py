"""What warehouses do to each other, and who may write in them."""

from __future__ import annotations

import asyncio
import errno
import json
import os
import socket
import sqlite3
import subprocess
import sys
import textwrap
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, closing, contextmanager
from decimal import Decimal
from functools import partialmethod
from pathlib import Path
from typing import Any

import anyio
import attrs
import duckdb
import pytest
from fsspec.implementations.local import LocalFileSystem

from daftra_client import ConfigurationError, DaftraClient
from daftra_client.models import ClientInput, InvoiceInput, InvoiceItemInput
from daftra_client.sandbox import Sandbox
from daftra_client.warehouse import (
    LeaseLostError,
    Progress,
    SyncResult,
    WarehouseBusyError,
    WarehouseError,
    status,
    sync,
)
from daftra_client.warehouse.destinations.address import target_of
from daftra_client.warehouse.destinations.target import packages_folder
from daftra_client.warehouse.leases.expiring import LeaseConfig
from daftra_client.warehouse.leases.locks import file_lease, locked_file, postgres_lease
from daftra_client.warehouse.leases.table import LeaseTable
from daftra_client.warehouse.loader import Loader, destinations
from daftra_client.warehouse.names import account_name
from tests.warehouse.accounts import in_loop, served
from tests.warehouse.comparison import warehouse_tables
from tests.warehouse.conftest import Warehouse

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.slow


@contextmanager
def another_process(code: str) -> Iterator[subprocess.Popen[str]]:
    """A process that has run this code, and waits."""
    process = subprocess.Popen(
        [sys.executable, "-c", f"{textwrap.dedent(code)}\nprint('ready', flush=True)\ninput()"],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert process.stdin is not None
    assert process.stdout is not None
    try:
        assert process.stdout.readline() == "ready\n"
        yield process
    finally:
        process.kill()
        process.wait()
        process.stdin.close()
        process.stdout.close()


async def test_two_runs_of_one_account_are_refused_until_one_is_killed(warehouse: Warehouse) -> None:
    lock = Path(f"{warehouse.address.removeprefix('duckdb:///')}.acme.lock")
    holds = f"""
        from pathlib import Path
        from daftra_client.warehouse.leases.locks import file_lease
        lease = file_lease(Path({str(lock)!r}), "acme")
        lease.__enter__()
    """
    with another_process(holds) as process:
        with pytest.raises(WarehouseBusyError, match=rf"another run syncs acme .*process {process.pid} on "):
            await warehouse.bring("clients")
        process.kill()
        process.wait()
        with file_lease(lock, "acme"):
            pass


async def test_a_cancelled_run_gives_its_lease_back(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    lock = Path(f"{warehouse.address.removeprefix('duckdb:///')}.acme.lock")
    with anyio.CancelScope() as scope:
        await warehouse.bring("clients", on_progress=lambda progress: scope.cancel())
    assert scope.cancelled_caught
    with file_lease(lock, "acme"):
        pass


async def test_the_error_names_the_process_of_a_database(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client.warehouse.destinations.duckdb_file.OPEN_TIMEOUT", 0.1)
    path = warehouse.address.removeprefix("duckdb:///")
    with (
        another_process(f"import duckdb; connection = duckdb.connect({path!r})") as process,
        pytest.raises(WarehouseBusyError, match=r"another program has .* open.*Close it and ") as caught,
    ):
        await warehouse.bring("clients")
    assert str(process.pid) in str(caught.value)


def test_nothing_is_sent_anywhere_but_to_account_and_warehouse(sandbox: Sandbox, tmp_path: Path) -> None:
    """Neither telemetry nor anything else: each address that the process asks for or connects to is written down."""
    code = """
        import asyncio, json, runpy, sys

        seen = []

        places = {"socket.connect": 1, "socket.sendto": 1, "socket.getaddrinfo": 0, "socket.gethostbyname": 0}

        def audit(event, arguments):
            if event in places:
                seen.append((event, str(arguments[places[event]])))

        sys.addaudithook(audit)
        sys.argv[0] = "victim"
        from tests.warehouse import victim
        asyncio.run(victim.main(json.loads(sys.argv[1])))
        from dlt.common.runtime import anon_tracker
        print(json.dumps(seen))
        print(anon_tracker._ANON_TRACKER_ENDPOINT)  # the address is set where telemetry is on
    """
    told = {
        "base_url": sandbox.base_url,
        "api_key": sandbox.api_key,
        "address": f"duckdb:///{tmp_path}/warehouse.duckdb",
        "resources": ["clients"],
        "account": "acme",
        "folder": str(tmp_path / "machine"),
    }
    environment = {name: value for name, value in os.environ.items() if "TELEMETRY" not in name}
    run = subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), json.dumps(told)],
        cwd=ROOT,
        env={**environment, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
        timeout=300,
    )
    result, seen, telemetry = run.stdout.splitlines()
    assert json.loads(result)["is_complete"]
    addresses = {address for _, address in json.loads(seen)}
    assert addresses
    assert all("127.0.0.1" in address for address in addresses), addresses
    assert telemetry == "None"


async def test_accounts_have_datasets_of_their_own() -> None:
    async with DaftraClient("my-shop", api_key="k" * 40) as shop:
        assert account_name(shop, None) == "my_shop"
        assert account_name(shop, "acme_2") == "acme_2"
        for name in ("Acme", "a b", "", "a" * 41, "../up"):
            with pytest.raises(ConfigurationError, match="lowercase letters, digits and underscores"):
                account_name(shop, name)
        with pytest.raises(ConfigurationError, match="the staging dataset of 'acme'"):
            account_name(shop, "acme_staging")
    async with DaftraClient("acme-staging", api_key="k" * 40) as staging:
        with pytest.raises(ConfigurationError, match="--account"):
            account_name(staging, None)
    async with DaftraClient(base_url="http://127.0.0.1:1", api_key="k" * 40, site_id=7) as site:
        assert account_name(site, None) == "site_7"


def test_accounts_of_one_host_are_told_apart(tmp_path: Path) -> None:
    async def bring(name: str) -> SyncResult:
        address, folder = f"duckdb:///{tmp_path}/warehouse.duckdb", tmp_path / "packages"
        async with accounts.client(name) as daftra:
            return await sync(daftra, address, account="acme", resources=["taxes"], folder=folder)

    with served(2) as accounts:
        for _ in range(2):
            assert in_loop(bring("a000")).is_complete
        with pytest.raises(ConfigurationError, match=r"the account of 127.0.0.1/a000, and this is 127.0.0.1/a001"):
            in_loop(bring("a001"))


def test_packages_for_two_warehouses_share_no_folder() -> None:
    addresses = [f"duckdb:////data/{name}.duckdb" for name in ("a-b", "a_b", "مخزن", "مستودع", "x" * 200, "x" * 201)]
    folders = {packages_folder(address).name for address in addresses}
    assert len(folders) == len(addresses)
    assert max(map(len, folders)) < 128


async def test_a_folder_for_packages_that_cannot_be_written_is_named(warehouse: Warehouse) -> None:
    warehouse.folder.write_text("no folder")
    with pytest.raises(WarehouseError, match="the local folder for packages, cannot be written: Not a "):
        await warehouse.bring("taxes")


@pytest.mark.parametrize("file", ["state.json", "schemas/daftra.schema.json"])
async def test_a_file_that_a_power_cut_left_empty_is_not_read(warehouse: Warehouse, file: str) -> None:
    await warehouse.bring("taxes")
    (warehouse.folder / "a" / "daftra_acme" / file).write_text("")
    result = await warehouse.bring("taxes")
    assert (result.is_complete, result.packages) == (True, 0)


async def test_no_rows_stay_on_the_machine(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys.modules["daftra_client.warehouse.run"], "PACKAGE_ROWS", 1)
    await warehouse.daftra.clients.create(ClientInput(business_name="Nile"))
    for changed in (1, 0):
        (clients, _) = (result := await warehouse.bring("clients", "taxes")).resources
        assert (clients.changed, result.is_complete) == (changed, True)
        folder = warehouse.folder / "a"
        assert list((folder / "daftra_acme" / "load").glob("*/*")) == []
        assert os.name == "nt" or folder.stat().st_mode & 0o77 == 0


async def test_a_full_disk_at_the_end_keeps_the_run(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(self: Loader) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(Loader, "close", full)
    assert (await warehouse.bring("taxes")).is_complete


async def test_two_accounts_share_a_warehouse_and_no_rows(warehouse: Warehouse) -> None:
    await warehouse.daftra.clients.create(ClientInput(business_name="Nile"))
    await warehouse.bring("clients")
    other = Warehouse(warehouse.daftra, warehouse.address, warehouse.folder, "other")
    await warehouse.daftra.clients.create(ClientInput(business_name="Delta"))
    await other.bring("clients")
    assert [len(warehouse_tables(warehouse.address, f"daftra_{name}")["clients"]) for name in ("acme", "other")] == [
        1,
        2,
    ]


@pytest.mark.parametrize("name", ["ac__me", "acme_"])
async def test_names_that_dlt_would_make_one_of_are_two_accounts(warehouse: Warehouse, name: str) -> None:
    await warehouse.bring("taxes")
    other = Warehouse(warehouse.daftra, warehouse.address, warehouse.folder, name)
    await other.bring("taxes")
    assert (await other.bring("taxes", machine="b")).packages == 0  # it found the state of the first machine
    path = warehouse.address.removeprefix("duckdb:///")
    with closing(duckdb.connect(path)) as connection:
        schemas = connection.execute(
            "select schema_name from information_schema.schemata where schema_name like 'daftra%'"
        ).fetchall()
    names = ("daftra_acme", f"daftra_{name}")
    assert {schema for (schema,) in schemas} <= {*names, *(f"{each}_staging" for each in names)}


async def test_postgresql_keeps_texts(daftra: DaftraClient, tmp_path: Path, postgres: tuple[str, str]) -> None:
    address, account = postgres
    warehouse = Warehouse(daftra, address, tmp_path / "machines", account)
    texts = ["", " ", "NULL", "\\N", 'a "quoted", text\nof two lines', "نيل", "\\", "x" * 100_000]
    for text in texts:
        await daftra.clients.create(ClientInput(business_name="Nile", city=text, notes=text))
    assert (await warehouse.bring("clients")).is_complete
    assert await warehouse.differs("clients") == []
    assert {row["city"] for row in warehouse_tables(address, f"daftra_{account}")["clients"]} >= {"", "NULL", "\\N"}
    await daftra.clients.create(ClientInput(business_name="A\0B" + "x\0" * 50_000))
    assert (await warehouse.bring("clients")).is_complete
    names = [row["business_name"] for row in warehouse_tables(address, f"daftra_{account}")["clients"]]
    assert "A\ufffdB" + "x\ufffd" * 50_000 in names


async def test_postgresql_refuses_a_second_run(daftra: DaftraClient, tmp_path: Path, postgres: tuple[str, str]) -> None:
    address, account = postgres
    warehouse = Warehouse(daftra, address, tmp_path / "machines", account)
    holds = f"""
        import psycopg2
        from daftra_client.warehouse.leases.locks import postgres_lease
        lease = postgres_lease(lambda: psycopg2.connect({address!r}), {account!r})
        lease.__enter__()
    """
    with another_process(holds) as process:
        with pytest.raises(WarehouseBusyError, match=rf"another run syncs {account} .*process {process.pid} on "):
            await warehouse.bring("clients")
        process.kill()
        process.wait()
    assert (await warehouse.bring("taxes")).is_complete


def test_the_server_may_free_a_lock_a_moment_after_the_end_of_a_run(postgres: tuple[str, str]) -> None:
    import psycopg2

    address, account = postgres
    earlier = postgres_lease(lambda: psycopg2.connect(address), account)
    earlier.__enter__()
    moment = threading.Timer(0.5, earlier.__exit__, (None, None, None))
    moment.start()
    with postgres_lease(lambda: psycopg2.connect(address), account) as check:
        check()
    moment.join()


async def test_mariadb_equals_the_account(daftra: DaftraClient, tmp_path: Path, mariadb: tuple[str, str]) -> None:
    address, account = mariadb
    warehouse = Warehouse(daftra, address, tmp_path / "machines", account)
    await _fill(daftra)
    assert (await warehouse.bring("clients", "invoices")).is_complete
    assert await warehouse.differs("clients", "invoices") == []
    first, second, *_ = [client.id async for client in daftra.clients.list() if client.id is not None]
    await daftra.clients.update(first, ClientInput(business_name="نيل", notes="x" * 100_000))
    await daftra.clients.delete(second)
    clients, _ = (await warehouse.bring("clients", "invoices", machine="b")).resources
    assert (clients.changed, clients.deleted) == (1, 1)
    assert await warehouse.differs("clients", "invoices") == []
    (found,) = [each for each in await status(address) if each.account == account]
    assert (found.holder, found.tables[0].rows, found.tables[0].deleted) == (None, 2, 1)
    with target_of(address).lease(account), pytest.raises(WarehouseBusyError, match=r"its lease ends in 1\d\d seconds"):
        await warehouse.bring("clients")


async def test_any_sql_destination_holds_what_the_account_has(daftra: DaftraClient, tmp_path: Path) -> None:
    """SQLite stands for them: dlt merges there by deletions and insertions, and there are neither types nor locks."""
    pytest.importorskip("sqlalchemy")
    address = f"sqlite:///{tmp_path}/acme.db"
    warehouse = Warehouse(daftra, address, tmp_path / "machines")
    await _fill(daftra)
    assert (await warehouse.bring("clients", "invoices")).is_complete
    first, second, third = [client.id async for client in daftra.clients.list() if client.id is not None]
    await daftra.clients.update(first, ClientInput(business_name="changed"))
    await daftra.clients.delete(second)
    (invoice,) = [invoice.id async for invoice in daftra.invoices.list()]
    await daftra.invoices.update(invoice, InvoiceInput(client_id=third), invoice_item=_items("cup"))
    clients, invoices = (await warehouse.bring("clients", "invoices", machine="b")).resources
    assert (clients.changed, clients.deleted, invoices.changed) == (1, 1, 1)
    with closing(sqlite3.connect(tmp_path / "acme__daftra_acme.db")) as connection:
        rows = connection.execute("select id, business_name, _deleted_at is null from clients order by id").fetchall()
        lines = connection.execute("select item from invoices__invoice_item").fetchall()
    assert rows == [(first, "changed", 1), (second, "Client 1", 0), (third, "Client 2", 1)]
    assert lines == [("cup",)]
    (acme,) = await status(address)
    assert [(table.table, table.rows, table.deleted, table.unfinished) for table in acme.tables][:2] == [
        ("clients", 2, 1, 0),
        ("invoices", 1, 0, 0),
    ]
    assert [run.count("complete") for run in acme.runs] == [2, 2]
    assert acme.tables[0].complete_at == acme.runs[0].started_at


async def test_a_lost_lease_ends_writing(daftra: DaftraClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pytest.importorskip("sqlalchemy")
    warehouse = Warehouse(daftra, f"sqlite:///{tmp_path}/acme.db", tmp_path / "machines")
    await warehouse.bring("taxes")
    await daftra.clients.create(ClientInput(business_name="Nile"))
    lease_store = LeaseTable(destinations.sqlalchemy(warehouse.address), "daftra_acme")
    monkeypatch.setattr("daftra_client.warehouse.destinations.by_name.LEASE_CONFIG", LeaseConfig(renew_every=0.05))
    file = tmp_path / "acme__daftra_acme.db"

    def take(progress: Any) -> None:
        if progress.resource is None and lease_store.info():
            with closing(sqlite3.connect(file)) as connection, connection:
                connection.execute("update _sync_lease set token = 'other', holder = 'process 1 on b'")
            time.sleep(0.1)

    with pytest.raises(LeaseLostError, match="the lease of acme expired, and another run took it"):
        await warehouse.bring("clients", on_progress=take)
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("select name from sqlite_master where name = 'clients'").fetchall() == []
        assert connection.execute("select holder from _sync_lease").fetchall() == [("process 1 on b",)]
        (acme,) = await status(warehouse.address)
        assert acme.holder == "process 1 on b"
        with connection:
            connection.execute("update _sync_lease set expires_at = 0")
    assert (await warehouse.bring("clients")).is_complete


async def test_the_accounts_of_a_fleet_share_a_file(sandbox: Sandbox, daftra: DaftraClient, tmp_path: Path) -> None:
    await _fill(daftra)
    address, names = f"duckdb:///{tmp_path}/fleet.duckdb", [f"account_{number}" for number in range(5)]
    results: dict[str, bool] = {}

    def bring(name: str) -> None:
        async def run() -> None:
            async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as own:
                warehouse = Warehouse(own, address, tmp_path / "machines", name)
                results[name] = (await warehouse.bring("clients", "invoices")).is_complete

        asyncio.run(run())

    threads = [threading.Thread(target=bring, args=(name,)) for name in names]
    for thread in threads:
        thread.start()
    for thread in threads:
        await anyio.to_thread.run_sync(thread.join)
    assert results == dict.fromkeys(names, True)
    for name in names:
        assert await Warehouse(daftra, address, tmp_path, name).differs("clients", "invoices") == []
    assert [name for name in os.listdir(tmp_path) if name.startswith("fleet")] == ["fleet.duckdb"]


@pytest.fixture
def held(warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch) -> Iterator[Callable[[], None]]:
    """Another run that has its turn at the file of the warehouse, which a call ends."""
    monkeypatch.setattr("daftra_client.warehouse.access._REPORT_AFTER", 0)
    with ExitStack() as stack:
        stack.enter_context(locked_file(Path(f"{path_of(warehouse)}.lock"), 0, WarehouseBusyError))
        yield stack.close


def path_of(warehouse: Warehouse) -> Path:
    return Path(warehouse.address.removeprefix("duckdb:///"))


@pytest.mark.usefixtures("held")
async def test_a_run_that_waits_for_a_file_stops_when_it_is_asked_to(warehouse: Warehouse, sandbox: Sandbox) -> None:
    stop, told = anyio.Event(), list[Progress]()

    def tell(progress: Progress) -> None:
        told.append(progress)
        stop.set()

    with anyio.fail_after(60):
        result = await warehouse.bring("clients", on_progress=tell, stop=stop)
    who = f"another run reads or writes {path_of(warehouse)} (process {os.getpid()} on {socket.gethostname()})"
    (each,) = result.resources
    assert (each.status, each.reason, result.calls) == ("stopped", f"the run was stopped while {who}", 0)
    waits = Progress(waiting_for=who)
    assert told == [waits, attrs.evolve(waits, resource="clients", is_read=True, result=each)]
    assert sandbox.requests == []


async def test_a_cancelled_wait_for_a_file_is_over(warehouse: Warehouse, held: Callable[[], None]) -> None:
    waiting = asyncio.Event()
    run = asyncio.create_task(warehouse.bring("clients", on_progress=lambda progress: waiting.set()))
    await asyncio.wait_for(waiting.wait(), 60)
    run.cancel()
    with anyio.fail_after(60), pytest.raises(asyncio.CancelledError):
        await run
    held()
    assert [thread.name for thread in threading.enumerate() if "warehouse" in thread.name] == []
    assert not path_of(warehouse).exists()  # nobody opened it after all
    with file_lease(Path(f"{path_of(warehouse)}.acme.lock"), "acme"):
        pass


async def test_rows_wait_to_load(warehouse: Warehouse, daftra: DaftraClient, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client.warehouse.access._REPORT_AFTER", 0)
    monkeypatch.setattr("daftra_client.warehouse.destinations.duckdb_file._STOP_TIMEOUT", 0.2)
    await _fill(daftra)
    lock = Path(f"{path_of(warehouse)}.lock")

    async def stopped_while_it_waits_to_load(free: bool) -> SyncResult:
        stop = anyio.Event()
        with ExitStack() as stack:

            def tell(progress: Progress) -> None:
                if progress.is_read and not lock.exists():
                    stack.enter_context(locked_file(lock, 0, WarehouseBusyError))
                if progress.resource is None and progress.waiting_for:
                    stop.set()
                    if free:
                        stack.close()

            with anyio.fail_after(60):
                return await warehouse.bring("clients", on_progress=tell, stop=stop)

    with pytest.raises(WarehouseBusyError, match=r"another run reads or writes .*Wait until it ends, and try again"):
        await stopped_while_it_waits_to_load(free=False)
    (clients,) = (await stopped_while_it_waits_to_load(free=True)).resources
    assert (clients.status, clients.changed) == ("complete", 3)
    assert await warehouse.differs("clients") == []


@pytest.mark.usefixtures("held")
async def test_status_waits_for_a_file_no_longer_than_it_is_let(warehouse: Warehouse) -> None:
    path_of(warehouse).touch()
    with anyio.move_on_after(0.3) as scope:
        await status(warehouse.address)
    assert scope.cancelled_caught
    assert [thread.name for thread in threading.enumerate() if "warehouse" in thread.name] == []


async def test_a_connection_of_another_kind_in_this_process_is_named(warehouse: Warehouse) -> None:
    duckdb: Any = pytest.importorskip("duckdb")
    await warehouse.bring("taxes")
    path = warehouse.address.removeprefix("duckdb:///")
    with (
        duckdb.connect(path, read_only=True),
        pytest.raises(WarehouseBusyError, match=r"this process has .* open with other options, such as read_only=True"),
    ):
        await warehouse.bring("clients")
    with duckdb.connect(path):  # this one does no harm
        assert (await warehouse.bring("clients")).is_complete


async def _fill(daftra: DaftraClient) -> None:
    """Three clients and an invoice with two lines."""
    *_, last = [await daftra.clients.create(ClientInput(business_name=f"Client {number}")) for number in range(3)]
    assert last.id is not None
    await daftra.invoices.create(InvoiceInput(client_id=last.id), invoice_item=_items("pen", "ink"))


def _items(*names: str) -> list[InvoiceItemInput]:
    return [InvoiceItemInput(item=name, unit_price=Decimal("12.345"), quantity=2) for name in names]


def cut_leases(address: str) -> int:
    """Have the server end the connections of all leases of this process, and say how many there were."""
    import psycopg2

    with closing(psycopg2.connect(address)) as connection, connection.cursor() as cursor:
        cursor.execute(
            "select pg_terminate_backend(pid, 5000) from pg_stat_activity where application_name like %s",
            (f"daftra sync process {os.getpid()} on %",),
        )
        return int(cursor.rowcount)


async def test_a_cut_lease_ends_writing(daftra: DaftraClient, tmp_path: Path, postgres: tuple[str, str]) -> None:
    address, account = postgres
    warehouse = Warehouse(daftra, address, tmp_path / "machines", account)
    await warehouse.bring("taxes")
    await daftra.clients.create(ClientInput(business_name="Nile"))
    with pytest.raises(WarehouseError, match=rf"the lease connection of {account} was lost"):
        await warehouse.bring("clients", on_progress=lambda progress: cut_leases(address))
    assert "clients" not in warehouse_tables(address, f"daftra_{account}")
    assert (await warehouse.bring("clients")).is_complete
    assert await warehouse.differs("clients") == []


async def test_a_lease_that_is_cut_while_a_package_is_loaded_is_told(
    daftra: DaftraClient, tmp_path: Path, postgres: tuple[str, str], monkeypatch: pytest.MonkeyPatch
) -> None:
    address, account = postgres
    warehouse, load = Warehouse(daftra, address, tmp_path / "machines", account), Loader.load

    def cut(loader: Loader, *arguments: Any) -> None:
        assert cut_leases(address) == 1
        load(loader, *arguments)

    monkeypatch.setattr(Loader, "load", cut)
    with pytest.raises(LeaseLostError, match=rf"the lease connection of {account} was lost"):
        await warehouse.bring("taxes")


def test_a_run_waits_for_writers_in_postgresql(postgres: tuple[str, str], monkeypatch: pytest.MonkeyPatch) -> None:
    import psycopg2

    from daftra_client.warehouse.destinations.postgres import Fence

    address, account = postgres
    monkeypatch.setattr("daftra_client.warehouse.destinations.postgres._FENCE_TIMEOUT", 0.1)

    def lease() -> AbstractContextManager[Callable[[], None]]:
        return target_of(address).lease(account)

    with (
        closing(psycopg2.connect(address)) as writing,
        closing(psycopg2.connect(address)) as late,
        postgres_lease(lambda: psycopg2.connect(address), account) as check,
    ):
        fence = Fence(account, check)
        fence.enter(writing)
        assert cut_leases(address) == 1
        with pytest.raises(WarehouseBusyError, match="still writes"), lease():
            pass
        writing.close()
        with lease() as other:
            with pytest.raises(WarehouseError, match="was lost"):
                fence.enter(late)
            assert late.closed
            other()


def test_the_next_run_need_not_wait_until_postgresql_notices_the_end(postgres: tuple[str, str]) -> None:
    import psycopg2

    address, account = postgres

    class Lingering:
        """A connection of whose end the server has not heard yet."""

        Error = psycopg2.Error

        def __init__(self) -> None:
            self.real: Any = psycopg2.connect(address)
            self.real.autocommit = True
            self.cursor = self.real.cursor

        def close(self) -> None: ...

    lingering = Lingering()
    with closing(lingering.real):
        with postgres_lease(lambda: lingering, account):
            pass
        with postgres_lease(lambda: psycopg2.connect(address), account) as check:
            check()


async def test_a_run_whose_lock_was_removed_writes_no_more(warehouse: Warehouse) -> None:
    await warehouse.bring("taxes")
    await warehouse.daftra.clients.create(ClientInput(business_name="Nile"))
    lock = Path(f"{warehouse.address.removeprefix('duckdb:///')}.acme.lock")
    with pytest.raises(WarehouseError, match=rf"{lock} was removed while this run used it"):
        await warehouse.bring("clients", on_progress=lambda progress: lock.unlink(missing_ok=True))
    assert "clients" not in warehouse_tables(warehouse.address, "daftra_acme")
    assert (await warehouse.bring("clients")).is_complete


async def test_delta_tables_hold_what_the_account_has(daftra: DaftraClient, tmp_path: Path) -> None:
    pytest.importorskip("deltalake")
    warehouse = Warehouse(daftra, f"file://{tmp_path}/delta", tmp_path / "machines")
    ids: list[Any] = [(await daftra.clients.create(ClientInput(business_name=f"Nile {n}"))).id for n in range(3)]
    await warehouse.bring("clients")
    await daftra.clients.update(ids[0], ClientInput(business_name="changed"))
    await daftra.clients.delete(ids[1])
    (clients,) = (await warehouse.bring("clients")).resources
    assert (clients.changed, clients.deleted) == (1, 1)
    assert await warehouse.differs("clients") == []


@pytest.mark.parametrize("table", ["_dlt_version", "_dlt_pipeline_state", "_dlt_loads"])
async def test_files_of_delta_warehouses_are_whole_or_not_there(
    table: str, daftra: DaftraClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run that died while it wrote one of them left a warehouse that no later run could read."""
    pytest.importorskip("deltalake")
    warehouse = Warehouse(daftra, f"file://{tmp_path}/delta", tmp_path / "machines")
    await warehouse.bring("taxes")
    await daftra.clients.create(ClientInput(business_name="Nile"))
    write, left = LocalFileSystem.write_text, ["_dlt_version", "_dlt_pipeline_state", "_dlt_loads"].index(table)

    def half(files: LocalFileSystem, path: str, value: str, *args: Any, **options: Any) -> None:
        nonlocal left
        if left == 0:
            write(files, path, value[: len(value) // 2], *args, **options)
            raise OSError("the power is off")
        left -= 1
        write(files, path, value, *args, **options)

    with monkeypatch.context() as patched:
        patched.setattr(LocalFileSystem, "write_text", half)
        with pytest.raises(WarehouseError, match="the power is off"):
            await warehouse.bring("clients")
    folder = tmp_path / "delta" / "daftra_acme"
    assert all(json.loads(file.read_text()) for name in ("_dlt_version", table) for file in (folder / name).iterdir())
    assert (await warehouse.bring("clients", machine="b")).is_complete
    assert await warehouse.differs("clients") == []


async def test_delta_tables_are_cleaned(daftra: DaftraClient, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Each change writes files. Once a day small ones are joined, and what was replaced a week ago is removed."""
    deltalake = pytest.importorskip("deltalake")
    warehouse = Warehouse(daftra, f"file://{tmp_path}/delta", tmp_path / "machines")

    async def bring() -> dict[str, tuple[int, int]]:
        """How many files each table is made of, and how many there are."""
        await daftra.clients.create(ClientInput(business_name="Nile"))
        assert (await warehouse.bring("clients")).is_complete
        folders = {name: tmp_path / "delta" / "daftra_acme" / name for name in ("clients", "_sync_runs")}
        return {
            name: (len(deltalake.DeltaTable(str(folder)).file_uris()), len(list(folder.glob("*.parquet"))))
            for name, folder in folders.items()
        }

    await bring()
    await bring()
    assert await bring() == {"clients": (3, 3), "_sync_runs": (3, 3)}
    days = iter(("2999-01-01", "2999-01-02"))
    engine = sys.modules[sync.__module__]  # the package has a function of this name
    monkeypatch.setattr(engine, "_today", lambda: next(days))
    assert await bring() == {"clients": (1, 5), "_sync_runs": (1, 5)}  # readers of an older version find their files
    vacuum = partialmethod(deltalake.DeltaTable.vacuum, retention_hours=0, enforce_retention_duration=False)
    monkeypatch.setattr(deltalake.DeltaTable, "vacuum", vacuum)
    assert await bring() == {"clients": (1, 1), "_sync_runs": (1, 1)}
    assert await warehouse.differs("clients") == []
    assert len(warehouse_tables(warehouse.address, "daftra_acme")["_sync_runs"]) == 5


async def test_a_folder_that_was_made_and_no_more_is_used(daftra: DaftraClient, tmp_path: Path) -> None:
    pytest.importorskip("deltalake")
    (tmp_path / "delta" / "daftra_acme").mkdir(parents=True)
    warehouse = Warehouse(daftra, f"file://{tmp_path}/delta", tmp_path / "machines")
    assert (await warehouse.bring("taxes")).is_complete


def test_a_link_to_a_database_has_the_locks_of_its_file(tmp_path: Path) -> None:
    """Two runs of an account wrote it at the same time, each by another name of the file."""
    folder = tmp_path / "data"
    folder.mkdir()
    (tmp_path / "link.duckdb").symlink_to(folder / "acme.duckdb")
    real, linked = (target_of(f"duckdb:///{path}") for path in (folder / "acme.duckdb", tmp_path / "link.duckdb"))
    with real.lease("acme"), pytest.raises(WarehouseBusyError), linked.lease("acme"):
        pass
    with linked.access(), pytest.raises(WarehouseBusyError), real.access():
        pass
    assert linked.shown == real.shown


async def test_a_path_may_be_relative(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
            monkeypatch.chdir(tmp_path / name)
            result = await sync(daftra, "duckdb:///acme.duckdb", resources=["taxes"], account="acme", folder=tmp_path)
            assert result.is_complete
            assert (tmp_path / name / "acme.duckdb").is_file()
