"""FollowUpStatusType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class FollowUpStatusType(OpenStrEnum):
    """Kind of record that follow-up statuses are listed for, by its name.

    Source: vendor reference 2026-08.
    """

    CLIENT = "client"
    """Clients."""
    INVOICE = "invoice"
    """Invoices."""
    ESTIMATE = "estimate"
    """Estimates."""
    PURCHASE_ORDER = "purchase_order"
    """Purchase orders."""
    STAFF = "staff"
    """Staff."""
    SUPPLIER = "supplier"
    """Suppliers."""
    PRODUCT = "product"
    """Products."""
    WORK_ORDER = "work_order"
    """Work orders."""
