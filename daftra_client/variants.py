"""Variants of read models that msgspec decodes in their place where an account sends what the document does not know.

The quick way of `record.py` refuses unknown keys, a number where text is due, and other oddities. Accounts that send
such things send them with every record, so the careful way remembers what it met, and from then on msgspec decodes
into a variant: a struct of the same fields and a few more, or with a field that takes anything. What comes out is the
model itself: `_settled` of the variant sees to that.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Mapping
from functools import cache
from threading import RLock
from types import UnionType
from typing import TYPE_CHECKING, Any, Final, TypeAlias, TypeVar, Union, cast, get_args, get_origin

import attrs
import msgspec
from msgspec import UNSET

from .wire import Days, fraction, own_days

if TYPE_CHECKING:
    from .record import Record

R = TypeVar("R", bound="Record")

Reader: TypeAlias = Callable[[Any, Days], Any]
"""Makes what a record stores of a raw value that is not None."""

BOUND: Final = 64
"""Unknown keys that are remembered of a model. One with more has keys that are data, such as dates or ids."""


@attrs.frozen
class _Met:
    """What was met in records of a model: unknown keys, and how fields are read that hold something odd."""

    keys: frozenset[str] = frozenset()
    odd: Mapping[str, Reader] = attrs.field(factory=dict)


class Variants:
    """What msgspec decodes for each model.

    Clients may live in several threads. msgspec looks into a class when it first meets it, and another thread that
    meets the half-read class meanwhile crashes the process; so classes are shown to it here, one thread at a time,
    before anyone gets hold of them.
    """

    def __init__(self) -> None:
        self._met: dict[type[Record], _Met] = {}
        self._made: dict[type[Record], type[Record]] = {}
        self._lock = lock = RLock()
        if hasattr(os, "register_at_fork"):  # a fork waits, or it would copy a class that is half read
            os.register_at_fork(before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release)
        self.generation = 0
        """Changes when a variant does."""

    def of(self, model: type[R]) -> type[R]:
        """What stands for a model: itself, unless it or a model inside of it has a variant."""
        variant = self._made.get(model)
        if variant is None:
            with self._lock:
                variant = self._make(model)
                msgspec.json.Decoder(variant)
                self._made[model] = variant
        return cast("type[R]", variant)

    def decoder(self, answer: Callable[[], Any]) -> tuple[int, Callable[[bytes], Any]]:
        """What decodes an answer, and the generation of the variants that it was made of.

        `answer` makes its type.
        """
        with self._lock:
            return self.generation, msgspec.json.Decoder(answer(), strict=False, float_hook=fraction).decode

    def meet_key(self, model: type[Record], key: Any) -> None:
        """Remember a key that the document does not know."""
        if not model._KEYS:
            return  # a mere dictionary
        if type(key) is not str or not key.isprintable() or not {'"', "\\"}.isdisjoint(key):
            return  # such names no struct can have
        if key in model.__struct_encode_fields__:
            return  # the one that stands for `additional_properties`
        with self._lock:
            met = self._met.get(model, _Met())
            if key not in met.keys and len(met.keys) < BOUND:
                self._met[model] = attrs.evolve(met, keys=met.keys | {key})
                self._change()

    def meet_odd_value(self, model: type[Record], name: str, read: Reader) -> None:
        """Remember that a field holds something that `read` understands, but msgspec does not."""
        with self._lock:
            met = self._met.get(model, _Met())
            if name not in met.odd:
                self._met[model] = attrs.evolve(met, odd={**met.odd, name: read})
                self._change()

    def forget(self) -> None:
        """Begin anew."""
        with self._lock:
            self._met.clear()
            self._change()

    def _change(self) -> None:
        self._made = {}  # not cleared: without the lock it is only read
        self.generation += 1

    def _make(self, model: type[Record]) -> type[Record]:
        met = self._met.get(model, _Met())
        changed: list[Any] = []
        for field in msgspec.structs.fields(model):
            annotation = Any if field.name in met.odd else self._inside(field.type)
            if annotation is not field.type:
                changed.append((field.name, annotation, msgspec.field(default=None, name=field.encode_name)))
        if not changed and not met.keys:
            return model
        keys = sorted(met.keys)
        extras = [(f"_extra{n}", Any, msgspec.field(default=UNSET, name=key)) for n, key in enumerate(keys)]
        variant: Any = msgspec.defstruct(
            model.__name__,
            changed + extras,
            bases=(Variant, model),
            namespace={"_MODEL": model, "_EXTRAS": tuple(keys), "_ODD": tuple(met.odd.items())},
            kw_only=True,
            gc=False,
        )
        return cast("type[Record]", variant)

    def _inside(self, annotation: Any) -> Any:
        """An annotation with the variants of the models in it; the same object where there are none."""
        from .record import Record

        if isinstance(annotation, type) and issubclass(annotation, Record):
            return self.of(annotation)
        origin, inner = get_origin(annotation), get_args(annotation)
        if origin not in (list, Union, UnionType):
            return annotation
        found = tuple(map(self._inside, inner))
        if all(new is old for new, old in zip(found, inner, strict=True)):
            return annotation
        return list[found] if origin is list else Union[found]  # type: ignore[valid-type]  # noqa: UP007


class Variant:
    """What a variant does otherwise than its model."""

    __slots__ = ()
    _MODEL: Any
    _EXTRAS: tuple[str, ...]
    _ODD: tuple[tuple[str, Reader], ...]

    def _settled(self: Any, days: Days) -> Any:
        model = self._MODEL
        own = own_days(getattr(self, "str_date_format", None), days)
        for name, read in self._ODD:
            value = getattr(self, name)
            if value is not None and (seen := read(value, own)) is not value:
                setattr(self, name, seen)
        model._settled(self, days)
        if not self._EXTRAS:
            self.__class__ = model
            return self
        values = msgspec.structs.astuple(self)
        number = len(self._EXTRAS)
        record = _positional(model)(*values[:-number])
        record.__class__ = model
        extras = zip(self._EXTRAS, values[-number:], strict=True)
        record.additional_properties = {key: value for key, value in extras if value is not UNSET}
        return record

    def _has_known(self) -> bool:
        """Whether a key that the document knows has a value."""
        values = msgspec.structs.astuple(self)  # type: ignore[arg-type]
        return any(value is not None for value in values[1 : len(values) - len(self._EXTRAS)])


@cache
def _positional(model: type[Record]) -> Any:
    """A class of the same layout that takes its values by position, which is many times quicker."""
    fields = [(name, Any, msgspec.field(default=None)) for name in model.__struct_fields__]
    return msgspec.defstruct(model.__name__, fields, bases=(model,), gc=False)


variants: Final = Variants()
