"""The switches of what the sources of the live behaviour tell differently; each test shows both sides."""

from __future__ import annotations

import re
from dataclasses import fields
from pathlib import Path

import httpx
import pytest

from daftra_client.sandbox import Behaviour, Sandbox
from tests.sandbox.conftest import Create

PAGE = Path(__file__).resolve().parents[2] / "docs" / "sandbox.md"


def test_the_documentation_names_every_switch_and_no_other() -> None:
    named = re.findall(r"^\| `(\w+)` \|", PAGE.read_text("utf-8").partition("## Contested behaviour")[2], re.MULTILINE)
    assert named == [each.name for each in fields(Behaviour)]


def test_a_reset_returns_to_the_behaviour_of_the_start() -> None:
    with Sandbox(behaviour=Behaviour(nested_lines=True)) as sandbox:
        sandbox.behaviour = Behaviour()
        sandbox.reset()
        assert sandbox.behaviour == Behaviour(nested_lines=True)


@pytest.mark.parametrize("partial", [False, True])
@pytest.mark.parametrize("named", ["invoices", "*"])
def test_partial_updates(
    sandbox: Sandbox, api: httpx.Client, create: Create, client_id: str, partial: bool, named: str
) -> None:
    sandbox.behaviour = Behaviour(partial_updates=frozenset({named} if partial else {}))
    body = {"client_id": client_id, "date": "2026-04-03", "po_number": "PO-1", "notes": "By hand"}
    payment = {"payment_method": "cash", "amount": 4, "treasury_id": 1}
    lines = [{"item": "Paper", "unit_price": 5, "quantity": 2}]
    id = create("invoices", Invoice=body, InvoiceItem=lines, Payment=[payment])
    before = api.get(f"/api2/invoices/{id}.json").json()["data"]["Invoice"]
    assert api.put(f"/api2/invoices/{id}.json", json={"Invoice": {"notes": "By post"}}).status_code == 200
    after = api.get(f"/api2/invoices/{id}.json").json()["data"]["Invoice"]
    assert after["notes"] == "By post"
    kept = ("no", "date", "po_number", "summary_total", "summary_paid")
    if partial:
        assert {name: after[name] for name in kept} == {name: before[name] for name in kept}
        assert [line["item"] for line in after["InvoiceItem"]] == ["Paper"]
        assert [row["amount"] for row in after["InvoicePayment"]] == ["4"]
    else:
        assert after["no"] != before["no"]
        assert (after["date"], after["po_number"], after["summary_total"]) == ("01/01/1970", None, 0)
        assert (after["InvoiceItem"], after["InvoicePayment"]) == ([], [])


def test_partial_updates_apply_to_the_named_resource_only(sandbox: Sandbox, api: httpx.Client, create: Create) -> None:
    sandbox.behaviour = Behaviour(partial_updates=frozenset({"suppliers"}))
    client = create("clients", Client={"business_name": "Nile Trading", "notes": "By hand"})
    supplier = create("suppliers", Supplier={"business_name": "Nile Trading", "notes": "By hand"})
    api.put(f"/api2/clients/{client}.json", json={"Client": {"business_name": "Nile"}})
    api.put(f"/api2/suppliers/{supplier}.json", json={"Supplier": {"business_name": "Nile"}})
    assert api.get(f"/api2/clients/{client}.json").json()["data"]["Client"]["notes"] is None
    assert api.get(f"/api2/suppliers/{supplier}.json").json()["data"]["Supplier"]["notes"] == "By hand"


@pytest.mark.parametrize("status", [200, 400])
def test_the_status_of_a_missing_entity(sandbox: Sandbox, api: httpx.Client, status: int) -> None:
    sandbox.behaviour = Behaviour(missing_entity_status=200 if status == 200 else 400)
    sandbox.switch_off("brand")
    answer = api.get("/v2/api/entity/brand/list/1")
    assert (answer.status_code, answer.json()) == (status, {"error": "Entity Not exists"})


@pytest.mark.parametrize("together", [True, False])
def test_a_key_beside_a_token(sandbox: Sandbox, together: bool) -> None:
    sandbox.behaviour = Behaviour(key_with_token=together)
    headers = {"apikey": sandbox.api_key, "Authorization": f"Bearer {sandbox.access_token}"}
    for path in ("/api2/clients.json", "/v2/api/entity/client/list/1"):
        assert httpx.get(sandbox.base_url + path, headers=headers).status_code == (200 if together else 401)


def test_a_read_only_key_beside_a_token_cannot_write(sandbox: Sandbox) -> None:
    headers = {"apikey": sandbox.read_only_key, "Authorization": f"Bearer {sandbox.access_token}"}
    body = {"Tax": {"name": "VAT", "value": 15}}
    assert httpx.post(f"{sandbox.base_url}/api2/taxes.json", headers=headers, json=body).status_code == 403


@pytest.mark.parametrize("nested", [False, True])
def test_lines_inside_of_their_document(sandbox: Sandbox, api: httpx.Client, client_id: str, nested: bool) -> None:
    sandbox.behaviour = Behaviour(nested_lines=nested)
    inside = {"client_id": client_id, "InvoiceItem": [{"item": "Paper", "unit_price": 5}]}
    answer = api.post("/api2/invoices.json", json={"Invoice": inside})
    if not nested:
        assert (answer.status_code, answer.json()["message"]) == (400, "Invoice is empty")
        return
    shown = api.get(f"/api2/invoices/{answer.json()['id']}.json").json()["data"]["Invoice"]
    assert ([line["item"] for line in shown["InvoiceItem"]], shown["summary_total"]) == (["Paper"], 5)


@pytest.mark.parametrize("nested", [False, True])
def test_nested_lines_come_second(sandbox: Sandbox, api: httpx.Client, client_id: str, nested: bool) -> None:
    sandbox.behaviour = Behaviour(nested_lines=nested)
    inside = {"client_id": client_id, "InvoiceItem": [{"item": "Inside", "unit_price": 5}]}
    beside = [{"item": "Beside", "unit_price": 7}]
    made = api.post("/api2/invoices.json", json={"Invoice": inside, "InvoiceItem": beside}).json()
    shown = api.get(f"/api2/invoices/{made['id']}.json").json()["data"]["Invoice"]
    assert [line["item"] for line in shown["InvoiceItem"]] == ["Beside"]


@pytest.mark.parametrize("trimmed", [False, True])
def test_references_trimmed(sandbox: Sandbox, api: httpx.Client, create: Create, client_id: str, trimmed: bool) -> None:
    sandbox.behaviour = Behaviour(trimmed_references=trimmed)
    custom = [{"label": "Order", "value": " A-1 "}]
    head = {"client_id": client_id, "po_number": " PO-1 ", "notes": " As written "}
    id = create("invoices", Invoice=head, InvoiceItem=[{"item": "Paper"}], InvoiceCustomField=custom)
    shown = api.get(f"/api2/invoices/{id}.json").json()["data"]["Invoice"]
    assert shown["po_number"] == ("PO-1" if trimmed else " PO-1 ")
    assert shown["InvoiceCustomField"][0]["value"] == ("A-1" if trimmed else " A-1 ")
    assert shown["notes"] == " As written "


@pytest.mark.parametrize("listed", [False, True])
def test_the_list_of_purchase_orders(sandbox: Sandbox, api: httpx.Client, create: Create, listed: bool) -> None:
    sandbox.behaviour = Behaviour(purchase_orders_listed=listed)
    supplier = create("suppliers", Supplier={"business_name": "Papyrus"})
    lines = [{"item": "Paper", "quantity": 4, "unit_price": 10}]
    id = create("purchase_orders", PurchaseOrder={"supplier_id": supplier}, PurchaseOrderItem=lines)
    answer = api.get("/api2/purchase_orders.json")
    if listed:
        assert [row["PurchaseOrder"]["id"] for row in answer.json()["data"]] == [id]
    else:
        assert (answer.status_code, answer.headers["location"]) == (302, "/v2/owner/entity/purchase_order-13/list")


@pytest.mark.parametrize("together", [True, False])
def test_a_key_that_is_sent_as_a_token_as_well(sandbox: Sandbox, together: bool) -> None:
    sandbox.behaviour = Behaviour(key_with_token=together)
    twice = {"apikey": sandbox.api_key, "Authorization": f"Bearer {sandbox.api_key}"}
    assert httpx.get(f"{sandbox.base_url}/api2/taxes", headers=twice).status_code == (200 if together else 401)
    alone = {"Authorization": f"Bearer {sandbox.api_key}"}
    assert httpx.get(f"{sandbox.base_url}/api2/taxes", headers=alone).status_code == 401


@pytest.mark.parametrize(
    "behaviour",
    [Behaviour(partial_updates=frozenset({"invoice"})), Behaviour(list_order={"invoice": "newest"})],
    ids=["partial_updates", "list_order"],
)
def test_a_switch_for_a_resource_that_does_not_exist_is_refused(behaviour: Behaviour) -> None:
    with pytest.raises(ValueError, match=r"there is no resource 'invoice'; did you mean 'invoices'\?"):
        Sandbox(behaviour=behaviour)


def test_what_confirms_a_requisition(sandbox: Sandbox, api: httpx.Client) -> None:
    path, body = "/api2/requisitions.json", {"Requisition": {"store_id": 1, "order_type": 1}}
    made = api.post(path, json=body)
    assert (made.status_code, made.json()) == (202, {"result": "successful", "code": 202, "id": made.json()["id"]})
    sandbox.behaviour = Behaviour(requisition_status=True)
    made = api.post(path, json=body)
    one = {"status": True, "id": made.json()["id"]}
    assert (made.status_code, made.json()) == (200, one)
    changed = api.put(f"/api2/requisitions/{one['id']}.json", json=body)
    assert (changed.status_code, changed.json()) == (200, one)
    refused = api.post(path, json={"Requisition": {"order_type": 1}})
    assert (refused.status_code, refused.json()["status"], [*refused.json()["errors"]]) == (200, False, ["store_id"])


@pytest.mark.parametrize("bare", [False, True])
def test_lines_without_an_item(sandbox: Sandbox, api: httpx.Client, client_id: str, bare: bool) -> None:
    sandbox.behaviour = Behaviour(bare_lines=bare)
    body = {"Invoice": {"client_id": client_id}, "InvoiceItem": [{"description": "Course", "unit_price": 400}]}
    answer = api.post("/api2/invoices.json", json=body)
    if not bare:
        assert (answer.status_code, [*answer.json()["validation_errors"]]) == (400, ["InvoiceItem.0.item"])
        return
    invoice = api.get(f"/api2/invoices/{answer.json()['id']}.json").json()["data"]["Invoice"]
    assert (invoice["summary_total"], invoice["InvoiceItem"][0]["description"]) == (400, "Course")


@pytest.mark.parametrize("refused", [True, False])
def test_read_only_columns_of_a_client(sandbox: Sandbox, api: httpx.Client, client_id: str, refused: bool) -> None:
    sandbox.behaviour = Behaviour(extra_data=refused)
    one = f"/api2/clients/{client_id}.json"
    before = api.get(one).json()["data"]["Client"]
    changed = {"id": "4711", "created": "2020-01-01 00:00:00", "client_number": "C-9", "link": "https://example.com"}
    answer = api.put(one, json={"Client": {"business_name": "Delta", **changed}})
    after = api.get(one).json()["data"]["Client"]
    if refused:
        assert (answer.status_code, answer.json()["error_type"], after) == (400, "extra_data", before)
        return
    assert answer.status_code == 200
    assert (after["id"], after["created"]) == (client_id, before["created"])
    assert (after["business_name"], after["client_number"], after["link"]) == ("Delta", "C-9", "https://example.com")
