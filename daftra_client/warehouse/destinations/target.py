"""What the rest of a sync knows of a destination, whichever it is."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

import attrs

from ..errors import without_password
from ..leases.locks import Check
from ..store import Store

_LONGEST_NAME: Final = 100
"""Signs of an address that the name of a folder repeats, for those who look for it."""


@attrs.frozen
class Target:
    """A destination.

    Attributes:
        shown: Its address without a password, for messages.
        destination: The destination of dlt.
        store: Makes the store of a client of dlt.
        lease: Holds the lease of an account, and gives what checks that it is held still.
        holder: Who holds the lease of an account, None if nobody does.
        datasets: The names of the datasets, None if nobody can tell. It is called within a turn.
        turn: Holds the destination while it is read or written, where only one program can do so at a time. It raises
            `HeldError` if somebody else has it now.
        table_format: The format of tables on a file system.
    """

    shown: str
    destination: Any
    store: Callable[[Any], Store]
    lease: Callable[[str], AbstractContextManager[Check]]
    holder: Callable[[str], str | None]
    datasets: Callable[[], Sequence[str] | None]
    turn: Callable[[], AbstractContextManager[None]] = nullcontext
    table_format: str | None = None


def state_folder() -> Path:
    """`$XDG_STATE_HOME/daftra`, below `~/.local/state` where the variable is not set."""
    home = os.environ.get("XDG_STATE_HOME") or "~/.local/state"
    return Path(home).expanduser() / "daftra"


def packages_folder(shown: str) -> Path:
    """Where the packages for a destination stand before they are loaded: no two destinations share a folder."""
    readable = re.sub("[^A-Za-z0-9]+", "_", shown)[-_LONGEST_NAME:]
    return state_folder() / "packages" / f"{readable}_{blake2b(shown.encode(), digest_size=6).hexdigest()}"


def first_line(error: BaseException) -> str:
    """The first line of an error, without passwords."""
    return without_password(next(iter(str(error).splitlines()), type(error).__name__))
