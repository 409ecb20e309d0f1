"""What callers of other languages and from browsers do: preflights, aliases, arrays, bodies of another kind."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Sandbox
from scripts.document.source import read
from tests.sandbox.test_protocol import password_form
from tests.support.document import methods

INVOICE_LINES = [{"item": "Book", "unit_price": "100", "quantity": 3}]


def allowed(answer: httpx.Response) -> str | None:
    """The origins that may read an answer."""
    origins: str | None = answer.headers.get("access-control-allow-origin")
    return origins


# --- browsers


@pytest.mark.parametrize("origin", ["null", "https://shop.example.com"])  # a file has the origin "null"
@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE", "PATCH"])
@pytest.mark.parametrize(
    "path", ["/api2/clients.json", "/api2/nonsense", "/v2/api/entity/client/list/1", "/v2/oauth/token"]
)
def test_a_preflight_allows_every_call(sandbox: Sandbox, path: str, method: str, origin: str) -> None:
    asked = {
        "Origin": origin,
        "Access-Control-Request-Method": method,
        "Access-Control-Request-Headers": "apikey, content-type, x-own",
    }
    answer = httpx.options(f"{sandbox.base_url}{path}", headers=asked)
    assert (answer.status_code, allowed(answer)) == (200, "*")
    assert method in answer.headers["access-control-allow-methods"]
    assert answer.headers["access-control-allow-headers"] == "apikey, content-type, x-own"
    assert sandbox.requests == []


_UNKNOWN_APPLICATION = {
    "grant_type": "password",
    "client_id": "9",
    "client_secret": "s",
    "username": "u@example.com",
    "password": "p",
}


@pytest.mark.parametrize("origin", ["null", "https://shop.example.com"])
def test_a_page_of_any_origin_reads_answers_and_refusals(sandbox: Sandbox, api: httpx.Client, origin: str) -> None:
    headers = {"Origin": origin}
    cases = [
        api.get("/api2/clients", headers=headers),
        api.post("/api2/clients", headers=headers, json={"Client": {"email": "a"}}),
        api.get("/api2/clients/999", headers=headers),
        api.get("/api2/nonsense", headers=headers),
        api.get("/v2/api/entity/brand/9", headers=headers),
        httpx.get(f"{sandbox.base_url}/v2/api/entity/brand/list", headers=headers),
        api.post("/v2/oauth/token", headers=headers, json={}),
        api.post("/v2/oauth/token", headers=headers, json=_UNKNOWN_APPLICATION),
    ]
    assert [(answer.status_code, allowed(answer)) for answer in cases] == [
        (200, "*"),
        (400, "*"),
        (404, "*"),
        (404, "*"),
        (400, "*"),
        (401, "*"),
        (400, "*"),
        (401, "*"),
    ]
    sandbox.fail_next(status=503, headers={"Retry-After": "1"})
    failed = api.get("/api2/clients", headers=headers)
    assert (failed.status_code, allowed(failed), failed.headers["retry-after"]) == (503, "*", "1")


def test_pages_and_files_are_not_for_other_origins(sandbox: Sandbox, api: httpx.Client, create: Any) -> None:
    client = create("clients", Client={"business_name": "Nile Trading"})
    id = create("invoices", Invoice={"client_id": client}, InvoiceItem=INVOICE_LINES)
    document = api.get(f"/api2/invoices/{id}").json()["data"]["Invoice"]
    for link in (document["invoice_pdf_url"], document["invoice_html_url"], f"{sandbox.base_url}/"):
        assert allowed(httpx.get(link, headers={"Origin": "https://shop.example.com"})) is None
    assert allowed(api.get("/api2/clients")) is None, "who is no browser is told nothing"


# --- POST as another name of PUT


@pytest.mark.parametrize("form", ["{}", "{}.json", "{}/"])
@pytest.mark.parametrize(
    ("resource", "key", "columns", "change"),
    [
        ("clients", "Client", {"business_name": "A"}, {"notes": "changed"}),
        ("suppliers", "Supplier", {"business_name": "A"}, {"notes": "changed"}),
        ("taxes", "Tax", {"name": "VAT", "value": "15"}, {"value": "5"}),
        ("treasuries", "Treasury", {"name": "Safe"}, {"description": "changed"}),
        ("expenses", "Expense", {"amount": "5", "date": "2026-04-03"}, {"amount": "6"}),
    ],
)
def test_a_post_to_a_record_changes_it(
    api: httpx.Client, create: Any, resource: str, key: str, columns: dict[str, Any], change: dict[str, str], form: str
) -> None:
    one = f"/api2/{resource}/{create(resource, **{key: columns})}"
    answer = api.post(form.format(one), json={key: {**columns, **change}})
    assert (answer.status_code, answer.json()) == (200, {"result": "successful", "code": 200})
    assert change.items() <= api.get(one).json()["data"][key].items()


DOCUMENT = read(Path(__file__).resolve().parents[2] / "openapi" / "daftra.yaml")
UPDATES = sorted({path for method, path, _ in methods(DOCUMENT) if method == "PUT" and path.startswith("/api2/")})


@pytest.mark.parametrize("path", UPDATES)
def test_a_post_answers_like_a_put_to_every_documented_update(api: httpx.Client, path: str) -> None:
    one = re.sub(r"\{\w+\}", "999999", path)
    put, post = api.put(one, json={}), api.post(one, json={})
    assert (post.status_code, post.json()) == (put.status_code, put.json())
    assert "path" not in put.json()["message"]


@pytest.mark.parametrize("form", ["{}", "{}.json", "{}/"])
def test_a_post_to_an_invoice_replaces_its_lines(api: httpx.Client, create: Any, client_id: str, form: str) -> None:
    id = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=INVOICE_LINES)
    body = {"Invoice": {"client_id": client_id}, "InvoiceItem": [{"item": "Pen", "unit_price": "2", "quantity": 1}]}
    assert api.post(form.format(f"/api2/invoices/{id}"), json=body).json()["code"] == 200
    shown = api.get(f"/api2/invoices/{id}").json()["data"]["Invoice"]
    assert ([line["item"] for line in shown["InvoiceItem"]], shown["summary_total"]) == (["Pen"], 2)


def test_a_post_changes_what_has_a_path_of_its_own_as_well(api: httpx.Client, client_id: str) -> None:
    category = api.post("/api2/product_categories.json", json={"Category": {"name": "Books"}}).json()["Category"]["id"]
    one = f"/api2/product_categories/{category}"
    answer = api.post(f"{one}.json", json={"Category": {"name": "Pens"}}).json()
    assert answer["Category"] == {"name": "Pens", "id": category}
    assert api.get(one).json()["data"]["Category"]["name"] == "Pens"

    def subscription(name: str) -> dict[str, Any]:
        header = {"client_id": client_id, "name": name, "subscription_period": 1, "subscription_unit": "months"}
        return {"Invoice": header, "InvoiceItem": INVOICE_LINES}

    made = api.post("/api2/invoices/add_subscription.json", json=subscription("a"))
    assert made.status_code == 202, made.text
    changed = api.post(f"/api2/invoices/edit_subscription/{made.json()['id']}.json", json=subscription("b"))
    assert changed.json()["result"] == "successful"


def test_a_post_to_a_record_that_cannot_be_changed_is_refused(api: httpx.Client) -> None:
    answer = api.post("/api2/branches/1", json={"Branch": {"name": "x"}})
    assert (answer.status_code, answer.json()["result"]) == (404, "failed")
    assert api.post("/api2/clients/999", json={"Client": {"business_name": "x"}}).status_code == 404


def test_v2_knows_the_same_alias(api: httpx.Client) -> None:
    id = api.post("/v2/api/entity/brand", json={"name": "Nile"}).json()["id"]
    answer = api.post(f"/v2/api/entity/brand/{id}", json={"id": id, "name": "Delta"})
    assert (answer.status_code, answer.json()["id"]) == (200, id)
    assert api.get(f"/v2/api/entity/brand/{id}").json()["name"] == "Delta"


# --- arrays


@pytest.mark.parametrize("form", ["records", "bodies"])
def test_several_payments_come_in_one_call(api: httpx.Client, create: Any, client_id: str, form: str) -> None:
    invoice = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=INVOICE_LINES)
    payments = [{"invoice_id": invoice, "payment_method": "cash", "amount": amount} for amount in ("100", "50.5")]
    body = {"InvoicePayment": payments} if form == "records" else [{"InvoicePayment": each} for each in payments]
    answer = api.post("/api2/invoice_payments.json", json=body)
    rows = [row["InvoicePayment"] for row in api.get("/api2/invoice_payments").json()["data"]]
    assert [row["amount"] for row in rows] == ["50.5", "100"]
    assert (answer.status_code, answer.json()["result"], answer.json()["id"]) == (202, "successful", rows[0]["id"])
    shown = api.get(f"/api2/invoices/{invoice}").json()["data"]["Invoice"]
    assert (shown["summary_paid"], shown["summary_unpaid"], shown["payment_status"]) == ("150.5", 149.5, 1)


def test_one_wrong_payment_stores_none(api: httpx.Client, create: Any, client_id: str) -> None:
    invoice = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=INVOICE_LINES)
    payment = {"invoice_id": invoice, "payment_method": "cash", "amount": "10"}
    answer = api.post("/api2/invoice_payments", json={"InvoicePayment": [payment, {**payment, "amount": "ten"}]})
    assert (answer.status_code, [*answer.json()["validation_errors"]]) == (400, ["amount"])
    assert api.get("/api2/invoice_payments").json()["data"] == []
    assert api.get(f"/api2/invoices/{invoice}").json()["data"]["Invoice"]["summary_paid"] == 0


@pytest.mark.parametrize("body", [[], {"InvoicePayment": []}, [[]], {"InvoicePayment": ["x"]}, [{"InvoicePayment": 1}]])
def test_an_array_without_payments_is_refused(api: httpx.Client, body: Any) -> None:
    answer = api.post("/api2/invoice_payments", json=body)
    assert (answer.status_code, answer.json()["message"]) == (400, "InvoicePayment is empty")


def test_other_resources_take_one_record(api: httpx.Client) -> None:
    answer = api.post("/api2/clients", json={"Client": [{"business_name": "A"}, {"business_name": "B"}]})
    assert (answer.status_code, answer.json()["message"]) == (400, "Client is empty")


@pytest.mark.parametrize(("tags", "shown"), [("new, used", "new, used"), (["new", "used"], "new,used"), ([], "")])
def test_tags_are_a_text_or_an_array(api: httpx.Client, create: Any, tags: Any, shown: str) -> None:
    one = f"/api2/products/{create('products', Product={'name': 'Book', 'tags': tags})}"
    assert api.get(one).json()["data"]["Product"]["tags"] == shown


def test_an_array_is_no_value_elsewhere(api: httpx.Client) -> None:
    answer = api.post("/api2/products", json={"Product": {"name": ["Book"], "tags": [["new"]]}})
    assert (answer.status_code, sorted(answer.json()["validation_errors"])) == (400, ["name", "tags"])


# --- bodies


@pytest.mark.parametrize("media", [None, "text/plain", "application/x-www-form-urlencoded", "application/json"])
@pytest.mark.parametrize("mark", [b"", b"\xef\xbb\xbf"], ids=["plain", "with a byte order mark"])
def test_json_is_read_with_any_media_type(sandbox: Sandbox, api: httpx.Client, media: str | None, mark: bytes) -> None:
    headers = {} if media is None else {"Content-Type": media}
    content = mark + json.dumps({"Client": {"business_name": "شركة النيل"}}, ensure_ascii=False).encode()
    answer = api.post("/api2/clients", content=content, headers=headers)
    assert answer.status_code == 202, answer.text
    row = api.get(f"/api2/clients/{answer.json()['id']}").json()["data"]["Client"]
    assert row["business_name"] == "شركة النيل"
    assert sandbox.requests[0].body == {"Client": {"business_name": "شركة النيل"}}
    flat = api.post("/v2/api/entity/brand", content=mark + b'{"name": "Nile"}', headers=headers)
    assert flat.status_code == 200, flat.text


@pytest.mark.parametrize("form", ["json", "json without a type", "json as a form", "form", "multipart"])
def test_a_token_is_issued_for_every_form_of_the_request(sandbox: Sandbox, form: str) -> None:
    fields = password_form(sandbox)
    url = f"{sandbox.base_url}/v2/oauth/token"
    content = json.dumps({**fields, "client_id": int(sandbox.client_id)}).encode()
    match form:
        case "json":
            answer = httpx.post(url, json=fields)
        case "json without a type":
            answer = httpx.post(url, content=b"\xef\xbb\xbf" + content)
        case "json as a form":
            media = {"Content-Type": "application/x-www-form-urlencoded"}
            answer = httpx.post(url, content=content, headers=media)
        case "form":
            answer = httpx.post(url, data=fields)
        case _:
            answer = httpx.post(url, files={name: (None, value) for name, value in fields.items()})
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert set(body) == {"token_type", "expires_in", "access_token", "refresh_token", "site_id", "subdomain"}
    assert (body["token_type"], body["expires_in"]) == ("Bearer", 31_536_000)
    headers = {"Authorization": f"Bearer {body['access_token']}"}
    assert httpx.get(f"{sandbox.base_url}/api2/clients", headers=headers).status_code == 200


def test_credentials_can_be_chosen() -> None:
    chosen = {"client_id": "7", "client_secret": "cs-1", "username": "a@example.com", "password": "pw 1"}
    with Sandbox(**chosen) as sandbox:  # type: ignore[arg-type]
        url = f"{sandbox.base_url}/v2/oauth/token"
        assert httpx.post(url, data={"grant_type": "password", **chosen}).status_code == 200
        for name in chosen:
            refused = httpx.post(url, data={"grant_type": "password", **chosen, name: "other"})
            assert refused.status_code in (400, 401), name
