"""From the address of a warehouse to its destination of dlt, its store and its lease."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import ExitStack, closing, contextmanager
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote, urlsplit

import fsspec

from ..._common.redaction import without_password
from ...errors import ConfigurationError
from ..errors import WarehouseError
from ..leases.expiring import expiring_lease
from ..leases.locks import Check, file_holder, file_lease, postgres_holder, postgres_lease
from ..leases.objects import LeaseObjects
from ..loader import client_of, kind_of, usable
from ..names import dataset_of
from ..store import DeltaStore, SqlStore
from .by_name import NAMES, destination_named, is_named, other
from .duckdb_file import duckdb_file
from .target import Target, first_line


def target_of(address: str | Any, dataset: str = "", *, timeout: float | None = None, is_read: bool = False) -> Target:
    """Return the target of an address. It opens and creates nothing.

    Args:
        address: `duckdb:///acme.duckdb`, `postgresql://user:password@host/database`, `file:///folder` for Delta tables
            (any address of fsspec, such as `s3://bucket/folder`, works the same way), the name of another destination
            of dlt or an address of it such as `snowflake://user:password@account/database`, or an object of dlt.
        dataset: The dataset of the account, if there is one.
        timeout: Seconds to wait for a database that another program has open.
        is_read: The warehouse is only read, and not created.

    Raises:
        ConfigurationError: The address is not valid, a driver is not installed, or settings are missing.
    """
    if not isinstance(address, str):
        return _of_object(address, dataset, timeout, is_read=is_read)
    scheme = _scheme(address)
    if scheme == "duckdb":
        return duckdb_file(_path_of_duckdb(address), dataset, timeout, is_read=is_read)
    if scheme in ("postgresql", "postgres"):
        return _postgres(address)
    if is_named(address):
        return other(destination_named(address))
    if scheme == "local" or (scheme == "file" and not address.startswith("file:///")):
        # The lock would be in another folder than the tables, or the same folder would have two kinds of locks.
        raise ConfigurationError("the address of a folder needs an absolute path, such as file:///data/acme")
    if scheme == "file" and ("?" in address or "#" in address):
        raise ConfigurationError("in the address of a folder, write ? and # as %3F and %23")
    if scheme in fsspec.available_protocols() and "://" in address:
        from .files import Files

        return _files(address, Files(address, destination_name="filesystem", warn_unsafe_layout_separators=False))
    named = "this address" if scheme else "a path without a scheme"
    if scheme.isidentifier() and "://" in address:
        named = f"{scheme}:"
    raise ConfigurationError(  # the message does not repeat the address, which may contain a password
        f"{named} is not the address of a warehouse: give duckdb:///acme.duckdb, "
        "postgresql://user:password@host/database, file:///folder or another address of files such as "
        f"s3://bucket/folder, or another destination of dlt ({', '.join(NAMES)})"
    )


def _of_object(destination: Any, dataset: str, timeout: float | None, *, is_read: bool) -> Target:
    """Return the target of a destination object of dlt. It has the same lease as the equivalent address."""
    if not hasattr(destination, "destination_type"):
        raise ConfigurationError(
            f"an object of type {type(destination).__name__} is neither an address nor a destination of dlt"
        )
    kind = kind_of(destination)
    if kind == "duckdb":
        database = client_of(destination, dataset).config.credentials.database
        return duckdb_file(Path(database), dataset, timeout, destination, is_read=is_read)
    if kind == "postgres":
        return _postgres(client_of(destination, dataset).config.credentials.to_native_representation())
    if kind == "filesystem":
        return _files(client_of(destination, dataset).config.bucket_url, destination)
    return other(destination)


def _scheme(address: str) -> str:
    try:
        return urlsplit(address).scheme
    except ValueError:  # raised by the rest of the address, which may be part of a password
        return address.partition(":")[0].lower()


def _path_of_duckdb(address: str) -> Path:
    text = address.removeprefix("duckdb://")
    path = Path(text[1:] if text.startswith("/") and not text.startswith("//") else text.removeprefix("/"))
    if not address.startswith("duckdb://") or not path.name or path.name == ":memory:":
        raise ConfigurationError(
            "the address of a DuckDB database must name a file: duckdb:///acme.duckdb, or duckdb:////data/acme.duckdb"
        )
    return path


def _complete(address: str) -> tuple[str, str]:
    """Return an address of PostgreSQL with its missing parts filled in, and its host and port.

    dlt requires a password, even if the server does not, and reads no variables of the environment. It has to write to
    the same database in which the lease is.

    Raises:
        ConfigurationError: It cannot be read.
    """
    import psycopg2

    try:
        parts = urlsplit(address)
        given, _, place = parts.netloc.rpartition("@")
        if "@" in given:  # the driver would take the rest of the password for the host, and show it in its error
            raise ValueError
        environment = {name: quote(os.environ.get(name, ""), safe="") for name in _DEFAULTS}
        if not place:
            place = environment["PGHOST"] or "localhost"
        if parts.port is None and environment["PGPORT"]:
            place = f"{place}:{environment['PGPORT']}"
        user = parts.username or environment["PGUSER"] or environment["USER"] or "postgres"
        complete = parts._replace(
            netloc=f"{user}:{parts.password or environment['PGPASSWORD'] or 'none'}@{place}"
        ).geturl()
        psycopg2.extensions.parse_dsn(complete)
    except (ValueError, psycopg2.ProgrammingError):
        raise ConfigurationError(  # the error would show a part of the password
            "the address of PostgreSQL cannot be read: in a password, write / @ : # and % as %2F %40 %3A %23 %25; "
            "after the ?, give connection parameters such as sslmode=require"
        ) from None
    return complete, place


def _postgres(address: str) -> Target:
    import psycopg2

    complete, place = _complete(address)
    parts = urlsplit(address)

    from .postgres import Fence, Postgres

    # Without a timeout, a host that does not answer would block the thread for as long as the system waits.
    options: dict[str, Any] = {} if "connect_timeout" in parts.query else {"connect_timeout": _CONNECT_TIMEOUT}

    def connect() -> Any:
        try:
            return psycopg2.connect(complete, **options)
        except psycopg2.Error as error:
            reason = first_line(error).rpartition("FATAL:")[2].strip()
            advice = next((advice for sign, advice in _ADVICE.items() if sign in reason), "")
            raise WarehouseError(f"PostgreSQL at {place}{parts.path} cannot be used: {reason}{advice}") from None

    def holder(account: str) -> str | None:
        with usable(), closing(connect()) as connection:
            return postgres_holder(connection, account)

    def schemas() -> list[str]:
        with usable(), closing(connect()) as connection, connection.cursor() as cursor:
            cursor.execute("select nspname from pg_namespace")
            return [name for (name,) in cursor.fetchall()]

    destination = Postgres(complete, destination_name="postgres")

    @contextmanager
    def lease(account: str) -> Iterator[Check]:
        with ExitStack() as held:
            with usable():
                check = held.enter_context(postgres_lease(connect, account))
                destination.fence = Fence(account, check)
                with closing(connect()) as connection:
                    destination.fence.wait(connection)
            yield check

    return Target(
        shown=f"postgresql://{parts.netloc.rpartition('@')[2]}{parts.path}",
        destination=destination,
        store=SqlStore,
        lease=lease,
        holder=holder,
        datasets=schemas,
    )


_DEFAULTS: Final = ("PGHOST", "PGPORT", "PGUSER", "PGPASSWORD", "USER")
"""The environment variables that the driver reads for missing parts of an address."""
_CONNECT_TIMEOUT: Final = 15
"""Seconds to wait for PostgreSQL; dlt uses the same value for its connections."""
_ADVICE: Final = {
    "database": "; create it, for instance with createdb, or correct its name",
    "password": "; correct user and password",
    "role": "; correct the user",
    "translate host": "; correct the host",
    "refused": "; check that the server is running, and correct host and port",
    "timeout": "; check that the server is running, and correct host and port",
}
"""Advice for an error of PostgreSQL whose message contains one of these words. The first match counts."""


_LEASES: Final = "_leases"
"""The folder of leases, next to the folders of the datasets."""


def _files(address: str, destination: Any) -> Target:
    client = client_of(destination, dataset_of(""))
    local = Path(client.bucket_path) if address.startswith("file://") else None  # dlt reads %20 as a space
    root = str(local or client.fs_client._strip_protocol(address))

    def lease_store(account: str) -> LeaseObjects:
        return LeaseObjects(lambda: client.fs_client, f"{root}/{_LEASES}/{account}")

    def holder(account: str) -> str | None:
        info = lease_store(account).info()
        return info.holder if info else None

    def folders() -> list[str]:
        if local and local.is_file():
            raise WarehouseError(f"{local} is a file, but Delta tables need a folder; give the address of a folder")
        try:
            return [str(found).rstrip("/").rpartition("/")[2] for found in client.fs_client.ls(root, detail=False)]
        except FileNotFoundError:
            raise WarehouseError(
                f"the folder {without_password(address)} does not exist; the first sync creates it"
            ) from None
        except Exception as error:  # each kind of store has its own error classes
            raise WarehouseError(f"{without_password(address)} cannot be read: {first_line(error)}") from None

    return Target(
        shown=without_password(address),
        destination=destination,
        store=DeltaStore,
        lease=lambda account: (
            file_lease(local / f"{account}.lock", account) if local else expiring_lease(lease_store(account), account)
        ),
        holder=lambda account: file_holder(local / f"{account}.lock") if local else holder(account),
        datasets=folders,
        table_format="delta",
    )
