"""Records as rows of chosen columns, which all outputs but JSON are made of."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import Enum
from functools import partial
from typing import Any, Final

import attrs
import click

from .._codec.fields import alternatives, fields_of
from .._codec.record import Record
from .._common.suggestions import did_you_mean
from ..tables import Column
from ..tables._columns import shape_of
from ..tables._flatten import Table, flatten, flatten_child

MAIN: Final = (
    *("id", "no", "number", "code", "client_number", "supplier_number", "expense_number", "product_code"),
    *("date", "start_date", "item", "name", "title", "label", "template_name", "full_name", "business_name"),
    *("client_business_name", "supplier_business_name", "vendor", "category", "payment_status", "status"),
    *(
        "amount",
        "total",
        "unit_price",
        "quantity",
        "subtotal",
        "price",
        "summary_total",
        "total_debit",
        "total_credit",
        "value",
    ),
    *("stock_balance", "balance", "summary_unpaid", "currency_code", "due_date", "type", "payment_method"),
    *("client_id", "supplier_id", "invoice_id", "product_id", "staff_id", "store_id", "item_type", "item_id"),
    *("email", "email_address", "phone1", "mobile", "first_name", "last_name", "city", "barcode", "buy_price"),
    *("active", "is_active", "description", "body", "notes", "note", "created", "modified"),
)
"""Columns that are shown before others, since people look for them. A model has some of them as its main columns."""


class Rows:
    """Makes rows from the records of a model, or from their children.

    Args:
        model: The model.
        names: The columns, all of them by default; `main` means the main ones.
        personal: Whether personal data is shown.
        labels: Whether values of enumerations are shown by their names, in lower case with hyphens.
        child: The attribute whose records become rows, such as the lines of invoices; None for the records themselves.

    Attributes:
        columns: The columns.
        unfit: How many values did not fit their columns so far, by the names of these.

    Raises:
        click.UsageError: A column does not exist.
    """

    def __init__(
        self,
        model: type[Record],
        names: Sequence[str] | None = None,
        *,
        personal: bool = True,
        labels: bool = False,
        child: str | None = None,
    ) -> None:
        self.unfit: Counter[str] = Counter()
        shape = shape_of(model, personal)
        if child is None:
            rows_of, columns = model, shape.columns
            self._flatten = partial(flatten, model, personal=personal)
        else:
            below = next(below for below in shape.children if below.name == child)
            rows_of, columns = below.model, below.columns
            self._flatten = partial(flatten_child, model, child, personal=personal)
        known = {column.name: column for column in columns}
        places = {name: place for place, name in enumerate(known)}
        chosen = [each for name in names or known for each in self._resolve(name, known)]
        chosen = list(dict.fromkeys(chosen))
        self._labels = {name: _labeller(kind) for name, kind in enumerations(rows_of).items()} if labels else {}
        self._places = [places[name] for name in chosen]
        self.columns: tuple[Column, ...] = tuple(
            attrs.evolve(known[name], type="string") if name in self._labels else known[name] for name in chosen
        )

    @staticmethod
    def _resolve(name: str, known: Mapping[str, Column]) -> list[str]:
        if name in known:
            return [name]
        if name == "main":
            return [each for each in MAIN if each in known] or list(known)
        raise click.UsageError(
            f"there is no column {name!r}{did_you_mean(name, known)}; `daftra columns RESOURCE` shows all"
        )

    def table(self, records: Sequence[Record]) -> Table:
        """The records as columns."""
        whole = self._flatten(records)
        self.unfit.update(whole.unfit)
        values = [
            self._shown(column, whole.values[place]) for column, place in zip(self.columns, self._places, strict=True)
        ]
        return Table(self.columns, values, whole.unfit)

    def of(self, records: Sequence[Record]) -> Iterator[tuple[Any, ...]]:
        """The rows."""
        return zip(*self.table(records).values, strict=True) if records else iter(())

    def _shown(self, column: Column, values: Sequence[Any]) -> Sequence[Any]:
        label = self._labels.get(column.name)
        return values if label is None else [None if value is None else label(value) for value in values]


def enumerations(model: type[Record]) -> dict[str, type[Enum]]:
    """The attributes whose values are members of an enumeration, each with the enumeration."""
    found: dict[str, type[Enum]] = {}
    for field in fields_of(model).values():
        kinds = [kind for kind in alternatives(field.type) if isinstance(kind, type) and issubclass(kind, Enum)]
        if kinds:
            found[field.name] = kinds[0]
    return found


def labels_of(enumeration: type[Enum]) -> dict[Any, str]:
    """The labels of its values: their names in lower case with hyphens."""
    return {member.value: name.lower().replace("_", "-") for name, member in enumeration.__members__.items()}


def _labeller(enumeration: type[Enum]) -> Callable[[Any], str]:
    names = labels_of(enumeration)
    return lambda value: names.get(value, str(value))
