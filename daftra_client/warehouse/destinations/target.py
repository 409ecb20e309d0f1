"""The interface of a destination, which is the same for all kinds."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager, nullcontext
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

import attrs

from ..._common.redaction import without_password
from ..leases.locks import Check
from ..store import Store

_MAX_NAME: Final = 100
"""The maximum length of the readable part of a folder name."""


@attrs.frozen
class Target:
    """A destination.

    Attributes:
        shown: Its address without a password, for messages.
        destination: The destination of dlt.
        store: Creates the store from a client of dlt.
        lease: Holds the lease of an account during a block, and returns a function that checks the lease.
        holder: Returns the holder of the lease of an account, or None if the lease is free.
        datasets: Returns the names of the datasets, or None if they cannot be listed. It needs `access`.
        access: Opens the destination for reading or writing, if only one program at a time can open it. It raises
            `HeldError` if another program has it open.
        table_format: The table format on a file system.
    """

    shown: str
    destination: Any
    store: Callable[[Any], Store]
    lease: Callable[[str], AbstractContextManager[Check]]
    holder: Callable[[str], str | None]
    datasets: Callable[[], Sequence[str] | None]
    access: Callable[[], AbstractContextManager[None]] = nullcontext
    table_format: str | None = None


def state_folder() -> Path:
    """Return `$XDG_STATE_HOME/daftra`, or `~/.local/state/daftra` if the variable is not set."""
    home = os.environ.get("XDG_STATE_HOME") or "~/.local/state"
    return Path(home).expanduser() / "daftra"


def packages_folder(shown: str) -> Path:
    """Return the local folder for packages that are not loaded yet. Each destination has its own folder."""
    readable = re.sub("[^A-Za-z0-9]+", "_", shown)[-_MAX_NAME:]
    return state_folder() / "packages" / f"{readable}_{blake2b(shown.encode(), digest_size=6).hexdigest()}"


def first_line(error: BaseException) -> str:
    """Return the first line of an error, without passwords."""
    return without_password(next(iter(str(error).splitlines()), type(error).__name__))
