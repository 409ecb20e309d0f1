"""The other destinations of dlt: those with SQL and merge, each by its name or by an address.

dlt reads missing parts of an address from its own configuration, and everything if only a name is given: from variables
such as `DESTINATION__SNOWFLAKE__CREDENTIALS__PASSWORD`, or from `config.toml` and `secrets.toml` in its folder `.dlt`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import Any, Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from ..._common.redaction import without_password
from ...errors import ConfigurationError
from ..leases.expiring import LEASE_CONFIG, expiring_lease
from ..leases.table import LeaseTable
from ..loader import client_of, destinations, kind_of, usable
from ..names import dataset_of
from ..store import SqlStore
from .target import Target

NAMES: Final = (
    "bigquery",
    "databricks",
    "ducklake",
    "fabric",
    "motherduck",
    "mssql",
    "redshift",
    "snowflake",
    "sqlalchemy",
    "synapse",
)
"""The destinations of dlt that a sync supports."""
_UNSUPPORTED: Final = {
    "athena": "it needs a second destination for staging, and a special table format",
    "clickhouse": "it does not support the standard UPDATE statement",
    "dremio": "it needs a second destination for staging",
    **dict.fromkeys(("lance", "lancedb", "qdrant", "weaviate"), "it is a vector database without SQL"),
    **dict.fromkeys(("destination", "dummy"), "nothing can be read from it"),
}
_OF_SQLALCHEMY: Final = frozenset(("mariadb", "mysql", "oracle", "sqlite"))
"""Databases that dlt supports only through SQLAlchemy, so their addresses are those of SQLAlchemy."""
_INSTEAD: Final = {"postgresql": "postgresql://", "postgres": "postgresql://", "duckdb": "duckdb:///"}
"""Databases for which the driver cannot be chosen, with the addresses to use instead."""
_SQLITE: Final = re.compile(r"(sqlite(?:\+\w+)?:///)([^/?:][^?]*)(.*)")


def is_named(address: str) -> bool:
    """Whether an address is the name of a destination of dlt, or begins with one."""
    if address in NAMES or address in _UNSUPPORTED:
        return True
    scheme = address.partition(":")[0]
    base = _base(address)
    known = base in NAMES or base in _UNSUPPORTED or base in _OF_SQLALCHEMY or "+" in scheme
    return known and (address.startswith(f"{scheme}://") or scheme == "md")


def destination_named(address: str) -> Any:
    """Return the destination of dlt for an address.

    Raises:
        ConfigurationError: A sync does not support the destination, or the address is not valid for it.
    """
    base = _base(address)
    if base in _UNSUPPORTED:
        raise ConfigurationError(f"a sync cannot write to {base}: {_UNSUPPORTED[base]}")
    if base in _INSTEAD:
        raise ConfigurationError(f"the driver cannot be chosen: write {_INSTEAD[base]} instead of {base}+...")
    if address in NAMES:
        return getattr(destinations, base)()
    parts = _parts(address, base)
    options = dict(parse_qsl(parts.query))
    if base == "bigquery":
        known = {name: options[name] for name in ("location",) if name in options}
        return destinations.bigquery(project_id=parts.netloc or None, **known)
    if base == "databricks":
        given = {
            "server_hostname": parts.hostname,
            "catalog": parts.path.strip("/"),
            "access_token": unquote(parts.password or ""),
            **options,
        }
        return destinations.databricks({name: value for name, value in given.items() if value})
    if base in _OF_SQLALCHEMY or "+" in parts.scheme:
        # dlt resolves a relative path from the folder of an earlier run.
        address = _SQLITE.sub(lambda found: f"{found[1]}{Path(found[2]).absolute()}{found[3]}", address)
        if base in ("mariadb", "mysql"):
            with suppress(ImportError):  # a missing SQLAlchemy is reported later
                from .mysql import LongTexts

                return destinations.sqlalchemy(address, type_mapper=LongTexts)
        return destinations.sqlalchemy(address)
    if base in ("ducklake", "fabric", "sqlalchemy"):
        raise ConfigurationError(
            f"{base} does not have an address: give only the name {base}, and set the rest in the configuration of dlt"
        )
    return getattr(destinations, base)(address)


def _parts(address: str, base: str) -> SplitResult:
    """Split an address into its parts.

    Raises:
        ConfigurationError: It is ambiguous, so that a driver might show a part of the password in an error.
    """
    with suppress(ValueError):
        parts = urlsplit(address)
        if parts.netloc.count("@") <= 1 and (parts.port is None or parts.port >= 0):  # `port` raises ValueError
            return parts
    raise ConfigurationError(
        f"the address of {base} cannot be read: in a password, write / @ : # and % as %2F %40 %3A %23 %25"
    )


def other(destination: Any) -> Target:
    """Return the target of another destination of dlt with SQL.

    Raises:
        ConfigurationError: A sync does not support it, a driver is not installed, or settings are missing.
    """
    base = kind_of(destination)
    if base not in NAMES:
        raise ConfigurationError(f"a sync cannot write to {base}: {_UNSUPPORTED.get(base, 'it is not known')}")
    config = client_of(destination, dataset_of("")).config
    where = without_password(str(config)).strip()

    def lease_store(account: str) -> LeaseTable:
        return LeaseTable(destination, dataset_of(account))

    def holder(account: str) -> str | None:
        info = lease_store(account).info()
        return info.holder if info else None

    return Target(
        shown=where if "://" in where else base,
        destination=destination,
        store=SqlStore,
        lease=lambda account: expiring_lease(lease_store(account), account, LEASE_CONFIG),
        holder=holder,
        datasets=lambda: _datasets(destination) if base == "sqlalchemy" else None,
    )


def _datasets(destination: Any) -> Sequence[str]:
    """List the schemas of a database that is used through SQLAlchemy.

    Raises:
        WarehouseError: It cannot be used.
    """
    client = client_of(destination, dataset_of(""))
    sql = client.sql_client
    if sql.dialect_name == "sqlite":  # dlt creates a file for each schema
        file = Path(sql.database_name)
        found = file.parent.glob(f"{escape(file.stem)}__*{escape(file.suffix)}")
        return [each.stem.removeprefix(f"{file.stem}__") for each in found]
    with usable(), client:
        names: Sequence[str] = sql.dialect.get_schema_names(sql.native_connection)
        return names


def _base(address: str) -> str:
    """Return the name of the destination with which an address begins."""
    name = address.partition(":")[0].partition("+")[0].lower()
    return "motherduck" if name == "md" else name
