"""The v2 entity API: envelopes, levels, writes and refusals."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Behaviour, Sandbox

ENTITY = "/v2/api/entity"

ENTITIES: dict[str, dict[str, Any]] = {
    "leave_application": {"staff_id": "1", "days": "2", "date_from": "2026-04-03", "date_to": "2026-04-04"},
    "attendance_log": {"staff_id": 1, "status": "draft", "time": "2026-04-03 07:51:00"},
    "asset_type": {"name": "Laptops"},
    "asset_location": {"name": "Cairo"},
    "storage": {"name": "Cellar"},
    "designation": {"name": "Clerk"},
    "department": {"name": "Sales", "managers": ["1"]},
    "employment_type": {"name": "Contract"},
    "brand": {"name": "Acme"},
    "unit_template": {"template_name": "Weight", "main_unit_name": "Gram"},
    "cost_center": {"name": "Project", "code": "0001"},
    "site_payment_gateway": {"payment_gateway": "transfer", "label": "Transfer"},
    "credit_type": {"name": "Points", "unit": "point"},
    "package": {"name": "Gold", "type": "membership", "price": 250},
    "follow_up_status": {"name": "Open", "status": 1, "staff_id": 1},
    "workflow_type": {"name": "Repairs"},
    "le_workflow-type-entity-36": {"title": "First", "number": {"code": None}},
}
CHANGED_BY_POST = {"credit_type", "package"}


def rows(api: httpx.Client, entity: str, query: str = "", level: int = 1) -> list[dict[str, Any]]:
    answer = api.get(f"{ENTITY}/{entity}/list/{level}?{query}")
    assert answer.status_code == 200, answer.text
    data: list[dict[str, Any]] = answer.json()["data"]
    return data


def show(api: httpx.Client, entity: str, id: Any, level: int = 1) -> dict[str, Any]:
    answer = api.get(f"{ENTITY}/{entity}/{id}/{level}")
    assert answer.status_code == 200, answer.text
    record: dict[str, Any] = answer.json()
    return record


def add(api: httpx.Client, entity: str, **columns: Any) -> int:
    answer = api.post(f"{ENTITY}/{entity}", json=columns)
    assert answer.status_code == 200, answer.text
    id: int = answer.json()["id"]
    return id


# --- envelopes


def test_a_list_has_the_captured_envelope(sandbox: Sandbox, api: httpx.Client, samples: Path) -> None:
    captured = json.loads((samples / "branch_v2__list_response__1.json").read_text("utf-8"))
    answer = api.get(f"{ENTITY}/branch/list").json()
    [row], [sample] = answer.pop("data"), captured.pop("data")
    assert json.loads(json.dumps(answer).replace(sandbox.base_url, "https://example.daftra.com")) == captured
    assert {key: type(value) for key, value in row.items()} == {key: type(value) for key, value in sample.items()}


def test_pages_follow_one_another(sandbox: Sandbox, api: httpx.Client) -> None:
    made = [add(api, "brand", name=f"b{n}") for n in range(25)]
    path = f"{sandbox.base_url}{ENTITY}/brand/list/1"
    first, second, third = (api.get(f"{path}?page={n}").json() for n in (1, 2, 3))
    assert [row["id"] for row in first["data"] + second["data"]] == made[::-1]  # newest first
    assert (first["next_page_url"], first["prev_page_url"]) == (f"{path}?page=2", None)
    assert (second["next_page_url"], second["prev_page_url"]) == (None, f"{path}?page=1")
    assert (second["from"], second["to"], second["total"], second["last_page"]) == (21, 25, 25, 2)
    assert [(each["label"], each["page"], each["active"]) for each in second["links"]] == [
        ("pagination.previous", 1, False),
        ("1", 1, False),
        ("2", 2, True),
        ("pagination.next", None, False),
    ]
    assert (third["data"], third["from"], third["to"], third["current_page"]) == ([], None, None, 3)


def test_an_empty_list_has_one_page(api: httpx.Client) -> None:
    answer = api.get(f"{ENTITY}/client/list/1").json()
    assert (answer["data"], answer["from"], answer["to"], answer["last_page"], answer["total"]) == (
        [],
        None,
        None,
        1,
        0,
    )


def test_only_per_page_sets_the_size(api: httpx.Client) -> None:
    for n in range(25):
        add(api, "brand", name=f"b{n}")
    sizes = {"limit=3": 20, "per_page=3": 3, "per_page=100000": 25, "per_page=0": 20, "per_page=x": 20}
    assert {query: len(rows(api, "brand", query)) for query in sizes} == sizes


def test_long_lists_show_a_window_of_pages(api: httpx.Client) -> None:
    for n in range(20):
        add(api, "brand", name=f"b{n}")
    for page, expected in {
        1: "1 2 3 4 5 6 7 8 9 10 ... 19 20",
        10: "1 2 ... 7 8 9 10 11 12 13 ... 19 20",
        20: "1 2 ... 11 12 13 14 15 16 17 18 19 20",
    }.items():
        links = api.get(f"{ENTITY}/brand/list/1?per_page=1&page={page}").json()["links"]
        assert " ".join(each["label"] for each in links[1:-1]) == expected


def test_credit_usages_come_with_the_keys_of_v1_too(api: httpx.Client, client_id: str) -> None:
    kind = add(api, "credit_type", name="Points")
    used = add(api, "credit_usage", client_id=client_id, credit_type_id=kind, usage_date="31/10/2025")
    answer = api.get(f"{ENTITY}/credit_usage/list/1").json()
    assert (answer["result"], answer["code"], answer["pagination"]["total_results"]) == ("successful", 200, 1)
    assert answer["total"] == 1
    assert show(api, "credit_usage", used)["usage_date"] == "2025-10-31"


def test_assets_come_in_a_payload(api: httpx.Client) -> None:
    place = add(api, "asset_location", name="Cairo")
    columns = {"name": "Printer", "location_id": place, "id": ""}
    refused = api.post(f"{ENTITY}/employee_asset", json={**columns, "used_by": "employee"})
    assert (refused.status_code, [*refused.json()["errors"]]) == (422, ["employee_id"])
    asset = add(api, "employee_asset", **columns, used_by="employee", employee_id=1)
    listed = api.get(f"{ENTITY}/employee_asset/list/2").json()
    assert [*listed] == ["payload", "version", "message"]
    assert listed["payload"]["pagination"] == {
        "total": 1,
        "current_page": 1,
        "per_page": 20,
        "has_more_pages": False,
    }
    [row] = listed["payload"]["data"]
    assert (row["location"], row["employee"]["id"], row["storage"]) == ({"id": place, "name": "Cairo"}, 1, None)
    assert "description" not in row
    assert show(api, "employee_asset", asset)["payload"]["data"]["description"] is None


# --- one store, two renderings


def test_a_record_of_v1_is_a_flat_row_of_v2(api: httpx.Client, create: Any, client_id: str) -> None:
    line = {"item": "Consulting", "unit_price": "33.40", "quantity": 2}
    id = create(
        "invoices",
        Invoice={"client_id": client_id, "date": "2026-04-03"},
        InvoiceItem=[line],
        Payment=[{"payment_method": "cash", "amount": 5}],
    )
    invoice = show(api, "invoice", id)
    expected = {
        "id": int(id),
        "client_id": int(client_id),
        "date": "2026-04-03",
        "draft": 0,
        "summary_total": 66.8,
        "payment_status": 1,
        "deleted_at": None,
    }
    assert {key: invoice[key] for key in expected} == expected
    assert not {"site_id", "overdue", "Client", "InvoiceItem"} & invoice.keys()
    assert [item["unit_price"] for item in invoice["invoice_item"]] == [33.4]
    assert [payment["amount"] for payment in invoice["payment"]] == [5]
    assert invoice["invoice_client"]["business_name"] == "Nile Trading"
    assert invoice["branch"]["name"] == "Main Branch"
    assert rows(api, "invoice_item")[0]["invoice_id"] == int(id)


def test_documents_of_one_table_have_lists_of_their_own(api: httpx.Client, create: Any, client_id: str) -> None:
    made = {
        "invoice": create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[{"item": "a"}]),
        "estimate": create("estimates", Estimate={"client_id": client_id}, InvoiceItem=[{"item": "b"}]),
        "credit_note": create("credit_notes", CreditNote={"client_id": client_id}, InvoiceItem=[{"item": "c"}]),
    }
    made["refund_receipt"] = create("refund_receipts", RefundReceipt={"subscription_id": made["invoice"]})
    for entity, id in made.items():
        assert [row["id"] for row in rows(api, entity)] == [int(id)]
    assert sorted(row["item"] for row in rows(api, "invoice_item")) == ["a", "b", "c"]
    advance = create("invoices", Invoice={"client_id": client_id, "type": 19})
    assert [row["id"] for row in rows(api, "invoice", "filter[type]=19")] == [int(advance)]


@pytest.mark.parametrize("entity", ["client", "supplier", "product", "tax", "store", "treasury", "staff", "journal",
    "journal_account", "journal_cat", "expense", "purchase_order", "purchase_refund", "work_order", "requisition",
    "stock_transaction", "post", "follow_up_reminder", "follow_up_action", "product_category"])  # fmt: skip
def test_every_resource_of_v1_has_a_list(api: httpx.Client, entity: str) -> None:
    assert api.get(f"{ENTITY}/{entity}/list/-1").json()["current_page"] == 1


def test_what_v1_deletes_stays_in_v2(api: httpx.Client, create: Any) -> None:
    kept, gone = (create("taxes", Tax={"name": name, "value": 5}) for name in "ab")
    api.delete(f"/api2/taxes/{gone}")
    assert api.get("/api2/taxes").json()["pagination"]["total_results"] == 1
    assert api.get(f"/api2/taxes/{gone}").status_code == 404
    found = {row["id"]: row["deleted_at"] for row in rows(api, "tax")}
    assert found[int(kept)] is None
    assert found[int(gone)].startswith("20")
    assert [row["id"] for row in rows(api, "tax", "filter[deleted_at][is_null]=1")] == [int(kept)]
    assert [row["id"] for row in rows(api, "tax", "filter[deleted_at][is_null]")] == [int(kept)]
    assert show(api, "tax", gone)["deleted_at"]


def test_other_branches_are_hidden(api: httpx.Client, create: Any) -> None:
    here = int(create("clients", Client={"business_name": "a"}))
    there = int(create("clients", Client={"business_name": "b", "branch_id": 2}))
    expected = {
        ("", 1): [here],
        ("", -1): [there, here],
        ("filter[branch_id]=2", 1): [there],
        ("filter[branch_id][in][]=1&filter[branch_id][in][]=2", 1): [there, here],
        ("request_branch_id=2", 1): [there],
    }
    assert {key: [row["id"] for row in rows(api, "client", *key)] for key in expected} == expected


# --- levels


def test_the_level_says_what_is_embedded(api: httpx.Client, create: Any, client_id: str) -> None:
    product = create("products", Product={"name": "p"})
    invoice = create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[{"product_id": product}])
    bare, direct, deeper = (show(api, "invoice", invoice, level) for level in (-1, 1, 2))
    assert not any(isinstance(value, list | dict) for value in bare.values())
    assert "product" not in direct["invoice_item"][0]
    assert deeper["invoice_item"][0]["product"]["name"] == "p"
    assert deeper["invoice_client"]["branch"]["name"] == "Main Branch"
    assert "invoice" not in deeper["invoice_item"][0]  # nothing lies inside itself


def test_a_missing_relation_is_nulls_in_lists_and_null_alone(api: httpx.Client) -> None:
    id = add(api, "site_payment_gateway", payment_gateway="x")
    assert show(api, "site_payment_gateway", id)["treasury"] is None
    assert set(rows(api, "site_payment_gateway")[0]["treasury"].values()) == {None}


def test_a_list_without_a_level_embeds_more_than_a_record(api: httpx.Client, create: Any, client_id: str) -> None:
    invoice = create("invoices", Invoice={"client_id": client_id})
    [row] = api.get(f"{ENTITY}/invoice/list").json()["data"]
    assert row == rows(api, "invoice", level=2)[0] != rows(api, "invoice", level=1)[0]
    assert api.get(f"{ENTITY}/invoice/{invoice}").json() == show(api, "invoice", invoice, level=1)


def test_a_record_that_is_not_there_can_be_refused_without_a_reason() -> None:
    with (
        Sandbox(behaviour=Behaviour(vague_reads=True)) as sandbox,
        httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key}) as api,
    ):
        answer = api.get(f"{ENTITY}/brand/99/1")
        assert (answer.status_code, answer.text) == (500, "error happened")
        assert answer.headers["content-type"].startswith("text/plain")
        assert api.put(f"{ENTITY}/brand/99", json={"name": "x"}).json() == {"message": "Record not found"}
        assert api.get(f"{ENTITY}/branch/1/1").json()["name"] == "Main Branch"
        body = [{"key": "brand", "action": "show", "options": 99}]
        assert api.post("/v2/api/multi-entity", json=body).json() == {"brand": None}


@pytest.mark.parametrize("path", ["1", "1/1", "1/2", "1/show", "1/-1"])
def test_a_record_is_reached_by_every_form_of_its_path(api: httpx.Client, path: str) -> None:
    assert api.get(f"{ENTITY}/branch/{path}").json()["name"] == "Main Branch"


# --- writes


@pytest.mark.parametrize("entity", ENTITIES)
def test_a_record_is_created_and_changed(api: httpx.Client, entity: str) -> None:
    columns = ENTITIES[entity]
    created = api.post(f"{ENTITY}/{entity}", json=columns)
    assert created.status_code == 200, created.text
    assert [*created.json()] == ["message", "id"]
    assert any("\u0600" < letter < "\u06ff" for letter in created.json()["message"])
    id = created.json()["id"]
    before = show(api, entity, id)
    change = {"id": id, "description": "new", "name": "new"}
    if entity in CHANGED_BY_POST:
        answer = api.post(f"{ENTITY}/{entity}", json=change)
    else:
        answer = api.put(f"{ENTITY}/{entity}/{id}", json=change)
    assert answer.status_code == 200, answer.text
    assert answer.json()["id"] == id
    after = show(api, entity, id)
    changed = {key for key in after if after[key] != before[key]} - {"modified"}
    assert changed == {"description", "name"} & after.keys()


def test_a_changed_designation_is_answered(api: httpx.Client) -> None:
    id = add(api, "designation", name="Clerk")
    answer = api.put(f"{ENTITY}/designation/{id}", json={"id": id, "name": "Chief"})
    expected = {"id": id, "name": "Chief", "branch_id": 1, "active": 1, "description": None, "department_id": None}
    assert answer.json() == expected
    assert "branch_id" not in show(api, "designation", id)


def test_the_factors_of_a_unit_template_keep_their_ids(api: httpx.Client) -> None:
    kilo = {"factor_name": "Kilo", "factor": 1000, "small_name": "kg"}
    columns = {"template_name": "Weight", "main_unit_name": "Gram"}
    id = add(api, "unit_template", **columns, unit_templates_unit_factors=[kilo])
    [old] = show(api, "unit_template", id)["unit_templates_unit_factors"]
    assert (old["factor"], old["unit_template_id"]) == (1000, id)
    ton = {"factor_name": "Ton", "factor": 1000000}
    body = {"id": id, "unit_templates_unit_factors": [{**kilo, "id": old["id"]}, ton]}
    api.put(f"{ENTITY}/unit_template/{id}", json=body)
    new = show(api, "unit_template", id)["unit_templates_unit_factors"]
    assert [each["factor_name"] for each in new] == ["Kilo", "Ton"]
    assert new[0]["id"] == old["id"]
    api.put(f"{ENTITY}/unit_template/{id}", json={"id": id, "template_name": "Mass"})
    assert len(show(api, "unit_template", id)["unit_templates_unit_factors"]) == 2
    assert "unit_templates_unit_factors" not in rows(api, "unit_template")[0]


def test_a_workflow_record_is_written_in_one_form_and_read_in_another(api: httpx.Client, client_id: str) -> None:
    entity = "le_workflow-type-entity-36"
    id = add(
        api,
        entity,
        title="Instance",
        number={"code": "000007", "generated": None},
        start_date="01/06/2026",
        client_id=client_id,
        assigned_users=["1"],
        budget={"number": 1000, "currency": "USD"},
        tags=["tag1, tag2"],
        **{f"{entity}_custom_data": {"code": "c", "discount_value": 10}},
    )
    record = show(api, entity, id)
    assert (record["number"], record["start_date"]) == ("000007", "2026-06-01")
    assert (record["budget"], record["budget_currency"]) == (1000, "USD")
    assert [each["staff_id"] for each in record["assigned_users"]] == [1]
    assert len(record["tags"]) == 1
    assert record["workflow_type"]["entity_key"] == entity
    assert record["work_order_client"]["id"] == int(client_id)
    custom = {"code": "c", "discount_value": 10, "id": id, "reference_id": str(id)}
    assert record[f"{entity}_custom_data"] == custom
    row = rows(api, entity)[0]
    assert row["assigned_users"]["staff_id"] == 1
    assert "attachments" not in row


def test_each_workflow_is_an_entity(api: httpx.Client) -> None:
    other = add(api, "workflow_type", name="Repairs")
    id = add(api, f"le_workflow-type-entity-{other}", title="x")
    assert rows(api, "le_workflow-type-entity-36") == []
    assert api.get(f"{ENTITY}/le_workflow-type-entity-36/{id}").status_code == 400
    assert api.get(f"{ENTITY}/le_workflow-type-entity-99/list").json() == {"error": "Entity Not exists"}


@pytest.mark.parametrize("key", ["purchase_order_item", "purchase_debit_notes_items"])
def test_a_debit_note_takes_lines_under_both_keys(api: httpx.Client, create: Any, key: str) -> None:
    supplier = create("suppliers", Supplier={"business_name": "S"})
    line = {"item": "x", "unit_price": 3, "quantity": 2}
    id = add(api, "purchase_debit_note", supplier_id=supplier, date="03/04/2026", **{key: [line]})
    [row] = rows(api, "purchase_debit_note")
    assert (row["id"], row["type"], row["date"], row["summary_total"]) == (id, 14, "2026-04-03", 6)
    assert [each["item"] for each in row["purchase_order_item"]] == ["x"]


def test_credits_run_from_type_to_usage(api: httpx.Client, client_id: str) -> None:
    kind = add(api, "credit_type", name="Points")
    charge = add(api, "credit_charge", client_id=client_id, credit_type_id=kind, amount="2.5", start_date="31/12/2025")
    usage = add(api, "credit_usage", client_id=client_id, credit_type_id=kind)
    amount = add(api, "charge_usage", credit_charge_id=charge, credit_usage_id=usage, amount=1)
    package = add(api, "package", name="Gold", type="membership")
    part = add(api, "credit_type_package", package_id=package, credit_type_id=kind, amount=3)
    assert show(api, "credit_charge", charge)["amount"] == 2.5
    assert show(api, "charge_usage", amount) == {
        "id": amount,
        "credit_charge_id": charge,
        "credit_usage_id": usage,
        "amount": 1,
    }
    api.post(f"{ENTITY}/credit_type_package", json={"id": part, "amount": 4})
    assert show(api, "credit_type_package", part)["amount"] == 4


# --- refusals


@pytest.mark.parametrize(
    ("entity", "columns", "field"),
    [
        ("brand", {}, "name"),
        ("brand", {"name": "Acme"}, "name"),
        ("leave_application", {**ENTITIES["leave_application"], "staff_id": 9}, "staff_id"),
        ("package", {"name": "Gold", "type": "membership", "price": "much"}, "price"),
    ],
)
def test_a_write_is_refused_by_field(api: httpx.Client, entity: str, columns: dict[str, Any], field: str) -> None:
    add(api, "brand", name="Acme")
    answer = api.post(f"{ENTITY}/{entity}", json=columns)
    assert answer.status_code == 422
    assert [*answer.json()] == ["message", "errors"]
    [text] = answer.json()["errors"][field]
    assert any("\u0600" < letter < "\u06ff" for letter in text)


def test_a_refused_update_of_a_brand_has_a_status_of_its_own(api: httpx.Client) -> None:
    brand, kind = add(api, "brand", name="Acme"), add(api, "asset_type", name="Laptops")
    assert api.put(f"{ENTITY}/brand/{brand}", json={"id": brand, "name": ""}).status_code == 400
    assert api.put(f"{ENTITY}/asset_type/{kind}", json={"id": kind, "name": ""}).status_code == 422


def test_a_record_that_is_not_there(api: httpx.Client) -> None:
    for answer in (
        api.get(f"{ENTITY}/brand/99/1"),
        api.get(f"{ENTITY}/brand/x"),
        api.put(f"{ENTITY}/brand/99", json={"id": 99, "name": "x"}),
        api.post(f"{ENTITY}/credit_type", json={"id": 99, "name": "x"}),
    ):
        assert (answer.status_code, [*answer.json()]) == (400, ["message"])


def test_a_body_must_be_an_object(api: httpx.Client) -> None:
    for content in (b"", b"[]", b"{"):
        answer = api.post(f"{ENTITY}/brand", content=content)
        assert (answer.status_code, [*answer.json()]) == (400, ["message"])


@pytest.mark.parametrize("name", ["nonsense", "shift_day", "sales_document", "le_workflow-type-entity-x"])
def test_an_entity_that_does_not_exist_is_no_http_error(api: httpx.Client, name: str) -> None:
    for answer in (api.get(f"{ENTITY}/{name}/list/1"), api.get(f"{ENTITY}/{name}/1"), api.post(f"{ENTITY}/{name}")):
        assert (answer.status_code, answer.json()) == (200, {"error": "Entity Not exists"})


def test_a_plugin_can_be_off(sandbox: Sandbox, api: httpx.Client) -> None:
    sandbox.switch_off("brand", "le_workflow-type-entity-*")
    assert api.get(f"{ENTITY}/brand/list/1").json() == {"error": "Entity Not exists"}
    assert api.get(f"{ENTITY}/le_workflow-type-entity-36/list/1").json() == {"error": "Entity Not exists"}
    sandbox.switch_on("brand")
    assert rows(api, "brand") == []
    sandbox.switch_off("brand")
    sandbox.reset()
    assert rows(api, "brand") == []
    with Sandbox(switched_off=["brand"]) as other, httpx.Client(headers={"apikey": other.api_key}) as client:
        other.switch_on("brand")
        other.reset()
        assert client.get(f"{other.base_url}{ENTITY}/brand/list").json() == {"error": "Entity Not exists"}


def test_credentials_are_checked_in_the_form_of_v2(sandbox: Sandbox) -> None:
    url = f"{sandbox.base_url}{ENTITY}/brand"
    missing = httpx.get(f"{url}/list")
    assert (missing.status_code, [*missing.json()]) == (401, ["message"])
    reader = {"apikey": sandbox.read_only_key}
    assert httpx.post(url, headers=reader, json={"name": "x"}).status_code == 403
    assert httpx.post(f"{sandbox.base_url}/v2/api/multi-entity", headers=reader, json=[]).status_code == 200
    token = {"Authorization": f"Bearer {sandbox.access_token}"}
    assert httpx.get(f"{url}/list", headers=token).status_code == 200


@pytest.mark.parametrize(
    ("method", "path"),
    [
        ("DELETE", "entity/brand/1"),
        ("PUT", "entity/brand"),
        ("PUT", "entity/invoice_item/1"),
        ("POST", "entity/invoice_item"),
        ("GET", "entity/brand"),
        ("PATCH", "entity/brand/1"),
    ],
)
def test_a_method_that_a_path_does_not_have_is_refused(api: httpx.Client, method: str, path: str) -> None:
    answer = api.request(method, f"/v2/api/{path}", json={})
    expected = {"message": f"The method {method} is not supported for this path."}
    assert (answer.status_code, answer.json()) == (405, expected)


@pytest.mark.parametrize(
    ("headers", "language"),
    [
        ({}, "ar"),
        ({"lang": "en"}, "en"),
        ({"lang": "ar", "Accept-Language": "en"}, "ar"),
        ({"Accept-Language": "en-US,en;q=0.9"}, "en"),
        ({"Accept-Language": "fr, en;q=0.5, ar;q=0.8"}, "ar"),
        ({"Accept-Language": "*"}, "ar"),
    ],
)
def test_headers_choose_the_language_of_messages(api: httpx.Client, headers: dict[str, str], language: str) -> None:
    refused = api.post(f"{ENTITY}/brand", json={}, headers=headers).json()
    assert refused["message"] == "Entity not saved"
    texts = {"ar": "لا يجوز ترك هذا الحقل فارغا.", "en": "This field must not be empty."}
    assert refused["errors"] == {"name": [texts[language]]}
    done = api.post(f"{ENTITY}/brand", json={"name": "Nour"}, headers=headers).json()
    assert done["message"] == {"ar": "أضيف السجل.", "en": "The record was added."}[language]


def test_a_delete_says_whether_the_record_must_stay_or_does_not_exist(api: httpx.Client, create: Any) -> None:
    client = create("clients", Client={"business_name": "Nile Trading"})
    create("invoices", Invoice={"client_id": client})
    kept = api.delete(f"{ENTITY}/delete/client/{client}")
    assert (kept.status_code, [*kept.json()]) == (400, ["message"])
    assert api.get(f"/api2/clients/{client}").status_code == 200
    unknown = api.delete(f"{ENTITY}/delete/client/999")
    assert (unknown.status_code, [*unknown.json()]) == (500, ["message"])


# --- beside the entities


def test_several_entities_in_one_call(sandbox: Sandbox, api: httpx.Client, create: Any, client_id: str) -> None:
    made = [create("invoices", Invoice={"client_id": client_id, "draft": n}) for n in (0, 1)]
    answer = api.post(
        "/v2/api/multi-entity",
        json=[
            {"key": "invoice", "action": "show", "options": made[0], "data_level": 1},
            {"key": "invoice", "action": "list", "options": {"draft": True}, "data_level": -1, "alias": "drafts"},
            {"key": "client", "action": "show", "options": "999"},
            {"key": "nonsense", "action": "list", "options": {}},
        ],
    )
    body = answer.json()
    assert answer.status_code == 200
    assert [*body] == ["invoice", "drafts", "client", "nonsense"]
    assert body["invoice"]["invoice_client"]["id"] == int(client_id)
    assert [row["id"] for row in body["drafts"]["data"]] == [int(made[1])]
    assert body["drafts"]["path"] == f"{sandbox.base_url}{ENTITY}/invoice/list/-1"
    assert body["client"] is None
    assert body["nonsense"] == {"error": "Entity Not exists"}
    nested = [{"key": "client", "action": "list", "options": {"id": [1, 2]}}]
    assert api.post("/v2/api/multi-entity", json=nested).json()["client"].keys() == {"error"}
    assert api.post("/v2/api/multi-entity", json=[{"key": "client"}]).json() == {
        "client": {"error": "Action not found"}
    }
    assert api.post("/v2/api/multi-entity", json=[{"action": "list"}]).status_code == 422


def test_an_app_is_active(api: httpx.Client) -> None:
    assert api.get("/v2/api/app-manager/is_active/5").json()["status"] is True


# --- any entity


def test_every_entity_can_be_written(api: httpx.Client, create: Any, client_id: str) -> None:
    account = add(api, "journal_account", name="Bank of the Nile", code={"code": "9901", "generated": False})
    assert api.get(f"/api2/journal_accounts/{account}.json").json()["data"]["JournalAccount"]["code"] == "9901"
    invoice = add(api, "invoice", client_id=int(client_id), invoice_item=[{"item": "Lamp", "unit_price": 5}])
    shown = api.get(f"/api2/invoices/{invoice}.json").json()["data"]["Invoice"]
    assert (shown["summary_total"], [each["item"] for each in shown["InvoiceItem"]]) == (5, ["Lamp"])
    assert api.put(f"{ENTITY}/client/{client_id}", json={"city": "Riyadh"}).status_code == 200
    assert api.post(f"{ENTITY}/client/{client_id}", json={"state": "Riyadh"}).status_code == 200
    client = api.get(f"/api2/clients/{client_id}.json").json()["data"]["Client"]
    assert (client["business_name"], client["city"], client["state"]) == ("Nile Trading", "Riyadh", "Riyadh")


def test_a_post_with_an_id_makes_another_credit_type(api: httpx.Client) -> None:
    id = add(api, "credit_type", name="Points")
    other = api.post(f"{ENTITY}/credit_type/{id}", json={"name": "More"}).json()["id"]
    assert other != id
    assert show(api, "credit_type", id)["name"] == "Points"
