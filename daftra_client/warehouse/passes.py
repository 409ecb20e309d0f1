"""One pass over a resource: what is new or changed is loaded, and what is gone is marked."""

from __future__ import annotations

import datetime
from collections.abc import AsyncGenerator, Callable, Sequence
from contextlib import aclosing
from typing import TYPE_CHECKING, Any, Final, Protocol

from .. import _catalog
from .._listing.filters import field
from .._listing.id_set import IdSet
from .errors import DeletionsRefusedError
from .known import KnownRecords
from .loader import Part
from .plan import Lines, Plan, Way
from .reading import OVERLAP, by_key, details, whole_list
from .results import Progress, ResourceResult, Status
from .rows import Shaper, record_id

if TYPE_CHECKING:
    from .._codec.record import Record
    from ..client import DaftraClient
    from .reading import Batch

FULL_EVERY: Final = datetime.timedelta(days=7)
"""How old the last comparison of all rows may be where changes are found by `modified`."""
_DETAILS: Final = 200
"""Records whose details are read, and loaded, together."""
_FARTHEST_ZONE: Final = datetime.timedelta(hours=14)
"""How far the clock of an account may be ahead of UTC. What was changed later than that has a wrong date."""


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
        self._gone: set[int] = set()
        self._loaded = IdSet()
        self._began = datetime.datetime.now(datetime.UTC)
        self._latest: datetime.datetime | None = None
        self.rows: int = 0
        self.changed: int = 0
        self.deleted: int = 0
        self._total: int | None = None

    async def run(self) -> ResourceResult:
        """Read the resource as its plan says.

        Raises:
            DaftraError: The pass is not whole. What was loaded stays.
        """
        plan, state = self._plan, self._warehouse.state.setdefault(self._plan.resource, {})
        known = self._warehouse.known[plan.resource]
        if plan.way is Way.LIST:
            await self._compare(whole_list(self._warehouse.daftra, plan), known)
            kept: dict[str, Any] = {}
        else:
            kept = await self._by_key(known, state)
        gone = [id for id in known.alive() if id not in self._seen or id in self._gone]
        if gone and len(gone) > self._warehouse.allow_deletions * len(known):
            self._warehouse.finish(plan.resource, self._shaper.children, [])
            raise DeletionsRefusedError(plan.resource, len(gone), len(known), self._warehouse.allow_deletions)
        state.update(kept)
        self._warehouse.finish(plan.resource, self._shaper.children, gone)
        self.deleted = len(gone)
        return self.result("whole")

    def result(self, status: Status, reason: str | None = None) -> ResourceResult:
        """What the pass did."""
        return ResourceResult(
            self._plan.resource, str(self._plan), status, self.rows, self.changed, self.deleted, reason
        )

    async def _by_key(self, known: KnownRecords, state: dict[str, Any]) -> dict[str, Any]:
        """Read a v2 resource, and say what the next run begins with."""
        plan, daftra = self._plan, self._warehouse.daftra
        cursor, last = _moment(state.get("modified")), _moment(state.get("compared"))
        is_full = (
            self._warehouse.full
            or plan.way is Way.KEY
            or cursor is None
            or last is None
            or self._began - last > FULL_EVERY
            or state.get("shape") != self._shaper.shape
        )
        if is_full or cursor is None:
            await self._compare(by_key(daftra, plan), known)
            last = self._began
        else:
            await self._compare(by_key(daftra, plan, where=[field("modified") >= cursor - OVERLAP]), known)
            self._seen = IdSet()  # what was not changed since has to be seen as well
        if not is_full or _hides_branches(plan):
            await self._look_for_ids(known)
        cursor = self._next_cursor(cursor)
        return {
            "modified": cursor and cursor.isoformat(),
            "compared": last and last.isoformat(),
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

    async def _look_for_ids(self, known: KnownRecords) -> None:
        """See all ids, and read the records that no listing brought."""
        missing: list[int] = []
        async with aclosing(by_key(self._warehouse.daftra, self._plan, ids_only=True)) as batches:
            async for batch in batches:
                ids = [record_id(record) for record in batch.records]
                self._seen.update(IdSet(ids))
                missing += [id for id in ids if not known.has(id) and id not in self._loaded]
        for start in range(0, len(missing), _DETAILS):
            await self._load_details(missing[start : start + _DETAILS], None, came=lambda: self._count(1))

    async def _compare(self, batches: AsyncGenerator[Batch], known: KnownRecords) -> None:
        """Load the rows that are not as they were."""
        async with aclosing(batches):
            async for batch in batches:
                self._warehouse.state[self._plan.resource]["begun"] = self._began.isoformat()
                self._total = batch.total if batch.total is not None else self._total
                await self._compare_batch(batch.records, known)

    async def _compare_batch(self, records: Sequence[Record], known: KnownRecords) -> None:
        hashes = self._shaper.hashes(records)
        ids = [record_id(record) for record in records]
        self._seen.update(IdSet(ids))
        self._note(records)
        is_new = self._warehouse.reloads(self._shaper)
        new = [place for place, id in enumerate(ids) if is_new or not known.is_same(id, hashes[place])]
        alone = [place for place in new if self._lacks_lines(records[place])]
        whole = [place for place in new if not self._lacks_lines(records[place])]
        await self._load([records[place] for place in whole], [hashes[place] for place in whole])
        self._count(len(records) - len(alone))
        for start in range(0, len(alone), _DETAILS):
            part = alone[start : start + _DETAILS]
            by_id = {ids[place]: (records[place], hashes[place]) for place in part}
            await self._load_details(list(by_id), by_id, came=lambda: self._count(1))

    def _count(self, rows: int) -> None:
        self.rows += rows
        self._warehouse.tell(Progress(self._plan.resource, self.rows, self._total, self.changed))

    def _lacks_lines(self, record: Record) -> bool:
        """Whether the row of a list left out what the record has inside."""
        if self._plan.lines is Lines.NONE:
            return False
        return self._plan.lines is Lines.DETAILS or any(getattr(record, name) is None for name in self._plan.expected)

    async def _load_details(
        self, ids: Sequence[int], rows: dict[int, tuple[Record, int]] | None, came: Callable[[], None] = lambda: None
    ) -> None:
        """Read records by themselves, and load those that could be read. Those that are gone meanwhile are not seen.

        Args:
            ids: The records.
            rows: The rows of the list that lacked something, with their hashes, None if there was no list.
            came: Called after each of them.
        """
        found = await details(self._warehouse.daftra, self._plan, ids, came)
        records = found.records
        self._gone.update(found.gone)
        self._note(records)
        await self._load(
            records,
            [_hash_of(record, *rows[record_id(record)]) for record in records]
            if rows
            else self._shaper.hashes(records),
        )
        if found.failure is not None:
            raise found.failure

    async def _load(self, records: Sequence[Record], hashes: Sequence[int | None]) -> None:
        if records:
            await self._warehouse.add(self._shaper.parts(records, hashes))
            self._loaded.update(IdSet(map(record_id, records)))
            self.changed += len(records)

    def _note(self, records: Sequence[Record]) -> None:
        """Keep the latest moment of a change, by the account's own clock. None is later than now anywhere on earth."""
        now = self._began.replace(tzinfo=None) + _FARTHEST_ZONE
        moments = [
            moment for record in records if (moment := getattr(record, "modified", None)) is not None and moment <= now
        ]
        self._latest = max(moments, default=self._latest) if self._latest is None else max([self._latest, *moments])


def _hash_of(record: Record, row: Record, hash: int) -> int | None:
    """The hash of the row of a list from which a record was read, None if the record changed after the list was read.

    Such a record is read again next time: it may be as it was in the list by then.
    """
    before, after = getattr(row, "modified", None), getattr(record, "modified", None)
    return hash if before is None or after is None or before == after else None


def _moment(text: str | None) -> datetime.datetime | None:
    return None if text is None else datetime.datetime.fromisoformat(text)


def _hides_branches(plan: Plan) -> bool:
    """Whether a v2 list leaves out rows of other branches at the level at which it is read (documentation)."""
    read = _catalog.list_of(plan.resource)
    return any(option["name"] == "level" for option in read.get("options", ()))
