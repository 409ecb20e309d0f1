"""Workers are killed at random: every account equals its source, none is written by two at once, and none is lost.

`DAFTRA_FLEET_ACCOUNTS=200` runs more of them.
"""

from __future__ import annotations

import asyncio
import bisect
import itertools
import json
import os
import random
import subprocess
import sys
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest

from tests.support.real_redis import forget_all, needs_redis
from tests.warehouse.accounts import served
from tests.warehouse.test_fleet_sync import ROOT, differs

pytest.importorskip("dlt")
pytest.importorskip("distributed")
psutil: Any = pytest.importorskip("psutil")
pytestmark = pytest.mark.slow

COUNT = int(os.environ.get("DAFTRA_FLEET_ACCOUNTS", "6"))
WORKERS = 2
KILL_AFTER = (2, 5)
"""Packages between two kills: so few that many tries do not come to their ends, and so many that some do."""


def victim(file: Path, audit: Path) -> subprocess.Popen[str]:
    """A process that syncs the accounts."""
    return subprocess.Popen(
        [sys.executable, "-m", "tests.warehouse.fleet_victim", str(file), str(audit), str(WORKERS)],
        cwd=ROOT,
        env={**os.environ, "PYTHONPATH": str(ROOT), "XDG_STATE_HOME": str(file.parent / "state")},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


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


@contextmanager
def warehouse(kind: str, folder: Path) -> Iterator[tuple[str, str]]:
    """Where accounts go, and how their names begin."""
    if kind == "postgresql":
        address = os.environ.get("DAFTRA_TEST_POSTGRES")
        if not address:
            pytest.skip("DAFTRA_TEST_POSTGRES names no server")
        prefix = f"t{uuid.uuid4().hex[:8]}_"
        try:
            yield address, prefix
        finally:
            _drop(address, f"daftra_{prefix}")
    elif kind == "delta":
        pytest.importorskip("deltalake")
        yield f"file://{folder}/delta", "a"
    else:
        yield f"duckdb:///{folder}/{'all' if kind == 'one file of duckdb' else '{account}'}.duckdb", "a"


def _drop(address: str, prefix: str) -> None:
    psycopg2: Any = pytest.importorskip("psycopg2")
    connection = psycopg2.connect(address)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            cursor.execute("select nspname from pg_namespace where starts_with(nspname, %s)", (prefix,))
            for (schema,) in cursor.fetchall():
                cursor.execute(f'drop schema "{schema}" cascade')
    finally:
        connection.close()


@pytest.mark.parametrize("kind", ["duckdb", "one file of duckdb", "postgresql", "delta"])
def test_accounts_survive_the_deaths_of_their_workers(kind: str, tmp_path: Path) -> None:
    folder, audit = tmp_path / "fleet", tmp_path / "audit"
    folder.mkdir(0o700)
    audit.mkdir()
    chance, kills = random.Random(COUNT), 0
    with warehouse(kind, folder) as (to, prefix), served(COUNT, prefix=prefix) as accounts:
        file = accounts.written(folder / "accounts.toml", to=to)
        process = victim(file, audit)
        try:
            ends = time.monotonic() + 120 * COUNT
            until = chance.randint(*KILL_AFTER)
            while process.poll() is None and time.monotonic() < ends:
                time.sleep(chance.uniform(0.0, 0.2))
                if lines(audit / "loads") >= until and (living := workers_of(process)):
                    chance.choice(living).kill()
                    kills += 1
                    until = lines(audit / "loads") + chance.randint(*KILL_AFTER)
            out, err = process.communicate(timeout=60)
        finally:
            process.kill()
        assert process.returncode == 0, err
        found = json.loads(out.splitlines()[-1])
        assert found["done"].keys() == accounts.by_name.keys()
        assert {name: end for name, end in found["done"].items() if end[0] != "complete"} == {}, err
        assert found["code"] == 0
        assert not (audit / "violations").exists(), (audit / "violations").read_text()
        assert differs(accounts, to) == {}
    begun = sum(map(lines, audit.glob("*.tries")))
    assert kills
    sys.stdout.write(f"{kind}: {COUNT} accounts, {kills} kills, {begun} tries\n")


@needs_redis
def test_workers_keep_the_calls_per_second_of_all_accounts_together(tmp_path: Path) -> None:
    """Measured where the calls arrive, also while a worker dies and another one takes its place."""
    per_second, count, window = 5, 12, 2.0
    folder, audit = tmp_path / "fleet", tmp_path / "audit"
    folder.mkdir(0o700)
    audit.mkdir()
    with served(count) as accounts:
        to = f"duckdb:///{folder}/{{account}}.duckdb"
        # With a site each, accounts of one host are those behind a central address.
        file = accounts.written(
            folder / "accounts.toml",
            to=to,
            first='redis_env = "DAFTRA_TEST_REDIS"',
            defaults=f"site_id = 1\nper_second = {per_second}",
        )
        accounts.arrivals.clear()
        began = time.monotonic()
        process = victim(file, audit)
        try:
            while process.poll() is None and len(accounts.arrivals) < 25:
                time.sleep(0.02)
            begun = [line for tries in audit.glob("*.tries") for line in tries.read_text().splitlines()]
            workers_of(process)[0].kill()
            killed = time.monotonic()
            out, err = process.communicate(timeout=180)
        finally:
            process.kill()
            asyncio.run(forget_all(f"daftra_client:{urlsplit(accounts.base_url).netloc}"))
        assert process.returncode == 0, err
        arrivals = sorted(accounts.arrivals)
        assert json.loads(out.splitlines()[-1])["code"] == 0
        assert differs(accounts, to) == {}
    assert len({line.split()[0] for line in begun}) == WORKERS, "both were at work"
    rate = (len(arrivals) - 1) / (arrivals[-1] - began)
    most = max(bisect.bisect(arrivals, first + window) - at for at, first in enumerate(arrivals))
    after = [each for each in arrivals if each > killed]
    longest = max(later - earlier for earlier, later in itertools.pairwise(after))
    sys.stdout.write(
        f"{len(arrivals)} calls, {rate:.2f} a second, {most} at most in {window} s; "
        f"{len(after)} after the kill, {longest:.1f} s between two at most\n"
    )
    assert rate <= per_second
    # What was admitted in time may arrive late. Apart from each other, two workers would make twice as many calls.
    assert most <= 1.8 * window * per_second
    assert len(after) >= 20, "the others went on"
    assert longest < 60
