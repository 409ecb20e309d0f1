"""`daftra columns RESOURCE`: what the columns of a resource are and what they mean."""

from __future__ import annotations

import json
from functools import partial
from typing import TYPE_CHECKING, Final

import click

from .. import _catalog
from .commands import Command, Later, LazyGroup, Option
from .ending import DONE, is_terminal

if TYPE_CHECKING:
    from ..tables import Column


def _make(resource: str) -> Command:
    return Command(
        name=resource,
        params=[Option(["--json", "as_json"], is_flag=True, help="One JSON object a line.")],
        callback=partial(_run, resource),
        help=f"The columns of {resource}, and of the tables below.",
    )


def _run(resource: str, as_json: bool) -> int:
    from .. import models
    from ..tables._columns import shape_of

    model = getattr(models, _catalog.list_of(resource)["model"])
    shape = shape_of(model, True)
    found = {resource: shape.columns, **{f"{resource}__{child.name}": child.columns for child in shape.children}}
    for table, columns in found.items():
        if as_json:
            for column in columns:
                shown = {"table": table, "column": column.name, "type": column.type, "personal": column.is_personal}
                click.echo(json.dumps({**shown, "description": column.description}, ensure_ascii=False))
        elif is_terminal():
            _show(table, columns)
        else:
            for column in columns:
                click.echo("\t".join((table, column.name, column.type, column.description)))
    return DONE


def _show(name: str, columns: tuple[Column, ...]) -> None:
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    table = Table("column", "type", "what it is", title=name, title_justify="left", box=None, header_style="bold")
    for column in columns:
        said = f"{column.description} Personal." if column.is_personal else column.description
        table.add_row(column.name, Text(column.type), Text(said))
    Console(highlight=False).print(table)


command: Final = LazyGroup(
    name="columns",
    later={
        name: Later(f"Records of the model {read['model']}.", partial(_make, name))
        for name, read in _catalog.listable().items()
    },
    what="resource with columns",
    help="Show the columns of a resource and of the tables below it, with their types.",
)
