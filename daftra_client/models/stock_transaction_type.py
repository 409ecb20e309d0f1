"""StockTransactionType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class StockTransactionType(OpenIntEnum):
    """Direction of a stock movement."""

    IN = 1
    """Stock enters the store."""
    OUT = 2
    """Stock leaves the store."""
