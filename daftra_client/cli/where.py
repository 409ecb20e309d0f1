"""Conditions on the rows of v2 lists, as they are written after `--where`."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any, Final

import click

if TYPE_CHECKING:
    from .._listing.filters import Condition

HELP: Final = (
    "A condition that rows must fulfil: 'modified >= 2026-11-01', 'name like paper', 'id in 1,2,3', 'notes is null'; "
    "the operators are =, !=, <, <=, >, >=, like, in, not in, is null and is not null. May be given several times; all "
    "must hold."
)

HELP_OF_ANY: Final = "A condition like that of --where, of which only one must hold, if several are given."

_NULL: Final = re.compile(r"\s*([\w.]+)\s+is\s+(not\s+)?null\s*", re.ASCII | re.IGNORECASE)
_WORD: Final = re.compile(r"\s*([\w.]+)\s+(like|not\s+in|in)\s+(.*\S)\s*", re.ASCII | re.IGNORECASE | re.DOTALL)
_SIGN: Final = re.compile(r"\s*([\w.]+)\s*(!=|<=|>=|==|=|<|>)\s*(.*?)\s*", re.ASCII | re.DOTALL)


class Where(click.ParamType["Condition"]):
    """A condition such as `modified >= 2026-11-01`. The list checks its field and its value."""

    name = "condition"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Condition:
        if not isinstance(value, str):
            found: Condition = value
            return found
        condition = condition_of(value)
        if condition is None:
            self.fail(f"{value!r} is no condition: write FIELD OPERATOR VALUE. {HELP}", param, ctx)
        return condition


def condition_of(text: str) -> Condition | None:
    """The condition that a text means, None if it means none.

    Raises:
        EncodeError: The name or the value can be no part of a condition.
    """
    from .._listing.filters import field  # with the models, only when it is needed

    if match := _NULL.fullmatch(text):
        return field(match[1]).is_not_null() if match[2] else field(match[1]).is_null()
    if match := _WORD.fullmatch(text):
        name, word, value = match.groups()
        if word.lower() == "like":
            return field(name).like(value)
        values = [part.strip() for part in value.split(",")]
        return field(name).in_(values) if word.lower() == "in" else field(name).not_in(values)
    if match := _SIGN.fullmatch(text):
        name, sign, value = match.groups()
        column = field(name)
        comparisons = {
            "!=": column.__ne__, "<=": column.__le__, ">=": column.__ge__, "<": column.__lt__, ">": column.__gt__,
        }  # fmt: skip
        return comparisons.get(sign, column.__eq__)(value)
    return None
