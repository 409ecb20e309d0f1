"""The query string of a v1 list: the rows, their order, and how much of each row is returned.

Filters come from three sources, in this order of precedence: the ``filters`` of the table, the document
(``documented.json``), and a column with the name of the parameter. Daftra ignores all other parameters.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from daftra_client.sandbox.account import Account
from daftra_client.sandbox.behaviour import Behaviour
from daftra_client.sandbox.documented import Parameter
from daftra_client.sandbox.filters import FilterRequest, compared
from daftra_client.sandbox.search import EXISTING, NEWEST_FIRST, OLDEST_FIRST, Condition, Sorting, Test
from daftra_client.sandbox.tables import Resource
from daftra_client.sandbox.wire import TEMPORAL, Kind, parse, positive

_DEFAULT_LIMIT = 20
_BRACKETS = re.compile(r"(.+?)\[\d*\]")


@dataclass(frozen=True, slots=True)
class Listing:
    """The parameters of a list request."""

    asked: Mapping[str, tuple[str, ...]]
    """The values of each parameter by its name, without brackets and without empty values."""
    bracketed: frozenset[str]
    """The names that were sent with brackets."""
    pairs: tuple[tuple[str, str], ...]
    """The parameters as they were sent."""

    @classmethod
    def of(cls, pairs: Iterable[tuple[str, str]]) -> Listing:
        """Read the parameters. Values of ``name[]`` or ``name[0]`` add up, and so do those of documented lists."""
        found: dict[str, list[str]] = {}
        bracketed: set[str] = set()
        kept = tuple(pairs)
        for key, value in kept:
            name = key
            if match := _BRACKETS.fullmatch(key):
                name = match[1]
                bracketed.add(name)
            found.setdefault(name, []).extend([value] if value else [])
        return cls({name: tuple(values) for name, values in found.items()}, frozenset(bracketed), kept)

    def last(self, name: str) -> str:
        """The last value of a parameter, or an empty text."""
        return (self.asked.get(name) or ("",))[-1]

    def page(self) -> int:
        """The number of the page."""
        return positive(self.last("page"), 1)

    def limit(self, resource: Resource) -> int:
        """The number of rows on a page."""
        return min(positive(self.last("limit"), _DEFAULT_LIMIT), resource.max_limit)

    def conditions(self, records: Any, resource: Resource) -> list[Condition]:
        """The conditions on the rows; ``records`` are the ``Records``, a class that this module cannot import."""
        found: list[Condition] = [EXISTING]
        own = {each.name: each for each in resource.filters}
        sent = _renamed(records.account.behaviour, self.asked)
        for each in resource.filters:
            values = sent.get(each.name, ())
            if values or each.always:
                condition = each.condition(FilterRequest(resource, values, sent, records))
                found += [condition] if condition else []
        for name, values in sent.items():
            parameter = resource.parameters.get(f"{name}[]")
            several = parameter is not None or name in self.bracketed
            parameter = parameter or resource.parameters.get(name)
            if name in own or not parameter or not values:
                continue
            asked = FilterRequest(resource, values if several else values[-1:], sent, records)
            condition = condition_of(records.account, asked, name, parameter)
            found += [condition] if condition else []
        return found


def condition_of(account: Account, asked: FilterRequest, name: str, parameter: Parameter) -> Condition | None:
    """The condition of a documented parameter: its column has the value, or a value in the range."""
    kinds = asked.table.kinds
    field, bound = parameter.field or name, parameter.bound
    if field not in kinds and not bound:
        field, _, bound = name.rpartition("_")
    if field not in kinds:
        return None
    if bound not in ("from", "to"):
        return compared(asked, field)
    kind = kinds[field]
    limit = read_moment(account, asked.value) if kind in TEMPORAL else _number(asked.value)
    if limit is None:
        return None  # ignored like an unknown filter: the list is complete
    if kind is Kind.TIMESTAMP and bound == "to" and len(limit) == len("2026-04-03"):
        limit += " 23:59:59"
    return Test(field, kind, {"from": "gte", "to": "lte"}[bound], (limit,))


def read_moment(account: Account, text: str) -> str | None:
    """A date of a filter, with or without a time: in ISO form or in the account's display format."""
    displayed, form = account.dates.read(text), account.behaviour.range_dates
    if form == "display" and not displayed:
        return None
    if displayed and form != "iso":
        text = displayed
    try:
        moment = parse(Kind.TIMESTAMP, text)
    except ValueError:
        return None
    return moment if moment and ":" in text else moment and moment[:10]


def _renamed(behaviour: Behaviour, asked: Mapping[str, tuple[str, ...]]) -> Mapping[str, tuple[str, ...]]:
    """The parameters under their documented names, if the account uses other names for ranges of dates."""
    if behaviour.range_names == "date_from":
        return asked
    others = {"from_date": "date_from", "to_date": "date_to"}
    return {others.get(name, name): values for name, values in asked.items() if name not in others.values()}


def _number(text: str) -> str | None:
    try:
        return parse(Kind.DECIMAL, text)
    except ValueError:
        return None


def order_of(behaviour: Behaviour, resource: Resource, listing: Listing) -> Sequence[Sorting]:
    """The order of a list: by ``sort`` and ``direction``, or the one of the account or of the table.

    A ``direction`` without a ``sort`` reverses the order of the documented default column, if the resource has one.
    Names that are not columns, or that Daftra does not sort by, are ignored.
    """
    field, direction = listing.last("sort"), listing.last("direction").lower()
    if not field and direction in ("asc", "desc"):
        field = resource.default_sort
    if field not in resource.kinds or not {field, "*"} & resource.sorts:
        switched = {"oldest": OLDEST_FIRST, "newest": NEWEST_FIRST, None: resource.order}
        return switched[behaviour.order(resource.name)]
    descending = direction == "desc" if direction in ("asc", "desc") else resource.sorts_descending
    return (Sorting(field, resource.kinds[field], descending),)
