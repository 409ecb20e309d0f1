"""Compares two schemas: how a change affects the senders and receivers of the value."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from difflib import SequenceMatcher
from functools import cached_property
from typing import Final

from scripts.breaking.document.constraints import compare_constraints
from scripts.breaking.document.direction import Difference, Place, Uses
from scripts.breaking.document.enumerations import compare_members
from scripts.breaking.document.views import View, kinds, meaning, parts, references
from scripts.breaking.findings import Change, Impact
from scripts.document.nodes import Node, is_enumeration, mapping, ref_name, sequence, text, types

_ALIKE: Final = 0.6
_NAMED_VALUES: Final = {"": {"integer", "string"}, "integer": {"integer"}, "id": {"integer"}, "text": {"string"}}
"""Which kinds of values an enumeration may name that takes the place of a scalar, by the `format` of that."""


@dataclass(frozen=True)
class _Names:
    """Two named schemas at the same place, and the keywords next to the references."""

    old: str
    new: str
    rest_old: Node
    rest_new: Node


class Schemas:
    """Compares the schemas of two documents.

    Args:
        renamed: New names of the schemas that have another one.
    """

    def __init__(self, old: View, new: View, renamed: Mapping[str, str]) -> None:
        self.old = old
        self.new = new
        self._renamed = renamed

    def named(self, name: str, place: Place) -> Iterator[Difference]:
        """A schema of components in its old and its new state."""
        yield from self._bare(self.old.flat(name), self.new.flat(self._now(name)), place)

    def compare(self, old: object, new: object, place: Place) -> Iterator[Difference]:
        """Two schemas at the same place. Shared schemas that both refer to by name are compared separately."""
        if old == new and not self._is_touched(old):
            return
        before, after = _unions(mapping(old)), _unions(mapping(new))
        if len(before) > 1 or len(after) > 1:
            any_of = self.old.is_any(before), self.new.is_any(after)
            if any_of[0] != any_of[1]:
                words = f"{place} is {_labels(after)} now and was {_labels(before)}"
                yield place.narrower(words) if any_of[0] else place.wider(words)
                return
            yield from self._alternatives(before, after, place)
            yield from compare_constraints(_beside(old), _beside(new), place)
            return
        was, now = parts(mapping(old)), parts(mapping(new))
        same = {name for name in was.references if self._now(name) in now.references and not self.old.is_inner(name)}
        left = tuple(name for name in was.references if name not in same)
        come = tuple(name for name in now.references if name not in {self._now(one) for one in same})
        before_records = [name for name in left if self.old.is_type(name)]
        after_records = [name for name in come if self.new.is_type(name)]
        if before_records and after_records and not same:
            words = f"{place} is `{after_records[0]}` now and was `{before_records[0]}`"
            yield _named(place.breaks(words), *before_records, *after_records)
            return
        flat = self.old.flattened(left, was.own), self.new.flattened(come, now.own)
        labels = "".join(left[:1]), "".join(come[:1])
        if all(labels) and self._now(labels[0]) != labels[1] and all("properties" in node for node in flat):
            yield from _summary(self._bare(*flat, place), f"{place} is `{labels[1]}` now and was `{labels[0]}`", place)
            return
        names = _Names(*labels, was.own, now.own) if all(labels) else None
        if same and types(was.own) != types(now.own):  # the keywords next to the name, which is the same
            wholes = self.old.flattened(was.references, was.own), self.new.flattened(now.references, now.own)
            yield from _types(*wholes, place, None)
        yield from self._bare(*flat, place, names, is_rest=bool(same))

    def _bare(
        self, old: Node, new: Node, place: Place, names: _Names | None = None, *, is_rest: bool = False
    ) -> Iterator[Difference]:
        """Two schemas with the keywords of all their parts. In a `rest`, parts that are equal were removed."""
        if is_enumeration(old) and is_enumeration(new):
            yield from compare_members(old, new, place)
        elif is_enumeration(new) and _names_values(old, new):
            yield place.adds(f"values of {place} have names now", Change.CHANGED)
            return
        elif not is_rest:
            found = list(_types(old, new, place, names))
            yield from found
            if any(one.impact is Impact.BREAKING for one in found):
                beside = (names.rest_old, names.rest_new) if names else (old, new)
                yield from compare_constraints(*beside, place)
                return
            if found and names:  # the format is the same, and is more precise than the pattern
                old, new = ({key: value for key, value in node.items() if key != "pattern"} for node in (old, new))
        yield from self._properties(old, new, place)
        if "items" in old and "items" in new:
            yield from self.compare(old["items"], new["items"], place.each("[]"))
        yield from self._others(old, new, place)
        yield from compare_constraints(old, new, place)

    @cached_property
    def _touched(self) -> set[str]:
        """Abstract schemas that differ; the schemas that are built on them differ as well."""
        names = [name for name in self.old.document.schemas if self.old.is_inner(name) or self.new.is_inner(name)]
        return {name for name in names if meaning(self.old.flat(name)) != meaning(self.new.flat(name))}

    def _is_touched(self, node: object) -> bool:
        return bool(self._touched) and any(ref.rpartition("/")[2] in self._touched for ref in references(node))

    # --- objects ---

    def _properties(self, old: Node, new: Node, place: Place) -> Iterator[Difference]:
        before, after = mapping(old.get("properties")), mapping(new.get("properties"))
        musts = {str(key) for key in sequence(old.get("required"))}, {str(key) for key in sequence(new.get("required"))}
        come = [str(key) for key in after if key not in before]
        for key in [str(key) for key in before if key not in after]:
            here = place.inside(key, *_python_name(before[key]))
            name = _successor(key, before[key], come, after)
            come = [one for one in come if one != name]
            hint = f"; `{name}` looks like its new name" if name else ""
            yield here.breaks(f"the property {here} was removed{hint}", Change.REMOVED)
        for key in come:
            here = place.inside(key, *_python_name(after[key]))
            if key in musts[1] and Uses.SENT in here.uses:
                yield here.breaks(f"the property {here} is new and must be sent")
            else:
                words = f"new properties {{}}{here.around}"
                yield here.adds(f"new property {here}").grouped(words, f"`{'.'.join(here.path)}`")
            yield from compare_constraints({}, _only(mapping(after[key]), "x-unread"), here)
        for key in [str(key) for key in before if key in after]:
            here = place.inside(key, *_python_name(before[key]), *_python_name(after[key]))
            if (key in musts[0]) != (key in musts[1]):
                yield _requirement(here, is_required=key in musts[1])
            yield from self.compare(before[key], after[key], here)

    def _others(self, old: Node, new: Node, place: Place) -> Iterator[Difference]:
        """The values under other keys of an object."""
        before, after = (
            True if isinstance(node, dict) and view.is_any([node]) else node
            for view, node in ((self.old, _rest(old)), (self.new, _rest(new)))
        )
        if before == after:
            return
        if isinstance(before, dict) and isinstance(after, dict):
            yield from self.compare(before, after, place.each(".*"))
        elif after is False or isinstance(after, dict):
            yield place.narrower(f"{place} admits fewer other keys now (`additionalProperties`)")
        else:
            yield place.wider(f"{place} admits more other keys now (`additionalProperties`)")

    # --- alternatives ---

    def _alternatives(self, old: list[Node], new: list[Node], place: Place) -> Iterator[Difference]:
        left = list(old)
        come = list(new)
        for one in old:
            twin = next((other for other in come if self._is_same(one, other)), None)
            if twin is not None:
                left.remove(one)
                come.remove(twin)
                yield from self.compare(one, twin, place)
        if len(left) == 1 and len(come) == 1:
            yield from self.compare(left[0], come[0], place)
            return
        if left:
            yield _named(place.loses(_labels(left)), *map(ref_name, left))
        if come:
            yield _named(place.gains(_labels(come)), *map(ref_name, come))

    def _is_same(self, old: Node, new: Node) -> bool:
        before, after = parts(old).references, parts(new).references
        if before or after:
            return tuple(map(self._now, before)) == after
        return meaning(old) == meaning(new) or (kinds(old) == kinds(new) != frozenset())

    def _now(self, name: str) -> str:
        return self._renamed.get(name, name)


def _requirement(place: Place, *, is_required: bool) -> Difference:
    """A property that is now required, or no longer required."""
    if is_required and Uses.SENT in place.uses:
        return place.breaks(f"the property {place} must be sent now")
    if not is_required and Uses.RECEIVED in place.uses:
        return place.breaks(f"the property {place} may be missing now")
    says = "is always there now" if is_required else "need not be sent any more"
    return place.adds(f"the property {place} {says}", Change.CHANGED)


def _summary(differences: Iterable[Difference], text: str, place: Place) -> Iterator[Difference]:
    """One difference in place of all that follow from the use of another schema."""
    found = list(differences)
    broken = [one.text for one in found if one.impact is Impact.BREAKING]
    if broken:
        more = f" and {len(broken) - 1} more" if len(broken) > 1 else ""
        yield place.breaks(f"{text}: {broken[0]}{more}")
    elif found:
        is_more = any(one.impact is Impact.ADDITION for one in found)
        yield place.adds(text, Change.CHANGED) if is_more else place.says(text)


def _types(old: Node, new: Node, place: Place, names: _Names | None) -> Iterator[Difference]:
    """Types and formats. A format is the meaning of a value, by which clients choose its type."""
    formats = [text(node.get("format")).removesuffix("json") for node in (old, new)]
    before, after = kinds(old), kinds(new)
    labels = (names.old, names.new) if names else (_label(old), _label(new))
    says = f"{place} is `{labels[1]}` now and was `{labels[0]}`"
    if is_enumeration(old) and not is_enumeration(new):
        yield place.breaks(says)
    elif before is None and after is not None:
        yield place.narrower(says)
    elif after is None and before is not None:
        yield place.wider(says)
    elif formats[0] != formats[1]:
        yield place.breaks(says)
    elif before is not None and after is not None and before != after:
        lost, come = before - after, after - before
        if lost == {"integer"} and "number" in after:
            lost = frozenset()
        if come == {"integer"} and "number" in before:
            come = frozenset()
        if lost and come and not (lost == {"number"} and come == {"integer"}):
            yield place.breaks(says)
        elif lost:
            yield place.loses(_listed(lost))
        elif come:
            yield place.gains(_listed(come))


def _rest(node: Node) -> object:
    """The schema of the values under other keys."""
    return node.get("additionalProperties", True)


def _names_values(old: Node, new: Node) -> bool:
    """Whether an enumeration only gives names to the values of a scalar."""
    branches = [mapping(branch) for branch in (*sequence(new.get("anyOf")), *sequence(new.get("oneOf")))]
    named = {kind for branch in branches if "const" in branch for kind in kinds({"const": branch["const"]}) or ()}
    return not is_enumeration(old) and named <= _NAMED_VALUES.get(text(old.get("format")), set()) and bool(kinds(old))


def _unions(node: Node) -> list[Node]:
    """The alternatives of a schema; one that has none is its only one. An enumeration counts as one."""
    if is_enumeration(node):
        return [node]
    branches = [mapping(branch) for key in ("anyOf", "oneOf") for branch in sequence(node.get(key))]
    return branches or [node]


def _beside(node: object) -> Node:
    """The keywords next to the alternatives."""
    schema = mapping(node)
    return (
        {key: value for key, value in schema.items() if key not in ("anyOf", "oneOf")}
        if len(_unions(schema)) > 1
        else {}
    )


def _only(node: Node, key: str) -> Node:
    return {key: node[key]} if key in node else {}


def _named(difference: Difference, *names: str) -> Difference:
    together = difference.names | {name for name in names if name}
    return Difference(difference.impact, difference.change, difference.text, together)


def _python_name(node: object) -> tuple[str, ...]:
    name = text(mapping(node).get("x-name"))
    return (name,) if name else ()


def _successor(key: str, node: object, come: list[str], after: Node) -> str:
    """A hint with the probable new key of a removed property; empty if there is none."""
    if keeper := next((str(one) for one in after if key in sequence(mapping(after[one]).get("x-aliases"))), ""):
        return keeper
    same = [one for one in come if meaning(after[one]) == meaning(node)]
    told = text(mapping(node).get("description"))
    described = [one for one in same if told and text(mapping(after[one]).get("description")) == told]
    rated = max(((SequenceMatcher(None, key.lower(), one.lower()).ratio(), one) for one in same), default=(0.0, ""))
    return described[0] if described else rated[1] if rated[0] >= _ALIKE else ""


def _label(node: Node) -> str:
    if ref := ref_name(node):
        return ref
    if is_enumeration(node):
        return "enumeration"
    if named := [ref_name(part) for part in sequence(node.get("allOf")) if ref_name(part)]:
        return " & ".join(named)
    if kind := text(node.get("format")):
        return kind
    return " | ".join(sorted(kinds(node) or {"any"}))


def _labels(nodes: list[Node]) -> str:
    return ", ".join(f"`{_label(node)}`" for node in nodes)


def _listed(names: frozenset[str]) -> str:
    return ", ".join(f"`{name}`" for name in sorted(names))
