"""Changes of the real document, each with what it means for those who generate clients from it.

An expectation is `impact subject` for each finding, or nothing where programs notice nothing. With the subject `*` all
findings have the impact, and there are several.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, TypeAlias

Node: TypeAlias = dict[str, Any]
Edit: TypeAlias = Callable[[Node], object]
Change: TypeAlias = tuple[str, Edit, list[str]]

TEXT, DECIMAL, FLAG, ID, RECORD_ID, JSON = (
    f"#/components/schemas/{name}" for name in ("Text", "Decimal", "Flag", "Id", "RecordId", "Json")
)
CLIENTS, CLIENT = "/api2/clients.json", "/api2/clients/{id}.json"


def schema(root: Node, name: str) -> Node:
    found: Node = root["components"]["schemas"][name]
    return found


def prop(root: Node, name: str, key: str) -> Node:
    """A property, wherever in the schema it is declared."""
    for part in (schema(root, name), *schema(root, name).get("allOf", ())):
        if key in part.get("properties", {}):
            found: Node = part["properties"][key]
            return found
    raise AssertionError((name, key))


def rename(node: Node, old: str, new: str) -> Node:
    node[new] = node.pop(old)
    return node


def becomes(node: Node, ref: str) -> None:
    """Another schema in the place of one."""
    node.clear()
    node["$ref"] = ref


def member(root: Node, name: str, title: str) -> Node:
    found: Node = next(one for one in schema(root, name)["anyOf"] if one.get("title") == title)
    return found


def operation(root: Node, path: str, method: str = "get") -> Node:
    found: Node = root["paths"][path][method]
    return found


def parameter(root: Node, path: str, name: str, method: str = "get") -> Node:
    found: Node = next(one for one in operation(root, path, method)["parameters"] if one.get("name") == name)
    return found


def shared(root: Node, name: str) -> Node:
    found: Node = root["components"]["parameters"][name]
    return found


def body(root: Node, path: str, method: str = "post") -> Node:
    found: Node = operation(root, path, method)["requestBody"]["content"]["application/json"]["schema"]
    return found


def answer(root: Node, path: str, method: str = "get", status: str = "200") -> Node:
    found: Node = operation(root, path, method)["responses"][status]["content"]["application/json"]["schema"]
    return found


def shared_answer(root: Node, name: str) -> Node:
    found: Node = root["components"]["responses"][name]["content"]["application/json"]["schema"]
    return found


def renamed_everywhere(root: Node, old: str, new: str) -> None:
    def walk(node: Any) -> None:
        if isinstance(node, dict):
            if node.get("$ref") == f"#/components/schemas/{old}":
                node["$ref"] = f"#/components/schemas/{new}"
            for value in node.values():
                walk(value)
        elif isinstance(node, list):
            for value in node:
                walk(value)

    walk(root)
    rename(root["components"]["schemas"], old, new)


def new_member(root: Node, name: str, value: object, title: str) -> None:
    listed = schema(root, name)["anyOf"]
    listed.insert(len(listed) - 1, {"const": value, "title": title, "description": "One more."})


NAMES: Final[list[Change]] = [
    ("an operationId is renamed", lambda r: operation(r, CLIENTS).update(operationId="clients_search"),
     ["breaking clients_list"]),
    ("an operation is gone", lambda r: r["paths"][CLIENTS].pop("post"), ["breaking clients_create"]),
    ("an operation is new", lambda r: r["paths"][CLIENTS].update(patch={
        "tags": ["clients"], "operationId": "clients_patch", "responses": {}}), ["addition clients_patch"]),
    ("a path is another one", lambda r: rename(r["paths"], CLIENTS, "/api3/clients.json"),
     ["breaking clients_create", "breaking clients_list"]),
    ("a method is another one", lambda r: rename(r["paths"][CLIENT], "put", "post"), ["breaking clients_update"]),
    ("a parameter of a path is renamed", lambda r: (
        rename(r["paths"], "/api2/notes/{type}/{item_id}.json", "/api2/notes/{kind}/{item_id}.json"),
        parameter(r, "/api2/notes/{kind}/{item_id}.json", "type", "post").update(name="kind")),
     ["breaking notes_create"]),
    ("a tag is another one", lambda r: operation(r, CLIENTS).update(tags=["sites"]), ["breaking clients_list"]),
    ("a tag and the operationId move", lambda r: operation(r, CLIENTS).update(
        tags=["sites"], operationId="sites_list_clients"), ["breaking clients_list"]),
    ("a schema is renamed", lambda r: renamed_everywhere(r, "ClientInput", "CustomerInput"), ["breaking ClientInput"]),
    ("an enumeration is renamed", lambda r: renamed_everywhere(r, "ClientType", "CustomerType"),
     ["breaking ClientType"]),
    ("a schema is gone", lambda r: r["components"]["schemas"].pop("EntityCount"), ["breaking EntityCount"]),
    ("a schema is new", lambda r: r["components"]["schemas"].update(Extra={"type": "object", "properties": {}}),
     ["addition Extra"]),
    ("an abstract schema is new", lambda r: r["components"]["schemas"].update(
        Extra={"type": "object", "x-abstract": True}), []),
    ("a shared parameter is another component with the same content", lambda r: (
        r["components"]["parameters"].update(Pages=dict(shared(r, "Page"))),
        operation(r, CLIENTS)["parameters"].remove({"$ref": "#/components/parameters/Page"}),
        operation(r, CLIENTS)["parameters"].append({"$ref": "#/components/parameters/Pages"})), []),
    ("an operation has no method any more", lambda r: operation(r, CLIENTS).update({"x-no-method": "None."}),
     ["breaking clients_list"]),
    ("an operation has a method", lambda r: operation(r, "/v2/api/bookings/{id}/status").pop("x-no-method"),
     ["addition bookings_change_status_beta"]),
    ("a method of several is renamed", lambda r: operation(r, "/v2/api/entity/package", "post")["x-methods"][0].update(
        operationId="packages_add"), ["breaking packages_create"]),
    ("a method of several is gone", lambda r: operation(r, "/v2/api/entity/package", "post")["x-methods"].pop(0),
     ["breaking packages_create"]),
]  # fmt: skip

WIRE_NAMES: Final[list[Change]] = [
    ("a read key is renamed", lambda r: rename(schema(r, "Client")["properties"], "city", "town"),
     ["breaking Client"]),
    ("a written key is renamed", lambda r: rename(schema(r, "BrandInput")["properties"], "name", "title"),
     ["breaking BrandInput"]),
    ("a key is renamed and keeps its name in Python", lambda r: (
        rename(schema(r, "Client")["properties"], "city", "town"),
        prop(r, "Client", "town").update({"x-name": "city"})),
     ["breaking Client"]),
    ("a key is renamed and its old spelling is read", lambda r: (
        rename(schema(r, "Client")["properties"], "city", "town"),
        prop(r, "Client", "town").update({"x-aliases": ["city"]})), ["breaking Client"]),
    ("a parameter is renamed", lambda r: parameter(r, CLIENTS, "client_number").update(name="number"),
     ["breaking clients_list"]),
    ("a parameter of a list loses its brackets", lambda r: parameter(r, "/api2/invoices.json", "tags[]").update(
        name="tags"), ["breaking invoices_list"]),
    ("a parameter is sent in a header", lambda r: parameter(r, CLIENTS, "keywords").update({"in": "header"}),
     ["breaking clients_list"]),
    ("a part of a body is written small", lambda r: (
        rename(body(r, CLIENTS)["properties"], "Client", "client"), body(r, CLIENTS).update(required=["client"])),
     ["breaking clients_create"]),
    ("a shared parameter is renamed", lambda r: shared(r, "Limit").update(name="size"), ["breaking parameters/Limit"]),
    ("a name in Python is another one", lambda r: prop(r, "Client", "city").update({"x-name": "town"}),
     ["breaking Client"]),
    ("a name in Python is what it is anyway", lambda r: prop(r, "Client", "city").update({"x-name": "city"}), []),
    ("an argument has another name", lambda r: parameter(r, CLIENTS, "client_number").update({"x-name": "number"}),
     ["breaking clients_list"]),
    ("a part of a body is renamed", lambda r: (
        rename(body(r, CLIENTS)["properties"], "Client", "Customer"), body(r, CLIENTS).update(required=["Customer"])),
     ["breaking clients_create"]),
    ("a spelling is no longer read", lambda r: prop(r, "PurchaseDocument", "supplier_secondary_city").pop("x-aliases"),
     ["breaking PurchaseInvoice", "breaking PurchaseOrder", "breaking PurchaseRefund"]),
    ("a spelling is read as well", lambda r: prop(r, "Client", "city").update({"x-aliases": ["City"]}),
     ["addition Client"]),
    ("the wrapper of a record is renamed", lambda r: rename(
        answer(r, CLIENTS)["allOf"][1]["properties"]["data"]["items"]["properties"], "Client", "Customer"),
     ["breaking clients_list", "addition clients_list"]),
]  # fmt: skip

TYPES: Final[list[Change]] = [
    ("a read text becomes a number", lambda r: prop(r, "Client", "city").update({"$ref": DECIMAL}),
     ["breaking Client"]),
    ("a written text becomes a number", lambda r: prop(r, "ClientInput", "city").update({"$ref": DECIMAL}),
     ["breaking ClientInput"]),
    ("a read text may be anything", lambda r: prop(r, "Client", "city").update({"$ref": JSON}), ["breaking Client"]),
    ("a written text may be anything", lambda r: (
        prop(r, "ClientInput", "state").update({"$ref": JSON}), prop(r, "ClientInput", "state").pop("maxLength", None)),
     ["addition ClientInput", "addition ClientInput"]),
    ("a read value of any kind is a text", lambda r: becomes(
        prop(r, "LeaveApplication", "approval_data"), TEXT), ["other LeaveApplication"]),
    ("an id is never null when it is read", lambda r: prop(r, "Client", "staff_id").update({"$ref": RECORD_ID}),
     ["other Client"] * 3),
    ("an id must not be null when it is written", lambda r: prop(r, "ClientInput", "staff_id").update(
        {"$ref": RECORD_ID}), ["breaking ClientInput"]),
    ("null is refused beside the name of a scalar", lambda r: prop(r, "ClientInput", "city").update(
        type=["string", "number"]), ["breaking ClientInput"]),
    ("a read text is never null beside its name", lambda r: prop(r, "Client", "city").update(type="string"),
     ["other Client"]),
    ("a type beside a name says the same", lambda r: prop(r, "Client", "city").update(
        type=["null", "number", "string"]), []),
    ("a scalar has one more type", lambda r: schema(r, "Text")["type"].append("boolean"), ["breaking Text"]),
    ("a scalar has another format", lambda r: schema(r, "Duration").update(format="text"), ["breaking Duration"]),
    ("a record is another one", lambda r: answer(r, CLIENT)["allOf"][1]["properties"]["data"]["properties"].update(
        Client={"$ref": "#/components/schemas/Supplier"}), ["breaking clients_get"]),
    ("a list becomes a single value", lambda r: becomes(
        prop(r, "Journal", "JournalTransaction"), TEXT), ["breaking Journal"]),
    ("a flag becomes an enumeration", lambda r: prop(r, "Client", "is_offline").update(
        {"$ref": "#/components/schemas/ClientType"}), ["breaking Client"]),
    ("numbers that were read get names", lambda r: prop(r, "Client", "staff_id").update(
        {"$ref": "#/components/schemas/ClientType"}), ["addition Client"]),
    ("an enumeration becomes a number", lambda r: prop(r, "Client", "type").update({"$ref": ID}), ["breaking Client"]),
    ("a parameter has another type", lambda r: parameter(r, CLIENTS, "client_number")["schema"].update({"$ref": ID}),
     ["breaking clients_list"]),
    ("a parameter has another form", lambda r: parameter(r, "/api2/invoices.json", "tags[]").update(explode=False),
     ["breaking invoices_list"]),
    ("an answer may be another schema", lambda r: shared_answer(r, "V2Saved")["anyOf"].append(
        {"$ref": "#/components/schemas/Done"}), ["breaking responses/V2Saved"]),
    ("an answer is never one of its schemas", lambda r: shared_answer(r, "V2Saved")["anyOf"].pop(),
     ["other responses/V2Saved"]),
    ("the envelope is another one", lambda r: answer(r, CLIENTS)["allOf"].__setitem__(
        0, {"$ref": "#/components/schemas/V2Page"}), ["breaking clients_list"]),
    ("an envelope loses a key", lambda r: schema(r, "V1Page")["properties"].pop("pagination"), ["breaking *"]),
    ("an envelope gets a key", lambda r: schema(r, "Done")["properties"].update(note={"$ref": TEXT}),
     ["addition Done"]),
    ("a confirmation loses a key", lambda r: schema(r, "Done")["properties"].pop("message"), ["breaking Done"]),
]  # fmt: skip

ENUMERATIONS: Final[list[Change]] = [
    ("a member is renamed", lambda r: member(r, "ClientType", "BUSINESS").update(title="COMPANY"),
     ["breaking ClientType"]),
    ("a member is renamed and keeps its old name", lambda r: member(r, "ClientType", "BUSINESS").update(
        {"x-also-read-as": {"title": "COMPANY", "description": "A company."}}), ["addition ClientType"]),
    ("a member loses its second name", lambda r: member(r, "JournalAccountType", "TYPE_0").pop("x-also-read-as"),
     ["breaking JournalAccountType"]),
    ("a second name of a member is another one", lambda r: member(r, "JournalAccountType", "TYPE_0")[
        "x-also-read-as"].update(title="CREDITS"), ["breaking JournalAccountType"]),
    ("a member and its second name change places", lambda r: (
        member(r, "JournalAccountType", "TYPE_0")["x-also-read-as"].update(title="TYPE_0"),
        member(r, "JournalAccountType", "TYPE_0").update(title="CREDIT")), []),
    ("two members change places", lambda r: (
        member(r, "ClientType", "BUSINESS").update(const=2), member(r, "ClientType", "INDIVIDUAL").update(const=3)),
     ["breaking ClientType", "breaking ClientType"]),
    ("a member has another value", lambda r: member(r, "ClientType", "BUSINESS").update(const=4),
     ["breaking ClientType"]),
    ("a member is a text and was a number", lambda r: member(r, "ClientType", "BUSINESS").update(const="3"),
     ["breaking ClientType"]),
    ("a member is removed", lambda r: schema(r, "ClientType")["anyOf"].pop(0), ["breaking ClientType"]),
    ("a member is added", lambda r: new_member(r, "ClientType", 4, "CHARITY"), ["addition ClientType"]),
    ("members stand in another order", lambda r: schema(r, "ClientType")["anyOf"].insert(
        0, schema(r, "ClientType")["anyOf"].pop(1)), []),
    ("a member is described otherwise", lambda r: member(r, "ClientType", "BUSINESS").update(description="A firm."),
     []),
    ("an enumeration is closed", lambda r: schema(r, "ClientType")["anyOf"].pop(), ["breaking ClientType"]),
    ("a list of words gets one more", lambda r: new_member(r, "ClientSort", "age", "AGE"), ["addition ClientSort"]),
]  # fmt: skip

REQUIREMENTS: Final[list[Change]] = [
    ("a written field must be sent", lambda r: schema(r, "BrandInput").update(required=["name"]),
     ["breaking BrandInput"]),
    ("a written field need not be sent", lambda r: schema(r, "ChangedRecord").pop("required"),
     ["addition *"]),
    ("a read field is always there", lambda r: schema(r, "Client").update(required=["city"]),
     ["addition Client"]),
    ("a read field may be missing", lambda r: schema(r, "Site").pop("required"), ["breaking Site"]),
    ("a parameter must be sent", lambda r: parameter(r, CLIENTS, "keywords").update(required=True),
     ["breaking clients_list"]),
    ("a parameter need not be sent", lambda r: parameter(
        r, "/v2/api/entity/leave_application/list/{level}", "status").pop("required"),
     ["addition leave_applications_list"]),
    ("a body need not be sent", lambda r: operation(r, CLIENTS, "post")["requestBody"].update(required=False),
     ["addition clients_create"]),
    ("a part of a body must be sent", lambda r: body(r, CLIENTS).update(required=["Client", "ClientDetail"]),
     ["breaking clients_create"]),
    ("a part of a body need not be sent", lambda r: body(r, CLIENTS).pop("required"), ["addition clients_create"]),
    ("a new parameter must be sent", lambda r: operation(r, CLIENTS)["parameters"].append(
        {"name": "zone", "in": "query", "required": True, "schema": {"$ref": TEXT}}), ["breaking clients_list"]),
    ("a new parameter", lambda r: operation(r, CLIENTS)["parameters"].append(
        {"name": "zone", "in": "query", "schema": {"$ref": TEXT}}), ["addition clients_list"]),
    ("a parameter is gone", lambda r: operation(r, CLIENTS)["parameters"].remove(parameter(r, CLIENTS, "keywords")),
     ["breaking clients_list"]),
    ("parameters stand in another order", lambda r: operation(r, CLIENTS)["parameters"].reverse(), []),
    ("a new field of a record", lambda r: schema(r, "Client")["properties"].update(zone={"$ref": TEXT}),
     ["addition Client"]),
    ("a new field that may be written", lambda r: schema(r, "BrandInput")["properties"].update(zone={"$ref": TEXT}),
     ["addition BrandInput"]),
    ("a new field that must be written", lambda r: (
        schema(r, "BrandInput")["properties"].update(zone={"$ref": TEXT}),
        schema(r, "BrandInput").setdefault("required", []).append("zone")), ["breaking BrandInput"]),
    ("a read field is gone", lambda r: schema(r, "Client")["properties"].pop("city"), ["breaking Client"]),
    ("a written field is gone", lambda r: schema(r, "BrandInput")["properties"].pop("name"), ["breaking BrandInput"]),
    ("a field that several records share is gone", lambda r: schema(r, "DocumentHeader")["properties"].pop(
        "currency_code"), ["breaking *"]),
    ("a field is stated where it came from what records share", lambda r: schema(r, "Invoice")["allOf"].append(
        {"properties": {"currency_code": dict(prop(r, "DocumentHeader", "currency_code"))}}), []),
    ("a field can only be sent in a create", lambda r: prop(r, "ClientInput", "city").update({"x-create-only": True}),
     ["breaking ClientInput"]),
    ("an edit would empty a field", lambda r: prop(r, "ClientInput", "city").update({"x-unread": "It empties it."}),
     ["breaking ClientInput"]),
    ("an edit would lose a field", lambda r: prop(r, "Client", "city").update({"x-unwritable": "No key."}),
     ["breaking Client"]),
]  # fmt: skip

LIMITS: Final[list[Change]] = [
    ("a limit is lower", lambda r: prop(r, "ProductInput", "notes").update(maxLength=100), ["breaking ProductInput"]),
    ("a limit is higher", lambda r: prop(r, "ProductInput", "notes").update(maxLength=900), ["addition ProductInput"]),
    ("a limit is gone", lambda r: prop(r, "ProductInput", "notes").pop("maxLength"), ["addition ProductInput"]),
    ("a limit is new", lambda r: prop(r, "BrandInput", "name").update(maxLength=9), ["breaking BrandInput"]),
    ("a lower bound is higher", lambda r: prop(r, "ProductInput", "barcode").update(minLength=9),
     ["breaking ProductInput"]),
    ("a lower bound is lower", lambda r: prop(r, "ProductInput", "barcode").update(minLength=1),
     ["addition ProductInput"]),
    ("what is read may be longer", lambda r: schema(r, "RecordId").update(minimum=0), ["breaking RecordId"]),
    ("a parameter has another type and a limit", lambda r: shared(r, "Level").update(
        schema={"$ref": "#/components/schemas/Integer", "minimum": 0, "maximum": 4, "default": 1}),
     ["addition parameters/Level", "breaking parameters/Level"]),
    ("a parameter has a limit", lambda r: shared(r, "Limit")["schema"].update(maximum=100),
     ["breaking parameters/Limit"]),
    ("a list needs fewer rows", lambda r: body(r, "/api2/journals.json")["properties"]["JournalTransaction"].pop(
        "minItems"), ["addition journals_create"]),
    ("a pattern is another one", lambda r: schema(r, "Id").update(pattern="^[0-9]+$"), ["breaking Id"]),
    ("a fixed value is another one", lambda r: parameter(
        r, "/api2/requisitions/{id}.json", "force", "delete")["schema"].update(const=2),
     ["breaking requisitions_delete"]),
    ("a fixed value is free", lambda r: parameter(
        r, "/api2/requisitions/{id}.json", "force", "delete")["schema"].pop("const"),
     ["breaking requisitions_delete"]),
    ("a bound that bounds nothing", lambda r: prop(r, "BrandInput", "name").update(minLength=0), []),
    ("other keys are allowed in so many words", lambda r: schema(r, "BrandInput").update(
        additionalProperties={"$ref": JSON}, unevaluatedProperties=True), []),
    ("other keys are refused", lambda r: schema(r, "BrandInput").update(additionalProperties=False),
     ["breaking BrandInput"]),
    ("a default is another one", lambda r: shared(r, "Limit")["schema"].update(default=50),
     ["breaking parameters/Limit"]),
    ("a default is gone", lambda r: shared(r, "Limit")["schema"].pop("default"), ["breaking parameters/Limit"]),
    ("a default is stated", lambda r: parameter(r, CLIENTS, "keywords")["schema"].update(default=""),
     ["addition clients_list"]),
]  # fmt: skip

REST: Final[list[Change]] = [
    ("a success is gone", lambda r: operation(r, CLIENTS, "post")["responses"].pop("202"), ["breaking clients_create"]),
    ("a failure is gone", lambda r: operation(r, CLIENTS, "post")["responses"].pop("404"), ["other clients_create"]),
    ("an answer is new", lambda r: operation(r, CLIENTS, "post")["responses"].update(
        {"409": {"description": "It is there."}}), ["addition clients_create"]),
    ("a success has another status", lambda r: rename(operation(r, CLIENTS)["responses"], "200", "206"),
     ["breaking clients_list", "addition clients_list"]),
    ("an answer has another content type", lambda r: rename(
        operation(r, CLIENTS)["responses"]["200"]["content"], "application/json", "text/json"),
     ["breaking clients_list", "addition clients_list"]),
    ("a way to authenticate is gone", lambda r: r["security"].pop(), ["breaking the document"]),
    ("a way to authenticate is new", lambda r: r["security"].append({"bearer": [], "apiKey": []}),
     ["addition the document"]),
    ("an operation needs credentials", lambda r: operation(r, "/v2/oauth/token", "post").pop("security"),
     ["breaking oauth_token", "addition oauth_token", "addition oauth_token"]),
    ("the key is sent in another header", lambda r: r["components"]["securitySchemes"]["apiKey"].update(name="key"),
     ["breaking apiKey"]),
    ("a security scheme is gone", lambda r: r["components"]["securitySchemes"].pop("bearer"), ["breaking bearer"]),
    ("the server is another one", lambda r: r["servers"][0].update(url="https://api.{domain}"),
     ["breaking the document", "addition the document"]),
    ("an operation is deprecated", lambda r: operation(r, CLIENTS).update(deprecated=True), ["other clients_list"]),
]  # fmt: skip

WORDS: Final[list[Change]] = [
    ("a description", lambda r: prop(r, "Client", "city").update(description="Another."), []),
    ("a summary", lambda r: operation(r, CLIENTS).update(summary="Another."), []),
    ("the description of an operation", lambda r: operation(r, CLIENTS).update(description="Another."), []),
    ("the description of an answer", lambda r: r["components"]["responses"]["NotFound"].update(description="None."),
     []),
    ("evidence", lambda r: prop(r, "Client", "city").update({"x-evidence": "inference"}), []),
    ("examples", lambda r: operation(r, CLIENTS)["responses"]["200"]["content"]["application/json"].update(
        examples={}), []),
    ("the description of a tag", lambda r: r["tags"][0].update(description="Another."), []),
    ("the version", lambda r: r["info"].update(version="9.9.9"), []),
    ("keys in another order", lambda r: schema(r, "Client").update(
        properties=dict(reversed(schema(r, "Client")["properties"].items()))), []),
    ("what edit writes back", lambda r: prop(r, "ClientInput", "city").update({"x-carry": False}), []),
    ("the order of keys on the wire", lambda r: schema(r, "Client").update({"x-key-order": "id"}), []),
    ("an extension of others", lambda r: operation(r, CLIENTS).update({"x-vendor": {"id": 7}}), []),
    ("a default of what is read", lambda r: prop(r, "Client", "city").update(default="Cairo"), []),
]  # fmt: skip

ALL: Final = [*NAMES, *WIRE_NAMES, *TYPES, *ENUMERATIONS, *REQUIREMENTS, *LIMITS, *REST, *WORDS]
