"""Records as the rows of a package, and what tells whether a row has changed."""

from __future__ import annotations

from collections.abc import Sequence
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
"""Fields whose values follow from the day on which they are read. A change of them alone is no change of the record."""
_LINE_KEY: Final = ("_parent_id", "_position")
_ENCODER: Final = msgspec.json.Encoder()


class Shaper:
    """Makes rows of the records of one resource.

    Args:
        table: The name of its table.
        model: The model of its records.
        personal: Whether personal data is loaded.
        is_in_bulk: Whether records lack what only calls for each of them would bring.
    """

    def __init__(self, table: str, model: type[Record], *, personal: bool, is_in_bulk: bool = False) -> None:
        self.table = table
        self.model = model
        self._personal = personal
        self.schemas: dict[str, pa.Schema] = {part.table: part.rows.schema for part in self.parts([], [])}
        self.children: tuple[str, ...] = tuple(name for name in self.schemas if name != table)
        columns = [(name, [(field.name, str(field.type)) for field in of]) for name, of in self.schemas.items()]
        how = [columns, personal, "in bulk"] if is_in_bulk else [columns, personal]
        self._shape = blake2b(_ENCODER.encode(how), digest_size=8)

    @property
    def shape(self) -> str:
        """Names the columns of all tables of the resource, their types, and what is left out."""
        return self._shape.hexdigest()

    def hashes(self, records: Sequence[Record]) -> list[int]:
        """A number of 64 bits for each record, which its values, those of its lines and their columns decide."""
        found = flatten_all(self.model, records, personal=self._personal)
        digests = []
        for row in _stable_rows(found.pop("")):
            digest = self._shape.copy()
            digest.update(_ENCODER.encode(row))
            digests.append(digest)
        positions = {record_id(record): place for place, record in enumerate(records)}
        for name, lines in found.items():
            for row in _stable_rows(lines):
                digests[positions[row[0]]].update(name.encode() + _ENCODER.encode(row))
        return [int.from_bytes(digest.digest(), signed=True) for digest in digests]

    def parts(self, records: Sequence[Record], hashes: Sequence[int | None]) -> list[Part]:
        """The rows of records in all tables of the resource."""
        found = flatten_all(self.model, records, personal=self._personal)
        own = _arrow.table_of(found.pop(""))
        own = own.append_column(HASH, pa.array(hashes, pa.int64()))
        parts = [Part(self.table, ("id",), _with_mark(own))]
        for name, lines in found.items():
            parts.append(Part(f"{self.table}__{name}", _LINE_KEY, _with_mark(_arrow.table_of(lines))))
        return parts


def record_id(record: Record) -> int:
    """The id of a record.

    Raises:
        ValueError: It has none, so nothing can tell it from others.
    """
    found = getattr(record, "id", None)
    if type(found) is not int:
        raise ValueError(f"a {type(record).__name__} has no id")
    return found


def _stable_rows(table: Table) -> Any:
    kept = [values for column, values in zip(table.columns, table.values, strict=True) if column.name not in VOLATILE]
    return zip(*kept, strict=True)


def _with_mark(rows: pa.Table) -> pa.Table:
    # A row that comes back loses its mark, so each package says that there is none.
    return rows.append_column(DELETED, pa.nulls(rows.num_rows, pa.timestamp("us")))
