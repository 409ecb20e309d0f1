"""Many real accounts: each one equals its source, whatever happens to the others, and no key is shown."""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from daftra_client import DaftraClient
from daftra_client.sandbox import Sandbox
from daftra_client.warehouse.fleet.account import Account
from daftra_client.warehouse.fleet.engine import Task
from daftra_client.warehouse.fleet.secrets import Secret
from daftra_client.warehouse.fleet.worker import Worker
from tests.warehouse.accounts import RESOURCES, Accounts, in_loop, served
from tests.warehouse.comparison import differences

duckdb: Any = pytest.importorskip("duckdb")
pytest.importorskip("dlt")
pytestmark = pytest.mark.slow

ROOT = Path(__file__).resolve().parents[2]


def start(file: Path, *options: str, **variables: str) -> subprocess.Popen[str]:
    """`daftra sync --accounts` in a process of its own."""
    return subprocess.Popen(
        [sys.executable, "-m", "daftra_client.cli", "sync", "--accounts", str(file), "--json", *options],
        cwd=file.parent,
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(file.parent / "state"), **variables},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(file: Path, *options: str, **variables: str) -> tuple[int, list[dict[str, Any]], str]:
    """Its exit code, what it printed, and what it said beside."""
    process = start(file, *options, **variables)
    out, err = process.communicate(timeout=300)
    return process.returncode, [json.loads(line) for line in out.splitlines()], err


def differs(accounts: Accounts, to: str) -> dict[str, list[str]]:
    """What differs between accounts and their warehouses, whose address may have `{account}` in it."""

    async def compare() -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for name in accounts.by_name:
            async with accounts.client(name) as daftra:
                found[name] = await differences(daftra, to.replace("{account}", name), RESOURCES, account=name)
        return {name: lines for name, lines in found.items() if lines}

    found: dict[str, list[str]] = in_loop(compare())
    return found


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "fleet"
    made.mkdir(0o700)
    return made


ENGINES: tuple[Any, ...] = (
    [],
    pytest.param(["--engine", "dask", "--workers", "1", "--at-once", "3"], id="dask"),
)


@pytest.fixture(params=ENGINES)
def engine(request: pytest.FixtureRequest) -> list[str]:
    if request.param:
        pytest.importorskip("distributed")
    options: list[str] = request.param
    return options


def test_accounts_equal_their_sources_and_failures_are_those_of_one(folder: Path, engine: list[str]) -> None:
    with served(5) as accounts:
        to = f"duckdb:///{folder}/{{account}}.duckdb"
        file = accounts.written(folder / "accounts.toml", to=to)
        (folder / "keys" / "a003").write_text("wrong-key-that-must-not-be-shown")
        accounts.by_name["a001"].fail_next(status=500, path="/api2/taxes", count=4)  # as often as one call is tried
        accounts.by_name["a002"].switch_off("brand")
        code, printed, err = run(file, *engine)
        *events, last = printed
        done = {each["account"]: each for each in events if each["event"] == "done"}
        assert (code, err) == (3, "")
        assert {name: each["outcome"] for name, each in done.items()} == {
            **dict.fromkeys(("a000", "a001", "a004"), "complete"),
            "a002": "partial",
            "a003": "failed",
        }
        assert (done["a001"]["tries"], done["a002"]["tries"], done["a003"]["tries"]) == (2, 1, 1)
        assert "brands: " in last["summary"]["lacking"]["a002"]
        assert "401" in last["summary"]["lacking"]["a003"]
        assert "stopped" not in last["summary"]["lacking"]["a003"]  # nobody did
        began = {(each["account"], each["try"]) for each in events if each["event"] == "began"}
        assert began == {*((name, 1) for name in accounts.by_name), ("a001", 2)}
        (again,) = (each for each in events if each["event"] == "again")
        assert (again["account"], again["outcome"]) == ("a001", "partial")
        for secret in ("must-not-be-shown", *(each.api_key for each in accounts.by_name.values())):
            assert secret not in json.dumps(printed)

        accounts.by_name["a002"].switch_on("brand")
        (folder / "keys" / "a003").write_text(accounts.by_name["a003"].api_key)
        code, printed, err = run(file, *engine)
        assert (code, err, printed[-1]["summary"]["outcomes"]) == (0, "", {"complete": 5})
        assert differs(accounts, to) == {}

        job = printed[-1]["summary"]["job"]
        with duckdb.connect(f"{folder}/a001.duckdb") as connection:
            rows = connection.execute("select job, resource, status from daftra_a001._sync_runs where job = ?", [job])
            assert sorted(rows.fetchall()) == [(job, name, "complete") for name in RESOURCES]


def test_an_account_that_another_run_syncs_is_refused_by_a_word(folder: Path) -> None:
    from daftra_client.warehouse.leases.locks import file_lease

    with served(2) as accounts:
        file = accounts.written(folder / "accounts.toml", to=f"duckdb:///{folder}/{{account}}.duckdb")
        with file_lease(folder / "a000.duckdb.a000.lock", "a000"):
            code, printed, _ = run(file, "--at-once", "2")
    *events, last = printed
    done = {each["account"]: each for each in events if each["event"] == "done"}
    assert (code, done["a000"]["outcome"], done["a001"]["outcome"]) == (3, "busy", "complete")
    assert f"another run syncs a000 into this warehouse (process {os.getpid()} " in last["summary"]["lacking"]["a000"]
    assert done["a000"]["tries"] == 5


def test_a_key_that_cannot_be_read_yet_keeps_no_other_account_waiting(folder: Path) -> None:
    with served(2) as accounts:
        file = accounts.written(folder / "accounts.toml", to=f"duckdb:///{folder}/{{account}}.duckdb")
        (folder / "keys" / "a000").unlink()
        os.mkfifo(folder / "keys" / "a000")  # nobody writes it
        process = start(file)
        assert process.stdout is not None
        events = []
        for line in process.stdout:
            events.append(json.loads(line))
            if events[-1].get("event") == "done":
                break
            assert len(events) < 20, "one of these comes every five seconds"
        process.send_signal(signal.SIGINT)
        assert process.stderr is not None
        assert next(iter(process.stderr)).startswith("stopping")  # two signals at once would be one
        process.send_signal(signal.SIGINT)
        out, _ = process.communicate(timeout=60)
    assert (events[-1]["account"], events[-1]["outcome"]) == ("a001", "complete")
    assert json.loads(out.splitlines()[-1])["summary"]["outcomes"] == {"complete": 1, "stopped": 1}


@pytest.mark.parametrize("address", ["nonsense", "tls://127.0.0.1:9", "inproc://127.0.0.1:9"])
def test_an_address_that_makes_no_sense_ends_the_command(folder: Path, address: str) -> None:
    pytest.importorskip("distributed")
    file = folder / "accounts.toml"
    file.write_text('[accounts.a]\nsubdomain = "a"\napi_key_env = "KEY"\nto = "duckdb:///a.duckdb"\n')
    process = start(file, "--scheduler", address)
    out, err = process.communicate(timeout=300)
    assert (process.returncode, out) == (2, "")
    assert err.startswith(f"error: the cluster at {address} cannot be used: ")


def of(sandbox: Sandbox, folder: Path) -> Account:
    return Account(
        name="acme",
        address={"base_url": sandbox.base_url},
        credentials={"api_key": Secret("value", sandbox.api_key, "api_key")},
        to=Secret("value", f"duckdb:///{folder}/acme.duckdb", "to"),
    )


async def test_failed_branches_are_retried(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No call of the resource itself had failed, so that another try seemed to be of no help."""
    from daftra_client.warehouse.fleet.account_sync import sync_account

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    do = partial(sync_account, client_factory=DaftraClient)
    sandbox.fail_next(status=503, headers={"Retry-After": "0"}, path="/api2/branches", count=100)
    with Worker(do, lambda told: None) as worker:
        task = Task(account=of(sandbox, tmp_path), job="job", resources=("clients", "product_categories"))
        ended = await do(task, worker)
    assert (ended.outcome, ended.retry) == ("partial", ("clients",))


async def test_an_account_without_data_fails(sandbox: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from daftra_client.warehouse.fleet.account_sync import sync_account

    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    do = partial(sync_account, client_factory=DaftraClient)
    sandbox.fail_next(status=403, count=1_000)
    with Worker(do, lambda told: None) as worker:
        ended = await do(Task(account=of(sandbox, tmp_path), job="job"), worker)
    assert (ended.outcome, ended.retry) == ("failed", ())
    assert "403" in (ended.reason or "")


@pytest.mark.parametrize("scheme", ["duckdb", "file"])
async def test_an_old_warehouse_gets_the_job_column(scheme: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from daftra_client.sandbox import Sandbox
    from daftra_client.warehouse import status, sync

    module = importlib.import_module("daftra_client.warehouse.run")

    runs = importlib.import_module("daftra_client.warehouse.runs")
    made, schema = module.rows_of, runs._SCHEMA
    to = f"{scheme}:///{folder}/warehouse"

    def without(*arguments: Any) -> Any:
        return [{name: value for name, value in row.items() if name != "job"} for row in made(*arguments)]

    with Sandbox() as sandbox:
        async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
            with monkeypatch.context() as patch:
                patch.setattr(module, "rows_of", without)
                patch.setattr(runs, "_SCHEMA", schema.remove(schema.get_field_index("job")))
                await sync(daftra, to, resources=["taxes"], account="a", folder=folder / "packages")
            second = await sync(daftra, to, resources=["taxes"], account="a", folder=folder / "packages", job="night")
    (found,) = await status(to, folder=folder / "packages")
    assert second.is_complete
    assert found.runs[0].run == second.run
    assert len(found.runs) == 2
