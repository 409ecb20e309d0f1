"""Making Arrow tables of records that were read."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from functools import partial
from random import Random
from typing import TYPE_CHECKING, Any, Final

import orjson
import pandas as pd
import pyarrow as pa

from daftra_client import tables
from daftra_client.models import Invoice

from . import codec_section as codec
from . import labels, payloads
from .measure import Figure, contest, cpu_figures, synchronous
from .payloads import Record

if TYPE_CHECKING:
    from .scale import Scale


def _by_hand(records: Sequence[Any]) -> object:
    """The work of a program with all columns typed by hand: no values are checked, and none are left out as secrets."""
    arrays = []
    schema = tables.schema(Invoice)
    for field in schema:
        if field.name == "client":
            values = [record.client and orjson.dumps(record.client.to_dict()).decode() for record in records]
        elif field.name == "_extra":
            values = [None] * len(records)
        else:
            values = [getattr(record, field.name) for record in records]
        arrays.append(pa.array(values, field.type))
    return pa.Table.from_arrays(arrays, schema=schema)


_WAYS: Final[dict[str, Callable[[Sequence[Any]], object]]] = {
    labels.OURS: tables.to_arrow,
    labels.BY_HAND: _by_hand,
    labels.PYLIST: lambda records: pa.Table.from_pylist([record.to_dict() for record in records]),
    labels.PANDAS: lambda records: pd.json_normalize([record.to_dict() for record in records]),
}


async def arrow_tables(scale: Scale) -> list[Figure]:
    """Processor time of making tables of records."""
    figures: list[Figure] = []
    cases: tuple[tuple[str, Callable[[Random, int], Iterator[Record]], dict[str, Any]], ...] = (
        (labels.LIST_ROWS, payloads.list_rows, _WAYS),
        (labels.WITH_CHILDREN, payloads.whole_invoices, {labels.OURS: tables.to_arrow_tables}),
    )
    read = codec.reader(labels.OURS)
    for case, rows, ways in cases:
        records = [record for page in codec.pages(rows, "live", scale.decoded_pages) for record in read(page)]
        contestants = {name: synchronous(partial(_make, records, way)) for name, way in ways.items()}
        figures += cpu_figures("tables", case, "µs", await contest(contestants, scale.cpu_rounds))
    return figures


def _make(records: Sequence[Any], make: Callable[[Sequence[Any]], object]) -> int:
    make(records)
    return len(records)
