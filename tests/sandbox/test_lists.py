"""Pages, orders and filters."""

from __future__ import annotations

import asyncio
from datetime import datetime, timedelta
from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Sandbox


def ids(api: httpx.Client, resource: str, key: str, query: str = "") -> list[str]:
    rows = api.get(f"/api2/{resource}.json?{query}").json()["data"]
    return [row[key]["id"] for row in rows]


@pytest.fixture
def products(create: Any) -> list[str]:
    return [create("products", Product={"name": f"p{n:02}", "product_code": f"c{n}"}) for n in range(45)]


def test_twenty_rows_make_a_page(api: httpx.Client, products: list[str]) -> None:
    pages = [api.get(f"/api2/products.json?page={n}").json() for n in (1, 2, 3, 4)]
    assert [[row["Product"]["id"] for row in page["data"]] for page in pages] == [
        products[:20],
        products[20:40],
        products[40:],
        [],
    ]
    assert [page["pagination"] for page in pages[:3]] == [
        {"prev": None, "next": "/api2/products/?page=2", "page": 1, "page_count": 3, "total_results": 45},
        {
            "prev": "/api2/products/?page=1",
            "next": "/api2/products/?page=3",
            "page": 2,
            "page_count": 3,
            "total_results": 45,
        },
        {"prev": "/api2/products/?page=2", "next": None, "page": 3, "page_count": 3, "total_results": 45},
    ]
    assert pages[3]["code"] == 200
    assert pages[3]["pagination"]["next"] is None


def test_the_links_lead_through_the_list(api: httpx.Client, products: list[str]) -> None:
    seen: list[str] = []
    url: str | None = "/api2/products.json?limit=7"
    while url:
        page = api.get(url).json()
        seen += [row["Product"]["id"] for row in page["data"]]
        url = page["pagination"]["next"]
    assert seen == products


def test_a_limit_is_taken_within_reason(api: httpx.Client, products: list[str]) -> None:
    for limit, expected in {"30": 30, "0": 20, "x": 20, "5000": 45}.items():
        assert ids(api, "products", "Product", f"limit={limit}") == products[:expected]


def test_a_limit_ends_at_a_thousand(sandbox: Sandbox, api: httpx.Client) -> None:
    records = sandbox._records  # a thousand requests would take longer
    with records.store.transaction():
        for _ in range(1001):
            records.insert(records.resources["suppliers"], {"business_name": "x"}, {})
    assert len(ids(api, "suppliers", "Supplier", "limit=1000000")) == 1000
    assert ids(api, "suppliers", "Supplier", "limit=1000000&page=2") == ["1051"]


def test_unknown_filters_change_nothing(api: httpx.Client, products: list[str]) -> None:
    query = "limit=100&nonsense=1&name=p1&filter[id]=3&request_branch_id=1"
    assert ids(api, "products", "Product", query) == products
    assert ids(api, "products", "Product", "product_code=c7") == [products[7]]
    assert ids(api, "products", "Product", "product_code=none") == []


def test_clients_come_in_a_fixed_order_without_meaning(api: httpx.Client, create: Any) -> None:
    made = [create("clients", Client={"business_name": str(n)}) for n in range(30)]
    first = ids(api, "clients", "Client", "limit=100")
    assert first == ids(api, "clients", "Client", "limit=100")
    assert sorted(first) == sorted(made)
    assert first not in (made, made[::-1])
    assert ids(api, "clients", "Client", "limit=10&page=2") == first[10:20]
    # Only sort and direction together turn the order round.
    assert ids(api, "clients", "Client", "limit=100&sort=created&direction=desc") == made[::-1]
    assert ids(api, "clients", "Client", "limit=100&sort=created") == made
    assert ids(api, "clients", "Client", "limit=100&sort=created&order=desc") == made
    assert ids(api, "clients", "Client", "limit=100&sort=name") == first


def test_clients_are_found_by_number_and_day() -> None:
    now = datetime(2026, 4, 3, 23, 59)
    with (
        Sandbox(clock=lambda: now) as sandbox,
        httpx.Client(base_url=sandbox.base_url, headers={"apikey": sandbox.api_key}) as api,
    ):
        made: list[str] = []
        for n in range(3):
            made.append(api.post("/api2/clients", json={"Client": {"business_name": str(n)}}).json()["id"])
            now += timedelta(days=1)
        assert ids(api, "clients", "Client", "client_number=000002") == [made[1]]
        assert sorted(ids(api, "clients", "Client", "created_from=2026-04-04")) == made[1:]
        assert sorted(ids(api, "clients", "Client", "created_from=rubbish")) == made


def test_invoice_filters(api: httpx.Client, create: Any, client_id: str) -> None:
    other = create("clients", Client={"business_name": "B"})
    item = [{"item": "x", "unit_price": 10}]
    a = create("invoices", Invoice={"client_id": client_id, "date": "2026-01-31", "po_number": "A-1"}, InvoiceItem=item)
    b = create(
        "invoices",
        Invoice={"client_id": other, "date": "2026-02-01", "draft": 1},
        InvoiceItem=item,
        InvoiceCustomField=[{"label": "order", "value": "77"}, {"label": "shop", "value": "9"}],
    )
    c = create(
        "invoices",
        Invoice={"client_id": other, "date": "2026-02-02"},
        InvoiceItem=item,
        InvoiceCustomField={"0": {"label": "shop", "value": "77"}},
        Payment=[{"payment_method": "cash", "amount": 10}],
    )
    expected = {
        "": [a, b, c],
        f"client_id={client_id}": [a],
        "po_number=A-1": [a],
        "payment_status=0": [a],
        "payment_status=2": [c],
        "payment_status=-1": [b],
        "draft=1": [b],
        "draft=true": [b],
        "draft=0": [a, c],
        "date_from=2026-02-01": [b, c],
        "date_to=2026-02-01": [a, b],
        "date_from=2026-02-01&date_to=2026-02-01": [b],
        "date_from=01/02/2026&date_to=01/02/2026": [b],
        "due_date_from=2026-02-01": [b, c],
        "due_date_to=2026-01-31": [a],
        "created_from=2000-01-01&created_to=2000-01-02": [],
        "created_from=2000-01-01": [a, b, c],
        "summary_total_from=9.5&summary_total_to=10.00": [a, b, c],
        "summary_total_to=9.99": [],
        "summary_total_from=100": [],
        "summary_total_from=much": [a, b, c],
        "custom_field=77&custom_field_label=order": [b],
        "custom_field=77&custom_field_label=shop": [c],
        "custom_field=77": [b, c],
        "custom_field=78": [],
        f"client_id={other}&draft=0": [c],
        "from_date=2026-02-02": [a, b, c],
    }
    assert {query: ids(api, "invoices", "Invoice", query) for query in expected} == expected
    # What an update leaves out can no longer be found, and what is deleted neither.
    api.put(f"/api2/invoices/{b}", json={"Invoice": {"client_id": other}})
    assert ids(api, "invoices", "Invoice", "custom_field=77") == [c]
    api.delete(f"/api2/invoices/{c}")
    assert ids(api, "invoices", "Invoice", "custom_field=77") == []


def test_payment_lists(api: httpx.Client, create: Any, client_id: str) -> None:
    other = create("clients", Client={"business_name": "B"})
    one = create("invoices", Invoice={"client_id": client_id})
    two = create("invoices", Invoice={"client_id": other})
    a = create(
        "invoice_payments",
        InvoicePayment={"invoice_id": one, "payment_method": "cash", "amount": 1, "date": "2026-04-04 20:27:36"},
    )
    credit = {"client_id": client_id, "payment_method": "cash", "treasury_id": 1, "amount": 1}
    b = create("client_payments", ClientPayment=credit)
    c = create(
        "invoice_payments", InvoicePayment={"invoice_id": two, "payment_method": "cash", "amount": 1, "status": 0}
    )
    d = create("client_payments", ClientPayment={**credit, "client_id": other, "status": 1})
    expected = {
        "": [c, a],
        "date_from=2026-04-04&date_to=2026-04-04": [a],
        "date_from=04/04/2026&date_to=04/04/2026": [a],
        "date_to=2000-01-01": [],
        f"client_id={client_id}": [a],
        "status=0": [c],
        "include_client_credit=1": [d, c, b, a],
        f"include_client_credit=1&client_id={client_id}": [b, a],
    }
    assert {query: ids(api, "invoice_payments", "InvoicePayment", query) for query in expected} == expected
    expected = {"": [b, d], f"client_id={client_id}": [b], "status=1": [d], "status=2": [b]}
    assert {query: ids(api, "client_payments", "ClientPayment", query) for query in expected} == expected


async def test_concurrent_creates_get_distinct_ids_and_numbers(sandbox: Sandbox, client_id: str) -> None:
    limits = httpx.Limits(max_connections=50)
    headers = {"apikey": sandbox.api_key}
    async with httpx.AsyncClient(base_url=sandbox.base_url, headers=headers, limits=limits, timeout=120) as api:

        async def one() -> str:
            answer = await api.post("/api2/invoices.json", json={"Invoice": {"client_id": client_id}})
            identifier: str = answer.json()["id"]
            return identifier

        made = await asyncio.gather(*(one() for _ in range(200)))
        rows = (await api.get("/api2/invoices.json?limit=1000")).json()["data"]
    assert len(set(made)) == 200
    assert {row["Invoice"]["id"] for row in rows} == set(made)
    assert {row["Invoice"]["no"] for row in rows} == {f"{n:06}" for n in range(1, 201)}


def test_clients_are_found_by_the_staff_assigned_to_them(api: httpx.Client, create: Any, client_id: str) -> None:
    other = create("clients", Client={"business_name": "B"})
    for client, staff in ((client_id, [7, 8]), (other, "8")):
        answer = api.post(f"/api2/clients/assign_staff/{client}.json", json={"ItemStaff": {"staff_id": staff}})
        assert answer.json() == {"status": True}
    assert ids(api, "clients", "Client", "assign_staff_id=7") == [client_id]
    assert set(ids(api, "clients", "Client", "assign_staff_id=8")) == {client_id, other}
    # An update does not end the assignment.
    api.put(f"/api2/clients/{other}", json={"Client": {"business_name": "C"}})
    assert other in ids(api, "clients", "Client", "assign_staff_id=8")
    assert "assigned_staff" not in api.get(f"/api2/clients/{other}").json()["data"]["Client"]
    assert "assigned_staff" not in api.get(f"/v2/api/entity/client/{other}").json()


def test_products_are_found_by_their_categories(api: httpx.Client, create: Any) -> None:
    lamps, desks = (
        str(
            api.post("/api2/product_categories", json={"Category": {"name": name, "category_type": 1}}).json()[
                "Category"
            ]["id"]
        )
        for name in ("Lamps", "Desks")
    )
    a, b, c = (create("products", Product={"name": name, "categories_id": [int(lamps)]}) for name in "abc")
    url = "/api2/categories/update_category_items/1.json"
    assert api.post(url, json={desks: [int(a), int(c)], lamps: [b]}).status_code == 200
    assert ids(api, "products", "Product", f"category={desks}") == [a, c]
    assert ids(api, "products", "Product", f"category={lamps}") == [b]
    shown = api.get(f"/api2/products/{a}").json()["data"]["Product"]["ProductCategory"]
    assert [(each["id"], each["name"]) for each in shown] == [(desks, "Desks")]
