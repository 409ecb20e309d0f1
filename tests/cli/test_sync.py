"""`daftra sync` and `daftra status`: the account in a warehouse, and what people and programs are told of it."""

from __future__ import annotations

import asyncio
import io
import json
import os
import re
import signal
import socket
import subprocess
import sys
from collections.abc import Mapping
from importlib import import_module
from pathlib import Path
from typing import Any

import anyio
import click
import httpx
import pytest

from daftra_client.cli import progress, report, sync_report
from daftra_client.cli.destination import destination
from daftra_client.cli.resources import listed
from daftra_client.errors import ConfigurationError
from daftra_client.sandbox import Sandbox
from daftra_client.warehouse import Progress, ResourceResult
from tests.cli.conftest import DEMO_INVOICES, Ended, Run, assert_refused
from tests.support.held import answers_held
from tests.support.waiting import until, wait_until

pytestmark = pytest.mark.slow

duckdb: Any = pytest.importorskip("duckdb")
pytest.importorskip("dlt")


@pytest.fixture(autouse=True)
def to(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of a warehouse, which does not exist yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return f"duckdb:///{tmp_path}/acme.duckdb"


def objects(ended: Ended) -> tuple[dict[str, dict[str, Any]], dict[str, Any]]:
    """What `--json` says of each resource, and of all."""
    *lines, last = map(json.loads, ended.out.splitlines())
    return {line["resource"]: line for line in lines}, last["summary"]


def rows(to: str, question: str) -> list[tuple[Any, ...]]:
    with duckdb.connect(to.removeprefix("duckdb:///")) as connection:
        found: list[tuple[Any, ...]] = connection.execute(question).fetchall()
        return found


# --- what is synced -----------------------------------------------------------------------------------------------


def test_an_account_is_brought_and_then_what_changed(daftra: Run, account: Sandbox, to: str) -> None:
    first = daftra("sync", "brands", "invoices", "--to", to, "--account", "acme")
    assert (first.code, first.err) == (0, "")
    assert f"invoices: {DEMO_INVOICES} rows, +{DEMO_INVOICES} changed\n" in first.out
    assert f"acme → {to}: 2 resources, " in first.out.splitlines()[-1]
    assert rows(to, "select count(*) from daftra_acme.invoices") == [(DEMO_INVOICES,)]

    with httpx.Client(base_url=account.base_url, headers={"apikey": account.api_key}) as http:
        ids = [int(row["Invoice"]["id"]) for row in http.get("/api2/invoices.json").json()["data"]]
        gone = next(id for id in ids if http.delete(f"/api2/invoices/{id}.json").is_success)  # not those with payments
    second = daftra("sync", "brands", "invoices", "--to", to, "--account", "acme", "--json")
    resources, summary = objects(second)
    assert (second.code, second.err) == (0, "")
    assert (resources["invoices"]["rows"], resources["invoices"]["deleted"]) == (DEMO_INVOICES - 1, 1)
    assert resources["invoices"]["changed"] == resources["brands"]["changed"] == 0
    assert resources["invoices"]["calls"] + resources["brands"]["calls"] == summary["calls"] - 1  # the branches
    assert (summary["account"], summary["deleted"], summary["resources"]) == ("acme", 1, {"complete": 2})
    assert rows(to, "select id from daftra_acme.invoices where _deleted_at is not null") == [(gone,)]

    status = daftra("status", "--to", to)
    assert (status.code, status.err) == (0, "")
    assert f"daftra_acme.invoices: {DEMO_INVOICES - 1} rows, 1 deleted, complete at " in status.out
    assert "2 complete; " in status.out.splitlines()[-1]
    (found,) = map(json.loads, daftra("status", "--to", to, "--json").out.splitlines())
    assert (found["account"], found["dataset"]) == ("acme", "daftra_acme")
    assert (len(found["runs"]), found["is_pending"], found["holder"]) == (2, False, None)


def test_the_account_of_the_sandbox_has_its_own_name(daftra: Run, to: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client.cli.session.DEMO_INVOICES", 1)
    assert daftra("--sandbox", "sync", "taxes", "--to", to).code == 0
    assert rows(to, "select count(*) > 0 from daftra_sandbox.taxes") == [(True,)]


def test_a_budget_ends_a_run_that_the_next_one_goes_on_with(daftra: Run, account: Sandbox, to: str) -> None:
    names = ("taxes", "stores", "treasuries", "suppliers")
    ended = daftra("sync", *names, "--to", to, "--max-calls", "2")
    assert ended.code == 3
    assert "not read, since the budget of 2 calls is used up: " in ended.out
    assert ended.out.splitlines()[-1] == "what was loaded stays, and the next run continues"
    assert daftra("sync", "invoices", "--to", to, "--max-calls", "1").code == 3  # before anything was read


def test_what_fails_is_said_and_does_not_stop_the_others(daftra: Run, account: Sandbox, to: str) -> None:
    account.switch_off("brand")
    resources, summary = objects(ended := daftra("sync", "brands", "taxes", "--to", to, "--json"))
    assert (ended.code, summary["resources"]) == (3, {"failed": 1, "complete": 1})
    assert "Entity Not exists" in resources["brands"]["reason"]
    assert "reason" not in resources["taxes"]


def test_an_account_that_shows_nothing_is_not_synced(daftra: Run, account: Sandbox, to: str) -> None:
    account.fail_next(status=403, count=1_000)
    ended = daftra("sync", "--to", to)
    assert ended.code == 1
    assert "\nthe account shows nothing with these credentials: 403: " in ended.out
    account.fail_next(status=403, count=1_000)
    assert objects(daftra("sync", "--to", to, "--json"))[1]["resources"].keys() == {"refused"}


def test_wrong_credentials_end_all(daftra: Run, account: Sandbox, to: str, tmp_path: Path) -> None:
    (tmp_path / "key").write_text("wrong")
    before = len(account.requests)
    ended = daftra("sync", "--to", to)
    assert ended.code == 1
    assert len(account.requests) - before <= 4
    assert "401" in ended.out
    assert re.search(r"^not read, since the run was stopped: \w+, \w+, \w+ and 53 others$", ended.out, re.MULTILINE)
    assert "continues" not in ended.out  # nothing was loaded, and the next run would fail as well


def test_ctrl_c_loads_what_was_read(daftra: Run, account: Sandbox, to: str, monkeypatch: pytest.MonkeyPatch) -> None:
    updated = sync_report.SyncProgress.update
    tasks: list[asyncio.Task[None]] = []

    async def interrupt() -> None:
        await until(lambda: any(each.path.startswith("/api2/estimates/87") for each in account.requests))
        await anyio.wait_all_tasks_blocked()
        signal.raise_signal(signal.SIGINT)

    def update(self: sync_report.SyncProgress, event: Progress) -> None:
        updated(self, event)
        if not tasks:
            tasks.append(asyncio.get_running_loop().create_task(interrupt()))

    monkeypatch.setattr(sync_report.SyncProgress, "update", update)
    with answers_held(account, "/api2/estimates/87"):  # the last call of all, whose answer does not come
        ended = daftra(
            "--max-concurrency", "1", "sync", "taxes", "estimates", "invoices", "--to", to, "--account", "acme"
        )
    assert (ended.code, ended.err) == (3, "stopping: what was read is loaded first; another Ctrl-C ends at once\n")
    assert "the run was stopped" in ended.out
    assert ended.out.splitlines()[-1] == "what was loaded stays, and the next run continues"
    whole = [(line.partition(":")[0],) for line in ended.out.splitlines() if line.endswith(" changed")]
    assert sorted(whole) == [("invoices",), ("taxes",)]
    assert rows(to, "select resource from daftra_acme._sync_runs where status = 'complete' order by 1") == sorted(whole)


def test_a_second_ctrl_c_says_it_loads(daftra: Run, account: Sandbox, to: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from daftra_client.warehouse.loader import Loader, Part

    load, stopping = Loader.load, sync_report.SyncReport.stopping
    handled = 0

    def interrupted(self: Loader, parts: list[Part], state: Mapping[str, Any]) -> None:
        for number in (1, 2):
            signal.raise_signal(signal.SIGINT)
            wait_until(lambda: handled >= number)  # noqa: B023 (it is called at once)
        load(self, parts, state)

    def told(self: sync_report.SyncReport) -> None:
        nonlocal handled
        stopping(self)
        handled += 1

    monkeypatch.setattr(sync_report.SyncReport, "stopping", told)
    monkeypatch.setattr(Loader, "load", interrupted)
    monkeypatch.setattr(import_module("daftra_client.warehouse.run"), "PACKAGE_ROWS", 1)
    ended = daftra("--max-concurrency", "1", "sync", "taxes", "invoices", "--to", to, "--account", "acme")
    assert ended.code == 3
    assert "ending: only the package that is being loaded comes to its end\n" in ended.err
    assert ended.err.endswith("error: stopped; the package before it stays, and the next run continues\n")
    assert rows(to, "select count(*) > 0 from daftra_acme.taxes") == [(True,)]


def test_ctrl_c_ends_a_wait_for_the_warehouse(
    daftra: Run, account: Sandbox, to: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from daftra_client.warehouse import WarehouseBusyError
    from daftra_client.warehouse.leases.locks import locked_file

    update = sync_report.SyncReport.update

    def interrupted(self: sync_report.SyncReport, progress: Progress) -> None:
        update(self, progress)
        if progress.resource is None:
            signal.raise_signal(signal.SIGTERM)

    monkeypatch.setattr(sync_report.SyncReport, "update", interrupted)
    monkeypatch.setattr("daftra_client.warehouse.access._REPORT_AFTER", 0)
    with locked_file(tmp_path / "acme.duckdb.lock", 0, WarehouseBusyError):
        ended = daftra("sync", "taxes", "invoices", "--to", to)
    who = f"another run reads or writes {tmp_path}/acme.duckdb (process {os.getpid()} on {socket.gethostname()})"
    first, summary, last = ended.out.splitlines()
    assert (ended.code, first) == (3, f"not read, since the run was stopped while {who}: taxes, invoices")
    assert ("0 of 2 resources" in summary, last) == (True, "the next run continues")
    assert ended.err.splitlines()[0] == f"waiting, since {who}"


def test_names_that_cannot_be_synced_are_refused(daftra: Run, account: Sandbox, to: str) -> None:
    before = len(account.requests)
    ended = daftra("sync", "entities", "--to", to)
    assert (ended.code, len(account.requests)) == (2, before)
    assert "the list of entities needs an argument, so it cannot be synced" in ended.err


# --- plans --------------------------------------------------------------------------------------------------------


def test_plans_are_explained_without_a_warehouse(daftra: Run, account: Sandbox, tmp_path: Path) -> None:
    before = len(account.requests)
    ended = daftra("sync", "--explain", "brands", "invoices", "packages", "client_appointments")
    *told, last = ended.out.splitlines()
    lines = dict(line.split(": ", 1) for line in told)
    assert (ended.code, ended.err) == (0, "")
    assert lines["brands"] == "by modified; has no lines"
    assert lines["invoices"] == "by comparison of the list; lines come with recursive=1"
    assert last == "The account has 3 branches. Each is requested where a list shows one at a time."
    assert "; hidden: deleted packages; no known way to include them (vendor reference 2026-08)" in lines["packages"]
    assert "also requested, since the list leaves them out: status_id=1, status_id=2" in lines["client_appointments"]
    paths = sorted(request.path.removesuffix(".json") for request in account.requests[before:])
    assert [path for path in paths if "/v2/" not in path] == [
        *("/api2/branches", "/api2/client_appointments", "/api2/invoices")
    ]
    assert len(paths) == 5  # one for each resource, and the branches
    assert not (tmp_path / "state").exists()
    found = [json.loads(line) for line in daftra("sync", "--explain", "--json").out.splitlines()]
    assert [each["resource"] for each in found] == listed()


def test_plans_fit_a_terminal(daftra: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client.cli.report.is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    account.fail_next(status=403, path="/api2/invoices", count=2)  # one for subscriptions, which are below it
    ended = daftra("sync", "--explain")
    assert ended.code == 3
    assert max(map(len, ended.out.splitlines())) <= 80
    assert any(line.startswith("invoices") and "not answered: 403" in line for line in ended.out.splitlines())


# --- the warehouse ------------------------------------------------------------------------------------------------


def test_the_address_comes_from_options_before_the_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = tmp_path / "address"
    file.write_text("\ufeffpostgresql://u:s3cret@host/file\n", encoding="utf-8")
    with pytest.raises(click.UsageError, match="give --to, such as"):
        destination(None, None)
    monkeypatch.setenv("DAFTRA_DESTINATION", "postgresql://u:s3cret@host/environment")
    assert destination(None, None) == "postgresql://u:s3cret@host/environment"
    assert destination("duckdb:///a.duckdb", None) == "duckdb:///a.duckdb"
    assert destination(None, str(file)) == "postgresql://u:s3cret@host/file"
    with pytest.raises(click.UsageError, match="are mutually exclusive"):
        destination("duckdb:///a.duckdb", str(file))
    monkeypatch.setenv("DAFTRA_DESTINATION_FILE", str(file))
    with pytest.raises(click.UsageError, match="unset one of them"):
        destination(None, None)
    monkeypatch.delenv("DAFTRA_DESTINATION")
    assert destination(None, None) == "postgresql://u:s3cret@host/file"
    file.write_text("two words")
    with pytest.raises(ConfigurationError, match="one address and nothing else"):
        destination(None, None)


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://u:s3cret@host/database",
        "postgresql://u:s3/cret@host/database",
        "postgresql://u@host/database?password=s3cret",
        "s3://id:s3cret@bucket/folder",
        "md:acme?motherduck_token=s3cret",
        "snowflake://u@account/database?private_key=s3cret",
        "bigquery://project?location=EU&credentials_base64=s3cret",
        "az://container/folder?sig=s3cret",
    ],
)
def test_a_password_as_an_argument_is_refused_and_not_repeated(daftra: Run, address: str) -> None:
    ended = assert_refused(daftra("sync", "--to", address), "set DAFTRA_DESTINATION, or put the address into a file")
    assert "cret" not in ended.err


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://u@host:5432/database",
        "s3://bucket/folder",
        "duckdb:///a.duckdb",
        "snowflake://u@account/database?private_key_path=key.p8",
        "bigquery://project?credentials_path=key.json",
        "bigquery",
    ],
)
def test_addresses_without_a_password_are_taken(address: str) -> None:
    assert destination(address, None) == address


@pytest.mark.parametrize(
    ("address", "code", "advice"),
    [
        ("postgresql://u:s3cret@localhost:1/database", 1, "check that the server is running"),
        ("postgresql://u:s3/cret@localhost/database", 2, "% as %2F"),
        ("postgresql://u:s3@cret@localhost/database", 2, "% as %2F"),
        ("u:s3cret@localhost/database", 2, "give duckdb:///acme.duckdb"),
        ("mongodb://u:s3cret@localhost/database", 2, "mongodb: is not the address of a warehouse"),
        ("snowflake://u:s3cret@localhost/database", 2, 'pip install "dlt[snowflake]"'),
        ("clickhouse://u:s3cret@localhost/database", 2, "a sync cannot write to clickhouse"),
        ("sqlite:////proc/none/acme.db", 1, "the warehouse cannot be used: "),
        ("s3://u:s3cret@bucket/folder", 2, 'pip install "dlt[s3]"'),
        ("duckdb://", 2, "must name a file"),
        ("duckdb:acme.duckdb", 2, "must name a file"),
        ("duckdb:///:memory:", 2, "must name a file"),
        ("duckdb:////proc/none/acme.duckdb", 1, "choose a folder in which you may write"),
    ],
)
def test_what_is_wrong_with_a_warehouse_is_one_line_without_its_password(
    daftra: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch, address: str, code: int, advice: str
) -> None:
    monkeypatch.setenv("DAFTRA_DESTINATION", address)
    ended = daftra("sync")
    assert (ended.code, ended.out, ended.err.count("\n")) == (code, "", 1)
    assert advice in ended.err
    assert "cret" not in ended.err


def test_a_warehouse_of_another_kind_is_named_like_any(
    daftra: Run, account: Sandbox, to: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DAFTRA_DESTINATION", f"sqlite:///{tmp_path}/acme.db")
    ended = daftra("sync", "taxes", "--account", "acme")
    assert (ended.code, ended.err) == (0, "")
    assert f"acme → sqlite:///{tmp_path}/acme.db: 1 resource, 3 rows" in ended.out
    assert "acme.taxes: 3 rows" in daftra("status").out


def test_a_warehouse_that_is_not_there_has_no_status(daftra: Run, to: str, tmp_path: Path) -> None:
    assert_refused(daftra("status", "--to", to), "the first sync creates it", code=1)
    assert not (tmp_path / "acme.duckdb").exists()


def test_a_busy_warehouse_says_who_holds_it(daftra: Run, account: Sandbox, to: str, tmp_path: Path) -> None:
    held = subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(tmp_path / "acme.duckdb.127_0_0_1.lock")],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    with held:
        assert held.stdout is not None
        held.stdout.readline()
        ended = daftra("sync", "taxes", "--to", to)
        held.kill()
    assert (ended.code, ended.out) == (1, "")
    assert f"(process {held.pid} on " in ended.err


_HOLD = """
import sys
from pathlib import Path
from daftra_client.warehouse.leases.locks import file_lease
with file_lease(Path(sys.argv[1]), "acme"):
    print(flush=True)
    sys.stdin.read()
"""


def in_a_process(code: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)


def test_a_missing_extra_is_named(to: str) -> None:
    code = "import sys; sys.modules['dlt'] = None; from daftra_client.cli.app import run; sys.exit(run(sys.argv[1:] or "
    ended = in_a_process(f"{code} ['--sandbox', 'status', '--to', 'duckdb:///x.duckdb']))")
    assert (ended.returncode, ended.stdout) == (1, "")
    assert "pip install 'daftra-client[warehouse]' (dlt is missing)" in ended.stderr


def test_help_loads_no_engine() -> None:
    code = "import sys; from daftra_client.cli.app import run; run(['sync', '--help']); run(['status', '--help'])"
    ended = in_a_process(f"{code}; print(sorted({{'dlt', 'pyarrow', 'duckdb', 'fsspec', 'rich'}} & set(sys.modules)))")
    assert ended.stdout.splitlines()[-1] == "[]"


# --- how it is told -----------------------------------------------------------------------------------------------


def test_a_narrow_table_keeps_names(daftra: Run, account: Sandbox, to: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "60")
    ended = daftra("sync", "purchase_invoices", "bookings", "--to", to, "--account", "acme")
    lines = [line.rstrip() for line in ended.out.splitlines()]
    assert max(map(len, lines)) <= 60
    assert any(line.split()[:1] == ["resource"] and "gone" not in line for line in lines)
    assert any(line.startswith(" ✓   purchase_invoices  ") for line in lines)


def test_a_terminal_shows_a_table(daftra: Run, account: Sandbox, to: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(report, "is_terminal", lambda: True)
    monkeypatch.setenv("COLUMNS", "80")
    monkeypatch.setattr(report, "_REFRESH", 0.005)
    account.switch_off("brand")
    ended = daftra("sync", "invoices", "brands", "bookings", "--to", to, "--account", "acme")
    lines = [line.rstrip() for line in ended.out.splitlines()]
    assert (ended.code, max(map(len, lines)) <= 80) == (3, True)
    assert f"✓ invoices  {DEMO_INVOICES} rows, +{DEMO_INVOICES} changed" in lines
    assert any(line.startswith("✗ brands    200: Entity Not exists") for line in lines)
    assert any(line.split()[:5] == ["✓", "invoices", str(DEMO_INVOICES), str(DEMO_INVOICES), "2"] for line in lines)
    status = daftra("status", "--to", to)
    assert max(map(len, status.out.splitlines())) <= 80
    assert status.out.splitlines()[0] == "acme  dataset daftra_acme"
    assert "failed in the last run, since 200: Entity Not exists" in " ".join(status.out.split())


def test_progress_says_how_many_there_are_and_that_a_package_is_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    def pictures() -> list[str]:
        from rich.console import Console

        console = Console(width=80, file=io.StringIO(), record=True)
        console.print(sync.draw())
        return console.export_text().splitlines()

    monkeypatch.setattr(report, "is_terminal", lambda: True)
    with sync_report.open_sync_report(["invoices", "clients"], progress.Calls(), as_json=False) as sync:
        sync.update(Progress("invoices"))
        sync.update(Progress("invoices", 1_000, 5_000, 12))
        sync.update(Progress(loading=20_000))
        first, last = pictures()
        assert (first.split()[0] == "invoices", " 1,000 / 5,000 " in first) == (True, True)
        assert last == "  0 calls, 0 retries · 1 waiting · loading 20,000 rows, 0.0 s"
        sync.update(Progress(packages=1))
        sync.update(Progress(packages=1, waiting_for="another program has acme.duckdb open"))
        assert list(sync.details()) == ["waiting 0.0 s, since another program has acme.duckdb open"]
        sync.update(Progress(packages=1))
        sync.update(Progress("invoices", 1_000, result=ResourceResult("invoices", "", "complete", 1_000)))
        assert (sync.last.packages, len(pictures())) == (1, 1)
