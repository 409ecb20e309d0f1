"""Reads `documented.json`, the description of each list, resource and entity. `scripts/generate.py` writes it.

A table in `resources/` has precedence. A resource or entity without a table is served by this description only.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from daftra_client.sandbox.wire import Kind

FILE = Path(__file__).with_name("documented.json")

_KINDS = {
    "date": Kind.ISO_DAY,
    "decimal": Kind.DECIMAL,
    "display_date": Kind.DAY,
    "display_timestamp": Kind.TEXT,
    "duration": Kind.TEXT,
    "flag": Kind.FLAG,
    "integer": Kind.INTEGER,
    "json": Kind.JSON,
    "text": Kind.TEXT,
    "timestamp": Kind.TIMESTAMP,
}


@dataclass(frozen=True, slots=True)
class Parameter:
    """A query parameter of a list, other than those of pages and sorts."""

    kind: Kind
    field: str = ""
    """The column that it filters by, if the document names one."""
    bound: str = ""
    """``from`` or ``to`` for the ends of a range."""


@dataclass(frozen=True, slots=True)
class Described:
    """The description of a resource of v1 or an entity of v2."""

    key: str
    """The wrapper of rows."""
    detail_key: str
    write_key: str
    operations: frozenset[str]
    required: tuple[str, ...]
    read: Mapping[str, Kind]
    """The columns that answers have."""
    written: Mapping[str, Kind]
    """The columns that requests can set."""
    parameters: Mapping[str, Parameter]
    sorts: frozenset[str]
    """The columns that the list can be sorted by; ``*`` means all."""
    relations: tuple[str, ...]
    """Entities that a record of v2 refers to, each with a column ``<entity>_id``."""
    invalid_status: int
    """The HTTP status of an update of v2 with invalid fields."""
    in_payload: bool
    """Whether v2 answers below ``payload``."""


@dataclass(frozen=True, slots=True)
class Document:
    """Resources of v1 by their path, and entities of v2 by their name."""

    resources: Mapping[str, Described]
    entities: Mapping[str, Described]


@cache
def load(path: Path) -> Document:
    """Read a table that `scripts/generate.py` wrote."""
    found = json.loads(path.read_text("utf-8"))
    return Document(
        {name: _described(each) for name, each in found["resources"].items()},
        {name: _described(each) for name, each in found["entities"].items()},
    )


def _described(node: Mapping[str, Any]) -> Described:
    def words(key: str) -> list[str]:
        return str(node.get(key, "")).split()

    key = node.get("key") or node.get("detail_key") or node.get("write_key") or ""
    return Described(
        key=key,
        detail_key=node.get("detail_key") or key,
        write_key=node.get("write_key") or key,
        operations=frozenset(words("operations")),
        required=tuple(words("required")),
        read=_columns(node.get("read", {})),
        written=_columns(node.get("written", {})),
        parameters={name: _parameter(text) for name, text in node.get("filters", {}).items()},
        sorts=frozenset(words("sorts")),
        relations=tuple(words("relations")),
        invalid_status=int(node.get("refused_with", 422)),
        in_payload=node.get("envelope") == "payload",
    )


def _columns(by_kind: Mapping[str, str]) -> dict[str, Kind]:
    return {name: _KINDS[kind] for kind, names in by_kind.items() for name in names.split()}


def _parameter(text: str) -> Parameter:
    kind, *rest = text.split()
    return Parameter(_KINDS[kind], *rest)
