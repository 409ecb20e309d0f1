"""Workers are killed at random: every account equals its source, none is written by two at once, and none is lost.

`DAFTRA_FLEET_ACCOUNTS=200` runs more of them.
"""

from __future__ import annotations

import json
import os
import random
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

from tests.warehouse.accounts import served
from tests.warehouse.test_fleet_sync import ROOT, differs

pytest.importorskip("dlt")
pytest.importorskip("distributed")
psutil: Any = pytest.importorskip("psutil")
pytestmark = pytest.mark.slow

COUNT = int(os.environ.get("DAFTRA_FLEET_ACCOUNTS", "12"))
WORKERS = 2


def workers_of(process: subprocess.Popen[str]) -> list[Any]:
    """The worker processes of a cluster, as far as they can be seen now."""
    found = []
    for child in psutil.Process(process.pid).children(recursive=True):
        try:
            if "spawn_main" in " ".join(child.cmdline()):
                found.append(child)
        except psutil.Error:
            continue
    return found


def lines(file: Path) -> int:
    return len(file.read_text().splitlines()) if file.exists() else 0


def test_accounts_survive_the_deaths_of_their_workers(tmp_path: Path) -> None:
    folder, audit = tmp_path / "fleet", tmp_path / "audit"
    folder.mkdir(0o700)
    audit.mkdir()
    chance, kills = random.Random(COUNT), 0
    with served(COUNT) as accounts:
        file = accounts.written(folder / "accounts.toml", to=f"duckdb:///{folder}/{{account}}.duckdb")
        process = subprocess.Popen(
            [sys.executable, "-m", "tests.warehouse.fleet_victim", str(file), str(audit), str(WORKERS)],
            cwd=ROOT,
            env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(folder / "state")},
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )
        try:
            ends = time.monotonic() + 60 * COUNT
            loads = 0
            while process.poll() is None and time.monotonic() < ends:
                time.sleep(chance.uniform(0.0, 0.5))
                # So often that many tries do not come to their ends, and so late that some do.
                if lines(audit / "loads") >= loads + 3 and (living := workers_of(process)):
                    chance.choice(living).kill()
                    kills += 1
                    loads = lines(audit / "loads")
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()
        assert process.returncode == 0, err
        found = json.loads(out.splitlines()[-1])
        assert {name: each[0] for name, each in found["done"].items()} == dict.fromkeys(accounts.by_name, "whole")
        assert found["code"] == 0
        assert not (audit / "violations").exists(), (audit / "violations").read_text()
        assert differs(accounts, folder) == {}
    begun = sum(map(lines, audit.glob("*.tries")))
    assert kills
    assert begun > COUNT, "some accounts were begun again"
    sys.stdout.write(f"{COUNT} accounts, {kills} kills, {begun} tries\n")
