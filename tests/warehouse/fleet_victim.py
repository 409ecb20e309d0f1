"""Syncs the accounts of a file on a cluster of this machine, whose workers somebody kills.

python -m tests.warehouse.fleet_victim ACCOUNTS_FILE AUDIT_FOLDER WORKERS

Each worker writes down in AUDIT_FOLDER which account it loads, and finds out whether another process that lives does so
at the same time. Nothing of the engine that is tested takes part in that.
"""

from __future__ import annotations

import json
import os
import sys
from contextlib import suppress
from functools import cache
from pathlib import Path
from typing import Any

from daftra_client.warehouse.fleet.accounts import read_accounts
from daftra_client.warehouse.fleet.bringing import bring
from daftra_client.warehouse.fleet.engine import Ended, Work
from daftra_client.warehouse.fleet.job import Done, Job
from daftra_client.warehouse.fleet.process import Process

AUDIT = "DAFTRA_TEST_AUDIT"


async def audited(work: Work, process: Process) -> Ended:
    """Sync an account, and write down when its packages are loaded."""
    _watch_loads()
    _note(f"{work.account.name}.tries", f"{os.getpid()} {work.number}")
    return await bring(work, process)


@cache
def _watch_loads() -> None:
    from daftra_client.warehouse.loader import Loader

    kind: Any = Loader
    load = kind.load

    def audited_load(self: Loader, *args: Any) -> None:
        mark = Path(os.environ[AUDIT]) / f"{self.pipeline.pipeline_name}.loading"
        if _lives(mark):
            _note("violations", f"{mark.name} {mark.read_text()} {os.getpid()}")
        mark.write_text(str(os.getpid()))
        try:
            load(self, *args)
        finally:
            mark.unlink()
            _note("loads", mark.name)

    kind.load = audited_load


def _lives(mark: Path) -> bool:
    """Whether the process that left a mark still runs."""
    with suppress(FileNotFoundError, ValueError, ProcessLookupError):
        os.kill(int(mark.read_text()), 0)
        return True
    return False


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
        job = Job(read_accounts(Path(file)), cluster, at_once=cluster.room)
        for event in job.run():
            if isinstance(event, Done):
                assert event.ended.account not in done
                done[event.ended.account] = [event.ended.outcome, event.tries, event.ended.reason]
    sys.stdout.write(f"{json.dumps({'done': done, 'code': job.exit_code})}\n")


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], int(sys.argv[3]))
