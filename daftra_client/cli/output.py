"""The output of rows: its options, and the choice of the writer."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import click

from .commands import Option
from .errors import PartialSuccess, is_terminal, note
from .style import PANEL, Style, style_options

if TYPE_CHECKING:
    from .._codec.record import Record
    from .formats import Writer

FORMATS: Final = ("table", "json", "csv", "parquet")
SUFFIXES: Final = {".csv": "csv", ".json": "json", ".jsonl": "json", ".ndjson": "json", ".parquet": "parquet"}
"""Formats by the suffixes of files."""


class Output(NamedTuple):
    """The output that the options choose.

    Attributes:
        columns: The columns that are shown, None for those that the output chooses.
        path: The file, None for standard output.
        style: How rows are written.
    """

    columns: Sequence[str] | None
    path: Path | None
    style: Style

    @classmethod
    def of(cls, options: Mapping[str, Any]) -> Output:
        """The output of a command, by its options.

        Raises:
            click.UsageError: They contradict each other.
        """
        path, form = options["output"], "json" if options["as_json"] else options["form"]
        if path == Path("-"):  # what other programs call standard output
            path = None
        if options["as_json"] and options["form"] not in (None, "json"):
            raise click.UsageError(f"give --json or --format {options['form']}, not both")
        if form is None and path is not None:
            form = SUFFIXES.get(path.suffix.lower())
            if form is None:
                raise click.UsageError(
                    f"the format of {path.name} is not known: name the file .csv, .jsonl or .parquet, or give --format"
                )
        form = form or "table"
        if form == "parquet" and path is None:
            raise click.UsageError("Parquet needs a file: -o invoices.parquet")
        if form == "table" and path is not None:
            raise click.UsageError("a table goes to the terminal; give --format csv, json or parquet for a file")
        columns = None
        if options["columns"] is not None:
            columns = [name.strip() for name in options["columns"].split(",") if name.strip()]
            if not columns:
                raise click.UsageError("--columns names no column: leave it out for all of them")
        return cls(columns, path, Style.of(form, options))

    @contextmanager
    def writer(self, model: type[Record]) -> Iterator[Writer]:
        """What writes records of a model in this way. A file gets its name when all of them are written.

        Raises:
            click.UsageError: A given column does not exist.
            click.ClickException: The format needs an extra that is not installed.
            OSError: The file cannot be written.
        """
        from .rows import Rows

        personal, labels = self.style.personal, self.style.labels
        if self.style.form == "table":
            from .terminal import Lines, Table

            if is_terminal():
                rows = Rows(model, self.columns, personal=personal, labels=True)
                advice = "--columns chooses others, and --json or a file has all of them"
                writer: Writer = Table(rows, is_chosen=self.columns is not None, advice=advice)
            else:
                rows = Rows(model, self.columns or ["main"], personal=personal, labels=labels)
                writer = Lines(rows)
            try:
                yield writer
            except PartialSuccess:
                writer.close()
                raise
            writer.close()
            return
        rows = Rows(model, self.columns, personal=personal, labels=labels)
        from .._common.atomic_files import atomic_write
        from .formats import writing

        place = nullcontext() if self.path is None else atomic_write(self.path)
        with place as path, writing(path, rows, self.style, is_complete=self.columns is None) as writer:
            yield writer
        if rows.unfit:
            from ..tables._flatten import said_of_unfit

            note(said_of_unfit(rows.unfit))


def output_options() -> list[click.Parameter]:
    """The options that `Output.of` reads."""
    return [
        Option(
            ["--columns"],
            metavar="A,B,...",
            help="The columns, in this order; `main` means those that a table would show first. "
            "`daftra columns RESOURCE` shows all of them.",
            panel=PANEL,
        ),
        Option(["--json", "as_json"], is_flag=True, help="One JSON object a line: --format json.", panel=PANEL),
        Option(
            ["--format", "form"],
            type=click.Choice(FORMATS),
            help="By default that of the suffix of the output file, or else a table.",
            panel=PANEL,
        ),
        Option(
            ["-o", "--output"],
            type=click.Path(dir_okay=False, path_type=Path),
            help="The file to store the rows in: .csv, .jsonl or .parquet.",
            panel=PANEL,
        ),
        *style_options(),
    ]
