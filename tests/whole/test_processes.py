"""Two processes that do the same jobs, and one that is killed: each order is invoiced once, also where lists lag."""

from __future__ import annotations

import asyncio
import secrets
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import anyio
import pytest

from daftra_client import DaftraClient
from daftra_client.models import ClientInput
from daftra_client.sandbox import Behaviour, Sandbox
from tests.support.real_redis import REDIS, forget_all, needs_redis

pytest.importorskip("fcntl", reason="the example of locks in files needs POSIX")

ROOT = Path(__file__).resolve().parents[2]

WORKER = """
import asyncio, random, sys
from pathlib import Path
from daftra_client import DaftraClient
from daftra_client.models import InvoiceInput
from daftra_client.redis import RedisLocks
from examples.file_locks import FileLocks

base_url, api_key, kind, where, seed, client_id = sys.argv[1:]
sys.stdin.readline()

async def main():
    locks = FileLocks(Path(where)) if kind == "files" else RedisLocks(kind, prefix=where, ttl=2)
    orders = [f"ORDER-{number}" for number in range(200)]
    random.Random(int(seed)).shuffle(orders)
    async with DaftraClient(base_url=base_url, api_key=api_key, locks=locks) as daftra:
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
    with Sandbox(behaviour=Behaviour(read_lag=0.3)) as sandbox:
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
            sandbox.latency, before, until = 1.0, posts(), time.monotonic() + 30
            begin(doomed)
            while posts() == before and time.monotonic() < until:
                time.sleep(0.01)
            # Its first writes have arrived and are stored a second later, when it is dead and the others look for them.
            doomed.send_signal(signal.SIGKILL)
            sandbox.latency = 0.0
            assert posts() > before
            begin(one)
            begin(two)
            told = [
                dict(line.split() for line in process.communicate(timeout=100)[0].splitlines())
                for process in (one, two)
            ]
            assert doomed.communicate()[0] == ""
        assert (one.returncode, two.returncode) == (0, 0)
        assert len(told[0]) == 200
        assert told[0] == told[1], "every call was given the id of the one invoice"
        stored = asyncio.run(invoices(sandbox))
    assert Counter(stored.values()) == Counter(f"ORDER-{number}" for number in range(200))
    assert {number: str(id) for id, number in stored.items()} == told[0]


async def buyer(sandbox: Sandbox) -> int:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
        return (await daftra.clients.create(ClientInput(business_name="Nile Trading"))).id


async def invoices(sandbox: Sandbox) -> dict[int | None, str | None]:
    await anyio.sleep(0.3)
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
        return {invoice.id: invoice.po_number async for invoice in daftra.invoices.list()}
