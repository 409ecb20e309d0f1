"""Types of option values: days, moments, amounts, flags and members of enumerations."""

from __future__ import annotations

import datetime
import re
from collections.abc import Iterable, Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final, TypeVar, cast

import click
from click.shell_completion import CompletionItem

T = TypeVar("T")

_DAYS_AGO: Final = re.compile(r"-(\d{1,5})d", re.ASCII)
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NAMED: Final = (
    *("today", "yesterday", "month-start", "month-end", "last-month-start", "last-month-end", "year-start", "year-end"),
)


def day_named(word: str, today: datetime.date) -> datetime.date | None:
    """The day of a word such as `month-start` or `-30d` (30 days ago); None for another word."""
    if match := _DAYS_AGO.fullmatch(word):
        return today - datetime.timedelta(int(match[1]))
    month = today.replace(day=1)
    match word:
        case "today":
            return today
        case "yesterday":
            return today - datetime.timedelta(1)
        case "month-start":
            return month
        case "month-end":
            return (month + datetime.timedelta(31)).replace(day=1) - datetime.timedelta(1)
        case "last-month-start":
            return (month - datetime.timedelta(1)).replace(day=1)
        case "last-month-end":
            return month - datetime.timedelta(1)
        case "year-start":
            return today.replace(month=1, day=1)
        case "year-end":
            return today.replace(month=12, day=31)
    return None


class _Value(click.ParamType[T]):
    """A value that is read from text.

    Attributes:
        problem: What is wrong with a text that has no value.
        words: The words that a shell completes.
    """

    problem: str
    words: Iterable[str] = ()

    def read(self, text: str) -> T | None:
        """The value of a text, None if it has none."""
        raise NotImplementedError

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> T:
        if not isinstance(value, str):
            return cast("T", value)
        try:
            found = self.read(value)
        except (ValueError, OverflowError, InvalidOperation):
            found = None
        if found is None:
            self.fail(f"{value!r} {self.problem}", param, ctx)
        return found

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(word) for word in self.words if word.startswith(incomplete)]


class Id(_Value[int]):
    """The id of a record."""

    name = "id"
    problem = "is not a valid id: a number above 0 is needed"

    def read(self, text: str) -> int | None:
        return int(text) or None if re.fullmatch("[0-9]{1,18}", text, re.ASCII) else None


class Day(_Value[datetime.date]):
    """A calendar date: ISO, or a word such as `month-start`, by the clock of this machine."""

    name = "day"
    problem: str = f"is not a valid date: write 2026-11-30, {', '.join(_NAMED)} or -30d for 30 days ago"
    words: Iterable[str] = _NAMED

    def read(self, text: str) -> datetime.date | None:
        if _ISO.fullmatch(text):
            return datetime.date.fromisoformat(text)
        return day_named(text, datetime.date.today())


class Moment(_Value[datetime.datetime]):
    """A moment on the clock of the account: `2026-11-30 14:05:00` or `2026-11-30`."""

    name = "moment"
    problem = (
        "is not a valid time: write 2026-11-30 or '2026-11-30 14:05:00', without a time zone, since Daftra knows only "
        "the clock of the account"
    )

    def read(self, text: str) -> datetime.datetime | None:
        found = datetime.datetime.fromisoformat(text)
        return found if found.tzinfo is None else None


class Amount(_Value[Decimal]):
    """An exact number."""

    name = "number"
    problem = "is not a valid number: write 1250.75"

    def read(self, text: str) -> Decimal | None:
        found = Decimal(text)
        return found if found.is_finite() and "_" not in text else None


class Flag(_Value[bool]):
    """Yes or no. It takes a value, since a filter that is not given filters nothing."""

    name = "yes|no"
    problem = "is neither yes nor no"
    words: Iterable[str] = ("yes", "no")

    def read(self, text: str) -> bool | None:
        return {"yes": True, "no": False, "true": True, "false": False, "1": True, "0": False}.get(text.lower())


class Member(_Value[int | str]):
    """A value of an enumeration, by its name in lower case with hyphens, or as it is sent.

    The enumerations are open: accounts have values without a name, so any value of the type is taken.
    """

    name = "choice"

    def __init__(self, members: Mapping[str, int | str]) -> None:
        self._values = {name.lower().replace("_", "-"): value for name, value in members.items()}
        self.words: Iterable[str] = tuple(self._values)
        self.problem: str = f"is none of {', '.join(self.words)}"
        self._is_number = all(isinstance(value, int) for value in self._values.values())

    def read(self, text: str) -> int | str | None:
        word = text.lower().replace("_", "-")
        if word in self._values:
            return self._values[word]
        if self._is_number:
            return int(text) if re.fullmatch("-?[0-9]{1,18}", text, re.ASCII) else None
        return text if text in self._values.values() else None
