"""`daftra export RESOURCE... --to FOLDER`: complete listings with their children, as files."""

from __future__ import annotations

import asyncio
import time
import traceback
from collections.abc import Mapping, Sequence
from contextlib import aclosing, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import click

from .._common import catalog as _catalog
from .._common.atomic_files import partial_path
from .commands import Command, Option
from .errors import DONE, FAILED, PARTIAL, format_error, redact
from .filters import filter_options, filters_of
from .list import listing, model_of
from .resources import ALL, Listed, listed
from .session import Session
from .style import Style, style_options

if TYPE_CHECKING:
    from .._codec.record import Record
    from .._common.catalog import Read
    from ..client import DaftraClient
    from .export_report import ExportProgress
    from .progress import Calls
    from .records import Wanted
    from .report import Reporter

_FORMATS: Final = ("csv", "parquet", "json")
_RESOURCES_AT_ONCE: Final = 3
"""Resources that are read at once. Most have one page, so one would leave the account idle between its calls."""


def _run(
    resources: Sequence[str],
    to: Path,
    form: str,
    children: bool,
    hidden: bool,
    filters: Sequence[str],
    where: Sequence[str],
    as_json: bool,
    **options: Any,
) -> int:
    from .export_report import ExportProgress, report_exports
    from .progress import Calls, draw_progress
    from .records import Wanted
    from .report import open_reporter

    names = listed() if ALL in resources else list(dict.fromkeys(resources))
    if (filters or where) and len(names) != 1:
        raise click.UsageError("--filter and --where are for one resource: each has its own filters")
    chosen = filters_of(names[0], filters, where)
    style = Style.of(form, options)
    if form == "json" and style.labels and children:
        raise click.UsageError("--labels is for tables: JSON has complete records with unchanged values")
    if form == "parquet":
        from .formats import require_parquet

        require_parquet()
    to.mkdir(parents=True, exist_ok=True)
    exports = [ExportProgress(resource=name, left_out=_left_out(name, hidden, chosen)) for name in names]
    session: Session = click.get_current_context().obj
    calls, began = Calls(), time.monotonic()
    with open_reporter(as_json=as_json, picture=lambda: draw_progress(exports, calls), names=names) as reporter:
        asyncio.run(_export(session, exports, to, style, Wanted(children, hidden, chosen), calls, reporter))
        report_exports(reporter, exports, to, calls, time.monotonic() - began)
    return _exit_code(exports)


def _left_out(resource: str, hidden: bool, filters: Mapping[str, Any]) -> dict[str, bool]:
    """What the list of a resource leaves out, each with whether `--hidden` would include it."""
    read: Read = _catalog.list_of(resource)  # pyright: ignore[reportTypedDictNotRequiredAccess]
    found = read.get("hides", ())
    asked = [each for each in found if each["show"] and (hidden or each["show"].keys() & filters.keys())]
    return {each["rows"]: bool(each["show"]) for each in found if each not in asked}


def _exit_code(exports: Sequence[ExportProgress]) -> int:
    if all(export.state == "complete" for export in exports):
        return DONE
    return PARTIAL if any(export.state == "complete" or export.rows for export in exports) else FAILED


class _Abort(Exception):
    """A resource failed in a way in which all others would fail, too."""


async def _export(
    session: Session,
    exports: Sequence[ExportProgress],
    folder: Path,
    style: Style,
    wanted: Wanted,
    calls: Calls,
    reporter: Reporter,
) -> None:
    """Export all resources, or those up to Ctrl-C. The state of each export is its result."""
    from .._common.concurrency import gather
    from ..warehouse.plan import Branches
    from .export_report import report_export
    from .folder import from_before
    from .progress import is_fatal
    from .records import REFUSALS

    async def one(daftra: DaftraClient, export: ExportProgress) -> None:
        export.start()
        try:
            found = await branches.of(export.resource)
            if found and _catalog.list_of(export.resource).get("is_v2"):  # these lists hide rows of other branches
                export.left_out = {rows: False for rows, is_hidden in export.left_out.items() if not is_hidden}
            await _write(daftra, export, folder, style, wanted, found)
            export.end("complete")
        except Exception as error:
            if session.is_debug:
                click.echo(redact("".join(traceback.format_exception(error))), err=True, nl=False)
            if isinstance(error, OSError):
                export.forget_rows()
            is_refused = isinstance(error, REFUSALS) and not export.files
            export.end("refused" if is_refused else "failed", format_error(error))
            if is_fatal(error, calls):
                raise _Abort from error
        except BaseException:
            export.end("stopped")
            raise
        finally:
            export.files = [path for path in export.files if path.exists()]
            export.older = from_before(folder, export.resource, export.files)
            report_export(reporter, export, calls)

    try:
        async with reporter.refreshing(), session.open(observers=[calls]) as daftra:
            branches = Branches(daftra)
            for export in exports:
                listing(daftra, export.resource, wanted.filters)  # a filter that cannot be is wrong usage
            with suppress(_Abort):
                await gather([partial(one, daftra, export) for export in exports], at_once=_RESOURCES_AT_ONCE)
    except asyncio.CancelledError:
        # Ctrl-C: the client is closed as usual, and the output says what was written.
        if (task := asyncio.current_task()) is not None:
            task.uncancel()


async def _write(
    daftra: DaftraClient, export: ExportProgress, folder: Path, style: Style, wanted: Wanted, branches: Sequence[int]
) -> None:
    """Write the files of a resource."""
    from .. import tables
    from .folder import files
    from .records import batches

    model = model_of(export.resource, {})
    names = tuple(tables.children(model, personal=style.personal)) if wanted.children else ()
    async with aclosing(batches(daftra, export, names, wanted, branches)) as found:
        batch: Sequence[Record] | None = await anext(found)  # so that a listing which is refused leaves no files
        with files(folder, export.resource, model, names, style, is_complete=wanted.children) as written:
            export.files = [partial_path(path) for path in written.paths.values()]
            while batch is not None:
                written.write(batch)
                export.add_written(batch, names)
                for table, rows in written.rows.items():
                    export.unfit.update({f"{table}.{name}": count for name, count in rows.unfit.items()})
                    rows.unfit.clear()
                batch = await anext(found, None)
        export.files = list(written.paths.values())


command: Final = Command(
    name="export",
    params=[
        click.Argument(["resources"], nargs=-1, required=True, type=Listed("exported"), metavar="RESOURCE..."),
        Option(
            ["--to"],
            required=True,
            type=click.Path(file_okay=False, path_type=Path),
            metavar="FOLDER",
            help="The folder of the files. It is made if it does not exist; files of the same names are replaced.",
        ),
        Option(
            ["--format", "form"],
            type=click.Choice(_FORMATS),
            default="csv",
            show_default=True,
            help="The format of the files. JSON has one record a line with its children inside.",
        ),
        Option(
            ["--no-children", "children"],
            is_flag=True,
            default=True,
            flag_value=False,
            help="Leave out lines, payments, taxes and other children, some of which cost a call for each record.",
        ),
        Option(["--hidden"], is_flag=True, help="Ask for the rows, too, that a list leaves out by default."),
        Option(["--json", "as_json"], is_flag=True, help="Report progress as JSON lines."),
        *filter_options(),
        *style_options(),
    ],
    callback=_run,
    help="Export all records of resources, or of `all` resources, into files: one for each resource, and one for each "
    "kind of children, such as the lines of invoices. A file appears when its listing is complete; until then, and "
    "where a listing fails, its name ends with .partial.",
)
