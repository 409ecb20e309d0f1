"""What warehouses do to each other, and who may write in them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import textwrap
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import anyio
import pytest

from daftra_client import ConfigurationError, DaftraClient
from daftra_client.models import ClientInput
from daftra_client.sandbox import Sandbox
from daftra_client.warehouse import WarehouseBusyError, duckdb_file, sync
from daftra_client.warehouse.lease import file_lease
from daftra_client.warehouse.names import account_name
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
        from daftra_client.warehouse.lease import file_lease
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


async def test_the_message_names_who_has_a_duckdb_database_open(
    warehouse: Warehouse, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(duckdb_file, "PATIENCE", 0.1)
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
        timeout=60,
    )
    result, seen, telemetry = run.stdout.splitlines()
    assert json.loads(result)["is_whole"]
    addresses = {address for _, address in json.loads(seen)}
    assert addresses
    assert all("127.0.0.1" in address for address in addresses), addresses
    assert telemetry == "None"


async def test_accounts_have_datasets_of_their_own() -> None:
    async with DaftraClient("my-shop", api_key="k" * 40) as shop:
        assert account_name(shop, None) == "my_shop"
        assert account_name(shop, "acme_2") == "acme_2"
        for name in ("Acme", "a b", "", "a" * 41, "../up"):
            with pytest.raises(ConfigurationError, match="small letters, digits and underscores"):
                account_name(shop, name)
    async with DaftraClient(base_url="http://127.0.0.1:1", api_key="k" * 40, site_id=7) as site:
        assert account_name(site, None) == "site_7"


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


async def test_postgresql_keeps_texts_as_they_are(
    daftra: DaftraClient, tmp_path: Path, postgres: tuple[str, str]
) -> None:
    address, account = postgres
    warehouse = Warehouse(daftra, address, tmp_path / "machines", account)
    texts = ["", " ", "NULL", "\\N", 'a "quoted", text\nof two lines', "نيل", "\\", "x" * 100_000]
    for text in texts:
        await daftra.clients.create(ClientInput(business_name="Nile", city=text, notes=text))
    assert (await warehouse.bring("clients")).is_whole
    assert await warehouse.differs("clients") == []
    assert {row["city"] for row in warehouse_tables(address, f"daftra_{account}")["clients"]} >= {"", "NULL", "\\N"}
    await daftra.clients.create(ClientInput(business_name="A\0B" + "x\0" * 50_000))
    assert (await warehouse.bring("clients")).is_whole
    names = [row["business_name"] for row in warehouse_tables(address, f"daftra_{account}")["clients"]]
    assert "A\ufffdB" + "x\ufffd" * 50_000 in names


async def test_postgresql_refuses_a_second_run(daftra: DaftraClient, tmp_path: Path, postgres: tuple[str, str]) -> None:
    address, account = postgres
    warehouse = Warehouse(daftra, address, tmp_path / "machines", account)
    holds = f"""
        import psycopg2
        from daftra_client.warehouse.lease import postgres_lease
        lease = postgres_lease(lambda: psycopg2.connect({address!r}), {account!r})
        lease.__enter__()
    """
    with another_process(holds) as process:
        with pytest.raises(WarehouseBusyError, match=rf"another run syncs {account} .*process {process.pid} on "):
            await warehouse.bring("clients")
        process.kill()
        process.wait()
    with anyio.fail_after(10):
        while True:
            try:
                assert (await warehouse.bring("taxes")).is_whole
                break
            except WarehouseBusyError:  # the server has not noticed yet
                await anyio.sleep(0.05)


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


async def test_a_relative_path_is_that_of_the_folder_of_now(
    sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
        for name in ("one", "two"):
            (tmp_path / name).mkdir()
            monkeypatch.chdir(tmp_path / name)
            result = await sync(daftra, "duckdb:///acme.duckdb", resources=["taxes"], account="acme", folder=tmp_path)
            assert result.is_whole
            assert (tmp_path / name / "acme.duckdb").is_file()
