"""A second reading of Daftra's JSON, made from the document alone, to compare the models with.

Nothing here uses `daftra_client._codec.wire`: scalars are read by the few rules below, display dates as day/month/year.
"""

import datetime
import functools
import re
from collections.abc import Mapping
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from jsonschema import Draft202012Validator

import daftra_client.models
from daftra_client._codec.model import Model
from daftra_client._codec.unset import UNSET
from scripts.document.source import read

Schema = Mapping[str, Any]

DOCUMENT_PATH = Path(__file__).resolve().parents[2] / "openapi" / "daftra.yaml"


@functools.cache
def document() -> dict[str, Any]:
    return read(DOCUMENT_PATH)


def schemas() -> dict[str, Any]:
    found: dict[str, Any] = document()["components"]["schemas"]
    return found


def errors_in(instance: Any, schema: Schema) -> list[str]:
    """What an ordinary validator finds wrong with a payload."""
    validator = Draft202012Validator({**schema, "components": document()["components"]})
    return [f"{error.json_path}: {error.message}" for error in validator.iter_errors(instance)]


def reference(name: str) -> dict[str, str]:
    return {"$ref": f"#/components/schemas/{name}"}


def resolve(schema: Schema) -> tuple[str | None, Schema]:
    """The name (if it has one) and the content of a schema."""
    name = None
    while "$ref" in schema:
        name = str(schema["$ref"]).rpartition("/")[2]
        schema = schemas()[name]
    return name, schema


def properties(schema: Schema) -> dict[str, Schema]:
    _, schema = resolve(schema)
    found: dict[str, Schema] = {}
    for part in schema.get("allOf", ()):
        found |= properties(part)
    return found | dict(schema.get("properties", {}))


def is_record(schema: Schema) -> bool:
    """Whether a schema is that of an object with fields of its own, known or not, rather than a map or a list."""
    return schema.get("type") == "object" or "allOf" in schema


def required(schema: Schema) -> set[str]:
    _, schema = resolve(schema)
    return set(schema.get("required", ())).union(*(required(part) for part in schema.get("allOf", ())))


def object_schemas() -> dict[str, Schema]:
    """The schemas that have a model: objects that are neither a mere base of others nor an envelope."""
    return {
        name: schema
        for name, schema in schemas().items()
        if is_record(schema) and not schema.get("x-abstract") and not schema.get("x-envelope")
    }


def enum_schemas() -> dict[str, Schema]:
    """The open enumerations: alternatives of named constants."""
    return {name: schema for name, schema in schemas().items() if "const" in (schema.get("anyOf") or [{}])[0]}


def model(name: str) -> type[Model]:
    found = getattr(daftra_client.models, name)
    assert isinstance(found, type)
    assert issubclass(found, Model)
    return found


def attribute(owner: type[Model], key: str, schema: Schema) -> str:
    """The attribute that holds a key: the same letters, with underscores wherever they belong."""
    letters = str(schema.get("x-name", key)).replace("_", "").lower()
    (name,) = [name for name in owner._NAMES if name.replace("_", "") == letters]
    return name


TYPICAL: dict[str, Any] = {
    "id": "-3",
    "positive": "7",
    "integer": "30",
    "decimal": "32999.9961",
    "flag": "1",
    "text": "عميل",
    "calendar-date": "2026-04-17",
    "display-date": "17/04/2026",
    "timestamp": "2026-04-17 20:27:36",
    "display-timestamp": "17/04/2026 20:27",
    "hours-minutes": "8:17",
    "json": {"a": [1, None]},
}


def filled(schema: Schema, within: tuple[str, ...] = ()) -> Any:
    """A payload for a schema with every known key, down to (not into) records that contain themselves."""
    name, content = resolve(schema)
    if "const" in content:
        return content["const"]
    if content.get("format") == "text":
        return TYPICAL["text"].ljust(schema.get("minLength", 0), "ا")[: schema.get("maxLength")]
    if "format" in content:
        return TYPICAL[content["format"] if content.get("minimum") is None else "positive"]
    branches = content.get("anyOf", ())
    if branches:
        return branches[0]["const"] if "const" in branches[0] else filled(branches[0], within)
    if is_record(content):
        assert name is not None
        if name in within:
            return {"id": "1"}
        fields = {key: filled(part, (*within, name)) for key, part in properties(content).items()}
        return fields or {"unknown": "x"}
    if content["type"] == "array" or content["type"][0] == "array":
        return [filled(content["items"], within)]
    return {"1": filled(content["additionalProperties"], within)}


_DATE = re.compile(r"(?:(\d{4})-(\d\d)-(\d\d)|(\d\d)/(\d\d)/(\d{4}))(?: (\d\d):(\d\d)(?::(\d\d))?)?", re.ASCII)


def _moment(raw: Any) -> datetime.datetime | None:
    if raw in (None, "", "0000-00-00", "0000-00-00 00:00:00", "30/11/-1 00:00"):
        return None
    match = _DATE.fullmatch(raw)
    assert match, f"{raw!r} is no date of a form that this reading knows"
    year, month, day, day_first, month_second, year_last, hour, minute, second = match.groups()
    date = datetime.date(int(year or year_last), int(month or month_second), int(day or day_first))
    return datetime.datetime.combine(date, datetime.time(int(hour or 0), int(minute or 0), int(second or 0)))


def expected_scalar(raw: Any, form: str) -> Any:
    """What a scalar of that format means."""
    if raw is None or (raw == "" and form not in ("text", "json")):
        return None
    match form:
        case "id" | "integer":
            return int(raw)
        case "decimal":
            return Decimal(str(raw))
        case "flag":
            return {"0": False, "1": True, "False": False, "True": True}[str(raw)]
        case "text" | "hours-minutes":
            return str(raw)
        case "calendar-date" | "display-date":
            moment = _moment(raw)
            return moment if moment is None or moment.time() != datetime.time() else moment.date()
        case "timestamp" | "display-timestamp":
            return _moment(raw)
        case "json":
            return raw
    raise AssertionError(f"{form} is not a format of the document")


def assert_same(raw: Any, value: Any, schema: Schema, path: str = "$") -> None:
    """Assert that a decoded value, with everything in it, means what the JSON says."""
    name, content = resolve(schema)
    alternatives = content.get("anyOf", ())
    if alternatives and "const" in alternatives[0]:
        _assert_member(raw, value, content, path)
    elif "const" in content:
        assert raw == value == content["const"], path
    elif alternatives:
        if not raw or (isinstance(raw, dict) and all(part is None for part in raw.values())):
            assert value is None, path
        else:
            assert_same(raw, value, alternatives[0], path)
    elif "format" in content:
        expected = expected_scalar(raw, content["format"])
        assert value == expected, f"{path}: {value!r} instead of {expected!r}"
        assert type(value) is type(expected), f"{path}: {value!r} instead of {expected!r}"
    elif is_record(content):
        assert name is not None, path
        _assert_record(raw, value, name, path)
    elif raw is None:
        assert value is None, path
    elif content["type"][0] == "object":
        entries = raw if isinstance(raw, dict) else {str(n): item for n, item in enumerate(raw)}
        assert value.keys() == entries.keys(), path
        for key, item in entries.items():
            assert_same(item, value[key], content["additionalProperties"], f"{path}.{key}")
    else:
        rows = list(raw.values()) if isinstance(raw, dict) else raw
        assert len(value) == len(rows), path
        for n, row in enumerate(rows):
            assert_same(row, value[n], content["items"], f"{path}[{n}]")


def _assert_member(raw: Any, value: Any, schema: Schema, path: str) -> None:
    if raw is None or raw == "":
        assert value is None, path
        return
    names = {str(branch["const"]): branch["title"] for branch in schema["anyOf"] if "const" in branch}
    assert isinstance(value, Enum), path
    assert str(value.value) == str(raw), path
    assert value.name == names.get(str(raw), value.name), path


def _assert_record(raw: Any, value: Any, name: str, path: str) -> None:
    assert type(value) is model(name), f"{path}: {type(value).__name__} instead of {name}"
    known = properties(reference(name))
    assert value.additional_properties == {key: item for key, item in raw.items() if key not in known}, path
    not_sent = UNSET if name.endswith("Input") else None
    for key, schema in known.items():
        found = getattr(value, attribute(type(value), key, schema))
        if key in raw:
            assert_same(raw[key], found, schema, f"{path}.{key}")
        else:
            assert found is not_sent, f"{path}.{key}"
