"""Propose fields for keys that accounts sent and the document does not have.

    python scripts/take_drift.py report.txt            print what to add to openapi/daftra.yaml
    python scripts/take_drift.py report.txt --write    add it; the linter asks for the descriptions
    python scripts/take_drift.py - < report.txt

The report is the text of `print(daftra.drift_report())`. It has names and kinds but no values, so a person who knows
the field must describe it. Exit status: 0, or 1 if the report cannot be read.
"""

from __future__ import annotations

import argparse
import re
import sys
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.document.model import Document  # noqa: E402
from scripts.document.nodes import SCHEMAS, DocumentError, Node, mapping, members, ref_name, sequence, suggestion  # noqa: E402
from scripts.format_document import canonical  # noqa: E402
from scripts.lint.basics import load_sound  # noqa: E402

_HEAD: Final = re.compile(r"daftra-client (\S+) has received (no )?keys that its document does not know.*")
_LINE: Final = re.compile(r"([A-Za-z]\w*)\.(.+): ([a-z]+(?:, [a-z]+)*); (\d+) times?")
_KINDS: Final = frozenset(("null", "boolean", "integer", "number", "text", "list", "object"))
_DATA: Final = re.compile(r"<[a-z ]+>")
"""The text that a report shows in place of a key, or a part of a key, that looks like data."""

_SCALARS: Final = (
    (frozenset(("boolean", "integer")), "Flag"),
    (frozenset(("integer", "number")), "Decimal"),
    (frozenset(("text", "integer", "number")), "Text"),
)
"""The scalars that cover several kinds of values, in order of preference, if one kind is not sufficient."""


class ReportError(Exception):
    """A report cannot be read; the message is one line with the place and what to do."""


@dataclass
class Key:
    """A key that the document did not know when the report was made."""

    model: str
    name: str
    kinds: Counter[str] = field(default_factory=Counter[str])
    count: int = 0


@dataclass(frozen=True)
class Proposal:
    """A field to add to a schema, and notes for its description."""

    schema: str
    name: str
    node: Node
    notes: tuple[str, ...]


def read_report(text: str, name: str) -> tuple[list[Key], str]:
    """The keys of one or several reports in a text, and the versions of the client that wrote them.

    Raises:
        ReportError: The text is not a report.
    """
    found: dict[tuple[str, str], Key] = {}
    versions: dict[str, None] = {}
    how = "give the text of `print(daftra.drift_report())` as it is"
    for number, raw in enumerate(text.splitlines(), 1):
        line = raw.strip()
        if not line:
            continue
        if head := _HEAD.fullmatch(line):
            versions[head[1]] = None
            continue
        if not versions:
            raise ReportError(f"{name}:{number}: does not begin with a line of a drift report; {how}")
        match = _LINE.fullmatch(line)
        kinds = match[3].split(", ") if match else []
        if match is None or not _KINDS.issuperset(kinds):
            raise ReportError(f"{name}:{number}: is not a line `Model.key: kinds; count times`; {how}")
        key = found.setdefault((match[1], match[2]), Key(match[1], match[2]))
        key.kinds.update(kinds)
        key.count += int(match[4])
    if not versions:
        raise ReportError(f"{name}: is empty; {how}")
    return list(found.values()), ", ".join(versions)


def propose(document: Document, keys: Sequence[Key], versions: str) -> tuple[list[Proposal], list[str]]:
    """The fields to add, and a line for each key that gives none."""
    passed: list[str] = []
    unknown: dict[str, list[Key]] = {}
    for key in keys:
        if (reason := _no_field(document, key)) is not None:
            passed.append(f"{key.model}.{key.name}: {reason}")
        else:
            unknown.setdefault(key.name, []).append(key)
    found = [
        _proposal(document, schema, same, versions)
        for rivals in unknown.values()
        for schema, same in _places(document, rivals)
    ]
    return sorted(found, key=lambda one: (one.schema, one.name)), passed


def _no_field(document: Document, key: Key) -> str | None:
    """Why a key must not be added as a field; None if it can be added."""
    if _DATA.search(key.name):
        return "looks like data; if all keys of the record do, it is a map: describe it by `additionalProperties`"
    if key.model not in document.schemas or not document.is_model(key.model):
        return f"the document has no record {key.model}{suggestion(key.model, document.schemas)}"
    properties = document.properties(document.schemas[key.model])
    aliases = {alias for node in properties.values() for alias in sequence(mapping(node).get("x-aliases"))}
    return "is already in the document" if key.name in properties.keys() | aliases else None


def _places(document: Document, rivals: list[Key]) -> Iterator[tuple[str, list[Key]]]:
    """Where a key belongs: in a schema that several records with this key share, or else in the record itself."""
    left = list(rivals)
    while left:
        key = left.pop(0)
        own = [key.model, *_bases(document, key.model)]
        for base in own[1:]:
            related = [one for one in left if base in _bases(document, one.model) or one.model == base]
            if related:
                left = [one for one in left if one not in related]
                yield base, [key, *related]
                break
        else:
            # A record that only puts others together is defined by the last of them.
            yield next((name for name in own if _own(document.schemas[name]).get("properties")), key.model), [key]


def _bases(document: Document, name: str) -> list[str]:
    """The schemas that a record builds on, the nearest first; of several the last, which defines the record."""
    found: list[str] = []
    todo = [name]
    while todo:
        parts = [ref_name(part) for part in sequence(document.schemas[todo.pop(0)].get("allOf"))]
        fresh = [part for part in reversed(parts) if part in document.schemas and part not in found]
        found += fresh
        todo += fresh
    return found


def _proposal(document: Document, schema: str, keys: list[Key], versions: str) -> Proposal:
    name = keys[0].name
    kinds: Counter[str] = sum((key.kinds for key in keys), Counter())
    count = sum(key.count for key in keys)
    words = ", ".join(kinds)
    records = f"{count} record{'' if count == 1 else 's'}"
    node = {
        "$ref": f"{SCHEMAS}{scalar(name, kinds)}",
        "description": "",
        "x-evidence": f"live report ({words} in {records}, by daftra-client {versions})",
    }
    return Proposal(schema, name, node, tuple(_notes(document, schema, keys)))


def scalar(name: str, kinds: Iterable[str]) -> str:
    """The scalar of the document that covers all kinds of values that were seen."""
    seen = frozenset(kinds) - {"null"}
    is_id = name == "id" or name.endswith("_id")
    if is_id and seen and seen <= {"integer", "text"}:
        return "Id"
    if len(seen) == 1:
        kind = next(iter(seen))
        return {"boolean": "Flag", "integer": "Integer", "number": "Decimal", "text": "Text"}.get(kind, "Json")
    return next((chosen for covered, chosen in _SCALARS if seen and seen <= covered), "Json")


def _notes(document: Document, schema: str, keys: list[Key]) -> Iterator[str]:
    models = sorted({key.model for key in keys})
    if models != [schema]:
        yield f"seen in {', '.join(models)}"
    for model in models:
        entities = [f"`{one.get('const')}`" for one in _entities(document) if one.get("x-record") == model]
        if entities:
            yield f"{model} is the row of the entity {', '.join(entities)}, which can be filtered by the field then"
    inputs = [f"{name}Input" for name in (schema, *models) if f"{name}Input" in document.schemas]
    if inputs:
        yield f"if it can be written, add it to {inputs[0]} too; if not, the linter asks for the reason"


def _entities(document: Document) -> list[Node]:
    return members(mapping(document.schemas.get("EntityName")))


def _own(schema: Node) -> Node:
    """The part of a schema that holds its own fields: the schema itself, or the last member of its `allOf`."""
    parts = sequence(schema.get("allOf"))
    if not parts:
        return schema
    last = mapping(parts[-1])
    return last if "$ref" not in last else {}


def shown(document: Document, proposals: Sequence[Proposal]) -> str:
    """The proposals as a part of the document."""
    schemas: dict[str, Any] = {}
    for one in proposals:
        fields: Node = {"properties": {}}
        composed = bool(sequence(document.schemas[one.schema].get("allOf")))
        node = schemas.setdefault(one.schema, {"allOf": [fields]} if composed else fields)
        (node["allOf"][0] if composed else node)["properties"][one.name] = one.node
    return canonical({"components": {"schemas": schemas}}).removesuffix("tags: []\n")


def add(document: Document, proposals: Sequence[Proposal]) -> str:
    """The document with the proposals, in canonical form."""
    for one in proposals:
        schema = document.schemas[one.schema]
        if not (part := _own(schema)):
            part["type"] = "object"
            schema["allOf"].append(part)
        part.setdefault("properties", {})[one.name] = one.node
    return canonical(document.root)


def main(arguments: Sequence[str] | None = None) -> int:
    parser = argparse.ArgumentParser(description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("report", help="the file with the report; - reads standard input")
    parser.add_argument("--write", action="store_true", help="add the fields to the document")
    parser.add_argument("--document", type=Path, default=ROOT / "openapi" / "daftra.yaml")
    chosen = parser.parse_args(arguments)
    try:
        text = sys.stdin.read() if chosen.report == "-" else Path(chosen.report).read_text(encoding="utf-8")
        keys, versions = read_report(text, "standard input" if chosen.report == "-" else chosen.report)
        document = load_sound(chosen.document)
    except (OSError, UnicodeDecodeError) as error:
        reason = error.strerror if isinstance(error, OSError) else "is not UTF-8 text"
        print(f"error: {chosen.report}: {reason}; give the file of a drift report", file=sys.stderr)
        return 1
    except (ReportError, DocumentError) as error:
        print(f"error: {error}", file=sys.stderr)
        return 1
    proposals, passed = propose(document, keys, versions)
    for line in passed:
        print(f"# {line}")
    if not proposals:
        print("# nothing to add")
        return 0
    for one in proposals:
        for note in one.notes:
            print(f"# {one.schema}.{one.name}: {note}")
    if chosen.write:
        chosen.document.write_text(add(document, proposals), encoding="utf-8")
        for one in proposals:
            print(f"# added {one.schema}.{one.name}; describe it, `make lint` fails until then")
    else:
        print(f"# to be described; --write adds it to {chosen.document.name}")
        print(shown(document, proposals), end="")
    return 0


if __name__ == "__main__":
    sys.exit(main())
