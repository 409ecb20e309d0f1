"""Brings an account into a warehouse: what is new or changed, what is gone, and nothing else.

    result = await sync(daftra, "duckdb:///acme.duckdb", resources=["clients", "invoices"])

Rows are loaded in packages. Whatever ends a run, the packages before stay, and the next run goes on.
"""

from __future__ import annotations

import datetime
import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import AbstractAsyncContextManager, ExitStack, suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

import anyio
import attrs
import pyarrow as pa

from .._common.concurrency import gather
from .._methods.id_set import IdSet
from ..errors import ConfigurationError, DaftraError, PermissionDeniedError
from ..tables._flatten import said_of_unfit
from .access import exclusive_access, run_in_worker
from .budget import BudgetSpentError, Meter
from .destinations.address import target_of
from .destinations.target import Target, packages_folder
from .dropped import make_again
from .errors import DeletionsRefusedError, HeldError, WarehouseError
from .known import KnownRecords
from .leases.locks import Check
from .loader import Loader, Part, reason_of
from .names import account_name, dataset_of, source_of
from .passes import Pass, is_recent
from .plan import REFUSALS, child_tables, chosen, is_of_branches, plan_of, told_branches
from .results import Listener, Loading, Progress, ResourceResult, Status, SyncResult, Waiting
from .rows import Shaper, shaper_of
from .store import RUNS, Store

if TYPE_CHECKING:
    from ..client import DaftraClient

PACKAGE_ROWS: Final = 20_000
"""Rows of a package, lines included."""
AT_ONCE: Final = 4
"""Resources that are read at the same time."""
_WAREHOUSE: Final = "_warehouse"
"""The key of what the state keeps of the warehouse as a whole, beside those of resources."""
_STOPPED: Final = "the run was stopped"


async def sync(
    daftra: DaftraClient,
    to: str | Any,
    *,
    resources: Iterable[str] | None = None,
    account: str | None = None,
    personal: bool = True,
    full: bool = False,
    bulk_lines: bool = False,
    allow_deletions: float = 0.2,
    max_calls: int | None = None,
    max_minutes: float | None = None,
    folder: Path | None = None,
    on_progress: Listener | None = None,
    stop: anyio.Event | None = None,
    job: str | None = None,
) -> SyncResult:
    """Bring an account into a warehouse.

    Args:
        daftra: The account.
        to: The warehouse: `duckdb:///acme.duckdb`, `postgresql://user:password@host/database`, `file:///folder` (Delta
            tables; any address of fsspec), another destination of dlt by its name or an address such as
            `snowflake://user:password@account/database`, or an object of dlt.
        resources: Names of resources; all that have a list by default.
        account: The name of the account in the warehouse, whose dataset is `daftra_<account>`; by default the
            subdomain. Two accounts never share a dataset.
        personal: Whether personal data is loaded. Free text may hold some all the same.
        full: Compare all rows, also where changes are found by `modified`.
        bulk_lines: Take the lines of v1 documents from the v2 rows of the same records, a hundred documents a call,
            where a call for each changed document would bring them. Columns and lists that v2 rows lack stay empty.
        allow_deletions: The largest share of the records of a resource that a run may mark as deleted, from 0 to 1. One
            record of several is always allowed.
        max_calls: Attempts to call Daftra at most; the next run goes on.
        max_minutes: After so many minutes no call is made.
        folder: Where packages stand before they are loaded; below `$XDG_STATE_HOME/daftra` by default.
        on_progress: Is told of each step.
        stop: Once it is set, nothing more is read, what was read is loaded, and the run ends.
        job: A name that the runs of several accounts have in common, for the column `job` of `_sync_runs`.

    Raises:
        ConfigurationError: The arguments make no sense, or the warehouse has another account of this name.
        WarehouseBusyError: Another run syncs the account, or another program holds the warehouse.
        LeaseLostError: The run stood still for so long that another one took its place.
        WarehouseError: The warehouse cannot be used.
    """
    names, is_all = chosen(resources), resources is None
    if (max_calls is not None and max_calls < 1) or (max_minutes is not None and max_minutes < 0):
        raise ConfigurationError("max_calls is 1 or more, and max_minutes 0 or more")
    if not 0 <= allow_deletions <= 1:
        raise ConfigurationError(f"allow_deletions is a share from 0 to 1, not {allow_deletions}")
    name = account_name(daftra, account)
    target = target_of(to, dataset_of(name))
    meter = Meter(daftra._engine.limiter, max_calls, None if max_minutes is None else 60 * max_minutes)
    # dlt keeps what it works on per thread, so one thread does all of its work.
    worker = ThreadPoolExecutor(1, "daftra-warehouse")
    held = ExitStack()
    try:
        check = await run_in_worker(worker, lambda: held.enter_context(target.lease(name)))
        try:
            async with daftra.for_account(limiter=meter) as metered:
                metered._engine.drift.keeps_bad_values = True  # one of them would keep a whole resource away
                run = _Run(
                    daftra=metered,
                    target=target,
                    worker=worker,
                    check=check,
                    meter=meter,
                    personal=personal,
                    full=full,
                    bulk_lines=bulk_lines,
                    is_all=is_all,
                    allow_deletions=allow_deletions,
                    listener=on_progress or (lambda progress: None),
                    stop=stop or anyio.Event(),
                    job=job,
                )
                try:
                    return await run.all(name, names, folder or packages_folder(target.shown))
                finally:
                    with anyio.CancelScope(shield=True):
                        await run_in_worker(worker, run.close)
        finally:
            with anyio.CancelScope(shield=True):
                await run_in_worker(worker, held.close)
    finally:
        worker.shutdown()


@attrs.define
class _Open:
    """A package that is being filled."""

    parts: dict[str, list[Part]] = attrs.field(factory=dict)
    ids: dict[str, IdSet] = attrs.field(factory=dict)
    """The records of each table."""
    rows: int = 0
    runs: Sequence[Mapping[str, Any]] = ()
    """What the run did, at its end."""
    after: list[Callable[[Store], None]] = attrs.field(factory=list)
    """What is done once the package is loaded."""
    touched: list[str] = attrs.field(factory=list)
    """The tables in which that is done."""
    ended: list[ResourceResult] = attrs.field(factory=list)
    """What is told once the package is loaded."""

    def has_any(self, table: str, ids: IdSet) -> bool:
        """Whether it has any of these records."""
        return table in self.ids and not self.ids[table].isdisjoint(ids)

    def add(self, parts: Sequence[Part], ids: IdSet | None = None) -> None:
        """Add rows: those of records with these ids, and of their lists."""
        if ids is not None:
            self.ids.setdefault(parts[0].table, IdSet()).update(ids)
        for part in parts:
            self.parts.setdefault(part.table, []).append(part)
            self.rows += part.rows.num_rows

    def whole(self) -> list[Part]:
        """The parts of each table as one. They are taken out, so that no row is held twice while it is loaded."""
        return [self._joined(self.parts.pop(table)) for table in tuple(self.parts)]

    @staticmethod
    def _joined(parts: Sequence[Part]) -> Part:
        rows = pa.concat_tables([part.rows for part in parts])
        return attrs.evolve(parts[0], rows=rows, is_new=all(part.is_new for part in parts))


@attrs.define(kw_only=True)
class _Run:
    """One run of a sync."""

    daftra: DaftraClient
    target: Target
    worker: ThreadPoolExecutor
    check: Check
    meter: Meter
    personal: bool
    full: bool
    bulk_lines: bool
    is_all: bool
    allow_deletions: float
    listener: Listener
    stop: anyio.Event
    job: str | None
    packages: int = 0
    state: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    known: dict[str, KnownRecords] = attrs.field(factory=dict)
    added: dict[str, IdSet] = attrs.field(factory=dict)
    """What this run added to tables that had no rows before it."""
    passes: dict[str, Pass] = attrs.field(factory=dict)
    results: dict[str, ResourceResult] = attrs.field(factory=dict)
    open: _Open = attrs.field(factory=_Open)
    _flushing: anyio.Lock = attrs.field(factory=anyio.Lock)
    _asking: anyio.Lock = attrs.field(factory=anyio.Lock)
    _found_branches: tuple[int, ...] | None = None
    _no_branches: DaftraError | None = None
    """Why the account does not tell its branches."""
    _loader: Loader = attrs.field(init=False, default=None)  # made in the thread of dlt
    _store: Store = attrs.field(init=False)

    async def all(self, account: str, names: Sequence[str], folder: Path) -> SyncResult:
        started, began = datetime.datetime.now(datetime.UTC), time.monotonic()
        run = f"{started:%Y%m%dT%H%M%S%f}-{uuid.uuid4().hex[:8]}"  # later runs sort behind
        try:
            async with self._access(stop_timeout=lambda held: 0):
                await run_in_worker(self.worker, lambda: self._begin(dataset_of(account), folder, names))
        except HeldError as error:
            if not self.stop.is_set():
                raise
            self._not_read(names, f"{_STOPPED} while {error.holder}")
            return self._result(run, account, names, began)
        # Those that were not begun for the longest time come first, one after another if calls are few: so all of them
        # have their turn, and get on in it.
        ordered = sorted(names, key=lambda name: self.state.get(name, {}).get("begun", ""))
        await self._read(ordered, 1 if self.meter.max_calls is not None else AT_ONCE)
        self.open.runs = _runs(run, self.job, started, [self.results[name] for name in names])
        today, warehouse = _today(), self.state.setdefault(_WAREHOUSE, {})
        is_untidy = warehouse.get("tidied", today) != today
        warehouse["tidied"] = today
        async with self._access(stop_timeout=lambda held: held.stop_timeout):
            await self._flush()
        if is_untidy:
            await self._tidy(names)
        return self._result(run, account, names, began, (*self._loader.notes, *self._said_of_unfit()))

    def _said_of_unfit(self) -> Iterator[str]:
        """What there is to say of values that did not fit their columns."""
        unfit = sum((done.unfit for done in self.passes.values()), Counter[str]())
        if unfit:
            yield said_of_unfit(unfit)

    def _result(
        self, run: str, account: str, names: Sequence[str], began: float, notes: tuple[str, ...] = ()
    ) -> SyncResult:
        return SyncResult(
            run,
            account,
            self.target.shown,
            tuple(self.results[name] for name in names),
            self.meter.calls,
            self.packages,
            time.monotonic() - began,
            notes,
        )

    async def _read(self, names: Sequence[str], at_once: int) -> None:
        """Read all resources, or what can be read until the run is asked to stop."""
        reading, watching = anyio.CancelScope(), anyio.CancelScope()

        async def read() -> None:
            with reading:
                await gather([partial(self._resource, name) for name in names], at_once=at_once)
            watching.cancel()

        async def watch() -> None:
            with watching:
                await self.stop.wait()
                reading.cancel()

        await gather([read, watch], at_once=2)
        self._not_read(names, _STOPPED)

    def _not_read(self, names: Sequence[str], reason: str) -> None:
        """Tell of the resources that were not read to their ends."""
        for name in (name for name in names if name not in self.results):
            begun = self.passes.get(name)
            nothing = ResourceResult(name, "", "stopped", reason=reason)
            self._ended(begun.result("stopped", reason) if begun else nothing)

    def _ended(self, result: ResourceResult) -> None:
        """Tell of a resource that was read, once its rows are loaded."""
        self.results[result.resource] = result
        if result.changed and result.status != "whole":
            # Records whose lines became fewer have those of before as well, and nobody knows when a pass is whole.
            table, children = result.resource, child_tables(result.resource)
            self.open.touched += (table, *children)
            self.open.after.append(lambda store: store.remove_stale(table, children, if_whole=True))
        if result.changed or result.deleted:
            self.open.ended.append(result)
            self.listener(Progress(result.resource, result.rows, changed=result.changed, is_read=True))
        else:
            self._tell_end(result)

    def _tell_end(self, result: ResourceResult) -> None:
        self.listener(Progress(result.resource, result.rows, changed=result.changed, is_read=True, result=result))

    def close(self) -> None:
        """End the run, well or not."""
        if self._loader is not None:
            with suppress(OSError):  # where the disk is full, the next run does not trust what is left on it
                self._loader.close()

    def _access(self, *, stop_timeout: Callable[[HeldError], float]) -> AbstractAsyncContextManager[None]:
        """Hold the warehouse, once nobody else does. `once_stopped` is the patience of a run that was asked to stop."""

        def timeout(held: HeldError) -> float:
            return stop_timeout(held) if self.stop.is_set() else held.timeout

        return exclusive_access(
            self.target, self.worker, timeout=timeout, on_wait=lambda holder: self.listener(Waiting(holder))
        )

    def _begin(self, dataset: str, folder: Path, names: Sequence[str]) -> None:
        try:
            self._loader = Loader(self.target.destination, dataset, folder, self.target.table_format)
        except OSError as error:
            raise WarehouseError(
                f"{folder}, where packages stand before they are loaded, cannot be written: {error.strerror}; make "
                "room there, or choose another folder (folder= or XDG_STATE_HOME)"
            ) from error
        self._loader.resume()
        self._store = self.target.store(self._loader.client)
        self.state = {name: dict(kept) for name, kept in self._loader.state.items()}
        self._refuse_another()
        for name in make_again(self._loader):
            self.state.get(name, {}).pop("compared", None)  # all of its rows are compared, not only those that changed
        with self._store.opened(_tables(names)):
            for name in names:
                children = child_tables(name)
                self.known[name] = KnownRecords(self._store.known(name, children))
                if not self.known[name].has_any and self._store.is_new(name, children):
                    self.added[name] = IdSet()

    def _refuse_another(self) -> None:
        """Refuse an account whose rows would take the place of those of another one.

        Raises:
            ConfigurationError: The warehouse has another account of this name.
        """
        source, kept = source_of(self.daftra), self.state.setdefault(_WAREHOUSE, {})
        if kept.get("source") in (None, source.partition("/")[0]):  # earlier versions kept no path
            kept["source"] = source
        if kept["source"] != source:
            raise ConfigurationError(
                f"{self._loader.pipeline.dataset_name} has the account of {kept['source']}, and this is {source}, "
                "whose records would take the place of those: give it another name (account= or --account)"
            )
        branch = self.daftra._engine.settings.branch_id
        if branch is not None and kept.get("branch", branch) != branch:
            has = "all branches" if kept["branch"] is None else f"branch {kept['branch']}"
            raise ConfigurationError(
                f"{self._loader.pipeline.dataset_name} has {has} of {source}, whose records would look as if they were "
                f"gone to a client of branch {branch} alone: give it another name (account= or --account)"
            )
        kept["branch"] = branch

    # --- packages ---

    async def add(self, parts: Sequence[Part]) -> None:
        """Add rows to the package. The one before it is loaded first if it is large enough."""
        table, ids = parts[0].table, IdSet(parts[0].rows["id"].to_pylist())

        def is_due() -> bool:
            # A package with two versions of a record would double it.
            return self.open.rows >= PACKAGE_ROWS or self.open.has_any(table, ids)

        if is_due():
            async with self._flushing:
                if is_due():  # nobody else has loaded it meanwhile
                    # A run that is asked to stop cancels whoever reads, and so this wait.
                    async with self._access(stop_timeout=lambda held: held.timeout):
                        await self._flush()
        if (added := self.added.get(table)) is not None:
            is_new = added.isdisjoint(ids)
            parts = [attrs.evolve(part, is_new=is_new) for part in parts]
            added.update(ids)
        self.open.add(parts, ids)

    async def _flush(self) -> None:
        """Load the package with the state of now. The run holds the warehouse."""
        package, self.open = self.open, _Open()
        state = {name: dict(kept) for name, kept in self.state.items()}
        self.listener(Loading(package.rows))
        # What was taken out of `open` must not get lost when reading is stopped.
        with anyio.CancelScope(shield=True):
            await run_in_worker(self.worker, lambda: self._load(package, state))
        self.listener(Loading(0))
        for result in package.ended:
            self._tell_end(result)

    def _load(self, package: _Open, state: dict[str, Any]) -> None:
        self.check()
        if package.parts or (package.runs and not self._loader.record(RUNS, package.runs, state)):
            self._loader.load([*package.whole(), *_parts_of_runs(package.runs)], state)
            self.packages += 1
        if package.after:
            self.check()
            with self._store.opened(dict.fromkeys(package.touched)):
                for work in package.after:
                    work(self._store)

    async def _tidy(self, names: Sequence[str]) -> None:
        """Once a day, give back the space of what was replaced. All rows are loaded, so nothing here makes it fail."""

        def tidy() -> None:
            self.check()
            with self._store.opened([*_tables(names), RUNS]):
                self._store.tidy()

        try:
            async with self._access(stop_timeout=lambda held: 0):
                with anyio.CancelScope(shield=True):
                    await run_in_worker(self.worker, tidy)
        except Exception as error:  # each kind of warehouse has errors of its own
            self._loader.note(f"no space was given back: {reason_of(error)}")

    def finish(self, table: str, children: Sequence[str], gone: Sequence[int]) -> None:
        """Once all rows of a table are loaded, remove stale lines, and mark records as deleted."""
        now = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
        self.open.touched += (table, *children)
        if children:
            self.open.after.append(lambda store: store.remove_stale(table, children))
        if gone:
            self.open.after.append(lambda store: store.mark_deleted(table, children, gone, now))

    def reloads(self, shaper: Shaper) -> bool:
        """Whether all rows have to be loaded again, since a column has another type than before."""
        return any(self._loader.has_new_types(table, schema) for table, schema in shaper.schemas.items())

    def tell(self, progress: Progress) -> None:
        self.listener(progress)

    # --- one resource ---

    async def _branches(self, name: str) -> tuple[int, ...]:
        if not is_of_branches(name):
            return ()
        async with self._asking:
            if self._found_branches is None:
                try:
                    self._found_branches = await told_branches(self.daftra)
                except REFUSALS as error:
                    self._found_branches, self._no_branches = (), error
        come = self.state.get(name, {}).get("branches", {}).get("come")
        if come == "apart" and isinstance(self._no_branches, PermissionDeniedError):
            raise self._no_branches  # the rows of all branches but one would look as if they were gone
        return () if self._has_one_branch(name, self._found_branches) else self._found_branches

    async def _resource(self, name: str) -> None:
        self.listener(Progress(name))
        self._ended(await self._pass(name))

    def _has_one_branch(self, name: str, branches: Sequence[int]) -> bool:
        """Whether all rows of a list came from one of these branches lately, in an account that shows all at once.

        An account may share its clients among branches and not its documents, so one list that shows a branch at a
        time is enough to ask each of them.
        """
        kept = {each: state.get("branches", {}) for each, state in self.state.items()}
        come = {each.get("come") for each in kept.values()}
        if kept.get(name, {}).get("come") != "from one" or "together" not in come or "apart" in come:
            return False
        asked = datetime.datetime.fromisoformat(kept[name]["asked"])
        return kept[name].get("of") == [*branches] and is_recent(asked, datetime.datetime.now(datetime.UTC))

    async def _pass(self, name: str) -> ResourceResult:
        done: Pass | None = None
        try:
            plan = await plan_of(self.daftra, name, await self._branches(name), bulk_lines=self.bulk_lines)
            shaper = shaper_of(name, plan.model, personal=self.personal, is_in_bulk=plan.is_in_bulk)  # type: ignore[arg-type]
            done = self.passes[name] = Pass(self, plan, shaper)
            return await done.run()
        except WarehouseError as error:
            if done is None or not isinstance(error, DeletionsRefusedError):
                raise
            return done.result("failed", str(error))
        except (DaftraError, ValueError) as error:
            status: Status = "stopped" if isinstance(error, BudgetSpentError) else "failed"
            has_any = self.known[name].has_any or (done is not None and done.changed > 0)
            if self.is_all and isinstance(error, REFUSALS) and not has_any:
                status = "refused"
            return done.result(status, str(error)) if done else ResourceResult(name, "", status, reason=str(error))


def _today() -> str:
    return datetime.datetime.now(datetime.UTC).date().isoformat()


def _tables(resources: Sequence[str]) -> list[str]:
    return [table for name in resources for table in (name, *child_tables(name))]


def _runs(
    run: str, job: str | None, started: datetime.datetime, results: Sequence[ResourceResult]
) -> list[dict[str, Any]]:
    """What the run did, as rows of a table."""
    ended = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
    return [
        {
            "run": run,
            "job": job,
            "resource": result.resource,
            "started_at": started.replace(tzinfo=None),
            "ended_at": ended,
            "plan": result.plan,
            "status": result.status,
            "rows": result.rows,
            "changed": result.changed,
            "deleted": result.deleted,
            "reason": result.reason,
        }
        for result in results
    ]


def _parts_of_runs(runs: Sequence[Mapping[str, Any]]) -> list[Part]:
    return [Part(RUNS, ("run", "resource"), pa.Table.from_pylist([*runs], _RUNS_SCHEMA))] if runs else []


_RUNS_SCHEMA: Final = pa.schema(
    {
        **dict.fromkeys(("run", "job", "resource"), pa.string()),
        **dict.fromkeys(("started_at", "ended_at"), pa.timestamp("us")),
        **dict.fromkeys(("plan", "status"), pa.string()),
        **dict.fromkeys(("rows", "changed", "deleted"), pa.int64()),
        "reason": pa.string(),
    }
)
