"""`daftra sync --accounts`: what is refused, and what people and programs are told.

The accounts themselves are stood in for here; `tests/warehouse/test_fleet_sync.py` syncs real ones.
"""

from __future__ import annotations

import json
import signal
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import attrs
import pytest

from daftra_client.cli import fleet, fleet_report, report
from daftra_client.warehouse.fleet.engine import AttemptResult, ProgressEvent, Task
from daftra_client.warehouse.fleet.job import RetryPolicy
from daftra_client.warehouse.fleet.worker import Worker
from tests.cli.conftest import Run
from tests.support.waiting import until

KEY = "k3y-that-must-not-be-shown"
SyncFunction = Callable[[Task, Worker], Awaitable[AttemptResult]]
Install = Callable[[SyncFunction], None]


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "home" / "accounts.toml"
    names = "".join(f"[accounts.{name}]\n" for name in ("acme", "nile", "zoo"))
    path.write_text(
        f'[defaults]\nsubdomain = "{{account}}"\napi_key = "{KEY}"\nto = "duckdb:///{{account}}.duckdb"\n{names}'
    )
    path.chmod(0o600)
    return path


@pytest.fixture
def stands_in(monkeypatch: pytest.MonkeyPatch) -> Install:
    """Let something else be done with each account."""

    def replace(do: SyncFunction) -> None:
        async def sync_account(task: Task, worker: Worker, client_factory: object) -> AttemptResult:
            return await do(task, worker)

        monkeypatch.setattr("daftra_client.warehouse.fleet.account_sync.sync_account", sync_account)

    monkeypatch.setattr(
        "daftra_client.warehouse.fleet.job.RetryPolicy", lambda: RetryPolicy(failed_delay=0.01, busy_delay=0.01)
    )
    return replace


def ended(task: Task, **facts: Any) -> AttemptResult:
    return attrs.evolve(
        AttemptResult(account=task.account.name, number=task.number, outcome="complete", seconds=1.5), **facts
    )


async def mixed(task: Task, worker: Worker) -> AttemptResult:
    """acme is complete, nile fails at first, and zoo is refused."""
    worker.report(ProgressEvent(account=task.account.name, number=task.number))
    if task.account.name == "zoo":
        return ended(task, outcome="failed", reason="the credentials were\nrefused", calls=1)
    if task.account.name == "nile" and task.number == 1:
        return ended(
            task, outcome="partial", reason="taxes: 500", retry=("taxes",), complete=1, rows=8, changed=1, calls=2
        )
    return ended(task, complete=2, rows=10, changed=3, deleted=1, calls=2, retries=1, notes=("a note",))


# --- what is told -------------------------------------------------------------------------------------------------


def test_people_are_told_of_each_account_on_a_line(daftra: Run, file: Path, stands_in: Install) -> None:
    stands_in(mixed)
    result = daftra("sync", "--accounts", str(file), "--at-once", "1")
    assert (result.code, result.err) == (3, "")
    *lines, lacking, summary, advice = result.out.splitlines()
    assert lines[0] == "acme: 10 rows, +3 changed, 1 deleted, 1.5 s; a note"
    assert lines[1].startswith("nile: 8 rows, +1 changed, 1.5 s, not all: taxes: 500; tried again in 0.0 s")
    assert "zoo: failed: the credentials were refused" in lines
    assert "nile: 18 rows, +4 changed, 1 deleted, 1.5 s; a note (2 tries)" in lines
    assert lacking == "not complete: zoo (failed): the credentials were refused"
    assert summary.startswith("2 of 3 accounts, 28 rows, 7 changed, 2 deleted; 7 calls, 2 retries, ")
    assert advice == "what was loaded stays, and the next run continues"


def test_programs_are_told_of_each_event(
    daftra: Run, file: Path, stands_in: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    stands_in(mixed)
    monkeypatch.setattr(fleet_report, "_INTERVAL", 0.0)
    result = daftra("sync", "--accounts", str(file), "--json")
    *events, last = map(json.loads, result.out.splitlines())
    assert (result.code, result.err) == (3, "")
    assert sorted((each["account"], each["try"]) for each in events if each["event"] == "began") == [
        *(("acme", 1), ("nile", 1), ("nile", 2), ("zoo", 1))
    ]
    (again,) = (each for each in events if each["event"] == "again")
    assert (again["account"], again["outcome"], again["reason"]) == ("nile", "partial", "taxes: 500")
    done = {each["account"]: each for each in events if each["event"] == "done"}
    assert (done["nile"]["rows"], done["nile"]["calls"], done["nile"]["tries"]) == (18, 4, 2)
    assert "reason" not in done["acme"]
    assert (done["acme"]["outcome"], done["acme"]["notes"]) == ("complete", ["a note"])
    progress = [each for each in events if each["event"] == "progress"]
    assert progress[-1]["outcomes"] == {"complete": 2, "failed": 1}
    summary = last["summary"]
    assert (summary["accounts"], summary["outcomes"], summary["rows"]) == (3, {"complete": 2, "failed": 1}, 28)
    assert summary["lacking"] == {"zoo": "the credentials were refused"}
    assert {summary["job"]} == {each["job"] for each in progress}


def test_a_terminal_shows_what_runs_and_at_last_what_lacks(
    daftra: Run, file: Path, stands_in: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    pictures: list[str] = []

    async def slow(task: Task, worker: Worker) -> AttemptResult:
        worker.report(ProgressEvent(account=task.account.name, number=1, rows=1234, calls=7))
        await until(lambda: any("2,468 rows, " in each for each in pictures))
        return await mixed(task, worker)

    def picture(self: fleet_report.FleetReport) -> Any:
        from rich.console import Console

        shown = drawn(self)
        console = Console(width=100)
        with console.capture() as captured:
            console.print(shown)
        pictures.append(captured.get())
        return shown

    drawn = fleet_report.FleetReport.draw
    stands_in(slow)
    monkeypatch.setattr(report, "is_terminal", lambda: True)
    monkeypatch.setattr(fleet_report.FleetReport, "draw", picture)
    result = daftra("sync", "--accounts", str(file), "--at-once", "2")
    assert result.code == 3
    first = next(each for each in pictures if "2,468 rows, " in each)
    assert "acme" in first
    assert "nile" in first
    assert "zoo" not in first
    assert "0 of 3 done · 2 running · 0 not complete · 1 waiting" in first
    assert "14 calls, " in first
    assert max(len(line) for line in first.splitlines()) <= 100
    assert "✓ acme" in result.out
    assert "✗ zoo" in result.out
    table = result.out.split("why", 1)[1]
    assert "the credentials were refused" in table
    assert "acme" not in table


def test_all_whole_is_exit_code_0(daftra: Run, file: Path, stands_in: Install) -> None:
    async def do(task: Task, worker: Worker) -> AttemptResult:
        assert (task.full, task.account.opened()) == (True, {"subdomain": task.account.name, "api_key": KEY})
        return ended(task, complete=1)

    stands_in(do)
    result = daftra("sync", "--accounts", str(file), "--full")
    assert (result.code, result.err) == (0, "")
    assert result.out.splitlines()[-1].startswith("3 accounts, 0 rows, 0 changed, 0 deleted; ")


def test_a_bug_in_one_account_shows_no_key(
    daftra: Run, file: Path, stands_in: Install, monkeypatch: pytest.MonkeyPatch
) -> None:
    from daftra_client.warehouse.fleet import account_sync

    async def fail(*args: object) -> None:
        raise ValueError(f"something about {KEY}")

    monkeypatch.setattr(account_sync, "_sync", fail)
    result = daftra("sync", "--accounts", str(file), "--json")
    assert result.code == 1
    assert KEY not in result.out + result.err
    assert "a bug in daftra-client: ValueError: something about ***" in result.out


# --- Ctrl-C -------------------------------------------------------------------------------------------------------


def test_ctrl_c_lets_what_runs_load_what_it_read(daftra: Run, file: Path, stands_in: Install) -> None:
    async def do(task: Task, worker: Worker) -> AttemptResult:
        with worker.stopping(task) as stop:
            signal.raise_signal(signal.SIGINT)
            await stop.wait()
        return ended(task, outcome="stopped", reason="the run was stopped", complete=1, changed=2)

    stands_in(do)
    before = signal.getsignal(signal.SIGINT)
    result = daftra("sync", "--accounts", str(file), "--at-once", "1")
    assert result.code == 3
    assert result.err == "stopping: no account is begun, and what was read is loaded; another Ctrl-C ends at once\n"
    lines = result.out.splitlines()
    assert lines[0] == "acme: 0 rows, +2 changed, 1.5 s, not all: the run was stopped"
    assert lines[1] == "not complete: acme (stopped): the run was stopped"
    assert lines[2] == "not begun, since the run was stopped: 2 accounts"
    assert lines[3].startswith("0 of 3 accounts, ")
    assert signal.getsignal(signal.SIGINT) is before


def test_a_second_ctrl_c_ends_at_once(daftra: Run, file: Path, stands_in: Install) -> None:
    async def do(task: Task, worker: Worker) -> AttemptResult:
        signal.raise_signal(signal.SIGINT)
        with worker.stopping(task) as stop:
            await stop.wait()
        signal.raise_signal(signal.SIGINT)
        await anyio.sleep(60)
        return ended(task)

    stands_in(do)
    result = daftra("sync", "--accounts", str(file), "--at-once", "1")
    assert result.code == 1
    assert "acme: stopped: the run was stopped" in result.out


# --- what is refused ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("before", "after", "message"),
    [
        ([], ["--to", "duckdb:///x"], "--to cannot be combined with --accounts; set it in the accounts file"),
        ([], ["invoices"], "RESOURCE cannot be combined with --accounts"),
        ([], ["--account", "acme"], "--account cannot be combined with --accounts"),
        ([], ["--explain"], "--explain cannot be combined with --accounts"),
        ([], ["--max-calls", "3"], "--max-calls cannot be combined with --accounts"),
        ([], ["--no-personal"], "--no-personal cannot be combined with --accounts"),
        (["--sandbox"], [], "--sandbox cannot be combined with --accounts; set it in the accounts file"),
        (["--subdomain", "a"], [], "--subdomain cannot be combined with --accounts"),
        (["--per-second", "1"], [], "--per-second cannot be combined with --accounts"),
        ([], ["--scheduler", "tcp://h:1", "--engine", "threads"], "--scheduler names a Dask cluster: leave --engine"),
        ([], ["--scheduler", "tcp://h:1", "--workers", "2"], "--workers is for a cluster that the command starts"),
        ([], ["--workers", "2"], "--workers is for Dask: give --engine dask as well"),
        ([], ["--at-once", "0"], "0 is not in the range x>=1"),
    ],
)
def test_conflicts_are_refused(daftra: Run, file: Path, before: list[str], after: list[str], message: str) -> None:
    result = daftra(*before, "sync", "--accounts", str(file), *after)
    assert (result.code, result.out) == (2, "")
    assert message in result.err


@pytest.mark.parametrize("option", [["--at-once", "2"], ["--engine", "dask"], ["--scheduler", "tcp://h:1"]])
def test_options_of_many_accounts_mean_nothing_for_one(daftra: Run, option: list[str]) -> None:
    result = daftra("--sandbox", "sync", *option, "--to", "duckdb:///x.duckdb")
    assert result.code == 2
    assert f"{option[0]} is for many accounts: give --accounts FILE as well" in result.err


def test_a_file_that_makes_no_sense_is_refused_before_anything_runs(daftra: Run, file: Path) -> None:
    file.write_text(f"{file.read_text()}[accounts.other]\nsubdoman = 'x'\n")
    result = daftra("sync", "--accounts", str(file))
    assert (result.code, result.out) == (2, "")
    assert f"{file}: [accounts.other]: unknown key 'subdoman'; did you mean 'subdomain'?" in result.err


def test_limits_that_processes_cannot_share_are_refused(daftra: Run, file: Path) -> None:
    one = "[defaults]\nbase_url = 'https://central.example.com'\naccess_token_env = 'T'\nper_second = 5\n"
    two = "".join(f"[accounts.a{n}]\nsite_id = {n}\nto = 'duckdb:///a{n}.duckdb'\n" for n in (1, 2))
    file.write_text(one + two)
    result = daftra("sync", "--accounts", str(file), "--engine", "dask")
    assert (result.code, result.out) == (2, "")
    assert "give a Redis in the file, such as redis_env" in result.err


def test_dask_is_asked_for_where_it_is_missing(daftra: Run, file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(__import__("sys").modules, "distributed", None)
    monkeypatch.delitem(__import__("sys").modules, "daftra_client.warehouse.fleet.over_dask", raising=False)
    result = daftra("sync", "--accounts", str(file), "--engine", "dask")
    assert (result.code, result.out) == (2, "")
    assert "accounts on Dask need the extra: pip install 'daftra-client[dask]'" in result.err
    assert fleet.AT_ONCE == 8
