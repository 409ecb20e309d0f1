"""Switches of the behaviour as text, such as ``partial_updates=clients,invoices``, for the command line.

Names, types and allowed values are those of the fields of :class:`Behaviour`, so that a new field needs no change here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, replace
from typing import Any, Literal, get_args, get_origin, get_type_hints

from daftra_client.sandbox.behaviour import Behaviour

_FLAGS = {"yes": True, "true": True, "1": True, "no": False, "false": False, "0": False}


def read_switches(texts: Iterable[str]) -> Behaviour:
    """The behaviour with some switches set, each by a text ``NAME=VALUE``.

    Raises:
        ValueError: There is no such switch or it does not take the value; the message says what is possible.
    """
    kinds = _kinds()
    changes: dict[str, Any] = {}
    for text in texts:
        name, _, value = (part.strip() for part in text.partition("="))
        if name not in kinds:
            raise ValueError(f"there is no switch {name!r}; there are {', '.join(kinds)}")
        try:
            changes[name] = _read(kinds[name], value)
        except ValueError:
            raise ValueError(f"the switch {name} takes {_described(kinds[name])}, not {value!r}") from None
    return replace(Behaviour(), **changes)


def _kinds() -> dict[str, Any]:
    """The type of each switch."""
    hints = get_type_hints(Behaviour)
    return {each.name: hints[each.name] for each in fields(Behaviour)}


def _read(kind: Any, text: str) -> Any:
    """A value of a type.

    Raises:
        ValueError: The text is not a value of this type.
    """
    if get_origin(kind) is Literal:
        return _chosen({str(value): value for value in get_args(kind)}, text)
    if get_origin(kind) is frozenset:
        return frozenset(_parts(text))
    if get_origin(kind) is Mapping:
        pairs = (part.rpartition(":") for part in _parts(text))
        return {_filled(name.strip()): _read(get_args(kind)[1], value.strip()) for name, _, value in pairs}
    if kind is bool:
        return _chosen(_FLAGS, text.lower())
    convert: Callable[[str], Any] = kind  # float, int or str
    return convert(text)


def _described(kind: Any) -> str:
    if get_origin(kind) is Literal:
        return " or ".join(map(str, get_args(kind)))
    if get_origin(kind) is frozenset:
        return "names with commas between them"
    if get_origin(kind) is Mapping:
        return f"NAME:VALUE with commas between them, where VALUE is {_described(get_args(kind)[1])}"
    return {bool: "yes or no", float: "a number", int: "an integer"}.get(kind, "a text")


def _chosen(values: Mapping[str, Any], text: str) -> Any:
    if text not in values:
        raise ValueError(text)
    return values[text]


def _filled(name: str) -> str:
    if not name:
        raise ValueError(name)
    return name


def _parts(text: str) -> list[str]:
    return [part.strip() for part in text.split(",") if part.strip()]
