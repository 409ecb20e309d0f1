"""Killed anywhere, nothing is lost and nothing is doubled.

`DAFTRA_KILL_SEEDS=20:60` runs other seeds, and more of them.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from daftra_client import DaftraClient
from daftra_client.sandbox import Sandbox
from daftra_client.warehouse.plan import LISTED
from tests.warehouse.chaos import Chaos
from tests.warehouse.conftest import Warehouse

pytestmark = pytest.mark.slow

FIRST, LAST = (int(each) for each in os.environ.get("DAFTRA_KILL_SEEDS", "1:2").split(":"))


KINDS = ("duckdb", "postgresql", "delta")


def place(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> tuple[str, str]:
    """The address of a warehouse of this kind, and the name of an account in it."""
    if kind == "postgresql":
        address, account = request.getfixturevalue("postgres")
        return address, account
    if kind == "delta":
        pytest.importorskip("deltalake")
        return f"file://{tmp_path}/delta", "acme"
    return f"duckdb:///{tmp_path}/warehouse.duckdb", "acme"


@pytest.mark.parametrize("seed", range(FIRST, LAST))
@pytest.mark.parametrize("kind", KINDS)
def test_one_run_repairs_the_warehouse(kind: str, seed: int, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    """Runs are killed, their calls fail, machines change or lose their disks, and people work in the account."""
    address, account = place(kind, tmp_path, request)
    with Sandbox(demo_data=8) as sandbox:
        chaos = Chaos(sandbox, address, account, seed, tmp_path / "machines")
        assert chaos.run(4) == [], "\n".join(chaos.log)
        assert chaos.changes


@pytest.mark.parametrize("kind", KINDS)
async def test_all_resources_are_equal(kind: str, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    address, account = place(kind, tmp_path, request)
    with Sandbox(demo_data=60) as sandbox:
        async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
            warehouse = Warehouse(daftra, address, tmp_path / "machines", account)
            first = await warehouse.bring(*LISTED)
            assert first.is_complete
            assert await warehouse.differs(*LISTED) == []
            second = await warehouse.bring(*LISTED, machine="b")
            assert [(each.resource, each.changed) for each in second.resources if each.changed or each.deleted] == []
            assert second.calls < first.calls / 2
