"""Syncs accounts into warehouses: DuckDB, PostgreSQL, Delta tables, and others that dlt supports (extra `warehouse`).

result = await sync(daftra, "duckdb:///acme.duckdb")
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from .contents import status
    from .errors import DeletionsRefusedError, LeaseLostError, WarehouseBusyError, WarehouseError
    from .explaining import explain
    from .results import (
        AccountStatus,
        Explanation,
        Progress,
        ResourceResult,
        RunStatus,
        SyncResult,
        TableStatus,
    )
    from .run import sync
else:
    from .._common.lazy import on_first_use

    __getattr__, __dir__ = on_first_use(
        __name__,
        {
            "AccountStatus": ".results",
            "DeletionsRefusedError": ".errors",
            "Explanation": ".results",
            "LeaseLostError": ".errors",
            "Progress": ".results",
            "ResourceResult": ".results",
            "RunStatus": ".results",
            "SyncResult": ".results",
            "TableStatus": ".results",
            "WarehouseBusyError": ".errors",
            "WarehouseError": ".errors",
            "explain": ".explaining",
            "status": ".contents",
            "sync": ".run",
        },
        extra=("deltalake", "dlt", "duckdb", "fsspec", "psycopg2", "pyarrow"),
        without="warehouses need the extra: pip install 'daftra-client[warehouse]'",
    )


__all__ = (
    "AccountStatus",
    "DeletionsRefusedError",
    "Explanation",
    "LeaseLostError",
    "Progress",
    "ResourceResult",
    "RunStatus",
    "SyncResult",
    "TableStatus",
    "WarehouseBusyError",
    "WarehouseError",
    "explain",
    "status",
    "sync",
)
