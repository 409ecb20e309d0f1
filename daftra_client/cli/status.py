"""`daftra status --to ADDRESS`: what a warehouse has, and what the last syncs did."""

from __future__ import annotations

import asyncio
import datetime
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from . import texts
from .commands import Command, Option
from .destination import destination, destination_options
from .errors import DONE, note, on_one_line
from .report import make_table, open_reporter

if TYPE_CHECKING:
    from rich.console import RenderableType

    from ..warehouse import AccountStatus, RunStatus


def _run(to: str | None, to_file: str | None, account: str | None, as_json: bool) -> int:
    address = destination(to, to_file)
    from ..warehouse import status

    found = asyncio.run(status(address, account=account))
    if not found and not as_json:
        note("The warehouse has no account yet: `daftra sync` adds one.")
    with open_reporter(as_json=as_json) as reporter:
        for each in found:
            reporter.report(_facts(each), _lines(each), partial(_draw, each))
    return DONE


def _facts(each: AccountStatus) -> dict[str, Any]:
    import attrs

    return {"dataset": each.dataset, **attrs.asdict(each, value_serializer=_plain)}


def _plain(owner: Any, field: Any, value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.datetime) else value


def _draw(each: AccountStatus) -> Iterator[RenderableType]:
    from rich.text import Text

    yield Text.assemble((each.account, "bold"), ("  dataset ", "dim"), each.dataset)
    tables = make_table("table", right=("rows", "deleted", "last complete"))
    for table in each.tables:
        deleted = f"{table.deleted:,}" if table.deleted else ""
        tables.add_row(table.table, f"{table.rows:,}", deleted, _moment(table.complete_at))
    yield tables
    if each.runs:
        runs = make_table("last runs", right=("took", "rows", "changed", "deleted"))
        runs.columns[0].no_wrap = True
        runs.add_column("resources", overflow="fold")
        for run in each.runs:
            counts = (f"{count:,}" for count in (run.rows, run.changed, run.deleted))
            runs.add_row(_moment(run.started_at), _took(run), *counts, _states(run))
        yield runs
    for line in _remarks(each):
        yield Text(line, "yellow")


def _lines(each: AccountStatus) -> Iterator[str]:
    for table in each.tables:
        deleted = f", {table.deleted:,} deleted" if table.deleted else ""
        complete = f", complete at {_moment(table.complete_at)}" if table.complete_at else ""
        yield f"{each.dataset}.{table.table}: {texts.plural(table.rows, 'row')}{deleted}{complete}"
    for run in each.runs:
        yield (
            f"{each.account}, run of {_moment(run.started_at)}: {_states(run)}; "
            f"{texts.totals(run.rows, run.changed, run.deleted)} in {_took(run)}"
        )
    for line in _remarks(each):
        yield f"{each.account}: {line}"


def _remarks(each: AccountStatus) -> Iterator[str]:
    """What needs attention."""
    if each.holder is not None:
        yield f"a run is at work ({each.holder})"
    elif each.is_pending:
        yield "a run died and left a package on this machine; the next run loads it before anything else"
    unfinished = [f"{table.table} ({table.unfinished:,})" for table in each.tables if table.unfinished]
    if unfinished and each.holder is None:
        yield f"rows of a package that did not come to its end, which the next run loads again: {', '.join(unfinished)}"
    if each.runs:
        left: dict[str, list[str]] = {}
        for result in each.runs[0].results:
            if result.status not in ("complete", "refused"):
                left.setdefault(f"{result.status} in the last run, since {on_one_line(str(result.reason))}", []).append(
                    result.resource
                )
        for what, names in left.items():
            yield f"{what}: {', '.join(names)}"


def _states(run: RunStatus) -> str:
    states: Sequence[Any] = ("complete", "refused", "stopped", "failed")
    return ", ".join(f"{count:,} {state}" for state in states if (count := run.count(state)))


def _took(run: RunStatus) -> str:
    return texts.duration((run.ended_at - run.started_at).total_seconds())


def _moment(moment: datetime.datetime | None) -> str:
    """A moment by the clock of this machine."""
    return "" if moment is None else f"{moment.astimezone():%Y-%m-%d %H:%M}"


command: Final = Command(
    name="status",
    params=[
        *destination_options(),
        Option(["--json", "as_json"], is_flag=True, help="One JSON object for each account."),
    ],
    callback=_run,
    help="Show the content of a warehouse for each account: the rows and deleted rows of its tables, when each "
    "resource was last read completely, what the last runs did, and what an interrupted run left. It does not call "
    "Daftra.",
)
