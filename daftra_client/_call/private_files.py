"""Files that may hold secrets: their content, and whether others may read or replace them."""

from __future__ import annotations

import os
import re
import stat
from pathlib import Path
from typing import Any, Final

from ..errors import ConfigurationError

_LONGEST: Final = 4096
"""Bytes. A larger file holds more than one secret."""
_ADMINISTRATOR: Final = 0


def text_in(path: str | os.PathLike[str], source: str, what: str) -> str:
    """The secret in a file, without a byte order mark and white space around it.

    `source` is what names the file, and `what` is what it should hold, such as `API key`. Messages show neither its
    content nor its path, since a user may have given the secret instead of the path.

    Raises:
        ConfigurationError: The file cannot be read, or does not hold one line and nothing else.
    """
    try:
        with Path(path).open("rb") as file:
            content = file.read(_LONGEST + 1)
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or "not a valid path"
        raise ConfigurationError(f"the file that {source} names cannot be read: {reason}") from None
    found = content.decode("utf-8-sig", "replace").strip()
    if not found:
        raise ConfigurationError(f"the file that {source} names is empty")
    if len(content) > _LONGEST or "\ufffd" in found or not found.isprintable():
        raise ConfigurationError(f"the file that {source} names must hold one {what} and nothing else")
    return found


def toml_text(file: Path, *, holds_secrets: bool, default: str | None = None) -> str:
    """The text of a TOML file that no other user may replace, or read if it holds secrets.

    `default` is returned if the file does not exist; None makes that an error.

    Raises:
        ConfigurationError: The file cannot be read, or others may use it.
    """
    try:
        with file.open("rb") as opened:
            status = os.fstat(opened.fileno())
            if holds_secrets:
                refuse_readable(file, status)
            refuse_replaceable(file, status)
            return opened.read().decode("utf-8-sig")
    except UnicodeDecodeError:
        raise ConfigurationError(f"{file} is not valid TOML, since it is not UTF-8") from None
    except OSError as error:
        if default is not None and isinstance(error, FileNotFoundError):
            return default
        raise ConfigurationError(f"{file} cannot be read: {error.strerror}") from None


def parse_toml(file: Path, text: str) -> dict[str, Any]:
    """The content of a TOML file.

    Raises:
        ConfigurationError: It is not valid TOML. The message shows nothing of the text, which may hold a secret.
    """
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        # The message of tomllib may show a line of the file.
        problem = re.match(r"Cannot declare \(.*\) twice|Cannot overwrite a value", str(error))
        place = re.search(r"at line \d+, column \d+", str(error))
        known = ", ".join(part[0].strip() for part in (problem, place) if part)
        raise ConfigurationError(f"{file} is not valid TOML{f' ({known})' if known else ''}") from None


def refuse_readable(file: Path, status: os.stat_result) -> None:
    """Refuse a file that holds secrets and that others may read or change.

    Raises:
        ConfigurationError: They may.
    """
    mode = stat.S_IMODE(status.st_mode)
    if os.name == "posix" and mode & 0o077:
        raise ConfigurationError(
            f"{file} may be used by others (mode {mode:04o}), and it may hold keys; run: chmod 600 {file}"
        )


def refuse_replaceable(file: Path, status: os.stat_result) -> None:
    """Refuse a file that others may change, or replace by another one, and so send calls and keys elsewhere.

    Raises:
        ConfigurationError: They may.
    """
    if os.name != "posix":
        return
    mode = stat.S_IMODE(status.st_mode)
    if mode & 0o022:
        raise ConfigurationError(
            f"{file} may be changed by others (mode {mode:04o}), who could send your calls elsewhere; "
            f"run: chmod go-w {file}"
        )
    if status.st_uid not in (os.geteuid(), _ADMINISTRATOR):
        raise ConfigurationError(f"{file} belongs to another user, who could send your calls elsewhere")
    refuse_shared_folder(file.parent)


def refuse_shared_folder(folder: Path) -> None:
    """Refuse a folder in which others may put another file in the place of one.

    Raises:
        ConfigurationError: They may.
    """
    mode = stat.S_IMODE(folder.stat().st_mode)
    if os.name == "posix" and mode & 0o022:
        raise ConfigurationError(
            f"others may replace files in {folder} (mode {mode:04o}), and so send your calls and keys elsewhere; "
            f"run: chmod go-w {folder}"
        )
