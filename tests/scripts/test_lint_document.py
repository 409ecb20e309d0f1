"""Each rule of the document linter, on a small document that is good but for one thing."""

import re
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

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
KEEPS = "a map of field (a key) and value (a number or a word)"
ALSO = f"#/paths/'{CLIENTS}'/post/x-methods/1"
SCHEMAS = "#/components/schemas"
METHOD = f"{POST}/x-methods/0"
UPDATE = f"#/paths/'{CLIENT}'/put/requestBody/Client"
ANSWER = f"{GET}/responses/200/content/'application/json'"
TAGS = f"{GET}/parameters/1"
PAGE = "#/components/parameters/Page"
FIELDS = f"{SCHEMAS}/Client/allOf/1/properties"
TYPE = f"{FIELDS}/type"
INPUT = f"{SCHEMAS}/ClientInput"
NAME = f"{INPUT}/properties/name"
MEMBER = f"{SCHEMAS}/ClientType/anyOf/1"
READING = f"{MEMBER}/x-also-read-as"
ENTITY = f"{SCHEMAS}/EntityName/anyOf/0"


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
    form = "a grade, followed by (a remark) or by `, contested: ...`"
    return f"{part!r} is not a source: write {form}; the grades are {', '.join(GRADES)}"


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


def range_filter(document: Node, schema: str = "Date", /, **filter: object) -> None:
    """Add such a range to the list of clients."""
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
A_TYPE: Node = {"type": "string", "description": "A type."}


class Case(NamedTuple):
    """A change of the good document and the one finding of its rule; without a message, the rule finds nothing."""

    change: Change
    location: str = ""
    message: str = ""


def node_at(document: Node, location: str) -> Any:
    """The node at a location, as findings show it."""
    node: Any = document
    for quoted, name in re.findall(r"/(?:'([^']*)'|([^/]+))", location):
        node = node[int(name) if isinstance(node, list) else quoted or name]
    return node


def at(location: str, keys: dict[Any, Any], message: str = "", *, below: str = "", found: str = "") -> Case:
    """Set keys of the node at a location. The finding is there, `below` it, or at `found`."""
    place = f"{location}/{below}" if below else found or location
    return Case(lambda document: node_at(document, location).update(keys), place, message)


def without(location: str, key: str, message: str = "") -> Case:
    """Remove a key of the node at a location."""
    return Case(lambda document: node_at(document, location).pop(key), location, message)


def reference(entry: Node, message: str = "") -> Case:
    """Let clients be created by this reference."""
    return Case(lambda document: referred(document, entry), METHOD, message)


def ranged(filter: Node, message: str = "", *, schema: str = "Date") -> Case:
    """Let clients be listed, with a range of dates that is verified."""
    return Case(lambda document: range_filter(document, schema, **filter), RANGE, message)


def updated(fields: Node, message: str = "") -> Case:
    """Let clients be replaced; these fields are written too."""
    return Case(lambda document: replaceable(document, fields, carried=False), UPDATE, message)


RULE_CASES: dict[str, list[Case]] = {
    "sections_are_there": [
        at("#", {"paths": []}, "is missing or is not a map", below="paths"),
        without("#", "tags"),
    ],
    "keywords_are_known": [
        at(TYPE, {"x-sensitve": True}, "'x-sensitve' is not a keyword of a schema; did you mean 'x-sensitive'?"),
        at(ALSO, {"x-refusal": {}}, "'x-refusal' is not a keyword of a method; did you mean 'x-refusals'?"),
        at(
            INPUT,
            {"loyalty_level": {"$ref": f"{SCHEMAS}/Id"}},
            "'loyalty_level' is not a keyword of a schema; a field belongs under `properties`",
        ),
        at(
            ALSO,
            {"x-no-method": "It is made by hand."},
            "'x-no-method' is not a keyword of a method; it belongs to an operation",
        ),
        Case(lambda d: reading(d, note="x"), READING, "'note' is not a keyword of a reading"),
        Case(
            lambda d: hidden(d, {"shows": None}),
            f"{GET}/x-hides/0",
            "'shows' is not a keyword of a hidden row; did you mean 'show'?",
        ),
        at(GET, {"x-verify": "type"}, "'x-verify' is not a keyword of an operation; it belongs to a parameter"),
        at(TYPE, {"x-sensitive": "secret", "deprecated": True}),
        at(FIELDS, {"colour": {"$ref": f"{SCHEMAS}/Id"}}),
    ],
    "references_resolve": [
        at(
            TYPE,
            {"$ref": f"{SCHEMAS}/ClientTyp"},
            f"the reference '{SCHEMAS}/ClientTyp' points to nothing; did you mean 'ClientType'?",
        ),
        at(
            f"{ALSO}/responses",
            {"500": {"$ref": "#/components/responses/Error"}},
            "the reference '#/components/responses/Error' points to nothing",
            below="500",
        ),
        at(TYPE, {"$ref": "#/paths/~1api2~1clients.json/get/parameters/1"}),
    ],
    "schemas_end": [
        at(
            f"{SCHEMAS}/Base",
            {"allOf": [{"$ref": f"{SCHEMAS}/Client"}]},
            "builds on itself: Base -> Client -> Base; take one of these out of its allOf",
        ),
        at(
            f"{SCHEMAS}/Base",
            {"allOf": [{"$ref": f"{SCHEMAS}/Base"}]},
            "builds on itself: Base -> Base; take one of these out of its allOf",
        ),
        at(SCHEMAS, {"More": {"allOf": [{"$ref": f"{SCHEMAS}/Client"}] * 2}}),
    ],
    "formats_are_known": [
        at(f"{SCHEMAS}/Id", {"format": "decimel"}, "the format 'decimel' is not known; did you mean 'decimal'?"),
        at(f"{SCHEMAS}/Id", {"format": "colour"}, "the format 'colour' is not known: " + ", ".join(sorted(KINDS))),
        at(f"{SCHEMAS}/Id", {"format": "integer"}),
    ],
    "names_are_usable": [
        at(TYPE, {"x-name": "class"}, "the x-name 'class' is not a name in Python; use a word in small letters"),
        Case(
            lambda d: extended(d["components"]["schemas"], **{"None": schema(d, "Base")}),
            f"{SCHEMAS}/None",
            "'None' is not a class name; use a word in CamelCase",
        ),
        at(TYPE, {"x-name": "klass"}),
    ],
    "parameters_are_complete": [
        without(PAGE, "schema", "the parameter 'page' has no schema; refer to a named scalar"),
        without(PAGE, "name", "the parameter has no name"),
        at(PAGE, {"in": "body"}, "the parameter 'page' is `in` none of path, query, header, cookie"),
        at(PAGE, {"schema": {}}),
    ],
    "operation_ids": [
        without(GET, "operationId", "has no operationId; it is clients_<method>"),
        at(GET, {"operationId": "list_clients"}, "the operationId 'list_clients' is not clients_<method>"),
        at(GET, {"operationId": "clients_import"}, "the method 'import' is a Python keyword; take another word"),
        at(
            ALSO,
            {"operationId": "clients_create", "tags": ["clients"]},
            f"the operationId 'clients_create' is that of #/paths/'{CLIENTS}'/post/x-methods/0 too; rename one",
        ),
        at(GET, {"operationId": "clients_get_2"}),
    ],
    "one_declared_tag": [
        at(
            GET,
            {"tags": ["client"], "operationId": "client_list"},
            "the tag 'client' is not declared in the tags of the document; did you mean 'clients'?",
        ),
        Case(
            lambda d: d["tags"].append({"name": "class", "description": "Lessons."}),
            "#/tags/2",
            "the tag 'class' is not a name in Python; use a word in small letters",
        ),
        at(GET, {"tags": []}, "has no tags; name the one resource that it belongs to"),
        at(GET, {"tags": ["clients", "invoices"]}, "has 2 tags; name the one resource that it belongs to"),
        at(
            ALSO,
            {"tags": ["bills"], "operationId": "bills_add"},
            "the tag 'bills' is not declared in the tags of the document",
        ),
        without("#/tags/1", "description", "the tag 'invoices' has no description"),
        at(ALSO, {"tags": ["clients"], "operationId": "clients_bill"}),
    ],
    "enumerations_are_open": [
        without(MEMBER, "title", "the member 2 has no title; write its name in Python, in UPPER_SNAKE"),
        Case(
            lambda d: schema(d, "ClientType")["anyOf"].pop(),
            MEMBER,
            "the last branch is not open; it is a list of types and nothing else",
        ),
        at(f"{SCHEMAS}/ClientType/anyOf/2", {"type": ["string", "null"]}, "the open branch does not admit integer"),
        at(MEMBER, {"title": "Individual"}, "the title 'Individual' is not UPPER_SNAKE"),
        at(MEMBER, {"title": "BUSINESS"}, "the title 'BUSINESS' is there twice"),
        at(MEMBER, {"const": 3}, "the const 3 is there twice"),
        at(MEMBER, {"const": 2.5}, "the const 2.5 is neither an integer nor a string"),
        at(MEMBER, {"type": "string"}, "the member 2 has no type 'integer'; other generators take it for text"),
        at(MEMBER, {"format": "id"}, "a member has const, type, title and description, not format"),
        Case(
            lambda d: renamed(schema(d, "ClientType"), "anyOf", "oneOf"),
            f"{SCHEMAS}/ClientType",
            "an enumeration is written with anyOf",
        ),
        Case(
            lambda d: extended(described(d)["type"], anyOf=schema(d, "ClientType")["anyOf"]),
            TYPE,
            "an enumeration must be defined in components/schemas; give it a name there",
        ),
        Case(lambda d: reading(d, title="BUSINESS"), READING, "the title 'BUSINESS' is there twice"),
        Case(
            lambda d: reading(d, title=None),
            READING,
            "the member 2 has no title; write its name in Python, in UPPER_SNAKE",
        ),
        Case(reading),
        at(MEMBER, {"const": "2", "type": "string"}),
    ],
    "key_orders_name_keys": [
        at(INPUT, {"x-key-order": "name"}, "x-key-order is only allowed on a record that is read"),
        at(TYPE, {"x-key-order": ""}, "x-key-order is only allowed on a record that is read"),
        at(f"{SCHEMAS}/Client", {"x-key-order": "type id type"}, "x-key-order names 'type' twice"),
        at(f"{SCHEMAS}/Client", {"x-key-order": "type kind"}, "x-key-order names 'kind', which is not a property"),
        at(f"{SCHEMAS}/Client", {"x-key-order": "type id"}),
    ],
    "keys_are_strings": [
        at(f"{GET}/responses", {404: {"description": "No."}}, "the key 404 is not a string; quote it"),
        at(f"{GET}/responses", {"404": {"description": "Not there."}}),
    ],
    "operations_are_complete": [
        without(GET, "summary", "has no summary"),
        at(ALSO, {"description": " "}, "has no description"),
        without(GET, "responses", "has no responses"),
        at(ALSO, {"description": "Several\nlines.\n"}),
    ],
    "rates_are_limited": [
        without(f"{GET}/responses", "429", "lacks 429; refer to components/responses/TooManyRequests"),
        at(ALSO, {"responses": {"202": confirmed()["202"]}}),
    ],
    "addresses_are_whole": [
        at(
            "#/components/parameters/Id",
            {"schema": {"$ref": f"{SCHEMAS}/Id"}},
            "may be null, which an address cannot be; refer to PathId or PathInteger",
            below="schema",
        ),
        at(PAGE, {"schema": {"$ref": f"{SCHEMAS}/Id"}}),
    ],
    "what_is_no_method_says_why": [
        at(GET, {"x-no-method": " "}, "x-no-method is empty; say why no method makes this call"),
        at(GET, {"x-no-method": "It answers no JSON."}),
    ],
    "vendor_ids_name_one_operation": [
        at(GET, {"x-vendor-id": "15115241"}, "x-vendor-id: '15115241' is not a number"),
        Case(same_vendor_id, ALSO, "x-vendor-id: another operation has 8 too"),
        at(GET, {"x-vendor-id": [15115241, 7]}),
    ],
    "shared_operations_cover_their_methods": [
        at(GET, {"x-methods": [{}]}, "x-methods must be a list of two or more methods"),
        at(POST, {"tags": ["clients"]}, "its tags are not those of its methods: clients, invoices"),
        at(
            ALSO,
            {"requestBody": json_of({"$ref": INPUT})},
            "its schema is not oneOf the bodies of its methods, in their order",
            found=f"{POST}/requestBody",
        ),
        at(
            ALSO,
            {"responses": answer()},
            "its schema is not oneOf the answers of its methods, in their order",
            found=f"{POST}/responses/200",
        ),
        at(
            ALSO,
            {"parameters": [{"$ref": "#/components/parameters/Page"}]},
            "the parameter 'page' is not one of the operation that it belongs to",
        ),
        Case(one_of_two_bodies),
    ],
    "changing_gets_say_so": [
        Case(
            command,
            "#/paths/'/api2/clients/change_status.json'/get",
            "is named 'change' but does not say x-changes-state (true or false)",
        ),
        at(GET, {"x-changes-state": "yes"}, "x-changes-state must be true or false"),
        Case(lambda d: command(d, **{"x-changes-state": True})),
        Case(lambda d: command(d, **{"x-changes-state": False})),
    ],
    "everything_is_described": [
        without(f"{SCHEMAS}/Base", "description", "the schema has no description"),
        without(TYPE, "description", "the property has no description"),
        without(TAGS, "description", "the parameter 'tags[]' has no description"),
        without(MEMBER, "description", "the enumeration member has no description"),
        at(FIELDS, {"extra": {"type": "string", "description": "Given."}}),
    ],
    "schemas_have_evidence": [
        without(f"{SCHEMAS}/Base", "x-evidence", "the schema has no x-evidence"),
        at(TYPE, {"x-evidence": "I saw it."}, no_source("I saw it."), below="x-evidence"),
        at(TYPE, {"x-evidence": "live capture (a); inference, contested: b"}),
    ],
    "no_closed_enumerations": [
        at(TYPE, {"enum": [2, 3]}, "uses enum; write a component with named, open alternatives"),
        at(f"{SCHEMAS}/Flag", {"enum": [0, 1]}),
    ],
    "scalars_are_referenced": [
        at(
            f"{FIELDS}/description", {"type": ["integer", "string"]}, "states the type integer; refer to a named scalar"
        ),
        at(
            f"{TAGS}/schema",
            {"items": {"type": "number"}},
            "states the type number; refer to a named scalar",
            below="items",
        ),
        at(f"{SCHEMAS}/Id", {"type": "integer"}),
    ],
    "everything_has_an_example": [
        without(ANSWER, "example", "has no example; write one in the shape that Daftra sends, with made-up data"),
        Case(lambda d: exampled(d, stored={"value": {}})),
    ],
    "examples_are_valid": [
        at(
            ANSWER,
            {"example": {"result": 1}},
            "is not what the schema says: 1 is not of type 'string'",
            below="example/result",
        ),
        Case(
            lambda d: exampled(d, first={"value": {"result": "ok"}}, other={"value": []}),
            f"{ANSWER}/examples/other/value",
            "is not what the schema says: [] is not of type 'object'",
        ),
        at(ANSWER, {"example": {"result": "ok"}}),
    ],
    "examples_come_in_both_languages": [
        Case(
            lambda d: exampled(d, update_english={"value": {}}),
            f"{ANSWER}/examples/update_english",
            "has no twin 'update_arabic'",
        ),
        Case(lambda d: exampled(d, arabic={"value": {}}, english={"value": {}})),
    ],
    "nothing_is_described_twice": [
        Case(copied, f"{SCHEMAS}/Copy", "has the same content as Client; use that one, or build on it with allOf"),
        Case(lambda d: copied(d, more={"type": "string", "description": "More."})),
    ],
    "sensitive_fields_say_why": [
        at(TYPE, {"x-sensitive": True}, "x-sensitive is True; it is secret or personal"),
        at(TYPE, {"x-sensitive": "personal"}),
    ],
    "personal_data_are_decided": [
        at(
            FIELDS,
            {"city": {"type": "string", "description": "The city."}},
            "'city' looks like personal data; say x-personal: true or false, or x-sensitive",
            below="city",
        ),
        at(
            f"{INPUT}/properties",
            {"work_phone": {"type": "string", "description": "It."}},
            "'work_phone' looks like personal data; say x-personal: true or false, or x-sensitive",
            below="work_phone",
        ),
        Case(lambda d: looking_personal(d, "city", x__personal=True)),
        Case(lambda d: looking_personal(d, "mobile", x__personal=False)),
        Case(lambda d: looking_personal(d, "official_id", x__sensitive="personal")),
        Case(lambda d: looking_personal(d, "address_id")),
        Case(lambda d: looking_personal(d, "name")),
        at(FIELDS, {"staff": record_or_null("Client")}),
        at(FIELDS, {"managers": {"type": "array", "items": {"$ref": f"{SCHEMAS}/Client"}}}),
    ],
    "personal_marks_say_something": [
        at(TYPE, {"x-personal": "yes"}, "x-personal is 'yes'; it is true or false"),
        at(f"{SCHEMAS}/ClientType", {"x-personal": True}, "x-personal is only allowed on a property"),
        at(
            TYPE,
            {"x-personal": True, "x-sensitive": "personal"},
            "x-personal next to x-sensitive, which already says whether the data are personal",
        ),
        at(
            TYPE,
            {"x-personal": False, "x-sensitive": "secret"},
            "x-personal next to x-sensitive, which already says whether the data are personal",
        ),
        at(TYPE, {"x-personal": True}),
        at(TYPE, {"x-personal": False}),
    ],
    "own_fields_are_a_part": [
        at(
            f"{SCHEMAS}/Client",
            {"required": ["type"], "properties": {}},
            "properties and required next to allOf; move them into its last member",
        ),
        at(f"{SCHEMAS}/Client", {"description": "A client, with a type."}),
    ],
    "unknown_keys_are_allowed": [
        at(INPUT, {"additionalProperties": False}, "forbids additional properties"),
        at(f"{SCHEMAS}/Client", {"additionalProperties": {"type": "string"}}),
    ],
    "reads_require_ids_alone": [
        at(
            f"{SCHEMAS}/Client/allOf/1",
            {"required": ["type"]},
            "a read schema requires something other than the id of the record",
        ),
        Case(
            lambda d: extended(identified(d)["properties"]["id"], required=["id"]),
            f"{SCHEMAS}/Shop/properties/id",
            "a read schema requires something other than the id of the record",
        ),
        Case(
            lambda d: extended(identified(d), **{"x-abstract": True}),
            f"{SCHEMAS}/Shop",
            "an id is required of records, so of no schema that is x-abstract or x-envelope",
        ),
        Case(
            lambda d: described(d).update(shop={"anyOf": [identified(d) and {"$ref": f"{SCHEMAS}/Shop"}]}),
            f"{SCHEMAS}/Shop",
            "the id is required, but the record is part of others, where it may be all nulls",
        ),
        Case(
            identified_entity,
            f"{SCHEMAS}/Shop",
            "the id is required, but the record is that of an entity, whose fields can be chosen",
        ),
        Case(
            lambda d: extended(identified(d)["properties"]["id"], **{"$ref": f"{SCHEMAS}/Id"}),
            f"{SCHEMAS}/Shop",
            "the id is required, so it is a RecordId, with a live capture in its x-evidence",
        ),
        Case(
            lambda d: extended(identified(d)["properties"]["id"], x__evidence="documentation"),
            f"{SCHEMAS}/Shop",
            "the id is required, so it is a RecordId, with a live capture in its x-evidence",
        ),
        at(INPUT, {"required": []}),
        Case(identified),
    ],
    "writes_say_what_confirms_them": [
        at(
            ALSO,
            {"responses": {"202": answer()["200"]}},
            "no answer confirms this write; name a schema with x-confirms: true",
        ),
        at(
            f"{ALSO}/responses/202",
            {"content": {}},
            "no answer confirms this write; name a schema with x-confirms: true",
            found=ALSO,
        ),
        at(ALSO, {"responses": {"202": answer()["200"]}, "x-changes-state": False}),
        at(ALSO, {"responses": answer(), "security": []}),
    ],
    "refusals_are_responses": [
        at(
            ALSO, {"x-refusals": {"404": "It is in use"}}, "404 is not a response of this operation", below="x-refusals"
        ),
        at(ALSO, {"x-refusals": {"401": "It is in use"}}),
    ],
    "schemas_are_used": [
        Case(
            lambda d: extended(
                d["components"]["schemas"], Node={**schema(d, "Base"), "items": {"$ref": f"{SCHEMAS}/Node"}}
            ),
            f"{SCHEMAS}/Node",
            "the schema is not used",
        ),
        at(f"{TAGS}/schema", {"items": {"$ref": f"{SCHEMAS}/Base"}}),
    ],
    "maps_are_sorted": [
        Case(
            lambda d: extended(d["paths"], **{"/api1": d["paths"].pop(CLIENT)}),
            "#/paths",
            "is not sorted: '/api1' comes after '/api2/clients.json'",
        ),
        Case(
            lambda d: renamed(d["components"]["parameters"], "Id", "id"),
            "#/components/parameters",
            "is not sorted: 'Page' comes after 'id'",
        ),
        Case(
            lambda d: extended(described(d), alias=described(d)["type"]),
            FIELDS,
            "is not sorted: 'alias' comes after 'type'",
        ),
        Case(lambda d: d["tags"].reverse(), "#/tags", "is not sorted: 'clients' comes after 'invoices'"),
        Case(lambda d: schema(d, "ClientType")["anyOf"].insert(0, {**member(d, 0), "const": 9, "title": "Z"})),
    ],
    "properties_are_not_extensions": [
        at(
            FIELDS,
            {"x-evidence": {"description": "Slipped."}},
            "the property is named like an extension",
            below="x-evidence",
        ),
        at(FIELDS, {"xray": {"type": "string", "description": "A ray."}}),
    ],
    "path_parameters_match": [
        Case(
            lambda d: d["paths"][CLIENT].pop("parameters"),
            f"#/paths/'{CLIENT}'/get",
            "the path parameter 'id' is not declared; add it to the parameters",
        ),
        at(
            ALSO,
            {"parameters": [{"$ref": "#/components/parameters/Id"}]},
            "the path parameter 'id' is not in the path; add it there or remove it",
        ),
        at(GET, {"parameters": []}),
    ],
    "query_arrays_have_brackets": [
        at(TAGS, {"name": "tags"}, "the query parameter 'tags' is an array but does not end in []"),
        at(PAGE, {"name": "page[]"}, "the query parameter 'page[]' ends in [] but is not an array"),
        at(PAGE, {"name": "p"}),
    ],
    "descriptions_are_prose": [
        at(GET, {"description": "See REF#12."}, "contains 'REF#'", below="description"),
        at(GET, {"summary": "See GET Client API"}, "contains 'GET Client API'", below="summary"),
        at(ALSO, {"description": "```\n{}\n```\nDone."}, "contains '```'", below="description"),
        at(TYPE, {"description": "A type"}, "does not end with a full stop: ...'A type'", below="description"),
        at(GET, {"description": "Uses the API of GET requests."}),
        at(GET, {"description": "Lists clients. (All of them.)"}),
    ],
    "edits_are_declared": [
        updated(
            {"alias": {"type": "string", "description": "A name."}},
            "'alias' is not read as 'alias'; say x-from or x-carry: false",
        ),
        updated({"type": A_TYPE | {"x-goes-with": ["kind"]}}, "'type' goes with 'kind', which does not exist"),
        updated(
            {"type": A_TYPE | {"x-keeps": {"field": "kind", "value": 4}}},
            "x-keeps of 'type' must name a field that is written back, and its number",
        ),
        updated({"type": A_TYPE | {"x-goes-with": [["name"]]}}, "'type' goes with ['name'], which does not exist"),
        updated({"type": FOR_NAME | {"$ref": f"{SCHEMAS}/ClientType"}}, "x-keeps is on 'type', which is not a flag"),
        *[
            updated(
                {"rate": {"type": "string", "description": "A rate.", "x-carry": False} | marks},
                "x-unless of 'rate' must be next to x-unread, and must name a field that is read",
            )
            for marks in (
                {"x-unless": {"field": "type", "value": 1}},
                {"x-unless": {"field": "rate", "value": 1}, "x-unread": "an update changes it"},
                {"x-unless": "type", "x-unread": "an update changes it"},
            )
        ],
        *[
            updated(
                {"type": A_TYPE | {"x-keeps": keeps}},
                "x-keeps of 'type' must name a field that is written back, and its number",
            )
            # `description` is where `name` is read from, and no field that is written.
            for keeps in (
                {"field": ["name"], "value": 4},
                {"field": "description", "value": 4},
                {"field": "name", "value": True},
            )
        ],
        Case(
            replaceable,
            f"#/paths/'{CLIENT}'/put/requestBody/Note",
            "answers have no records under 'Note'; say x-from or x-carry: false",
        ),
        updated({}),
        updated({"default": FOR_NAME | {"$ref": f"{SCHEMAS}/Flag", "x-carry": False}}),
    ],
    "edits_lose_nothing": [
        Case(undecided, UPDATE, "'type' is read and would be lost; write it, or say x-computed or x-unwritable"),
        Case(
            lambda d: decided(
                d,
                {"default": {"$ref": f"{SCHEMAS}/Flag", "description": "Default.", "x-carry": False}},
                default={"x-computed": "set by the server"},
                description={"x-computed": "set by the server"},
            ),
            UPDATE,
            "'description' is written back although it is x-computed",
        ),
        Case(
            lambda d: decided(d, description={"x-unwritable": "nobody takes it"}),
            UPDATE,
            "'description' is written back although it is x-unwritable",
        ),
        Case(decided),
        Case(
            lambda d: decided(d, {"default": {"$ref": f"{SCHEMAS}/Flag", "description": "Default.", "x-carry": False}})
        ),
    ],
    "reasons_are_given_for_what_is_read": [
        Case(lambda d: decided(d, default={"x-computed": True}), f"{FIELDS}/default", "x-computed gives no reason"),
        Case(
            lambda d: decided(d, default={"x-computed": "set by it", "x-unwritable": "nobody takes it"}),
            f"{FIELDS}/default",
            "x-computed and x-unwritable exclude each other",
        ),
        at(NAME, {"x-aliases": ["Name"]}, "x-aliases is only allowed on a field that is read"),
        Case(decided),
    ],
    "aliases_are_spellings": [
        at(
            TYPE,
            {"x-aliases": ["description"]},
            "the alias 'description' is the key of another field too",
            found=f"{SCHEMAS}/Client",
        ),
        at(TYPE, {"x-aliases": ["Type", "TYPE"]}),
    ],
    "keywords_have_their_form": [
        at(TYPE, {"x-aliases": "Type"}, "x-aliases must be a list of keys"),
        at(NAME, {"x-carry": "no"}, "x-carry must be true or false"),
        *[
            at(NAME, {key: value}, f"{key} must be {form}")
            for key, value, form in (
                ("x-goes-with", "type", "a list of keys"),
                ("x-goes-with", [["type"]], "a list of keys"),
                ("x-from", 5, "a key"),
                ("x-appended", "", "a text"),
                ("x-unless", {"value": 4}, KEEPS),
                ("x-keeps", "status", KEEPS),
                ("x-keeps", {"field": "status"}, KEEPS),
                ("x-keeps", {"field": ["status"], "value": 4}, KEEPS),
                ("x-keeps", {"field": "status", "value": True}, KEEPS),
                ("minimum", "0", "a number"),
                ("maximum", True, "a number"),
                ("maxLength", 2.5, "an integer from 0 on"),
                ("minItems", -1, "an integer from 0 on"),
            )
        ],
        *[
            at(ALSO, {key: value}, f"{key} must be {form}")
            for key, value, form in (
                ("x-reference", [], "a list of at least one map of words"),
                ("x-reference", "number", "a list of at least one map of words"),
                ("x-reference", [{"field": "number", "filter": ["number"]}], "a list of at least one map of words"),
                ("x-refusals", {"4XX": "It is in use"}, "a map of statuses and their meanings"),
                ("x-refusals", {"401": None}, "a map of statuses and their meanings"),
            )
        ],
        at(
            f"{POST}/responses/202",
            {"x-look": "/owner/clients"},
            "x-look must be a map of a location, and optionally a field",
        ),
        ranged(
            {"x-verify": {"field": "created", "bound": "since"}},
            "x-verify must be a field, or a map of field and bound (from or to)",
        ),
        ranged(
            {"x-verify": {"field": "created"}},
            "x-verify must be a field, or a map of field and bound (from or to)",
        ),
        updated(
            {
                "rate": {
                    "type": "string",
                    "x-unread": "an update changes it",
                    "x-unless": {"field": "type", "value": 1},
                },
                "default": FOR_NAME | {"$ref": f"{SCHEMAS}/Flag", "x-carry": False},
                "x-keeps": {"type": "string", "maxLength": 5, "minLength": 0, "x-goes-with": ["name"]},
            }
        ),
    ],
    "carrying_is_said_of_writes": [
        at(TYPE, {"x-carry": False}, "x-carry is only allowed on fields and parts that are written"),
        at(
            NAME,
            {"x-unread": "an update empties it"},
            "x-unread is on a field with x-carry: false, which answers do not have",
        ),
        at(NAME, {"x-carry": False, "x-unread": True}, "x-unread gives no reason"),
        updated({}),
    ],
    "references_can_be_looked_up": [
        reference({"field": "description", "filter": "number"}, "the list does not have the filter 'number'"),
        reference(
            {"field": "description", "filter": "page", "also": "number"}, "the list does not have the filter 'number'"
        ),
        reference(
            {"field": "description", "filter": "page", "also": "page"}, "also must be another filter than the first one"
        ),
        reference({"field": "name", "filter": "page"}, "the field 'name' is not both written and read"),
        reference({"part": "Note", "filter": "page", "label": "page"}, "the part 'Note' is not both written and read"),
        reference(
            {"field": "description"},
            "x-reference is a list of field, filter, matches, also, key, or of part, filter, label",
        ),
        reference({"field": "description", "filter": "page", "key": "token"}, "the key 'token' is not written"),
        reference(
            {"field": "description", "filter": "page", "matches": "words"},
            "matches is parts, or is left out where the filter compares exactly",
        ),
        at(ALSO, {"x-reference": []}, "x-reference is only allowed on a create whose resource has a list"),
        reference({"field": "description", "filter": "page", "key": "description", "matches": "parts"}),
        reference({"field": "description", "filter": "page"}),
    ],
    "other_readings_are_attested": [
        Case(lambda d: reading(d, description=None), READING, "the reading has no description"),
        Case(lambda d: reading(d, evidence="hearsay"), f"{READING}/evidence", no_source("hearsay")),
        at(
            f"{SCHEMAS}/ClientType",
            {"x-also-read-as": {"title": "FIRM"}},
            "is only allowed on a member of an enumeration",
            below="x-also-read-as",
        ),
        Case(reading),
    ],
    "lists_of_entities_choose_rows": [
        Case(
            lambda d: entity_list(d, "filter"),
            "#/paths/'/v2/api/entity/client/list/1'/get/parameters",
            "a list of v2 has the parameters sort as well",
        ),
        Case(
            lambda d: entity_list(d, "mode"),
            "#/paths/'/v2/api/entity/client/list/1'/get/parameters",
            "a list of v2 has the parameters filter as well",
        ),
        Case(lambda d: entity_list(d, "filter", "sort")),
        Case(lambda d: entity_list(d, "mode", "filter")),
    ],
    "hidden_rows_can_be_shown": [
        Case(
            lambda d: hidden(d, {"rows": "Archived clients."}),
            f"{GET}/x-hides/0",
            "rows says in words which rows are left out, as a part of a sentence",
        ),
        Case(
            lambda d: hidden(d, {"show": {}}),
            f"{GET}/x-hides/0",
            "show is a map of the parameters that include the rows, or null if none is known",
        ),
        Case(
            lambda d: hidden(d, {}, {"show": {"pag": 1}}),
            f"{GET}/x-hides/1",
            "'pag' is not a parameter of this list that can be passed; did you mean 'page'?",
        ),
        Case(
            lambda d: hidden(d, {"show": {"page": None}}),
            f"{GET}/x-hides/0",
            "the value None of 'page' cannot be passed",
        ),
        Case(lambda d: hidden(d, {"evidence": "hearsay"}), f"{GET}/x-hides/0/evidence", no_source("hearsay")),
        Case(lambda d: hidden(d), f"{GET}/x-hides", "x-hides is a list of rows, show and evidence"),
        at(
            ALSO,
            {"x-hides": [{"rows": "drafts", "show": None, "evidence": "inference"}]},
            "is on an operation that is not a list",
            below="x-hides",
        ),
        Case(lambda d: hidden(d, {}, {"show": None}, {"show": {"tags[]": [1], "page": "all"}})),
    ],
    "rights_say_what_they_show": [
        Case(
            lambda d: limited(d, {"right": "To view all clients."}),
            f"{GET}/x-rights/0",
            "right is a part of a sentence",
        ),
        Case(lambda d: limited(d, {"evidence": "hearsay"}), f"{GET}/x-rights/0/evidence", no_source("hearsay")),
        Case(lambda d: limited(d), f"{GET}/x-rights", "x-rights is a list of rows, right and evidence"),
        at(
            ALSO,
            {"x-rights": [{"rows": "others", "right": "to see them", "evidence": "inference"}]},
            "is on an operation that is not a list",
            below="x-rights",
        ),
        Case(lambda d: limited(d, {}, {"evidence": "vendor reference 2026-08"})),
    ],
    "verified_filters_mean_their_field": [
        Case(
            lambda d: verified(d, **{"x-verify": "kind"}),
            f"{GET}/parameters/2",
            "the rows have no 'kind' to verify 'type' on",
        ),
        at(TAGS, {"x-verify": "type"}, "the rows have no 'type' to verify 'tags[]' on"),
        Case(
            lambda d: verified(d, schema={"$ref": f"{SCHEMAS}/Id"}),
            f"{GET}/parameters/2",
            "'type' and 'type' are not of one named schema",
        ),
        Case(
            lambda d: verified(d, schema={"type": "string"}, **{"x-verify": "description"}),
            f"{GET}/parameters/2",
            "'type' and 'description' are not of one named schema",
        ),
        ranged(
            {"x-verify": {"field": "updated", "bound": "from"}},
            "the rows have no 'updated' to verify 'created_from' on",
        ),
        ranged({}, "'created_from' and 'created' are not of one named schema", schema="Decimal"),
        ranged({"x-verify": "created"}, "'created_from' and 'created' are not of one named schema"),
        Case(verified),
        Case(lambda d: verified(d, schema={"const": 2})),
        ranged({}),
    ],
    "ranges_say_what_they_bound": [
        ranged({"x-verify": None}, "a range needs x-verify with the field and the bound 'from', or x-unverified"),
        ranged({"x-verify": "created"}, "a range needs x-verify with the field and the bound 'from', or x-unverified"),
        ranged({"name": "created_to"}, "a range needs x-verify with the field and the bound 'to', or x-unverified"),
        ranged({"x-unverified": "It has both."}, "x-unverified is the reason why a range has no x-verify"),
        ranged({"x-verify": None, "x-unverified": ""}, "x-unverified is the reason why a range has no x-verify"),
        ranged({}),
        ranged({"x-verify": None, "x-unverified": "Rows lack the field."}),
    ],
    "dates_say_how_they_travel": [
        ranged(
            {"x-evidence": "live report"},
            "x-evidence does not say whether the date is sent in ISO or in the account's format",
        ),
        ranged(
            {"x-evidence": "documentation (in the account's format)"},
            "a date with evidence only for the account's format is a DisplayDate, any other date is a Date",
        ),
        ranged(
            {"x-evidence": "documentation (in the account's format; or in ISO)"},
            "a date with evidence only for the account's format is a DisplayDate, any other date is a Date",
            schema="DisplayDate",
        ),
        ranged(
            {}, "a date must not be Text; its schema is Date, or DisplayDate in the account's format", schema="Text"
        ),
        ranged({}),
        ranged({"x-evidence": "in the account's format"}, schema="DisplayDate"),
        ranged({"x-evidence": "in the account's format; example in ISO"}),
    ],
    "sort_keys_are_fields": [
        at(TAGS, {"x-names-field": True}, "x-names-field is true, at a query parameter of a list"),
        Case(
            lambda d: verified(d, **{"x-names-field": "type"}),
            f"{GET}/parameters/2",
            "x-names-field is true, at a query parameter of a list",
        ),
        Case(lambda d: verified(d, **{"x-names-field": True})),
    ],
    "columns_of_entities_are_typed": [
        Case(
            lambda d: entity(d, **{"x-columns-of": ["Client", "Person"]}),
            f"{ENTITY}/x-columns-of",
            "the schema Person does not exist",
        ),
        at(
            f"{SCHEMAS}/Client",
            {"x-filterable": {"name": COLUMN}},
            "x-columns-of and x-filterable are only allowed in EntityName",
        ),
        Case(
            lambda d: entity(d, **{"x-columns-of": ["Client"]}, record=None),
            ENTITY,
            "x-columns-of needs an x-record, or nothing is checked",
        ),
        Case(
            lambda d: entity(d, **{"x-filterable": {"Created": COLUMN}}),
            f"{ENTITY}/x-filterable/Created",
            "'Created' is not the name of a column",
        ),
        Case(
            lambda d: entity(d, common=COLUMN | {"$ref": f"{SCHEMAS}/Client"}),
            f"{SCHEMAS}/EntityName/x-filterable/created",
            "a column refers to a named scalar or an enumeration",
        ),
        Case(
            lambda d: entity(d, common={"$ref": f"{SCHEMAS}/Id"}),
            f"{SCHEMAS}/EntityName/x-filterable/created",
            "x-evidence is missing",
        ),
        Case(lambda d: entity(d, common=COLUMN, **{"x-columns-of": ["Client"], "x-filterable": {"type": CLIENT_TYPE}})),
    ],
}
"""What each rule finds in the good document with one change, and a change in which it finds nothing."""


def findings(document: Node, rule: str) -> list[tuple[str, str]]:
    return [(found.location, found.message) for found in found_by(Document(document), RULES) if found.rule == rule]


def test_the_good_document_has_no_findings() -> None:
    document = Document(good())
    assert lint(document) == []


@pytest.mark.parametrize(
    ("rule", "case"),
    [
        pytest.param(rule, case, id=f"{rule}: {case.message or index}")
        for rule, cases in RULE_CASES.items()
        for index, case in enumerate(cases)
    ],
)
def test_a_rule_finds_what_is_wrong_and_nothing_else(rule: str, case: Case) -> None:
    document = good()
    case.change(document)
    assert findings(document, rule) == ([(case.location, case.message)] if case.message else [])


def test_every_rule_has_a_bad_and_a_good_document_and_a_reason() -> None:
    names = {rule.__name__ for rule in RULES}
    assert set(RULE_CASES) == names
    assert [rule for rule, cases in RULE_CASES.items() if len({bool(case.message) for case in cases}) != 2] == []
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
