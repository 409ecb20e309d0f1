"""Rows for people: a table that fits the terminal, and plain lines where there is none."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from typing import Any, Final

import click

from .._codec.record import Record
from ..tables import Column
from ..tables._json import plain_decimal
from .rows import Rows

MAIN: Final = (
    *("id", "no", "number", "code", "client_number", "supplier_number", "expense_number", "product_code"),
    *("date", "start_date", "name", "title", "label", "template_name", "full_name", "business_name"),
    *("client_business_name", "supplier_business_name", "vendor", "category", "payment_status", "status"),
    *("amount", "total", "unit_price", "price", "summary_total", "total_debit", "total_credit", "value", "quantity"),
    *("stock_balance", "balance", "summary_unpaid", "currency_code", "due_date", "type", "payment_method"),
    *("client_id", "supplier_id", "invoice_id", "product_id", "staff_id", "store_id", "item_type", "item_id"),
    *("email", "email_address", "phone1", "mobile", "first_name", "last_name", "city", "barcode", "buy_price"),
    *("active", "is_active", "description", "body", "notes", "note", "created", "modified"),
)
"""Columns that are shown before others, by what people look for; those that a model has are its main columns."""
_WIDEST: Final = 32
"""Cells of a text in a table, unless the columns were chosen. A third of the terminal is the most."""
_GAP: Final = 2
_NUMBERS: Final = frozenset(("int64", "decimal128(38, 9)"))


class Table:
    """Shows records as a table with as many columns as the terminal has room for.

    Args:
        rows: Makes the rows.
        is_chosen: Whether the user chose the columns, which are all shown then.
    """

    def __init__(self, rows: Rows, *, is_chosen: bool) -> None:
        self._rows = rows
        self._is_chosen = is_chosen
        self._records: list[Record] = []

    def write(self, records: Sequence[Record]) -> None:
        self._records += records

    def close(self) -> None:
        if not self._records:
            return
        from rich import box
        from rich.console import Console
        from rich.table import Table as RichTable
        from rich.text import Text

        console = Console(highlight=False)
        table = self._rows.table(self._records)
        cells = [[cell_of(value) for value in values] for values in table.values]
        widest = min(_WIDEST, console.width // 3)
        shown = self._fitting(table.columns, cells, console.width, widest)
        grid = RichTable(
            box=box.SIMPLE_HEAD, pad_edge=False, padding=(0, 1), collapse_padding=True, header_style="bold"
        )
        for place in shown:
            is_number = table.columns[place].type in _NUMBERS and not table.columns[place].name.endswith("id")
            grid.add_column(
                table.columns[place].name,
                justify="right" if is_number else "left",
                overflow="ellipsis",
                no_wrap=True,
                max_width=None if self._is_chosen else widest,
            )
        for row in zip(*(cells[place] for place in shown), strict=True):
            grid.add_row(*(Text(isolated(cell)) for cell in row))
        console.print(grid)
        left = len(table.columns) - len(shown)
        if left and not self._is_chosen:
            click.secho(f"{len(shown)} of {len(table.columns)} columns; --columns chooses others", dim=True, err=True)

    def _fitting(self, columns: Sequence[Column], cells: Sequence[Sequence[str]], width: int, widest: int) -> list[int]:
        """The places of the columns that are shown, in the order in which they are."""
        if self._is_chosen:
            return list(range(len(columns)))
        from rich.cells import cell_len

        order = {name: rank for rank, name in enumerate(MAIN)}
        ranked = sorted(range(len(columns)), key=lambda place: order.get(columns[place].name, len(order) + place))
        shown: list[int] = []
        for place in ranked:
            if columns[place].type == "json" or not any(cells[place]):
                continue
            needed = min(widest, max(map(cell_len, (columns[place].name, *cells[place])))) + _GAP
            if shown and needed > width:
                continue
            shown.append(place)
            width -= needed
        return shown


class Lines:
    """Writes records as lines of cells with tabs between them, after a line of names, for other programs to read."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        click.echo("\t".join(column.name for column in rows.columns))

    def write(self, records: Sequence[Record]) -> None:
        for row in self._rows.of(records):
            click.echo("\t".join(map(cell_of, row)))

    def close(self) -> None:
        pass


# --- cells --------------------------------------------------------------------------------------------------------

_UNPRINTABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
"""Line breaks, codes that steer a terminal, and marks that change the direction of what follows."""
_ISOLATE: Final = "\u2068"
_END: Final = "\u2069"


def cell_of(value: Any) -> str:
    """A value as text on one line, without anything that steers a terminal."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return plain_decimal(value)
    return _UNPRINTABLE.sub(" ", str(value))


def isolated(cell: str) -> str:
    """A cell whose direction does not reach beyond it.

    Terminals that show Arabic from right to left do so for the whole line, and two Arabic cells would change places
    with what stands between them. Unicode's isolates prevent that; they take no room.
    """
    if cell.isascii() or not any(unicodedata.bidirectional(sign) in ("R", "AL", "AN") for sign in cell):
        return cell
    return f"{_ISOLATE}{cell}{_END}"
