"""Files that appear under their names when they are whole."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_SUFFIX = ".partial"


def partial(path: Path) -> Path:
    """The name of a file while it is written: `invoices.csv.partial`."""
    return path.with_name(f"{path.name}{_SUFFIX}")


@contextmanager
def stored(path: Path) -> Iterator[Path]:
    """The path to write to; the file gets its own name, and replaces one that exists, when the block ends well.

    If it does not, what was written stays under the other name, unless it is empty.

    Raises:
        OSError: The file cannot be written.
    """
    unfinished = partial(path)
    try:
        yield unfinished
    except BaseException:
        if unfinished.is_file() and not unfinished.stat().st_size:
            unfinished.unlink()
        raise
    os.replace(unfinished, path)
