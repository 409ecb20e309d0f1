"""The struct that msgspec decodes for a model, and the function that makes a record of one.

The function is straight-line code without a loop over fields, which is written here and compiled, as attrs does it for
`__init__`. For a model with the fields `id` and `date` and one key that the account has shown it is:

    def read(raw, days, seen):
        new = create(model)
        (new.id, _date, EXTRA0, ) = values(raw)
        new.date = None if _date is None else days[_date]
        new.additional_properties = extras = {}
        if EXTRA0 is not UNSET: extras[key0] = EXTRA0
        if extras: seen(model, extras)
        return new

Attributes are in lower case, so capitals and names without an underscore in front are free for everything else. What an
account sends is never compiled: its keys are values of the names that the code uses.
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

from . import wire
from .fields import BY_READER, Field, Reader, fields_of
from .model import Model, Seen

R = TypeVar("R", bound=Model)


@attrs.frozen(eq=False)
class Codec(Generic[R]):
    """How records of a model are read on the fast path.

    Attributes:
        raw: The struct that msgspec decodes.
        read: Makes a record of one. What fits no rule raises `wire.BadValueError` without naming the field.
        number: How many of the struct's values, the first, are those of fields.
        is_open: It has others, too: unknown keys, or other spellings of known ones.
        inside: The models that it is made of: this one and those of all records inside.
    """

    raw: type[Struct]
    read: Callable[[Any, wire.Days, Seen], R]
    number: int
    is_open: bool
    inside: frozenset[type[Model]]

    def has_known(self, raw: Struct) -> bool:
        """Whether a field has a value."""
        return msgspec.structs.astuple(raw)[: self.number].count(None) < self.number


class ReaderCode:
    """What is written down for one model, piece by piece."""

    def __init__(self, model: type[Model]) -> None:
        self.model = model
        self._fields = fields_of(model)
        self._struct: list[tuple[str, Any, Any]] = []
        self._targets: list[str] = []  # where the values of the struct go, in its order
        self._lines: list[str] = []
        self._names: dict[str, Any] = {}

    def read_field(self, key: str, field: Field, *, inside: Codec[Any] | None, is_odd: bool) -> None:
        """Read a field: with the codec of the records inside of it, or whatever it holds (`is_odd`)."""
        name, kind = field.name, field.kind
        raw, value, self._names[f"read_{name}"] = kind.raw, kind.value, kind.read
        if is_odd:
            raw, value = Any, BY_READER
        elif inside is not None:
            self._names[f"read_{name}"] = inside.read
            # `[]` is what an absent record may look like.
            raw = list[inside.raw] if kind.is_list else inside.raw | tuple[()]  # type: ignore[name-defined]
        if field.is_required:
            self._struct.append((name, raw, msgspec.field(name=key)))
        else:
            self._struct.append((name, raw if raw is Any else raw | None, msgspec.field(default=None, name=key)))
        if value is None:
            self._targets.append(f"new.{name}")
            return
        self._targets.append(f"_{name}")
        self._lines.append(f"new.{name} = {value.format(name=name)}")
        if field.is_required:  # a value may mean that there is none, such as ""
            self._lines.append(f"if new.{name} is None: refuse_none()")

    def read_own_date_format(self) -> None:
        """Read dates in the format that the record brings, if it is one of those that do."""
        if "str_date_format" in self._fields:
            own = "_str_date_format" if "_str_date_format" in self._targets else "new.str_date_format"
            self._lines.insert(0, f"days = own_days({own}, days)")

    def keep_unknown(self, keys: Iterable[str]) -> None:
        """Keep the values of keys that the document does not know, and tell of them."""
        self._lines.append("new.additional_properties = extras = {}")
        for n, key in enumerate(keys):
            self._struct.append((f"EXTRA{n}", Any, msgspec.field(default=UNSET, name=key)))
            self._targets.append(f"EXTRA{n}")
            self._lines.append(f"if EXTRA{n} is not UNSET: extras[key{n}] = EXTRA{n}")
            self._names[f"key{n}"] = key
        if self.is_open:
            told = "{**extras}" if self.model._ALIASES else "extras"  # other spellings join them later
            self._lines.append(f"if extras: seen(model, {told})")

    def read_aliases(self) -> None:
        """Read other spellings of keys; where both have a value, keep that of the other one."""
        for n, (alias, key) in enumerate(self.model._ALIASES.items()):
            name = self._fields[key].name
            self._struct.append((f"ALIAS{n}", Any, msgspec.field(default=None, name=alias)))
            self._targets.append(f"ALIAS{n}")
            absent = f"new.{name} is None" + (f" and is_null(_{name})" if f"_{name}" in self._targets else "")
            self._lines.append(f"if ALIAS{n} is not None:")
            self._lines.append(f"    if {absent}: new.{name} = read_alias{n}(ALIAS{n}, days, seen)")
            self._lines.append(f"    else: extras[alias{n}] = ALIAS{n}")
            self._names |= {f"alias{n}": alias, f"read_alias{n}": self._fields[key].kind.read}

    @property
    def is_open(self) -> bool:
        """Whether the struct takes more than the fields."""
        return len(self._struct) > len(self._fields)

    def struct(self) -> type[Struct]:
        """What msgspec decodes. It is no node for the garbage collector: what is read is a tree."""
        name = self.model.__name__
        return msgspec.defstruct(name, self._struct, kw_only=True, forbid_unknown_fields=True, gc=False)

    def function(self) -> Callable[[Any, wire.Days, Seen], Any]:
        """What makes a record of a struct. What fits no rule raises `wire.BadValueError` or a signal of `decimal`."""
        targets = "".join(f"{target}, " for target in self._targets)
        lines = ["def read(raw, days, seen):", "new = create(model)", f"({targets}) = values(raw)", *self._lines]
        source = "\n    ".join((*lines, "return new\n"))
        names = {**_COMMON, **self._names, "model": self.model}
        exec(_compiled(source, f"<read {self.model.__module__}.{self.model.__qualname__}>"), names)  # noqa: S102
        function: Callable[[Any, wire.Days, Seen], Any] = names["read"]
        return function


@lru_cache(maxsize=512)
def _compiled(source: str, filename: str) -> CodeType:
    linecache.cache[filename] = len(source), None, source.splitlines(keepends=True), filename  # for tracebacks
    return compile(source, filename, "exec")


def _related(raw: Any, read: Reader, days: wire.Days, seen: Seen) -> Any:
    """An associated record. `()`, for `[]`, and one without any value are what an absent one looks like."""
    if type(raw) is tuple:
        return None
    record = read(raw, days, seen)
    return None if record._is_blank() else record


_COMMON: Final[dict[str, Any]] = {
    "UNSET": UNSET,
    "amounts": wire.AMOUNTS,
    "create": object.__new__,
    "exact": wire.exact_decimal,
    "is_null": wire.is_null,
    "own_days": wire.own_days,
    "refuse": wire.refuse_amount,
    "refuse_none": wire.refuse_none,
    "related": _related,
    "values": msgspec.structs.astuple,
}
