"""`daftra sync [RESOURCE...] --to ADDRESS`: the account in a warehouse. `fleet.py` does the same for many accounts."""

from __future__ import annotations

import asyncio
import signal
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, Final

import click

from .commands import Command, Option
from .destination import destination, destination_options
from .ending import DONE, FAILED, PARTIAL, PartialSuccess, said
from .fleet import fleet_options, refuse_without_accounts, sync_accounts
from .output import personal_option
from .resources import ALL, Listed, listed
from .session import Session

if TYPE_CHECKING:
    from ..warehouse import Loading, Progress, SyncResult, Waiting
    from .reading import Calls
    from .syncing import Reporter, Synced


_EXIT_CODES: Final = {"whole": DONE, "stopped": PARTIAL, "partly": PARTIAL, "failed": FAILED}


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
    from .reading import Calls
    from .syncing import Synced, reporter_of

    syncs, calls = [Synced(resource=name) for name in names], Calls()
    with reporter_of(syncs, calls, as_json=as_json) as reporter:
        _load_engine()
        wanted = None if is_all else names
        result = asyncio.run(
            _sync(session, address, wanted, syncs, calls, reporter, account=account, full=full, **options)
        )
        reporter.all_ended(result)
    return _EXIT_CODES[result.outcome]


def _load_engine() -> None:
    """Import what takes long, where Ctrl-C ends it at once; in the loop, it would be heard afterwards."""
    from ..warehouse import sync  # noqa: F401


async def _explain(session: Session, names: Sequence[str], *, bulk_lines: bool, as_json: bool) -> int:
    from ..warehouse import explain
    from .explaining import show_explanations

    async with session.open() as daftra:
        found = await explain(daftra, names, bulk_lines=bulk_lines)
    show_explanations(found, as_json=as_json)
    return DONE if all(each.reason is None for each in found) else PARTIAL


async def _sync(
    session: Session,
    address: str,
    wanted: Sequence[str] | None,
    syncs: Sequence[Synced],
    calls: Calls,
    reporter: Reporter,
    **options: Any,
) -> SyncResult:
    """Sync the resources that are wanted, or those up to Ctrl-C.

    Raises:
        PartialSuccess: The run ended after some packages were loaded.
        DaftraError: See `warehouse.sync`. Nothing was loaded.
    """
    import anyio

    from .._call.observing import CallInfo, CallOutcome, Observer
    from ..warehouse import Loading, Waiting, WarehouseError, sync
    from ..warehouse.budget import BudgetSpentError
    from .reading import is_fatal, refreshing

    by_name = {each.resource: each for each in syncs}
    stop, packages = anyio.Event(), 0

    class Guard(Observer):
        """Stops the run where all further calls would fail, too."""

        def call_ended(self, call: CallInfo, outcome: CallOutcome) -> None:
            error = outcome.error
            if error is not None and not isinstance(error, BudgetSpentError) and is_fatal(error, calls):
                stop.set()

    def tell(progress: Progress | Loading | Waiting) -> None:
        nonlocal packages
        if isinstance(progress, Waiting):
            reporter.waiting(progress.who)
            return
        if isinstance(progress, Loading):
            packages += not progress.rows
            reporter.loading(progress.rows)
            return
        each = by_name[progress.resource]
        each.tell(progress)
        if progress.result is not None:
            reporter.ended(each)

    def ask_to_stop() -> None:
        stop.set()
        reporter.stopping()

    try:
        async with session.open(observers=[calls, Guard()]) as daftra, refreshing(reporter.refresh):
            with anyio.CancelScope() as ending, _signals(ask_to_stop, ending.cancel):
                return await sync(daftra, address, resources=wanted, on_progress=tell, stop=stop, **options)
            raise KeyboardInterrupt  # a package that was being loaded came to its end, and was told
    except (WarehouseError, KeyboardInterrupt, asyncio.CancelledError) as error:
        what = said(error) if isinstance(error, WarehouseError) else "stopped"
        if packages:
            loaded = "the package before it stays" if packages == 1 else f"the {packages:,} packages before it stay"
            raise PartialSuccess(f"{what}; {loaded}, and the next run goes on") from None
        if isinstance(error, WarehouseError):
            raise
        raise KeyboardInterrupt from None


@contextmanager
def _signals(ask_to_stop: Callable[[], None], end: Callable[[], None]) -> Iterator[None]:
    """A block in which the first Ctrl-C asks the run to stop, and the second one ends it."""
    loop = asyncio.get_running_loop()
    asked = False

    def interrupted() -> None:
        nonlocal asked
        ask_to_stop()
        if asked:
            end()
        asked = True

    handled: list[signal.Signals] = []
    with suppress(NotImplementedError, RuntimeError, ValueError):  # Windows, and threads other than the main one
        for number in (signal.SIGINT, signal.SIGTERM):
            loop.add_signal_handler(number, interrupted)
            handled.append(number)
    try:
        yield
    finally:
        for number in handled:
            loop.remove_signal_handler(number)


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
            help="Stop after so many calls, and go on with the next run.",
            panel=_PANEL,
        ),
        Option(
            ["--max-minutes"],
            type=click.FloatRange(min=0, min_open=True),
            metavar="N",
            help="Make no call after so many minutes, and go on with the next run.",
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
    help="Bring resources, by default all of them, into a warehouse: what is new or changed since the last run is "
    "loaded, and deleted records are marked in the column _deleted_at. Loaded data remain when a run ends early, and "
    "the next run continues. Ctrl-C loads what was read and ends; a second one ends at once.",
)
