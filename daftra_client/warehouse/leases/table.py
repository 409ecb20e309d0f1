"""The lease of an account in a database: a table of one row in its dataset.

One conditional update takes the row. It compares and sets a single row, which databases do one after another, and what
is read afterwards tells who won. Databases compare moments by their own clock, which is read as seconds since 1970.
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
from .expiring import Claim

TABLE: Final = "_sync_lease"
_COLUMNS: Final = {"token": "text", "holder": "text", "expires_at": "bigint"}
_FREE: Final = "free"
"""The token of a row that nobody holds; some databases take an empty text for null."""
_TRIES: Final = 3
_PAUSE: Final = (0.05, 0.3)
"""Seconds between two tries, at random so that two runs do not meet again."""


class LeaseTable:
    """The ledger of one account.

    Args:
        destination: The destination of dlt, which speaks SQL.
        dataset: The dataset of the account.
    """

    def __init__(self, destination: Any, dataset: str) -> None:
        self._destination = destination
        self._dataset = dataset
        self._client: Any = None

    def claim(self) -> Claim | None:
        with self._opened() as client:
            if not self._exists(client):
                return None
            now = self._now(client)
            held = [(holder, expires - now) for token, holder, expires in self._rows(client) if token != _FREE]
        holder, left = max(held, key=lambda found: found[1], default=("", 0))
        return Claim(holder, left) if left > 0 else None

    def take(self, token: str, holder: str, seconds: int) -> bool:
        for left in reversed(range(_TRIES)):
            try:
                with self._opened() as client:
                    return self._take(client, token, holder, seconds)
            except WarehouseError:  # some databases refuse one of two who make or change the same at the same time
                if not left:
                    raise
                time.sleep(random.uniform(*_PAUSE))
        raise AssertionError("the last try returns or raises")  # pragma: no cover

    def renew(self, token: str, holder: str, seconds: int) -> bool:
        with self._opened() as client:
            self._set(client, token, holder, self._now(client) + seconds, f"\"token\" = '{token}'")
            return self._is_held(client, token)

    def release(self, token: str) -> None:
        with self._opened() as client:
            self._set(client, _FREE, "", 0, f"\"token\" = '{token}'")

    @contextmanager
    def _opened(self) -> Iterator[Any]:
        """A connection to the database.

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
            # Two runs may both add a row. Whoever does not get all of them, gives them back.
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
"""The clock in UTC where `current_timestamp` is in the zone of the session, or has no type in Python."""


def _clock(sql: Any) -> str:
    dialect: str = getattr(sql, "dialect_name", None) or sql.capabilities.sqlglot_dialect
    return _CLOCKS.get(dialect, "current_timestamp")
