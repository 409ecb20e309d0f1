"""pydantic models with the fields of our document, without tolerance for what Daftra really sends."""

from __future__ import annotations

import datetime
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final

from pydantic import BaseModel, create_model

from .stock import plain_schemas

_TYPES: Final[dict[tuple[str, str | None], Any]] = {
    ("integer", None): int,
    ("number", None): Decimal,
    ("boolean", None): bool,
    ("string", None): str,
    ("string", "date"): datetime.date,
    ("string", "date-time"): datetime.datetime,
}


@cache
def classes() -> dict[str, type[BaseModel]]:
    """The models of the plain document by name, its envelopes among them."""
    made: dict[str, Any] = {}
    for name, schema in plain_schemas().items():
        if "enum" in schema:
            made[name] = Enum(name, dict(zip(schema["x-enum-varnames"], schema["enum"], strict=True)))
            continue
        fields: dict[str, Any] = {}
        for key, inner in schema["properties"].items():
            annotation = _annotation(inner, made)
            fields[key] = (annotation, ...) if key in schema["required"] else (annotation | None, None)
        made[name] = create_model(name, **fields)
    return made


def _annotation(schema: dict[str, Any], made: dict[str, Any]) -> Any:
    if "$ref" in schema:
        return made[schema["$ref"].rpartition("/")[2]]
    if "anyOf" in schema:
        return _annotation(schema["anyOf"][0], made) | None
    if "type" not in schema:
        return Any
    kinds = [schema["type"]] if isinstance(schema["type"], str) else schema["type"]
    if kinds[0] == "array":
        kind: Any = list[_annotation(schema["items"], made)]  # type: ignore[misc]
    elif kinds[0] == "object":
        kind = dict[str, _annotation(schema["additionalProperties"], made)]  # type: ignore[misc]
    else:
        kind = _TYPES[kinds[0], schema.get("format")]
    return kind | None if "null" in kinds else kind
