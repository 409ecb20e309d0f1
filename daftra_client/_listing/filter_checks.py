"""Whether the rows of a v2 entity obey the conditions that were asked for, as far as that is certain.

A row contradicts `==` and `in_()` also by having no value: a field that does not exist is no filter, and then all rows
come. Ranges are judged of numbers and times; `like`, the negations and fields of related records are not.
"""

from __future__ import annotations

import datetime
from collections.abc import Iterable
from decimal import Decimal, InvalidOperation
from enum import Enum
from typing import Any, Final

import attrs

from .._call.known_fields import Kind, kind_of, typed
from .._call.verification import may_be_equal, nearly_equal
from .._codec.fields import SCALARS, fields_of
from .._codec.record import Record
from .filters import Condition

_EQUALITIES: Final = ("==", "in")
_RANGES: Final = ("<", "<=", ">", ">=")
_SLACK: Final = datetime.timedelta(days=1)
"""By how much a time may lie outside of what was asked for: rows do not tell the zone of their times."""


@attrs.frozen
class ConditionCheck:
    """A condition that rows must obey.

    Attributes:
        filter: Name of the field in the condition.
        operator: As `Condition` has it.
        value: What was asked for; a list for `in`.
        attribute: Attribute of the rows, None where their model does not have the field.
        kind: What the field holds, None if that is not known.
        is_demanded: Whether a row without a value contradicts.
    """

    filter: str
    operator: str
    value: Any
    attribute: str | None
    kind: Kind | None
    is_demanded: bool

    def found_in(self, row: Any) -> Any:
        """The value of the field in a row, None if it has none."""
        if self.attribute is not None:
            return getattr(row, self.attribute)
        return row.additional_properties.get(self.filter)

    def may_admit(self, found: Any) -> bool:
        """Whether Daftra may let a row with this value through."""
        asked = self.value if self.operator == "in" else [self.value]
        if found is None:
            # What is empty in the database can be null in a row.
            return not self.is_demanded or any(not _plain(value) for value in asked)
        if self.operator in _EQUALITIES:
            return any(_may_be_equal(found, value) for value in asked)
        return _may_be_in_order(self._comparable(found), self.operator, self._comparable(self.value))

    def _comparable(self, value: Any) -> Any:
        """A value of a field that is known to hold numbers as a number, since raw ones are text."""
        value = _plain(value)
        scalar = None if self.kind is None else SCALARS.get(self.kind.scalar)
        is_number = scalar is not None and scalar.type in (int, Decimal)
        if isinstance(value, float) or (is_number and isinstance(value, str)):
            try:
                return Decimal(str(value))
            except InvalidOperation:
                pass
        return value


def checks_of(
    entity: str, model: type[Record], conditions: Iterable[Condition], *, is_whole: bool
) -> tuple[ConditionCheck, ...]:
    """The checks of conditions. `is_whole` says that rows come with all of their fields."""
    names = {key: field.name for key, field in fields_of(model).items()}
    attributes = {key.lower(): name for key, name in names.items()} | names  # see the fields that are known
    return tuple(
        _check(entity, condition, attributes.get(condition.field), is_whole)
        for condition in conditions
        if "." not in condition.field
        and condition.operator in (*_EQUALITIES, *_RANGES)
        and not _means_all_branches(condition)
    )


def _means_all_branches(condition: Condition) -> bool:
    """Whether it is the branch -1, which stands for all of them (source: vendor reference 2026-08)."""
    return condition.field == "branch_id" and any(str(_plain(value)) == "-1" for value in condition.values)


def _check(entity: str, condition: Condition, attribute: str | None, is_whole: bool) -> ConditionCheck:
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
        # Fields that an account has made for itself stand in the custom data of a row.
        is_demanded=is_whole and condition.operator in _EQUALITIES and not condition.field.startswith("le_"),
    )


def _plain(value: Any) -> Any:
    return value.value if isinstance(value, Enum) else value


def _may_be_equal(found: Any, asked: Any) -> bool:
    if isinstance(asked, datetime.date):
        return _may_be_in_order(found, "<=", asked) and _may_be_in_order(found, ">=", asked)
    return may_be_equal(asked, Decimal(repr(found)) if isinstance(found, float) else found)


def _may_be_in_order(found: Any, operator: str, asked: Any) -> bool:
    """Whether a row that has `found` may come of a comparison with `asked`; what cannot be told passes."""
    if isinstance(asked, datetime.date):
        return _may_be_in_time(found, operator, asked)
    if not isinstance(found, int | Decimal) or not isinstance(asked, int | Decimal) or not Decimal(found).is_finite():
        return True
    if nearly_equal(Decimal(found), Decimal(asked)):  # Decimals may be rounded where they are shown
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
    """The earliest and the latest moment that a time may stand for."""
    if isinstance(value, datetime.datetime):
        moment = value.replace(tzinfo=None)
        return moment, moment
    combine = datetime.datetime.combine
    return combine(value, datetime.time.min), combine(value, datetime.time.max)
