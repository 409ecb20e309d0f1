"""Every query parameter of every v1 list of the document has the effect that the document says.

A parameter that compares a column is tested by records that have and that have not the value there. All others have a
case below; a parameter with neither fails, so that none is forgotten.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Sandbox
from daftra_client.sandbox.behaviour import Behaviour
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.tables import Resource
from daftra_client.sandbox.wire import Kind, parse
from scripts.document import contents
from scripts.document.model import Document, Operation

DOCUMENT = Document.load(Path(__file__).resolve().parents[2] / "openapi" / "daftra.yaml")
TODAY = datetime(2026, 4, 3, 12)
PAGING = ("page", "limit")
SORTING = ("sort", "direction")

Row = Mapping[str, Any]


def lists() -> Iterator[Operation]:
    """The lists of v1 that have pages and a fixed path."""
    for operation in DOCUMENT.operations:
        if operation.path.startswith("/api2/") and contents.is_list(DOCUMENT, operation) and "{" not in operation.path:
            yield operation


def parameters(*names: str) -> list[tuple[str, str]]:
    """The lists with each of their parameters in the query, or with those of some names."""
    return [
        (operation.path.removeprefix("/api2/").removesuffix(".json"), node["name"])
        for operation in lists()
        for node in map(DOCUMENT.resolve, operation.parameters)
        if node["in"] == "query" and ((node["name"] in names) if names else node["name"] not in (*PAGING, *SORTING))
    ]


def described(path: str, name: str) -> Any:
    operation = next(each for each in lists() if each.path.removeprefix("/api2/").removesuffix(".json") == path)
    return next(node for node in map(DOCUMENT.resolve, operation.parameters) if node["name"] == name)


# --- the account


@pytest.fixture(scope="module")
def served() -> Iterator[Sandbox]:
    with Sandbox(clock=lambda: TODAY) as sandbox:
        yield sandbox


@dataclass(frozen=True)
class World:
    """Records that others refer to, by name."""

    ids: Mapping[str, str]

    def __getitem__(self, name: str) -> str:
        return self.ids[name]


def world(records: Records) -> World:
    known: dict[str, tuple[str, dict[str, Any]]] = {
        "person": ("clients", {"business_name": "Nile", "type": 2, "email": "nile@example.com", "follow_up_status": 5}),
        "company": ("clients", {"business_name": "Delta", "type": 3, "client_number": "C-77", "follow_up_status": 6}),
        "supplier": ("suppliers", {"business_name": "Mill", "supplier_number": "S-55"}),
        "product": ("products", {"name": "Lamp", "track_stock": 1}),
        "brand": ("brands", {"name": "Polar"}),
        "category": ("product_categories", {"name": "Lamps"}),
        "work_order": ("work_orders", {"title": "Works"}),
        "closed": ("stores", {"name": "Closed", "active": 0}),
    }
    with records.store.transaction():
        ids = {name: insert(records, resource, columns) for name, (resource, columns) in known.items()}
        for name, staff in (("bill", "8"), ("other_bill", "9")):
            header = {"client_id": ids["person"], "staff_id": staff, "no": f"N-{staff}"}
            ids[name] = insert(records, "invoices", header)
        ids["estimate"] = insert(records, "estimates", {"client_id": ids["person"]})
    return World(ids)


def insert(records: Records, resource: str, columns: Mapping[str, Any]) -> str:
    return str(records.insert(records.resources[resource], columns, {}).id)


LEAST: Mapping[str, Row] = {
    "branches": {"name": "A"},
    "client_appointments": {"item_id": "{person}", "date": "2026-04-03"},
    "client_payments": {"client_id": "{person}", "amount": 1, "payment_method": "cash", "treasury_id": 1},
    "clients": {"business_name": "A"},
    "credit_notes": {"client_id": "{person}"},
    "estimate_appointments": {"item_id": "{estimate}", "date": "2026-04-03"},
    "estimates": {"client_id": "{person}"},
    "expenses": {"amount": 1, "date": "2026-04-03"},
    "incomes": {"amount": 1, "date": "2026-04-03"},
    "invoice_appointments": {"item_id": "{bill}", "date": "2026-04-03"},
    "invoice_payments": {"invoice_id": "{bill}", "amount": 1, "payment_method": "cash"},
    "invoices": {"client_id": "{person}"},
    "invoices/subscription": {"client_id": "{person}", "name": "A"},
    "journal_accounts": {"name": "A"},
    "journal_cats": {"name": "A"},
    "notes": {"body": "A", "date": "2026-04-03"},
    "product_categories": {"name": "A"},
    "products": {"name": "A"},
    "purchase_invoices": {"supplier_id": "{supplier}"},
    "purchase_refunds": {"supplier_id": "{supplier}"},
    "refund_receipts": {"subscription_id": "{bill}"},
    "requisitions": {"store_id": 1},
    "staff": {"name": "A", "role_id": 1},
    "stock_transactions": {"product_id": "{product}", "quantity": 1},
    "suppliers": {"business_name": "A"},
    "taxes": {"name": "A", "value": 1},
    "time_tracking": {"time": "1:00"},
    "treasuries": {"name": "A"},
    "stores": {"name": "A"},
    "work_order_appointments": {"item_id": "{work_order}", "date": "2026-04-03"},
    "work_orders": {"title": "A"},
}
"""What a record of each list needs at least."""


class Lists:
    """Makes records with any columns, also those that only the web application sets, and reads lists."""

    def __init__(self, sandbox: Sandbox, api: httpx.Client) -> None:
        self.records, self.api = sandbox._records, api
        self.world = world(sandbox._records)
        self.made = 0

    def resource(self, path: str) -> Resource:
        return self.records.resources["subscriptions" if path == "invoices/subscription" else path]

    def make(self, path: str, columns: Row) -> str:
        """A record with these columns; lists are its rows."""
        resource, records = self.resource(path), self.records
        self.made += 1
        least = {name: self.known(value) for name, value in LEAST.get(path, {}).items()}
        if path == "staff":
            least["email_address"] = f"{self.made}@example.com"
        if path in ("journal_accounts", "journal_cats"):
            least["code"] = f"77{self.made}"
        lines: Row = {JOURNAL_LINE: [{}]} if path == "journals" else {}
        with records.store.transaction():
            record = records.insert(resource, least or {"name": "A"}, lines)
            for name, value in columns.items():
                if isinstance(value, list) and name in {each.key for each in resource.children}:
                    parent = next(each.parent for each in resource.children if each.key == name)
                    rows = [{"id": str(n), parent: str(record.id), **row} for n, row in enumerate(value, 1)]
                    record.children[name] = rows
                else:
                    record.row[name] = parse(resource.kinds[name], self.known(value))
            records.replace(record)
        return str(record.id)

    def drop(self, path: str, *ids: str) -> None:
        """Delete records, whatever forbids it or follows from it."""
        with self.records.store.transaction():
            for id in ids:
                self.records.store.mark_deleted(self.resource(path).name, int(id), "2026-04-03 12:00:00")

    def known(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self.known(each) for each in value]
        return value.format(**self.world.ids) if isinstance(value, str) else value

    def ids(self, path: str, query: str) -> list[str]:
        """The ids of the rows of a list, in their order, from all of its pages."""
        found: list[str] = []
        url: str | None = f"/api2/{path}.json?limit=1000&{query}"
        while url:
            answer = self.api.get(url)
            assert answer.status_code == 200, answer.text
            page = answer.json()
            found += [row[self.resource(path).key]["id"] for row in page["data"]]
            url = page["pagination"]["next"]
        return found


@pytest.fixture
def made(sandbox: Sandbox, api: httpx.Client) -> Lists:
    """A fresh account."""
    return Lists(sandbox, api)


@pytest.fixture(scope="module")
def kept() -> Iterator[Lists]:
    """An account that many tests share; they delete what they make."""
    with (
        Sandbox(clock=lambda: TODAY) as sandbox,
        httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key}) as api,
    ):
        yield Lists(sandbox, api)


# --- cases


@dataclass(frozen=True)
class Case:
    """A query, the records that it finds, and those that it leaves out."""

    query: str
    found: tuple[Row, ...]
    left_out: tuple[Row, ...] = ()


def line(*columns: str, key: str = "InvoiceItem") -> list[dict[str, str]]:
    return [dict(each.split("=") for each in columns)]


def ignored(query: str) -> list[Case]:
    """The parameter has no effect; the table of the sandbox says why."""
    return [Case(query, ({}, {}))]


def part_of(name: str, *columns: str) -> list[Case]:
    values = tuple({column: "xx-4711-yy"} for column in columns)
    return [Case(f"{name}=4711", values, ({}, *({column: "47-11"} for column in columns)))]


def words_in(name: str, *columns: str) -> list[Case]:
    found: tuple[Row, ...] = tuple({column: "the red lamp"} for column in columns)
    if len(columns) > 1:
        found += ({columns[0]: "lamp", columns[1]: "red"},)
    return [Case(f"{name}=Lamp+red", found, ({}, *({column: "a lamp"} for column in columns)))]


SCHEDULED = [
    Case("status_id=1", ({"status": "1"},), ({"status": "0"}, {"status": "2"})),
    Case("", ({"status": "0"},), ({"status": "1"}, {"status": "2"})),
]
EITHER_OF_ITEM_AND_PARTNER = [Case("item_id=900", ({"item_id": "900"}, {"partner_id": "900"}), ({"item_id": "901"},))]
CLIENT_TYPE = [Case("client_type=3", ({"client_id": "{company}"},), ({"client_id": "{person}"},))]
ITEM = [
    Case(
        "item=Lamp",
        ({"InvoiceItem": line("item=A red lamp")}, {"InvoiceItem": line("item=x", "description=lamp")}),
        ({"InvoiceItem": line("item=Desk", "col_3=lamp")}, {}),
    )
]
PURCHASED_ITEM: tuple[tuple[Row, ...], tuple[Row, ...]] = (
    ({"PurchaseOrderItem": line("item=A red lamp")}, {"PurchaseOrderItem": line("item=x", "col_4=lamp")}),
    ({"PurchaseOrderItem": line("item=Desk")}, {}),
)
TAGS = [Case("tags=7", ({"tags": ["6", 7]},), ({"tags": [6, 77]}, {}))]
CUSTOM_FIELD = [
    Case(
        "custom_field=77",
        ({"InvoiceCustomField": line("label=order", "value=77")}, {"InvoiceCustomField": line("label=x", "value=77")}),
        ({"InvoiceCustomField": line("label=order", "value=778")}, {}),
    ),
    Case("custom_field=", ({}, {"InvoiceCustomField": line("label=order", "value=77")})),
]
CUSTOM_FIELD_LABEL = [
    Case(
        "custom_field=77&custom_field_label=order",
        ({"InvoiceCustomField": line("label=order", "value=77")},),
        (
            {"InvoiceCustomField": line("label=shop", "value=77")},
            {"InvoiceCustomField": line("label=order", "value=7")},
        ),
    ),
    Case("custom_field_label=order", ({}, {"InvoiceCustomField": line("label=shop", "value=77")})),
]
UNPAID: Row = {"payment_status": "0", "draft": "0", "due_date": "2026-04-03"}
LATE: Row = {**UNPAID, "due_date": "2026-04-02"}
PAID: Row = {**LATE, "payment_status": "2"}
DRAFT: Row = {**LATE, "payment_status": "-1", "draft": "1"}
PAYMENT_STATUS = [
    Case("payment_status=-1", (DRAFT,), (UNPAID, LATE, PAID)),
    Case("payment_status=-2", (UNPAID, {**UNPAID, "payment_status": "1"}), (LATE, PAID, DRAFT)),
    Case("payment_status=-3", (LATE, {**LATE, "payment_status": "1"}), (UNPAID, PAID, DRAFT)),
    Case("payment_status=0", (UNPAID, LATE), (PAID, DRAFT)),
    Case("payment_status=2", (PAID,), (UNPAID, DRAFT)),
    Case("payment_status=4", ({"payment_status": "4"},), (PAID,)),
]
PURCHASE_STATUS = [
    Case("payment_status=-1", (DRAFT,), (UNPAID, PAID)),
    Case("payment_status=2", (PAID,), (UNPAID, DRAFT)),
    Case("", (PAID, UNPAID), (DRAFT,)),
]
SUPPLIER_WORDS = [
    Case(
        "keywords=mill",
        tuple({f"supplier_{name}": "the mill"} for name in ("business_name", "first_name", "last_name", "email")),
        ({"notes": "mill", "supplier_business_name": "x"},),
    ),
    Case("keywords=NO-5", ({"no": "NO-55"},), ({},)),
    Case("keywords=S-55", ({"supplier_id": "{supplier}"},), ({"supplier_id": "999"},)),
]


def client_words(query: str) -> list[Case]:
    return [
        Case(
            f"{query}=nile",
            tuple({f"client_{name}": "the nile"} for name in ("business_name", "first_name", "last_name", "email")),
            ({"notes": "nile", "client_business_name": "x", "client_email": "x@example.com"},),
        ),
        Case(f"{query}=NO-5", ({"no": "NO-55"},), ({},)),
        Case(f"{query}=C-77", ({"client_id": "{company}"},), ({"client_id": "{person}"},)),
    ]


OPENING: Row = {"payment_method": "starting_balance"}
CREDIT: Row = {"payment_method": "client_credit"}
CASH: Row = {"payment_method": "cash"}
PAYMENT_METHOD = [
    Case("", (CASH,), (CREDIT, OPENING)),
    Case("payment_method=cash", (CASH,), (CREDIT, OPENING)),
    Case("payment_method=client_credit", (CREDIT,), (CASH, OPENING)),
    Case("payment_method=starting_balance", (OPENING,), (CASH, CREDIT)),
]
OPENING_BALANCES = [
    Case("include_starting_balance=1", (CASH, OPENING), (CREDIT,)),
    Case("include_starting_balance=0", (CASH,), (CREDIT, OPENING)),
]
INVOICED_BY = [Case("invoiced_by=8", ({"invoice_id": "{bill}"},), ({"invoice_id": "{other_bill}", "staff_id": "8"},))]
NUMBER_OF_INVOICE = [Case("no=N-8", ({"invoice_id": "{bill}"},), ({"invoice_id": "{other_bill}", "code": "N-8"},))]
JOURNAL_LINE = "JournalTransaction"
AVAILABLE: Row = {"track_stock": "1", "stock_balance": "9", "low_stock_thershold": "5", "status": "0"}
LOW: Row = {**AVAILABLE, "stock_balance": "2"}
EMPTY: Row = {**AVAILABLE, "stock_balance": "0"}
UNTRACKED: Row = {"track_stock": "0", "status": "0"}

STOCK_REQUESTS = [
    Case("is_stock_request=1&requisitions_ids={found0},{found1}", ({}, {}), ({},)),
    Case("is_stock_request=1", ({}, {})),
    Case("requisitions_ids={found0}", ({}, {})),
]

BY_NAME: Mapping[str, list[Case]] = {
    "custom_field": CUSTOM_FIELD,
    "custom_field_label": CUSTOM_FIELD_LABEL,
    "client_type": CLIENT_TYPE,
    "code": part_of("code", "code"),
    "creation_method": [
        Case("creation_method=ai", ({"creation_method": "ai"},), ({}, {"creation_method": "manual"})),
        Case("creation_method=manual", ({}, {"creation_method": "x"}), ({"creation_method": "ai"},)),
    ],
    "expense_number": part_of("expense_number", "expense_number"),
    "include_starting_balance": OPENING_BALANCES,
    "invoiced_by": INVOICED_BY,
    "item": ITEM,
    "load_custom_data": ignored("load_custom_data=1"),
    "note": words_in("note", "note"),
    "payment_method": PAYMENT_METHOD,
    "status_id": SCHEDULED,
    "tags": TAGS,
    "vendor": [
        Case("vendor=Mill", ({}, {})),  # ignored as long as no vendor was recorded
        Case("vendor=Mill", ({"vendor": "Mill"},), ({"vendor": "Mills"}, {})),
    ],
}
"""Cases of parameters that mean the same in all lists that have them, unless the list has its own."""

CASES: Mapping[tuple[str, str], list[Case]] = {
    ("client_appointments", "assign_staff_id"): [
        Case("assign_staff_id=7", ({"staff_id": [6, 7]}, {"staff_id": ["7"]}, {"staff_id": 7}), ({"staff_id": 77}, {}))
    ],
    ("client_appointments", "exclude_app_id"): [Case("exclude_app_id={left0}", ({},), ({},))],
    ("client_appointments", "follow_up_status"): [
        Case("follow_up_status=5", ({"item_id": "{person}"},), ({"item_id": "{company}"},))
    ],
    ("client_payments", "no"): NUMBER_OF_INVOICE,
    ("clients", "assign_staff_id"): [
        Case("assign_staff_id=7", ({"assigned_staff": [6, 7]},), ({"assigned_staff": [77]}, {}))
    ],
    ("clients", "keywords"): [
        *words_in("keywords", "business_name", "first_name", "last_name", "email", "phone1", "phone2", "national_id"),
        *part_of("keywords", "client_number"),
    ],
    ("estimate_appointments", "item_id"): EITHER_OF_ITEM_AND_PARTNER,
    ("invoice_appointments", "item_id"): EITHER_OF_ITEM_AND_PARTNER,
    ("work_order_appointments", "item_id"): EITHER_OF_ITEM_AND_PARTNER,
    ("estimates", "name"): client_words("name"),
    ("estimates", "payment_status"): [
        Case("payment_status=-1", ({"draft": "1", "follow_up_status": "7"},), ({"draft": "0"},)),
        Case(
            "payment_status=7",
            ({"draft": "0", "follow_up_status": "7"},),
            ({"draft": "1", "follow_up_status": "7"}, {"draft": "0", "follow_up_status": "8"}),
        ),
    ],
    ("expenses", "journal_account_id"): ignored("journal_account_id=5"),
    ("incomes", "journal_account_id"): ignored("journal_account_id=5"),
    ("expenses", "status"): [
        Case("status=draft", ({"status": "draft"},), ({}, {"status": "issued"})),
        Case("status=issued", ({}, {"status": "issued"}), ({"status": "draft"},)),
    ],
    ("incomes", "status"): [Case("status=draft", ({"status": "draft"},), ({}, {"status": "issued"}))],
    ("invoice_payments", "client_id"): [
        Case(
            "client_id={person}",
            ({"invoice_id": "{bill}"}, {"invoice_id": None, "client_id": "{person}"}),
            ({"invoice_id": None, "client_id": "{company}"},),
        )
    ],
    ("invoice_payments", "include_client_credit"): [
        Case("include_client_credit=1", (CASH, CREDIT, OPENING)),
        Case("include_client_credit=0", (CASH,), (CREDIT, OPENING)),
    ],
    ("invoice_payments", "no"): NUMBER_OF_INVOICE,
    ("invoices", "einvoice_status"): [
        Case("einvoice_status=3", ({"e_invoice_status": "3"},), ({"e_invoice_status": "4"}, {}))
    ],
    ("invoices", "keywords"): [
        *client_words("keywords"),
        Case("keywords=4711", ({"order_number": "x4711"}, {"po_number": "4711"}), ({"notes": "4711"},)),
    ],
    ("invoices", "no"): part_of("no", "no", "order_number", "po_number"),
    ("invoices", "payment_status"): PAYMENT_STATUS,
    ("invoices", "requisition_delivery_status[]"): [
        Case(
            "requisition_delivery_status[]=1&requisition_delivery_status[]=3",
            ({"requisition_delivery_status": "3"}, {"requisition_delivery_status": "1"}),
            ({"requisition_delivery_status": "4"}, {}),
        )
    ],
    ("invoices", "tags[]"): [
        Case("tags[]=7&tags[]=8", ({"tags": ["6", 7]}, {"tags": [8]}), ({"tags": [6, 77]}, {})),
        Case("tags=7&tags=8", ({"tags": ["6", 7]}, {"tags": [8]}), ({"tags": [6, 77]}, {})),
    ],
    ("credit_notes", "payment_status"): PAYMENT_STATUS,
    ("refund_receipts", "payment_status"): PAYMENT_STATUS,
    ("credit_notes", "no"): part_of("no", "no"),
    ("estimates", "no"): part_of("no", "no"),
    ("refund_receipts", "no"): part_of("no", "no"),
    ("invoices/subscription", "name"): client_words("name"),
    ("journals", "added_by"): [Case("added_by=8", ({"staff_id": "8"},), ({"staff_id": "9"},))],
    ("journals", "cost_center"): [
        Case(
            "cost_center=7",
            ({JOURNAL_LINE: line("cost_center_id=7")},),
            ({JOURNAL_LINE: line("cost_center_id=8")}, {}),
        ),
        Case("cost_center=-1", ({}, {JOURNAL_LINE: line("debit=1")}), ({JOURNAL_LINE: line("cost_center_id=7")},)),
    ],
    ("journals", "date_selector"): [
        Case(
            "date_selector=lastmonth",
            ({"date": "2026-03-01"}, {"date": "2026-03-31"}),
            ({"date": "2026-02-28"}, {"date": "2026-04-01"}, {"date": "2025-03-05"}),
        ),
        Case(
            "date_selector=lastyear",
            ({"date": "2025-01-01"}, {"date": "2025-12-31"}),
            ({"date": "2024-12-31"}, {"date": "2026-01-01"}),
        ),
    ],
    ("journals", "description"): words_in("description", "description", "alter_description"),
    ("journals", "entity_type"): [
        Case("entity_type=invoice", ({"entity_type": "invoice"},), ({"entity_type": "expense"}, {})),
        Case("entity_type=0", ({}, {"entity_type": ""}, {"entity_type": "0"}), ({"entity_type": "invoice"},)),
    ],
    ("journals", "fy_id"): [
        Case("fy_id=3", ({"fy_id": "3"},), ({"fy_id": "4"}, {})),
        Case("fy_id=-1", ({},), ({"fy_id": "3"},)),
    ],
    ("journals", "journal_account_id"): [
        Case(
            "journal_account_id=7",
            ({JOURNAL_LINE: line("journal_account_id=7")},),
            ({JOURNAL_LINE: line("journal_account_id=8")}, {}),
        )
    ],
    ("journals", "number"): part_of("number", "number"),
    ("journals", "recurring_profile"): [
        Case("recurring_profile=3", ({"recurring_profile_id": "3"},), ({"recurring_profile_id": "4"}, {}))
    ],
    ("products", "barcode"): part_of("barcode", "barcode"),
    ("products", "brand_id"): [Case("brand_id={brand}", ({"brand": "Polar"},), ({"brand": "Solar"}, {}))],
    ("products", "category"): [
        Case(
            "category={category}",
            ({"category": "Lamps"}, {"categories_id": ["{category}"]}),
            ({"category": "Desks"}, {}),
        )
    ],
    ("products", "keywords"): words_in("keywords", "name", "product_code", "barcode", "tags"),
    ("products", "status"): [
        Case("status=1", (AVAILABLE, LOW, UNTRACKED), (EMPTY, {"status": "1"})),
        Case("status=2", (LOW,), (AVAILABLE, EMPTY, UNTRACKED)),
        Case("status=3", (EMPTY,), (AVAILABLE, LOW, UNTRACKED)),
        Case("status=4", ({"status": "1"},), (AVAILABLE, {"status": "2"})),
        Case("status=5", ({"status": "2"},), (AVAILABLE, {"status": "1"})),
    ],
    ("products", "with_images"): ignored("with_images=0"),
    ("purchase_invoices", "filter[custom_field]"): [
        Case(
            "filter[custom_field]=77",
            ({"PurchaseOrderCustomField": line("label=x", "value=a77b")},),
            ({"PurchaseOrderCustomField": line("label=77", "value=7")}, {}),
        )
    ],
    ("purchase_invoices", "filter[item]"): [Case("filter[item]=lamp", *PURCHASED_ITEM)],
    ("purchase_invoices", "keywords"): SUPPLIER_WORDS,
    ("purchase_invoices", "payment_status"): PURCHASE_STATUS,
    ("purchase_refunds", "item"): [Case("item=lamp", *PURCHASED_ITEM)],
    ("purchase_refunds", "keywords"): SUPPLIER_WORDS,
    ("purchase_refunds", "payment_status"): PURCHASE_STATUS,
    ("requisitions", "is_manufacture_order"): [
        Case(
            "is_manufacture_order=1&manufacturing_order_type=outbound",
            ({"order_type": "18"},),
            ({"order_type": "22"}, {"order_type": "1"}),
        ),
        Case("is_manufacture_order=1", ({"order_type": "18"}, {"order_type": "1"})),
    ],
    ("requisitions", "manufacturing_order_type"): [
        Case(
            "is_manufacture_order=1&manufacturing_order_type=inbound",
            ({"order_type": "21"}, {"order_type": "22"}),
            ({"order_type": "16"},),
        ),
        Case(
            "is_manufacture_order=1&manufacturing_order_type=refund", ({"order_type": "16"},), ({"order_type": "18"},)
        ),
        Case("manufacturing_order_type=refund", ({"order_type": "16"}, {"order_type": "18"})),
    ],
    ("requisitions", "is_stock_request"): STOCK_REQUESTS,
    ("requisitions", "requisitions_ids"): STOCK_REQUESTS,
    ("requisitions", "store_id"): [
        Case("store_id=7", ({"store_id": "7"}, {"to_store_id": "7"}), ({"store_id": "8", "to_store_id": "9"},))
    ],
    ("requisitions", "summary"): ignored("summary=1"),
    ("staff", "name"): [
        Case("name=SAR", ({"name": "Sara"}, {"last_name": "Sarhan"}), ({"name": "Omar"}, {"address1": "Sar"}))
    ],
    ("stock_transactions", "source_type"): [
        Case("source_type=2", ({"source_type": "2"},), ({"source_type": "9"},)),
        Case("source_type=2,9", ({"source_type": "2"}, {"source_type": "9"}), ({"source_type": "1"},)),
    ],
    ("suppliers", "address"): words_in("address", "address1", "address2", "city", "state"),
    ("suppliers", "name"): words_in("name", "first_name", "last_name", "business_name", "email"),
    ("suppliers", "status"): [
        Case("status=1", ({"suspend": "1"},), ({"suspend": "0"},)),
        Case("status=0", ({"suspend": "0"}, {"suspend": None}), ({"suspend": "1"},)),
    ],
    ("work_orders", "status"): [
        Case("status=2", ({"status": "2"},), ({"status": "1"}, {"status": "2", "workflow_type_id": "1"})),
        Case("status=-1", ({"status": "1"}, {"status": "4"}), ({"workflow_type_id": "1"},)),
        Case("", ({"status": "1"},), ({"status": "2"}, {"status": "3"}, {"status": "4"})),
    ],
}
"""Cases of single lists."""


def compared(made: Lists, path: str, name: str) -> list[Case] | None:
    """Cases of a parameter that compares a column."""
    verified = described(path, name).get("x-verify") or {}
    field, bound = (
        (verified, "") if isinstance(verified, str) else (verified.get("field", ""), verified.get("bound", ""))
    )
    kinds = made.resource(path).kinds
    plain = name.removesuffix("[]")
    if not field and plain in kinds:
        field = plain
    elif not field and plain.endswith(("_from", "_to")):
        field, _, bound = plain.rpartition("_")
    if field not in kinds:
        return None
    if bound:
        return ranges(name, field, kinds[field], bound)
    values = {
        Kind.TEXT: ("alpha", "beta"),
        Kind.FLAG: ("1", "0"),
        Kind.JSON: (["7"], ["8"]),
    }.get(kinds[field], ("7", "8"))
    asked = values[0][0] if isinstance(values[0], list) else values[0]
    cases = [Case(f"{name}={asked}", ({field: values[0]},), ({field: values[1]}, {field: None}))]
    if kinds[field] is Kind.FLAG:
        cases.append(Case(f"{name}=0", ({field: "0"}, {field: None}), ({field: "1"},)))
        cases.append(Case(f"{name}=true", ({field: "1"},), ({field: "0"},)))
    if name.endswith("[]"):
        third = "gamma" if kinds[field] is Kind.TEXT else "9"
        found = ({field: values[0]}, {field: third})
        for query in (
            f"{name}={values[0]}&{name}={third}",
            f"{plain}[0]={values[0]}&{plain}[1]={third}",
            f"{plain}={values[0]}&{plain}={third}",
        ):
            cases.append(Case(query, found, ({field: values[1]},)))
    return cases


def ranges(name: str, field: str, kind: Kind, bound: str) -> list[Case]:
    """Ends of a range are inclusive; days come in ISO form or in that of the account."""
    if kind in (Kind.DAY, Kind.ISO_DAY, Kind.TIMESTAMP):
        inside, limit, outside = "2026-03-20", "2026-03-15", "2026-03-14"
        asked: tuple[str, ...] = ("2026-03-15", "15/03/2026")
        if bound == "to":
            inside, outside = "2026-03-14", "2026-03-16"
        times = (" 00:00:00", " 23:59:59") if kind is Kind.TIMESTAMP else ("",)
        found = tuple({field: day + time} for day in (inside, limit) for time in times)
        left_out = tuple({field: outside + time} for time in times)
        return [Case(f"{name}={each}", found, left_out) for each in asked] + [
            Case(f"{name}=rubbish", (*found, *left_out))
        ]
    inside, outside = ("900", "99.99") if bound == "from" else ("9.5", "100.01")
    return [
        Case(f"{name}=100", ({field: inside}, {field: "100"}), ({field: outside},)),
        Case(f"{name}=rubbish", ({field: inside}, {field: outside})),
    ]


# --- tests

WITHOUT_EFFECT = {
    ("products", "load_custom_data"),
    ("products", "with_images"),
    ("staff", "load_custom_data"),
    ("expenses", "journal_account_id"),
    ("incomes", "journal_account_id"),
    ("requisitions", "summary"),
}
"""Parameters that Daftra ignores, or that have nothing to do in the account of a sandbox; the tables say why."""

TESTED_APART = {("invoices", "recursive"), ("journal_accounts", "has_cost_centers")}


@pytest.mark.parametrize(("path", "name"), [each for each in parameters() if each not in TESTED_APART])
def test_a_parameter_has_its_documented_effect(kept: Lists, path: str, name: str) -> None:
    if name == "id":
        one, two = kept.make(path, {}), kept.make(path, {})
        assert kept.ids(path, f"id={two}") == [two]
        assert kept.ids(path, f"id={one}") == [one]
        return
    cases = CASES.get((path, name)) or BY_NAME.get(name) or compared(kept, path, name)
    assert cases, f"{path}: nothing says what {name} does"
    for case in cases:
        found = [kept.make(path, each) for each in case.found]
        left_out = [kept.make(path, each) for each in case.left_out]
        named = {f"found{n}": id for n, id in enumerate(found)} | {f"left{n}": id for n, id in enumerate(left_out)}
        rows = kept.ids(path, case.query.format(**kept.world.ids, **named))
        assert set(rows) & {*found, *left_out} == set(found), case
        kept.drop(path, *found, *left_out)
    selects = any(case.left_out for case in cases)
    assert selects != ((path, name) in WITHOUT_EFFECT)
    if not selects:
        assert any(each.name == name and each.evidence for each in kept.resource(path).filters), "say why it is ignored"


def test_movements_are_found_by_their_product_where_the_account_says_so(sandbox: Sandbox, made: Lists) -> None:
    mine, other = made.make("stock_transactions", {}), made.make("stock_transactions", {"product_id": "999"})
    query = f"product_id={made.world['product']}"
    assert made.ids("stock_transactions", query) == [mine]
    sandbox.behaviour = Behaviour(product_filter=False)
    assert set(made.ids("stock_transactions", query)) == {mine, other}


def test_accounts_with_cost_centers(made: Lists) -> None:
    on_center, other, unused = (made.make("journal_accounts", {}) for _ in range(3))
    made.make("journals", {JOURNAL_LINE: line("cost_center_id=7", f"journal_account_id={on_center}")})
    made.make("journals", {JOURNAL_LINE: line("debit=1", f"journal_account_id={other}")})
    assert set(made.ids("journal_accounts", "has_cost_centers=1")) & {on_center, other, unused} == {on_center}
    assert set(made.ids("journal_accounts", "has_cost_centers=0")) & {on_center, other, unused} == {other, unused}


def test_recursive_says_how_much_of_an_invoice_comes(made: Lists, create: Any) -> None:
    create("invoices", Invoice={"client_id": made.world["person"]}, InvoiceItem=[{"item": "Lamp"}])
    keys: dict[str, set[str]] = {}
    for depth in ("-1", "0", "1", "x", ""):
        (row,) = made.api.get(f"/api2/invoices.json?limit=1&sort=id&direction=desc&recursive={depth}").json()["data"]
        keys[depth] = {key for key in row["Invoice"] if key[0].isupper()}
    everything = {"Client", "InvoiceItem", "InvoicePayment", "InvoiceTax", "InvoiceDocument", "InvoiceCustomField"}
    assert keys["-1"] == set()
    assert keys["0"] == keys["x"] == keys[""] == {"Client"}
    assert everything <= keys["1"]
    (row,) = made.api.get("/api2/invoices.json?limit=1&sort=id&direction=desc&recursive=1").json()["data"]
    assert [each["item"] for each in row["Invoice"]["InvoiceItem"]] == ["Lamp"]
    assert row["Invoice"]["Client"]["business_name"] == "Nile"


# --- orders

SORTS: Mapping[str, list[tuple[str, tuple[str, ...]]]] = {
    "clients": [("created", ("2026-01-02 10:00:00", "2026-01-01 10:00:00", "2026-01-03 10:00:00"))],
    "staff": [("name", ("b", "a", "c")), ("mobile", ("2", "1", "3"))],
    "journals": [("number", ("2", "1", "3")), ("date", ("2026-01-02", "2026-01-01", "2026-01-03"))],
    "invoices": [("date", ("2026-01-02", "2026-01-01", "2026-01-03")), ("summary_total", ("9", "8.5", "10"))],
    **{
        path: [("amount", ("9", "8.5", "10")), ("id", ())]
        for path in ("client_payments", "invoice_payments", "expenses", "incomes")
    },
}
"""Columns to sort by, with the second, the first and the third value."""

LARGEST_FIRST = {"invoices", "client_payments", "invoice_payments"}
"""Lists that are sorted from the largest value on unless a direction is sent."""


@pytest.mark.parametrize("path", sorted({path for path, _ in parameters("sort")}))
def test_a_list_is_sorted_by_any_documented_column(made: Lists, path: str) -> None:
    assert path in SORTS, f"nothing says what {path} can be sorted by"
    for column, values in SORTS[path]:
        second, first, third = (made.make(path, {column: value} if values else {}) for value in values or (0, 1, 2))
        ascending = [first, second, third] if values else [second, first, third]
        ways = {way: made.ids(path, f"sort={column}&direction={way}") for way in ("asc", "desc", "DESC", "")}
        mine = {way: [id for id in ids if id in ascending] for way, ids in ways.items()}
        assert mine["asc"] == ascending
        assert mine["desc"] == mine["DESC"] == ascending[::-1]
        assert mine[""] == (ascending[::-1] if path in LARGEST_FIRST else ascending)
        made.drop(path, *ascending)
    assert made.ids(path, "sort=nonsense&direction=desc") == made.ids(path, "")


@pytest.mark.parametrize(
    ("path", "column", "values"),
    [
        ("invoices", "date", ("2026-01-02", "2026-01-01")),
        ("staff", "name", ("b", "a")),
        ("journals", "date", ("2026-01-02", "2026-01-01")),
    ],
)
def test_a_direction_reverses_the_default_order(made: Lists, path: str, column: str, values: tuple[str, str]) -> None:
    late, early = (made.make(path, {column: value}) for value in values)
    for direction, expected in {"asc": [early, late], "desc": [late, early]}.items():
        assert [id for id in made.ids(path, f"direction={direction}") if id in (late, early)] == expected


NEWEST = (
    *("credit_notes", "estimates", "expenses", "incomes", "invoice_payments", "invoices/subscription"),
    *("purchase_invoices", "purchase_refunds", "refund_receipts"),
)
OLDEST = ("client_payments", "invoices", "stock_transactions")
"""Contested; these are live reports."""


@pytest.mark.parametrize("path", [*NEWEST, *OLDEST])
def test_a_list_has_a_usual_order_that_a_switch_turns_round(sandbox: Sandbox, made: Lists, path: str) -> None:
    ids = [made.make(path, {}) for _ in range(3)]

    def rows() -> list[str]:
        return [id for id in made.ids(path, "") if id in ids]

    assert rows() == (ids[::-1] if path in NEWEST else ids)
    name = made.resource(path).name
    sandbox.behaviour = Behaviour(list_order={name: "newest"})
    assert rows() == ids[::-1]
    sandbox.behaviour = Behaviour(list_order={name: "oldest"})
    assert rows() == ids


def test_some_lists_are_ordered_by_a_column(made: Lists) -> None:
    expected = {
        "products": ("name", ("Desk", "Lamp", "مصباح")),
        "staff": ("name", ("Adam", "Sara", "سارة")),
        "journal_accounts": ("code", ("0000001", "0000002", "0000003")),
        "journals": ("date", ("2027-03-03", "2027-02-02", "2027-01-01")),
        "taxes": ("is_active", ("1", "1", "0")),
    }
    for path, (column, values) in expected.items():
        ids = [made.make(path, {column: value}) for value in reversed(values)]
        wanted = [ids[1], ids[2], ids[0]] if path == "taxes" else ids[::-1]
        assert [id for id in made.ids(path, "") if id in ids] == wanted, path


# --- rows that a list leaves out, and rows inside of rows


def test_lists_hide_what_the_document_says(made: Lists) -> None:
    hidden: dict[str, Row] = {
        "staff": {"deleted": "1"},
        "stock_transactions": {"store_id": "{closed}"},
        "work_orders": {"workflow_type_id": "1"},
        "client_appointments": {"status": "2"},
        "invoice_appointments": {"status": "1"},
        "estimate_appointments": {"status": "2"},
        "work_order_appointments": {"status": "1"},
    }
    for path, columns in hidden.items():
        shown, left_out = made.make(path, {}), made.make(path, columns)
        assert set(made.ids(path, "")) & {shown, left_out} == {shown}, path
    for status in ("1", "2"):
        left_out = made.make("stock_transactions", {"status": status})
        assert left_out not in made.ids("stock_transactions", "")


def test_journals_and_requisitions_are_listed_with_their_lines(made: Lists) -> None:
    made.make("journals", {"date": "2030-01-01", JOURNAL_LINE: line("debit=5")})
    made.make("requisitions", {"RequisitionItem": line("quantity=3")})
    (journal,) = made.api.get("/api2/journals.json?limit=1").json()["data"]
    (requisition,) = made.api.get("/api2/requisitions.json?limit=1").json()["data"]
    assert [each["debit"] for each in journal["Journal"][JOURNAL_LINE]] == ["5"]
    assert [each["quantity"] for each in requisition["Requisition"]["RequisitionItem"]] == ["3"]


def test_rows_of_sales_documents_hold_their_client(made: Lists) -> None:
    for path in ("credit_notes", "estimates", "invoices", "invoices/subscription", "refund_receipts"):
        made.make(path, {})
        (row,) = made.api.get(f"/api2/{path}.json?limit=1").json()["data"]
        (record,) = row.values()
        assert record["Client"]["business_name"] == "Nile"
        assert "InvoiceItem" not in record


@pytest.mark.parametrize("path", ["journals", "staff"])
def test_some_pages_end_at_a_hundred(made: Lists, path: str) -> None:
    for _ in range(101):
        made.make(path, {})
    assert len(made.api.get(f"/api2/{path}.json?limit=1000").json()["data"]) == 100


@pytest.mark.parametrize("path", sorted({path for path, _ in parameters(*PAGING)}))
def test_every_list_has_pages(made: Lists, path: str) -> None:
    if path == "shipping_options":
        return  # all options come at once
    if not made.resource(path).paged:
        for _ in range(21):
            made.make(path, {})
        page = made.api.get(f"/api2/{path}.json?limit=2&page=2").json()
        assert (len(page["data"]), page["pagination"]) == (
            21,
            {"prev": None, "next": None, "page": 1, "page_count": 1, "total_results": 21},
        )
        return
    key = made.resource(path).key
    if path not in LEAST and path != "journals":
        pytest.fail(f"LEAST does not say what a record of {path} needs")
    for _ in range(3):
        made.make(path, {})
    whole = made.ids(path, "")
    pages = [made.api.get(f"/api2/{path}.json?limit=2&page={page}").json() for page in (1, 2)]
    assert [row[key]["id"] for page in pages for row in page["data"]] == whole[:4]
    assert pages[0]["pagination"]["total_results"] == len(whole)
    assert pages[0]["pagination"]["next"] == f"/api2/{path}/?page=2&limit=2"


def test_links_to_other_pages_keep_every_value_of_a_filter(made: Lists) -> None:
    for staff in ("17", "18", "19"):
        made.make("invoices", {"staff_id": staff})
    query = "limit=1&staff_id[]=17&staff_id[]=19"
    page = made.api.get(f"/api2/invoices.json?{query}").json()
    following = made.api.get(page["pagination"]["next"]).json()
    assert page["pagination"]["total_results"] == following["pagination"]["total_results"] == 2
    assert [row["Invoice"]["staff_id"] for row in (*page["data"], *following["data"])] == ["17", "19"]
