"""Syncs the accounts of a file on a cluster of this machine, whose workers somebody kills.

python -m tests.warehouse.fleet_victim ACCOUNTS_FILE AUDIT_FOLDER WORKERS

Each worker holds a lock in AUDIT_FOLDER while it writes an account, and writes down if another one holds it. The lock
is one of the system, which is free once its holder is dead, and nothing of the engine that is tested takes part in it.
"""

from __future__ import annotations

import fcntl
import json
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path
from typing import Any

from daftra_client import DaftraClient
from daftra_client.warehouse.fleet.account_sync import sync_account
from daftra_client.warehouse.fleet.accounts import read_accounts
from daftra_client.warehouse.fleet.engine import AttemptResult, Task
from daftra_client.warehouse.fleet.job import AccountFinished, Job
from daftra_client.warehouse.fleet.worker import Worker

AUDIT = "DAFTRA_TEST_AUDIT"


PACKAGE_ROWS = 2
"""So few that each account has several packages."""
LOAD_SECONDS = 0.2
"""How long a load takes at least, so that those who kill find accounts at work on any machine."""


async def audited(task: Task, worker: Worker) -> AttemptResult:
    """Sync an account, and write down when it is written."""
    _watch_writes()
    _note(f"{task.account.name}.tries", f"{os.getpid()} {task.number}")
    return await sync_account(task, worker, DaftraClient)


@cache
def _watch_writes() -> None:
    from daftra_client.warehouse import sync

    engine: Any = sys.modules[sync.__module__]
    engine.PACKAGE_ROWS = PACKAGE_ROWS
    kind = engine._Run
    begin, load, reclaim_space = kind._open_warehouse, kind._load, kind._tidy

    def audited_begin(run: Any, dataset: str, *rest: Any) -> None:
        with _writing(dataset):  # it may load a package that an earlier run left
            begin(run, dataset, *rest)

    def audited_load(run: Any, *rest: Any) -> Any:
        with _writing(run._loader.pipeline.dataset_name):
            is_loaded = load(run, *rest)
            time.sleep(LOAD_SECONDS)
        _note("loads", run._loader.pipeline.dataset_name)
        return is_loaded

    async def audited_tidy(run: Any, *rest: Any) -> None:
        with _writing(run._loader.pipeline.dataset_name):
            await reclaim_space(run, *rest)

    kind._open_warehouse, kind._load, kind._tidy = audited_begin, audited_load, audited_tidy


@contextmanager
def _writing(dataset: str) -> Iterator[None]:
    with Path(os.environ[AUDIT], f"{dataset}.written").open("a+") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            file.seek(0)
            _note("violations", f"{dataset}: {os.getpid()} while {file.read()} writes")
        file.truncate(0)
        file.write(str(os.getpid()))
        file.flush()
        yield


def _note(name: str, line: str) -> None:
    opened = os.open(Path(os.environ[AUDIT]) / name, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(opened, f"{line}\n".encode())
    os.close(opened)


def main(file: str, audit: str, workers: int) -> None:
    from daftra_client.warehouse.fleet.over_dask import on_cluster
    from tests.warehouse.fleet_victim import audited  # workers find it there once, and not in each task

    os.environ[AUDIT] = audit
    done: dict[str, Any] = {}
    with on_cluster(audited, scheduler=None, workers=workers, at_once=4 * workers) as cluster:
        job = Job(read_accounts(Path(file)), cluster, at_once=cluster.capacity)
        for event in job.run():
            if isinstance(event, AccountFinished):
                assert event.result.account not in done
                done[event.result.account] = [event.result.outcome, event.attempts, event.result.reason]
    sys.stdout.write(f"{json.dumps({'done': done, 'code': job.exit_code})}\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
