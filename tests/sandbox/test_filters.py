"""Filters and orders of v2 lists."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Behaviour, Sandbox

ENTITY = "/v2/api/entity"


def names(api: httpx.Client, query: str, entity: str = "package", column: str = "name") -> str:
    """The names that a query finds, in alphabetical order unless it asks for one."""
    answer = api.get(f"{ENTITY}/{entity}/list/1?{query}").json()
    found = [row[column] for row in answer["data"]]
    return "".join(found if "sort" in query else sorted(found))


@pytest.fixture
def packages(api: httpx.Client) -> None:
    for name, price, unit, value in (("a", 9, "monthly", 1), ("b", 10, "Yearly", 2), ("c", "100.5", None, None)):
        columns = {"name": name, "type": "membership", "price": price, "period_unit": unit, "period_value": value}
        assert api.post(f"{ENTITY}/package", json=columns).status_code == 200


@pytest.mark.usefixtures("packages")
@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("filter[name]=a", "a"),
        ("filter[name][eq]=a", "a"),
        ("filter[name][equal]=a", "a"),
        ("filter[name][not_equal]=a", "bc"),
        ("filter[price]=9.0", "a"),
        ("filter[price][gt]=10", "c"),  # by number, not by text
        ("filter[price][gte]=10", "bc"),
        ("filter[price][lt]=10", "a"),
        ("filter[price][lte]=10", "ab"),
        ("filter[price][from]=10&filter[price][to]=100", "b"),
        ("filter[price]=much", ""),
        ("filter[price][gt]=much", ""),
        ("filter[price][in][]=much&filter[price][in][]=9", "a"),
        ("filter[created][gte]=", "abc"),
        ("filter[name]=", ""),
        ("filter[period_unit][like]=EAR", "b"),
        ("filter[price][like]=0", "bc"),
        ("filter[period_unit][like]=%25", ""),
        ("filter[name][in][]=a&filter[name][in][]=c", "ac"),
        ("filter[name][in][0]=a&filter[name][in][1]=c", "ac"),
        ("filter[period_value][in][]=1&filter[period_value][in][]=2", "ab"),
        ("filter[name][not_in][]=a&filter[name][not_in][]=c", "b"),
        ("filter[period_unit][is_null]=1", "c"),
        ("filter[period_unit][is_null]", "c"),
        ("filter[period_unit][is_null]=0", "ab"),
        ("filter[period_unit][not_equal]=monthly", "b"),  # null is not unequal, as in SQL
        ("filter%5Bprice%5D%5Bgte%5D=10&filter%5Bname%5D%5Bin%5D%5B%5D=b", "b"),
        ("filter[price][gte]=10&filter[name]=c&filter[type]=membership", "c"),
        ("filter[name]=a&filter[name]=b", "b"),  # PHP keeps the last
        # What cannot be understood is ignored.
        ("filter[nonsense]=1", "abc"),
        ("filter[nonsense.name]=1", "abc"),
        ("filter[branch.nonsense]=1", "abc"),
        ("filter[nonsense][or]=1&filter[or][nonsense]=1&filter[or]=a", "abc"),
        ("filter=1&name=a&filter[]=a", "abc"),
        # An operator that Daftra does not know counts as equal.
        ("filter[name][nonsense]=b", "b"),
        ("filter[price][greater_than_equal]=10", "b"),
        ("filter[period_unit][is_not_null]=1", "ab"),
        ("filter[or][name]=a&filter[or][price][gt]=50", "ac"),
        ("filter[or][name][nonsense]=a&filter[or][period_unit][is_null]=1", "ac"),
        ("filter[or][name][in][]=a&filter[or][name][in][]=b&filter[price][gte]=10", "b"),
        ("filter[and][price][gte]=10&filter[and][name][like]=c&filter[type]=membership", "c"),
        ("filter[and][price][lt]=10&filter[or][name]=b&filter[or][name][like]=a", "a"),
        ("search=EARL", "b"),
        ("search=nonsense", ""),
        ("sort[price]=desc", "cba"),
        ("sort[price]=asc", "abc"),
        ("sort[nonsense]=asc", "cba"),
        ("sort[type]=asc&sort[price]=desc", "cba"),
        ("sort[type]=desc&sort[name]=asc", "abc"),
        ("sort[nonsense]=asc&sort[name]=asc", "abc"),
        ("sort[price]=asc&sort[name]=desc&sort[price]=desc", "cba"),
    ],
)
def test_a_filter(api: httpx.Client, query: str, expected: str) -> None:
    assert names(api, query) == expected


@pytest.mark.usefixtures("packages")
def test_a_list_without_a_sort_follows_the_latest_one(api: httpx.Client) -> None:
    def listed() -> str:
        return "".join(row["name"] for row in api.get(f"{ENTITY}/package/list").json()["data"])

    assert listed() == "cba"
    assert names(api, "sort[price]=asc") == listed() == "abc"
    assert names(api, "sort[nonsense]=asc") == listed() == "abc"
    assert names(api, "sort[type]=asc&sort[name]=desc") == listed() == "cba"


def test_days_compare_with_moments(api: httpx.Client, create: Any, client_id: str) -> None:
    for day in ("2026-01-31", "2026-02-01", "2026-02-02"):
        create("invoices", Invoice={"client_id": client_id, "date": day, "po_number": day[-1]})
    expected = {
        "filter[date]=2026-02-01": "1",
        "filter[date]=2026-02-01 00:00:00": "1",
        "filter[date][gte]=2026-02-01": "12",
        "filter[date][gte]=2026-02-01 00:00:00": "12",
        "filter[date][from]=2026-02-01 10:00:00": "2",
        "filter[date][to]=2026-02-01": "11",
        "filter[created][lte]=2020-01-01": "",
    }
    expected["filter[date][to]=2026-02-01"] = "11"
    found = {query: names(api, query, "invoice", "po_number") for query in expected}
    assert found == expected


def test_a_dot_leads_to_the_related_record(api: httpx.Client, create: Any, client_id: str) -> None:
    other = create("clients", Client={"business_name": "Delta"})
    create("invoices", Invoice={"client_id": client_id}, InvoiceItem=[{"item": "a"}])
    create("invoices", Invoice={"client_id": other, "type": 16}, InvoiceItem=[{"item": "b"}, {"item": "c"}])
    create("estimates", Estimate={"client_id": other}, InvoiceItem=[{"item": "d"}])
    for query, expected in {
        "filter[invoice.type]=0": "a",
        "filter[invoice.type][in][]=3&filter[invoice.type][in][]=16": "bcd",
        f"filter[invoice.client_id]={other}&filter[item][not_equal]=d": "bc",
        "filter[invoice.type]=7": "",
    }.items():
        assert names(api, query, "invoice_item", "item") == expected
    # A relation is known by its key and by its entity.
    for relation in ("client", "invoice_client"):
        assert len(names(api, f"filter[{relation}.business_name][like]=delt", "invoice", "no")) == 6


def test_entries_are_found_by_the_day_of_their_journal(api: httpx.Client, create: Any) -> None:
    for day, text in (("2026-01-31", "a"), ("2026-02-01", "b")):
        create("journals", Journal={"date": day}, JournalTransaction=[{"description": text}])
    query = "filter[journal.date][from]=2026-02-01&filter[journal.date][to]=2026-02-28"
    assert names(api, query, "journal_transaction", "description") == "b"


@pytest.mark.usefixtures("packages")
def test_single_fields_are_returned(api: httpx.Client) -> None:
    def keys(query: str) -> set[str]:
        (row,) = api.get(f"{ENTITY}/package/list/1?per_page=1&{query}").json()["data"]
        return set(row)

    assert keys("fields[]=id&fields[]=name&fields[]=nonsense") == {"id", "name"}
    assert keys("fields[0]=price&filter[name]=a") == {"price"}
    assert keys("fields=id") == keys("")


def test_the_related_records_of_the_level_stay_beside_single_fields(api: httpx.Client, create: Any) -> None:
    create("clients", Client={"business_name": "Nile"})
    (row,) = api.get(f"{ENTITY}/client/list/1?fields[]=id").json()["data"]
    assert set(row) == {"id", "branch", "staff"}
    (row,) = api.get(f"{ENTITY}/client/list/-1?fields[]=id").json()["data"]
    assert set(row) == {"id"}


def test_a_dot_leads_to_rows_and_to_records_that_refer_to_it(api: httpx.Client, create: Any, client_id: str) -> None:
    lamp = create("invoices", Invoice={"client_id": client_id, "po_number": "L"}, InvoiceItem=[{"item": "Lamp"}])
    create("invoices", Invoice={"client_id": client_id, "po_number": "D"}, InvoiceItem=[{"item": "Desk"}])
    payment = {"invoice_id": lamp, "payment_method": "bank", "amount": 1}
    create("invoice_payments", InvoicePayment=payment)
    for query, expected in {
        "filter[invoice_item.item][like]=amp": "L",
        "filter[invoice_item.item]=Desk": "D",
        "filter[payment.payment_method]=bank": "L",
        "filter[payment.payment_method]=cash": "",
    }.items():
        assert names(api, query, "invoice", "po_number") == expected


def test_a_branch_is_chosen_on_every_method(sandbox: Sandbox, api: httpx.Client, create: Any, client_id: str) -> None:
    made = {}
    for branch in ("1", "2"):
        answer = api.post(
            f"/api2/invoices.json?request_branch_id={branch}",
            json={"Invoice": {"client_id": client_id, "po_number": branch}},
        )
        made[branch] = answer.json()["id"]
        assert api.get(f"/api2/invoices/{made[branch]}").json()["data"]["Invoice"]["branch_id"] == branch
    for query, expected in {
        "": "1",
        "request_branch_id=2": "2",
        "filter[branch_id]=2": "2",
        "filter[branch_id]=-1": "12",
    }.items():
        assert names(api, query, "invoice", "po_number") == expected
    assert len(api.get(f"{ENTITY}/invoice/list/-1").json()["data"]) == 2

    def listed(query: str) -> set[str]:
        return {row["Invoice"]["id"] for row in api.get(f"/api2/invoices.json?{query}").json()["data"]}

    assert listed("request_branch_id=2") == {made["2"]}
    assert listed("") == listed("request_branch_id=x") == set(made.values())
    sandbox.behaviour = Behaviour(one_branch=True)
    assert listed("") == {made["1"]}
    assert listed("request_branch_id=2") == {made["2"]}
    assert api.get(f"/api2/invoices/{made['2']}.json").status_code == 404
    assert api.get(f"/api2/invoices/{made['2']}.json?request_branch_id=2").status_code == 200
    sandbox.behaviour = Behaviour()
    assert api.get(f"/api2/invoices/{made['2']}.json").status_code == 200
    # An update names no branch, and changes none.
    api.put(f"/api2/invoices/{made['2']}?request_branch_id=1", json={"Invoice": {"client_id": client_id}})
    assert api.get(f"/api2/invoices/{made['2']}").json()["data"]["Invoice"]["branch_id"] == "2"
