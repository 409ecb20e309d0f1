"""Encodes parameters in paths and queries."""

from __future__ import annotations

import datetime
from collections.abc import Collection, Iterable, Mapping, Sequence
from decimal import Decimal
from enum import Enum
from typing import Any
from urllib.parse import quote

from ..errors import EncodeError


def query_pairs(items: Iterable[tuple[str, Any]], where: str) -> tuple[tuple[str, str], ...]:
    """Query parameters as text. None is left out, a sequence repeats its name, flags are 1 and 0, dates are ISO."""
    pairs: list[tuple[str, str]] = []
    for name, value in items:
        if value is None:
            continue
        if not isinstance(name, str):
            raise EncodeError(where, name, "the name of a query parameter must be a str")
        if not name.isascii():
            _check_text(name, where)
        argument = f"{where}({name.removesuffix('[]')})"
        if isinstance(value, int):
            pairs.append((name, _query_text(value, argument)))
        elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
            if not value:
                # An empty list sends nothing, and Daftra would return all records.
                raise EncodeError(argument, value, "an empty list filters nothing; leave the argument out")
            pairs += [(name, _query_text(item, argument)) for item in value]
        else:
            pairs.append((name, _query_text(value, argument)))
    return tuple(pairs)


def extra_pairs(extra: Any, where: str) -> tuple[tuple[str, str], ...]:
    """The argument `extra_query` as texts. An iterator is refused, since it is empty at a second call, as for a page.

    Raises:
        EncodeError: It is neither a mapping nor a list of pairs, or a value cannot be sent.
    """
    try:
        given = [(name, value) for name, value in (extra.items() if isinstance(extra, Mapping) else extra)]
    except (TypeError, ValueError):
        given = None
    if given is None or not isinstance(extra, Collection):
        raise EncodeError(f"{where}(extra_query)", extra, "a mapping or a sequence of pairs is needed")
    return query_pairs(given, where)


def _query_text(value: Any, where: str) -> str:
    if type(value) is int:
        return str(value)
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool):
        return "1" if value else "0"
    if isinstance(value, str):
        if not value.isascii():
            _check_text(value, where)
        return value
    if isinstance(value, int):
        return str(value)
    if isinstance(value, Decimal) and value.is_finite():
        return format(value, "f")
    if isinstance(value, datetime.datetime):
        return value.isoformat(" ")
    if isinstance(value, datetime.date):
        return value.isoformat()
    raise EncodeError(where, value, "a str, int, bool, Decimal, date or datetime is needed")


def path_segment(value: Any, where: str) -> str:
    """A value as one segment of a path. Characters that could change the path are quoted; only dots are refused."""
    if type(value) is int:
        return str(value)
    if isinstance(value, Enum):
        value = value.value
    if isinstance(value, bool) or not isinstance(value, int | str):
        raise EncodeError(where, value, "an int or a str is needed")
    segment = str(value)
    if segment.strip(".") == "":
        raise EncodeError(where, value, "it must not be empty or consist of dots")
    return quoted(segment, where, safe="")


def quoted(text: str, where: str, *, safe: str = "/:@!$&'()*+,;=") -> str:
    """Text as part of a path.

    Raises:
        EncodeError: The text is not valid Unicode.
    """
    _check_text(text, where)
    return quote(text, safe=safe)


def _check_text(text: str, where: str) -> None:
    try:
        text.encode()
    except UnicodeEncodeError as error:
        raise EncodeError(where, text, f"it is not valid Unicode text: {error.reason}") from None
