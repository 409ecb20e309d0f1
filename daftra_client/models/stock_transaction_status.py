"""StockTransactionStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class StockTransactionStatus(OpenIntEnum):
    """Stage of a stock movement. The meaning of 3 is not documented."""

    DRAFT = 1
    """A draft."""
    PENDING = 2
    """Waiting."""
    PROCESSED = 4
    """Carried out."""
    TRANSFER = 5
    """The movement is part of a transfer."""
