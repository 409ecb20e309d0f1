"""The resource tables. To add a resource, write its table in one of these modules and list it here."""

from __future__ import annotations

from collections.abc import Mapping

from daftra_client.sandbox.resources.activities import (
    APPOINTMENTS,
    CLIENT_ATTENDANCE,
    FOLLOW_UP_ACTIONS,
    FOLLOW_UP_STATUSES,
    NOTES,
    TIME_TRACKING,
    WORK_ORDERS,
)
from daftra_client.sandbox.resources.business import (
    BRANDS,
    CHARGE_USAGES,
    COST_CENTERS,
    CREDIT_CHARGES,
    CREDIT_TYPES,
    CREDIT_USAGES,
    PACKAGE_CREDIT_TYPES,
    PACKAGES,
    PAYMENT_GATEWAYS,
    PRODUCT_BUNDLES,
    UNIT_TEMPLATES,
    WORKFLOW_RECORDS,
    WORKFLOW_TYPES,
)
from daftra_client.sandbox.resources.catalogue import PRODUCT_CATEGORIES, PRODUCTS, STORES, TAXES, TREASURIES
from daftra_client.sandbox.resources.ledger import EXPENSES, INCOMES, JOURNAL_ACCOUNTS, JOURNAL_CATS, JOURNALS
from daftra_client.sandbox.resources.people import BRANCHES, CLIENTS, STAFF, SUPPLIERS
from daftra_client.sandbox.resources.purchases import PURCHASE_INVOICES
from daftra_client.sandbox.resources.sales import (
    BOOKINGS,
    CLIENT_PAYMENTS,
    CREDIT_NOTES,
    ESTIMATES,
    INVOICE_PAYMENTS,
    INVOICES,
    REFUND_RECEIPTS,
    SALES_ORDERS,
    SHIPPING_OPTIONS,
    SUBSCRIPTIONS,
)
from daftra_client.sandbox.resources.seeds import SEEDS
from daftra_client.sandbox.resources.stock import (
    DEBIT_NOTES,
    PURCHASE_ORDERS,
    PURCHASE_REFUNDS,
    REQUISITIONS,
    STOCK_TRANSACTIONS,
)
from daftra_client.sandbox.resources.workplace import (
    ASSET_LOCATIONS,
    ASSET_STORAGES,
    ASSET_TYPES,
    ASSETS,
    ATTENDANCE_LOGS,
    DEPARTMENTS,
    DESIGNATIONS,
    EMPLOYMENT_TYPES,
    LEAVE_APPLICATIONS,
)
from daftra_client.sandbox.tables import Resource

__all__ = ["RESOURCES", "SEEDS"]

RESOURCES: Mapping[str, Resource] = {
    resource.name: resource
    for resource in (
        *APPOINTMENTS,
        ASSETS,
        ASSET_LOCATIONS,
        ASSET_STORAGES,
        ASSET_TYPES,
        ATTENDANCE_LOGS,
        BOOKINGS,
        BRANCHES,
        BRANDS,
        CHARGE_USAGES,
        CLIENTS,
        CLIENT_ATTENDANCE,
        CLIENT_PAYMENTS,
        COST_CENTERS,
        CREDIT_CHARGES,
        CREDIT_NOTES,
        CREDIT_TYPES,
        CREDIT_USAGES,
        DEBIT_NOTES,
        DEPARTMENTS,
        DESIGNATIONS,
        EMPLOYMENT_TYPES,
        ESTIMATES,
        EXPENSES,
        FOLLOW_UP_ACTIONS,
        FOLLOW_UP_STATUSES,
        INCOMES,
        INVOICES,
        INVOICE_PAYMENTS,
        JOURNALS,
        JOURNAL_ACCOUNTS,
        JOURNAL_CATS,
        LEAVE_APPLICATIONS,
        NOTES,
        PACKAGES,
        PACKAGE_CREDIT_TYPES,
        PAYMENT_GATEWAYS,
        PRODUCTS,
        PRODUCT_BUNDLES,
        PRODUCT_CATEGORIES,
        PURCHASE_INVOICES,
        PURCHASE_ORDERS,
        PURCHASE_REFUNDS,
        REFUND_RECEIPTS,
        REQUISITIONS,
        SALES_ORDERS,
        SHIPPING_OPTIONS,
        STAFF,
        STOCK_TRANSACTIONS,
        STORES,
        SUBSCRIPTIONS,
        SUPPLIERS,
        TAXES,
        TIME_TRACKING,
        TREASURIES,
        UNIT_TEMPLATES,
        WORKFLOW_RECORDS,
        WORKFLOW_TYPES,
        WORK_ORDERS,
    )
}
"""Every resource by its name, which is its path below ``/api2/`` if v1 has operations on it."""
