"""Several reads in one call: the request as the sample has it, and answers of any shape by their keys."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from typing import Any

import httpx
import pytest

from daftra_client import (
    EncodeError,
    ListOf,
    NotFoundError,
    Page,
    ResponseError,
    Show,
    UnexpectedResponseError,
    ValidationError,
)
from daftra_client._methods.multi_entity import Element
from daftra_client.models import (
    Brand,
    CreditUsage,
    EntityClient,
    EntityInvoice,
    EntityRecord,
    InvoiceType,
    Requisition,
)
from tests.support.fake_daftra import client, fake

SAMPLE: list[dict[str, Any]] = [
    {"key": "invoice", "action": "show", "options": "172185", "data_level": 1, "level": 1},
    {
        "key": "requisition",
        "action": "list",
        "options": {"order_id": "172185", "order_type": 3},
        "alias": "requisition",
    },
]
"""The documented request. Its second element lacks the level, which the text demands."""


def reply(body: Any, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json=body)


async def ask(elements: Sequence[Element], answer: Any, status: int = 200) -> dict[str, Any]:
    async with client(fake(reply(answer, status))) as daftra:
        return await daftra.multi_entity(elements)


async def sent(*elements: Element) -> Any:
    transport = fake(reply({e.key: {"id": 1, "data": []} for e in elements}))
    async with client(transport) as daftra:
        await daftra.multi_entity(elements)
    (request,) = transport.requests
    assert (request.method, request.url.path, request.url.query) == ("POST", "/v2/api/multi-entity", b"")
    assert request.headers["content-type"] == "application/json"
    return json.loads(request.content)


INVOICE = Show("invoice", 172185)
GOODS = ListOf("requisition", {"order_id": "172185", "order_type": 3}, alias="requisition")


@pytest.mark.parametrize(
    ("elements", "body"),
    [
        ([INVOICE, GOODS], [SAMPLE[0], {**SAMPLE[1], "data_level": 1, "level": 1}]),
        ([ListOf("brand")], [{"key": "brand", "action": "list", "options": {}, "data_level": 1, "level": 1}]),
        (
            [
                Show("brand", 1, alias=""),
                Show("invoice", 1, level=-1, alias="a"),
                ListOf("invoice", level=4, alias="b"),
            ],
            [
                {"key": "brand", "action": "show", "options": "1", "data_level": 1, "level": 1},
                {"key": "invoice", "action": "show", "options": "1", "data_level": -1, "level": -1, "alias": "a"},
                {"key": "invoice", "action": "list", "options": {}, "data_level": 4, "level": 4, "alias": "b"},
            ],
        ),
    ],
)
async def test_the_body_is_the_documented_one(elements: list[Element], body: Any) -> None:
    assert await sent(*elements) == body


class Colour(Enum):
    RED = "red"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (3, 3),
        (-1, -1),
        ("", ""),
        ("نيل", "نيل"),
        (True, "1"),
        (False, "0"),
        (Decimal("1.50"), "1.50"),
        (date(2026, 4, 3), "2026-04-03"),
        (datetime(2026, 4, 3, 20, 27), "2026-04-03 20:27:00"),
        (InvoiceType.INVOICE, "0"),
        (Colour.RED, "red"),
    ],
)
async def test_values_of_filters_are_plain(value: Any, expected: Any) -> None:
    ((element),) = await sent(ListOf("anything", {"x": value}))
    assert element["options"] == {"x": expected}
    assert type(element["options"]["x"]) is type(expected)


async def test_elements_may_come_from_an_iterator() -> None:
    transport = fake(reply({"brand": {"id": 1}}))
    elements: Any = iter([Show("brand", 1)])
    async with client(transport) as daftra:
        assert await daftra.multi_entity(elements) == {"brand": Brand(id=1)}
    assert [element["key"] for element in transport.bodies()[0]] == ["brand"]


# --- what is refused ----------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "elements",
    [
        [],
        [Show("invoice", 1), Show("invoice", 2)],
        [Show("invoice", 1), ListOf("invoice")],
        [Show("invoice", 1, alias="client"), Show("client", 2)],
        [Show("invoice", 1, alias="x"), ListOf("client", alias="x")],
        # An answer with one of these keys is a failure, or has its content below it.
        [Show("invoice", 1, alias="error")],
        [Show("invoice", 1, alias="result")],
        [ListOf("invoice", alias="payload")],
        [Show("a b", 1)],
        [Show("../x", 1, alias="x")],
        [Show("", 1)],
        [Show("invoice", None)],  # type: ignore[arg-type]
        [Show("invoice", True)],
        [Show("invoice", "1")],  # type: ignore[arg-type]
        [Show("invoice", 1, level=1.5)],  # type: ignore[arg-type]
        [Show("invoice", 1, level=5)],
        [ListOf("invoice", level=-2)],
        *(
            [ListOf("invoice", {"id": value})]
            for value in (None, [], [1], (), (1,), {}, set(), range(0), range(2), 1.5, b"a", object(), Decimal("NaN"))
        ),
    ],
)
async def test_an_impossible_request_is_refused_and_nothing_is_sent(elements: list[Element]) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError):
            await daftra.multi_entity(elements)
    assert transport.requests == []


# --- answers ------------------------------------------------------------------------------------------------------


async def test_answers_stand_under_their_keys_in_the_order_of_the_question() -> None:
    elements: list[Element] = [
        Show("invoice", 81),
        ListOf("requisition", {"order_id": 81}, alias="goods"),
        Show("shift_day", 3),
    ]
    answer = {
        "shift_day": {"id": "3", "colour": "red"},
        "goods": {"current_page": 1, "data": [{"id": 5}, {"id": "6"}], "total": 45, "per_page": 20},
        "invoice": {"id": 81, "no": "000081", "summary_total": "32999.9961"},
        "not_asked_for": {"id": 1},
    }
    found = await ask(elements, answer)
    assert list(found) == ["invoice", "goods", "shift_day"]
    assert found["invoice"] == EntityInvoice(id=81, no="000081", summary_total=Decimal("32999.9961"))
    assert found["goods"] == Page(items=[Requisition(id=5), Requisition(id=6)], page=1, page_count=3, total=45)
    assert found["shift_day"] == EntityRecord(id=3, additional_properties={"colour": "red"})


async def test_one_entity_may_be_asked_for_twice_under_aliases() -> None:
    elements = [Show("client", 1, alias="buyer"), Show("client", 2, alias="payer")]
    found = await ask(elements, {"payer": {"id": 2}, "buyer": {"id": 1}})
    assert found == {"buyer": EntityClient(id=1), "payer": EntityClient(id=2)}


@pytest.mark.parametrize(
    ("answer", "counts"),
    [
        ([{"id": 1}], (None, None)),
        ({"data": [{"id": 1}]}, (None, None)),
        ({"data": [{"id": 1}], "total": 41}, (None, 41)),
        ({"data": [{"id": 1}], "total": "41", "per_page": "20", "current_page": 1}, (3, 41)),
        ({"data": [{"id": 1}], "total": 41, "per_page": 20, "last_page": 3}, (3, 41)),
        ({"data": [{"id": 1}], "total": "many"}, (None, None)),
        ({"payload": {"data": [{"id": 1}], "pagination": {"total": 1, "per_page": 20}}}, (1, 1)),
    ],
)
async def test_a_list_is_read_with_and_without_counts(answer: Any, counts: tuple[Any, Any]) -> None:
    found = await ask([ListOf("brand")], {"brand": answer})
    assert found["brand"] == Page(items=[Brand(id=1)], page=1, page_count=counts[0], total=counts[1])


@pytest.mark.parametrize("answer", [[], {"data": []}])
async def test_an_empty_list_is_an_empty_page(answer: Any) -> None:
    found = await ask([ListOf("brand")], {"brand": answer})
    assert found["brand"] == Page(items=[], page=1)


@pytest.mark.parametrize("answer", [{}, {"brand": None}, {"brand": []}, {"brand": {}}, {"brand": {"id": None}}])
async def test_a_record_that_is_not_there_is_none(answer: Any) -> None:
    answer["client"] = {"id": 2}
    assert await ask([Show("brand", 1), Show("client", 2)], answer) == {"brand": None, "client": EntityClient(id=2)}


@pytest.mark.parametrize("answer", [{}, {"brand": None}, {"brand": {}}, {"brand": {"id": 1}}, {"brand": "x"}])
async def test_a_list_that_is_missing_is_not_an_empty_page(answer: Any) -> None:
    answer["client"] = {"id": 2}
    with pytest.raises(UnexpectedResponseError, match="the answer to 'brand' is missing or of another shape") as wrong:
        await ask([Show("client", 2), ListOf("brand")], answer)
    assert (wrong.value.url, wrong.value.status) == ("https://example.daftra.com/v2/api/multi-entity", 200)


@pytest.mark.parametrize("answer", ["x", 5, [1], {"message": "?"}])
async def test_a_part_that_is_no_record_is_not_read_as_one(answer: Any) -> None:
    with pytest.raises(UnexpectedResponseError, match="the answer to 'brand'"):
        await ask([Show("brand", 1)], {"brand": answer})


@pytest.mark.parametrize("element", [Show("branch", 1, alias="mine"), ListOf("branch", alias="mine")])
async def test_a_failure_in_the_place_of_one_answer_is_a_failure(element: Element) -> None:
    with pytest.raises(NotFoundError, match="the plugin of this entity is off") as off:
        await ask([Show("client", 1), element], {"client": {"id": 1}, "mine": {"error": "Entity Not exists"}})
    assert off.value.__notes__ == ["in the answer to 'mine'"]


async def test_an_error_field_beside_a_record_is_a_field() -> None:
    found = await ask([Show("shift_day", 1)], {"shift_day": {"id": 1, "error": "x"}})
    assert found == {"shift_day": EntityRecord(id=1, additional_properties={"error": "x"})}


@pytest.mark.parametrize(
    ("status", "body", "kind"),
    [
        (200, [], UnexpectedResponseError),
        (200, None, UnexpectedResponseError),
        (200, {"error": "Entity Not exists"}, NotFoundError),
        (422, {"message": "x", "errors": {"key": ["مطلوب"]}}, ValidationError),
    ],
)
async def test_a_failure_of_the_whole_is_raised(status: int, body: Any, kind: type[ResponseError]) -> None:
    with pytest.raises(kind):
        await ask([Show("brand", 1)], body, status)


async def test_a_read_is_repeated_although_it_is_a_post() -> None:
    unavailable = httpx.Response(503, headers={"Retry-After": "0"})
    transport = fake(unavailable, httpx.ReadError("lost"), reply({"brand": {"id": 1}}))
    async with client(transport) as daftra:
        assert await daftra.multi_entity([Show("brand", 1)]) == {"brand": Brand(id=1)}
    assert len(transport.requests) == 3


async def test_ambiguous_dates_ask_for_the_format_of_the_account_once() -> None:
    row = {"id": 1, "usage_date": "03/04/2026"}
    site = reply({"result": "successful", "code": 200, "data": {"Site": {"date_format": "DD/MM/YYYY"}}})
    transport = fake(reply({"a": row, "b": {"data": [row, row]}}), site)
    async with client(transport, date_format=None) as daftra:
        found: dict[str, Any] = await daftra.multi_entity(
            [Show("credit_usage", 1, alias="a"), ListOf("credit_usage", alias="b")], branch_id=3, retries=0
        )
    usage = CreditUsage(id=1, usage_date=date(2026, 4, 3))
    assert (found["a"], found["b"].items) == (usage, [usage, usage])
    assert transport.paths == ["/v2/api/multi-entity", "/api2/site_info.json"]


async def test_options_go_along_with_the_call() -> None:
    transport = fake(reply({"brand": None}), httpx.Response(503))
    async with client(transport) as daftra:
        await daftra.multi_entity(
            [Show("brand", 1)], branch_id=3, headers={"X-Trace": "1"}, extra_query={"debug": 2}, timeout=5
        )
        with pytest.raises(ResponseError):
            await daftra.multi_entity([Show("brand", 1)], retries=0)
        with pytest.raises(TypeError, match="unexpected keyword argument 'level'"):
            await daftra.multi_entity([Show("brand", 1)], level=2)  # type: ignore[call-arg]
    assert transport.queries == [{"debug": "2", "request_branch_id": "3"}, {}]
    assert transport.requests[0].headers["x-trace"] == "1"
