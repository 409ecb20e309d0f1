"""The contents of a reference as plain facts: operations, the places in their requests and answers, and the facts of
each place.

A fact does not depend on the notation of the reference. Details of notation are left out: the order of keys,
descriptions, examples, content types, formats of numbers, and shared schemas.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

Place: TypeAlias = tuple[str, ...]
"""The names that lead to a field: `("data", "[]", "Invoice", "no")`."""

ITEMS: Final = "[]"
"""In a place: the items of a list."""
VALUES: Final = "{}"
"""In a place: the values of a map."""

PARAMETERS: Final = ("path", "query", "header", "cookie")
BODY: Final = "body"

_PLAIN: Final = re.compile(r"[^.\[\]{}\"\s]+")
_PARTS: Final = re.compile(r'\[\]|\{\}|"((?:[^"\\]|\\.)*)"|([^.\[\]{}"\s]+)|\.')


@dataclass(frozen=True)
class Fact:
    """The facts of a place. An empty value is unknown.

    Attributes:
        types: JSON types without null.
        null: Whether the value may be null.
        required: Whether the field or parameter must be there.
        format: The form of a text, such as `date`.
        values: The values of an enumeration with their meanings; a meaning may be empty.
        default: The default as text.
        limits: Keywords such as `maxLength`, with their values as text.
        deprecated: Whether it is marked so.
        partial: There may be more fields below the place than are documented.
        empty: The reference says that the place has no fields.
        origin: Where the fact is written in the export, if several places share it. Not a part of the fact.
        required_at: The same of the requirement.
    """

    types: frozenset[str] = frozenset()
    null: bool = False
    required: bool = False
    format: str = ""
    values: Mapping[str, str] = field(default_factory=dict[str, str])
    default: str | None = None
    limits: Mapping[str, str] = field(default_factory=dict[str, str])
    deprecated: bool = False
    partial: bool = False
    empty: bool = field(default=False, compare=False)
    origin: str = field(default="", compare=False)
    required_at: str = field(default="", compare=False)

    @property
    def type(self) -> str:
        """The types as one word, with the form of a text: `string(date)|null`."""
        names = sorted(self.types) + (["null"] if self.null else [])
        form = f"({self.format})" if self.format else ""
        return "|".join(f"{name}{form}" if name == "string" else name for name in names)


Shape: TypeAlias = dict[Place, Fact]
"""All facts below a root, whose place is `()`. Each place comes after the place that contains it."""


@dataclass
class Operation:
    """One operation of a reference.

    Attributes:
        method: In capitals.
        path: The path as our document has it, or else as the export spells it.
        spelled: The path as the reference spells it, if that differs.
        id: The vendor's own id, or an empty text.
        section: The folder of the reference.
        parts: The facts of `path`, `query`, `header`, `cookie`, `body`, and of each status.
    """

    method: str
    path: str
    spelled: str = ""
    id: str = ""
    section: str = ""
    parts: dict[str, Shape] = field(default_factory=dict[str, Shape])

    @property
    def name(self) -> str:
        return f"{self.method} {self.path}"

    @property
    def statuses(self) -> set[str]:
        return {part for part in self.parts if part.isdigit()}


def children(shape: Shape) -> dict[Place, list[str]]:
    """The names directly below each place."""
    found: dict[Place, list[str]] = {}
    for place in shape:
        if place:
            found.setdefault(place[:-1], []).append(place[-1])
    return found


def below(shape: Shape, place: Place) -> Shape:
    """The facts of a place and of the places below it, with the place as the root."""
    depth = len(place)
    return {other[depth:]: fact for other, fact in shape.items() if other[:depth] == place}


def show(place: Iterable[str]) -> str:
    """A place as text: `data[].Invoice.no`."""
    text = ""
    for name in place:
        if name in (ITEMS, VALUES):
            text += name
            continue
        word = name if _PLAIN.fullmatch(name) else '"' + name.replace("\\", "\\\\").replace('"', '\\"') + '"'
        text += f".{word}" if text else word
    return text


def parse(text: str) -> Place:
    """The place that `show` wrote."""
    found: list[str] = []
    for match in _PARTS.finditer(text):
        if match[1] is not None:
            found.append(re.sub(r"\\(.)", r"\1", match[1]))
        elif match[0] != ".":
            found.append(match[0])
    return tuple(found)
