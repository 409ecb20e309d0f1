"""The lease of an account in a database: a table with one row in its dataset.

A run takes the row with a conditional update. Databases serialize such updates of one row, and the row read afterwards
shows which run won. Times are compared by the clock of the database, which is read as seconds since 1970.
"""

from __future__ import annotations

import datetime
import random
import re
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any, Final

from ..errors import WarehouseError
from ..loader import client_of, usable
from .expiring import LeaseInfo

TABLE: Final = "_sync_lease"
_COLUMNS: Final = {"token": "text", "holder": "text", "expires_at": "bigint"}
_FREE: Final = "free"
"""The token of a free row. It is not empty, because some databases store an empty text as null."""
_MAX_ATTEMPTS: Final = 3
_PAUSE: Final = (0.05, 0.3)
"""Minimum and maximum of the random pause between two attempts, in seconds."""


class LeaseTable:
    """The lease store of one account, made of a table.

    Args:
        destination: The destination of dlt, a database with SQL.
        dataset: The dataset of the account.
    """

    def __init__(self, destination: Any, dataset: str) -> None:
        self._destination = destination
        self._dataset = dataset
        self._client: Any = None

    def info(self) -> LeaseInfo | None:
        with self._opened() as client:
            if not self._exists(client):
                return None
            now = self._now(client)
            held = [(holder, expires - now) for token, holder, expires in self._rows(client) if token != _FREE]
        holder, left = max(held, key=lambda found: found[1], default=("", 0))
        return LeaseInfo(holder, left) if left > 0 else None

    def take(self, token: str, holder: str, seconds: int) -> bool:
        for left in reversed(range(_MAX_ATTEMPTS)):
            try:
                with self._opened() as client:
                    return self._take(client, token, holder, seconds)
            except WarehouseError:  # some databases reject one of two concurrent statements on the same object
                if not left:
                    raise
                time.sleep(random.uniform(*_PAUSE))
        raise AssertionError("the last attempt returns or raises")  # pragma: no cover

    def renew(self, token: str, holder: str, seconds: int) -> bool:
        with self._opened() as client:
            self._set(client, token, holder, self._now(client) + seconds, f"\"token\" = '{token}'")
            return self._is_held(client, token)

    def release(self, token: str) -> None:
        with self._opened() as client:
            self._set(client, _FREE, "", 0, f"\"token\" = '{token}'")

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        """Open a connection to the database.

        Raises:
            ConfigurationError: See `client_of`.
            WarehouseError: The database cannot be used.
        """
        if self._client is None:
            self._client = client_of(self._destination, self._dataset, {TABLE: _COLUMNS})
        with usable(), self._client:
            yield self._client

    def _take(self, client: Any, token: str, holder: str, seconds: int) -> bool:
        if not self._exists(client):
            client.initialize_storage()
            client.update_stored_schema()
        if not self._rows(client):
            # Two runs may both add a row. A run that does not get all rows releases those that it got.
            self._run(client, f'insert into {{}} ("token", "holder", "expires_at") values (\'{_FREE}\', \'\', 0)')
        now = self._now(client)
        self._set(client, token, holder, now + seconds, f'"expires_at" <= {now}')
        is_taken = self._is_held(client, token)
        if not is_taken:
            self._set(client, _FREE, "", 0, f"\"token\" = '{token}'")
        return is_taken

    @staticmethod
    def _exists(client: Any) -> bool:
        if not client.is_storage_initialized():
            return False
        ((_, columns),) = client.get_storage_tables([TABLE])
        return bool(columns)

    def _is_held(self, client: Any, token: str) -> bool:
        found = self._rows(client)
        return bool(found) and all(owner == token for owner, _, _ in found)

    def _rows(self, client: Any) -> Sequence[Any]:
        return self._run(client, 'select "token", "holder", "expires_at" from {}') or ()

    def _set(self, client: Any, token: str, holder: str, expires: int, where: str) -> None:
        plain = re.sub("[^A-Za-z0-9 ._-]", "", holder)
        self._run(
            client,
            f'update {{}} set "token" = \'{token}\', "holder" = \'{plain}\', "expires_at" = {expires} where {where}',
        )

    @staticmethod
    def _run(client: Any, statement: str) -> Any:
        sql = client.sql_client
        quoted = re.sub('"([a-z_]+)"', lambda found: str(sql.escape_column_name(found[1])), statement)
        return sql.execute_sql(quoted.format(sql.make_qualified_table_name(TABLE)))

    @staticmethod
    def _now(client: Any) -> int:
        ((now,),) = client.sql_client.execute_sql(f"select {_clock(client.sql_client)}")
        moment = datetime.datetime.fromisoformat(now) if isinstance(now, str) else now
        return int((moment if moment.tzinfo else moment.replace(tzinfo=datetime.UTC)).timestamp())


_CLOCKS: Final = {
    "duckdb": "cast(current_timestamp at time zone 'UTC' as varchar)",
    "fabric": "sysutcdatetime()",
    "mariadb": "utc_timestamp()",
    "mssql": "sysutcdatetime()",
    "mysql": "utc_timestamp()",
    "redshift": "getdate()",
    "tsql": "sysutcdatetime()",
}
"""The expression for the time in UTC, where `current_timestamp` uses the zone of the session or has no Python type."""


def _clock(sql: Any) -> str:
    dialect: str = getattr(sql, "dialect_name", None) or sql.capabilities.sqlglot_dialect
    return _CLOCKS.get(dialect, "current_timestamp")
