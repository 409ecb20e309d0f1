"""Webhooks: records of each kind of event, headers as frameworks hand them over, and bodies that are none."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date, datetime
from decimal import Decimal
from typing import Any

import httpx
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse
from starlette.routing import Route

from daftra_client import DaftraError, DecodeError
from daftra_client._codec.model import Model
from daftra_client.models import EntityClient, EntityInvoice, EntityRecord, InvoiceType, Product, Supplier, Tax
from daftra_client.webhooks import WebhookError, WebhookEvent, parse

HEADERS = {"x-site-id": "2218917"}

INVOICE: dict[str, Any] = {
    "id": 81,
    "no": "000081",
    "type": 0,
    "client_id": "15",
    "client_business_name": "شركة النيل",
    "date": "2026-04-03",
    "summary_total": "32999.9961",
    "summary_paid": 0,
    "created": "2026-04-03 20:27:38",
    "deleted_at": None,
    "some_column": "x",
}
CLIENT = {"id": 15, "client_number": "000015", "business_name": "Nile Trading", "type": "3", "deleted_at": None}
SUPPLIER = {"id": "7", "supplier_number": "000007", "business_name": "Delta", "suspend": "0"}
PRODUCT = {"id": 9, "product_code": "01", "name": "Paper", "unit_price": 19.99, "supplier_id": 7}
TAX = {"id": 1, "name": "VAT", "value": "15", "included": "0"}
DELETED = "2026-04-05 10:00:00"


def body_of(record: object) -> bytes:
    return json.dumps(record, ensure_ascii=False).encode()


@pytest.mark.parametrize(
    ("record", "entity", "model"),
    [
        (INVOICE, "invoice", EntityInvoice),
        ({**INVOICE, "type": 6}, "invoice", EntityInvoice),
        (CLIENT, "client", EntityClient),
        (SUPPLIER, "supplier", Supplier),
        (PRODUCT, "product", Product),
        (TAX, "tax", Tax),
    ],
)
@pytest.mark.parametrize("deleted_at", [None, DELETED])
def test_keys_tell_the_entity(record: dict[str, Any], entity: str, model: type[Model], deleted_at: str | None) -> None:
    event = parse(HEADERS, body_of({**record, "deleted_at": deleted_at}))
    assert (event.site_id, event.entity, event.deleted) == (2218917, entity, deleted_at is not None)
    assert type(event.record) is model
    assert event.record == model.from_dict({**record, "deleted_at": deleted_at})


def test_values_are_read_as_in_any_answer() -> None:
    record: Any = parse(HEADERS, body_of({**INVOICE, "type": 6})).record
    assert (record.id, record.client_id, record.type) == (81, 15, InvoiceType(6))
    assert (record.summary_total, record.summary_paid) == (Decimal("32999.9961"), Decimal(0))
    assert (record.date, record.created) == (date(2026, 4, 3), datetime(2026, 4, 3, 20, 27, 38))
    assert record.client_business_name == "شركة النيل"
    assert record.additional_properties == {"some_column": "x"}


@pytest.mark.parametrize(
    ("deleted_at", "deleted"),
    [
        ("2026-04-05 10:00:00", True),
        ("2026-04-05T10:00:00.000000Z", True),
        (None, False),
        ("", False),
        ("0000-00-00 00:00:00", False),
        ("0000-00-00", False),
    ],
)
def test_a_record_with_a_moment_of_deletion_is_deleted(deleted_at: str | None, deleted: bool) -> None:
    assert parse(HEADERS, body_of({**PRODUCT, "deleted_at": deleted_at})).deleted is deleted
    assert not parse(HEADERS, body_of(PRODUCT)).deleted


def test_the_entity_that_is_given_is_believed() -> None:
    event = parse(HEADERS, body_of(INVOICE), entity="refund_receipt")
    assert (event.entity, type(event.record)) == ("refund_receipt", EntityInvoice)
    event = parse(HEADERS, body_of({"id": "5", "colour": "red"}), entity="item_group")
    assert event == WebhookEvent(
        site_id=2218917,
        entity="item_group",
        record=EntityRecord(id=5, additional_properties={"colour": "red"}),
        deleted=False,
    )


def test_a_record_of_an_unknown_kind_is_refused_with_what_to_do() -> None:
    record = {f"column_{n:02}": n for n in range(20)}
    with pytest.raises(WebhookError, match=r"column_00, column_01, .*column_07\); pass entity="):
        parse(HEADERS, body_of(record))


def test_numbers_are_exact() -> None:
    record: Any = parse(
        HEADERS,
        b'{"product_code": "1", "id": 9007199254740993, "unit_price": 0.1,'
        b' "buy_price": "12345678901234567890.12345678",'
        b' "stock_balance": 18446744073709551615, "tax1": "9223372036854775808"}',
    ).record
    assert record.id == 9007199254740993
    assert (record.unit_price, record.stock_balance) == (Decimal("0.1"), Decimal(18446744073709551615))
    assert record.buy_price == Decimal("12345678901234567890.12345678")
    assert record.tax1 == 9223372036854775808


def test_a_date_in_the_format_of_the_account_needs_that_format() -> None:
    body = body_of({**INVOICE, "date": "03/04/2026"})
    record: Any = parse(HEADERS, body, date_format="MM/DD/YYYY").record
    assert record.date == date(2026, 3, 4)
    with pytest.raises(DecodeError, match=r"EntityInvoice\.date"):
        parse(HEADERS, body)


def test_a_value_that_fits_no_rule_names_its_field() -> None:
    with pytest.raises(DecodeError, match=r"EntityInvoice\.client_id"):
        parse(HEADERS, body_of({**INVOICE, "client_id": "x y"}))


# --- headers ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "headers",
    [
        {"x-site-id": "15"},
        {"X-Site-Id": "15"},
        {"X-SITE-ID": " 15\t"},
        {"content-type": "application/json", "X-site-ID": "15"},
        Headers({"X-Site-Id": "15"}),
        httpx.Headers({"X-Site-Id": "15"}),
    ],
)
def test_the_account_is_named_in_any_case(headers: Mapping[str, str]) -> None:
    assert parse(headers, body_of(TAX)).site_id == 15


@pytest.mark.parametrize("headers", [{}, {"site-id": "15"}, {"x-site-id-2": "15"}])
def test_a_webhook_without_the_header_names_no_account(headers: dict[str, str]) -> None:
    assert parse(headers, body_of(TAX)).site_id is None


@pytest.mark.parametrize(
    "value", ["", " ", "abc", "-1", "+1", "1.0", "1, 1", "1 1", "٣", "²", "0x1", "1_0", "9" * 5000]
)
def test_a_header_that_is_no_number_is_refused(value: str) -> None:
    with pytest.raises(WebhookError, match="x-site-id is not a number"):
        parse({"x-site-id": value}, body_of(TAX))


async def test_a_web_framework_can_hand_its_request_over() -> None:
    async def receive(request: Request) -> JSONResponse:
        try:
            event = parse(request.headers, await request.body())
        except WebhookError as error:
            return JSONResponse({"error": str(error)}, 400)
        return JSONResponse([event.site_id, event.entity, event.deleted])

    app = Starlette(routes=[Route("/hook", receive, methods=["POST"])])
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://example.com") as http:
        taken = await http.post("/hook", content=body_of(CLIENT), headers={"X-Site-Id": "15"})
        refused = await http.post("/hook", headers={"X-Site-Id": "15"})
    assert (taken.status_code, taken.json()) == (200, [15, "client", False])
    assert refused.status_code == 400
    assert refused.json() == {"error": "the body is empty; pass the raw body of the request"}


# --- bodies -------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("body", [b"", "", b"  \r\n", " ", b"\xef\xbb\xbf"])
def test_an_empty_body_is_refused(body: bytes | str) -> None:
    with pytest.raises(WebhookError, match="the body is empty"):
        parse(HEADERS, body)


@pytest.mark.parametrize(
    "body",
    [
        b"<html>", "id=1&client_number=2", b'{"id": 1', b'{"id": NaN}', b'{"a": "\xff"}', '{"a": "\ud800"}',
        b"[" * 5000,
    ],
)  # fmt: skip
def test_a_body_that_is_no_json_is_refused(body: bytes | str) -> None:
    with pytest.raises(WebhookError, match="the body is not JSON"):
        parse(HEADERS, body)


@pytest.mark.parametrize("body", [b"[]", b"{}", b"null", b"5", b'"x"', b"true", body_of([TAX])])
def test_a_body_that_is_no_record_is_refused(body: bytes) -> None:
    with pytest.raises(WebhookError, match="the body is not a record"):
        parse(HEADERS, body)
    with pytest.raises(WebhookError, match="the body is not a record"):
        parse(HEADERS, body, entity="tax")


@pytest.mark.parametrize("body", [body_of(TAX), body_of(TAX).decode(), b"\xef\xbb\xbf" + body_of(TAX), "\ufeff{}"])
def test_text_and_a_byte_order_mark_are_taken(body: bytes | str) -> None:
    if body == "\ufeff{}":
        with pytest.raises(WebhookError, match="not a record"):
            parse(HEADERS, body)
    else:
        assert parse(HEADERS, body).record == Tax.from_dict(TAX)


json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=5,
)
columns = st.sampled_from([*INVOICE, *CLIENT, *TAX, "product_code", "supplier_number"])


@given(st.binary() | st.dictionaries(columns, json_values, max_size=12).map(body_of), st.text())
@example(b'{"included": 1, "value": 1' + b"0" * 5000 + b"}", "1")
@settings(max_examples=200, derandomize=True, deadline=None)
def test_whatever_a_stranger_sends_is_read_or_refused_with_an_error_of_this_package(body: bytes, site_id: str) -> None:
    try:
        event = parse({"x-site-id": site_id}, body)
    except DaftraError:
        return
    assert event.site_id is None or event.site_id >= 0
