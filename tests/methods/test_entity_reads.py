"""Counts of v2 entities, and single records of which Daftra only says that an error happened."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest

from daftra_client import (
    DaftraClient,
    DecodeError,
    EncodeError,
    NotFoundError,
    OutcomeUnknownError,
    ServerError,
    UnexpectedResponseError,
    all_of,
    any_of,
    field,
)
from daftra_client.models import BrandInput, EntityCount
from tests.support.fake_daftra import FakeDaftra, client, fake

PREFIX = "/v2/api/entity"


def reply(body: Any, status: int = 200) -> httpx.Response:
    return httpx.Response(status, json=body)


def vague(text: str = "error happened", status: int = 500) -> httpx.Response:
    return httpx.Response(status, text=text)


EMPTY = reply({"data": [], "total": 0})


# --- counts -------------------------------------------------------------------------------------------------------


async def test_a_count_is_asked_for_with_the_conditions_of_a_list() -> None:
    transport = fake(reply({"total": "37"}), reply({"total": 0}))
    where = [any_of(field("no").like("x"), field("po_number") == "x"), all_of(field("date") >= "2026-01-01")]
    async with client(transport) as daftra:
        assert await daftra.entity("invoice").count(where=where, level=-1) == 37
        assert await daftra.entities.count("invoice", where=field("draft") == 0) == EntityCount(total=0)
    assert transport.paths == [f"{PREFIX}/invoice/list/-1", f"{PREFIX}/invoice/list/1"]
    assert transport.queries == [
        {"mode": "count", "filter[or][no][like]": "x", "filter[or][po_number]": "x",
         "filter[and][date][gte]": "2026-01-01"},
        {"mode": "count", "filter[draft]": "0"},
    ]  # fmt: skip


@pytest.mark.parametrize(
    "body",
    [
        {"total": None}, {"total": ""}, {"total": -1}, {"message": "?"}, {"data": [{"id": 1}]}, {"count": 5}, {}, [],
        None, 5, "5", [5],
    ],
)  # fmt: skip
async def test_an_answer_that_is_no_count_is_an_error(body: Any) -> None:
    async with client(fake(reply(body), reply(body))) as daftra:
        calls: list[Callable[[], Awaitable[object]]] = [
            lambda: daftra.entity("brand").count(),
            lambda: daftra.entities.count("brand"),
        ]
        for call in calls:
            with pytest.raises(UnexpectedResponseError, match=r"not a count|an EntityCount was expected") as caught:
                await call()
            assert (caught.value.status, caught.value.method) == (200, "GET")
            assert caught.value.url.endswith("/brand/list/1")


@pytest.mark.parametrize("total", [1.5, "many", {"id": 1}, [5]])
async def test_a_total_that_is_no_whole_number_is_an_error(total: Any) -> None:
    async with client(fake(reply({"total": total}))) as daftra:
        with pytest.raises(DecodeError, match=r"EntityCount\.total: .* a (whole )?number was expected"):
            await daftra.entity("brand").count()


async def test_a_count_refuses_what_a_list_refuses() -> None:
    transport = fake()
    async with client(transport) as daftra:
        for where in (field("surely_unknown") == 1, field("id") == "x", [field("id") == 1, field("id") == 2], "id=1"):
            with pytest.raises(EncodeError):
                await daftra.entity("brand").count(where=where)  # type: ignore[arg-type]
            with pytest.raises(EncodeError):
                await daftra.entities.count("brand", where=where)  # type: ignore[arg-type]
    assert transport.requests == []


# --- one record ---------------------------------------------------------------------------------------------------

READS: dict[str, Callable[[DaftraClient], Awaitable[object]]] = {
    "advance_payments": lambda d: d.advance_payments.get(7),
    "asset_locations": lambda d: d.asset_locations.get(7),
    "asset_storages": lambda d: d.asset_storages.get(7),
    "asset_types": lambda d: d.asset_types.get(7),
    "assets": lambda d: d.assets.get(7),
    "attendance_logs": lambda d: d.attendance_logs.get(7),
    "bookings": lambda d: d.bookings.get(7),
    "branches": lambda d: d.branches.get(7),
    "brands": lambda d: d.brands.get(7),
    "charge_usages": lambda d: d.charge_usages.get(7),
    "client_attendance_logs": lambda d: d.client_attendance_logs.get(7),
    "cost_centers": lambda d: d.cost_centers.get(7),
    "credit_charges": lambda d: d.credit_charges.get(7),
    "credit_types": lambda d: d.credit_types.get(7),
    "credit_usages": lambda d: d.credit_usages.get(7),
    "departments": lambda d: d.departments.get(7),
    "designations": lambda d: d.designations.get(7),
    "employment_types": lambda d: d.employment_types.get(7),
    "entities": lambda d: d.entities.get("pos_shift", 7),
    "entity": lambda d: d.entity("brand").get(7),
    "follow_up_statuses": lambda d: d.follow_up_statuses.get_v2(7),
    "leave_applications": lambda d: d.leave_applications.get(7),
    "package_credit_types": lambda d: d.package_credit_types.get(7),
    "packages": lambda d: d.packages.get(7),
    "payment_gateways": lambda d: d.payment_gateways.get(7),
    "unit_templates": lambda d: d.unit_templates.get(7),
    "workflow_records": lambda d: d.workflow_records.get(36, 7),
}


@pytest.mark.parametrize("name", sorted(READS.keys() - {"packages"}))
async def test_an_error_that_happened_means_no_record_if_none_is_listed(name: str) -> None:
    transport = fake(vague(), EMPTY)
    async with client(transport, retries=0) as daftra:
        with pytest.raises(NotFoundError, match="no record has the id 7: Daftra answered `error happened`") as missing:
            await READS[name](daftra)
    error = missing.value
    read, look = transport.requests
    assert (error.status, error.code, error.method, error.url) == (500, 404, "GET", str(read.url).partition("?")[0])
    assert isinstance(error.__cause__, ServerError)
    entity = read.url.path.split("/")[4]
    assert look.url.path == f"{PREFIX}/{entity}/list/-1"
    wanted = {"filter[id]": "7", "per_page": "1"} | ({"status": "all"} if entity == "leave_application" else {})
    assert dict(look.url.params) == wanted


@pytest.mark.parametrize("read", [READS["packages"], lambda d: d.entity("package").get(7)])
async def test_a_list_that_leaves_out_rows_is_not_asked(read: Callable[[DaftraClient], Awaitable[object]]) -> None:
    """A deleted package and one without a branch can be read, but never stand in the list."""
    transport = fake(vague())
    async with client(transport, retries=0) as daftra:
        with pytest.raises(ServerError, match="500: error happened") as failed:
            await read(daftra)
    (note,) = failed.value.__notes__
    hidden = "packages of other branches and those without a branch; deleted packages"
    assert note == f"whether the record exists is not known, since its list leaves out {hidden}"
    assert len(transport.requests) == 1


@pytest.mark.parametrize("id", [0, -7, "0", "x", 2**63])
async def test_what_cannot_be_an_id_is_not_looked_for_in_the_list_of_all_records(id: Any) -> None:
    transport = fake(vague())
    async with client(transport, retries=0) as daftra:
        with pytest.raises(ServerError):
            await daftra.entity("brand").get(id)
    assert len(transport.requests) == 1


class Number(int):
    """A number of a class of its own, as an enumeration of ids has."""


async def test_an_id_of_a_class_of_its_own_is_looked_for_as_a_number() -> None:
    transport = fake(vague(), EMPTY)
    async with client(transport, retries=0) as daftra:
        with pytest.raises(NotFoundError, match="no record has the id 7: "):
            await daftra.brands.get(Number(7))
    assert transport.queries[-1] == {"filter[id]": "7", "per_page": "1"}


@pytest.mark.parametrize("text", ["error happened", "Error happened\n", '"error happened"'])
@pytest.mark.parametrize("listed", [[{"id": 7}], [{"id": 8}], [{}]])
async def test_an_error_that_happened_stays_one_if_the_list_is_not_empty(text: str, listed: Any) -> None:
    transport = fake(vague(text), reply({"data": listed, "total": 1}))
    async with client(transport, retries=0) as daftra:
        with pytest.raises(ServerError, match="500: error happened") as failed:
            await daftra.brands.get(7)
    assert not hasattr(failed.value, "__notes__")
    assert len(transport.requests) == 2


async def test_a_list_without_rows_but_with_a_total_is_not_empty() -> None:
    async with client(fake(vague(), reply({"data": [], "total": 1})), retries=0) as daftra:
        with pytest.raises(ServerError):
            await daftra.brands.get(7)


@pytest.mark.parametrize(
    "answer",
    [
        vague(), reply({"error": "No"}, 400), reply({"error": "Entity Not exists"}), reply({"message": "?"}),
        httpx.Response(302, headers={"location": "/login"}), httpx.ConnectError("gone"), reply({"error": "x"}, 404),
        httpx.ReadError("cut"),
    ],
)  # fmt: skip
async def test_a_look_that_fails_leaves_the_error_with_a_note(answer: httpx.Response | Exception) -> None:
    transport = fake(vague(), answer)
    async with client(transport, retries=0) as daftra:
        with pytest.raises(ServerError, match="500: error happened") as failed:
            await daftra.entity("brand").get(7)
    (note,) = failed.value.__notes__
    assert note.startswith("whether the record exists is not known, since its list could not be read: ")
    assert len(transport.requests) == 2


@pytest.mark.parametrize(
    "answer",
    [
        vague("Error"), vague("<html>error happened</html>"), vague("an error happened"), vague("x" * 100), vague(""),
        vague(status=503), vague(status=502), reply({}, 500), reply({"message": "Undefined index"}, 500),
    ],
)  # fmt: skip
async def test_other_failures_are_not_looked_into(answer: httpx.Response) -> None:
    transport = fake(answer)
    async with client(transport, retries=0) as daftra:
        with pytest.raises(ServerError):
            await daftra.brands.get(7)
    assert len(transport.requests) == 1


async def test_one_call_looks_after_all_attempts_have_failed() -> None:
    transport = fake(vague(), vague(), reply({}, 503))
    async with client(transport, retries=1) as daftra:
        with pytest.raises(ServerError) as failed:
            await daftra.brands.get(7, headers={"X-Trace": "1"}, branch_id=3, extra_query={"include": "x"})
    assert failed.value.message == "error happened"
    assert transport.paths == [f"{PREFIX}/brand/7/1"] * 2 + [f"{PREFIX}/brand/list/-1"]
    assert transport.requests[-1].headers["x-trace"] == "1"
    assert transport.queries[-1] == {"filter[id]": "7", "per_page": "1", "request_branch_id": "3"}


async def test_writes_deletes_and_v1_never_look() -> None:
    calls: list[Callable[[DaftraClient], Awaitable[object]]] = [
        lambda d: d.brands.update(7, BrandInput(name="x")),
        lambda d: d.brands.create(BrandInput(name="x")),
        lambda d: d.brands.delete(7),
        lambda d: d.entity("brand").update(7, {"name": "x"}),
        lambda d: d.entity("brand").delete(7),
        lambda d: d.entities.delete("brand", 7),
        lambda d: d.brands.list(),
        lambda d: d.entity("brand").count(),
        lambda d: d.invoices.get(7),
    ]
    for call in calls:
        transport = fake(vague())
        async with client(transport, retries=0) as daftra:
            with pytest.raises((OutcomeUnknownError, ServerError), match="error happened"):
                await call(daftra)
        assert len(transport.requests) == 1


async def test_every_read_of_a_record_by_v2_is_tried_here() -> None:
    transport = FakeDaftra(lambda request: reply({"id": 7}))
    async with client(transport) as daftra:
        for read in READS.values():
            await read(daftra)
    assert {path.split("/")[4] for path in transport.paths} >= {
        "brand", "invoice", "leave_application", "le_workflow-type-entity-36", "follow_up_status", "pos_shift",
    }  # fmt: skip
