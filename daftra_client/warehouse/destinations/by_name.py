"""The other destinations of dlt: those that speak SQL and merge, each by its name or by an address.

What an address leaves out, and all where a name stands alone, dlt takes from its own configuration: variables such as
`DESTINATION__SNOWFLAKE__CREDENTIALS__PASSWORD`, or the files `config.toml` and `secrets.toml` of its folder `.dlt`.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from contextlib import suppress
from glob import escape
from pathlib import Path
from typing import Any, Final
from urllib.parse import SplitResult, parse_qsl, unquote, urlsplit

from ...errors import ConfigurationError
from ..errors import without_password
from ..leases.expiring import TERMS, expiring_lease
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
"""The destinations of dlt that a sync can write."""
_REFUSED: Final = {
    "athena": "it needs a second destination for staging, and tables of its own format",
    "clickhouse": "it has no UPDATE as other databases have",
    "dremio": "it needs a second destination for staging",
    **dict.fromkeys(("lance", "lancedb", "qdrant", "weaviate"), "it is a store of vectors, which takes no SQL"),
    **dict.fromkeys(("destination", "dummy"), "nothing can be read from it"),
}
_OF_SQLALCHEMY: Final = frozenset(("mariadb", "mysql", "oracle", "sqlite"))
"""Databases for which dlt has nothing else, so their addresses are those of SQLAlchemy."""
_INSTEAD: Final = {"postgresql": "postgresql://", "postgres": "postgresql://", "duckdb": "duckdb:///"}
"""The addresses of databases that have a lease of their own here."""
_SQLITE: Final = re.compile(r"(sqlite(?:\+\w+)?:///)([^/?:][^?]*)(.*)")


def is_named(address: str) -> bool:
    """Whether an address is the name of a destination of dlt, or begins with one."""
    if address in NAMES or address in _REFUSED:
        return True
    scheme = address.partition(":")[0]
    base = _base(address)
    known = base in NAMES or base in _REFUSED or base in _OF_SQLALCHEMY or "+" in scheme
    return known and (address.startswith(f"{scheme}://") or scheme == "md")


def destination_named(address: str) -> Any:
    """The destination of dlt that an address means.

    Raises:
        ConfigurationError: A sync cannot write it, or the address is not one of it.
    """
    base = _base(address)
    if base in _REFUSED:
        raise ConfigurationError(f"a sync cannot write {base}: {_REFUSED[base]}")
    if base in _INSTEAD:
        raise ConfigurationError(f"the driver is not chosen here: write {_INSTEAD[base]} instead of {base}+...")
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
        # dlt would go on to look for a relative path where an earlier run was.
        address = _SQLITE.sub(lambda found: f"{found[1]}{Path(found[2]).absolute()}{found[3]}", address)
        if base in ("mariadb", "mysql"):
            with suppress(ImportError):  # without SQLAlchemy, which is told later
                from .mysql import LongTexts

                return destinations.sqlalchemy(address, type_mapper=LongTexts)
        return destinations.sqlalchemy(address)
    if base in ("ducklake", "fabric", "sqlalchemy"):
        raise ConfigurationError(f"{base} has no address: give {base} alone, and the rest in the configuration of dlt")
    return getattr(destinations, base)(address)


def _parts(address: str, base: str) -> SplitResult:
    """The parts of an address.

    Raises:
        ConfigurationError: A driver might take a part of the password for something else, and show it.
    """
    with suppress(ValueError):
        parts = urlsplit(address)
        if parts.netloc.count("@") <= 1 and (parts.port is None or parts.port >= 0):  # `port` raises what is no number
            return parts
    raise ConfigurationError(
        f"the address of {base} cannot be read: in a password, / @ : # and % are written as %2F %40 %3A %23 %25"
    )


def other(destination: Any) -> Target:
    """The target of a destination of dlt that speaks SQL.

    Raises:
        ConfigurationError: A sync cannot write it, a driver is not installed, or settings are missing.
    """
    base = kind_of(destination)
    if base not in NAMES:
        raise ConfigurationError(f"a sync cannot write {base}: {_REFUSED.get(base, 'it is not known')}")
    config = client_of(destination, dataset_of("")).config
    where = without_password(str(config)).strip()

    def ledger(account: str) -> LeaseTable:
        return LeaseTable(destination, dataset_of(account))

    def holder(account: str) -> str | None:
        claim = ledger(account).claim()
        return claim.holder if claim else None

    return Target(
        shown=where if "://" in where else base,
        destination=destination,
        store=SqlStore,
        lease=lambda account: expiring_lease(ledger(account), account, TERMS),
        holder=holder,
        datasets=lambda: _datasets(destination) if base == "sqlalchemy" else None,
    )


def _datasets(destination: Any) -> Sequence[str]:
    """The schemas of a database that SQLAlchemy speaks to.

    Raises:
        WarehouseError: It cannot be used.
    """
    client = client_of(destination, dataset_of(""))
    sql = client.sql_client
    if sql.dialect_name == "sqlite":  # dlt makes a file of each schema
        file = Path(sql.database_name)
        found = file.parent.glob(f"{escape(file.stem)}__*{escape(file.suffix)}")
        return [each.stem.removeprefix(f"{file.stem}__") for each in found]
    with usable(), client:
        names: Sequence[str] = sql.dialect.get_schema_names(sql.native_connection)
        return names


def _base(address: str) -> str:
    """The name of a destination that an address begins with."""
    name = address.partition(":")[0].partition("+")[0].lower()
    return "motherduck" if name == "md" else name
