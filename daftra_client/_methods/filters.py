"""Filters of the v2 entity API, as expressions that are checked before anything is sent.

    from daftra_client import field

    daftra.entity("invoice").list(where=[field("date") >= date(2026, 1, 1), field("client_id").in_([15, 16])])

All conditions must hold; `any_of` makes alternatives. Daftra ignores a filter that it cannot read, and then answers
with every row. It takes an unknown operator for equality (source: live report; documentation; vendor reference
2026-08). So the operators are a closed set, names and values are checked against the document before they are sent, and
conditions of which PHP would keep only one are refused. Use `extra_query=` for anything without an expression.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Collection, Iterable, Mapping, Sequence
from typing import Any, ClassVar, Final, NoReturn, TypeAlias

import attrs

from .._call.query import query_pairs
from .._codec.unset import UNSET
from ..errors import EncodeError
from .known_fields import kind_of, typed

_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*)*")
_MAX_PAIRS: Final = 900
"""PHP reads a thousand parameters of a query and silently drops the rest. Some are reserved for paging."""
_OPERATORS: Final = {
    "==": "",
    "!=": "[not_equal]",
    "<": "[lt]",
    "<=": "[lte]",
    ">": "[gt]",
    ">=": "[gte]",
    "like": "[like]",
    "in": "[in][]",
    "not in": "[not_in][]",
    "is null": "[is_null]",
    "is not null": "[is_not_null]",
}
"""Operators as they are sent. Daftra takes any other one for equality (documentation; vendor reference 2026-08)."""
_GROUPS: Final = {"any_of": "or", "all_of": "and"}
"""Groups of conditions, and the word between `filter` and the field that makes one."""


@attrs.frozen
class Condition:
    """A condition on the rows of an entity. The operators of a `Field` make it.

    Attributes:
        pairs: The query pairs that are sent.
        field: Name of the field; `any_of` or `all_of` for a group.
        operator: `==`, `!=`, `<`, `<=`, `>`, `>=`, `like`, `in`, `not in`, `is null`, `is not null`, `any_of` or
            `all_of`. Others are refused, since Daftra takes them for equality.
        values: The values that the field is compared with; the conditions of a group.
        unchecked: The condition is sent even if the document does not know the field or contradicts the values.
    """

    pairs: tuple[tuple[str, str], ...]
    field: str
    operator: str
    values: tuple[Any, ...]
    unchecked: bool = False

    @property
    def members(self) -> tuple[Condition, ...]:
        """The conditions of a group; the condition itself if it is none."""
        return self.values if self.operator in _GROUPS else (self,)

    def __attrs_post_init__(self) -> None:
        if self.operator in _GROUPS:
            return
        sent = None if (suffix := _OPERATORS.get(self.operator)) is None else f"filter[{self.field}]{suffix}"
        for name in (name for name, _ in self.pairs if name != sent) if sent else (self.operator,):
            reason = "Daftra takes an operator that it does not know for equality; the operators of field() are known"
            raise EncodeError(f"field({self.field})", name, reason)

    def __bool__(self) -> NoReturn:
        raise TypeError("a condition has no truth value; give several conditions as a list, not joined with `and`")


Where: TypeAlias = Condition | Collection[Condition]
"""A condition, or several that must all hold. Iterators are refused: they are empty when they are read again."""

Sort: TypeAlias = str | Sequence[str]
"""A field to sort by, or several of which the first counts most. A hyphen before a name means descending order."""


class Field:
    """A field of an entity in a filter. A dot leads to a field of a related record, such as `journal.date`.

    `==`, `!=`, `<`, `<=`, `>` and `>=` compare; see the methods for other operators, and `any_of` for alternatives.
    Live callers use `==`, `<=`, `>=`, `like()`, `in_()` and `is_null()`; the others are known only from the reference
    and the documentation. Ranges of numbers and times are checked on the rows nevertheless.

    A list refuses a field that the document does not know for its entity, and a value of a type that the field cannot
    have. `field(name, unchecked=True)` sends both as they are, for fields that an account has and the document does not
    know.
    """

    __slots__ = ("name", "unchecked")
    __hash__: ClassVar[None] = None  # type: ignore[assignment]  # == makes a condition

    def __init__(self, name: str, *, unchecked: bool = False) -> None:
        if not _NAME.fullmatch(name):
            raise EncodeError("field()", name, "a name of letters, digits and underscores is needed, dots between")
        if name.lower() in _GROUPS.values():
            raise EncodeError("field()", name, "Daftra reads it as a group of conditions, not as the name of a field")
        self.name: str = name
        self.unchecked: bool = unchecked

    def __repr__(self) -> str:
        return f"field({self.name!r})"

    def __eq__(self, value: object) -> Condition:  # type: ignore[override]
        return self._condition("==", value)

    def __ne__(self, value: object) -> Condition:  # type: ignore[override]
        return self._condition("!=", value)

    def __lt__(self, value: object) -> Condition:
        return self._order("<", value)

    def __le__(self, value: object) -> Condition:
        return self._order("<=", value)

    def __gt__(self, value: object) -> Condition:
        return self._order(">", value)

    def __ge__(self, value: object) -> Condition:
        return self._order(">=", value)

    def like(self, text: str) -> Condition:
        """The field contains this text. Wildcards are not needed.

        Raises:
            EncodeError: An empty or wildcard-only pattern matches every row.
        """
        if not isinstance(text, str):
            raise self._error(text, "a str is needed")
        if not text.strip().strip("%_"):
            raise self._error(text, "an empty or wildcard-only pattern matches every row; give a text to look for")
        return self._condition("like", text)

    def in_(self, values: Iterable[Any]) -> Condition:
        """The field is one of these values."""
        return self._list("in", values)

    def not_in(self, values: Iterable[Any]) -> Condition:
        """The field is none of these values."""
        return self._list("not in", values)

    def is_null(self) -> Condition:
        """The field has no value."""
        return attrs.evolve(self._condition("is null", 1), values=())

    def is_not_null(self) -> Condition:
        """The field has a value.

        Source: vendor reference 2026-08. A server that does not know the operator reads it as `== 1`, and no check of
        the rows can detect this: use `!=` or a range if a missing row would do harm.
        """
        return attrs.evolve(self._condition("is not null", 1), values=())

    def _order(self, operator: str, value: object) -> Condition:
        if isinstance(value, str) and not value.strip():
            raise self._error(value, "an empty text has no order; give a value to compare with")
        return self._condition(operator, value)

    def _condition(self, operator: str, *values: object) -> Condition:
        name = f"filter[{self.name}]{_OPERATORS[operator]}"
        pairs = tuple((name, self._text(value)) for value in values)
        return Condition(pairs, self.name, operator, values, self.unchecked)

    def _list(self, operator: str, values: Iterable[Any]) -> Condition:
        if isinstance(values, str | bytes | Mapping) or not isinstance(values, Iterable):
            raise self._error(values, "a list is needed")
        values = tuple(values)
        if not values:
            raise self._error(values, "a list with at least one value is needed")
        return self._condition(operator, *values)

    def _text(self, value: object) -> str:
        if value is None or value is UNSET:
            raise self._error(value, "compare with a value, or use is_null()")
        if isinstance(value, Sequence) and not isinstance(value, str | bytes):
            raise self._error(value, "one value is needed; in_() and not_in() take several")
        if isinstance(value, datetime.datetime) and value.tzinfo is not None:
            raise self._error(value, "Daftra stores times in the account's time zone: convert and drop tzinfo")
        if isinstance(value, float):
            raise self._error(value, f'a float is not exact; write Decimal("{value}")')
        ((_, text),) = query_pairs(((self.name, value),), "field")
        return text

    def _error(self, value: object, reason: str) -> EncodeError:
        return EncodeError(f"field({self.name})", value, reason)


field = Field


def any_of(*conditions: Condition) -> Condition:
    """At least one of the conditions holds, such as a word in one of several fields.

        where=[any_of(field("name").like("oil"), field("description").like("oil")), field("draft") == 0]

    Each condition is on another field; `in_()` gives several values of one. A list takes one such group. Rows are
    compared with the group only if they can be compared with each of its conditions, so a group with `like` is not
    checked. Source: vendor reference 2026-08, without a live report.

    Raises:
        EncodeError: There is none, one is a group itself, or two are on one field.
    """
    group = _group("any_of", conditions)
    names = [condition.field for condition in conditions]
    if repeated := sorted({name for name in names if names.count(name) > 1}):
        reason = "it is not known how Daftra reads two alternatives on one field; in_() gives several values"
        raise EncodeError("any_of()", repeated[0], reason)
    return group


def all_of(*conditions: Condition) -> Condition:
    """All of the conditions hold, as in a list. It says what a list cannot: a second `like` on a field, for example.

    A list takes one such group. Source: vendor reference 2026-08, without a live report.

    Raises:
        EncodeError: There is none, or one is a group itself.
    """
    return _group("all_of", conditions)


def _group(name: str, conditions: tuple[Condition, ...]) -> Condition:
    if not conditions:
        raise EncodeError(f"{name}()", conditions, "at least one condition is needed")
    pairs: list[tuple[str, str]] = []
    for condition in conditions:
        if not isinstance(condition, Condition):
            raise EncodeError(f"{name}()", condition, "conditions made with field() are needed")
        if condition.operator in _GROUPS:
            raise EncodeError(f"{name}()", condition.operator, "Daftra documents no group within another one")
        pairs += [(f"filter[{_GROUPS[name]}]{sent.removeprefix('filter')}", value) for sent, value in condition.pairs]
    return Condition(tuple(pairs), name, name, conditions)


def conditions_of(where: Where) -> tuple[Condition, ...]:
    """The conditions as a tuple.

    Raises:
        EncodeError: An item is not a condition, or the conditions cannot be sent together.
    """
    if isinstance(where, Condition):
        where = (where,)
    if isinstance(where, str | bytes | Mapping) or not isinstance(where, Collection):
        raise EncodeError("where", where, "a condition made with field() is needed, or a list of them")
    conditions = tuple(where)
    for condition in conditions:
        if not isinstance(condition, Condition):
            raise EncodeError("where", condition, "a condition made with field() is needed")
    _refuse_overwriting(conditions)
    return conditions


def _refuse_overwriting(conditions: tuple[Condition, ...]) -> None:
    """Refuse conditions that PHP would merge: it uses the last of two equal names, and joins two lists."""
    operators: dict[tuple[str, str], set[str]] = {}
    groups: set[str] = set()
    for condition in conditions:
        group = condition.operator if condition.operator in _GROUPS else ""
        if group in groups:
            raise EncodeError("where", group, "Daftra would take two of these groups for a single one")
        groups |= {group} - {""}
        for member in condition.members:
            for name in {name for name, _ in member.pairs}:
                start, _, operator = name.partition("]")
                others = operators.setdefault((group, start), set())
                if operator in others or (others and "" in (operator, *others)):
                    reason = "Daftra would see only one of the conditions on this field; join them"
                    raise EncodeError("where", name, reason)
                others.add(operator)
    count = sum(len(condition.pairs) for condition in conditions)
    if count > _MAX_PAIRS:
        raise EncodeError("where", f"{count} values", f"at most {_MAX_PAIRS} fit in a query; ask for them in parts")


def filter_pairs(where: Where) -> list[tuple[str, str]]:
    """The query pairs of all conditions, in their order."""
    return [pair for condition in conditions_of(where) for pair in condition.pairs]


def where_pairs(where: Where, entity: str) -> list[tuple[str, str]]:
    """The query pairs of conditions on an entity.

    Raises:
        EncodeError: A condition cannot be sent, or Daftra would ignore it.
    """
    conditions = conditions_of(where)
    check_fields(conditions, entity)
    return filter_pairs(conditions)


def check_fields(conditions: Iterable[Condition], entity: str) -> None:
    """Refuse conditions on fields that the entity does not have, or with values that its fields cannot have.

    Raises:
        EncodeError: Daftra would ignore the condition.
    """
    for condition in (member for each in conditions for member in each.members):
        if not condition.unchecked:
            where = f"field({condition.field})"
            escape = f'`field("{condition.field}", unchecked=True)` sends it anyway'
            kind = kind_of(entity, condition.field, where, escape)
            if kind is None:
                continue
            if kind.scalar == ">":
                raise EncodeError(
                    where, None, f"name a field of the related record after a dot. {escape}", is_missing=True
                )
            if condition.operator != "like":
                for value in condition.values:
                    typed(value, kind, where, escape)


def sort_pairs(sort: Sort | None, entity: str) -> list[tuple[str, str]]:
    """The query pairs of a sort: `created` is ascending, `-created` descending. They count in their order.

    Raises:
        EncodeError: There is no field, one is given twice, a text is not a name, or the entity has no such field.
    """
    if sort is None:
        return []
    names: object = [sort] if isinstance(sort, str) else sort
    if isinstance(names, bytes) or not isinstance(names, Sequence) or not names:
        raise EncodeError("sort", sort, "a name of a field is needed, or a list of them")
    pairs: dict[str, str] = {}
    for given in names:
        if not isinstance(given, str):
            raise EncodeError("sort", given, "a name of a field is needed")
        name, direction = Field(given.removeprefix("-")).name, "desc" if given.startswith("-") else "asc"
        key = f"sort[{name}]"
        if key in pairs:
            raise EncodeError("sort", given, "PHP would see only one of two sorts by the same field")
        pairs[key] = direction
        kind_of(entity, name, f"sort({name})", f'`extra_query={{"{key}": "{direction}"}}` sends it anyway')
    return [*pairs.items()]


def unambiguous(pairs: Sequence[tuple[str, str]]) -> list[tuple[str, str]]:
    """What a sort lacks for the order of rows to be certain from page to page: the id, as the last field.

    Without it, the server may order rows with equal values differently for each page. Without any sort, it follows the
    one that the caller used last (source: vendor reference 2026-08), which may change meanwhile; the newest rows come
    first then, as in a list for which no sort is stored.
    """
    if any(name == "sort[id]" for name, _ in pairs):
        return []
    return [("sort[id]", pairs[-1][1] if pairs else "desc")]


def field_pairs(fields: Sequence[str], entity: str) -> list[tuple[str, str]]:
    """The query pairs that choose fields, each field once.

    Raises:
        EncodeError: There is no field, a text is not a name, or the entity has no such field.
    """
    if isinstance(fields, str | bytes) or not fields:
        raise EncodeError("fields", fields, "a list with at least one name of a field is needed")
    for name in fields:
        kind_of(entity, Field(name).name, f"fields({name})", f'`extra_query=[("fields[]", "{name}")]` sends it anyway')
    return [("fields[]", name) for name in dict.fromkeys(fields)]
