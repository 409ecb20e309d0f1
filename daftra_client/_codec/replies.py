"""Decodes answers: it takes bytes, and gives a page, a record or another value.

    reply = page_of(Invoice, ("Invoice",), 1).read(content)
    reply.is_ordinary               # a certain success; else `check_success(body=reply.body, ...)` decides
    reply.result("DD/MM/YYYY")      # Page[Invoice]

Two paths lead from bytes to records, and only this module knows both. The fast path reads what Daftra usually sends:
msgspec decodes the bytes into structs, from which the records are made, see `answers.py`. The slow path reads all other
answers: the bytes become dictionaries, `envelope.py` finds the records in them, and `Model.from_dict` reads those. Both
give the same records. The log has one line for each model and reason to take the slow path.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any, Final, Generic, NoReturn, TypeVar

import attrs
import msgspec

from ..errors import DecodeError
from . import answers, envelope
from .answers import Decoded, FastDecoder, NeedsSlowPath
from .dates import date_cache
from .fields import kind_of
from .model import UNWATCHED, Model, ReadListener
from .page import Page
from .read import BadValueError, parse_number
from .record import Record

T = TypeVar("T")
M = TypeVar("M", bound=Model)
R = TypeVar("R", bound=Record)

logger = logging.getLogger("daftra_client")

BOM: Final = b"\xef\xbb\xbf"
"""The byte order mark, which some answers begin with (source: live report)."""


@attrs.frozen
class NotJson:
    """Represents the body of an answer that is not JSON.

    Attributes:
        size: Its length in bytes.
        text: Its text, if it is short; else empty.
    """

    size: int
    text: str = attrs.field(default="", repr=False)


class OtherShapeError(Exception):
    """The body of an answer does not have the documented shape of its operation.

    Attributes:
        expected: The shape that was expected, for messages.
    """

    def __init__(self, expected: str) -> None:
        self.expected = expected
        super().__init__(f"{expected} was expected")


@attrs.define
class _Collector(ReadListener):
    """Collects the events of reading an answer."""

    keeps_bad_values: bool
    records: list[tuple[type[Model], Mapping[str, Any]]] = attrs.field(factory=list)

    def unknown(self, model: type[Model], extras: Mapping[str, Any]) -> None:
        self.records.append((model, extras))


_NOT_YET: Final[Any] = object()


class Reply(Generic[T]):
    """An answer. It is decoded on demand, and each part only once."""

    __slots__ = ("_body", "_content", "_decoded", "_reason", "_shape")

    def __init__(self, shape: Shape[T], content: bytes = b"", body: Any = _NOT_YET) -> None:
        self._shape = shape
        self._content = content
        self._body = body
        self._decoded: Any = _NOT_YET if body is _NOT_YET and shape.decoder is not None else None
        self._reason: str | None = None  # why the slow path is taken, until the log has it

    @property
    def is_ordinary(self) -> bool:
        """Whether the fast path recognises a success. With a status of success, no other check is needed."""
        return self._decode() is not None

    @property
    def body(self) -> Any:
        """The decoded JSON of the complete answer; None if it is empty, `NotJson` if it is not JSON."""
        if self._body is _NOT_YET:
            self._body = _body(self._content)
            if self._decoded is None:
                self._content = b""  # not needed any more, and possibly large
        return self._body

    def result(self, date_format: str | None, watch: ReadListener = UNWATCHED) -> T:
        """The page, record or value in the answer. It can be read again with another date format.

        `watch` is called for each record with unknown keys.

        Raises:
            OtherShapeError: The answer has another shape.
            DecodeError: A value fits no rule; `AmbiguousDateError` if it is a date that needs a `date_format`.
        """
        events = _Collector(watch.keeps_bad_values)
        try:
            decoded = self._decode()
            if decoded is None:
                result = self._result_on_slow_path(date_format, events)
            else:
                result = self._shape.from_decoded(decoded, date_format, events)
        except NeedsSlowPath as error:
            events.records.clear()
            self._leave_fast_path(error)
            result = self._result_on_slow_path(date_format, events)
        for model, extras in events.records:  # only now, since an answer that is read twice must not count twice
            watch.unknown(model, extras)
        return result

    def _result_on_slow_path(self, date_format: str | None, watch: ReadListener) -> T:
        if self._reason is not None:
            _log_slow_path(self._shape.name, self._reason)
            self._reason = None
        return self._shape.from_body(self.body, date_format, watch)

    def _decode(self) -> Decoded[Any] | None:
        """The answer as the fast path decodes it, None if the slow path is needed."""
        decoder = self._shape.decoder
        if self._decoded is _NOT_YET and decoder is not None:
            try:
                self._decoded = decoder.decode(self._content)
            except NeedsSlowPath as error:
                self._leave_fast_path(error)
        decoded: Decoded[Any] | None = self._decoded
        return decoded

    def _leave_fast_path(self, error: NeedsSlowPath) -> None:
        self._decoded = None
        self._reason = error.reason


class Shape(Generic[T]):
    """The shape of the answers to an operation."""

    __slots__ = ()
    name = ""
    """The name in the log."""
    decoder: FastDecoder[Any] | None = None
    """The decoder of the fast path, None for shapes without one."""

    def read(self, content: bytes) -> Reply[T]:
        """An answer of this shape."""
        return Reply(self, content)

    def part(self, body: Any) -> Reply[T]:
        """A part of a decoded answer."""
        return Reply(self, body=body)

    def from_decoded(self, decoded: Decoded[Any], date_format: str | None, watch: ReadListener) -> T:
        """The result of an answer that the fast path has decoded.

        Raises:
            NeedsSlowPath: Only the slow path can read a value.
        """
        raise NotImplementedError

    def from_body(self, body: Any, date_format: str | None, watch: ReadListener) -> T:
        """The result of a decoded body, on the slow path.

        Raises:
            OtherShapeError: The body has another shape.
            DecodeError: A value fits no rule.
        """
        raise NotImplementedError


class _Body(Shape[Any]):
    """The decoded body itself."""

    __slots__ = ()

    def from_body(self, body: Any, date_format: str | None, watch: ReadListener) -> Any:
        return body


class _Page(Shape[Page[R]]):
    """A page of a listing: v1 if its records have wrapper keys, else v2."""

    __slots__ = ("_model", "_number", "_wrappers", "decoder", "name")

    def __init__(self, model: type[R], wrappers: tuple[str, ...], number: int) -> None:
        self._model = model
        self._wrappers = wrappers
        self._number = number
        self.name = model.__name__
        self.decoder = answers.page_of(model, wrappers)

    def from_decoded(self, decoded: Decoded[R], date_format: str | None, watch: ReadListener) -> Page[R]:
        outer = decoded.envelope()
        try:
            page_count, total = envelope.paging(outer)
        except ValueError:
            raise NeedsSlowPath("counts that are not numbers") from None
        return Page(items=decoded.records(date_format, watch), page=self._number, page_count=page_count, total=total)

    def from_body(self, body: Any, date_format: str | None, watch: ReadListener) -> Page[R]:
        model, wrappers = self._model, self._wrappers
        rows = envelope.rows(body, wrappers)
        if rows is None:
            raise OtherShapeError("a list under `data`")
        if wrappers and any(type(row) is not dict or (row and model._KEYS.isdisjoint(row)) for row in rows):
            raise OtherShapeError(f"rows with {_a(model)} each")
        items = _records(rows, model, date_format, watch)
        try:
            page_count, total = envelope.paging(body)
        except ValueError:
            raise OtherShapeError("numbers in the pagination") from None
        return Page(items=items, page=self._number, page_count=page_count, total=total)


class _Record(Shape[R]):
    """A single record: v1 if it has a wrapper key, else v2."""

    __slots__ = ("_model", "_wrappers", "decoder", "name")

    def __init__(self, model: type[R], wrappers: tuple[str, ...]) -> None:
        self._model = model
        self._wrappers = wrappers
        self.name = model.__name__
        self.decoder = answers.record_of(model, wrappers)

    def from_decoded(self, decoded: Decoded[R], date_format: str | None, watch: ReadListener) -> R:
        return decoded.records(date_format, watch)[0]

    def from_body(self, body: Any, date_format: str | None, watch: ReadListener) -> R:
        model = self._model
        row = envelope.record(body, self._wrappers)
        if not isinstance(row, dict) or (model._KEYS and row.keys().isdisjoint(model._KEYS)):
            raise OtherShapeError(f"an object with {_a(model)}")
        return record_from(row, model, date_format, watch)


@attrs.frozen
class _List(Shape[list[M]]):
    """A bare list of records."""

    _model: type[M]

    def from_body(self, body: Any, date_format: str | None, watch: ReadListener) -> list[M]:
        if not isinstance(body, list):
            raise OtherShapeError("a list")
        return _records(body, self._model, date_format, watch)


@attrs.frozen
class _Value(Shape[T]):
    """A wrapped value that is not a record, such as a map."""

    _wrappers: tuple[str, ...]
    _kind: type[T]

    def from_body(self, body: Any, date_format: str | None, watch: ReadListener) -> T:
        data = envelope.content(body).get("data")
        data = data if isinstance(data, dict) else {}
        wrapper = next((key for key in self._wrappers if key in data), None)
        if wrapper is None:
            raise OtherShapeError(f"`{'` or `'.join(self._wrappers)}` under `data`")
        value: T | None = None
        if data[wrapper] is not None:
            try:
                value = kind_of(self._kind).read(data[wrapper], date_cache(date_format), watch)
            except BadValueError as error:
                raise OtherShapeError(str(error)) from error
        if value is None:
            raise OtherShapeError("a value")
        return value


@attrs.frozen
class _PartialPage(Shape[Page[M]]):
    """Rows in a part of an answer, with or without counts."""

    _model: type[M]

    def from_body(self, body: Any, date_format: str | None, watch: ReadListener) -> Page[M]:
        rows = body if isinstance(body, list) else envelope.rows(body, ())
        if rows is None:
            raise OtherShapeError("a list")
        items = _records(rows, self._model, date_format, watch)
        try:
            page_count, total = envelope.paging(body)
        except ValueError:
            page_count = total = None  # the records are complete, and the counts of a part are only informative
        return Page(items=items, page=1, page_count=page_count, total=total)


@attrs.frozen
class _OptionalRecord(Shape[M | None]):
    """A record in a part of an answer, None if it has no record."""

    _model: type[M]

    def from_body(self, body: Any, date_format: str | None, watch: ReadListener) -> M | None:
        row = envelope.record(body, ()) if isinstance(body, dict) else body
        if row is None or row == [] or (isinstance(row, dict) and all(v is None for v in row.values())):
            return None
        if not isinstance(row, dict) or row.keys().isdisjoint(self._model._KEYS):
            raise OtherShapeError(f"an object with {_a(self._model)}")
        return record_from(row, self._model, date_format, watch)


# --- the shapes -------------------------------------------------------------------------------------------------------

BODY: Final[Shape[Any]] = _Body()
"""The decoded body as it is."""


def page_of(model: type[R], wrappers: tuple[str, ...], number: int) -> Shape[Page[R]]:
    """A page of a listing, with its number: v1 if the records have wrapper keys, else v2."""
    return _Page(model, wrappers, number)


def record_of(model: type[R], wrappers: tuple[str, ...]) -> Shape[R]:
    """A single record: v1 if it has a wrapper key, else v2."""
    key = model, wrappers
    shape = _RECORDS.get(key)
    if shape is None:
        shape = _RECORDS[key] = _Record(model, wrappers)
    return shape


_RECORDS: Final[dict[tuple[type[Any], tuple[str, ...]], Shape[Any]]] = {}
"""The shapes of single records: one for each model and its wrapper keys, since most calls need one."""


def list_of(model: type[M]) -> Shape[list[M]]:
    """A bare list of records."""
    return _List(model)


def value_of(wrappers: tuple[str, ...], kind: type[T]) -> Shape[T]:
    """A wrapped value that is not a record, such as a map. `kind` is a type that a field can have."""
    return _Value(wrappers, kind)


def partial_page_of(model: type[M]) -> Shape[Page[M]]:
    """The records in a part of an answer: a list, or a page with or without counts."""
    return _PartialPage(model)


def optional_record_of(model: type[M]) -> Shape[M | None]:
    """A record in a part of an answer, None where it is absent, empty or all null."""
    return _OptionalRecord(model)


# --- the slow path ----------------------------------------------------------------------------------------------------

_SHORT: Final = 64
"""Bytes of an answer in plain text that may be a message."""

_decode: Final = msgspec.json.Decoder(float_hook=parse_number).decode


def decoded(content: bytes | str) -> Any:
    """Decode JSON. Numbers are exact, see `read.parse_number`.

    Raises:
        ValueError: The content is not JSON.
        RecursionError: The content is nested too deeply.
    """
    try:
        return _decode(content)
    except msgspec.DecodeError as error:
        if "surrogate" not in str(error):
            raise
    # Half a character, such as an emoji that was cut, is JSON, but msgspec refuses it.
    return json.loads(content, parse_float=parse_number, parse_constant=_refuse_constant)


def _refuse_constant(name: str) -> NoReturn:
    raise ValueError(f"{name} is not JSON")


def _body(content: bytes) -> Any:
    if not content:
        return None
    try:
        return decoded(content.removeprefix(BOM))
    except (ValueError, RecursionError):
        return NotJson(len(content), content.decode(errors="replace") if len(content) <= _SHORT else "")


def record_from(
    row: Any, model: type[M], date_format: str | None, watch: ReadListener = UNWATCHED, place: int | None = None
) -> M:
    """The record of a decoded object. `place` is its position in a list, counted from 1.

    Raises:
        DecodeError: A value fits no rule. The error names the record as well.
    """
    try:
        return model._read(row, date_cache(date_format), watch)
    except DecodeError as error:
        error.locate(row, place)
        raise


def _records(rows: list[Any], model: type[M], date_format: str | None, watch: ReadListener) -> list[M]:
    return [record_from(row, model, date_format, watch, place) for place, row in enumerate(rows, 1)]


def _a(model: type[Model]) -> str:
    name = model.__name__
    return f"an {name}" if name[0] in "AEIO" else f"a {name}"


# --- the log ----------------------------------------------------------------------------------------------------------

_logged: Final[dict[tuple[str, str], object]] = {}
"""The models and reasons that the log has. Neither comes from an answer, so they are few."""


def _log_slow_path(name: str, reason: str) -> None:
    """Log that the slow path is taken, once for each model and reason."""
    if logger.isEnabledFor(logging.DEBUG):
        mine = object()
        if _logged.setdefault((name, reason), mine) is mine:  # false for all threads but one
            logger.debug("%s: the slow path is taken: %s", name, reason)
