"""FastAPI takes and returns the models, and describes them truly."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Annotated, Any

import httpx
import pytest
from openapi_spec_validator import validate

from daftra_client.models import Client, ClientInput, Invoice, InvoiceInput
from tests.codec.test_pydantic import Order, problems

pytest.importorskip("fastapi", reason="it is not installed beside the lowest versions")

from fastapi import Body, FastAPI

app = FastAPI()


@app.post("/invoices")
async def create(invoice: Annotated[InvoiceInput, Body()]) -> Invoice:
    return Invoice(id=1, client_id=invoice.client_id, date=datetime.date(2026, 4, 17), client=Client(id=5))


@app.get("/invoices")
async def every() -> list[Invoice]:
    return [Invoice(id=1), Invoice(id=2, summary_total=Decimal("334.50"))]


@app.post("/orders")
async def order(given: Order) -> Order:
    return given


@app.post("/webhook", response_model_exclude_none=True)
async def webhook(invoice: Annotated[Invoice, Body()]) -> Invoice:
    return invoice


@app.post("/customers")
async def customers(customers: list[ClientInput]) -> int:
    return len(customers)


@pytest.fixture
def browser() -> httpx.AsyncClient:
    return httpx.AsyncClient(transport=httpx.ASGITransport(app), base_url="http://test")


async def test_fastapi_takes_and_returns_records(browser: httpx.AsyncClient) -> None:
    made = await browser.post("/invoices", json={"client_id": 83, "discount": "1.5"})
    assert made.status_code == 200
    expected = Invoice(id=1, client_id=83, date=datetime.date(2026, 4, 17), client=Client(id=5))
    assert made.json() == expected.to_dict()
    assert [row["summary_total"] for row in (await browser.get("/invoices")).json()] == [None, "334.50"]
    ordered = await browser.post("/orders", json={"invoice": {"id": "1"}, "wanted": [{"client_id": 2}], "type": 77})
    assert ordered.json()["invoice"] == Invoice(id=1).to_dict()
    assert (ordered.json()["wanted"], ordered.json()["type"]) == ([{"client_id": 2}], 77)
    hooked = await browser.post("/webhook", json={"id": "7", "no": "000007", "Client": [], "plugin": {"a": 1}})
    assert hooked.json() == {"id": 7, "no": "000007", "plugin": {"a": 1}}
    assert (await browser.post("/customers", json=[{"business_name": "Nile"}, {}])).json() == 2


@pytest.mark.parametrize(
    ("path", "body", "loc"),
    [
        ("/invoices", {}, ["body", "client_id"]),
        ("/invoices", {"client_id": 1, "password": "hunter2"}, ["body", "password"]),
        ("/invoices", [], ["body"]),
        ("/orders", {"wanted": [{"client_id": 1}, {"client_id": "x"}]}, ["body", "wanted", 1, "client_id"]),
        ("/customers", [{"password": ["hunter2"]}], ["body", 0, "password"]),
    ],
)
async def test_fastapi_answers_422_and_says_where(
    browser: httpx.AsyncClient, path: str, body: Any, loc: list[str | int]
) -> None:
    answer = await browser.post(path, json=body)
    assert answer.status_code == 422
    (error,) = answer.json()["detail"]
    assert error["loc"] == loc
    assert "hunter2" not in answer.text


async def test_the_openapi_document_of_an_application_is_valid_and_true(browser: httpx.AsyncClient) -> None:
    document = (await browser.get("/openapi.json")).json()
    validate(document)
    schemas = document["components"]["schemas"]
    body = document["paths"]["/invoices"]["post"]["requestBody"]["content"]["application/json"]["schema"]
    answer = document["paths"]["/invoices"]["post"]["responses"]["200"]["content"]["application/json"]["schema"]
    name = body["$ref"].rpartition("/")[2]
    assert schemas[name]["title"] == "InvoiceInput"
    assert schemas[name]["required"] == ["client_id"]
    assert schemas["Invoice-Output"]["properties"]["Client"]["anyOf"][0] == {
        "$ref": "#/components/schemas/Client-Output"
    }
    assert answer == {"$ref": "#/components/schemas/Invoice-Output"}
    root = {"components": document["components"]}
    made = await browser.post("/invoices", json={"client_id": 83})
    assert problems(made.json(), {**root, **answer}) == []
    assert (
        problems({"id": "26", "InvoiceItem": {"0": {"id": "1"}}, "Client": []}, {**root, **schemas["Invoice-Input"]})
        == []
    )
