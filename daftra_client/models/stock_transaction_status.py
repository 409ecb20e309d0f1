"""StockTransactionStatus: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenIntEnum
from ..wire import EnumTable


class StockTransactionStatus(OpenIntEnum):
    """Stage of a stock movement. The meaning of 3 is not documented.

    Source: documentation (3 is missing there).
    """

    DRAFT = 1
    """A draft."""
    PENDING = 2
    """Waiting."""
    PROCESSED = 4
    """Carried out."""
    TRANSFER = 5
    """Part of a transfer."""


read_stock_transaction_status = EnumTable(StockTransactionStatus).__getitem__
