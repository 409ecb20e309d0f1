"""Purchase invoices. Their dates are mixed on the wire: another form per column than on sales documents."""

from __future__ import annotations

from daftra_client.sandbox.account import STAFF_ID, Account
from daftra_client.sandbox.documents import complete_purchase, taxes_of
from daftra_client.sandbox.resources.common import BRANCH, ID, SITE, STAMPS
from daftra_client.sandbox.resources.sales import LINE_FIELDS
from daftra_client.sandbox.tables import (
    BelongsTo,
    Child,
    Computed,
    Equals,
    Field,
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
)
from daftra_client.sandbox.wire import Kind, Row

__all__ = ["PURCHASE_INVOICES"]


def _received(account: Account, row: Row) -> str:
    # A day that was never set is shown as the garbage a formatted zero day gives.
    return account.dates.display(row["received_date"] or "0000-00-00") + " 00:00"


_LINES = Child(
    key="PurchaseOrderItem",
    fields=(*ID, *read_only(integers("purchase_order_id")), *texts("org_name"), *LINE_FIELDS),
    parent="purchase_order_id",
    sequence="purchase_order_items",
    references={"product_id": "products", "tax1": "taxes", "tax2": "taxes", "store_id": "stores"},
    required=(("item", "product_id"),),
)

PURCHASE_INVOICES = Resource(
    name="purchase_invoices",
    key="PurchaseOrder",
    first_id=61,
    fields=(
        *ID,
        *SITE,
        *integers("staff_id", default=STAFF_ID),
        *integers("store_id", default="1"),
        *integers("type", default="0"),
        *texts("no", "name"),
        *integers("supplier_id"),
        *flags("is_offline"),
        *texts("currency_code", "supplier_business_name", "supplier_first_name", "supplier_last_name"),
        *texts("supplier_email", "supplier_address1", "supplier_address2", "supplier_postal_code"),
        *texts("supplier_city", "supplier_state", "supplier_country_code"),
        *days("date"),
        *numbers("payment_status"),
        *flags("draft"),
        *integers("status"),
        Field("issued", Kind.BOOL, "1", writable=False),
        *amounts("discount", "discount_amount", "shipping_amount"),
        *amounts("deposit", default="0"),
        *integers("deposit_type", default="0"),
        *integers("due_after", default="0"),
        *days("issue_date"),
        *numbers("invoice_layout_id"),
        *numbers("summary_tax1", default=None),
        *numbers("summary_subtotal"),
        *numbers("summary_tax2", default=None),
        *numbers("summary_discount", "summary_total"),
        Field("summary_paid", Kind.PAID, "0", writable=False),
        *numbers("summary_unpaid", "summary_refund"),
        *read_only(amounts("summary_deposit", default="0")),
        *read_only(amounts("item_discount_amount", default="0")),
        *texts("notes", "html_notes"),
        *STAMPS,
        *flags("is_received"),
        Field("received_date", Kind.ISO_DAY, derive=_received),
        *integers("work_order_id"),
        *read_only(texts("extra_details", default='{"supplier_balance":0}')),
        *BRANCH,
        *read_only(days("due_date", display=False)),
        *derived("str_date_format", lambda account, _row: account.dates.pattern),
        *derived("overdue", lambda account, row: (row["due_date"] or "") < account.today()),
        *derived("cur_date", lambda account, _row: account.dates.display(account.today())),
        *derived("original_date", lambda _account, row: row["date"]),
    ),
    children=(_LINES,),
    associations=(
        BelongsTo("Supplier", "supplier_id", "suppliers"),
        BelongsTo("Staff", "staff_id", "staff"),
        Computed("PurchaseOrderTax", taxes_of("PurchaseOrderItem", "purchase_order_id")),
        Computed("PurchaseOrderPayment", lambda _records, _record: []),
        Computed("PurchaseOrderCustomField", lambda _records, _record: []),
        Computed("PurchaseOrderDocument", lambda _records, _record: []),
    ),
    numbering=Numbering("no", renewed=True),
    references={"supplier_id": "suppliers", "store_id": "stores"},
    required=(("supplier_id",),),
    kept_on_update=frozenset({"supplier_id"}),
    filters=(Equals("supplier_id"),),
    complete=complete_purchase,
)
