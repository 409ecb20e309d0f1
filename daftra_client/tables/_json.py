"""Values as JSON text, without secrets at any depth.

A record is written like a row of its table: by its attributes, with unknown keys in `_extra`. Fields without a value
are left out. Exact numbers are text without an exponent, dates are in ISO form, enumerations are their values.
"""

from __future__ import annotations

import datetime
import json
import math
import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence, Set
from decimal import Decimal
from enum import Enum
from functools import cache, lru_cache
from operator import attrgetter
from types import NoneType
from typing import Any, Final

import attrs
import msgspec

from .._codec.read import parse_number
from .._codec.record import Record
from .._common.redaction import is_personal, is_secret, redacted_text
from ._columns import EXTRA, attributes_of, generated, values_of

_DEEPEST: Final = 100
_ENCODER: Final = msgspec.json.Encoder(order="deterministic")
"""Sorts unknown keys, whose order depends on how a record was read; fields of records keep theirs."""
_DECODER: Final = msgspec.json.Decoder(float_hook=parse_number)
_READY: Final = frozenset((NoneType, str, int, bool, datetime.date))
"""Types that msgspec writes as they should be."""
_MOMENTS: Final = frozenset((NoneType, datetime.datetime))
"""Types that it writes so unless a moment has a zone, which it would round to minutes."""
_ZONE: Final = attrgetter("tzinfo")
_LONE_SURROGATE: Final = re.compile("[\ud800-\udfff]")


class JsonTexts:
    """Writes values as JSON text.

    Args:
        personal: Whether personal data is written.
    """

    def __init__(self, *, personal: bool) -> None:
        self._personal: Final = personal
        self._makers: Final[dict[type[Record], _Maker]] = {}

    def column(self, values: Sequence[Any]) -> Sequence[str | None]:
        """The text of each value; None stays None."""
        present = [value for value in values if value is not None]
        if not present:
            return values
        return _in_their_places(values, _lines(self._plain_column(present, 0)))

    def text(self, value: Any) -> str:
        """The text of a value."""
        return next(iter(_lines([self._plain(value, 0)])))

    def extras(
        self, extras: Sequence[Mapping[str, Any]], unfit: Mapping[int, Mapping[str, Any]]
    ) -> Sequence[str | None]:
        """The column `_extra`: keys that the document does not know, and values that did not fit, as text.

        Args:
            extras: The unknown keys of each row.
            unfit: By row and column the values that did not fit.
        """
        if not unfit and not any(extras):
            return [None] * len(extras)
        objects: list[dict[str, Any] | None] = []
        for row, unknown in enumerate(extras):
            found: dict[str, Any] = self._plain(unknown, 0)
            for name, value in unfit.get(row, {}).items():
                while name in found:  # Daftra sent an unknown key of that name
                    name = f"_{name}"
                found[name] = self._unfit(value)
            objects.append(found or None)
        return _in_their_places(objects, _lines([each for each in objects if each is not None]))

    def _unfit(self, value: Any) -> str:
        """A value that did not fit as text."""
        if isinstance(value, str):
            return str.__str__(value)
        if isinstance(value, datetime.date):
            return value.isoformat()
        plain = _without_giants(self._plain(value, 0))
        return plain if isinstance(plain, str) else next(iter(_lines([plain])))

    def _plain(self, value: Any, depth: int) -> Any:
        """A value as msgspec can write it. What is nested deeper than 100 levels is left out."""
        kind = type(value)
        if kind in _READY:
            return value
        if kind is Decimal:
            return plain_decimal(value)
        if depth == _DEEPEST:
            return None
        if isinstance(value, Record):
            return self._plain_records([value], depth)[0]
        if isinstance(value, Mapping):
            return {
                str(key): self._item(item, depth + 1)
                for key, item in value.items()
                if not _is_hidden(str(key), self._personal)
            }
        if isinstance(value, list | tuple):
            return [self._item(item, depth + 1) for item in value]
        if isinstance(value, Enum):
            return self._plain(value.value, depth)
        return _plain_scalar(value)

    def _item(self, value: Any, depth: int) -> Any:
        """A value within untyped data. What its texts hold, such as addresses, is not described by the document."""
        if type(value) is not str:
            return self._plain(value, depth)
        if value[:1] in ("{", "["):
            try:
                held = _DECODER.decode(value)
            except (ValueError, RecursionError):
                pass  # no JSON
            else:
                if any(_is_hidden(key, self._personal) for key in _keys(held)):
                    return next(iter(_lines([self._plain(held, depth)])))
        return redacted_text(value, lambda key: _is_hidden(key, self._personal)) if "=" in value else value

    def _plain_column(self, values: Sequence[Any], depth: int) -> Sequence[Any]:
        """The values of a column as msgspec can write them. Records of one model are taken together: it is faster."""
        if values[0] is None and values.count(None) == len(values):
            return values
        kinds = {*map(type, values)}
        if kinds <= _READY or (kinds <= _MOMENTS and not any(map(_ZONE, filter(None, values)))):
            return values
        if len(kinds) == 1 and issubclass(kinds.pop(), Record) and depth < _DEEPEST:
            return self._plain_records(values, depth)
        return [value if type(value) in _READY else self._plain(value, depth) for value in values]

    def _plain_records(self, records: Sequence[Record], depth: int) -> list[Any]:
        maker = self._makers.get(type(records[0]))
        if maker is None:
            maker = self._makers[type(records[0])] = _Maker.of(type(records[0]), self._personal)
        *columns, extras = zip(*map(maker.values, records), strict=True)
        unknown = [(self._plain(maker.shown(each), depth + 1) or None) if each else None for each in extras]
        return list(map(maker.struct, *(self._plain_column(column, depth + 1) for column in columns), unknown))


@attrs.frozen
class _Maker:
    """Makes structs of the records of a class, since msgspec leaves out what is None of structs only.

    Attributes:
        values: Gives the values of a record that may be shown, and `additional_properties` as the last one.
        struct: The struct, which takes them by position.
        hidden: The keys on the wire of what may not be shown.
    """

    values: Callable[[Record], tuple[Any, ...]]
    struct: Callable[..., Any]
    hidden: Set[str]

    def shown(self, extras: Mapping[str, Any]) -> Mapping[str, Any]:
        """The keys other than fields, without values of hidden fields, see `ReadListener.keeps_bad_values`."""
        if self.hidden.isdisjoint(extras):
            return extras
        return {key: value for key, value in extras.items() if key not in self.hidden}

    @classmethod
    def of(cls, model: type[Record], personal: bool) -> _Maker:
        attributes = attributes_of(generated(model), personal)
        names = [name for name in attributes.values() if name is not None]
        struct = msgspec.defstruct(
            model.__name__, [(name, Any, None) for name in (*names, EXTRA)], omit_defaults=True, gc=False
        )
        return cls(values_of(names), struct, {key for key, name in attributes.items() if name is None})


@cache
def json_texts(personal: bool) -> JsonTexts:
    """The shared writer, with or without personal data."""
    return JsonTexts(personal=personal)


@lru_cache(maxsize=1024)
def _is_hidden(key: str, personal: bool) -> bool:
    """Whether the values of a key that the document does not know are left out."""
    return is_secret(key) or (not personal and is_personal(key))


def _keys(value: Any) -> Iterator[str]:
    """The keys in decoded JSON, at any depth."""
    rest = [value]
    while rest:
        each = rest.pop()
        if isinstance(each, dict):
            yield from each
            rest += each.values()
        elif isinstance(each, list):
            rest += each


def _plain_scalar(value: Any) -> Any:
    """A value of any other type as msgspec can write it, such as one of a class that extends `str`."""
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, int):
        return int(value)
    if isinstance(value, Decimal):
        return plain_decimal(value)
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, float) and math.isfinite(value):
        return float(value)
    return repr(value)  # nothing that an answer can hold; the representation of a model hides what it must


def plain_decimal(value: Decimal) -> str:
    """An exact number as text without an exponent."""
    text = str(value)
    return text if "E" not in text else format(value, "f")


def _in_their_places(values: Sequence[Any], texts: Iterable[str]) -> list[str | None]:
    """The texts of values, where all but None have one."""
    rest = iter(texts)
    return [None if value is None else next(rest) for value in values]


def _lines(values: Sequence[Any]) -> Iterable[str]:
    try:
        return _ENCODER.encode_lines(values).decode().split("\n")  # a line break within text is escaped
    except ValueError:  # UnicodeEncodeError is one
        return map(_careful, values)


def _careful(value: Any) -> str:
    """The text of a value that msgspec refuses.

    It has halves of characters as JSON escapes, and integers with more digits than `str` allows as text.
    """
    text = json.dumps(_without_giants(msgspec.to_builtins(value)), ensure_ascii=False, separators=(",", ":"))
    return _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match[0]):04x}", text)


def _without_giants(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _without_giants(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_without_giants(item) for item in value]
    try:
        str(value)
    except ValueError:
        return plain_decimal(Decimal(value))
    return value
