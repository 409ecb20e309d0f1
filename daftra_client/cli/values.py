"""Types of option values: days, moments, amounts, flags and members of enumerations."""

from __future__ import annotations

import datetime
import re
from collections.abc import Mapping
from decimal import Decimal, InvalidOperation
from typing import Any, Final

import click
from click.shell_completion import CompletionItem

_DAYS_AGO: Final = re.compile(r"-(\d{1,5})d", re.ASCII)
_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d", re.ASCII)
_NAMED: Final = (
    *("today", "yesterday", "month-start", "month-end", "last-month-start", "last-month-end", "year-start", "year-end"),
)


def day_named(word: str, today: datetime.date) -> datetime.date | None:
    """The day that a word means, such as `month-start` or `-30d` (30 days ago); None if it is none of them."""
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


class Id(click.ParamType[int]):
    """The id of a record."""

    name = "id"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> int:
        if isinstance(value, int):
            return value
        if not re.fullmatch("[0-9]{1,18}", value, re.ASCII) or not int(value):
            self.fail(f"{value!r} is not a valid id: a number above 0 is needed", param, ctx)
        return int(value)


class Day(click.ParamType[datetime.date]):
    """A calendar date: ISO, or a word such as `month-start`, by the clock of this machine."""

    name = "day"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime.date:
        if isinstance(value, datetime.date):
            return value
        try:
            found = day_named(value, datetime.date.today())
            if found is None and _ISO.fullmatch(value):
                found = datetime.date.fromisoformat(value)
        except (ValueError, OverflowError):
            found = None
        if found is None:
            self.fail(
                f"{value!r} is not a valid date: write 2026-11-30, {', '.join(_NAMED)} or -30d for 30 days ago",
                param,
                ctx,
            )
        return found

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(word) for word in _NAMED if word.startswith(incomplete)]


class Moment(click.ParamType[datetime.datetime]):
    """A moment on the clock of the account: `2026-11-30 14:05:00` or `2026-11-30`."""

    name = "moment"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> datetime.datetime:
        if isinstance(value, datetime.datetime):
            return value
        try:
            found = datetime.datetime.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a valid time: write 2026-11-30 or '2026-11-30 14:05:00'", param, ctx)
        if found.tzinfo is not None:
            self.fail(f"{value!r} has a time zone, and Daftra knows only the clock of the account", param, ctx)
        return found


class Amount(click.ParamType[Decimal]):
    """An exact number."""

    name = "number"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Decimal:
        try:
            found = Decimal(value)
        except InvalidOperation:
            found = Decimal("NaN")
        if not found.is_finite() or "_" in str(value):
            self.fail(f"{value!r} is not a valid number: write 1250.75", param, ctx)
        return found


class Flag(click.ParamType[bool]):
    """Yes or no. It takes a value, since a filter that is not given filters nothing."""

    name = "yes|no"
    words: Final = {"yes": True, "no": False, "true": True, "false": False, "1": True, "0": False}

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> bool:
        if isinstance(value, bool):
            return value
        found = self.words.get(value.lower())
        if found is None:
            self.fail(f"{value!r} is neither yes nor no", param, ctx)
        return found

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(word) for word in ("yes", "no") if word.startswith(incomplete)]


class Member(click.ParamType[Any]):
    """A value of an enumeration, by its name in lower case with hyphens, or as it is sent.

    The enumerations are open: accounts have values without a name, so any value of the type is taken.
    """

    name = "choice"

    def __init__(self, members: Mapping[str, int | str]) -> None:
        self.words: Final = {name.lower().replace("_", "-"): value for name, value in members.items()}
        self._is_number = all(isinstance(value, int) for value in self.words.values())

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:
        if not isinstance(value, str):
            return value
        found = self._value(value)
        if found is None:
            self.fail(f"{value!r} is none of {', '.join(self.words)}", param, ctx)
        return found

    def _value(self, text: str) -> int | str | None:
        word = text.lower().replace("_", "-")
        if word in self.words:
            return self.words[word]
        if self._is_number:
            return int(text) if re.fullmatch("-?[0-9]{1,18}", text, re.ASCII) else None
        return text if text in self.words.values() else None

    def shell_complete(self, ctx: click.Context, param: click.Parameter, incomplete: str) -> list[CompletionItem]:
        return [CompletionItem(word) for word in self.words if word.startswith(incomplete)]
