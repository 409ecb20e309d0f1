"""Records as columns of plain values, which Arrow tables, CSV files and databases are made of. It needs no extra."""

from __future__ import annotations

import warnings
from collections import Counter
from collections.abc import AsyncIterable, Awaitable, Iterable, Iterator, Mapping, Sequence
from itertools import islice, repeat
from operator import attrgetter
from typing import Any, Final

import attrs

from .._codec.record import Record
from ..errors import ConfigurationError
from ._columns import EXTRA, Child, Column, Shape, generated, shape_of
from ._fit import fitted
from ._json import json_texts

ROWS_AT_ONCE: Final = 1_000
"""Records that are turned into columns together. More would not stay in the caches of a processor, and be slower."""


_NAMED: Final = 10
"""Columns that are named where values did not fit."""


class ValueDidNotFitWarning(UserWarning):
    """Values did not fit the types of their columns. They are null there, and are stored as text in `_extra`."""


@attrs.frozen
class Table:
    """Rows as columns.

    Attributes:
        columns: What the columns are.
        values: The values of each column, None where a row has none: of type int, str, bool, Decimal, date or datetime.
        unfit: How many values of a column did not fit, by its name; no entry where all did.
    """

    columns: tuple[Column, ...]
    values: Sequence[Sequence[Any]]
    unfit: Mapping[str, int]


def flatten(model: type[Record], records: Sequence[Record], *, personal: bool = True, first: int = 0) -> Table:
    """Records of one model as the table of that model.

    Args:
        model: The model.
        records: The records.
        personal: Whether columns of personal data are among them.
        first: The index of the first record, for errors.

    Raises:
        ConfigurationError: The class is not a read model, a record is of another one, or one has no proper id although
            its model requires ids.
    """
    shape = shape_of(model, personal)
    _check(shape, records, first)
    return _table(shape, shape.columns, [], records, personal, first)


def flatten_all(
    model: type[Record], records: Sequence[Record], *, personal: bool = True, first: int = 0
) -> dict[str, Table]:
    """Records of one model as its table, which has the name "", and the tables below, by their attributes.

    See `flatten` for arguments and errors.
    """
    shape = shape_of(model, personal)
    parents = flatten(model, records, personal=personal, first=first)
    return {"": parents} | {child.name: _rows_below(shape, child, records, personal, first) for child in shape.children}


def flatten_child(
    model: type[Record], name: str, records: Sequence[Record], *, personal: bool = True, first: int = 0
) -> Table:
    """What records of one model hold in one attribute, as the table below theirs.

    Args:
        model: The model of the records.
        name: The attribute, one of `children(model)`.
        records: The records.
        personal: Whether columns of personal data are among them.
        first: The index of the first record, for errors.

    Raises:
        ConfigurationError: See `flatten`.
    """
    shape = shape_of(model, personal)
    _check(shape, records, first)
    child = next(child for child in shape.children if child.name == name)
    return _rows_below(shape, child, records, personal, first)


def _rows_below(shape: Shape, child: Child, records: Sequence[Record], personal: bool, first: int) -> Table:
    ids: list[Any] = [record.id if shape.has_id else None for record in records]  # type: ignore[attr-defined]
    rows: list[Any] = []
    parents: list[Any] = []
    positions: list[int] = []
    keys: list[Any] = []
    for index, held in enumerate(map(attrgetter(child.name), records)):
        if not held:
            continue
        container = dict if child.by_key else list
        items: Any = held.values() if isinstance(held, dict) else held
        if not isinstance(held, container) or not all(isinstance(item, child.model) for item in items):
            raise ConfigurationError(
                f"{shape.model.__name__} at index {first + index}: {child.name} must be a {container.__name__} of"
                f" records of the model {child.model.__name__}"
            )
        rows += items
        keys += held if child.by_key else ()
        parents += repeat(ids[index], len(items))
        positions += range(len(items))
    place: list[Sequence[Any]] = [parents, positions, keys] if child.by_key else [parents, positions]
    return _table(shape_of(child.model, personal), child.columns, place, rows, personal, 0)


def _table(
    shape: Shape,
    columns: tuple[Column, ...],
    place: list[Sequence[Any]],
    records: Sequence[Record],
    personal: bool,
    first: int,
) -> Table:
    """The table of records, with leading columns for their positions."""
    texts = json_texts(personal)
    *own, extras = zip(*map(shape.values, records), strict=True) if records else [()] * len(shape.columns)
    unfit: dict[str, int] = {}
    unfit_of_row: dict[int, dict[str, Any]] = {}
    values: list[Sequence[Any]] = []
    for column, found in zip(columns[:-1], [*place, *own], strict=True):
        if found and found[0] is None and found.count(None) == len(found) and column.nullable:
            values.append(found)  # as most columns of an account are
            continue
        if column.type == "json":
            values.append(texts.column(found))
            continue
        kept, lost = fitted(column.type, found)
        values.append(kept)
        if not column.nullable and (lost or None in kept):
            index = first + kept.index(None)
            raise ConfigurationError(
                f"{shape.model.__name__} at index {index}: {column.name} must be an int of 64 bits"
            )
        if lost:
            unfit[column.name] = len(lost)
            for row, value in lost.items():
                unfit_of_row.setdefault(row, {})[column.name] = value
    unknown: list[Mapping[str, Any]] = [*extras]
    for row, each in enumerate(extras):
        if each and not shape.attributes.keys().isdisjoint(each):
            unknown[row] = _without_bad_values(shape, each, unfit, unfit_of_row.setdefault(row, {}))
    values.append(texts.extras(unknown, unfit_of_row))
    return Table(columns, values, unfit)


def _without_bad_values(
    shape: Shape, extras: Mapping[str, Any], unfit: dict[str, int], unfit_of_row: dict[str, Any]
) -> Mapping[str, Any]:
    """The unknown keys of a row. A value that no rule reads did not fit, see `ReadListener.keeps_bad_values`."""
    unknown: dict[str, Any] = {}
    for key, value in extras.items():
        name = shape.attributes.get(key, key)
        if key not in shape.attributes or name in unfit_of_row:
            unknown[key] = value
        elif name is not None:
            unfit[name] = unfit.get(name, 0) + 1
            unfit_of_row[name] = value
    return unknown


# --- what is given ------------------------------------------------------------------------------------------------


def parts(records: Iterable[Record], model: type[Record] | None) -> Iterator[tuple[int, type[Record], list[Record]]]:
    """The records in lists of at most `ROWS_AT_ONCE`, with the index of the first one and the model. One part at least.

    Raises:
        ConfigurationError: Records or model cannot be used. The error says why.
    """
    if isinstance(records, AsyncIterable | Awaitable):
        raise ConfigurationError(
            "the records were not read yet: give `[record async for record in ...]` of a listing, `(await ...).items`"
            " of its first page, or `[await ...]` of a single record"
        )
    if not isinstance(records, Iterable):
        raise ConfigurationError(f"a list of records is needed, not a single {type(records).__name__}")
    rest = iter(records)
    part = list(islice(rest, ROWS_AT_ONCE))
    if model is None:
        if not part:
            raise ConfigurationError(
                "there are no records that define the columns; give `model=`, such as models.Invoice"
            )
        model = type(part[0])
    model, first = generated(model), 0
    while part or not first:
        yield first, model, part
        first += len(part) or 1
        part = list(islice(rest, ROWS_AT_ONCE))


def _check(shape: Shape, records: Sequence[Any], first: int) -> None:
    if all(issubclass(cls, shape.model) for cls in {*map(type, records)}):
        return
    index = next(index for index, record in enumerate(records) if not isinstance(record, shape.model))
    raise ConfigurationError(
        f"records of one model are needed, and that at index {first + index} is of type"
        f" {type(records[index]).__name__}, not {shape.model.__name__}"
    )


def warn_of_unfit(counts: Mapping[str, int], *, stacklevel: int) -> None:
    """Warn once of all values that did not fit, by table and column."""
    if counts:
        warnings.warn(said_of_unfit(counts), ValueDidNotFitWarning, stacklevel=stacklevel + 1)


def said_of_unfit(counts: Mapping[str, int]) -> str:
    """How many values did not fit, by table and column: those with the most, if there are many."""
    most = Counter(counts).most_common(_NAMED) if len(counts) > _NAMED else counts.items()
    shown = ", ".join(f"{name} ({count})" for name, count in most)
    if more := len(counts) - len(most):
        shown += f" and {more} more column{'' if more == 1 else 's'}"
    total = Counter(counts).total()
    subject, verb = ("value", "is") if total == 1 else ("values", "are")
    return f"{total} {subject} did not fit and {verb} stored as text in the column {EXTRA}: {shown}"
