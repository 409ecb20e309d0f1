"""Reads files that may contain secrets, and checks that other users may not read or replace them."""

from __future__ import annotations

import os
import stat
from pathlib import Path
from typing import Final

from ..errors import ConfigurationError

_MAX_LENGTH: Final = 4096
"""Bytes. A larger file contains more than one secret."""
_ADMINISTRATOR: Final = 0


def text_in(path: str | os.PathLike[str], source: str, what: str) -> str:
    """The secret in a file, without a byte order mark and surrounding white space.

    `source` is the variable or the option with the path, and `what` is what the file should contain, such as `API key`.
    Messages show neither the content of the file nor its path, since a user may have given the secret instead of the
    path.

    Raises:
        ConfigurationError: The file cannot be read, or does not contain exactly one line.
    """
    try:
        with Path(path).open("rb") as file:
            content = file.read(_MAX_LENGTH + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a valid path"
        raise ConfigurationError(f"the file that {source} names cannot be read: {reason}") from None
    found = content.decode("utf-8-sig", "replace").strip()
    if not found:
        raise ConfigurationError(f"the file that {source} names is empty")
    if len(content) > _MAX_LENGTH or "\ufffd" in found or not found.isprintable():
        raise ConfigurationError(f"the file that {source} names must hold one {what} and nothing else")
    return found


def refuse_readable(file: Path, status: os.stat_result) -> None:
    """Refuse a file with secrets that other users may read or change.

    Raises:
        ConfigurationError: Other users may.
    """
    mode = stat.S_IMODE(status.st_mode)
    if os.name == "posix" and mode & 0o077:
        raise ConfigurationError(
            f"{file} can be read or changed by others (mode {mode:04o}), and may contain keys; run: chmod 600 {file}"
        )


def refuse_replaceable(file: Path, status: os.stat_result) -> None:
    """Refuse a file that other users may change or replace, since they could send calls and keys to another server.

    Raises:
        ConfigurationError: Other users may.
    """
    if os.name != "posix":
        return
    mode = stat.S_IMODE(status.st_mode)
    if mode & 0o022:
        raise ConfigurationError(
            f"{file} can be changed by others (mode {mode:04o}), who could send your calls to another server; "
            f"run: chmod go-w {file}"
        )
    if status.st_uid not in (os.geteuid(), _ADMINISTRATOR):
        raise ConfigurationError(f"{file} belongs to another user, who could send your calls to another server")
    refuse_shared_folder(file.parent)


def refuse_shared_folder(folder: Path) -> None:
    """Refuse a folder in which other users may replace files.

    Raises:
        ConfigurationError: Other users may.
    """
    mode = stat.S_IMODE(folder.stat().st_mode)
    if os.name == "posix" and mode & 0o022:
        raise ConfigurationError(
            f"others can replace files in {folder} (mode {mode:04o}), and so send your calls and keys to another "
            "server; "
            f"run: chmod go-w {folder}"
        )
