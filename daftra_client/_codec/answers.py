"""The fast path of `replies.py`: what ordinary successes look like, so that msgspec makes records of their bytes.

Only what needs no second look is described here: a success with the keys that Daftra always sends, and records that
msgspec reads (see `record.py`). Whatever differs is left to the slow path, with the reason.
"""

from __future__ import annotations

from collections.abc import Callable
from decimal import DecimalException
from typing import Any, Final, Generic, Literal, TypeVar

import attrs
import msgspec
from msgspec import UNSET, Struct, UnsetType

from ..errors import AmbiguousDateError, DecodeError
from .codec import codecs
from .fields import ignore
from .model import Seen
from .reader_code import Codec
from .record import Record
from .wire import AmbiguousDayError, BadValueError, days

T = TypeVar("T")
R = TypeVar("R", bound=Record)


_EXACT: Final = 2**53
"""Up to here a float holds each whole number."""


class _V1(Struct, Generic[T], forbid_unknown_fields=True, gc=False):
    """Envelope of v1."""

    result: Literal["successful", "success"]
    data: T
    code: int | None = None
    message: str | None = None
    pagination: dict[str, Any] | None = None


class _V2Page(Struct, Generic[T], forbid_unknown_fields=True, gc=False, rename={"from_": "from"}):
    """Envelope of a v2 list, which is Laravel's paginator (source: live capture)."""

    current_page: Any
    data: T
    first_page_url: Any = None
    from_: Any = None
    last_page: Any = None
    last_page_url: Any = None
    links: Any = None
    next_page_url: Any = None
    path: Any = None
    per_page: Any = None
    prev_page_url: Any = None
    to: Any = None
    total: Any = None


class _Row(Struct, forbid_unknown_fields=True, gc=False):
    """A record in its wrapper, of which each of the keys that may wrap it is a field."""

    def unwrapped(self) -> Any:
        records = [value for value in msgspec.structs.astuple(self) if value is not UNSET]
        if len(records) != 1:
            raise NeedsSlowPath("a row with no wrapper or with several")
        return records[0]


class NeedsSlowPath(Exception):
    """An answer is none that the fast path can read.

    Attributes:
        reason: Why, in one of a few words that hold nothing of the answer.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@attrs.frozen
class Found(Generic[R]):
    """An answer that was decoded in one go."""

    _envelope: Struct = attrs.field(repr=False)
    _raw: list[Struct] = attrs.field(repr=False)
    _codec: Codec[R] = attrs.field(repr=False)

    def surroundings(self) -> dict[str, Any]:
        """What stands around the records, as `envelope.paging` takes it."""
        return msgspec.structs.asdict(self._envelope)

    def records(self, date_format: str | None, seen: Seen = ignore) -> list[R]:
        """The records.

        Raises:
            NeedsSlowPath: A value needs a closer look.
        """
        raw: list[Any] = self._raw
        if any(type(id) is int and not -_EXACT < id < _EXACT for id in (getattr(record, "id", None) for record in raw)):
            raise NeedsSlowPath("an id that may have been read as a float")
        read, table = self._codec.read, days(date_format)
        try:
            records = [read(record, table, seen) for record in raw]
        except (BadValueError, DecodeError, DecimalException) as error:
            # A DecodeError inside of a map does not know in which record it stands.
            raise NeedsSlowPath(_reason(error)) from error
        if self._codec.is_open and not all(record._has_known() for record in records):
            raise NeedsSlowPath("a record without any known key")
        return records


@attrs.define
class Expected(Generic[R]):
    """An ordinary success of an operation."""

    _model: type[R]
    _answer: Callable[[Any], Any]
    """Makes the type of the answer of the struct of the records."""
    _rows: Callable[[Any], list[Any]]
    is_single: bool = False
    _decoder: tuple[int, Callable[[bytes], Any], Codec[R]] | None = None
    """With the generation of the codecs that it was made of."""

    def find(self, content: bytes) -> Found[R]:
        """The answer, if it is an ordinary one.

        Raises:
            NeedsSlowPath: It is not.
        """
        decoder = self._decoder
        if decoder is None or decoder[0] != codecs.generation:
            decoder = self._decoder = codecs.decoder(self._model, self._answer)
        _, decode, codec = decoder
        try:
            answer = decode(content)
        except (ValueError, RecursionError) as error:
            raise NeedsSlowPath(_reason(error)) from error
        rows = self._rows(answer)
        if self.is_single and not codec.has_known(rows[0]):
            raise NeedsSlowPath("no value under a known key")  # `{}` and an object of other keys are no record
        return Found(answer, rows, codec)


_UNFIT: Final = "a value that fits no rule of the fast path"
_MSGSPEC_REASONS: Final = (
    ("Object contains unknown field", "an unknown key"),
    ("Object missing required field", "a missing key"),
    ("Expected ", "a value of another type"),
)
"""How messages of msgspec begin, with what they are about. The rest of them may hold parts of the answer."""


def _reason(error: Exception) -> str:
    """Why the slow path is needed, in words that hold nothing of the answer."""
    if isinstance(error, AmbiguousDayError | AmbiguousDateError):
        return "a date of a format that is not known"
    if isinstance(error, RecursionError):
        return "values that are nested too deeply"
    if isinstance(error, msgspec.ValidationError):
        message = str(error)
        return next((reason for start, reason in _MSGSPEC_REASONS if message.startswith(start)), _UNFIT)
    if isinstance(error, msgspec.DecodeError | UnicodeDecodeError):
        return "no plain JSON"
    return _UNFIT


def page_of(model: type[R], wrappers: tuple[str, ...]) -> Expected[R]:
    """A page of records, v1 if something wraps them, else v2."""
    key = model, wrappers
    expected = _PAGES.get(key)
    if expected is None:
        expected = _PAGES[key] = _page(model, wrappers)
    return expected


def record_of(model: type[R], wrappers: tuple[str, ...]) -> Expected[R]:
    """A single record, v1 if something wraps it, else v2."""
    key = model, wrappers
    expected = _RECORDS.get(key)
    if expected is None:
        expected = _RECORDS[key] = _record(model, wrappers)
    return expected


_PAGES: Final[dict[Any, Expected[Any]]] = {}
_RECORDS: Final[dict[Any, Expected[Any]]] = {}


def _page(model: type[R], wrappers: tuple[str, ...]) -> Expected[R]:
    if not wrappers:
        return Expected(model, lambda raw: _V2Page[list[raw]], lambda page: page.data)  # type: ignore[valid-type]

    def answer(raw: Any) -> Any:
        return _V1[list[_row(raw, wrappers)]]  # type: ignore[misc]

    if len(wrappers) == 1:
        return Expected(model, answer, lambda page: [row.record for row in page.data])
    return Expected(model, answer, lambda page: [row.unwrapped() for row in page.data])


def _record(model: type[R], wrappers: tuple[str, ...]) -> Expected[R]:
    if wrappers:
        return Expected(
            model,
            lambda raw: _V1[_row(raw, wrappers)],  # type: ignore[misc]
            lambda answer: [answer.data.unwrapped()],
            is_single=True,
        )
    if not model._KEYS.isdisjoint(_TELLING):
        return Expected(model, lambda raw: msgspec.Raw, _refuse)
    return Expected(model, lambda raw: raw, lambda raw: [raw], is_single=True)


def _refuse(_: Any) -> list[Any]:
    raise NeedsSlowPath("a key that could tell a failure")


_TELLING: Final = frozenset(("result", "error"))
"""Keys that make a failure of an answer with status 200."""


def _row(raw: Any, wrappers: tuple[str, ...]) -> Any:
    """A row of a list, with the record in it."""
    if len(wrappers) == 1:
        fields: Any = [("record", raw, msgspec.field(name=wrappers[0]))]
    else:
        fields = [
            (f"record{number}", raw | UnsetType, msgspec.field(default=UNSET, name=wrapper))
            for number, wrapper in enumerate(wrappers)
        ]
    return msgspec.defstruct(raw.__name__, fields, bases=(_Row,), forbid_unknown_fields=True, gc=False)
