"""Each rule of the document linter, on a small document that is good but for one thing."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import yaml

from scripts.document.evidence import GRADES
from scripts.document.grammar import EXTENSIONS
from scripts.document.model import KINDS, Document
from scripts.document.nodes import show
from scripts.document.source import read
from scripts.lint.rules import findings as found_by
from scripts.lint.standard import standard_findings
from scripts.lint_document import RULES, lint, main

Node = dict[str, Any]
Change = Callable[[Node], object]


def scalar(format: str, *types: str) -> Node:
    """A named scalar."""
    return {"description": "A value.", "x-evidence": "inference", "format": format, "type": [*types]}


def json_of(schema: Node) -> Node:
    return {"content": {"application/json": {"schema": schema, "example": {}}}}


LIMITED: Node = {"429": {"description": "Too many calls."}}


def answer() -> Node:
    return {"200": {"description": "The answer.", **json_of({"type": "object"})}} | LIMITED


def confirmed() -> Node:
    schema = {"anyOf": [{"$ref": "#/components/schemas/Stored"}, {"$ref": "#/components/schemas/Client"}]}
    return {
        "202": {"description": "Stored.", "content": {"application/json": {"schema": schema, "example": {"id": 1}}}},
        "401": {"description": "A rule forbids it."},
        **LIMITED,
    }


def good() -> Node:
    """A small document with one of everything that the rules look at, and nothing wrong with it."""
    client = {
        "type": "object",
        "properties": {"data": {"$ref": "#/components/schemas/Client"}, "result": {"type": "string"}},
    }
    return {
        "openapi": "3.1.0",
        "info": {"title": "Daftra", "version": "1", "description": "A part of Daftra."},
        "servers": [
            {"url": "https://{domain}", "variables": {"domain": {"default": "daftra.com", "enum": ["daftra.com"]}}}
        ],
        "tags": [{"name": "clients", "description": "Those who buy."}, {"name": "invoices", "description": "Bills."}],
        "paths": {
            "/api2/clients.json": {
                "get": {
                    "operationId": "clients_list",
                    "tags": ["clients"],
                    "summary": "List clients",
                    "description": "Lists the clients.",
                    "parameters": [
                        {"$ref": "#/components/parameters/Page"},
                        {
                            "name": "tags[]",
                            "in": "query",
                            "description": "Only clients with these tags.",
                            "schema": {"type": "array", "items": {"$ref": "#/components/schemas/Id"}},
                        },
                    ],
                    "responses": {
                        "200": {"description": "A page.", **json_of(client)},
                        "default": {"description": "An error."},
                        **LIMITED,
                    },
                },
                "post": {
                    "operationId": "clients_create_or_bill",
                    "tags": ["clients", "invoices"],
                    "summary": "Create a client",
                    "description": "Creates a client.",
                    "requestBody": {
                        "content": {
                            "application/json": {
                                "schema": {
                                    "type": "object",
                                    "properties": {
                                        "Client": {
                                            "$ref": "#/components/schemas/ClientInput",
                                            "description": "The client.",
                                        }
                                    },
                                },
                                "example": {"Client": {"name": "Noor", "x-odd": 1, "description": "no stop"}},
                            }
                        }
                    },
                    "responses": confirmed(),
                    "x-refusals": {"401": "A rule forbids it"},
                    "x-methods": [
                        {"operationId": "clients_create", "tags": ["clients"]},
                        {
                            "operationId": "invoices_bill",
                            "tags": ["invoices"],
                            "summary": "Bill a client",
                            "description": "Creates an invoice at the same path.",
                            "x-evidence": "live report",
                            "responses": confirmed(),
                        },
                    ],
                },
            },
            "/api2/clients/{id}.json": {
                "parameters": [{"$ref": "#/components/parameters/Id"}],
                "get": {
                    "operationId": "clients_get",
                    "tags": ["clients"],
                    "summary": "Get a client",
                    "description": "Gets one client.",
                    "responses": answer(),
                },
            },
        },
        "components": {
            "parameters": {
                "Id": {
                    "name": "id",
                    "in": "path",
                    "required": True,
                    "description": "The id of the record.",
                    "schema": {"$ref": "#/components/schemas/PathId"},
                },
                "Page": {
                    "name": "page",
                    "in": "query",
                    "description": "The number of the page, from 1.",
                    "schema": {"$ref": "#/components/schemas/Id"},
                },
            },
            "schemas": {
                "Base": {
                    "description": "What all records have.",
                    "x-evidence": "documentation",
                    "x-abstract": True,
                    "type": "object",
                    "properties": {"id": {"$ref": "#/components/schemas/Id", "description": "The id of the record."}},
                },
                "Client": {
                    "description": "Who buys.",
                    "x-evidence": "live capture (inside an invoice)",
                    "allOf": [
                        {"$ref": "#/components/schemas/Base"},
                        {
                            "type": "object",
                            "properties": {
                                "default": {
                                    "$ref": "#/components/schemas/Flag",
                                    "description": "Whether it is the default.",
                                },
                                "description": {"type": "string", "description": "Free text."},
                                "type": {"$ref": "#/components/schemas/ClientType", "description": "Its type."},
                            },
                        },
                    ],
                },
                "ClientInput": {
                    "description": "A client to be written.",
                    "x-evidence": "request sample",
                    "type": "object",
                    "required": ["name"],
                    "properties": {"name": {"type": "string", "description": "The name."}},
                },
                "ClientType": {
                    "description": "Whether a client is a person.",
                    "x-evidence": "live capture; documentation",
                    "anyOf": [
                        {"const": 3, "type": "integer", "title": "BUSINESS", "description": "A company."},
                        {"const": 2, "type": "integer", "title": "INDIVIDUAL", "description": "A person."},
                        {"type": ["integer", "string", "null"]},
                    ],
                },
                "Flag": {
                    "description": "Yes or no.",
                    "x-evidence": "live capture",
                    "format": "flag",
                    "anyOf": [{"type": ["boolean", "null"]}, {"enum": [0, 1, "0", "1", ""]}],
                },
                "Id": scalar("id", "integer", "string", "null"),
                "PathId": {**scalar("id"), "type": "integer"},
                "Stored": {
                    "description": "It was stored.",
                    "x-evidence": "vendor reference 2026-08",
                    "x-envelope": True,
                    "x-confirms": True,
                    "type": "object",
                    "required": ["id"],
                    "properties": {"id": {"$ref": "#/components/schemas/Id", "description": "Its id."}},
                },
            },
        },
    }


CLIENTS = "/api2/clients.json"
CLIENT = "/api2/clients/{id}.json"
GET = f"#/paths/'{CLIENTS}'/get"
POST = f"#/paths/'{CLIENTS}'/post"
FOR_NAME: Node = {"description": "A type.", "x-keeps": {"field": "name", "value": 4}}
"""A field that is kept as it is while the name is 4."""
KEEPS = "map of field, a key, and value, a number or a word"
ALSO = f"#/paths/'{CLIENTS}'/post/x-methods/1"
SCHEMAS = "#/components/schemas"


def operation(document: Node) -> Node:
    """The main operation of the document."""
    node: Node = document["paths"][CLIENTS]["get"]
    return node


def shared(document: Node) -> Node:
    """The operation that is two methods."""
    node: Node = document["paths"][CLIENTS]["post"]
    return node


def also(document: Node) -> Node:
    """The second method of an operation."""
    node: Node = document["paths"][CLIENTS]["post"]["x-methods"][1]
    return node


def content(document: Node) -> Node:
    """What the list of clients answers."""
    node: Node = operation(document)["responses"]["200"]["content"]["application/json"]
    return node


def exampled(document: Node, **examples: Node) -> None:
    """Give the answer of the list several examples in place of one."""
    del content(document)["example"]
    content(document)["examples"] = examples


def no_source(part: str) -> str:
    form = "a grade, with (a remark) or with `, contested: ...` behind it"
    return f"{part!r} is no source: write {form}; the grades are {', '.join(GRADES)}"


def copied(document: Node, **more: Node) -> None:
    """Describe clients once more, in other words."""
    fields = {name: {**node, "description": "The same."} for name, node in described(document).items()}
    copy = {"type": "object", "description": "A copy.", "x-evidence": "inference", "properties": {**fields, **more}}
    document["components"]["schemas"]["Copy"] = copy
    shops = {"type": "object", "properties": {"data": {"$ref": f"{SCHEMAS}/Copy"}}}
    document["paths"][CLIENT]["get"]["responses"]["200"]["content"]["application/json"]["schema"] = shops


def same_vendor_id(document: Node) -> None:
    extended(operation(document), x__vendor__id=[7, 8])
    extended(also(document), x__vendor__id=8)


def one_of_two_bodies(document: Node) -> None:
    own = {"$ref": f"{SCHEMAS}/ClientInput"}
    also(document)["requestBody"] = json_of(own)
    common = shared(document)["requestBody"]["content"]["application/json"]
    common["schema"] = {"oneOf": [common["schema"], own]}
    shared(document)["x-methods"][0]["requestBody"] = json_of(common["schema"]["oneOf"][0])


def schema(document: Node, name: str) -> Node:
    node: Node = document["components"]["schemas"][name]
    return node


def described(document: Node) -> Node:
    """The map of properties of the client."""
    node: Node = schema(document, "Client")["allOf"][1]["properties"]
    return node


def looking_personal(document: Node, name: str, **marks: object) -> None:
    """Give the client a field of this name, with these marks."""
    described(document)[name] = {"type": "string", "description": "It."}
    extended(described(document)[name], **marks)


def record_or_null(name: str) -> Node:
    return {"description": "It.", "anyOf": [{"$ref": f"{SCHEMAS}/{name}"}, {"type": "null"}]}


def member(document: Node, index: int) -> Node:
    node: Node = schema(document, "ClientType")["anyOf"][index]
    return node


def renamed(node: Node, old: str, new: str) -> None:
    """Rename a key, keeping its place."""
    items = [(new if key == old else key, value) for key, value in node.items()]
    node.clear()
    node.update(items)


def extended(node: Node, **changes: object) -> None:
    """Set keys; a double underscore stands for a hyphen."""
    for key, value in changes.items():
        node[key.replace("__", "-")] = value


def command(document: Node, **extra: object) -> None:
    """Add a GET that is named like a command."""
    get = {**operation(document), "operationId": "clients_change_status", **extra}
    paths: Node = document["paths"]
    added = sorted([*paths.items(), ("/api2/clients/change_status.json", {"get": get})])
    paths.clear()
    paths.update(added)


def entity_list(document: Node, *names: str) -> None:
    """Add a list of v2 with these parameters beside its page."""
    given = [{"name": name, "in": "query", "description": "What.", "schema": {"type": "string"}} for name in names]
    parameters = [*operation(document)["parameters"], *given]
    get = {**operation(document), "operationId": "clients_list_v2", "parameters": parameters}
    document["paths"]["/v2/api/entity/client/list/1"] = {"get": get}


def identified(document: Node) -> Node:
    """A record that is never without an id."""
    id = {"$ref": f"{SCHEMAS}/RecordId", "description": "Number of the shop.", "x-evidence": "live capture"}
    shop = {"type": "object", "description": "A shop.", "required": ["id"], "properties": {"id": id}}
    document["components"]["schemas"]["Shop"] = shop
    shops = {"type": "object", "properties": {"data": {"$ref": f"{SCHEMAS}/Shop"}}}
    document["paths"][CLIENT]["get"]["responses"]["200"]["content"]["application/json"]["schema"] = shops
    return shop


def identified_entity(document: Node) -> None:
    """The same as a record of an entity, whose fields a caller may choose."""
    identified(document)
    entity(document, record="Shop")


def replaceable(document: Node, fields: Node | None = None, *, carried: bool = True) -> None:
    """Let clients be read one by one and replaced; `fields` are written too, notes are not to be carried if told so."""
    item: Node = document["paths"][CLIENT]
    wrapped = {"type": "object", "properties": {"Client": {"$ref": f"{SCHEMAS}/Client"}}}
    answered = {"allOf": [{"$ref": f"{SCHEMAS}/V1Item"}, {"type": "object", "properties": {"data": wrapped}}]}
    item["get"]["responses"]["200"]["content"]["application/json"]["schema"] = answered
    schema(document, "ClientInput")["properties"] |= {
        "name": {"type": "string", "description": "The name.", "x-from": "description"}
    } | (fields or {})
    body = {
        "type": "object",
        "required": ["Client"],
        "properties": {
            "Client": {"$ref": f"{SCHEMAS}/ClientInput", "description": "The client."},
            "Note": {"type": "array", "items": {"$ref": f"{SCHEMAS}/ClientInput"}, "description": "Notes."}
            | ({} if carried else {"x-carry": False}),
        },
    }
    item["put"] = {
        **operation(document),
        "operationId": "clients_update",
        "requestBody": {"content": {"application/json": {"schema": body}}},
        "responses": answer(),
    }
    item["put"].pop("parameters")


def decided(document: Node, fields: Node | None = None, **marks: Node) -> None:
    """Let clients be replaced, with a word on each field that is not written back."""
    replaceable(document, fields, carried=False)
    kept: dict[str, Node] = {
        "default": {"x-computed": "set by the server"},
        "type": {"x-unwritable": "nobody takes it"},
    }
    for name, mark in (kept | marks).items():
        described(document)[name] |= mark


def undecided(document: Node) -> None:
    """Let clients be replaced, without a word on what becomes of the type."""
    decided(document)
    del described(document)["type"]["x-unwritable"]


def referred(document: Node, *references: Node) -> None:
    """Let clients be listed by number and created by reference."""
    listed = {"type": "object", "properties": {"Client": {"$ref": f"{SCHEMAS}/Client"}}}
    page = {
        "allOf": [
            {"$ref": f"{SCHEMAS}/V1Page"},
            {"type": "object", "properties": {"data": {"type": "array", "items": listed}}},
        ]
    }
    operation(document)["responses"]["200"]["content"]["application/json"]["schema"] = page
    create: Node = document["paths"][CLIENTS]["post"]
    first = create["x-methods"][0]
    create["requestBody"]["content"]["application/json"]["schema"]["required"] = ["Client"]
    schema(document, "ClientInput")["properties"]["description"] = {"type": "string", "description": "Free text."}
    first["x-reference"] = list(references)


def verified(document: Node, **filter: object) -> None:
    """Let clients be listed, with a filter by type that is verified."""
    referred(document)
    document["paths"][CLIENTS]["post"]["x-methods"][0].pop("x-reference")
    parameter = {
        "name": "type",
        "in": "query",
        "description": "Clients of this type.",
        "x-verify": "type",
        "schema": {"$ref": f"{SCHEMAS}/ClientType"},
    }
    operation(document)["parameters"].append(parameter | filter)


def ranged(document: Node, schema: str = "Date", /, **filter: object) -> None:
    """Let clients be listed, with a range of dates that is verified."""
    verified(document)
    document["components"]["schemas"] |= {
        "Date": scalar("calendar-date", "string", "null"),
        "DisplayDate": scalar("display-date", "string", "null"),
        "Timestamp": scalar("timestamp", "string", "null"),
    }
    described(document)["created"] = {"$ref": f"{SCHEMAS}/Timestamp", "description": "When."}
    parameter = {
        "name": "created_from",
        "in": "query",
        "description": "Clients since this day.",
        "x-evidence": "live report (ISO)",
        "x-verify": {"field": "created", "bound": "from"},
        "schema": {"$ref": f"{SCHEMAS}/{schema}"},
    }
    given = {key: value for key, value in (parameter | filter).items() if value is not None}
    operation(document)["parameters"].append(given)


RANGE = f"{GET}/parameters/3"


def hidden(document: Node, *entries: Node) -> None:
    """Let the list of clients leave out rows."""
    referred(document)
    document["paths"][CLIENTS]["post"]["x-methods"][0].pop("x-reference")
    operation(document)["x-hides"] = [
        {"rows": "archived clients", "show": {"page": 2}, "evidence": "live report"} | entry for entry in entries
    ]


def limited(document: Node, *entries: Node) -> None:
    """Let the list of clients show some rows only to callers with a right."""
    referred(document)
    document["paths"][CLIENTS]["post"]["x-methods"][0].pop("x-reference")
    operation(document)["x-rights"] = [
        {"rows": "clients of others", "right": "to view all clients", "evidence": "live report"} | entry
        for entry in entries
    ]


def reading(document: Node, **other: object) -> None:
    """Let the second type of clients have another reading."""
    given = {"title": "FIRM", "description": "A firm.", "evidence": "documentation"} | other
    member(document, 1)["x-also-read-as"] = {key: value for key, value in given.items() if value is not None}


def entity(document: Node, *, common: object = None, record: object = "Client", **member: object) -> None:
    """Let clients be an entity, with more said of it."""
    clients: Node = {"const": "client", "type": "string", "title": "CLIENT", "description": "Clients.", **member}
    if record is not None:
        clients["x-record"] = record
    document["components"]["schemas"]["EntityName"] = {"anyOf": [clients, {"type": ["string", "null"]}]} | (
        {} if common is None else {"x-filterable": {"created": common}}
    )


CLIENT_TYPE = {"$ref": f"{SCHEMAS}/ClientType", "x-evidence": "documentation"}
COLUMN = {"$ref": f"{SCHEMAS}/Id", "x-evidence": "documentation"}
Case = tuple[str, Change, str, str]

BAD: list[Case] = [
    ("sections_are_there", lambda d: extended(d, paths=[]), "#/paths", "is missing or is not a map"),
    (
        "keywords_are_known",
        lambda d: extended(described(d)["type"], x__sensitve=True),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "'x-sensitve' is no keyword of a schema; did you mean 'x-sensitive'?",
    ),
    (
        "keywords_are_known",
        lambda d: extended(also(d), **{"x-refusal": {}}),
        ALSO,
        "'x-refusal' is no keyword of a method; did you mean 'x-refusals'?",
    ),
    (
        "keywords_are_known",
        lambda d: extended(schema(d, "ClientInput"), loyalty_level={"$ref": f"{SCHEMAS}/Id"}),
        f"{SCHEMAS}/ClientInput",
        "'loyalty_level' is no keyword of a schema; a field belongs under `properties`",
    ),
    (
        "references_resolve",
        lambda d: extended(described(d)["type"], **{"$ref": f"{SCHEMAS}/ClientTyp"}),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        f"the reference '{SCHEMAS}/ClientTyp' points to nothing; did you mean 'ClientType'?",
    ),
    (
        "schemas_end",
        lambda d: extended(schema(d, "Base"), allOf=[{"$ref": f"{SCHEMAS}/Base"}]),
        f"{SCHEMAS}/Base",
        "builds on itself: Base -> Base; take one of these out of its allOf",
    ),
    (
        "formats_are_known",
        lambda d: extended(schema(d, "Id"), format="decimel"),
        f"{SCHEMAS}/Id",
        "the format 'decimel' is not known; did you mean 'decimal'?",
    ),
    (
        "formats_are_known",
        lambda d: extended(schema(d, "Id"), format="colour"),
        f"{SCHEMAS}/Id",
        "the format 'colour' is not known: " + ", ".join(sorted(KINDS)),
    ),
    (
        "names_are_usable",
        lambda d: extended(described(d)["type"], x__name="class"),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "the x-name 'class' is no name in Python; take a word in small letters",
    ),
    (
        "names_are_usable",
        lambda d: extended(d["components"]["schemas"], **{"None": schema(d, "Base")}),
        f"{SCHEMAS}/None",
        "'None' is no name of a class; take a word in CamelCase",
    ),
    (
        "parameters_are_complete",
        lambda d: d["components"]["parameters"]["Page"].pop("schema"),
        "#/components/parameters/Page",
        "the parameter 'page' has no schema; refer to a named scalar",
    ),
    (
        "parameters_are_complete",
        lambda d: d["components"]["parameters"]["Page"].pop("name"),
        "#/components/parameters/Page",
        "the parameter has no name",
    ),
    (
        "parameters_are_complete",
        lambda d: extended(d["components"]["parameters"]["Page"], **{"in": "body"}),
        "#/components/parameters/Page",
        "the parameter 'page' is `in` none of path, query, header, cookie",
    ),
    (
        "operation_ids",
        lambda d: operation(d).pop("operationId"),
        GET,
        "has no operationId; it is clients_<method>",
    ),
    (
        "one_declared_tag",
        lambda d: d["tags"].append({"name": "class", "description": "Lessons."}),
        "#/tags/2",
        "the tag 'class' is no name in Python; take a word in small letters",
    ),
    (
        "enumerations_are_open",
        lambda d: member(d, 1).pop("title"),
        f"{SCHEMAS}/ClientType/anyOf/1",
        "the member 2 has no title; write its name in Python, in UPPER_SNAKE",
    ),
    (
        "key_orders_name_keys",
        lambda d: extended(schema(d, "ClientInput"), x__key__order="name"),
        f"{SCHEMAS}/ClientInput",
        "x-key-order stands outside of a record that is read",
    ),
    (
        "key_orders_name_keys",
        lambda d: extended(described(d)["type"], x__key__order=""),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "x-key-order stands outside of a record that is read",
    ),
    (
        "key_orders_name_keys",
        lambda d: extended(schema(d, "Client"), x__key__order="type id type"),
        f"{SCHEMAS}/Client",
        "x-key-order names 'type' twice",
    ),
    (
        "key_orders_name_keys",
        lambda d: extended(schema(d, "Client"), x__key__order="type kind"),
        f"{SCHEMAS}/Client",
        "x-key-order names 'kind', which is no property",
    ),
    (
        "keys_are_strings",
        lambda d: operation(d)["responses"].update({404: {"description": "No."}}),
        f"{GET}/responses",
        "the key 404 is not a string; quote it",
    ),
    (
        "one_declared_tag",
        lambda d: extended(operation(d), tags=[]),
        GET,
        "has no tags; name the one resource that it belongs to",
    ),
    (
        "one_declared_tag",
        lambda d: extended(operation(d), tags=["clients", "invoices"]),
        GET,
        "has 2 tags; name the one resource that it belongs to",
    ),
    (
        "one_declared_tag",
        lambda d: extended(also(d), tags=["bills"], operationId="bills_add"),
        ALSO,
        "the tag 'bills' is not declared in the tags of the document",
    ),
    (
        "one_declared_tag",
        lambda d: d["tags"][1].pop("description"),
        "#/tags/1",
        "the tag 'invoices' has no description",
    ),
    (
        "operation_ids",
        lambda d: extended(operation(d), operationId="list_clients"),
        GET,
        "the operationId 'list_clients' is not clients_<method>",
    ),
    (
        "operation_ids",
        lambda d: extended(operation(d), operationId="clients_import"),
        GET,
        "the method 'import' is a Python keyword; take another word",
    ),
    (
        "operation_ids",
        lambda d: extended(also(d), operationId="clients_create", tags=["clients"]),
        ALSO,
        f"the operationId 'clients_create' is that of #/paths/'{CLIENTS}'/post/x-methods/0 too; rename one",
    ),
    ("operations_are_complete", lambda d: operation(d).pop("summary"), GET, "has no summary"),
    ("operations_are_complete", lambda d: extended(also(d), description=" "), ALSO, "has no description"),
    ("operations_are_complete", lambda d: operation(d).pop("responses"), GET, "has no responses"),
    (
        "rates_are_limited",
        lambda d: operation(d)["responses"].pop("429"),
        f"{GET}/responses",
        "lacks 429; refer to components/responses/TooManyRequests",
    ),
    (
        "addresses_are_whole",
        lambda d: extended(d["components"]["parameters"]["Id"], schema={"$ref": f"{SCHEMAS}/Id"}),
        "#/components/parameters/Id/schema",
        "may be null, which an address cannot be; refer to PathId or PathInteger",
    ),
    (
        "what_is_no_method_says_why",
        lambda d: extended(operation(d), x__no__method=" "),
        GET,
        "x-no-method is empty; say why no method makes this call",
    ),
    (
        "vendor_ids_name_one_operation",
        lambda d: extended(operation(d), x__vendor__id="15115241"),
        GET,
        "x-vendor-id: '15115241' is no number",
    ),
    (
        "vendor_ids_name_one_operation",
        same_vendor_id,
        ALSO,
        "x-vendor-id: another operation has 8 too",
    ),
    (
        "shared_operations_cover_their_methods",
        lambda d: extended(operation(d), x__methods=[{}]),
        GET,
        "x-methods is no list of two methods or more",
    ),
    (
        "shared_operations_cover_their_methods",
        lambda d: extended(shared(d), tags=["clients"]),
        POST,
        "its tags are not those of its methods: clients, invoices",
    ),
    (
        "shared_operations_cover_their_methods",
        lambda d: extended(also(d), requestBody=json_of({"$ref": f"{SCHEMAS}/ClientInput"})),
        f"{POST}/requestBody",
        "its schema is not oneOf the bodies of its methods, in their order",
    ),
    (
        "shared_operations_cover_their_methods",
        lambda d: extended(also(d), responses=answer()),
        f"{POST}/responses/200",
        "its schema is not oneOf the answers of its methods, in their order",
    ),
    (
        "shared_operations_cover_their_methods",
        lambda d: extended(also(d), parameters=[{"$ref": "#/components/parameters/Page"}]),
        ALSO,
        "the parameter 'page' is not one of the operation that it belongs to",
    ),
    (
        "changing_gets_say_so",
        command,
        "#/paths/'/api2/clients/change_status.json'/get",
        "is named 'change' but does not say x-changes-state (true or false)",
    ),
    (
        "changing_gets_say_so",
        lambda d: extended(operation(d), x__changes__state="yes"),
        GET,
        "x-changes-state is neither true nor false",
    ),
    (
        "everything_is_described",
        lambda d: schema(d, "Base").pop("description"),
        f"{SCHEMAS}/Base",
        "the schema has no description",
    ),
    (
        "everything_is_described",
        lambda d: described(d)["type"].pop("description"),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "the property has no description",
    ),
    (
        "everything_is_described",
        lambda d: operation(d)["parameters"][1].pop("description"),
        f"{GET}/parameters/1",
        "the parameter 'tags[]' has no description",
    ),
    (
        "everything_is_described",
        lambda d: member(d, 1).pop("description"),
        f"{SCHEMAS}/ClientType/anyOf/1",
        "the enumeration member has no description",
    ),
    (
        "schemas_have_evidence",
        lambda d: schema(d, "Base").pop("x-evidence"),
        f"{SCHEMAS}/Base",
        "the schema has no x-evidence",
    ),
    (
        "schemas_have_evidence",
        lambda d: extended(described(d)["type"], x__evidence="I saw it."),
        f"{SCHEMAS}/Client/allOf/1/properties/type/x-evidence",
        no_source("I saw it."),
    ),
    (
        "enumerations_are_open",
        lambda d: schema(d, "ClientType")["anyOf"].pop(),
        f"{SCHEMAS}/ClientType/anyOf/1",
        "the last branch is not open; it is a list of types and nothing else",
    ),
    (
        "enumerations_are_open",
        lambda d: extended(member(d, 2), type=["string", "null"]),
        f"{SCHEMAS}/ClientType/anyOf/2",
        "the open branch does not admit integer",
    ),
    (
        "enumerations_are_open",
        lambda d: extended(member(d, 1), title="Individual"),
        f"{SCHEMAS}/ClientType/anyOf/1",
        "the title 'Individual' is not UPPER_SNAKE",
    ),
    (
        "enumerations_are_open",
        lambda d: extended(member(d, 1), title="BUSINESS"),
        f"{SCHEMAS}/ClientType/anyOf/1",
        "the title 'BUSINESS' is there twice",
    ),
    (
        "enumerations_are_open",
        lambda d: extended(member(d, 1), const=3),
        f"{SCHEMAS}/ClientType/anyOf/1",
        "the const 3 is there twice",
    ),
    (
        "enumerations_are_open",
        lambda d: extended(member(d, 1), const=2.5),
        f"{SCHEMAS}/ClientType/anyOf/1",
        "the const 2.5 is neither an integer nor a string",
    ),
    (
        "enumerations_are_open",
        lambda d: extended(member(d, 1), type="string"),
        f"{SCHEMAS}/ClientType/anyOf/1",
        "the member 2 has no type 'integer'; other generators take it for text",
    ),
    (
        "enumerations_are_open",
        lambda d: extended(member(d, 1), format="id"),
        f"{SCHEMAS}/ClientType/anyOf/1",
        "a member has const, type, title and description, not format",
    ),
    (
        "enumerations_are_open",
        lambda d: renamed(schema(d, "ClientType"), "anyOf", "oneOf"),
        f"{SCHEMAS}/ClientType",
        "an enumeration is written with anyOf",
    ),
    (
        "enumerations_are_open",
        lambda d: extended(described(d)["type"], anyOf=schema(d, "ClientType")["anyOf"]),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "an enumeration stands outside components/schemas; give it a name there",
    ),
    (
        "no_closed_enumerations",
        lambda d: extended(described(d)["type"], enum=[2, 3]),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "uses enum; write a component with named, open alternatives",
    ),
    (
        "scalars_are_referenced",
        lambda d: extended(described(d)["description"], type=["integer", "string"]),
        f"{SCHEMAS}/Client/allOf/1/properties/description",
        "states the type integer; refer to a named scalar",
    ),
    (
        "scalars_are_referenced",
        lambda d: extended(operation(d)["parameters"][1]["schema"], items={"type": "number"}),
        f"{GET}/parameters/1/schema/items",
        "states the type number; refer to a named scalar",
    ),
    (
        "everything_has_an_example",
        lambda d: content(d).pop("example"),
        f"{GET}/responses/200/content/'application/json'",
        "has no example; write one in the shape that Daftra sends, with made-up data",
    ),
    (
        "examples_are_valid",
        lambda d: extended(content(d), example={"result": 1}),
        f"{GET}/responses/200/content/'application/json'/example/result",
        "is not what the schema says: 1 is not of type 'string'",
    ),
    (
        "examples_are_valid",
        lambda d: exampled(d, first={"value": {"result": "ok"}}, other={"value": []}),
        f"{GET}/responses/200/content/'application/json'/examples/other/value",
        "is not what the schema says: [] is not of type 'object'",
    ),
    (
        "examples_come_in_both_languages",
        lambda d: exampled(d, update_english={"value": {}}),
        f"{GET}/responses/200/content/'application/json'/examples/update_english",
        "has no twin 'update_arabic'",
    ),
    (
        "nothing_is_described_twice",
        copied,
        f"{SCHEMAS}/Copy",
        "has the same content as Client; use that one, or build on it with allOf",
    ),
    (
        "sensitive_fields_say_why",
        lambda d: extended(described(d)["type"], x__sensitive=True),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "x-sensitive is True; it is secret or personal",
    ),
    (
        "personal_data_are_decided",
        lambda d: described(d).update(city={"type": "string", "description": "The city."}),
        f"{SCHEMAS}/Client/allOf/1/properties/city",
        "'city' looks like personal data; say x-personal: true or false, or x-sensitive",
    ),
    (
        "personal_data_are_decided",
        lambda d: schema(d, "ClientInput")["properties"].update(work_phone={"type": "string", "description": "It."}),
        f"{SCHEMAS}/ClientInput/properties/work_phone",
        "'work_phone' looks like personal data; say x-personal: true or false, or x-sensitive",
    ),
    (
        "personal_marks_say_something",
        lambda d: extended(described(d)["type"], x__personal="yes"),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "x-personal is 'yes'; it is true or false",
    ),
    (
        "personal_marks_say_something",
        lambda d: extended(schema(d, "ClientType"), x__personal=True),
        f"{SCHEMAS}/ClientType",
        "x-personal stands outside of a property",
    ),
    (
        "personal_marks_say_something",
        lambda d: extended(described(d)["type"], x__personal=True, x__sensitive="personal"),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "x-personal beside x-sensitive, which says already whether the data are personal",
    ),
    (
        "personal_marks_say_something",
        lambda d: extended(described(d)["type"], x__personal=False, x__sensitive="secret"),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "x-personal beside x-sensitive, which says already whether the data are personal",
    ),
    (
        "own_fields_are_a_part",
        lambda d: extended(schema(d, "Client"), required=["type"], properties={}),
        f"{SCHEMAS}/Client",
        "properties and required beside allOf; move them into a last member of it",
    ),
    (
        "unknown_keys_are_allowed",
        lambda d: extended(schema(d, "ClientInput"), additionalProperties=False),
        f"{SCHEMAS}/ClientInput",
        "forbids additional properties",
    ),
    (
        "reads_require_ids_alone",
        lambda d: extended(schema(d, "Client")["allOf"][1], required=["type"]),
        f"{SCHEMAS}/Client/allOf/1",
        "a read schema requires something else than the id of the record",
    ),
    (
        "reads_require_ids_alone",
        lambda d: extended(identified(d)["properties"]["id"], required=["id"]),
        f"{SCHEMAS}/Shop/properties/id",
        "a read schema requires something else than the id of the record",
    ),
    (
        "reads_require_ids_alone",
        lambda d: extended(identified(d), **{"x-abstract": True}),
        f"{SCHEMAS}/Shop",
        "an id is required of records, so of no schema that is x-abstract or x-envelope",
    ),
    (
        "reads_require_ids_alone",
        lambda d: described(d).update(shop={"anyOf": [identified(d) and {"$ref": f"{SCHEMAS}/Shop"}]}),
        f"{SCHEMAS}/Shop",
        "the id is required, but the record stands in others, where it may be all nulls",
    ),
    (
        "reads_require_ids_alone",
        identified_entity,
        f"{SCHEMAS}/Shop",
        "the id is required, but the record is that of an entity, whose fields can be chosen",
    ),
    (
        "reads_require_ids_alone",
        lambda d: extended(identified(d)["properties"]["id"], **{"$ref": f"{SCHEMAS}/Id"}),
        f"{SCHEMAS}/Shop",
        "the id is required, so it is a RecordId, with a live capture in its x-evidence",
    ),
    (
        "reads_require_ids_alone",
        lambda d: extended(identified(d)["properties"]["id"], x__evidence="documentation"),
        f"{SCHEMAS}/Shop",
        "the id is required, so it is a RecordId, with a live capture in its x-evidence",
    ),
    (
        "writes_say_what_confirms_them",
        lambda d: extended(also(d), responses={"202": answer()["200"]}),
        ALSO,
        "no answer confirms this write; name a schema with x-confirms: true",
    ),
    (
        "writes_say_what_confirms_them",
        lambda d: extended(also(d)["responses"]["202"], content={}),
        ALSO,
        "no answer confirms this write; name a schema with x-confirms: true",
    ),
    (
        "refusals_are_responses",
        lambda d: extended(also(d), **{"x-refusals": {"404": "It is in use"}}),
        f"{ALSO}/x-refusals",
        "404 is no response of this operation",
    ),
    (
        "references_resolve",
        lambda d: extended(also(d)["responses"], **{"500": {"$ref": "#/components/responses/Error"}}),
        f"{ALSO}/responses/500",
        "the reference '#/components/responses/Error' points to nothing",
    ),
    (
        "schemas_are_used",
        lambda d: extended(
            d["components"]["schemas"], Node={**schema(d, "Base"), "items": {"$ref": f"{SCHEMAS}/Node"}}
        ),
        f"{SCHEMAS}/Node",
        "the schema is not used",
    ),
    (
        "maps_are_sorted",
        lambda d: extended(d["paths"], **{"/api1": d["paths"].pop(CLIENT)}),
        "#/paths",
        "is not sorted: '/api1' stands after '/api2/clients.json'",
    ),
    (
        "maps_are_sorted",
        lambda d: renamed(d["components"]["parameters"], "Id", "id"),
        "#/components/parameters",
        "is not sorted: 'Page' stands after 'id'",
    ),
    (
        "maps_are_sorted",
        lambda d: extended(described(d), alias=described(d)["type"]),
        f"{SCHEMAS}/Client/allOf/1/properties",
        "is not sorted: 'alias' stands after 'type'",
    ),
    ("maps_are_sorted", lambda d: d["tags"].reverse(), "#/tags", "is not sorted: 'clients' stands after 'invoices'"),
    (
        "properties_are_not_extensions",
        lambda d: extended(described(d), x__evidence={"description": "Slipped."}),
        f"{SCHEMAS}/Client/allOf/1/properties/x-evidence",
        "the property is named like an extension",
    ),
    (
        "path_parameters_match",
        lambda d: d["paths"][CLIENT].pop("parameters"),
        f"#/paths/'{CLIENT}'/get",
        "the path parameter 'id' is not declared; add it to the parameters",
    ),
    (
        "path_parameters_match",
        lambda d: extended(also(d), parameters=[{"$ref": "#/components/parameters/Id"}]),
        ALSO,
        "the path parameter 'id' is not in the path; add it there or remove it",
    ),
    (
        "query_arrays_have_brackets",
        lambda d: extended(operation(d)["parameters"][1], name="tags"),
        f"{GET}/parameters/1",
        "the query parameter 'tags' is an array but does not end in []",
    ),
    (
        "query_arrays_have_brackets",
        lambda d: extended(d["components"]["parameters"]["Page"], name="page[]"),
        "#/components/parameters/Page",
        "the query parameter 'page[]' ends in [] but is not an array",
    ),
    (
        "descriptions_are_prose",
        lambda d: extended(operation(d), description="See REF#12."),
        f"{GET}/description",
        "contains 'REF#'",
    ),
    (
        "descriptions_are_prose",
        lambda d: extended(operation(d), summary="See GET Client API"),
        f"{GET}/summary",
        "contains 'GET Client API'",
    ),
    (
        "descriptions_are_prose",
        lambda d: extended(also(d), description="```\n{}\n```\nDone."),
        f"{ALSO}/description",
        "contains '```'",
    ),
    (
        "descriptions_are_prose",
        lambda d: extended(described(d)["type"], description="A type"),
        f"{SCHEMAS}/Client/allOf/1/properties/type/description",
        "does not end with a full stop: ...'A type'",
    ),
    (
        "edits_are_declared",
        lambda d: replaceable(d, {"alias": {"type": "string", "description": "A name."}}, carried=False),
        f"#/paths/'{CLIENT}'/put/requestBody/Client",
        "'alias' is not read as 'alias'; say x-from or x-carry: false",
    ),
    (
        "edits_are_declared",
        lambda d: replaceable(
            d,
            {"type": {"type": "string", "description": "A type.", "x-goes-with": ["kind"]}},
            carried=False,
        ),
        f"#/paths/'{CLIENT}'/put/requestBody/Client",
        "'type' goes with 'kind', which is not there",
    ),
    (
        "edits_are_declared",
        lambda d: replaceable(
            d,
            {"type": {"type": "string", "description": "A type.", "x-keeps": {"field": "kind", "value": 4}}},
            carried=False,
        ),
        f"#/paths/'{CLIENT}'/put/requestBody/Client",
        "x-keeps of 'type' is a field that is written back, and its number",
    ),
    (
        "edits_are_declared",
        lambda d: replaceable(
            d,
            {"type": {"type": "string", "description": "A type.", "x-goes-with": [["name"]]}},
            carried=False,
        ),
        f"#/paths/'{CLIENT}'/put/requestBody/Client",
        "'type' goes with ['name'], which is not there",
    ),
    (
        "edits_are_declared",
        lambda d: replaceable(d, {"type": FOR_NAME | {"$ref": f"{SCHEMAS}/ClientType"}}, carried=False),
        f"#/paths/'{CLIENT}'/put/requestBody/Client",
        "x-keeps stands at 'type', which is no flag",
    ),
    *[
        (
            "edits_are_declared",
            lambda d, marks=marks: replaceable(
                d, {"rate": {"type": "string", "description": "A rate.", "x-carry": False} | marks}, carried=False
            ),
            f"#/paths/'{CLIENT}'/put/requestBody/Client",
            "x-unless of 'rate' stands beside x-unread, and is a field that is read",
        )
        for marks in (
            {"x-unless": {"field": "type", "value": 1}},
            {"x-unless": {"field": "rate", "value": 1}, "x-unread": "an update changes it"},
            {"x-unless": "type", "x-unread": "an update changes it"},
        )
    ],
    *[
        (
            "edits_are_declared",
            lambda d, keeps=keeps: replaceable(
                d,
                {"type": {"type": "string", "description": "A type.", "x-keeps": keeps}},
                carried=False,
            ),
            f"#/paths/'{CLIENT}'/put/requestBody/Client",
            "x-keeps of 'type' is a field that is written back, and its number",
        )
        # `description` is where `name` is read from, and no field that is written.
        for keeps in (
            {"field": ["name"], "value": 4},
            {"field": "description", "value": 4},
            {"field": "name", "value": True},
        )
    ],
    (
        "edits_are_declared",
        replaceable,
        f"#/paths/'{CLIENT}'/put/requestBody/Note",
        "answers have no records under 'Note'; say x-from or x-carry: false",
    ),
    (
        "edits_lose_nothing",
        undecided,
        f"#/paths/'{CLIENT}'/put/requestBody/Client",
        "'type' is read and would be lost; write it, or say x-computed or x-unwritable",
    ),
    (
        "edits_lose_nothing",
        lambda d: decided(
            d,
            {"default": {"$ref": f"{SCHEMAS}/Flag", "description": "Default.", "x-carry": False}},
            default={"x-computed": "set by the server"},
            description={"x-computed": "set by the server"},
        ),
        f"#/paths/'{CLIENT}'/put/requestBody/Client",
        "'description' is written back although it is x-computed",
    ),
    (
        "edits_lose_nothing",
        lambda d: decided(d, description={"x-unwritable": "nobody takes it"}),
        f"#/paths/'{CLIENT}'/put/requestBody/Client",
        "'description' is written back although it is x-unwritable",
    ),
    (
        "reasons_are_given_for_what_is_read",
        lambda d: decided(d, default={"x-computed": True}),
        f"{SCHEMAS}/Client/allOf/1/properties/default",
        "x-computed gives no reason",
    ),
    (
        "reasons_are_given_for_what_is_read",
        lambda d: decided(d, default={"x-computed": "set by it", "x-unwritable": "nobody takes it"}),
        f"{SCHEMAS}/Client/allOf/1/properties/default",
        "x-computed and x-unwritable exclude each other",
    ),
    (
        "reasons_are_given_for_what_is_read",
        lambda d: extended(schema(d, "ClientInput")["properties"]["name"], x__aliases=["Name"]),
        f"{SCHEMAS}/ClientInput/properties/name",
        "x-aliases stands outside of a field that is read",
    ),
    (
        "aliases_are_spellings",
        lambda d: extended(described(d)["type"], x__aliases=["description"]),
        f"{SCHEMAS}/Client",
        "the alias 'description' is the key of another field too",
    ),
    (
        "keywords_have_their_form",
        lambda d: extended(described(d)["type"], x__aliases="Type"),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "x-aliases is no list of keys",
    ),
    (
        "carrying_is_said_of_writes",
        lambda d: extended(described(d)["type"], x__carry=False),
        f"{SCHEMAS}/Client/allOf/1/properties/type",
        "x-carry stands outside of what is written",
    ),
    (
        "keywords_have_their_form",
        lambda d: extended(schema(d, "ClientInput")["properties"]["name"], x__carry="no"),
        f"{SCHEMAS}/ClientInput/properties/name",
        "x-carry is no true or false",
    ),
    *[
        (
            "keywords_have_their_form",
            lambda d, key=key, value=value: extended(schema(d, "ClientInput")["properties"]["name"], **{key: value}),
            f"{SCHEMAS}/ClientInput/properties/name",
            f"{key} is no {form}",
        )
        for key, value, form in (
            ("x-goes-with", "type", "list of keys"),
            ("x-goes-with", [["type"]], "list of keys"),
            ("x-from", 5, "key"),
            ("x-appended", "", "text"),
            ("x-unless", {"value": 4}, KEEPS),
            ("x-keeps", "status", KEEPS),
            ("x-keeps", {"field": "status"}, KEEPS),
            ("x-keeps", {"field": ["status"], "value": 4}, KEEPS),
            ("x-keeps", {"field": "status", "value": True}, KEEPS),
            ("minimum", "0", "number"),
            ("maximum", True, "number"),
            ("maxLength", 2.5, "whole number from 0 on"),
            ("minItems", -1, "whole number from 0 on"),
        )
    ],
    *[
        (
            "keywords_have_their_form",
            lambda d, key=key, value=value: extended(also(d), **{key: value}),
            ALSO,
            f"{key} is no {form}",
        )
        for key, value, form in (
            ("x-reference", [], "list of maps of words, one at least"),
            ("x-reference", "number", "list of maps of words, one at least"),
            ("x-reference", [{"field": "number", "filter": ["number"]}], "list of maps of words, one at least"),
            ("x-refusals", {"4XX": "It is in use"}, "map of statuses and what they mean"),
            ("x-refusals", {"401": None}, "map of statuses and what they mean"),
        )
    ],
    (
        "keywords_have_their_form",
        lambda d: extended(shared(d)["responses"]["202"], **{"x-look": "/owner/clients"}),
        f"{POST}/responses/202",
        "x-look is no map of a location, and maybe a field",
    ),
    (
        "keywords_are_known",
        lambda d: extended(also(d), **{"x-no-method": "It is made by hand."}),
        ALSO,
        "'x-no-method' is no keyword of a method; it stands at an operation",
    ),
    (
        "carrying_is_said_of_writes",
        lambda d: extended(schema(d, "ClientInput")["properties"]["name"], x__unread="an update empties it"),
        f"{SCHEMAS}/ClientInput/properties/name",
        "x-unread stands at a field with x-carry: false, which answers do not have",
    ),
    (
        "carrying_is_said_of_writes",
        lambda d: extended(schema(d, "ClientInput")["properties"]["name"], x__carry=False, x__unread=True),
        f"{SCHEMAS}/ClientInput/properties/name",
        "x-unread gives no reason",
    ),
    (
        "references_can_be_looked_up",
        lambda d: referred(d, {"field": "description", "filter": "number"}),
        f"{POST}/x-methods/0",
        "the list has no filter 'number'",
    ),
    (
        "references_can_be_looked_up",
        lambda d: referred(d, {"field": "description", "filter": "page", "also": "number"}),
        f"{POST}/x-methods/0",
        "the list has no filter 'number'",
    ),
    (
        "references_can_be_looked_up",
        lambda d: referred(d, {"field": "description", "filter": "page", "also": "page"}),
        f"{POST}/x-methods/0",
        "also is another filter than the first one",
    ),
    (
        "references_can_be_looked_up",
        lambda d: referred(d, {"field": "name", "filter": "page"}),
        f"{POST}/x-methods/0",
        "the field 'name' is not both written and read",
    ),
    (
        "references_can_be_looked_up",
        lambda d: referred(d, {"part": "Note", "filter": "page", "label": "page"}),
        f"{POST}/x-methods/0",
        "the part 'Note' is not both written and read",
    ),
    (
        "references_can_be_looked_up",
        lambda d: referred(d, {"field": "description"}),
        f"{POST}/x-methods/0",
        "x-reference is a list of field, filter, matches, also, key, or of part, filter, label",
    ),
    (
        "references_can_be_looked_up",
        lambda d: referred(d, {"field": "description", "filter": "page", "key": "token"}),
        f"{POST}/x-methods/0",
        "the key 'token' is not written",
    ),
    (
        "references_can_be_looked_up",
        lambda d: referred(d, {"field": "description", "filter": "page", "matches": "words"}),
        f"{POST}/x-methods/0",
        "matches is parts, or is left out where the filter compares exactly",
    ),
    (
        "references_can_be_looked_up",
        lambda d: extended(also(d), x__reference=[]),
        ALSO,
        "x-reference stands on what is no create with a list beside it",
    ),
    (
        "keywords_are_known",
        lambda d: reading(d, note="x"),
        f"{SCHEMAS}/ClientType/anyOf/1/x-also-read-as",
        "'note' is no keyword of a reading",
    ),
    (
        "keywords_are_known",
        lambda d: hidden(d, {"shows": None}),
        f"{GET}/x-hides/0",
        "'shows' is no keyword of a hidden row; did you mean 'show'?",
    ),
    (
        "enumerations_are_open",
        lambda d: reading(d, title="BUSINESS"),
        f"{SCHEMAS}/ClientType/anyOf/1/x-also-read-as",
        "the title 'BUSINESS' is there twice",
    ),
    (
        "enumerations_are_open",
        lambda d: reading(d, title=None),
        f"{SCHEMAS}/ClientType/anyOf/1/x-also-read-as",
        "the member 2 has no title; write its name in Python, in UPPER_SNAKE",
    ),
    (
        "other_readings_are_attested",
        lambda d: reading(d, description=None),
        f"{SCHEMAS}/ClientType/anyOf/1/x-also-read-as",
        "the reading has no description",
    ),
    (
        "other_readings_are_attested",
        lambda d: reading(d, evidence="hearsay"),
        f"{SCHEMAS}/ClientType/anyOf/1/x-also-read-as/evidence",
        no_source("hearsay"),
    ),
    (
        "other_readings_are_attested",
        lambda d: extended(schema(d, "ClientType"), **{"x-also-read-as": {"title": "FIRM"}}),
        f"{SCHEMAS}/ClientType/x-also-read-as",
        "stands outside of a member of an enumeration",
    ),
    (
        "lists_of_entities_choose_rows",
        lambda d: entity_list(d, "filter"),
        "#/paths/'/v2/api/entity/client/list/1'/get/parameters",
        "a list of v2 has the parameters sort as well",
    ),
    (
        "lists_of_entities_choose_rows",
        lambda d: entity_list(d, "mode"),
        "#/paths/'/v2/api/entity/client/list/1'/get/parameters",
        "a list of v2 has the parameters filter as well",
    ),
    (
        "hidden_rows_can_be_shown",
        lambda d: hidden(d, {"rows": "Archived clients."}),
        f"{GET}/x-hides/0",
        "rows says in words which rows are left out, as a part of a sentence",
    ),
    (
        "hidden_rows_can_be_shown",
        lambda d: hidden(d, {"show": {}}),
        f"{GET}/x-hides/0",
        "show is a map of the parameters that bring the rows, or null if none is known",
    ),
    (
        "hidden_rows_can_be_shown",
        lambda d: hidden(d, {}, {"show": {"pag": 1}}),
        f"{GET}/x-hides/1",
        "'pag' is no parameter of this list that can be given; did you mean 'page'?",
    ),
    (
        "hidden_rows_can_be_shown",
        lambda d: hidden(d, {"show": {"page": None}}),
        f"{GET}/x-hides/0",
        "the value None of 'page' cannot be given",
    ),
    (
        "hidden_rows_can_be_shown",
        lambda d: hidden(d, {"evidence": "hearsay"}),
        f"{GET}/x-hides/0/evidence",
        no_source("hearsay"),
    ),
    (
        "rights_say_what_they_show",
        lambda d: limited(d, {"right": "To view all clients."}),
        f"{GET}/x-rights/0",
        "right is a part of a sentence",
    ),
    (
        "rights_say_what_they_show",
        lambda d: limited(d, {"evidence": "hearsay"}),
        f"{GET}/x-rights/0/evidence",
        no_source("hearsay"),
    ),
    (
        "rights_say_what_they_show",
        lambda d: limited(d),
        f"{GET}/x-rights",
        "x-rights is a list of rows, right and evidence",
    ),
    (
        "rights_say_what_they_show",
        lambda d: extended(also(d), x__rights=[{"rows": "others", "right": "to see them", "evidence": "inference"}]),
        f"{ALSO}/x-rights",
        "stands at an operation that is no list",
    ),
    (
        "hidden_rows_can_be_shown",
        lambda d: hidden(d),
        f"{GET}/x-hides",
        "x-hides is a list of rows, show and evidence",
    ),
    (
        "hidden_rows_can_be_shown",
        lambda d: extended(also(d), x__hides=[{"rows": "drafts", "show": None, "evidence": "inference"}]),
        f"{ALSO}/x-hides",
        "stands at an operation that is no list",
    ),
    (
        "verified_filters_mean_their_field",
        lambda d: verified(d, **{"x-verify": "kind"}),
        f"{GET}/parameters/2",
        "the rows have no 'kind' to verify 'type' on",
    ),
    (
        "verified_filters_mean_their_field",
        lambda d: extended(operation(d)["parameters"][1], x__verify="type"),
        f"{GET}/parameters/1",
        "the rows have no 'type' to verify 'tags[]' on",
    ),
    (
        "verified_filters_mean_their_field",
        lambda d: verified(d, schema={"$ref": f"{SCHEMAS}/Id"}),
        f"{GET}/parameters/2",
        "'type' and 'type' are not of one named schema",
    ),
    (
        "verified_filters_mean_their_field",
        lambda d: verified(d, schema={"type": "string"}, **{"x-verify": "description"}),
        f"{GET}/parameters/2",
        "'type' and 'description' are not of one named schema",
    ),
    (
        "keywords_are_known",
        lambda d: extended(operation(d), x__verify="type"),
        GET,
        "'x-verify' is no keyword of an operation; it stands at a parameter",
    ),
    (
        "verified_filters_mean_their_field",
        lambda d: ranged(d, **{"x-verify": {"field": "updated", "bound": "from"}}),
        RANGE,
        "the rows have no 'updated' to verify 'created_from' on",
    ),
    (
        "keywords_have_their_form",
        lambda d: ranged(d, **{"x-verify": {"field": "created", "bound": "since"}}),
        RANGE,
        "x-verify is no field, and no map of field and bound, which is from or to",
    ),
    (
        "keywords_have_their_form",
        lambda d: ranged(d, **{"x-verify": {"field": "created"}}),
        RANGE,
        "x-verify is no field, and no map of field and bound, which is from or to",
    ),
    (
        "verified_filters_mean_their_field",
        lambda d: ranged(d, "Decimal"),
        RANGE,
        "'created_from' and 'created' are not of one named schema",
    ),
    (
        "verified_filters_mean_their_field",
        lambda d: ranged(d, **{"x-verify": "created"}),
        RANGE,
        "'created_from' and 'created' are not of one named schema",
    ),
    (
        "ranges_say_what_they_bound",
        lambda d: ranged(d, **{"x-verify": None}),
        RANGE,
        "a range needs x-verify with the field and the bound 'from', or x-unverified",
    ),
    (
        "ranges_say_what_they_bound",
        lambda d: ranged(d, **{"x-verify": "created"}),
        RANGE,
        "a range needs x-verify with the field and the bound 'from', or x-unverified",
    ),
    (
        "ranges_say_what_they_bound",
        lambda d: ranged(d, name="created_to"),
        RANGE,
        "a range needs x-verify with the field and the bound 'to', or x-unverified",
    ),
    (
        "ranges_say_what_they_bound",
        lambda d: ranged(d, **{"x-unverified": "It has both."}),
        RANGE,
        "x-unverified is the reason why a range has no x-verify",
    ),
    (
        "ranges_say_what_they_bound",
        lambda d: ranged(d, **{"x-verify": None, "x-unverified": ""}),
        RANGE,
        "x-unverified is the reason why a range has no x-verify",
    ),
    (
        "dates_say_how_they_travel",
        lambda d: ranged(d, **{"x-evidence": "live report"}),
        RANGE,
        "x-evidence does not say whether the date is sent in ISO or in the account's format",
    ),
    (
        "dates_say_how_they_travel",
        lambda d: ranged(d, **{"x-evidence": "documentation (in the account's format)"}),
        RANGE,
        "a date that is attested only in the account's format is a DisplayDate, any other date is a Date",
    ),
    (
        "dates_say_how_they_travel",
        lambda d: ranged(d, "DisplayDate", **{"x-evidence": "documentation (in the account's format; or in ISO)"}),
        RANGE,
        "a date that is attested only in the account's format is a DisplayDate, any other date is a Date",
    ),
    (
        "dates_say_how_they_travel",
        lambda d: ranged(d, "Text"),
        RANGE,
        "a date is no Text; its schema is Date, or DisplayDate in the account's format",
    ),
    (
        "sort_keys_are_fields",
        lambda d: extended(operation(d)["parameters"][1], x__names__field=True),
        f"{GET}/parameters/1",
        "x-names-field is true, at a query parameter of a list",
    ),
    (
        "sort_keys_are_fields",
        lambda d: verified(d, **{"x-names-field": "type"}),
        f"{GET}/parameters/2",
        "x-names-field is true, at a query parameter of a list",
    ),
    (
        "columns_of_entities_are_typed",
        lambda d: entity(d, **{"x-columns-of": ["Client", "Person"]}),
        f"{SCHEMAS}/EntityName/anyOf/0/x-columns-of",
        "there is no schema Person",
    ),
    (
        "columns_of_entities_are_typed",
        lambda d: extended(schema(d, "Client"), x__filterable={"name": COLUMN}),
        f"{SCHEMAS}/Client",
        "x-columns-of and x-filterable stand outside of EntityName",
    ),
    (
        "columns_of_entities_are_typed",
        lambda d: entity(d, **{"x-columns-of": ["Client"]}, record=None),
        f"{SCHEMAS}/EntityName/anyOf/0",
        "x-columns-of needs an x-record, or nothing is checked",
    ),
    (
        "columns_of_entities_are_typed",
        lambda d: entity(d, **{"x-filterable": {"Created": COLUMN}}),
        f"{SCHEMAS}/EntityName/anyOf/0/x-filterable/Created",
        "'Created' is not the name of a column",
    ),
    (
        "columns_of_entities_are_typed",
        lambda d: entity(d, common=COLUMN | {"$ref": f"{SCHEMAS}/Client"}),
        f"{SCHEMAS}/EntityName/x-filterable/created",
        "a column refers to a named scalar or an enumeration",
    ),
    (
        "columns_of_entities_are_typed",
        lambda d: entity(d, common={"$ref": f"{SCHEMAS}/Id"}),
        f"{SCHEMAS}/EntityName/x-filterable/created",
        "x-evidence is missing",
    ),
]

GOOD: list[tuple[str, Change]] = [
    ("sections_are_there", lambda d: d.pop("tags")),
    ("keywords_are_known", lambda d: extended(described(d)["type"], x__sensitive="secret", deprecated=True)),
    ("keywords_are_known", lambda d: described(d).update(colour={"$ref": f"{SCHEMAS}/Id"})),
    (
        "schemas_end",
        lambda d: extended(d["components"]["schemas"], More={"allOf": [{"$ref": f"{SCHEMAS}/Client"}] * 2}),
    ),
    ("formats_are_known", lambda d: extended(schema(d, "Id"), format="integer")),
    ("names_are_usable", lambda d: extended(described(d)["type"], x__name="klass")),
    ("parameters_are_complete", lambda d: extended(d["components"]["parameters"]["Page"], schema={})),
    ("key_orders_name_keys", lambda d: extended(schema(d, "Client"), x__key__order="type id")),
    ("enumerations_are_open", reading),
    ("other_readings_are_attested", reading),
    (
        "references_can_be_looked_up",
        lambda d: referred(d, {"field": "description", "filter": "page", "key": "description", "matches": "parts"}),
    ),
    ("lists_of_entities_choose_rows", lambda d: entity_list(d, "filter", "sort")),
    ("lists_of_entities_choose_rows", lambda d: entity_list(d, "mode", "filter")),
    ("rights_say_what_they_show", lambda d: limited(d, {}, {"evidence": "vendor reference 2026-08"})),
    ("hidden_rows_can_be_shown", lambda d: hidden(d, {}, {"show": None}, {"show": {"tags[]": [1], "page": "all"}})),
    ("keys_are_strings", lambda d: operation(d)["responses"].update({"404": {"description": "Not there."}})),
    ("one_declared_tag", lambda d: extended(also(d), tags=["clients"], operationId="clients_bill")),
    ("operation_ids", lambda d: extended(operation(d), operationId="clients_get_2")),
    ("operations_are_complete", lambda d: extended(also(d), description="Several\nlines.\n")),
    ("rates_are_limited", lambda d: also(d).update(responses={"202": confirmed()["202"]})),
    (
        "addresses_are_whole",
        lambda d: extended(d["components"]["parameters"]["Page"], schema={"$ref": f"{SCHEMAS}/Id"}),
    ),
    ("what_is_no_method_says_why", lambda d: extended(operation(d), x__no__method="It answers no JSON.")),
    ("vendor_ids_name_one_operation", lambda d: extended(operation(d), x__vendor__id=[15115241, 7])),
    ("shared_operations_cover_their_methods", one_of_two_bodies),
    ("changing_gets_say_so", lambda d: command(d, **{"x-changes-state": True})),
    ("changing_gets_say_so", lambda d: command(d, **{"x-changes-state": False})),
    ("everything_is_described", lambda d: described(d).update(extra={"type": "string", "description": "Given."})),
    (
        "schemas_have_evidence",
        lambda d: extended(described(d)["type"], x__evidence="live capture (a); inference, contested: b"),
    ),
    ("enumerations_are_open", lambda d: extended(member(d, 1), const="2", type="string")),
    ("no_closed_enumerations", lambda d: extended(schema(d, "Flag"), enum=[0, 1])),
    ("scalars_are_referenced", lambda d: extended(schema(d, "Id"), type="integer")),
    ("everything_has_an_example", lambda d: exampled(d, stored={"value": {}})),
    ("examples_are_valid", lambda d: extended(content(d), example={"result": "ok"})),
    ("examples_come_in_both_languages", lambda d: exampled(d, arabic={"value": {}}, english={"value": {}})),
    ("nothing_is_described_twice", lambda d: copied(d, more={"type": "string", "description": "More."})),
    ("sensitive_fields_say_why", lambda d: extended(described(d)["type"], x__sensitive="personal")),
    ("personal_data_are_decided", lambda d: looking_personal(d, "city", x__personal=True)),
    ("personal_data_are_decided", lambda d: looking_personal(d, "mobile", x__personal=False)),
    ("personal_data_are_decided", lambda d: looking_personal(d, "official_id", x__sensitive="personal")),
    ("personal_data_are_decided", lambda d: looking_personal(d, "address_id")),
    ("personal_data_are_decided", lambda d: looking_personal(d, "name")),
    ("personal_data_are_decided", lambda d: described(d).update(staff=record_or_null("Client"))),
    (
        "personal_data_are_decided",
        lambda d: described(d).update(managers={"type": "array", "items": {"$ref": f"{SCHEMAS}/Client"}}),
    ),
    ("personal_marks_say_something", lambda d: extended(described(d)["type"], x__personal=True)),
    ("personal_marks_say_something", lambda d: extended(described(d)["type"], x__personal=False)),
    ("own_fields_are_a_part", lambda d: extended(schema(d, "Client"), description="A client, with a type.")),
    ("unknown_keys_are_allowed", lambda d: extended(schema(d, "Client"), additionalProperties={"type": "string"})),
    ("reads_require_ids_alone", lambda d: extended(schema(d, "ClientInput"), required=[])),
    ("reads_require_ids_alone", identified),
    (
        "writes_say_what_confirms_them",
        lambda d: extended(also(d), responses={"202": answer()["200"]}, **{"x-changes-state": False}),
    ),
    ("writes_say_what_confirms_them", lambda d: extended(also(d), responses=answer(), security=[])),
    ("refusals_are_responses", lambda d: extended(also(d), **{"x-refusals": {"401": "It is in use"}})),
    (
        "references_resolve",
        lambda d: extended(described(d)["type"], **{"$ref": "#/paths/~1api2~1clients.json/get/parameters/1"}),
    ),
    (
        "schemas_are_used",
        lambda d: extended(operation(d)["parameters"][1]["schema"], items={"$ref": f"{SCHEMAS}/Base"}),
    ),
    (
        "maps_are_sorted",
        lambda d: schema(d, "ClientType")["anyOf"].insert(0, {**member(d, 0), "const": 9, "title": "Z"}),
    ),
    ("properties_are_not_extensions", lambda d: described(d).update(xray={"type": "string", "description": "A ray."})),
    ("path_parameters_match", lambda d: extended(operation(d), parameters=[])),
    ("query_arrays_have_brackets", lambda d: extended(d["components"]["parameters"]["Page"], name="p")),
    ("descriptions_are_prose", lambda d: extended(operation(d), description="Uses the API of GET requests.")),
    ("descriptions_are_prose", lambda d: extended(operation(d), description="Lists clients. (All of them.)")),
    ("edits_are_declared", lambda d: replaceable(d, carried=False)),
    (
        "edits_are_declared",
        lambda d: replaceable(d, {"default": FOR_NAME | {"$ref": f"{SCHEMAS}/Flag", "x-carry": False}}, carried=False),
    ),
    (
        "keywords_have_their_form",
        lambda d: replaceable(
            d,
            {
                "rate": {
                    "type": "string",
                    "x-unread": "an update changes it",
                    "x-unless": {"field": "type", "value": 1},
                },
                "default": FOR_NAME | {"$ref": f"{SCHEMAS}/Flag", "x-carry": False},
                "x-keeps": {"type": "string", "maxLength": 5, "minLength": 0, "x-goes-with": ["name"]},
            },
            carried=False,
        ),
    ),
    ("edits_lose_nothing", decided),
    (
        "edits_lose_nothing",
        lambda d: decided(d, {"default": {"$ref": f"{SCHEMAS}/Flag", "description": "Default.", "x-carry": False}}),
    ),
    ("reasons_are_given_for_what_is_read", decided),
    ("aliases_are_spellings", lambda d: extended(described(d)["type"], x__aliases=["Type", "TYPE"])),
    ("carrying_is_said_of_writes", lambda d: replaceable(d, carried=False)),
    ("references_can_be_looked_up", lambda d: referred(d, {"field": "description", "filter": "page"})),
    ("verified_filters_mean_their_field", verified),
    ("verified_filters_mean_their_field", lambda d: verified(d, schema={"const": 2})),
    ("verified_filters_mean_their_field", ranged),
    ("ranges_say_what_they_bound", ranged),
    ("ranges_say_what_they_bound", lambda d: ranged(d, **{"x-verify": None, "x-unverified": "Rows lack the field."})),
    ("dates_say_how_they_travel", ranged),
    ("dates_say_how_they_travel", lambda d: ranged(d, "DisplayDate", **{"x-evidence": "in the account's format"})),
    ("dates_say_how_they_travel", lambda d: ranged(d, **{"x-evidence": "in the account's format; example in ISO"})),
    ("sort_keys_are_fields", lambda d: verified(d, **{"x-names-field": True})),
    (
        "columns_of_entities_are_typed",
        lambda d: entity(d, common=COLUMN, **{"x-columns-of": ["Client"], "x-filterable": {"type": CLIENT_TYPE}}),
    ),
]


def findings(document: Node, rule: str) -> list[tuple[str, str]]:
    return [(found.location, found.message) for found in found_by(Document(document), RULES) if found.rule == rule]


def test_the_good_document_has_no_findings() -> None:
    document = Document(good())
    assert lint(document) == []


@pytest.mark.parametrize(("rule", "change", "location", "message"), BAD, ids=[f"{c[0]}: {c[3]}" for c in BAD])
def test_a_bad_document_is_found_out(rule: str, change: Change, location: str, message: str) -> None:
    document = good()
    change(document)
    assert findings(document, rule) == [(location, message)]


@pytest.mark.parametrize(("rule", "change"), GOOD, ids=[f"{rule}-{i}" for i, (rule, _) in enumerate(GOOD)])
def test_a_good_variant_passes(rule: str, change: Change) -> None:
    document = good()
    change(document)
    assert findings(document, rule) == []


def test_every_rule_has_a_bad_and_a_good_document_and_a_reason() -> None:
    names = {rule.__name__ for rule in RULES}
    assert {case[0] for case in BAD} == names
    assert {case[0] for case in GOOD} == names
    assert [rule.__name__ for rule in RULES if not rule.__doc__] == []


def test_rules_survive_a_malformed_document() -> None:
    documents: list[Any] = [
        None,
        [],
        {"paths": [], "components": {"schemas": {"A": None, "B": {"properties": [], "anyOf": {}}}}, "tags": {}},
        {"paths": {"/": {"get": [], "post": {"tags": "a", "x-methods": [None], "parameters": ["p"], "responses": []}}}},
    ]
    for malformed in documents:
        assert isinstance(lint(Document(malformed)), list)


@pytest.mark.parametrize(
    "damage",
    [
        {"type": "text"},
        {"type": None},
        {"properties": None},
        {"properties": {"Client": {"patternProperties": {"[": {}}}}},
    ],
)
def test_an_example_is_not_compared_with_a_schema_that_is_none(damage: Node) -> None:
    document = good()
    content = shared(document)["requestBody"]["content"]["application/json"]
    content["schema"] |= damage
    found = [each for each in lint(Document(document)) if each.rule == "examples_are_valid"]
    assert [each.location for each in found] == [f"{POST}/requestBody/content/'application/json'/example"]
    assert found[0].message.startswith("cannot be compared with its schema: ")


@pytest.mark.parametrize(
    ("change", "location", "message"),
    [
        (lambda d: d.update(openapi="3.0.3"), "#/openapi", "is not an OpenAPI 3.1 document"),
        (lambda d: d["info"].pop("title"), "#/info", "'title' is a required property"),
        (
            lambda d: described(d)["type"].update(type="text"),
            f"{SCHEMAS}/Client/allOf/1/properties/type",
            "'text' is not",
        ),
        (lambda d: shared(d).update(parameters=[{"name": "a", "in": "body"}]), "#/paths/", "'body' is not one of"),
    ],
)
def test_the_standard_validator_is_asked_too(change: Change, location: str, message: str) -> None:
    document = good()
    change(document)
    found = standard_findings(Document(document))
    assert [f for f in found if f.location.startswith(location) and message in f.message], found


def test_locations_quote_paths_so_that_they_can_be_searched_for() -> None:
    assert show(("paths", "/api2/clients.json", "get")) == "#/paths/'/api2/clients.json'/get"


def write(folder: Path, content: str) -> str:
    file = folder / "document.yaml"
    file.write_text(content, encoding="utf-8")
    return str(file)


def test_a_clean_document_exits_with_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main([write(tmp_path, yaml.safe_dump(good(), sort_keys=False))]) == 0
    assert capsys.readouterr().out == "document.yaml: 4 operations, 8 schemas, no findings\n"


def test_all_findings_are_listed_and_exit_with_1(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    document = good()
    del described(document)["type"]["description"]
    operation(document)["description"] = "No stop"
    assert main([write(tmp_path, yaml.safe_dump(document, sort_keys=False))]) == 1
    assert capsys.readouterr().out.splitlines() == [
        f"{SCHEMAS}/Client/allOf/1/properties/type: the property has no description [everything_is_described]",
        f"{GET}/description: does not end with a full stop: ...'No stop' [descriptions_are_prose]",
        "document.yaml: 4 operations, 8 schemas, 2 findings",
    ]


def test_the_standard_validator_is_not_asked_about_what_it_would_give_up_on() -> None:
    document = good()
    described(document)["type"]["$ref"] = f"{SCHEMAS}/Nothing"
    assert [found.rule for found in lint(Document(document))] == ["references_resolve", "schemas_are_used"]


def test_extensions_are_those_that_the_guide_explains() -> None:
    guide = (Path(__file__).resolve().parents[2] / "docs" / "document.md").read_text("utf-8")
    assert set(re.findall(r"x-[a-z]+(?:-[a-z]+)*", guide)) == EXTENSIONS


def test_plain_values_are_read_as_yaml_1_2(tmp_path: Path) -> None:
    path = write(tmp_path, "{no: 12:30, on: 2024-01-31, a: true, b: 10, c: -1.5, d: , e: ~, f: 'null', g: '1'}")
    assert read(Path(path)) == {
        "no": "12:30",
        "on": "2024-01-31",
        "a": True,
        "b": 10,
        "c": -1.5,
        "d": None,
        "e": None,
        "f": "null",
        "g": "1",
    }
