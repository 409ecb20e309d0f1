"""The forms in which callers write days and times, and enumerated numbers."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.sandbox.conftest import Create


@pytest.mark.parametrize(
    ("sent", "stored"),
    [
        ("2026-03-10", "2026-03-10 00:00:00"),
        ("2026-03-10 21:10", "2026-03-10 21:10:00"),
        ("2026-03-10T10:00:00.000Z", "2026-03-10 10:00:00"),
        ("2026-03-10T10:00:00+03:00", "2026-03-10 10:00:00"),
        ("2026-03-10, 4:05:00 PM UTC", "2026-03-10 16:05:00"),
        ("2026-03-10, 12:05:00 am", "2026-03-10 00:05:00"),
        ({"date": "2026-03-10 10:00:00.000000", "timezone_type": 3, "timezone": "UTC"}, "2026-03-10 10:00:00"),
    ],
)
def test_a_time_is_understood(api: httpx.Client, create: Create, client_id: str, sent: Any, stored: str) -> None:
    id = create(
        "client_payments",
        ClientPayment={"client_id": client_id, "amount": 1, "treasury_id": 1, "payment_method": "cash", "date": sent},
    )
    assert api.get(f"/api2/client_payments/{id}.json").json()["data"]["ClientPayment"]["date"] == stored


@pytest.mark.parametrize("sent", ["2026-03-10, 13:05:00 PM UTC", "2026-03-10T25:00:00Z", "10 March", ["2026-03-10"]])
def test_another_text_is_no_time(api: httpx.Client, client_id: str, sent: Any) -> None:
    body = {"ClientPayment": {"client_id": client_id, "amount": 1, "treasury_id": 1, "payment_method": "cash"}}
    body["ClientPayment"]["date"] = sent
    answer = api.post("/api2/client_payments.json", json=body)
    assert (answer.status_code, list(answer.json()["validation_errors"])) == (400, ["date"])


@pytest.mark.parametrize(("sent", "total"), [("1 => Percentage", 90), ("2 => Amount", 80), (" 1 ", 90)])
def test_enumerations_are_numbers(api: httpx.Client, create: Create, client_id: str, sent: str, total: int) -> None:
    line = {"item": "Book", "unit_price": 50, "quantity": 2, "discount": 10, "discount_type": sent}
    id = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[line])
    assert api.get(f"/api2/invoices/{id}.json").json()["data"]["Invoice"]["summary_total"] == total


def test_a_text_after_a_number_is_no_enumeration(api: httpx.Client, client_id: str) -> None:
    line = {"item": "Book", "unit_price": 50, "quantity": 2, "discount": 10, "discount_type": "1 percent"}
    answer = api.post("/api2/invoices.json", json={"Invoice": {"client_id": client_id}, "InvoiceItem": [line]})
    assert list(answer.json()["validation_errors"]) == ["InvoiceItem.0.discount_type"]
