"""What a warehouse says of itself, and how resources would be read."""

from __future__ import annotations

import asyncio
import os
import sys
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from daftra_client import DaftraClient
from daftra_client.errors import ConfigurationError
from daftra_client.sandbox import Sandbox
from daftra_client.warehouse import WarehouseBusyError, WarehouseError, explain, status, sync
from daftra_client.warehouse.leases.locks import locked_file

duckdb: Any = pytest.importorskip("duckdb")
pytest.importorskip("dlt")

CLIENTS = 3

pytestmark = pytest.mark.slow


@pytest.fixture(scope="module")
def account() -> Iterator[Sandbox]:
    with Sandbox(demo_data=10) as sandbox:
        yield sandbox


@pytest.fixture(scope="module")
def synced(account: Sandbox, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A database into which an account was synced, twice, and a second account once."""
    folder = tmp_path_factory.mktemp("synced")

    async def run() -> None:
        async with DaftraClient(base_url=account.base_url, api_key=account.api_key) as daftra:
            for name, resources in (("acme", ["clients"]), ("acme", ["clients", "taxes"]), ("beta", ["taxes"])):
                address = f"duckdb:///{folder}/all.duckdb"
                await sync(daftra, address, resources=resources, account=name, folder=folder / "packages")

    asyncio.run(run())
    return folder / "all.duckdb"


@pytest.fixture
def database(synced: Path, tmp_path: Path) -> Path:
    """A copy of it."""
    copy = tmp_path / "all.duckdb"
    copy.write_bytes(synced.read_bytes())
    return copy


def change(database: Path, *statements: str) -> None:
    with closing(duckdb.connect(str(database))) as connection:
        for statement in statements:
            connection.execute(statement)


async def test_it_counts_rows_and_tells_the_last_runs_of_each_account(database: Path, tmp_path: Path) -> None:
    change(
        database,
        "update daftra_acme.clients set _deleted_at = now() where id = (select min(id) from daftra_acme.clients)",
    )
    acme, beta = await status(f"duckdb:///{database}", folder=tmp_path)
    assert (acme.account, beta.account) == ("acme", "beta")
    assert [(table.table, table.rows, table.deleted, table.unfinished) for table in acme.tables] == [
        ("clients", CLIENTS - 1, 1, 0),
        ("taxes", 3, 0, 0),
    ]
    second, first = acme.runs
    assert [[result.resource for result in run.results] for run in acme.runs] == [["clients", "taxes"], ["clients"]]
    assert (first.results[0].changed, second.results[0].changed, second.count("complete")) == (CLIENTS, 0, 2)
    assert first.started_at < first.ended_at <= second.started_at < datetime.now(UTC)
    assert {table.complete_at for table in acme.tables} == {second.started_at}
    assert (acme.is_pending, acme.holder) == (False, None)
    (acme,) = await status(f"duckdb:///{database}", account="acme", folder=tmp_path, runs=1)
    assert acme.runs == (second,)


async def test_it_tells_of_rows_whose_package_did_not_come_to_its_end(database: Path, tmp_path: Path) -> None:
    change(
        database,
        "update daftra_acme.taxes set _dlt_load_id = 'died' where id = (select min(id) from daftra_acme.taxes)",
    )
    (acme,) = await status(f"duckdb:///{database}", account="acme", folder=tmp_path)
    assert [table.unfinished for table in acme.tables] == [0, 1]


async def test_it_tells_of_a_package_that_a_dead_run_left(
    account: Sandbox, database: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dlt: Any = pytest.importorskip("dlt")

    def die(self: Any, *given: Any, **more: Any) -> None:
        raise RuntimeError("died")

    with monkeypatch.context() as patch:
        patch.setattr(dlt.Pipeline, "load", die)
        async with DaftraClient(base_url=account.base_url, api_key=account.api_key) as daftra:
            with pytest.raises(RuntimeError, match="died"):
                await sync(daftra, f"duckdb:///{database}", resources=["brands"], account="beta", folder=tmp_path)
    acme, beta = await status(f"duckdb:///{database}", folder=tmp_path)
    assert (acme.is_pending, beta.is_pending) == (False, True)
    assert (await status(f"duckdb:///{database}", account="beta", folder=tmp_path))[0].is_pending  # it changed nothing


async def test_a_database_that_is_held_is_told(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def held(path: str, read_only: bool) -> Any:
        raise duckdb.IOException(
            'IO Error: Could not set lock on file "a": Conflicting lock is held in /usr/bin/python3 (PID 42). See also'
        )

    monkeypatch.setattr(sys.modules[status.__module__], "_READ_TIMEOUT", 0.0)
    monkeypatch.setattr(duckdb, "connect", held)
    with pytest.raises(WarehouseBusyError, match=r"open: /usr/bin/python3 \(PID 42\); while one program writes"):
        await status(f"duckdb:///{database}")


def test_a_database_is_read_where_nothing_can_be_written(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if os.geteuid() == 0:  # to whom the system allows all
        monkeypatch.setattr(os, "access", lambda place, mode: mode != os.W_OK)
    folder = database.parent
    database.chmod(0o444)
    folder.chmod(0o555)
    before = folder.stat().st_mtime_ns
    try:
        found = asyncio.run(status(f"duckdb:///{database}"))
        after = folder.stat().st_mtime_ns
    finally:
        folder.chmod(0o755)
    assert [(each.account, [table.table for table in each.tables]) for each in found] == [
        ("acme", ["clients", "taxes"]),
        ("beta", ["taxes"]),
    ]
    assert after == before  # no lock was made there, nor anything else

    monkeypatch.setattr(os, "access", lambda place, mode: mode != os.W_OK)
    monkeypatch.setattr(sys.modules[status.__module__], "_READ_TIMEOUT", 0.0)
    lock = database.with_name(f"{database.name}.lock")
    with (
        locked_file(lock, 0, WarehouseBusyError),
        pytest.raises(WarehouseBusyError, match=rf"another run reads or writes .* \(process {os.getpid()} on "),
    ):
        asyncio.run(status(f"duckdb:///{database}"))


async def test_a_warehouse_of_files_is_a_folder(database: Path) -> None:
    with pytest.raises(WarehouseError, match=r"all\.duckdb is a file, but Delta tables need a folder; give"):
        await status(f"file://{database}")
    for address in ("file://data/acme", "file:data/acme", "FILE:///data/acme", "local:///data/acme"):
        with pytest.raises(
            ConfigurationError, match="the address of a folder needs an absolute path, such as file:///data/acme"
        ):
            await status(address)


async def test_accounts_that_are_not_there_are_refused(database: Path) -> None:
    with pytest.raises(WarehouseError, match="it has acme, beta"):
        await status(f"duckdb:///{database}", account="acne")
    with pytest.raises(ConfigurationError, match="lowercase letters"):
        await status(f"duckdb:///{database}", account="Acme")
    dlt: Any = pytest.importorskip("dlt")
    assert [each.account for each in await status(dlt.destinations.duckdb(str(database)))] == ["acme", "beta"]
    with pytest.raises(ConfigurationError, match="name one"):
        await status("md:acme?motherduck_token=secret")


async def test_plans_are_explained(account: Sandbox) -> None:
    async with DaftraClient(base_url=account.base_url, api_key=account.api_key) as daftra:
        invoices, packages = await explain(daftra, ["invoices", "packages"])
        with pytest.raises(ConfigurationError, match="did you mean 'invoices'"):
            await explain(daftra, ["invoces"])
        account.fail_next(status=403, path="/api2/invoices")
        (refused,) = await explain(daftra, ["invoices"])
        account.switch_off("brand")
        account.fail_next(status=403, path="/api2/taxes")
        off, hidden = await explain(daftra, ["brands", "taxes"])
    assert (invoices.changes, invoices.lines) == ("by comparison of the list", "lines come with recursive=1")
    assert (invoices.listings, invoices.hidden) == (({},), {})
    assert packages.hidden["deleted packages"] == "vendor reference 2026-08"
    assert (refused.changes, (refused.reason or "")[:3]) == ("", "403")
    assert "Entity Not exists" in (off.reason or "")
    assert (hidden.reason or "")[:3] == "403"


async def test_delta_tables_have_a_status_too(account: Sandbox, tmp_path: Path) -> None:
    deltalake = pytest.importorskip("deltalake")
    address = f"file://{tmp_path}/files"
    with pytest.raises(WarehouseError, match="the first sync creates it"):
        await status(address)
    async with DaftraClient(base_url=account.base_url, api_key=account.api_key) as daftra:
        await sync(daftra, address, resources=["taxes"], account="acme", folder=tmp_path)
    (acme,) = await status(address, folder=tmp_path)
    (taxes,) = acme.tables
    assert (acme.account, taxes.table, taxes.rows, taxes.deleted, taxes.unfinished) == ("acme", "taxes", 3, 0, 0)
    assert [[result.status for result in run.results] for run in acme.runs] == [["complete"]]
    assert taxes.complete_at == acme.runs[0].started_at
    deltalake.DeltaTable(f"{tmp_path}/files/daftra_acme/_sync_runs").update(updates={"status": "'whole'"})
    assert await status(address, folder=tmp_path) == (acme,)


async def test_runs_of_earlier_versions_are_complete(database: Path, tmp_path: Path) -> None:
    before = await status(f"duckdb:///{database}", folder=tmp_path)
    change(database, "update daftra_acme._sync_runs set status = 'whole'")
    assert await status(f"duckdb:///{database}", folder=tmp_path) == before
