"""Checks that the rows of a v2 entity match the conditions of its filter, if this can be checked.

A row without a value contradicts `==` and `in_()`, too: a field that does not exist filters nothing, so Daftra answers
with every row. Ranges are checked for numbers and times. `like`, negations and fields of related records are not
checked, and neither are alternatives if one of them is like that.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any, Final

import attrs

from .._call.verification import may_be_equal, nearly_equal
from .._codec.fields import SCALARS, fields_of
from .._codec.record import Record
from .filters import Condition
from .known_fields import Kind, kind_of, typed

_EQUALITIES: Final = ("==", "in")
_RANGES: Final = ("<", "<=", ">", ">=")
_SLACK: Final = datetime.timedelta(days=1)
"""How far a time may lie outside the range of a condition, since times in rows have no zone."""


@attrs.frozen
class ConditionCheck:
    """A condition that rows must match.

    Attributes:
        filter: Name of the field in the condition.
        operator: See `Condition`.
        value: The value of the condition; a list for `in`.
        attribute: The attribute of the rows, None if their model does not have the field.
        kind: The kind of values of the field, None if it is not known.
        is_demanded: Whether a row without a value contradicts the condition.
    """

    filter: str
    operator: str
    value: Any
    attribute: str | None
    kind: Kind | None
    is_demanded: bool

    def value_in(self, row: Any) -> Any:
        """The value of the field in a row, None if the row has none."""
        if self.attribute is not None:
            return getattr(row, self.attribute)
        return row.additional_properties.get(self.filter)

    def matches(self, found: Any) -> bool:
        """Whether a row with this value may match the condition."""
        asked = self.value if self.operator == "in" else [self.value]
        if found is None:
            # An empty value of the database can be null in a row.
            return not self.is_demanded or any(not _raw(value) for value in asked)
        if self.operator in _EQUALITIES:
            return any(_may_be_equal(found, value) for value in asked)
        return _may_be_in_order(self._comparable(found), self.operator, self._comparable(self.value))

    def _comparable(self, value: Any) -> Any:
        """The value as a number, if the field is known to hold numbers. Raw numbers are text."""
        value = _raw(value)
        scalar = None if self.kind is None else SCALARS.get(self.kind.scalar)
        is_number = scalar is not None and scalar.type in (int, Decimal)
        if isinstance(value, float) or (is_number and isinstance(value, str)):
            try:
                return Decimal(str(value))
            except InvalidOperation:
                pass
        return value


@attrs.frozen
class AlternativesCheck:
    """Alternatives: rows must match at least one."""

    alternatives: tuple[ConditionCheck, ...]

    @property
    def filter(self) -> str:
        """The function that made the group."""
        return "any_of"

    @property
    def operator(self) -> str:
        """See `RowCheck`."""
        return "="

    @property
    def value(self) -> dict[str, Any]:
        """What was asked for, by the names of the fields, by which messages mask personal values."""
        return {check.filter: check.value for check in self.alternatives}

    def value_in(self, row: Any) -> dict[str, Any]:
        """The values of the fields in a row."""
        return {check.filter: check.value_in(row) for check in self.alternatives}

    def matches(self, found: dict[str, Any]) -> bool:
        """Whether a row with these values may match one of the alternatives."""
        return any(check.matches(found[check.filter]) for check in self.alternatives)


def checks_of(
    entity: str, model: type[Record], conditions: Iterable[Condition], *, is_complete: bool
) -> tuple[ConditionCheck | AlternativesCheck, ...]:
    """The checks of conditions. `is_complete` says that rows have all of their fields."""
    names = {key: field.name for key, field in fields_of(model).items()}
    attributes = {key.lower(): name for key, name in names.items()} | names  # a condition may name a key in lower case
    found: list[ConditionCheck | AlternativesCheck] = []
    for condition in conditions:
        checks = [
            _check(entity, member, attributes.get(member.field), is_complete)
            for member in condition.members
            if _is_certain(member)
        ]
        if condition.operator != "any_of":
            found += checks
        elif len(checks) == len(condition.members):
            found.append(AlternativesCheck(tuple(checks)))
    return tuple(found)


def _is_certain(condition: Condition) -> bool:
    """Whether it is possible to detect that a row contradicts the condition."""
    return (
        "." not in condition.field
        and condition.operator in (*_EQUALITIES, *_RANGES)
        and not _means_all_branches(condition)
    )


def _means_all_branches(condition: Condition) -> bool:
    """Whether the condition asks for branch -1, which means all branches (source: vendor reference 2026-08)."""
    return condition.field == "branch_id" and any(str(_raw(value)) == "-1" for value in condition.values)


def _check(entity: str, condition: Condition, attribute: str | None, is_complete: bool) -> ConditionCheck:
    kind = None if condition.unchecked else kind_of(entity, condition.field, "", "")
    values = list(condition.values)
    if kind is not None:
        values = [typed(value, kind, "", "") for value in values]
    return ConditionCheck(
        filter=condition.field,
        operator=condition.operator,
        value=values if condition.operator == "in" else values[0],
        attribute=attribute,
        kind=kind,
        # Custom fields of an account are in the custom data of a row.
        is_demanded=is_complete and condition.operator in _EQUALITIES and not condition.field.startswith("le_"),
    )


def _raw(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _may_be_equal(found: Any, asked: Any) -> bool:
    if isinstance(asked, datetime.date):
        return _may_be_in_order(found, "<=", asked) and _may_be_in_order(found, ">=", asked)
    return may_be_equal(asked, Decimal(repr(found)) if isinstance(found, float) else found)


def _may_be_in_order(found: Any, operator: str, asked: Any) -> bool:
    """Whether `found` may match a comparison with `asked`. Values that cannot be compared pass."""
    if isinstance(asked, datetime.date):
        return _may_be_in_time(found, operator, asked)
    if not isinstance(found, int | Decimal) or not isinstance(asked, int | Decimal) or not Decimal(found).is_finite():
        return True
    if nearly_equal(Decimal(found), Decimal(asked)):  # rows may show rounded decimals
        return "=" in operator or not (isinstance(found, int) and isinstance(asked, int))
    return bool(found < asked) is operator.startswith("<")


def _may_be_in_time(found: Any, operator: str, asked: datetime.date) -> bool:
    if isinstance(found, str):
        try:
            found = datetime.datetime.fromisoformat(found)
        except ValueError:
            return True
        if found.time() == datetime.time.min:
            found = found.date()
    if not isinstance(found, datetime.date):
        return True
    if isinstance(found, datetime.datetime) or isinstance(asked, datetime.datetime):
        (first, last), (lowest, highest) = _span(found), _span(asked)
        return (first - highest if operator.startswith("<") else lowest - last) <= _SLACK
    if found == asked:
        return "=" in operator
    return bool(found < asked) is operator.startswith("<")


def _span(value: datetime.date) -> tuple[datetime.datetime, datetime.datetime]:
    """The earliest and the latest moment that a date or time can mean."""
    if isinstance(value, datetime.datetime):
        moment = value.replace(tzinfo=None)
        return moment, moment
    combine = datetime.datetime.combine
    return combine(value, datetime.time.min), combine(value, datetime.time.max)
