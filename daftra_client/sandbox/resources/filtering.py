"""The filters of single lists that do more than the comparisons described by the document.

The source is the vendor reference of August 2026 unless a comment names another one.
"""

from __future__ import annotations

from collections.abc import Mapping

from daftra_client.sandbox.filters import (
    FilterRequest,
    LineColumn,
    RelatedColumn,
    about,
    always,
    either,
    equal,
    holds,
    ignored,
    line_which,
    named,
    part,
    words,
)
from daftra_client.sandbox.search import (
    EXISTING,
    OLDEST_FIRST,
    AllOf,
    AnyOf,
    AtMost,
    Condition,
    Not,
    Owns,
    Source,
    Test,
    search,
)
from daftra_client.sandbox.tables import Filter
from daftra_client.sandbox.wire import Kind

_NO_CUSTOM_FIELDS = "the account has no custom fields, so nothing is added to the rows"


# --- people

CLIENTS: tuple[Filter, ...] = (
    holds("assign_staff_id", "assigned_staff"),
    # A filter named `phone` has no effect (live report), and no column has this name.
    words(
        "keywords",
        *(
            "id",
            "client_number",
            "business_name",
            "first_name",
            "last_name",
            "email",
            "phone1",
            "phone2",
            "national_id",
        ),
    ),
)

SUPPLIERS: tuple[Filter, ...] = (
    words("name", "first_name", "last_name", "business_name", "email"),
    words("address", "address1", "address2", "city", "state"),
    equal("status", "suspend"),
)

STAFF: tuple[Filter, ...] = (
    part("name", "name", "middle_name", "last_name"),
    ignored("load_custom_data", _NO_CUSTOM_FIELDS),
    always(lambda asked: Not(asked.test("deleted", "eq", "1"))),
)


# --- sales documents


def _custom_field(child: str, name: str = "custom_field") -> Filter:
    """``?custom_field=value``, optionally with ``&custom_field_label=label``."""

    def condition(asked: FilterRequest) -> Condition:
        wanted: list[Condition] = [Test("value", Kind.TEXT, "eq", (asked.value,))]
        if label := asked.other(f"{name}_label"):
            wanted.append(Test("label", Kind.TEXT, "eq", (label,)))
        return line_which(asked, child, AllOf(tuple(wanted)))

    return named(name, condition)


def _payment_status(asked: FilterRequest) -> Condition:
    """A state of payment; what counts as due and as overdue is inferred from the names."""
    unpaid = AllOf((asked.test("draft", "not_equal", "1"), asked.test("payment_status", "in", "0", "1")))
    overdue = asked.test("due_date", "lt", asked.records.account.today())
    match asked.value:
        case "-2":
            return AllOf((unpaid, Not(overdue)))
        case "-3":
            return AllOf((unpaid, overdue))
        case "3":
            return asked.test("type", "eq", "2")
        case _:
            return asked.test("payment_status", "in", *asked.values)


def _estimate_status(asked: FilterRequest) -> Condition:
    if asked.value == "-1":
        return asked.test("draft", "eq", "1")
    return AllOf((asked.test("draft", "not_equal", "1"), asked.test("follow_up_status", "eq", asked.value)))


_DELIVERY: Mapping[str, str] = {"1": "3", "2": "4", "3": "1", "4": "5", "5": "2"}
"""States of a record by the values of the filter, which uses other numbers. It is inferred that partly received goods
count as modified, and partly rejected ones as not all available."""


def _delivery(asked: FilterRequest) -> Condition:
    wanted = (_DELIVERY.get(each, each) for each in asked.values)
    return asked.test("requisition_delivery_status", "in", *wanted)


_CLIENT_NAMES = ("client_business_name", "client_first_name", "client_last_name", "client_email")
_CLIENT_NUMBER = RelatedColumn("client_id", "clients", "client_number")
_NUMBERS = ("no", "order_number", "po_number")
_CLIENT_TYPE = about("client_type", RelatedColumn("client_id", "clients", "type"))
_ITEM = part("item", LineColumn("InvoiceItem", ("item", "description")))
_DOCUMENT: tuple[Filter, ...] = (_CLIENT_TYPE, _ITEM, holds("tags", "tags"))

INVOICES: tuple[Filter, ...] = (
    *_DOCUMENT,
    _custom_field("InvoiceCustomField"),
    ignored("custom_field_label", "it only restricts custom_field"),
    named("payment_status", _payment_status),
    named("requisition_delivery_status", _delivery),
    equal("einvoice_status", "e_invoice_status"),
    part("no", *_NUMBERS),
    words("keywords", *_CLIENT_NAMES, _CLIENT_NUMBER, *_NUMBERS),
    ignored("recursive", "it sets how much of each row is returned"),
)
CREDITS: tuple[Filter, ...] = (
    *_DOCUMENT,
    _custom_field("InvoiceCustomField"),
    ignored("custom_field_label", "it only restricts custom_field"),
    named("payment_status", _payment_status),
    part("no", "no"),
)
ESTIMATES: tuple[Filter, ...] = (
    *_DOCUMENT,
    named("payment_status", _estimate_status),
    part("no", "no"),
    words("name", *_CLIENT_NAMES, _CLIENT_NUMBER, "no"),
)
# The next invoice of a subscription is dated like the subscription, since the sandbox never issues any (inference).
SUBSCRIPTIONS: tuple[Filter, ...] = (_CLIENT_TYPE, words("name", *_CLIENT_NAMES, _CLIENT_NUMBER, "no"))


# --- payments


def _visible(asked: FilterRequest) -> Condition | None:
    """Payments from client credit and opening balances are left out unless a parameter asks for them.

    A live report says that `include_client_credit` includes both: without it, 124 of 125 rows were hidden.
    """
    if asked.other("payment_method") or (
        asked.other("include_client_credit") == "1" and "include_client_credit" in asked.table.parameters
    ):
        return None
    left_out = ["client_credit"]
    if asked.other("include_starting_balance") not in ("1", "true"):
        left_out.append("starting_balance")
    return Not(asked.test("payment_method", "in", *left_out))


_PAYMENTS: tuple[Filter, ...] = (
    part("code", "code"),
    ignored("include_starting_balance", "it only includes rows that the list hides by default"),
    about("no", RelatedColumn("invoice_id", "invoices", "no")),
    about("invoiced_by", RelatedColumn("invoice_id", "invoices", "staff_id")),
    always(_visible),
)
CLIENT_PAYMENTS: tuple[Filter, ...] = _PAYMENTS
INVOICE_PAYMENTS: tuple[Filter, ...] = (
    *_PAYMENTS,
    ignored("include_client_credit", "it only includes rows that the list hides by default"),
    # live report: payments of the client, and of invoices of the client
    named(
        "client_id",
        lambda asked: AnyOf(
            (
                asked.test("client_id", "in", *asked.values),
                RelatedColumn("invoice_id", "invoices", "client_id").condition(asked, "in", *asked.values),
            )
        ),
    ),
)


# --- purchases


def _purchase_status(asked: FilterRequest) -> Condition:
    """Drafts are left out unless -1 asks for them."""
    if asked.value == "-1":
        return asked.test("draft", "eq", "1")
    issued = Not(asked.test("draft", "eq", "1"))
    return AllOf((issued, asked.test("payment_status", "in", *asked.values))) if asked.values else issued


_SUPPLIER_NAMES = ("supplier_business_name", "supplier_first_name", "supplier_last_name", "supplier_email")
_SUPPLIER_NUMBER = RelatedColumn("supplier_id", "suppliers", "supplier_number")
_LINE = LineColumn("PurchaseOrderItem", ("item", "description", "col_3", "col_4", "col_5"))
_PURCHASE: tuple[Filter, ...] = (
    named("payment_status", _purchase_status, always=True),
    words("keywords", *_SUPPLIER_NAMES, _SUPPLIER_NUMBER, "no"),
)
PURCHASES: tuple[Filter, ...] = (
    *_PURCHASE,
    part("filter[item]", _LINE),
    part("filter[custom_field]", LineColumn("PurchaseOrderCustomField", ("value",))),
)
PURCHASE_REFUNDS: tuple[Filter, ...] = (*_PURCHASE, part("item", _LINE))


# --- products and stock


def _availability(asked: FilterRequest) -> Condition:
    """Availability; products whose stock is not tracked are always in stock (inference)."""
    tracked, in_use = asked.test("track_stock", "eq", "1"), asked.test("status", "eq", "0")
    empty = AnyOf((asked.test("stock_balance", "lte", "0"), asked.test("stock_balance", "is_null", "1")))
    states: dict[str, Condition] = {
        "1": AllOf((in_use, Not(AllOf((tracked, empty))))),
        "2": AllOf((in_use, tracked, Not(empty), AtMost("stock_balance", "low_stock_thershold"))),
        "3": AllOf((in_use, tracked, empty)),
        "4": asked.test("status", "eq", "1"),
        "5": asked.test("status", "eq", "2"),
    }
    return AnyOf(tuple(states[each] for each in asked.values if each in states))


def _named_in(resource: str, column: str, *more: str) -> Filter:
    """The id of a record whose name is in a column of the products."""
    name = {"brands": "brand_id", "product_categories": "category"}[resource]

    def condition(asked: FilterRequest) -> Condition:
        ids = [each for each in asked.values if each.isascii() and each.isdigit()]
        found = [asked.records.related(resource, each) for each in ids]
        names = [each.row["name"] or "" for each in found if each]
        return AnyOf((asked.test(column, "in", *names), *(asked.test(each, "holds", *ids) for each in more)))

    return named(name, condition)


PRODUCTS: tuple[Filter, ...] = (
    words("keywords", "name", "product_code", "barcode", "tags"),
    part("barcode", "barcode"),
    _named_in("brands", "brand"),
    _named_in("product_categories", "category", "categories_id"),
    named("status", _availability),
    ignored("with_images", "requests to the API always load the images"),
    ignored("load_custom_data", _NO_CUSTOM_FIELDS),
)

_MANUFACTURING: Mapping[str, tuple[str, ...]] = {"outbound": ("18",), "refund": ("16",), "inbound": ("21", "22")}
"""Origins of requisitions by the direction of the goods."""


def _manufacturing(asked: FilterRequest) -> Condition | None:
    wanted = _MANUFACTURING.get(asked.other("manufacturing_order_type"))
    on = asked.other("is_manufacture_order") in ("1", "true")
    return asked.test("order_type", "in", *wanted) if on and wanted else None


def _stock_requests(asked: FilterRequest) -> Condition | None:
    ids = [each.strip() for each in ",".join(asked.others.get("requisitions_ids", ())).split(",")]
    on = asked.other("is_stock_request") in ("1", "true")
    return asked.test("id", "in", *ids) if on and any(ids) else None


REQUISITIONS: tuple[Filter, ...] = (
    either("store_id", "store_id", "to_store_id"),
    named("is_manufacture_order", _manufacturing),
    ignored("manufacturing_order_type", "it has an effect only together with is_manufacture_order"),
    named("is_stock_request", _stock_requests),
    ignored("requisitions_ids", "it has an effect only together with is_stock_request"),
    ignored("summary", "its effect is not documented"),
)


def _of_product(asked: FilterRequest) -> Condition | None:
    honoured = asked.records.account.behaviour.product_filter  # contested
    return asked.test("product_id", "in", *asked.values) if honoured else None


def _carried_out(asked: FilterRequest) -> Condition:
    """The list never has drafts, pending movements or movements of inactive stores."""
    active = RelatedColumn("store_id", "stores", "active").condition(asked, "eq", "0")
    return AllOf((Not(asked.test("status", "in", "1", "2")), Not(active)))


STOCK_TRANSACTIONS: tuple[Filter, ...] = (
    Filter("product_id", _of_product, evidence="live report: verified as ignored; see the switch `product_filter`"),
    named("source_type", lambda asked: asked.test("source_type", "in", *",".join(asked.values).split(","))),
    always(_carried_out),
)


# --- ledger


def _line_with(asked: FilterRequest, column: str, *values: str) -> Condition:
    return line_which(asked, "JournalTransaction", Test(column, Kind.INTEGER, "in", values))


def _cost_center(asked: FilterRequest) -> Condition:
    if asked.value == "-1":
        some = Test("cost_center_id", Kind.INTEGER, "gt", ("0",))
        return Not(line_which(asked, "JournalTransaction", some))
    return _line_with(asked, "cost_center_id", *asked.values)


def _period(asked: FilterRequest) -> Condition | None:
    """The last calendar month or year before the one of today (inference)."""
    year, month = map(int, asked.records.account.today().split("-")[:2])
    before = {"lastyear": f"{year - 1}-", "lastmonth": f"{year - 1}-12-" if month == 1 else f"{year}-{month - 1:02}-"}
    wanted = before.get(asked.value)
    return asked.test("date", "begins", wanted) if wanted else None


def _source_kind(asked: FilterRequest) -> Condition:
    if asked.value == "0":  # by hand
        return AnyOf((asked.test("entity_type", "is_null", "1"), asked.test("entity_type", "in", "", "0")))
    return asked.test("entity_type", "in", *asked.values)


def _year(asked: FilterRequest) -> Condition:
    return asked.test("fy_id", "is_null", "1") if asked.value == "-1" else asked.test("fy_id", "eq", asked.value)


JOURNALS: tuple[Filter, ...] = (
    equal("added_by", "staff_id"),
    named("cost_center", _cost_center),
    named("journal_account_id", lambda asked: _line_with(asked, "journal_account_id", *asked.values)),
    named("date_selector", _period),
    words("description", "description", "alter_description"),
    named("entity_type", _source_kind),
    named("fy_id", _year),
    part("number", "number"),
    equal("recurring_profile", "recurring_profile_id"),
)


def _has_cost_centers(asked: FilterRequest) -> Condition:
    """Accounts that have a line on a cost center (inference: no source says how Daftra links both)."""
    lines = Source(("journals",), "JournalTransaction")
    has = Owns(lines, "journal_account_id", Test("cost_center_id", Kind.INTEGER, "gt", ("0",)))
    return has if asked.value in ("1", "true") else Not(has)


JOURNAL_ACCOUNTS: tuple[Filter, ...] = (named("has_cost_centers", _has_cost_centers),)


def _made_by_ai(asked: FilterRequest) -> Condition:
    made = asked.test("creation_method", "eq", "ai")
    return made if asked.value == "ai" else Not(made)


def _vendor(asked: FilterRequest) -> Condition | None:
    """The filter is ignored while the account has no vendors."""
    recorded = asked.test("vendor", "gt", "")
    store, source = asked.records.store, asked.table.source
    _, total = search(store, source, [EXISTING, recorded], OLDEST_FIRST, limit=0, offset=0)
    return asked.test("vendor", "in", *asked.values) if total else None


MOVEMENTS: tuple[Filter, ...] = (
    named("creation_method", _made_by_ai),
    part("expense_number", "expense_number"),
    words("note", "note"),
    ignored("journal_account_id", "it works only where the account hides clients on expenses, which this one does not"),
    named("vendor", _vendor),
)


# --- activities

_SCHEDULED = equal("status_id", "status", default="0")
CLIENT_APPOINTMENTS: tuple[Filter, ...] = (
    _SCHEDULED,
    holds("assign_staff_id", "staff_id"),
    named("exclude_app_id", lambda asked: asked.test("id", "not_in", *asked.values)),
    about("follow_up_status", RelatedColumn("item_id", "clients", "follow_up_status")),
)
APPOINTMENTS: tuple[Filter, ...] = (_SCHEDULED, either("item_id", "item_id", "partner_id"))
WORK_ORDERS: tuple[Filter, ...] = (
    equal("status", "status", default="1", every="-1"),
    # Records of workflows are never work orders.
    always(lambda asked: asked.test("workflow_type_id", "is_null", "1")),
)
