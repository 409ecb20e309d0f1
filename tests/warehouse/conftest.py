"""An account, a machine, and warehouses of each kind."""

from __future__ import annotations

import datetime
import os
import uuid
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

from daftra_client import DaftraClient
from daftra_client.sandbox import Sandbox
from daftra_client.warehouse import SyncResult, reading, sync
from tests.warehouse.comparison import differences
from tests.warehouse.memory import Memory


@attrs.define
class Clock:
    """The clock of the account."""

    now: datetime.datetime = datetime.datetime(2026, 3, 1, 12)

    def __call__(self) -> datetime.datetime:
        return self.now

    def turn(self, **by: float) -> None:
        self.now += datetime.timedelta(**by)


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def account(clock: Clock) -> Iterator[Sandbox]:
    with Sandbox(clock=clock) as sandbox:
        yield sandbox


@pytest.fixture
async def memory(account: Sandbox, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Memory]:
    monkeypatch.setattr(reading, "V2_PAGE", 3)
    async with DaftraClient(base_url=account.base_url, api_key=account.api_key, retries=0) as daftra:
        yield Memory(daftra)


@pytest.fixture
def sandbox() -> Iterator[Sandbox]:
    with Sandbox() as sandbox:
        yield sandbox


@pytest.fixture
async def daftra(sandbox: Sandbox) -> AsyncIterator[DaftraClient]:
    async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key, retries=0) as daftra:
        yield daftra


@attrs.define
class Warehouse:
    """A warehouse of one account.

    Attributes:
        daftra: The account.
        address: Where the warehouse is.
        folder: The disk of the machine that syncs.
        account: The name of the account.
    """

    daftra: DaftraClient
    address: str
    folder: Path
    account: str = "acme"

    async def bring(self, *resources: str, machine: str = "a", **options: Any) -> SyncResult:
        """Sync these resources."""
        return await sync(
            self.daftra,
            self.address,
            resources=resources,
            account=self.account,
            folder=self.folder / machine,
            **{"allow_deletions": 1.0, **options},
        )

    async def differs(self, *resources: str, **options: Any) -> list[str]:
        """What differs from the account."""
        return await differences(self.daftra, self.address, resources, account=self.account, **options)


@pytest.fixture
def warehouse(daftra: DaftraClient, tmp_path: Path) -> Warehouse:
    """DuckDB."""
    return Warehouse(daftra, f"duckdb:///{tmp_path}/warehouse.duckdb", tmp_path / "machines")


@pytest.fixture
def postgres() -> Iterator[tuple[str, str]]:
    """The address of a server, and the name of an account whose schema is dropped at the end."""
    address = os.environ.get("DAFTRA_TEST_POSTGRES")
    if not address:
        pytest.skip("DAFTRA_TEST_POSTGRES names no server")
    psycopg2 = pytest.importorskip("psycopg2")
    account = f"test_{uuid.uuid4().hex[:12]}"
    yield address, account
    connection = psycopg2.connect(address)
    connection.autocommit = True
    try:
        with connection.cursor() as cursor:
            for schema in (f"daftra_{account}", f"daftra_{account}_staging"):
                cursor.execute(f"drop schema if exists {schema} cascade")
    finally:
        connection.close()


@pytest.fixture
def mariadb() -> Iterator[tuple[str, str]]:
    """The address of a server, and the name of an account whose databases are dropped at the end."""
    address = os.environ.get("DAFTRA_TEST_MARIADB")
    if not address:
        pytest.skip("DAFTRA_TEST_MARIADB names no server")
    sqlalchemy: Any = pytest.importorskip("sqlalchemy")
    account = f"test_{uuid.uuid4().hex[:12]}"
    yield address, account
    engine = sqlalchemy.create_engine(address)
    with engine.begin() as connection:
        for schema in (f"daftra_{account}", f"daftra_{account}_staging"):
            connection.execute(sqlalchemy.text(f"drop database if exists {schema}"))
    engine.dispose()
