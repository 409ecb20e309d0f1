"""Values of options, and the words that stand for days."""

from __future__ import annotations

import datetime
from decimal import Decimal
from typing import Any

import click
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from daftra_client.cli.terminal import cell_of, isolated
from daftra_client.cli.values import Amount, Day, Flag, Id, Member, Moment, day_named


@pytest.mark.parametrize(
    ("today", "word", "day"),
    [
        ("2026-11-26", "today", "2026-11-26"),
        ("2026-03-01", "yesterday", "2026-02-28"),
        ("2026-11-26", "month-start", "2026-11-01"),
        ("2028-02-10", "month-end", "2028-02-29"),
        ("2026-12-31", "month-end", "2026-12-31"),
        ("2026-01-31", "last-month-start", "2025-12-01"),
        ("2026-03-31", "last-month-end", "2026-02-28"),
        ("2026-11-26", "year-start", "2026-01-01"),
        ("2026-11-26", "year-end", "2026-12-31"),
        ("2026-01-05", "-7d", "2025-12-29"),
    ],
)
def test_words_for_days(today: str, word: str, day: str) -> None:
    assert day_named(word, datetime.date.fromisoformat(today)) == datetime.date.fromisoformat(day)


@given(st.dates())
def test_a_month_begins_with_its_first_day_and_ends_before_the_next(today: datetime.date) -> None:
    if today.year == datetime.MAXYEAR and today.month == 12:
        return
    first, last = day_named("month-start", today), day_named("month-end", today)
    assert first is not None
    assert last is not None
    assert (first.month, first.day, last.month) == (today.month, 1, today.month)
    assert first <= today <= last
    assert (last + datetime.timedelta(1)).day == 1


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (Id(), "26", 26),
        (Day(), "2026-02-28", datetime.date(2026, 2, 28)),
        (Moment(), "2026-11-30 14:05:00", datetime.datetime(2026, 11, 30, 14, 5)),
        (Moment(), "2026-11-30", datetime.datetime(2026, 11, 30)),
        (Amount(), "-1250.750", Decimal("-1250.750")),
        (Flag(), "Yes", True),
        (Flag(), "0", False),
        (Member({"PARTLY_PAID": 1, "UNPAID": 0}), "partly-paid", 1),
        (Member({"PARTLY_PAID": 1, "UNPAID": 0}), "PARTLY_PAID", 1),
        (Member({"PARTLY_PAID": 1, "UNPAID": 0}), "77", 77),
        (Member({"ASC": "asc"}), "asc", "asc"),
    ],
)
def test_texts_are_values(kind: click.ParamType[Any], text: str, value: object) -> None:
    assert kind.convert(text, None, None) == value
    assert kind.convert(value, None, None) == value


@pytest.mark.parametrize(
    ("kind", "text"),
    [
        *((Id(), text) for text in ("0", "-1", "1.0", "٣", "1" * 19, "")),
        *((Day(), text) for text in ("", "tomorrow", "2026-02-30", "20261130", "-d", "-999999d", "2026-W10-1")),
        *((Moment(), text) for text in ("", "noon", "2026-11-30T10:00:00+03:00")),
        *((Amount(), text) for text in ("", "1,5", "NaN", "Infinity", "1_000")),
        *((Flag(), text) for text in ("", "maybe", "2")),
        *((Member({"UNPAID": 0}), text) for text in ("", "un paid", "0x1")),
        (Member({"ASC": "asc"}), "1"),
    ],
)
def test_other_texts_are_refused(kind: click.ParamType[Any], text: str) -> None:
    with pytest.raises(click.BadParameter):
        kind.convert(text, None, None)


@settings(derandomize=True, deadline=None, database=None)
@given(st.text())
def test_a_cell_is_one_line_that_steers_nothing(text: str) -> None:
    cell = cell_of(text)
    assert len(cell.splitlines()) <= 1
    assert not any(sign < " " or "\x7f" <= sign <= "\x9f" for sign in cell)
    shown = isolated(cell)
    assert shown.strip("\u2068\u2069") == cell
    assert (shown != cell) == (shown.startswith("\u2068") and shown.endswith("\u2069"))
