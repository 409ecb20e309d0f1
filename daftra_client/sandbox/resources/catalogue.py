"""Products, categories, taxes, stores and treasuries."""

from __future__ import annotations

from collections.abc import Mapping

from daftra_client.sandbox.books.adjusting import complete_product, keep_moved
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.resources import filtering
from daftra_client.sandbox.resources.common import BRANCH, ID, SITE, STAFF_MEMBER, STAMPS, keep_referred
from daftra_client.sandbox.search import Sorting
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import (
    READ_ONLY,
    Computed,
    Field,
    Resource,
    amounts,
    documents,
    flags,
    hidden,
    integers,
    read_only,
    texts,
)
from daftra_client.sandbox.wire import Json, Kind, as_array, loads

__all__ = ["PRODUCTS", "PRODUCT_CATEGORIES", "STORES", "TAXES", "TREASURIES"]


def _categories(records: Records, product: Record) -> Json:
    """The categories whose ids the product has (inference: the vendor reference of August 2026 has only the key)."""
    ids = map(str, as_array(loads(product.row.get("categories_id"))) or [])
    found = (records.related("product_categories", id) for id in ids if id.isascii() and id.isdigit())
    table = records.resources["product_categories"]
    return [records.shown(table, each.row, detail=False) for each in found if each]


PRODUCTS = Resource(
    name="products",
    key="Product",
    first_id=21,
    fields=(
        *ID,
        *SITE,
        *STAFF_MEMBER,
        *texts("name", "description"),
        *amounts("unit_price", default="0"),
        *integers("tax1", "tax2"),
        *integers("supplier_id"),
        *texts("brand", "category"),
        Field("tags", joined=True),  # vendor reference 2026-08
        *amounts("buy_price"),
        *texts("product_code"),
        *flags("track_stock"),
        *amounts("stock_balance"),
        # An empty map of PHP is an empty list.
        Field("productAvailableQTY", Kind.JSON, "[]", writable=False),
        # Daftra misspells this name.
        *amounts("low_stock_thershold"),
        *texts("barcode", "notes"),
        *integers("status", default="0"),
        *STAMPS,
        *integers("follow_up_status"),
        *flags("updated_price"),
        *read_only(amounts("average_price")),
        *integers("type", default="1"),
        *amounts("minimum_price", "profit_margin", "discount"),
        *integers("discount_type"),
        *integers("duration_minutes"),
        # Daftra misspells this name too.
        *flags("availabe_online"),
        *integers("raw_store_id"),
        *BRANCH,
        *hidden(documents("categories_id")),
    ),
    required=(("name",),),
    references={"tax1": "taxes", "tax2": "taxes"},
    associations=(
        Computed("ProductImage", lambda _records, _record: []),
        Computed("ProductCategory", _categories),
    ),
    sought=frozenset({"product_code"}),
    filters=filtering.PRODUCTS,
    order=(Sorting("name", Kind.TEXT),),
    complete=complete_product,
    guard=keep_moved,
)

PRODUCT_CATEGORIES = Resource(
    name="product_categories",
    key="ProductCategory",
    detail_key="Category",
    write_key="Category",
    operations=READ_ONLY,  # writes have answers and a path of their own, so they are actions
    fields=(
        *ID,
        *texts("name", "description"),
        *integers("category_type", default="1"),
        *integers("parent_id"),
        *texts("image"),
        *integers("display_order", default="0"),
        *STAMPS,
        *texts("image_full_path"),
    ),
)

TAXES = Resource(
    name="taxes",
    key="Tax",
    fields=(
        *(*ID, *SITE, *texts("name"), *amounts("value"), *texts("description"), *flags("included"), *STAMPS),
        *BRANCH,
        *flags("is_active", default="1"),
    ),
    required=(("name",), ("value",)),
    order=(Sorting("is_active", Kind.FLAG, descending=True), Sorting("id", Kind.INTEGER)),
)

_UPGRADE: Mapping[str, Json] = {
    "status": False,
    "code": 402,
    "upgrade_url": "/owner/upgrade",
    "upgrade_btn_title": "Upgrade",
}
"""At the limits of the plan, stores and treasuries answer without ``result`` (vendor reference 2026-08)."""

STORES = Resource(
    name="stores",
    key="Store",
    fields=(
        *ID,
        *SITE,
        *texts("name", "shipping_address"),
        *flags("primary"),
        *flags("active", default="1"),
        *STAMPS,
        *BRANCH,
    ),
    required=(("name",),),
    at_limit=_UPGRADE,
    guard=keep_referred(500),
)


def _one_primary(records: Records, _before: Record | None, after: Record | None) -> None:
    """A new primary treasury takes the place of the old one (vendor reference 2026-08)."""
    if after is None or after.row["is_primary"] != "1":
        return
    for id in records.store.find("treasuries", "is_primary", "1"):
        if id != after.id and (other := records.store.get("treasuries", id)):
            other.row["is_primary"] = "0"
            records.replace(other)


def _keep_treasury(records: Records, treasury: Record) -> None:
    if treasury.row["is_primary"] == "1":
        raise Refusal(400, "The primary treasury cannot be deleted.")
    keep_referred(400)(records, treasury)


TREASURIES = Resource(
    name="treasuries",
    key="Treasury",
    fields=(
        *ID,
        *SITE,
        *STAFF_MEMBER,
        *texts("name"),
        *integers("type", default="3"),
        *texts("type_name", "type_account_number"),
        *flags("active", default="1"),
        *flags("is_primary"),
        *texts("description"),
        *STAMPS,
        *read_only(amounts("balance", default="0")),
    ),
    required=(("name",),),
    sought=frozenset({"is_primary"}),
    at_limit=_UPGRADE,
    settle=_one_primary,
    guard=_keep_treasury,
)
