"""PostgreSQL as a destination of dlt that keeps texts as they are, and lets only the run that has the lease write.

dlt copies rows as CSV, and has PostgreSQL take empty texts for null. Here only what is null is null. The character
NUL, which PostgreSQL stores in no text, becomes U+FFFD.
"""

from __future__ import annotations

from typing import IO, TYPE_CHECKING, Any, Final

from dlt.common.storages.file_storage import FileStorage
from dlt.destinations.impl.postgres.factory import postgres
from dlt.destinations.impl.postgres.postgres import PostgresClient, PostgresCsvCopyJob
from dlt.destinations.impl.postgres.sql_client import Psycopg2SqlClient

if TYPE_CHECKING:
    from collections.abc import Callable

    from dlt.common.destination import DestinationCapabilitiesContext
    from dlt.common.destination.client import LoadJob
    from dlt.common.destination.typing import PreparedTableSchema
    from dlt.common.schema import Schema

_REPLACEMENT: Final = "\N{REPLACEMENT CHARACTER}".encode()


class Postgres(postgres):  # type: ignore[misc]  # dlt has no types here
    """PostgreSQL.

    Attributes:
        guard: Called with each connection before it is used.
    """

    guard: Callable[[Any], None] | None = None

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
        sql.guard = self.guard
        return client


class _SqlClient(Psycopg2SqlClient):  # type: ignore[misc]
    guard: Callable[[Any], None] | None = None

    def open_connection(self) -> Any:
        connection = super().open_connection()
        if self.guard is not None:
            self.guard(connection)
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
    """A file without the characters that PostgreSQL refuses."""

    def __init__(self, file: IO[Any]) -> None:
        self._file = file

    def read(self, size: int) -> bytes:
        found: bytes = self._file.read(size)
        return found.replace(b"\0", _REPLACEMENT) if b"\0" in found else found
