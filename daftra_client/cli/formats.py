"""Rows as CSV, JSON lines and Parquet: how each format is written."""

from __future__ import annotations

import csv
import io
import sys
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Any, Final, Protocol

import click

from .._codec.record import Record
from ..tables._json import json_texts, plain_decimal
from .errors import escape_control_characters, is_terminal
from .rows import Rows
from .style import Style

_FORMULA: Final = ("=", "+", "-", "@", "\uff1d", "\uff0b", "\uff0d", "\uff20", "\t", "\r", "\n")
"""What a spreadsheet takes for a formula at the beginning of a text (OWASP, CSV injection)."""

_MARK: Final = "\ufeff"
"""The byte order mark."""

_ROW_GROUP: Final = 10_000
"""Rows of a group of Parquet, at least. Readers are slow with small groups, and a complete group is in memory."""


class Writer(Protocol):
    """Writes records in one format."""

    def write(self, records: Sequence[Record]) -> None:
        """Write some more records."""
        ...

    def close(self) -> None:
        """Write what the format needs at the end. The file stays open."""
        ...


@contextmanager
def writing(path: Path | None, rows: Rows, style: Style, *, is_complete: bool) -> Iterator[Writer]:
    """What writes records to a file, or to standard output.

    Args:
        path: The file; None for standard output, which Parquet cannot use.
        rows: Makes the rows.
        style: How; the form is not a table.
        is_complete: Whether JSON contains complete records, and not the columns of `rows`.

    Raises:
        click.ClickException: Parquet needs its extra.
        OSError: The file cannot be written.
    """
    writer: Writer
    if style.form == "parquet" and path is not None:
        writer = ParquetWriter(path, rows)
        try:
            yield writer
        finally:
            writer.close()
        return
    with _text(path) as file:
        if style.form == "json":
            writer = JsonWriter(file, rows, is_complete=is_complete, personal=style.personal)
        else:
            writer = CsvWriter(file, rows, bom=style.bom, exact=style.exact)
        yield writer
        writer.close()


@contextmanager
def _text(path: Path | None) -> Iterator[IO[str]]:
    """A file, or standard output, for UTF-8 without a change of line ends."""
    if path is not None:
        with path.open("w", encoding="utf-8", newline="") as file:
            yield file
        return
    kind = _Screen if is_terminal() else io.TextIOWrapper
    file = kind(sys.stdout.buffer, encoding="utf-8", newline="", write_through=False)
    try:
        yield file
    finally:
        try:
            file.flush()
        finally:
            file.detach()  # it would close standard output


class _Screen(io.TextIOWrapper):
    """A terminal. Control characters of the text are escaped."""

    def write(self, text: str, /) -> int:
        return super().write(escape_control_characters(text))


class CsvWriter:
    """Writes CSV as spreadsheets and databases read it: a line of names, commas, quotes where needed.

    Numbers have a point and all their digits, dates are in ISO form, flags are `true` or `false`, and a cell without a
    value is empty. A text that a spreadsheet would take for a formula begins with an apostrophe, unless `exact` is set.

    Args:
        file: Where to, opened with `newline=""`.
        rows: Makes the rows.
        bom: Whether the file begins with a byte order mark.
        exact: Whether texts are written as they are.
    """

    def __init__(self, file: IO[str], rows: Rows, *, bom: bool = False, exact: bool = False) -> None:
        self._file = file
        self._writer = csv.writer(file)
        self._bom = bom
        self._rows = rows
        text = str if exact else _no_formula
        self._cells: list[Callable[[Any], str]] = [
            text if column.type in ("string", "json") else _CELLS.get(column.type, str) for column in rows.columns
        ]
        self._has_names = False

    def write(self, records: Sequence[Record]) -> None:
        if not self._has_names:
            self._has_names = True
            self._file.write(_MARK if self._bom else "")
            self._writer.writerow([column.name for column in self._rows.columns])
        values = self._rows.table(records).values
        self._writer.writerows(
            zip(
                *(
                    ["" if value is None else cell(value) for value in column]
                    for cell, column in zip(self._cells, values, strict=True)
                ),
                strict=True,
            )
        )

    def close(self) -> None:
        self.write([])


class JsonWriter:
    """Writes one JSON object a line: a record with what is inside it, or its chosen columns. Secrets are left out.

    Numbers with decimals are text, so that no reader rounds them. What has no value is left out.
    """

    def __init__(self, file: IO[str], rows: Rows, *, is_complete: bool, personal: bool) -> None:
        self._file = file
        self._rows = rows
        self._is_complete = is_complete
        self._texts = json_texts(personal)

    def write(self, records: Sequence[Record]) -> None:
        if self._is_complete:
            self._file.writelines(f"{text}\n" for text in self._texts.column(records))
        else:
            names = [column.name for column in self._rows.columns]
            is_json = [column.type == "json" for column in self._rows.columns]
            for row in self._rows.of(records):
                cells = zip(names, is_json, row, strict=True)
                parts = (
                    f'"{name}":{value if raw else self._texts.text(value)}'
                    for name, raw, value in cells
                    if value is not None
                )
                self._file.write(f"{{{','.join(parts)}}}\n")

    def close(self) -> None:
        pass


class ParquetWriter:
    """Writes a Parquet file with the types of `daftra_client.tables`.

    Raises:
        click.ClickException: The extra `arrow` is missing.
    """

    def __init__(self, path: Path, rows: Rows) -> None:
        require_parquet()
        import pyarrow.parquet

        from ..tables._arrow import schema_of, table_of

        self._table = table_of
        self._join = pyarrow.concat_tables
        self._rows = rows
        self._file = pyarrow.parquet.ParquetWriter(path, schema_of(rows.columns))
        self._waiting: list[Any] = []
        self._count = 0

    def write(self, records: Sequence[Record]) -> None:
        table = self._table(self._rows.table(records))
        self._waiting.append(table)
        self._count += table.num_rows
        if self._count >= _ROW_GROUP:
            self._flush()

    def _flush(self) -> None:
        self._file.write_table(self._join(self._waiting))
        self._waiting, self._count = [], 0

    def close(self) -> None:
        try:
            if self._count:
                self._flush()
        finally:
            self._file.close()


def require_parquet() -> None:
    """Check that Parquet can be written.

    Raises:
        click.ClickException: The extra `arrow` is missing.
    """
    try:
        import pyarrow.parquet  # noqa: F401
    except ImportError:
        raise click.ClickException("Parquet needs the extra: pip install 'daftra-client[arrow]'") from None


def _no_formula(text: Any) -> str:
    return f"'{text}" if str(text).startswith(_FORMULA) else str(text)


_CELLS: Final[dict[str, Callable[[Any], str]]] = {
    "bool": lambda value: "true" if value else "false",
    "decimal128(38, 9)": plain_decimal,
    "timestamp[us]": lambda value: value.isoformat(" "),
}
