"""Rules that every script relies on: the document has the right form, its references exist, and its names are usable.

Generator and formatter run these rules before anything else, so that a mistake leads to a message and not to a
traceback.
"""

from __future__ import annotations

import keyword
import re
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Final, cast

from scripts.document.grammar import KEYWORDS, objects
from scripts.document.model import KINDS, Document, Operation
from scripts.document.nodes import (
    DocumentError,
    Node,
    Pointer,
    is_enumeration,
    mapping,
    ref_name,
    sequence,
    show,
    suggestion,
    text,
    types,
)
from scripts.lint.rules import Found, Rules, findings

RULES: Final = Rules()

_LOCATIONS = ("path", "query", "header", "cookie")


def load_sound(path: Path) -> Document:
    """Read a document that every script can work with.

    Raises:
        DocumentError: It cannot be read, or breaks a rule of this module. The message has a line for each mistake.
    """
    document = Document.load(path)
    if found := findings(document, RULES):
        raise DocumentError("\n".join(f"{path.name} {finding}" for finding in found))
    return document


@RULES.add
def sections_are_there(document: Document) -> Found:
    """Without paths and schemas there is nothing to generate, and a list in their place has no names."""
    for pointer in (("paths",), ("components",), ("components", "schemas")):
        if not isinstance(document.target(f"#/{'/'.join(pointer)}"), dict):
            yield pointer, "is missing or is not a map"


@RULES.add
def keys_are_strings(document: Document) -> Found:
    """JSON knows no other keys; `200:` without quotes is a number to YAML, and tools disagree about what it means."""
    for pointer, node in document.every_map:
        for key in cast(dict[object, object], node):
            if not isinstance(key, str):
                yield pointer, f"the key {key!r} is not a string; quote it"


@RULES.add
def keywords_are_known(document: Document) -> Found:
    """Every tool silently ignores a misspelt keyword: a secret would be shown, or an id not sent."""
    for pointer, kind, node in objects(document.root):
        for key in map(str, node):
            if key not in KEYWORDS[kind]:
                yield pointer, f"{key!r} is not a keyword of {_one(kind)}{_remedy(key, kind)}"


def _remedy(key: str, kind: str) -> str:
    others = sorted(other for other, words in KEYWORDS.items() if key in words)
    if others:
        return f"; it belongs to {' or '.join(map(_one, others))}"
    if meant := suggestion(key, KEYWORDS[kind]):
        return meant
    return "; a field belongs under `properties`" if kind == "schema" else ""


def _one(kind: str) -> str:
    return f"{'an' if kind[0] in 'aeiou' else 'a'} {kind}" if kind != "components" else kind


@RULES.add
def keywords_have_their_form(document: Document) -> Found:
    """Scripts parse the value of an extension or write it into code, so it must have the form in docs/document.md."""
    for pointer, _, node in objects(document.root):
        for key in map(str, node):
            if key in _FORMS and not (found := _FORMS[key])[0](node[key]):
                yield pointer, f"{key} must be {found[1]}"


def _is_text(value: object) -> bool:
    return bool(text(value))


def _are_texts(value: object) -> bool:
    return bool(sequence(value)) and all(map(_is_text, sequence(value)))


def _maps_texts(value: object) -> bool:
    return bool(mapping(value)) and all(map(_is_text, mapping(value).values()))


def _is_reference(value: object) -> bool:
    return bool(sequence(value)) and all(map(_maps_texts, sequence(value)))


def _is_verify(value: object) -> bool:
    bounds = mapping(value)
    return _is_text(value) or (set(bounds) == {"field", "bound"} and bounds["bound"] in ("from", "to"))


def _keeps(value: object) -> bool:
    flag = mapping(value)
    return set(flag) == {"field", "value"} and _is_text(flag["field"]) and type(flag["value"]) in (int, str)


def _refuses(value: object) -> bool:
    return _maps_texts(value) and all(re.fullmatch(r"[345]\d\d", str(status)) for status in mapping(value))


def _is_number(value: object) -> bool:
    return isinstance(value, int | float) and not isinstance(value, bool)


def _is_length(value: object) -> bool:
    return type(value) is int and value >= 0


_FORMS: Final[Mapping[str, tuple[Callable[[object], bool], str]]] = {
    **dict.fromkeys(("minimum", "maximum", "exclusiveMinimum"), (_is_number, "a number")),
    **dict.fromkeys(("minLength", "maxLength", "minItems", "maxItems"), (_is_length, "an integer from 0 on")),
    "x-aliases": (_are_texts, "a list of keys"),
    "x-also-read-as": (
        lambda value: {"title", "description", "evidence"} <= mapping(value).keys(),
        "a map of title, description and evidence",
    ),
    "x-appended": (_is_text, "a text"),
    "x-carry": (lambda value: isinstance(value, bool), "true or false"),
    "x-columns-of": (_are_texts, "a list of schemas"),
    "x-from": (_is_text, "a key"),
    "x-goes-with": (_are_texts, "a list of keys"),
    "x-keeps": (_keeps, "a map of field (a key) and value (a number or a word)"),
    "x-look": (
        lambda value: _maps_texts(value) and "location" in mapping(value),
        "a map of a location, and optionally a field",
    ),
    "x-reference": (_is_reference, "a list of at least one map of words"),
    "x-refusals": (_refuses, "a map of statuses and their meanings"),
    "x-unless": (_keeps, "a map of field (a key) and value (a number or a word)"),
    "x-verify": (_is_verify, "a field, or a map of field and bound (from or to)"),
}
"""For each keyword, the check of its form and a description of the form."""


@RULES.add
def references_resolve(document: Document) -> Found:
    """If a reference points to nothing, openapi-python-client drops the object that has it, with only a warning."""
    for pointer, node in document.every_map:
        ref = node.get("$ref")
        if isinstance(ref, str) and document.target(ref) is None:
            siblings = mapping(document.target(ref.rpartition("/")[0]))
            yield pointer, f"the reference {ref!r} points to nothing{suggestion(ref_name(node), siblings)}"


@RULES.add
def schemas_end(document: Document) -> Found:
    """A schema that builds on itself is infinite, so its properties cannot be listed."""
    told: set[str] = set()
    for name, schema in document.schemas.items():
        if name not in told and (circle := _circle(document, name, schema, (name,))):
            told.update(circle)
            way = " -> ".join(circle)
            yield ("components", "schemas", name), f"builds on itself: {way}; take one of these out of its allOf"


def _circle(document: Document, name: str, schema: object, way: tuple[str, ...]) -> tuple[str, ...]:
    """The path through `allOf` that leads back to a schema; empty if there is none."""
    for part in sequence(mapping(schema).get("allOf")):
        base = ref_name(part)
        if base == name:
            return (*way, name)
        inner = document.schemas.get(base) if base else part
        if base not in way and (found := _circle(document, name, inner, (*way, base) if base else way)):
            return found
    return ()


@RULES.add
def formats_are_known(document: Document) -> Found:
    """`format` says how a value is read, so each format must be in the table of `daftra_client/_codec/fields.py`."""
    for schema in document.every_schema:
        format = schema.node.get("format")
        if "format" in schema.node and (not isinstance(format, str) or format not in KINDS):
            known = ", ".join(sorted(KINDS))
            yield schema.pointer, f"the format {format!r} is not known{suggestion(str(format), KINDS) or f': {known}'}"


@RULES.add
def one_declared_tag(document: Document) -> Found:
    """A tag is a resource of the client, so an operation belongs to exactly one, and each is described."""
    declared: set[str] = set()
    for index, tag in enumerate(sequence(document.root.get("tags"))):
        name = text(mapping(tag).get("name"))
        declared.add(name)
        if not text(mapping(tag).get("description")):
            yield ("tags", index), f"the tag {name!r} has no description"
        if not _is_name(name):
            yield (
                ("tags", index),
                f"the tag {name!r} is not a name in Python; use a word in small letters",
            )
    for operation in document.every_operation:
        if len(operation.tags) != 1 and "x-methods" not in operation.node:
            yield operation.pointer, f"has {len(operation.tags) or 'no'} tags; name the one resource that it belongs to"
        for tag in operation.tags:
            if tag not in declared:
                meant = suggestion(tag, declared)
                yield operation.pointer, f"the tag {tag!r} is not declared in the tags of the document{meant}"


@RULES.add
def operation_ids(document: Document) -> Found:
    """`<tag>_<method>` becomes `client.<tag>.<method>()`, so it must be unique and give a usable name."""
    seen: dict[str, Pointer] = {}
    for operation in document.every_operation:
        if not operation.id:
            yield operation.pointer, f"has no operationId; it is {operation.tag or '<tag>'}_<method>"
            continue
        if operation.id in seen:
            yield (
                operation.pointer,
                f"the operationId {operation.id!r} is that of {show(seen[operation.id])} too; rename one",
            )
        seen.setdefault(operation.id, operation.pointer)
        if operation.tags:
            if not _is_named_after(operation) or not re.fullmatch(r"[a-z][a-z0-9_]*", operation.name):
                yield operation.pointer, f"the operationId {operation.id!r} is not {operation.tag}_<method>"
            elif keyword.iskeyword(operation.name):
                yield operation.pointer, f"the method {operation.name!r} is a Python keyword; take another word"


def _is_named_after(operation: Operation) -> bool:
    return any(operation.id.startswith(f"{tag}_") for tag in operation.tags)


@RULES.add
def names_are_usable(document: Document) -> Found:
    """A schema is the name of a class and an `x-name` that of an attribute, so both are Python."""
    for schema in document.every_component:
        if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", schema.component) or keyword.iskeyword(schema.component):
            yield (
                schema.pointer,
                f"{schema.component!r} is not a class name; use a word in CamelCase",
            )
    for pointer, kind, node in objects(document.root):
        if kind in ("schema", "parameter") and "x-name" in node and not _is_name(node["x-name"]):
            yield (
                pointer,
                f"the x-name {node['x-name']!r} is not a name in Python; use a word in small letters",
            )


def _is_name(word: object) -> bool:
    return isinstance(word, str) and bool(re.fullmatch(r"[a-z][a-z0-9_]*", word)) and not keyword.iskeyword(word)


@RULES.add
def parameters_are_complete(document: Document) -> Found:
    """A parameter becomes an argument: its name, its location in the request and its type must be stated."""
    for pointer, node in document.every_parameter:
        if not text(node.get("name")):
            yield pointer, "the parameter has no name"
        if node.get("in") not in _LOCATIONS:
            yield pointer, f"the parameter {node.get('name')!r} is `in` none of {', '.join(_LOCATIONS)}"
        if not isinstance(node.get("schema"), dict):
            yield pointer, f"the parameter {node.get('name')!r} has no schema; refer to a named scalar"


@RULES.add
def path_parameters_match(document: Document) -> Found:
    """A placeholder without a parameter cannot be filled, and a parameter without a placeholder is never sent."""
    for operation in document.every_operation:
        listed = sequence(operation.path_item.get("parameters")) + operation.parameters
        resolved = [document.resolve(parameter) for parameter in listed]
        declared = {str(parameter.get("name")) for parameter in resolved if parameter.get("in") == "path"}
        used = set(re.findall(r"{([^{}]*)}", operation.path))
        for name in sorted(used - declared):
            yield operation.pointer, f"the path parameter {name!r} is not declared; add it to the parameters"
        for name in sorted(declared - used):
            yield operation.pointer, f"the path parameter {name!r} is not in the path; add it there or remove it"


@RULES.add
def enumerations_are_open(document: Document) -> Found:
    """An enumeration names its members and accepts any other value, because Daftra adds values without notice."""
    for schema in document.every_schema:
        if schema.component in document.scalars or not is_enumeration(schema.node):
            continue
        if not schema.is_component:
            yield schema.pointer, "an enumeration must be defined in components/schemas; give it a name there"
        branches = [mapping(branch) for branch in sequence(schema.node.get("anyOf"))]
        if "oneOf" in schema.node or not branches:
            yield schema.pointer, "an enumeration is written with anyOf"
            continue
        *members, rest = branches
        yield from _members((*schema.pointer, "anyOf"), members)
        yield from _open_branch((*schema.pointer, "anyOf", len(members)), members, rest)


_MEMBER_KEYS = frozenset(
    {
        "const",
        "title",
        "description",
        "type",
        "x-also-read-as",
        "x-columns-of",
        "x-evidence",
        "x-filterable",
        "x-record",
    }
)


def _members(pointer: Pointer, members: Sequence[Node]) -> Found:
    consts: set[object] = set()
    titles: set[object] = set()
    for index, member in enumerate(members):
        place = (*pointer, index)
        const, title = member.get("const"), member.get("title")
        if isinstance(const, bool) or not isinstance(const, int | str):
            yield place, f"the const {const!r} is neither an integer nor a string"
        elif const in consts:
            yield place, f"the const {const!r} is there twice"
        else:
            consts.add(const)
            if member.get("type") != (wanted := "integer" if isinstance(const, int) else "string"):
                yield (
                    place,
                    f"the member {const!r} has no type {wanted!r}; other generators take it for text",
                )
        names: list[tuple[Pointer, object]] = [(place, title)]
        if "x-also-read-as" in member:
            names.append(((*place, "x-also-read-as"), mapping(member["x-also-read-as"]).get("title")))
        for where, name in names:
            if name is None:
                yield where, f"the member {const!r} has no title; write its name in Python, in UPPER_SNAKE"
            elif not isinstance(name, str) or not re.fullmatch(r"[A-Z][A-Z0-9]*(_[A-Z0-9]+)*", name):
                yield where, f"the title {name!r} is not UPPER_SNAKE"
            elif name in titles:
                yield where, f"the title {name!r} is there twice"
            else:
                titles.add(name)
        if unknown := sorted(set(member) - _MEMBER_KEYS):
            yield place, f"a member has const, type, title and description, not {', '.join(unknown)}"


def _open_branch(pointer: Pointer, members: Sequence[Node], rest: Node) -> Found:
    if set(rest) != {"type"} or not isinstance(rest["type"], list):
        yield pointer, "the last branch is not open; it is a list of types and nothing else"
        return
    wanted = {"string"} | {"integer" for member in members if isinstance(member.get("const"), int)}
    if missing := sorted(wanted - types(rest)):
        yield pointer, f"the open branch does not admit {', '.join(missing)}"


@RULES.add
def no_closed_enumerations(document: Document) -> Found:
    """`enum` cannot have names and descriptions, is closed, and becomes a class for each use."""
    for schema in document.every_schema:
        if "enum" in schema.node and schema.component not in document.scalars:
            yield schema.pointer, "uses enum; write a component with named, open alternatives"
