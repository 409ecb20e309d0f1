"""Brings accounts into warehouses: DuckDB, PostgreSQL, Delta tables, and what else dlt loads (extra `warehouse`).

result = await sync(daftra, "duckdb:///acme.duckdb")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .errors import DeletionsRefusedError, WarehouseBusyError, WarehouseError
    from .results import Progress, ResourceResult, SyncResult
    from .sync import sync
else:
    from .._lazy import on_first_use

    __getattr__, __dir__ = on_first_use(
        __name__,
        {
            "DeletionsRefusedError": ".errors",
            "Progress": ".results",
            "ResourceResult": ".results",
            "SyncResult": ".results",
            "WarehouseBusyError": ".errors",
            "WarehouseError": ".errors",
            "sync": ".sync",
        },
    )

__all__ = (
    "DeletionsRefusedError",
    "Progress",
    "ResourceResult",
    "SyncResult",
    "WarehouseBusyError",
    "WarehouseError",
    "sync",
)
