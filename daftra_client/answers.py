"""What ordinary successes look like, so that msgspec can make records of their bytes in one go.

Only what needs no second look is described here: a success with the keys that Daftra always sends, and records that the
quick way reads (see `record.py`). Whatever differs is decoded to dictionaries instead and looked at closely, by
`verdict.py` and `envelope.py`; both ways give the same records.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Generic, Literal, TypeVar

import attrs
import msgspec
from msgspec import UNSET, Struct, UnsetType

from .codec import Codec, codecs
from .errors import DecodeError
from .fields import Seen, ignore
from .record import Record
from .wire import BadValueError, days

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
        (record,) = (value for value in msgspec.structs.astuple(self) if value is not UNSET)
        return record


@attrs.frozen
class Found(Generic[R]):
    """An answer that was decoded in one go.

    Attributes:
        content: The answer as it came, for a closer look if need be.
    """

    content: bytes = attrs.field(repr=False)
    _envelope: Struct = attrs.field(repr=False)
    _raw: list[Struct] = attrs.field(repr=False)
    _codec: Codec[R] = attrs.field(repr=False)

    def surroundings(self) -> dict[str, Any]:
        """What stands around the records, as `envelope.paging` takes it."""
        return msgspec.structs.asdict(self._envelope)

    def records(self, date_format: str | None, seen: Seen = ignore) -> list[R]:
        """The records.

        Raises:
            BadValueError: A value needs a closer look.
        """
        raw: list[Any] = self._raw
        if any(type(id) is int and not -_EXACT < id < _EXACT for id in (getattr(record, "id", None) for record in raw)):
            raise BadValueError("it may have been read as a float")
        read, table = self._codec.read, days(date_format)
        try:
            records = [read(record, table, seen) for record in raw]
        except DecodeError as error:
            raise BadValueError from error  # one inside of a map, which does not know in which record it stands
        if self._codec.is_open and not all(record._has_known() for record in records):
            raise BadValueError("records of another kind, perhaps")
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

    def find(self, content: bytes) -> Found[R] | None:
        """The answer, if it is an ordinary one."""
        if self._decoder is None or self._decoder[0] != codecs.generation:
            self._decoder = codecs.decoder(self._model, self._answer)
        _, decode, codec = self._decoder
        try:
            answer = decode(content)
            rows = self._rows(answer)
            if self.is_single and not codec.has_known(rows[0]):
                return None  # `{}` and an object of other keys are no record, and nulls tell nothing
            return Found(content, answer, rows, codec)
        except (ValueError, RecursionError):
            return None


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
    raise ValueError("such an answer needs a closer look")


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
