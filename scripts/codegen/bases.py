"""The private classes that models extend.

An abstract schema declares the fields that related schemas share. If several models share them, the schema becomes a
class. Type checkers refuse a class that extends two classes with fields and slots. So a schema that is composed of
several parts extends the first part, and declares the fields of the other parts itself.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from graphlib import CycleError, TopologicalSorter
from itertools import pairwise

from scripts.codegen.models import ClassView, ModelView, in_order
from scripts.codegen.parsing import Parsed
from scripts.document.model import Document
from scripts.document.nodes import mapping, ref_name, sequence


class BaseView(ClassView):
    """A class that models extend: the fields of an abstract schema that mean the same in each of these models."""

    def __init__(self, parsed: Parsed, name: str, models: list[ModelView]) -> None:
        first, *others = ({f.wire_name: f for f in model.fields} for model in models)
        keys = _merged(model.keys for model in models)
        shared = parsed.document.properties(parsed.document.schemas[name])
        shown = in_order(shared, keys or models[0].keys)
        fields = [
            first[key]
            for key in shown
            if first[key].constant is None and all(other[key] == first[key] for other in others)
        ]
        super().__init__(parsed, name, write=models[0].write, fields=fields, keys=keys)

    @property
    def decorator(self) -> str:
        return "shared_fields"

    @property
    def module(self) -> str:
        return f"_{super().module}"


def give_bases(parsed: Parsed, models: Mapping[str, ModelView]) -> list[BaseView]:
    """Give each model the class that it extends, and return those classes."""
    lines = {name: list(line_of(parsed.document, name)) for name in models}
    users: dict[str, list[ModelView]] = {}
    for name, line in lines.items():
        for base in line:
            users.setdefault(base, []).append(models[name])
    bases = {
        base: BaseView(parsed, base, found)
        for base, found in users.items()
        if len(found) > 1 and len({model.write for model in found}) == 1
    }
    for name, line in lines.items():
        views: list[ClassView] = [models[name], *(bases[base] for base in line if base in bases)]
        for view, extended in pairwise(views):
            view.base = extended
    return list(bases.values())


def line_of(document: Document, name: str) -> Iterator[str]:
    """The abstract schemas with fields that a schema builds on first, the nearest one first."""
    for part in sequence(document.schemas[name].get("allOf")):
        base = ref_name(part)
        if mapping(document.schemas.get(base)).get("x-abstract") and document.properties(document.schemas[base]):
            yield base
            yield from line_of(document, base)
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
