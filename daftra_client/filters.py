"""Filters of the v2 entity API, as expressions that are checked before anything is sent.

    from daftra_client import field

    daftra.entity("invoice").list(where=[field("date") >= date(2026, 1, 1), field("client_id").in_([15, 16])])

All conditions must hold. Daftra ignores a filter that it cannot read and then answers with everything (source: live
report), so names and values are checked here. An alternative ("or") is documented in a form that cannot be right; use
`extra_query=` for it and for anything else that has no expression.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, Final, NoReturn, TypeAlias

import attrs

from .errors import EncodeError

_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")


@attrs.frozen
class Condition:
    """One condition, as the query pairs that it becomes. Made by the operators of a `Field`."""

    pairs: tuple[tuple[str, Any], ...]

    def __bool__(self) -> NoReturn:
        raise TypeError("a condition has no truth value; give several conditions as a list, not joined with `and`")


Where: TypeAlias = Condition | Iterable[Condition]
"""A condition, or several that must all hold."""


class Field:
    """A field of an entity in a filter. A dot leads to a field of a related record, such as `journal.date`.

    `==`, `!=`, `<`, `<=`, `>` and `>=` compare; see the methods for the rest.
    """

    __slots__ = ("name",)
    __hash__ = None  # type: ignore[assignment]  # == makes a condition

    def __init__(self, name: str) -> None:
        if not _NAME.fullmatch(name):
            raise EncodeError("field()", name, "a name of letters, digits and underscores is needed, dots between")
        self.name = name

    def __repr__(self) -> str:
        return f"field({self.name!r})"

    def __eq__(self, value: object) -> Condition:  # type: ignore[override]
        return self._condition("", value)

    def __ne__(self, value: object) -> Condition:  # type: ignore[override]
        return self._condition("[not_equal]", value)

    def __lt__(self, value: object) -> Condition:
        return self._condition("[lt]", value)

    def __le__(self, value: object) -> Condition:
        return self._condition("[lte]", value)

    def __gt__(self, value: object) -> Condition:
        return self._condition("[gt]", value)

    def __ge__(self, value: object) -> Condition:
        return self._condition("[gte]", value)

    def like(self, text: str) -> Condition:
        """The field contains this text; no wildcards are needed."""
        if not text:
            raise EncodeError(repr(self), text, "an empty text is contained in everything")
        return self._condition("[like]", text)

    def in_(self, values: Iterable[Any]) -> Condition:
        """The field is one of these values."""
        return self._list("[in][]", values)

    def not_in(self, values: Iterable[Any]) -> Condition:
        """The field is none of these values."""
        return self._list("[not_in][]", values)

    def is_null(self) -> Condition:
        """The field has no value. The opposite is not documented."""
        return Condition(((f"filter[{self.name}][is_null]", 1),))

    def _condition(self, operator: str, value: object) -> Condition:
        self._check(value)
        return Condition(((f"filter[{self.name}]{operator}", value),))

    def _list(self, operator: str, values: Iterable[Any]) -> Condition:
        items = [] if isinstance(values, str) else list(values)
        if not items:
            raise EncodeError(repr(self), values, "a list with at least one value is needed")
        for item in items:
            self._check(item)
        return Condition(((f"filter[{self.name}]{operator}", items),))

    def _check(self, value: object) -> None:
        if value is None:
            raise EncodeError(repr(self), value, "compare with a value, or use is_null()")


field = Field


def filter_pairs(where: Where) -> list[tuple[str, Any]]:
    """The query pairs of all conditions, in their order."""
    conditions = (where,) if isinstance(where, Condition) else where
    return [pair for condition in conditions for pair in condition.pairs]


def sort_pairs(sort: str | None) -> list[tuple[str, Any]]:
    """The query pair of a sort: `created` is ascending, `-created` descending. Daftra documents one field only."""
    if sort is None:
        return []
    name = Field(sort.removeprefix("-")).name
    return [(f"sort[{name}]", "desc" if sort.startswith("-") else "asc")]
