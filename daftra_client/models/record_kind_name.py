"""RecordKindName: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class RecordKindName(OpenStrEnum):
    """Kind of record in a path, by its name."""

    CLIENT = "client"
    """A client."""
    INVOICE = "invoice"
    """An invoice."""
    ESTIMATE = "estimate"
    """An estimate."""
    PURCHASE_ORDER = "purchase_order"
    """A purchase invoice."""
    STAFF = "staff"
    """A staff member."""
    SUPPLIER = "supplier"
    """A supplier."""
    PRODUCT = "product"
    """A product."""
    WORK_ORDER = "work_order"
    """A work order."""
