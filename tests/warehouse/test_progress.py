"""What a sync tells while it runs, and how it is asked to stop."""

from __future__ import annotations

from pathlib import Path

import anyio
import pytest

from daftra_client import DaftraClient
from daftra_client.sandbox import Sandbox
from daftra_client.warehouse import Loading, Progress, SyncResult, sync

pytestmark = pytest.mark.slow

pytest.importorskip("dlt")


async def run(account: Sandbox, folder: Path, told: list[Progress | Loading], stop: anyio.Event) -> SyncResult:
    def tell(progress: Progress | Loading) -> None:
        told.append(progress)
        if isinstance(progress, Progress) and progress.resource == "products" and progress.rows == 3:
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


async def test_a_run_tells_totals_and_each_record_and_loads_what_was_read_when_it_is_stopped(tmp_path: Path) -> None:
    told: list[Progress | Loading] = []
    with Sandbox(demo_data=10) as account:
        stopped = await run(account, tmp_path, told, anyio.Event())
        by_name = {
            name: [each for each in told if isinstance(each, Progress) and each.resource == name]
            for name in ("taxes", "brands", "products")
        }
        assert [(each.rows, each.total) for each in by_name["taxes"][:2]] == [(0, None), (3, 3)]
        assert [(each.rows, each.total) for each in by_name["brands"][:2]] == [(0, None), (8, 8)]
        totals = {each.total for each in by_name["products"][1:-1]}
        assert [each.rows for each in by_name["products"]][:5] == [0, 0, 1, 2, 3]  # a call for each
        assert (len(totals), max(total or 0 for total in totals) > 3) == (1, True)
        first, last = (each.rows for each in told if isinstance(each, Loading))
        assert (first > 0, last) == (True, 0)
        assert [(each.status, each.reason) for each in stopped.resources] == [
            ("whole", None),
            ("whole", None),
            ("stopped", "the run was stopped"),
        ]
        assert all(by_name[each.resource][-1].result == each for each in stopped.resources)
        calls = len(account.requests)

        stop = anyio.Event()
        stop.set()
        nothing = await run(account, tmp_path, told, stop)
        assert len(account.requests) == calls
    assert {(each.status, each.rows) for each in nothing.resources} == {("stopped", 0)}
    assert (nothing.account, nothing.is_whole) == ("acme", False)
