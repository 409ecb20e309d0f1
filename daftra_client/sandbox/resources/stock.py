"""Stock movements, and the purchase documents other than purchase invoices."""

from __future__ import annotations

from dataclasses import replace

from daftra_client.sandbox.books.adjusting import (
    complete_adjustment,
    complete_requisition,
    keep_sourced,
    settle_adjustment,
    settle_requisition,
)
from daftra_client.sandbox.resources import filtering
from daftra_client.sandbox.resources.common import BRANCH, ID, STAFF_MEMBER, STAMPS
from daftra_client.sandbox.resources.purchases import PURCHASE_INVOICES
from daftra_client.sandbox.tables import (
    Child,
    Computed,
    Numbering,
    Resource,
    amounts,
    documents,
    flags,
    hidden,
    integers,
    read_only,
    texts,
    timestamps,
)

STOCK_TRANSACTIONS = Resource(
    name="stock_transactions",
    key="StockTransaction",
    first_id=261,
    fields=(
        *ID,
        *integers("product_id", "store_id", "order_id", "ref_id"),
        *integers("transaction_type", default="1"),
        *read_only(integers("source_type", default="1"), integers("status", default="4")),
        *amounts("quantity", "price", "purchase_price", "price_without_tax", "discount"),
        *read_only(amounts("balance_to_date")),
        *texts("currency_code", "description", "notes", "purchase_order_ids"),
        *timestamps("date", "received_date", "ignored_date"),
        *flags("ignored", "fetch_from_raw"),
        *integers("journal_account_id", "stock_transfer_id", "transaction_category_id"),
        *integers("added_by", default="0"),
        *BRANCH,
        *STAMPS,
        *hidden(texts("attachment")),
    ),
    required=(("product_id",), ("quantity",)),
    references={"store_id": "stores"},
    kept_on_update=frozenset({"product_id", "store_id", "transaction_type"}),  # vendor reference 2026-08
    filters=filtering.STOCK_TRANSACTIONS,
    sought=frozenset({"order_id", "product_id"}),
    display_dates=True,
    complete=complete_adjustment,
    settle=settle_adjustment,
    guard=keep_sourced,
)

STOCK_CATEGORIES = Resource(
    name="stock_categories",
    key="StockCategory",
    operations=frozenset(),  # answers show only their ids
    fields=(*ID, *texts("name"), *STAMPS),
    sought=frozenset({"name"}),
)
"""Categories of stock transactions, which are created by their names."""

REQUISITION_ITEMS = Child(
    key="RequisitionItem",
    parent="requisition_id",
    sequence="requisition_items",
    fields=(
        *ID,
        *read_only(integers("requisition_id")),
        *integers("product_id"),
        *texts("item", "org_name"),
        *amounts("quantity", default="1"),
        *amounts("unit_price", default="0"),
        *documents("lot", "expiry_date", "serials"),
        *STAMPS,
    ),
    references={"product_id": "products"},
)

REQUISITIONS = Resource(
    name="requisitions",
    key="Requisition",
    first_id=281,
    fields=(
        *ID,
        *texts("number"),
        *integers("type", "order_type", default="1"),
        *integers("order_id", default="0"),  # manual ones have 0 (vendor reference 2026-08)
        *integers("store_id", "to_store_id", "journal_account_id", "work_order_id"),
        *integers("status", default="1"),
        *timestamps("date"),
        *texts("currency_code", "notes"),
        *STAFF_MEMBER,
        *BRANCH,
        *STAMPS,
        *hidden(integers("pos_shift_id"), texts("attachment")),
    ),
    children=(REQUISITION_ITEMS,),
    numbering=Numbering("number"),
    required=(("store_id",),),
    kept_on_update=frozenset({"store_id"}),
    references={"store_id": "stores", "to_store_id": "stores"},
    filters=filtering.REQUISITIONS,
    lists_rows=True,
    display_dates=True,
    aliases={"Order_type": "order_type", "Status": "status", "To_store_id": "to_store_id"},
    complete=complete_requisition,
    settle=settle_requisition,
)

_WITHOUT_PAYMENTS = (
    *(each for each in PURCHASE_INVOICES.associations if each.key != "PurchaseOrderPayment"),
    Computed("PurchaseOrderPayment", lambda _records, _record: []),
)

PURCHASE_REFUNDS = replace(
    PURCHASE_INVOICES,
    name="purchase_refunds",
    key="PurchaseRefund",
    linked=(),
    associations=_WITHOUT_PAYMENTS,
    fixed={"type": "6"},
    filters=filtering.PURCHASE_REFUNDS,
)

PURCHASE_ORDERS = replace(
    PURCHASE_INVOICES,
    name="purchase_orders",
    operations=frozenset({"get"}),  # the others are actions: they depend on the query, or redirect
    fields=(
        *(each for each in PURCHASE_INVOICES.fields if each.name != "is_received"),
        *integers("is_received", default="0"),
        *integers("cost_center_id"),
    ),
    linked=(),
    associations=_WITHOUT_PAYMENTS,
    fixed={"type": "13"},
    filters=(),
    display_dates=True,
    settle=None,
)

DEBIT_NOTES = replace(
    PURCHASE_INVOICES,
    name="purchase_debit_notes",
    key="PurchaseDebitNote",
    operations=frozenset(),
    fields=(
        *PURCHASE_INVOICES.fields,
        *texts("adjustment_label"),
        *amounts("adjustment_value"),
        *flags("show_item_stores"),
        *texts("supplier_bn1_label", "supplier_bn2_label", "supplier_default_currency_code"),
        *texts("supplier_phone1", "supplier_phone2", "supplier_supplier_number"),
    ),
    linked=(),
    associations=_WITHOUT_PAYMENTS,
    fixed={"type": "14"},
    filters=(),
    display_dates=True,
)
