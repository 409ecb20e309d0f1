"""Records that the tests of this folder write to tables."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import daftra_client.models
from daftra_client._codec.record import Record
from tests.support.wire_forms import attribute, filled, properties, reference

MODELS: dict[str, type[Record]] = {
    name: model
    for name in daftra_client.models.__all__
    if isinstance(model := getattr(daftra_client.models, name), type) and issubclass(model, Record)
}
"""All read models."""


def full(model: type[Record]) -> Record:
    """A record with a value in every field."""
    return model.from_dict(filled(reference(model.__name__)))


def marks(model: type[Record]) -> dict[str, str | None]:
    """How the document marks the fields of a model, by attribute: secret, personal, or not."""
    found: dict[str, str | None] = {}
    for key, schema in properties(reference(model.__name__)).items():
        personal = "personal" if schema.get("x-personal") else None
        found[attribute(model, key, schema)] = schema.get("x-sensitive") or personal
    return found


def records_in(value: Any) -> Iterator[Record]:
    """All records in a value, at any depth."""
    if isinstance(value, Record):
        yield value
        value = {name: getattr(value, name) for name in value._NAMES}
    for part in value.values() if isinstance(value, dict) else value if isinstance(value, list) else ():
        yield from records_in(part)
