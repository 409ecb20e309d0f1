"""All records of a resource, with their children and with the rows that its list leaves out."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .._common import catalog as _catalog
from .._common.concurrency import gather
from .._methods.id_set import IdSet
from ..errors import AuthenticationError, NotFoundError, PermissionDeniedError, PlanLimitError, ResponseError
from .list import listing

if TYPE_CHECKING:
    from .._codec.record import Record
    from .._methods.pager import Pager
    from ..client import DaftraClient
    from .progress import Export

REFUSALS: Final = (AuthenticationError, PermissionDeniedError, PlanLimitError, NotFoundError)
"""Errors of resources that an account does not have: for lack of a right, by its plan, or since a plugin is off."""

_AT_ONCE: Final = 500
"""Records that are written together."""
_BY_THEMSELVES: Final = 100
"""The same, if each of them costs or may cost a call."""
_HEADERS: Final = 500
"""Records of a page of headers. Daftra gives 1,000 at most (documentation); up to 16 pages wait in memory."""
_WHOLE: Final = 100
"""Records of a page that may have their children."""
_FULL: Final = {"recursive": 1}
"""Asks a list for all of each record (documentation, only for invoices)."""


class Wanted(NamedTuple):
    """The rows of a list that are wanted.

    Attributes:
        hidden: Whether those are asked for, too, that it leaves out by default.
        filters: Options of `daftra list` by their names.
    """

    hidden: bool
    filters: Mapping[str, Any]


async def batches(
    daftra: DaftraClient,
    export: Export,
    children: Iterable[str],
    wanted: Wanted,
) -> AsyncGenerator[Sequence[Record]]:
    """The records in lists of at most 500, of which only the first one may be empty.

    Args:
        daftra: The account.
        export: Receives the progress.
        children: The attributes that hold children which are wanted.
        wanted: The rows that are wanted.

    Raises:
        DaftraError: The listing is not complete.
    """
    details = _Details(daftra, export, children)
    batch: list[Record] = []
    count = 0
    async with aclosing(_listed(daftra, export, bool(details.names), wanted)) as found:
        async for record in found:
            batch.append(record)
            if len(batch) == (_AT_ONCE if count and not details.are_read else _BY_THEMSELVES):
                count += 1
                yield await details.complete(batch)
                batch = []
    if batch or not count:
        yield await details.complete(batch)


async def _listed(daftra: DaftraClient, export: Export, is_whole: bool, wanted: Wanted) -> AsyncGenerator[Record]:
    """The records as the list has them, each once."""
    read = _catalog.list_of(export.resource)
    is_deep = is_whole and any(option["name"] in _FULL for option in read.get("options", ()))
    shows = [each["show"] for each in read.get("hides", ()) if each["show"]] if wanted.hidden else []
    shows = [show for show in shows if not show.keys() & wanted.filters.keys()]
    size = _WHOLE if is_whole else _HEADERS
    known = IdSet()
    for show in ({}, *shows):
        options = {**wanted.filters, **show}
        ways = [options | _FULL, options] if is_deep else [options]
        pagers = [listing(daftra, export.resource, way, size=size) for way in ways]
        async with aclosing(_first_answered(pagers, export)) as records:
            async for record in records:
                id = getattr(record, "id", None)
                if shows and id is not None:
                    if id in known:
                        continue
                    known.update(IdSet([id]))
                yield record


async def _first_answered(pagers: Sequence[Pager[Record]], export: Export) -> AsyncGenerator[Record]:
    """The records of the first listing that the account does not fail at from its beginning."""
    for pager in pagers:
        has_begun = False
        try:
            async with aclosing(aiter(pager)) as records:
                export.listing = records
                async for record in records:
                    has_begun = True
                    yield record
            return
        except ResponseError as error:
            if has_begun or pager is pagers[-1] or isinstance(error, REFUSALS):
                raise


class _Details:
    """Reads records by themselves where the list leaves their children out.

    The list of one account has them and that of another has not, so a few records are compared with their rows: those
    that lack children in every batch, since some kinds of children come late, and those whose lists are empty once.
    What the record by itself shows and the row does not is then read for each row that lacks it.

    Args:
        daftra: The account.
        export: Receives the progress.
        names: The attributes that hold children. Those of a record are None where it does not show them.
    """

    def __init__(self, daftra: DaftraClient, export: Export, names: Iterable[str]) -> None:
        self.names = tuple(names)
        self._export = export
        self._at_once = daftra._engine.max_concurrency
        self._missing: set[str] = set()
        """The children that rows may lack, and that records by themselves show."""
        self._emptied: set[str] = set()
        """The children of which rows may have an empty list, although there are some."""
        self._compared: set[str] = set()
        """The children of which an empty list was compared."""
        self._is_readable = "get" in _catalog.resources()[export.resource]
        if self._is_readable:
            self._get: Callable[[int], Awaitable[Record]] = getattr(daftra, export.resource).get

    @property
    def are_read(self) -> bool:
        """Whether records are read by themselves."""
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
                places = self._lacking(rows)  # of which the records just read may have told
            self._export.is_by_record = self.are_read
        self._export.advance(len(rows) - len(found))
        return [found.get(place, row) if self._is_lacking(row) else row for place, row in enumerate(rows)]

    def _without_lists(self, rows: Sequence[Record]) -> list[int]:
        """The places of rows that lack children: those that are read anyhow, and a few of the others."""
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
        """Read the records of some rows by themselves, and note what these rows lack."""

        async def read(place: int) -> None:
            id: int = getattr(rows[place], "id")  # noqa: B009  # `_is_stored` has looked
            try:
                found[place] = await self._get(id)
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
        """Whether a row lacks children that its record by itself shows, or may lack them."""
        return _is_stored(row) and (
            any(getattr(row, name) is None for name in self._missing)
            or any(_is_empty(getattr(row, name)) for name in self._emptied)
        )


def _some(rows: Sequence[Record], is_meant: Callable[[Record], bool]) -> set[int]:
    """The places of at most three rows, far from each other."""
    places = [place for place, row in enumerate(rows) if _is_stored(row) and is_meant(row)]
    return {places[0], places[len(places) // 2], places[-1]} if places else set()


def _is_stored(row: Record) -> bool:
    """Whether a row has an id by which its record can be read."""
    id = getattr(row, "id", None)
    return id is not None and id > 0


def _is_empty(held: Sequence[Record] | None) -> bool:
    return held is not None and not held
