"""Which answers are a success, and which error each failure raises."""

from __future__ import annotations

import copy
import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client import (
    AuthenticationError,
    DaftraClient,
    NotFoundError,
    OutcomeUnknownError,
    PermissionDeniedError,
    PlanLimitError,
    RateLimitError,
    ResponseError,
    ServerError,
    UnexpectedResponseError,
    ValidationError,
    WriteNotConfirmedError,
)
from daftra_client._call.confirmation import CREATED
from daftra_client._call.operation import Operation
from daftra_client._call.response_errors import check_success
from daftra_client._codec.replies import NotJson
from daftra_client.models import ClientInput, ClientPaymentInput, InvoiceInput, TaxInput
from tests.support.fake_daftra import BASE, Answer, client, failed, fake, invoice, ok

HTML = "<!doctype html><title>Sign in</title>"


async def error_of_get(answer: Answer, **options: Any) -> ResponseError:
    async with client(fake(answer), retries=0) as daftra:
        with pytest.raises(ResponseError) as caught:
            await daftra.invoices.get(26, **options)
    return caught.value


async def error_of_create(answer: Answer) -> Any:
    async with client(fake(answer)) as daftra:
        with pytest.raises((ResponseError, OutcomeUnknownError)) as caught:
            await daftra.clients.create(ClientInput(business_name="Nile Trading"))
    return caught.value


# --- refusals by status -------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "kind"),
    [
        (400, ValidationError),
        (401, AuthenticationError),
        (402, PlanLimitError),
        (403, PermissionDeniedError),
        (404, NotFoundError),
        (405, ResponseError),
        (409, ResponseError),
        (422, ValidationError),
        (429, RateLimitError),
        (500, ServerError),
        (502, ServerError),
        (503, ServerError),
        (520, ServerError),
    ],
)
@pytest.mark.parametrize("body", [b"", HTML.encode(), b"[]", b'{"result":"failed","message":"No"}'])
async def test_the_status_decides_the_kind_whatever_the_body_is(
    status: int, kind: type[ResponseError], body: bytes
) -> None:
    error = await error_of_get(httpx.Response(status, content=body))
    assert type(error) is kind
    assert (error.status, error.code, error.method, error.url) == (
        status,
        status,
        "GET",
        f"{BASE}/api2/invoices/26.json",
    )


@pytest.mark.parametrize("status", [400, 401, 403, 404, 422, 500])
async def test_a_success_word_under_a_failing_status_is_no_success(status: int) -> None:
    answer = httpx.Response(status, json={"result": "successful", "code": 200, "data": {"Invoice": {"id": 26}}})
    assert (await error_of_get(answer)).status == status


async def test_the_kind_of_refusal_that_daftra_names_is_kept(samples: Path) -> None:
    body = (samples / "clients__error_response__1.json").read_bytes()
    error = await error_of_get(httpx.Response(400, content=body))
    assert isinstance(error, ValidationError)
    assert error.error_type == "extra_data"
    assert "400 (extra_data): " in str(error)
    assert error.body == json.loads(body)


@pytest.mark.parametrize(
    ("header", "seconds"),
    [("7", 7.0), ("0", 0.0), ("-3", 0.0), ("1.5", 1.5), ("soon", None), ("", None),
     ("Mon, 01 Jan 2001 00:00:00 GMT", 0.0), ("Mon, 01 Jan 2001 00:00:00 +99999999999999999999", None)],
)  # fmt: skip
@pytest.mark.parametrize("status", [429, 503])
async def test_the_wait_that_is_asked_for_is_told(status: int, header: str, seconds: float | None) -> None:
    error = await error_of_get(httpx.Response(status, headers={"Retry-After": header}))
    assert error.retry_after == seconds


async def test_a_wait_until_a_date_is_told_in_seconds(monkeypatch: pytest.MonkeyPatch) -> None:
    import datetime

    from daftra_client._call import retry

    class FixedTime(datetime.datetime):
        @classmethod
        def now(cls, tz: datetime.tzinfo | None = None) -> FixedTime:
            return cls(2026, 4, 3, 12, 0, 0, tzinfo=tz)

    monkeypatch.setattr(retry, "datetime", FixedTime)
    error = await error_of_get(httpx.Response(429, headers={"Retry-After": "Fri, 03 Apr 2026 12:00:20 GMT"}))
    assert error.retry_after == 20.0
    error = await error_of_get(httpx.Response(429, headers={"Retry-After": "Fri, 03 Apr 2026 15:00:20 +0300"}))
    assert error.retry_after == 20.0


# --- failures with status 200 -------------------------------------------------------------------------------------


@pytest.mark.parametrize("word", ["failed", "fail", "error", "", "unsuccessful", False, None])
@pytest.mark.parametrize(
    ("code", "kind", "known"),
    [
        (None, ValidationError, 200),
        (200, ValidationError, 200),
        (202, ValidationError, 202),
        (400, ValidationError, 400),
        ("400", ValidationError, 400),
        (401, AuthenticationError, 401),
        (403, PermissionDeniedError, 403),
        (404, NotFoundError, 404),
        ("404", NotFoundError, 404),
        (409, ResponseError, 409),
        (429, RateLimitError, 429),
        (500, ServerError, 500),
        (1062, ValidationError, 1062),
        (True, ValidationError, 200),
        ("E17", ValidationError, 200),
    ],
)
async def test_a_failure_with_status_200_has_the_error_class_of_its_code(
    word: Any, code: Any, kind: type[ResponseError], known: int
) -> None:
    body = {"result": word, "message": "No", "data": {"Invoice": {"id": 26}}}
    if code is not None:
        body["code"] = code
    error = await error_of_get(httpx.Response(200, json=body))
    assert type(error) is kind
    assert (error.status, error.code, error.message, error.body) == (200, known, "No", body)


@pytest.mark.parametrize("word", ["successful", "success", True])
async def test_both_words_for_success_are_taken(word: Any) -> None:
    async with client(fake(httpx.Response(200, json={"result": word, "data": {"Invoice": {"id": "26"}}}))) as daftra:
        assert (await daftra.invoices.get(26)).id == 26


async def test_a_refused_write_with_status_200_is_known_not_to_have_happened() -> None:
    error = await error_of_create(
        httpx.Response(200, json={"result": "failed", "validation_errors": {"email": "Used already"}})
    )
    assert isinstance(error, ValidationError)
    assert error.errors == {"email": ["Used already"]}


async def test_an_entity_whose_plugin_is_off_is_not_found(samples: Path) -> None:
    body = (samples / "branch_v2__error_response__1.json").read_bytes()
    async with client(fake(httpx.Response(200, content=body))) as daftra:
        with pytest.raises(NotFoundError) as caught:
            await daftra.bookings.list()
    assert caught.value.message == "Entity Not exists (the plugin of this entity is off in the account)"
    assert caught.value.status == 200


async def test_an_error_field_beside_a_record_is_a_field() -> None:
    answer = httpx.Response(200, json={"id": 5, "error": "a field of this name", "status": 1})
    async with client(fake(answer)) as daftra:
        booking = await daftra.bookings.get(5)
    assert (booking.id, booking.additional_properties["error"]) == (5, "a field of this name")


# --- answers that are none ----------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "content",
    [
        HTML.encode(),
        b'{"result":"successful","code":200,"data":{"Invoice":{"id":"26"',
        b"\xef\xbb\xbf",
        b'{"result":"successful"}{"result":"successful"}',
        b'{"data":NaN}',
        b"\x00\xff\xfe",
        b'{"data":"\xff"}',
    ],
)
async def test_an_answer_that_is_no_json_is_never_a_success(content: bytes) -> None:
    error = await error_of_get(httpx.Response(200, content=content, headers={"Content-Type": "text/html"}))
    assert type(error) is UnexpectedResponseError
    assert error.message == f"the answer is not JSON (text/html, {len(content)} bytes)"
    assert error.body is None


async def test_html_with_a_failing_status_does_not_spill_into_the_error() -> None:
    error = await error_of_get(httpx.Response(500, text=HTML))
    assert error.message == "Daftra failed (the answer is not JSON)"
    assert "Sign in" not in str(error)


@pytest.mark.parametrize("status", [301, 302, 303, 304, 307, 308])
@pytest.mark.parametrize("location", ["/users/login", "https://evil.example.com/"])
async def test_a_redirect_is_never_followed(status: int, location: str) -> None:
    transport = fake(httpx.Response(status, headers={"Location": location}))
    async with client(transport) as daftra:
        with pytest.raises(UnexpectedResponseError, match="redirect") as caught:
            await daftra.invoices.get(26)
    assert len(transport.requests) == 1
    assert caught.value.status == status
    assert "evil" not in str(caught.value)


async def test_a_redirect_is_not_followed_by_a_client_that_would_do_so() -> None:
    transport = fake(httpx.Response(302, headers={"Location": "https://evil.example.com/"}))
    async with httpx.AsyncClient(transport=transport, follow_redirects=True) as http_client:
        daftra = DaftraClient("example", api_key="k", http_client=http_client)
        with pytest.raises(OutcomeUnknownError):
            await daftra.invoices.create(InvoiceInput(client_id=1))
    assert len(transport.requests) == 1


@pytest.mark.parametrize("content", [b"", b"null", b"[]", b"7", b'"text"', b"{}", b'{"data":null}', b'{"data":[]}',
                                     b'{"data":{}}', b'{"data":{"Invoice":null}}', b'{"data":{"Invoice":[]}}',
                                     b'{"result":"successful","code":200,"data":{"Estimate":{"id":26}}}'])  # fmt: skip
async def test_a_record_in_another_shape_is_not_an_empty_record(content: bytes) -> None:
    error = await error_of_get(httpx.Response(200, content=content))
    assert type(error) is UnexpectedResponseError
    assert "an object with an Invoice was expected" in error.message


@pytest.mark.parametrize("content", [b"", b"null", b"[]", b"{}", b'{"data":null}', b'{"data":{"Invoice":{}}}'])
async def test_a_list_in_another_shape_is_not_an_empty_list(content: bytes) -> None:
    async with client(fake(httpx.Response(200, content=content))) as daftra:
        with pytest.raises(UnexpectedResponseError, match="a list under `data` was expected"):
            await daftra.invoices.list()


async def test_a_byte_order_mark_does_not_hurt() -> None:
    content = b"\xef\xbb\xbf" + invoice(26, no="000095").content
    async with client(fake(httpx.Response(200, content=content))) as daftra:
        assert (await daftra.invoices.get(26)).no == "000095"


# --- writes -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(("raw", "id"), [(7, 7), ("7", 7), (7.0, 7)])
@pytest.mark.parametrize("status", [200, 201, 202])
async def test_a_write_is_confirmed_by_an_id_under_any_success(status: int, raw: Any, id: int) -> None:
    body = {"result": "successful", "code": 202, "id": raw, "message": "Saved"}
    async with client(fake(httpx.Response(status, json=body))) as daftra:
        done = await daftra.clients.create(ClientInput(business_name="Nile Trading"))
    assert (done.id, done.message, done.body) == (id, "Saved", body)


async def test_a_payment_that_daftra_only_calls_successful_is_not_confirmed(samples: Path) -> None:
    content = (samples / "client_payments__create_response__1.json").read_bytes()
    assert json.loads(content)["id"] is None
    async with client(fake(httpx.Response(202, content=content))) as daftra:
        with pytest.raises(WriteNotConfirmedError) as caught:
            await daftra.client_payments.create(ClientPaymentInput(client_id=1, payment_method="cash", treasury_id=1))
    assert caught.value.status == 202
    assert caught.value.body == json.loads(content)


@pytest.mark.parametrize("status", [200, 201, 202])
@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ({"result": "successful", "id": None}, WriteNotConfirmedError),
        ([], OutcomeUnknownError),
        ({"id": "x"}, OutcomeUnknownError),
    ],
)
async def test_an_error_has_the_status_of_the_answer(status: int, body: Any, kind: type[Exception]) -> None:
    error = await error_of_create(httpx.Response(status, json=body))
    assert (type(error), error.status) == (kind, status)


@pytest.mark.parametrize("status", [500, 502, 503, 504])
async def test_a_server_failure_leaves_the_outcome_of_a_write_open(status: int) -> None:
    error = await error_of_create(failed(status, message="Oops"))
    assert type(error) is OutcomeUnknownError
    assert error.status == status
    assert error.message == "Oops"
    assert isinstance(error.__cause__, ServerError)


async def test_a_server_failure_with_status_200_leaves_the_outcome_of_a_write_open() -> None:
    error = await error_of_create(httpx.Response(200, json={"result": "failed", "code": 500}))
    assert type(error) is OutcomeUnknownError


async def test_a_failed_delete_is_not_done() -> None:
    async with client(fake(httpx.Response(200, json={"result": "failed", "code": 404}))) as daftra:
        with pytest.raises(NotFoundError):
            await daftra.clients.delete(4)


async def test_keys_beside_the_wrapper_join_the_record() -> None:
    answer = ok({"Invoice": {"id": "1"}, "Extra": {"a": 1}})
    async with client(fake(answer)) as daftra:
        assert (await daftra.invoices.get(1)).additional_properties == {"Extra": {"a": 1}}


@pytest.mark.parametrize("depth", [60, 1500, 5000])
async def test_a_failure_of_any_depth_is_no_other_than_one(depth: int) -> None:
    content = b'{"result": "failed", "errors": %s"x"%s}' % (b"[" * depth, b"]" * depth)
    answer = httpx.Response(500, content=content, headers={"content-type": "application/json"})
    async with client(fake(answer)) as daftra:
        with pytest.raises(OutcomeUnknownError):
            await daftra.taxes.create(TaxInput(name="VAT", value=15))
    async with client(fake(answer), retries=0) as daftra:
        with pytest.raises(ServerError):
            await daftra.taxes.get(1)


# --- the check itself, which takes decoded bodies -----------------------------------------------------------------

PLACE: dict[str, Any] = {"method": "POST", "url": f"{BASE}/x", "headers": {"content-type": "text/html"}}
WRITE = Operation(name="taxes.create", method="POST", path="/x", changes_state=True, confirmed_by=(CREATED,))


@pytest.mark.parametrize("operation", [None, WRITE])
@pytest.mark.parametrize(
    "body", [None, [], {}, 7, "text", {"result": "success", "id": 5}, {"result": True, "data": {}}, {"error": ""}]
)
def test_answers_without_a_failure_pass(operation: Operation | None, body: Any) -> None:
    before = copy.deepcopy(body)
    check_success(operation, **PLACE, status=200, body=body)
    assert body == before


@pytest.mark.parametrize(
    ("operation", "status", "body", "kind", "message"),
    [
        (None, 200, {"result": "failed", "message": "No"}, ValidationError, "No"),
        (None, 200, {"error": "No", "code": 404}, NotFoundError, "No"),
        (None, 404, None, NotFoundError, NotFoundError._DEFAULT_MESSAGE),
        (None, 302, NotJson(9), UnexpectedResponseError, "a redirect instead of JSON"),
        (None, 100, None, UnexpectedResponseError, "status 100 does not report the outcome of the call"),
        (None, 200, NotJson(9), UnexpectedResponseError, "the answer is not JSON (text/html, 9 bytes)"),
        (WRITE, 408, None, UnexpectedResponseError, "status 408 does not report the outcome of the call"),
        (WRITE, 503, None, ServerError, "Daftra failed"),
        (WRITE, 200, {"status": False}, ValidationError, "Daftra refused the call"),
        (WRITE, 200, {"errors": ["No"], "id": 5}, UnexpectedResponseError, "both a success and a failure"),
    ],
)
def test_a_plain_dictionary_is_checked_like_an_answer(
    operation: Operation | None, status: int, body: Any, kind: type[ResponseError], message: str
) -> None:
    with pytest.raises(kind) as caught:
        check_success(operation, **PLACE, status=status, body=body)
    error = caught.value
    assert type(error) is kind
    assert message in error.message
    assert (error.method, error.url, error.status) == ("POST", f"{BASE}/x", status)
    assert error.body is (None if isinstance(body, NotJson) else body)


def test_advice_stands_where_daftra_refuses() -> None:
    with pytest.raises(ValidationError, match="Ask somebody"):
        check_success(None, **PLACE, status=200, body={"result": "failed"}, advice="Ask somebody")


PLACES: list[tuple[dict[str, Any], str, dict[str, list[str]]]] = [
    ({"message": "Fix", "validation_errors": {"code": "Taken"}}, "Fix", {"code": ["Taken"]}),
    ({"message": "Fix", "validation_errors": {"code": ["Taken", "Long"]}}, "Fix", {"code": ["Taken", "Long"]}),
    ({"message": "Fix", "errors": {"email": ["Bad"]}}, "Fix", {"email": ["Bad"]}),
    ({"message": "Fix", "data": {"errors": {"email": "Bad"}}}, "Fix", {"email": ["Bad"]}),
    ({"message": "Fix", "errors": ["One", "Two"]}, "Fix", {"": ["One", "Two"]}),
    ({"message": "Fix", "validation_errors": [], "errors": {"a": "b"}}, "Fix", {"a": ["b"]}),
    ({"message": "Fix", "validation_errors": {"InvoiceItem": {"0": {"item": ["Needed"]}}}}, "Fix",
     {"InvoiceItem": ["0: item: Needed"]}),
    ({"message": "Fix", "validation_errors": {"tax": 1, "due": None}}, "Fix", {"tax": ["1"], "due": ["null"]}),
    ({"error": "Nothing to save"}, "Nothing to save", {}),
    ({"error": {"message": "Nothing to save", "status": 400}}, "Nothing to save", {}),
    ({"message": "", "error": "Nothing"}, "Nothing", {}),
    ({}, "Daftra refused the call", {}),
]  # fmt: skip
"""Where messages were seen, with what is read of each."""

# --- every form of a failure that is documented or was seen -------------------------------------------------------


@pytest.mark.parametrize(
    ("status", "body", "kind", "code", "message", "errors"),
    [
        (400, {"result": "failed", "code": 400, "message": None, "error_type": "", "extra_data": [],
               "validation_errors": {"code": "Taken"}}, ValidationError, 400, None, {"code": ["Taken"]}),
        (400, {"result": "failed", "code": 400, "message": "Bad Request", "error_type": None, "extra_data": None,
               "validation_errors": ["A", "B"]}, ValidationError, 400, "Bad Request", {"": ["A", "B"]}),
        (400, {"result": "failed", "code": 400, "message": "No", "validation_errors": {"date": ["A", "B"]}},
         ValidationError, 400, "No", {"date": ["A", "B"]}),
        (400, {"result": "failed", "code": 400, "message": "No", "validation_errors": []},
         ValidationError, 400, "No", {}),
        (400, {"result": "failed", "code": 400, "message": "No", "validation_errors": ""},
         ValidationError, 400, "No", {}),
        (400, {"result": "failed", "code": 400, "message": "No", "validation_errors": None},
         ValidationError, 400, "No", {}),
        (402, {"status": False, "code": 402, "message": "Upgrade", "upgrade_url": "/u", "upgrade_btn_title": "Go"},
         PlanLimitError, 402, "Upgrade", {}),
        (402, {"result": "failed", "code": 401, "message": "Upgrade"}, PlanLimitError, 401, "Upgrade", {}),
        (401, {"success": 0, "message": "No key"}, AuthenticationError, 401, "No key", {}),
        (401, {"message": "Unauthenticated."}, AuthenticationError, 401, "Unauthenticated.", {}),
        (401, {"error": "Not yours"}, PermissionDeniedError, 401, "Not yours", {}),
        (400, {"message": "Record not found"}, NotFoundError, 400, "Record not found", {}),
        (400, {"e": {"errorInfo": ["23000"]}, "message": "Entity not saved", "error": "Duplicate"},
         ValidationError, 400, "Entity not saved", {}),
        (400, {"e": [], "message": "Entity not saved", "error": "Duplicate"},
         ValidationError, 400, "Entity not saved", {}),
        (400, {"message": "Entity not saved", "errors": {"number.code": ["Missing"]}},
         ValidationError, 400, "Entity not saved", {"number.code": ["Missing"]}),
        (422, {"message": "Entity not saved", "errors": {"name": ["Missing"]}},
         ValidationError, 422, "Entity not saved", {"name": ["Missing"]}),
        (422, {"message": "Entity not saved", "errors": []}, ValidationError, 422, "Entity not saved", {}),
        (400, {"error": "Entity Not exists"}, NotFoundError, 400, None, {}),
        (400, {"status": False, "code": 2, "msg": "Settings"}, ValidationError, 2, "Settings", {}),
        (200, {"error": True, "errors": {"date": "Closed"}}, ValidationError, 200, None, {"date": ["Closed"]}),
        *((400, body, ValidationError, 400, message, errors) for body, message, errors in PLACES),
    ],
)  # fmt: skip
async def test_each_form_of_a_failure_is_read(
    status: int, body: dict[str, Any], kind: type[ResponseError], code: int, message: str | None, errors: Any
) -> None:
    for error in (
        await error_of_get(httpx.Response(status, json=body)),
        await error_of_create(httpx.Response(status, json=body)),
    ):
        assert type(error) is kind
        assert (error.status, error.code, error.errors, error.body) == (status, code, errors, body)
        if message is not None:
            assert error.message == message
