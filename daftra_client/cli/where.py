"""Conditions on the rows of v2 lists, as the text of `--where`."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from .._methods.filters import Condition

_FORMS: Final = (
    "such as 'modified >= 2026-11-01', 'name like paper', 'id in 1,2,3' or 'notes is null'; the operators are =, !=, "
    "<, <=, >, >=, like, in, not in, is null and is not null; quotes around a value do not belong to it"
)
HELP: Final = f"A condition that rows must fulfil, {_FORMS}. May be given several times; rows must fulfil all."

HELP_OF_ANY: Final = "A condition like that of --where. If there are several, rows must fulfil at least one of them."
HELP_OF_UNCHECKED: Final = "Send conditions on fields, too, that the document does not know for the resource."

_NULL: Final = re.compile(r"\s*([\w.]+)\s+is\s+(not\s+)?null\s*", re.ASCII | re.IGNORECASE)
_WORD: Final = re.compile(r"\s*([\w.]+)\s+(like|not\s+in|in)\s+(.*\S)\s*", re.ASCII | re.IGNORECASE | re.DOTALL)
_SIGN: Final = re.compile(r"\s*([\w.]+)\s*([!=<>]+)\s*(.*?)\s*", re.ASCII | re.DOTALL)


def conditions(options: Mapping[str, Any]) -> list[Condition]:
    """The conditions that `--where`, `--any-of` and `--unchecked` mean.

    Raises:
        click.BadParameter: A text is not a condition.
        EncodeError: A name or a value can be no part of a condition.
    """
    unchecked = options.get("unchecked", False)
    found = [_condition(text, "--where", unchecked) for text in options.get("where", ())]
    alternatives = [_condition(text, "--any-of", unchecked) for text in options.get("any_of", ())]
    if len(alternatives) > 1:
        from .._methods.filters import any_of

        alternatives = [any_of(*alternatives)]
    return found + alternatives


def _condition(text: str, option: str, unchecked: bool) -> Condition:
    from .._methods.filters import Field

    if match := _NULL.fullmatch(text):
        column = Field(match[1], unchecked=unchecked)
        return column.is_not_null() if match[2] else column.is_null()
    if match := _WORD.fullmatch(text):
        name, word, value = match.groups()
        column = Field(name, unchecked=unchecked)
        if word.lower() == "like":
            return column.like(_unquoted(value))
        inside = value[1:-1] if value.startswith("(") and value.endswith(")") else value
        values = [_unquoted(part.strip()) for part in inside.split(",") if part.strip()]
        return column.in_(values) if word.lower() == "in" else column.not_in(values)
    compare = {
        "=": Field.__eq__,
        "==": Field.__eq__,
        "!=": Field.__ne__,
        "<": Field.__lt__,
        "<=": Field.__le__,
        ">": Field.__gt__,
        ">=": Field.__ge__,
    }
    if (match := _SIGN.fullmatch(text)) and match[2] in compare:
        name, sign, value = match.groups()
        return compare[sign](Field(name, unchecked=unchecked), _unquoted(value))
    raise click.BadParameter(f"{text!r} is not a condition: write FIELD OPERATOR VALUE, {_FORMS}", param_hint=option)


def _unquoted(value: str) -> str:
    """The value without the quotes that users of SQL put around it."""
    return value[1:-1] if len(value) > 1 and value[0] == value[-1] and value[0] in "'\"" else value
