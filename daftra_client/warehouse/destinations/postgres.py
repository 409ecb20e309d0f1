"""PostgreSQL as a destination of dlt that stores texts unchanged, and lets only the holder of the lease write.

The lease connection of a run may be lost while other connections of the run still write. And the server completes the
current statement of a killed run. So all connections of a run share a fencing lock: they take it, and then check the
lease. The next run takes the lease, and waits until the fencing lock is free. So two runs never write at once.

dlt copies rows as CSV and makes PostgreSQL read empty texts as null. Here an empty text stays an empty text. PostgreSQL
cannot store the character NUL in a text, so it is replaced by U+FFFD.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from hashlib import blake2b
from typing import IO, TYPE_CHECKING, Any, Final

import attrs
from dlt.common.storages.file_storage import FileStorage
from dlt.destinations.impl.postgres.factory import postgres
from dlt.destinations.impl.postgres.postgres import PostgresClient, PostgresCsvCopyJob
from dlt.destinations.impl.postgres.sql_client import Psycopg2SqlClient

from ..errors import WarehouseBusyError, WarehouseError

if TYPE_CHECKING:
    from dlt.common.destination import DestinationCapabilitiesContext
    from dlt.common.destination.client import LoadJob
    from dlt.common.destination.typing import PreparedTableSchema
    from dlt.common.schema import Schema

_FENCE_TIMEOUT: Final = 10.0
"""Seconds to wait for the last statement of a killed run."""
_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}".encode()


@attrs.frozen
class Fence:
    """The fencing lock that all connections of a run share.

    Args:
        account: The account.
        check: Raises an error if the run has lost its lease.
    """

    account: str
    check: Callable[[], None]

    def wait(self, connection: Any) -> None:
        """Wait until all connections of earlier runs are closed.

        Raises:
            WarehouseBusyError: One is still open after the timeout.
        """
        ends = time.monotonic() + _FENCE_TIMEOUT
        with connection.cursor() as cursor:
            while True:
                cursor.execute("select pg_try_advisory_lock(%s)", (self._key,))
                if cursor.fetchone()[0]:
                    cursor.execute("select pg_advisory_unlock(%s)", (self._key,))
                    return
                if time.monotonic() > ends:
                    raise WarehouseBusyError(
                        f"an earlier run of {self.account} lost its lease, but still writes to PostgreSQL; nothing was "
                        "changed. Wait until its last statement ends"
                    )
                time.sleep(0.05)

    def enter(self, connection: Any) -> None:
        """Take the lock for a connection, which holds it until it is closed.

        Raises:
            WarehouseError: The run has lost its lease.
        """
        with connection.cursor() as cursor:
            cursor.execute("select pg_advisory_lock_shared(%s)", (self._key,))
        try:
            self.check()
        except WarehouseError:
            connection.close()
            raise

    @property
    def _key(self) -> int:
        digest = blake2b(f"daftra {self.account} writes".encode(), digest_size=8).digest()
        return int.from_bytes(digest, signed=True)


class Postgres(postgres):  # type: ignore[misc]  # dlt has no types here
    """PostgreSQL.

    Attributes:
        fence: The lock that each connection takes when it is opened.
    """

    fence: Fence | None = None

    def _raw_capabilities(self) -> DestinationCapabilitiesContext:
        capabilities = super()._raw_capabilities()
        capabilities.preferred_loader_file_format = "csv"
        capabilities.supported_loader_file_formats = ["csv", "insert_values", "model"]
        capabilities.loader_file_format_selector = None  # pyright: ignore[reportAttributeAccessIssue]  # it may be None
        return capabilities

    @property
    def client_class(self) -> type[PostgresClient]:
        return _Client

    def client(self, schema: Schema, initial_config: Any = None) -> PostgresClient:
        client = super().client(schema, initial_config)
        sql: Any = client.sql_client
        sql.fence = self.fence
        return client


class _SqlClient(Psycopg2SqlClient):  # type: ignore[misc]
    fence: Fence | None = None

    def open_connection(self) -> Any:
        connection = super().open_connection()
        if self.fence is not None:
            self.fence.enter(connection)
        return connection


class _Client(PostgresClient):  # type: ignore[misc]
    def __init__(self, schema: Schema, config: Any, capabilities: DestinationCapabilitiesContext) -> None:
        super().__init__(schema, config, capabilities)
        plain: Psycopg2SqlClient = self.sql_client  # type: ignore[has-type]
        self.sql_client = _SqlClient(
            plain.dataset_name, plain.staging_dataset_name, config.credentials, plain.capabilities
        )

    def create_load_job(
        self, table: PreparedTableSchema, file_path: str, load_id: str, restore: bool = False
    ) -> LoadJob:
        job = super().create_load_job(table, file_path, load_id, restore)
        return _Copy(file_path) if type(job) is PostgresCsvCopyJob else job


class _Copy(PostgresCsvCopyJob):  # type: ignore[misc]
    def run(self) -> None:
        client = self._job_client.sql_client
        with FileStorage.open_zipsafe_ro(self._file_path, "rb") as file:
            names = file.readline().decode().strip().split(",")
            columns = ",".join(client.escape_column_name(name.strip('"')) for name in names)
            table = client.make_qualified_table_name(self.load_table_name)
            copy = f"COPY {table} ({columns}) FROM STDIN WITH (FORMAT CSV, NULL '', ENCODING 'utf-8')"
            with client.begin_transaction(), client.native_connection.cursor() as cursor:
                cursor.copy_expert(copy, _Storable(file), size=65_536)


class _Storable:
    """A file in which the NUL characters, which PostgreSQL rejects, are replaced."""

    def __init__(self, file: IO[Any]) -> None:
        self._file = file

    def read(self, size: int) -> bytes:
        found: bytes = self._file.read(size)
        return found.replace(b"\0", _REPLACEMENT) if b"\0" in found else found
