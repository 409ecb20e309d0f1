"""Two processes that do the same jobs, and one that is killed: each order is invoiced once, also where lists lag."""

from __future__ import annotations

import asyncio
import secrets
import signal
import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest

from daftra_client import DaftraClient
from daftra_client.models import ClientInput
from daftra_client.sandbox import Behaviour, Sandbox
from tests.support.held import answers_held
from tests.support.real_redis import REDIS, forget_all, needs_redis
from tests.support.waiting import wait_until

pytest.importorskip("fcntl", reason="the example of locks in files needs POSIX")

ROOT = Path(__file__).resolve().parents[2]
LAG = 2.0
"""Seconds after which lists show what was stored: less than the four for which `create_once` looks."""

WORKER = """
import asyncio, random, sys
from pathlib import Path
from daftra_client import DaftraClient, redis
from daftra_client.models import InvoiceInput
from daftra_client.redis import RedisLocks
from examples.file_locks import FileLocks

base_url, api_key, kind, where, seed, client_id = sys.argv[1:]
redis._TIMEOUT = 60.0  # this machine may be slow
sys.stdin.readline()

async def main():
    locks = FileLocks(Path(where)) if kind == "files" else RedisLocks(kind, prefix=where, ttl=300)
    orders = [f"ORDER-{number}" for number in range(200)]
    random.Random(int(seed)).shuffle(orders)
    async with DaftraClient(base_url=base_url, api_key=api_key, locks=locks, timeout=None) as daftra:
        turns = iter(orders)
        async def work():
            for number in turns:
                made = await daftra.invoices.create_once(InvoiceInput(client_id=int(client_id), po_number=number))
                print(number, made.id, flush=True)
        async with asyncio.TaskGroup() as group:
            for _ in range(8):
                group.create_task(work())

asyncio.run(main())
"""


@pytest.fixture(params=["files", pytest.param("redis", marks=needs_redis)])
def shared(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, str]]:
    """What a worker makes its locks of: a folder, or a Redis and a prefix."""
    if request.param == "files":
        yield "files", str(tmp_path)
        return
    prefix = f"daftra-test-{secrets.token_hex(8)}"
    yield REDIS, prefix
    asyncio.run(forget_all(prefix))


def test_two_processes_and_one_that_is_killed_make_one_invoice_for_each_order(shared: tuple[str, str]) -> None:
    """200 orders, each by two processes, with lists that lag; a third is killed while its writes are under way."""
    with Sandbox(behaviour=Behaviour(read_lag=LAG)) as sandbox:
        client_id = asyncio.run(buyer(sandbox))

        def worker(seed: int) -> subprocess.Popen[str]:
            arguments = [sandbox.base_url, sandbox.api_key, *shared, str(seed), str(client_id)]
            return subprocess.Popen(
                [sys.executable, "-c", WORKER, *arguments],
                cwd=ROOT,
                stdin=subprocess.PIPE,
                stdout=subprocess.PIPE,
                text=True,
            )

        def begin(process: subprocess.Popen[str]) -> None:
            assert process.stdin is not None
            process.stdin.write("\n")
            process.stdin.flush()

        def posts() -> int:
            return sum(request.method == "POST" for request in sandbox.requests)

        with worker(1) as doomed, worker(1) as one, worker(2) as two:
            with answers_held(sandbox, method="POST"):
                before = posts()
                begin(doomed)
                wait_until(lambda: posts() > before)
                doomed.send_signal(signal.SIGKILL)
                assert doomed.communicate()[0] == ""
                asyncio.run(expire(shared))
            # The first writes of the dead one are stored only now, and lists do not show them yet.
            wait_until(lambda: all(request.status for request in sandbox.requests if request.method == "POST"))
            begin(one)
            begin(two)
            told = [
                dict(line.split() for line in process.communicate(timeout=300)[0].splitlines())
                for process in (one, two)
            ]
        assert (one.returncode, two.returncode) == (0, 0)
        assert len(told[0]) == 200
        assert told[0] == told[1], "every call was given the id of the one invoice"
        stored = asyncio.run(invoices(sandbox))
    assert Counter(stored.values()) == Counter(f"ORDER-{number}" for number in range(200))
    assert {number: str(id) for id, number in stored.items()} == told[0]


async def expire(shared: tuple[str, str]) -> None:
    """Let the time of the locks in Redis be over. The system frees those in files as soon as their holder is dead."""
    kind, prefix = shared
    if kind != "files":
        from redis.asyncio import Redis

        async with Redis.from_url(REDIS) as redis:
            found = [key async for key in redis.scan_iter(f"{prefix}:*:lock")]
            assert found
            for key in found:
                assert 0 < await redis.pttl(key) <= 300_000
                await redis.pexpire(key, 1)


async def buyer(sandbox: Sandbox) -> int:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
        return (await daftra.clients.create(ClientInput(business_name="Nile Trading"))).id


async def invoices(sandbox: Sandbox) -> dict[int | None, str | None]:
    await anyio.sleep(LAG)
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
        return {invoice.id: invoice.po_number async for invoice in daftra.invoices.list()}
