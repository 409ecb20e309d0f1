"""`daftra columns TABLE`: the columns of a resource or of a table of its children, and their meaning."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import click

from .._common import catalog as _catalog
from .commands import Command, LazyCommand, LazyGroup, Option
from .errors import DONE
from .report import open_reporter

if TYPE_CHECKING:
    from rich.table import Table

    from .._codec.record import Record
    from ..tables import Column


def _make(resource: str, table: str | None = None) -> Command:
    return Command(
        name=table or resource,
        params=[Option(["--json", "as_json"], is_flag=True, help="One JSON object a line.")],
        callback=partial(_run, resource, table),
        help=f"The columns of {table}." if table else f"The columns of {resource}, and of the tables below.",
    )


def _run(resource: str, wanted: str | None, as_json: bool) -> int:
    from .. import models
    from ..tables._columns import shape_of

    model = getattr(models, _catalog.list_of(resource)["model"])
    shape = shape_of(model, True)
    found = {
        resource: _with_values(model, shape.columns),
        **{f"{resource}__{child.name}": _with_values(child.model, child.columns) for child in shape.children},
    }
    if wanted is not None and wanted not in found:
        raise click.UsageError(f"unknown table {wanted!r}; {resource} has {', '.join(found)}")
    with open_reporter(as_json=as_json) as reporter:
        for table, columns in found.items() if wanted is None else [(wanted, found[wanted])]:
            for column in columns:
                facts = {"table": table, "column": column.name, "type": column.type, "personal": column.is_personal}
                line = "\t".join((table, column.name, column.type, column.description))
                reporter.report({**facts, "description": column.description}, [line])
            reporter.report(None, drawings=partial(_draw, table, columns))
    return DONE


def _with_values(model: type[Record], columns: Sequence[Column]) -> list[Column]:
    """The columns. Those of enumerations describe their values."""
    import attrs

    from .rows import enumerations, labels_of

    known = enumerations(model)
    return [
        attrs.evolve(column, description=f"{column.description} {_values(labels_of(known[column.name]))}".strip())
        if column.name in known
        else column
        for column in columns
    ]


def _values(labels: Mapping[Any, str]) -> str:
    return f"{', '.join(f'{value} is {label}' for value, label in labels.items())}."


def _draw(name: str, columns: Sequence[Column]) -> Iterator[Table]:
    from rich.table import Table
    from rich.text import Text

    table = Table("column", "type", "what it is", title=name, title_justify="left", box=None, header_style="bold")
    for column in columns:
        description = f"{column.description} Personal." if column.is_personal else column.description
        table.add_row(column.name, Text(column.type), Text(description))
    yield table


class _Tables(LazyGroup):
    """Resources, and the tables of their children, such as `invoices__invoice_item`."""

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        resource, below, _ = args[0].partition("__")
        if below and resource in self.lazy_commands:
            return args[0], _make(resource, args[0]), args[1:]
        return super().resolve_command(ctx, args)


command: Final = _Tables(
    name="columns",
    commands={
        name: LazyCommand(f"Records of the model {read['model']}.", partial(_make, name))
        for name, read in _catalog.listable().items()
    },
    what="resource with columns",
    help="Show the columns of a resource and of the tables below it, with their types and what their values mean. The "
    "name of a table below, such as invoices__invoice_item, shows only that table.",
)
