"""Makes many calls against a local Daftra, and checks that nothing grows: memory, tasks, open sockets.

    python benchmarks/soak.py                        100,000 calls, at most ten minutes
    python benchmarks/soak.py --calls 5000           fewer

The mixture is that of a nightly job: pages, single records, creates, and sometimes a loop that is left early, a call
that is cancelled and one that fails. Exits 1 if anything has grown between a tenth of the way and the end.
"""

from __future__ import annotations

import argparse
import asyncio
import contextlib
import gc
import os
import re
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

from daftra_client import DaftraClient, NotFoundError
from daftra_client.models import ClientInput

WORKERS = 8
ALLOWED_MEMORY = 16 * 2**20


@dataclass
class State:
    """Resources that the process holds."""

    memory: int
    tasks: int
    files: int

    @classmethod
    def now(cls) -> State:
        gc.collect()
        resident = re.search(r"VmRSS:\s+(\d+) kB", Path("/proc/self/status").read_text(encoding="ascii"))
        assert resident is not None
        return cls(int(resident[1]) * 1024, len(asyncio.all_tasks()), len(os.listdir("/proc/self/fd")))

    def __str__(self) -> str:
        return f"{self.memory / 2**20:7.1f} MiB, {self.tasks} tasks, {self.files} open files"


class Soak:
    """The workers, which share a number of calls to make."""

    def __init__(self, daftra: DaftraClient, calls: int, until: float) -> None:
        self.daftra = daftra
        self.left = calls
        self.until = until
        self.made = 0

    async def run(self, calls: int) -> None:
        """Make a number of calls, or as many as the time allows."""
        self.left = calls
        async with asyncio.TaskGroup() as group:
            for _ in range(WORKERS):
                group.create_task(self._work())

    async def _work(self) -> None:
        while self.left > 0 and time.monotonic() < self.until:
            self.left -= 1
            self.made += 1
            await self._one(self.made)

    async def _one(self, number: int) -> None:
        clients = self.daftra.clients
        if number % 1000 == 1:
            await clients.create(ClientInput(business_name=f"Client {number}"))
        elif number % 100 == 2:
            async for _ in clients.list(limit=5):
                break
        elif number % 100 == 3:
            task = asyncio.create_task(clients.get(11))
            await asyncio.sleep(0)
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
        elif number % 100 == 4:
            with contextlib.suppress(NotFoundError):
                await clients.get(999_999_999)
        elif number % 10 == 5:
            await clients.list(limit=20)
        else:
            await clients.get(11)


async def soak(base_url: str, api_key: str, calls: int, seconds: float) -> bool:
    """Whether nothing has grown."""
    started = time.monotonic()
    async with DaftraClient(base_url=base_url, api_key=api_key, max_concurrency=WORKERS) as daftra:
        await daftra.clients.create(ClientInput(business_name="First"))
        run = Soak(daftra, calls, started + seconds)
        await run.run(calls // 10)
        before = State.now()
        print(f"after {run.made:>7,} calls: {before}")
        await run.run(calls - calls // 10)
        after = State.now()
    took = time.monotonic() - started
    print(f"after {run.made:>7,} calls: {after}   ({run.made / took:,.0f} calls a second)")
    if run.made < calls:
        print(f"the time was up before {calls:,} calls were made")
    return (
        after.memory - before.memory <= ALLOWED_MEMORY
        and after.tasks <= before.tasks
        and after.files <= before.files + WORKERS
    )


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--calls", type=int, default=100_000)
    parser.add_argument("--seconds", type=float, default=600.0, help="stop after this time")
    arguments = parser.parse_args()
    command = [sys.executable, "-m", "daftra_client.sandbox", "--port", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            assert server.stdout is not None
            base_url, _, api_key = server.stdout.readline().split()
            held = asyncio.run(soak(base_url, api_key, arguments.calls, arguments.seconds))
        finally:
            server.terminate()
    print("nothing has grown" if held else "error: something has grown", file=sys.stdout if held else sys.stderr)
    return 0 if held else 1


if __name__ == "__main__":
    sys.exit(main())
