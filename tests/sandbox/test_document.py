"""Every operation of the document is answered, and in the documented form."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import jsonschema
import pytest

from daftra_client.sandbox import Sandbox
from scripts.document.model import Document
from scripts.document.source import read
from tests.sandbox.caller import Caller

DOCUMENT = Path(__file__).resolve().parents[2] / "openapi" / "daftra.yaml"


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    return read(DOCUMENT)


@pytest.fixture(scope="module")
def own() -> Iterator[Sandbox]:
    sandbox = Sandbox()
    yield sandbox
    sandbox.close()


async def test_every_operation_is_answered_as_documented(document: dict[str, Any], own: Sandbox) -> None:
    transport = httpx.ASGITransport(own.app)
    headers = {"apikey": own.api_key}
    problems: dict[str, str] = {}
    async with httpx.AsyncClient(transport=transport, base_url=own.base_url, headers=headers) as api:
        caller = Caller(document, api)
        for name, (_, _, operation) in caller.operations.items():
            if operation["operationId"] in ("oauth_token", "requisitions_delete"):
                continue  # takes a form; answers with a redirect alone; both are tested by themselves
            try:
                if name.endswith("_list") and f"{operation['tags'][0]}_create" in caller.operations:
                    await caller.record(operation)  # so that there is a row
                answer, schema = await caller.call(name)
                body = answer.json()
                jsonschema.Draft202012Validator({**schema, "components": document["components"]}).validate(body)
                if name.endswith("_list"):
                    rows = body["payload"]["data"] if "payload" in body else body["data"]
                    assert rows, body
            except (AssertionError, KeyError, jsonschema.ValidationError) as problem:
                problems[name] = f"{type(problem).__name__}: {str(problem)[:300]}"
    assert not problems, "\n".join(f"{name}: {text}" for name, text in problems.items())
    assert len(caller.operations) > 150


async def test_every_documented_look_up_list_is_answered(document: dict[str, Any], own: Sandbox) -> None:
    models = [each["const"] for each in document["components"]["schemas"]["ListingModel"]["anyOf"] if "const" in each]
    transport = httpx.ASGITransport(own.app)
    async with httpx.AsyncClient(transport=transport, base_url=own.base_url, headers={"apikey": own.api_key}) as api:
        await api.post("/api2/product_categories", json={"Category": {"name": "Lamps", "category_type": 1}})
        answers = {model: await api.get(f"/api2/listing/{model}.json") for model in models}
        assert {model: answer.status_code for model, answer in answers.items()} == dict.fromkeys(models, 200)
        assert "Lamps" in answers["Category"].json()["data"]["Listing"].values()
        assert answers["DateFormats"].json() == answers["dateFormats"].json()
        assert answers["Project"].json()["data"]["Listing"] == []
        assert (await api.get("/api2/listing/category.json")).status_code == 404


async def test_what_is_no_method_is_answered_too(own: Sandbox) -> None:
    """Aliases, redirects to web pages, and what several methods share, which the test above calls by its methods."""
    transport = httpx.ASGITransport(own.app)
    async with httpx.AsyncClient(transport=transport, base_url=own.base_url, headers={"apikey": own.api_key}) as api:
        client = (await api.post("/api2/clients", json={"Client": {"business_name": "Nile"}})).json()["id"]
        estimate = (await api.post("/api2/estimates", json={"Estimate": {"client_id": client}})).json()["id"]
        order = (await api.post("/api2/work_orders", json={"WorkOrder": {"title": "Works"}})).json()["id"]
        for name, item in (("EstimateAppointment", estimate), ("WorkOrderAppointment", order)):
            path = "estimate_appointments" if name == "EstimateAppointment" else "work_order_appointments"
            made = await api.post(f"/api2/{path}", json={name: {"item_id": item, "date": "2026-04-03", "body": "a"}})
            url = f"/api2/{path}/{made.json()['id']}.json"
            assert (
                await api.post(url, json={name: {"item_id": item, "date": "2026-04-03", "body": "b"}})
            ).status_code == 200
            (read,) = (await api.get(url)).json()["data"].values()
            assert read["body"] == "b"
        category = {"Category": {"name": "Lamps", "category_type": 1}}
        made = await api.post("/api2/product_categories.json", json=category)
        url = f"/api2/product_categories/{made.json()['Category']['id']}.json"
        assert (await api.post(url, json={"Category": {"name": "Desks"}})).json()["Category"]["name"] == "Desks"
        page = await api.get("/api2/purchase_orders.json")
        assert (page.status_code, page.headers["location"]) == (302, "/v2/owner/entity/purchase_order-13/list")
        booking = (await api.post("/v2/api/bookings", json={"booking": {"client_id": client}})).json()["id"]
        for status, changed in ((3, True), (3, False), (2, False), (9, False), (1, True)):
            answer = await api.request("GET", f"/v2/api/bookings/{booking}/status", json={"status": status})
            assert (answer.status_code, answer.json()["error"]) == (200, not changed)
        missing = await api.request("GET", "/v2/api/bookings/999999/status", json={"status": 1})
        assert (missing.status_code, missing.json()["result"]) == (404, "failed")
        document = Document.load(DOCUMENT)
        known = {each.id for each in document.without_method if "x-no-method" in each.node}
        assert known == {
            "bookings_change_status_beta",
            "estimate_appointments_update_by_post",
            "purchase_orders_list_page",
            "work_order_appointments_update_by_post",
        }
