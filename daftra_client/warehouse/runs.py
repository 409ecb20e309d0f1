"""The table of runs: one row for each resource of a run."""

from __future__ import annotations

import datetime
from collections.abc import Iterable, Mapping
from typing import Any, Final

import attrs
import pyarrow as pa

from .loader import Part
from .results import ResourceResult, RunStatus

RUNS: Final = "_sync_runs"
"""The name of the table."""
_OF_RESULT: Final = tuple(field.name for field in attrs.fields(ResourceResult))
TIMES: Final = ("started_at", "ended_at")
"""The columns with times."""
_SCHEMA: Final = pa.schema(
    {
        **dict.fromkeys(("run", "job", "resource"), pa.string()),
        **dict.fromkeys(TIMES, pa.timestamp("us")),
        **dict.fromkeys(("plan", "status"), pa.string()),
        **dict.fromkeys(("rows", "changed", "deleted"), pa.int64()),
        "reason": pa.string(),
    }
)
COLUMNS: Final = ("run", *TIMES, *_OF_RESULT)
"""The columns from which a run is read."""
COMPLETE: Final = ("complete", "whole")
"""The stored status of a complete resource. Version 0.9 and earlier stored `whole`."""


def rows_of(run: RunStatus, job: str | None) -> list[dict[str, Any]]:
    """Return the rows of a run. Their times are in UTC without a zone."""
    times = {name: getattr(run, name).replace(tzinfo=None) for name in TIMES}
    return [{"run": run.run, "job": job, **times, **attrs.asdict(result)} for result in run.results]


def part_of(rows: Iterable[Mapping[str, Any]]) -> Part:
    """Return these rows as a part of a package."""
    return Part(RUNS, ("run", "resource"), pa.Table.from_pylist([*rows], _SCHEMA))


def runs_of(rows: Iterable[Mapping[str, Any]]) -> tuple[RunStatus, ...]:
    """Return the runs of these rows, the latest one first."""
    found: dict[str, list[Mapping[str, Any]]] = {}
    for row in rows:
        found.setdefault(row["run"], []).append(row)
    return tuple(_run_of(run, found[run]) for run in sorted(found, reverse=True))


def _run_of(run: str, rows: Iterable[Mapping[str, Any]]) -> RunStatus:
    ordered = sorted(rows, key=lambda row: str(row["resource"]))
    started_at, ended_at = (ordered[0][name].replace(tzinfo=datetime.UTC) for name in TIMES)
    return RunStatus(run, started_at, ended_at, tuple(_result_of(row) for row in ordered))


def _result_of(row: Mapping[str, Any]) -> ResourceResult:
    status = COMPLETE[0] if row["status"] in COMPLETE else row["status"]
    return ResourceResult(**{**{name: row[name] for name in _OF_RESULT}, "status": status})
