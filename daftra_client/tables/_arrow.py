"""Records as Arrow tables."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from functools import cache
from typing import Any, Final

from .._codec.record import Record
from ._columns import Column, shape_of, table_name
from ._fit import EXACT, PLACES
from ._flatten import Table, flatten, flatten_all, parts, warn_of_unfit

try:
    import pyarrow as pa
except ModuleNotFoundError:
    raise ImportError("Arrow tables need the extra: pip install 'daftra-client[arrow]'") from None

_TYPES: Final = {
    "int64": pa.int64(),
    "string": pa.string(),
    "json": pa.string(),
    "decimal128(38, 9)": pa.decimal128(38, 9),
    "bool": pa.bool_(),
    "date32": pa.date32(),
    "timestamp[us]": pa.timestamp("us"),
}


def schema(model: type[Record], *, personal: bool = True) -> pa.Schema:
    """The schema of the table of a model. Descriptions of fields are in their metadata, under `description`.

    Args:
        model: A read model, such as `models.Invoice`.
        personal: Whether columns of personal data are among them.

    Raises:
        ConfigurationError: The class is not a read model.
    """
    return schema_of(shape_of(model, personal).columns)


def to_arrow(records: Iterable[Record], model: type[Record] | None = None, *, personal: bool = True) -> pa.Table:
    """Records of one model as a table, a row for each. Lists of records are left out; see `to_arrow_tables`.

    Args:
        records: The records: a list, the items of a page, or any iterable.
        model: Their model. It is needed only if there may be no records.
        personal: Whether columns of personal data are among them.

    Raises:
        ConfigurationError: The records have several models, are not records, or were not read yet; it says what to do.

    Warns:
        ValueDidNotFitWarning: Values did not fit and are stored in `_extra`, such as an amount with more than 9
            decimals.
    """
    batches: list[Any] = []
    unfit: Counter[str] = Counter()
    for first, of, part in parts(records, model):
        table = flatten(of, part, personal=personal, first=first)
        unfit.update({f"{table_name(of)}.{name}": count for name, count in table.unfit.items()})
        batches.append(table_of(table))
    warn_of_unfit(unfit, stacklevel=2)
    return pa.concat_tables(batches)


def to_arrow_tables(
    records: Iterable[Record], model: type[Record] | None = None, *, personal: bool = True, name: str | None = None
) -> dict[str, pa.Table]:
    """Records of one model as a table, with the tables of the records in their lists, such as the lines of invoices.

    All tables that the model can have are there, with all their columns, even where they have no rows. Rows of lists
    begin with `_parent_id` (the `id` of the parent, null if it has none), `_position` (from 0), and, where the parent
    holds them by keys, `_key`.

    Args:
        records: The records: a list, the items of a page, or any iterable.
        model: Their model. It is needed only if there may be no records.
        personal: Whether personal data is among the columns.
        name: The name of the first table; by default that of the model, such as `invoice`. Those below are named by it
            and the attribute: `invoice__invoice_item`.

    Raises:
        ConfigurationError: The records have several models, are not records, or were not read yet; it says what to do.

    Warns:
        ValueDidNotFitWarning: Values did not fit and are stored in `_extra`, such as an amount with more than 9
            decimals.
    """
    batches: dict[str, list[Any]] = {}
    unfit: Counter[str] = Counter()
    for first, of, part in parts(records, model):
        top = table_name(of) if name is None else name
        for suffix, table in flatten_all(of, part, personal=personal, first=first).items():
            place = f"{top}__{suffix}" if suffix else top
            unfit.update({f"{place}.{column}": count for column, count in table.unfit.items()})
            batches.setdefault(place, []).append(table_of(table))
    warn_of_unfit(unfit, stacklevel=2)
    return {place: pa.concat_tables(found) for place, found in batches.items()}


@cache
def schema_of(columns: tuple[Column, ...]) -> pa.Schema:
    """The schema of these columns."""
    return pa.schema(
        [
            pa.field(column.name, _TYPES[column.type], column.nullable, {"description": column.description})
            for column in columns
        ]
    )


def table_of(table: Table) -> pa.Table:
    """Rows as an Arrow table."""
    arrays = [_array(column.type, values) for column, values in zip(table.columns, table.values, strict=True)]
    return pa.Table.from_arrays(arrays, schema=schema_of(table.columns))


def _array(column_type: str, values: Sequence[Any]) -> Any:
    # As most columns of an account are. It is faster, and for no rows it does not import pandas, as `pa.array` does.
    if not values or (values[0] is None and values.count(None) == len(values)):
        return pa.nulls(len(values), _TYPES[column_type])
    try:
        return pa.array(values, _TYPES[column_type])
    except pa.ArrowInvalid:
        if not column_type.startswith("decimal"):
            raise
        # Zeros at the end can be more digits than Arrow takes.
        return pa.array([None if v is None else EXACT.quantize(v, PLACES) for v in values], _TYPES[column_type])
