"""Where a sync writes: the destination of dlt, the store and the lease that belong to an address."""

from __future__ import annotations

import os
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

import attrs
import fsspec

from ..errors import ConfigurationError
from .errors import WarehouseBusyError, WarehouseError, without_password
from .lease import Check, file_holder, file_lease, postgres_holder, postgres_lease
from .loader import destinations
from .store import DeltaStore, SqlStore, Store

_PATIENCE: Final = 30.0
"""Seconds that a sync waits for a DuckDB database that somebody reads."""


@attrs.frozen
class Target:
    """A destination.

    Attributes:
        shown: Its address without a password, for messages.
        destination: The destination of dlt.
        store: Makes the store of a pipeline.
        lease: Holds the lease of an account, and gives the function that raises an error if it was lost.
        holder: Who holds the lease of an account, None if nobody does.
        datasets: The names of the datasets, None if nobody can tell.
        ready: Waits until nobody else holds the destination.
        table_format: The format of tables on a file system.
    """

    shown: str
    destination: Any
    store: Callable[[Any], Store]
    lease: Callable[[str], AbstractContextManager[Check]]
    holder: Callable[[str], str | None]
    datasets: Callable[[], Sequence[str] | None]
    ready: Callable[[], None]
    table_format: str | None = None


def target_of(address: str | Any, dataset: str = "", *, patience: float | None = None) -> Target:
    """The target that an address means. Nothing is opened or made yet.

    Args:
        address: `duckdb:///acme.duckdb`, `postgresql://user:password@host/database`, `file:///folder` for Delta tables
            (any address of fsspec, such as `s3://bucket/folder`, works the same way), or a destination of dlt.
        dataset: The dataset of the account, as far as there is one.
        patience: Seconds to wait for a database that another program holds.

    Raises:
        ConfigurationError: The address means nothing.
    """
    if not isinstance(address, str):
        name = getattr(address, "destination_name", "the destination")

        def lock(account: str) -> Path:
            return state_folder() / f"{name}-{account}.lock"

        return Target(
            shown=name,
            destination=address,
            store=SqlStore,
            lease=lambda account: file_lease(lock(account), account),
            holder=lambda account: file_holder(lock(account)),
            datasets=lambda: None,
            ready=_always,
        )
    scheme = urlsplit(address).scheme
    if scheme == "duckdb":
        return _duckdb(address, dataset, _PATIENCE if patience is None else patience)
    if scheme in ("postgresql", "postgres"):
        return _postgres(address)
    if scheme in fsspec.available_protocols() and "://" in address:
        return _files(address)
    named = f"{scheme}:" if re.fullmatch("[a-z][a-z0-9+]*", scheme) and "://" in address else "an address like this"
    raise ConfigurationError(  # it may hold a password, so it is not repeated
        f"{named} is no warehouse: give duckdb:///acme.duckdb, postgresql://user:password@host/database, "
        "file:///folder or another address of files such as s3://bucket/folder"
    )


def _duckdb(address: str, dataset: str, patience: float) -> Target:
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
    # dlt would go on to look for a relative path where an earlier run was.
    path = path.absolute()
    lock = path.with_name(f"{path.name}.lock")
    return Target(
        shown=f"duckdb:{path}",
        destination=destinations.duckdb(str(path)),
        store=SqlStore,
        lease=lambda account: file_lease(lock, account),
        holder=lambda account: file_holder(lock),
        datasets=lambda: _schemas_of_duckdb(path, patience),
        ready=lambda: _wait_for_duckdb(path, patience),
    )


def _wait_for_duckdb(path: Path, patience: float) -> None:
    """Wait until no other process has the database open.

    Raises:
        WarehouseBusyError: Somebody still has.
    """
    import duckdb

    ends, pause = time.monotonic() + patience, 0.05
    while True:
        try:
            duckdb.connect(str(path)).close()
        except duckdb.Error as error:
            if "lock" not in str(error).lower():
                raise WarehouseError(f"{path} cannot be opened: {_first_line(error)}") from None
            if time.monotonic() >= ends:
                holder = re.search(r"Conflicting lock is held in (.+?)(?: by|\. See|$)", str(error))
                raise WarehouseBusyError(
                    f"another program has {path} open{f': {holder[1]}' if holder else ''}; DuckDB lets only one write. "
                    "Close it and try again; nothing is lost"
                ) from None
            time.sleep(pause)
            pause = min(2 * pause, 1.0)
        else:
            return


def _schemas_of_duckdb(path: Path, patience: float) -> list[str]:
    import duckdb

    if not path.exists():
        raise WarehouseError(f"there is no database {path}; a sync makes it")
    _wait_for_duckdb(path, patience)
    with duckdb.connect(str(path)) as connection:
        found = connection.execute(
            "select schema_name from information_schema.schemata where catalog_name = current_catalog()"
        ).fetchall()
    return [name for (name,) in found]


def _postgres(address: str) -> Target:
    import psycopg2

    try:
        parts = urlsplit(address)
        host = f"{parts.hostname or ''}{f':{parts.port}' if parts.port else ''}{parts.path}"
    except ValueError:
        raise ConfigurationError(  # the error would show a part of the password
            "the address of PostgreSQL cannot be read: in a password, / @ : # and % are written as %2F %40 %3A %23 %25"
        ) from None

    from .postgres import Fence, Postgres

    def connect() -> Any:
        try:
            return psycopg2.connect(address)
        except psycopg2.Error as error:
            reason = _first_line(error).rpartition("FATAL:")[2].strip()
            advice = next((advice for sign, advice in _ADVICE.items() if sign in reason), "")
            raise WarehouseError(f"PostgreSQL at {host} cannot be used: {reason}{advice}") from None

    def holder(account: str) -> str | None:
        with closing(connect()) as connection:
            return postgres_holder(connection, account)

    def schemas() -> list[str]:
        with closing(connect()) as connection, connection.cursor() as cursor:
            cursor.execute("select nspname from pg_namespace")
            return [name for (name,) in cursor.fetchall()]

    # dlt wants a password, even where the server asks for none.
    user = f"{parts.username or os.environ.get('USER', 'postgres')}:{parts.password or 'none'}"
    complete = parts._replace(
        netloc=f"{user}@{parts.hostname or 'localhost'}{f':{parts.port}' if parts.port else ''}"
    ).geturl()
    destination = Postgres(complete, destination_name="postgres")

    @contextmanager
    def lease(account: str) -> Iterator[Check]:
        with postgres_lease(connect, account) as check:
            destination.fence = Fence(account, check)
            with closing(connect()) as connection:
                destination.fence.wait(connection)
            yield check

    return Target(
        shown=f"postgresql://{host}",
        destination=destination,
        store=SqlStore,
        lease=lease,
        holder=holder,
        datasets=schemas,
        ready=_always,
    )


_ADVICE: Final = {
    "database": "; create it, for instance with createdb, or correct its name",
    "password": "; correct user and password",
    "role": "; correct the user",
    "translate host": "; correct the host",
    "refused": "; look whether it runs there, and correct host and port",
}
"""What to do about errors of PostgreSQL that have a word in them. The first one counts."""


def _files(address: str) -> Target:
    local = Path(urlsplit(address).path) if address.startswith("file://") else None

    def lock(account: str) -> Path:
        return (local or state_folder()) / f"{account}.lock"

    def folders() -> list[str]:
        try:
            files, root = fsspec.core.url_to_fs(address)
            return [str(found).rstrip("/").rpartition("/")[2] for found in files.ls(root, detail=False)]
        except FileNotFoundError:
            raise WarehouseError(f"there is no folder {without_password(address)}; a sync makes it") from None
        except Exception as error:  # each kind of store has errors of its own
            raise WarehouseError(f"{without_password(address)} cannot be read: {_first_line(error)}") from None

    from .files import Files

    return Target(
        shown=without_password(address),
        destination=Files(address, destination_name="filesystem", warn_unsafe_layout_separators=False),
        store=DeltaStore,
        lease=lambda account: file_lease(lock(account), account),
        holder=lambda account: file_holder(lock(account)),
        datasets=folders,
        ready=_always,
        table_format="delta",
    )


def state_folder() -> Path:
    """`$XDG_STATE_HOME/daftra`, below `~/.local/state` where the variable is not set."""
    home = os.environ.get("XDG_STATE_HOME") or "~/.local/state"
    return Path(home).expanduser() / "daftra"


def packages_folder(shown: str) -> Path:
    """Where the packages for a destination stand before they are loaded."""
    return state_folder() / "packages" / re.sub("[^A-Za-z0-9]+", "_", shown)


def _always() -> None:
    """Others may use the destination at the same time."""


def _first_line(error: BaseException) -> str:
    return without_password(next(iter(str(error).splitlines()), type(error).__name__))
