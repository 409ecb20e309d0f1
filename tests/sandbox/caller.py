"""Calls any operation of the document with made-up arguments that the sandbox accepts."""

from __future__ import annotations

import itertools
from typing import Any

import httpx

from tests.support.document import body, has_id_in_body, methods

__all__ = ["Caller"]

CREATED_BY = {
    "client_id": "clients_create",
    "supplier_id": "suppliers_create",
    "product_id": "products_create",
    "service_id": "products_create",
    "bundle_product_id": "products_create",
    "invoice_id": "invoices_create",
    "subscription_id": "invoices_create",
    "work_order_id": "work_orders_create",
    "tax1": "taxes_create",
    "asset_type_id": "asset_types_create",
    "location_id": "asset_locations_create",
    "department_id": "departments_create",
    "credit_type_id": "credit_types_create",
    "credit_charge_id": "credit_charges_create",
    "credit_usage_id": "credit_usages_create",
    "package_id": "packages_create",
    "booking_id": "bookings_create",
    "journal_account_id": "journal_accounts_create",
}
"""The operations that make what a field of this name refers to."""

FIRST: dict[str, int] = dict.fromkeys(
    ("staff_id", "role_id", "store_id", "to_store_id", "treasury_id", "branch_id", "assigned_users", "managers"), 1
)
"""What an account has from its first day on."""

IN_PATHS = {
    "level": "1",
    "entity": "brand",
    "app_id": "5",
    "workflow_id": "36",
    "model": "Branch",
    "type": "client",
    "status": "3",
    "draft_status": "0",
    "lock": "true",
}

REFUSED = ("client_number", "link", "bn1_label", "bn2_label", "last_ip", "last_login")
"""What an update of a client may not carry."""

HIDES_DRAFTS = ("purchase_invoices_create", "purchase_refunds_create")
"""What makes records of a list that leaves drafts out."""

ITEMS = {
    "client_appointments": "clients_create",
    "invoice_appointments": "invoices_create",
    "estimate_appointments": "estimates_create",
    "work_order_appointments": "work_orders_create",
}
"""The operations that make what an appointment is about."""

LEFT_OUT = {
    "work_orders_create": ("is_draft",),
    "bookings_create": ("convert",),
    "products_create": ("initial_stock_level", "stock_balance"),
    "stores_create": ("primary",),
    "treasuries_create": ("is_primary",),
    "journal_cats_create": ("entity_type",),
}
"""What would keep a record from being listed or deleted."""

FIRST_IDS = {"follow_up_actions": "201", "product_categories": "1"}

BY_FORMAT = {
    "integer": 1,
    "decimal": "12",
    "flag": 1,
    "calendar-date": "2026-04-03",
    "timestamp": "2026-04-03 10:00:00",
    "display-date": "03/04/2026",
    "display-timestamp": "03/04/2026 10:00",
    "hours-minutes": "1:30",
}


class Caller:
    """Calls operations of the document, with made-up bodies that follow the documented schemas."""

    def __init__(self, document: dict[str, Any], api: httpx.AsyncClient) -> None:
        self.components = document["components"]
        self.api = api
        self.operations: dict[str, tuple[str, str, dict[str, Any]]] = {}
        for method, path, operation in methods(document):
            self.operations[operation["operationId"]] = (method, path, operation)
        self.made: dict[str, str | None] = {}
        self.numbers = itertools.count(1)

    async def call(self, name: str) -> tuple[httpx.Response, dict[str, Any]]:
        """The answer of an operation, and the schema that is documented for it."""
        method, path, operation = self.operations[name]
        for parameter, value in (await self.path(operation)).items():
            path = path.replace("{" + parameter + "}", value)
        content = await self.body(name)
        # Without it the answer is a redirect to a web page.
        query: dict[str, Any] = {"send": "direct"} if name == "purchase_orders_update" else {}
        for each in map(self.resolved, operation.get("parameters", ())):
            if each["in"] == "query" and "const" in each["schema"]:
                query[each["name"]] = each["schema"]["const"]
        answer = await self.api.request(method, path, json=content, params=query)
        responses = {int(status): each for status, each in operation["responses"].items() if status.startswith("2")}
        assert answer.status_code in responses, (answer.request.method, str(answer.request.url), answer.text, content)
        return answer, self.json_of(self.resolved(responses[answer.status_code]))

    async def path(self, operation: dict[str, Any]) -> dict[str, str]:
        """What to put into the placeholders of the path: names of what exists."""
        parameters = [self.resolved(each) for each in operation.get("parameters", ())]
        places = [each for each in parameters if each["in"] == "path"]
        usual = {each["name"]: each["schema"].get("default") for each in places}
        return {
            name: await self.in_path(name, operation) if value is None else str(value) for name, value in usual.items()
        }

    async def body(self, name: str) -> Any:
        """A body that the account accepts, or None."""
        _, _, operation = self.operations[name]
        if "requestBody" not in operation:
            return None
        content: Any = await self.value(body(operation), "")
        if name == "clients_update":
            for refused in REFUSED:
                content["Client"].pop(refused, None)
        if name in HIDES_DRAFTS:
            content["PurchaseOrder" if "PurchaseOrder" in content else "PurchaseRefund"]["draft"] = 0
        for field in LEFT_OUT.get(name, ()):
            next(iter(content.values())).pop(field, None)
        [tag] = operation["tags"]
        if tag in ITEMS:
            content.pop("RecurringAppointment", None)
            next(iter(content.values()))["item_id"] = await self.create(ITEMS[tag])
        if tag in ("journal_accounts", "journal_cats"):
            next(iter(content.values()))["code"] = f"77{next(self.numbers)}"
        if operation["tags"] == ["entities"]:
            content = {"name": f"text {next(self.numbers)}"}  # the document does not know what an entity needs
        if has_id_in_body(operation):
            content["id"] = await self.record(operation)
        return content

    async def in_path(self, name: str, operation: dict[str, Any]) -> str:
        if name == "type_or_id":
            return "client" if "_list" in operation["operationId"] else await self.record(operation)
        if operation["tags"] == ["apps"] and name != "lock":
            return {"entity": "staff", "entity_id": "1", "status": "true"}.get(name, "5")
        if name in ("id", "booking_id"):
            return await self.record(operation)
        value = IN_PATHS.get(name) or await self.reference("client_id" if name == "item_id" else name)
        assert value is not None, f"IN_PATHS does not say what stands for {{{name}}} in a path"
        return str(value)

    async def record(self, operation: dict[str, Any]) -> str:
        """A record that nobody else needs."""
        tag = operation["tags"][0]
        if tag == "sales_orders":
            return await self.sales_order()
        return FIRST_IDS[tag] if tag in FIRST_IDS else await self.create(f"{tag}_create")

    async def create(self, name: str) -> str:
        answer, _ = await self.call(name)
        made = answer.json()
        assert "id" in made, f"{name} made nothing: {answer.text}"
        return str(made["id"])

    async def sales_order(self) -> str:
        """A sales order, which v2 creates without an operation of its own."""
        order = {"client_id": await self.reference("client_id"), "invoice_item": [{"item": "Book", "unit_price": 5}]}
        answer = await self.api.post("/v2/api/entity/sales_order", json=order)
        return str(answer.json()["id"])

    async def reference(self, name: str) -> Any:
        if name in CREATED_BY and name not in self.made:
            self.made[name] = None  # a bundle is made of products, so the first product is none
            self.made[name] = await self.create(CREATED_BY[name])
        return self.made.get(name, FIRST.get(name))

    def resolved(self, node: dict[str, Any]) -> dict[str, Any]:
        while "$ref" in node:
            kind, name = node["$ref"].rsplit("/", 2)[1:]
            node = self.components[kind][name]
        return node

    def json_of(self, node: dict[str, Any]) -> dict[str, Any]:
        schema: dict[str, Any] = node["content"]["application/json"]["schema"]
        return schema

    def properties(self, schema: dict[str, Any]) -> dict[str, Any]:
        schema = self.resolved(schema)
        found: dict[str, Any] = {}
        for part in schema.get("allOf", ()):
            found |= self.properties(part)
        found |= schema.get("properties", {})
        return found

    async def value(self, schema: dict[str, Any], field: str) -> Any:
        """A value that satisfies a schema; None for what is better left out."""
        schema = self.resolved(schema)
        kinds = schema.get("type", [])
        if "anyOf" in schema:
            constants = [each["const"] for each in schema["anyOf"] if "const" in each]
            return constants[0] if constants else await self.value(schema["anyOf"][0], field)
        if "const" in schema:
            return schema["const"]
        match schema.get("format"):
            case "id":
                return await self.reference(field)
            case "text":
                return f"text {next(self.numbers)}"
            case "json":
                return None
            case str() as known:
                return BY_FORMAT[known]
            case _:
                pass
        if "array" in kinds:
            row = await self.value(schema["items"], field)
            return [] if row is None else [row]
        made = {name: await self.value(each, name) for name, each in self.properties(schema).items()}
        return {name: each for name, each in made.items() if each is not None}
