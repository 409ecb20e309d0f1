"""Answers to writes: those that confirm a write, those that refuse it, and those that leave its outcome open.

The document is one source, read by an ordinary validator of JSON Schema. The table of all known answers, which lies
beside this repository, is another.
"""

from __future__ import annotations

import csv
from collections.abc import Awaitable, Callable, Iterator
from enum import IntEnum
from pathlib import Path
from typing import Any

import httpx
import pytest
from jsonschema import Draft202012Validator

from daftra_client import (
    AuthenticationError,
    Created,
    DaftraClient,
    Done,
    EncodeError,
    NotFoundError,
    OutcomeUnknownError,
    PasswordGrant,
    PermissionDeniedError,
    PlanLimitError,
    RateLimitError,
    ResponseError,
    ValidationError,
    WriteNotConfirmedError,
)
from daftra_client._call import confirmation
from daftra_client.api.suppliers import Suppliers
from daftra_client.models import (
    BookingInput,
    BrandInput,
    BulkInvoiceInput,
    ClientInput,
    CreditTypeInput,
    ExpenseInput,
    InvoiceInput,
    InvoiceItemInput,
    JournalCatInput,
    RequisitionInput,
)
from tests.call.test_operations import (
    DOCUMENT,
    OPERATIONS,
    Operation,
    Values,
    kind_of,
    least_call,
    method_of,
    path_shape,
    rests_on_known_editions,
)
from tests.support.fake_daftra import Answer, FakeDaftra, client, fake, ok, rows

TABLE = Path(__file__).resolve().parents[3] / "shared" / "daftra" / "write-answers.tsv"

WRITES = [o for o in OPERATIONS if o.changes_state and o.node.get("security") != []]
SINGLE = [o for o in WRITES if kind_of(o) != "bulk"]
every_write = pytest.mark.parametrize("operation", SINGLE, ids=lambda operation: operation.id)

ID = 26
"""Id of the record that every call names or makes, unless an answer says something else."""

BODIES: list[Any] = [
    None, [], {}, "Server too busy", True, False, 7,
    {"result": "successful"}, {"result": "success"}, {"result": "duplicated"}, {"result": True}, {"result": None},
    {"result": "successful", "code": 200, "message": "Saved"}, {"result": "successful", "id": None},
    *({"result": "successful", "id": id} for id in (ID, str(ID), 0, "0", -1, "", "x", 2**63, "9" * 40, [ID], True)),
    {"result": "success", "code": 202, "Category": {"id": ID}}, {"result": "success", "Category": {"id": None}},
    {"result": "success", "Category": {}}, {"result": "success", "Category": []}, {"result": "success"},
    {"result": "success", "code": 202, "id": ID}, {"result": "duplicated", "code": 202, "id": ID},
    {"id": ID}, {"id": str(ID), "message": "أضيف السجل."}, {"message": "أضيف السجل."}, {"message": " Deleted"},
    {"message": None}, {"message": ""}, {"data": {"id": ID}}, {"data": {"Invoice": {"id": ID}}},
    {"Invoice": {"id": ID}}, {"status": True}, {"status": True, "id": ID}, {"status": True, "id": 0},
    {"status": 1, "id": ID}, {"status": "true"},
    {"code": 200}, {"code": 200, "message": "Saved", "id": ID}, {"code": 200, "id": ID, "error": "Not converted"},
    {"error": False}, {"error": False, "message": ""}, {"error": 0}, {"error": None}, {"success": True},
    {"id": ID, "name": "Nile", "active": True},
]  # fmt: skip
"""Answers that tell no failure, in shapes that are known of some write and in others that are known of none."""

REFUSALS: list[Any] = [
    {"result": "failed", "message": "No"}, {"result": "fail"}, {"result": "error", "code": 400}, {"result": False},
    {"status": False}, {"status": False, "message": "No", "errors": ["x"]}, {"success": False},
    {"error": True, "message": ""}, {"error": "Entity Not exists"}, {"error": "x", "data": []},
    {"error": {"message": "x"}}, {"errors": {"name": ["Needed"]}}, {"errors": ["x"], "message": "No"},
    {"validation_errors": {"code": "Code already exists"}}, {"code": 400, "message": "No"}, {"code": "422"},
    {"message": "No", "error": "x", "e": "y"}, {"message": "Unauthenticated."},
    {"message": "Entity not saved", "errors": {"name": ["x"]}},
]  # fmt: skip
"""Answers with status 200 that tell a failure."""


def is_confirmed(operation: Operation, body: Any) -> bool:
    """Whether the document says that an answer confirms a write."""
    return any(
        Draft202012Validator({**schema, "components": DOCUMENT["components"]}).is_valid(body)
        for schema in operation.confirmations
    )


async def outcome_of(operation: Operation, answer: Answer) -> Any:
    """The outcome of a call: its result, or the error that it raises."""
    positions, _ = least_call(operation, Values(operation))
    number = max((n for n, value in enumerate(positions) if type(value) is int), default=None)
    arguments = [ID if n == number else value for n, value in enumerate(positions)]
    async with client(FakeDaftra(lambda request: answer), retries=0) as daftra:
        try:
            return await method_of(daftra, operation)(*arguments)
        except (ResponseError, OutcomeUnknownError) as error:
            return error


# --- the document is what decides ---------------------------------------------------------------------------------


@every_write
async def test_an_answer_confirms_a_write_if_the_document_says_so_and_else_leaves_its_outcome_open(
    operation: Operation,
) -> None:
    for body in BODIES:
        result = await outcome_of(operation, httpx.Response(200, json=body))
        stored_nothing = body == {"result": "successful", "id": None} and kind_of(operation) == "created"
        if is_confirmed(operation, body):
            assert type(result) is (Created if kind_of(operation) == "created" else Done), body
            assert result.id in (ID, None), body
            assert result.body == body
        elif stored_nothing and any("result" in schema["required"] for schema in operation.confirmations):
            assert type(result) is WriteNotConfirmedError, body
        else:
            assert type(result) is OutcomeUnknownError, body
            assert result.body == body


@every_write
async def test_a_refusal_with_status_200_is_one(operation: Operation) -> None:
    for body in REFUSALS:
        result = await outcome_of(operation, httpx.Response(200, json=body))
        assert isinstance(result, ResponseError), (body, result)


@every_write
@pytest.mark.parametrize(
    "content", [b"", b"null", b'"Saved"', b"<html>", b'{"result":"successful","id":', b"\xef\xbb\xbf"]
)
async def test_an_answer_that_is_no_object_confirms_nothing(operation: Operation, content: bytes) -> None:
    assert type(await outcome_of(operation, httpx.Response(200, content=content))) is OutcomeUnknownError


def test_each_confirmation_says_what_its_schema_says() -> None:
    schemas = {name: node for name, node in DOCUMENT["components"]["schemas"].items() if node.get("x-confirms")}
    names = {"".join(f"_{c}" if c.isupper() else c for c in name).strip("_").upper(): name for name in schemas}
    known = {key: value for key, value in vars(confirmation).items() if isinstance(value, confirmation.Confirmation)}
    assert names.keys() == known.keys()
    for key, name in names.items():
        validator = Draft202012Validator({**schemas[name], "components": DOCUMENT["components"]})
        for body in (*BODIES, *REFUSALS):
            if isinstance(body, dict) and not confirmation.reports_failure(body):
                confirmed = confirmation.confirm(body, [known[key]]) is not None
                assert confirmed is validator.is_valid(body), (name, body)


# --- what is known of the answers ---------------------------------------------------------------------------------


def attested(row: dict[str, str]) -> Iterator[dict[str, Any]]:
    """The successes that the table knows of a write, as far as their keys distinguish them."""
    confirmed_by = row["confirmed_by"]
    words = [word for word in ("successful", "success", "duplicated") if word in confirmed_by]
    id = {} if row["id_at"] in ("none", "unknown (probably id)") else {"id": str(ID)}
    needs_id = " and id" in confirmed_by or confirmed_by.startswith("id,")
    if "Category.id" in confirmed_by:
        yield {"result": "success", "code": 202, "Category": {"name": "Paper", "id": ID}}
        return
    for word in words:
        yield {"result": word, "code": 202, **(id if needs_id else {})}
        yield {"result": word, "code": 200, "message": None, **(id if needs_id else {})}
    if "status is true" in confirmed_by:
        yield {"status": True, **id}
    if "code 200" in confirmed_by:
        yield {"code": 200, "message": "Saved", **id, "appointment_id": 4}
    if "error is false" in confirmed_by:
        yield {"message": "Changed", "error": False}
    if "message and id" in confirmed_by:
        yield {"message": " أضيف السجل.", "id": ID}
        yield {"id": ID}
    if "record itself" in confirmed_by:
        yield {"id": ID, "name": "Clerk", "branch_id": None, "active": 1, "description": "", "department_id": 2}
    if confirmed_by.startswith("message, and neither"):
        yield {"message": "Deleted"}


Table = dict[str | tuple[str, str], dict[str, str]]


@pytest.fixture(scope="module")
def table() -> Table:
    """What is known of each write, by its name, or by method and path where the table has no name for it yet."""
    if not TABLE.is_file():
        pytest.skip("the table of the answers to writes does not lie beside this repository")
    with TABLE.open(encoding="utf-8", newline="") as file:
        found = list(csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE))
    by_path: Table = {(row["method"], path_shape(row["path"])): row for row in found if row["operation"][0] == "-"}
    return by_path | {row["operation"]: row for row in found}


def known(table: Table, operation: Operation) -> dict[str, str] | None:
    return table.get(operation.id) or table.get(operation.shape)


def test_the_table_knows_every_write_that_rests_on_the_reference(table: Table) -> None:
    unknown = [operation for operation in WRITES if known(table, operation) is None]
    assert [operation.id for operation in unknown if rests_on_known_editions(operation)] == []


@every_write
async def test_attested_successes_are_successes(operation: Operation, table: Table) -> None:
    row = known(table, operation)
    if row is None:
        pytest.skip("the table does not know this write; the document alone says what confirms it")
    shapes = list(attested(row))
    assert shapes
    for status in (200, 201, 202):
        for body in shapes:
            result = await outcome_of(operation, httpx.Response(status, json=body))
            assert type(result) in (Created, Done), (status, body, result)
            assert result.id == (ID if {"id", "Category"} & body.keys() else None)


# --- statuses -----------------------------------------------------------------------------------------------------


@every_write
async def test_inconclusive_statuses_leave_the_outcome_of_a_write_open(operation: Operation) -> None:
    for status in (300, 301, 303, 304, 307, 308, 408, 425, 500, 502, 503, 599, 600, 999):
        body = {"result": "successful", "code": 200, "id": ID, "message": "Saved"}
        answer = httpx.Response(status, json=body, headers={"location": "https://example.daftra.com/owner/x?hash=1"})
        result = await outcome_of(operation, answer)
        assert type(result) is OutcomeUnknownError, status
        assert (result.status, result.location) == (status, "/owner/x" if 300 <= status < 400 else None)


@every_write
async def test_a_limit_of_the_plan_is_said_to_be_one(operation: Operation) -> None:
    body = {"status": False, "code": 401, "message": "Limit", "upgrade_url": "/u", "upgrade_btn_title": "Upgrade"}
    assert type(await outcome_of(operation, httpx.Response(402, json=body))) is PlanLimitError


async def test_create_once_looks_after_a_redirect() -> None:
    listed = rows([7], page=1, page_count=1, total_results=1)
    listed = httpx.Response(200, json={**listed.json(), "data": [{"Invoice": {"id": "7", "po_number": "A-1"}}]})
    none = rows([], page=1, page_count=1, total_results=0)
    transport = fake(none, httpx.Response(302, headers={"location": "/owner/invoices/view/7"}), listed)
    async with client(transport) as daftra:
        result = await daftra.invoices.create_once(InvoiceInput(client_id=1, po_number="A-1"))
    assert (result.id, [request.method for request in transport.requests]) == (7, ["GET", "POST", "GET"])


# --- redirects that are answers -----------------------------------------------------------------------------------

REDIRECT = httpx.Response(302, headers={"location": "https://example.daftra.com/owner/requisitions"})


async def test_a_requisition_is_deleted_when_it_is_gone_after_the_redirect() -> None:
    gone = httpx.Response(404, json={"result": "failed", "code": 404, "message": "Requisition not found"})
    transport = fake(REDIRECT, gone)
    async with client(transport) as daftra:
        assert await daftra.requisitions.delete(5) == Done()
    assert [(r.method, r.url.path) for r in transport.requests] == [
        ("DELETE", "/api2/requisitions/5.json"),
        ("GET", "/api2/requisitions/5.json"),
    ]
    assert transport.queries[0] == {"force": "1"}


async def test_a_requisition_that_is_still_there_after_the_redirect_was_not_deleted() -> None:
    async with client(fake(REDIRECT, ok({"Requisition": {"id": "5"}}))) as daftra:
        with pytest.raises(ValidationError, match="can still be read") as caught:
            await daftra.requisitions.delete(5)
    assert caught.value.status == 302


async def test_a_requisition_that_cannot_be_looked_at_leaves_its_delete_open() -> None:
    async with client(fake(REDIRECT, httpx.Response(403)), retries=0) as daftra:
        with pytest.raises(OutcomeUnknownError) as caught:
            await daftra.requisitions.delete(5)
    assert "could not be read" in caught.value.__notes__[0]


TREE = httpx.Response(302, headers={"location": "/owner/journal_cats/tree"})


def category(code: str) -> httpx.Response:
    row = {"JournalCat": {"id": "9", "code": code, "name": "Cash"}}
    page = {"page": 1, "page_count": 1, "total_results": 1}
    return httpx.Response(200, json={"result": "successful", "code": 200, "data": [row], "pagination": page})


async def test_a_category_whose_code_is_taken_is_refused_by_name() -> None:
    async with client(fake(TREE, category("1101"))) as daftra:
        with pytest.raises(ValidationError) as caught:
            await daftra.journal_cats.create(JournalCatInput(code="1101", name="Bank"))
    assert caught.value.errors == {"code": ["in use by record 9"]}


@pytest.mark.parametrize(
    "answer",
    [
        httpx.Response(404, text="<title>Sign in</title>"),
        httpx.Response(200, json={"error": "Entity Not exists"}),
        httpx.Response(400, json={"message": "Record not found"}),
    ],
)
async def test_only_a_404_of_v1_confirms_that_a_requisition_is_gone(answer: Answer) -> None:
    async with client(fake(REDIRECT, answer), retries=0) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.requisitions.delete(5)


@pytest.mark.parametrize(("status", "location"), [(302, "/login"), (301, "/owner/requisitions"), (307, "/"), (302, "")])
async def test_another_redirect_is_no_answer_to_the_delete_of_a_requisition(status: int, location: str) -> None:
    transport = fake(httpx.Response(status, headers={"location": location}))
    async with client(transport) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.requisitions.delete(5)
    assert len(transport.requests) == 1


@pytest.mark.parametrize("code", [None, ""])
async def test_a_category_without_a_code_cannot_have_a_code_in_use(code: str | None) -> None:
    async with client(fake(TREE, category(""))) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.journal_cats.create(JournalCatInput(code=code, name="Bank"))


@pytest.mark.parametrize("answers", [(TREE, category("1102")), (TREE, httpx.Response(403))])
async def test_a_category_whose_code_no_record_has_may_have_been_stored(answers: tuple[Answer, ...]) -> None:
    async with client(fake(*answers), retries=0) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.journal_cats.create(JournalCatInput(code="1101", name="Bank"))


# --- answers of their own kind ------------------------------------------------------------------------------------


async def test_an_expense_that_was_there_already_was_not_created() -> None:
    body = {"result": "duplicated", "code": 202, "id": "31", "expense_number": "000031"}
    async with client(fake(httpx.Response(202, json=body))) as daftra:
        result = await daftra.expenses.create(ExpenseInput(amount=5))
    assert (result.id, result.created, result.warning) == (31, False, None)


async def test_a_booking_that_was_stored_and_not_converted_says_why() -> None:
    body = {"code": 200, "message": "Saved", "id": 8, "appointment_id": 9, "error": "The client has no address"}
    async with client(fake(httpx.Response(200, json=body))) as daftra:
        result = await daftra.bookings.create(BookingInput(client_id=1))
    assert (result.id, result.created, result.warning) == (8, True, "The client has no address")


class Five(IntEnum):
    FIVE = 5


async def test_an_update_that_names_another_record_is_not_confirmed() -> None:
    calls: list[Callable[[DaftraClient], Awaitable[Any]]] = [
        lambda daftra: daftra.brands.update(5, BrandInput(name="Nile")),
        lambda daftra: daftra.credit_types.update(5, CreditTypeInput(name="Visits")),
        lambda daftra: daftra.requisitions.update(5, RequisitionInput()),
        lambda daftra: daftra.clients.update(5, ClientInput(business_name="Nile")),
        lambda daftra: daftra.clients.update(Five.FIVE, ClientInput(business_name="Nile")),
        lambda daftra: daftra.clients.delete(5),
        lambda daftra: daftra.bookings.delete(5),
        lambda daftra: daftra.follow_up_actions.delete(5),
    ]
    body = {"result": "successful", "status": True, "message": "Added", "id": "6"}
    for call in calls:
        async with client(fake(httpx.Response(200, json=body))) as daftra:
            with pytest.raises(WriteNotConfirmedError) as caught:
                await call(daftra)
        assert (caught.value.sent_id, caught.value.found_id) == (5, 6)
        assert "record 5" in caught.value.message
        assert "record 6" in caught.value.message


async def test_a_code_of_any_length_is_a_failure_of_ours_to_read_it_and_no_other() -> None:
    content = b'{"result":"failed","message":"No","code":"%s"}' % (b"9" * 5000)
    for answer in (httpx.Response(200, content=content), httpx.Response(400, content=content)):
        async with client(fake(answer, answer)) as daftra:
            with pytest.raises(ValidationError):
                await daftra.clients.create(ClientInput(business_name="Nile"))
            with pytest.raises(ValidationError):
                await daftra.clients.get(1)


# --- 401 ----------------------------------------------------------------------------------------------------------

V1_401 = {"result": "failed", "code": 401, "message": "Unauthorized"}


@pytest.mark.parametrize("tag", ["credit_notes", "refund_receipts", "purchase_refunds", "estimates"])
async def test_a_rule_that_forbids_a_delete_is_not_an_authentication_error(tag: str) -> None:
    renewals = 0

    def answer(request: httpx.Request) -> Answer:
        nonlocal renewals
        if request.url.path == "/v2/oauth/token":
            renewals += 1
            return httpx.Response(200, json={"access_token": f"t{renewals}", "expires_in": 3600})
        return httpx.Response(401, json=V1_401)

    transport = FakeDaftra(answer)
    async with client(transport, auth=PasswordGrant("a@example.com", "p", client_secret="s")) as daftra:
        with pytest.raises(ValidationError, match="A rule forbids the delete"):
            await getattr(daftra, tag).delete(5)
    assert (renewals, len(transport.requests)) == (1, 2)


@pytest.mark.parametrize(
    ("path", "body", "kind", "attempts"),
    [
        ("/api2/clients.json", V1_401, AuthenticationError, 2),
        ("/v2/api/entity/brand", {"message": "Unauthenticated."}, AuthenticationError, 2),
        ("/v2/api/entity/brand", {"error": "You are not authorized to do this action"}, PermissionDeniedError, 1),
        ("/v2/api/entity/brand", {"message": "Not yours"}, PermissionDeniedError, 1),
        ("/v2/api/entity/credit_type", V1_401, AuthenticationError, 2),
    ],
)
async def test_a_write_is_sent_again_only_where_a_401_is_about_the_credentials(
    path: str, body: Any, kind: type[Exception], attempts: int
) -> None:
    def answer(request: httpx.Request) -> Answer:
        if request.url.path == "/v2/oauth/token":
            return httpx.Response(200, json={"access_token": "t", "expires_in": 3600})
        return httpx.Response(401, json=body)

    transport = FakeDaftra(answer)
    async with client(transport, auth=PasswordGrant("a@example.com", "p", client_secret="s")) as daftra:
        with pytest.raises(kind):
            await daftra.request("POST", path, body={"name": "x"})
    assert transport.paths.count(path) == attempts


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda daftra: daftra.suppliers.delete(5), "in use"),
        (lambda daftra: daftra.journals.delete(5), "the caller may not delete it"),
    ],
)
async def test_a_404_says_what_else_it_may_mean(call: Callable[[DaftraClient], Awaitable[Any]], text: str) -> None:
    body = {"result": "failed", "code": 404, "message": "Not found"}
    async with client(fake(httpx.Response(404, json=body))) as daftra:
        with pytest.raises(NotFoundError, match=text):
            await call(daftra)


def test_the_methods_say_in_their_docstrings_what_a_status_may_also_mean() -> None:
    assert "NotFoundError: The supplier is in use, or no supplier has this id (404)." in str(Suppliers.delete.__doc__)


# --- ids ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("id", [0, -1, True, "5", None, 2**63])
async def test_an_update_by_post_needs_an_id_that_names_a_record(id: Any) -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError):
            await daftra.credit_types.update(id, CreditTypeInput(name="Visits"))
    assert transport.requests == []


async def test_no_create_sends_an_id() -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match=r"^InvoiceInput\.id: "):
            await daftra.invoices.create(InvoiceInput(client_id=1, additional_properties={"id": 5}))
        with pytest.raises(EncodeError, match=r"^InvoiceItemInput\.id: "):
            await daftra.invoices.create(
                InvoiceInput(client_id=1), invoice_item=[InvoiceItemInput(item="a"), InvoiceItemInput(id=5, item="b")]
            )
    assert transport.requests == []


def test_nothing_that_mails_somebody_is_sent_unasked() -> None:
    mailing = {"send", "send_notify", "send_email"}
    names = [
        (operation.id, node["name"])
        for operation in OPERATIONS
        for node in operation.parameters("query")
        if node["name"] in mailing and ("const" in node["schema"] or "default" in node["schema"])
    ]
    assert names == []
    for name, schema in DOCUMENT["components"]["schemas"].items():
        parts = [schema, *schema.get("allOf", ())]
        found = {key: node for part in parts for key, node in part.get("properties", {}).items() if key in mailing}
        assert not any("const" in node or "default" in node for node in found.values()), name


# --- several at once ----------------------------------------------------------------------------------------------

STORED = {"result": "successful", "code": 202, "id": "81", "invoice_number": "000081"}
REFUSED = {"result": "failed", "code": 400, "message": "No", "validation_errors": {"client_id": "No such record"}}
BULK = [BulkInvoiceInput(invoice=InvoiceInput(client_id=id)) for id in (1, 2)]


async def bulk(body: Any) -> Any:
    async with client(fake(httpx.Response(200, json=body))) as daftra:
        return await daftra.invoices.create_bulk(BULK)


@pytest.mark.parametrize("refused", [REFUSED, {"message": "No"}, {"message": "No", "validation_errors": ["x"]}])
async def test_bulk_results_come_in_order_and_each_is_stored_or_refused(refused: Any) -> None:
    first, second = await bulk([STORED, refused])
    assert (first.id, first.result, first.invoice_number) == (81, "successful", "000081")
    assert (second.id, second.message) == (None, "No")


@pytest.mark.parametrize(
    "irregular",
    [
        7, None, [], {}, "x", {"result": "successful"}, {**STORED, "id": None}, {**STORED, "id": "abc"},
        {**STORED, "id": 0}, {**STORED, "errors": {"x": "y"}}, {**STORED, "result": "duplicated"},
        {**STORED, "code": []},
    ],
)  # fmt: skip
async def test_one_irregular_result_leaves_the_outcome_open_and_loses_no_id(irregular: Any) -> None:
    with pytest.raises(OutcomeUnknownError) as caught:
        await bulk([STORED, irregular])
    assert set(caught.value.ids) >= {81}
    assert caught.value.body == [STORED, irregular]


@pytest.mark.parametrize("count", [0, 1, 3])
async def test_another_number_of_results_leaves_the_outcome_open(count: int) -> None:
    with pytest.raises(OutcomeUnknownError, match=f"2 results were expected, and the answer holds {count}") as caught:
        await bulk([STORED] * count)
    assert caught.value.ids == (81,) * count


async def test_an_empty_list_creates_nothing() -> None:
    transport = fake()
    async with client(transport) as daftra:
        with pytest.raises(EncodeError, match="the list of records is empty"):
            await daftra.invoices.create_bulk([])
    assert transport.requests == []


@pytest.mark.parametrize("body", [None, {}, {"result": "successful", "code": 200}, "x"])
async def test_bulk_results_in_another_shape_leave_the_outcome_open(body: Any) -> None:
    with pytest.raises(OutcomeUnknownError):
        await bulk(body)


async def test_a_bulk_call_that_is_refused_as_a_whole_may_have_stored_some() -> None:
    for status in (200, 400, 402, 403, 500):
        async with client(fake(httpx.Response(status, json={"error": "Too many invoices"})), retries=0) as daftra:
            with pytest.raises(OutcomeUnknownError) as caught:
                await daftra.invoices.create_bulk(BULK)
        assert isinstance(caught.value.__cause__, ResponseError)
    async with client(fake(httpx.Response(400, json={"error": "No lines"}))) as daftra:
        with pytest.raises(ValidationError):
            await daftra.invoices.create_bulk(BULK[:1])


@pytest.mark.parametrize("status", [302, 400, 402, 408, 422, 429, 500])
async def test_a_bulk_call_that_fails_with_results_is_not_made_again_and_loses_no_id(status: int) -> None:
    transport = fake(httpx.Response(status, json=[STORED, REFUSED]))
    async with client(transport) as daftra:
        with pytest.raises(OutcomeUnknownError) as caught:
            await daftra.invoices.create_bulk(BULK)
    assert (caught.value.ids, len(transport.requests)) == ((81,), 1)


@pytest.mark.parametrize("code", [401, 429])
async def test_a_code_in_the_body_does_not_tell_that_a_bulk_call_was_refused_unread(code: int) -> None:
    answer = {"result": "failed", "code": code, "message": "Unauthenticated." if code == 401 else "Too many"}
    transport = fake(httpx.Response(200, json=answer))
    async with client(transport) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.invoices.create_bulk(BULK)
    assert len(transport.requests) == 1
    async with client(fake(httpx.Response(code, json=answer)), retries=0) as daftra:
        with pytest.raises(AuthenticationError if code == 401 else RateLimitError):
            await daftra.invoices.create_bulk(BULK)


async def test_a_bulk_call_that_got_no_token_stored_nothing() -> None:
    grant = PasswordGrant("user", "word", client_secret="s")
    refusal = httpx.Response(400, json={"error": "invalid_grant", "message": "No such user"})
    async with client(fake(refusal), auth=grant) as daftra:
        with pytest.raises(ValidationError) as caught:
            await daftra.invoices.create_bulk(BULK)
    assert (caught.value.url.endswith("/v2/oauth/token"), caught.value.was_sent) == (True, False)


async def test_two_results_for_one_record_leave_the_outcome_open() -> None:
    with pytest.raises(OutcomeUnknownError, match="two results name the same record"):
        await bulk([STORED, STORED])


# --- answers that tell two things ---------------------------------------------------------------------------------


@pytest.mark.parametrize("status", [200, 400, 401, 402, 403, 404, 409, 429])
@pytest.mark.parametrize(
    "failure", [{"success": False}, {"errors": {"x": "y"}}, {"result": "failed"}, {"status": False}]
)
async def test_a_refusal_that_names_what_was_stored_leaves_the_outcome_open(status: int, failure: Any) -> None:
    transport = fake(httpx.Response(status, json={"code": status, **failure, "id": 777}))
    async with client(transport) as daftra:
        with pytest.raises(OutcomeUnknownError) as caught:
            await daftra.clients.create(ClientInput(business_name="Nile"))
    assert caught.value.body["id"] == 777
    assert len(transport.requests) == 1


@pytest.mark.parametrize("location", ["http://[bad", "//[", "?next=1", "", "\x7f", "me:secret@host/x"])
async def test_a_redirect_that_leads_nowhere_is_one_all_the_same(location: str) -> None:
    answer = httpx.Response(302, headers={"location": location}, json={"id": 777})
    async with client(fake(answer, answer)) as daftra:
        with pytest.raises(OutcomeUnknownError) as caught:
            await daftra.clients.create(ClientInput(business_name="Nile"))
        with pytest.raises(ResponseError):
            await daftra.clients.get(1)
    assert caught.value.body == {"id": 777}
    assert caught.value.location is None
    assert "secret" not in str(caught.value)


async def test_a_server_failure_that_speaks_of_no_entity_leaves_the_outcome_open() -> None:
    async with client(fake(httpx.Response(500, json={"error": "Entity Not exists"}))) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.entity("brand").create(BrandInput(name="x"))


@pytest.mark.parametrize(
    ("error", "warning"),
    [("Not converted", "Not converted"), ({"message": "Not converted"}, "Not converted"), (["a"], '["a"]'), (1, "1"),
     (None, None), (False, None), ("", None)],
)  # fmt: skip
async def test_an_error_beside_an_id_is_a_warning_whatever_its_shape(error: Any, warning: str | None) -> None:
    async with client(fake(httpx.Response(200, json={"message": "ok", "id": 5, "error": error}))) as daftra:
        assert (await daftra.entity("brand").create(BrandInput(name="x"))).warning == warning


@pytest.mark.parametrize("id", ["9007199254740993.0", "1e400", "7.5"])
async def test_a_rounded_id_is_not_an_id(id: str) -> None:
    content = b'{"result":"successful","id":%s}' % id.encode()
    async with client(fake(httpx.Response(202, content=content))) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.clients.create(ClientInput(business_name="Nile"))
