"""The resource tables. To add a resource, write its table in one of these modules and list it here."""

from __future__ import annotations

from collections.abc import Mapping

from daftra_client.sandbox.resources.catalogue import PRODUCT_CATEGORIES, PRODUCTS, STORES, TAXES, TREASURIES
from daftra_client.sandbox.resources.ledger import EXPENSES, INCOMES, JOURNAL_ACCOUNTS, JOURNALS
from daftra_client.sandbox.resources.people import BRANCHES, CLIENTS, STAFF, SUPPLIERS
from daftra_client.sandbox.resources.purchases import PURCHASE_INVOICES
from daftra_client.sandbox.resources.sales import (
    CLIENT_PAYMENTS,
    CREDIT_NOTES,
    ESTIMATES,
    INVOICE_PAYMENTS,
    INVOICES,
    REFUND_RECEIPTS,
)
from daftra_client.sandbox.resources.seeds import SEEDS
from daftra_client.sandbox.tables import Resource

__all__ = ["RESOURCES", "SEEDS"]

RESOURCES: Mapping[str, Resource] = {
    resource.name: resource
    for resource in (
        BRANCHES,
        CLIENTS,
        CLIENT_PAYMENTS,
        CREDIT_NOTES,
        ESTIMATES,
        EXPENSES,
        INCOMES,
        INVOICES,
        INVOICE_PAYMENTS,
        JOURNALS,
        JOURNAL_ACCOUNTS,
        PRODUCTS,
        PRODUCT_CATEGORIES,
        PURCHASE_INVOICES,
        REFUND_RECEIPTS,
        STAFF,
        STORES,
        SUPPLIERS,
        TAXES,
        TREASURIES,
    )
}
"""Every resource by its path below ``/api2/``."""
