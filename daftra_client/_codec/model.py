"""What read and write models have in common: their fields, equality, and what of them is shown.

The generated modules in `daftra_client/models/` declare fields and nothing else. How each is read and written follows
from its type, see `fields.py`. Annotations are evaluated here and there: what a field holds is seen at run time, too.
"""

from collections.abc import Callable, Iterator, Mapping
from operator import attrgetter
from typing import TYPE_CHECKING, Any, ClassVar, TypeAlias

import attrs

from .._redaction import HIDDEN, redacted
from ..errors import AmbiguousDateError, DecodeError
from .wire import AmbiguousDayError, BadValueError, Days

if TYPE_CHECKING:
    from typing import Self

Seen: TypeAlias = Callable[["type[Model]", Mapping[str, Any]], None]
"""Is told of a record that holds keys which the document does not know: its model, and the keys with their values."""


class _Hidden:
    def __repr__(self) -> str:
        return HIDDEN


_HIDDEN = _Hidden()


@attrs.define(kw_only=True, repr=False, eq=False, weakref_slot=False)
class Model:
    """Base of all read and write models. Two are equal when their class and every field are.

    The representation shows the fields that have a value and masks those that hold secrets or personal data.
    """

    additional_properties: dict[str, Any] = attrs.field(factory=dict)
    """Keys that the document does not know: as they were sent, or to be sent as they are."""

    # Declared by the generated models:
    _WIRE_NAMES: ClassVar[Mapping[str, str]] = {}  # names on the wire of attributes that are called otherwise
    _KINDS: ClassVar[Mapping[str, str]] = {}  # scalars of attributes whose type does not tell, see `fields.SCALARS`
    _ALIASES: ClassVar[Mapping[str, str]] = {}  # other spellings of keys, with the one that the document goes by
    _SENSITIVE: ClassVar[frozenset[str]] = frozenset()  # attributes that hold secrets or personal data
    # Declared by the bases of read and of write models:
    _IS_WRITTEN: ClassVar[bool]
    _ABSENT: ClassVar[object]  # what a field without a value holds
    _CREATE_ONLY: ClassVar[frozenset[str]] = frozenset()  # attributes that no update takes
    # Derived from the fields:
    _KEYS: ClassVar[frozenset[str]] = frozenset()  # their names on the wire
    _NAMES: ClassVar[tuple[str, ...]] = ()  # attributes, `additional_properties` last
    _VALUES: ClassVar[Any]

    @classmethod
    def __attrs_init_subclass__(cls) -> None:
        first, *others = (field.name for field in attrs.fields(cls))
        cls._KEYS = frozenset(cls._WIRE_NAMES.get(name, name) for name in others)
        cls._NAMES = (*others, first)
        cls._VALUES = attrgetter(*cls._NAMES)

    @classmethod
    def from_dict(cls, data: Mapping[str, Any], *, date_format: str | None = None) -> "Self":
        """Read the record from decoded JSON.

        `date_format` is the account's display format for dates, which Daftra uses in documents.

        Raises:
            DecodeError: A value fits no rule; the error names the field.
        """
        raise NotImplementedError

    @classmethod
    def _read(cls, data: Any, days: Days, seen: Seen) -> "Self":
        """Read the record from whatever stands in its place, see `fields.Reader`."""
        raise NotImplementedError

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON with the keys of the wire."""
        raise NotImplementedError

    @classmethod
    def _bad_value(cls, key: Any, value: Any, error: BadValueError) -> DecodeError:
        """The error for a field that cannot be read."""
        kind = AmbiguousDateError if isinstance(error, AmbiguousDayError) else DecodeError
        return kind(cls.__name__, key, value, str(error))

    def _shown(self) -> Iterator[tuple[str, Any]]:
        """What may be shown: the fields that have a value, without those that hold secrets or personal data."""
        for name in self._NAMES:
            value = getattr(self, name)
            if name == "additional_properties":
                if value:
                    yield name, redacted(value)
            elif value is not self._ABSENT:
                yield name, _HIDDEN if name in self._SENSITIVE else value

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join([f'{name}={value!r}' for name, value in self._shown()])})"

    def __rich_repr__(self) -> list[tuple[str, Any]]:
        """What rich prints, which would look at the fields itself."""
        return list(self._shown())

    def __eq__(self, other: object) -> bool:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return bool(self._VALUES(self) == self._VALUES(other))

    def __reduce__(self) -> tuple[Any, ...]:
        # attrs restores the fields that a pickle has; those that are newer than the pickle are without a value.
        return _without_values, (type(self),), self.__getstate__()

    if not TYPE_CHECKING:  # mypy would take the classes themselves for unhashable
        __hash__ = None  # records are mutable


def _without_values(model: type[Model]) -> Model:
    required = {field.name: None for field in attrs.fields(model) if field.init and field.default is attrs.NOTHING}
    return model(**required)  # type: ignore[arg-type]
