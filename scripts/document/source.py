"""Reads the OpenAPI document from YAML, by the rules of YAML 1.2: `no` and dates are words."""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING, Any

import yaml

from scripts.document.nodes import DocumentError

if TYPE_CHECKING:
    from yaml import SafeLoader as _BaseLoader
else:
    # The C loader is several times faster; PyYAML lacks it only when built without libyaml.
    _BaseLoader = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


# The types of plain words in version 1.2 of YAML.
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


RESOLVERS = _resolvers()


class _Loader(_BaseLoader):
    """A safe loader that reads plain words by YAML 1.2 and refuses duplicate keys."""

    yaml_implicit_resolvers = RESOLVERS

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Any, Any]:
        seen: set[object] = set()
        for key, _ in node.value:
            # A key that is a list or a map is refused by the base class.
            name = key.value if isinstance(key, yaml.ScalarNode) else key
            if name in seen:
                problem = f"the key {name!r} is here twice; merge the two"
                raise yaml.constructor.ConstructorError(None, None, problem, key.start_mark)
            seen.add(name)
        return super().construct_mapping(node, deep)


def read(path: Path) -> dict[str, Any]:
    """The document as plain data.

    Raises:
        DocumentError: The file cannot be read, is not YAML, has a key twice, or is not a map. The message is one line
            with the place.
    """
    try:
        node = yaml.load(path.read_bytes(), Loader=_Loader)  # noqa: S506 (a safe loader)
    except OSError as error:
        raise DocumentError(f"{path}: {error.strerror or error}") from None
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        place = f":{mark.line + 1}:{mark.column + 1}" if mark else ""
        raise DocumentError(f"{path.name}{place}: {' '.join(_parts(error))}") from None
    except yaml.YAMLError as error:
        raise DocumentError(f"{path.name}: {' '.join(str(error).split())}") from None
    if not isinstance(node, dict):
        raise DocumentError(f"{path.name}: is not a map with openapi, info, paths and components")
    return node


def _parts(error: yaml.MarkedYAMLError) -> list[str]:
    """The context and the problem of an error of the parser."""
    doing = f"{error.context}:" if error.context else ""
    return [part for part in (doing, error.problem) if part]
