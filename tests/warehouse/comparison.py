"""Compares a warehouse with its account, row by row and cent by cent.

The account is read plainly: every list, with every argument that shows hidden rows, and every record by itself where
lists leave something out. The warehouse is read by the drivers of its databases, without the engine that is tested.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

from daftra_client import DaftraClient, models, tables
from daftra_client._common import catalog as _catalog

OWN = frozenset(("_hash", "_dlt_load_id", "_deleted_at"))
"""Columns that the engine adds."""
VOLATILE = frozenset(("cur_date", "overdue"))
"""Columns whose values depend on the day on which they are read."""

Rows = Counter[tuple[Any, ...]]


async def account_tables(
    daftra: DaftraClient, resources: Iterable[str], *, personal: bool = True
) -> dict[str, list[dict[str, Any]]]:
    """The tables that a warehouse of the account should have."""
    found: dict[str, list[dict[str, Any]]] = {}
    for resource in resources:
        made = tables.to_arrow_tables(
            await plain_reading(daftra, resource), _model(resource), personal=personal, name=resource
        )
        found |= {name: table.to_pylist() for name, table in made.items()}
    return found


async def plain_reading(daftra: DaftraClient, resource: str) -> list[Any]:
    """All records of a resource, whole."""
    read = _catalog.list_of(resource)
    api = getattr(daftra, resource)
    records: dict[int, Any] = {}
    for show in (
        {},
        *(hidden["show"] for hidden in read.get("hides", ()) if hidden["show"] and "level" not in hidden["show"]),
    ):
        async for record in api.list(**show):
            records.setdefault(record.id, record)
    if any(option["name"] == "level" for option in read.get("options", ())):
        async for record in api.list(level=-1):
            if record.id not in records:  # of another branch
                records[record.id] = await api.get(record.id)
    if tables.children(_model(resource)):
        for id, record in records.items():
            if read.get("expands") or any(getattr(record, name) is None for name in tables.children(_model(resource))):
                records[id] = await api.get(id)
    return list(records.values())


def _model(resource: str) -> Any:
    return getattr(models, _catalog.list_of(resource)["model"])


def warehouse_tables(address: str, dataset: str) -> dict[str, list[dict[str, Any]]]:
    """The rows of all tables without a mark of deletion."""
    scheme = urlsplit(address).scheme
    read = _READERS[scheme]
    return {
        name: [row for row in rows if row.get("_deleted_at") is None] for name, rows in read(address, dataset).items()
    }


def marked(address: str, dataset: str, table: str) -> list[int]:
    """The ids of the records that are marked as deleted."""
    scheme = urlsplit(address).scheme
    read = _READERS[scheme]
    return sorted(row["id"] for row in read(address, dataset)[table] if row["_deleted_at"] is not None)


def _duckdb(address: str, dataset: str) -> dict[str, list[dict[str, Any]]]:
    import duckdb

    connection = duckdb.connect(address.removeprefix("duckdb:///"), read_only=True)
    try:
        return _sql_tables(connection.cursor(), dataset)
    finally:
        connection.close()


def _postgres(address: str, dataset: str) -> dict[str, list[dict[str, Any]]]:
    import psycopg2

    connection = psycopg2.connect(address)
    try:
        with connection.cursor() as cursor:
            return _sql_tables(cursor, dataset)
    finally:
        connection.close()


def _sql_tables(cursor: Any, dataset: str) -> dict[str, list[dict[str, Any]]]:
    cursor.execute(f"select table_name from information_schema.tables where table_schema = '{dataset}'")
    names = [name for (name,) in cursor.fetchall() if not name.startswith("_dlt")]
    found: dict[str, list[dict[str, Any]]] = {}
    for name in names:
        cursor.execute(f'select * from "{dataset}"."{name}"')
        columns = [each[0] for each in cursor.description]
        found[name] = [dict(zip(columns, row, strict=True)) for row in cursor.fetchall()]
    return found


def _delta(address: str, dataset: str) -> dict[str, list[dict[str, Any]]]:
    from deltalake import DeltaTable

    folder = Path(urlsplit(address).path) / dataset
    return {
        path.parent.name: DeltaTable(str(path.parent)).to_pyarrow_table().to_pylist()
        for path in folder.glob("*/_delta_log")
    }


def _mariadb(address: str, dataset: str) -> dict[str, list[dict[str, Any]]]:
    import sqlalchemy

    engine = sqlalchemy.create_engine(address)
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        cursor.execute("set session sql_mode = 'ansi_quotes'")
        return _sql_tables(cursor, dataset)
    finally:
        connection.close()
        engine.dispose()


_READERS = {"duckdb": _duckdb, "postgresql": _postgres, "file": _delta, "mysql+pymysql": _mariadb}


async def differences(
    daftra: DaftraClient,
    address: str,
    resources: Sequence[str],
    *,
    account: str = "acme",
    personal: bool = True,
) -> list[str]:
    """What differs between warehouse and account; nothing if they are equal."""
    there = await account_tables(daftra, resources, personal=personal)
    here = warehouse_tables(address, f"daftra_{account}")
    found: list[str] = []
    for name, rows in there.items():
        expected, got = _rows(rows), _rows(here.get(name, ()))
        found += [f"{name}: lacks {_shown(row)}" for row in (expected - got).elements()]
        found += [f"{name}: has {_shown(row)}" for row in (got - expected).elements()]
    return found


def _shown(row: tuple[Any, ...]) -> dict[str, Any]:
    return {name: value for name, value in row if value is not None}


def _rows(rows: Iterable[dict[str, Any]]) -> Rows:
    return Counter(
        tuple(sorted((name, _plain(value)) for name, value in row.items() if name not in OWN | VOLATILE))
        for row in rows
    )


def _plain(value: Any) -> Any:
    """A value as it can be compared: JSON by its content."""
    if not isinstance(value, str):
        return value
    if value[:1] in ("{", "["):
        try:
            return json.dumps(json.loads(value), sort_keys=True)
        except ValueError:
            pass
    return value
