"""A table of the v1 paths beyond list, get, create, update and delete."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from daftra_client.sandbox import booking_actions as bookings
from daftra_client.sandbox import purchase_actions as purchases
from daftra_client.sandbox import sales_actions as sales
from daftra_client.sandbox import stock_actions as stock
from daftra_client.sandbox.action import Action, Answer, Call, with_columns
from daftra_client.sandbox.captured import CAPTURED, SITE
from daftra_client.sandbox.records import Refusal
from daftra_client.sandbox.resources.activities import ITEM_TYPES
from daftra_client.sandbox.search import EXISTING, OLDEST_FIRST, Test, search
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import Resource
from daftra_client.sandbox.wire import Json, Kind, as_array, as_object, loads, parse

# --- the account


def _site_info(call: Call) -> Answer:
    captured = call.records.store.get(*SITE)
    return {"data": {"Site": loads(captured.row[CAPTURED]) if captured else call.account.site_info()}}


def _key_info(call: Call) -> Answer:
    # Live answers contain the key itself; their other fields are not known.
    return {"data": {"ApiKey": {"key": call.api_key, "status": "1"}}}


_LISTED = {
    "Category": ("product_categories", "name"),
    "Product": ("products", "name"),
    "Branch": ("branches", "name"),
    "Store": ("stores", "name"),
    "Staff": ("staff", "name"),
    "Treasury": ("treasuries", "name"),
    "Tax": ("taxes", "name"),
}
_DATE_FORMATS = {"0": "%d/%m/%Y", "1": "%m/%d/%Y", "2": "%Y-%m-%d"}
_FIXED_LISTS: dict[str, dict[str, str]] = {
    "DateFormats": _DATE_FORMATS,
    "GroupPrice": {},
    "InvoiceLayout": {},
    "Language": {"7": "العربية (AR)", "41": "English (EN)"},
    "Project": {},
    "Role": {"1": "Administrator"},
    "TimeActivity": {},
    "Timezone": {"264": "(GMT+03:00) Riyadh"},
    "languageCodes": {"7": "العربية", "41": "English"},
    "dateFormats": _DATE_FORMATS,
}
"""Look-up lists by the name of their model. The live service has more."""


def _listing(call: Call) -> Answer:
    model = call.path["model"]
    if model in _FIXED_LISTS:
        return {"data": {"Listing": _FIXED_LISTS[model] or []}}
    if model not in _LISTED:
        raise Refusal(404, "There is no such list.")
    name, column = _LISTED[model]
    records = _every(call, name)
    # PHP encodes an empty map as an empty list.
    return {"data": {"Listing": {str(each.id): each.row[column] for each in records} or []}}


def _every(call: Call, name: str) -> list[Record]:
    source = call.records.resources[name].source
    return search(call.records.store, source, [EXISTING], OLDEST_FIRST, limit=1000, offset=0)[0]


# --- creates with a separate path


def _create_invoices(call: Call) -> Answer:
    """Store several invoices one by one; if one is refused, the others are stored."""
    drafts = call.query.get("send") == "draft"
    return _each(
        call, "invoices", lambda sent: with_columns(sent, "Invoice", draft=1) if drafts else sent, lambda body: body
    )


def _create_clients(call: Call) -> Answer:
    """Store several clients one by one; a refused client is answered with only a message.

    An element without a client ends the batch. The elements before it stay stored (inference: calls are not atomic).
    """

    def checked(sent: Json) -> Json:
        if not as_object((as_object(sent) or {}).get("Client")):
            raise _Ended
        return sent

    try:
        return _each(call, "clients", checked, lambda body: {"message": body.get("message")})
    except _Ended:
        raise Refusal(400, "Every element needs a client.") from None


class _Ended(Exception):
    """Raised to end a batch at an invalid element."""


def _each(
    call: Call, name: str, prepare: Callable[[Json], Json], refused: Callable[[dict[str, Json]], Json]
) -> list[Json]:
    bodies = as_array(call.body())
    if bodies is None:
        raise Refusal(400, "A list of records is expected.")
    records = call.records
    results: list[Json] = []
    for body in bodies:
        try:
            answer = records.create(records.resources[name], prepare(body))
        except Refusal as refusal:
            results.append(refused(refusal.body))
            continue
        results.append({"result": "successful", "code": 202, **answer})
    return results


def _cash(name: str, key: str) -> Callable[[Call], Answer]:
    """Creates an expense or income; a repeated ``unique_id`` returns the existing record (vendor reference 2026-08)."""

    def run(call: Call) -> Answer:
        records, body = call.records, call.body()
        sent = as_object((as_object(body) or {}).get(key)) or {}
        unique = str(sent.get("unique_id") or "") if call.account.behaviour.unique_id else ""
        with records.store.transaction():
            for id in records.store.find("unique_ids", "key", f"{name}:{unique}") if unique else ():
                if first := records.store.get(name, int(records.store.many("unique_ids", [id])[id].row["record"] or 0)):
                    number = first.row["expense_number"]
                    return {"result": "duplicated", "id": str(first.id), "expense_number": number}
            answer = records.create(records.resources[name], body)
            if unique:
                records.make("unique_ids", {"key": f"{name}:{unique}", "record": answer["id"]})
        return answer

    return run


def _categories(call: Call) -> Answer:
    """The older path of the list of categories; live callers use it, but no source shows its answer."""
    table = call.records.resources["product_categories"]
    return call.records.page(replace(table, key="Category"), call.query.multi_items(), path="categories")


_NOTED = {
    "1": "clients",
    "2": "invoices",
    "3": "estimates",
    "4": "purchase_invoices",
    "5": "staff",
    "6": "suppliers",
    "7": "products",
    "8": "work_orders",
}
"""Resources whose records have notes, by their codes (vendor reference 2026-08)."""


def _create_note(call: Call) -> Answer:
    records = call.records
    body = as_object(call.body()) or {}
    payload = as_object(body.get("Note")) or {}
    kind = call.path["type"]
    code, id = ITEM_TYPES.get(kind, kind), call.id("item_id", kind)
    if code not in _NOTED:
        raise Refusal(400, "Records of this kind have no notes.")
    if records.related(_NOTED[code], str(id)) is None:
        raise Refusal(404, "There is no such record.")
    owner = {"item_type": code, "item_id": id}
    return records.create(records.resources["notes"], {**body, "Note": {**payload, **owner}})


def _attend(call: Call) -> Answer:
    return call.records.create(call.records.resources["client_attendance_logs"], call.body())


# --- clients


def _assign_staff(call: Call) -> Answer:
    records = call.records
    sent = as_object((as_object(call.body()) or {}).get("ItemStaff")) or {}
    with records.store.transaction():
        client = records.existing(records.resources["clients"], call.id("id", "Client"))
        if "staff_id" not in sent:
            raise Refusal.invalid({"staff_id": "Name the staff members."})
        client.row["assigned_staff"] = parse(Kind.JSON, sent["staff_id"])  # only a filter uses it
        records.replace(client)
    return {"status": True}


def _loyalty_points(call: Call) -> Answer:
    records = call.records
    records.existing(records.resources["clients"], call.id("id", "Client"))
    return {"points": 0, "factor": None, "creditType": {}, "checkSiteLimitLoyaltyPts": True}


def _by_barcode(call: Call) -> Answer:
    # The reference does not say what the barcode of a client is; here it is the client number.
    records = call.records
    ids = records.store.find("clients", "client_number", call.query.get("q", ""))
    if not ids:
        return {"message": "No client has this barcode."}
    clients = records.resources["clients"]
    return {"client": records.shown(clients, records.existing(clients, ids[0]).row, detail=False)}


def _membership(call: Call) -> Answer:
    # The account has no memberships.
    return {"message": "The client has no active membership." if "client" in _by_barcode(call) else "No such client."}


# --- products


def _brand_names(call: Call) -> Answer:
    names = {each.row["brand"] for each in _every(call, "products") if each.row.get("brand")}
    part = call.query.get("brand", "").casefold()
    return {"brands": [*sorted(name for name in names if name and part in name.casefold())]}


def _save_category(call: Call) -> Answer:
    records, body = call.records, call.body()
    categories = records.resources["product_categories"]
    sent = as_object((as_object(body) or {}).get("Category")) or {}
    if "id" in call.path:
        id = call.id("id", categories.key)
        with records.store.transaction():
            records.patch(categories, id, sent)
    else:
        id = int(str(records.create(categories, body)["id"]))
    shown = records.shown(categories, records.existing(categories, id).row, detail=True)
    echo = {name: value for name, value in shown.items() if name in sent}
    return {"result": "success", "code": 202, "Category": {**echo, "id": id}}


def _delete_category(call: Call) -> Answer:
    records = call.records
    categories = records.resources["product_categories"]
    id = call.id("id", categories.key)
    if records.existing(categories, id).row["category_type"] != call.path["type"]:
        raise Refusal(404, "There is no category with this id and type.")
    return records.delete(categories, id)


def _order_categories(call: Call) -> Answer:
    records = call.records
    order = {position: str(id) for position, id in (as_object(call.body()) or {}).items()}
    if not all(text.isascii() and text.isdigit() for pair in order.items() for text in pair):
        raise Refusal(400, "Positions and ids are numbers.")
    if any(records.related("product_categories", id) is None for id in order.values()):
        raise Refusal(400, "There is no such category.")  # the only error that the reference lists for this call
    with records.store.transaction():
        for position, id in order.items():
            records.patch(records.resources["product_categories"], int(id), {"display_order": position})
    return {}


def _fill_categories(call: Call) -> Answer:
    items = {id: as_array(products) for id, products in (as_object(call.body()) or {}).items()}
    numbers = [*items, *(str(product) for products in items.values() for product in products or [])]
    if None in items.values() or not all(text.isascii() and text.isdigit() for text in numbers):
        raise Refusal(400, "Ids are numbers.")
    records = call.records
    with records.store.transaction():
        for product in _every(call, "products"):
            stored: list[str] = [str(each) for each in as_array(loads(product.row["categories_id"])) or []]
            wanted = [each for each in stored if each not in items]
            wanted += [id for id, products in items.items() if str(product.id) in map(str, products or [])]
            if wanted != stored:
                product.row["categories_id"] = parse(Kind.JSON, wanted)
                records.replace(product)
    return {}


# --- follow-ups


def _follow_up_statuses(call: Call) -> Answer:
    """The list of one kind, selected by its name, or one status."""
    records, asked = call.records, call.path["type_or_id"]
    statuses = records.resources["follow_up_statuses"]
    if asked in ITEM_TYPES:
        return _of_kind(call, statuses, ITEM_TYPES[asked])
    return records.detail(statuses, call.id("type_or_id", statuses.key))


def _follow_up_actions(call: Call) -> Answer:
    """A list of one kind, or one action. Both have the same path; if the name is a known kind, it is the list."""
    records, asked = call.records, call.path["type_or_id"]
    actions = records.resources["follow_up_actions"]
    kind = ITEM_TYPES.get(asked, asked)
    if kind in ITEM_TYPES.values():
        return _of_kind(call, actions, kind)
    return records.detail(actions, call.id("type_or_id", actions.key))


def _of_kind(call: Call, resource: Resource, kind: str) -> Answer:
    only = Test("item_type", Kind.INTEGER, "eq", (kind,))
    return call.records.page(
        resource, call.query.multi_items(), only=[only], path=f"{resource.name}/{call.path['type_or_id']}"
    )


# --- staff


def _send_login(call: Call) -> Answer:
    call.records.existing(call.records.resources["staff"], call.id("id", "Staff"))
    return {}


ACTIONS: tuple[Action, ...] = (
    Action("GET", "site_info", _site_info),
    Action("GET", "api_key_info", _key_info),
    Action("GET", "listing/{model}", _listing),
    Action("POST", "invoices/add_bulk_refund_receipts", sales.create_refund_receipts),
    Action("GET", "invoices/subscription", sales.list_subscriptions),
    Action("GET", "invoices/view_subscription/{id}", sales.read_subscription),
    Action("POST", "invoices/add_subscription", sales.create_subscription, 202),
    Action("PUT", "invoices/edit_subscription/{id}", sales.update_subscription),
    Action("DELETE", "invoices/delete_subscription/{id}", sales.delete_subscription),
    Action("GET", "invoices/update_draft/{id}/{draft_status}", sales.update_draft),
    Action("POST", "invoices/assign_work_order/{id}", sales.assign_work_order),
    Action("POST", "invoices/add_shipping/{id}", sales.add_shipping),
    Action("POST", "sales_orders/convert_to_invoice/{id}", sales.convert_sales_order, 202),
    Action("DELETE", "sales_orders/{id}", sales.delete_sales_order),
    Action("GET", "purchase_orders", purchases.list_orders),
    Action("POST", "purchase_orders", purchases.create_order, 202),
    Action("PUT", "purchase_orders/{id}", purchases.update_order),
    Action("POST", "invoices/add_bulk", _create_invoices),
    Action("POST", "clients/add_bulk", _create_clients),
    Action("POST", "expenses", _cash("expenses", "Expense"), 202),
    Action("POST", "incomes", _cash("incomes", "Income"), 202),
    Action("GET", "categories", _categories),
    Action("POST", "purchase_invoices", purchases.creates("purchase_invoices"), 202),
    Action("PUT", "purchase_invoices/{id}", purchases.updates("purchase_invoices")),
    Action("POST", "purchase_refunds", purchases.creates("purchase_refunds"), 202),
    Action("PUT", "purchase_refunds/{id}", purchases.updates("purchase_refunds")),
    Action("POST", "requisitions", stock.create_requisition, 202),
    Action("PUT", "requisitions/{id}", stock.update_requisition),
    Action("DELETE", "requisitions/{id}", stock.delete_requisition),
    Action("GET", "requisitions/trigger_update/{id}", stock.recompute, bare=True),
    Action("POST", "stock_transactions", stock.create_adjustment, 202),
    Action("PUT", "stock_transactions/{id}", stock.update_adjustment),
    Action("GET", "products/brands", _brand_names, bare=True),
    Action("POST", "product_categories", _save_category),
    Action("PUT", "product_categories/{id}", _save_category),
    Action("DELETE", "product_categories/{type}/{id}", _delete_category),
    Action("POST", "categories/update_display_order/{type}", _order_categories),
    Action("POST", "categories/update_category_items/{type}", _fill_categories),
    Action("POST", "clients/assign_staff/{id}", _assign_staff, bare=True),
    Action("GET", "clients/loyalty-points/{id}", _loyalty_points, bare=True),
    Action("GET", "clients/client_has_membership", _membership, bare=True),
    Action("GET", "clients/client_attendance_barcode", _by_barcode, bare=True),
    Action("POST", "notes/{type}/{item_id}", _create_note, 202),
    Action("POST", "client-attendance-log/store", _attend, 202),
    Action("GET", "follow_up_actions/{type_or_id}", _follow_up_actions),
    Action("GET", "follow_up_statuses/{type_or_id}", _follow_up_statuses),
    Action("GET", "shipping_options", sales.list_shipping_options),
    Action("GET", "pos_shifts", sales.read_open_session),
    Action("GET", "staff/send_login_details/{id}", _send_login),
    Action("POST", "bookings/add", bookings.add_booking),
    Action("GET", "bookings/change_status/{id}/{status}", bookings.change_booking),
    Action("GET", "bookings/convert_to_invoice/{id}", bookings.convert_booking, 202),
)
"""To add an action, write its function above and list it here."""
