"""Values that the document allows and nobody sends are answered too: none may break the sandbox."""

from __future__ import annotations

from decimal import ROUND_HALF_UP, Context, Decimal
from typing import Any

import httpx
import pytest
from hypothesis import given
from hypothesis import strategies as st

from daftra_client.sandbox.wire import plain
from tests.sandbox.conftest import Create

HUGE = "9" * 21
"""Beyond 64 bits, and the longest number that is taken."""


def read(answer: httpx.Response) -> Any:
    assert answer.status_code in {200, 202}, answer.text
    return answer.json(parse_float=Decimal)


@pytest.mark.parametrize("id", [HUGE, int(HUGE)], ids=["text", "number"])
def test_a_reference_beyond_64_bits_names_no_record(api: httpx.Client, id: str | int) -> None:
    lines = [{"item": "Paper", "unit_price": 1, "quantity": 1, "tax1": id, "product_id": id}]
    answer = api.post("/api2/invoices.json", json={"Invoice": {"client_id": id}, "InvoiceItem": lines})
    assert answer.status_code == 400
    assert sorted(answer.json()["validation_errors"]) == ["InvoiceItem.0.product_id", "InvoiceItem.0.tax1", "client_id"]


def test_a_workflow_beyond_64_bits_is_no_entity(api: httpx.Client) -> None:
    answer = api.get(f"/v2/api/entity/le_workflow-type-entity-{HUGE}/list/1")
    assert (answer.status_code, answer.json()) == (200, {"error": "Entity Not exists"})


def test_amounts_beyond_64_bits_are_summed_exactly(api: httpx.Client, create: Create, client_id: str) -> None:
    lines = [{"item": "Paper", "unit_price": HUGE, "quantity": 1_000_000}]
    id = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=lines)
    total = int(HUGE) * 1_000_000
    shown = read(api.get(f"/api2/invoices/{id}.json"))["data"]["Invoice"]
    assert (shown["summary_total"], shown["summary_unpaid"]) == (total, total)
    assert shown["InvoiceItem"][0]["unit_price"] == HUGE
    assert read(api.get(f"/v2/api/entity/invoice/{id}/1"))["summary_total"] == total


def test_an_included_tax_of_100_percent_stays_in_the_price(api: httpx.Client, create: Create, client_id: str) -> None:
    tax = create("taxes", Tax={"name": "All of it back", "value": -100, "included": 1})
    lines = [{"item": "Paper", "unit_price": 50, "quantity": 2, "tax1": tax}]
    id = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=lines)
    shown = read(api.get(f"/api2/invoices/{id}.json"))["data"]["Invoice"]
    assert (shown["summary_subtotal"], shown["summary_total"]) == (100, 0)


def test_whole_numbers_beyond_64_bits_keep_their_digits_in_free_content(api: httpx.Client) -> None:
    columns = {"staff_id": 1, "date_from": "2026-04-03", "date_to": "2026-04-04", "days": 2, "type": "leave"}
    body = {**columns, "attachments": {"size": int(HUGE)}}
    id = read(api.post("/v2/api/entity/leave_application", json=body))["id"]
    shown = read(api.get(f"/v2/api/entity/leave_application/{id}/1"))
    assert shown["attachments"] == {"size": int(HUGE)}


@pytest.mark.parametrize("time", ["1e308", "1e300", "inf", f"{HUGE}:30"])
def test_an_impossible_time_is_stored_as_null(api: httpx.Client, create: Create, time: str) -> None:
    id = create("time_tracking", TimeTracking={"time": time, "date": "2026-04-03", "activity_id": 1, "staff_id": 1})
    shown = read(api.get(f"/api2/time_tracking/{id}.json"))["data"]["TimeTracking"]
    assert (shown["time"], shown["time_formatted"]) == (time, [])


@pytest.mark.parametrize(
    "body",
    [
        rb'{"Client": {"business_name": "\ud800"}}',
        b'{"Client": {"business_name": 1e99999999999999999999}}',
        b"[" * 9999,
    ],
    ids=["half of a surrogate pair", "exponent", "depth"],
)
def test_json_that_php_does_not_read_is_refused(api: httpx.Client, body: bytes) -> None:
    answer = api.post("/api2/clients.json", content=body)
    assert (answer.status_code, answer.json()["message"]) == (400, "The body is not valid JSON.")


def test_a_line_break_in_a_path_is_a_part_of_it(api: httpx.Client) -> None:
    answer = api.get("/api2/listing/Pro%0Aduct.json")
    assert (answer.status_code, answer.json()["message"]) == (404, "There is no such list.")


@given(st.decimals(allow_nan=False, allow_infinity=False, min_value=-(10**60), max_value=10**60))
def test_an_amount_in_its_form_loses_no_digit(value: Decimal) -> None:
    exact = Context(prec=200, rounding=ROUND_HALF_UP)
    text = plain(value)
    assert Decimal(text) == exact.quantize(value, Decimal("0.0001"))
    assert text == (format(exact.normalize(Decimal(text)), "f") if Decimal(text) else "0")
