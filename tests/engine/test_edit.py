"""Editing a record: what an update would lose stays, and nobody's change is overwritten unseen."""

from __future__ import annotations

import copy
import inspect
import json
import pickle
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from datetime import date, datetime
from decimal import Decimal
from functools import partial
from pathlib import Path
from typing import Any

import anyio
import httpx
import pytest
from jsonschema import Draft202012Validator

from daftra_client import (
    APIConnectionError,
    ConflictError,
    DaftraClient,
    Edited,
    EncodeError,
    OutcomeUnknownError,
    ValidationError,
    WriteNotConfirmedError,
)
from daftra_client.models import (
    ClientInput,
    ClientPaymentInput,
    ClientType,
    ExpenseInput,
    Invoice,
    InvoiceCustomFieldInput,
    InvoiceInput,
    InvoiceItemInput,
    JournalInput,
    JournalTransactionInput,
    PaymentInput,
    PaymentMethod,
    PaymentState,
    ProductInput,
    PurchaseInvoiceInput,
    PurchaseOrderItemInput,
    RequisitionInput,
    RequisitionItemInput,
    RequisitionType,
    SupplierInput,
    TaxInput,
)
from daftra_client.sandbox import Sandbox
from scripts.document_yaml import read
from tests.engine.support import FakeDaftra, Handler, client, failed, invoice, ok, replies, run

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


async def test_without_edit_the_same_change_renumbers_and_empties(daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    before = await daftra.invoices.get(id)
    await daftra.invoices.update(id, InvoiceInput(client_id=before.client_id or 0, notes="new"))
    after = await daftra.invoices.get(id)
    assert (before.no, after.no) == ("000001", "000002")
    assert (before.date, after.date) == (DAY, date(1970, 1, 1))
    assert (after.invoice_item, after.invoice_custom_field, after.invoice_payment) == ([], [], [])


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


async def test_lines_that_are_given_replace_the_lines_alone(daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    edited = await daftra.invoices.edit(id, invoice_item=[InvoiceItemInput(item="One", unit_price=500)], confirm=True)
    assert edited.changed == ("invoice_item",)
    assert edited.after is not None
    assert [line.item for line in edited.after.invoice_item or []] == ["One"]
    assert len(edited.after.invoice_payment or []) == 2
    assert edited.after.summary_total == 500
    assert (edited.after.no, edited.after.date) == ("000001", DAY)


async def test_children_can_be_taken_away(daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    edited = await daftra.invoices.edit(id, invoice_custom_field=[], payment=[], confirm=True)
    assert edited.after is not None
    assert (edited.after.invoice_custom_field, edited.after.invoice_payment) == ([], [])
    assert len(edited.after.invoice_item or []) == 2


async def test_none_empties_a_field(daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    edited = await daftra.invoices.edit(id, notes=None, confirm=True)
    assert edited.after is not None
    assert edited.after.notes is None


async def test_the_client_of_an_invoice_changes_with_his_name_and_address(daftra: DaftraClient) -> None:
    id = await new_invoice(daftra)
    other = await daftra.clients.create(ClientInput(business_name="Delta", email="delta@example.com"))
    await daftra.invoices.edit(id, client_id=other.id, client_email="given@example.com")
    after = await daftra.invoices.get(id)
    assert (after.client_id, after.client_business_name) == (other.id, "Delta")
    assert after.client_email == "given@example.com"


async def test_a_client_keeps_its_number_and_its_details(daftra: DaftraClient) -> None:
    made = await daftra.clients.create(
        ClientInput(business_name="Nile", client_number="C-1", email="nile@example.com", credit_limit=Decimal("15.5"),
                    birth_date=date(1990, 2, 28), type=ClientType.BUSINESS)
    )  # fmt: skip
    before = await daftra.clients.get(made.id)
    await daftra.clients.edit(made.id, phone1="0500000000")
    after = await daftra.clients.get(made.id)
    assert still(after.to_dict()) == still(before.to_dict()) | {"phone1": "0500000000"}


async def test_a_purchase_invoice_keeps_number_date_and_lines(daftra: DaftraClient) -> None:
    supplier = (await daftra.suppliers.create(SupplierInput(business_name="Delta Supplies"))).id
    made = await daftra.purchase_invoices.create(
        PurchaseInvoiceInput(supplier_id=supplier, date=DAY),
        purchase_order_item=[
            PurchaseOrderItemInput(item="01", unit_price=50, quantity=100, tax1=await new_tax(daftra))
        ],
    )
    before = await daftra.purchase_invoices.get(made.id)
    await daftra.purchase_invoices.edit(made.id, notes="arrived", confirm=True)
    after = await daftra.purchase_invoices.get(made.id)
    assert (after.no, after.date, after.original_date) == (before.no, DAY, DAY)
    assert still(after.to_dict()) == still(before.to_dict()) | {"notes": "arrived"}


async def test_a_journal_keeps_its_lines_and_a_requisition_its_moment(daftra: DaftraClient) -> None:
    journal = await daftra.journals.create(
        JournalInput(date=DAY, description="old", currency_code="SAR"),
        journal_transaction=[
            JournalTransactionInput(journal_account_id=1, currency_debit=115, currency_credit=0),
            JournalTransactionInput(journal_account_id=2, currency_debit=0, currency_credit=115),
        ],
    )
    before = await daftra.journals.get(journal.id)
    await daftra.journals.edit(journal.id, description="new", confirm=True)
    after = await daftra.journals.get(journal.id)
    assert still(after.to_dict()) == still(before.to_dict()) | {"description": "new"}

    made = await daftra.requisitions.create(
        RequisitionInput(date=datetime(2026, 4, 3, 14, 32), store_id=1, type=RequisitionType.OUTBOUND),
        requisition_item=[RequisitionItemInput(item="Paper", quantity=3)],
    )
    edited = await daftra.requisitions.edit(made.id, notes="urgent", confirm=True)
    assert edited.after is not None
    assert (edited.after.number, edited.after.date) == (edited.before.number, datetime(2026, 4, 3, 14, 32))
    assert [(row.item, row.quantity) for row in edited.after.requisition_item or []] == [("Paper", Decimal(3))]


async def test_a_payment_keeps_date_and_staff(daftra: DaftraClient) -> None:
    client_id = (await daftra.clients.create(ClientInput(business_name="Nile Trading"))).id
    made = await daftra.client_payments.create(
        ClientPaymentInput(
            client_id=client_id, amount=10, treasury_id=1, payment_method=PaymentMethod.CASH,
            status=PaymentState.COMPLETED, date=datetime(2026, 4, 4, 20, 27, 36), staff_id=7,
        )
    )  # fmt: skip
    edited = await daftra.client_payments.edit(made.id, amount=Decimal("12.25"), confirm=True)
    assert edited.after is not None
    assert (edited.after.amount, edited.after.staff_id) == (Decimal("12.25"), 7)
    assert (edited.after.date, edited.after.status) == (datetime(2026, 4, 4, 20, 27, 36), PaymentState.COMPLETED)


async def test_tax_amounts_are_worked_out_anew_when_the_amount_changes(daftra: DaftraClient) -> None:
    made = await daftra.expenses.create(
        ExpenseInput(amount=100, tax1_id=await new_tax(daftra), date=DAY, vendor="Shop")
    )
    edited = await daftra.expenses.edit(made.id, amount=200, confirm=True)
    assert edited.after is not None
    assert edited.before.tax1_amount is not None
    assert edited.after.tax1_amount == 2 * edited.before.tax1_amount
    assert (edited.after.vendor, edited.after.date) == ("Shop", DAY)


# --- whether it is written ----------------------------------------------------------------------------------------


async def test_what_is_there_already_is_not_written(sandbox: Sandbox, daftra: DaftraClient) -> None:
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
    assert daftra.products._engine.locks._locks == {}


async def test_a_lost_answer_is_settled_by_confirming(sandbox: Sandbox, daftra: DaftraClient) -> None:
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


async def test_a_version_that_is_no_longer_there_is_not_changed(sandbox: Sandbox, daftra: DaftraClient) -> None:
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


async def test_an_edit_that_was_accepted_is_said_to_be_so_where_it_cannot_be_read_back() -> None:
    answers = stored(), stored(), DONE, httpx.ConnectError("down")
    with pytest.raises(APIConnectionError) as caught:
        await edit_against(replies(*answers), notes="new", confirm=True)
    assert caught.value.__notes__ == ["Daftra accepted the edit; only reading it back has failed"]


async def test_what_only_shows_the_time_of_reading_is_no_conflict() -> None:
    _, fake = await edit_against(
        replies(stored(cur_date="2026-04-03"), stored(cur_date="2026-04-04", invoice_pdf_url="x"), DONE), notes="new"
    )
    assert len(fake.requests) == 3


def test_a_change_while_the_write_waits_is_a_conflict(backend: str) -> None:
    async def scenario() -> None:
        fake = FakeDaftra(
            replies(stored(), stored(), failed(429), stored(modified="2026-04-03 10:00:09", notes="theirs"))
        )
        async with client(fake, retries=2) as daftra:
            with pytest.raises(ConflictError):
                await daftra.invoices.edit(1, notes="new")
        assert [request.method for request in fake.requests] == ["GET", "GET", "PUT", "GET"]

    run(backend, scenario)


def test_edits_of_one_record_take_turns_and_those_of_others_do_not_wait(backend: str) -> None:
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

    async def scenario() -> None:
        async with client(FakeDaftra(handle)) as daftra, anyio.create_task_group() as group:
            for id in (1, 2):
                for number in range(3):
                    group.start_soon(partial(daftra.invoices.edit, id, notes=f"new {number}"))

    run(backend, scenario)
    assert most == {"/api2/invoices/1.json": 1, "/api2/invoices/2.json": 1, "all": 2}


async def test_what_is_read_back_must_be_what_was_sent() -> None:
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
        with pytest.raises(TypeError, match="edit\\(\\) got an unexpected keyword argument 'note'"):
            await daftra.invoices.edit(1, note="x")  # type: ignore[call-arg]
    assert fake.requests == []


async def test_a_refused_write_is_told_as_it_is() -> None:
    fake = FakeDaftra(replies(stored(), stored(), failed(400, validation_errors={"no": "taken"})))
    async with client(fake) as daftra:
        with pytest.raises(ValidationError) as caught:
            await daftra.invoices.edit(1, no="000002")
    assert caught.value.errors == {"no": ["taken"]}


async def test_lines_that_would_lose_their_lots_are_not_replaced() -> None:
    tracked = stored(InvoiceItem=[{"id": "9", "item": "Serum", "tracking_data": '{"lot":"A"}'}])
    fake = FakeDaftra(replies(tracked, tracked, tracked, DONE))
    async with client(fake) as daftra:
        with pytest.raises(EncodeError, match=r"InvoiceItem\.tracking_data: .*give invoice_item="):
            await daftra.invoices.edit(1, notes="new")
        await daftra.invoices.edit(1, notes="new", invoice_item=[InvoiceItemInput(item="Serum", lot=["A"])])
    (body,) = fake.bodies()
    assert body["InvoiceItem"] == [{"item": "Serum", "lot": ["A"]}]


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

DOCUMENT = read(Path(__file__).resolve().parents[2] / "openapi" / "daftra.yaml")
COMPONENTS = DOCUMENT["components"]
Node = dict[str, Any]


def resolve(node: Node) -> Node:
    while "$ref" in node:
        _, _, kind, name = node["$ref"].split("/")
        node = COMPONENTS[kind][name]
    return node


def fields(node: Node) -> dict[str, Node]:
    node = resolve(node)
    found: dict[str, Node] = {}
    for part in node.get("allOf", ()):
        found |= fields(part)
    found |= node.get("properties", {})
    return found


class Values:
    """A full record for a schema; `wire` is what is answered and `back` what has to be written of each value."""

    def __init__(self) -> None:
        self.count = 0

    def scalar(self, node: Node, written: Node) -> tuple[Any, Any]:
        self.count += 1
        n, target = self.count, resolve(node)
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
                return day, day
            case "timestamp":
                shown = resolve(written).get("format") == "display-timestamp"
                moment = f"{day} 10:20:30"
                return moment, datetime.fromisoformat(moment).strftime("%d/%m/%Y %H:%M") if shown else moment
            case "text":
                # Where a number is written what is read is a number too.
                kind = resolve(written).get("format")
                return (str(n), n) if kind == "integer" else (f"text {n}", f"text {n}")
            case "json":
                # Lists of whatever kind a request takes.
                return ([], []) if "items" in resolve(written) else (f"json {n}", f"json {n}")
        raise AssertionError(f"no value for {node}")

    def record(self, schema: Node, written: Node) -> tuple[Node, Node]:
        """A record with every field of its own, and what is written back of it."""
        answered: Node = {}
        back: Node = {}
        inputs = fields(written)
        sources = {str(node.get("x-from", key)): key for key, node in inputs.items()}
        for key, node in fields(schema).items():
            key_written = sources.get(key)
            target = inputs.get(key_written, {}) if key_written else {}
            if "items" in resolve(node) or "additionalProperties" in resolve(node) or "properties" in resolve(node):
                continue
            if "anyOf" in node or "allOf" in resolve(node):
                continue
            answered[key], value = self.scalar(node, target)
            if key_written and target.get("x-carry") is not False and not target.get("x-create-only"):
                back[key_written] = value
        return answered, back


REPLACED = [
    (item["put"], item["get"], path)
    for path, item in DOCUMENT["paths"].items()
    if path.startswith("/api2/") and "put" in item
]


@pytest.mark.parametrize(("update", "get", "path"), REPLACED, ids=[update["tags"][0] for update, _, _ in REPLACED])
async def test_every_resource_writes_back_what_it_read_with_one_change(update: Node, get: Node, path: str) -> None:
    schema = update["requestBody"]["content"]["application/json"]["schema"]
    (key,) = schema["required"]
    answer = get["responses"]["200"]["content"]["application/json"]["schema"]["properties"]["data"]["properties"]
    wrapper, record_schema = next(iter(answer.items()))
    values = Values()
    record, back = values.record(record_schema, schema["properties"][key])
    back.pop("id", None)
    for mine in ("str_date_format", "tracking_data"):
        record.pop(mine, None)
    body: Node = {key: back}
    for part, node in schema["properties"].items():
        read_key = node.get("x-from", part)
        children = fields(record_schema).get(read_key, {})
        if part == key or node.get("x-carry") is False or "items" not in children:
            continue
        rows = [values.record(children["items"], node["items"]) for _ in range(2)]
        record[read_key] = [{k: v for k, v in row.items() if k not in node.get("x-unwritable", ())} for row, _ in rows]
        body[part] = [written for _, written in rows]
    record["modified"] = "2026-04-03 10:00:00"
    record |= {name: "secret" for name, node in fields(record_schema).items() if node.get("x-sensitive")
               and resolve(node).get("format") == "text" and name in ("password",)}  # fmt: skip

    text_field, sent = next(
        (name, node)
        for name, node in fields(schema["properties"][key]).items()
        if resolve(node).get("format") == "text"
        and name in back
        and "x-from" not in node
        and not any(name in other.get("x-goes-with", ()) for other in fields(schema["properties"][key]).values())
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
    validator = Draft202012Validator({**schema, "components": COMPONENTS})
    assert [error.message for error in validator.iter_errors(found)] == []
    flat = json.dumps(found)
    for forbidden in ("password", "secret", "stock_balance", "payment_status", "client_number", '"modified"'):
        assert forbidden not in flat


def test_every_replaceable_resource_can_be_edited() -> None:
    daftra = DaftraClient("example", api_key="key")
    tags = {update["tags"][0] for update, _, _ in REPLACED}
    assert len(tags) == 28
    for tag in tags:
        parameters = inspect.signature(getattr(daftra, tag).edit).parameters
        assert {"id", "confirm", "if_modified", "options"} <= parameters.keys()
