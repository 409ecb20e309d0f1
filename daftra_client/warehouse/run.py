"""Syncs an account into a warehouse: loads new and changed records, and marks deleted ones.

    result = await sync(daftra, "duckdb:///acme.duckdb", resources=["clients", "invoices"])

Rows are loaded in packages. If a run is interrupted, the loaded packages stay, and the next run continues.
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
from .budget import BudgetLimiter, BudgetSpentError
from .destinations.address import target_of
from .destinations.target import Target, packages_folder
from .errors import DeletionsRefusedError, HeldError, WarehouseError
from .known import KnownRecords
from .leases.locks import Check
from .loader import Loader, Part, reason_of
from .names import account_name, dataset_of, source_of
from .plan import REFUSALS, Branches, child_tables, chosen, plan_of
from .resource_sync import ResourceSync, is_recent
from .results import Listener, Progress, ResourceResult, RunStatus, Status, SyncResult
from .rows import TableBuilder, table_builder_of
from .runs import RUNS, part_of, rows_of
from .schema_repair import repair_schema
from .store import Store

if TYPE_CHECKING:
    from ..client import DaftraClient

PACKAGE_ROWS: Final = 20_000
"""The number of rows, lines included, from which a package is loaded."""
AT_ONCE: Final = 4
"""The number of resources that are read concurrently."""
_WAREHOUSE: Final = "_warehouse"
"""The key for the state of the warehouse itself, next to the keys of the resources."""
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
    """Sync an account into a warehouse.

    Args:
        daftra: The account.
        to: The warehouse: `duckdb:///acme.duckdb`, `postgresql://user:password@host/database`, `file:///folder` (Delta
            tables; any address of fsspec), another destination of dlt by its name or an address such as
            `snowflake://user:password@account/database`, or an object of dlt.
        resources: Names of resources; all that have a list by default.
        account: The name of the account in the warehouse, whose dataset is `daftra_<account>`; by default the
            subdomain. Two accounts never share a dataset.
        personal: Whether personal data is loaded. Free text may contain some in any case.
        full: Compare all rows, even if changes could be found by `modified`.
        bulk_lines: Read the lines of v1 documents from the v2 rows of the same records, a hundred documents per call,
            instead of one call for each changed document. Columns and lists that v2 rows do not have stay empty.
        allow_deletions: The largest share of the records of a resource that a run may mark as deleted, from 0 to 1. One
            record of several is always allowed.
        max_calls: The maximum number of calls to Daftra, retries included. The next run continues.
        max_minutes: The time in minutes after which no call is made.
        folder: The local folder for packages before they are loaded; below `$XDG_STATE_HOME/daftra` by default.
        on_progress: Called in the event loop for each step.
        stop: When it is set, the run stops reading, loads what it has read, and ends.
        job: A common name for the runs of several accounts, for the column `job` of `_sync_runs`.

    Raises:
        ConfigurationError: The arguments are not valid, or the warehouse has another account of this name.
        WarehouseBusyError: Another run syncs the account, or another program has the warehouse open.
        LeaseLostError: The run was suspended for so long that another run took the lease.
        WarehouseError: The warehouse cannot be used.
    """
    names, is_all = chosen(resources), resources is None
    if (max_calls is not None and max_calls < 1) or (max_minutes is not None and max_minutes < 0):
        raise ConfigurationError("max_calls must be at least 1, and max_minutes at least 0")
    if not 0 <= allow_deletions <= 1:
        raise ConfigurationError(f"allow_deletions must be a share from 0 to 1, not {allow_deletions}")
    name = account_name(daftra, account)
    target = target_of(to, dataset_of(name))
    limiter = BudgetLimiter(daftra._engine.limiter, max_calls, None if max_minutes is None else 60 * max_minutes)
    # dlt has thread-local state, so one thread does all of its work.
    worker = ThreadPoolExecutor(1, "daftra-warehouse")
    held = ExitStack()
    try:
        check = await run_in_worker(worker, lambda: held.enter_context(target.lease(name)))
        try:
            async with daftra.for_account(limiter=limiter) as limited:
                limited._engine.drift.keeps_bad_values = True  # otherwise one bad value would exclude its resource
                run = _Run(
                    daftra=limited,
                    target=target,
                    worker=worker,
                    check=check,
                    limiter=limiter,
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
                    return await run.execute(name, names, folder or packages_folder(target.shown))
                finally:
                    with anyio.CancelScope(shield=True):
                        await run_in_worker(worker, run.close)
        finally:
            with anyio.CancelScope(shield=True):
                await run_in_worker(worker, held.close)
    finally:
        worker.shutdown()


@attrs.define
class _Package:
    """A package that is being filled."""

    parts: dict[str, list[Part]] = attrs.field(factory=dict)
    ids: dict[str, IdSet] = attrs.field(factory=dict)
    """The ids of its records by table."""
    rows: int = 0
    runs: Sequence[Mapping[str, Any]] = ()
    """The results of the run, in its last package."""
    after: list[Callable[[Store], None]] = attrs.field(factory=list)
    """The functions to call when the package is loaded."""
    touched: list[str] = attrs.field(factory=list)
    """The tables that these functions use."""
    ended: list[ResourceResult] = attrs.field(factory=list)
    """The results to report when the package is loaded."""

    def has_any(self, table: str, ids: IdSet) -> bool:
        """Whether the package contains any of these records."""
        return table in self.ids and not self.ids[table].isdisjoint(ids)

    def add(self, parts: Sequence[Part], ids: IdSet | None = None) -> None:
        """Add the rows of records with these ids, and the rows of their lists."""
        if ids is not None:
            self.ids.setdefault(parts[0].table, IdSet()).update(ids)
        for part in parts:
            self.parts.setdefault(part.table, []).append(part)
            self.rows += part.rows.num_rows

    def joined(self) -> list[Part]:
        """Join the parts of each table. They are removed from the package, so that no row is in memory twice."""
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
    limiter: BudgetLimiter
    personal: bool
    full: bool
    bulk_lines: bool
    is_all: bool
    allow_deletions: float
    listener: Listener
    stop: anyio.Event
    job: str | None
    progress: Progress = attrs.field(factory=Progress)
    """The progress of the run itself."""
    state: dict[str, dict[str, Any]] = attrs.field(factory=dict)
    known: dict[str, KnownRecords] = attrs.field(factory=dict)
    added: dict[str, IdSet] = attrs.field(factory=dict)
    """The ids that this run added to tables without earlier rows."""
    resource_sync: dict[str, ResourceSync] = attrs.field(factory=dict)
    results: dict[str, ResourceResult] = attrs.field(factory=dict)
    package: _Package = attrs.field(factory=_Package)
    _flush_lock: anyio.Lock = attrs.field(factory=anyio.Lock)
    _account_branches: Branches = attrs.field(
        init=False, default=attrs.Factory(lambda self: Branches(self.daftra), takes_self=True)
    )
    _loader: Loader = attrs.field(init=False, default=None)  # created in the thread of dlt
    _store: Store = attrs.field(init=False)

    async def execute(self, account: str, names: Sequence[str], folder: Path) -> SyncResult:
        started_at, started = datetime.datetime.now(datetime.UTC), time.monotonic()
        run = f"{started_at:%Y%m%dT%H%M%S%f}-{uuid.uuid4().hex[:8]}"  # later runs sort last
        try:
            async with self._access(stop_timeout=lambda held: 0):
                await run_in_worker(self.worker, lambda: self._open_warehouse(dataset_of(account), folder, names))
        except HeldError as error:
            if not self.stop.is_set():
                raise
            self._stop_unfinished(names, f"{_STOPPED} while {error.holder}")
            return self._result(run, account, names, started)
        # Resources that were not read for the longest time come first, and with a budget of calls one after another.
        # So with a small budget each resource makes progress in one of the runs.
        ordered = sorted(names, key=lambda name: self.state.get(name, {}).get("begun", ""))
        await self._read(ordered, 1 if self.limiter.max_calls is not None else AT_ONCE)
        results = tuple(self.results[name] for name in names)
        done = RunStatus(run, started_at, datetime.datetime.now(datetime.UTC), results)
        self.package.runs = rows_of(done, self.job)
        today, warehouse = _today(), self.state.setdefault(_WAREHOUSE, {})
        is_untidy = warehouse.get("tidied", today) != today
        warehouse["tidied"] = today
        async with self._access(stop_timeout=lambda held: held.stop_timeout):
            await self._flush()
        if is_untidy:
            await self._tidy(names)
        return self._result(run, account, names, started, (*self._loader.notes, *self._unfit_note()))

    def _unfit_note(self) -> Iterator[str]:
        """Make the note about values that did not fit their columns."""
        unfit = sum((done.unfit for done in self.resource_sync.values()), Counter[str]())
        if unfit:
            yield said_of_unfit(unfit)

    def _result(
        self, run: str, account: str, names: Sequence[str], started: float, notes: tuple[str, ...] = ()
    ) -> SyncResult:
        return SyncResult(
            run,
            account,
            self.target.shown,
            tuple(self.results[name] for name in names),
            self.limiter.calls,
            self.progress.packages,
            time.monotonic() - started,
            notes,
        )

    async def _read(self, names: Sequence[str], at_once: int) -> None:
        """Read all resources until the end, or until the run is asked to stop."""
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
        self._stop_unfinished(names, _STOPPED)

    def _stop_unfinished(self, names: Sequence[str], reason: str) -> None:
        """Record the resources that were not read completely."""
        for name in (name for name in names if name not in self.results):
            begun = self.resource_sync.get(name)
            nothing = ResourceResult(name, "", "stopped", reason=reason)
            self._finish_resource(begun.result("stopped", reason) if begun else nothing)

    def _finish_resource(self, result: ResourceResult) -> None:
        """Record the result of a resource, and report it when its rows are loaded."""
        self.results[result.resource] = result
        if result.changed and result.status != "complete":
            # Records that have fewer lines now still have their old ones. They are removed here, because it is unknown
            # when the resource will be complete.
            table, children = result.resource, child_tables(result.resource)
            self.package.touched += (table, *children)
            self.package.after.append(lambda store: store.remove_stale(table, children, only_complete=True))
        if result.changed or result.deleted:
            self.package.ended.append(result)
            self.report(Progress(result.resource, result.rows, changed=result.changed, is_read=True))
        else:
            self._report_result(result)

    def _report_result(self, result: ResourceResult) -> None:
        self.report(Progress(result.resource, result.rows, changed=result.changed, is_read=True, result=result))

    def close(self) -> None:
        """Close the run after success or failure."""
        if self._loader is not None:
            with suppress(OSError):  # if the disk is full, the next run discards the local files
                self._loader.close()

    def _access(self, *, stop_timeout: Callable[[HeldError], float]) -> AbstractAsyncContextManager[None]:
        """Get exclusive access to the warehouse. `stop_timeout` is the timeout if the run was asked to stop."""

        def timeout(held: HeldError) -> float:
            return stop_timeout(held) if self.stop.is_set() else held.timeout

        return exclusive_access(
            self.target, self.worker, timeout=timeout, on_wait=lambda holder: self._report_run(waiting_for=holder)
        )

    def _open_warehouse(self, dataset: str, folder: Path, names: Sequence[str]) -> None:
        try:
            self._loader = Loader(self.target.destination, dataset, folder, self.target.table_format)
        except OSError as error:
            raise WarehouseError(
                f"{folder}, the local folder for packages, cannot be written: {error.strerror}; free space there, or "
                "choose another folder (folder= or XDG_STATE_HOME)"
            ) from error
        self._loader.resume()
        self._store = self.target.store(self._loader.client)
        self.state = {name: dict(stored) for name, stored in self._loader.state.items()}
        self._check_account()
        for name in repair_schema(self._loader):
            self.state.get(name, {}).pop("compared", None)  # compare all of its rows, not only the changed ones
        with self._store.opened(_tables(names)):
            for name in names:
                children = child_tables(name)
                self.known[name] = KnownRecords(self._store.known(name, children))
                if not self.known[name].has_any and self._store.is_new(name, children):
                    self.added[name] = IdSet()

    def _check_account(self) -> None:
        """Check that the warehouse does not contain another account under this name, whose rows would be replaced.

        Raises:
            ConfigurationError: The warehouse has another account of this name.
        """
        source, stored = source_of(self.daftra), self.state.setdefault(_WAREHOUSE, {})
        if stored.get("source") in (None, source.partition("/")[0]):  # earlier versions stored no path
            stored["source"] = source
        if stored["source"] != source:
            raise ConfigurationError(
                f"{self._loader.pipeline.dataset_name} contains the account of {stored['source']}, and this is "
                f"{source}, whose records would replace the existing ones: give it another name (account= or --account)"
            )
        branch = self.daftra._engine.settings.branch_id
        if branch is not None and stored.get("branch", branch) != branch:
            has = "all branches" if stored["branch"] is None else f"branch {stored['branch']}"
            raise ConfigurationError(
                f"{self._loader.pipeline.dataset_name} contains {has} of {source}. To a client of only branch "
                f"{branch} the other records would look deleted: give it another name (account= or --account)"
            )
        stored["branch"] = branch

    # --- packages ---

    async def add(self, parts: Sequence[Part]) -> None:
        """Add rows to the package. If it is large enough already, it is loaded first."""
        table, ids = parts[0].table, IdSet(parts[0].rows["id"].to_pylist())

        def is_due() -> bool:
            # Two versions of a record in one package would be loaded as two rows.
            return self.package.rows >= PACKAGE_ROWS or self.package.has_any(table, ids)

        if is_due():
            async with self._flush_lock:
                if is_due():  # no other task has loaded it meanwhile
                    # If the run is asked to stop, it cancels the reading tasks, and so this wait too.
                    async with self._access(stop_timeout=lambda held: held.timeout):
                        await self._flush()
        if (added := self.added.get(table)) is not None:
            is_new = added.isdisjoint(ids)
            parts = [attrs.evolve(part, is_new=is_new) for part in parts]
            added.update(ids)
        self.package.add(parts, ids)

    async def _flush(self) -> None:
        """Load the package with the current state. The caller has exclusive access to the warehouse."""
        package, self.package = self.package, _Package()
        state = {name: dict(stored) for name, stored in self.state.items()}
        self._report_run(loading=package.rows)
        # The package must not be lost if reading is cancelled.
        with anyio.CancelScope(shield=True):
            is_loaded = await run_in_worker(self.worker, lambda: self._load(package, state))
            self._report_run(loading=0, packages=self.progress.packages + is_loaded)
        for result in package.ended:
            self._report_result(result)

    def _load(self, package: _Package, state: dict[str, Any]) -> bool:
        """Load a package. Return False if it has no rows of resources, and the run could be recorded without it."""
        self.check()
        is_needed = bool(package.parts) or (bool(package.runs) and not self._loader.record(RUNS, package.runs, state))
        if is_needed:
            runs = [part_of(package.runs)] if package.runs else []
            self._loader.load([*package.joined(), *runs], state)
        if package.after:
            self.check()
            with self._store.opened(dict.fromkeys(package.touched)):
                for work in package.after:
                    work(self._store)
        return is_needed

    async def _tidy(self, names: Sequence[str]) -> None:
        """Free the space of replaced rows, once a day. All rows are loaded, so an error here does not fail the run."""

        def reclaim_space() -> None:
            self.check()
            with self._store.opened([*_tables(names), RUNS]):
                self._store.reclaim_space()

        try:
            async with self._access(stop_timeout=lambda held: 0):
                with anyio.CancelScope(shield=True):
                    await run_in_worker(self.worker, reclaim_space)
        except Exception as error:  # each kind of warehouse has its own error classes
            self._loader.note(f"the space of replaced rows could not be freed: {reason_of(error)}")

    def finish(self, table: str, children: Sequence[str], deleted_ids: Sequence[int]) -> None:
        now = datetime.datetime.now(datetime.UTC).replace(tzinfo=None)
        self.package.touched += (table, *children)
        if children:
            self.package.after.append(lambda store: store.remove_stale(table, children))
        if deleted_ids:
            self.package.after.append(lambda store: store.mark_deleted(table, children, deleted_ids, now))

    def reloads(self, table_builder: TableBuilder) -> bool:
        return any(self._loader.has_new_types(table, schema) for table, schema in table_builder.schemas.items())

    def report(self, progress: Progress) -> None:
        run = self.progress
        self.listener(attrs.evolve(progress, loading=run.loading, packages=run.packages, waiting_for=run.waiting_for))

    def _report_run(self, **changes: Any) -> None:
        self.progress = attrs.evolve(self.progress, **changes)
        self.listener(self.progress)

    # --- one resource ---

    async def _branches(self, name: str) -> tuple[int, ...]:
        found, refusal = await self._account_branches.of(name), self._account_branches.refusal
        come = self.state.get(name, {}).get("branches", {}).get("come")
        if come == "apart" and isinstance(refusal, PermissionDeniedError):
            raise refusal  # otherwise the rows of all other branches would look deleted
        return () if self._has_one_branch(name, found) else found

    async def _resource(self, name: str) -> None:
        self.report(Progress(name))
        self._finish_resource(await self._sync_resource(name))

    def _has_one_branch(self, name: str, branches: Sequence[int]) -> bool:
        """Whether recently all rows of a list came from one of these branches, in an account that shows all at once.

        An account may share its clients between branches but not its documents. So if any list of the account shows
        only one branch at a time, each branch has to be read.
        """
        stored = {each: state.get("branches", {}) for each, state in self.state.items()}
        come = {each.get("come") for each in stored.values()}
        if stored.get(name, {}).get("come") != "from one" or "together" not in come or "apart" in come:
            return False
        asked = datetime.datetime.fromisoformat(stored[name]["asked"])
        return stored[name].get("of") == [*branches] and is_recent(asked, datetime.datetime.now(datetime.UTC))

    async def _sync_resource(self, name: str) -> ResourceResult:
        done: ResourceSync | None = None
        try:
            plan = await plan_of(self.daftra, name, await self._branches(name), bulk_lines=self.bulk_lines)
            table_builder = table_builder_of(name, plan.model, personal=self.personal, is_in_bulk=plan.is_in_bulk)  # type: ignore[arg-type]
            done = self.resource_sync[name] = ResourceSync(self, plan, table_builder)
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
