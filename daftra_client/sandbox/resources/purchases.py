"""Purchase invoices, which share most columns with sales documents. The form of dates depends on the column."""

from __future__ import annotations

from dataclasses import replace

from daftra_client.sandbox.account import Account
from daftra_client.sandbox.documents import complete_purchase, taxes_of
from daftra_client.sandbox.payments import complete_purchase_payment, settle_purchase, settle_purchase_payment
from daftra_client.sandbox.resources import filtering
from daftra_client.sandbox.resources.common import BRANCH, ID, STAFF_MEMBER, STAMPS
from daftra_client.sandbox.resources.sales import INVOICES, LINE_FIELDS
from daftra_client.sandbox.search import NEWEST_FIRST
from daftra_client.sandbox.tables import (
    BelongsTo,
    Child,
    Computed,
    Field,
    HasMany,
    Linked,
    Numbering,
    Resource,
    amounts,
    days,
    derived,
    flags,
    integers,
    numbers,
    read_only,
    texts,
    timestamps,
)
from daftra_client.sandbox.wire import Kind, Row


def _received(account: Account, row: Row) -> str:
    # Live accounts show a missing date as a formatted zero date, which is meaningless.
    return account.dates.display(row["received_date"] or "0000-00-00") + " 00:00"


_SALES_ONLY = frozenset(
    {
        "address_id", "adjustment_label", "adjustment_value", "auto_payment", "e_invoice_status", "estimate_id",
        "external_source", "group_price_id", "invoice_html_url", "invoice_pdf_url", "name", "order_number",
        "order_source_id", "pos_shift_id", "sales_person_id", "shipping_option_id", "stored_due_date",
        "submission_date",
    }
)  # fmt: skip
_ONLY_ON_SALES_LINES = frozenset(
    {
        "col_6", "col_7", "col_8", "extra_details", "offer_id", "product_image_s3", "quantity2", "sales_account_id",
        "sales_person_id", "serials", "unique_id",
    }
)  # fmt: skip
_PURCHASE_COLUMNS = {
    each.name: each
    for each in (
        *integers("deposit_type", default="0"),
        Field("invoice_layout_id", Kind.NUMBER, "0"),
        *texts("source_type"),
        *read_only(texts("extra_details", default='{"supplier_balance":0}')),
        *read_only(days("due_date", display=False)),
        *derived("cur_date", lambda account, _row: account.dates.display(account.today())),
    )
}


def _purchased(field: Field) -> Field:
    """The purchase version of a column of sales documents: the supplier replaces the client."""
    if field.name.startswith("client_"):
        return replace(field, name=field.name.replace("client_", "supplier_", 1))
    return _PURCHASE_COLUMNS.get(field.name, field)


_LINES = Child(
    key="PurchaseOrderItem",
    fields=(
        *ID,
        *read_only(integers("purchase_order_id")),
        *texts("org_name"),
        *(each for each in LINE_FIELDS if each.name not in _ONLY_ON_SALES_LINES),
        *integers("sales_cost_account_id"),
        *texts("status", "quantity_written"),
        *numbers("total_discount_amount", "subtotal_without_discount"),
    ),
    parent="purchase_order_id",
    sequence="purchase_order_items",
    references={"product_id": "products", "tax1": "taxes", "tax2": "taxes", "store_id": "stores"},
    required=(("item", "product_id"),),
)

_CUSTOM_FIELDS = Child(
    key="PurchaseOrderCustomField",
    fields=(*ID, *read_only(integers("purchase_order_id")), *texts("label", "value", "placeholder")),
    parent="purchase_order_id",
    sequence="purchase_order_custom_fields",
)

PURCHASE_INVOICES = Resource(
    name="purchase_invoices",
    key="PurchaseOrder",
    sequence="purchase_documents",
    first_id=61,
    fields=(
        *(_purchased(each) for each in INVOICES.fields if each.name not in _SALES_ONLY),
        *integers("status"),
        *flags("is_received"),
        Field("received_date", Kind.ISO_DAY, derive=_received),
        *texts("approved_by", "work_order_text"),
    ),
    children=(_LINES, _CUSTOM_FIELDS),
    linked=(Linked(("Payment",), "purchase_payments", "purchase_order_id"),),
    associations=(
        BelongsTo("Supplier", "supplier_id", "suppliers"),
        BelongsTo("Staff", "staff_id", "staff"),
        Computed("PurchaseOrderTax", taxes_of("PurchaseOrderItem", "purchase_order_id", amount="invoice_value")),
        HasMany("PurchaseOrderPayment", "purchase_payments", "purchase_order_id"),
        Computed("Attachments", lambda _records, _record: []),
    ),
    numbering=Numbering("no", renewed=True, withheld_by="draft"),
    references={"supplier_id": "suppliers", "store_id": "stores"},
    required=(("supplier_id",),),
    kept_on_update=frozenset({"supplier_id"}),
    filters=filtering.PURCHASES,
    order=NEWEST_FIRST,
    complete=complete_purchase,
    settle=settle_purchase,
)

PURCHASE_PAYMENTS = Resource(
    name="purchase_payments",
    key="PurchaseOrderPayment",
    operations=frozenset(),  # the vendor reference 2026-08 has them only inside a new purchase invoice
    first_id=401,
    fields=(
        *ID,
        *integers("purchase_order_id"),
        *texts("payment_method"),
        *amounts("amount"),
        *texts("transaction_id"),
        *timestamps("date"),
        *integers("status", default="1"),
        *texts("notes", "receipt_notes", "currency_code"),
        *STAFF_MEMBER,
        *integers("treasury_id"),
        *BRANCH,
        *STAMPS,
    ),
    references={"purchase_order_id": "purchase_invoices", "treasury_id": "treasuries"},
    required=(("amount",),),
    complete=complete_purchase_payment,
    settle=settle_purchase_payment,
)
