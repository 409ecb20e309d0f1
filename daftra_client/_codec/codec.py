"""The fast path: msgspec decodes an answer into private structs, and a compiled function makes records from them.

The struct and the function of a model are made from its fields when the model is first decoded, see `reader_code.py`.
They accept what accounts usually send. The slow path (`record.py`) reads the rest: it knows every rule of `read.py` and
`dates.py`, stores unknown keys, and names the field in errors. If both paths succeed, they return the same record. The
only exception is an integer that is sent with a point or an exponent: msgspec reads it as a float first, which is exact
up to 15 digits. `answers.py` sends longer ids to the slow path.

An account that sends an unknown key, or a number in place of text, sends it with every record. So the slow path teaches
the fast path: from then on the struct of that model has one more field, or a field that accepts any value.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from threading import RLock
from typing import Any, Final, TypeVar

import attrs
import msgspec

from .fields import fields_of
from .model import Model
from .read import parse_number
from .reader_code import Codec, ReaderCode

R = TypeVar("R", bound=Model)

logger = logging.getLogger("daftra_client")

BOUND: Final = 64
"""Unknown keys that are learned for a model. A model with more has keys that are data, such as dates or ids."""


@attrs.frozen
class _Learned:
    """What the slow path has learned of a model: unknown keys, and fields with values that msgspec refuses."""

    keys: frozenset[str] = frozenset()
    irregular: frozenset[str] = frozenset()


_NOTHING: Final = _Learned()


class Codecs:
    """The codec of each model.

    Clients may run in several threads. msgspec inspects a struct class when it first decodes it. If another thread uses
    the class during that inspection, the process crashes. So this class makes and inspects structs under a lock, and
    gives out only finished ones.
    """

    def __init__(self) -> None:
        self._learned: dict[type[Model], _Learned] = {}
        self._codecs: dict[type[Model], Codec[Any]] = {}
        self._full: set[type[Model]] = set()
        self._lock = lock = RLock()
        if hasattr(os, "register_at_fork"):  # a fork waits, or it would copy a class that msgspec is inspecting
            os.register_at_fork(before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release)
        self.generation = 0
        """A number that changes when any codec changes."""

    def decoder(
        self, model: type[R], answer_type: Callable[[Any], Any]
    ) -> tuple[int, Callable[[bytes], Any], Codec[R]]:
        """The generation, a function that decodes answers with records of a model, and the codec of the model.

        `answer_type` gives the type of an answer for the struct of its records.
        """
        with self._lock:
            codec = self._of(model)
            decoder = msgspec.json.Decoder(answer_type(codec.raw), strict=False, float_hook=parse_number)
            return self.generation, decoder.decode, codec

    def learn_key(self, model: type[Model], key: Any) -> None:
        """Add a key that the document does not know."""
        if not model._KEYS:
            return  # this model is read as a plain dictionary
        if type(key) is not str or not key.isprintable() or not {'"', "\\"}.isdisjoint(key):
            return  # no field of a struct can have this name
        with self._lock:
            learned = self._learned.get(model, _NOTHING)
            if key in learned.keys:
                return
            if len(learned.keys) < BOUND:
                self._change(model, attrs.evolve(learned, keys=learned.keys | {key}))
            elif model not in self._full:
                self._full.add(model)
                logger.warning(
                    "%s: an account sends more than %d keys that the document does not know; records with others "
                    "are read on the slow path",
                    model.__name__, BOUND,
                )  # fmt: skip

    def learn_irregular(self, model: type[Model], name: str) -> None:
        """Record that a field has values that msgspec refuses."""
        with self._lock:
            learned = self._learned.get(model, _NOTHING)
            if name not in learned.irregular:
                self._change(model, attrs.evolve(learned, irregular=learned.irregular | {name}))

    def forget(self) -> None:
        """Forget everything that was learned."""
        with self._lock:
            for model in [*self._learned]:
                self._change(model, _NOTHING)
            self._full.clear()

    def _change(self, model: type[Model], learned: _Learned) -> None:
        self._learned[model] = learned
        self._codecs = {owner: codec for owner, codec in self._codecs.items() if model not in codec.models}
        self.generation += 1

    def _of(self, model: type[R]) -> Codec[R]:
        codec = self._codecs.get(model)
        if codec is None:
            codec = self._codecs[model] = self._make(model, self._learned.get(model, _NOTHING))
        return codec

    def _make(self, model: type[R], learned: _Learned) -> Codec[R]:
        code = ReaderCode(model)
        fields = fields_of(model)
        models: set[type[Model]] = {model}
        for key, field in fields.items():
            is_irregular = field.name in learned.irregular
            inner = self._of(field.kind.model) if field.kind.model is not None and not is_irregular else None
            code.read_field(key, field, inner=inner, is_irregular=is_irregular)
            if inner is not None:
                models |= inner.models
        code.read_own_date_format()
        code.keep_unknown(sorted(learned.keys))
        code.read_aliases()
        return Codec(code.struct(), code.function(), len(fields), code.is_open, frozenset(models))


codecs: Final = Codecs()
