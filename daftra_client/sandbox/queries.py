"""The query string of a v2 list. Unknown parameters are ignored, as by live accounts.

Groups of conditions, several sorts and `search` follow the vendor reference 2026-08. So does the rule that an unknown
operator counts as `equal`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from daftra_client.sandbox.account import MAIN_BRANCH
from daftra_client.sandbox.entities import Entity, Many, One, Rows
from daftra_client.sandbox.search import (
    DELETED,
    OPERATORS,
    AnyOf,
    Condition,
    InBranch,
    Owns,
    Sorting,
    Source,
    Test,
    Through,
)
from daftra_client.sandbox.wire import Kind, positive

_DEFAULT_SIZE = 20
_FILTER = re.compile(r"filter(?:\[(and|or)\])?\[([^\]]+)\](?:\[([^\]]+)\])?(\[[^\]]*\])?")
_FIELDS = re.compile(r"fields\[\d*\]")
_SORT = re.compile(r"sort\[([^\]]+)\]")
_SYNONYMS = {"from": "gte", "to": "lte"}
_OPERATORS = OPERATORS.keys() - {"begins", "holds"}
"""The operators of v2; the search has more."""


@dataclass(frozen=True, slots=True)
class Query:
    """The parameters of a list."""

    filters: Mapping[tuple[str, str, str], tuple[str, ...]]
    """The compared values, by group (`and`, `or` or none), field and operator."""
    sort: tuple[tuple[str, str], ...] = ()
    """Fields and directions."""
    page: int = 1
    per_page: int = _DEFAULT_SIZE
    branch: str = MAIN_BRANCH
    counts: bool = False
    """Whether only the number of rows is asked for."""
    search: str = ""
    """A text that one of the text columns contains."""
    fields: frozenset[str] = frozenset()
    """The columns to return; all of them if it is empty."""

    @classmethod
    def of(cls, text: str) -> Query:
        """Read a query string; brackets may be encoded or not. The last value of a repeated parameter counts."""
        filters: dict[tuple[str, str, str], list[str]] = {}
        sort: dict[str, str] = {}
        plain: dict[str, str] = {}
        fields: set[str] = set()
        for key, value in parse_qsl(text, keep_blank_values=True):
            if found := _FILTER.fullmatch(key):
                group, field, operator, index = found.groups(default="")
                operator = _SYNONYMS.get(operator, operator)
                operator = operator if operator in _OPERATORS else "eq"
                values = filters.setdefault((group, field, operator), [])
                if not index:
                    values.clear()
                values.append(value)
            elif _FIELDS.fullmatch(key):
                fields.add(value)
            elif found := _SORT.fullmatch(key):
                sort[found[1]] = value.lower()
            else:
                plain[key] = value
        return cls(
            {key: tuple(values) for key, values in filters.items()},
            tuple(sort.items()),
            positive(plain.get("page", ""), 1),
            positive(plain.get("per_page", ""), _DEFAULT_SIZE),
            plain.get("request_branch_id") or MAIN_BRANCH,
            plain.get("mode") == "count",
            plain.get("search", ""),
            frozenset(fields),
        )

    def conditions(self, entity: Entity, level: int, find: Callable[[str], Entity]) -> list[Condition]:
        """The conditions on the rows of an entity; ``find`` returns an entity by its name."""
        found: list[Condition] = [*entity.conditions]
        alternatives: list[Condition] = []
        for (group, field, operator), values in self.filters.items():
            if field == "branch_id" and values == ("-1",):
                continue  # all branches (vendor reference 2026-08)
            condition = _condition(entity, field, operator, values, find)
            if condition:
                (alternatives if group == "or" else found).append(condition)
        if alternatives:
            found.append(AnyOf(tuple(alternatives)))
        if self.search and not entity.fixed:  # it has no effect on records of workflows
            texts = [name for name, kind in entity.columns.items() if kind is Kind.TEXT]
            if texts:
                found.append(AnyOf(tuple(Test(name, Kind.TEXT, "like", (self.search,)) for name in texts)))
        named = any(field == "branch_id" for _, field, _ in self.filters)
        # Rows of other branches are hidden unless the query selects them.
        if level != -1 and not named and "branch_id" in entity.table.kinds:
            found.append(InBranch(self.branch))
        return found

    def order(self, entity: Entity) -> tuple[Sorting, ...]:
        """The order that is asked for, by the columns that the entity has."""
        columns = entity.columns
        return tuple(Sorting(name, columns[name], way == "desc") for name, way in self.sort if name in columns)


def _condition(
    entity: Entity, field: str, operator: str, values: Iterable[str], find: Callable[[str], Entity]
) -> Condition | None:
    relation, dot, inner = field.partition(".")
    if dot:
        known = entity.lookups.get(relation)
        other = find(known.entity) if known else None
        test = _test(other, inner, operator, values) if other else None
        match known:
            case One(_, column) if other and test:
                return Through(column, other.source, test)
            case Many(_, _, column) if other and test:
                return Owns(other.source, column, test)
            case Rows() if other and other.child and test:
                return Owns(Source(entity.source.resources, other.child.key), other.child.parent, test)
            case _:
                return None
    return _test(entity, field, operator, values)


def _test(entity: Entity, field: str, operator: str, values: Iterable[str]) -> Test | None:
    kind = Kind.TIMESTAMP if field == DELETED else entity.columns.get(field) or entity.extras.get(field)
    return Test(field, kind, operator, tuple(values)) if kind else None
