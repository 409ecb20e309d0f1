"""Editing a record: what an update would lose stays, and nobody's change is overwritten unseen."""

from __future__ import annotations

import copy
import json
import pickle
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import suppress
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest

from daftra_client import (
    APIConnectionError,
    ConfigurationError,
    ConflictError,
    DaftraClient,
    DaftraError,
    Edited,
    EditLossError,
    EncodeError,
    OutcomeUnknownError,
    UnknownArgumentError,
    ValidationError,
    WriteNotConfirmedError,
)
from daftra_client._common.concurrency import KeyedLocks
from daftra_client.models import (
    ClientInput,
    ClientType,
    Invoice,
    InvoiceCustomFieldInput,
    InvoiceInput,
    InvoiceItemInput,
    PaymentInput,
    PaymentMethod,
    PaymentState,
    ProductInput,
    TaxInput,
    WorkOrderStatus,
)
from daftra_client.sandbox import Sandbox
from tests.support import payloads
from tests.support.clock import on_each_backend
from tests.support.fake_daftra import FakeDaftra, Handler, client, failed, fake, invoice, ok, replies
from tests.support.wire_forms import Schema, document, errors_in, properties, reference, required, resolve

DAY = date(2026, 4, 3)
SPAN = '<span class="replace_template_notes"></span>'


class Clock:
    """The account's time, which moves on by a minute each time that it is asked."""

    def __init__(self) -> None:
        self.minutes = 0

    def __call__(self) -> datetime:
        self.minutes += 1
        return datetime(2026, 4, 3, self.minutes // 60 % 24, self.minutes % 60, 38)


@pytest.fixture(params=["DD/MM/YYYY", "MM/DD/YYYY"])
def sandbox(request: pytest.FixtureRequest) -> Iterator[Sandbox]:
    with Sandbox(clock=Clock(), date_format=request.param) as running:
        yield running


@pytest.fixture
async def daftra(sandbox: Sandbox) -> AsyncIterator[DaftraClient]:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key, retries=0) as connected:
        yield connected


async def new_tax(daftra: DaftraClient) -> int:
    return (await daftra.taxes.create(TaxInput(name="VAT", value=15))).id


async def new_invoice(daftra: DaftraClient, **fields: Any) -> int:
    """An invoice with two lines, a custom field and two payments, one of them not completed."""
    client_id = (await daftra.clients.create(ClientInput(business_name="Nile Trading", type=ClientType.BUSINESS))).id
    tax_id = await new_tax(daftra)
    made = await daftra.invoices.create(
        InvoiceInput(client_id=client_id, date=DAY, issue_date=date(2026, 4, 5), due_after=30, notes="old", **fields),
        invoice_item=[
            InvoiceItemInput(item="Consulting", unit_price=Decimal("334"), quantity=2, col_3="a"),
            InvoiceItemInput(item="Deduction", unit_price=Decimal("-32.9961"), quantity=Decimal("1.5"), tax1=tax_id),
        ],
        invoice_custom_field=[InvoiceCustomFieldInput(label="Order", value="%total%")],
        payment=[
            PaymentInput(payment_method=PaymentMethod.CASH, amount=100, staff_id=7, date=datetime(2026, 4, 4, 20, 27)),
            PaymentInput(payment_method=PaymentMethod.BANK, amount=Decimal("0.5"), status=PaymentState.PENDING),
        ],
    )
    return made.id


VOLATILE = frozenset(("modified", "cur_date", "overdue"))


def still(value: Any) -> Any:
    """A record as plain data without what changes by itself."""
    if isinstance(value, dict):
        return {key: still(each) for key, each in value.items() if key not in VOLATILE}
    return [still(each) for each in value] if isinstance(value, list) else value


def writes(sandbox: Sandbox) -> list[str]:
    return [request.method for request in sandbox.requests if request.method not in ("GET", "POST")]


# --- what an update would lose ------------------------------------------------------------------------------------


async def test_an_edit_of_one_field_changes_one_field(daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    before = await daftra.invoices.get(id)
    edited = await daftra.invoices.edit(id, notes="new")
    after = await daftra.invoices.get(id)
    assert (before.notes, after.notes) == ("old", "new")
    assert still(after.to_dict()) == still(before.to_dict()) | {"notes": "new"}
    assert edited.before == before
    assert (edited.changed, edited.after) == (("notes",), None)


async def test_number_dates_lines_custom_fields_and_payments_survive_many_edits(daftra: DaftraClient) -> None:
    id = await new_invoice(daftra, html_notes="<b>x</b>")
    before = await daftra.invoices.get(id)
    for number in range(3):
        await daftra.invoices.edit(id, po_number=f"PO-{number}")
    after = await daftra.invoices.get(id)
    assert (after.no, after.date, after.issue_date) == ("000001", DAY, date(2026, 4, 5))
    assert after.stored_due_date == before.stored_due_date
    assert after.html_notes == f"<b>x</b>{SPAN}", "what Daftra appends must not pile up"
    assert still(after.to_dict()) == still(before.to_dict()) | {"po_number": "PO-2"}
    payments = sorted(after.invoice_payment or [], key=lambda payment: payment.id or 0)
    assert [(p.amount, p.status, p.staff_id) for p in payments] == [
        (Decimal(100), PaymentState.COMPLETED, 7),
        (Decimal("0.5"), PaymentState.PENDING, -3),
    ]


async def test_given_lines_replace_only_the_lines(daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    edited = await daftra.invoices.edit(id, invoice_item=[InvoiceItemInput(item="One", unit_price=500)], confirm=True)
    assert edited.changed == ("invoice_item",)
    assert edited.after is not None
    assert [line.item for line in edited.after.invoice_item or []] == ["One"]
    assert len(edited.after.invoice_payment or []) == 2
    assert edited.after.summary_total == 500
    assert (edited.after.no, edited.after.date) == ("000001", DAY)


async def test_a_field_and_children_can_be_emptied(daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    edited = await daftra.invoices.edit(id, notes=None, invoice_custom_field=[], payment=[], confirm=True)
    assert edited.after is not None
    assert (edited.after.notes, edited.after.invoice_custom_field, edited.after.invoice_payment) == (None, [], [])
    assert len(edited.after.invoice_item or []) == 2


async def test_the_client_of_an_invoice_changes_with_his_name_and_address(daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    other = await daftra.clients.create(ClientInput(business_name="Delta", email="delta@example.com"))
    await daftra.invoices.edit(id, client_id=other.id, client_email="given@example.com")
    after = await daftra.invoices.get(id)
    assert (after.client_id, after.client_business_name) == (other.id, "Delta")
    assert after.client_email == "given@example.com"


# --- whether it is written ----------------------------------------------------------------------------------------


async def test_a_value_that_is_stored_already_is_not_written(sandbox: Sandbox, daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    edited = await daftra.invoices.edit(id, notes="old", due_after=30, discount=None, date=DAY)
    assert edited.changed == ()
    assert (await daftra.invoices.edit(id)).changed == ()
    assert writes(sandbox) == []


async def test_twenty_edits_at_once_lose_none(daftra: DaftraClient) -> None:
    made = await daftra.products.create(ProductInput(name="0", notes="n", unit_price=1))
    fields = ["barcode", "brand", "category", "description", "name", "notes", "product_code", "tags"]

    async def change(field: str) -> None:
        await daftra.products.edit(made.id, **{field: f"new {field}"})  # type: ignore[arg-type]

    async with anyio.create_task_group() as group:
        for field in fields:
            group.start_soon(change, field)
        for number in range(12):
            group.start_soon(partial(daftra.products.edit, made.id, buy_price=number))
    product = await daftra.products.get(made.id)
    assert [getattr(product, field) for field in fields] == [f"new {field}" for field in fields]
    assert daftra.products._engine.state(KeyedLocks)._locks == {}


async def test_confirming_resolves_a_lost_answer(sandbox: Sandbox, daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    sandbox.fail_next(drop=True, after_commit=True, method="PUT")
    edited = await daftra.invoices.edit(id, notes="new", confirm=True)
    assert edited.after is not None
    assert edited.after.notes == "new"

    sandbox.fail_next(drop=True, method="PUT")
    with pytest.raises(OutcomeUnknownError):
        await daftra.invoices.edit(id, notes="newer", confirm=True)
    sandbox.fail_next(drop=True, after_commit=True, method="PUT")
    with pytest.raises(OutcomeUnknownError):
        await daftra.invoices.edit(id, notes="newest")
    assert (await daftra.invoices.get(id)).notes == "newest"


async def test_an_outdated_version_is_not_changed(sandbox: Sandbox, daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    seen = (await daftra.invoices.get(id)).modified
    await daftra.invoices.edit(id, notes="mine", if_modified=seen)
    count = len(writes(sandbox))
    with pytest.raises(ConflictError) as caught:
        await daftra.invoices.edit(id, notes="yours", if_modified=seen)
    assert caught.value.seen == seen
    assert caught.value.found == (await daftra.invoices.get(id)).modified
    assert len(writes(sandbox)) == count


# --- on a transport that can be watched ---------------------------------------------------------------------------


def stored(**fields: Any) -> httpx.Response:
    """An answer with an invoice that has what every invoice has."""
    return invoice(
        **{"client_id": "5", "no": "000001", "date": "03/04/2026", "modified": "2026-04-03 10:00:00",
           "notes": "old", **fields}
    )  # fmt: skip


DONE = httpx.Response(200, json={"result": "successful", "code": 200})


async def edit_against(handler: Handler, **arguments: Any) -> tuple[Edited[Invoice], FakeDaftra]:
    fake = FakeDaftra(handler)
    async with client(fake, retries=arguments.pop("retries", 0)) as daftra:
        return await daftra.invoices.edit(1, **arguments), fake


async def test_the_record_is_read_again_before_it_is_written() -> None:
    edited, fake = await edit_against(replies(stored(), stored(), DONE), notes="new")
    assert [request.method for request in fake.requests] == ["GET", "GET", "PUT"]
    assert fake.bodies() == [{"Invoice": {"client_id": 5, "no": "000001", "date": "2026-04-03", "notes": "new"}}]
    assert edited.changed == ("notes",)


@pytest.mark.parametrize(
    "change",
    [
        {"modified": "2026-04-03 10:00:01"},
        {"po_number": "within the same second"},
        {"InvoiceItem": [{"id": "9", "item": "another line"}]},
    ],
)
async def test_a_change_between_read_and_write_is_a_conflict(change: dict[str, Any]) -> None:
    fake = FakeDaftra(replies(stored(), stored(**change)))
    async with client(fake) as daftra:
        with pytest.raises(ConflictError, match="changed meanwhile") as caught:
            await daftra.invoices.edit(1, notes="new")
    assert [request.method for request in fake.requests] == ["GET", "GET"]
    error = caught.value
    assert (error.method, error.url) == ("PUT", "https://example.daftra.com/api2/invoices/1.json")
    for copied in (copy.copy(error), pickle.loads(pickle.dumps(error))):
        assert (str(copied), copied.seen, copied.found) == (str(error), error.seen, error.found)


async def test_an_edit_whose_answer_and_record_are_both_lost_has_an_unknown_outcome() -> None:
    answers = stored(), stored(), httpx.ReadError("cut"), httpx.ConnectError("down")
    with pytest.raises(OutcomeUnknownError, match="the answer was lost: cut") as caught:
        await edit_against(replies(*answers), notes="new", confirm=True)
    (note,) = caught.value.__notes__
    assert note.startswith("It could not be read back: no connection to Daftra: down")
    assert caught.value.__cause__ is not None


async def test_the_error_says_that_an_edit_was_accepted_if_only_reading_it_back_fails() -> None:
    answers = stored(), stored(), DONE, httpx.ConnectError("down")
    with pytest.raises(APIConnectionError) as caught:
        await edit_against(replies(*answers), notes="new", confirm=True)
    assert caught.value.__notes__ == ["Daftra accepted the edit; only reading it back has failed"]


async def test_a_value_that_shows_the_time_of_reading_is_no_conflict() -> None:
    _, fake = await edit_against(
        replies(stored(cur_date="2026-04-03"), stored(cur_date="2026-04-04", invoice_pdf_url="x"), DONE), notes="new"
    )
    assert len(fake.requests) == 3


@on_each_backend
async def test_a_change_while_the_write_waits_is_a_conflict() -> None:
    fake = FakeDaftra(replies(stored(), stored(), failed(429), stored(modified="2026-04-03 10:00:09", notes="theirs")))
    async with client(fake, retries=2) as daftra:
        with pytest.raises(ConflictError):
            await daftra.invoices.edit(1, notes="new")
    assert [request.method for request in fake.requests] == ["GET", "GET", "PUT", "GET"]


@on_each_backend
async def test_edits_of_one_record_wait_for_each_other_and_those_of_others_do_not() -> None:
    busy: list[str] = []
    most: dict[str, int] = {}

    async def handle(request: httpx.Request) -> httpx.Response:
        path = request.url.path
        busy.append(path)
        most[path] = max(most.get(path, 0), busy.count(path))
        most["all"] = max(most.get("all", 0), len(busy))
        await anyio.sleep(1)
        busy.remove(path)
        return stored() if request.method == "GET" else DONE

    async with client(FakeDaftra(handle)) as daftra, anyio.create_task_group() as group:
        for id in (1, 2):
            for number in range(3):
                group.start_soon(partial(daftra.invoices.edit, id, notes=f"new {number}"))
    assert most == {"/api2/invoices/1.json": 1, "/api2/invoices/2.json": 1, "all": 2}


async def test_the_record_that_is_read_back_must_be_as_it_was_sent() -> None:
    wrong = stored(due_after="7", draft="0", InvoiceItem=[])
    with_line = partial(stored, InvoiceItem=[{"id": "9", "item": "Consulting"}])
    fake = FakeDaftra(replies(with_line(), with_line(), DONE, wrong))
    async with client(fake) as daftra:
        with pytest.raises(WriteNotConfirmedError) as caught:
            await daftra.invoices.edit(
                1, notes="new", draft=True, due_after=30, client_email="a@example.com", confirm=True
            )
    assert caught.value.errors == {
        "notes": ["sent text, found text"],
        "client_email": ["sent text, found nothing"],
        "due_after": ["sent 30, found 7"],
        "draft": ["sent True, found False"],
        "invoice_item": ["sent 1, found 0"],
    }
    assert "a@example.com" not in str(caught.value)


async def test_values_that_daftra_shows_otherwise_are_confirmed() -> None:
    after = stored(date="05/04/2026", discount="5", draft="1", html_notes=f"<b>x</b>{SPAN}")
    edited, _ = await edit_against(
        replies(stored(), stored(), DONE, after),
        date=date(2026, 4, 5), discount=Decimal("5.00"), draft=True, html_notes="<b>x</b>", payment_status=2,
        confirm=True,
    )  # fmt: skip
    assert edited.changed == ("date", "discount", "draft", "html_notes", "payment_status")


async def test_a_value_that_cannot_be_sent_stops_before_anything_is() -> None:
    fake = FakeDaftra(replies())
    async with client(fake) as daftra:
        with pytest.raises(EncodeError, match=r"^InvoiceInput\.discount: "):
            await daftra.invoices.edit(1, discount=0.15)  # type: ignore[arg-type]
        with pytest.raises(EncodeError, match=r"^InvoiceItemInput\.quantity: "):
            await daftra.invoices.edit(1, invoice_item=[InvoiceItemInput(quantity=0.5)])  # type: ignore[arg-type]
        with pytest.raises(UnknownArgumentError) as caught:
            await daftra.invoices.edit(1, note="x")  # type: ignore[call-arg]
    assert isinstance(caught.value, TypeError)
    message = "invoices.edit() got an unexpected keyword argument 'note'; did you mean 'notes'?"
    assert str(caught.value) == message
    assert fake.requests == []


async def test_a_refused_write_is_reported_as_it_is() -> None:
    fake = FakeDaftra(replies(stored(), stored(), failed(400, validation_errors={"no": "taken"})))
    async with client(fake) as daftra:
        with pytest.raises(ValidationError) as caught:
            await daftra.invoices.edit(1, no="000002")
    assert caught.value.errors == {"no": ["taken"]}


async def test_lines_that_would_lose_their_lots_are_not_replaced() -> None:
    tracked = stored(InvoiceItem=[{"id": "9", "item": "Serum", "tracking_data": '{"lot":"A"}'}])
    fake = FakeDaftra(replies(tracked, tracked, tracked, DONE))
    async with client(fake) as daftra:
        with pytest.raises(EditLossError, match="replace the rows with invoice_item=") as caught:
            await daftra.invoices.edit(1, notes="new")
        assert caught.value.keys == ("InvoiceItem[0].tracking_data",)
        await daftra.invoices.edit(1, notes="new", invoice_item=[InvoiceItemInput(item="Serum", lot=["A"])])
    (body,) = fake.bodies()
    assert body["InvoiceItem"] == [{"item": "Serum", "lot": ["A"]}]


def entry(**fields: Any) -> httpx.Response:
    return ok({"Journal": {"id": "1", "description": "old", "JournalTransaction": [], **fields}})


async def test_files_of_a_journal_are_not_detached_unnoticed() -> None:
    """An update without the files detaches them, and answers do not show whether there are any."""
    fake = FakeDaftra(replies(entry(), entry(), entry(), DONE, entry(), entry(), DONE))
    async with client(fake) as daftra:
        with pytest.raises(EditLossError, match="do not contain attachment: pass a new value") as caught:
            await daftra.journals.edit(1, description="new")
        assert (caught.value.keys, caught.value.unread) == (("attachment",), ("attachment",))
        assert 'allow_loss={"attachment"}' in str(caught.value)
        assert "keep=" not in str(caught.value)  # what was not read cannot be sent back
        given = await daftra.journals.edit(1, description="new", attachment="7,8")
        allowed = await daftra.journals.edit(1, description="new", allow_loss={"attachment"})
    assert (given.lost, allowed.lost) == ((), ("attachment",))
    assert [body["Journal"].get("attachment") for body in fake.bodies()] == ["7,8", None]


async def test_files_of_a_journal_that_an_answer_names_are_kept_on_request() -> None:
    shown, empty = entry(attachment="7,8"), entry(attachment="")
    fake = FakeDaftra(replies(shown, shown, shown, DONE, empty, empty, DONE))
    async with client(fake) as daftra:
        with pytest.raises(EditLossError) as caught:
            await daftra.journals.edit(1, description="new")
        assert (caught.value.keys, caught.value.unread) == (("attachment",), ())
        await daftra.journals.edit(1, description="new", keep={"attachment"})
        await daftra.journals.edit(1, description="new")
    assert [body["Journal"].get("attachment") for body in fake.bodies()] == ["7,8", None]


async def test_null_does_not_show_that_a_journal_has_no_files() -> None:
    fake = FakeDaftra(replies(entry(attachment=None, odd="7")))
    async with client(fake) as daftra:
        with pytest.raises(EditLossError) as caught:
            await daftra.journals.edit(1, description="new")
    assert (caught.value.keys, caught.value.unread) == (("odd", "attachment"), ("attachment",))
    assert 'allow_loss={"odd", "attachment"}, or send them back unchanged with keep={"odd"}.' in str(caught.value)


async def test_the_rate_of_a_journal_in_a_foreign_currency_is_not_changed_unnoticed() -> None:
    """An update without a rate takes that of the day, and answers do not show whether somebody chose the stored one."""
    foreign, own = entry(currency_rate="3.75", attachment=""), entry(currency_rate="1.0000", attachment="")
    fake = FakeDaftra(replies(foreign, foreign, foreign, DONE, foreign, foreign, DONE, own, own, DONE))
    async with client(fake) as daftra:
        with pytest.raises(EditLossError) as caught:
            await daftra.journals.edit(1, description="new")
        assert (caught.value.keys, caught.value.unread) == (("manual_currency_rate",), ("manual_currency_rate",))
        given = await daftra.journals.edit(1, description="new", manual_currency_rate=Decimal("3.75"))
        allowed = await daftra.journals.edit(1, description="new", allow_loss={"manual_currency_rate"})
        own_currency = await daftra.journals.edit(1, description="new")
    assert (given.lost, allowed.lost, own_currency.lost) == ((), ("manual_currency_rate",), ())
    rates = [body["Journal"].get("manual_currency_rate") for body in fake.bodies()]
    assert [rate and Decimal(str(rate)) for rate in rates] == [Decimal("3.75"), None, None]


# --- what stops an edit, and the two ways out ----------------------------------------------------------------------


def unknown(**fields: Any) -> httpx.Response:
    """An invoice with a line and keys that the document does not know."""
    return stored(
        InvoiceItem=[{"id": "8", "item": "Paper"}, {"id": "9", "item": "Serum", **fields.pop("line", {})}], **fields
    )


@pytest.mark.parametrize("value", [0, "0", "0.00", 0.5, False, True, "text", ["x"], {"a": None, "b": 1}, "2026-04-03"])
async def test_a_value_that_cannot_be_written_stops_the_edit_before_anything_is_sent(value: Any) -> None:
    fake = FakeDaftra(
        replies(unknown(colour=value, line={"batch": value, "tracking_data": "L1"}, e_invoice_status="sent"))
    )
    async with client(fake) as daftra:
        with pytest.raises(EditLossError) as caught:
            await daftra.invoices.edit(1, notes="new")
    keys = ("e_invoice_status", "colour", "InvoiceItem[1].tracking_data", "InvoiceItem[1].batch")
    assert (caught.value.keys, caught.value.operation, caught.value.id) == (keys, "invoices.edit", 1)
    assert [request.method for request in fake.requests] == ["GET"]
    for name in ("e_invoice_status", "colour", "InvoiceItem.tracking_data", "InvoiceItem.batch"):
        assert f'"{name}"' in str(caught.value)
    assert "allow_loss={" in str(caught.value)
    assert "keep={" in str(caught.value)
    for copied in (copy.copy(caught.value), pickle.loads(pickle.dumps(caught.value))):
        assert (str(copied), copied.keys, copied.parts) == (str(caught.value), keys, ("invoice_item",))


@pytest.mark.parametrize(
    "value",
    [None, "", "  ", [], {}, {"id": None, "name": ""}, [[], {}], "0000-00-00", "0000-00-00 00:00:00", "30/11/-1"],
)
async def test_an_empty_value_is_no_loss(value: Any) -> None:
    record = unknown(colour=value, InvoiceDocument=[], line={"batch": value, "tracking_data": None})
    edited, fake = await edit_against(replies(record, record, DONE), notes="new")
    assert (edited.changed, edited.lost) == (("notes",), ())
    assert fake.bodies()[0]["InvoiceItem"] == [{"id": 8, "item": "Paper"}, {"id": 9, "item": "Serum"}]


async def test_a_value_that_daftra_computes_or_keeps_is_no_loss() -> None:
    record = stored(summary_total="5", invoice_pdf_url="https://x", overdue=True, Client={"id": "5", "colour": "red"},
                    created="2026-04-03 10:00:00", site_id="4000001", InvoiceItem=[{"id": "9", "subtotal": 5,
                    "Product": {"id": "7"}, "tax1_percent": "%"}])  # fmt: skip
    edited, _ = await edit_against(replies(record, record, DONE), notes="new")
    assert edited.lost == ()


@pytest.mark.parametrize(
    "allowed",
    [
        {"colour", "batch"},
        ["colour", "InvoiceItem.batch"],
        ("colour", "InvoiceItem[1].batch", "InvoiceItem[0].batch", "elsewhere"),
        {"colour": 1, "batch": 2}.keys(),
    ],
)
async def test_an_allowed_loss_is_made_and_reported(allowed: Any) -> None:
    record = unknown(colour="red", line={"batch": "A"})
    edited, fake = await edit_against(replies(record, record, DONE), notes="new", allow_loss=allowed)
    assert edited.lost == ("colour", "InvoiceItem[1].batch")
    assert "colour" not in fake.bodies()[0]["Invoice"]
    assert "batch" not in fake.bodies()[0]["InvoiceItem"][1]


async def test_a_loss_that_is_allowed_in_one_place_is_not_allowed_in_another() -> None:
    record = unknown(batch="B", line={"batch": "A"})
    for allowed, left in (({"InvoiceItem.batch"}, "batch"), ({"InvoiceItem[0].batch"}, "InvoiceItem[1].batch")):
        with pytest.raises(EditLossError) as caught:
            await edit_against(replies(record), notes="new", allow_loss=allowed)
        assert left in caught.value.keys


async def test_a_kept_value_is_sent_back_as_it_was_read() -> None:
    odd = {"a": [1, None, 2**70, "٣"], "b": 0.1, "c": {}}
    record = unknown(
        colour=odd, size="", empty=None, Deposit={"amount": "5"}, line={"batch": False, "tracking_data": [odd]}
    )
    names = {"colour", "size", "empty", "Deposit", "batch", "InvoiceItem.tracking_data", "payment_status", "created"}
    edited, fake = await edit_against(replies(record, record, DONE), notes="new", keep=names, allow_loss={"colour"})
    (body,) = fake.bodies()
    assert body["Deposit"] == {"amount": "5"}, "what an update takes beside the record goes there"
    assert (body["Invoice"]["colour"], body["Invoice"]["size"]) == (odd, "")
    assert "empty" not in body["Invoice"]
    assert body["InvoiceItem"] == [
        {"id": 8, "item": "Paper"}, {"id": 9, "item": "Serum", "batch": False, "tracking_data": [odd]}
    ]  # fmt: skip
    assert edited.lost == ()


async def test_known_values_that_are_kept_are_written_as_they_are_read() -> None:
    record = stored(created="2026-04-03 10:00:00", summary_total="5.50", payment_status="2", colour=1)
    _, fake = await edit_against(
        replies(record, record, DONE), notes="new", keep={"created", "summary_total", "payment_status", "colour"}
    )
    kept = {"created": "2026-04-03 10:00:00", "summary_total": "5.50", "payment_status": 2, "colour": 1}
    assert kept.items() <= fake.bodies()[0]["Invoice"].items()


async def test_both_may_be_set_for_the_client_and_for_one_of_its_accounts() -> None:
    record = unknown(colour="red", size=1, line={"batch": "A"})
    fake = FakeDaftra(replies(*(record, record, DONE) * 3))
    async with client(fake, edit_allow_loss={"batch"}, edit_keep=["colour"]) as daftra:
        edited = await daftra.invoices.edit(1, notes="new", allow_loss={"size"})
        assert edited.lost == ("size", "InvoiceItem[1].batch")
        branch = daftra.for_account(branch_id=2)
        assert (await branch.invoices.edit(1, notes="new", keep={"size"})).lost == ("InvoiceItem[1].batch",)
        other = daftra.for_account(branch_id=3, edit_allow_loss={"size", "batch", "colour"}, edit_keep=())
        assert (await other.invoices.edit(1, notes="new")).lost == ("colour", "size", "InvoiceItem[1].batch")
    assert [("colour" in body["Invoice"], "size" in body["Invoice"]) for body in fake.bodies()] == [
        (True, False), (True, True), (False, False)
    ]  # fmt: skip


@pytest.mark.parametrize("keys", ["colour", b"colour", 5, {"colour": 1}, [1], iter(["colour"])])
async def test_keys_are_a_collection_of_texts(keys: Any) -> None:
    fake = FakeDaftra(replies())
    async with client(fake) as daftra:
        for argument in ("allow_loss", "keep"):
            with pytest.raises(ConfigurationError, match=rf"^invoices\.edit\({argument}\): "):
                await daftra.invoices.edit(1, notes="new", **{argument: keys})
    assert fake.requests == []
    for argument in ("edit_allow_loss", "edit_keep"):
        with pytest.raises(ConfigurationError, match=f"^{argument}: "):
            DaftraClient("example", api_key="key", **{argument: keys})


async def test_a_given_value_is_not_lost() -> None:
    record = stored(client_phone="1", CostCenter=[{"id": "1"}], InvoiceItem=[{"id": "9", "batch": "A"}])
    _, fake = await edit_against(
        replies(record, record, DONE), client_phone="2", cost_center=[], invoice_item=[InvoiceItemInput(item="x")]
    )
    assert fake.bodies()[0]["Invoice"]["client_phone"] == "2"


async def test_the_hours_of_a_time_entry_are_written_back_in_the_form_that_requests_take() -> None:
    stored = {"id": "3", "date": "2026-04-03", "project_id": "4", "time": 8.5, "notes": "x"}
    read, written = ok({"TimeTracking": stored}), httpx.Response(200, json={"result": "successful", "code": 200})
    transport = FakeDaftra(lambda request: read if request.method == "GET" else written)
    async with client(transport) as daftra:
        await daftra.time_tracking.edit(3, notes="y")
    assert transport.bodies()[-1] == {
        "TimeTracking": {"date": "2026-04-03", "project_id": 4, "time": "8:30", "notes": "y"}
    }


@pytest.mark.parametrize(
    ("status", "given", "sent"),
    [("4", {}, 1), ("1", {}, None), ("4", {"is_draft": False}, 0), ("4", {"status": WorkOrderStatus.OPEN}, None)],
)
async def test_a_work_order_that_is_a_draft_stays_one(status: str, given: dict[str, Any], sent: int | None) -> None:
    read = ok({"WorkOrder": {"id": "3", "title": "x", "start_date": "2026-04-03", "number": "7", "status": status}})
    fake = FakeDaftra(lambda request: read if request.method == "GET" else DONE)
    async with client(fake) as daftra:
        await daftra.work_orders.edit(3, title="y", **given)
    assert fake.bodies()[-1]["WorkOrder"].get("is_draft") == sent


async def test_an_edit_that_changes_nothing_loses_nothing() -> None:
    edited, fake = await edit_against(replies(unknown(colour="red")), notes="old")
    assert (edited.changed, len(fake.requests)) == ((), 1)


@pytest.mark.parametrize("change", [{"size": 1}, {"colour": "blue"}])
async def test_a_key_that_turns_up_or_changes_before_the_write_is_a_conflict(change: dict[str, Any]) -> None:
    before, after = unknown(colour="red"), unknown(**{"colour": "red", **change})
    with pytest.raises(ConflictError):
        await edit_against(replies(before, after), notes="new", keep={"colour"})


async def test_many_rows_and_many_keys_are_named_in_a_short_message() -> None:
    rows = [{"id": str(n), "item": "x", "batch": n, "a\nb" * 50: 1} for n in range(500)]
    with pytest.raises(EditLossError, match=r"InvoiceItem\[0\]\.batch and 499 more") as caught:
        await edit_against(replies(stored(InvoiceItem=rows)), notes="new")
    assert len(caught.value.keys) == 1000
    assert str(caught.value).isprintable()
    assert len(str(caught.value)) < 1_000
    with pytest.raises(EditLossError, match=r"key1, key2, .*\(149 more are in \.keys\)") as caught:
        await edit_against(replies(stored(**{f"key{n}": n for n in range(1, 200)})), notes="new")
    assert len(caught.value.keys) == 199


def nested(depth: int) -> Any:
    value: Any = "x"
    for _ in range(depth):
        value = {"deeper": value}
    return value


@pytest.mark.parametrize("depth", [100, 500, 900])
@pytest.mark.parametrize("where", ["itself", "in a line", "in the client"])
async def test_deeply_nested_values_end_in_no_recursion(depth: int, where: str) -> None:
    key = {"colour": nested(depth)}
    record = {"itself": lambda: stored(**key), "in a line": lambda: unknown(line=key),
              "in the client": lambda: stored(Client={"id": "5", **key})}[where]()  # fmt: skip
    if where != "in the client":
        with pytest.raises(EditLossError):
            await edit_against(replies(record), notes="new")
    edited, _ = await edit_against(replies(record, record, DONE), notes="new", allow_loss={"colour"})
    assert edited.changed == ("notes",)
    with suppress(*((DaftraError,) if depth > 100 else ())):  # whether it can be sent depends on Python
        await edit_against(replies(record, record, DONE), notes="new", keep={"colour"})


async def test_an_edit_of_a_purchase_invoice_sends_every_stored_key_with_its_value() -> None:
    raw = payloads.PURCHASE_INVOICE
    answer = ok({"PurchaseOrder": raw})
    fake = FakeDaftra(replies(answer, answer, DONE))
    async with client(fake) as daftra:
        edited = await daftra.purchase_invoices.edit(31, notes="new")
    assert edited.lost == ()
    (body,) = fake.bodies()
    computed, rows = computed_keys("PurchaseInvoice"), {"PurchaseOrderItem", "PurchaseOrderCustomField"}
    nothing = {"id", "received_date"}  # the path has the one, and the other is a zero date
    expected = {key for key, value in raw.items() if value not in (None, "", [])} - computed - rows - nothing
    sent = {key: value for key, value in body["PurchaseOrder"].items() if value != ""}
    assert len(expected) > 60
    assert sent.keys() == expected | {"notes"}
    otherwise = {"date": "2026-04-17", "html_notes": "<b>note</b>", "notes": "new"}
    assert {key: str(value) for key, value in sent.items()} == {key: str(raw[key]) for key in expected} | otherwise
    (line,), (row,) = raw["PurchaseOrderItem"], body["PurchaseOrderItem"]
    stored_keys = {key for key, value in line.items() if value not in (None, "")} - computed_keys("PurchaseOrderItem")
    filled = {key: str(value) for key, value in row.items() if value != ""}
    assert filled == {key: str(line[key]) for key in stored_keys}
    assert {"unit_factor", "sales_cost_account_id", "quantity_written", "status", "display_order"} <= stored_keys


def computed_keys(schema: str) -> set[str]:
    """What Daftra works out of a record, but for what is written back all the same."""
    read, written = (properties(reference(name)) for name in (schema, f"{schema}Input"))
    return {key for key, node in read.items() if "x-computed" in node and key not in written}


async def test_the_secondary_address_of_a_supplier_is_read_in_either_spelling_and_written_back() -> None:
    second = {key: value for key, value in payloads.PURCHASE_INVOICE.items() if key.startswith("supplier_")
              and ("secondary" in key)}  # fmt: skip
    documented = {key.replace("supplier", "Supplier"): value for key, value in second.items()}
    bodies = []
    for spelling in (second, documented):
        answer = ok({"PurchaseRefund": {"id": "5", "supplier_id": "201", "no": "000001", **spelling}})
        fake = FakeDaftra(replies(answer, answer, DONE))
        async with client(fake) as daftra:
            edited = await daftra.purchase_refunds.edit(5, notes="new")
        assert (edited.before.supplier_secondary_city, edited.before.additional_properties) == ("Jeddah", {})
        bodies += fake.bodies()
    assert bodies[0] == bodies[1]
    assert bodies[0]["PurchaseRefund"]["supplier_secondary_name"] == "Depot"
    assert bodies[0]["PurchaseRefund"]["supplier_active_secondary_address"] == 0


async def test_a_requisition_is_read_in_either_spelling_and_written_back() -> None:
    answer = ok({"Requisition": {"id": "5", "Order_type": "2", "Status": "1", "To_store_id": "4", "order_id": "0"}})
    fake = FakeDaftra(replies(answer, answer, DONE))
    async with client(fake, date_format="DD/MM/YYYY") as daftra:
        await daftra.requisitions.edit(5, notes="new")
    assert fake.bodies() == [
        {"Requisition": {"order_type": 2, "status": 1, "to_store_id": 4, "order_id": 0, "notes": "new"}}
    ]


async def test_the_captured_invoice_is_edited_without_any_loss(samples: Path) -> None:
    answer = json.loads((samples / "invoices__single_response__1.json").read_bytes())
    fake = FakeDaftra(replies(*(httpx.Response(200, json=answer),) * 2, DONE))
    async with client(fake) as daftra:
        edited = await daftra.invoices.edit(81, notes="new")
    raw = answer["data"]["Invoice"]
    assert edited.lost == ()
    (body,) = fake.bodies()
    for key in ("no", "po_number", "client_id", "active", "extra_details", "external_source", "required_terms_file"):
        assert str(body["Invoice"][key]) == raw[key]
    assert body["InvoiceItem"][0]["display_order"] == 0
    assert body["Payment"][0]["code"] == "000026"


async def test_a_field_that_an_update_needs_and_the_record_lacks_must_be_given() -> None:
    payment = {"id": "27", "payment_method": "cash", "amount": "10", "treasury_id": None}
    answer = ok({"ClientPayment": payment})
    fake = FakeDaftra(replies(answer, answer, answer, DONE))
    async with client(fake) as daftra:
        with pytest.raises(EncodeError, match=r"^ClientPaymentInput\.treasury_id: "):
            await daftra.client_payments.edit(27, amount=11)
        await daftra.client_payments.edit(27, amount=11, treasury_id=4)
    assert fake.bodies() == [{"ClientPayment": {"amount": 11, "payment_method": "cash", "treasury_id": 4}}]


async def test_the_options_hold_for_each_call() -> None:
    _, fake = await edit_against(replies(stored(), stored(), DONE), notes="new", branch_id=3, new_branch_id=4)
    assert [query["request_branch_id"] for query in fake.queries] == ["3", "3", "3"]
    assert fake.bodies()[0]["Invoice"]["branch_id"] == 4


# --- every resource -----------------------------------------------------------------------------------------------

Node = dict[str, Any]


class Values:
    """A full record for a schema; `wire` is what is answered and `back` what has to be written of each value."""

    def __init__(self) -> None:
        self.count = 0

    def scalar(self, node: Schema, written: Schema) -> tuple[Any, Any]:
        self.count += 1
        n, target = self.count, resolve(node)[1]
        members = [branch["const"] for branch in target.get("anyOf", ()) if "const" in branch]
        if members:
            return str(members[-1]), members[-1]
        day = f"2026-04-{n % 28 + 1:02d}"
        match target.get("format"):
            case "id" | "integer":
                return str(n), n
            case "decimal":
                return f"{n}.25", f"{n}.25"
            case "flag":
                return "1", 1
            case "calendar-date":
                shown = resolve(written)[1].get("format") == "display-date"
                return day, datetime.fromisoformat(day).strftime("%d/%m/%Y") if shown else day
            case "timestamp":
                shown = resolve(written)[1].get("format") == "display-timestamp"
                moment = f"{day} 10:20:30"
                return moment, datetime.fromisoformat(moment).strftime("%d/%m/%Y %H:%M") if shown else moment
            case "text":
                # Where a number is written what is read is a number too.
                kind = resolve(written)[1].get("format")
                word = f"text {n}"[-written.get("maxLength", 99) :]
                return (str(n), n) if kind == "integer" else (word, word)
            case "json":
                # Lists of whatever kind a request takes.
                return ([], []) if "items" in resolve(written)[1] else (f"json {n}", f"json {n}")
        raise AssertionError(f"no value for {node}")

    def record(self, schema: Node, written: Node) -> tuple[Node, Node]:
        """A record with every field of its own, and what is written back of it."""
        answered: Node = {}
        back: Node = {}
        inputs = properties(written)
        sources = {str(node.get("x-from", key)): key for key, node in inputs.items()}
        for key, node in properties(schema).items():
            if "x-unwritable" in node:
                continue
            key_written = sources.get(key)
            target = inputs.get(key_written, {}) if key_written else {}
            content = resolve(node)[1]
            if "anyOf" in node or content.keys() & {"allOf", "items", "additionalProperties", "properties"}:
                continue
            answered[key], value = self.scalar(node, target)
            if key_written and target.get("x-carry") is not False and not target.get("x-create-only"):
                back[key_written] = value
        return answered, back


GETS = {item["get"]["operationId"]: item["get"] for item in document()["paths"].values() if "get" in item}
REPLACED = [
    (item["put"], GETS[item["put"]["operationId"].removesuffix("_update") + "_get"], path)
    for path, item in document()["paths"].items()
    if path.startswith("/api2/") and "put" in item
]


EACH = pytest.mark.parametrize(
    ("update", "get", "path"), REPLACED, ids=[update["tags"][0] for update, _, _ in REPLACED]
)


@EACH
async def test_every_resource_names_all_that_would_be_lost(update: Node, get: Node, path: str) -> None:
    schema = update["requestBody"]["content"]["application/json"]["schema"]
    (key,) = schema["required"]
    answer = get["responses"]["200"]["content"]["application/json"]["schema"]["allOf"][1]["properties"]["data"][
        "properties"
    ]
    wrapper, record_schema = next(iter(answer.items()))
    needed = required(schema["properties"][key])
    record: Node = {"id": "5", **dict.fromkeys(needed, "1"), "foreign": 0}
    record |= _shown_empty(schema["properties"][key])
    expected = {"foreign"}
    for name, node in properties(record_schema).items():
        if "x-unwritable" in node:
            record[name] = [{"a": 1}] if "items" in node else "x"
            expected.add(name)
    for part, node in schema["properties"].items():
        read_key = node.get("x-from", part)
        children = properties(record_schema).get(read_key, {})
        if part == key or node.get("x-carry") is False or "items" not in children:
            continue
        stuck = [name for name, child in properties(children["items"]).items() if "x-unwritable" in child]
        record[read_key] = [{"payment_method": "cash"}, {"payment_method": "cash", "foreign": "0"}]
        record[read_key][1] |= dict.fromkeys(stuck, "x")
        expected |= {f"{read_key}[1].{name}" for name in [*stuck, "foreign"]}
        if "payment_method" not in properties(children["items"]):
            expected |= {f"{read_key}[{n}].payment_method" for n in (0, 1)}
    reply = httpx.Response(200, json={"result": "successful", "code": 200, "data": {wrapper: record}})
    fake = FakeDaftra(lambda request: reply if request.method == "GET" else DONE)
    async with client(fake, date_format="DD/MM/YYYY") as daftra:
        edit: Callable[..., Awaitable[Edited[Any]]] = getattr(daftra, update["tags"][0]).edit
        argument, value = next(
            (node.get("x-name", name), "changed")
            for name, node in properties(schema["properties"][key]).items()
            if resolve(node)[1].get("format") == "text" and name == name.lower() and name not in ("from", "no")
        )
        with pytest.raises(EditLossError) as caught:
            await edit(5, **{argument: value})
        assert set(caught.value.keys) == expected
        assert {request.method for request in fake.requests} == {"GET"}
        edited = await edit(5, **{argument: value}, allow_loss=caught.value.keys)
        assert set(edited.lost) == expected
        kept = await edit(5, **{argument: value}, keep={name.rpartition(".")[2] for name in expected})
        assert kept.lost == ()
    assert "foreign" not in json.loads(fake.requests[-4].content or b"{}").get(key, {})
    assert json.loads(fake.requests[-1].content)[key]["foreign"] == 0


def _shown_empty(node: Node) -> Node:
    """What answers may not show, and an update empties, as in an answer that shows that nothing is there."""
    return {name: "" for name, field in properties(node).items() if "x-unread" in field}


@EACH
async def test_every_resource_writes_back_what_it_read_with_one_change(update: Node, get: Node, path: str) -> None:
    schema = update["requestBody"]["content"]["application/json"]["schema"]
    (key,) = schema["required"]
    answer = get["responses"]["200"]["content"]["application/json"]["schema"]["allOf"][1]["properties"]["data"][
        "properties"
    ]
    wrapper, record_schema = next(iter(answer.items()))
    values = Values()
    record, back = values.record(record_schema, schema["properties"][key])
    back.pop("id", None)
    record.pop("str_date_format", None)
    body: Node = {key: back}
    for part, node in schema["properties"].items():
        read_key = node.get("x-from", part)
        children = properties(record_schema).get(read_key, {})
        if part == key or node.get("x-carry") is False or "items" not in children:
            continue
        rows = [values.record(children["items"], node["items"]) for _ in range(2)]
        record[read_key] = [row for row, _ in rows]
        body[part] = [written for _, written in rows]
    for name, node in properties(schema["properties"][key]).items():
        if "x-keeps" in node and back[node["x-keeps"]["field"]] == node["x-keeps"]["value"]:
            back[name] = 1
    record["modified"] = "2026-04-03 10:00:00"
    record |= _shown_empty(schema["properties"][key])
    record |= {name: "secret" for name, node in properties(record_schema).items() if node.get("x-sensitive")
               and resolve(node)[1].get("format") == "text" and name in ("password",)}  # fmt: skip

    text_field, sent = next(
        (name, node)
        for name, node in properties(schema["properties"][key]).items()
        if resolve(node)[1].get("format") == "text"
        and name in back
        and node.get("maxLength", 99) >= len("changed")
        and "x-from" not in node
        and not any(name in other.get("x-goes-with", ()) for other in properties(schema["properties"][key]).values())
    )
    fake = FakeDaftra(
        lambda request: (
            httpx.Response(200, json={"result": "successful", "code": 200, "data": {wrapper: record}})
            if request.method == "GET"
            else DONE
        )
    )
    async with client(fake) as daftra:
        edit: Callable[..., Awaitable[Edited[Any]]] = getattr(daftra, update["tags"][0]).edit
        argument = sent.get("x-name", text_field.lower())
        edited = await edit(5, **{argument: "changed"})
    assert edited.changed == (argument,)
    request = fake.requests[-1]
    assert (request.method, request.url.path) == ("PUT", path.replace("{id}", "5"))
    found = json.loads(request.content)
    back[text_field] = "changed"
    assert found == body
    assert errors_in(found, schema) == []
    flat = json.dumps(found)
    for forbidden in ("password", "secret", "stock_balance", "payment_status", "client_number", '"modified"'):
        assert forbidden not in flat


# --- what a lost answer may be told to have done -------------------------------------------------------------------


@pytest.mark.parametrize("failure", [httpx.Response(502), httpx.ReadError("reset")])
@pytest.mark.parametrize(
    "change",
    [
        {"invoice_item": [InvoiceItemInput(item="new", unit_price=Decimal("5"), quantity=1)]},
        {"invoice_item": [InvoiceItemInput(item="old", unit_price=Decimal("6"), quantity=1)]},
        {"invoice_custom_field": [InvoiceCustomFieldInput(label="Order", value="A-2")]},
    ],
)
async def test_a_part_that_was_not_seen_to_be_stored_leaves_an_edit_open(failure: Any, change: dict[str, Any]) -> None:
    line = {"id": "1", "item": "old", "unit_price": "5", "quantity": "1"}
    fields = {"InvoiceItem": [line], "InvoiceCustomField": [{"id": "4", "label": "Order", "value": "A-1"}]}
    transport = fake(stored(**fields), stored(**fields), failure, stored(**fields))
    async with client(transport, retries=0) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.invoices.edit(1, confirm=True, **change)


async def test_a_part_that_was_seen_to_be_stored_settles_an_edit_whose_answer_was_lost() -> None:
    before = stored(InvoiceItem=[{"id": "1", "item": "old", "unit_price": "5", "quantity": "1"}])
    after = stored(InvoiceItem=[{"id": "2", "item": "new", "unit_price": "7.000", "quantity": "1", "discount": "0"}])
    async with client(fake(before, before, httpx.Response(502), after), retries=0) as daftra:
        edited = await daftra.invoices.edit(
            1, confirm=True, invoice_item=[InvoiceItemInput(item="new", unit_price=Decimal("7"), quantity=1)]
        )
    assert edited.changed == ("invoice_item",)
    assert edited.after is not None


async def test_a_change_that_cannot_be_read_back_leaves_the_outcome_open() -> None:
    record = ok({"Client": {"id": "5", "business_name": "Nile", "type": "3"}})
    async with client(fake(record, record, httpx.Response(502), record), retries=0) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.clients.edit(5, password="secret", confirm=True)


# --- where a product is listed, and what stands beside -------------------------------------------------------------


async def test_the_categories_of_a_product_stay() -> None:
    categories = [{"id": "3", "name": "Pens"}, {"id": "4", "name": "Gifts"}]
    product = ok({"Product": {"id": "1", "name": "Pen", "category": "Pens", "ProductCategory": categories}})
    transport = fake(product, product, DONE)
    async with client(transport) as daftra:
        await daftra.products.edit(1, notes="blue")
    (body,) = transport.bodies()
    assert body == {"Product": {"name": "Pen", "category": "Pens", "categories_id": [3, 4], "notes": "blue"}}


@pytest.mark.parametrize("empty", [[], None, ""])
async def test_lines_beside_a_record_that_has_none_inside_are_its_own(empty: Any) -> None:
    line = {"id": "1", "item": "a", "unit_price": "5", "quantity": "1"}
    answer = ok({"Invoice": {"id": "1", "client_id": "5", "notes": "old", "InvoiceItem": empty}, "InvoiceItem": [line]})
    transport = fake(answer, answer, DONE)
    async with client(transport) as daftra:
        await daftra.invoices.edit(1, notes="new")
    (body,) = transport.bodies()
    assert [(row["id"], row["item"]) for row in body["InvoiceItem"]] == [(1, "a")]


async def test_a_kept_value_is_sent_where_the_update_takes_it() -> None:
    shares = [{"cost_center_id": "7", "percentage": "100"}]
    answer = ok({"Expense": {"id": "1", "amount": "5", "note": "old", "CostCenter": shares}})
    transport = fake(answer, answer, DONE)
    async with client(transport) as daftra:
        await daftra.expenses.edit(1, note="new", keep={"CostCenter"})
    (body,) = transport.bodies()
    assert body["CostCenter"] == shares
    assert "CostCenter" not in body["Expense"]


async def test_a_kept_value_gets_no_new_nulls() -> None:
    supplier = {"id": "9", "business_name": "Nile"}
    answer = ok({"PurchaseOrder": {"id": "1", "supplier_id": "9", "notes": "old", "Supplier": supplier}})
    transport = fake(answer, answer, DONE)
    async with client(transport) as daftra:
        await daftra.purchase_invoices.edit(1, notes="new", keep={"Supplier"})
    (body,) = transport.bodies()
    kept = body["PurchaseOrder"]["Supplier"]
    assert None not in kept.values()
    assert kept["business_name"] == "Nile"
