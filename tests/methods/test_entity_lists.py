"""Lists of v2 entities: their order from page to page, what they are always sent, and what would overwrite that."""

from __future__ import annotations

from collections.abc import AsyncIterator, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest

from daftra_client import DaftraClient, EncodeError, FilterIgnoredError, field
from daftra_client.models import BrandInput
from daftra_client.sandbox import Sandbox
from tests.support.fake_daftra import Answer, FakeDaftra, client, fake

PREFIX = "/v2/api/entity"


def flat(*rows: dict[str, Any], **paging: Any) -> httpx.Response:
    return httpx.Response(200, json={"current_page": 1, "data": rows, **paging})


def three_pages(request: httpx.Request) -> Answer:
    number = int(request.url.params["page"])
    return flat({"id": number}, last_page=3, total=3, per_page=1)


def sorts(transport: FakeDaftra) -> list[list[tuple[str, str]]]:
    """The sorts of each request, in their order."""
    return [
        [(name, value) for name, value in request.url.params.multi_items() if name.startswith("sort")]
        for request in transport.requests
    ]


# --- the order ----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("sort", "whole"),
    [
        (None, [("sort[id]", "desc")]),
        ("no", [("sort[no]", "asc"), ("sort[id]", "asc")]),
        ("-date", [("sort[date]", "desc"), ("sort[id]", "desc")]),
        (["date", "-no"], [("sort[date]", "asc"), ("sort[no]", "desc"), ("sort[id]", "desc")]),
        (("-date", "id", "no"), [("sort[date]", "desc"), ("sort[id]", "asc"), ("sort[no]", "asc")]),
        ("id", [("sort[id]", "asc")]),
    ],
)
async def test_all_pages_of_a_listing_have_one_order_and_a_single_page_has_the_given_one(
    sort: str | list[str] | None, whole: list[tuple[str, str]]
) -> None:
    transport = FakeDaftra(three_pages)
    async with client(transport) as daftra:
        listing = daftra.entity("invoice").list(sort=sort, per_page=1)
        assert [row.id async for row in listing] == [1, 2, 3]
        assert [page.page async for page in listing.pages()] == [1, 2, 3]
        assert [row.id async for row in listing.unverified()] == [1, 2, 3]
        await listing
    *of_whole, of_page = sorts(transport)
    assert of_whole == [whole] * 9
    names = [] if sort is None else [sort] if isinstance(sort, str) else sort
    assert [(name, way) for name, way in whole if name[5:-1] in {given.lstrip("-") for given in names}] == of_page


@pytest.mark.parametrize("extra", [{"sort[name]": "asc"}, [("sort[name]", "asc")], {"sort[name]": "asc"}.items()])
async def test_a_sort_in_the_extra_query_is_the_only_one(extra: Any) -> None:
    transport = FakeDaftra(three_pages)
    async with client(transport) as daftra:
        assert len([row async for row in daftra.brands.list(per_page=1, extra_query=extra)]) == 3
    assert sorts(transport) == [[("sort[name]", "asc")]] * 3


async def test_a_sort_in_the_extra_query_that_is_not_sent_is_none() -> None:
    transport = FakeDaftra(three_pages)
    async with client(transport) as daftra:
        assert len([row async for row in daftra.brands.list(per_page=1, extra_query={"sort[name]": None})]) == 3
    assert sorts(transport) == [[("sort[id]", "desc")]] * 3


@pytest.mark.parametrize(
    ("sort", "message"),
    [
        ([], "or a list of them"),
        (b"date", "or a list of them"),
        ({"date"}, "or a list of them"),
        (5, "or a list of them"),
        ([None], "a name of a field is needed"),
        ([["date"]], "a name of a field is needed"),
        (["date", "-date"], "only one of two sorts by the same field"),
        (["date", "datee"], "did you mean 'date'"),
        (["date", "+no"], "a name of letters"),
    ],
)
async def test_sorts_that_cannot_be_sent_are_refused(sort: Any, message: str) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match=message.replace("+", r"\+")):
            daftra.entity("invoice").list(sort=sort)
    assert transport.requests == []


# --- what is sent with every list ---------------------------------------------------------------------------------


async def test_lists_of_leave_applications_name_a_status_on_every_way() -> None:
    transport = FakeDaftra(lambda request: flat(total=0))
    async with client(transport) as daftra:
        leaves = daftra.entity("leave_application")
        await daftra.leave_applications.list()
        await leaves.list()
        await daftra.entities.list("leave_application")
        await leaves.count()
        await daftra.entities.count("leave_application")
        await daftra.leave_applications.list(status="pending")
        await leaves.list(extra_query={"status": "rejected"})
        await daftra.entity("brand").list()
    asked = [request.url.params.get_list("status") for request in transport.requests]
    assert asked == [["all"]] * 5 + [["pending"], ["rejected"], []]


@pytest.mark.parametrize("level", [-1, 0, 1, 2, 3, 4])
async def test_levels_are_sent_by_lists_counts_and_reads(level: int) -> None:
    transport = FakeDaftra(lambda request: httpx.Response(200, json={"id": 5, "data": [], "total": 0}))
    async with client(transport) as daftra:
        for call in _leveled(daftra):
            await call(level)
    assert [path.rsplit("/", 1)[1] for path in transport.paths] == [str(level)] * 6


@pytest.mark.parametrize("level", [-2, 5, None, True, "1"])
async def test_other_levels_are_refused(level: Any) -> None:
    transport = fake()
    async with client(transport) as daftra:
        for call in _leveled(daftra):
            with pytest.raises(EncodeError, match=r"\(level\): cannot send .* an int from -1 to 4 is needed"):
                await call(level)
    assert transport.requests == []


def _leveled(daftra: DaftraClient) -> list[Callable[[int], Any]]:
    return [
        lambda level: daftra.brands.list(level=level),
        lambda level: daftra.brands.get(5, level=level),
        lambda level: daftra.entities.count("brand", level=level),
        lambda level: daftra.entity("brand").list(level=level),
        lambda level: daftra.entity("brand").get(5, level=level),
        lambda level: daftra.entity("brand").count(level=level),
    ]


async def test_a_search_is_sent_by_lists_and_counts() -> None:
    transport = FakeDaftra(lambda request: flat(total=0))
    async with client(transport) as daftra:
        await daftra.entity("booking").list(search="نيل")
        await daftra.entity("booking").count(search="نيل")
        await daftra.bookings.list(search="نيل")
        with pytest.raises(EncodeError, match="an empty text filters nothing"):
            daftra.entity("booking").list(search="")
    assert [query["search"] for query in transport.queries] == ["نيل"] * 3


# --- lists with a condition of their own --------------------------------------------------------------------------


async def test_advance_payments_are_invoices_of_one_type_with_further_conditions() -> None:
    rows = {"id": 1, "type": 19, "client_id": "15"}, {"id": 2, "type": 0, "client_id": "15"}
    transport = fake(flat(rows[0]), flat(*rows), flat({"id": 1, "type": 19, "client_id": 16}))
    where = field("client_id") == 15
    async with client(transport) as daftra:
        await daftra.advance_payments.list(where=where, fields=["no"], sort="-date")
        for contradicted in ("type", "client_id"):
            with pytest.raises(FilterIgnoredError, match=contradicted):
                await daftra.advance_payments.list(where=where)
    assert transport.requests[0].url.params.multi_items() == [
        ("filter[type]", "19"),
        ("filter[client_id]", "15"),
        ("sort[date]", "desc"),
        *(("fields[]", name) for name in ("no", "id", "type", "client_id")),
        ("page", "1"),
    ]


@pytest.mark.parametrize("where", [field("type") == 0, field("type") >= 0, [field("type").in_([0, 19])]])
async def test_a_condition_that_would_replace_that_of_the_list_is_refused(where: Any) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match=r"advance_payments\.list already has a condition on this field"):
            daftra.advance_payments.list(where=where)
    assert transport.requests == []


@pytest.mark.parametrize(
    ("resource", "name"),
    [
        ("brands", "name"),
        ("client_attendance_logs", "added_by"),
        ("cost_centers", "cost_center_ids"),
        ("unit_templates", "template_name"),
    ],
)
async def test_every_resource_of_v2_chooses_rows_and_fields(resource: str, name: str) -> None:
    transport = FakeDaftra(lambda request: flat({"id": 1, name: "7"}))
    async with client(transport) as daftra:
        lister = getattr(daftra, resource)
        await lister.list(where=field(name) == "7", sort=[f"-{name}", "created"], fields=[name])
        with pytest.raises(FilterIgnoredError):
            await lister.list(where=field(name) == "8")
        with pytest.raises(EncodeError, match="no such field"):
            lister.list(where=field("surely_unknown") == 1)
    assert transport.requests[0].url.params.multi_items() == [
        (f"filter[{name}]", "7"), (f"sort[{name}]", "desc"), ("sort[created]", "asc"),
        ("fields[]", name), ("fields[]", "id"), ("page", "1"),
    ]  # fmt: skip


# --- the sandbox --------------------------------------------------------------------------------------------------


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@asynccontextmanager
async def connected(sandbox: Sandbox) -> AsyncIterator[DaftraClient]:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key) as daftra:
        yield daftra


async def test_whole_listings_do_not_follow_the_stored_sort_and_store_their_own(sandbox: Sandbox) -> None:
    async with connected(sandbox) as daftra:
        for name in ("b", "c", "a"):
            await daftra.brands.create(BrandInput(name=name))

        async def page() -> str:
            return "".join(str(brand.name) for brand in await daftra.brands.list())

        async def whole(**arguments: Any) -> str:
            return "".join([str(brand.name) async for brand in daftra.brands.list(per_page=1, **arguments)])

        assert (await page(), await whole()) == ("acb", "acb")
        assert await whole(sort="name") == await page() == "abc"
        assert await whole() == await page() == "acb"
