"""TOML files of settings: their content, and errors that name the place but show no values, which may be secrets."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any, TypeAlias

from .._common.suggestions import did_you_mean
from ..errors import ConfigurationError
from .private_files import refuse_readable, refuse_replaceable

Kinds: TypeAlias = Mapping[str, tuple[str, tuple[type, ...]]]
"""The keys of a table, each with a description and the types of its values."""


def toml_text(file: Path, *, holds_secrets: bool, default: str | None = None) -> str:
    """The text of a TOML file that no other user may replace, nor read if it contains secrets.

    `default` is returned if the file does not exist. If it is None, a missing file is an error.

    Raises:
        ConfigurationError: The file cannot be read, or other users may read or replace it.
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
        ConfigurationError: It is not valid TOML. The message does not show the text, which may contain a secret.
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


@contextmanager
def located(place: str) -> Iterator[None]:
    """A block whose errors begin with the name of the place in the file."""
    try:
        yield
    except ConfigurationError as error:
        raise ConfigurationError(f"{place}: {error}") from None


def table_in(content: Mapping[str, Any], name: str) -> dict[str, Any]:
    """A table of the content, empty if there is none.

    Raises:
        ConfigurationError: It is not a table.
    """
    value = content.get(name, {})
    if not isinstance(value, dict):
        raise ConfigurationError(f"{name} is not a table")
    return value


def refuse_unknown_keys(content: Mapping[str, Any], known: Iterable[str], advice: str) -> None:
    """Refuse keys that are not known. `advice` ends the message if no known key is similar.

    Raises:
        ConfigurationError: There is one.
    """
    for key in content:
        if key not in known:
            raise ConfigurationError(f"unknown key {key!r}{did_you_mean(key, known) or advice}")


def check_keys(table: Mapping[str, Any], kinds: Kinds) -> None:
    """Check that the keys of a table are known, and that their values have the right types.

    Raises:
        ConfigurationError: One is not known, or has a value of another type.
    """
    refuse_unknown_keys(table, kinds, f"; known are {', '.join(kinds)}")
    for key, value in table.items():
        kind, types = kinds[key]
        if type(value) not in types or value == "":
            raise ConfigurationError(f"{key} must be {kind}{' and not empty' if kind == 'text' else ''}")
        if isinstance(value, list) and not all(isinstance(each, str) for each in value):
            raise ConfigurationError(f"{key} must be {kind}")
