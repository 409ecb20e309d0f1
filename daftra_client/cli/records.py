"""All records of a resource, with their children and with the rows that its list leaves out."""

from __future__ import annotations

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence
from contextlib import aclosing, suppress
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from .. import _catalog
from .._listing.id_set import IdSet
from .._loop.concurrency import gather
from ..errors import AuthenticationError, NotFoundError, PermissionDeniedError, PlanLimitError, ResponseError
from .list import listing

if TYPE_CHECKING:
    from .._catalog import Read
    from .._codec.record import Record
    from .._listing.pager import Pager
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
"""Asks a list for all of each record (documentation, for invoices alone)."""


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
        export: Is told how far it is.
        children: The attributes that hold children which are wanted.
        wanted: The rows that are wanted.

    Raises:
        DaftraError: The listing is not whole.
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
    read: Read = _catalog.resources()[export.resource]["list"]  # pyright: ignore[reportTypedDictNotRequiredAccess]
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

    The list of one account has them and that of another has not, so both are compared for a few records. What the
    record by itself shows and the list does not is then read for each record that lacks it.

    Args:
        daftra: The account.
        export: Is told how far it is.
        names: The attributes that hold children. Those of a record are None where it does not show them.
    """

    def __init__(self, daftra: DaftraClient, export: Export, names: Iterable[str]) -> None:
        self.names = tuple(names)
        self._export = export
        self._at_once = daftra._engine.max_concurrency
        self._left_out: frozenset[str] | None = None
        """The children that only records by themselves show; None until that is known."""
        if "get" in _catalog.resources()[export.resource]:
            self._get: Callable[[int], Awaitable[Record]] = getattr(daftra, export.resource).get
        else:
            self._left_out = frozenset()

    @property
    def are_read(self) -> bool:
        """Whether records are read by themselves."""
        return bool(self._left_out)

    async def complete(self, records: Sequence[Record]) -> Sequence[Record]:
        """The records with their children, as far as the account shows them."""
        if self._left_out is None:
            records = await self._compare(records)
        wanted = [place for place, record in enumerate(records) if self._lacks(record, self._left_out or ())]
        self._export.came(len(records) - len(wanted))
        return await self._with_details(records, wanted)

    async def _compare(self, records: Sequence[Record]) -> Sequence[Record]:
        """The records, of which a few were read by themselves."""
        lacking = [place for place, record in enumerate(records) if self._lacks(record, self.names)]
        if not lacking:
            return records
        probes = sorted({lacking[0], lacking[len(lacking) // 2], lacking[-1]})
        found = await self._with_details(records, probes, is_probe=True)
        compared = [(records[place], found[place]) for place in probes if found[place] is not records[place]]
        if not compared:
            return records  # they were deleted since; the next records will tell
        self._left_out = frozenset(
            name
            for name in self.names
            for row, record in compared
            if getattr(row, name) is None and getattr(record, name) is not None
        )
        self._export.is_by_record = self.are_read
        return found if self._left_out else records

    async def _with_details(
        self, records: Sequence[Record], places: Sequence[int], *, is_probe: bool = False
    ) -> Sequence[Record]:
        """The records, of which those at some places are read by themselves."""
        found = list(records)

        async def read(place: int) -> None:
            id: int = getattr(records[place], "id")  # noqa: B009  # `_lacks` has looked
            with suppress(NotFoundError):  # deleted since it was listed; its row stays
                found[place] = await self._get(id)
            if not is_probe:
                self._export.came(1)

        await gather([partial(read, place) for place in places], at_once=self._at_once)
        return found

    @staticmethod
    def _lacks(record: Record, names: Iterable[str]) -> bool:
        id = getattr(record, "id", None)
        return id is not None and id > 0 and any(getattr(record, name) is None for name in names)
