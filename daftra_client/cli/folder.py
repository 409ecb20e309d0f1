"""The files of the tables of one resource, which appear together when all of them are complete."""

from __future__ import annotations

import errno
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

from .._codec.record import Record
from .._common.atomic_files import atomic_write
from .formats import writing
from .rows import Rows
from .style import Style

SUFFIXES: Final = {"csv": ".csv", "json": ".jsonl", "parquet": ".parquet"}
"""The formats, with the suffixes of their files."""


class Files(NamedTuple):
    """The files of a resource while they are written.

    Attributes:
        write: Writes records and their children.
        paths: The files, by the names of their tables.
        rows: What makes the rows of each of them.
    """

    write: Callable[[Sequence[Record]], None]
    paths: dict[str, Path]
    rows: dict[str, Rows]


def from_before(folder: Path, resource: str, written: Iterable[Path]) -> list[Path]:
    """The files of a resource in a folder that earlier exports wrote, in any format, and this one did not."""
    found = {*folder.glob(f"{resource}.*"), *folder.glob(f"{resource}__*")}.difference(written)
    ours = {(suffix, *end) for suffix in SUFFIXES.values() for end in ((), (".partial",))}
    return sorted(path for path in found if tuple(path.suffixes) in ours)


@contextmanager
def files(
    folder: Path, resource: str, model: type[Record], children: Sequence[str], style: Style, *, is_complete: bool
) -> Iterator[Files]:
    """Write the records of a resource, each table into a separate file. JSON contains the children.

    If the block does not end well, what was written stays in files whose names end with `.partial`.

    Args:
        folder: Where the files are.
        resource: The resource, which names them.
        model: The model of its records.
        children: The attributes whose records are written, too.
        style: How.
        is_complete: Whether JSON contains the children, too.

    Raises:
        OSError: A file cannot be written.
    """
    held = {f"{resource}__{child}": child for child in children} if style.form != "json" else {}
    tables: dict[str, str | None] = {resource: None, **held}
    paths = {name: folder / f"{name}{SUFFIXES[style.form]}" for name in tables}
    for path in paths.values():
        if path.is_dir():  # else it would be noticed when others have their names already
            raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR), str(path))
    rows = {
        name: Rows(model, personal=style.personal, labels=style.labels, child=child) for name, child in tables.items()
    }
    with ExitStack() as names:
        places = {name: names.enter_context(atomic_write(path)) for name, path in paths.items()}
        with ExitStack() as written:  # all files are closed before the first one gets its name
            writers = [
                written.enter_context(writing(places[name], rows[name], style, is_complete=is_complete))
                for name in tables
            ]

            def write(records: Sequence[Record]) -> None:
                for writer in writers:
                    writer.write(records)

            yield Files(write, paths, rows)
