"""Resources of v2 only: brands, units, cost centers, payment gateways, bundles, credits and workflows."""

from __future__ import annotations

from daftra_client.sandbox.account import STAFF_ID
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.resources.common import BRANCH, ID, STAFF_MEMBER, STAMPS
from daftra_client.sandbox.search import EXISTING, OLDEST_FIRST, Test, search
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import (
    READ_ONLY,
    Child,
    Draft,
    Field,
    Numbering,
    Resource,
    amounts,
    days,
    documents,
    flags,
    integers,
    read_only,
    texts,
)
from daftra_client.sandbox.wire import Kind

_NONE = frozenset[str]()
"""Operations of a resource without v1 paths."""


def _keep_brand(records: Records, brand: Record) -> None:
    """A brand cannot be deleted while a product has its name (vendor reference 2026-08)."""
    bearing = [EXISTING, Test("brand", Kind.TEXT, "eq", (brand.row["name"] or "",))]
    _, total = search(records.store, records.resources["products"].source, bearing, OLDEST_FIRST, limit=0, offset=0)
    if total:
        raise Refusal(400, "A product has this brand.")


BRANDS = Resource(
    name="brands",
    key="Brand",
    operations=_NONE,
    first_id=501,
    fields=(*ID, *texts("name"), *STAMPS),
    required=(("name",),),
    unique=frozenset({"name"}),
    guard=_keep_brand,
)

UNIT_FACTORS = Child(
    key="unit_templates_unit_factors",
    parent="unit_template_id",
    sequence="unit_factors",
    fields=(
        *ID,
        *read_only(integers("unit_template_id")),
        *texts("factor_name"),
        *amounts("factor"),
        *texts("small_name"),
        *read_only(integers("staff_id", "branch_id")),
        *STAMPS,
    ),
    required=(("factor_name",), ("factor",)),
)

UNIT_TEMPLATES = Resource(
    name="unit_templates",
    key="UnitTemplate",
    operations=_NONE,
    first_id=511,
    fields=(
        *ID,
        *texts("template_name"),
        *flags("active", default="1"),
        *texts("main_unit_name", "unit_small_name"),
        *integers("staff_id", default="1"),
        *BRANCH,
        *STAMPS,
    ),
    children=(UNIT_FACTORS,),
    required=(("template_name",), ("main_unit_name",)),
    references={"staff_id": "staff", "branch_id": "branches"},
)

COST_CENTERS = Resource(
    name="cost_centers",
    key="CostCenter",
    operations=READ_ONLY | {"create"},  # live callers use them in v1; the vendor documents v2 only
    first_id=521,
    fields=(
        *ID,
        *texts("name", "code"),
        *flags("is_primary"),
        *integers("cost_center_id", default="0"),
        *texts("cost_center_ids", default="0"),
        *BRANCH,
        *STAMPS,
    ),
    required=(("name",), ("code",)),
    unique=frozenset({"code"}),
    references={"cost_center_id": "cost_centers"},
)

PAYMENT_GATEWAYS = Resource(
    name="payment_gateways",
    key="SitePaymentGateway",
    operations=_NONE,
    first_id=531,
    fields=(
        *ID,
        *texts("payment_gateway", "label", "username", "option1", "option2", "option3"),
        *flags("default"),
        *flags("active", default="1"),
        *flags("manually_added", "disable_for_client"),
        *documents("settings"),
        *integers("treasury_id"),
        *BRANCH,
        *STAMPS,
    ),
    required=(("payment_gateway",),),
    unique=frozenset({"payment_gateway"}),
    references={"treasury_id": "treasuries"},
)

PRODUCT_BUNDLES = Resource(
    name="product_bundles",
    key="ProductBundle",
    operations=_NONE,
    first_id=541,
    fields=(
        *ID,
        *integers("product_id", "bundle_product_id"),
        *amounts("quantity", default="1"),
        *texts("unit_name", "unit_small_name"),
        *amounts("unit_factor"),
        *integers("unit_factor_id"),
        *STAMPS,
    ),
    required=(("product_id",), ("bundle_product_id",)),
    references={"product_id": "products", "bundle_product_id": "products"},
)

# --- points and credits

CREDIT_TYPES = Resource(
    name="credit_types",
    key="CreditType",
    operations=_NONE,
    first_id=551,
    fields=(
        *ID,
        *texts("name", "unit"),
        *flags("allow_decimal"),
        *integers("status", default="1"),
        *texts("description"),
        *STAMPS,
    ),
    required=(("name",),),
)


def _complete_charge(records: Records, draft: Draft) -> None:
    row = draft.row
    row["status"] = "suspended" if row["is_suspended"] else "available"
    row["start_date"] = row["start_date"] or records.account.today()


CREDIT_CHARGES = Resource(
    name="credit_charges",
    key="CreditCharge",
    operations=_NONE,
    first_id=561,
    fields=(
        *ID,
        *integers("staff_id", default=STAFF_ID),
        *integers("client_id", "credit_type_id"),
        *days("start_date", "expiry_date", display=False),
        *amounts("amount"),
        *texts("description"),
        *read_only(integers("renewal_id"), texts("status")),
        *texts("is_suspended"),
        *STAMPS,
    ),
    required=(("client_id",), ("credit_type_id",), ("amount",)),
    references={"client_id": "clients", "credit_type_id": "credit_types"},
    display_dates=True,
    complete=_complete_charge,
)


def _complete_usage(records: Records, draft: Draft) -> None:
    draft.row["usage_date"] = draft.row["usage_date"] or records.account.today()


CREDIT_USAGES = Resource(
    name="credit_usages",
    key="CreditUsage",
    operations=_NONE,
    first_id=571,
    fields=(
        *ID,
        *integers("client_id", "credit_type_id"),
        *days("usage_date", display=False),
        *texts("description"),
        *STAMPS,
    ),
    required=(("client_id",), ("credit_type_id",)),
    references={"client_id": "clients", "credit_type_id": "credit_types"},
    display_dates=True,
    complete=_complete_usage,
)

CHARGE_USAGES = Resource(
    name="charge_usages",
    key="ChargeUsage",
    operations=_NONE,
    first_id=581,
    fields=(*ID, *integers("credit_charge_id", "credit_usage_id"), *amounts("amount")),
    required=(("credit_charge_id",), ("credit_usage_id",), ("amount",)),
    references={"credit_charge_id": "credit_charges", "credit_usage_id": "credit_usages"},
)

PACKAGES = Resource(
    name="packages",
    key="Package",
    operations=_NONE,
    first_id=591,
    fields=(
        *ID,
        *texts("name", "type", "description"),
        *amounts("price"),
        *integers("period_value"),
        *texts("period_unit"),
        *integers("status", default="1"),
        *integers("product_id"),
        *BRANCH,
        *STAMPS,
    ),
    required=(("name",), ("type",)),
)

PACKAGE_CREDIT_TYPES = Resource(
    name="package_credit_types",
    key="CreditTypePackage",
    operations=_NONE,
    first_id=601,
    fields=(*ID, *integers("package_id", "credit_type_id"), *amounts("amount")),
    required=(("package_id",), ("credit_type_id",), ("amount",)),
    references={"package_id": "packages", "credit_type_id": "credit_types"},
)

# --- workflows

WORKFLOW_TYPES = Resource(
    name="workflow_types",
    key="WorkflowType",
    operations=_NONE,
    first_id=36,
    fields=(*ID, *texts("name", "singular_title", "icon"), *integers("status", default="1"), *STAMPS),
    required=(("name",),),
)


def _link_rows(key: str, *columns: Field) -> Child:
    """Rows that link a person or a tag to a record of any kind."""
    return Child(
        key=key,
        parent="item_id",
        sequence=key,
        fields=(
            *ID,
            *read_only(
                integers("item_id"),
                integers("item_type", default="0"),
                texts("entity_key", default="work_order"),
                texts("entity_field_key", default=key.replace("users", "staff")),
            ),
            *columns,
            *STAMPS,
        ),
    )


ASSIGNMENTS = _link_rows(
    "assigned_users",
    *integers("staff_id"),
    *read_only(integers("group_id", default="0"), integers("assigned_by", default="-1")),
)
TAGS = _link_rows("tags", *integers("tag_id"), *read_only(BRANCH))

WORKFLOW_RECORDS = Resource(
    name="workflow_records",
    key="WorkflowRecord",
    operations=_NONE,
    first_id=65,
    fields=(
        *ID,
        *integers("workflow_type_id"),
        *texts("number", "title", "description"),
        *days("start_date", "delivery_date", display=False),
        *integers("client_id"),
        *amounts("budget"),
        *texts("budget_currency"),
        *integers("status", default="1"),
        *integers("follow_up_status_id"),
        *read_only(integers("delivery_appointment_id"), documents("client_data", "extra_details")),
        *documents("attachments", "custom_data"),
        *STAFF_MEMBER,
        *BRANCH,
        *STAMPS,
    ),
    children=(ASSIGNMENTS, TAGS),
    numbering=Numbering("number"),
    required=(("title",),),
    references={"workflow_type_id": "workflow_types", "client_id": "clients"},
    display_dates=True,
)
