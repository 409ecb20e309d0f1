"""`daftra sync [RESOURCE...] --to ADDRESS`: the account in a warehouse. `fleet.py` does the same for many accounts."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Final

import click

from .commands import Command, Option
from .destination import destination, destination_options
from .errors import DONE, FAILED, PARTIAL, PartialSuccess, format_error
from .fleet import fleet_options, refuse_without_accounts, sync_accounts
from .resources import ALL, Listed, listed
from .session import Session
from .style import personal_option

if TYPE_CHECKING:
    from ..warehouse import SyncResult
    from .progress import Calls
    from .sync_report import SyncReport


_EXIT_CODES: Final = {"complete": DONE, "stopped": PARTIAL, "partial": PARTIAL, "failed": FAILED}


def _run(
    resources: Sequence[str],
    to: str | None,
    to_file: str | None,
    account: str | None,
    is_explained: bool,
    as_json: bool,
    accounts: str | None,
    at_once: int | None,
    engine: str | None,
    workers: int | None,
    scheduler: str | None,
    full: bool,
    **options: Any,
) -> int:
    if accounts is not None:
        return sync_accounts(
            accounts,
            at_once=at_once,
            engine=engine,
            workers=workers,
            scheduler=scheduler,
            is_full=full,
            as_json=as_json,
        )
    refuse_without_accounts(click.get_current_context())
    is_all = not resources or ALL in resources
    names = listed() if is_all else list(dict.fromkeys(resources))
    session: Session = click.get_current_context().obj
    if is_explained:
        return asyncio.run(_explain(session, names, bulk_lines=options["bulk_lines"], as_json=as_json))
    address = destination(to, to_file)
    if account is None and session.is_sandbox:
        account = "sandbox"
    from .progress import Calls
    from .sync_report import open_sync_report

    calls = Calls()
    with open_sync_report(names, calls, as_json=as_json) as report:
        _load_engine()
        wanted = None if is_all else names
        result = asyncio.run(_sync(session, address, wanted, calls, report, account=account, full=full, **options))
        report.report_result(result)
    return _EXIT_CODES[result.outcome]


def _load_engine() -> None:
    """Import slow modules before the event loop starts, so that Ctrl-C stops the import at once."""
    from ..warehouse import sync  # noqa: F401


async def _explain(session: Session, names: Sequence[str], *, bulk_lines: bool, as_json: bool) -> int:
    from ..warehouse import explain
    from .plans import report_plans

    async with session.open() as daftra:
        found = await explain(daftra, names, bulk_lines=bulk_lines)
    report_plans(found, as_json=as_json)
    return DONE if all(each.reason is None for each in found) else PARTIAL


async def _sync(
    session: Session,
    address: str,
    wanted: Sequence[str] | None,
    calls: Calls,
    report: SyncReport,
    **options: Any,
) -> SyncResult:
    """Sync the resources that are wanted, or those up to Ctrl-C.

    Raises:
        PartialSuccess: The run ended after some packages were loaded.
        DaftraError: See `warehouse.sync`. Nothing was loaded.
    """
    import anyio

    from .._call.observing import CallInfo, CallOutcome, Observer
    from ..warehouse import WarehouseError, sync
    from ..warehouse.budget import BudgetSpentError
    from .interrupts import on_interrupt
    from .progress import is_fatal

    stop, loop, requests = anyio.Event(), asyncio.get_running_loop(), 0

    class Guard(Observer):
        """Stops the run if all further calls would fail, too."""

        def call_ended(self, call: CallInfo, outcome: CallOutcome) -> None:
            error = outcome.error
            if error is not None and not isinstance(error, BudgetSpentError) and is_fatal(error, calls):
                stop.set()

    def request_stop() -> None:
        nonlocal requests
        requests += 1
        stop.set()
        report.stopping()
        if requests > 1:
            ending.cancel()

    try:
        async with session.open(observers=[calls, Guard()]) as daftra, report.reporter.refreshing():
            with anyio.CancelScope() as ending, on_interrupt(lambda: loop.call_soon_threadsafe(request_stop)):
                return await sync(daftra, address, resources=wanted, on_progress=report.update, stop=stop, **options)
            raise KeyboardInterrupt  # a package that was being loaded came to its end, and was reported
    except (WarehouseError, KeyboardInterrupt, asyncio.CancelledError) as error:
        what = format_error(error) if isinstance(error, WarehouseError) else "stopped"
        if packages := report.last.packages:
            loaded = "the package before it stays" if packages == 1 else f"the {packages:,} packages before it stay"
            raise PartialSuccess(f"{what}; {loaded}, and the next run continues") from None
        if isinstance(error, WarehouseError):
            raise
        raise KeyboardInterrupt from None


_PANEL = "What is synced"

command: Final = Command(
    name="sync",
    params=[
        click.Argument(["resources"], nargs=-1, type=Listed("synced"), metavar="[RESOURCE...]"),
        *destination_options(),
        Option(
            ["--full"], is_flag=True, help="Compare all rows, also where changes are found by `modified`.", panel=_PANEL
        ),
        Option(
            ["--bulk-lines"],
            is_flag=True,
            help="Take lines of documents from v2 lists, a hundred documents a call, where a call for each changed "
            "document would include them. Some columns stay empty; --explain shows what is not read.",
            panel=_PANEL,
        ),
        personal_option(_PANEL),
        Option(
            ["--allow-deletions"],
            type=click.FloatRange(0, 1),
            default=0.2,
            show_default=True,
            metavar="SHARE",
            help="The largest share of the records of a resource that a run may mark as deleted, from 0 to 1.",
            panel=_PANEL,
        ),
        Option(
            ["--max-calls"],
            type=click.IntRange(min=1),
            metavar="N",
            help="Stop after so many calls, and continue with the next run.",
            panel=_PANEL,
        ),
        Option(
            ["--max-minutes"],
            type=click.FloatRange(min=0, min_open=True),
            metavar="N",
            help="Make no call after so many minutes, and continue with the next run.",
            panel=_PANEL,
        ),
        Option(
            ["--explain", "is_explained"],
            is_flag=True,
            help="Show how each resource would be read, and which rows remain hidden and why. It changes nothing, and "
            "needs no warehouse.",
        ),
        *fleet_options(),
        Option(["--json", "as_json"], is_flag=True, help="Report progress as JSON lines."),
    ],
    callback=_run,
    help="Load resources, by default all of them, into a warehouse: what is new or changed since the last run is "
    "loaded, and deleted records are marked in the column _deleted_at. Loaded data remain when a run ends early, and "
    "the next run continues. Ctrl-C loads what was read and ends; a second one ends at once.",
)
