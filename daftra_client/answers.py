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

from .errors import DecodeError
from .record import Record
from .variants import Variant, variants
from .wire import BAD_VALUE, days

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
    _raw: list[R] = attrs.field(repr=False)

    def surroundings(self) -> dict[str, Any]:
        """What stands around the records, as `envelope.paging` takes it."""
        return msgspec.structs.asdict(self._envelope)

    def records(self, date_format: str | None) -> list[R]:
        """The records. To be called once.

        Raises:
            Any of `wire.BAD_VALUE`: A value needs a closer look.
        """
        raw: list[Any] = self._raw
        if any(type(id) is int and not -_EXACT < id < _EXACT for id in (getattr(record, "id", None) for record in raw)):
            raise ValueError("it may have been read as a float")
        if raw and isinstance(raw[0], Variant) and not all(record._has_known() for record in raw):
            raise ValueError("records of another kind, perhaps")
        table = days(date_format)
        try:
            return [record._settled(table) for record in raw]
        except DecodeError as error:
            raise ValueError from error  # one inside of a map, which does not know in which record it stands


@attrs.define
class Expected(Generic[R]):
    """An ordinary success of an operation."""

    _answer: Callable[[], Any]
    """Makes the type that is decoded, of the variants that there are."""
    _records: Callable[[Any], list[R]]
    _decoder: tuple[int, Callable[[bytes], Any]] | None = None
    """With the generation of the variants that it was made of."""

    def find(self, content: bytes) -> Found[R] | None:
        """The answer, if it is an ordinary one."""
        decoder = self._decoder
        try:
            if decoder is None or decoder[0] != variants.generation:
                decoder = self._decoder = variants.decoder(self._answer)
            answer = decoder[1](content)
            return Found(content, answer, self._records(answer))
        except (*BAD_VALUE, RecursionError):
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


def _page(model: type[Record], wrappers: tuple[str, ...]) -> Expected[Any]:
    if not wrappers:
        return Expected(lambda: _V2Page[list[variants.of(model)]], lambda page: page.data)  # type: ignore[misc]

    def answer() -> Any:
        return _V1[list[_row(model, wrappers)]]  # type: ignore[misc]

    if len(wrappers) == 1:
        return Expected(answer, lambda page: [row.record for row in page.data])
    return Expected(answer, lambda page: [row.unwrapped() for row in page.data])


def _record(model: type[Record], wrappers: tuple[str, ...]) -> Expected[Any]:
    if wrappers:
        return Expected(
            lambda: _V1[_row(model, wrappers)],  # type: ignore[misc]
            lambda answer: [_with_values(answer.data.unwrapped())],
        )
    if not model._KEYS.isdisjoint(_TELLING):
        return Expected(lambda: msgspec.Raw, _refuse)
    return Expected(lambda: variants.of(model), lambda record: [_with_values(record)])


def _refuse(_: Any) -> list[Any]:
    raise ValueError("such an answer needs a closer look")


_TELLING: Final = frozenset(("result", "error"))
"""Keys that make a failure of an answer with status 200."""


def _row(model: type[Record], wrappers: tuple[str, ...]) -> Any:
    """A row of a list, with the record in it."""
    variant: Any = variants.of(model)
    if len(wrappers) == 1:
        fields: Any = [("record", variant, msgspec.field(name=wrappers[0]))]
    else:
        fields = [
            (f"record{number}", variant | UnsetType, msgspec.field(default=UNSET, name=wrapper))
            for number, wrapper in enumerate(wrappers)
        ]
    return msgspec.defstruct(model.__name__, fields, bases=(_Row,), forbid_unknown_fields=True, gc=False)


def _with_values(record: Any) -> Any:
    """A record that holds something. `{}` and an object of other keys are no record, and nulls tell nothing."""
    if not record._has_known() if isinstance(record, Variant) else record._is_blank():
        raise ValueError
    return record
