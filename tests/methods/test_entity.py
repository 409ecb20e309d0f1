"""Entities by their names: paths, typed records, listings, writes, and what Daftra answers when it refuses."""

from __future__ import annotations

import json
from collections.abc import Awaitable, Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from pathlib import Path
from typing import Any, assert_type

import httpx
import pytest

from daftra_client import (
    Created,
    Done,
    EncodeError,
    FilterIgnoredError,
    NotFoundError,
    OutcomeUnknownError,
    Page,
    Pager,
    UnexpectedResponseError,
    ValidationError,
    WriteNotConfirmedError,
    any_of,
    field,
    models,
)
from daftra_client._methods.entity import Entity
from daftra_client.api import ENTITY_MODELS
from daftra_client.models import (
    Brand,
    BrandInput,
    CreditUsage,
    EmployeeAsset,
    EntityBranch,
    EntityInvoice,
    EntityRecord,
)
from daftra_client.sandbox import Sandbox
from tests.support.fake_daftra import Answer, FakeDaftra, client, fake

PREFIX = "/v2/api/entity"


def reply(body: Any, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json=body)


def flat(rows: list[dict[str, Any]], **paging: Any) -> httpx.Response:
    return reply({"current_page": 1, "data": rows, **paging})


# --- names and types ----------------------------------------------------------------------------------------------


async def test_the_type_of_an_entity_follows_from_its_name() -> None:
    name = Brand.__name__.lower()  # some str
    async with client(fake(flat([]), flat([]), reply({"id": 1}), reply({"id": 1}), reply({"id": 1}))) as daftra:
        brands = assert_type(daftra.entity("brand"), Entity[Brand])
        assert_type(daftra.entity("refund_receipt"), Entity[EntityInvoice])
        assert_type(daftra.entity("le_workflow-type-entity-36"), Entity[Any])
        assert_type(daftra.entity(name), Entity[Any])
        assert_type(brands.list(), Pager[Brand])
        assert_type(await brands.list(), Page[Brand])
        assert [assert_type(brand, Brand) async for brand in brands.list()] == []
        assert assert_type(await brands.get(1), Brand).id == 1
        assert_type(await brands.create({"name": "Nile"}), Created)
        assert_type(await brands.update(1, BrandInput(name="Nile")), Done)


@pytest.mark.parametrize("name", sorted(ENTITY_MODELS))
async def test_an_entity_with_a_model_gives_typed_records(name: str) -> None:
    model = getattr(models, ENTITY_MODELS[name])
    async with client(fake(flat([{"id": "7", "surely_unknown": [1]}]), reply({"id": 7}))) as daftra:
        entity = daftra.entity(name)
        (row,) = await entity.list()
        assert type(await entity.get(7)) is entity.model is model
    assert type(row) is model
    assert (row.id, row.additional_properties) == (7, {"surely_unknown": [1]})


async def test_an_entity_without_a_model_keeps_every_key_as_it_came() -> None:
    raw = {"id": "7", "number": {"code": "000001"}, "budget": 10.5, "start_date": "03/04/2026", "note": None, "x": []}
    async with client(fake(flat([raw]))) as daftra:
        (row,) = await daftra.entity("le_workflow-type-entity-36").list()
    assert type(row) is EntityRecord
    assert row.id == 7
    assert row.additional_properties == {key: value for key, value in raw.items() if key != "id"}


@pytest.mark.parametrize(
    "name", ["", "a b", "a/b", "..", ".", "a?x=1", "a#b", "a%2Fb", "a\n", "a.b", "ماركة", "a{level}", "a\\b"]
)
async def test_a_name_that_leads_elsewhere_is_refused(name: str) -> None:
    async with client(fake()) as daftra:
        with pytest.raises(EncodeError, match="entity"):
            daftra.entity(name)


async def test_an_entity_shows_its_name() -> None:
    async with client(fake()) as daftra:
        assert repr(daftra.entity("brand")) == "<Entity brand of https://example.daftra.com>"
        assert repr(daftra.entity("brand").list()) == "<Pager of brand.list>"


# --- listings -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("given", [{}, *({"level": level} for level in (-1, 1, 2, 3, 4))])
async def test_the_level_stands_in_the_path_and_is_one_by_default(given: dict[str, int]) -> None:
    transport = fake(flat([]), reply({"id": 5}))
    async with client(transport) as daftra:
        await daftra.entity("brand").list(**given)  # type: ignore[arg-type]
        await daftra.entity("brand").get(5, **given)  # type: ignore[arg-type]
    level = given.get("level", 1)
    assert transport.paths == [f"{PREFIX}/brand/list/{level}", f"{PREFIX}/brand/5/{level}"]
    assert transport.queries == [{"page": "1"}, {}]


@pytest.mark.parametrize("level", [None, True, 1.0, "", ".."])
async def test_an_invalid_level_is_refused(level: Any) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match=r"brand\.list\(level\)"):
            daftra.entity("brand").list(level=level)
        with pytest.raises(EncodeError, match=r"brand\.get\(level\)"):
            await daftra.entity("brand").get(1, level=level)
    assert transport.requests == []


async def test_the_size_of_a_page_is_called_per_page() -> None:
    transport = fake(flat([]), flat([]))
    async with client(transport) as daftra:
        listing = daftra.entity("brand").list(page=3, per_page=50)
        page = await listing
        assert [row async for row in listing] == []
    assert page.page == 3
    assert transport.queries == [
        {"page": "3", "per_page": "50"},
        {"sort[id]": "desc", "page": "3", "per_page": "50"},
    ]


async def test_options_go_along_with_a_call() -> None:
    transport = fake(flat([]))
    async with client(transport) as daftra:
        await daftra.entity("brand").list(branch_id=3, headers={"X-Trace": "1"}, extra_query={"debug": 2})
    (request,) = transport.requests
    assert request.headers["x-trace"] == "1"
    assert transport.queries == [{"page": "1", "debug": "2", "request_branch_id": "3"}]


async def test_the_captured_list_is_read(samples: Path) -> None:
    captured = json.loads((samples / "branch_v2__list_response__1.json").read_bytes())
    async with client(fake(reply(captured))) as daftra:
        page = await daftra.entity("branch").list()
    (row,) = page
    assert type(row) is EntityBranch
    raw = captured["data"][0]
    assert (row.id, row.name, row.created) == (raw["id"], raw["name"], datetime.fromisoformat(raw["created"]))
    assert (page.page, page.page_count, page.total) == (1, captured["last_page"], captured["total"])


CREDIT_USAGES = {
    "current_page": 1, "last_page": 9, "total": 99, "per_page": 20, "data": [{"id": 3, "usage_date": "2026-04-03"}],
    "code": 200, "result": "successful",
    "pagination": {"prev": None, "next": None, "page": 1, "page_count": 2, "total_results": 21},
}  # fmt: skip


async def test_an_answer_that_mixes_both_envelopes_is_read() -> None:
    async with client(fake(reply(CREDIT_USAGES))) as daftra:
        page = await daftra.entity("credit_usage").list()
    assert page == Page(items=[CreditUsage(id=3, usage_date=date(2026, 4, 3))], page=1, page_count=2, total=21)


@pytest.mark.parametrize(
    ("paging", "expected"),
    [
        ({"last_page": 3, "total": 45, "per_page": 20}, (3, 45)),
        ({"last_page": "3", "total": "45"}, (3, 45)),
        ({"total": 45, "per_page": 20}, (3, 45)),
        ({"total": "40", "per_page": "20"}, (2, 40)),
        ({"total": 0, "per_page": 20}, (1, 0)),
        ({"total": 45, "per_page": 0}, (None, 45)),
        ({"total": 45}, (None, 45)),
        ({"last_page": 3, "pagination": []}, (3, None)),
        ({"total": 45, "per_page": 9, "pagination": {"total": 5, "per_page": 2}}, (3, 5)),
        ({"last_page": 3, "total": 45, "pagination": {"prev": None}}, (3, 45)),
        ({"last_page": None, "total": ""}, (None, None)),
        ({}, (None, None)),
    ],
)
async def test_counts_are_read_or_computed_where_possible(paging: Any, expected: Any) -> None:
    async with client(fake(flat([{"id": 1}], **paging))) as daftra:
        page = await daftra.entity("brand").list()
    assert (page.page_count, page.total) == expected


async def test_the_payload_envelope_is_read() -> None:
    pagination = {"total": 41, "current_page": 1, "per_page": 20, "has_more_pages": True}
    listed = {"payload": {"data": [{"id": 4}], "pagination": pagination, "permissions": {}}, "version": "v2"}
    single = {"payload": {"data": {"id": 4}}, "version": "v2", "message": ""}
    async with client(fake(reply(listed), reply(single))) as daftra:
        page = await daftra.entity("employee_asset").list(level=2)
        record = await daftra.entity("employee_asset").get(4)
    assert page == Page(items=[EmployeeAsset(id=4)], page=1, page_count=3, total=41)
    assert record == EmployeeAsset(id=4)


@pytest.mark.parametrize("body", [None, [], {}, {"data": None}, {"data": {}}, {"payload": {"data": None}}, "x", 5])
async def test_an_answer_without_rows_is_not_an_empty_page(body: Any) -> None:
    async with client(fake(reply(body))) as daftra:
        with pytest.raises(UnexpectedResponseError, match="a list under `data` was expected"):
            await daftra.entity("brand").list()


class Listing(FakeDaftra):
    """A listing of the ids from 1 on, in the envelope of v2."""

    def __init__(self, total: int, *, counts: bool = True) -> None:
        super().__init__(self.answer)
        self.total = total
        self.counts = counts

    def answer(self, request: httpx.Request) -> Answer:
        number, size = int(request.url.params["page"]), int(request.url.params.get("per_page", 20))
        ids = range(1, self.total + 1)[(number - 1) * size : number * size]
        counts = {"last_page": max(1, -(-self.total // size)), "total": self.total, "per_page": size}
        return flat([{"id": id} for id in ids], **(counts if self.counts else {}))

    @property
    def pages(self) -> list[int]:
        return [int(query["page"]) for query in self.queries]


async def test_a_page_past_the_end_is_empty() -> None:
    async with client(Listing(45)) as daftra:
        page = await daftra.entity("brand").list(page=9)
        assert [brand async for brand in daftra.entity("brand").list(page=9)] == []
    assert (page.items, page.page, page.page_count, page.total) == ([], 9, 3, 45)


async def test_a_row_that_contradicts_an_equality_is_noticed() -> None:
    rows = [{"id": 1, "client_id": "15"}, {"id": 2, "client_id": "16"}]
    async with client(fake(flat(rows), flat(rows))) as daftra:
        with pytest.raises(FilterIgnoredError) as ignored:
            await daftra.entity("invoice").list(where=[field("type") == 0, field("client_id") == 15])
        assert len(await daftra.entity("invoice").list(where=[field("client_id").in_([15, 16])])) == 2
    assert (ignored.value.filter, ignored.value.expected, ignored.value.found, ignored.value.id) == (
        "client_id", 15, 16, 2,
    )  # fmt: skip


async def test_chosen_fields_are_asked_for_with_the_id_and_those_that_rows_are_checked_by() -> None:
    rows = [{"id": 1, "name": "x", "client_id": "15"}, {"id": 2, "name": "y", "client_id": "16"}]
    transport = fake(flat(rows), flat(rows))
    async with client(transport) as daftra:
        names = any_of(field("no").like("x"), field("po_number").like("x"))
        where = [field("client_id") == 15, field("client.country_code") == "EG", names]
        with pytest.raises(FilterIgnoredError):
            await daftra.entity("invoice").list(fields=["no", "id"], where=where)
        await daftra.entity("staff").list(fields=["name"])
    asked = [[value for key, value in request.url.params.multi_items() if key == "fields[]"]
             for request in transport.requests]  # fmt: skip
    assert asked == [["no", "id", "client_id", "po_number"], ["name", "id"]]


@pytest.mark.parametrize("fields", [[], "name", ["surely_unknown"], ["no]"], [""]])
async def test_fields_that_an_entity_does_not_have_are_refused(fields: Any) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match="field"):
            await daftra.entity("invoice").list(fields=fields)
    assert transport.requests == []


async def test_the_resource_of_an_entity_chooses_rows_in_the_same_way() -> None:
    transport = fake(flat([{"id": 1, "title": "x"}]), reply({"total": "37"}), flat([{"id": 1, "name": "Delta"}]))
    async with client(transport) as daftra:
        await daftra.entities.list("le_workflow-type-entity-36", where=field("title") == "x", sort="-id")
        counted = await daftra.entities.count("brand", where=field("name").like("Nile"))
        with pytest.raises(FilterIgnoredError):
            await daftra.entities.list("brand", where=field("name") == "Nile")
        with pytest.raises(EncodeError, match="no such field"):
            await daftra.entities.count("brand", where=field("surely_unknown") == 1)
    assert counted.total == 37
    assert transport.queries == [
        {"filter[title]": "x", "sort[id]": "desc", "page": "1"},
        {"mode": "count", "filter[name][like]": "Nile"},
        {"filter[name]": "Nile", "page": "1"},
    ]


# --- one record ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [None, [], {}, "x", {"message": "?"}, {"payload": {"data": None}}])
async def test_an_answer_without_a_record_is_not_an_empty_record(body: Any) -> None:
    async with client(fake(reply(body))) as daftra:
        with pytest.raises(UnexpectedResponseError, match="an object with a Brand was expected"):
            await daftra.entity("brand").get(1)


@pytest.mark.parametrize("id", [None, True, 1.5, "", ".."])
async def test_an_invalid_id_is_refused(id: Any) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match=r"brand\.get\(id\)"):
            await daftra.entity("brand").get(id)
        with pytest.raises(EncodeError, match=r"brand\.update\(id\)"):
            await daftra.entity("brand").update(id, {})
    assert transport.requests == []


async def test_an_ambiguous_date_asks_for_the_format_of_the_account_once() -> None:
    rows = [{"id": 1, "usage_date": "03/04/2026"}, {"id": 2, "usage_date": "04/03/2026"}]
    site = reply({"result": "successful", "code": 200, "data": {"Site": {"date_format": "DD/MM/YYYY"}}})
    transport = fake(flat(rows), site, flat(rows))
    async with client(transport, date_format=None) as daftra:
        for _ in range(2):
            page = await daftra.entity("credit_usage").list()
            assert [usage.usage_date for usage in page] == [date(2026, 4, 3), date(2026, 3, 4)]
    listed = f"{PREFIX}/credit_usage/list/1"
    assert transport.paths == [listed, "/api2/site_info.json", listed]


# --- writes -------------------------------------------------------------------------------------------------------


async def test_a_new_record_is_sent_flat() -> None:
    transport = fake(reply({"message": "تم الحفظ", "id": "12"}), reply({"id": 13}))
    async with client(transport) as daftra:
        created = await daftra.entity("brand").create(BrandInput(name="Nile"))
        other = await daftra.entity("le_workflow-type-entity-36").create({"title": "x", "budget": Decimal("0.10")})
    assert created == Created(id=12, message="تم الحفظ", body={"message": "تم الحفظ", "id": "12"})
    assert other.id == 13
    assert [(request.method, request.url.path) for request in transport.requests] == [
        ("POST", f"{PREFIX}/brand"),
        ("POST", f"{PREFIX}/le_workflow-type-entity-36"),
    ]
    assert transport.bodies() == [{"name": "Nile"}, {"title": "x", "budget": "0.10"}]


async def test_a_change_repeats_the_id_in_the_body() -> None:
    transport = fake(reply({"message": "ok", "id": 12}), reply({"id": 12}))
    async with client(transport) as daftra:
        done = await daftra.entity("brand").update(12, BrandInput(name="Delta"))
        await daftra.entity("brand").update(12, {"name": "Delta"})
    assert done == Done(message="ok", body={"message": "ok", "id": 12}, id=12)
    assert [(request.method, request.url.path) for request in transport.requests] == [("PUT", f"{PREFIX}/brand/12")] * 2
    assert transport.bodies() == [{"name": "Delta", "id": 12}] * 2


async def test_plain_data_is_sent_as_it_is_with_null_where_it_has_none() -> None:
    record = {
        "name": None,
        "parent": {"id": None},
        "tags": [None, 1],
        "day": date(2026, 4, 3),
        "flag": True,
        "n": Decimal("0.5"),
    }
    sent = {"name": None, "parent": {"id": None}, "tags": [None, 1], "day": "2026-04-03", "flag": True, "n": "0.5"}
    transport = fake(reply({"id": 12}), reply({"id": 12}))
    async with client(transport) as daftra:
        await daftra.entity("anything").create(record)
        await daftra.entity("anything").update(12, record)
    assert transport.bodies() == [sent, {**sent, "id": 12}]


@pytest.mark.parametrize("body", [{"message": "ok"}, {"message": "ok", "id": None}, {"data": {"id": 12}}])
async def test_a_write_whose_answer_names_no_id_has_an_unknown_outcome(body: Any) -> None:
    async with client(fake(reply(body), reply(body))) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.entity("brand").create({"name": "x"})
        with pytest.raises(OutcomeUnknownError):
            await daftra.entity("brand").update(12, {"name": "x"})


async def test_a_change_that_is_answered_with_another_id_is_not_confirmed() -> None:
    async with client(fake(reply({"message": "ok", "id": 13}))) as daftra:
        with pytest.raises(WriteNotConfirmedError, match=r"for record 12, .* success for record 13") as caught:
            await daftra.entity("brand").update(12, {"name": "x"})
    assert (caught.value.sent_id, caught.value.found_id) == (12, 13)


async def test_what_is_created_carries_no_id() -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match="a create makes a new record"):
            await daftra.entity("brand").create({"id": 12, "name": "x"})
        with pytest.raises(EncodeError, match=r"BrandInput\.id"):
            await daftra.entity("brand").create(BrandInput(name="x", additional_properties={"id": 12}))
    assert transport.requests == []


async def test_a_write_whose_answer_is_lost_has_an_unknown_outcome() -> None:
    transport = fake(httpx.ReadError("lost"))
    async with client(transport) as daftra:
        with pytest.raises(OutcomeUnknownError) as lost:
            await daftra.entity("brand").update(12, {"name": None})
    assert lost.value.sent == {"name": None, "id": 12}


# --- refusals -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("call", ["list", "get", "create", "update"])
async def test_the_error_says_that_a_plugin_is_off(samples: Path, call: str) -> None:
    captured = json.loads((samples / "branch_v2__error_response__1.json").read_bytes())
    transport = fake(reply(captured))
    async with client(transport) as daftra:
        entity = daftra.entity("branch")
        calls: dict[str, Callable[[], Awaitable[object]]] = {
            "list": lambda: entity.list(),
            "get": lambda: entity.get(1),
            "create": lambda: entity.create({"name": "x"}),
            "update": lambda: entity.update(1, {"name": "x"}),
        }
        with pytest.raises(NotFoundError, match="the plugin of this entity is off in the account") as off:
            await calls[call]()
    assert (off.value.status, off.value.body) == (200, captured)
    assert off.value.message.startswith(captured["error"])
    assert off.value.url.startswith(f"https://example.daftra.com{PREFIX}/branch")


async def test_an_update_of_a_record_that_is_not_there_finds_nothing() -> None:
    async with client(fake(reply({"message": "Record not found"}, 400))) as daftra:
        with pytest.raises(NotFoundError) as missing:
            await daftra.entity("brand").update(99, {"name": "x"})
    assert (missing.value.status, missing.value.message, missing.value.errors) == (400, "Record not found", {})


async def test_a_record_is_deleted_at_a_path_of_its_own() -> None:
    transport = fake(reply({"message": "تم الحذف"}))
    async with client(transport) as daftra:
        done = await daftra.entity("brand").delete(12)
    assert done == Done(message="تم الحذف", body={"message": "تم الحذف"})
    assert [(r.method, r.url.path, r.content) for r in transport.requests] == [
        ("DELETE", f"{PREFIX}/delete/brand/12", b"")
    ]


async def test_a_delete_that_a_rule_forbids_is_told_from_a_record_that_is_not_there() -> None:
    in_use, failed = reply({"message": "in use"}, 400), reply({"message": "error"}, 500)
    async with client(fake(in_use, failed)) as daftra:
        with pytest.raises(ValidationError, match="in use"):
            await daftra.entity("brand").delete(12)
        with pytest.raises(OutcomeUnknownError, match="500: error"):
            await daftra.entity("brand").delete(12)


@pytest.mark.parametrize("body", [{}, [], {"id": 12}, {"message": "x", "errors": {}}])
async def test_a_delete_whose_answer_is_no_message_has_an_unknown_outcome(body: Any) -> None:
    async with client(fake(reply(body))) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.entity("brand").delete(12)


@pytest.mark.parametrize("status", [400, 422])
async def test_refused_fields_come_with_their_messages_in_the_language_of_the_account(status: int) -> None:
    errors = {"name": ["الاسم مطلوب", "الاسم قصير"], "type": ["النوع غير صالح"]}
    async with client(fake(reply({"message": "Entity not saved", "errors": errors}, status))) as daftra:
        with pytest.raises(ValidationError, match="الاسم مطلوب") as refused:
            await daftra.entity("brand").create({})
    assert (refused.value.status, refused.value.errors) == (status, errors)


# --- against the sandbox ------------------------------------------------------------------------------------------


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running
