"""Decodes answers: the bytes of one in, a page, a record or another value out.

    reply = page_of(Invoice, ("Invoice",), 1).read(content)
    reply.is_ordinary               # a success beyond doubt, or one for `check_success(body=reply.body, ...)`
    reply.result("DD/MM/YYYY")      # Page[Invoice]

There are two ways from bytes to records, and nobody else knows of them. On the fast path msgspec decodes the bytes into
structs that the records are made of, see `answers.py`; it takes what Daftra sends as a rule. On the slow path the bytes
become dictionaries, in which the content is looked for (`envelope.py`) and read by every rule that there is
(`Model.from_dict`). Both give the same records. The first answer of a model that needs the slow path for a reason says
so in the log.
"""

from __future__ import annotations

import logging
from collections.abc import Mapping
from typing import Any, Final, Generic, TypeVar

import attrs
import msgspec

from ..errors import DecodeError
from . import answers, envelope
from .answers import Expected, Found, NeedsSlowPath
from .fields import ignore, kind_of
from .model import Model, Seen
from .page import Page
from .record import Record
from .wire import BadValueError, days, fraction

T = TypeVar("T")
M = TypeVar("M", bound=Model)
R = TypeVar("R", bound=Record)

logger = logging.getLogger("daftra_client")

BOM: Final = b"\xef\xbb\xbf"
"""The byte order mark, which was seen in front of answers (live report)."""


@attrs.frozen
class NotJson:
    """Stands for the body of an answer that is not JSON.

    Attributes:
        size: Its bytes.
    """

    size: int


class OtherShapeError(Exception):
    """The body of an answer is of another shape than its operation answers with.

    Attributes:
        expected: What was expected, in words.
    """

    def __init__(self, expected: str) -> None:
        self.expected = expected
        super().__init__(f"{expected} was expected")


_NOT_YET: Final[Any] = object()


class Reply(Generic[T]):
    """An answer, decoded no further than somebody has asked for."""

    __slots__ = ("_body", "_content", "_found", "_reason", "_shape")

    def __init__(self, shape: Shape[T], content: bytes = b"", body: Any = _NOT_YET) -> None:
        self._shape = shape
        self._content = content
        self._body = body
        self._found: Any = _NOT_YET if body is _NOT_YET and shape.expected is not None else None
        self._reason: str | None = None  # for the slow path, until it is told

    @property
    def is_ordinary(self) -> bool:
        """Whether the fast path takes it for a success: one with a status of success needs no other check."""
        return self._look() is not None

    @property
    def body(self) -> Any:
        """The decoded JSON of the whole; None if it is empty, `NotJson` if it is something else."""
        if self._body is _NOT_YET:
            self._body = _body(self._content)
            if self._found is None:
                self._content = b""  # nobody needs it any more, and it may be large
        return self._body

    def result(self, date_format: str | None, seen: Seen = ignore) -> T:
        """What it holds. It can be read again, with another date format. `seen` is told of what the document lacks.

        Raises:
            OtherShapeError: It holds something else.
            DecodeError: A value fits no rule; `AmbiguousDateError` if it is a date that needs a `date_format`.
        """
        met: list[tuple[type[Model], Mapping[str, Any]]] = []
        result = self._result(date_format, met)
        for model, extras in met:  # when all is read, since what is read twice must not count twice
            seen(model, extras)
        return result

    def _result(self, date_format: str | None, met: list[tuple[type[Model], Mapping[str, Any]]]) -> T:
        def seen(model: type[Model], extras: Mapping[str, Any]) -> None:
            met.append((model, extras))

        found = self._look()
        if found is not None:
            try:
                return self._shape.of_found(found, date_format, seen)
            except NeedsSlowPath as error:
                met.clear()
                self._leave(error)
        if self._reason is not None:
            _tell(self._shape.name, self._reason)
            self._reason = None
        return self._shape.of_body(self.body, date_format, seen)

    def _look(self) -> Found[Any] | None:
        """What the fast path makes of it, if that takes it."""
        expected = self._shape.expected
        if self._found is _NOT_YET and expected is not None:
            try:
                self._found = expected.find(self._content)
            except NeedsSlowPath as error:
                self._leave(error)
        found: Found[Any] | None = self._found
        return found

    def _leave(self, error: NeedsSlowPath) -> None:
        self._found = None
        self._reason = error.reason


class Shape(Generic[T]):
    """What the answers to an operation hold."""

    __slots__ = ()
    name = ""
    """What the log calls it."""
    expected: Expected[Any] | None = None
    """How the fast path decodes it; None if it does not."""

    def read(self, content: bytes) -> Reply[T]:
        """An answer of this shape."""
        return Reply(self, content)

    def part(self, body: Any) -> Reply[T]:
        """A part of an answer that was decoded as a whole."""
        return Reply(self, body=body)

    def of_found(self, found: Found[Any], date_format: str | None, seen: Seen) -> T:
        """What the fast path has decoded.

        Raises:
            NeedsSlowPath: It holds something that only the slow path can read.
        """
        raise NotImplementedError

    def of_body(self, body: Any, date_format: str | None, seen: Seen) -> T:
        """What a decoded body holds: the slow path.

        Raises:
            OtherShapeError: It holds something else.
            DecodeError: A value fits no rule.
        """
        raise NotImplementedError


class _Body(Shape[Any]):
    """The decoded body itself."""

    __slots__ = ()

    def of_body(self, body: Any, date_format: str | None, seen: Seen) -> Any:
        return body


class _Page(Shape[Page[R]]):
    """A page of a listing, v1 if something wraps its records, else v2."""

    __slots__ = ("_model", "_number", "_wrappers", "expected", "name")

    def __init__(self, model: type[R], wrappers: tuple[str, ...], number: int) -> None:
        self._model = model
        self._wrappers = wrappers
        self._number = number
        self.name = model.__name__
        self.expected = answers.page_of(model, wrappers)

    def of_found(self, found: Found[R], date_format: str | None, seen: Seen) -> Page[R]:
        surroundings = found.surroundings()
        try:
            page_count, total = envelope.paging(surroundings)
        except ValueError:
            raise NeedsSlowPath("counts that are no numbers") from None
        return Page(items=found.records(date_format, seen), page=self._number, page_count=page_count, total=total)

    def of_body(self, body: Any, date_format: str | None, seen: Seen) -> Page[R]:
        model, wrappers = self._model, self._wrappers
        rows = envelope.rows(body, wrappers)
        if rows is None:
            raise OtherShapeError("a list under `data`")
        if wrappers and any(type(row) is not dict or (row and model._KEYS.isdisjoint(row)) for row in rows):
            raise OtherShapeError(f"rows with {_a(model)} each")
        items = _records(rows, model, date_format, seen)
        try:
            page_count, total = envelope.paging(body)
        except ValueError:
            raise OtherShapeError("numbers in the pagination") from None
        return Page(items=items, page=self._number, page_count=page_count, total=total)


class _Record(Shape[R]):
    """A single record, v1 if something wraps it, else v2."""

    __slots__ = ("_model", "_wrappers", "expected", "name")

    def __init__(self, model: type[R], wrappers: tuple[str, ...]) -> None:
        self._model = model
        self._wrappers = wrappers
        self.name = model.__name__
        self.expected = answers.record_of(model, wrappers)

    def of_found(self, found: Found[R], date_format: str | None, seen: Seen) -> R:
        return found.records(date_format, seen)[0]

    def of_body(self, body: Any, date_format: str | None, seen: Seen) -> R:
        model = self._model
        row = envelope.record(body, self._wrappers)
        if not isinstance(row, dict) or (model._KEYS and row.keys().isdisjoint(model._KEYS)):
            raise OtherShapeError(f"an object with {_a(model)}")
        return record_from(row, model, date_format, seen)


@attrs.frozen
class _List(Shape[list[M]]):
    """A bare list of records."""

    _model: type[M]

    def of_body(self, body: Any, date_format: str | None, seen: Seen) -> list[M]:
        if not isinstance(body, list):
            raise OtherShapeError("a list")
        return _records(body, self._model, date_format, seen)


@attrs.frozen
class _Value(Shape[T]):
    """A wrapped value that is no record, such as a map."""

    _wrappers: tuple[str, ...]
    _kind: type[T]

    def of_body(self, body: Any, date_format: str | None, seen: Seen) -> T:
        data = envelope.content(body).get("data")
        data = data if isinstance(data, dict) else {}
        wrapper = next((key for key in self._wrappers if key in data), None)
        if wrapper is None:
            raise OtherShapeError(f"`{'` or `'.join(self._wrappers)}` under `data`")
        value: T | None = None
        if data[wrapper] is not None:
            try:
                value = kind_of(self._kind).read(data[wrapper], days(date_format), seen)
            except BadValueError as error:
                raise OtherShapeError(str(error)) from error
        if value is None:
            raise OtherShapeError("a value")
        return value


@attrs.frozen
class _PartialPage(Shape[Page[M]]):
    """Rows in a part of an answer, with counts or without."""

    _model: type[M]

    def of_body(self, body: Any, date_format: str | None, seen: Seen) -> Page[M]:
        rows = body if isinstance(body, list) else envelope.rows(body, ())
        if rows is None:
            raise OtherShapeError("a list")
        items = _records(rows, self._model, date_format, seen)
        try:
            page_count, total = envelope.paging(body)
        except ValueError:
            page_count = total = None  # the records are there, and nothing else depends on the counts
        return Page(items=items, page=1, page_count=page_count, total=total)


@attrs.frozen
class _OptionalRecord(Shape[M | None]):
    """A record in a part of an answer, None if there is none."""

    _model: type[M]

    def of_body(self, body: Any, date_format: str | None, seen: Seen) -> M | None:
        row = envelope.record(body, ()) if isinstance(body, dict) else body
        if row is None or row == [] or (isinstance(row, dict) and all(v is None for v in row.values())):
            return None
        if not isinstance(row, dict) or row.keys().isdisjoint(self._model._KEYS):
            raise OtherShapeError(f"an object with {_a(self._model)}")
        return record_from(row, self._model, date_format, seen)


# --- the shapes -------------------------------------------------------------------------------------------------------

BODY: Final[Shape[Any]] = _Body()
"""The decoded body as it is."""


def page_of(model: type[R], wrappers: tuple[str, ...], number: int) -> Shape[Page[R]]:
    """A page of a listing, with its number; v1 if something wraps the records, else v2."""
    return _Page(model, wrappers, number)


def record_of(model: type[R], wrappers: tuple[str, ...]) -> Shape[R]:
    """A single record, v1 if something wraps it, else v2."""
    return _Record(model, wrappers)


def list_of(model: type[M]) -> Shape[list[M]]:
    """A bare list of records."""
    return _List(model)


def value_of(wrappers: tuple[str, ...], kind: type[T]) -> Shape[T]:
    """A wrapped value that is no record, such as a map, of a type that a field can have."""
    return _Value(wrappers, kind)


def partial_page_of(model: type[M]) -> Shape[Page[M]]:
    """The records in a part of an answer: a list, or a page with counts or without."""
    return _PartialPage(model)


def optional_record_of(model: type[M]) -> Shape[M | None]:
    """A record in a part of an answer, None where it is absent, empty or of nulls."""
    return _OptionalRecord(model)


# --- the slow path ----------------------------------------------------------------------------------------------------

_decode: Final = msgspec.json.Decoder(float_hook=fraction).decode


def decoded(content: bytes | str) -> Any:
    """JSON as Python has it; numbers are exact, see `wire.fraction`.

    Raises:
        ValueError: It is not JSON.
        RecursionError: It is nested too deeply.
    """
    return _decode(content)


def _body(content: bytes) -> Any:
    if not content:
        return None
    try:
        return decoded(content.removeprefix(BOM))
    except (ValueError, RecursionError):
        return NotJson(len(content))


def record_from(row: Any, model: type[M], date_format: str | None, seen: Seen = ignore, place: int | None = None) -> M:
    """The record that a decoded object holds; `place` is its own in a list, from 1.

    Raises:
        DecodeError: A value fits no rule; the error names the record as well.
    """
    try:
        return model._read(row, days(date_format), seen)
    except DecodeError as error:
        error.locate(row, place)
        raise


def _records(rows: list[Any], model: type[M], date_format: str | None, seen: Seen) -> list[M]:
    return [record_from(row, model, date_format, seen, place) for place, row in enumerate(rows, 1)]


def _a(model: type[Model]) -> str:
    name = model.__name__
    return f"an {name}" if name[0] in "AEIO" else f"a {name}"


# --- the log ----------------------------------------------------------------------------------------------------------

_told: Final[dict[tuple[str, str], object]] = {}
"""The models and reasons that the log has; both are of our own making and few."""


def _tell(name: str, reason: str) -> None:
    """Say in the log that the slow path is taken, once for a model and a reason."""
    if logger.isEnabledFor(logging.DEBUG):
        mine = object()
        if _told.setdefault((name, reason), mine) is mine:  # one of several threads
            logger.debug("%s: the slow path is taken: %s", name, reason)
