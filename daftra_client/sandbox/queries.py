"""The query string of a v2 list. Unknown parameters are ignored, as by live accounts."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from urllib.parse import parse_qsl

from daftra_client.sandbox.entities import Entity
from daftra_client.sandbox.search import DELETED, OPERATORS, Condition, InBranch, Sorting, Test, Through
from daftra_client.sandbox.wire import Kind

__all__ = ["MAIN_BRANCH", "Query"]

MAIN_BRANCH = "1"
_DEFAULT_SIZE = 20
_FILTER = re.compile(r"filter\[([^\]]+)\](?:\[([^\]]+)\])?(\[[^\]]*\])?")
_SORT = re.compile(r"sort\[([^\]]+)\]")
_SYNONYMS = {"": "eq", "equal": "eq", "from": "gte", "to": "lte"}


@dataclass(frozen=True, slots=True)
class Query:
    """The parameters of a list."""

    filters: Mapping[tuple[str, str], tuple[str, ...]]
    """The compared values, by field and operator."""
    sort: tuple[str, str] | None = None
    """A field and a direction."""
    page: int = 1
    per_page: int = _DEFAULT_SIZE
    branch: str = MAIN_BRANCH
    counts: bool = False
    """Whether only the number of rows is asked for."""

    @classmethod
    def of(cls, text: str) -> Query:
        """Read a query string; brackets may be encoded or not. The last value of a repeated parameter counts."""
        filters: dict[tuple[str, str], list[str]] = {}
        sort: tuple[str, str] | None = None
        plain: dict[str, str] = {}
        for key, value in parse_qsl(text, keep_blank_values=True):
            if found := _FILTER.fullmatch(key):
                field, operator, index = found.groups()
                operator = _SYNONYMS.get(operator or "", operator or "")
                values = filters.setdefault((field, operator), [])
                if index is None:
                    values.clear()
                values.append(value)
            elif found := _SORT.fullmatch(key):
                sort = (found[1], value.lower())
            else:
                plain[key] = value
        return cls(
            {key: tuple(values) for key, values in filters.items() if key[1] in OPERATORS},
            sort,
            _positive(plain.get("page"), 1),
            _positive(plain.get("per_page"), _DEFAULT_SIZE),
            plain.get("request_branch_id") or MAIN_BRANCH,
            plain.get("mode") == "count",
        )

    def conditions(self, entity: Entity, level: int, find: Callable[[str], Entity]) -> list[Condition]:
        """The conditions on the rows of an entity; ``find`` returns an entity by its name."""
        found: list[Condition] = [Test(name, Kind.TEXT, "eq", (value,)) for name, value in entity.fixed.items()]
        for (field, operator), values in self.filters.items():
            condition = _condition(entity, field, operator, values, find)
            if condition:
                found.append(condition)
        named = any(field == "branch_id" for field, _ in self.filters)
        # Rows of other branches are hidden unless the query selects them.
        if level != -1 and not named and "branch_id" in entity.table.kinds:
            found.append(InBranch(self.branch))
        return found

    def sorting(self, entity: Entity) -> Sorting:
        """The order of the rows."""
        if self.sort and self.sort[0] in entity.columns:
            field, direction = self.sort
            return Sorting(field, entity.columns[field], direction == "desc")
        return Sorting()


def _condition(
    entity: Entity, field: str, operator: str, values: Iterable[str], find: Callable[[str], Entity]
) -> Condition | None:
    relation, dot, inner = field.partition(".")
    if dot:
        one = entity.lookups.get(relation)
        other = find(one.entity) if one else None
        test = _test(other, inner, operator, values) if other else None
        return Through(one.field, other.source, test) if one and other and test else None
    return _test(entity, field, operator, values)


def _test(entity: Entity, field: str, operator: str, values: Iterable[str]) -> Test | None:
    kind = Kind.TIMESTAMP if field == DELETED else entity.columns.get(field)
    return Test(field, kind, operator, tuple(values)) if kind else None


def _positive(text: str | None, default: int) -> int:
    try:
        value = int(text or "")
    except ValueError:
        return default
    return min(value, 2**31) if value > 0 else default
