"""Products, categories, taxes, stores and treasuries."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from daftra_client.sandbox.books.adjusting import complete_product, keep_moved, settle_product
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.resources import filtering
from daftra_client.sandbox.resources.common import BRANCH, ID, SITE, STAFF_MEMBER, STAMPS, keep_referred
from daftra_client.sandbox.search import Sorting
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import (
    READ_ONLY,
    Child,
    Computed,
    Draft,
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
    children=(
        Child(
            key="ProductBundle",
            parent="parent_id",
            sequence="product_components",
            fields=(
                *ID,
                *read_only(integers("parent_id")),
                *integers("product_id"),
                *amounts("quantity", default="1"),
            ),
            shown=False,  # v2 shows them
        ),
    ),
    required=(("name",),),
    references={"tax1": "taxes", "tax2": "taxes"},
    associations=(
        Computed("ProductImage", lambda _records, _record: []),
        Computed("ProductCategory", _categories),
    ),
    sought=frozenset({"product_code", "barcode"}),
    filters=filtering.PRODUCTS,
    order=(Sorting("name", Kind.TEXT),),
    complete=complete_product,
    settle=settle_product,
    guard=keep_moved,
)

PRODUCT_CATEGORIES = Resource(
    name="product_categories",
    key="ProductCategory",
    detail_key="Category",
    write_key="Category",
    operations=READ_ONLY,  # writes have a different path and answer, so they are actions
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
    paged=False,  # vendor reference 2026-08
    order=(Sorting("is_active", Kind.FLAG, descending=True), Sorting("id", Kind.INTEGER)),
)

_UPGRADE: Mapping[str, Json] = {
    "status": False,
    "code": 402,
    "upgrade_url": "/owner/upgrade",
    "upgrade_btn_title": "Upgrade",
}
"""At the limits of the plan, stores and treasuries answer without ``result`` (vendor reference 2026-08)."""

# A store or treasury is inactive unless the request says otherwise, but the primary one is always active, and there is
# only one (vendor reference 2026-08).


def _activates(column: str) -> Callable[[Records, Draft], None]:
    def complete(_records: Records, draft: Draft) -> None:
        if draft.row[column] != "1":
            return
        if draft.previous and "active" in draft.given and column not in draft.given:
            draft.row[column] = draft.row["active"]  # a record that is deactivated is no longer the primary one
        else:
            draft.row["active"] = "1"

    return complete


def _takes_over(column: str) -> Callable[[Records, Record | None, Record | None], None]:
    def settle(records: Records, _before: Record | None, after: Record | None) -> None:
        if after is None or after.row[column] != "1":
            return
        for id in records.store.find(after.resource, column, "1"):
            if id != after.id and (other := records.store.get(after.resource, id)):
                other.row[column] = "0"
                records.replace(other)

    return settle


def _keep_store(records: Records, store: Record) -> None:
    if store.row["primary"] == "1":
        raise Refusal(500, "The primary store cannot be deleted.")
    keep_referred(500)(records, store)


STORES = Resource(
    name="stores",
    key="Store",
    fields=(
        *ID,
        *SITE,
        *texts("name", "shipping_address"),
        *flags("primary"),
        *integers("active", default="0"),  # 2 is suspended
        *STAMPS,
        *BRANCH,
    ),
    required=(("name",),),
    sought=frozenset({"primary"}),
    at_limit=_UPGRADE,
    complete=_activates("primary"),
    settle=_takes_over("primary"),
    guard=_keep_store,
)


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
        *flags("active", default="0"),
        *flags("is_primary"),
        *texts("description"),
        *STAMPS,
        *read_only(amounts("balance", default="0")),
    ),
    required=(("name",),),
    sought=frozenset({"is_primary"}),
    at_limit=_UPGRADE,
    complete=_activates("is_primary"),
    settle=_takes_over("is_primary"),
    guard=_keep_treasury,
)
