"""The cost of an engine of `daftra sync --accounts` for each account, in a fresh interpreter; the account does nothing.

python -m benchmarks.fleet_probe threads|dask ACCOUNTS
"""

from __future__ import annotations

import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager

from daftra_client.warehouse.fleet.account import Account
from daftra_client.warehouse.fleet.engine import AttemptResult, Engine, ProgressEvent, Task
from daftra_client.warehouse.fleet.job import AccountFinished, Job
from daftra_client.warehouse.fleet.secrets import Secret
from daftra_client.warehouse.fleet.threads import threads
from daftra_client.warehouse.fleet.worker import Worker

from .measure import peak

AT_ONCE = 20
WORKERS = 2


async def nothing(task: Task, worker: Worker) -> AttemptResult:
    """Report progress as often as a small account does, and end. The result has the processor time of its process."""
    worker.report(ProgressEvent(account=task.account.name, number=task.number))
    return AttemptResult(
        account=task.account.name,
        number=task.number,
        outcome="complete",
        reason=str(os.getpid()),
        seconds=time.process_time(),
    )


def account(number: int) -> Account:
    name = f"a{number}"
    return Account(
        name=name,
        address={"subdomain": name},
        credentials={"api_key": Secret("file", f"/run/secrets/{name}", "api_key_file")},
        to=Secret("value", f"duckdb:////data/{name}.duckdb", "to"),
        resources=("clients", "invoices", "products"),
    )


@contextmanager
def engine(name: str) -> Iterator[Engine]:
    """The engine of this name; that of Dask with its own cluster."""
    from .fleet_probe import nothing  # workers find it there, as they find what syncs an account

    if name == "threads":
        with threads(nothing) as made:
            yield made
    else:
        from daftra_client.warehouse.fleet.over_dask import on_cluster

        with on_cluster(nothing, scheduler=None, workers=WORKERS, at_once=AT_ONCE) as cluster:
            yield cluster


def run(made: Engine, count: int) -> dict[str, float]:
    """Run this number of accounts, and return the processor time of each other process at its last account."""
    used: dict[str, float] = {}
    for event in Job([account(number) for number in range(count)], made, at_once=AT_ONCE).run():
        if isinstance(event, AccountFinished):
            used[str(event.result.reason)] = max(used.get(str(event.result.reason), 0.0), event.result.seconds)
    used.pop(str(os.getpid()), None)
    return used


def main(name: str, count: int) -> None:
    with engine(name) as made:
        before = run(made, 200)  # until everything that an account needs is loaded
        own = time.process_time()
        after = run(made, count)
        cpu = time.process_time() - own + sum(after[pid] - before[pid] for pid in after)
        found = {"cpu": 1000 * cpu / count, "peak": peak() / 2**20}
    print(json.dumps(found))


if __name__ == "__main__":
    main(sys.argv[1], int(sys.argv[2]))
