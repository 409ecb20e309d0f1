"""The contents of `openapi/daftra.yaml` at a place of the vendor's reference, and what they mean for a difference."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from scripts.compare_vendor import notation
from scripts.compare_vendor.differences import EMPTY, Aspect, Change, Difference
from scripts.compare_vendor.facts import BODY, ITEMS, PARAMETERS, VALUES, Fact, Operation, Place
from scripts.document.model import Document
from scripts.document.model import Operation as Ours
from scripts.document.nodes import Node, mapping, members, ref_name, sequence, text, types

ID_KEY: Final = "x-vendor-id"

_JSON: Final = {
    "integer": "integer",
    "decimal": "number",
    "flag": "boolean",
    **dict.fromkeys(("date", "display_date", "timestamp", "display_timestamp", "text"), "string"),
}
_FORMATS: Final = {
    **dict.fromkeys(("date", "display_date"), "date"),
    **dict.fromkeys(("timestamp", "display_timestamp"), "date-time"),
}
_MAX_SHOWN: Final = 8


class Standing(StrEnum):
    """How the document relates to a difference."""

    OPEN = "to look at"
    OVERRIDDEN = "overridden in the document"
    DONE = "already so in the document"


@dataclass(frozen=True)
class Judgement:
    """The standing of a difference, the contents of the document at its place, and whether the document has the
    place."""

    standing: Standing
    document: str
    has_place: bool = True


class Documented:
    """The document, accessed by the places of the vendor's reference."""

    def __init__(self, document: Document) -> None:
        self._document = document
        self._operations: dict[tuple[str, str], list[Ours]] = {}
        self._by_id: dict[str, Ours] = {}
        for operation in document.every_operation:
            for id_ in ids(operation.node):
                self._by_id.setdefault(id_, operation)
            self._operations.setdefault(self._key(operation.method.upper(), operation.path), []).append(operation)

    def operation(self, theirs: Operation) -> Ours | None:
        """Our operation for an operation of the vendor: by its id, or else by method and path."""
        if theirs.id in self._by_id:
            return self._by_id[theirs.id]
        found = self._operations.get(self._key(theirs.method, theirs.path), [])
        prefix, _ = notation.key(theirs.path)
        same = [one for one in found if notation.key(one.path)[0] == prefix] or ([] if prefix else found)
        return same[0] if same else None

    @staticmethod
    def _key(method: str, path: str) -> tuple[str, str]:
        return method, notation.key(path)[1]

    def fact(self, operation: Ours, part: str, place: Place) -> Fact | None:
        """The facts of the document at a place; None if it does not have the place."""
        required = False
        if part in PARAMETERS:
            parameter = self._parameter(operation, part, place[0]) if place else {}
            if parameter is None:
                return None
            nodes, required, place = [mapping(parameter.get("schema"))], parameter.get("required") is True, place[1:]
        else:
            content = self._content(operation, part)
            if content is None:
                return None
            nodes = content
        for name in place:
            branches = [branch for node in nodes for branch in self._branches(node)]
            required = any(name in sequence(branch.get("required")) for branch in branches)
            nodes = [child for branch in branches if (child := _child(branch, name)) is not None]
            if not nodes:
                return None
        return self._read(nodes, required)

    def _parameter(self, operation: Ours, part: str, name: str) -> Node | None:
        shared = sequence(operation.path_item.get("parameters"))
        for raw in (*sequence(operation.node.get("parameters")), *shared):
            parameter = self._document.resolve(raw)
            if parameter.get("in") == part and text(parameter.get("name")).removesuffix("[]") == name.removesuffix(
                "[]"
            ):
                return parameter
        return None

    def _content(self, operation: Ours, part: str) -> list[Node] | None:
        """The schemas of a body, or of the answer with a status; success has the same form under any status."""
        if part == BODY:
            nodes: list[object] = [operation.node.get("requestBody")]
        else:
            answers = operation.responses
            other = [status for status in answers if part[0] == "2" and str(status)[0] == "2"]
            nodes = [answers[part]] if part in answers else [answers[status] for status in other]
        found = [
            mapping(mapping(media).get("schema"))
            for node in nodes
            for media in mapping(self._document.resolve(node).get("content")).values()
        ]
        return found or None

    def _branches(self, node: object, inside: tuple[str, ...] = ()) -> Iterator[Node]:
        """A schema with its references resolved and its parts merged."""
        name = ref_name(node)
        if name in inside and name:
            return
        schema = self._document.resolve(node)
        yield schema
        for key in ("allOf", "anyOf", "oneOf"):
            for part in sequence(schema.get(key)):
                yield from self._branches(part, (*inside, name))

    def _read(self, nodes: Iterable[Node], required: bool) -> Fact:
        """The facts of a value that schemas state."""
        fact = Fact(required=required)
        for node in nodes:
            for branch in self._branches(node):
                fact = self._with(fact, branch)
            beside = {key: value for key, value in mapping(node).items() if key != "$ref"}
            default = beside.get("default")
            fact = replace(
                fact,
                limits={**fact.limits, **notation.limits(beside)},
                default=fact.default if default is None else notation.scalar(default),
                deprecated=fact.deprecated or beside.get("deprecated") is True,
            )
        return fact

    def _with(self, fact: Fact, schema: Node) -> Fact:
        null = fact.null or "null" in types(schema)
        stated = text(schema.get("format"))
        kind = next((name for name, formats in _formats() if stated in formats), None)
        if kind in _JSON:
            return replace(fact, types=fact.types | {_JSON[kind]}, null=null, format=_FORMATS.get(kind, fact.format))
        if named := members(schema):
            values = {notation.scalar(one["const"]): text(one.get("title")) for one in named}
            kinds = {"integer" if isinstance(one["const"], int) else "string" for one in named}
            return replace(fact, types=fact.types | kinds, null=True, values={**fact.values, **values})
        if "const" in schema or fact.values:
            return fact
        limits = {**fact.limits, **notation.limits(schema)}
        return replace(fact, types=fact.types | (types(schema) - {"null"}), null=null, limits=limits)

    # --- judgements ---

    def judge(self, difference: Difference) -> Judgement:
        """Judge a difference."""
        if difference.aspect is Aspect.OPERATION:
            return self._of_operation(difference)
        operation = self.operation(difference.operation)
        if operation is None:
            return Judgement(Standing.OVERRIDDEN, "does not have the operation", has_place=False)
        if difference.aspect is Aspect.STATUS:
            return _of_names(difference, {str(status) for status in operation.responses}.__contains__, lambda _: "")
        place, part = difference.place, difference.part
        if part == "path" and place:
            place = (self._path_name(operation, difference.operation, place[0]), *place[1:])

        def at(name: str) -> Fact | None:
            return self.fact(operation, part, (*place[:-1], name))

        if difference.aspect in (Aspect.FIELD, Aspect.PARAMETER):
            if difference.newly_documented or difference.emptied:
                return self._of_fields(difference, operation)
            return _of_names(difference, lambda name: at(name) is not None, lambda name: f" ({_whole(at(name))})")
        fact = self.fact(operation, part, place)
        if fact is None:
            return Judgement(Standing.OVERRIDDEN, "leaves the place out", has_place=False)
        return _of_fact(difference, fact)

    def _path_name(self, ours: Ours, theirs: Operation, name: str) -> str:
        """Our name of a parameter in the path, by its position."""
        names, known = notation.path_names(ours.path), notation.path_names(theirs.spelled or theirs.path)
        index = known.index(name) if name in known else len(names)
        return names[index] if index < len(names) else name

    def _of_operation(self, difference: Difference) -> Judgement:
        ours = self.operation(difference.operation)
        if difference.change is Change.MOVED:
            method, _, path = difference.after.partition(" ")
            if ours and self._key(ours.method.upper(), ours.path) == self._key(method, path):
                return Judgement(Standing.DONE, f"has {ours.method.upper()} {ours.path}")
        if ours is None:
            standing = Standing.OPEN if difference.change is Change.NEW else Standing.DONE
            return Judgement(standing, "does not have it")
        has = f"has {ours.method.upper()} {ours.path}"
        if "x-no-method" in ours.node:
            standing = Standing.DONE if difference.change is Change.NEW else Standing.OVERRIDDEN
            return Judgement(standing, f"{has}, without a method")
        return Judgement(Standing.DONE if difference.change is Change.NEW else Standing.OPEN, has)

    def _of_fields(self, difference: Difference, operation: Ours) -> Judgement:
        """Several fields that are documented for the first time, or that were all removed."""
        names = (difference.after or difference.before).split(", ")
        known = {name: self.fact(operation, difference.part, (*difference.place, name)) is not None for name in names}
        new = difference.newly_documented
        open_names = [name for name, there in known.items() if there is not new]
        if not open_names:
            return Judgement(Standing.DONE, "has all of them" if new else "has none of them")
        return Judgement(Standing.OPEN, f"{'does not have' if new else 'has'} {', '.join(open_names)}")


def ids(node: Node) -> list[str]:
    """The vendor's ids of one of our operations."""
    stated = node.get(ID_KEY)
    return [str(one) for one in (sequence(stated) if isinstance(stated, list) else [stated]) if one is not None]


def _formats() -> Iterable[tuple[str, tuple[str, ...]]]:
    from daftra_client._codec.fields import SCALARS

    return [(name, scalar.formats) for name, scalar in SCALARS.items()]


def _child(schema: Node, name: str) -> Node | None:
    if name == ITEMS:
        return mapping(schema["items"]) if "items" in schema else None
    if name == VALUES:
        values = schema.get("additionalProperties")
        return mapping(values) if isinstance(values, dict) else None
    properties = mapping(schema.get("properties"))
    if name in properties:
        return mapping(properties[name])
    for node in map(mapping, properties.values()):
        if name in sequence(node.get("x-aliases")):
            return node
    return None


def _of_names(difference: Difference, has: Callable[[str], bool], said: Callable[[str], str]) -> Judgement:
    """A name that is new, removed or replaced by another one."""
    before, after = difference.before, difference.after
    old, new = bool(before) and has(before), bool(after) and has(after)
    done = (new or not after) and not old
    parts = [f"has {name}{said(name)}" for name, there in ((before, old), (after, new)) if there]
    return Judgement(Standing.DONE if done else Standing.OPEN, " and ".join(parts) or "does not have it")


def _of_fact(difference: Difference, fact: Fact) -> Judgement:
    """A fact that changed at a place of the document."""
    old, new = difference.old or Fact(), difference.new or Fact()
    judge = {
        Aspect.TYPE: _of_type,
        Aspect.REQUIREMENT: _of_requirement,
        Aspect.VALUES: _of_values,
        Aspect.MEANINGS: _of_meanings,
        Aspect.DEFAULT: _of_default,
        Aspect.LIMIT: lambda old, new, fact: _of_limit(difference, fact),
        Aspect.DEPRECATION: _of_deprecation,
    }[difference.aspect]
    done, overridden, said = judge(old, new, fact)
    return Judgement(Standing.DONE if done else Standing.OVERRIDDEN if overridden else Standing.OPEN, said)


def _of_type(old: Fact, new: Fact, fact: Fact) -> tuple[bool, bool, str]:
    if not fact.types:
        return True, False, "any value"
    if old.types == new.types:  # null, or the form of a text
        same_form = not new.format or not fact.format or new.format == fact.format
        done = same_form and new.null == fact.null
        # Scalars of the document may be null on purpose, even if the reference says otherwise.
        return done, fact.null and not new.null, fact.type
    return new.types <= fact.types, not old.types <= fact.types, fact.type


def _of_requirement(old: Fact, new: Fact, fact: Fact) -> tuple[bool, bool, str]:
    return fact.required == new.required, False, "required" if fact.required else "optional"


def _of_values(old: Fact, new: Fact, fact: Fact) -> tuple[bool, bool, str]:
    changed = (old.values.keys() ^ new.values.keys()) - {"null"}
    done = all((value in fact.values) == (value in new.values) for value in changed)
    overridden = any((value in fact.values) != (value in old.values) for value in changed)
    return done, overridden and bool(fact.values), _values(fact, changed)


def _of_meanings(old: Fact, new: Fact, fact: Fact) -> tuple[bool, bool, str]:
    changed = {
        value
        for value in old.values.keys() & new.values.keys()
        if old.values[value] and new.values[value] and not notation.same_meaning(old.values[value], new.values[value])
    }
    done = all(notation.same_meaning(fact.values.get(value, ""), new.values[value]) for value in changed)
    overridden = all(not notation.same_meaning(fact.values.get(value, ""), old.values[value]) for value in changed)
    return done, overridden, _values(fact, changed)


def _of_default(old: Fact, new: Fact, fact: Fact) -> tuple[bool, bool, str]:
    said = "no default" if fact.default is None else f"default {fact.default or EMPTY}"
    return fact.default == new.default, fact.default is not None and fact.default != old.default, said


def _of_limit(difference: Difference, fact: Fact) -> tuple[bool, bool, str]:
    limit = fact.limits.get(difference.name, "")
    said = f"{difference.name} {limit}" if limit else f"no {difference.name}"
    # Read models have no limits in the document, because stored records exceed them.
    read = difference.part not in (*PARAMETERS, BODY)
    return limit == difference.after, read or (limit != "" and limit != difference.before), said


def _of_deprecation(old: Fact, new: Fact, fact: Fact) -> tuple[bool, bool, str]:
    return fact.deprecated, False, "deprecated" if fact.deprecated else "not deprecated"


def _values(fact: Fact, first: Iterable[str]) -> str:
    """The values of an enumeration as text, the relevant ones first."""
    if not fact.values:
        return "no enumeration"
    order = sorted(fact.values, key=lambda value: (value not in set(first), list(fact.values).index(value)))
    shown = [f"{value} {fact.values[value]}".strip() for value in order[:_MAX_SHOWN]]
    return ", ".join([*shown, *(["..."] if len(order) > _MAX_SHOWN else [])])


def _whole(fact: Fact | None) -> str:
    """All facts of the document at a place, as text."""
    if fact is None:
        return ""
    words = [fact.type or "any value", *(["required"] if fact.required else [])]
    words += [f"{key} {value}" for key, value in sorted(fact.limits.items())]
    words += [f"default {fact.default or EMPTY}"] if fact.default is not None else []
    words += [f"values {_values(fact, ())}"] if fact.values else []
    return ", ".join(words)
