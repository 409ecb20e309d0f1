"""The fast path: msgspec decodes an answer into private structs, and a compiled function makes the records of them.

Both are made of the fields of a model (`fields.py`) when it is first used, as attrs makes `__init__`. They take what
live accounts send as a rule. Whatever they refuse is read on the slow path (`record.py`), which knows every rule of
`wire.py`, keeps unknown keys and names the field that fits none. Where both succeed, the result is the same, but for a
whole number that is sent with a point or an exponent: msgspec reads it as a float first, which is exact up to 15
digits. An id beyond that gets a second look, see `answers.py`.

Accounts that send keys which the document does not know, or a number where text is due, send them with every record. So
the slow path remembers what it met, and from then on the structs of that model have a few more fields, or one that
takes anything.
"""

from __future__ import annotations

import linecache
import logging
import os
from collections.abc import Callable
from functools import lru_cache
from threading import RLock
from types import CodeType
from typing import TYPE_CHECKING, Any, Final, Generic, TypeVar

import attrs
import msgspec
from msgspec import UNSET, Struct

from . import wire
from .fields import BY_READER, Reader, Seen, fields_of

if TYPE_CHECKING:
    from .record import Record

R = TypeVar("R", bound="Record")

logger = logging.getLogger("daftra_client")

BOUND: Final = 64
"""Unknown keys that are remembered of a model. One with more has keys that are data, such as dates or ids."""


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
    inside: frozenset[type[Record]]

    def has_known(self, raw: Struct) -> bool:
        """Whether a field has a value."""
        return msgspec.structs.astuple(raw)[: self.number].count(None) < self.number


@attrs.frozen
class _Met:
    """What was met in records of a model: unknown keys, and fields that held something odd."""

    keys: frozenset[str] = frozenset()
    odd: frozenset[str] = frozenset()


_NOTHING: Final = _Met()


class Codecs:
    """The codec of each model.

    Clients may live in several threads. msgspec looks into a class when it first meets it, and another thread that
    meets the half-read class meanwhile crashes the process; so structs are made and shown to it here, one thread at a
    time, and nobody else gets hold of them.
    """

    def __init__(self) -> None:
        self._met: dict[type[Record], _Met] = {}
        self._made: dict[type[Record], Codec[Any]] = {}
        self._full: set[type[Record]] = set()
        self._under_way: set[type[Record]] = set()
        self._lock = lock = RLock()
        if hasattr(os, "register_at_fork"):  # a fork waits, or it would copy a class that is half read
            os.register_at_fork(before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release)
        self.generation = 0
        """Changes when a codec does."""

    def decoder(self, model: type[R], answer: Callable[[Any], Any]) -> tuple[int, Callable[[bytes], Any], Codec[R]]:
        """What decodes an answer with records of a model, with its codec and the generation of both.

        `answer` makes the type of the answer of the struct of the records.
        """
        with self._lock:
            codec = self._of(model)
            decoder = msgspec.json.Decoder(answer(codec.raw), strict=False, float_hook=wire.fraction)
            return self.generation, decoder.decode, codec

    def meet_key(self, model: type[Record], key: Any) -> None:
        """Remember a key that the document does not know."""
        if not model._KEYS:
            return  # a mere dictionary
        if type(key) is not str or not key.isprintable() or not {'"', "\\"}.isdisjoint(key):
            return  # such names no struct can have
        with self._lock:
            met = self._met.get(model, _NOTHING)
            if key in met.keys:
                return
            if len(met.keys) < BOUND:
                self._change(model, attrs.evolve(met, keys=met.keys | {key}))
            elif model not in self._full:
                self._full.add(model)
                logger.warning(
                    "%s: more than %d keys that the document does not know were met; records that hold further ones "
                    "are read on the slow path",
                    model.__name__, BOUND,
                )  # fmt: skip

    def meet_odd_value(self, model: type[Record], name: str) -> None:
        """Remember that a field holds something that msgspec does not understand."""
        with self._lock:
            met = self._met.get(model, _NOTHING)
            if name not in met.odd:
                self._change(model, attrs.evolve(met, odd=met.odd | {name}))

    def forget(self) -> None:
        """Begin anew."""
        with self._lock:
            for model in [*self._met]:
                self._change(model, _NOTHING)
            self._full.clear()

    def _change(self, model: type[Record], met: _Met) -> None:
        self._met[model] = met
        self._made = {owner: codec for owner, codec in self._made.items() if model not in codec.inside}
        self.generation += 1

    def _of(self, model: type[R]) -> Codec[R]:
        codec = self._made.get(model)
        if codec is None:
            self._under_way.add(model)
            try:
                codec = self._made[model] = self._make(model, self._met.get(model, _NOTHING))
            finally:
                self._under_way.discard(model)
        return codec

    def _make(self, model: type[R], met: _Met) -> Codec[R]:
        struct: list[tuple[str, Any, Any]] = []
        targets: list[str] = []
        """Where the values of the struct go, in its order."""
        lines: list[str] = []
        names: dict[str, Any] = {}
        inside: set[type[Record]] = {model}
        fields = fields_of(model)
        for key, field in fields.items():
            name, kind = field.name, field.kind
            raw, value, names[f"read_{name}"] = kind.raw, kind.value, kind.read
            if name in met.odd:
                raw, value = Any, BY_READER
            elif kind.model in self._under_way:
                raw, value = Any, BY_READER  # a record inside of one of its own kind
            elif kind.model is not None:
                codec = self._of(kind.model)
                inside |= codec.inside
                names[f"read_{name}"] = codec.read
                # `[]` is what an absent record may look like.
                raw = list[codec.raw] if kind.is_list else codec.raw | tuple[()]  # type: ignore[name-defined]
            if field.is_required:
                struct.append((name, raw, msgspec.field(name=key)))
            else:
                struct.append((name, raw if raw is Any else raw | None, msgspec.field(default=None, name=key)))
            if value is None:
                targets.append(f"new.{name}")
            else:
                targets.append(f"_{name}")
                lines.append(f"new.{name} = {value.format(name=name)}")
                if field.is_required:  # a value may mean that there is none, such as ""
                    lines.append(f"if new.{name} is None: refuse_none()")
        if "str_date_format" in fields:
            own = "_str_date_format" if "_str_date_format" in targets else "new.str_date_format"
            lines.insert(0, f"days = own_days({own}, days)")
        lines.append("new.additional_properties = extras = {}")
        keys = tuple(sorted(met.keys))
        for n, key in enumerate(keys):
            struct.append((f"EXTRA{n}", Any, msgspec.field(default=UNSET, name=key)))
            targets.append(f"EXTRA{n}")
            lines.append(f"if EXTRA{n} is not UNSET: extras[key{n}] = EXTRA{n}")
            names[f"key{n}"] = key  # what an account sends is never compiled
        if keys:
            told = "{**extras}" if model._ALIASES else "extras"  # other spellings join them below
            lines.append(f"if extras: seen(model, {told})")
        for n, (alias, key) in enumerate(model._ALIASES.items()):
            name = fields[key].name
            struct.append((f"ALIAS{n}", Any, msgspec.field(default=None, name=alias)))
            targets.append(f"ALIAS{n}")
            absent = f"new.{name} is None" + (f" and is_null(_{name})" if f"_{name}" in targets else "")
            lines.append(f"if ALIAS{n} is not None:")
            lines.append(f"    if {absent}: new.{name} = read_alias{n}(ALIAS{n}, days, seen)")
            lines.append(f"    else: extras[alias{n}] = ALIAS{n}")
            names |= {f"alias{n}": alias, f"read_alias{n}": fields[key].kind.read}
        lines = ["new = create(model)", f"({''.join(f'{target}, ' for target in targets)}) = values(raw)", *lines]
        return Codec(
            msgspec.defstruct(model.__name__, struct, kw_only=True, forbid_unknown_fields=True, gc=False),
            _function(model, lines, names),
            len(fields),
            len(struct) > len(fields),
            frozenset(inside),
        )


def _function(model: type[Record], lines: list[str], names: dict[str, Any]) -> Any:
    """The function that makes a record of a struct."""
    source = "\n    ".join(("def read(raw, days, seen):", *lines, "return new\n"))
    names |= {
        "UNSET": UNSET,
        "amounts": wire.AMOUNTS,
        "create": object.__new__,
        "exact": wire.exact_decimal,
        "is_null": wire.is_null,
        "model": model,
        "own_days": wire.own_days,
        "refuse": wire.refuse_amount,
        "refuse_none": wire.refuse_none,
        "related": _related,
        "values": msgspec.structs.astuple,
    }
    exec(_compiled(source, f"<read {model.__module__}.{model.__qualname__}>"), names)  # noqa: S102
    return names["read"]


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


codecs: Final = Codecs()
