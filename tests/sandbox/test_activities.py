"""What v1 offers beside the plain resources."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import httpx
import pytest

from daftra_client.sandbox import Sandbox

RESOURCES: dict[str, tuple[str, dict[str, Any]]] = {
    "work_orders": ("WorkOrder", {"title": "x"}),
    "time_tracking": ("TimeTracking", {"time": "01:30"}),
    "stock_transactions": ("StockTransaction", {"product_id": "PRODUCT", "quantity": 3}),
    "requisitions": ("Requisition", {"Order_type": 2, "store_id": 1, "date": "03/04/2026 10:30"}),
    "purchase_refunds": ("PurchaseRefund", {"supplier_id": "SUPPLIER"}),
    "client_appointments": (
        "ClientAppointment",
        {"item_id": "CLIENT", "date": "2026-04-03 10:00:00", "staff_id": [1, 2]},
    ),
    "invoice_appointments": ("InvoiceAppointments", {"item_id": "INVOICE", "date": "2026-04-03 10:00:00"}),
    "estimate_appointments": ("EstimateAppointment", {"item_id": "ESTIMATE", "date": "2026-04-03 10:00:00"}),
    "work_order_appointments": ("WorkOrderAppointment", {"item_id": "WORK_ORDER", "date": "2026-04-03 10:00:00"}),
}


@pytest.mark.parametrize("name", RESOURCES)
def test_a_record_lives_from_create_to_delete(api: httpx.Client, create: Any, client_id: str, name: str) -> None:
    key, columns = RESOURCES[name]
    made: dict[str, Callable[[], str]] = {
        "PRODUCT": lambda: create("products", Product={"name": "p", "track_stock": 1}),
        "SUPPLIER": lambda: create("suppliers", Supplier={"business_name": "s"}),
        "CLIENT": lambda: client_id,
        "INVOICE": lambda: create("invoices", Invoice={"client_id": client_id}),
        "ESTIMATE": lambda: create("estimates", Estimate={"client_id": client_id}),
        "WORK_ORDER": lambda: create("work_orders", WorkOrder={"title": "w"}),
    }
    columns = {field: made[value]() if str(value) in made else value for field, value in columns.items()}
    id = create(name, **{key: columns})
    one = f"/api2/{name}/{id}.json"
    [record] = api.get(one).json()["data"].values()
    assert record["id"] == id
    [row] = api.get(f"/api2/{name}.json").json()["data"]
    assert [listed["id"] for listed in row.values()] == [id]
    # An item takes a POST like a PUT.
    for method in ("PUT", "POST"):
        answer = api.request(method, one, json={key: columns})
        assert (answer.status_code, answer.json()) == (200, {"result": "successful", "code": 200})
    assert api.delete(one, params={"force": 1}).status_code == (302 if name == "requisitions" else 200)
    assert api.get(one).status_code == 404


def test_a_requisition_understands_the_display_format(api: httpx.Client, create: Any) -> None:
    name, (key, columns) = "requisitions", RESOURCES["requisitions"]
    lines = [{"item": "x", "quantity": 2, "lot": ["L1"]}]
    id = create(name, **{key: columns}, RequisitionItem=lines)
    requisition = api.get(f"/api2/{name}/{id}").json()["data"]["Requisition"]
    assert (requisition["order_type"], requisition["date"]) == ("2", "2026-04-03 10:30:00")
    assert requisition["RequisitionItem"][0]["lot"] == ["L1"]


@pytest.mark.parametrize(("status", "done"), [(1, False), (3, True)])
def test_an_accepted_requisition_is_recomputed(api: httpx.Client, create: Any, status: int, done: bool) -> None:
    id = create("requisitions", Requisition={"order_type": 2, "store_id": 1, "status": status})
    answer = api.get(f"/api2/requisitions/trigger_update/{id}.json")
    assert (answer.status_code, answer.json()["status"], "errors" in answer.json()) == (200, done, not done)


def test_a_requisition_is_deleted_only_by_force(api: httpx.Client, create: Any) -> None:
    one = f"/api2/requisitions/{create('requisitions', Requisition={'store_id': 1})}.json"
    asked = api.delete(one)
    assert (asked.status_code, asked.headers["content-type"]) == (200, "text/html; charset=utf-8")
    assert api.get(one).status_code == 200
    gone = api.delete(f"{one}?force=1")
    assert (gone.status_code, gone.headers["location"], gone.content) == (302, "/owner/requisitions", b"")
    assert api.get(one).status_code == 404
    assert api.delete(f"{one}?force=1").status_code == 404


def test_a_requisition_is_refused_for_its_store_and_quantities(api: httpx.Client, create: Any) -> None:
    product = create("products", Product={"name": "Lamp"})

    def errors(columns: dict[str, Any], quantity: int) -> Any:
        lines = [{"product_id": product, "quantity": quantity}]
        body = {"Requisition": columns, "RequisitionItem": lines}
        answer = api.post("/api2/requisitions.json", json=body)
        assert (answer.status_code, answer.json()["result"]) == (400, "failed")
        return [*answer.json().get("validation_errors", {})]

    assert errors({"order_type": 1}, 1) == ["store_id"]
    assert errors({"store_id": 1}, 0) == []
    assert errors({"store_id": 1, "order_type": 8, "to_store_id": 1}, 1) == ["to_store_id"]
    assert errors({"store_id": 1, "attachment": ["5"]}, 1) == ["attachment"]
    assert api.get("/api2/requisitions.json").json()["data"] == []


def test_an_update_of_a_requisition_keeps_its_store_and_number(api: httpx.Client, create: Any) -> None:
    id = create("requisitions", Requisition={"store_id": 1, "number": "R-7", "order_type": 1})
    api.put(f"/api2/requisitions/{id}.json", json={"Requisition": {"notes": "Counted"}})
    requisition = api.get(f"/api2/requisitions/{id}").json()["data"]["Requisition"]
    assert {name: requisition[name] for name in ("store_id", "number", "notes", "order_id")} == {
        "store_id": "1",
        "number": "R-7",
        "notes": "Counted",
        "order_id": "0",
    }


def test_an_extended_answer_holds_the_requisition(api: httpx.Client) -> None:
    body = {"Requisition": {"store_id": 1}, "RequisitionItem": [{"item": "x", "quantity": 2}]}
    made = api.post("/api2/requisitions.json?extended=1", json=body).json()
    assert (made["data"]["Requisition"]["id"], len(made["data"]["Requisition"]["RequisitionItem"])) == (made["id"], 1)


def test_a_stock_transaction_names_its_category_in_an_array(api: httpx.Client, create: Any) -> None:
    product = create("products", Product={"name": "Lamp", "track_stock": 1})
    row = {"product_id": product, "store_id": 1, "transaction_type": 1, "quantity": 3}

    def category(named: Any) -> str:
        id = create("stock_transactions", StockTransaction={**row, "transaction_category_id": named})
        shown = api.get(f"/api2/stock_transactions/{id}").json()["data"]["StockTransaction"]
        return str(shown["transaction_category_id"])

    damaged = category(["Damaged", "Lost"])
    assert damaged == category(["Damaged"]) != category(["Lost"])
    assert (category(["12", "13"]), category(12)) == ("12", "12")


def test_a_stock_transaction_keeps_its_product(api: httpx.Client, create: Any) -> None:
    product = create("products", Product={"name": "Lamp", "track_stock": 1})
    out = {"product_id": product, "store_id": 1, "transaction_type": 2, "quantity": 3}
    id = create("stock_transactions", StockTransaction=out)
    one = f"/api2/stock_transactions/{id}"
    assert api.put(one, json={"StockTransaction": {"quantity": 4, "received_date": "2026-04-03"}}).status_code == 200
    shown = api.get(one).json()["data"]["StockTransaction"]
    assert (shown["product_id"], shown["transaction_type"], shown["quantity"]) == (product, "2", "-4")


@pytest.mark.parametrize("product", [999, None])
def test_a_stock_transaction_of_no_active_product_is_404(api: httpx.Client, create: Any, product: int | None) -> None:
    idle = create("products", Product={"name": "Lamp", "track_stock": 1, "status": 1})
    row = {"product_id": product or idle, "store_id": 1, "transaction_type": 1, "quantity": 3}
    answer = api.post("/api2/stock_transactions", json={"StockTransaction": row})
    assert (answer.status_code, answer.json()["code"]) == (404, 404)


def test_appointments_share_a_table(api: httpx.Client, create: Any, client_id: str) -> None:
    one = create(
        "client_appointments", ClientAppointment={"item_id": client_id, "date": "2026-04-03", "staff_id": [1, 2]}
    )
    order = create("work_orders", WorkOrder={"title": "x"})
    two = create("work_order_appointments", WorkOrderAppointment={"item_id": order, "date": "2026-04-03"})
    assert int(two) == int(one) + 1
    shown = api.get(f"/api2/client_appointments/{one}").json()["data"]["FollowUpReminder"]
    assert (shown["item_type"], shown["staff_id"]) == ("1", [1, 2])
    found = api.get("/v2/api/entity/follow_up_reminder/list/1").json()["data"]
    assert [(row["id"], row["item_type"]) for row in found] == [(int(two), 8), (int(one), 1)]


def test_an_attendance_entry_is_changed_and_deleted_in_v2(api: httpx.Client, client_id: str) -> None:
    path = "/v2/api/entity/client_attendance_log"
    id = api.post(path, json={"client_id": client_id, "time": "2026-04-03 10:00:00"}).json()["id"]
    assert api.post(path, json={"id": id, "time": "2026-04-03 11:00:00"}).json()["id"] == id
    entry = api.get(f"{path}/{id}/1").json()
    assert (entry["client_id"], entry["time"], entry["deleted_at"]) == (int(client_id), "2026-04-03 11:00:00", None)
    assert "message" in api.delete(f"/v2/api/entity/delete/client_attendance_log/{id}").json()
    [row] = api.get(f"{path}/list/1").json()["data"]
    assert row["deleted_at"]


@pytest.mark.parametrize(("time", "text"), [("01:30", "01:30:00"), ("1.5", "01:30:00"), ("soon", None)])
def test_a_time_is_split(api: httpx.Client, create: Any, time: str, text: str | None) -> None:
    id = create("time_tracking", TimeTracking={"time": time})
    shown = api.get(f"/api2/time_tracking/{id}").json()["data"]["TimeTracking"]["time_formatted"]
    assert (shown["string"] if text else shown) == (text or [])


def test_a_note_names_its_record_in_the_path(api: httpx.Client, client_id: str) -> None:
    for kind in ("client", "1"):
        answer = api.post(
            f"/api2/notes/{kind}/{client_id}.json", json={"Note": {"body": "called", "date": "2026-04-03 10:00"}}
        )
        assert answer.status_code == 202
        note = f"/api2/notes/{answer.json()['id']}"
        shown = api.get(note).json()["data"]["Note"]
        assert (shown["item_type"], shown["item_id"], shown["body"]) == ("1", client_id, "called")
        assert api.put(note, json={"Note": {"body": "again", "date": "2026-04-04"}}).status_code == 200
        assert api.get(note).json()["data"]["Note"]["item_id"] == client_id
    assert api.post("/api2/notes.json", json={"Note": {"body": "x"}}).status_code == 404


def test_follow_up_actions_are_listed_by_kind_and_read_by_id(api: httpx.Client) -> None:
    for kind in ("client", "1"):
        [row] = api.get(f"/api2/follow_up_actions/{kind}.json").json()["data"]
    id = row["FollowUpAction"]["id"]
    assert api.get("/api2/follow_up_actions/invoice.json").json()["data"] == []
    one = f"/api2/follow_up_actions/{id}.json"
    assert api.get(one).json()["data"]["FollowUpAction"]["name"] == "Call"
    assert api.delete(one).status_code == 200
    assert api.get(one).status_code == 404
    assert api.get("/api2/follow_up_actions/nonsense").status_code == 404


def test_follow_up_statuses_are_made_in_v2_and_deleted_in_v1(api: httpx.Client) -> None:
    id = api.post("/v2/api/entity/follow_up_status", json={"name": "Hot", "status": 1}).json()["id"]
    one = f"/api2/follow_up_statuses/{id}.json"
    assert api.get(one).json()["data"]["FollowUpStatus"]["color"] == "#ffffff"
    assert api.delete(one).status_code == 200
    [row] = api.get("/v2/api/entity/follow_up_status/list/1").json()["data"]
    assert row["deleted_at"]


def test_a_category_is_written_with_answers_of_its_own(api: httpx.Client) -> None:
    answer = api.post("/api2/product_categories.json", json={"Category": {"name": "Paper"}})
    id = answer.json()["Category"]["id"]
    assert (answer.status_code, answer.json()["result"], answer.json()["code"]) == (200, "success", 202)
    one = f"/api2/product_categories/{id}.json"
    assert api.put(one, json={"Category": {"description": "A4"}}).json()["Category"]["id"] == id
    assert api.post("/api2/categories/update_display_order/1.json", json={"3": id}).status_code == 200
    assert api.post("/api2/categories/update_display_order/1.json", json={"4": id, "5": 999}).status_code == 400
    stored = api.get(one).json()["data"]["Category"]
    assert (stored["name"], stored["description"], stored["display_order"]) == ("Paper", "A4", "3")
    assert api.delete(f"/api2/product_categories/2/{id}.json").status_code == 404
    assert api.delete(f"/api2/product_categories/1/{id}.json").status_code == 200
    assert api.get(one).status_code == 404


def test_categories_are_ordered_and_filled_by_numbers(api: httpx.Client) -> None:
    for path in ("update_display_order", "update_category_items"):
        assert api.post(f"/api2/categories/{path}/1.json", json={"x": "y"}).status_code == 400
    assert api.post("/api2/categories/update_category_items/1.json", json={"1": [2, 3]}).status_code == 200


def test_brand_names_of_products_are_listed(api: httpx.Client, create: Any) -> None:
    for number, brand in enumerate(("Nile", "Delta", "Nile")):
        create("products", Product={"name": f"p{number}", "brand": brand})
    assert api.get("/api2/products/brands.json").json() == {"brands": ["Delta", "Nile"]}
    assert api.get("/api2/products/brands.json", params={"brand": "NI"}).json() == {"brands": ["Nile"]}


def test_a_client_is_found_by_barcode(api: httpx.Client, client_id: str) -> None:
    number = api.get(f"/api2/clients/{client_id}").json()["data"]["Client"]["client_number"]
    by_barcode = "/api2/clients/client_attendance_barcode.json"
    assert api.get(by_barcode, params={"q": number}).json()["client"]["id"] == client_id
    assert api.get(by_barcode, params={"q": "none"}).json().keys() == {"message"}


def test_staff_is_assigned_to_a_client_that_exists(api: httpx.Client, client_id: str) -> None:
    body = {"ItemStaff": {"staff_id": [1]}}
    assert api.post(f"/api2/clients/assign_staff/{client_id}.json", json=body).json() == {"status": True}
    assert api.post("/api2/clients/assign_staff/999.json", json=body).status_code == 404
    assert api.post(f"/api2/clients/assign_staff/{client_id}.json", json={"ItemStaff": {}}).status_code == 400


def test_a_booking_is_written_in_v1_and_read_in_v2(api: httpx.Client, create: Any, client_id: str) -> None:
    product = create("products", Product={"name": "Massage"})
    body = {
        "Invoice": {"client_id": client_id, "date": "28/09/2025", "start_time": "09:00", "end_time": "10:00"},
        "InvoiceItem": [{"product_id": product}],
    }
    answer = api.post("/api2/bookings/add", json=body)
    made = answer.json()
    assert (answer.status_code, [*made]) == (200, ["code", "message", "id", "appointment_id"])
    id = made["id"]
    read = f"/v2/api/entity/booking/{id}/1"
    booking = api.get(read).json()
    assert (booking["type"], booking["date"], booking["start_time"]) == (8, "2025-09-28", "09:00")
    appointment = f"/api2/client_appointments/{made['appointment_id']}"
    found = api.get(appointment).json()["data"]["FollowUpReminder"]
    assert (found["item_id"], found["date"]) == (client_id, "2025-09-28 09:00:00")
    states = [api.get(f"/api2/bookings/change_status/{id}/{state}") for state in (1, 1, 2, 9)]
    assert [(each.status_code, each.json()["error"], bool(each.json()["message"])) for each in states] == [
        (200, False, True),
        (200, False, True),
        (200, True, False),
        (200, True, False),
    ]
    assert api.get(read).json()["status"] == 1
    assert api.get("/api2/bookings/change_status/999/1").status_code == 404
    converted = api.get(f"/api2/bookings/convert_to_invoice/{id}")
    invoice = converted.json()["id"]
    assert (converted.status_code, converted.json()) == (202, {"result": "successful", "code": 202, "id": invoice})
    assert (api.get(read).json()["converted"], api.get(read).json()["status"]) == (1, 2)
    assert api.get(f"/api2/invoices/{invoice}").json()["data"]["Invoice"]["InvoiceItem"][0]["item"] == "Massage"
    assert api.get(f"/api2/bookings/convert_to_invoice/{id}").status_code == 400
    assert api.get(f"/api2/bookings/change_status/{id}/3").json()["error"] is True
    assert api.delete(f"/api2/bookings/{id}").status_code == 400
    kept = api.delete(f"/v2/api/bookings/{id}")
    assert (kept.status_code, kept.json()["result"], kept.json()["code"]) == (400, "failed", 400)


def test_a_booking_is_converted_or_deleted_with_its_appointment(api: httpx.Client, create: Any, client_id: str) -> None:
    lines = [{"product_id": create("products", Product={"name": "Massage"})}]
    header = {"client_id": client_id, "date": "28/09/2025"}
    at_once = api.post("/api2/bookings/add", json={"Invoice": {**header, "convert": 1}, "InvoiceItem": lines}).json()
    invoice = api.get(f"/api2/invoices/{at_once['invoice_id']}").json()["data"]["Invoice"]
    assert (invoice["source_type"], invoice["source_id"]) == ("8", at_once["id"])
    made = api.post("/api2/bookings/add", json={"Invoice": header, "InvoiceItem": lines}).json()
    assert api.get(f"/api2/bookings/change_status/{made['id']}/3").json()["error"] is False
    assert api.get(f"/api2/bookings/convert_to_invoice/{made['id']}").status_code == 400
    assert api.delete(f"/api2/bookings/{made['id']}").status_code == 200
    assert api.get(f"/v2/api/entity/booking/{made['id']}/1").json()["deleted_at"]
    assert api.get(f"/api2/client_appointments/{made['appointment_id']}").status_code == 404


def test_attendance_of_a_client(api: httpx.Client, client_id: str) -> None:
    body = {"ClientAttendance": {"client_id": client_id}}
    assert api.post("/api2/client-attendance-log/store", json=body).status_code == 202
    [row] = api.get("/v2/api/entity/client_attendance_log/list/1").json()["data"]
    assert row["client"]["id"] == int(client_id)


def test_listings(api: httpx.Client, create: Any) -> None:
    def listing(model: str) -> Any:
        return api.get(f"/api2/listing/{model}.json").json()["data"]["Listing"]

    assert listing("Product") == []
    product = create("products", Product={"name": "p"})
    assert (listing("Product"), listing("Branch")) == ({product: "p"}, {"1": "Main Branch"})
    assert listing("languageCodes")["41"] == "English"
    assert api.get("/api2/listing/nonsense").status_code == 404


def test_a_key_is_told_about_itself(sandbox: Sandbox, api: httpx.Client) -> None:
    assert api.get("/api2/api_key_info.json").json()["data"]["ApiKey"]["key"] == sandbox.api_key


def test_an_advance_payment_is_an_invoice(api: httpx.Client, client_id: str) -> None:
    body = {"Invoice": {"client_id": client_id, "type": 19}, "Payment": {"payment_method": "cash", "amount": 7}}
    id = api.post("/api2/invoices.json", json=body).json()["id"]
    shown = api.get(f"/v2/api/entity/invoice/{id}/1").json()
    assert (shown["type"], [payment["amount"] for payment in shown["payment"]]) == (19, [7])


@pytest.mark.parametrize("path", ["asset_types", "brands", "bookings", "client_attendance_logs"])
def test_what_only_v2_has_is_no_path_of_v1(api: httpx.Client, path: str) -> None:
    assert api.get(f"/api2/{path}").status_code == 404
