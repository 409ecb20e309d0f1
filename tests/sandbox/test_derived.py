"""What the document says is served without code: entities, resources, operations, fields and filters."""

from __future__ import annotations

import copy
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Sandbox, documented
from scripts.codegen.sandbox import sandbox_table
from scripts.document.model import Document
from scripts.document.source import read

DOCUMENT = Path(__file__).resolve().parents[2] / "openapi" / "daftra.yaml"
ENTITY = "/v2/api/entity/warranty"

Node = dict[str, Any]


def ref(name: str) -> Node:
    return {"$ref": f"#/components/schemas/{name}"}


def renamed(node: Any, names: dict[str, str]) -> Any:
    """A copy of a part of the document with other names in its keys and texts."""
    if isinstance(node, dict):
        return {renamed(key, names): renamed(value, names) for key, value in node.items()}
    if isinstance(node, list):
        return [renamed(each, names) for each in node]
    if isinstance(node, str):
        for old, new in names.items():
            node = node.replace(old, new)
    return node


def extended() -> Node:
    """The document with what a new edition might add: each is like something that is there already."""
    document = copy.deepcopy(read(DOCUMENT))
    paths, schemas = document["paths"], document["components"]["schemas"]
    # An entity of v2, as CONTRIBUTING.md adds it.
    names = {"brands": "warranties", "brand": "warranty", "Brand": "Warranty"}
    paths |= {renamed(path, names): renamed(item, names) for path, item in paths.items() if "/brand" in path}
    schemas["EntityName"]["anyOf"].insert(0, {"const": "warranty", "x-record": "Warranty"})
    written = {
        "name": ref("Text"),
        "months": ref("Integer"),
        "price": ref("Decimal"),
        "starts": ref("Date"),
        "renewable": ref("Flag"),
        "branch_id": ref("Id"),
        "client_id": ref("Id"),
        "terms": {"type": "array", "items": ref("Text")},
    }
    stamps = {
        "id": ref("Id"),
        "created": ref("Timestamp"),
        "modified": ref("Timestamp"),
        "deleted_at": ref("Timestamp"),
    }
    related = {"branch": {"anyOf": [ref("Branch"), {"type": "null"}]}, "client": ref("Client")}
    schemas["WarrantyInput"] = {"type": "object", "required": ["name"], "properties": written}
    read_terms = {"terms": ref("Json")}
    schemas["Warranty"] = {"type": "object", "properties": written | stamps | related | read_terms}
    # A resource of v1.
    names = {"taxes": "repairs", "Tax": "Repair", "#/components/schemas/TaxInput": "#/components/schemas/RepairInput"}
    paths |= {
        renamed(path, names): renamed(item, names) for path, item in paths.items() if path.startswith("/api2/taxes")
    }
    written = {"title": ref("Text"), "cost": ref("Decimal"), "date": ref("DisplayDate"), "is_done": ref("Flag")}
    schemas["RepairInput"] = {"type": "object", "required": ["title"], "properties": written | {"secret": ref("Text")}}
    schemas["Repair"] = {"type": "object", "properties": written | stamps}
    repairs = paths["/api2/repairs.json"]["get"]["parameters"]
    repairs[:] = [each for each in repairs if "$ref" in each]
    repairs += [
        {"name": "title", "in": "query", "schema": ref("Text")},
        {"name": "is_done", "in": "query", "x-verify": "is_done", "schema": ref("Flag")},
        {"name": "date_from", "in": "query", "x-verify": {"field": "date", "bound": "from"}, "schema": ref("Date")},
        {"name": "cost_to", "in": "query", "schema": ref("Decimal")},
        {"name": "secret[]", "in": "query", "schema": {"type": "array", "items": ref("Text")}},
        {"name": "sort", "in": "query", "schema": ref("Text")},
    ]
    # A field, a filter and an operation of what has a table.
    schemas["Client"]["properties"]["loyalty_level"] = ref("Text")
    schemas["ClientInput"]["properties"]["loyalty_level"] = ref("Text")
    level = {"name": "loyalty_level", "in": "query", "x-verify": "loyalty_level", "schema": ref("Text")}
    paths["/api2/clients.json"]["get"]["parameters"].append(level)
    paths["/api2/staff/{id}.json"]["put"] = renamed(
        paths["/api2/taxes/{id}.json"]["put"], {"tax": "staff", "Tax": "Staff"}
    )
    return document


@pytest.fixture(scope="module")
def api(tmp_path_factory: pytest.TempPathFactory) -> Iterator[httpx.Client]:
    """A sandbox of that document."""
    table = tmp_path_factory.mktemp("derived") / "documented.json"
    table.write_text(sandbox_table(Document(extended())), "utf-8")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(documented, "FILE", table)
        made = Sandbox()
    with made as sandbox, httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key}) as client:
        yield client


def test_an_entity_is_served_without_code(api: httpx.Client) -> None:
    client = api.post("/api2/clients", json={"Client": {"business_name": "Nile"}}).json()["id"]
    sent = {
        "name": "ضمان",
        "months": 24,
        "price": "9.5000",
        "starts": "2026-04-03",
        "renewable": True,
        "client_id": client,
        "terms": ["a", "b"],
        "nonsense": 1,
    }
    made = api.post(ENTITY, json=sent)
    assert made.status_code == 200
    id = made.json()["id"]
    one = api.get(f"{ENTITY}/{id}/1").json()
    assert one["client"]["business_name"] == "Nile"
    assert one["branch"]["name"] == "Main Branch"
    stamps = {"created": one["created"], "modified": one["modified"]}
    assert {name: value for name, value in one.items() if name not in ("client", "branch")} == {
        "id": id,
        "name": "ضمان",
        "months": 24,
        "price": 9.5,
        "starts": "2026-04-03",
        "renewable": 1,
        "branch_id": 1,
        "client_id": int(client),
        "terms": ["a", "b"],
        "deleted_at": None,
        **stamps,
    }
    assert stamps["created"]
    other = api.post(ENTITY, json={"name": "b", "price": 10}).json()["id"]
    for query, expected in {
        "": [other, id],
        "filter[price][gt]=9.5": [other],
        "filter[client.business_name]=Nile": [id],
        "filter[or][name]=b&filter[or][months]=24&sort[price]=asc": [id, other],
    }.items():
        assert [row["id"] for row in api.get(f"{ENTITY}/list/1?{query}").json()["data"]] == expected
    assert api.put(f"{ENTITY}/{id}", json={"id": id, "months": 12}).status_code == 200
    changed = api.get(f"{ENTITY}/{id}/-1").json()
    assert (changed["months"], changed["name"]) == (12, "ضمان")
    assert api.delete(f"/v2/api/entity/delete/warranty/{id}").status_code == 200
    assert api.get(f"{ENTITY}/{id}/-1").json()["deleted_at"]


def test_what_the_document_requires_is_required(api: httpx.Client) -> None:
    refused = api.post(ENTITY, json={"months": 1})
    assert (refused.status_code, list(refused.json()["errors"])) == (422, ["name"])
    id = api.post(ENTITY, json={"name": "c"}).json()["id"]
    refused = api.put(f"{ENTITY}/{id}", json={"id": id, "price": "much"})
    assert (refused.status_code, list(refused.json()["errors"])) == (422, ["price"])
    assert api.post("/api2/repairs", json={"Repair": {"cost": 1}}).json()["validation_errors"].keys() == {"title"}


def test_a_resource_is_served_without_code(api: httpx.Client) -> None:
    made = api.post(
        "/api2/repairs.json", json={"Repair": {"title": "a", "cost": 5, "date": "2026-04-03", "is_done": 1}}
    )
    assert made.status_code == 202
    id = made.json()["id"]
    other = api.post("/api2/repairs", json={"Repair": {"title": "b", "cost": "7.50", "secret": "x"}}).json()["id"]
    one = api.get(f"/api2/repairs/{id}.json").json()["data"]["Repair"]
    shown = {"id": id, "title": "a", "cost": "5", "date": "03/04/2026", "is_done": "1"}
    assert shown.items() <= one.items()
    assert "secret" not in one
    for query, expected in {
        "": [id, other],
        "title=b": [other],
        "is_done=1": [id],
        "is_done=0": [other],
        "date_from=03/04/2026": [id],
        "date_from=2026-04-04": [],
        "cost_to=7.4": [id],
        "secret[]=x&secret[]=y": [other],
        "sort=cost&direction=desc": [other, id],
        "nonsense=1": [id, other],
    }.items():
        rows = api.get(f"/api2/repairs.json?{query}").json()["data"]
        assert [row["Repair"]["id"] for row in rows] == expected, query
    assert api.put(f"/api2/repairs/{id}.json", json={"Repair": {"title": "c"}}).status_code == 200
    assert api.get(f"/api2/repairs/{id}").json()["data"]["Repair"]["cost"] is None  # updates replace
    assert api.post(f"/api2/repairs/{id}", json={"Repair": {"title": "d"}}).status_code == 200
    assert api.delete(f"/api2/repairs/{id}.json").status_code == 200
    assert api.get(f"/api2/repairs/{id}.json").status_code == 404


def test_a_field_and_its_filter_need_no_code(api: httpx.Client) -> None:
    ids = [
        api.post("/api2/clients", json={"Client": {"business_name": "x", **columns}}).json()["id"]
        for columns in ({"loyalty_level": "gold"}, {"loyalty_level": "tin"}, {})
    ]
    rows = api.get("/api2/clients.json?loyalty_level=gold").json()["data"]
    assert [row["Client"]["id"] for row in rows] == ids[:1]
    details = [api.get(f"/api2/clients/{id}").json()["data"]["Client"] for id in ids]
    assert [each.get("loyalty_level", "absent") for each in details] == ["gold", "tin", "absent"]
    assert api.get(f"/v2/api/entity/client/{ids[0]}/-1").json()["loyalty_level"] == "gold"
    found = api.get("/v2/api/entity/client/list/-1?filter[loyalty_level]=tin").json()["data"]
    assert [row["id"] for row in found] == [int(ids[1])]
    # An update replaces a record of v1, and what it leaves out is gone.
    assert api.put(f"/api2/clients/{ids[0]}", json={"Client": {"business_name": "y"}}).status_code == 200
    assert "loyalty_level" not in api.get(f"/api2/clients/{ids[0]}").json()["data"]["Client"]


def test_an_ordinary_operation_of_a_table_needs_no_code(api: httpx.Client) -> None:
    changed = {"name": "Sara", "email_address": "sara@example.com", "role_id": 1}
    assert api.put("/api2/staff/1.json", json={"Staff": changed}).status_code == 200
    assert api.get("/api2/staff/1.json").json()["data"]["Staff"]["name"] == "Sara"


def test_without_the_document_nothing_of_it_is_served() -> None:
    with (
        Sandbox() as sandbox,
        httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key}) as client,
    ):
        assert client.get(f"{ENTITY}/list/1").json() == {"error": "Entity Not exists"}
        assert client.get("/api2/repairs.json").status_code == 404
        assert client.put("/api2/staff/1.json", json={"Staff": {"name": "x"}}).status_code == 404
