"""All records of a resource, with their children and with the rows that its list leaves out."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import aclosing, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .._common import catalog as _catalog
from .._common.concurrency import gather
from .._methods.id_set import IdSet
from ..errors import AuthenticationError, NotFoundError, PermissionDeniedError, PlanLimitError, ResponseError
from ..warehouse.branches import branch_of, listings_of
from .list import listing

if TYPE_CHECKING:
    from .._codec.record import Record
    from .._methods.pager import Pager
    from ..client import DaftraClient
    from .export_report import ExportProgress

REFUSALS: Final = (AuthenticationError, PermissionDeniedError, PlanLimitError, NotFoundError)
"""Errors of resources that an account does not have, since a right, a plan or a plugin is missing."""

_BATCH: Final = 500
"""Records that are written at once."""
_DETAIL_BATCH: Final = 100
"""Records that are written at once if each of them may cost a call."""
_HEADER_PAGE: Final = 500
"""Records of a page without children. Daftra gives 1,000 at most (documentation); up to 16 pages wait in memory."""
_FULL_PAGE: Final = 100
"""Records of a page that may contain children."""
_FULL: Final = {"recursive": 1}
"""Requests complete records from a list (documentation, only for invoices)."""


class Wanted(NamedTuple):
    """What is read of a list.

    Attributes:
        children: Whether the children of the records are read.
        hidden: Whether rows that the list leaves out by default are read, too.
        filters: Options of `daftra list` by their names.
    """

    children: bool
    hidden: bool
    filters: Mapping[str, Any]


async def batches(
    daftra: DaftraClient,
    export: ExportProgress,
    children: Iterable[str],
    wanted: Wanted,
    branches: Sequence[int],
) -> AsyncGenerator[Sequence[Record]]:
    """The records in lists of at most 500, of which only the first one may be empty.

    Args:
        daftra: The account.
        export: Receives the progress.
        children: The attributes that hold children which are wanted.
        wanted: The rows that are wanted.
        branches: The branches whose rows are wanted, if there are several.

    Raises:
        DaftraError: The listing is not complete.
    """
    details = _Details(daftra, export, children, by_branch=bool(branches))
    batch: list[Record] = []
    count = 0
    async with aclosing(_listed(daftra, export, bool(details.names), wanted, branches)) as found:
        async for record in found:
            batch.append(record)
            if len(batch) == (_BATCH if count and not details.are_read else _DETAIL_BATCH):
                count += 1
                yield await details.complete(batch)
                batch = []
    if batch or not count:
        yield await details.complete(batch)


async def _listed(
    daftra: DaftraClient, export: ExportProgress, with_children: bool, wanted: Wanted, branches: Sequence[int]
) -> AsyncGenerator[Record]:
    """The records of the list, each once."""
    read = _catalog.list_of(export.resource)
    is_deep = with_children and any(option["name"] in _FULL for option in read.get("options", ()))
    hidden = [each["show"] for each in read.get("hides", ()) if each["show"]] if wanted.hidden else []
    shows = ({}, *(show for show in hidden if not show.keys() & wanted.filters.keys()))
    size = _FULL_PAGE if with_children else _HEADER_PAGE
    known, shown = IdSet(), set[int]()
    listings = _of_v2(shows, branches, wanted) if read.get("is_v2") else listings_of(shows, branches, shown)
    for arguments in listings:
        options = {**wanted.filters, **arguments}
        ways = [options | _FULL, options] if is_deep else [options]
        pagers = [listing(daftra, export.resource, way, size=size) for way in ways]
        if "unchecked" in arguments:
            pagers = [pager.unverified() for pager in pagers]  # some rows do not show their branch
        async with aclosing(_first_answered(pagers, export)) as records:
            async for record in records:
                if branches and (branch := branch_of(record)) is not None:
                    shown.add(branch)
                id = getattr(record, "id", None)
                if (len(shows) > 1 or branches) and id is not None:
                    if id in known:
                        continue
                    known.update(IdSet([id]))
                yield record


def _of_v2(shows: Iterable[Mapping[str, Any]], branches: Sequence[int], wanted: Wanted) -> Iterator[Mapping[str, Any]]:
    """The arguments of the listings that together contain all rows of a v2 list, which hides other branches."""
    yield from shows
    if branches:
        condition = f"branch_id in {','.join(map(str, branches))}"
        yield {"where": (*wanted.filters.get("where", ()), condition), "unchecked": True}


async def _first_answered(pagers: Sequence[Pager[Record]], export: ExportProgress) -> AsyncGenerator[Record]:
    """The records of the first listing that the account answers."""
    for pager in pagers:
        has_begun = False
        try:
            async with aclosing(aiter(pager)) as records:
                async for record in records:
                    has_begun, export.total = True, records.total
                    yield record
            return
        except ResponseError as error:
            if has_begun or pager is pagers[-1] or isinstance(error, REFUSALS):
                raise


class _Details:
    """Reads single records where the list leaves their children out.

    The list shows them in some accounts and not in others. So a few records are compared with their rows: in every
    batch those that lack children, since some kinds of children appear late, and once those with empty lists. Children
    that the record has and the row lacks are then read for each such row.

    Args:
        daftra: The account.
        export: Receives the progress.
        names: The attributes that hold children. Those of a record are None where it does not show them.
        by_branch: Read each record in its own branch, since it may not be visible in another one.
    """

    def __init__(self, daftra: DaftraClient, export: ExportProgress, names: Iterable[str], *, by_branch: bool) -> None:
        self.names = tuple(names)
        self._export = export
        self._at_once = daftra._engine.max_concurrency
        self._missing: set[str] = set()
        """The children that rows may lack, and that single records show."""
        self._emptied: set[str] = set()
        """The children of which rows may have an empty list, although there are some."""
        self._compared: set[str] = set()
        """The children of which an empty list was compared."""
        self._is_readable = "get" in _catalog.resources()[export.resource]
        if self._is_readable:
            self._get: Callable[..., Awaitable[Record]] = getattr(daftra, export.resource).get
        self._by_branch = by_branch

    @property
    def are_read(self) -> bool:
        """Whether single records are read."""
        return bool(self._missing or self._emptied)

    async def complete(self, rows: Sequence[Record]) -> Sequence[Record]:
        """The records with their children, as far as the account shows them."""
        found: dict[int, Record] = {}
        if self._is_readable:
            with suppress(ResponseError):  # the rows have their children, and single records may need another right
                await self._read(rows, self._with_empty_lists(rows), found)
            places = self._without_lists(rows)
            while places := [place for place in places if place not in found]:
                try:
                    await self._read(rows, places, found)
                except REFUSALS as error:
                    error.add_advice("The list is allowed, but not its lines; --no-children exports it without them")
                    raise
                places = self._lacking(rows)  # the records just read may have shown further children
            self._export.is_by_record = self.are_read
        self._export.advance(len(rows) - len(found))
        return [found.get(place, row) if self._is_lacking(row) else row for place, row in enumerate(rows)]

    def _without_lists(self, rows: Sequence[Record]) -> list[int]:
        """The places of rows that lack children: the rows that are read in any case, and a few others."""
        names = [name for name in self.names if name not in self._missing]
        return [*{*self._lacking(rows), *_some(rows, lambda row: any(getattr(row, name) is None for name in names))}]

    def _with_empty_lists(self, rows: Sequence[Record]) -> list[int]:
        """The places of a few rows with empty lists which were not compared before."""
        places: set[int] = set()
        for name in self.names:
            if name not in self._compared and (some := _some(rows, lambda row: _is_empty(getattr(row, name)))):  # noqa: B023
                self._compared.add(name)
                places.update(some)
        return [*places]

    async def _read(self, rows: Sequence[Record], places: Sequence[int], found: dict[int, Record]) -> None:
        """Read the single records of some rows, and note what these rows lack."""

        async def read(place: int) -> None:
            id: int = getattr(rows[place], "id")  # noqa: B009  # `_is_stored` has looked
            branch = branch_of(rows[place]) if self._by_branch else None
            try:
                found[place] = await self._get(id, **({} if branch is None else {"branch_id": branch}))
            except NotFoundError:
                found[place] = rows[place]  # deleted since it was listed; its row stays
            self._export.advance(1)

        await gather([partial(read, place) for place in sorted(places)], at_once=self._at_once)
        for place in places:
            for name in self.names:
                listed, shown = getattr(rows[place], name), getattr(found[place], name)
                if listed is None and shown is not None:
                    self._missing.add(name)
                elif _is_empty(listed) and shown:
                    self._emptied.add(name)

    def _lacking(self, rows: Sequence[Record]) -> list[int]:
        return [place for place, row in enumerate(rows) if self._is_lacking(row)]

    def _is_lacking(self, row: Record) -> bool:
        """Whether a row lacks children that its single record shows, or may lack them."""
        return _is_stored(row) and (
            any(getattr(row, name) is None for name in self._missing)
            or any(_is_empty(getattr(row, name)) for name in self._emptied)
        )


def _some(rows: Sequence[Record], is_candidate: Callable[[Record], bool]) -> set[int]:
    """The places of at most three rows: the first, a middle one and the last."""
    places = [place for place, row in enumerate(rows) if _is_stored(row) and is_candidate(row)]
    return {places[0], places[len(places) // 2], places[-1]} if places else set()


def _is_stored(row: Record) -> bool:
    """Whether a row has an id by which its record can be read."""
    id = getattr(row, "id", None)
    return id is not None and id > 0


def _is_empty(held: Sequence[Record] | None) -> bool:
    return held is not None and not held
