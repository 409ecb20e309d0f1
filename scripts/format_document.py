"""Write `openapi/daftra.yaml` in its one canonical form, so that a diff shows only what changed.

    python scripts/format_document.py            rewrite the document
    python scripts/format_document.py --check    exit 1 if it is not in this form

Maps whose keys are names (paths, components, properties) are sorted; objects with fixed keys have them in reading
order; prose is folded at 118 columns; examples and other data are not changed. Comments are removed: remarks on a field
go into its description or `x-evidence`.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.document.model import DATA  # noqa: E402
from scripts.document.nodes import DocumentError, mapping  # noqa: E402
from scripts.document.source import RESOLVERS  # noqa: E402
from scripts.lint.basics import load_sound  # noqa: E402

# Reading order of fixed keys; any other key follows, sorted.
_ORDER = (
    *("openapi", "$ref", "const", "title", "name", "in", "required", "tags", "operationId", "summary", "description"),
    *(
        "x-evidence",
        "x-vendor-id",
        "x-also-read-as",
        "rows",
        "show",
        "evidence",
        "x-name",
        "x-create-only",
        "x-carry",
        "x-from",
        "x-appended",
        "x-goes-with",
        "x-keeps",
        "x-unread",
        "x-unless",
        "x-aliases",
        "x-computed",
        "x-unwritable",
        "x-abstract",
        "x-envelope",
        "x-confirms",
        "x-confirmed-by",
        "x-look",
        "x-sensitive",
        "x-personal",
        "x-key-order",
        "x-changes-state",
        "x-no-method",
        "x-refusals",
        "x-reference",
        "x-hides",
        "x-rights",
        "x-verify",
    ),
    *("security", "type", "format", "pattern", "minimum", "maximum", "maxItems", "minItems", "default", "examples"),
    *("allOf", "anyOf", "oneOf", "items", "additionalProperties", "properties"),
    *("style", "explode", "schema", "parameters", "requestBody", "content", "responses", "x-methods"),
)
_TOP_ORDER = ("openapi", "info", "servers", "security", "tags", "paths", "components")
_METHODS = ("get", "post", "put", "patch", "delete")
# Keys whose value is a map from names to something, and is therefore sorted.
_NAMED = frozenset(("paths", "properties", "schemas", "responses", "securitySchemes", "variables", "x-filterable"))


def canonical(document: dict[str, Any]) -> str:
    """The document as text in canonical form."""
    ordered = {key: _ordered(document[key], key) for key in _by(_TOP_ORDER, document)}
    ordered["tags"] = sorted(ordered.get("tags", []), key=lambda tag: str(tag["name"]))
    return yaml.dump(ordered, Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=118)


def _ordered(node: Any, key: str) -> Any:
    if key == "examples" and isinstance(node, dict):
        return {
            name: {word: _data(value, word) for word, value in mapping(each).items()} for name, each in node.items()
        }
    if key in DATA:
        return _data(node, key)
    if isinstance(node, list):
        return [_ordered(item, "") for item in node]
    if isinstance(node, str):
        return " ".join(node.split()) if "\n" in node else node
    if not isinstance(node, dict):
        return node
    if key in _NAMED or (key == "parameters" and isinstance(node, dict)):
        return {str(name): _ordered(node[name], "") for name in sorted(node, key=str)}
    if key == "" and node.keys() <= {"parameters", *_METHODS}:
        return {word: _ordered(node[word], "") for word in ("parameters", *_METHODS) if word in node}
    return {k: _ordered(node[k], k) for k in _by(_ORDER, node)}


def _data(node: Any, key: str) -> Any:
    """Unchanged data; maps and lists of an example are on as few lines as possible."""
    return _Compact(node) if key in ("example", "value") and isinstance(node, dict | list) else node


class _Compact:
    """A value that is written in the flow style of YAML."""

    def __init__(self, value: Any) -> None:
        self.value = value


def _by(order: Sequence[str], node: dict[str, Any]) -> list[str]:
    return sorted(node, key=lambda key: (order.index(key) if key in order else len(order), key))


class _Dumper(yaml.SafeDumper):
    """Indents lists, writes references and short lists of words on one line, and never uses anchors.

    Quotes each text that YAML 1.1 or YAML 1.2 would read as another type.
    """

    def increase_indent(self, flow: bool = False, indentless: bool = False) -> None:
        super().increase_indent(flow, False)

    def ignore_aliases(self, data: Any) -> bool:
        return True


def _represent_map(dumper: _Dumper, data: dict[str, Any]) -> yaml.Node:
    return dumper.represent_mapping("tag:yaml.org,2002:map", data, flow_style=set(data) == {"$ref"})


def _represent_list(dumper: _Dumper, data: list[Any]) -> yaml.Node:
    short = all(isinstance(item, str | int) for item in data) and sum(len(str(item)) for item in data) < 80
    return dumper.represent_sequence("tag:yaml.org,2002:seq", data, flow_style=short)


def _represent_compact(dumper: _Dumper, data: _Compact) -> yaml.Node:
    node = dumper.represent_data(data.value)
    _make_compact(node)
    return node


def _make_compact(node: yaml.Node) -> None:
    if isinstance(node, yaml.CollectionNode):
        node.flow_style = True
        for part in node.value:
            for each in part if isinstance(part, tuple) else (part,):
                _make_compact(each)


for _first, _types in RESOLVERS.items():
    for _tag, _pattern in _types:
        _Dumper.add_implicit_resolver(_tag, _pattern, [_first])
_Dumper.add_representer(_Compact, _represent_compact)
_Dumper.add_representer(dict, _represent_map)
_Dumper.add_representer(list, _represent_list)


def main() -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--check", action="store_true", help="compare instead of writing; exit 1 on a difference")
    parser.add_argument("document", type=Path, nargs="?", default=ROOT / "openapi" / "daftra.yaml")
    arguments = parser.parse_args()
    path: Path = arguments.document
    try:
        text = canonical(load_sound(path).root)
    except DocumentError as error:
        for line in str(error).splitlines():
            print(f"error: {line}", file=sys.stderr)
        return 1
    if text == path.read_text(encoding="utf-8"):
        return 0
    if arguments.check:
        print(f"{path.name} is not in canonical form; run `make format-document`", file=sys.stderr)
        return 1
    path.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
