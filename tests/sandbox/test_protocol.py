"""Paths, credentials, envelopes and refusals: what holds for every resource."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Sandbox

RESOURCES: dict[str, tuple[str, str, dict[str, Any]]] = {
    "clients": ("Client", "Client", {"business_name": "A"}),
    "products": ("Product", "Product", {"name": "A"}),
    "taxes": ("Tax", "Tax", {"name": "VAT", "value": 15}),
    "stores": ("Store", "Store", {"name": "A"}),
    "treasuries": ("Treasury", "Treasury", {"name": "A"}),
    "expenses": ("Expense", "Expense", {"amount": 10, "date": "2026-04-03"}),
    "incomes": ("Income", "Income", {"amount": 10, "date": "2026-04-03"}),
    "journals": ("Journal", "Journal", {"description": "entry"}),
    "journal_accounts": ("JournalAccount", "JournalAccount", {"name": "Cash", "code": "7701"}),
    "suppliers": ("Supplier", "Supplier", {"business_name": "A"}),
    "invoices": ("Invoice", "Invoice", {"client_id": "CLIENT"}),
    "estimates": ("Estimate", "Estimate", {"client_id": "CLIENT"}),
    "credit_notes": ("CreditNote", "Invoice", {"client_id": "CLIENT"}),
    "refund_receipts": ("RefundReceipt", "RefundReceipt", {"subscription_id": "INVOICE"}),
    "journal_cats": ("JournalCat", "JournalCat", {"name": "Assets", "code": "7702"}),
    "client_payments": (
        "ClientPayment",
        "ClientPayment",
        {"client_id": "CLIENT", "amount": 5, "treasury_id": 1, "payment_method": "cash"},
    ),
}

ANNOUNCED = {
    "clients": {"client_number": "000001"},
    "expenses": {"expense_number": "000001"},
    "incomes": {"expense_number": "000001"},
    "invoices": {"invoice_number": "000001"},
    "refund_receipts": {"invoice_number": "000001"},
}
"""What the answer to a create has beside the id."""


@pytest.mark.parametrize("name", RESOURCES)
def test_a_record_lives_from_create_to_delete(api: httpx.Client, create: Any, name: str) -> None:
    wrote, read, columns = RESOURCES[name]
    made: dict[Any, str] = {}
    if "CLIENT" in columns.values():
        made["CLIENT"] = create("clients", Client={"business_name": "B"})
    if "INVOICE" in columns.values():
        made["INVOICE"] = create("invoices", Invoice={"client_id": create("clients", Client={"business_name": "B"})})
    body: dict[str, Any] = {wrote: {key: made.get(value, value) for key, value in columns.items()}}
    if name == "journals":
        body["JournalTransaction"] = [{"currency_debit": 0}]
    before = api.get(f"/api2/{name}").json()["pagination"]["total_results"]

    created = api.post(f"/api2/{name}.json", json=body)
    assert created.status_code == 202
    identifier = created.json()["id"]
    announced = ANNOUNCED.get(name, {})
    assert created.json() == {"result": "successful", "code": 202, "id": identifier, **announced}

    one = f"/api2/{name}/{identifier}.json"
    assert api.get(one).json()["data"][read]["id"] == identifier
    listed = api.get(f"/api2/{name}.json?limit=1000").json()
    assert identifier in [row[read]["id"] for row in listed["data"]]
    assert listed["pagination"]["total_results"] == before + 1

    updated = api.put(one, json=body)
    assert (updated.status_code, updated.json()) == (200, {"result": "successful", "code": 200})
    deleted = api.delete(one)
    assert (deleted.status_code, deleted.json()) == (200, {"result": "successful", "code": 200})
    gone = api.get(one)
    assert gone.status_code == 404
    assert (gone.json()["result"], gone.json()["code"]) == ("failed", 404)
    assert api.put(one, json=body).status_code == 404
    assert api.delete(one).status_code == 404


@pytest.mark.parametrize("path", ["/api2/stores", "/api2/stores.json", "/api2/stores/"])
def test_a_list_is_reached_by_every_form_of_its_path(api: httpx.Client, path: str) -> None:
    assert api.get(path).json() == {
        "result": "successful",
        "code": 200,
        "data": [{"Store": api.get("/api2/stores/1").json()["data"]["Store"]}],
        "pagination": {"prev": None, "next": None, "page": 1, "page_count": 1, "total_results": 1},
    }


@pytest.mark.parametrize("path", ["/api2/stores/1", "/api2/stores/1.json", "/api2/stores/1/"])
def test_a_record_is_reached_by_every_form_of_its_path(api: httpx.Client, path: str) -> None:
    assert api.get(path).json()["data"]["Store"]["name"] == "Primary Store"


@pytest.mark.parametrize(("name", "key"), [("branches", "Branch")])
def test_read_only_resources_have_a_first_record_and_no_writes(api: httpx.Client, name: str, key: str) -> None:
    assert api.get(f"/api2/{name}/1").json()["data"][key]["id"] == "1"
    assert api.post(f"/api2/{name}", json={key: {"name": "x"}}).status_code == 404
    assert api.delete(f"/api2/{name}/1").status_code == 404


def test_a_category_has_another_wrapper_in_lists(api: httpx.Client) -> None:
    assert [*api.get("/api2/product_categories").json()["data"][0]] == ["ProductCategory"]
    assert [*api.get("/api2/product_categories/1").json()["data"]] == ["Category"]


@pytest.mark.parametrize("path", ["/login", "/v2/api", "/api2", "/api", "/api2x/clients", "/owner/invoices"])
def test_a_path_beside_the_api_answers_html(api: httpx.Client, path: str) -> None:
    answer = api.get(path)
    assert answer.status_code == 404
    assert answer.headers["content-type"].startswith("text/html")


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "PATCH", "DELETE"])
@pytest.mark.parametrize("path", ["nonsense", "nonsense/1", "nonsense.json", "", "v2/oauth/token"])
def test_an_unknown_path_of_v1_answers_json(api: httpx.Client, method: str, path: str) -> None:
    answer = api.request(method, f"/api2/{path}", json={})
    expected = {
        "result": "failed",
        "code": 404,
        "error_type": "",
        "extra_data": [],
        "message": "There is no such path.",
    }
    assert (answer.status_code, answer.headers["content-type"], answer.json()) == (404, "application/json", expected)


@pytest.mark.parametrize(
    "path", ["/api2/clients.json", "/v2/api/entity/client/list/1", "/api2/nonsense", "/api2/clients/9"]
)
def test_head_answers_as_get_without_a_body(api: httpx.Client, client_id: str, path: str) -> None:
    got, asked = api.get(path), api.head(path)
    assert (asked.status_code, asked.content) == (got.status_code, b"")
    assert asked.headers["content-length"] == got.headers["content-length"] != "0"


@pytest.mark.parametrize(
    ("method", "path"),
    [("PUT", "clients"), ("DELETE", "clients"), ("PATCH", "clients/1"), ("PUT", "site_info"), ("DELETE", "branches/1")],
)
def test_a_method_that_a_path_of_v1_does_not_have_answers_json(api: httpx.Client, method: str, path: str) -> None:
    answer = api.request(method, f"/api2/{path}", json={})
    assert (answer.status_code, answer.json()["result"], answer.json()["code"]) == (404, "failed", 404)


@pytest.mark.parametrize("path", ["nonsense", "", "entity/brand/1/2/3", "multi-entity/x", "entity"])
def test_an_unknown_path_of_v2_answers_json(api: httpx.Client, path: str) -> None:
    answer = api.get(f"/v2/api/{path}")
    assert (answer.status_code, answer.json()) == (404, {"message": "There is no such path."})


# --- credentials


@pytest.mark.parametrize("name", ["apikey", "APIKEY", "ApiKey"])
def test_the_key_goes_in_a_header_of_any_case(sandbox: Sandbox, name: str) -> None:
    assert httpx.get(f"{sandbox.base_url}/api2/site_info", headers={name: sandbox.api_key}).status_code == 200


def test_a_token_is_accepted(sandbox: Sandbox) -> None:
    headers = {"Authorization": f"Bearer {sandbox.access_token}"}
    assert httpx.get(f"{sandbox.base_url}/api2/site_info.json", headers=headers).status_code == 200


@pytest.mark.parametrize(
    "case",
    ["nothing", "wrong key", "key as token", "wrong token", "key and wrong token", "wrong key and token", "basic"],
)
def test_everything_else_is_unauthorized(sandbox: Sandbox, case: str) -> None:
    headers = {
        "nothing": {},
        "wrong key": {"apikey": "0" * 40},
        "key as token": {"Authorization": f"Bearer {sandbox.api_key}"},
        "wrong token": {"Authorization": "Bearer x"},
        "key and wrong token": {"apikey": sandbox.api_key, "Authorization": "Bearer x"},
        "wrong key and token": {"apikey": "0" * 40, "Authorization": f"Bearer {sandbox.access_token}"},
        "basic": {"Authorization": f"Basic {sandbox.access_token}"},
    }[case]
    answer = httpx.get(f"{sandbox.base_url}/api2/clients.json", headers=headers)
    body = answer.json()
    assert (answer.status_code, body["result"], body["code"]) == (401, "failed", 401)
    assert body["message"]


def test_a_read_only_key_reads_and_does_not_write(sandbox: Sandbox) -> None:
    with httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.read_only_key}) as reader:
        assert reader.get("/api2/clients").status_code == 200
        for answer in (
            reader.post("/api2/clients", json={"Client": {"business_name": "A"}}),
            reader.put("/api2/stores/1", json={"Store": {"name": "A"}}),
            reader.delete("/api2/stores/1"),
        ):
            assert (answer.status_code, answer.json()["code"]) == (403, 403)
        assert reader.get("/api2/clients").json()["pagination"]["total_results"] == 0
        assert reader.get("/api2/stores/1").json()["data"]["Store"]["name"] == "Primary Store"


def password_form(sandbox: Sandbox) -> dict[str, str]:
    return {
        "grant_type": "password",
        "client_id": sandbox.client_id,
        "client_secret": sandbox.client_secret,
        "username": sandbox.username,
        "password": sandbox.password,
    }


def test_a_refresh_token_is_good_once(sandbox: Sandbox) -> None:
    url = f"{sandbox.base_url}/v2/oauth/token"
    first = httpx.post(url, data=password_form(sandbox)).json()
    form = {**password_form(sandbox), "grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
    second = httpx.post(url, data=form)
    assert second.status_code == 200
    assert second.json()["refresh_token"] != first["refresh_token"]
    assert httpx.post(url, data=form).status_code == 401


def test_a_refresh_token_can_be_made_to_last() -> None:
    with Sandbox(rotate_refresh_tokens=False, token_lifetime=60) as sandbox:
        url = f"{sandbox.base_url}/v2/oauth/token"
        first = httpx.post(url, data=password_form(sandbox)).json()
        form = {**password_form(sandbox), "grant_type": "refresh_token", "refresh_token": first["refresh_token"]}
        for _ in range(2):
            again = httpx.post(url, data=form).json()
            assert again["refresh_token"] == first["refresh_token"]
            assert again["expires_in"] == 60


@pytest.mark.parametrize(
    ("change", "status"),
    [({"password": "x"}, 400), ({"client_secret": "x"}, 401), ({"grant_type": "client_credentials"}, 400)],
)
def test_a_wrong_token_request_is_refused(sandbox: Sandbox, change: dict[str, str], status: int) -> None:
    answer = httpx.post(f"{sandbox.base_url}/v2/oauth/token", data={**password_form(sandbox), **change})
    assert answer.status_code == status
    assert "error" in answer.json()


def test_expired_tokens_are_refused(sandbox: Sandbox) -> None:
    headers = {"Authorization": f"Bearer {sandbox.access_token}"}
    sandbox.expire_tokens()
    assert httpx.get(f"{sandbox.base_url}/api2/clients", headers=headers).status_code == 401
    headers = {"Authorization": f"Bearer {sandbox.access_token}"}
    assert httpx.get(f"{sandbox.base_url}/api2/clients", headers=headers).status_code == 200


# --- refusals


@pytest.mark.parametrize(
    "body", [b"", b"{", b"nonsense", b'{"Client": {"credit_limit": NaN}}', b"\xff", b"[" * 100_000]
)
def test_a_body_that_is_no_json_is_refused(api: httpx.Client, body: bytes) -> None:
    answer = api.post("/api2/clients.json", content=body)
    assert (answer.status_code, answer.json()["result"], answer.json()["code"]) == (400, "failed", 400)


@pytest.mark.parametrize(
    "body", [{}, {"Invoice": {"client_id": 1}}, {"Client": {}}, {"Client": []}, {"Client": "x"}, [], 1]
)
def test_a_body_without_the_wrapper_is_empty(api: httpx.Client, body: Any) -> None:
    answer = api.post("/api2/clients.json", json=body)
    assert (answer.status_code, answer.json()["message"]) == (400, "Client is empty")


@pytest.mark.parametrize("identifier", ["0", "9999", "abc", "1e3", "99999999999999999999999", "-1", "²"])
def test_an_id_that_does_not_exist_is_not_found(api: httpx.Client, identifier: str) -> None:
    answer = api.get(f"/api2/clients/{identifier}.json")
    assert (answer.status_code, answer.json()["result"], answer.json()["code"]) == (404, "failed", 404)
    assert answer.json()["message"]


@pytest.mark.parametrize(
    ("resource", "body", "field"),
    [
        ("clients", {"Client": {"email": "a@example.com"}}, "business_name"),
        ("clients", {"Client": {"business_name": "A", "birth_date": "31/12/2000"}}, "birth_date"),
        ("clients", {"Client": {"business_name": "A", "birth_date": "2001-02-29"}}, "birth_date"),
        ("clients", {"Client": {"business_name": "A", "credit_limit": "much"}}, "credit_limit"),
        ("clients", {"Client": {"business_name": "A", "suspend": "maybe"}}, "suspend"),
        ("clients", {"Client": {"business_name": {"x": 1}}}, "business_name"),
        ("products", {"Product": {"unit_price": 1}}, "name"),
        ("products", {"Product": {"name": "A", "tax1": 77}}, "tax1"),
        ("taxes", {"Tax": {"name": "VAT"}}, "value"),
        ("expenses", {"Expense": {"note": "x", "date": "2026-04-03"}}, "amount"),
        ("journal_accounts", {"JournalAccount": {"code": "1"}}, "name"),
        ("purchase_invoices", {"PurchaseOrder": {"notes": "x"}}, "supplier_id"),
        (
            "invoice_payments",
            {"InvoicePayment": {"invoice_id": 5, "payment_method": "cash", "amount": 1}},
            "invoice_id",
        ),
    ],
)
def test_a_refused_write_names_the_field(api: httpx.Client, resource: str, body: Any, field: str) -> None:
    before = api.get(f"/api2/{resource}.json").json()["pagination"]["total_results"]
    answer = api.post(f"/api2/{resource}.json", json=body)
    assert answer.status_code == 400
    assert answer.json()["message"]
    assert [*answer.json()["validation_errors"]] == [field]
    assert api.get(f"/api2/{resource}.json").json()["pagination"]["total_results"] == before


@pytest.mark.parametrize(
    ("resource", "key", "columns", "field"),
    [
        ("clients", "Client", {"business_name": "A", "email": "twice@example.com"}, "email"),
        ("journal_accounts", "JournalAccount", {"name": "A", "code": "1001"}, "code"),
    ],
)
def test_what_must_be_unique_is(api: httpx.Client, resource: str, key: str, columns: Any, field: str) -> None:
    first = api.post(f"/api2/{resource}", json={key: columns})
    again = api.post(f"/api2/{resource}", json={key: columns})
    assert (first.status_code, again.status_code) == (202, 400)
    assert [*again.json()["validation_errors"]] == [field]
    # A record does not stand in its own way, and leaves the value free when it goes.
    one = f"/api2/{resource}/{first.json()['id']}"
    assert api.put(one, json={key: columns}).status_code == 200
    assert api.delete(one).status_code == 200
    assert api.post(f"/api2/{resource}", json={key: columns}).status_code == 202


# --- the account


def test_site_info_has_the_keys_and_types_of_a_captured_one(api: httpx.Client, site_sample: dict[str, Any]) -> None:
    site = api.get("/api2/site_info.json").json()["data"]["Site"]
    assert set(site) == set(site_sample)
    assert {key: type(value) for key, value in site.items()} == {key: type(v) for key, v in site_sample.items()}
    assert (site["date_format"], site["moment_format"], site["staff_id"]) == ("DD/MM/YYYY", "DD/MM/YYYY", -3)
