"""Where a sync writes: the destination of dlt, the store and the lease that belong to an address."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import attrs

from ..errors import ConfigurationError
from .errors import WarehouseBusyError, WarehouseError
from .lease import file_lease, postgres_lease
from .loader import destinations
from .store import DeltaStore, SqlStore, Store

_LONGEST_WAIT: Final = 30.0
"""Seconds that a sync waits for a DuckDB database that somebody reads."""


@attrs.frozen
class Target:
    """A destination.

    Attributes:
        shown: Its address without a password, for messages.
        destination: The destination of dlt.
        store: Makes the store of a pipeline.
        lease: Holds the lease of an account.
        ready: Waits until nobody else holds the destination.
        table_format: The format of tables on a file system.
    """

    shown: str
    destination: Any
    store: Callable[[Any], Store]
    lease: Callable[[str], AbstractContextManager[None]]
    ready: Callable[[], None]
    table_format: str | None = None


def target_of(address: str | Any, dataset: str) -> Target:
    """The target that an address means.

    Args:
        address: `duckdb:///acme.duckdb`, `postgresql://user:password@host/database`, `file:///folder` for Delta tables
            (any address of fsspec, such as `s3://bucket/folder`, works the same way), or a destination of dlt.
        dataset: The dataset of the account.

    Raises:
        ConfigurationError: The address means nothing.
    """
    if not isinstance(address, str):
        name = getattr(address, "destination_name", "the destination")
        return Target(name, address, SqlStore, _row_lease_of(name), _always)
    scheme = urlsplit(address).scheme
    if scheme == "duckdb":
        return _duckdb(address, dataset)
    if scheme in ("postgresql", "postgres"):
        return _postgres(address)
    if scheme and re.fullmatch("[a-z][a-z0-9+]*", scheme):
        return _files(address)
    raise ConfigurationError(
        f"{address!r} is no warehouse: give duckdb:///acme.duckdb, postgresql://user:password@host/database, or "
        "file:///folder"
    )


def _duckdb(address: str, dataset: str) -> Target:
    place = address.removeprefix("duckdb://")
    path = Path(place[1:] if place.startswith("/") and not place.startswith("//") else place.removeprefix("/"))
    if not path.name:
        raise ConfigurationError(
            "the address of a DuckDB database names a file: duckdb:///acme.duckdb, or duckdb:////data/acme.duckdb"
        )
    if path.stem == dataset:
        raise ConfigurationError(
            f"DuckDB cannot tell the database {path.name} from the schema {dataset}; name the file in another way"
        )
    path.parent.mkdir(parents=True, exist_ok=True)
    return Target(
        shown=f"duckdb:{path}",
        destination=destinations.duckdb(str(path)),
        store=SqlStore,
        lease=lambda account: file_lease(path.with_name(f"{path.name}.lock"), account),
        ready=lambda: _wait_for_duckdb(path),
    )


def _wait_for_duckdb(path: Path) -> None:
    """Wait until no other process has the database open.

    Raises:
        WarehouseBusyError: Somebody still has.
    """
    import duckdb

    ends, pause = time.monotonic() + _LONGEST_WAIT, 0.05
    while True:
        try:
            duckdb.connect(str(path)).close()
        except duckdb.IOException as error:
            if "lock" not in str(error).lower():
                raise WarehouseError(f"{path} cannot be opened: {str(error).splitlines()[0]}") from None
            if time.monotonic() >= ends:
                holder = re.search(r"Conflicting lock is held in (.+?)(?: by|\. See|$)", str(error))
                raise WarehouseBusyError(
                    f"another program has {path} open{f': {holder[1]}' if holder else ''}; DuckDB lets only one write. "
                    "Close it and sync again; nothing is lost"
                ) from None
            time.sleep(pause)
            pause = min(2 * pause, 1.0)
        else:
            return


def _postgres(address: str) -> Target:
    import psycopg2

    from .postgres import Postgres

    parts = urlsplit(address)
    host = f"{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}{parts.path}"

    def lease(account: str) -> AbstractContextManager[None]:
        try:
            connection = psycopg2.connect(address)
        except psycopg2.Error as error:
            raise WarehouseError(f"PostgreSQL at {host} cannot be reached: {str(error).splitlines()[0]}") from None
        return postgres_lease(connection, account)

    # dlt wants a password, even where the server asks for none.
    user = f"{parts.username or os.environ.get('USER', 'postgres')}:{parts.password or 'none'}"
    complete = parts._replace(
        netloc=f"{user}@{parts.hostname or 'localhost'}{f':{parts.port}' if parts.port else ''}"
    ).geturl()
    return Target(
        shown=f"postgresql://{host}",
        destination=Postgres(complete, destination_name="postgres"),
        store=SqlStore,
        lease=lease,
        ready=_always,
    )


def _files(address: str) -> Target:
    local = Path(urlsplit(address).path) if address.startswith("file://") else None
    return Target(
        shown=address,
        destination=destinations.filesystem(address, warn_unsafe_layout_separators=False),
        store=DeltaStore,
        lease=lambda account: file_lease((local or state_folder()) / f"{account}.lock", account),
        ready=_always,
        table_format="delta",
    )


def _row_lease_of(name: str) -> Callable[[str], AbstractContextManager[None]]:
    return lambda account: file_lease(state_folder() / f"{name}-{account}.lock", account)


def state_folder() -> Path:
    """`$XDG_STATE_HOME/daftra`, below `~/.local/state` where the variable is not set."""
    home = os.environ.get("XDG_STATE_HOME") or "~/.local/state"
    return Path(home).expanduser() / "daftra"


def _always() -> None:
    """Others may use the destination at the same time."""
