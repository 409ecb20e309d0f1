"""Rows for people: a table that fits the terminal, or plain lines without a terminal."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import click

from .._codec.record import Record
from ..tables import Column
from ..tables._json import plain_decimal
from .rows import MAIN, Rows

if TYPE_CHECKING:
    from rich.table import Table as RichTable

_MAX_CELL_WIDTH: Final = 32
"""Characters of a cell in a table of several columns, or a third of the terminal if that is less."""
_GAP: Final = 2
_NUMBERS: Final = frozenset(("int64", "decimal128(38, 9)"))


class Table:
    """Shows records as a table with as many columns as fit the terminal.

    Args:
        rows: Makes the rows.
        is_chosen: Whether the user chose the columns. If not, the most useful ones with a value are shown first.
        advice: How to see the other columns.
    """

    def __init__(self, rows: Rows, *, is_chosen: bool, advice: str) -> None:
        self._rows = rows
        self._is_chosen = is_chosen
        self._advice = advice
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
        max_width = min(_MAX_CELL_WIDTH, console.width // 3)
        table = self._rows.table(self._records)
        cells = [[cell_of(value) for value in values] for values in table.values]
        shown = self._fitting(table.columns, cells, console.width, max_width)
        grid = RichTable(box=box.SIMPLE_HEAD, pad_edge=False, collapse_padding=True, header_style="bold")
        room = console.width - _GAP if len(shown) == 1 else max_width
        for place in shown:
            column = table.columns[place]
            is_amount = column.type in _NUMBERS and column.name != "id" and not column.name.endswith("_id")
            grid.add_column(Text(_cut(column.name, room)), justify="right" if is_amount else "left", no_wrap=True)
        for row in zip(*(cells[place] for place in shown), strict=True):
            # rich would cut off the end of an isolate.
            grid.add_row(*(Text(isolated(_cut(cell, room))) for cell in row))
        console.print(grid)
        if len(shown) < len(table.columns):
            click.secho(f"{len(shown)} of {len(table.columns)} columns; {self._advice}", dim=True, err=True)

    def _fitting(self, columns: Sequence[Column], cells: Sequence[Sequence[str]], width: int, most: int) -> list[int]:
        """The places of the columns that are shown, in their order."""
        from rich.cells import cell_len

        places = list(range(len(columns)))
        if not self._is_chosen:
            rank = {name: rank for rank, name in enumerate(MAIN)}
            filled = [place for place in places if any(cells[place])] or places[:1]
            places = [place for place in filled if columns[place].type != "json"] or filled
            places.sort(key=lambda place: rank.get(columns[place].name, len(rank) + place))
        shown: list[int] = []
        for place in places:
            needed = min(most, max(map(cell_len, (columns[place].name, *cells[place])))) + _GAP
            if needed <= width or not shown:
                shown.append(place)
                width -= needed
        return shown


class Lines:
    """Writes a line of names and a line for each record, with tabs between cells, for other programs."""

    def __init__(self, rows: Rows) -> None:
        self._rows = rows
        self._has_names = False

    def write(self, records: Sequence[Record]) -> None:
        if not self._has_names:
            self._has_names = True
            click.echo("\t".join(column.name for column in self._rows.columns))
        for row in self._rows.of(records):
            click.echo("\t".join(map(cell_of, row)))

    def close(self) -> None:
        self.write([])


def draw_fields(fields: Sequence[tuple[str, str]]) -> RichTable:
    """Draw names and values of fields in two columns."""
    from rich.table import Table as RichTable
    from rich.text import Text

    grid = RichTable.grid(padding=(0, 2))
    grid.add_column(style="bold", no_wrap=True)
    grid.add_column(overflow="fold")
    for name, cell in fields:
        grid.add_row(name, Text(isolated(cell)))
    return grid


# --- cells --------------------------------------------------------------------------------------------------------

_UNPRINTABLE: Final = re.compile("[\x00-\x1f\x7f-\x9f\u200e\u200f\u2028-\u202e\u2066-\u2069]+")
"""Line breaks, codes that control a terminal, and marks that change the direction of text."""
_ISOLATE: Final = "\u2068"
_END: Final = "\u2069"


def cell_of(value: Any) -> str:
    """A value as text on one line, without codes that control a terminal."""
    if value is None:
        return ""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Decimal):
        return plain_decimal(value)
    return _UNPRINTABLE.sub(" ", str(value))


def _cut(cell: str, width: int) -> str:
    """A cell, cut to a width."""
    from rich.cells import cell_len, set_cell_size

    return cell if cell_len(cell) <= width else f"{set_cell_size(cell, width - 1).rstrip()}…"


def isolated(cell: str) -> str:
    """A cell whose text direction does not affect other text.

    Terminals that show Arabic from right to left do so for the complete line, and two Arabic cells would change places
    with the text between them. Unicode's isolates prevent that; they take no room.
    """
    if cell.isascii() or not any(unicodedata.bidirectional(sign) in ("R", "AL", "AN") for sign in cell):
        return cell
    return f"{_ISOLATE}{cell}{_END}"
