"""The struct that msgspec decodes for a model, and the function that makes a record from it.

The function is straight-line code without a loop over fields. This module writes and compiles it, as attrs does for
`__init__`. For a model with the fields `id` and `date` and one learned key it is:

    def read(raw, dates, watch):
        new = create(model)
        (new.id, _date, EXTRA0, ) = values(raw)
        new.date = None if _date is None else dates[_date]
        new.additional_properties = extras = {}
        if EXTRA0 is not UNSET: extras[key0] = EXTRA0
        if extras: watch.unknown(model, extras)
        return new

Variables of fields are in lower case and begin with an underscore, so they clash with no other name. The keys that an
account sends are never compiled: the code refers to them by names such as `key0`.
"""

from __future__ import annotations

import linecache
from collections.abc import Callable, Iterable
from functools import lru_cache
from types import CodeType
from typing import Any, Final, Generic, TypeVar

import attrs
import msgspec
from msgspec import UNSET, Struct

from .dates import DateCache, record_dates
from .fields import BY_READER, Field, Reader, fields_of
from .model import Model, ReadListener
from .read import DECIMALS, exact_decimal, is_null, refuse_none, refuse_number

R = TypeVar("R", bound=Model)


@attrs.frozen(eq=False)
class Codec(Generic[R]):
    """How records of a model are read on the fast path.

    Attributes:
        raw: The struct that msgspec decodes.
        read: Makes a record from the struct. It raises `BadValueError` or a signal of `decimal` where a value fits no
            rule, and does not name the field.
        field_count: The number of fields. Their values are the first ones of the struct.
        is_open: The struct has further values: of unknown keys, or of other spellings of known ones.
        models: This model and the models of all records inside.
    """

    raw: type[Struct]
    read: Callable[[Any, DateCache, ReadListener], R]
    field_count: int
    is_open: bool
    models: frozenset[type[Model]]

    def has_known(self, raw: Struct) -> bool:
        """Whether a field of the struct has a value."""
        return msgspec.structs.astuple(raw)[: self.field_count].count(None) < self.field_count


class ReaderCode:
    """Collects the code of one model, piece by piece."""

    def __init__(self, model: type[Model]) -> None:
        self.model = model
        self._fields = fields_of(model)
        self._struct: list[tuple[str, Any, Any]] = []
        self._targets: list[str] = []  # variables for the values of the struct, in their order
        self._lines: list[str] = []
        self._names: dict[str, Any] = {}

    def read_field(self, key: str, field: Field, *, inner: Codec[Any] | None, is_irregular: bool) -> None:
        """Read a field.

        Args:
            key: Its key on the wire.
            field: The field.
            inner: The codec of the records inside, if msgspec decodes those.
            is_irregular: Any raw value is accepted and read by the reader of the field.
        """
        name, kind = field.name, field.kind
        raw, expression, self._names[f"read_{name}"] = kind.raw, kind.expression, kind.read
        if is_irregular:
            raw, expression = Any, BY_READER
        elif inner is not None:
            self._names[f"read_{name}"] = inner.read
            # Daftra may send `[]` if there is no record.
            raw = list[inner.raw] if kind.is_list else inner.raw | tuple[()]  # type: ignore[name-defined]
        if field.is_required:
            self._struct.append((name, raw, msgspec.field(name=key)))
        else:
            self._struct.append((name, raw if raw is Any else raw | None, msgspec.field(default=None, name=key)))
        if expression is None:
            self._targets.append(f"new.{name}")
            return
        self._targets.append(f"_{name}")
        self._lines.append(f"new.{name} = {expression.format(name=name)}")
        if field.is_required:  # a raw value such as "" is read as None
            self._lines.append(f"if new.{name} is None: refuse_none()")

    def read_own_date_format(self) -> None:
        """Read dates in the display format that the record carries, if its model has a field for that."""
        if "str_date_format" in self._fields:
            own = "_str_date_format" if "_str_date_format" in self._targets else "new.str_date_format"
            self._lines.insert(0, f"dates = record_dates({own}, dates)")

    def keep_unknown(self, keys: Iterable[str]) -> None:
        """Keep the values of unknown keys in `additional_properties`, and report them."""
        self._lines.append("new.additional_properties = extras = {}")
        for n, key in enumerate(keys):
            self._struct.append((f"EXTRA{n}", Any, msgspec.field(default=UNSET, name=key)))
            self._targets.append(f"EXTRA{n}")
            self._lines.append(f"if EXTRA{n} is not UNSET: extras[key{n}] = EXTRA{n}")
            self._names[f"key{n}"] = key
        if self.is_open:
            reported = "{**extras}" if self.model._ALIASES else "extras"  # `read_aliases` adds other spellings later
            self._lines.append(f"if extras: watch.unknown(model, {reported})")

    def read_aliases(self) -> None:
        """Read other spellings of keys. If both spellings have a value, the other one is stored as an unknown key."""
        for n, (alias, key) in enumerate(self.model._ALIASES.items()):
            name = self._fields[key].name
            self._struct.append((f"ALIAS{n}", Any, msgspec.field(default=None, name=alias)))
            self._targets.append(f"ALIAS{n}")
            absent = f"new.{name} is None" + (f" and is_null(_{name})" if f"_{name}" in self._targets else "")
            self._lines.append(f"if ALIAS{n} is not None:")
            self._lines.append(f"    if {absent}: new.{name} = read_alias{n}(ALIAS{n}, dates, watch)")
            self._lines.append(f"    else: extras[alias{n}] = ALIAS{n}")
            self._names |= {f"alias{n}": alias, f"read_alias{n}": self._fields[key].kind.read}

    @property
    def is_open(self) -> bool:
        """Whether the struct has more values than those of fields."""
        return len(self._struct) > len(self._fields)

    def struct(self) -> type[Struct]:
        """The struct that msgspec decodes. The garbage collector ignores it, since decoded JSON has no cycles."""
        name = self.model.__name__
        return msgspec.defstruct(name, self._struct, kw_only=True, forbid_unknown_fields=True, gc=False)

    def function(self) -> Callable[[Any, DateCache, ReadListener], Any]:
        """The function that makes a record from the struct, see `Codec.read`."""
        targets = "".join(f"{target}, " for target in self._targets)
        lines = ["def read(raw, dates, watch):", "new = create(model)", f"({targets}) = values(raw)", *self._lines]
        source = "\n    ".join((*lines, "return new\n"))
        names = {**_COMMON, **self._names, "model": self.model}
        exec(_compiled(source, f"<read {self.model.__module__}.{self.model.__qualname__}>"), names)  # noqa: S102
        function: Callable[[Any, DateCache, ReadListener], Any] = names["read"]
        return function


@lru_cache(maxsize=512)
def _compiled(source: str, filename: str) -> CodeType:
    linecache.cache[filename] = len(source), None, source.splitlines(keepends=True), filename  # for tracebacks
    return compile(source, filename, "exec")


def _related(raw: Any, read: Reader, dates: DateCache, watch: ReadListener) -> Any:
    """An associated record, None where Daftra sends `[]` (a tuple here) or a record without any value."""
    if type(raw) is tuple:
        return None
    record = read(raw, dates, watch)
    return None if record._is_blank() else record


_COMMON: Final[dict[str, Any]] = {
    "UNSET": UNSET,
    "create": object.__new__,
    "decimals": DECIMALS,
    "exact_decimal": exact_decimal,
    "is_null": is_null,
    "record_dates": record_dates,
    "refuse_none": refuse_none,
    "refuse_number": refuse_number,
    "related": _related,
    "values": msgspec.structs.astuple,
}
