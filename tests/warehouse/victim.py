"""A process that syncs an account and, if told so, is killed on its way: `python -m tests.warehouse.victim` with JSON.

It dies by SIGKILL at a step that the parent drew: steps are statements of SQL, changes of Delta tables, files that are
renamed or removed, and texts that are half written. So it dies while packages are made, while they are loaded, between
their tables, and while lines, marks and state are put right.
"""

from __future__ import annotations

import asyncio
import json
import os
import signal
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any


def arm(steps: int) -> None:
    """Be killed at this step."""
    left = steps

    def step() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    def before(owner: Any, name: str) -> None:
        original: Callable[..., Any] = getattr(owner, name)

        def counted(*args: Any, **kwargs: Any) -> Any:
            step()
            return original(*args, **kwargs)

        setattr(owner, name, counted)

    import deltalake
    import deltalake.table
    from dlt.destinations.impl.duckdb.sql_client import DuckDbSqlClient
    from dlt.destinations.impl.postgres.sql_client import Psycopg2SqlClient
    from fsspec import AbstractFileSystem

    for client in (DuckDbSqlClient, Psycopg2SqlClient):
        before(client, "execute_query")
    before(deltalake.table.TableMerger, "execute")
    before(deltalake.DeltaTable, "delete")
    before(deltalake.DeltaTable, "update")
    before(deltalake, "write_deltalake")

    files: Any = AbstractFileSystem
    write = files.write_text

    def half_written(system: Any, path: str, value: str, *args: Any, **kwargs: Any) -> None:
        write(system, path, value[: len(value) // 2], *args, **kwargs)
        step()
        write(system, path, value, *args, **kwargs)

    files.write_text = half_written

    def audit(event: str, _: Any) -> None:
        if event in ("os.rename", "os.remove", "shutil.rmtree"):
            step()

    sys.addaudithook(audit)


async def main(told: dict[str, Any]) -> None:
    from daftra_client import DaftraClient
    from daftra_client.warehouse import sync

    engine = sys.modules[sync.__module__]
    engine.PACKAGE_ROWS = told.get("package_rows", engine.PACKAGE_ROWS)  # type: ignore[attr-defined]
    if told.get("steps"):
        arm(told["steps"])
    async with DaftraClient(base_url=told["base_url"], api_key=told["api_key"], retries=5) as daftra:
        result = await sync(
            daftra,
            told["address"],
            resources=told["resources"],
            account=told["account"],
            allow_deletions=1.0,
            folder=Path(told["folder"]),
            max_calls=told.get("max_calls"),
        )
    reasons = [f"{each.resource}: {each.reason}" for each in result.resources if each.status != "complete"]
    told_back = {
        "is_complete": result.is_complete,
        "packages": result.packages,
        "calls": result.calls,
        "reasons": reasons,
    }
    sys.stdout.write(f"{json.dumps(told_back)}\n")


if __name__ == "__main__":
    asyncio.run(main(json.loads(sys.argv[1])))
