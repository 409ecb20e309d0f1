"""Which stored values count as empty, so that an edit may lose them."""

from decimal import Decimal
from typing import Any

import pytest

from daftra_client._methods.edit_loss import is_empty


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        (None, True), ("", True), (" \n", True), ([], True), ({}, True), ((), True), ([None, {"a": ""}], True),
        ("0000-00-00", True), ("0000-00-00 00:00:00", True), ("00/00/0000", True), ("30/11/-1 00:00", True),
        ("-0001-11-30", True), (0, False), ("0", False), ("0.00", False), ("00", False), (0.0, False), (False, False),
        ([0], False), ({"a": {"b": False}}, False), ("00-00", False), ("2026-04-03", False), ("0" * 100, False),
        (Decimal(0), False), ("x", False),
    ],
)  # fmt: skip
def test_null_blank_text_and_zero_dates_are_empty_and_zeros_are_not(value: Any, expected: bool) -> None:
    assert is_empty(value) is expected


def test_a_deeply_nested_value_is_no_recursion_error() -> None:
    value: Any = []
    for _ in range(100_000):
        value = [value]
    assert is_empty(value)
