"""The fast path: msgspec decodes an answer into private structs, and a compiled function makes the records of them.

Both are made of the fields of a model when it is first used, see `reader_code.py`. They take what live accounts send as
a rule. Whatever they refuse is read on the slow path (`record.py`), which knows every rule of `wire.py`, keeps unknown
keys and names the field that fits none. Where both succeed, the result is the same, but for a whole number that is sent
with a point or an exponent: msgspec reads it as a float first, which is exact up to 15 digits. An id beyond that gets a
second look, see `answers.py`.

Accounts that send keys which the document does not know, or a number where text is due, send them with every record. So
the slow path remembers what it met, and from then on the structs of that model have a few more fields, or one that
takes anything.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from threading import RLock
from typing import Any, Final, TypeVar

import attrs
import msgspec

from . import wire
from .fields import fields_of
from .model import Model
from .reader_code import Codec, ReaderCode

R = TypeVar("R", bound=Model)

logger = logging.getLogger("daftra_client")

BOUND: Final = 64
"""Unknown keys that are remembered of a model. One with more has keys that are data, such as dates or ids."""


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
        self._met: dict[type[Model], _Met] = {}
        self._made: dict[type[Model], Codec[Any]] = {}
        self._full: set[type[Model]] = set()
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

    def meet_key(self, model: type[Model], key: Any) -> None:
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

    def meet_odd_value(self, model: type[Model], name: str) -> None:
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

    def _change(self, model: type[Model], met: _Met) -> None:
        self._met[model] = met
        self._made = {owner: codec for owner, codec in self._made.items() if model not in codec.inside}
        self.generation += 1

    def _of(self, model: type[R]) -> Codec[R]:
        codec = self._made.get(model)
        if codec is None:
            codec = self._made[model] = self._make(model, self._met.get(model, _NOTHING))
        return codec

    def _make(self, model: type[R], met: _Met) -> Codec[R]:
        code = ReaderCode(model)
        fields = fields_of(model)
        inside: set[type[Model]] = {model}
        for key, field in fields.items():
            is_odd = field.name in met.odd
            codec = self._of(field.kind.model) if field.kind.model is not None and not is_odd else None
            code.read_field(key, field, inside=codec, is_odd=is_odd)
            if codec is not None:
                inside |= codec.inside
        code.read_own_date_format()
        code.keep_unknown(sorted(met.keys))
        code.read_aliases()
        return Codec(code.struct(), code.function(), len(fields), code.is_open, frozenset(inside))


codecs: Final = Codecs()
