"""Killed anywhere, nothing is lost and nothing is doubled.

`DAFTRA_KILL_SEEDS=20:60` runs other seeds, and more of them.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from daftra_client.sandbox import Sandbox
from tests.warehouse.chaos import Chaos

pytestmark = pytest.mark.slow

FIRST, LAST = (int(each) for each in os.environ.get("DAFTRA_KILL_SEEDS", "1:2").split(":"))


@pytest.mark.parametrize("seed", range(FIRST, LAST))
@pytest.mark.parametrize("kind", ["duckdb", "postgresql", "delta"])
def test_one_undisturbed_run_makes_warehouse_and_account_equal(
    kind: str, seed: int, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """Runs are killed, their calls fail, machines change or lose their disks, and people work in the account."""
    account = "acme"
    if kind == "postgresql":
        address, account = request.getfixturevalue("postgres")
    elif kind == "delta":
        pytest.importorskip("deltalake")
        address = f"file://{tmp_path}/delta"
    else:
        address = f"duckdb:///{tmp_path}/warehouse.duckdb"
    with Sandbox(demo_data=8) as sandbox:
        chaos = Chaos(sandbox, address, account, seed, tmp_path / "machines")
        assert chaos.run(4) == [], "\n".join(chaos.log)
        assert chaos.kills
        assert chaos.changes
