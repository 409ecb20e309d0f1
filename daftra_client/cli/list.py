"""`daftra list RESOURCE`: the rows of a listing, as a table, JSON lines, CSV or Parquet."""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import aclosing
from functools import partial
from typing import TYPE_CHECKING, Any, Final

import click

from .._common import catalog as _catalog
from .._common.atomic_files import partial_path
from . import where
from .commands import Command, LazyCommand, LazyGroup, Option
from .errors import DONE, PartialSuccess, format_error, is_terminal, note
from .options import FILTERS, given, parameters_of
from .output import Output, output_options
from .resources import ways
from .session import Session
from .texts import plural

if TYPE_CHECKING:
    from .._codec.record import Record
    from .._common.catalog import Hidden, Read
    from .._methods.pager import Pager
    from ..client import DaftraClient

_DEFAULT_ROWS: Final = 50
"""Rows of a table on a terminal, without --limit."""
_BATCH: Final = 500
"""Records that are written at once."""
_MAX_PAGE: Final = 100
"""Records of a single page."""


def _make(resource: str) -> Command:
    """The command of one resource, with the filters of its list."""
    read = _catalog.list_of(resource)
    return Command(
        name=resource,
        params=[*parameters_of(read), *_choices(read), _limit(), *output_options()],
        callback=partial(_run, resource),
        help="\n\n".join([read["summary"], *map(_hidden, read.get("hides", ()))]),
    )


def _choices(read: Read) -> list[click.Parameter]:
    """The options that only some lists have."""
    found: list[click.Parameter] = []
    if "where" in read.get("choices", ()):
        for name, text in (("--where", where.HELP), ("--any-of", where.HELP_OF_ANY)):
            found.append(Option([name], multiple=True, metavar="CONDITION", help=text, panel=FILTERS))
        found.append(Option(["--unchecked"], is_flag=True, help=where.HELP_OF_UNCHECKED, panel=FILTERS))
    if "sort" in read.get("choices", ()):
        text = "Field to sort by, with a hyphen before it for descending order: --sort=-modified. Can be repeated."
        found.append(Option(["--sort"], multiple=True, metavar="FIELD", help=text, panel=FILTERS))
    if read.get("expands"):
        text = "Read each record individually for what the list leaves out, such as lines: one call for each record."
        found.append(Option(["--expand"], is_flag=True, help=text))
    return found


def _limit() -> click.Parameter:
    text = (
        f"The maximum number of rows; 0 means all. By default, a table on a terminal has {_DEFAULT_ROWS} rows, and "
        "other output has all rows."
    )
    return Option(["--limit"], type=click.IntRange(min=0), metavar="N", help=text)


def _hidden(hidden: Hidden) -> str:
    show = hidden["show"]
    return (
        f"The list leaves out {hidden['rows']}; {f'{ways(show)} includes them' if show else 'no option includes them'}."
    )


# --- the run ------------------------------------------------------------------------------------------------------


def _run(resource: str, **options: Any) -> int:
    output = Output.of(options)
    limit = options["limit"]
    if limit is None:
        limit = _DEFAULT_ROWS if output.style.form == "table" and is_terminal() else 0
    import asyncio  # help needs none

    session: Session = click.get_current_context().obj
    return asyncio.run(_list(session, resource, options, output, limit))


async def _list(session: Session, resource: str, options: dict[str, Any], output: Output, limit: int) -> int:
    from asyncio import CancelledError

    written, total, is_complete = 0, None, False
    with output.writer(model_of(resource, options)) as writer:
        try:
            async with session.open() as daftra:
                async for records, known in _batches(daftra, resource, options, limit):
                    total = known
                    writer.write(records)
                    written += len(records)
                is_complete = True
        except (Exception, CancelledError) as error:
            is_stopped = isinstance(error, CancelledError)
            if not (is_stopped and is_complete):  # while the connections are closed, nothing is left to stop
                if is_complete or not written:
                    raise
                place = f" to {partial_path(output.path)}" if output.path else ""
                reason = "stopped" if is_stopped else format_error(error)
                raise PartialSuccess(
                    f"{reason}; {plural(written, 'row')} were written before{place}, which is not all"
                ) from error
    _note_counts(output, written, total, limit)
    return DONE


async def _batches(
    daftra: DaftraClient, resource: str, options: dict[str, Any], limit: int
) -> AsyncIterator[tuple[Sequence[Record], int | None]]:
    """The records in lists, each with the number of all records if it is known."""
    if limit and limit <= _MAX_PAGE:
        page = await listing(daftra, resource, options, size=limit)
        yield page.items[:limit], page.total
        return
    found: list[Record] = []
    count = 0
    async with aclosing(aiter(listing(daftra, resource, options))) as records:
        async for record in records:
            found.append(record)
            count += 1
            if len(found) == _BATCH or count == limit:
                yield found, None
                found = []
                if count == limit:
                    return
    yield found, count


def _note_counts(output: Output, written: int, total: int | None, limit: int) -> None:
    """Print the number of rows, unless the output shows it."""
    place = f" in {output.path}" if output.path else ""
    if limit and (total is None or total > written):
        all_of_them = "there may be more" if total is None else f"of {total:,}"
        note(f"{plural(written, 'row')}{place}, {all_of_them}; --limit 0 shows all")
    elif place or (output.style.form == "table" and is_terminal()):
        note(f"{plural(written, 'row')}{place}")


# --- what is listed -----------------------------------------------------------------------------------------------


def model_of(resource: str, options: Mapping[str, Any]) -> type[Record]:
    """The model of the rows of a list."""
    from .. import models
    from ..api import ENTITY_MODELS

    name = _catalog.list_of(resource)["model"]
    if resource == "entities":
        name = ENTITY_MODELS.get(options["entity"], name)
    found: type[Record] = getattr(models, name)
    return found


def listing(
    daftra: DaftraClient, resource: str, options: Mapping[str, Any], *, size: int | None = None
) -> Pager[Record]:
    """The listing that the options of a command choose.

    Args:
        daftra: The account.
        resource: The resource.
        options: Values of the options by their names. Those that are missing were not given. `branch_id` chooses the
            branch.
        size: Records of a page.

    Raises:
        EncodeError: Daftra would ignore a filter.
    """
    read = _catalog.list_of(resource)
    positional, arguments = given(read, options)
    if conditions := where.conditions(options):
        arguments["where"] = conditions
    if options.get("sort"):
        sort = options["sort"]
        arguments["sort"] = list(sort) if isinstance(sort, tuple) else sort
    if options.get("expand"):
        arguments["expand"] = True
    if "branch_id" in options:
        arguments["branch_id"] = options["branch_id"]
    arguments["per_page" if read.get("is_v2") else "limit"] = size
    if resource == "entities":  # by its name, an entity has its own model, though not all options
        rare: dict[str, str] = {
            name: str(arguments.pop(name)) for name in ("image_size", "version") if name in arguments
        }
        found: Pager[Record] = daftra.entity(positional[0]).list(**arguments, extra_query=rare)
    else:
        found = getattr(daftra, resource).list(*positional, **arguments)
    return found


command: Final = LazyGroup(
    name="list",
    commands={name: LazyCommand(read["summary"], partial(_make, name)) for name, read in _catalog.listable().items()},
    what="resource to list",
    help="List the records of a resource. Its filters are those of the API: `daftra list invoices --help`.",
)
