"""Texts of the document as they stand in docstrings."""

from __future__ import annotations

import pytest

from scripts.codegen.prose import with_limits


@pytest.mark.parametrize(
    ("schema", "said"),
    [
        ({}, "A code."),
        ({"maxLength": 10}, "A code. At most 10 characters."),
        ({"minLength": 4, "maxLength": 10}, "A code. From 4 to 10 characters."),
        ({"minimum": 0}, "A code. At least 0."),
        ({"minimum": -1, "maximum": 4}, "A code. From -1 to 4."),
        ({"exclusiveMinimum": 0}, "A code. More than 0."),
        ({"type": "array", "minItems": 1}, "A code. At least 1 of them."),
        ({"type": ["array", "object", "null"], "maxItems": 0}, "A code."),  # an empty map may be an empty list
    ],
)
def test_limits_of_the_schema_follow_the_text(schema: dict[str, object], said: str) -> None:
    assert with_limits("A code.", schema) == said
