"""What addresses and names of destinations mean, and what is said about those that cannot be used."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

from daftra_client import ConfigurationError
from daftra_client._common.redaction import without_password
from daftra_client.warehouse.destinations.address import target_of
from daftra_client.warehouse.errors import WarehouseError
from daftra_client.warehouse.loader import Loader, client_of, destinations, reason_of
from daftra_client.warehouse.store import DeltaStore, DuckDbStore, SqlStore

# dlt says by a deprecated method of `logging` that Redshift knows no capital letters.
pytestmark = pytest.mark.filterwarnings("ignore:The 'warn' method is deprecated:DeprecationWarning")


@pytest.fixture(autouse=True)
def elsewhere(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """No configuration of dlt is found."""
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("address", "shown"),
    [
        ("redshift://me:secret@host/database", "redshift://host:5439/database"),
        ("motherduck:///acme?motherduck_token=secret", "motherduck:///acme"),
        ("md:acme?motherduck_token=secret", "md:///acme"),
        ("sqlite:////data/acme.db", "sqlite:////data/acme.db"),
        ("memory://bucket/acme", "memory://bucket/acme"),
    ],
)
def test_an_address_is_shown_without_what_is_secret(address: str, shown: str) -> None:
    pytest.importorskip("sqlalchemy")
    target = target_of(address)
    assert target.shown == shown
    assert "secret" not in repr(target.shown)


@pytest.mark.parametrize(
    ("arguments", "patience"), [("", {"connect_timeout": 15}), ("?sslmode=require&connect_timeout=3", {})]
)
def test_a_silent_server_times_out(arguments: str, patience: dict[str, int], monkeypatch: pytest.MonkeyPatch) -> None:
    psycopg2: Any = pytest.importorskip("psycopg2")
    given: list[dict[str, int]] = []

    def connect(address: str, **options: int) -> Any:
        given.append(options)
        raise psycopg2.OperationalError('connection to server at "10.0.0.1", port 5432 failed: timeout expired')

    monkeypatch.setattr(psycopg2, "connect", connect)
    with pytest.raises(
        WarehouseError, match="timeout expired; check that the server is running, and correct host and port"
    ):
        target_of(f"postgresql://10.0.0.1/acme{arguments}").datasets()
    assert given == [patience]


@pytest.mark.parametrize(
    ("address", "environment", "reached"),
    [
        ("postgresql://me:a%2Fb@host/db", {"PGPORT": "", "PGHOST": "other"}, "me:a%2Fb@host:5432/db"),
        ("postgresql://me@[::1]:5433/db", {"PGPASSWORD": ""}, "me:none@[::1]:5433/db"),
        (
            "postgresql:///db",
            {"PGHOST": "far", "PGPORT": "5434", "PGUSER": "you", "PGPASSWORD": "a/b"},
            "you:a%2Fb@far:5434/db",
        ),
    ],
)
def test_the_lease_is_where_the_rows_are(
    address: str, environment: dict[str, str], reached: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    psycopg2: Any = pytest.importorskip("psycopg2")
    given: list[str] = []

    def connect(address: str, **options: int) -> Any:
        given.append(address)
        raise psycopg2.OperationalError("FATAL: no")

    monkeypatch.setattr(psycopg2, "connect", connect)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    target = target_of(address)
    rows = client_of(target.destination, "daftra_acme").config.credentials.to_native_representation()
    assert rows == f"postgresql://{reached}?connect_timeout=15"
    with pytest.raises(WarehouseError, match="cannot be used: no"):
        target.datasets()
    assert psycopg2.extensions.parse_dsn(rows) == {
        "port": "5432",
        **psycopg2.extensions.parse_dsn(given[0]),
        "connect_timeout": "15",
    }


def test_a_server_that_cuts_the_connection_of_a_lease_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    psycopg2: Any = pytest.importorskip("psycopg2")

    class Connection:
        Error = psycopg2.Error

        def cursor(self) -> Any:
            raise psycopg2.OperationalError("server closed the connection unexpectedly\n\tThis probably means that")

        def close(self) -> None:
            """Nothing is open."""

    monkeypatch.setattr(psycopg2, "connect", lambda *_, **__: Connection())
    target = target_of("postgresql://me:secret@host/db")
    lease = target.lease("acme")
    for ask in (target.datasets, lambda: target.holder("acme"), lease.__enter__):
        with pytest.raises(WarehouseError, match="the warehouse cannot be used: server closed the connection"):
            ask()


@pytest.mark.parametrize(
    "address",
    [
        "postgresql://me:se%cret@host/db",
        "postgresql://me:[secret]@host/db",
        "postgresql://me:se?cret@host/db",
        "redshift://me:[secret]@host/db",
    ],
)
def test_a_password_that_makes_an_address_unreadable_is_not_shown(address: str) -> None:
    pytest.importorskip("psycopg2")
    with pytest.raises(ConfigurationError, match="cannot be read: in a password, write ") as caught:
        target_of(address)
    assert "cret" not in str(caught.value)


def test_the_locks_of_a_folder_are_beside_its_tables(tmp_path: Path) -> None:
    (tmp_path / "a b" / "daftra_acme").mkdir(parents=True)
    for written in ("a b", "a%20b"):
        target = target_of(f"file://{tmp_path}/{written}")
        assert target.datasets() == ["daftra_acme"]
        with target.lease("acme"):
            assert (tmp_path / "a b" / "acme.lock").exists()
    for sign in "?#":
        with pytest.raises(ConfigurationError, match=r"write \? and # as %3F and %23"):
            target_of(f"file://{tmp_path}/a{sign}b")


def test_a_path_alone_is_no_address() -> None:
    with pytest.raises(
        ConfigurationError,
        match=r"a path without a scheme is not the address of a warehouse: give duckdb:///acme\.duckdb, ",
    ):
        target_of("data/acme.duckdb")


@pytest.mark.parametrize("name", ["daftra_acme", "daftra_acme_staging", "DAFTRA_Acme"])
def test_a_database_with_the_name_of_a_schema_is_refused(name: str, tmp_path: Path) -> None:
    with pytest.raises(ConfigurationError, match=f"{name}.duckdb from the schema {name.lower()}; name the file"):
        target_of(f"duckdb:///{tmp_path}/{name}.duckdb", "daftra_acme")


def test_a_relative_file_of_sqlite_is_in_the_folder_of_now(tmp_path: Path) -> None:
    pytest.importorskip("sqlalchemy")
    assert target_of("sqlite:///acme.db").shown == f"sqlite:///{tmp_path}/acme.db"


def test_what_a_name_leaves_out_comes_from_the_configuration_of_dlt(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(ConfigurationError, match=r"redshift cannot be used: Missing 1 field.*credentials"):
        target_of("redshift")
    monkeypatch.setenv("DESTINATION__REDSHIFT__CREDENTIALS__PASSWORD", "secret")
    target = target_of("redshift://me@host/database")
    assert (target.shown, target.store) == ("redshift://host:5439/database", SqlStore)
    monkeypatch.setenv("DESTINATION__REDSHIFT__CREDENTIALS", "redshift://me:secret@other/database")
    assert target_of("redshift").shown == "redshift://other:5439/database"


@pytest.mark.parametrize(
    ("address", "module", "said"),
    [
        ("snowflake://me:secret@account/database", "snowflake", r'pip install "dlt\[snowflake\]"'),
        ("bigquery://project", "google", r'pip install "dlt\[bigquery\]"'),
        ("databricks://token:secret@host/catalog?http_path=/sql/1", "databricks", r'pip install "dlt\[databricks\]"'),
        (
            "mysql+pymysql://me:secret@host/database",
            "pymysql",
            r"pymysql is missing.*driver that the address names",
        ),
        ("mssql://me:secret@host/database", "pyodbc", r'pip install "dlt\[mssql\]"'),
        ("synapse", "pyodbc", r'pip install "dlt\[synapse\]"'),
        ("s3://bucket/folder", "botocore", r'pip install "dlt\[s3\]"'),
    ],
)
def test_a_missing_driver_is_named(address: str, module: str, said: str, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in [module, *(name for name in sys.modules if name.startswith(f"{module}."))]:
        monkeypatch.setitem(sys.modules, name, None)
    with pytest.raises(ConfigurationError, match=said) as caught:
        target_of(address)
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize(
    ("address", "said"),
    [
        ("clickhouse://me:secret@host/database", "a sync cannot write to clickhouse: it does not support"),
        ("athena", "a sync cannot write to athena: it needs a second destination for staging"),
        ("qdrant", "it is a vector database without SQL"),
        ("oracle:secret@host", "this address is not the address of a warehouse"),
        ("acme.duckdb", "a path without a scheme is not the address of a warehouse: .*snowflake"),
        ("fabric://me:secret@host/database", "fabric does not have an address"),
        ("postgresql+psycopg2://me:secret@host/database", "write postgresql://"),
        ("sqlserver+pyodbc2://me:secret@host/database", "Can't load plugin: sqlalchemy.dialects:sqlserver"),
        ("redshift://me:sec@secret@host/database", "in a password, write / @ : # and % as"),
        ("redshift://me:secret/1@host/database", "in a password, write / @ : # and % as"),
    ],
)
def test_what_cannot_be_written_says_why(address: str, said: str) -> None:
    with pytest.raises(ConfigurationError, match=said) as caught:
        target_of(address)
    assert "secret" not in str(caught.value)


def test_an_object_of_dlt_is_the_place_that_its_address_names(tmp_path: Path) -> None:
    for made, address, store in (
        (destinations.duckdb(f"{tmp_path}/a.duckdb"), f"duckdb:///{tmp_path}/a.duckdb", DuckDbStore),
        (destinations.postgres("postgresql://me:secret@host/db"), "postgresql://me:secret@host/db", SqlStore),
        (destinations.filesystem("memory://bucket"), "memory://bucket", DeltaStore),
        (destinations.redshift("redshift://me:secret@host/db"), "redshift://me:secret@host/db", SqlStore),
    ):
        target = target_of(made)
        assert (target.shown.replace(":5432", ""), target.store) == (target_of(address).shown, store)
    for wrong in (destinations.clickhouse(), destinations.dummy()):
        with pytest.raises(ConfigurationError, match="a sync cannot write"):
            target_of(wrong)
    with pytest.raises(
        ConfigurationError, match="an object of type int is neither an address nor a destination of dlt"
    ):
        target_of(5)


@pytest.mark.parametrize(
    ("destination", "strategy"),
    [
        (destinations.duckdb("a.duckdb"), "upsert"),
        (destinations.redshift("redshift://me:secret@host/db"), "delete-insert"),
    ],
)
def test_packages_are_merged_as_the_destination_can(destination: Any, strategy: str, tmp_path: Path) -> None:
    assert Loader(destination, "daftra_acme", tmp_path, None)._strategy == strategy


def test_secrets_in_texts_are_hidden() -> None:
    said = without_password("cannot reach md://me:pass@host/db?motherduck_token=abc&role=x and (s3://k:v@b?token=t)")
    assert said == "cannot reach md://host/db?motherduck_token=***&role=x and (s3://b?token=***)"


def test_the_reason_of_an_error_shows_no_row() -> None:
    refused = 'null value in column "mine" violates not-null constraint\nDETAIL:  Failing row contains (1, Nile).'
    assert reason_of(ValueError(refused)) == 'null value in column "mine" violates not-null constraint'
