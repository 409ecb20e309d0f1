"""The private classes that models extend.

Schemas that build on other schemas share the fields of those. If several models share the fields of a schema, a private
class declares them. The schema is abstract, or it is itself one of these models.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise
from typing import Final

from scripts.codegen.models import ClassView, ModelView, in_order
from scripts.codegen.parsing import Parsed
from scripts.document.model import Document
from scripts.document.nodes import ref_name, sequence

MIN_SAVED: Final = 8
"""A private class must save so many declarations of fields, or it would be longer than what it replaces."""


class BaseView(ClassView):
    """A class that models extend: the fields of a schema that are the same in each of these models."""

    def __init__(self, parsed: Parsed, schema: str, models: list[ModelView]) -> None:
        by_key = [{f.wire_name: f for f in model.fields} for model in models]
        keys = _merged(model.keys for model in models)
        fields = []
        for key in in_order(parsed.document.properties(parsed.document.schemas[schema]), keys or models[0].keys):
            found = [fields_of_model[key] for fields_of_model in by_key]
            if len({(f.name, f.annotation, f.default) for f in found}) == 1 and found[0].constant is None:
                fields.append(max(found, key=found.count))  # models may describe it in other words
        super().__init__(parsed, schema, write=models[0].write, fields=fields, keys=keys)
        if schema in parsed.models:
            self.class_name += "Fields"
        self.saved = len(fields) * (len(models) - 1)

    @property
    def decorator(self) -> str:
        return "shared_fields"

    @property
    def module(self) -> str:
        return f"_{super().module}"


def give_bases(parsed: Parsed, models: Mapping[str, ModelView]) -> list[BaseView]:
    """Give each model the classes that it extends, and return those classes."""
    document = parsed.document
    users: dict[str, list[ModelView]] = {}
    for name, model in models.items():
        for schema in dict.fromkeys((name, *_ancestors(document, name))):
            users.setdefault(schema, []).append(model)
    found = {
        schema: BaseView(parsed, schema, extending)
        for schema, extending in users.items()
        if len(extending) > 1 and len({model.write for model in extending}) == 1
    }
    bases = {schema: base for schema, base in found.items() if base.saved >= MIN_SAVED}

    def extended(schema: str) -> Iterator[ClassView]:
        for part in _parts(document, schema):
            if part in bases:
                yield bases[part]
            else:
                yield from extended(part)

    for schema, base in bases.items():
        base.bases = list(extended(schema))
    for name, model in models.items():
        model.bases = [bases[name]] if name in bases else list(extended(name))
    return list(bases.values())


def _parts(document: Document, schema: str) -> list[str]:
    """The schemas that a schema builds on."""
    return [name for part in sequence(document.schemas[schema].get("allOf")) if (name := ref_name(part))]


def _ancestors(document: Document, schema: str) -> Iterator[str]:
    """The schemas that a schema builds on, at any depth."""
    for part in _parts(document, schema):
        yield part
        yield from _ancestors(document, part)


def line_of(document: Document, name: str) -> Iterator[str]:
    """The abstract schemas with fields that a schema builds on first, the nearest one first."""
    for part in _parts(document, name):
        if document.schemas[part].get("x-abstract") and document.properties(document.schemas[part]):
            yield part
            yield from line_of(document, part)
            return


def _merged(orders: Iterable[list[str]]) -> list[str]:
    """One order of keys that agrees with several; empty if they contradict each other."""
    before: dict[str, set[str]] = {}
    for order in orders:
        for key in order:
            before.setdefault(key, set())
        for key, following in pairwise(order):
            before[following].add(key)
    try:
        return list(TopologicalSorter(before).static_order())
    except CycleError:
        return []
