"""`daftra get RESOURCE ID`: everything about one record."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import click

from .._common import catalog as _catalog
from .commands import Command, LazyCommand, LazyGroup, Option
from .errors import DONE, escape_control_characters, is_terminal
from .options import given, parameters_of
from .report import open_reporter
from .session import Session

if TYPE_CHECKING:
    from .._codec.record import Record
    from ..tables import Column


def _make(resource: str) -> Command:
    """The command of one resource."""
    read = _catalog.get_of(resource)
    return Command(
        name=resource,
        params=[
            *parameters_of(read),
            Option(["--json", "as_json"], is_flag=True, help="A JSON object with everything inside."),
            Option(["--all", "is_all"], is_flag=True, help="Show fields without a value, too."),
        ],
        callback=partial(_run, resource),
        help=read["summary"],
    )


def _run(resource: str, as_json: bool, is_all: bool, **options: Any) -> int:
    import asyncio  # help needs none

    session: Session = click.get_current_context().obj
    record = asyncio.run(_get(session, resource, options))
    if as_json:
        from ..tables._json import json_texts

        text = json_texts(True).text(record)
        if is_terminal():
            text = escape_control_characters(json.dumps(json.loads(text), ensure_ascii=False, indent=2))
        click.echo(text)
        return DONE
    _show(record, is_all)
    return DONE


async def _get(session: Session, resource: str, options: dict[str, Any]) -> Record:
    positional, arguments = given(_catalog.get_of(resource), options)
    async with session.open() as daftra:
        if resource == "entities":  # by its name, an entity has its own model
            entity, number = positional
            found: Record = await daftra.entity(entity).get(number, **arguments)
        else:
            found = await getattr(daftra, resource).get(*positional, **arguments)
    return found


def _show(record: Record, is_all: bool) -> None:
    """The fields of the record, and a table for each of its lists of records."""
    from ..tables import children
    from .rows import Rows
    from .terminal import Lines, Table, draw_fields

    rows = Rows(type(record), labels=True)
    (values,) = rows.of([record])
    fields = [
        (name, cell)
        for column, value in zip(rows.columns, values, strict=True)
        for name, cell in _cells(column, value)
        if cell or is_all
    ]
    with open_reporter(as_json=False) as reporter:
        lines = (f"{name}\t{cell}" for name, cell in fields)
        reporter.report(None, lines, lambda: [draw_fields(fields)])
    for name, model in children(type(record)).items():
        held = list(_held(getattr(record, name)))
        if held:
            click.echo(f"\n{click.style(name, bold=True)}")
            below = Rows(model, None if is_terminal() else ["main"], labels=True)
            writer = Table(below, is_chosen=False, advice="--json has all of them") if is_terminal() else Lines(below)
            writer.write(held)
            writer.close()


def _cells(column: Column, value: Any) -> Iterator[tuple[str, str]]:
    """The name and the text of a field; those of the fields inside, if it is a record."""
    from .terminal import cell_of

    inside = json.loads(value) if column.type == "json" and value is not None else None
    if isinstance(inside, dict):
        for name, each in inside.items():
            yield f"{column.name}.{name}", cell_of(_text(each))
    else:
        yield column.name, cell_of(value)


def _text(value: Any) -> Any:
    return json.dumps(value, ensure_ascii=False) if isinstance(value, dict | list) else value


def _held(value: Any) -> Iterator[Record]:
    found: Sequence[Record] = list(value.values()) if isinstance(value, dict) else value or []
    yield from found


command: Final = LazyGroup(
    name="get",
    commands={name: LazyCommand(read["summary"], partial(_make, name)) for name, read in _catalog.gettable().items()},
    what="resource to get",
    help="Read one record with everything inside: `daftra get invoices 26`.",
)
