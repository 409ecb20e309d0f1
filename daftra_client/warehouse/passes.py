"""One pass over a resource: what is new or changed is loaded, and what is gone is marked."""

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
from .plan import Lines, Plan, Way
from .reading import OVERLAP, by_key, details, is_as_listed, whole_list, with_lines_of_v2
from .results import Progress, ResourceResult, Status
from .rows import Rows, Shaper, record_id

if TYPE_CHECKING:
    from .._codec.record import Record
    from ..client import DaftraClient
    from .reading import Batch

FULL_EVERY: Final = datetime.timedelta(days=7)
"""How old the last comparison of all rows may be where changes are found by `modified`."""
_DETAILS: Final = 50
"""Records whose details are read, and loaded, together. A run that is stopped loses the calls for them at most."""
_TRIES: Final = 3
"""Records that may be unreadable until all are read by themselves."""
_ALWAYS_ALLOWED: Final = 1
"""Records that may be gone whatever their share, unless none would be left."""
_FARTHEST_ZONE: Final = datetime.timedelta(hours=14)
"""How far the clock of an account may be ahead of UTC. What was changed later than that has a wrong date."""
_FIRST_MOMENT: Final = datetime.datetime(1970, 1, 1)
"""Nothing was changed in Daftra before."""


class Warehouse(Protocol):
    """What a pass needs of the run that it belongs to."""

    daftra: DaftraClient
    allow_deletions: float
    full: bool
    state: dict[str, dict[str, Any]]
    known: dict[str, KnownRecords]

    def reloads(self, shaper: Shaper) -> bool:
        """Whether all rows have to be loaded again, since a column has another type than before."""
        ...

    async def add(self, parts: Sequence[Part]) -> None:
        """Add rows to the package."""
        ...

    def finish(self, table: str, children: Sequence[str], gone: Sequence[int]) -> None:
        """Once all rows of a table are loaded, remove stale lines, and mark records as deleted."""
        ...

    def tell(self, progress: Progress) -> None:
        """Tell how far the pass is."""
        ...


class Pass:
    """A pass over one resource.

    Args:
        warehouse: The run.
        plan: How the resource is read.
        shaper: Makes rows of its records.
    """

    def __init__(self, warehouse: Warehouse, plan: Plan, shaper: Shaper) -> None:
        self._warehouse = warehouse
        self._plan = plan
        self._shaper = shaper
        self._seen = IdSet()
        self._counted = IdSet()
        self._gone: set[int] = set()
        self._unread: list[DaftraError] = []
        self._hashes: dict[int, int | None] | None = None
        """The hashes of what was loaded while an earlier run was gone on with, None before and after."""
        self._state = warehouse.state.setdefault(plan.resource, {})
        self._known = warehouse.known[plan.resource]
        self._missed = frozenset(self._state.get("missed", ()))
        """The records that the last pass found in a list, and not by themselves."""
        self._began = datetime.datetime.now(datetime.UTC)
        self._latest: datetime.datetime | None = None
        self._is_dated = True
        """Whether all rows say when they were changed."""
        self._expected = () if plan.lines in (Lines.NONE, Lines.UNREAD) else tuple(plan.expected)
        self._doubtful = () if plan.is_in_bulk or not self._expected else _others(plan, self._expected)
        """Further lists, of which nobody knows yet whether records have them where rows of the list have none."""
        self._lacked_lines = False
        self._branches: dict[int | None, set[int | None]] = {}
        """The branches of the rows that came when a branch was chosen, and when none was."""
        self.rows: int = 0
        self.changed: int = 0
        self.deleted: int = 0
        self.unfit: Counter[str] = Counter()
        self._total: int | None = None

    async def run(self) -> ResourceResult:
        """Read the resource as its plan says.

        Raises:
            DaftraError: The pass is not whole. What was loaded stays.
        """
        plan, daftra, known = self._plan, self._warehouse.daftra, self._known
        if plan.way is Way.LIST:
            await self._compare("list", lambda first: whole_list(daftra, plan, first))
            kept: dict[str, Any] = {}
        else:
            kept = await self._by_key()
        gone = [id for id in known.alive() if id not in self._seen or id in self._gone]
        allowed = self._warehouse.allow_deletions
        if gone and len(gone) > max(allowed * len(known), _ALWAYS_ALLOWED if len(known) > _ALWAYS_ALLOWED else 0):
            self._warehouse.finish(plan.resource, self._shaper.children, [])
            raise DeletionsRefusedError(plan.resource, len(gone), len(known), allowed)
        self._warehouse.finish(plan.resource, self._shaper.children, gone)
        self.deleted = len(gone)
        if plan.way is Way.LIST:
            self._state.update(self._found_of_branches())  # the list is whole, even if documents could not be read
        self._state["missed"] = sorted(self._gone)
        if self._unread:
            first, count = self._unread[0], len(self._unread)
            if not self.changed:
                raise first  # its kind tells whether the account shows anything at all
            raise DaftraError(f"all records were read but {count:,}; the first of those: {first}") from first
        self._state.update(kept)
        return self.result("whole")

    def _found_of_branches(self) -> dict[str, Any]:
        """How a v1 list shows the rows of several branches, so that later runs need not ask for each of them."""
        if not self._plan.branches:
            return {}
        if len(self._branches.pop(None, set()) - {None}) > 1:
            return {"branches": {"come": "together"}}
        if any(self._branches.values()):
            return {"branches": {"come": "apart"}}
        asked = self._began.isoformat()
        return {"branches": {"come": "from one", "asked": asked, "of": [*self._plan.branches]}}

    def result(self, status: Status, reason: str | None = None) -> ResourceResult:
        """What the pass did."""
        plan = self._plan
        if plan.lines in (Lines.DETAILS, Lines.V2) and self.rows and not self._lacked_lines:
            plan = attrs.evolve(plan, lines=Lines.ROW)
        elif plan.lines in (Lines.ROW, Lines.RECURSIVE) and self._expected != tuple(plan.expected):
            plan = attrs.evolve(plan, lines=Lines.DETAILS)  # some lists do not come with the others
        return ResourceResult(plan.resource, str(plan), status, self.rows, self.changed, self.deleted, reason)

    async def _by_key(self) -> dict[str, Any]:
        """Read a v2 resource, and say what the next run begins with."""
        plan, daftra, state = self._plan, self._warehouse.daftra, self._state
        cursor, last = _moment(state.get("modified")), _moment(state.get("compared"))
        is_same_shape = state.get("shape") == self._shaper.shape
        is_full = self._warehouse.full or not is_same_shape or plan.way is Way.KEY or cursor is None
        is_full = is_full or last is None or not is_recent(last, self._began) or not state.get("dated", True)
        is_all = self._warehouse.full or not is_same_shape
        since = datetime.datetime.min if cursor is None or is_all else cursor - OVERLAP
        if not is_same_shape:  # until the pass is whole, the warehouse has rows of both
            state.pop("shape", None)
        if is_full:
            await self._compare("key", lambda after: by_key(daftra, plan, after=after))
            last = self._began
        else:
            where = [field("modified") >= since]
            await self._compare("modified", lambda after: by_key(daftra, plan, after=after, where=where))
        if not is_full or _hides_branches(plan):
            await self._look_for_ids(since, is_full=is_full)
        cursor = self._next_cursor(cursor)
        return {
            "modified": cursor and cursor.isoformat(),
            "compared": last and last.isoformat(),
            "dated": self._is_dated,
            "shape": self._shaper.shape,
        }

    def _next_cursor(self, before: datetime.datetime | None) -> datetime.datetime | None:
        """The moment, by the account's own clock, up to which all changes were seen: none is later than the beginning.

        A record may have changed after it was read while later ones were read still, however long that took.
        """
        if self._latest is None:
            return before
        seen = (self._latest - (datetime.datetime.now(datetime.UTC) - self._began)).replace(microsecond=0)
        return seen if before is None else max(before, seen)

    async def _look_for_ids(self, since: datetime.datetime, *, is_full: bool) -> None:
        """See all ids, and read the records that no listing brought: unknown ones, and those changed since then.

        Rows without a time of change may have changed as well, if the listings were not those of changes alone.
        """
        missing: list[Record] = []
        compared, self._seen = self._seen, IdSet()  # what was not compared has to be seen as well
        async with aclosing(by_key(self._warehouse.daftra, self._plan, ids_only=True)) as batches:
            async for batch in batches:
                ids = [record_id(record) for record in batch.records]
                self._seen.update(IdSet(ids))
                missing += [
                    record
                    for record, id in zip(batch.records, ids, strict=True)
                    if id not in compared
                    and (not self._known.has(id) or _is_changed(record, since, if_unknown=is_full))
                ]
        await self._read_alone(missing, None)

    async def _compare(self, how: str, read: Callable[[int | None], AsyncGenerator[Batch]]) -> None:
        """Load the rows that are not as they were: first those from the place on at which an earlier run ended.

        Only a listing that was read from its beginning in one run is whole. Without the first part, runs whose budget
        is too small for that would read the same rows again and again.
        """
        left = self._state.get("left")
        try:
            if left is not None and left["how"] == how:
                self._hashes = {}
                with suppress(ListingChangedError, NotFoundError):  # the place may be gone
                    await self._compare_from(how, read(left["place"]))
                self._counted, self._seen, self._gone, self._unread = self._seen, IdSet(), set(), []
            await self._compare_from(how, read(None))
        except (ListingChangedError, NotFoundError):
            self._state.pop("left", None)
            raise
        self._hashes = None
        self._state.pop("left", None)

    async def _compare_from(self, how: str, batches: AsyncGenerator[Batch]) -> None:
        async with aclosing(batches):
            async for batch in batches:
                self._state["begun"] = self._began.isoformat()
                self._total = batch.total if batch.total is not None else self._total
                self._branches.setdefault(batch.branch, set()).update(map(branch_of, batch.records))
                await self._compare_batch(batch.records)
                if batch.place is not None:
                    self._state["left"] = {"how": how, "place": batch.place}

    async def _compare_batch(self, records: Sequence[Record]) -> None:
        rows = self._shaper.rows(records)
        self._seen.update(IdSet(map(record_id, records)))
        self._note(records)
        new = self._changed(rows)
        await self._learn_lists([record for record, _ in new])
        without_lines = {record_id(record) for record in records if self._lacks_lines(record)}
        self._lacked_lines = self._lacked_lines or bool(without_lines)
        whole = [(record, hash) for record, hash in new if record_id(record) not in without_lines]
        await self._load(rows.only([record for record, _ in whole]), [hash for _, hash in whole])
        lacking = [record for record, _ in new if record_id(record) in without_lines]
        alone = {id: hash for record, hash in new if (id := record_id(record)) in without_lines}
        self._count([id for record in records if (id := record_id(record)) not in alone])
        if alone and self._plan.lines is Lines.V2:
            found = await with_lines_of_v2(self._warehouse.daftra, self._plan, lacking)
            await self._load(self._shaper.rows(found), [alone.pop(record_id(record)) for record in found])
            self._count([record_id(record) for record in found])
        await self._read_alone([record for record in lacking if record_id(record) in alone], alone)

    def _changed(self, rows: Rows) -> list[tuple[Record, int]]:
        """The records that are not as they were, with their hashes."""
        is_new = self._warehouse.reloads(self._shaper)
        return [
            (record, hash)
            for record, hash in zip(rows.records, rows.hashes(), strict=True)
            if not self._is_loaded(record_id(record), hash, is_new=is_new)
        ]

    def _is_loaded(self, id: int, hash: int, *, is_new: bool) -> bool:
        """Whether a row was loaded as it is, before this run or in it."""
        if self._hashes is not None and id in self._hashes:  # the warehouse has that one by now
            return self._hashes[id] == hash
        return not is_new and self._known.is_same(id, hash)

    def _count(self, ids: Sequence[int]) -> None:
        """Tell that these records were read. Each of them counts once."""
        self.rows += sum(id not in self._counted for id in ids)
        self._warehouse.tell(Progress(self._plan.resource, self.rows, self._total, self.changed))

    def _lacks_lines(self, record: Record) -> bool:
        """Whether the row of a list left out what the record has inside."""
        return bool(_absent(record, (*self._expected, *self._doubtful)))

    async def _learn_lists(self, records: Sequence[Record]) -> None:
        """Find out which lists records have that are not in the rows of the list, such as the payments of a document
        whose lines are. A record that was read by itself has all of its lists.
        """
        tries = _TRIES
        for record in records:
            absent = _absent(record, self._doubtful)
            if not absent or _absent(record, self._expected):
                continue
            found = await details(self._warehouse.daftra, self._plan, [record], lambda id: None)
            if not found.records:
                tries -= 1
                if found.failure is not None or not tries:
                    return  # all of them are read by themselves, which tells what is wrong
                continue
            self._expected += tuple(name for name in absent if name not in _absent(found.records[0], absent))
            self._doubtful = tuple(name for name in self._doubtful if name not in absent)

    async def _read_alone(self, rows: Sequence[Record], hashes: Mapping[int, int] | None) -> None:
        """Read records by themselves, and load those that could be read. Those that are gone meanwhile are not seen.

        One that cannot be read stays as it is, and is tried again next time.

        Args:
            rows: Rows with their ids.
            hashes: The hashes of the rows, None if they have nothing but ids.
        """
        for start in range(0, len(rows), _DETAILS):
            part = rows[start : start + _DETAILS]
            found = await details(self._warehouse.daftra, self._plan, part, lambda id: self._count([id]))
            records = found.records
            self._gone.update(found.gone)
            # What a list shows again although it was not there the last time is not gone.
            self._unread += [*found.unread, *(error for id, error in found.gone.items() if id in self._missed)]
            self._note(records)
            shaped = self._shaper.rows(records)
            if hashes is None:
                new = self._changed(shaped)
                await self._load(shaped.only([record for record, _ in new]), [hash for _, hash in new])
            else:
                listed = {record_id(row): row for row in part}
                ids = [record_id(record) for record in records]
                pairs = zip(records, ids, strict=True)
                await self._load(shaped, [_hash_of(record, listed[id], hashes[id]) for record, id in pairs])
            if found.failure is not None:
                raise found.failure

    async def _load(self, rows: Rows, hashes: Sequence[int | None]) -> None:
        if records := rows.records:
            await self._warehouse.add(rows.parts(hashes))
            self.unfit += rows.unfit
            if self._hashes is not None:
                self._hashes.update(zip(map(record_id, records), hashes, strict=True))
            self.changed += len(records)

    def _note(self, records: Sequence[Record]) -> None:
        """Keep the latest moment of a change, by the account's own clock. None is later than now anywhere on earth."""
        now = self._began.replace(tzinfo=None) + _FARTHEST_ZONE
        found = [_changed_at(record) for record in records]
        moments = [moment for moment in found if moment is not None and moment <= now]
        if None in found:
            self._is_dated = self._state["dated"] = False  # also where the pass does not come to its end
        self._latest = max(moments, default=self._latest) if self._latest is None else max([self._latest, *moments])


def _hash_of(record: Record, row: Record, hash: int) -> int | None:
    """The hash of the row of a list from which a record was read, None if the record changed after the list was read.

    Such a record is read again next time: it may be as it was in the list by then.
    """
    return hash if is_as_listed(record, row) else None


def _changed_at(row: Record) -> datetime.datetime | None:
    """When a row was changed, by the account's own clock; None if it does not say.

    A moment with a zone is by another clock, and the list may compare it by either.
    """
    found: datetime.datetime | None = getattr(row, "modified", None)
    return None if found is None or found.tzinfo is not None or found < _FIRST_MOMENT else found


def _is_changed(row: Record, since: datetime.datetime, *, if_unknown: bool) -> bool:
    """Whether a row changed since then."""
    moment = _changed_at(row)
    return if_unknown if moment is None else moment >= since


def is_recent(last: datetime.datetime, now: datetime.datetime) -> bool:
    """Whether a moment is less than a week ago. One that is still to come was taken from a clock that was wrong."""
    return datetime.timedelta(0) <= now - last <= FULL_EVERY


def _others(plan: Plan, lists: Sequence[str]) -> tuple[str, ...]:
    """The lists of a record but these."""
    return tuple(name for name in children(plan.model) if name not in lists)


def _absent(record: Record, lists: Sequence[str]) -> list[str]:
    """Those of these lists of which a record says nothing."""
    return [name for name in lists if getattr(record, name) is None]


def _moment(text: str | None) -> datetime.datetime | None:
    return None if text is None else datetime.datetime.fromisoformat(text)


def _hides_branches(plan: Plan) -> bool:
    """Whether a v2 list leaves out rows of other branches at the level at which it is read (documentation)."""
    read = _catalog.list_of(plan.resource)
    return any(option["name"] == "level" for option in read.get("options", ()))
