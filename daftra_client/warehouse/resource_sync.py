"""The sync of one resource: loads new and changed records, and marks deleted ones."""

from __future__ import annotations

import datetime
from collections import Counter
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from contextlib import aclosing, suppress
from typing import TYPE_CHECKING, Any, Final, Protocol

import attrs

from .._common import catalog as _catalog
from .._methods.filters import field
from .._methods.id_set import IdSet
from ..errors import DaftraError, ListingChangedError, NotFoundError
from ..tables import children
from .branches import branch_of
from .errors import DeletionsRefusedError
from .known import KnownRecords
from .loader import Part
from .plan import ChangeDetection, Lines, Plan
from .reading import OVERLAP, by_key, details, full_list, is_as_listed, with_v2_lines
from .results import Progress, ResourceResult, Status
from .rows import Rows, TableBuilder, record_id

if TYPE_CHECKING:
    from .._codec.record import Record
    from ..client import DaftraClient
    from .reading import Batch

FULL_EVERY: Final = datetime.timedelta(days=7)
"""The maximum age of the last comparison of all rows, if changes are found by `modified`."""
_DETAILS_BATCH: Final = 50
"""The number of records that are read individually and loaded together. A stopped run loses at most these calls."""
_MAX_UNREADABLE: Final = 3
"""After so many unreadable records, all records are read individually."""
_MIN_ALLOWED_DELETIONS: Final = 1
"""So many deletions are always allowed, unless they would delete all records."""
_MAX_UTC_OFFSET: Final = datetime.timedelta(hours=14)
"""The maximum that the clock of an account is ahead of UTC. A later time of change is wrong."""
_MIN_DATE: Final = datetime.datetime(1970, 1, 1)
"""An earlier time of change is not real."""


class RunContext(Protocol):
    """The interface of the run to which the sync of a resource belongs."""

    daftra: DaftraClient
    allow_deletions: float
    full: bool
    state: dict[str, dict[str, Any]]
    known: dict[str, KnownRecords]

    def reloads(self, table_builder: TableBuilder) -> bool:
        """Whether all rows have to be loaded again, because the type of a column changed."""
        ...

    async def add(self, parts: Sequence[Part]) -> None:
        """Add rows to the package."""
        ...

    def finish(self, table: str, children: Sequence[str], deleted_ids: Sequence[int]) -> None:
        """Remove stale lines and mark deleted records when all rows of a table are loaded."""
        ...

    def report(self, progress: Progress) -> None:
        """Report the progress."""
        ...


class ResourceSync:
    """Syncs one resource.

    Args:
        run: The run.
        plan: How the resource is read.
        table_builder: Makes rows of its records.
    """

    def __init__(self, run: RunContext, plan: Plan, table_builder: TableBuilder) -> None:
        self._run = run
        self._plan = plan
        self._table_builder = table_builder
        self._seen = IdSet()
        self._counted = IdSet()
        self._deleted_ids: set[int] = set()
        self._unread: list[DaftraError] = []
        self._hashes: dict[int, int | None] | None = None
        """The hashes of the records loaded while the listing of an earlier run is continued; otherwise None."""
        self._state = run.state.setdefault(plan.resource, {})
        self._known = run.known[plan.resource]
        self._missed = frozenset(self._state.get("missed", ()))
        """The records that the last run found in the list, but could not read individually."""
        self._started = datetime.datetime.now(datetime.UTC)
        self._latest: datetime.datetime | None = None
        self._is_dated = True
        """Whether all rows have a usable time of change."""
        self._expected = () if plan.lines in (Lines.NONE, Lines.UNREAD) else tuple(plan.expected)
        self._uncertain = () if plan.is_in_bulk or not self._expected else _others(plan, self._expected)
        """Further lists that rows of the listing do not have. Whether single records have them is not known yet."""
        self._lacked_lines = False
        self._branches: dict[int | None, set[int | None]] = {}
        """The branches found in the rows, by the branch that was requested (None if none was)."""
        self.rows: int = 0
        self.changed: int = 0
        self.deleted: int = 0
        self.unfit: Counter[str] = Counter()
        self._total: int | None = None

    async def run(self) -> ResourceResult:
        """Read the resource according to its plan, and load the changes.

        Raises:
            DaftraError: The resource is not complete. What was loaded stays.
        """
        plan, daftra, known = self._plan, self._run.daftra, self._known
        if plan.changes is ChangeDetection.LIST:
            await self._compare("list", lambda first: full_list(daftra, plan, first))
            kept: dict[str, Any] = {}
        else:
            kept = await self._by_key()
        deleted_ids = [id for id in known.alive() if id not in self._seen or id in self._deleted_ids]
        allowed = self._run.allow_deletions
        if deleted_ids and len(deleted_ids) > max(
            allowed * len(known), _MIN_ALLOWED_DELETIONS if len(known) > _MIN_ALLOWED_DELETIONS else 0
        ):
            self._run.finish(plan.resource, self._table_builder.children, [])
            raise DeletionsRefusedError(plan.resource, len(deleted_ids), len(known), allowed)
        self._run.finish(plan.resource, self._table_builder.children, deleted_ids)
        self.deleted = len(deleted_ids)
        if plan.changes is ChangeDetection.LIST:
            self._state.update(self._found_of_branches())  # the list is complete, even if records could not be read
        self._state["missed"] = sorted(self._deleted_ids)
        if self._unread:
            first, count = self._unread[0], len(self._unread)
            if not self.changed:
                raise first  # its class says whether the account has the resource
            raise DaftraError(f"all records except {count:,} could be read; the first error: {first}") from first
        self._state.update(kept)
        return self.result("complete")

    def _found_of_branches(self) -> dict[str, Any]:
        """Describe how a v1 list shows the rows of several branches, so that later runs may need fewer requests."""
        if not self._plan.branches:
            return {}
        if len(self._branches.pop(None, set()) - {None}) > 1:
            return {"branches": {"come": "together"}}
        if any(self._branches.values()):
            return {"branches": {"come": "apart"}}
        asked = self._started.isoformat()
        return {"branches": {"come": "from one", "asked": asked, "of": [*self._plan.branches]}}

    def result(self, status: Status, reason: str | None = None) -> ResourceResult:
        """Return the result so far."""
        plan = self._plan
        if plan.lines in (Lines.DETAILS, Lines.V2) and self.rows and not self._lacked_lines:
            plan = attrs.evolve(plan, lines=Lines.ROW)
        elif plan.lines in (Lines.ROW, Lines.RECURSIVE) and self._expected != tuple(plan.expected):
            plan = attrs.evolve(plan, lines=Lines.DETAILS)  # some lists have to be read individually
        return ResourceResult(plan.resource, str(plan), status, self.rows, self.changed, self.deleted, reason)

    async def _by_key(self) -> dict[str, Any]:
        """Read a v2 resource, and return the state from which the next run continues."""
        plan, daftra, state = self._plan, self._run.daftra, self._state
        cursor, last = _parsed_time(state.get("modified")), _parsed_time(state.get("compared"))
        is_same_schema = state.get("shape") == self._table_builder.schema_hash
        is_full = self._run.full or not is_same_schema or plan.changes is ChangeDetection.KEY or cursor is None
        is_full = is_full or last is None or not is_recent(last, self._started) or not state.get("dated", True)
        is_all = self._run.full or not is_same_schema
        since = datetime.datetime.min if cursor is None or is_all else cursor - OVERLAP
        if not is_same_schema:  # until the resource is complete, the warehouse has rows of both schemas
            state.pop("shape", None)
        if is_full:
            await self._compare("key", lambda after: by_key(daftra, plan, after=after))
            last = self._started
        else:
            where = [field("modified") >= since]
            await self._compare("modified", lambda after: by_key(daftra, plan, after=after, where=where))
        if not is_full or _hides_branches(plan):
            await self._check_ids(since, is_full=is_full)
        cursor = self._next_cursor(cursor)
        return {
            "modified": cursor and cursor.isoformat(),
            "compared": last and last.isoformat(),
            "dated": self._is_dated,
            "shape": self._table_builder.schema_hash,
        }

    def _next_cursor(self, before: datetime.datetime | None) -> datetime.datetime | None:
        """Return the time up to which all changes were seen, by the clock of the account: at most the start of the run.

        A record may have changed after it was read, while the run was reading later ones.
        """
        if self._latest is None:
            return before
        seen = (self._latest - (datetime.datetime.now(datetime.UTC) - self._started)).replace(microsecond=0)
        return seen if before is None else max(before, seen)

    async def _check_ids(self, since: datetime.datetime, *, is_full: bool) -> None:
        """Read all ids, and then the records that no listing contained: unknown ones, and those changed since then.

        Rows without a time of change may have changed too, if the listing was a full one.
        """
        missing: list[Record] = []
        compared, self._seen = self._seen, IdSet()  # ids that were not compared have to be seen too
        async with aclosing(by_key(self._run.daftra, self._plan, ids_only=True)) as batches:
            async for batch in batches:
                ids = [record_id(record) for record in batch.records]
                self._seen.update(IdSet(ids))
                missing += [
                    record
                    for record, id in zip(batch.records, ids, strict=True)
                    if id not in compared
                    and (not self._known.has(id) or _is_changed(record, since, if_unknown=is_full))
                ]
        await self._read_individually(missing, None)

    async def _compare(self, how: str, read: Callable[[int | None], AsyncGenerator[Batch]]) -> None:
        """Load the changed rows, first from the position where an earlier run ended, and then from the start.

        A listing is complete only if one run reads it from the start. Without the first step, runs with a small budget
        would read the same rows repeatedly.
        """
        left = self._state.get("left")
        try:
            if left is not None and left["how"] == how:
                self._hashes = {}
                with suppress(ListingChangedError, NotFoundError):  # the position may no longer exist
                    await self._compare_from(how, read(left["place"]))
                self._counted, self._seen, self._deleted_ids, self._unread = self._seen, IdSet(), set(), []
            await self._compare_from(how, read(None))
        except (ListingChangedError, NotFoundError):
            self._state.pop("left", None)
            raise
        self._hashes = None
        self._state.pop("left", None)

    async def _compare_from(self, how: str, batches: AsyncGenerator[Batch]) -> None:
        async with aclosing(batches):
            async for batch in batches:
                self._state["begun"] = self._started.isoformat()
                self._total = batch.total if batch.total is not None else self._total
                self._branches.setdefault(batch.branch, set()).update(map(branch_of, batch.records))
                await self._compare_batch(batch.records)
                if batch.place is not None:
                    self._state["left"] = {"how": how, "place": batch.place}

    async def _compare_batch(self, records: Sequence[Record]) -> None:
        rows = self._table_builder.rows(records)
        self._seen.update(IdSet(map(record_id, records)))
        self._track_changes(records)
        new = self._changed(rows)
        await self._learn_lists([record for record, _ in new])
        without_lines = {record_id(record) for record in records if self._lacks_lines(record)}
        self._lacked_lines = self._lacked_lines or bool(without_lines)
        complete = [(record, hash) for record, hash in new if record_id(record) not in without_lines]
        await self._load(rows.only([record for record, _ in complete]), [hash for _, hash in complete])
        lacking = [record for record, _ in new if record_id(record) in without_lines]
        individual = {id: hash for record, hash in new if (id := record_id(record)) in without_lines}
        self._count_rows([id for record in records if (id := record_id(record)) not in individual])
        if individual and self._plan.lines is Lines.V2:
            found = await with_v2_lines(self._run.daftra, self._plan, lacking)
            await self._load(self._table_builder.rows(found), [individual.pop(record_id(record)) for record in found])
            self._count_rows([record_id(record) for record in found])
        await self._read_individually([record for record in lacking if record_id(record) in individual], individual)

    def _changed(self, rows: Rows) -> list[tuple[Record, int]]:
        """Return the new and changed records with their hashes."""
        is_new = self._run.reloads(self._table_builder)
        return [
            (record, hash)
            for record, hash in zip(rows.records, rows.hashes(), strict=True)
            if not self._is_loaded(record_id(record), hash, is_new=is_new)
        ]

    def _is_loaded(self, id: int, hash: int, *, is_new: bool) -> bool:
        """Whether this version of a row was loaded, by an earlier run or by this one."""
        if self._hashes is not None and id in self._hashes:  # loaded by this run
            return self._hashes[id] == hash
        return not is_new and self._known.is_same(id, hash)

    def _count_rows(self, ids: Sequence[int]) -> None:
        """Report that these records were read. Each of them counts once."""
        self.rows += sum(id not in self._counted for id in ids)
        self._run.report(Progress(self._plan.resource, self.rows, self._total, self.changed))

    def _lacks_lines(self, record: Record) -> bool:
        """Whether a row of the listing lacks lists that the record has."""
        return bool(_missing_lists(record, (*self._expected, *self._uncertain)))

    async def _learn_lists(self, records: Sequence[Record]) -> None:
        """Find the lists that records have but rows of the listing do not, such as the payments of a document whose
        lines are in the row. A record that is read individually has all of its lists.
        """
        tries = _MAX_UNREADABLE
        for record in records:
            absent = _missing_lists(record, self._uncertain)
            if not absent or _missing_lists(record, self._expected):
                continue
            found = await details(self._run.daftra, self._plan, [record], lambda id: None)
            if not found.records:
                tries -= 1
                if found.failure is not None or not tries:
                    return  # all of them are read individually, which shows the error
                continue
            self._expected += tuple(name for name in absent if name not in _missing_lists(found.records[0], absent))
            self._uncertain = tuple(name for name in self._uncertain if name not in absent)

    async def _read_individually(self, rows: Sequence[Record], hashes: Mapping[int, int] | None) -> None:
        """Read records individually, and load those that could be read. Those deleted meanwhile count as not seen.

        A record that cannot be read is not changed, and the next run reads it again.

        Args:
            rows: Rows with their ids.
            hashes: The hashes of the rows, None if the rows have only ids.
        """
        for start in range(0, len(rows), _DETAILS_BATCH):
            part = rows[start : start + _DETAILS_BATCH]
            found = await details(self._run.daftra, self._plan, part, lambda id: self._count_rows([id]))
            records = found.records
            self._deleted_ids.update(found.missing)
            # A record that is listed again, although it was not found the last time, is not deleted.
            self._unread += [*found.unread, *(error for id, error in found.missing.items() if id in self._missed)]
            self._track_changes(records)
            shaped = self._table_builder.rows(records)
            if hashes is None:
                new = self._changed(shaped)
                await self._load(shaped.only([record for record, _ in new]), [hash for _, hash in new])
            else:
                listed = {record_id(row): row for row in part}
                ids = [record_id(record) for record in records]
                pairs = zip(records, ids, strict=True)
                await self._load(shaped, [_listed_hash(record, listed[id], hashes[id]) for record, id in pairs])
            if found.failure is not None:
                raise found.failure

    async def _load(self, rows: Rows, hashes: Sequence[int | None]) -> None:
        if records := rows.records:
            await self._run.add(rows.parts(hashes))
            self.unfit += rows.unfit
            if self._hashes is not None:
                self._hashes.update(zip(map(record_id, records), hashes, strict=True))
            self.changed += len(records)

    def _track_changes(self, records: Sequence[Record]) -> None:
        """Record the latest time of change, by the clock of the account. Times in the future are ignored."""
        now = self._started.replace(tzinfo=None) + _MAX_UTC_OFFSET
        found = [_changed_at(record) for record in records]
        moments = [moment for moment in found if moment is not None and moment <= now]
        if None in found:
            self._is_dated = self._state["dated"] = False  # stored even if the resource does not become complete
        self._latest = max(moments, default=self._latest) if self._latest is None else max([self._latest, *moments])


def _listed_hash(record: Record, row: Record, hash: int) -> int | None:
    """Return the hash of the listed row of a record, or None if the record changed after it was listed.

    The next run reads a changed record again, because it may change back.
    """
    return hash if is_as_listed(record, row) else None


def _changed_at(row: Record) -> datetime.datetime | None:
    """Return when a row was changed, by the clock of the account; None if it has no usable time of change.

    A time with a zone is by another clock, and it is unknown by which clock the list compares it.
    """
    found: datetime.datetime | None = getattr(row, "modified", None)
    return None if found is None or found.tzinfo is not None or found < _MIN_DATE else found


def _is_changed(row: Record, since: datetime.datetime, *, if_unknown: bool) -> bool:
    """Whether a row has changed since then."""
    moment = _changed_at(row)
    return if_unknown if moment is None else moment >= since


def is_recent(last: datetime.datetime, now: datetime.datetime) -> bool:
    """Whether a time is less than a week ago. A time in the future comes from a wrong clock."""
    return datetime.timedelta(0) <= now - last <= FULL_EVERY


def _others(plan: Plan, lists: Sequence[str]) -> tuple[str, ...]:
    """Return the other lists of a record."""
    return tuple(name for name in children(plan.model) if name not in lists)


def _missing_lists(record: Record, lists: Sequence[str]) -> list[str]:
    """Return those of these lists that a record does not have."""
    return [name for name in lists if getattr(record, name) is None]


def _parsed_time(text: str | None) -> datetime.datetime | None:
    return None if text is None else datetime.datetime.fromisoformat(text)


def _hides_branches(plan: Plan) -> bool:
    """Whether a v2 list omits rows of other branches at the level at which it is read (documentation)."""
    read = _catalog.list_of(plan.resource)
    return any(option["name"] == "level" for option in read.get("options", ()))
