"""`daftra resources`: what there is to list, get and export."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, Final

import click
from click.shell_completion import CompletionItem

from .._common import catalog as _catalog
from .._common.suggestions import did_you_mean
from .commands import Command, Option
from .ending import DONE, is_terminal

_READS = ("list", "get")
ALL: Final = "all"


class Listed(click.ParamType[str]):
    """A resource whose list needs no argument, or `all`.

    Args:
        done: What is done with it, such as `exported`.
    """

    name = "resource"

    def __init__(self, done: str) -> None:
        self._done = done

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> str:
        known = listed()
        if value == ALL or value in known:
            return str(value)
        if value not in _catalog.resources():
            said = f"there is no resource {value!r}{did_you_mean(value, [*known, ALL])}"
        elif "list" in _catalog.resources()[value]:
            said = (
                f"the list of {value} needs an argument, so it cannot be {self._done}; see `daftra list {value} --help`"
            )
        else:
            said = f"{value} has no list that could be {self._done}"
        raise click.BadParameter(said, ctx, param)

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(name) for name in (*listed(), ALL) if name.startswith(incomplete)]


def listed() -> list[str]:
    """The resources whose lists need no argument."""
    return list(_catalog.whole_lists())


def _run(name: str | None, as_json: bool) -> int:
    known = _catalog.resources()
    if name is not None and name not in known:
        raise unknown_resource(name)
    chosen = known if name is None else {name: known[name]}
    if as_json:
        for each, resource in chosen.items():
            click.echo(json.dumps({"resource": each, **resource}, ensure_ascii=False))
    elif name is not None:
        _show_one(name)
    elif is_terminal():
        _show_table()
    else:
        for each, resource in chosen.items():
            click.echo("\t".join((each, ",".join(resource["methods"]), _first(resource["description"]))))
    return DONE


def unknown_resource(name: str) -> click.UsageError:
    """The error for a resource that does not exist, with the one that is meant."""
    return click.UsageError(f"there is no resource {name!r}{did_you_mean(name, _catalog.resources())}")


def _show_table() -> None:
    from rich.console import Console
    from rich.table import Table

    table = Table("resource", "reads", "filters", "what it is", box=None, pad_edge=False, header_style="bold")
    table.columns[2].justify = "right"
    for name, resource in _catalog.resources().items():
        reads = " ".join(read for read in _READS if read in resource)
        filters = len(resource["list"].get("options", ())) if "list" in resource else 0
        table.add_row(name, reads, str(filters or ""), _first(resource["description"]))
    Console().print(table)


def _show_one(name: str) -> None:
    resource = _catalog.resources()[name]
    click.echo(f"{click.style(name, bold=True)}: {resource['description']}\n")
    for method in resource["methods"]:
        operation = resource["operations"].get(method)
        click.echo(f"  {method}" if operation is None else f"  {method}: {operation['summary']}")
        if operation is not None:
            click.secho(f"      {operation['method']} {operation['path']}", dim=True)
    if "list" in resource:
        for hidden in resource["list"].get("hides", ()):
            click.echo(f"\nIts list leaves out {hidden['rows']}{_way(hidden['show'])} ({hidden['evidence']}).")
        click.echo(f"\n`daftra list {name} --help` shows its filters.")


def _way(show: Mapping[str, object]) -> str:
    return f"; {ways(show)} includes them" if show else "; no known way to include them"


def ways(show: Mapping[str, object]) -> str:
    """The options of `daftra list` that bring hidden rows, as they are written."""
    words = {True: "yes", False: "no"}
    return " and ".join(
        f"--{name.replace('_', '-')} {words[value] if isinstance(value, bool) else value}"
        for name, value in show.items()
    )


def _first(text: str) -> str:
    """The first sentence."""
    return text.partition(". ")[0].removesuffix(".")


def _names(context: click.Context, parameter: click.Parameter, incomplete: str) -> list[str]:
    return [name for name in _catalog.resources() if name.startswith(incomplete)]


command: Final = Command(
    name="resources",
    params=[
        click.Argument(["name"], required=False, metavar="[RESOURCE]", shell_complete=_names),
        Option(["--json", "as_json"], is_flag=True, help="One JSON object a line."),
    ],
    callback=_run,
    help="Show all resources, or everything about one: its methods, their requests, and what its list leaves out.",
)
