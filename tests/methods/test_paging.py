"""Listings: one page, all records, all pages, details, and what a listing does wrong."""

from __future__ import annotations

import copy
import json
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from daftra_client import (
    DecodeError,
    EncodeError,
    NotFoundError,
    Page,
    UnexpectedResponseError,
    UnknownArgumentError,
)
from daftra_client.models import ClientInput, InvoiceInput
from tests.support.clock import on_each_backend
from tests.support.fake_daftra import Answer, FakeDaftra, client, failed, fake, invoice, ok, rows


def number_of(request: httpx.Request) -> int:
    return int(request.url.params["page"])


class Listing(FakeDaftra):
    """A listing of the ids from 1 on, and the details of each."""

    def __init__(self, total: int, *, delay: Callable[[int], float] = lambda number: 0, counts: bool = True) -> None:
        super().__init__(self.answer)
        self.total = total
        self.delay = delay
        self.counts = counts

    async def answer(self, request: httpx.Request) -> Answer:
        if request.url.path != "/api2/invoices.json":
            id = int(request.url.path.rpartition("/")[2].removesuffix(".json"))
            await anyio.sleep(self.delay(id))
            return invoice(id, no=f"{id:06}")
        number, size = int(request.url.params.get("page", 1)), int(request.url.params.get("limit", 20))
        await anyio.sleep(self.delay(number))
        ids = range(1, self.total + 1)[(number - 1) * size : number * size]
        if not self.counts:
            return rows(ids)
        return rows(ids, page=number, page_count=-(-self.total // size), total_results=self.total)

    @property
    def pages(self) -> list[int]:
        return [number_of(r) for r in self.requests if r.url.path == "/api2/invoices.json"]


# --- one page -----------------------------------------------------------------------------------------------------


async def test_awaiting_gives_one_page_of_the_size_that_daftra_chooses() -> None:
    transport = Listing(45)
    async with client(transport) as daftra:
        page = await daftra.invoices.list()
    assert [record.id for record in page] == list(range(1, 21))
    assert (page.page, page.page_count, page.total, len(page)) == (1, 3, 45, 20)
    assert transport.queries == [{"page": "1"}]


async def test_page_and_limit_are_honoured() -> None:
    transport = Listing(45)
    async with client(transport) as daftra:
        page = await daftra.invoices.list(page=2, limit=30)
    assert [record.id for record in page] == list(range(31, 46))
    assert (page.page, page.page_count, page.total) == (2, 2, 45)
    assert transport.queries == [{"page": "2", "limit": "30"}]


async def test_a_page_past_the_end_is_empty() -> None:
    transport = Listing(45)
    async with client(transport) as daftra:
        page = await daftra.invoices.list(page=9)
        assert [record async for record in daftra.invoices.list(page=9)] == []
    assert transport.pages == [9, 9]
    assert (page.items, page.page, page.page_count, page.total) == ([], 9, 3, 45)


async def test_filters_travel_with_every_page() -> None:
    transport = Listing(201)
    async with client(transport) as daftra:
        async for _ in daftra.invoices.list(
            client_id=15, draft=False, staff_id=[1, 2], extra_query=[("x", "1"), ("x", 2)]
        ):
            pass
    assert len(transport.requests) == 3
    for request in transport.requests:
        assert [(k, v) for k, v in request.url.params.multi_items() if k not in ("page", "limit")] == [
            ("client_id", "15"), ("draft", "0"), ("staff_id[]", "1"), ("staff_id[]", "2"), ("x", "1"), ("x", "2"),
        ]  # fmt: skip


async def test_a_newer_listing_counts_under_other_names(samples: Path) -> None:
    captured = json.loads((samples / "branch_v2__list_response__1.json").read_bytes())
    transport = fake(httpx.Response(200, json={**captured, "last_page": "4", "total": 61}))
    async with client(transport) as daftra:
        page = await daftra.bookings.list(page=1, per_page=20, level=2)
    assert [booking.id for booking in page] == [row["id"] for row in captured["data"]]
    assert (page.page_count, page.total) == (4, 61)
    assert transport.paths == ["/v2/api/entity/booking/list/2"]
    assert transport.queries == [{"page": "1", "per_page": "20"}]


async def test_a_newer_listing_is_iterated_with_its_own_name_for_the_size() -> None:
    def answer(request: httpx.Request) -> Answer:
        number = number_of(request)
        return httpx.Response(200, json={"data": [{"id": number}], "last_page": 3, "total": 3, "per_page": 100})

    transport = FakeDaftra(answer)
    async with client(transport) as daftra:
        assert [booking.id async for booking in daftra.bookings.list()] == [1, 2, 3]
    assert transport.queries == [{"sort[id]": "desc", "page": str(n), "per_page": "100"} for n in (1, 2, 3)]


@pytest.mark.parametrize(("counts", "expected"), [
    ({"page_count": "3", "total_results": "45"}, (3, 45)),
    ({"page_count": 3}, (3, None)),
    ({"page_count": None, "total_results": ""}, (None, None)),
    ({}, (None, None)),
])  # fmt: skip
async def test_counts_are_read_from_text_and_may_be_missing(counts: Any, expected: Any) -> None:
    async with client(fake(rows([1], **counts))) as daftra:
        page = await daftra.invoices.list()
    assert (page.page_count, page.total) == expected


async def test_counts_that_are_none_are_no_counts() -> None:
    async with client(fake(rows([1], page_count="many"))) as daftra:
        with pytest.raises(UnexpectedResponseError, match="numbers in the pagination"):
            await daftra.invoices.list()


@pytest.mark.parametrize(("page_count", "total"), [("1e4000", 45), ("9" * 5000, 45), (10**30, 45), (3, "1e4000")])
async def test_counts_beyond_64_bits_are_the_highest_there_are(page_count: Any, total: Any) -> None:
    async with client(fake(rows([1], page_count=page_count, total_results=total))) as daftra:
        page = await daftra.invoices.list()
    assert (page.page_count, page.total) in ((2**63 - 1, 45), (3, 2**63 - 1))


ODD_ROWS = [1, 0, True, False, 1.5, "x", "", None, [], [1], [{}], [[{"Invoice": {}}]], {"Invoice": 5}, {"Invoice": [5]}]


@pytest.mark.parametrize("row", ODD_ROWS, ids=repr)
async def test_a_row_that_is_no_record_is_an_error_of_ours(row: Any) -> None:
    async with client(FakeDaftra(lambda request: ok([{"Invoice": {"id": 1}}, row]))) as daftra:
        for call in (
            lambda: anext(aiter(daftra.invoices.list())),
            lambda: anext(daftra.invoices.list().pages()),
            lambda: daftra.invoices.create_once(InvoiceInput(client_id=5, po_number="A-1")),
        ):
            with pytest.raises(UnexpectedResponseError, match="rows with an Invoice each was expected"):
                await call()
    async with client(FakeDaftra(lambda request: httpx.Response(200, json={"data": [{"id": 1}, row]}))) as daftra:
        if not isinstance(row, dict):
            with pytest.raises(DecodeError, match="an object was expected"):
                await daftra.entity("booking").list()


async def test_a_row_that_cannot_be_read_is_not_left_out() -> None:
    answer = httpx.Response(200, json={"data": [{"Invoice": {"id": 1}}, {"Invoice": {"id": 2, "client_id": "x y"}}]})
    async with client(fake(answer)) as daftra:
        with pytest.raises(DecodeError) as caught:
            await daftra.invoices.list()
    assert (caught.value.model, caught.value.field, caught.value.value) == ("Invoice", "client_id", "x y")


# --- all records --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("total", [0, 1, 99, 100, 101, 1234])
@pytest.mark.parametrize("counts", [True, False])
@on_each_backend
async def test_iterating_gives_every_record_once_and_in_order(total: int, counts: bool) -> None:
    transport = Listing(total, counts=counts, delay=lambda number: 1 / number)
    async with client(transport) as daftra:
        assert [record.id async for record in daftra.invoices.list()] == list(range(1, total + 1))
    assert {query["limit"] for query in transport.queries} == {"100"}
    expected = max(1, -(-total // 100)) if counts or not total else -(-total // 100) + 1
    assert sorted(transport.pages) == list(range(1, expected + 1))


async def test_a_listing_that_shrinks_meanwhile_ends_at_the_first_empty_page() -> None:
    def answer(request: httpx.Request) -> Answer:
        number = number_of(request)
        return rows([number] if number < 3 else [], page_count=50)

    async with client(FakeDaftra(answer)) as daftra:
        records = daftra.invoices.list().__aiter__()
        assert [record.id async for record in records] == [1, 2]
        assert [record.id async for record in records] == []


@pytest.mark.parametrize("first", [1, 2])
async def test_a_listing_that_knows_no_pages_is_not_read_for_ever(first: int) -> None:
    transport = FakeDaftra(lambda request: rows([5, 1, 2]))
    async with client(transport) as daftra:
        assert [record.id async for record in daftra.invoices.list(page=first)] == [5, 1, 2]
    assert [number_of(request) for request in transport.requests] == [first, first + 1]


# --- errors -------------------------------------------------------------------------------------------------------


# --- details ------------------------------------------------------------------------------------------------------


@on_each_backend
async def test_details_are_read_side_by_side_and_come_in_order() -> None:
    transport = Listing(45, delay=lambda id: 1 / id)
    async with client(transport) as daftra:
        page = await daftra.invoices.list(expand=True, limit=30, branch_id=3)
        assert [record.no for record in page] == [f"{id:06}" for id in range(1, 31)]
        assert transport.most_in_flight == 8
        assert all(query["request_branch_id"] == "3" for query in transport.queries)
        assert [r.no async for r in daftra.invoices.list(expand=True)] == [f"{id:06}" for id in range(1, 46)]


async def test_a_row_without_an_id_is_kept_as_it_is() -> None:
    def answer(request: httpx.Request) -> Answer:
        if request.url.path == "/api2/clients.json":
            return ok([{"Client": {"id": 1}}, {"Client": {"city": "x"}}, {"Client": {"id": 3}}])
        id = int(request.url.path.rpartition("/")[2].removesuffix(".json"))
        return ok({"Client": {"id": id, "city": str(id)}})

    async with client(FakeDaftra(answer)) as daftra:
        page = await daftra.clients.list(expand=True)
    assert [record.city for record in page] == ["1", "x", "3"]


@on_each_backend
async def test_a_detail_that_is_gone_is_raised_plainly() -> None:
    transport = Listing(5)
    plain = transport.answer

    async def answer(request: httpx.Request) -> Answer:
        return failed(404) if request.url.path.endswith("/3.json") else await plain(request)

    transport.handler = answer
    async with client(transport) as daftra:
        with pytest.raises(NotFoundError) as caught:
            async for _ in daftra.invoices.list(expand=True):
                pass
    assert type(caught.value) is NotFoundError
    assert caught.value.url.endswith("/api2/invoices/3.json")


# --- the pager itself ---------------------------------------------------------------------------------------------


@on_each_backend
async def test_a_pager_reads_anew_each_time() -> None:
    transport = Listing(150)
    async with client(transport) as daftra:
        pager = daftra.invoices.list(client_id=15)
        assert transport.requests == []
        first = [record.id async for record in pager]
        transport.total = 160
        second = [record.id async for record in pager]
        page = await pager
        again = await pager
    assert (first, second) == (list(range(1, 151)), list(range(1, 161)))
    assert page == again
    assert (len(page), page.total) == (20, 160)
    assert len(transport.requests) == 6


@on_each_backend
async def test_one_pager_may_be_used_by_several_tasks() -> None:
    async with client(Listing(250)) as daftra:
        pager = daftra.invoices.list()
        found: list[list[int | None]] = []

        async def read() -> None:
            found.append([record.id async for record in pager])

        async with anyio.create_task_group() as group:
            for _ in range(3):
                group.start_soon(read)
    assert found == [list(range(1, 251))] * 3


async def test_a_row_without_an_id_that_can_be_asked_for_is_given_as_it_is() -> None:
    transport = fake(rows([-3, 0, 5]), invoice(5, no="000005"))
    async with client(transport) as daftra:
        page = await daftra.invoices.list(expand=True)
    assert [(row.id, row.no) for row in page.items] == [(-3, None), (0, None), (5, "000005")]


def misspelled(name: str) -> dict[str, Any]:
    return {name: 15}


async def test_a_misspelled_filter_is_not_swallowed() -> None:
    transport = Listing(5)
    async with client(transport) as daftra:
        for name, meant in [
            ("clientid", "client_id"), ("sise", None), ("expnd", "expand"), ("pages", "page"), ("timout", "timeout"),
            ("payment_staus", "payment_status"),
        ]:  # fmt: skip
            with pytest.raises(UnknownArgumentError) as caught:
                daftra.invoices.list(**misspelled(name))  # refused when it is called, not when it is read
            advice = f"; did you mean {meant!r}?"
            if meant is None:
                advice = "; `extra_query=` sends a query parameter that the method does not name"
            assert str(caught.value) == f"invoices.list() got an unexpected keyword argument {name!r}{advice}"
        # A method of a record, one that is made of several, the client's own, and an entity by its name.
        draft = InvoiceInput(client_id=1, po_number="A")
        calls: list[tuple[Callable[[], Awaitable[Any]], str]] = [
            (lambda: daftra.invoices.create(draft, **misspelled("invoice_items")), "invoices.create() 'invoice_item'"),
            (lambda: daftra.clients.update(1, ClientInput(), **misspelled("branchid")), "clients.update() 'branch_id'"),
            (lambda: daftra.clients.edit(1, **misspelled("citi")), "clients.edit() 'city'"),
            (lambda: daftra.invoices.create_once(draft, **misspelled("payments")), "invoices.create_once() 'payment'"),
            (lambda: daftra.download("/x.pdf", "x.pdf", **misspelled("max_byte")), "download() 'max_bytes'"),
            (lambda: daftra.entity("invoice").get(1, **misspelled("levl")), "invoice.get() 'level'"),
            (lambda: daftra.brands.get(1, **misspelled("lvel")), "brands.get() 'level'"),
        ]
        for call, message in calls:
            with pytest.raises(UnknownArgumentError) as caught:
                await call()
            method, meant = message.split()
            assert str(caught.value).startswith(f"{method} got an unexpected keyword argument ")
            assert str(caught.value).endswith(f"; did you mean {meant}?")
        with pytest.raises(UnknownArgumentError, match=r"invoice.list\(\) got .*'where'"):
            daftra.entity("invoice").list(**misspelled("were"))
    assert transport.requests == []


@pytest.mark.parametrize("size", [0, -1, "10", 1.0, True])
async def test_a_page_that_there_cannot_be_is_refused_when_it_is_asked_for(size: Any) -> None:
    transport = Listing(5)
    async with client(transport) as daftra:
        with pytest.raises(
            EncodeError, match=r"^invoices.list\(limit\): cannot send .*: an int of at least 1 is needed"
        ):
            daftra.invoices.list(limit=size)
        with pytest.raises(EncodeError, match=r"^invoices.list\(page\)"):
            daftra.invoices.list(page=size)
        with pytest.raises(EncodeError, match=r"^invoice.list\(per_page\)"):
            daftra.entity("invoice").list(per_page=size)
    assert transport.requests == []


async def test_a_pager_that_is_taken_for_a_list_says_how_it_is_read() -> None:
    async with client(fake()) as daftra:
        pager: Any = daftra.invoices.list()
        for mistake in (iter, len, list, lambda pager: pager[0], lambda pager: 1 in pager):
            with pytest.raises(TypeError, match=r"`await` it for one page, or use `async for` for all its records"):
                mistake(pager)
        with pytest.raises(AttributeError, match=r"a Pager has no 'items'\. A listing is not read yet: `await` it"):
            _ = pager.items
        assert pager
        assert not hasattr(pager, "__len_hint__")
        assert repr(copy.copy(pager)) == repr(pager) == "<Pager of invoices.list>"


def test_a_page_shows_first_that_it_may_not_be_the_whole_listing() -> None:
    page: Page[Any] = Page(items=[], page=1, page_count=3, total=45)
    assert repr(page) == "Page(page=1, page_count=3, total=45, items=[])"
