"""Stored values that an update cannot carry, and that an edit could lose.

An update of v1 replaces the complete record, so it may delete values that it leaves out. Values that Daftra computes or
manages itself, such as totals and links, need not be sent; the document marks them (`x-computed`). Every other value is
written, sent back as it was read, lost with permission, or stops the edit.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from typing import Any, Final

import attrs
import msgspec

from .._codec.dates import is_full_zero_date
from .._codec.fields import fields_of
from .._codec.record import Record
from .._codec.write_model import Input
from ..errors import EncodeError

_KEPT_BY_DAFTRA: Final = frozenset(("created", "modified", "site_id"))
"""Keys that Daftra sets itself in every record that has them (live capture), even if the document does not list them.

Updates that name them are refused for clients (live report).
"""


@attrs.frozen
class LossPolicy:
    """Which keys may be lost, and which are sent back as they were read.

    A key of a record has its own name. A key of its rows is named `InvoiceItem.key`, `InvoiceItem[0].key` or `key`.
    """

    allow_loss: frozenset[str] = frozenset()
    keep: frozenset[str] = frozenset()


@attrs.frozen
class RawValue:
    """A value that is sent back as it was read. Two are equal if their JSON is."""

    value: Any = attrs.field(eq=False, repr=False)
    _json: bytes = attrs.field(repr=False)  # compared in place of `value`, which may be too deep for `==`

    @classmethod
    def of(cls, where: str, value: Any) -> RawValue:
        try:
            return cls(value, msgspec.json.encode(value))
        except RecursionError:
            raise EncodeError(where, None, "it is nested too deeply to be sent back", is_missing=True) from None
        except (TypeError, ValueError) as error:  # such as text that UTF-8 cannot encode
            raise EncodeError(where, value, str(error)) from error

    def to_dict(self, *, date_format: str | None = None) -> Any:
        """The value, for `write.to_json`."""
        return self.value


@attrs.define
class LossReport:
    """Accounts for the values of a record and its rows that an update does not carry."""

    choice: LossPolicy
    refused: list[str] = attrs.field(factory=list)
    """Places of values that stop the edit."""
    lost: list[str] = attrs.field(factory=list)
    """Places of values that are given up."""

    def account_for(self, record: Record, carried: Collection[str], place: str = "") -> dict[str, RawValue]:
        """Account for all keys of a record that are not carried. Gives the values to send back as they were read."""
        back: dict[str, RawValue] = {}
        for key, value in _values(record):
            if key in carried or value is None:
                continue
            path = f"{place}.{key}" if place else key
            names = {key, path, _ROW.sub("", path)}
            if not names.isdisjoint(self.choice.keep):
                found = as_read(record, (key,)).get(key, value)
                back[key] = RawValue.of(path, _without_nulls(found) if _holds_records(value) else found)
            elif key in record._COMPUTED or key in _KEPT_BY_DAFTRA or is_empty(value):
                continue
            else:
                (self.refused if names.isdisjoint(self.choice.allow_loss) else self.lost).append(path)
        return back

    def report_unreadable(self, record: Record, keys: Collection[str]) -> list[str]:
        """Account for keys that an update empties and answers may not show. Gives those that stop the edit.

        Null is not evidence: the value may not have been read.
        """
        unseen = [key for key in keys if record.additional_properties.get(key) is None]
        stopping = [key for key in unseen if key not in self.choice.allow_loss]
        self.refused += stopping
        self.lost += [key for key in unseen if key not in stopping]
        return stopping


def is_empty(value: Any) -> bool:
    """Whether a value is null, blank text, a zero date, or a list or object of nothing else.

    0, "0", "0.00" and False are values.
    """
    todo = [value]
    while todo:
        value = todo.pop()
        if isinstance(value, Mapping):
            todo += value.values()
        elif isinstance(value, list | tuple):
            todo += value
        elif isinstance(value, str):
            text = value.strip()
            if text and not is_full_zero_date(text):
                return False
        elif value is not None:
            return False
    return True


def _holds_records(value: Any) -> bool:
    """Whether a value was read into models. Models write every field, while other values are as they were sent."""
    items = value.values() if isinstance(value, Mapping) else value if isinstance(value, list) else (value,)
    return any(isinstance(item, Record) for item in items)


def _without_nulls(value: Any, depth: int = 0) -> Any:
    """A value without the nulls that models add for missing keys. Sending a null empties a field."""
    if depth == _MAX_DEPTH:  # models are never nested so deeply, so this value is as it was sent
        return value
    if isinstance(value, Mapping):
        return {key: _without_nulls(item, depth + 1) for key, item in value.items() if item is not None}
    return [_without_nulls(item, depth + 1) for item in value] if isinstance(value, list) else value


_MAX_DEPTH: Final = 20
"""Levels of nested models and lists."""


_ROW: Final = re.compile(r"\[\d+\]")


def _values(record: Record) -> Iterator[tuple[str, Any]]:
    for key, field in fields_of(type(record)).items():
        yield key, getattr(record, field.name)
    yield from record.additional_properties.items()


def as_read(record: Record, keys: Collection[str]) -> dict[str, Any]:
    """The values of a record under the given keys that the document knows, as JSON-ready data."""
    return {key: field.written(record) for key, field in fields_of(type(record)).items() if key in keys}


def rows_of(record: Record, key: str | None) -> list[Record]:
    """The records in a list or map of a record; none without a key."""
    value = getattr(record, fields_of(type(record))[key].name) if key else None
    return list(value.values() if isinstance(value, Mapping) else value or ())


def source_of(model: type[Input], key: str) -> str:
    """The key of the read model from which a key of a write model is filled."""
    return model._READ_AS.get(key, key).partition("[")[0]


def stored_value(model: type[Input], key: str, raw: Mapping[str, Any]) -> Any:
    """The value that a record has for a key of a write model: a single value, or one key of each of its rows."""
    source, _, inner = model._READ_AS.get(key, key).partition("[].")
    value = raw.get(source)
    if not inner or value is None:
        return value
    rows = value.values() if isinstance(value, Mapping) else value
    return [row[inner] for row in rows if isinstance(row, Mapping) and row.get(inner) is not None] or None


def sources(model: type[Input]) -> frozenset[str]:
    """The keys of the read model that a write model carries over."""
    left_out = model._NOT_CARRIED | model._CREATE_ONLY
    return frozenset(source_of(model, key) for key, field in fields_of(model).items() if field.name not in left_out)
