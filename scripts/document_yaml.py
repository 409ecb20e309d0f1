"""Reads the OpenAPI document from YAML, by the rules of YAML 1.2: `no` and dates are words, as in the generator."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

if TYPE_CHECKING:
    from yaml import SafeLoader as _BaseLoader
else:
    # The C loader is several times faster; PyYAML lacks it only when built without libyaml.
    _BaseLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


# How plain words are read: by version 1.2 of YAML, as the generator reads them, so `no` and dates are strings.
_PLAIN = (
    ("bool", r"(?:true|True|TRUE|false|False|FALSE)", [*"tTfF"]),
    ("int", r"[-+]?(?:0|[1-9][0-9]*)", [*"-+0123456789"]),
    ("float", r"[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)(?:[eE][-+]?[0-9]+)?", [*"-+.0123456789"]),
    ("null", r"(?:~|null|Null|NULL|)", ["~", "n", "N", ""]),
)


def _resolvers() -> dict[str, list[tuple[str, re.Pattern[str]]]]:
    """PyYAML's table of the types that a plain word may have, by its first character."""
    table: dict[str, list[tuple[str, re.Pattern[str]]]] = {}
    for tag, pattern, first in _PLAIN:
        for character in first:
            table.setdefault(character, []).append((f"tag:yaml.org,2002:{tag}", re.compile(f"^{pattern}$")))
    return table


class _Loader(_BaseLoader):
    """A safe loader that reads plain words by version 1.2 and refuses a key that stands twice."""

    yaml_implicit_resolvers = _resolvers()

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[object] = set()
        for key, _ in node.value:
            if key.value in seen:
                problem = f"the key {key.value!r} is there twice"
                raise yaml.constructor.ConstructorError(None, None, problem, key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)


def read(path: Path) -> dict[str, Any]:
    """The document as plain data; raises OSError or yaml.YAMLError, also where a key stands twice."""
    with path.open(encoding="utf-8") as file:
        node: dict[str, Any] = yaml.load(file, Loader=_Loader)  # noqa: S506 (a safe loader)
    return node
