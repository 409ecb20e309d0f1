"""What a sync tells while it runs, and how it is asked to stop."""

from __future__ import annotations

import datetime
from pathlib import Path

import anyio
import pytest

from daftra_client import DaftraClient
from daftra_client.sandbox import Sandbox
from daftra_client.warehouse import Progress, ResourceResult, RunStatus, SyncResult, sync

pytestmark = pytest.mark.slow

pytest.importorskip("dlt")


async def run(account: Sandbox, folder: Path, told: list[Progress], stop: anyio.Event) -> SyncResult:
    def tell(progress: Progress) -> None:
        told.append(progress)
        if progress.resource == "products" and progress.rows == 3:
            stop.set()

    async with DaftraClient(base_url=account.base_url, api_key=account.api_key, max_concurrency=1) as daftra:
        return await sync(
            daftra,
            f"duckdb:///{folder}/acme.duckdb",
            resources=["taxes", "brands", "products"],
            account="acme",
            folder=folder / "packages",
            on_progress=tell,
            stop=stop,
        )


def test_sums_are_those_of_all_resources() -> None:
    results = (
        ResourceResult("clients", "", "complete", 7, 5, 1),
        ResourceResult("invoices", "", "stopped", 20, 3, reason="the run was stopped"),
        ResourceResult("taxes", "", "complete"),
    )
    result = SyncResult("run", "acme", "duckdb:///acme.duckdb", results, 9, 1, 1.5)
    moment = datetime.datetime(2026, 3, 1, tzinfo=datetime.UTC)
    for each in (result, RunStatus("run", moment, moment, results)):
        assert (each.rows, each.changed, each.deleted) == (27, 8, 1)
        assert [each.count(status) for status in ("complete", "stopped", "failed")] == [2, 1, 0]
    assert result.outcome == "stopped"


async def test_a_run_tells_totals_and_each_record_and_loads_what_was_read_when_it_is_stopped(tmp_path: Path) -> None:
    told: list[Progress] = []
    with Sandbox(demo_data=10) as account:
        stopped = await run(account, tmp_path, told, anyio.Event())
        by_name = {name: [each for each in told if each.resource == name] for name in ("taxes", "brands", "products")}
        assert [(each.rows, each.total) for each in by_name["taxes"][:2]] == [(0, None), (3, 3)]
        assert [(each.rows, each.total) for each in by_name["brands"][:2]] == [(0, None), (8, 8)]
        totals = {each.total for each in by_name["products"][1:-1]}
        assert [each.rows for each in by_name["products"]][:5] == [0, 0, 1, 2, 3]  # a call for each
        assert (len(totals), max(total or 0 for total in totals) > 3) == (1, True)
        first, last = (each for each in told if each.resource is None)
        assert (first.loading > 0, first.packages, last.loading, last.packages) == (True, 0, 0, 1)
        assert [(each.status, each.reason) for each in stopped.resources] == [
            ("complete", None),
            ("complete", None),
            ("stopped", "the run was stopped"),
        ]
        assert all(by_name[each.resource][-1].result == each for each in stopped.resources)
        calls = len(account.requests)

        stop = anyio.Event()
        stop.set()
        nothing = await run(account, tmp_path, told, stop)
        assert len(account.requests) == calls
    assert {(each.status, each.rows) for each in nothing.resources} == {("stopped", 0)}
    assert (nothing.account, nothing.is_complete) == ("acme", False)
