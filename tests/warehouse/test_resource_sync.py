"""How passes find what is new, changed and gone; in memory, without a warehouse."""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import nullcontext
from decimal import Decimal
from typing import Any

import httpx
import pytest

from daftra_client import (
    DaftraClient,
    DaftraError,
    DecodeError,
    ListingChangedError,
    NotFoundError,
    PermissionDeniedError,
)
from daftra_client.models import BrandInput, ClientInput, UnitTemplateFactorInput, UnitTemplateInput
from daftra_client.sandbox import Sandbox
from daftra_client.warehouse import DeletionsRefusedError, explain, reading, resource_sync
from daftra_client.warehouse.budget import BudgetSpentError
from daftra_client.warehouse.known import KnownRecords
from daftra_client.warehouse.plan import Lines, child_tables, plan_of
from daftra_client.warehouse.resource_sync import ResourceSync
from daftra_client.warehouse.rows import TableBuilder
from tests.support.fake_daftra import FakeDaftra, client, failed, ok, rows
from tests.warehouse.conftest import Clock
from tests.warehouse.memory import Memory


async def brands(daftra: DaftraClient, *names: str) -> list[int]:
    return [(await daftra.brands.create(BrandInput(name=name))).id for name in names]


def asked(sandbox: Sandbox) -> list[str]:
    """The queries of the lists of brands since the last time."""
    found = [str(request.query) for request in sandbox.requests if "brand/list" in request.path]
    sandbox._app.requests.clear()  # pyright: ignore[reportPrivateUsage]
    return found


async def test_a_value_that_cannot_be_read_keeps_no_row_away() -> None:
    sent = {"id": "1", "name": "VAT", "value": "14.5"}, {"id": "2", "name": "none", "value": "abc"}
    page = ok([{"Tax": each} for each in sent])
    async with client(FakeDaftra(lambda request: page)) as daftra:
        daftra._engine.drift.keeps_bad_values = True  # as in each run
        memory, plan = Memory(daftra), await plan_of(daftra, "taxes")
        memory.known["taxes"] = KnownRecords([])
        done = ResourceSync(memory, plan, TableBuilder("taxes", plan.model, personal=True))
        assert (await done.run()).changed == 2
    assert {id: (row["value"], row["_extra"]) for (id,), row in memory.tables["taxes"].items()} == {
        1: (Decimal("14.5"), None),
        2: (None, '{"value":"abc"}'),
    }
    assert done.unfit == {"taxes.value": 1}


async def test_null_in_place_of_no_lines_asks_for_no_call_for_each_document() -> None:
    page = ok([{"Invoice": {"id": "2", "InvoiceItem": None}}, {"Invoice": {"id": "1", "InvoiceItem": [{"id": "7"}]}}])
    async with client(FakeDaftra(lambda request: page)) as daftra:
        assert (await plan_of(daftra, "invoices")).lines is Lines.RECURSIVE


async def test_a_value_that_cannot_be_read_hides_no_plan() -> None:
    branches, taxes = ok([{"Branch": {"id": "1"}}]), ok([{"Tax": {"id": "1", "name": "VAT", "value": "abc"}}])
    async with client(FakeDaftra(lambda request: branches if "branches" in request.url.path else taxes)) as daftra:
        (told,) = await explain(daftra, ["taxes"])
        assert (told.changes, told.reason) == ("by comparison of the list", None)
        with pytest.raises(DecodeError):  # only for the explanation
            await daftra.taxes.list()


async def test_rows_that_come_and_go_between_pages_shift_nothing(account: Sandbox, memory: Memory) -> None:
    first = await brands(memory.daftra, *(f"brand {n}" for n in range(10)))
    steps = iter((lambda: remove(first[0]), lambda: remove(first[7]), lambda: None))

    def remove(id: int) -> None:
        httpx.delete(
            f"{account.base_url}/v2/api/entity/delete/brand/{id}", headers={"APIKEY": account.api_key}
        ).raise_for_status()

    memory.between_batches = lambda: next(steps, lambda: None)()
    result = await memory.bring("brands")
    assert (result.status, result.rows) == ("complete", 9)  # the one that went before its page was read was never there
    assert sorted(memory.names()) == [id for id in first if id != first[7]]
    memory.between_batches = lambda: None
    again = await memory.bring("brands")
    assert (again.changed, again.deleted) == (0, 1)
    assert sorted(memory.names()) == [id for id in first if id not in (first[0], first[7])]


async def test_changes_are_found_by_modified_with_an_overlap(clock: Clock, memory: Memory) -> None:
    one, two, three = await brands(memory.daftra, "one", "two", "three")
    assert (await memory.bring("brands")).changed == 3
    clock.turn(hours=30)
    await memory.daftra.brands.update(two, BrandInput(name="two, changed"))
    await memory.bring("brands")
    assert memory.loaded == [two]
    assert (await memory.bring("brands")).rows == 1  # the others were changed long before
    # The account gets another zone, and what changes then looks older than what was seen.
    clock.turn(hours=-20)
    await memory.daftra.brands.update(one, BrandInput(name="one, changed"))
    assert (await memory.bring("brands")).changed == 1
    assert memory.names() == {one: "one, changed", two: "two, changed", three: "three"}


async def test_rows_of_one_second_are_all_found(memory: Memory) -> None:
    first = await brands(memory.daftra, *(f"brand {n}" for n in range(7)))  # the clock stands still
    await memory.bring("brands")
    await memory.daftra.brands.update(first[1], BrandInput(name="changed in the same second"))
    more = await brands(memory.daftra, *(f"more {n}" for n in range(7)))
    result = await memory.bring("brands")
    assert sorted(memory.loaded) == [first[1], *more]
    assert result.rows == 14


async def test_deletions_are_found_by_ids_although_only_changes_are_read(clock: Clock, memory: Memory) -> None:
    ids = await brands(memory.daftra, *(f"brand {n}" for n in range(5)))
    await memory.bring("brands")
    clock.turn(days=1)
    await memory.daftra.brands.delete(ids[2])
    result = await memory.bring("brands")
    assert (result.changed, result.deleted) == (0, 1)
    assert sorted(memory.names()) == [id for id in ids if id != ids[2]]


async def test_a_row_that_returns_with_an_old_date_is_read(account: Sandbox, clock: Clock, memory: Memory) -> None:
    ids = await brands(memory.daftra, "one", "two")
    before = account.snapshot()
    await memory.bring("brands")
    clock.turn(days=1)
    await memory.daftra.brands.delete(ids[0])
    await brands(memory.daftra, "three")
    await memory.bring("brands")
    assert ids[0] not in memory.names()
    account.restore(before)
    result = await memory.bring("brands")
    assert (memory.loaded, result.deleted) == ([ids[0]], 1)
    assert memory.names() == {ids[0]: "one", ids[1]: "two"}


async def test_each_week_compares_all_rows(account: Sandbox, memory: Memory, monkeypatch: pytest.MonkeyPatch) -> None:
    await brands(memory.daftra, "one")
    await memory.bring("brands")
    asked(account)
    await memory.bring("brands")
    assert any("filter[modified]" in query for query in asked(account))
    monkeypatch.setattr(resource_sync, "FULL_EVERY", datetime.timedelta(0))
    await memory.bring("brands")
    assert not any("filter[modified]" in query for query in asked(account))


async def test_a_wrong_clock_does_not_delay_the_full_comparison(account: Sandbox, memory: Memory) -> None:
    await brands(memory.daftra, "one")
    await memory.bring("brands")
    ahead = datetime.datetime.now(datetime.UTC) + datetime.timedelta(days=365)
    memory.state["brands"]["compared"] = ahead.isoformat()
    asked(account)
    await memory.bring("brands")
    assert not any("filter[modified]" in query for query in asked(account))


async def test_a_page_that_is_gone_is_not_asked_for_again(account: Sandbox, memory: Memory) -> None:
    await memory.daftra.clients.create(ClientInput(business_name="Nile"))
    memory.state["clients"] = {"left": {"how": "list", "place": 9}}
    account.fail_next(status=404, path="/api2/clients")
    account._app.requests.clear()  # pyright: ignore[reportPrivateUsage]
    assert (await memory.bring("clients")).status == "complete"
    assert [request.query.get("page") for request in account.requests] == ["9", "1"]


async def test_all_rows_are_compared_after_their_columns_changed(account: Sandbox, memory: Memory) -> None:
    await brands(memory.daftra, "one")
    await memory.bring("brands")
    memory.state["brands"]["shape"] = "another"
    asked(account)
    await memory.bring("brands")
    assert not any("filter[modified]" in query for query in asked(account))


async def test_the_next_pass_begins_where_this_one_began(clock: Clock, memory: Memory) -> None:
    await brands(memory.daftra, "one")
    began = clock.now
    plan = await plan_of(memory.daftra, "brands")
    memory.known["brands"] = KnownRecords([])
    slow = ResourceSync(memory, plan, TableBuilder("brands", plan.model, personal=True))
    slow._started -= datetime.timedelta(hours=5)  # pyright: ignore[reportPrivateUsage]
    await slow.run()
    kept = datetime.datetime.fromisoformat(memory.state["brands"]["modified"])
    assert kept <= began - datetime.timedelta(hours=5) + datetime.timedelta(seconds=5)


async def test_dates_that_no_clock_shows_yet_move_nothing(clock: Clock, memory: Memory) -> None:
    clock.now = datetime.datetime(2099, 1, 1)
    await brands(memory.daftra, "from the future")
    clock.now = datetime.datetime(2026, 3, 1)
    await brands(memory.daftra, "one")
    await memory.bring("brands")
    assert memory.state["brands"]["modified"].startswith("2026-0")


def brands_of(data: Sequence[Mapping[str, Any]], *hidden: int) -> FakeDaftra:
    """An account with these brands, of which a list shows some at the level of all rows alone, and then only ids."""

    def answer(request: httpx.Request) -> httpx.Response:
        query, (*_, what, level) = request.url.params, request.url.path.split("/")
        if what != "list":
            (record,) = (row for row in data if row["id"] == int(what))
            return failed(500, message="no") if record.get("refused") else httpx.Response(200, json=record)
        after, since = int(query.get("filter[id][gte]", 1)), query.get("filter[modified][gte]", "")
        found = [
            {"id": row["id"], "modified": row["modified"]} if level == "-1" else row
            for row in data
            if row["id"] >= after and (row["modified"] or "") >= since and (level == "-1" or row["id"] not in hidden)
        ]
        return httpx.Response(200, json={"current_page": 1, "data": found, "total": len(found), "last_page": 1})

    return FakeDaftra(answer)


DATED = "2026-03-01 12:00:00"


@pytest.mark.parametrize(
    "modified",
    [
        "2026-03-01T12:00:00.000000Z",  # as Laravel writes it, on another clock than the account's
        "2026-03-01T12:00:00+03:00",
        "0001-01-01 00:00:00",
        None,
    ],
)
@pytest.mark.parametrize("others", [DATED, None])
async def test_changes_are_found_without_a_time_of_change(modified: str | None, others: str | None) -> None:
    data = [{"id": id, "name": "as it was", "modified": others or modified} for id in range(1, 5)]
    data[2]["modified"] = modified
    async with client(brands_of(data), retries=0) as daftra:
        memory = Memory(daftra)
        assert (await memory.bring("brands")).changed == 4
        data[2]["name"] = "changed"
        result = await memory.bring("brands")
        assert (result.status, result.changed, memory.names()[3]) == ("complete", 1, "changed")
        data[2] |= {"name": "dated", "modified": DATED}
        assert (await memory.bring("brands")).changed == 1
        assert memory.state["brands"]["dated"] is (others is not None)


async def test_all_rows_are_compared_where_a_row_without_date_came_in_a_pass_that_failed() -> None:
    data = [{"id": id, "name": "as it was", "modified": DATED} for id in range(1, 5)]
    async with client(brands_of(data), retries=0) as daftra:
        memory = Memory(daftra)
        await memory.bring("brands")
        data += [{"id": id, "name": "as it was", "modified": None} for id in (5, 6)]
        data[5]["refused"] = True
        with pytest.raises(DaftraError, match="all records except 1 could be read"):
            await memory.bring("brands")
        del data[5]["refused"]
        data[4]["name"] = "changed"
        assert (await memory.bring("brands")).changed == 2
    assert memory.names()[5] == "changed"


async def test_a_pass_with_other_columns_that_failed_leaves_no_rows_as_they_were(
    account: Sandbox, clock: Clock, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The rows that it loaded had none of the columns that it left out, and none was read again for a week."""
    monkeypatch.setattr(reading, "V2_PAGE", 2)
    ids = await brands(memory.daftra, *(f"brand {n}" for n in range(4)))
    clock.turn(hours=30)
    await brands(memory.daftra, "last")
    await memory.bring("brands")
    plan = await plan_of(memory.daftra, "brands")
    other = TableBuilder("brands", plan.model, personal=True, is_in_bulk=True)
    steps = iter([lambda: account.fail_next(status=500)])
    memory.between_batches = lambda: next(steps, lambda: None)()
    memory.loaded = []
    with pytest.raises(DaftraError):
        await ResourceSync(memory, plan, other).run()
    assert memory.loaded == ids[:2]
    assert (await memory.bring("brands")).changed == 2


async def test_rows_that_only_their_ids_show_are_read_again_where_they_have_no_date() -> None:
    data = [{"id": id, "name": "as it was", "modified": DATED} for id in range(1, 5)]
    data[3]["modified"] = None
    async with client(brands_of(data, 3, 4), retries=0) as daftra:
        memory = Memory(daftra)
        assert (await memory.bring("brands")).changed == 4
        data[3]["name"] = "changed"
        assert (await memory.bring("brands")).changed == 1
        assert memory.names()[4] == "changed"
        data[2]["name"] = "changed without a new date"
        memory.full = True
        assert (await memory.bring("brands")).changed == 1
    assert memory.names()[3] == "changed without a new date"


async def test_lines_that_a_list_leaves_out_are_read_with_each_changed_record(memory: Memory) -> None:
    factors = [UnitTemplateFactorInput(factor_name="box", factor=12, small_name="b")]
    template = UnitTemplateInput(
        template_name="boxes", main_unit_name="piece", unit_small_name="p", unit_templates_unit_factors=factors
    )
    await memory.daftra.unit_templates.create(template)
    await memory.bring("unit_templates")
    (child,) = child_tables("unit_templates")
    assert [row["factor_name"] for row in memory.tables[child].values()] == ["box"]
    again = await memory.bring("unit_templates")
    assert (again.rows, again.changed, again.deleted) == (1, 0, 0)


async def test_a_record_that_changed_after_its_list_was_read_is_read_again(
    account: Sandbox, clock: Clock, memory: Memory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It was stored as if it were its row of the list, so that nobody noticed once it was like that row again."""

    def template(name: str) -> UnitTemplateInput:
        factors = [UnitTemplateFactorInput(factor_name=name, factor=12, small_name="b")]
        return UnitTemplateInput(
            template_name=name, main_unit_name="piece", unit_small_name="p", unit_templates_unit_factors=factors
        )

    id = (await memory.daftra.unit_templates.create(template("first"))).id
    before, details = account.snapshot(), reading.details

    async def after_a_change(*args: Any) -> Any:
        clock.turn(minutes=1)
        await memory.daftra.unit_templates.update(id, template("second"))
        return await details(*args)

    with monkeypatch.context() as patched:
        patched.setattr(resource_sync, "details", after_a_change)
        await memory.bring("unit_templates")
    assert memory.tables["unit_templates"][(id,)]["template_name"] == "second"
    account.restore(before)
    await memory.bring("unit_templates")
    assert memory.tables["unit_templates"][(id,)]["template_name"] == "first"
    assert (await memory.bring("unit_templates")).changed == 0


async def test_too_many_deletions_are_refused(memory: Memory) -> None:
    ids = await brands(memory.daftra, *(f"brand {n}" for n in range(8)))
    await memory.bring("brands")
    await memory.daftra.brands.delete(ids[0])
    await memory.daftra.brands.delete(ids[1])
    memory.allow_deletions = 0.2
    with pytest.raises(DeletionsRefusedError) as caught:
        await memory.bring("brands")
    assert (caught.value.resource, caught.value.deleted, caught.value.known) == ("brands", 2, 8)
    assert memory.gone["brands"] == set()
    memory.allow_deletions = 0.25
    assert (await memory.bring("brands")).deleted == 2


async def test_one_of_several_records_may_be_gone_whatever_its_share(memory: Memory) -> None:
    one, two = await brands(memory.daftra, "one", "two")
    await memory.bring("brands")
    memory.allow_deletions = 0.2
    await memory.daftra.brands.delete(one)
    assert (await memory.bring("brands")).deleted == 1
    await memory.daftra.brands.delete(two)
    with pytest.raises(DeletionsRefusedError):
        await memory.bring("brands")
    assert memory.gone["brands"] == {one}


@pytest.mark.parametrize("failure", [{"status": 500}, {"status": 403}, {"drop": True}])
async def test_a_failed_pass_marks_nothing(account: Sandbox, memory: Memory, failure: dict[str, Any]) -> None:
    await brands(memory.daftra, *(f"brand {n}" for n in range(7)))
    await memory.bring("brands")
    state = {**memory.state["brands"]}
    memory.full = True
    memory.between_batches = lambda: account.fail_next(**failure)
    with pytest.raises(DaftraError):
        await memory.bring("brands")
    assert memory.gone["brands"] == set()
    assert {**memory.state["brands"], "begun": "", "left": {}} == {**state, "begun": "", "left": {}}


async def clients(daftra: DaftraClient, *names: str) -> list[int]:
    return [(await daftra.clients.create(ClientInput(business_name=name))).id or 0 for name in names]


@pytest.mark.parametrize(("resource", "make"), [("brands", brands), ("clients", clients)])
async def test_runs_that_end_early_come_to_the_end_together(
    resource: str,
    make: Callable[..., Awaitable[list[int]]],
    memory: Memory,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Each run may read two pages of two rows, but one pass needs five."""
    monkeypatch.setattr(reading, "V1_PAGE", 2)
    monkeypatch.setattr(reading, "V2_PAGE", 2)
    ids = await make(memory.daftra, *(f"name {n}" for n in range(10)))
    ended = 0
    while set(memory.tables.get(resource, {})) != {(id,) for id in ids}:
        told = iter(range(3))

        def spend(told: Iterator[int] = told) -> None:
            if next(told) == 2:
                raise BudgetSpentError("enough")

        memory.between_batches = spend
        with pytest.raises(BudgetSpentError):
            await memory.bring(resource)
        assert len(memory.loaded) <= 6
        assert not memory.gone.get(resource)
        ended += 1
    assert 2 <= ended <= 5
    memory.between_batches = lambda: None
    last = await memory.bring(resource)
    assert (last.status, last.rows, last.changed, memory.state[resource].get("left")) == ("complete", 10, 0, None)


async def test_rows_that_came_before_a_failure_stay() -> None:
    """The account gives two rows a page, whatever is asked for, and its third page cannot be read at first."""
    ids, broken = [7, 3, 5, 1, 9], {3}

    def answer(request: httpx.Request) -> httpx.Response:
        page = int(request.url.params["page"])
        if page in broken:
            return httpx.Response(500)
        part = ids[2 * page - 2 : 2 * page]
        return rows(part, wrapper="Client", page=page, page_count=3, total_results=len(ids))

    fake = FakeDaftra(answer)
    async with client(fake, retries=0) as daftra:
        memory = Memory(daftra)
        with pytest.raises(DaftraError):
            await memory.bring("clients")
        assert (memory.loaded, memory.state["clients"]["left"]["place"]) == ([7, 3, 5, 1], 2)
        broken.clear()
        fake.requests.clear()
        result = await memory.bring("clients")
    assert (result.status, result.rows, memory.loaded) == ("complete", 5, [9])
    assert [query["page"] for query in fake.queries] == ["2", "3", "1", "2", "3"]


def estimates(ids: Iterable[int], refused: Mapping[int, int]) -> FakeDaftra:
    """An account with these estimates, some of which have a status instead of an answer when they are read alone."""

    def answer(request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2].removesuffix(".json")
        if name == "estimates":
            return rows(ids, wrapper="Estimate", page=1, page_count=1, total_results=len(list(ids)))
        if (id := int(name)) in refused:
            return failed(refused[id], message="no")
        return ok({"Estimate": {"id": name, "InvoiceItem": [{"id": str(100 + id), "item": "Chair"}]}})

    return FakeDaftra(answer)


@pytest.mark.parametrize("status", [400, 403, 500])
async def test_a_record_that_cannot_be_read_keeps_none_from_being_read(status: int) -> None:
    ids, refused = list(range(1, 131)), {3: status, 60: status}
    fake = estimates(ids, refused)
    async with client(fake, retries=0, max_concurrency=1) as daftra:
        memory = Memory(daftra)
        with pytest.raises(DaftraError, match=f"^all records except 2 could be read; the first error: {status}: no"):
            await memory.bring("estimates")
        assert memory.loaded == [id for id in ids if id not in refused]
        del refused[60]
        ids.remove(7)
        with pytest.raises(DaftraError, match=f"^all records except 1 could be read; the first error: {status}: no"):
            await memory.bring("estimates")
        assert (memory.loaded, memory.gone["estimates"]) == ([60], {7})
        with pytest.raises(DaftraError, match=f"^{status}: no"):
            await memory.bring("estimates")
        del refused[3]
        result = await memory.bring("estimates")
    assert (result.status, memory.loaded) == ("complete", [3])
    assert sorted(memory.tables["estimates__invoice_item"]) == [(id, 0) for id in range(1, 131)]


@pytest.mark.parametrize("resource", ["invoices", "estimates"])
@pytest.mark.parametrize("refused", [(), (1,)])
async def test_incomplete_lists_are_read_with_each_record(resource: str, refused: Sequence[int]) -> None:
    """Rows have their lines, and payments only by themselves. Nobody has documents."""
    asked: list[int] = []

    def answer(request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2].removesuffix(".json")
        lines = {"InvoiceItem": [{"id": "7", "item": "Chair"}]}
        if name == resource:
            data = [{"Invoice": {"id": str(id), **lines}} for id in range(1, 5)]
            return ok(data, pagination={"page": 1, "page_count": 1, "total_results": 4})
        asked.append(int(name))
        if int(name) in refused:
            return failed(500, message="no")
        return ok({"Invoice": {"id": name, **lines, "InvoicePayment": [{"id": "8", "amount": "1.50"}]}})

    async with client(FakeDaftra(answer), retries=0) as daftra:
        memory = Memory(daftra)
        with pytest.raises(DaftraError, match="no") if refused else nullcontext():
            result = await memory.bring(resource)
            assert result.plan == "by comparison of the list; lines cost a call for each changed record"
        paid = [id for id in range(1, 5) if id not in refused]
        assert sorted(memory.tables[f"{resource}__invoice_payment"]) == [(id, 0) for id in paid]
        assert sorted(memory.tables[f"{resource}__invoice_item"]) == [(id, 0) for id in paid]
        asked.clear()
        with pytest.raises(DaftraError, match="no") if refused else nullcontext():
            await memory.bring(resource)
        assert set(asked) == set(refused)


async def test_rows_with_all_lists_that_records_have_cost_one_call_to_know_it() -> None:
    asked: list[str] = []

    def answer(request: httpx.Request) -> httpx.Response:
        name = request.url.path.rpartition("/")[2].removesuffix(".json")
        record = {"InvoiceItem": [{"id": "7", "item": "Chair"}], "InvoicePayment": []}
        if name == "estimates":
            data = [{"Estimate": {"id": str(id), **record}} for id in range(1, 5)]
            return ok(data, pagination={"page": 1, "page_count": 1, "total_results": 4})
        asked.append(name)
        return ok({"Estimate": {"id": name, **record}})

    async with client(FakeDaftra(answer), retries=0) as daftra:
        memory = Memory(daftra)
        result = await memory.bring("estimates")
        assert (result.changed, asked, str(result.plan)) == (
            4,
            ["1"],
            "by comparison of the list; lines come with each row",
        )
        assert (await memory.bring("estimates")).changed == 0
    assert asked == ["1"]


async def test_how_branches_come_is_kept_even_if_a_record_cannot_be_read() -> None:
    async with client(estimates([1, 2], {2: 500}), retries=0) as daftra:
        memory = Memory(daftra)
        with pytest.raises(DaftraError, match="all records except 1 could be read"):
            await memory.bring("estimates", (1, 2))
    assert memory.state["estimates"]["branches"]["come"] == "from one"


async def test_a_record_that_is_listed_again_and_never_there_is_told() -> None:
    ids = list(range(1, 6))
    async with client(estimates(ids, {2: 404, 3: 404}), retries=0) as daftra:
        memory = Memory(daftra)
        assert (await memory.bring("estimates")).status == "complete"  # as if both went after the list was read
        assert sorted(memory.loaded) == [1, 4, 5]
        ids.remove(2)
        with pytest.raises(NotFoundError, match="no"):
            await memory.bring("estimates")
        ids.remove(3)
        assert (await memory.bring("estimates")).status == "complete"


async def test_an_account_that_gives_no_record_is_not_asked_for_all_of_them() -> None:
    fake = estimates(range(1, 131), dict.fromkeys(range(1, 131), 403))
    async with client(fake, retries=0, max_concurrency=1) as daftra:
        memory = Memory(daftra)
        with pytest.raises(PermissionDeniedError):
            await memory.bring("estimates")
    assert (len(fake.requests), memory.loaded) == (12, [])


async def test_what_changes_after_a_run_went_on_is_seen(account: Sandbox, memory: Memory) -> None:
    """The second half of a pass reads the rows before the place at which the first half began, and all others again."""
    ids = await brands(memory.daftra, *(f"brand {n}" for n in range(9)))
    memory.state["brands"] = {"left": {"how": "key", "place": ids[5]}}
    told = iter(range(99))

    def change() -> None:
        if next(told) == 0:  # the page with the record was read
            httpx.put(
                f"{account.base_url}/v2/api/entity/brand/{ids[7]}",
                json={"name": "changed"},
                headers={"APIKEY": account.api_key},
            ).raise_for_status()

    memory.between_batches = change
    result = await memory.bring("brands")
    assert (result.rows, result.changed) == (9, 10)
    assert memory.loaded == [*ids[6:], *ids[:6], ids[7]]
    assert memory.names()[ids[7]] == "changed"


async def test_a_record_that_is_as_before_after_a_run_went_on_is_loaded(account: Sandbox, memory: Memory) -> None:
    """What the first half loaded is in the warehouse, and no longer what was there at the beginning."""
    ids = await brands(memory.daftra, "one", "two")
    await memory.bring("brands")
    before = account.snapshot()
    await memory.daftra.brands.update(ids[1], BrandInput(name="changed"))
    memory.state["brands"] = {"left": {"how": "key", "place": ids[0]}}
    steps = iter([lambda: account.restore(before)])
    memory.between_batches = lambda: next(steps, lambda: None)()
    await memory.bring("brands")
    assert memory.loaded == [ids[1], ids[1]]
    assert memory.names() == {ids[0]: "one", ids[1]: "two"}


def page(*ids: int | None, total: int) -> httpx.Response:
    rows = [{"id": id, "name": f"brand {id}", "modified": "2026-03-01 12:00:00"} for id in ids]
    return httpx.Response(200, json={"current_page": 1, "data": rows, "total": total, "per_page": 3, "last_page": 9})


@pytest.mark.parametrize(
    ("pages", "error"),
    [
        ([page(1, 2, 3, total=9), page(3, total=9)], ListingChangedError),  # there is more, and it does not come
        ([page(total=9)], ListingChangedError),
        ([page(1, 2, 3, total=9), page(total=7)], ListingChangedError),
        ([page(3, 1, 2, total=3)], ListingChangedError),  # in another order than that of ids
        ([page(1, 2, 3, total=9), page(1, 2, 3, total=9)], DaftraError),  # the condition was ignored
        ([page(None, total=1)], DaftraError),  # a row without an id
        ([page(1, 1, total=2)], DaftraError),
        ([page(1, 2, 3, total=9), httpx.Response(200, json={"data": []})], ListingChangedError),
    ],
)
async def test_a_listing_that_makes_no_sense_is_not_whole(
    pages: list[httpx.Response], error: type[DaftraError], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "V2_PAGE", 3)
    left = iter(pages)
    fake = FakeDaftra(lambda request: next(left, pages[-1]))
    async with client(fake, retries=0) as daftra:
        memory = Memory(daftra)
        with pytest.raises((error, ValueError)):
            await memory.bring("brands")
    assert memory.gone.get("brands", set()) == set()


@pytest.mark.parametrize("told", [None, 0, 1, 2])
async def test_short_pages_with_a_useless_total_are_all_read(told: int | None) -> None:
    """The account gives two rows a page, whatever is asked for, and tells no total or one that is too small."""

    def answer(request: httpx.Request) -> httpx.Response:
        after = int(request.url.params.get("filter[id][gte]", 1))
        data = [{"id": id, "name": f"brand {id}"} for id in range(after, 8)]
        body = {"current_page": 1, "data": data[:2], "total": told, "per_page": 2, "last_page": -(-len(data) // 2)}
        return httpx.Response(200, json=body)

    async with client(FakeDaftra(answer), retries=0) as daftra:
        memory = Memory(daftra)
        result = await memory.bring("brands")
    assert (result.status, result.rows, sorted(memory.names())) == ("complete", 7, [1, 2, 3, 4, 5, 6, 7])
