"""Listings: complete although they change, prefetched in the background, and checked against their filters."""

from __future__ import annotations

import asyncio
import contextlib
import copy
import gc
import pickle
import sys
import weakref
from collections.abc import AsyncIterator, Callable
from contextlib import aclosing
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import anyio
import anyio.lowlevel
import attrs
import httpx
import pytest
import trio
from hypothesis import given, settings
from hypothesis import strategies as st

from daftra_client import (
    APIConnectionError,
    DaftraClient,
    EncodeError,
    FilterIgnoredError,
    Limiter,
    ListingChangedError,
    NotFoundError,
    Page,
    ServerError,
    ValidationError,
)
from daftra_client._call.attempt import YieldToConsumer
from daftra_client._call.verification import may_be_equal, may_be_within
from daftra_client._common.background import Background
from daftra_client._methods.extent import PATIENCE
from daftra_client._methods.pager import Pager
from daftra_client._methods.prefetch import Prefetch
from daftra_client.models import (
    ExpenseInput,
    InvoicePaymentStatusFilter,
    InvoiceType,
    JournalEntityType,
    PaymentStatus,
    ProductInput,
    SortDirection,
)
from daftra_client.sandbox import Sandbox
from tests.support.clock import on_asyncio, on_each_backend
from tests.support.fake_daftra import (
    Answer,
    FakeDaftra,
    client,
    failed,
    fake,
    hang,
    invoice,
    no_collector,
    ok,
    rows,
    run,
)

Change = Callable[["Changing"], None]


class Changing(FakeDaftra):
    """A listing whose ids can be changed before any answer. Answers are counted from 1."""

    def __init__(self, total: int, *, delay: Callable[[int], float] = lambda number: 0) -> None:
        super().__init__(self.answer)
        self.ids = list(range(1, total + 1))
        self.delay = delay
        self.changes: dict[int, Change] = {}
        self.failures: dict[int, list[Answer]] = {}
        self.answers = 0
        self.there_all_along: set[int] | None = None
        self.new = 1_000_000

    async def answer(self, request: httpx.Request) -> Answer:
        number, size = int(request.url.params["page"]), int(request.url.params["limit"])
        await anyio.sleep(self.delay(number))
        if waiting := self.failures.get(number):
            return waiting.pop()
        self.answers += 1
        if change := self.changes.get(self.answers):
            change(self)
        if self.there_all_along is None:
            self.there_all_along = set(self.ids)
        page = self.ids[(number - 1) * size : number * size]
        return rows(page, page=number, page_count=-(-len(self.ids) // size), total_results=len(self.ids))

    def delete(self, position: int, count: int = 1) -> None:
        gone = self.ids[position : position + count]
        del self.ids[position : position + count]
        if self.there_all_along is not None:
            self.there_all_along.difference_update(gone)

    def insert(self, position: int, count: int = 1) -> None:
        self.ids[position:position] = range(self.new, self.new + count)
        self.new += count

    @property
    def pages(self) -> list[int]:
        return [int(request.url.params["page"]) for request in self.requests]


def numbered(request: httpx.Request) -> int:
    return int(request.url.params["page"])


async def read(daftra: DaftraClient, **arguments: Any) -> list[int]:
    return [record.id async for record in daftra.invoices.list(**arguments)]


async def take_all(records: AsyncIterator[Any], found: list[Any]) -> None:
    """Take records, or the records of pages, until they end or there is an error."""
    async for taken in records:
        found += [record.id for record in taken] if isinstance(taken, Page) else [taken.id]


async def error_of(records: AsyncIterator[Any], found: list[Any]) -> ListingChangedError | None:
    """The error that the listing ends with, if any."""
    try:
        await take_all(records, found)
    except ListingChangedError as error:
        return error
    return None


def assert_whole(transport: Changing, found: list[int]) -> None:
    """Every record that was there all along came once, and all of them in the order of the listing."""
    assert transport.there_all_along is not None
    assert len(found) == len(set(found))
    assert [id for id in found if id in transport.there_all_along] == [
        id for id in transport.ids if id in transport.there_all_along
    ]


# --- complete although it changes -------------------------------------------------------------------------------------

SIZE = 10
CHANGES: dict[str, Callable[[int], Change]] = {
    "the first record is deleted": lambda at: lambda listing: listing.delete(0),
    "a record at the border is deleted": lambda at: lambda listing: listing.delete(at * SIZE - 1),
    "the record after the border is deleted": lambda at: lambda listing: listing.delete(at * SIZE),
    "a record to come is deleted": lambda at: lambda listing: listing.delete(len(listing.ids) - 2),
    "the last record is deleted": lambda at: lambda listing: listing.delete(len(listing.ids) - 1),
    "two pages are deleted before": lambda at: lambda listing: listing.delete(max(0, at * SIZE - 25), 2 * SIZE),
    "nearly all is deleted": lambda at: lambda listing: listing.delete(5, len(listing.ids) - 10),
    "all is deleted": lambda at: lambda listing: listing.delete(0, len(listing.ids)),
    "a record is inserted first": lambda at: lambda listing: listing.insert(0),
    "a record is inserted at the border": lambda at: lambda listing: listing.insert(at * SIZE),
    "a record is inserted last": lambda at: lambda listing: listing.insert(len(listing.ids)),
    "two pages are inserted before": lambda at: lambda listing: listing.insert(3, 2 * SIZE),
    "two pages are inserted last": lambda at: lambda listing: listing.insert(len(listing.ids), 2 * SIZE),
}


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@pytest.mark.parametrize("at_once", [1, 8])
@on_asyncio
async def test_a_listing_is_complete_at_whatever_page_it_changes(change: Callable[[int], Change], at_once: int) -> None:
    for at in range(1, 13):
        transport = Changing(12 * SIZE)
        transport.changes[at] = change(at)
        async with client(transport, max_concurrency=at_once) as daftra:
            assert_whole(transport, await read(daftra, limit=SIZE))


@pytest.mark.parametrize("at", [1, 15, 30])
@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
@on_each_backend
async def test_three_thousand_records_are_complete_under_failures_and_changes(
    at: int, change: Callable[[int], Change], longest_jitter: object
) -> None:
    transport = Changing(3000, delay=lambda number: (7 * number % 5) / 10)
    transport.changes[at] = change(10 * at)
    transport.failures = {3: [failed(503)], 9: [httpx.ReadError("x"), failed(500)], 30: [failed(502)]}
    async with client(transport) as daftra:
        assert_whole(transport, await read(daftra))


def made(deletes: bool, position: int, count: int) -> Change:
    def change(listing: Changing) -> None:
        place = position % (len(listing.ids) + 1)
        (listing.delete if deletes else listing.insert)(place, count)

    return change


ONE_CHANGE = st.tuples(st.booleans(), st.integers(0, 400), st.integers(1, 25))


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    total=st.integers(0, 200),
    # Never two changes with no answer in between: those cannot be seen.
    changes=st.dictionaries(st.integers(1, 40), ONE_CHANGE, max_size=6),
    delays=st.lists(st.integers(0, 3), min_size=5, max_size=5),
    failures=st.dictionaries(st.integers(1, 20), st.integers(1, 2), max_size=3),
    at_once=st.sampled_from([1, 2, 8]),
)
def test_a_listing_is_complete_under_any_changes(
    total: int,
    changes: dict[int, tuple[bool, int, int]],
    delays: list[int],
    failures: dict[int, int],
    at_once: int,
) -> None:
    async def main() -> None:
        transport = Changing(total, delay=lambda number: delays[number % 5])
        transport.changes = {at: made(*change) for at, change in changes.items()}
        transport.failures = {number: [failed(503)] * count for number, count in failures.items()}
        async with client(transport, max_concurrency=at_once) as daftra:
            found: list[int] = []
            records = aiter(daftra.invoices.list(limit=SIZE, timeout=None))
            while True:
                try:
                    await take_all(records, found)
                    break
                except ListingChangedError:
                    continue  # going on is allowed and loses nothing
        assert_whole(transport, found)

    run("asyncio", main)


async def test_a_change_costs_a_few_calls_and_not_another_pass() -> None:
    transport = Changing(10_000)
    transport.changes[50] = lambda listing: listing.delete(0)
    async with client(transport, max_concurrency=4) as daftra:
        assert_whole(transport, await read(daftra))
    assert len(transport.requests) <= 100 + 1 + 2 * 4


async def test_how_many_records_there_are_is_known_from_the_first_page_on() -> None:
    transport = Changing(3 * SIZE)
    async with (
        client(transport, max_concurrency=1) as daftra,
        aclosing(aiter(daftra.invoices.list(limit=SIZE))) as found,
    ):
        assert found.total is None
        await anext(found)
        assert found.total == 3 * SIZE
    async with (
        client(fake(rows([1]), rows([]))) as daftra,
        aclosing(aiter(daftra.invoices.list())) as found,
    ):
        await anext(found)
        assert found.total is None  # Daftra sends none


async def test_reading_may_begin_at_a_later_page() -> None:
    transport = Changing(100)
    transport.changes[3] = lambda listing: listing.delete(0)
    async with client(transport, max_concurrency=1) as daftra:
        found = await read(daftra, page=4, limit=SIZE)
    assert found == list(range(31, 101))
    assert min(transport.pages) == 4


async def test_a_deletion_and_an_insertion_are_seen_if_any_page_came_in_between() -> None:
    gate = anyio.Event()

    async def answer(request: httpx.Request) -> Answer:
        number = int(request.url.params["page"])
        if number == 2 and not gate.is_set():
            await gate.wait()
            listing.insert(len(listing.ids))  # the total is the old one again
        if number == 3 and not gate.is_set():
            listing.delete(0)
            answer = await listing.answer(request)
            gate.set()
            return answer
        return await listing.answer(request)

    listing = Changing(100)
    listing.handler = answer
    async with client(listing, max_concurrency=2) as daftra:
        assert_whole(listing, await read(daftra, limit=SIZE))


@pytest.mark.parametrize("at_once", [1, 8])
@pytest.mark.parametrize("again", [0, 1, 2])
async def test_a_change_that_is_undone_and_made_again_is_no_habit_of_the_listing(again: int, at_once: int) -> None:
    """The pages look the same when they are read again, and still a record crossed the border between them."""
    transport = Changing(3 * SIZE)
    transport.changes[3] = transport.changes[5] = lambda listing: listing.delete(0)
    transport.changes[4] = lambda listing: listing.insert(0)
    for number in range(again):
        transport.changes[8 + 2 * number] = lambda listing: listing.insert(0)
        transport.changes[9 + 2 * number] = lambda listing: listing.delete(0)
    async with client(transport, max_concurrency=at_once) as daftra:
        found = await read(daftra, limit=SIZE)
    assert len(found) == len(set(found))
    assert transport.there_all_along is not None
    assert transport.there_all_along <= set(found)  # what was missed at first comes out of order
    assert len(transport.requests) <= 30


@pytest.mark.parametrize("at_once", [1, 8])
async def test_records_that_go_and_come_back_are_no_habit_of_the_listing(at_once: int) -> None:
    """As a deleted record that is restored: all pages are the same as before, from the first one on."""
    transport = Changing(3 * SIZE)
    transport.changes[2] = transport.changes[4] = lambda listing: listing.delete(0)
    transport.changes[3] = lambda listing: listing.ids.insert(0, 1)
    async with client(transport, max_concurrency=at_once) as daftra:
        assert set(await read(daftra, limit=SIZE)) == set(range(1, 3 * SIZE + 1))


@pytest.mark.parametrize(("old", "new"), [(3, 49), (3, 25), (15, 35), (49, 3), (20, 19), (19, 20)])
async def test_a_record_that_moves_shows_that_others_may_have_been_missed(old: int, new: int) -> None:
    def move(listing: Changing) -> None:
        listing.ids.insert(new, listing.ids.pop(old))

    transport = Changing(50)
    transport.changes[3] = move
    async with client(transport, max_concurrency=1) as daftra:
        found = await read(daftra, limit=SIZE)
    assert len(found) == 50
    assert set(found) == set(range(1, 51))


@pytest.mark.parametrize("at_once", [1, 8])
@pytest.mark.parametrize("number", [1, 2, 4, 5])
async def test_a_page_that_is_short_for_once_is_read_again(number: int, at_once: int) -> None:
    """Daftra counts in one query and reads in another."""

    async def answer(request: httpx.Request) -> Answer:
        if numbered(request) == number and number not in short:
            short.add(number)
            first = (number - 1) * SIZE + 1
            return rows(range(first, first + 4), page=number, page_count=5, total_results=45)
        return await listing.answer(request)

    short: set[int] = set()
    listing = Changing(45)
    listing.handler = answer
    async with client(listing, max_concurrency=at_once) as daftra:
        assert await read(daftra, limit=SIZE) == list(range(1, 46))


# --- what looks like a change and is none -----------------------------------------------------------------------------


@pytest.mark.parametrize("at_once", [1, 8])
async def test_pages_that_are_always_short_are_accepted_after_a_second_look(at_once: int) -> None:
    """As where rows are left out that the user may not see."""

    def answer(request: httpx.Request) -> Answer:
        number = numbered(request)
        ids = [id for id in range(number * 10 - 9, number * 10 + 1) if id % 10 != 3 and id <= 200]
        return rows(ids, page=number, page_count=20, total_results=200)

    transport = FakeDaftra(answer)
    visible = [id for id in range(1, 201) if id % 10 != 3]
    async with client(transport, max_concurrency=at_once) as daftra:
        found: list[int] = []
        with pytest.raises(ListingChangedError) as caught:
            await take_all(aiter(daftra.invoices.list(limit=10)), found)
        assert found == visible
        assert (caught.value.total, caught.value.seen, caught.value.attempts) == (200, 180, 2)
        assert len(transport.requests) <= 2 * (20 + 1) + 1
        transport.requests.clear()
        assert [record.id async for record in daftra.invoices.list(limit=10).unverified()] == visible
    assert len(transport.requests) <= 20 + 2


async def test_records_that_a_listing_always_repeats_are_given_once() -> None:
    def answer(request: httpx.Request) -> Answer:
        number = numbered(request)
        ids = [7, *range(number * 10, number * 10 + 9)] if number < 10 else []
        return rows(ids, page=number, page_count=9, total_results=82)

    transport = FakeDaftra(answer)
    async with client(transport, max_concurrency=1) as daftra:
        found = await read(daftra, limit=10)
    assert found == [7, *(id for number in range(1, 10) for id in range(number * 10, number * 10 + 9))]
    assert len(transport.requests) == 2 * 9 + 4  # once more, since pages that repeat records may leave others out


@pytest.mark.parametrize("alternates_by", ["page", "answer"])
@pytest.mark.parametrize("at_once", [1, 2, 8])
async def test_counts_that_alternate_are_no_change(at_once: int, alternates_by: str) -> None:
    """As those of two servers that do not agree."""

    def answer(request: httpx.Request) -> Answer:
        number = numbered(request)
        total = 60 + number % 2 if alternates_by == "page" else 60 - len(transport.requests) % 2
        return rows(range(number * 10, number * 10 + 10), page=number, page_count=6, total_results=total)

    transport = FakeDaftra(answer)
    async with client(transport, max_concurrency=at_once) as daftra:
        assert await read(daftra, limit=10) == list(range(10, 70))
    if (alternates_by, at_once) == ("page", 1):
        assert len(transport.requests) == 2 * (6 + 2)  # once more, since such counts look like a change
    assert len(transport.requests) <= 60


async def test_a_cap_on_the_size_of_pages_is_no_change() -> None:
    def answer(request: httpx.Request) -> Answer:
        number = numbered(request)
        return rows(range(number * 10 - 9, min(number * 10, 35) + 1), page=number, page_count=4, total_results=35)

    transport = FakeDaftra(answer)
    async with client(transport) as daftra:
        assert await read(daftra, limit=5000) == list(range(1, 36))
    assert len(transport.requests) == 4


async def test_rows_without_an_id_are_all_given() -> None:
    def answer(request: httpx.Request) -> Answer:
        data = [{"Client": {"city": "a"}}, {"Client": {"city": "a"}}, {"Client": {"id": 3, "city": "b"}}]
        return ok(data, pagination={"page": numbered(request), "page_count": 3, "total_results": total})

    transport = FakeDaftra(answer)
    total = 7
    async with client(transport) as daftra:
        found = [record.city async for record in daftra.clients.list()]
        assert found == ["a", "a", "b", "a", "a", "a", "a"]
        assert len(transport.requests) == 3
        total = 100
        ids: list[int | None] = []
        with pytest.raises(ListingChangedError) as caught:
            await take_all(aiter(daftra.clients.list()), ids)
    assert ids == [None, None, 3, None, None, None, None]
    assert (caught.value.total, caught.value.seen) == (100, 7)
    assert len(transport.requests) == 3 + 4


async def test_a_page_of_rows_without_an_id_that_never_ends_is_an_error() -> None:
    transport = FakeDaftra(lambda request: ok([{"Client": {"city": "a"}}], pagination={"page_count": 10**9}))
    async with client(transport) as daftra:
        with pytest.raises(ListingChangedError) as caught:
            await take_all(aiter(daftra.clients.list()), [])
        assert (caught.value.total, caught.value.seen) == (None, PATIENCE + 1)
        with pytest.raises(ListingChangedError):
            await take_all(daftra.clients.list().pages(), [])
    assert len(transport.requests) <= 2 * (PATIENCE + 20)


async def test_pages_are_given_as_they_are_read() -> None:
    transport = Changing(50)
    transport.changes[2] = lambda listing: listing.delete(0)
    transport.changes[4] = lambda listing: listing.insert(0, 12)
    async with client(transport, max_concurrency=1) as daftra:
        found = [[record.id for record in page] async for page in daftra.invoices.list(limit=10).pages()]
    assert [(page[0], page[-1]) for page in found] == [
        (1, 10),
        (12, 21),
        (22, 31),
        (20, 29),
        (30, 39),
        (40, 49),
        (50, 50),
    ]
    assert transport.pages == [1, 2, 3, 4, 5, 6, 7]


# --- what has fewer records than its total ----------------------------------------------------------------------------


@attrs.frozen
class Odd:
    """A quiet listing whose paging may be odd.

    Attributes:
        cap: Records that a page holds at most; pages are counted by the size that was asked for all the same.
        is_packed: Capped pages follow each other without a gap.
        empty: Pages that hold nothing.
        page_count: What it says of its pages, by their true number and the number of the answer.
        past: What comes after the last page.
    """

    total: int
    cap: int = 1000
    is_packed: bool = True
    empty: frozenset[int] = frozenset()
    page_count: Callable[[int, int], Any] = lambda pages, answer: pages
    past: str = "nothing"

    def pages(self, size: int) -> int:
        return max(1, -(-self.total // size))

    def last(self, size: int) -> int:
        step = min(size, self.cap) if self.is_packed else size
        return max(1, -(-self.total // step))

    def ids(self, number: int, size: int) -> range:
        if number > self.last(size):
            if self.past == "nothing":
                return range(0)
            number = 1 if self.past == "the first page" else self.last(size)
        step = min(size, self.cap) if self.is_packed else size
        first = (number - 1) * step + 1
        return range(0) if number in self.empty else range(first, min(first + min(size, self.cap), self.total + 1))

    def transport(self, *, counts: bool = True) -> FakeDaftra:
        def answer(request: httpx.Request) -> Answer:
            number, size = numbered(request), int(request.url.params["limit"])
            told: dict[str, Any] = {"total_results": str(self.total)} if counts else {}
            page_count = self.page_count(self.pages(size), len(transport.requests))
            return rows(self.ids(number, size), page_count=page_count, **told)

        transport = FakeDaftra(answer)
        return transport


PAGE_COUNTS: dict[str, Callable[[int, int], Any]] = {
    "right": lambda pages, answer: pages,
    "as text": lambda pages, answer: str(pages),
    "one": lambda pages, answer: 1,
    "none": lambda pages, answer: 0,
    "half": lambda pages, answer: pages // 2,
    "one more": lambda pages, answer: pages + 1,
    "too many": lambda pages, answer: 3 * pages + 7,
    "growing": lambda pages, answer: pages + answer,
    "absurd": lambda pages, answer: 10**15,
    "beyond absurd": lambda pages, answer: "1e4000",
    "of 5000 digits": lambda pages, answer: "9" * 5000,
    "not told": lambda pages, answer: None,
}

odd_listings = st.builds(
    Odd,
    total=st.integers(0, 120),
    cap=st.sampled_from([1000, 1000, 3, 7, 9]),
    is_packed=st.booleans(),
    empty=st.frozensets(st.integers(1, 12), max_size=2),
    page_count=st.sampled_from(list(PAGE_COUNTS.values())),
    past=st.sampled_from(["nothing", "nothing", "the first page", "the last page"]),
)


@settings(max_examples=120, deadline=None, derandomize=True)
@given(odd=odd_listings, first=st.sampled_from([1, 1, 1, 2, 4]), at_once=st.sampled_from([1, 8]), pages=st.booleans())
def test_an_odd_listing_is_complete_by_its_total_or_an_error_with_the_numbers(
    odd: Odd, first: int, at_once: int, pages: bool
) -> None:
    transport = odd.transport()

    async def main() -> None:
        async with client(transport, max_concurrency=at_once) as daftra:
            pager = daftra.invoices.list(limit=SIZE, page=first)
            found: list[int] = []
            expected = max(0, odd.total - (first - 1) * SIZE)
            error = await error_of(pager.pages() if pages else aiter(pager), found)
            if error is None:
                assert len(set(found)) >= expected
            elif error.seen is not None:  # else the growing counts are taken for changes
                assert error.seen == len(set(found))
                # How many records were on the pages before the first one may have several answers.
                assert error.total == expected if first == 1 else expected <= (error.total or 0) <= odd.total
                assert error.seen < (error.total or 0) or "nothing new" in error.reason
            assert pages or len(set(found)) == len(found)
            assert len(transport.requests) <= most

            transport.requests.clear()
            as_it_is: list[int] = []
            unverified = pager.unverified()
            unverified_error = await error_of(unverified.pages() if pages else aiter(unverified), as_it_is)
            assert unverified_error is None or unverified_error.seen is None
            assert set(found) == set(as_it_is) or unverified_error is not None
            assert len(transport.requests) <= most

    most = 2 * (PATIENCE + 8) + 5 * (odd.last(SIZE) + 12)
    run("asyncio", main)


SHORT: dict[str, tuple[Odd, int]] = {
    "capped pages": (Odd(100, cap=7, is_packed=False), 70),
    "an empty page in the middle": (Odd(100, empty=frozenset([3])), 90),
    "no page but the first": (Odd(100, empty=frozenset(range(2, 11))), 10),
    "nothing at all": (Odd(100, empty=frozenset(range(1, 11))), 0),
    "an empty page, and a page count too small": (
        Odd(100, empty=frozenset([3]), page_count=PAGE_COUNTS["half"]),
        90,
    ),
}


@pytest.mark.parametrize(("odd", "seen"), SHORT.values(), ids=SHORT)
@pytest.mark.parametrize("of_pages", [False, True])
async def test_a_listing_with_fewer_records_than_its_total_is_an_error(odd: Odd, seen: int, of_pages: bool) -> None:
    transport = odd.transport()
    found: list[int] = []
    async with client(transport) as daftra:
        pager = daftra.invoices.list(limit=SIZE)
        taken = pager.pages() if of_pages else aiter(pager)
        with pytest.raises(ListingChangedError) as caught:
            await take_all(taken, found)
        assert transport.in_flight == 0
        error = caught.value
        assert (len(found), error.seen, error.total, error.listing) == (seen, seen, 100, "invoices.list")
        assert error.attempts == (1 if of_pages else 2)
        for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
            assert (str(twin), twin.total, twin.seen) == (str(error), 100, seen)
        with pytest.raises(ListingChangedError):
            await take_all(taken, found)
        assert len(found) == seen
        as_it_is: list[int] = []
        unverified = pager.unverified()
        await take_all(unverified.pages() if of_pages else aiter(unverified), as_it_is)
        assert as_it_is == found


@pytest.mark.parametrize("of_pages", [False, True])
async def test_nothing_keeps_the_error_of_a_listing_that_is_not_complete(of_pages: bool) -> None:
    async with client(Odd(100, empty=frozenset([3])).transport()) as daftra:
        pager = daftra.invoices.list(limit=SIZE)
        taken = pager.pages() if of_pages else aiter(pager)
        with no_collector():
            kept: weakref.ref[ListingChangedError] | None = None
            try:
                await take_all(taken, [])
            except ListingChangedError as error:
                kept = weakref.ref(error)
            assert kept is not None
            assert kept() is None


@pytest.mark.parametrize("odd", [
    Odd(100, cap=7),
    Odd(100, page_count=PAGE_COUNTS["half"]),
    Odd(100, page_count=PAGE_COUNTS["one"], past="the last page"),
    Odd(100, page_count=PAGE_COUNTS["none"]),
    Odd(100, page_count=PAGE_COUNTS["beyond absurd"]),
])  # fmt: skip
@pytest.mark.parametrize("of_pages", [False, True])
async def test_records_past_the_last_page_are_read_where_the_total_says_so(odd: Odd, of_pages: bool) -> None:
    found: list[int] = []
    async with client(odd.transport()) as daftra:
        pager = daftra.invoices.list(limit=SIZE)
        await take_all(pager.pages() if of_pages else aiter(pager), found)
    assert found == list(range(1, 101))


async def test_records_that_are_missing_for_a_while_come_when_all_is_read_again() -> None:
    def answer(request: httpx.Request) -> Answer:
        number = numbered(request)
        ids = range(number * 10 - 9, number * 10 + 1) if number <= 5 else range(0)
        is_empty = number == 3 and len(transport.requests) < 8
        return rows([] if is_empty else ids, page_count=5, total_results=50)

    transport = FakeDaftra(answer)
    async with client(transport, max_concurrency=1) as daftra:
        found = await read(daftra, limit=10)
    assert sorted(found) == list(range(1, 51))


ENDLESS: dict[str, Callable[[int], dict[str, Any]]] = {
    "a growing page count": lambda answer: {"page_count": answer + 1},
    "a page count that grows with the page": lambda answer: {"page_count": answer + 1, "total_results": 2 * answer + 2},
    "an absurd page count": lambda answer: {"page_count": "1e4000"},
    "a large page count and its total": lambda answer: {"page_count": 10**15, "total_results": 2 * 10**15},
    "a large page count for few records": lambda answer: {"page_count": 10**9, "total_results": 2},
    "an absurd total": lambda answer: {"page_count": 10**9, "total_results": "1e4000"},
}


@pytest.mark.parametrize("counts", ENDLESS.values(), ids=ENDLESS)
@pytest.mark.parametrize("contents", ["the same", "in turn", "shuffled"])
@pytest.mark.parametrize("of_pages", [False, True])
async def test_a_listing_that_brings_nothing_new_for_ever_is_an_error(
    counts: Callable[[int], dict[str, Any]], contents: str, of_pages: bool
) -> None:
    def answer(request: httpx.Request) -> Answer:
        number = numbered(request)
        ids = {"the same": [1, 2], "in turn": [2 * (number % 3) + 1, 2 * (number % 3) + 2], "shuffled": [1, 2]}[
            contents
        ]
        if contents == "shuffled" and len(transport.requests) % 2:
            ids.reverse()
        return rows(ids, **counts(number))

    transport = FakeDaftra(answer)
    async with client(transport) as daftra:
        pager = daftra.invoices.list(limit=2)
        found: list[int] = []
        with pytest.raises(ListingChangedError) as caught:
            await take_all(pager.pages() if of_pages else aiter(pager), found)
        assert transport.in_flight == 0
        assert len(transport.requests) <= PATIENCE + 100
        assert caught.value.seen is None or caught.value.seen == len(set(found)) or of_pages
        transport.requests.clear()
        unverified = pager.unverified()
        with contextlib.suppress(ListingChangedError):  # the shuffled ones look like a change to the end
            await take_all(unverified.pages() if of_pages else aiter(unverified), found)
        assert len(transport.requests) <= PATIENCE + 100


@pytest.mark.parametrize("first", [1, 4])
@pytest.mark.parametrize("more", [(2, 2, 1, 2), (1, 2, 2, 1, 2), (2, 1, 2, 2, 1, 1, 2)])
async def test_an_error_counts_the_records_that_came_and_no_page_twice(more: tuple[int, ...], first: int) -> None:
    def answer(request: httpx.Request) -> Answer:
        ahead = dict(enumerate(more, 1)).get(len(transport.requests), 1)
        return rows(range(1, 8), page_count=numbered(request) + ahead, total_results=7 + (first - 1) * 100)

    transport = FakeDaftra(answer)
    found: list[int] = []
    async with client(transport, max_concurrency=1) as daftra:
        error = await error_of(aiter(daftra.invoices.list(limit=100, page=first)), found)
    assert error is not None
    assert found == list(range(1, 8))
    assert error.seen == 7
    assert first > 1 or error.total == 7  # how many there are from a later page on has several answers


async def test_an_endpoint_that_gives_all_with_every_page_is_complete() -> None:
    transport = FakeDaftra(lambda request: rows(range(1, 1001), page_count=200, total_results=1000))
    async with client(transport) as daftra:
        assert await read(daftra, limit=5) == list(range(1, 1001))
    assert len(transport.requests) <= PATIENCE + 30


@settings(max_examples=150, deadline=None, derandomize=True)
@given(answers=st.randoms(use_true_random=False), at_once=st.sampled_from([1, 8]), pages=st.booleans())
def test_reading_ends_with_any_answers_of_a_server(answers: Any, at_once: int, pages: bool) -> None:
    def answer(request: httpx.Request) -> Answer:
        ids = [answers.randint(1, 12) for _ in range(answers.choice([0, 1, 3, 3]))]
        counts = {"page_count": answers.choice([None, 0, 3, 10**9]), "total_results": answers.choice([None, 3, 10**9])}
        return rows(ids, **counts)

    transport = FakeDaftra(answer)

    async def main() -> None:
        async with client(transport, max_concurrency=at_once) as daftra:
            pager = daftra.invoices.list(limit=3)
            with contextlib.suppress(ListingChangedError):
                await take_all(pager.pages() if pages else aiter(pager), [])
        assert len(transport.requests) < 1000

    run("asyncio", main)


@settings(max_examples=150, deadline=None, derandomize=True)
@given(
    total=st.integers(1, 120),
    changes=st.dictionaries(st.integers(1, 40), ONE_CHANGE, max_size=5),
    hidden=st.frozensets(st.integers(1, 120), max_size=3),
    empty=st.none() | st.integers(1, 12),
    at_once=st.sampled_from([1, 2, 8]),
)
def test_a_listing_that_changes_and_hides_records_is_never_called_complete(
    total: int, changes: dict[int, tuple[bool, int, int]], hidden: frozenset[int], empty: int | None, at_once: int
) -> None:
    class Hiding(Changing):
        async def answer(self, request: httpx.Request) -> Answer:
            answer = await super().answer(request)
            assert isinstance(answer, httpx.Response)
            body = answer.json()
            body["data"] = [
                row for row in body["data"] if int(row["Invoice"]["id"]) not in hidden and numbered(request) != empty
            ]
            return httpx.Response(200, json=body)

    async def main() -> None:
        transport = Hiding(total, delay=lambda number: number % 3)
        transport.changes = {at: made(*change) for at, change in changes.items()}
        found: list[int] = []
        async with client(transport, max_concurrency=at_once) as daftra:
            error = await error_of(aiter(daftra.invoices.list(limit=SIZE, timeout=None)), found)
        assert len(found) == len(set(found))
        if error is None:  # what a page left out for a while comes out of order
            assert transport.there_all_along is not None
            assert transport.there_all_along <= set(found)
        else:
            assert hidden or empty is not None or changes

    run("asyncio", main)


def with_details(listed: Callable[[httpx.Request], dict[str, Any]], contents: Callable[[int], list[Any]]) -> FakeDaftra:
    """Pages of these ids, and an invoice for each id."""

    def answer(request: httpx.Request) -> Answer:
        if request.url.path == "/api2/invoices.json":
            return rows(contents(numbered(request)), **listed(request))
        return invoice(int(request.url.path.rpartition("/")[2].removesuffix(".json")))

    return FakeDaftra(answer)


@pytest.mark.parametrize("at_once", [1, 8])
@pytest.mark.parametrize("told", ["counts", "page count", "nothing"])
async def test_the_details_of_a_record_are_read_once_although_its_page_comes_for_ever(told: str, at_once: int) -> None:
    def listed(request: httpx.Request) -> dict[str, Any]:
        counts: dict[str, Any] = {"page_count": numbered(request) + 1, "total_results": 50}
        return {"counts": counts, "page count": {"page_count": counts["page_count"]}, "nothing": {}}[told]

    transport = with_details(listed, lambda number: list(range(1, 51)))
    async with client(transport, max_concurrency=at_once) as daftra:
        records = []
        with contextlib.suppress(ListingChangedError):
            async for record in daftra.invoices.list(limit=50, expand=True):
                records.append(record)
        details = [request for request in transport.requests if request.url.path != "/api2/invoices.json"]
        assert [record.id for record in records] == list(range(1, 51))
        assert len(details) == 50
        assert len(transport.requests) <= 50 + PATIENCE + 20
        whole = [await daftra.invoices.get(id) for id in (1, 50)]
        assert [records[0], records[-1]] == whole  # with their details, as if each were read by itself


async def test_the_details_of_a_record_that_a_page_lists_twice_are_read_once() -> None:
    transport = with_details(lambda request: {"page_count": 1, "total_results": 3}, lambda number: [1, 2, 2])
    async with client(transport) as daftra:
        page = await daftra.invoices.list(expand=True)
    assert [record.id for record in page] == [1, 2, 2]
    assert len(transport.requests) == 1 + 2


# --- what changes too fast --------------------------------------------------------------------------------------------


@on_each_backend
async def test_a_listing_that_never_rests_is_an_error_after_five_attempts() -> None:
    transport = Changing(100)
    transport.changes = {answer: lambda listing: listing.insert(len(listing.ids)) for answer in range(2, 500)}
    found: list[int | None] = []
    async with client(transport, max_concurrency=1) as daftra:
        records = aiter(daftra.invoices.list(limit=10))
        with pytest.raises(ListingChangedError) as caught:
            await take_all(records, found)
        assert transport.in_flight == 0
        error = caught.value
        assert (error.listing, error.page, error.attempts) == ("invoices.list", 2, 5)
        assert error.reason == "the listing went from 108 records on 11 pages to 109 records on 11 pages"
        assert "page 2 was tried 5 times" in str(error)
        assert found == list(range(1, 11))
        for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
            assert (str(twin), twin.page, twin.reason) == (str(error), 2, error.reason)

        transport.changes.clear()
        found += [record.id async for record in records]
    assert_whole(transport, [id for id in found if id is not None])


async def test_the_attempts_begin_anew_with_each_page_that_is_reached() -> None:
    transport = Changing(200)
    transport.changes = {answer: lambda listing: listing.delete(0) for answer in range(3, 100, 3)}
    async with client(transport, max_concurrency=1) as daftra:
        assert_whole(transport, await read(daftra, limit=10))


# --- prefetch ---------------------------------------------------------------------------------------------------------


@on_each_backend
async def test_the_window_slides_without_waiting_for_its_slowest_page() -> None:
    # Every eighth page takes as long as four others. With a barrier after each eight that would be the pace: 41.
    transport = Changing(8001, delay=lambda number: 4 if number % 8 == 0 else 1)
    async with client(transport) as daftra:
        before = anyio.current_time()
        assert await read(daftra) == list(range(1, 8002))
        assert transport.most_in_flight == 8
        assert anyio.current_time() - before <= 22


@on_each_backend
async def test_reading_goes_on_while_the_consumer_is_busy() -> None:
    transport = Changing(2000, delay=lambda number: 1)
    async with client(transport, max_concurrency=2) as daftra:
        before = anyio.current_time()
        async for _ in daftra.invoices.list().pages():
            await anyio.sleep(1)
        assert anyio.current_time() - before == pytest.approx(1 + 1 + 1 + 19)


@pytest.mark.parametrize("at_once", [1, 4])
@on_each_backend
async def test_a_slow_consumer_stops_it(at_once: int) -> None:
    transport = Changing(10_000)
    async with client(transport, max_concurrency=at_once) as daftra:
        pages = daftra.invoices.list().pages()
        for taken in range(1, 30):
            await anext(pages)
            await anyio.sleep(1000)
            assert len(transport.requests) == (1 if taken == 1 else taken + 2 * at_once)


@pytest.mark.parametrize(("ahead", "at_once"), [(1, 8), (3, 8), (3, 2)])
@on_each_backend
async def test_a_listing_of_large_pages_reads_fewer_ahead(ahead: int, at_once: int) -> None:
    transport = Changing(10_000)
    async with client(transport, max_concurrency=at_once) as daftra:
        pages = daftra.invoices.list()._ahead(ahead).pages()  # pyright: ignore[reportPrivateUsage]
        for taken in range(1, 30):
            await anext(pages)
            await anyio.sleep(1000)
            assert len(transport.requests) == (1 if taken == 1 else taken + ahead)
    assert transport.most_in_flight <= min(ahead, at_once)


@on_each_backend
async def test_few_pages_are_alive_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    alive: weakref.WeakSet[Page[Any]] = weakref.WeakSet()
    most = 0
    plain = Pager._read

    async def counting(self: Pager[Any], *arguments: Any, **more: Any) -> Page[Any]:
        nonlocal most
        page = await plain(self, *arguments, **more)
        alive.add(page)
        most = max(most, len(alive))
        return page

    monkeypatch.setattr(Pager, "_read", counting)
    monkeypatch.setattr(Page, "__hash__", object.__hash__)

    with no_collector():
        async with client(Changing(20_000), max_concurrency=3) as daftra:
            async for record in daftra.invoices.list():
                if record.id and record.id % 100 == 0:
                    await anyio.sleep(1)
    assert 6 <= most <= 2 * 3 + 2


def test_answers_of_a_burst_are_decoded_one_after_the_other() -> None:
    ahead: list[int] = []  # results that nobody has taken yet, with each that is made
    taken = 0

    async def read(number: int, turn: YieldToConsumer) -> int:
        for _ in range(10):
            await anyio.lowlevel.checkpoint()
        await turn()
        ahead.append(number - taken)
        return number

    async def main() -> None:
        nonlocal taken
        results = Prefetch(Background(), read, 1, at_once=50)
        for number in range(1, 501):
            assert await results.next() == number
            taken, results.stop = number, 501
        await results.aclose()

    anyio.run(main)
    assert len(ahead) == 500
    assert max(ahead) <= 2


def test_the_time_of_a_call_does_not_run_while_its_answer_waits_to_be_decoded() -> None:
    now = 0.0

    async def slow_loop() -> None:
        nonlocal now
        while True:
            now += 0.02  # so long does each turn of the event loop take
            await asyncio.sleep(0)

    async def main() -> None:
        loop: Any = asyncio.get_running_loop()
        loop.time = lambda: now
        gate = asyncio.Event()
        asked = 0

        async def answer(request: httpx.Request) -> Answer:
            nonlocal asked
            number = int(request.url.params["page"])
            asked += 1
            if asked == 81:
                gate.set()
            if number > 1:
                await gate.wait()  # all come in one burst
            return rows(range(100 * number - 99, 100 * number + 1), page_count=81, total_results=8100)

        async with client(FakeDaftra(answer), max_concurrency=80, retries=0) as daftra:
            other = asyncio.create_task(slow_loop())
            found = [record.id async for record in daftra.invoices.list(timeout=0.6)]
            other.cancel()
        assert found == list(range(1, 8101))

    asyncio.run(main())


@pytest.mark.parametrize("taken", [0, 1, 101])
@pytest.mark.parametrize("backends", [("asyncio", "trio"), ("trio", "asyncio"), ("asyncio", "asyncio")])
def test_a_loop_may_go_on_elsewhere(backends: tuple[str, str], taken: int) -> None:
    daftra = client(Changing(2000))

    async def begin() -> Any:
        records = aiter(daftra.invoices.list())
        for _ in range(taken):
            await anext(records)
        return records

    async def rest(records: Any) -> list[int]:
        return [record.id async for record in records]

    records = anyio.run(begin, backend=backends[0])
    assert anyio.run(rest, records, backend=backends[1]) == list(range(taken + 1, 2001))


@pytest.mark.filterwarnings("ignore::ResourceWarning", "ignore::pytest.PytestUnraisableExceptionWarning")
def test_what_a_stopped_event_loop_still_read_is_read_again() -> None:
    transport = Changing(2000, delay=lambda number: 3600 if number > 2 else 0)
    daftra = client(transport)

    async def begin() -> Any:
        records = aiter(daftra.invoices.list())
        for _ in range(101):
            await anext(records)
        await asyncio.sleep(0.01)
        return records

    async def rest(records: Any) -> list[int]:
        return [record.id async for record in records]

    loop = asyncio.new_event_loop()
    records = loop.run_until_complete(begin())
    transport.delay = lambda number: 0
    assert asyncio.run(rest(records)) == list(range(102, 2001))
    for task in asyncio.all_tasks(loop):
        task.cancel()
    loop.run_until_complete(asyncio.sleep(0))
    loop.close()


@pytest.mark.skipif(sys.version_info < (3, 12), reason="there are no eager tasks")
@pytest.mark.parametrize("failing", [None, 1, 2, 7])
def test_tasks_may_run_as_soon_as_they_are_made(failing: int | None) -> None:
    to_fail = {failing}

    class AtOnce(httpx.AsyncBaseTransport):
        async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
            number = int(request.url.params["page"])
            if number in to_fail:
                to_fail.clear()
                return failed(400)
            return rows(range(100 * number - 99, 100 * number + 1), page=number, page_count=90, total_results=9000)

    async def main() -> None:
        asyncio.get_running_loop().set_task_factory(vars(asyncio)["eager_task_factory"])
        async with client(AtOnce(), max_concurrency=30) as daftra:
            records = aiter(daftra.invoices.list())
            found = []
            with pytest.raises(ValidationError) if failing else contextlib.nullcontext():
                async for record in records:
                    found.append(record.id)
            assert found == list(range(1, 100 * (failing - 1 if failing else 90) + 1))
            assert found + [record.id async for record in records] == list(range(1, 9001))

    asyncio.run(main())


@pytest.mark.parametrize("records", [1, 150, 5000])
@on_each_backend
async def test_a_loop_that_is_left_amid_answers_leaves_nothing_waiting(records: int) -> None:
    limiter = Limiter(50)
    async with client(Changing(20_000, delay=lambda number: 1), limiter=limiter) as daftra:
        found = aiter(daftra.invoices.list())
        for _ in range(records):
            await anext(found)
        await found.aclose()
        assert limiter.in_flight == 0


@on_each_backend
async def test_nothing_is_prefetched_before_the_second_page_is_asked_for() -> None:
    transport = Changing(10_000)
    async with client(transport) as daftra:
        async for _ in daftra.invoices.list():
            break
        await anyio.sleep(1000)
    assert transport.pages == [1]


@on_each_backend
async def test_trio_without_a_context_manager_reads_within_the_call(backend: str) -> None:
    transport = Changing(3000, delay=lambda number: 1)
    daftra = client(transport, max_concurrency=4)
    records = aiter(daftra.invoices.list())
    found = [(await anext(records)).id for _ in range(1250)]
    if backend == "trio":
        assert transport.in_flight == 0
    found += [record.id async for record in records]
    assert (found, transport.most_in_flight) == (list(range(1, 3001)), 4)
    await daftra.aclose()


@on_each_backend
async def test_details_in_flight_are_bounded() -> None:
    async def answer(request: httpx.Request) -> Answer:
        if request.url.path == "/api2/invoices.json":
            return await listing.answer(request)
        await anyio.sleep(1)
        return invoice(int(request.url.path.rpartition("/")[2].removesuffix(".json")))

    listing = Changing(200)
    listing.handler = answer
    async with client(listing, max_concurrency=4, timeout=10) as daftra:
        # 50 seconds of details: those that wait for their turn must not wait within the time of a call.
        assert await read(daftra, expand=True) == list(range(1, 201))
    assert listing.most_in_flight == 4


@on_each_backend
async def test_a_record_that_goes_before_its_details_are_read_costs_no_other() -> None:
    async def answer(request: httpx.Request) -> Answer:
        if request.url.path == "/api2/invoices.json":
            return await listing.answer(request)
        id = int(request.url.path.rpartition("/")[2].removesuffix(".json"))
        if id in doomed:
            doomed.discard(id)
            listing.delete(listing.ids.index(id))
        read_details.append(id)
        return invoice(id) if id in listing.ids else failed(404)

    doomed = {1, 10, 11, 47, 60}
    read_details: list[int] = []
    listing = Changing(60)
    listing.handler = answer
    async with client(listing, max_concurrency=4) as daftra:
        found = await read(daftra, expand=True, limit=SIZE)
    assert_whole(listing, found)
    assert len(listing.ids) == 55
    assert set(listing.ids) <= set(found)
    # Pages were read again, and their other details only where the listing had moved.
    assert len(read_details) < 60 + 5 * 2 * SIZE


# --- leaving ----------------------------------------------------------------------------------------------------------


def tasks_of(backend: str) -> int:
    """How many tasks there are, those of the event loop's own aside."""
    if backend == "asyncio":
        return len(asyncio.all_tasks())
    root = trio.lowlevel.current_root_task()
    assert root is not None

    def count(task: trio.lowlevel.Task) -> int:
        return 1 + sum(count(child) for nursery in task.child_nurseries for child in nursery.child_tasks)

    return count(root)


def slow(number: int) -> float:
    """So that at any time some pages are there and some are being read."""
    return 1 + number % 3


TAKEN = [
    pytest.param(taken, id=f"in the {name} page")
    for name, taken in (("first", 1), ("second", 101), ("later", 950), ("last", 2999))
]


@pytest.mark.parametrize("taken", TAKEN)
@pytest.mark.parametrize("how", ["break", "error", "cancel", "aclose", "aclosing", "drop"])
@on_each_backend
async def test_a_loop_that_is_left_leaves_nothing_running(backend: str, how: str, taken: int) -> None:
    async def loop(daftra: DaftraClient) -> None:
        count = 0
        async for _ in daftra.invoices.list():
            count += 1
            if count == taken:
                if how == "break":
                    break
                if how == "error":
                    raise ZeroDivisionError
                await anyio.sleep_forever()  # cancelled from outside

    async def leave(daftra: DaftraClient) -> None:
        if how == "break":
            await loop(daftra)
        elif how == "error":
            with pytest.raises(ZeroDivisionError):
                await loop(daftra)
        elif how == "cancel":
            with anyio.move_on_after(100):
                await loop(daftra)
        else:
            records = aiter(daftra.invoices.list())
            if how == "aclosing":
                async with aclosing(records):
                    for _ in range(taken):
                        await anext(records)
            else:
                for _ in range(taken):
                    await anext(records)
                if how == "aclose":
                    await records.aclose()
            if how != "drop":
                with pytest.raises(StopAsyncIteration):
                    await anext(records)

    transport = Changing(3000, delay=slow)
    async with client(transport) as daftra:
        before = tasks_of(backend)
        await leave(daftra)
        seen = len(transport.requests)
        if how in ("aclose", "aclosing"):
            assert (transport.in_flight, tasks_of(backend)) == (0, before)
        await anyio.sleep(0.5)
        assert (transport.in_flight, tasks_of(backend)) == (0, before)
        await anyio.sleep(1000)
        assert len(transport.requests) == seen


@pytest.mark.parametrize("seconds", [0.5, 1.5, 2.5, 3.5, 4.2, 5])
@on_each_backend
async def test_waiting_for_a_record_can_be_cancelled_at_any_time_and_go_on(backend: str, seconds: float) -> None:
    transport = Changing(3000, delay=slow)
    async with client(transport) as daftra:
        before = tasks_of(backend)
        records = aiter(daftra.invoices.list())
        found: list[int | None] = []
        with anyio.move_on_after(seconds) as scope:
            while True:
                found.append((await anext(records)).id)
        assert scope.cancelled_caught
        assert (transport.in_flight, tasks_of(backend)) == (0, before)
        found += [record.id async for record in records]
    assert found == list(range(1, 3001))


@pytest.mark.parametrize("seconds", [0.5, 1.5, 2.5, 3.5, 5])
@on_each_backend
async def test_closing_the_client_ends_what_is_being_read(backend: str, seconds: float) -> None:
    transport = Changing(3000, delay=slow)
    outcome: list[object] = []
    async with anyio.create_task_group() as group:
        before = tasks_of(backend)
        async with client(transport) as daftra:

            async def consume() -> None:
                try:
                    async for _ in daftra.invoices.list():
                        pass
                except RuntimeError as error:
                    outcome.append(str(error))

            group.start_soon(consume)
            kept = aiter(daftra.invoices.list())
            for _ in range(101):
                await anext(kept)
            await anyio.sleep(seconds)
        assert transport.in_flight == 0
        await anyio.lowlevel.checkpoint()
        seen = len(transport.requests)
        await anyio.sleep(1000)
        assert (len(transport.requests), tasks_of(backend)) == (seen, before)
        with pytest.raises(RuntimeError, match="the client is closed"):
            await take_all(kept, [])
    assert outcome == ["the client is closed"]


@on_each_backend
async def test_closing_an_iterator_ends_the_task_that_waits_for_it() -> None:
    transport = FakeDaftra(hang)
    found: list[Any] = []
    async with client(transport) as daftra, anyio.create_task_group() as group:
        records = aiter(daftra.invoices.list())

        async def consume() -> None:
            found.append([record async for record in records])

        group.start_soon(consume)
        await anyio.sleep(1)
        with pytest.raises(RuntimeError, match="is being read by another task"):
            await anext(records)
        await records.aclose()
        assert transport.in_flight == 0
    assert found == [[]]


@on_asyncio
async def test_a_client_may_be_entered_and_left_in_different_tasks_on_asyncio() -> None:
    transport = Changing(3000, delay=slow)
    daftra = client(transport)
    await asyncio.create_task(daftra.__aenter__())
    records = aiter(daftra.invoices.list())
    for _ in range(500):
        await anext(records)
    assert transport.in_flight > 0
    await asyncio.create_task(daftra.__aexit__(None, None, None))
    assert transport.in_flight == 0


@on_asyncio
async def test_reads_that_are_cancelled_before_they_began_are_made_again_and_do_not_hold_up_closing() -> None:
    transport = Changing(3000, delay=slow)
    daftra = client(transport)
    records = aiter(daftra.invoices.list())
    for cancelled in range(2):
        for _ in range(101):
            await anext(records)
        for task in asyncio.all_tasks() - {asyncio.current_task()}:
            task.cancel()
        if cancelled:
            await daftra.aclose()
    assert len(asyncio.all_tasks()) == 1


def test_an_event_loop_may_end_while_pages_are_read() -> None:
    kept: list[Any] = []
    transport = Changing(3000)

    async def answer(request: httpx.Request) -> Answer:
        return await (listing(request) if numbered(request) < 4 else hang(request))

    listing = transport.answer
    transport.handler = answer

    async def main() -> None:
        daftra = client(transport)
        records = aiter(daftra.invoices.list())
        for _ in range(101):
            await anext(records)
        await asyncio.sleep(0)
        kept.append(records)

    asyncio.run(main())
    assert transport.in_flight == 0
    kept.clear()
    gc.collect()


@on_each_backend
async def test_errors_pass_through_the_client_as_they_are() -> None:
    transport = Changing(3000, delay=slow)

    async def fail() -> None:
        async with client(transport) as daftra:
            records = aiter(daftra.invoices.list())
            for _ in range(101):
                await anext(records)
            raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await fail()
    assert transport.in_flight == 0
    with anyio.move_on_after(5) as scope:
        async with client(transport) as daftra:
            records = aiter(daftra.invoices.list())
            for _ in range(101):
                await anext(records)
            await anyio.sleep_forever()
    assert scope.cancelled_caught
    assert transport.in_flight == 0


def test_no_connection_stays_open_behind_a_loop_that_is_left() -> None:
    async def main() -> None:
        connections: set[asyncio.StreamWriter] = set()
        closed = asyncio.Event()

        async def serve(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
            connections.add(writer)
            try:
                while head := await reader.readuntil(b"\r\n\r\n"):
                    number = int(head.partition(b"page=")[2].split(b"&")[0].split()[0])
                    if number > 5:
                        await reader.read()  # it hangs until the client hangs up
                        break
                    body = rows([number], page=number, page_count=50, total_results=50).content
                    writer.write(b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n")
                    writer.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
            except (asyncio.IncompleteReadError, ConnectionError):
                pass
            finally:
                connections.discard(writer)
                writer.close()
                if not connections:
                    closed.set()

        server = await asyncio.start_server(serve, "127.0.0.1", 0)
        port = server.sockets[0].getsockname()[1]
        daftra = DaftraClient(base_url=f"http://127.0.0.1:{port}", api_key="k", date_format="DD/MM/YYYY")
        async with daftra:
            async for record in daftra.invoices.list(limit=1):
                if record.id == 4:
                    break
        with anyio.fail_after(60):
            await closed.wait()
        server.close()
        await server.wait_closed()

    asyncio.run(main())


@pytest.mark.parametrize("error", [failed(404), failed(500), httpx.ConnectError("x")])
@on_each_backend
async def test_an_error_comes_after_all_records_before_it_and_leaves_nothing_running(
    backend: str, error: Answer
) -> None:
    transport = Changing(3000, delay=lambda number: {4: 50, 7: 2}.get(number, 1 if number < 7 else 100))
    transport.failures[7] = [error]
    found: list[int | None] = []
    async with client(transport, retries=0, timeout=None) as daftra:
        before = tasks_of(backend)
        records = aiter(daftra.invoices.list())
        with pytest.raises((NotFoundError, ServerError, APIConnectionError)) as caught:
            await take_all(records, found)
        assert not isinstance(caught.value, BaseExceptionGroup)
        assert found == list(range(1, 601))
        assert (transport.in_flight, tasks_of(backend)) == (0, before)
        assert max(transport.pages) == 13  # what was begun before the error came, and nothing since
        found += [record.id async for record in records]
    assert found == list(range(1, 3001))


@pytest.mark.parametrize("of_pages", [True, False])
@on_each_backend
async def test_a_loop_that_is_left_stops_reading_also_if_it_went_on_after_an_error(
    backend: str, of_pages: bool
) -> None:
    transport = Changing(3000, delay=slow)
    transport.failures[3] = [failed(500)]
    async with client(transport, retries=0) as daftra:
        before = tasks_of(backend)
        listing = daftra.invoices.list()
        taken = aiter(listing.pages() if of_pages else listing)
        with no_collector():
            kept: weakref.ref[ServerError] | None = None
            for _ in range(5 if of_pages else 401):
                try:
                    await anext(taken)
                except ServerError as error:
                    kept = weakref.ref(error)
            assert kept is not None
            assert kept() is None
            assert transport.in_flight > 0
            del taken
            await anyio.sleep(0.5)
            assert (transport.in_flight, tasks_of(backend)) == (0, before)


@on_each_backend
async def test_nothing_keeps_an_error_of_details_that_nobody_keeps() -> None:
    listing = Changing(5)
    plain = listing.handler
    listing.handler = lambda request: plain(request) if request.url.path == "/api2/invoices.json" else failed(500)
    async with client(listing, retries=0) as daftra:
        with no_collector():
            kept: weakref.ref[ServerError] | None = None
            try:
                await daftra.invoices.list(limit=SIZE, expand=True)
            except ServerError as error:
                kept = weakref.ref(error)
            assert kept is not None
            assert kept() is None


@pytest.mark.parametrize("of_pages", [True, False])
async def test_a_listing_that_is_being_read_cannot_be_copied(of_pages: bool) -> None:
    async with client(Changing(1)) as daftra:
        pager = daftra.invoices.list()
        with pytest.raises(TypeError, match="cannot be pickled or copied"):
            copy.deepcopy(pager.pages() if of_pages else aiter(pager))


# --- filters ----------------------------------------------------------------------------------------------------------


def listing_of(**fields: Any) -> FakeDaftra:
    row = {"id": "7", **fields}
    return FakeDaftra(lambda request: ok([{"Invoice": {**row, "id": "6"}}, {"Invoice": row}]))


@pytest.mark.parametrize(("asked", "row"), [
    ({"client_id": 15}, {"client_id": "16"}),
    ({"client_id": 15}, {"client_id": 0}),
    ({"draft": True}, {"draft": "0"}),
    ({"draft": False}, {"draft": 1}),
    ({"currency_code": "SAR"}, {"currency_code": "EGP"}),
    ({"po_number": "A-1"}, {"po_number": "A-10"}),
    ({"po_number": "A-1"}, {"po_number": ""}),
    ({"type": InvoiceType.DEBIT_NOTE}, {"type": "0"}),
    ({"work_order_id": 3}, {"work_order_id": "4"}),
    ({"client_id": 15, "draft": True}, {"client_id": "15", "draft": "0"}),
    ({"date_from": date(2027, 1, 1)}, {"date": "31/12/2026", "str_date_format": "%d/%m/%Y"}),
    ({"date_to": date(2026, 4, 3)}, {"date": "2026-04-04"}),
    ({"due_date_from": date(2026, 4, 3)}, {"due_date": "2026-04-02"}),
    ({"due_date_to": date(2026, 4, 3)}, {"due_date": "2026-04-04"}),
    ({"created_from": date(2026, 4, 3)}, {"created": "2026-04-02 23:59:59"}),
    ({"created_to": date(2026, 4, 3)}, {"created": "2026-04-04 00:00:00"}),
    ({"date_from": date(2026, 1, 1), "date_to": date(2026, 1, 31)}, {"date": "2026-02-01"}),
    ({"summary_total_from": Decimal("334.10")}, {"summary_total": 334}),
    ({"summary_total_to": 334}, {"summary_total": "334.1"}),
])  # fmt: skip
async def test_a_row_that_contradicts_its_filter_is_an_error(asked: dict[str, Any], row: dict[str, Any]) -> None:
    async with client(listing_of(**row)) as daftra:
        pager = daftra.invoices.list(**asked)
        with pytest.raises(FilterIgnoredError) as awaited:
            await pager
        with pytest.raises(FilterIgnoredError):
            await anext(pager.pages())
        with pytest.raises(FilterIgnoredError):
            await anext(aiter(pager))
        assert [record.id async for record in pager.unverified()] == [6, 7]
        with pytest.raises(FilterIgnoredError):
            await pager
    error = awaited.value
    name = list(asked)[-1]
    assert (error.listing, error.filter, error.expected, error.id) == ("invoices.list", name, asked[name], 6)
    assert f"Daftra has ignored the filter {name}={asked[name]!r}: row 6 has {error.found!r}" in str(error)
    for twin in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (str(twin), twin.filter, twin.expected, twin.found) == (str(error), name, error.expected, error.found)


@pytest.mark.parametrize(("asked", "row"), [
    ({"client_id": 15}, {"client_id": "15"}),
    ({"client_id": 15}, {"client_id": None}),
    ({"client_id": 15}, {"client_id": ""}),
    ({"client_id": 15}, {}),
    ({"client_id": None}, {"client_id": 16}),
    ({"draft": False}, {"draft": "0"}),
    ({"draft": True}, {"draft": True}),
    ({"currency_code": "sar"}, {"currency_code": "SAR"}),
    ({"po_number": "A-1"}, {"po_number": "a-1 "}),
    ({"type": 16}, {"type": "16"}),
    ({"payment_status": 2}, {"payment_status": "0"}),  # its values mean something else than the field's
    ({"no": "00"}, {"no": "000095"}),
    ({"keywords": "x"}, {"po_number": "y"}),
    ({"date_from": date(2026, 4, 3), "date_to": date(2026, 4, 3)}, {"date": "2026-04-03"}),
    ({"date_from": date(2026, 4, 3), "date_to": date(2026, 4, 3)},
     {"date": "03/04/2026", "str_date_format": "%d/%m/%Y"}),
    ({"date_from": date(2026, 4, 3)}, {"date": "0000-00-00"}),
    ({"date_from": date(2026, 4, 3)}, {"date": None}),
    ({"date_to": date(2026, 4, 3)}, {}),
    ({"created_from": date(2026, 4, 3), "created_to": date(2026, 4, 3)}, {"created": "2026-04-03 23:59:59"}),
    ({"summary_total_from": 334, "summary_total_to": Decimal("334.00")}, {"summary_total": "334.0"}),
    ({"summary_total_from": 334}, {"summary_total": ""}),
])  # fmt: skip
async def test_a_row_that_may_obey_its_filter_is_given(asked: dict[str, Any], row: dict[str, Any]) -> None:
    async with client(listing_of(**row)) as daftra:
        assert [record.id for record in await daftra.invoices.list(**asked)] == [6, 7]


async def test_an_ignored_filter_costs_no_details() -> None:
    transport = listing_of(client_id="16")
    async with client(transport) as daftra:
        with pytest.raises(FilterIgnoredError):
            await daftra.invoices.list(client_id=15, expand=True)
    assert len(transport.requests) == 1


@pytest.mark.parametrize(("asked", "found", "expected"), [
    (Decimal("10.50"), Decimal("10.5"), True),
    ("007", "7", True),
    (True, 1, True),
    ("é", "E", True),
    ("ة", "ه", False),
    (date(2026, 4, 3), date(2026, 4, 3), True),
    (date(2026, 4, 3), date(2026, 4, 4), False),
    (date(2026, 4, 3), datetime(2026, 4, 4, 1), True),  # how the two compare is not known
    ("2026-04-03", date(2026, 4, 4), True),
    (1, [2], True),
    ("nan", "NaN", True),
    ("x", 1, False),
])  # fmt: skip
def test_what_a_database_may_call_equal_passes(asked: Any, found: Any, expected: bool) -> None:
    assert may_be_equal(asked, found) is expected


@pytest.mark.parametrize(("limit", "found", "from_", "to"), [
    (date(2026, 4, 3), date(2026, 4, 3), True, True),
    (date(2026, 4, 3), datetime(2026, 4, 3, 23, 59), True, True),
    (date(2026, 4, 3), datetime(2026, 4, 4), True, False),
    (datetime(2026, 4, 3, 12), datetime(2026, 4, 3, 9), True, True),  # whole days, whatever was asked
    (datetime(2026, 4, 3, 12), date(2026, 4, 2), False, True),
    (10, Decimal("10.00"), True, True),
    (Decimal("10.01"), 10, False, True),
    (10, None, True, True),
    (date(2026, 4, 3), None, True, True),
    (date(2026, 4, 3), "2026-04-02", True, True),  # how the two compare is not known
])  # fmt: skip
def test_a_range_holds_its_ends_and_counts_whole_days(limit: Any, found: Any, from_: bool, to: bool) -> None:
    assert (may_be_within("from", limit, found), may_be_within("to", limit, found)) == (from_, to)


DAYS: dict[str, Any] = {"date_from": date(2026, 4, 3), "date_to": date(2026, 12, 31)}


async def test_dates_travel_in_the_notation_that_is_attested_for_the_list() -> None:
    def answer(request: httpx.Request) -> Answer:
        if request.url.path == "/api2/site_info.json":
            return ok({"Site": {"date_format": "DD/MM/YYYY"}})
        return ok([])

    transport = FakeDaftra(answer)
    displayed, iso = ("03/04/2026", "31/12/2026"), ("2026-04-03", "2026-12-31")
    async with client(transport, date_format=None) as daftra:
        for method, expected in (
            (daftra.invoices.list, iso),
            (daftra.invoice_payments.list, iso),  # contested
            (daftra.expenses.list, displayed),
            (daftra.incomes.list, displayed),
            (daftra.client_payments.list, displayed),
        ):
            await method(**DAYS)
            assert transport.queries[-1] == dict(zip(DAYS, expected, strict=True)) | {"page": "1"}
        assert [row async for row in daftra.expenses.list(date_from=date(2026, 4, 3))] == []
        assert transport.queries[-1] == {"date_from": "03/04/2026", "page": "1", "limit": "100"}
    # The account is asked once for its format, and only when a filter needs it.
    assert [path.removesuffix(".json") for path in transport.paths] == [
        "/api2/invoices", "/api2/invoice_payments", "/api2/site_info", "/api2/expenses", "/api2/incomes",
        "/api2/client_payments", "/api2/expenses",
    ]  # fmt: skip


async def test_filters_are_checked_by_what_they_are_declared_as() -> None:
    wrong: list[tuple[dict[str, Any], str]] = [
        ({"payment_status": "unpaid"}, "an InvoicePaymentStatusFilter is needed, such as InvoicePaymentStatusFilter.U"),
        ({"payment_status": "2"}, "such as InvoicePaymentStatusFilter.PAID"),
        ({"payment_status": PaymentStatus.REFUNDED}, "an InvoicePaymentStatusFilter is needed"),
        ({"date_from": "13/01/2027"}, "a datetime.date is needed, such as datetime.date(2026, 4, 3)"),
        ({"date_to": datetime(2027, 1, 13)}, "since only days are compared; use .date()"),
        ({"client_id": "abc"}, "client_id): cannot send 'abc': the id of a record is needed, an int above 0"),
        ({"client_id": "15"}, "not a str of its digits; convert it with int()"),
        ({"client_id": 0}, "an int above 0"),
        ({"client_id": True}, "an int above 0"),
        ({"draft": "no"}, "draft): cannot send 'no': True or False is needed"),
        ({"sort": "datee"}, "'datee': the name of a field of Invoice is needed; did you mean 'date'?"),
        ({"direction": "down"}, "a SortDirection is needed, such as SortDirection.ASC"),
        ({"sort": "InvoiceItem"}, "the name of a field of Invoice is needed"),
        ({"currency_code": ""}, "an empty text filters nothing; leave the argument out"),
        ({"summary_total_from": 1.5}, 'write Decimal("1.5")'),
        ({"staff_id": 3}, "a list is needed"),
        ({"staff_id": ["3"]}, "staff_id): cannot send '3': an int is needed"),
        ({"tags": []}, "an empty list filters nothing; leave the argument out"),
    ]  # fmt: skip
    transport = listing_of()
    async with client(transport) as daftra:
        for asked, message in wrong:
            with pytest.raises(EncodeError) as caught:
                daftra.invoices.list(**asked)
            assert str(caught.value).startswith(f"invoices.list({next(iter(asked))}): ")
            assert message in str(caught.value)
        with pytest.raises(EncodeError, match=r"^clients.list\(sort\).*such as ClientSort.CREATED$"):
            daftra.clients.list(sort="name")
    assert transport.requests == []


async def test_filters_take_values_members_and_numbers_that_nobody_has_listed() -> None:
    cases: list[tuple[dict[str, Any], str]] = [
        ({"payment_status": InvoicePaymentStatusFilter.OVERDUE}, "-3"),
        ({"payment_status": PaymentStatus.PAID}, "2"),  # the two enumerations agree on it
        ({"payment_status": 99}, "99"),
        ({"direction": "DESC"}, "DESC"),
        ({"direction": "desc"}, "desc"),
        ({"direction": SortDirection("desc")}, "desc"),
        ({"sort": "summary_total"}, "summary_total"),
        ({"draft": False}, "0"),
    ]
    transport = FakeDaftra(lambda request: ok([]))
    async with client(transport) as daftra:
        for asked, sent in cases:
            await daftra.invoices.list(**asked)
            assert transport.queries[-1] == {next(iter(asked)): sent, "page": "1"}
        await daftra.invoices.list(staff_id=[0, -3], extra_query={"sort": "datee"})
    assert str(transport.requests[-1].url.query, "ascii") == ("staff_id%5B%5D=0&staff_id%5B%5D=-3&page=1&sort=datee")


@pytest.mark.parametrize("asked", [JournalEntityType.MANUAL, "0"])
async def test_journals_by_hand_are_those_that_name_no_kind_of_record(asked: JournalEntityType | str) -> None:
    rows = [{"Journal": {"id": id, "entity_type": kind}} for id, kind in enumerate((None, "", "0"), 1)]
    transport = fake(ok(rows), ok([{"Journal": {"id": 4, "entity_type": "invoice"}}]))
    async with client(transport) as daftra:
        assert [row.id for row in await daftra.journals.list(entity_type=asked)] == [1, 2, 3]
        with pytest.raises(FilterIgnoredError, match="row 4 has"):
            await daftra.journals.list(entity_type=asked)
        with pytest.raises(EncodeError, match=r"such as JournalEntityType\.MANUAL"):
            daftra.journals.list(entity_type=0)  # type: ignore[arg-type]
    assert transport.queries == [{"entity_type": "0", "page": "1"}] * 2


def entities(*found: dict[str, Any]) -> FakeDaftra:
    return FakeDaftra(
        lambda request: httpx.Response(200, json={"data": list(found), "last_page": 1, "total": len(found)})
    )


async def test_advance_payments_are_verified_by_their_type() -> None:
    async with client(entities({"id": 1, "type": 0})) as daftra:
        with pytest.raises(FilterIgnoredError, match=r"filter\[type\]=19: row 1 has"):
            await daftra.advance_payments.list()
    async with client(entities({"id": 1, "type": "19"})) as daftra:
        assert [row.id for row in await daftra.advance_payments.list()] == [1]


# --- the sandbox ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("deleted", [0, 70, 119])
async def test_the_sandbox_is_listed_whole_while_records_go_and_come(deleted: int) -> None:
    with Sandbox() as sandbox:
        # Two at once, so that some page is read between the deletion and the insertion.
        async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key, max_concurrency=2) as daftra:
            made = [
                (await daftra.products.create(ProductInput(name=f"p{n}", product_code=f"c{n}"))).id
                for n in range(100, 220)
            ]
            found: list[int | None] = []
            sandbox.fail_next(status=503, path="/api2/products", count=2)
            async for record in daftra.products.list(limit=10):
                found.append(record.id)
                if len(found) == 41:
                    await daftra.products.delete(made[deleted])
                if len(found) == 101:
                    await daftra.products.create(ProductInput(name="q", product_code="new"))
        assert [id for id in found if id in made and id != made[deleted]] == [id for id in made if id != made[deleted]]
        assert len(found) == len(set(found))


async def test_the_sandbox_obeys_ranges_in_either_notation() -> None:
    with Sandbox(date_format="DD/MM/YYYY") as sandbox:
        async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
            made = [
                (await daftra.expenses.create(ExpenseInput(amount=10, date=date(2026, month, 3)))).id
                for month in (3, 4, 5)
            ]
            april: dict[str, Any] = {"date_from": date(2026, 3, 4), "date_to": date(2026, 5, 2)}
            assert [row.id async for row in daftra.expenses.list(**april)] == made[1:2]  # sent as 04/03/2026
            assert [row.id async for row in daftra.expenses.list(extra_query={"date_to": "2026-04-03"})] == made[1::-1]
