"""Invoices, the other documents in their table, and payments."""

from __future__ import annotations

from dataclasses import replace

from daftra_client.sandbox.account import STAFF_ID
from daftra_client.sandbox.booking_actions import complete_booking, keep_invoiced, settle_booking
from daftra_client.sandbox.documents import complete_refund, complete_sale, taxes_of
from daftra_client.sandbox.files import page_link, pdf_link
from daftra_client.sandbox.payments import (
    announce_invoice,
    complete_payment,
    keep_refunded,
    settle_client_payment,
    settle_payment,
    settle_refund,
    settle_refund_payment,
    settle_sale,
)
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.resources import filtering
from daftra_client.sandbox.resources.common import BRANCH, ID, SITE, STAMPS, announces
from daftra_client.sandbox.search import NEWEST_FIRST
from daftra_client.sandbox.tables import (
    BelongsTo,
    Child,
    Computed,
    Draft,
    Field,
    HasMany,
    Linked,
    Numbering,
    Resource,
    Widens,
    amounts,
    days,
    derived,
    documents,
    flags,
    hidden,
    integers,
    numbers,
    read_only,
    texts,
    timestamps,
)
from daftra_client.sandbox.wire import Kind

LINE_FIELDS: tuple[Field, ...] = (
    *texts("item", "description"),
    *amounts("unit_price"),
    *amounts("quantity", default="1"),
    *amounts("quantity2"),
    *integers("tax1"),
    *integers("tax2", default="0"),
    *numbers("summary_tax1", "summary_tax2", "subtotal"),
    *integers("product_id", "cost_center_id"),
    *texts("cost_centers"),
    *integers("sales_account_id"),
    *numbers("display_order"),
    *texts("col_3", "col_4", "col_5", "col_6", "col_7", "col_8"),
    *STAMPS,
    *texts("unit_name", "unit_small_name"),
    *amounts("unit_factor"),
    *integers("unit_factor_id"),
    *amounts("discount"),
    *integers("discount_type"),
    *integers("store_id"),
    *numbers("calculated_discount"),
    *integers("offer_id"),
    *read_only(texts("serials", "extra_details", "tracking_data")),
    *texts("unique_id"),
    *integers("sales_person_id"),
    *numbers("item_subtotal"),
    *SITE,
    *read_only(texts("product_image", default="")),
    Field("product_image_s3", Kind.BOOL, "0", writable=False),
    *read_only(texts("tax1_name")),
    *numbers("tax1_value"),
    *read_only(texts("tax1_percent", default="%")),
    *read_only(texts("tax2_name")),
    *numbers("tax2_value"),
    *read_only(texts("tax2_percent", default="%")),
)
"""The columns of a line."""

_LINES = Child(
    key="InvoiceItem",
    fields=(*ID, *read_only(integers("invoice_id")), *LINE_FIELDS),
    parent="invoice_id",
    sequence="invoice_items",
    references={"product_id": "products", "tax1": "taxes", "tax2": "taxes", "store_id": "stores"},
    required=(("item", "product_id"),),
)

_CUSTOM_FIELDS = Child(
    key="InvoiceCustomField",
    fields=(*ID, *read_only(integers("invoice_id")), *texts("label", "value", "placeholder")),
    parent="invoice_id",
    sequence="invoice_custom_fields",
)

_LABELS = (
    *("label_invoice_no", "label_date", "label_po_no", "label_total", "label_status", "label_due_after"),
    *("label_due_date", "label_deposit", "label_paid_amount", "label_unpaid_amount", "label_subtotal"),
    *("label_description", "label_item", "label_tax1", "label_tax2", "label_quantity", "label_unit_price"),
    *("label_item_total", "label_from_date", "label_to_date"),
)

_FIELDS: tuple[Field, ...] = (
    *ID,
    *SITE,
    *integers("staff_id", default=STAFF_ID),
    *integers("subscription_id"),
    *integers("store_id", default="1"),
    *integers("type", default="0"),
    *texts("no", "order_number", "po_number", "name"),
    *integers("client_id", "address_id"),
    *flags("is_offline"),
    *texts("currency_code", "client_business_name", "client_first_name", "client_last_name", "client_email"),
    *texts("client_address1", "client_address2", "client_postal_code", "client_city", "client_state"),
    *texts("client_country_code"),
    *days("date"),
    *numbers("payment_status"),
    *flags("draft"),
    Field("issued", Kind.BOOL, "1", writable=False),
    *read_only(flags("active")),
    *integers("tax1", "tax2"),
    *amounts("discount"),
    *amounts("deposit", default="0"),
    Field("deposit_type", Kind.NUMBER, "1"),
    *integers("due_after", default="0"),
    *days("issue_date"),
    *texts("date_format", default="0"),
    *integers("language_id", default="41"),
    *texts(*_LABELS),
    *numbers("summary_tax1", default=None),
    *numbers("summary_subtotal"),
    *numbers("summary_tax2", default=None),
    *numbers("summary_discount", "summary_total"),
    *texts("adjustment_label"),
    *amounts("adjustment_value"),
    Field("summary_paid", Kind.PAID, "0", writable=False),
    *numbers("summary_unpaid"),
    *read_only(amounts("summary_deposit", default="0")),
    *texts("notes", "html_notes", "required_terms"),
    *texts("terms", default=""),
    *integers("terms_id"),
    *texts("subscription_unit", "subscription_period"),
    *integers("subscription_repeated", "subscription_max_repeat"),
    *days("from", "to", display=False),
    *STAMPS,
    *flags("required_terms_file"),
    *integers("invoice_layout_id", default="4"),
    *integers("estimate_id"),
    *read_only(timestamps("last_sent")),
    *texts("subscription_notify"),
    *integers("show_from_to", "subscription_issue_before"),
    *integers("shipping_options", default="1"),
    *flags("client_active_secondary_address"),
    *texts("client_secondary_name", "client_secondary_address1", "client_secondary_address2"),
    *texts("client_secondary_city", "client_secondary_state", "client_secondary_postal_code"),
    *texts("client_secondary_country_code"),
    *integers("follow_up_status"),
    *texts("auto_payment"),
    *amounts("discount_amount", "shipping_amount"),
    *integers("shipping_option_id", "shipping_tax_id", "work_order_id"),
    *numbers("summary_refund"),
    *read_only(texts("item_columns", default="")),
    *read_only(integers("inventory_request_status")),
    *integers("source_type", "source_id"),
    *integers("sales_person_id", default=STAFF_ID),
    *read_only(texts("extra_details", default='{"client_balance":0,"invoice_version":2}')),
    *BRANCH,
    *integers("requisition_delivery_status"),
    *read_only(amounts("item_discount_amount", default="0")),
    *integers("pos_shift_id", "group_price_id"),
    *read_only(texts("external_source", default="api")),
    *integers("order_source_id"),
    *derived("stored_due_date", lambda _account, row: row["due_date"]),
    *read_only(integers("e_invoice_status")),
    *read_only(timestamps("submission_date")),
    *derived("invoice_html_url", page_link),
    *derived("invoice_pdf_url", pdf_link),
    *read_only(days("due_date")),
    *derived("str_date_format", lambda account, _row: account.dates.pattern),
    # Live documents count as overdue after their due day, even if they are paid.
    *derived("overdue", lambda account, row: (row["due_date"] or "") < account.today()),
    *derived("cur_date", lambda account, _row: account.today()),
    *derived("original_date", lambda _account, row: row["date"]),
    *hidden(read_only(documents("tags"))),  # ids; set in the web application
)

_ORDER_SOURCE = Computed(
    "OrderSource",
    lambda _records, _record: dict.fromkeys(
        ("id", "name", "status", "display_order", "branch_id", "created", "modified")
    ),
)

INVOICES = Resource(
    name="invoices",
    key="Invoice",
    sequence="documents",
    first_id=81,
    fields=_FIELDS,
    children=(_LINES, _CUSTOM_FIELDS),
    linked=(Linked(("Payment", "InvoicePayment"), "invoice_payments", "invoice_id"),),
    associations=(
        BelongsTo("Client", "client_id", "clients"),
        _ORDER_SOURCE,
        HasMany("InvoicePayment", "invoice_payments", "invoice_id"),
        Computed("InvoiceTax", taxes_of("InvoiceItem", "invoice_id")),
        Computed("InvoiceDocument", lambda _records, _record: []),
    ),
    numbering=Numbering("no", renewed=True, withheld_by="draft"),
    references={"client_id": "clients", "store_id": "stores"},
    required=(("client_id",),),
    kept_on_update=frozenset({"client_id"}),
    sought=frozenset({"po_number"}),
    lists_with=(BelongsTo("Client", "client_id", "clients"),),
    filters=filtering.INVOICES,
    # The list is oldest first (live report; contested).
    widens=(Widens("payment_status", "3", "subscriptions"),),
    default_sort="date",
    sorts_descending=True,
    complete=complete_sale,
    settle=settle_sale,
    guard=keep_refunded,
    announce=announces(invoice_number="no"),
)

_OTHER_DOCUMENT = replace(
    INVOICES,
    write_alias="Invoice",  # the wrapper of the vendor reference 2026-08; older ones and live callers use the other
    linked=(),
    associations=(
        *(each for each in INVOICES.associations if each.key != "InvoicePayment"),
        Computed("InvoicePayment", lambda _records, _record: []),
    ),
    filters=filtering.CREDITS,
    widens=(),
    order=NEWEST_FIRST,
    settle=None,
    guard=None,
    announce=None,
)

ESTIMATES = replace(_OTHER_DOCUMENT, name="estimates", key="Estimate", fixed={"type": "3"}, filters=filtering.ESTIMATES)

_REFUND = replace(
    _OTHER_DOCUMENT,
    references={**INVOICES.references, "subscription_id": "invoices"},
    required=(),
    kept_on_update=frozenset({"client_id", "subscription_id"}),
    complete=complete_refund,
    settle=settle_refund,
)

CREDIT_NOTES = replace(_REFUND, name="credit_notes", write_key="CreditNote", fixed={"type": "5"})
REFUND_RECEIPTS = replace(
    _REFUND,
    name="refund_receipts",
    key="RefundReceipt",
    fixed={"type": "6"},
    linked=(Linked(("Payment", "InvoicePayment"), "refund_payments", "invoice_id"),),
    associations=(
        *(each for each in _REFUND.associations if each.key != "InvoicePayment"),
        HasMany("InvoicePayment", "refund_payments", "invoice_id"),
    ),
    required=(("subscription_id",),),
    announce=announces(invoice_number="no"),
)

SALES_ORDERS = replace(
    _OTHER_DOCUMENT,
    name="sales_orders",
    key="SalesOrder",
    operations=frozenset(),  # v2 creates and reads them; all paths of v1 are actions
    fields=(*_FIELDS, *flags("converted")),
    fixed={"type": "12"},
)

SUBSCRIPTIONS = replace(
    _OTHER_DOCUMENT,
    name="subscriptions",
    operations=frozenset(),  # all of its paths are actions
    fields=(*(each for each in _FIELDS if each.name != "active"), *flags("active")),
    fixed={"type": "2"},
    required=(("client_id",), ("name",)),
    filters=filtering.SUBSCRIPTIONS,
    listed_at="invoices/subscription",
    announce=announces(invoice_number="no"),
)


def _complete_booking(records: Records, draft: Draft) -> None:
    complete_sale(records, draft)
    if not draft.errors:
        complete_booking(records, draft)


BOOKINGS = replace(
    _OTHER_DOCUMENT,
    name="bookings",
    key="Booking",
    write_key="Invoice",
    operations=frozenset({"delete"}),  # creates and changes are actions; v2 serves reads
    fields=(
        *_FIELDS,
        *texts("start_time", "end_time", "description"),
        *integers("converted", "status", default="0"),
        *hidden(read_only(integers("appointment_id"))),
    ),
    fixed={"type": "8"},
    references={"client_id": "clients"},
    display_dates=True,
    complete=_complete_booking,
    settle=settle_booking,
    guard=keep_invoiced,
)

SHIPPING_OPTIONS = Resource(
    name="shipping_options",
    key="ShippingOption",
    operations=frozenset(),  # its list has no pages, so it is an action
    first_id=601,
    fields=(
        *ID,
        *texts("name"),
        *amounts("fees", default="0"),
        *integers("tax_id", "display_order"),
        *flags("status", default="1"),
        *texts("description"),
        *STAMPS,
        *read_only(timestamps("deleted_at"), integers("account_id")),
    ),
)

POS_SHIFTS = Resource(
    name="pos_shifts",
    key="PosShift",
    operations=frozenset(),  # the path of this name shows the open session, so it is an action
    fields=(
        *ID,
        *integers("staff_id", default="0"),
        *integers("shift_id", "pos_id", "warehouse_id", default="1"),
        *integers("status", default="1"),
        *texts("currency_code"),
        *STAMPS,
    ),
)
"""Sessions of the point of sale; the names of the columns are those of a live report, and all are numbers there."""

_PAYMENT_FIELDS: tuple[Field, ...] = (
    *ID,
    *integers("invoice_id", "client_id"),
    *texts("payment_method"),
    *amounts("amount"),
    *texts("transaction_id"),
    *timestamps("date"),
    *texts("email"),
    *integers("status", default="1"),
    *texts("notes", "response_code", "response_message"),
    *STAMPS,
    *read_only(integers("added_by", default="1")),
    *texts("currency_code", "first_name", "last_name", "address1", "address2", "city", "state", "postal_code"),
    *texts("country_code", "phone1", "phone2"),
    *read_only(texts("ip", default="192.0.2.10")),
    *texts("transaction_type", default=""),
    *read_only(texts("processed", "attachment")),
    *integers("staff_id", default=STAFF_ID),
    *integers("payment_work_order_id"),
    *texts("receipt_notes"),
    *integers("treasury_id", "pos_shift_id"),
    *BRANCH,
    *read_only(
        texts(
            "extra_details",
            default='{"paymentSetting":{"id":"1","fixed_rate":0,"percentage_rate":0,"minimum_rate":0,"tax_id":0}}',
        )
    ),
    *read_only(texts("source", "code")),
)

INVOICE_PAYMENTS = Resource(
    name="invoice_payments",
    key="InvoicePayment",
    several=True,  # vendor reference 2026-08
    sequence="payments",
    first_id=31,
    fields=_PAYMENT_FIELDS,
    references={"invoice_id": "invoices", "treasury_id": "treasuries"},
    required=(("invoice_id",), ("payment_method",), ("amount",)),
    kept_on_update=frozenset({"invoice_id", "payment_method"}),
    reset_on_update={"staff_id": "0"},
    display_dates=True,  # the account's format (vendor reference 2026-08); ISO (live report)
    filters=filtering.INVOICE_PAYMENTS,
    widens=(Widens("include_client_credit", "1", "client_payments"),),
    order=NEWEST_FIRST,
    default_sort="id",
    sorts_descending=True,
    complete=complete_payment,
    settle=settle_payment,
    announce=announce_invoice,
)

REFUND_PAYMENTS = replace(
    INVOICE_PAYMENTS,
    name="refund_payments",
    operations=frozenset(),  # they are created and deleted with their refund receipt
    references={"invoice_id": "refund_receipts", "treasury_id": "treasuries"},
    settle=settle_refund_payment,
    announce=None,
)

CLIENT_PAYMENTS = Resource(
    name="client_payments",
    key="ClientPayment",
    sequence="payments",
    first_id=31,
    # A client payment without a status stays pending and does not count.
    fields=tuple(replace(each, default="2") if each.name == "status" else each for each in _PAYMENT_FIELDS),
    references={"client_id": "clients", "treasury_id": "treasuries"},
    required=(("client_id",), ("amount",)),
    kept_on_update=frozenset({"client_id", "payment_method"}),
    reset_on_update={"staff_id": "0"},
    silently_ignored_without=frozenset({"treasury_id", "payment_method"}),
    display_dates=True,
    filters=filtering.CLIENT_PAYMENTS,
    default_sort="id",
    sorts_descending=True,
    complete=complete_payment,
    settle=settle_client_payment,
)
