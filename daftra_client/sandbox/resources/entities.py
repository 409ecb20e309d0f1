"""The entity tables: how v2 shows the resources. To add an entity, write its table and list it below."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from daftra_client.sandbox.entities import Entity, Envelope, Many, One, Relation, Rows
from daftra_client.sandbox.resources import activities, business, catalogue, ledger, people, purchases, sales, stock
from daftra_client.sandbox.resources import workplace as work
from daftra_client.sandbox.resources.reshaping import (
    prepare_account,
    prepare_debit_note,
    prepare_department,
    prepare_workflow,
    present_asset,
    present_department,
    present_type,
    present_workflow,
)
from daftra_client.sandbox.tables import Resource

_BRANCH = One("branch", "branch_id", "branch")
_STAFF = One("staff", "staff_id", "staff")
_CLIENT = One("client", "client_id", "client")
_PRODUCT = One("product", "product_id", "product")
_STORE = One("store", "store_id", "store")


def _owned(key: str) -> tuple[Relation, ...]:
    """The branch and the staff member of an asset type, location or storage; their keys repeat the entity."""
    return One(f"{key}branch", "branch_id", "branch"), One(f"{key}staff", "staff_id", "staff")


def _plain(name: str, resource: Resource, *relations: Relation) -> Entity:
    return Entity(name=name, resources=(resource,), relations=relations)


# --- entities that v1 also has

_INVOICE = Entity(
    name="invoice",
    resources=(sales.INVOICES,),
    relations=(
        _BRANCH,
        One("invoice_client", "client_id", "client"),
        _STAFF,
        _STORE,
        Rows("invoice_item", "invoice_item"),
        Rows("invoice_custom_fields", "invoice_custom_field"),
        Many("payment", "invoice_payment", "invoice_id"),
    ),
)
_SALES = (
    sales.INVOICES,
    sales.ESTIMATES,
    sales.CREDIT_NOTES,
    sales.REFUND_RECEIPTS,
    sales.BOOKINGS,
    sales.SALES_ORDERS,
)

_PURCHASE = Entity(
    name="purchase_order",
    # One table of the live service; the type of an order is 13.
    resources=(purchases.PURCHASE_INVOICES, stock.PURCHASE_ORDERS),
    relations=(
        _BRANCH,
        One("supplier", "supplier_id", "supplier"),
        _STAFF,
        _STORE,
        Rows("purchase_order_item", "purchase_order_item"),
    ),
)
_PURCHASES = (purchases.PURCHASE_INVOICES, stock.PURCHASE_ORDERS, stock.PURCHASE_REFUNDS, stock.DEBIT_NOTES)

_SHARED: tuple[Entity, ...] = (
    Entity(
        name="branch",
        resources=(people.BRANCHES,),
        updates_by_post=True,
        only=("id", "name", "status", "created", "modified"),
    ),  # a live capture has no other columns
    _plain("staff", people.STAFF),
    _plain("client", people.CLIENTS, _BRANCH, _STAFF),
    _plain("supplier", people.SUPPLIERS, _BRANCH, _STAFF),
    _plain("product", catalogue.PRODUCTS, _BRANCH, One("supplier", "supplier_id", "supplier"), _STAFF),
    _plain("product_category", catalogue.PRODUCT_CATEGORIES),
    _plain("item_category", catalogue.PRODUCT_CATEGORIES),
    _plain("tax", catalogue.TAXES),
    _plain("store", catalogue.STORES, _BRANCH),
    _plain("treasury", catalogue.TREASURIES, _STAFF),
    _INVOICE,
    replace(_INVOICE, name="estimate", resources=(sales.ESTIMATES,)),
    replace(_INVOICE, name="credit_note", resources=(sales.CREDIT_NOTES,)),
    replace(_INVOICE, name="refund_receipt", resources=(sales.REFUND_RECEIPTS,)),
    replace(_INVOICE, name="booking", resources=(sales.BOOKINGS,)),
    replace(
        _INVOICE,
        name="sales_order",
        resources=(sales.SALES_ORDERS,),
        hidden=frozenset({"site_id", "converted"}),
    ),
    # All sales documents, for filters such as invoice.type on the lines.
    replace(_INVOICE, name="sales_document", resources=_SALES, internal=True),
    Entity(
        name="invoice_item",
        resources=_SALES,
        child=sales.INVOICES.children[0],
        relations=(One("invoice", "invoice_id", "sales_document"), _PRODUCT),
    ),
    Entity(name="invoice_custom_field", resources=_SALES, child=sales.INVOICES.children[1], internal=True),
    Entity(
        name="invoice_payment",
        # The live service has one table; v1 shows two views of it.
        resources=(sales.INVOICE_PAYMENTS, sales.CLIENT_PAYMENTS),
        relations=(
            _BRANCH,
            One("invoice", "invoice_id", "invoice"),
            _CLIENT,
            _STAFF,
            One("treasury", "treasury_id", "treasury"),
        ),
    ),
    _PURCHASE,
    replace(_PURCHASE, name="purchase_refund", resources=(stock.PURCHASE_REFUNDS,)),
    replace(
        _PURCHASE,
        name="purchase_debit_note",
        resources=(stock.DEBIT_NOTES,),
        prepare=prepare_debit_note,
    ),
    replace(_PURCHASE, name="purchase_document", resources=_PURCHASES, internal=True),
    Entity(
        name="purchase_order_item",
        resources=_PURCHASES,
        child=purchases.PURCHASE_INVOICES.children[0],
        relations=(One("purchase_order", "purchase_order_id", "purchase_document"), _PRODUCT),
    ),
    _plain("journal", ledger.JOURNALS, _BRANCH, _STAFF, Rows("journal_transaction", "journal_transaction")),
    Entity(
        name="journal_transaction",
        resources=(ledger.JOURNALS,),
        child=ledger.JOURNALS.children[0],
        relations=(
            One("journal", "journal_id", "journal"),
            One("journal_account", "journal_account_id", "journal_account"),
        ),
    ),
    # Live callers filter by the journal; the other columns are those of the lines (inference).
    Entity(
        name="cost_center_transaction",
        resources=(ledger.JOURNALS,),
        child=ledger.JOURNALS.children[0],
        having="cost_center_id",
        relations=(
            One("cost_center_transaction_journal", "journal_id", "journal"),
            One("journal_account", "journal_account_id", "journal_account"),
            One("cost_center", "cost_center_id", "cost_center"),
        ),
    ),
    Entity(
        name="journal_account",
        resources=(ledger.JOURNAL_ACCOUNTS,),
        relations=(One("journal_cat", "journal_cat_id", "journal_cat"), _STAFF),
        prepare=prepare_account,
    ),
    _plain("journal_cat", ledger.JOURNAL_CATS, _STAFF),
    Entity(
        name="expense",
        resources=(ledger.EXPENSES, ledger.INCOMES),  # one table; is_income distinguishes the rows
        relations=(_BRANCH, _CLIENT, _STAFF, One("treasury", "treasury_id", "treasury")),
    ),
    _plain("work_order", activities.WORK_ORDERS, _BRANCH, _CLIENT, _STAFF),
    Entity(name="follow_up_reminder", resources=activities.APPOINTMENTS),
    _plain("follow_up_action", activities.FOLLOW_UP_ACTIONS),
    Entity(name="follow_up_status", resources=(activities.FOLLOW_UP_STATUSES,), relations=(_STAFF,)),
    Entity(
        name="client_attendance_log",
        resources=(activities.CLIENT_ATTENDANCE,),
        updates_by_post=True,
        hidden=frozenset({"site_id", "staff_id"}),
        relations=(_CLIENT, One("staff", "added_by", "staff")),
        soft_delete=True,
    ),
    _plain("post", activities.NOTES, _STAFF),
    _plain("requisition", stock.REQUISITIONS, _BRANCH, _STAFF, _STORE, Rows("requisition_item", "requisition_item")),
    Entity(
        name="requisition_item",
        resources=(stock.REQUISITIONS,),
        child=stock.REQUISITION_ITEMS,
        relations=(One("requisition", "requisition_id", "requisition"), _PRODUCT),
    ),
    _plain("stock_transaction", stock.STOCK_TRANSACTIONS, _BRANCH, _PRODUCT, _STORE),
)

# --- entities of v2 only

_PEOPLE: tuple[Entity, ...] = (
    Entity(name="leave_application", resources=(work.LEAVE_APPLICATIONS,), relations=(_STAFF,)),
    Entity(name="attendance_log", resources=(work.ATTENDANCE_LOGS,), relations=(_STAFF,)),
    Entity(name="asset_type", resources=(work.ASSET_TYPES,), relations=_owned("")),
    Entity(
        name="asset_location",
        resources=(work.ASSET_LOCATIONS,),
        relations=_owned("asset_location_"),
    ),
    Entity(name="storage", resources=(work.ASSET_STORAGES,), relations=_owned("storage_")),
    Entity(
        name="employee_asset",
        resources=(work.ASSETS,),
        envelope=Envelope.PAYLOAD,
        hidden=frozenset({"created", "modified", "branch_id"}),
        present=present_asset,
    ),
    Entity(
        name="designation",
        resources=(work.DESIGNATIONS,),
        hidden=frozenset({"branch_id"}),
        echo=("id", "name", "branch_id", "active", "description", "department_id"),
    ),
    Entity(
        name="department",
        resources=(work.DEPARTMENTS,),
        hidden=frozenset({"branch_id"}),
        relations=(Rows("department_managers", "department_manager", nested=False),),
        prepare=prepare_department,
        present=present_department,
    ),
    Entity(
        name="department_manager",
        resources=(work.DEPARTMENTS,),
        child=work.DEPARTMENT_MANAGERS,
        relations=(One("manager_department", "manager_id", "staff"),),
        internal=True,
    ),
    Entity(
        name="employment_type",
        resources=(work.EMPLOYMENT_TYPES,),
        hidden=frozenset({"branch_id"}),
    ),
)

_BUSINESS: tuple[Entity, ...] = (
    Entity(name="brand", resources=(business.BRANDS,), invalid_status=400),
    Entity(
        name="unit_template",
        resources=(business.UNIT_TEMPLATES,),
        relations=(_BRANCH, _STAFF, Rows("unit_templates_unit_factors", "unit_factor", in_lists=False)),
    ),
    Entity(name="unit_factor", resources=(business.UNIT_TEMPLATES,), child=business.UNIT_FACTORS, internal=True),
    Entity(name="cost_center", resources=(business.COST_CENTERS,), relations=(_BRANCH,)),
    Entity(
        name="site_payment_gateway",
        resources=(business.PAYMENT_GATEWAYS,),
        relations=(_BRANCH, One("treasury", "treasury_id", "treasury")),
    ),
    Entity(
        name="product_bundle",
        resources=(business.PRODUCT_BUNDLES,),
        relations=(_PRODUCT, One("bundle_product", "bundle_product_id", "product")),
    ),
    Entity(
        name="credit_usage",
        resources=(business.CREDIT_USAGES,),
        updates_by_post=True,
        envelope=Envelope.WITH_V1,
        soft_delete=True,
    ),
    Entity(name="shipping_option", resources=(sales.SHIPPING_OPTIONS,), soft_delete=True),
    Entity(name="pos_shift", resources=(sales.POS_SHIFTS,), relations=(_STAFF,)),
    Entity(name="charge_usage", resources=(business.CHARGE_USAGES,), updates_by_post=True),
    Entity(name="credit_type", resources=(business.CREDIT_TYPES,), updates_by_post=True, soft_delete=True),
    Entity(
        name="credit_charge",
        resources=(business.CREDIT_CHARGES,),
        updates_by_post=True,
        hidden=frozenset({"is_suspended"}),
        soft_delete=True,
    ),
    Entity(name="package", resources=(business.PACKAGES,), updates_by_post=True, soft_delete=True),
    Entity(name="credit_type_package", resources=(business.PACKAGE_CREDIT_TYPES,), updates_by_post=True),
    Entity(name="workflow_type", resources=(business.WORKFLOW_TYPES,), present=present_type),
    Entity(
        name="le_workflow-type-entity-*",
        resources=(business.WORKFLOW_RECORDS,),
        relations=(
            _BRANCH,
            _STAFF,
            One("work_order_client", "client_id", "client"),
            One("work_order_follow_up_status", "follow_up_status_id", "follow_up_status"),
            One("workflow_type", "workflow_type_id", "workflow_type"),
            Rows("assigned_users", "assigned_user"),
            Rows("tags", "tag"),
        ),
        prepare=prepare_workflow,
        present=present_workflow,
    ),
    Entity(name="assigned_user", resources=(business.WORKFLOW_RECORDS,), child=business.ASSIGNMENTS, internal=True),
    Entity(name="tag", resources=(business.WORKFLOW_RECORDS,), child=business.TAGS, internal=True),
)

ENTITIES: Mapping[str, Entity] = {each.name: each for each in (*_SHARED, *_PEOPLE, *_BUSINESS)}
"""Every entity by its name. All other documented names belong to plugins that are switched off here."""
