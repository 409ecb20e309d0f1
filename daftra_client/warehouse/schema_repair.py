"""Recreates tables and columns that a user dropped from a warehouse, so that their records are loaded again.

dlt creates a table or a column only when its schema changes. If one was dropped, every package would fail. And a row
whose lines or values were dropped still has its hash, so it would not be loaded again.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from .loader import Loader, kind_of, usable
from .plan import LISTED, child_tables
from .store import HASH

_KINDS: Final = frozenset(("duckdb", "postgres"))
"""Kinds of destinations that report the names of columns unchanged."""


def repair_schema(loader: Loader) -> Sequence[str]:
    """Create missing tables and columns.

    Returns:
        The resources whose records are loaded again.

    Raises:
        WarehouseError: The warehouse cannot be used.
    """
    if kind_of(loader.destination) not in _KINDS:
        return ()
    expected = loader.columns
    with usable(), loader.client as client:
        own = [client.schema.version_table_name, client.schema.loads_table_name, client.schema.state_table_name]
        found = {name: columns for name, columns in client.get_storage_tables([*{*expected, *own}]) if columns}
        if not expected and own[0] in found and not found.keys() >= {*own}:
            # Without its own tables dlt finds neither state nor schema. It creates all of them for a new schema.
            client.sql_client.execute_sql(f"delete from {client.sql_client.make_qualified_table_name(own[0])}")
        lacking = {name for name, columns in expected.items() if not found.get(name, {}).keys() >= columns}
        if not lacking:
            return ()
        again = [name for name in LISTED if not lacking.isdisjoint((name, *child_tables(name)))]
        # The hashes are cleared first, so that a run killed in between leaves no row that looks loaded.
        for name in again:
            if HASH in found.get(name, {}):
                _forget_hashes(client.sql_client, name)
    with usable(), loader.pipeline.destination_client() as client:
        client.update_stored_schema(force=True)
    loader.note(f"{', '.join(sorted(lacking))}: recreated what was dropped; its records are loaded again")
    return again


def _forget_hashes(sql: Any, table: str) -> None:
    sql.execute_sql(f"update {sql.make_qualified_table_name(table)} set {sql.escape_column_name(HASH)} = null")
