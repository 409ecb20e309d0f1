"""How a record is read, and what is kept of the outcome. Only this module knows the ways in which a model is read."""

from __future__ import annotations

import zlib
from collections.abc import Callable, Mapping, Sequence
from typing import Any, NamedTuple, TypeAlias

import daftra_client.models
from daftra_client._codec import answers, replies
from daftra_client._codec.answers import NeedsSlowPath
from daftra_client._codec.codec import codecs
from daftra_client._codec.model import Model
from daftra_client._codec.record import Record
from daftra_client._codec.unset import UNSET
from daftra_client._codec.write_model import Input
from daftra_client.errors import DaftraError, EncodeError

Pairs: TypeAlias = Sequence[tuple[str, str]]
"""A record: keys with the JSON of their values."""


class Refused(NamedTuple):
    """The outcome of a record that cannot be read."""

    who: str
    """Model and field that the error names."""
    what: str
    """The error, with `@` for `who`."""


class Read(NamedTuple):
    """The outcome of a record that can be read."""

    attributes: dict[str, str]
    """Those that hold something, see `spelled`."""
    written: dict[str, str] | str
    """What `to_dict` gives, without nulls for read models; or the error."""
    shown: int
    """Checksum of the representation."""


Outcome: TypeAlias = Refused | Read


# --- the ways of reading ------------------------------------------------------------------------------------------


def decode(content: bytes) -> Any:
    """JSON as the slow path gets it."""
    return replies.decoded(content)


def read_fast(model: type[Record], content: bytes, date_format: str | None) -> Record | None:
    """Read a record on the fast path; None where it leaves the record to `from_dict`."""
    try:
        found = answers.page_of(model, ()).decode(b'{"current_page":1,"data":[' + content + b"]}")
        return found.records(date_format)[0]
    except NeedsSlowPath:
        return None


def forget() -> None:
    """Forget what the fast path learned of earlier records."""
    codecs.forget()


# --- what is kept -------------------------------------------------------------------------------------------------


def model_of(name: str) -> type[Model]:
    found: type[Model] = getattr(daftra_client.models, name)
    return found


def json_of(pairs: Pairs) -> bytes:
    return ("{" + ", ".join([f'"{key}": {raw}' for key, raw in pairs]) + "}").encode()


def outcome_of(read: Callable[[], Model]) -> Outcome:
    """What comes of reading a record, an error among it. Other exceptions than the library's own pass."""
    try:
        record = read()
    except DaftraError as error:
        return described(error)
    absent = UNSET if isinstance(record, Input) else None
    values = [(name, getattr(record, name)) for name in record._NAMES]
    attributes = {
        name: spelled(value)
        for name, value in values
        if value is not absent and (value or name != "additional_properties")
    }
    written: dict[str, str] | str
    try:
        sent = record.to_dict(date_format="%d/%m/%Y")
    except DaftraError as error:
        written = " ".join(described(error))
    else:
        sent = sent if isinstance(record, Input) else without_nulls(sent)
        written = {key: spelled(value) for key, value in sent.items()}
    return Read(attributes, written, zlib.crc32(repr(record).encode()))


def described(error: DaftraError) -> Refused:
    """The class of an error, the field that it names and its message."""
    if isinstance(error, EncodeError):
        who = error.where
    else:
        model, field = getattr(error, "model", None), getattr(error, "field", None)
        who = f"{model}" if field is None else f"{model}.{field}"
    return Refused(who, f"{type(error).__name__} {str(error).replace(who, '@', 1)}")


def spelled(value: Any) -> str:
    """A value with the exact type of everything in it: `1`, `True`, `1.0` and `Decimal('1.00')` all differ."""
    if isinstance(value, Model):
        absent = UNSET if isinstance(value, Input) else None
        names = sorted(set(value._NAMES) - {"additional_properties"})
        parts = [f"{name}={spelled(item)}" for name in names if (item := getattr(value, name)) is not absent]
        if value.additional_properties:
            parts.append(f"**{spelled(value.additional_properties)}")
        return f"{type(value).__name__}({', '.join(parts)})"
    if type(value) is dict:
        return f"{{{', '.join([f'{key!r}: {spelled(item)}' for key, item in value.items()])}}}"
    if type(value) is list:
        return f"[{', '.join(map(spelled, value))}]"
    return repr(value)


def without_nulls(value: Any) -> Any:
    """A value without the nulls in its objects, so that a field that is added to the document changes nothing."""
    if isinstance(value, Mapping):
        return {key: without_nulls(item) for key, item in value.items() if item is not None}
    return [without_nulls(item) for item in value] if isinstance(value, list) else value


def differing(found: dict[str, str], expected: dict[str, str]) -> dict[str, tuple[str | None, str | None]]:
    """What differs of two outcomes: attributes or keys, as they are and as they should be."""
    both = {name: (found.get(name), expected.get(name)) for name in {*found, *expected}}
    return {name: pair for name, pair in both.items() if pair[0] != pair[1]}
