"""`daftra status --to ADDRESS`: what a warehouse has, and what the last syncs did."""

from __future__ import annotations

import asyncio
import datetime
import json
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Final

import click

from .commands import Command, Option
from .destination import destination, destination_options
from .ending import DONE, is_terminal, note, on_one_line
from .reading import counted, duration

if TYPE_CHECKING:
    from ..warehouse import AccountStatus, RunStatus


def _run(to: str | None, to_file: str | None, account: str | None, as_json: bool) -> int:
    address = destination(to, to_file)
    from ..warehouse import status

    found = asyncio.run(status(address, account=account))
    if not found and not as_json:
        note("The warehouse has no account yet: `daftra sync` brings one.")
    for each in found:
        if as_json:
            click.echo(json.dumps(_facts(each), ensure_ascii=False))
        elif is_terminal():
            _show(each)
        else:
            _print(each)
    return DONE


def _facts(each: AccountStatus) -> dict[str, Any]:
    import attrs

    return {"dataset": each.dataset, **attrs.asdict(each, value_serializer=_plain)}


def _plain(owner: Any, field: Any, value: Any) -> Any:
    return value.isoformat() if isinstance(value, datetime.datetime) else value


def _show(each: AccountStatus) -> None:
    from rich import box
    from rich.console import Console
    from rich.table import Table

    console = Console(highlight=False)
    console.print(f"[bold]{each.account}[/bold]  [dim]dataset[/dim] {each.dataset}")
    tables = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
    tables.add_column("table", overflow="fold")
    for name in ("rows", "deleted", "last whole"):
        tables.add_column(name, justify="right", no_wrap=True)
    for table in each.tables:
        tables.add_row(
            table.table, f"{table.rows:,}", f"{table.deleted:,}" if table.deleted else "", _moment(table.whole_at)
        )
    console.print(tables)
    if each.runs:
        runs = Table(box=box.SIMPLE_HEAD, pad_edge=False, header_style="bold")
        for name in ("last runs", "took", "rows", "changed", "deleted"):
            runs.add_column(name, justify="left" if name == "last runs" else "right", no_wrap=True)
        runs.add_column("resources", overflow="fold")
        for run in each.runs:
            counts = (f"{count:,}" for count in (run.rows, run.changed, run.deleted))
            runs.add_row(_moment(run.started_at), _took(run), *counts, _states(run))
        console.print(runs)
    for line in _remarks(each):
        console.print(line, markup=False, style="yellow")


def _print(each: AccountStatus) -> None:
    for table in each.tables:
        deleted = f", {table.deleted:,} deleted" if table.deleted else ""
        whole = f", whole at {_moment(table.whole_at)}" if table.whole_at else ""
        click.echo(f"{each.dataset}.{table.table}: {counted(table.rows, 'row', 'rows')}{deleted}{whole}")
    for run in each.runs:
        click.echo(
            f"{each.account}, run of {_moment(run.started_at)}: {_states(run)}; {counted(run.rows, 'row', 'rows')}, "
            f"{run.changed:,} changed, {run.deleted:,} deleted in {_took(run)}"
        )
    for line in _remarks(each):
        click.echo(f"{each.account}: {line}")


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
            if result.status not in ("whole", "refused"):
                left.setdefault(f"{result.status} in the last run, since {on_one_line(str(result.reason))}", []).append(
                    result.resource
                )
        for what, names in left.items():
            yield f"{what}: {', '.join(names)}"


def _states(run: RunStatus) -> str:
    states: Sequence[Any] = ("whole", "refused", "stopped", "failed")
    return ", ".join(f"{count:,} {state}" for state in states if (count := run.count(state)))


def _took(run: RunStatus) -> str:
    return duration((run.ended_at - run.started_at).total_seconds())


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
    help="Show what a warehouse has of each account: rows and marks of its tables, when each resource was last read as "
    "a whole, what the last runs did, and what a run left behind that died. It calls nothing of Daftra.",
)
