"""The fast path of `replies.py`: msgspec types of ordinary successes, which are decoded straight from bytes.

An ordinary success has the keys that Daftra always sends, and records that msgspec can read (see `codec.py`). For all
other answers `NeedsSlowPath` is raised, with the reason.
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
from .dates import AmbiguousDayError, date_cache
from .model import UNWATCHED, ReadListener
from .read import EXACT, BadValueError
from .reader_code import Codec
from .record import Record

T = TypeVar("T")
R = TypeVar("R", bound=Record)


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
    """A record in its wrapper. Each key that may wrap it is a field."""

    def unwrapped(self) -> Any:
        records = [value for value in msgspec.structs.astuple(self) if value is not UNSET]
        if len(records) != 1:
            raise NeedsSlowPath("a row without a wrapper or with several")
        return records[0]


class NeedsSlowPath(Exception):
    """The fast path cannot read an answer.

    Attributes:
        reason: Why not, in one of a few fixed texts without any part of the answer.
    """

    def __init__(self, reason: str) -> None:
        self.reason = reason
        super().__init__(reason)


@attrs.define(eq=False, repr=False)
class Decoded(Generic[R]):
    """An answer that the fast path has decoded."""

    _envelope: Struct
    _raw: list[Any]
    _codec: Codec[R]

    def envelope(self) -> dict[str, Any]:
        """The values next to the records, for `envelope.paging`."""
        return msgspec.structs.asdict(self._envelope)

    def records(self, date_format: str | None, watch: ReadListener = UNWATCHED) -> list[R]:
        """The records.

        Raises:
            NeedsSlowPath: A value needs the slow path.
        """
        raw = self._raw
        for record in raw:
            id = getattr(record, "id", None)
            if type(id) is int and not -EXACT < id < EXACT:
                raise NeedsSlowPath("an id that may have been read as a float")
        read, dates = self._codec.read, date_cache(date_format)
        try:
            records = [read(record, dates, watch) for record in raw]
        except (BadValueError, DecodeError, DecimalException) as error:
            # A DecodeError from inside a map does not name the record.
            raise NeedsSlowPath(_reason(error)) from error
        if self._codec.is_open and not all(record._has_known() for record in records):
            raise NeedsSlowPath("a record without a value under any known key")
        return records


@attrs.define
class FastDecoder(Generic[R]):
    """Decodes the ordinary successes of an operation."""

    _model: type[R]
    _answer_type: Callable[[Any], Any]
    """Gives the type of the answer for the struct of its records."""
    _rows: Callable[[Any], list[Any]]
    """Gives the structs of the records in an answer."""
    is_single: bool = False
    _decoder: tuple[int, Callable[[bytes], Any], Codec[R]] | None = None
    """See `Codecs.decoder`."""

    def decode(self, content: bytes) -> Decoded[R]:
        """Decode the bytes of an answer.

        Raises:
            NeedsSlowPath: The answer is not an ordinary success.
        """
        decoder = self._decoder
        if decoder is None or decoder[0] != codecs.generation:
            decoder = self._decoder = codecs.decoder(self._model, self._answer_type)
        _, decode, codec = decoder
        try:
            answer = decode(content)
        except (ValueError, RecursionError) as error:
            raise NeedsSlowPath(_reason(error)) from error
        rows = self._rows(answer)
        if self.is_single and not codec.has_known(rows[0]):
            raise NeedsSlowPath("no value under a known key")  # `{}`, or an object that is not a record
        return Decoded(answer, rows, codec)


_MISFIT: Final = "a value that fits no rule of the fast path"
_MSGSPEC_REASONS: Final = (
    ("Object contains unknown field", "an unknown key"),
    ("Object missing required field", "a missing key"),
    ("Expected ", "a value of another type"),
)
"""Beginnings of messages of msgspec, and the reasons they mean. The rest of a message may hold parts of the answer."""


def _reason(error: Exception) -> str:
    """Why the slow path is needed, without any part of the answer."""
    if isinstance(error, AmbiguousDayError | AmbiguousDateError):
        return "a date in an unknown format"
    if isinstance(error, RecursionError):
        return "values that are nested too deeply"
    if isinstance(error, msgspec.ValidationError):
        message = str(error)
        return next((reason for start, reason in _MSGSPEC_REASONS if message.startswith(start)), _MISFIT)
    if isinstance(error, msgspec.DecodeError | UnicodeDecodeError):
        return "not plain JSON"
    return _MISFIT


def page_of(model: type[R], wrappers: tuple[str, ...]) -> FastDecoder[R]:
    """A page of records: v1 if they have wrapper keys, else v2."""
    key = model, wrappers
    decoder = _PAGES.get(key)
    if decoder is None:
        decoder = _PAGES[key] = _page(model, wrappers)
    return decoder


_PAGES: Final[dict[Any, FastDecoder[Any]]] = {}


def record_of(model: type[R], wrappers: tuple[str, ...]) -> FastDecoder[R]:
    """A single record: v1 if it has a wrapper key, else v2. The caller stores it, because msgspec builds a decoder for
    it."""
    if wrappers:
        return FastDecoder(
            model,
            lambda raw: _V1[_row(raw, wrappers)],  # type: ignore[misc]
            (lambda answer: [answer.data.record]) if len(wrappers) == 1 else (lambda answer: [answer.data.unwrapped()]),
            is_single=True,
        )
    if not model._KEYS.isdisjoint(_FAILURE_KEYS):
        return FastDecoder(model, lambda raw: msgspec.Raw, _take_slow_path)  # accepts any JSON, and then leaves it
    return FastDecoder(model, lambda raw: raw, lambda raw: [raw], is_single=True)


def _page(model: type[R], wrappers: tuple[str, ...]) -> FastDecoder[R]:
    if not wrappers:
        return FastDecoder(model, lambda raw: _V2Page[list[raw]], lambda page: page.data)  # type: ignore[valid-type]

    def answer(raw: Any) -> Any:
        return _V1[list[_row(raw, wrappers)]]  # type: ignore[misc]

    if len(wrappers) == 1:
        return FastDecoder(model, answer, lambda page: [row.record for row in page.data])
    return FastDecoder(model, answer, lambda page: [row.unwrapped() for row in page.data])


def _take_slow_path(_: Any) -> list[Any]:
    raise NeedsSlowPath("a key that may report a failure")


_FAILURE_KEYS: Final = frozenset(("result", "error"))
"""Keys that report a failure in an answer with status 200. A record with one of these keys needs the slow path."""


def _row(raw: Any, wrappers: tuple[str, ...]) -> Any:
    """The struct of a row, with the record inside."""
    if len(wrappers) == 1:
        fields: Any = [("record", raw, msgspec.field(name=wrappers[0]))]
    else:
        fields = [
            (f"record{number}", raw | UnsetType, msgspec.field(default=UNSET, name=wrapper))
            for number, wrapper in enumerate(wrappers)
        ]
    return msgspec.defstruct(raw.__name__, fields, bases=(_Row,), forbid_unknown_fields=True, gc=False)
