"""`daftra resources`: what there is to list, get and export."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

import click
from click.shell_completion import CompletionItem

from .._common import catalog as _catalog
from .._common.suggestions import did_you_mean
from .commands import Command, Option
from .errors import DONE
from .report import make_table, open_reporter

if TYPE_CHECKING:
    from rich.table import Table

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
            message = f"there is no resource {value!r}{did_you_mean(value, [*known, ALL])}"
        elif "list" in _catalog.resources()[value]:
            message = (
                f"the list of {value} needs an argument, so it cannot be {self._done}; see `daftra list {value} --help`"
            )
        else:
            message = f"{value} has no list that could be {self._done}"
        raise click.BadParameter(message, ctx, param)

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
    if name is not None and not as_json:
        _show_one(name)
        return DONE
    with open_reporter(as_json=as_json) as reporter:
        for each, resource in chosen.items():
            line = "\t".join((each, ",".join(resource["methods"]), _first(resource["description"])))
            reporter.report({"resource": each, **resource}, [line])
        reporter.report(None, drawings=_draw)
    return DONE


def unknown_resource(name: str) -> click.UsageError:
    """The error for a resource that does not exist, with a similar name."""
    return click.UsageError(f"there is no resource {name!r}{did_you_mean(name, _catalog.resources())}")


def _draw() -> Iterator[Table]:
    table = make_table("resource", "reads", "filters", "what it is", has_rule=False)
    table.columns[2].justify = "right"
    for name, resource in _catalog.resources().items():
        reads = " ".join(read for read in _READS if read in resource)
        filters = len(resource["list"].get("options", ())) if "list" in resource else 0
        table.add_row(name, reads, str(filters or ""), _first(resource["description"]))
    yield table


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
    """The options of `daftra list` that include hidden rows, as a user writes them."""
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
