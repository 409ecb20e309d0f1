"""Builds the rows of a package from records, and the hashes by which changed rows are found."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from functools import cache
from hashlib import blake2b
from typing import Any, Final

import msgspec
import pyarrow as pa

from .._codec.record import Record
from ..tables import _arrow
from ..tables._flatten import Table, flatten_all
from .loader import Part
from .store import DELETED, HASH

VOLATILE: Final = frozenset(("cur_date", "overdue"))
"""Fields whose values depend on the day on which they are read. If only they change, the record has not changed."""
_LINE_KEY: Final = ("_parent_id", "_position")
_ENCODER: Final = msgspec.json.Encoder()


class TableBuilder:
    """Builds the tables of one resource from its records.

    Args:
        table: The name of its table.
        model: The model of its records.
        personal: Whether personal data is loaded.
        is_in_bulk: Whether records lack the lists that need a call for each record.
    """

    def __init__(self, table: str, model: type[Record], *, personal: bool, is_in_bulk: bool = False) -> None:
        self.table = table
        self.model = model
        self._personal = personal
        self.schemas: dict[str, pa.Schema] = {part.table: part.rows.schema for part in self.rows([]).parts([])}
        self.children: tuple[str, ...] = tuple(name for name in self.schemas if name != table)
        columns = [(name, [(field.name, str(field.type)) for field in of]) for name, of in self.schemas.items()]
        how = [columns, personal, "in bulk"] if is_in_bulk else [columns, personal]
        self._schema_hash = blake2b(_ENCODER.encode(how), digest_size=8)

    @property
    def schema_hash(self) -> str:
        """A hash of the columns of all tables of the resource, their types, and what is left out."""
        return self._schema_hash.hexdigest()

    def digest(self) -> blake2b:
        """Start the hash of a row. It includes the schema, so that rows with other columns have other hashes."""
        return self._schema_hash.copy()

    def rows(self, records: Sequence[Record]) -> Rows:
        """Make the rows of all tables of the resource."""
        return Rows(self, records, flatten_all(self.model, records, personal=self._personal))


@cache
def table_builder_of(table: str, model: type[Record], *, personal: bool, is_in_bulk: bool) -> TableBuilder:
    """Return the table builder of a resource. All accounts of a process share it."""
    return TableBuilder(table, model, personal=personal, is_in_bulk=is_in_bulk)


class Rows:
    """The rows of records in all tables of their resource. They are made once, for the hashes and for the package.

    Args:
        table_builder: Defines the tables.
        records: The records.
        tables: Their own table, named "", and the tables of their lists.
    """

    def __init__(self, table_builder: TableBuilder, records: Sequence[Record], tables: dict[str, Table]) -> None:
        self.records = records
        self._table_builder = table_builder
        self._tables = tables

    def only(self, records: Sequence[Record]) -> Rows:
        """Return the rows of some of the records, in the same order."""
        return self if len(records) == len(self.records) else self._table_builder.rows(records)

    def hashes(self) -> list[int]:
        """Return a 64-bit hash for each record, of its values, the values of its lines, and the columns."""
        digests = []
        for row in _stable_rows(self._tables[""]):
            digest = self._table_builder.digest()
            digest.update(_ENCODER.encode(row))
            digests.append(digest)
        positions = {record_id(record): place for place, record in enumerate(self.records)}
        for name, lines in self._tables.items():
            for row in _stable_rows(lines) if name else ():
                digests[positions[row[0]]].update(name.encode() + _ENCODER.encode(row))
        return [int.from_bytes(digest.digest(), signed=True) for digest in digests]

    @property
    def unfit(self) -> Counter[str]:
        """The number of values that did not fit, by table and column. They are null, and stored as text in `_extra`."""
        return Counter(
            {
                f"{self._named(name)}.{column}": count
                for name, values in self._tables.items()
                for column, count in values.unfit.items()
            }
        )

    def parts(self, hashes: Sequence[int | None]) -> list[Part]:
        """Return the rows as Arrow tables. The rows of records have their hashes, if these are known."""
        parts = []
        for name, values in self._tables.items():
            rows = _arrow.table_of(values)
            if not name:
                rows = rows.append_column(HASH, _numbers(hashes))
            parts.append(Part(self._named(name), _LINE_KEY if name else ("id",), _with_mark(rows)))
        return parts

    def _named(self, name: str) -> str:
        """Return the name of a table in the warehouse."""
        return f"{self._table_builder.table}__{name}" if name else self._table_builder.table


def record_id(record: Record) -> int:
    """Return the id of a record.

    Raises:
        ValueError: It has no id, so it cannot be identified.
    """
    found = getattr(record, "id", None)
    if type(found) is not int:
        raise ValueError(f"a {type(record).__name__} has no id")
    return found


def _stable_rows(table: Table) -> Any:
    kept = [values for column, values in zip(table.columns, table.values, strict=True) if column.name not in VOLATILE]
    return zip(*kept, strict=True)


def _numbers(values: Sequence[int | None]) -> Any:
    return pa.array(values, pa.int64()) if values else pa.nulls(0, pa.int64())  # see `_arrow`


def _with_mark(rows: pa.Table) -> pa.Table:
    # A restored record is no longer marked as deleted, so each package sets the mark to null.
    return rows.append_column(DELETED, pa.nulls(rows.num_rows, pa.timestamp("us")))
