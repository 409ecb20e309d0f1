"""Creating by reference: run twice, run twenty times at once, answers lost on the way; one record is made."""

from __future__ import annotations

import json
import logging
import weakref
from collections.abc import AsyncIterator, Iterator
from datetime import date
from functools import partial
from typing import Any

import anyio
import httpx
import pytest

from daftra_client import (
    AmbiguousReferenceError,
    APIConnectionError,
    Created,
    DaftraClient,
    DecodeError,
    EncodeError,
    ListingChangedError,
    OutcomeUnknownError,
    ValidationError,
)
from daftra_client._codec.unset import UNSET
from daftra_client._methods.extent import PATIENCE
from daftra_client._methods.once import SharedCreations
from daftra_client.models import (
    ClientInput,
    CreditNoteInput,
    ExpenseInput,
    IncomeInput,
    InvoiceCustomFieldInput,
    InvoiceInput,
    InvoiceItemInput,
    ProductInput,
)
from daftra_client.sandbox import Sandbox
from tests.support.clock import on_each_backend
from tests.support.fake_daftra import FakeDaftra, client, created, failed, no_collector, ok, replies, rows

DAY = date(2026, 4, 3)
LINE = InvoiceItemInput(item="Consulting", unit_price=334)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as running:
        yield running


@pytest.fixture
async def daftra(sandbox: Sandbox) -> AsyncIterator[DaftraClient]:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key, retries=0) as connected:
        yield connected


@pytest.fixture(autouse=True)
def no_waiting(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("daftra_client._methods.once.LOOKUP_DELAYS", (0.0, 0.001, 0.001))


async def buyer(daftra: DaftraClient) -> int:
    return (await daftra.clients.create(ClientInput(business_name="Nile Trading"))).id


async def order(daftra: DaftraClient, client_id: int, number: str = "ORDER-1") -> Created:
    """The job: one invoice for an order."""
    return await daftra.invoices.create_once(InvoiceInput(client_id=client_id, po_number=number), invoice_item=[LINE])


async def ids(daftra: DaftraClient) -> list[int]:
    return sorted([invoice.id async for invoice in daftra.invoices.list()])


# --- against the sandbox ------------------------------------------------------------------------------------------


async def test_a_job_that_runs_twice_makes_one_invoice(daftra: DaftraClient) -> None:
    client_id = await buyer(daftra)
    first, second = await order(daftra, client_id), await order(daftra, client_id)
    assert (first.created, second.created) == (True, False)
    assert first.id == second.id
    assert (await order(daftra, client_id, "ORDER-2")).created
    assert len(await ids(daftra)) == 2
    assert len((await daftra.invoices.get(first.id)).invoice_item or []) == 1


async def test_twenty_at_once_make_one_invoice(sandbox: Sandbox, daftra: DaftraClient) -> None:
    client_id = await buyer(daftra)
    results: list[Created] = []

    async def job() -> None:
        results.append(await order(daftra, client_id))

    async with anyio.create_task_group() as group:
        for _ in range(20):
            group.start_soon(job)
    assert await ids(daftra) == [results[0].id]
    assert {result.id for result in results} == {results[0].id}
    assert [result.created for result in results].count(True) == 1
    assert [r.method for r in sandbox.requests if r.path.startswith("/api2/invoices")].count("POST") == 1
    assert daftra.invoices._engine.state(SharedCreations)._running == {}


async def test_an_answer_that_was_lost_after_the_invoice_was_stored_makes_no_second_one(
    sandbox: Sandbox, daftra: DaftraClient
) -> None:
    client_id = await buyer(daftra)
    sandbox.fail_next(drop=True, after_commit=True, method="POST", path="/api2/invoices")
    made = await order(daftra, client_id)
    assert (await ids(daftra), made.created) == ([made.id], True)
    sandbox.fail_next(status=500, after_commit=True, method="POST", path="/api2/invoices")
    assert (await order(daftra, client_id, "ORDER-2")).created
    assert len(await ids(daftra)) == 2


async def test_an_answer_that_was_lost_before_the_invoice_was_stored_leaves_it_to_the_caller(
    sandbox: Sandbox, daftra: DaftraClient
) -> None:
    client_id = await buyer(daftra)
    sandbox.fail_next(drop=True, method="POST", path="/api2/invoices")
    with pytest.raises(OutcomeUnknownError) as caught:
        await order(daftra, client_id)
    (note,) = caught.value.__notes__
    assert "3 lookups by InvoiceInput.po_number = 'ORDER-1' found no record" in note
    assert await ids(daftra) == []
    assert (await order(daftra, client_id)).created
    assert len(await ids(daftra)) == 1


async def test_a_custom_field_can_be_the_reference(daftra: DaftraClient) -> None:
    client_id = await buyer(daftra)

    async def job(label: str, value: str) -> Created:
        return await daftra.invoices.create_once(
            InvoiceInput(client_id=client_id),
            invoice_item=[LINE],
            invoice_custom_field=[InvoiceCustomFieldInput(label=label, value=value)],
            reference_label=label,
        )

    first = await job("Order", "A-1")
    assert await job("Order", "A-1") == Created(id=first.id, created=False)
    assert (await job("Order", "A-2")).created
    assert (await job("Ticket", "A-1")).created
    note = CreditNoteInput(client_id=client_id, subscription_id=first.id)
    fields = [InvoiceCustomFieldInput(label="Order", value="A-1")]
    back = await daftra.credit_notes.create_once(note, invoice_custom_field=fields, reference_label="Order")
    again = await daftra.credit_notes.create_once(note, invoice_custom_field=fields, reference_label="Order")
    assert (back.created, again) == (True, Created(id=back.id, created=False))


async def test_clients_and_products_are_found_by_their_own_codes(daftra: DaftraClient) -> None:
    for make in (
        partial(daftra.clients.create_once, ClientInput(business_name="Nile", client_number="C-1")),
        partial(daftra.products.create_once, ProductInput(name="Paper", product_code="P-1")),
    ):
        first = await make()
        assert first.created
        assert await make() == Created(id=first.id, created=False)


async def test_two_records_with_one_reference_are_an_error_and_nothing_is_created(daftra: DaftraClient) -> None:
    client_id = await buyer(daftra)
    twins = [await daftra.invoices.create(InvoiceInput(client_id=client_id, po_number="ORDER-1")) for _ in range(2)]
    with pytest.raises(AmbiguousReferenceError) as caught:
        await order(daftra, client_id)
    assert caught.value.ids == [twin.id for twin in twins]
    assert (caught.value.operation, caught.value.where) == ("invoices.create_once", "InvoiceInput.po_number")
    assert (caught.value.value, caught.value.sent) == ("ORDER-1", False)
    assert len(await ids(daftra)) == 2


# --- on a transport that can be watched ---------------------------------------------------------------------------


ONE_PAGE = {"page": 1, "page_count": 1, "total_results": 1}


def listed(*numbers: str | None, total: int | None = None) -> httpx.Response:
    """A page of invoices with these order numbers and the ids 1, 2, ..."""
    rows = [{"Invoice": {"id": str(id), "po_number": number}} for id, number in enumerate(numbers, 1)]
    pagination = {"page": 1, "page_count": 1, "total_results": len(rows) if total is None else total}
    return ok(rows, pagination=pagination)


async def once(fake: FakeDaftra, reference: Any = "ORDER-1", **options: Any) -> Created:
    async with client(fake, retries=0) as daftra:
        return await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number=reference), **options)


async def test_rows_that_the_filter_should_exclude_do_not_count(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeDaftra(replies(listed("ORDER-11", None, "ORDER-", "ORDER-2", "", "?"), created(7)))
    with caplog.at_level(logging.WARNING, "daftra_client"):
        made = await once(fake)
    assert (made.id, made.created) == (7, True)
    assert fake.queries[0]["po_number"] == "ORDER-1"
    assert "of 6 records that came, 0 carry the reference" in caplog.text


@pytest.mark.parametrize(
    ("given", "stored"),
    [
        ("ORDER-1", "order-1"),
        ("ORDER  1", "ORDER 1"),
        ("ORDER-1", " ORDER-1\r\n"),
        ("A&B", "A&amp;B"),
        ("Stra\u00dfe", "STRASSE"),
        ("cafe\u0301", "caf\u00e9"),
        ("0123456789-0123456789-0123456789", "0123456789-0123456789"),
        ("ORDER-1 \U0001f600 paid", "ORDER-1"),
        ("ORDER-1 \U0001f600 paid", "ORDER-1 ???? paid"),
        ("طلب \U0001f600", "طلب ?"),
        ("طلب 1", "??? 1"),
    ],
)
async def test_a_reference_that_was_stored_altered_is_an_error_and_no_twin_is_created(given: str, stored: str) -> None:
    fake = FakeDaftra(replies(listed("other", stored)))
    with pytest.raises(AmbiguousReferenceError) as caught:
        await once(fake, given)
    assert (caught.value.ids, caught.value.stored, caught.value.sent) == ([2], stored, False)
    fake = FakeDaftra(replies(listed(stored, given)))
    assert await once(fake, given) == Created(id=2, created=False), "the one that carries it as it is, is the one"


@pytest.mark.parametrize(
    ("given", "stored"),
    [
        ("ORDER-1", "ORDER-11"),
        ("ORDER-11", "ORDER-1"),
        ("ORDER-1", "?"),
        ("ORDER-1", "ORDER-?"),
        ("A-\U0001f600", "A-\U0001f680"),
        ("طلب 1", "طلب 2"),
        ("طلب 1", "1"),
        ("طلب", "بلط"),
        ("cafe", "caf\u00e9"),
        ("0123456789-0123456789", "0123456789-012345678A"),
    ],
)
async def test_references_that_differ_otherwise_are_not_the_same(given: str, stored: str) -> None:
    def answer(request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            return created(7)
        return ok({"Invoice": {"id": "7", "po_number": given}}) if "/7" in request.url.path else listed(stored)

    assert (await once(FakeDaftra(answer), given)).created


async def test_references_may_differ_by_case_on_purpose() -> None:
    fake = FakeDaftra(replies(listed("order-1"), created(7)))
    assert (await once(fake, exact=True)).created
    assert await once(FakeDaftra(replies(listed("order-1", "ORDER-1"))), exact=True) == Created(id=2, created=False)


async def once_a_client(fake: FakeDaftra, **options: Any) -> Created:
    async with client(fake, retries=0) as daftra:
        return await daftra.clients.create_once(ClientInput(staff_id=1, client_number="C-1"), **options)


@pytest.mark.parametrize("searched", ["client_number business_name", "business_name"])
@pytest.mark.parametrize("known", [{"keywords"}, {"client_number"}, {"keywords", "client_number"}, set[str]()])
async def test_a_client_is_found_whichever_filter_an_account_knows(known: set[str], searched: str) -> None:
    """`keywords` finds parts in several fields, be the client number one of them, and an unknown filter is ignored."""
    stored = [
        {"id": "1", "client_number": "C-11", "business_name": "Nile"},
        {"id": "2", "client_number": "C-2", "business_name": "C-1 Trading"},
        {"id": "3", "client_number": "C-1", "business_name": "Delta"},
    ]

    def answer(request: httpx.Request) -> httpx.Response:
        wanted = {name: value for name, value in request.url.params.items() if name in known}
        found = [
            row for row in stored
            if wanted.get("keywords", "") in " ".join(row[name] for name in searched.split())
            and wanted.get("client_number", row["client_number"]) == row["client_number"]
        ]  # fmt: skip
        return ok([{"Client": row} for row in found], pagination={**ONE_PAGE, "total_results": len(found)})

    fake = FakeDaftra(answer)
    assert await once_a_client(fake) == Created(id=3, created=False)
    assert all("C-1" in query.values() for query in fake.queries)
    del stored[2]
    fake = FakeDaftra(lambda request: created(7) if request.method == "POST" else answer(request))
    assert (await once_a_client(fake)).created


@pytest.mark.parametrize("exact", [True, False])
async def test_a_record_without_an_id_that_carries_the_reference_is_an_error(exact: bool) -> None:
    fake = FakeDaftra(replies(ok([{"Client": {"client_number": "C-1"}}], pagination=ONE_PAGE)))
    with pytest.raises(AmbiguousReferenceError, match="is on a record without an id") as caught:
        await once_a_client(fake, exact=exact)
    assert (caught.value.ids, caught.value.nameless) == ([], 1)


async def test_a_record_without_an_id_beside_one_with_an_id_is_an_error() -> None:
    rows = [{"Client": {"client_number": "C-1"}}, {"Client": {"id": "7", "client_number": "C-1"}}]
    with pytest.raises(AmbiguousReferenceError, match="is on 2 records: 7 and 1 without an id") as caught:
        await once_a_client(FakeDaftra(replies(ok(rows, pagination={**ONE_PAGE, "total_results": 2}))))
    assert (caught.value.ids, caught.value.nameless) == ([7], 1)


async def test_nothing_is_sent_where_a_record_lacks_the_id_that_it_always_has() -> None:
    fake = FakeDaftra(replies(ok([{"Invoice": {"po_number": "ORDER-1"}}], pagination=ONE_PAGE)))
    with pytest.raises(DecodeError, match=r"Invoice\.id of row 1: cannot read None: a value is required"):
        await once(fake)
    assert {request.method for request in fake.requests} == {"GET"}


async def test_a_reference_that_was_stored_altered_is_found_after_a_lost_answer() -> None:
    fake = FakeDaftra(replies(listed(), httpx.ReadError("cut"), listed("order-1")))
    with pytest.raises(
        AmbiguousReferenceError, match="It may be new, since the answer to the create was lost"
    ) as caught:
        await once(fake)
    assert (caught.value.ids, caught.value.stored, caught.value.sent) == ([1], "order-1", True)


@pytest.mark.parametrize("field", ["value", "label"])
async def test_custom_fields_may_be_stored_altered_too(field: str) -> None:
    kept = {"label": "Order", "value": "A-1", field: {"label": "order", "value": "a-1"}[field]}
    row = {"Invoice": {"id": "1", "InvoiceCustomField": [{"label": "Other", "value": "A-1"}, kept]}}
    fake = FakeDaftra(lambda request: ok(row) if "/1" in request.url.path else ok([row]))
    with pytest.raises(AmbiguousReferenceError) as caught:
        await once(
            fake,
            None,
            invoice_custom_field=[InvoiceCustomFieldInput(label="Order", value="A-1")],
            reference_label="Order",
        )
    assert caught.value.ids == [1]
    assert {request.method for request in fake.requests} == {"GET"}


LONG = "0b9f4e0c-6b7f-4c7e-9a51-2f3d8c1a7e90"


class Columns:
    """A Daftra that cuts order numbers to so many characters, and then finds none by a longer one."""

    def __init__(self, width: int) -> None:
        self.width = width
        self.stored: list[str] = []

    def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            self.stored.append(json.loads(request.content)["Invoice"]["po_number"][: self.width])
            return created(len(self.stored))
        if (name := request.url.path.rpartition("/")[2].removesuffix(".json")).isdigit():
            return ok({"Invoice": {"id": name, "po_number": self.stored[int(name) - 1]}})
        wanted = request.url.params["po_number"]
        return ok([{"Invoice": {"id": str(i), "po_number": n}} for i, n in enumerate(self.stored, 1) if n == wanted])


async def test_the_error_for_a_reference_that_was_cut_has_the_id_of_the_new_record() -> None:
    fake = FakeDaftra(Columns(30))
    with pytest.raises(AmbiguousReferenceError, match="was created as record 1, but Daftra stored") as caught:
        await once(fake, LONG)
    error = caught.value
    assert (error.ids, error.stored, error.created, error.sent) == ([1], LONG[:30], True, False)


async def test_long_references_are_checked_until_one_as_long_was_kept() -> None:
    fake = FakeDaftra(Columns(100))
    async with client(fake) as daftra:
        for number in ("short", LONG, LONG[::-1], LONG + "0", LONG[1:] + "ä", LONG[2:] + "ä"):
            await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number=number))
            again = await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number=number))
            assert not again.created
    read = [request.url.path for request in fake.requests if request.url.path != "/api2/invoices.json"]
    assert read == ["/api2/invoices/2.json", "/api2/invoices/4.json", "/api2/invoices/5.json"]


@pytest.mark.parametrize("answer", [httpx.Response(404), httpx.ConnectError("down")])
async def test_a_check_that_fails_takes_nothing_back(answer: Any) -> None:
    assert (await once(FakeDaftra(replies(listed(), created(7), answer)), LONG)).id == 7


async def test_a_filter_that_is_ignored_makes_it_look_at_every_page() -> None:
    pages = {
        str(page): ok(
            [{"Invoice": {"id": str(page * 10 + i), "po_number": f"N-{page}{i}"}} for i in range(10)],
            pagination={"page": page, "page_count": 5, "total_results": 50},
        )
        for page in range(1, 6)
    }
    fake = FakeDaftra(lambda request: pages[request.url.params["page"]])
    assert await once(fake, "N-49") == Created(id=49, created=False)
    assert {request.method for request in fake.requests} == {"GET"}


async def test_a_record_needs_a_reference() -> None:
    fake = FakeDaftra(replies())
    for reference in (None, "", " A-1", "A-1\n"):
        with pytest.raises(EncodeError, match=r"^InvoiceInput\.po_number: "):
            await once(fake, reference)
    for fields in ([], [InvoiceCustomFieldInput(label="Order")], [InvoiceCustomFieldInput(label="Other", value="1")]):
        with pytest.raises(EncodeError, match=r"^invoice_custom_field\[Order\]: "):
            await once(fake, invoice_custom_field=fields, reference_label="Order")
    async with client(fake) as daftra:
        with pytest.raises(EncodeError, match=r"^ClientInput\.client_number: "):
            await daftra.clients.create_once(ClientInput(business_name="Nile"))
        with pytest.raises(TypeError, match="unexpected keyword argument 'lines'"):
            await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number="1"), lines=[])  # type: ignore[call-arg]
    assert fake.requests == []


async def test_a_refused_write_is_an_error_unless_another_client_was_faster() -> None:
    refused = failed(400, validation_errors={"po_number": "taken"})
    with pytest.raises(ValidationError):
        await once(FakeDaftra(replies(listed(), refused, listed())))
    assert await once(FakeDaftra(replies(listed(), refused, listed("ORDER-1")))) == Created(id=1, created=False)


async def test_a_lookup_that_fails_creates_nothing() -> None:
    fake = FakeDaftra(replies(httpx.ConnectError("down")))
    with pytest.raises(APIConnectionError):
        await once(fake)
    assert len(fake.requests) == 1


@pytest.mark.parametrize("counts", [
    {"page_count": 1, "total_results": 2},
    {"page_count": "1e4000"},
    {"page_count": 10**9, "total_results": 10**11},
])  # fmt: skip
async def test_an_incomplete_listing_creates_nothing(counts: dict[str, Any]) -> None:
    """The record that was not seen may carry the reference."""
    transport = FakeDaftra(lambda request: rows([3], **counts))
    async with client(transport) as daftra:
        with pytest.raises(ListingChangedError):
            await order(daftra, 1)
    assert {request.method for request in transport.requests} == {"GET"}
    assert len(transport.requests) <= PATIENCE + 30


async def test_a_lost_answer_is_the_error_if_the_lookup_fails_too() -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        await once(FakeDaftra(replies(listed(), httpx.ReadError("cut"), httpx.ConnectError("down"))))
    assert "lookup by" in caught.value.__notes__[0]


async def test_the_extra_query_is_only_for_the_creation() -> None:
    fake = FakeDaftra(replies(listed(), created(7)))
    await once(fake, extra_query={"x": "1"}, branch_id=3)
    assert ["x" in query for query in fake.queries] == [False, True]
    assert [query["request_branch_id"] for query in fake.queries] == ["3", "3"]


@on_each_backend
async def test_all_that_wait_share_the_failure() -> None:
    async def handle(request: httpx.Request) -> httpx.Response:
        await anyio.sleep(1)
        return listed() if request.method == "GET" else failed(400)

    failures: list[Exception] = []

    async def job(daftra: DaftraClient) -> None:
        try:
            await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number="ORDER-1"))
        except ValidationError as error:
            failures.append(error)

    fake = FakeDaftra(handle)
    async with client(fake, retries=0) as daftra, anyio.create_task_group() as group:
        for _ in range(5):
            group.start_soon(job, daftra)
    assert [request.method for request in fake.requests].count("POST") == 1
    assert len(failures) == 5


@on_each_backend
async def test_nothing_keeps_a_failure_that_nobody_keeps() -> None:
    async with client(FakeDaftra(lambda request: failed(400)), retries=0) as daftra:
        kept: list[weakref.ref[ValidationError]] = []

        async def job() -> None:
            try:
                await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number="ORDER-1"))
            except ValidationError as error:
                kept.append(weakref.ref(error))

        with no_collector():
            async with anyio.create_task_group() as group:
                group.start_soon(job)
                group.start_soon(job)
            assert [error() for error in kept] == [None, None]


@on_each_backend
async def test_after_the_leading_call_is_cancelled_another_one_first_looks_patiently() -> None:
    stored: list[str] = []

    async def handle(request: httpx.Request) -> httpx.Response:
        if request.method == "GET":
            return listed(*stored)
        await anyio.sleep(0.5)
        stored.append("ORDER-1")  # Daftra goes on with what it got
        await anyio.sleep(60)
        return created(1)

    found: list[Created] = []

    fake = FakeDaftra(handle)
    async with client(fake, retries=0, timeout=None) as daftra:

        async def job() -> None:
            found.append(await daftra.invoices.create_once(InvoiceInput(client_id=5, po_number="ORDER-1")))

        async with anyio.create_task_group() as group:
            with anyio.move_on_after(1):
                async with anyio.create_task_group() as led:
                    led.start_soon(job)
                    await anyio.sleep(0.1)
                    group.start_soon(job)
    assert [request.method for request in fake.requests].count("POST") == 1
    assert found == [Created(id=1, created=False)]


async def test_the_notes_of_a_creation_of_unknown_outcome_show_no_more_than_messages() -> None:
    fields = [InvoiceCustomFieldInput(label="email", value="me@example.com")]
    for last in (listed(), httpx.Response(403)):
        transport = FakeDaftra(replies(listed(), httpx.Response(502), *[last] * 3))
        with pytest.raises(OutcomeUnknownError) as caught:
            async with client(transport, retries=0) as daftra:
                await daftra.invoices.create_once(
                    InvoiceInput(client_id=1), invoice_custom_field=fields, reference_label="email"
                )
        (note,) = caught.value.__notes__
        assert "invoice_custom_field[email]" in note
        assert "me@example.com" not in note


# --- expenses and incomes: the filter matches parts, and an idempotency key is a second guard -------------------------


async def spend(daftra: DaftraClient, number: str = "EXP-1", **fields: Any) -> Created:
    return await daftra.expenses.create_once(ExpenseInput(date=DAY, amount=5, expense_number=number, **fields))


def expenses(*numbers: str) -> httpx.Response:
    """A page of expenses with these numbers and the ids 1, 2, ..."""
    rows = [{"Expense": {"id": id, "expense_number": number}} for id, number in enumerate(numbers, 1)]
    return ok(rows, pagination={**ONE_PAGE, "total_results": len(rows)})


def duplicated(id: int) -> httpx.Response:
    return httpx.Response(202, json={"result": "duplicated", "code": 202, "id": id, "expense_number": "1"})


def expense(id: int, **fields: Any) -> httpx.Response:
    return ok({"Expense": {"id": id, **fields}})


async def test_expenses_and_incomes_are_found_by_their_number_among_those_with_a_similar_one(
    daftra: DaftraClient, caplog: pytest.LogCaptureFixture
) -> None:
    await daftra.expenses.create(ExpenseInput(date=DAY, amount=1, expense_number="EXP-10"))
    for make in (
        partial(spend, daftra),
        partial(daftra.incomes.create_once, IncomeInput(date=DAY, amount=5, expense_number="EXP-1")),
    ):
        first = await make()
        assert first.created
        assert await make() == Created(id=first.id, created=False)
    assert len([row async for row in daftra.expenses.list()]) == 2
    assert len([row async for row in daftra.incomes.list()]) == 1
    assert "may ignore the filter" not in caplog.text


async def test_a_filter_that_is_ignored_is_told(caplog: pytest.LogCaptureFixture) -> None:
    async with client(FakeDaftra(replies(expenses("EXP-2", "EXP-1")))) as daftra:
        assert await spend(daftra) == Created(id=2, created=False)
    assert "of 2 records that came, 1 carry the reference; Daftra may ignore the filter" in caplog.text


async def test_numbers_that_contain_the_reference_are_other_expenses(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeDaftra(replies(expenses("EXP-10", "NEXP-1", "exp-11"), created(7)))
    async with client(fake, retries=0) as daftra:
        assert (await spend(daftra)).id == 7
    assert fake.queries[0]["expense_number"] == "EXP-1"
    assert "may ignore the filter" not in caplog.text
    fake = FakeDaftra(replies(expenses("EXP-10", "EXP-1")))
    async with client(fake, retries=0) as daftra:
        assert await spend(daftra) == Created(id=2, created=False)
    fake = FakeDaftra(replies(expenses("EXP-10", "exp-1")))
    async with client(fake, retries=0) as daftra:
        with pytest.raises(AmbiguousReferenceError) as caught:
            await spend(daftra)
    assert (caught.value.ids, caught.value.stored) == ([2], "exp-1")


async def test_a_number_with_a_backslash_is_looked_up_by_a_part_that_any_pattern_finds() -> None:
    fake = FakeDaftra(replies(expenses("A\\2026\\7")))
    async with client(fake, retries=0) as daftra:
        assert await spend(daftra, "A\\2026\\7") == Created(id=1, created=False)
    assert fake.queries[0]["expense_number"] == "2026"


async def sent_key(number: str = "EXP-1", *, branch_id: int | None = None, **fields: Any) -> str:
    """The idempotency key that the creation of an expense sends."""
    fake = FakeDaftra(replies(ok([]), created(7)))
    async with client(fake, retries=0, branch_id=branch_id) as daftra:
        await spend(daftra, number, **fields)
    (body,) = fake.bodies()
    key: str = body["Expense"]["unique_id"]
    return key


async def sent_key_of_an_income() -> str:
    fake = FakeDaftra(replies(ok([]), created(7)))
    record = IncomeInput(date=DAY, amount=5, expense_number="EXP-1")
    async with client(fake, retries=0) as daftra:
        await daftra.incomes.create_once(record)
    assert record.unique_id is UNSET, "the record of the caller stays as it is"
    (body,) = fake.bodies()
    key: str = body["Income"]["unique_id"]
    return key


async def test_the_idempotency_key_follows_from_account_branch_resource_and_reference() -> None:
    assert await sent_key() == await sent_key() == "da86b02ec7b26ef554367af518b2cad3", (
        "it is the same in all processes and versions"
    )
    others = [await sent_key("EXP-2"), await sent_key_of_an_income(), await sent_key(branch_id=2)]
    assert len({await sent_key(), *others}) == 4
    assert {len(key) for key in others} == {32}
    assert await sent_key(unique_id="mine") == "mine"


async def test_what_daftra_knows_by_the_key_is_a_success_that_created_nothing() -> None:
    fake = FakeDaftra(replies(ok([]), duplicated(7), expense(7, expense_number="EXP-1")))
    async with client(fake, retries=0) as daftra:
        made = await spend(daftra)
    assert (made.id, made.created, made.warning) == (7, False, None)
    assert made.body["result"] == "duplicated"
    assert [request.method for request in fake.requests] == ["GET", "POST", "GET"]


async def test_what_daftra_knows_by_the_key_and_nobody_can_read_is_told(caplog: pytest.LogCaptureFixture) -> None:
    fake = FakeDaftra(replies(ok([]), duplicated(7), httpx.Response(404)))
    async with client(fake, retries=0) as daftra:
        made = await spend(daftra)
    assert (made.id, made.created) == (7, False)
    assert made.warning == "Daftra named record 7, stored before; it could not be read (NotFoundError)"
    assert made.warning in caplog.text


@pytest.mark.parametrize("stored", ["EXP-9", None])
async def test_another_expense_that_daftra_knows_by_the_key_is_an_error(stored: str | None) -> None:
    fake = FakeDaftra(replies(ok([]), duplicated(7), expense(7, expense_number=stored)))
    async with client(fake, retries=0) as daftra:
        with pytest.raises(AmbiguousReferenceError, match="record 7 has the same idempotency key") as caught:
            await spend(daftra)
    error = caught.value
    assert (error.ids, error.stored, error.recognised, error.created) == ([7], stored or "", True, False)
    assert (error.sent, error.was_sent) == (False, True)


async def test_an_expense_is_not_sent_again_because_it_has_a_key() -> None:
    fake = FakeDaftra(lambda request: ok([]) if request.method == "GET" else httpx.Response(502))
    async with client(fake, retries=3) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await spend(daftra)
    assert [request.method for request in fake.requests].count("POST") == 1


class Keys:
    """A Daftra that knows expenses by their keys, and shows none before both processes have looked."""

    def __init__(self) -> None:
        self.stored: dict[str, str] = {}
        self.looked = 0
        self.both = anyio.Event()

    async def __call__(self, request: httpx.Request) -> httpx.Response:
        if request.method == "POST":
            sent = json.loads(request.content)["Expense"]
            if sent["unique_id"] in self.stored:
                return duplicated([*self.stored].index(sent["unique_id"]) + 1)
            self.stored[sent["unique_id"]] = sent["expense_number"]
            return created(len(self.stored))
        if request.url.path != "/api2/expenses.json":
            return expense(1, expense_number=next(iter(self.stored.values())))
        self.looked += 1
        if self.looked == 2:
            self.both.set()
        await self.both.wait()
        return ok([])


async def test_two_processes_that_both_find_nothing_store_one_expense() -> None:
    account = Keys()
    results: list[Created] = []

    async def process() -> None:
        async with client(FakeDaftra(account), retries=0) as daftra:
            results.append(await spend(daftra))

    async with anyio.create_task_group() as group:
        group.start_soon(process)
        group.start_soon(process)
    assert [*account.stored.values()] == ["EXP-1"]
    assert sorted((made.id, made.created) for made in results) == [(1, False), (1, True)]
