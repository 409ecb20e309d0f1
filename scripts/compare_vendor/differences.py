"""Compares two states of a reference. Each difference is reported once, even if it occurs at several places."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from difflib import SequenceMatcher
from enum import StrEnum
from typing import Final, TypeAlias

from scripts.compare_vendor import notation
from scripts.compare_vendor.facts import (
    BODY,
    ITEMS,
    PARAMETERS,
    VALUES,
    Fact,
    Operation,
    Place,
    Shape,
    below,
    children,
    show,
)
from scripts.compare_vendor.matching import Matches, match

_FEW: Final = 3
_MANY: Final = 20
_ALIKE: Final = 0.5
EMPTY: Final = "''"


class Aspect(StrEnum):
    """What differs."""

    OPERATION = "operation"
    PARAMETER = "parameter"
    FIELD = "field"
    STATUS = "status code"
    TYPE = "type"
    REQUIREMENT = "requirement"
    VALUES = "enumeration values"
    MEANINGS = "enumeration meanings"
    DEFAULT = "default"
    LIMIT = "limit"
    DEPRECATION = "deprecation"


class Change(StrEnum):
    """How it differs."""

    NEW = "new"
    REMOVED = "removed"
    CHANGED = "changed"
    MOVED = "moved"


@dataclass(frozen=True)
class Difference:
    """One difference at one place.

    Attributes:
        aspect: What differs.
        change: How it differs.
        operation: The operation before, or the new one.
        part: `query`, `body`, a status; empty for the operation itself.
        place: Where in the part.
        before: The value in the reference before, as text.
        after: The value in the reference now, as text.
        old: The fact before, if the place was there.
        new: The fact now, if the place is there.
        name: For a limit its keyword.
        origin: Where the export defines it, if several places share the definition.
        emptied: All fields were removed, which may be an error of the export.
        newly_documented: The fields below the place are documented for the first time.
    """

    aspect: Aspect
    change: Change
    operation: Operation
    part: str = ""
    place: Place = ()
    before: str = ""
    after: str = ""
    old: Fact | None = None
    new: Fact | None = None
    name: str = ""
    origin: str = ""
    emptied: bool = False
    newly_documented: bool = False


def where(difference: Difference) -> str:
    """The place of a difference: `POST /api2/taxes.json body Tax.value`."""
    return " ".join(filter(None, (difference.operation.name, difference.part, show(difference.place))))


@dataclass
class Comparison:
    """The differences, and what could not be compared."""

    differences: list[Difference]
    notes: list[str] = field(default_factory=list[str])
    silent: frozenset[str] = frozenset()
    pairs: list[tuple[Operation, Operation]] = field(default_factory=list[tuple[Operation, Operation]])
    undecided: list[Operation] = field(default_factory=list[Operation])


def compare(before: list[Operation], after: list[Operation], has_null: bool = True) -> Comparison:
    """Compare two states of a reference.

    Args:
        before: The state before.
        after: The state of the export.
        has_null: Whether the notation of the export has a type null; OpenAPI 3.0 has not.
    """
    found = match(before, after, lambda one, other: len(list(_operation(one, other, frozenset()))))
    silent = silences(found.pairs, has_null)
    absent = _absent(found, before)
    gone = [one for one in found.removed if one not in absent]
    differences = [Difference(Aspect.OPERATION, Change.REMOVED, one, before=one.name) for one in gone]
    differences += [Difference(Aspect.OPERATION, Change.NEW, one, after=one.name) for one in found.new]
    for one, other in found.pairs:
        differences += _identity(one, other)
        differences += _operation(one, other, silent)
    notes = [f"The export does not say {_SILENT[kind]}, so this was not compared." for kind in sorted(silent)]
    notes += [
        f"{one.name} ({one.id or one.section}) shares method and path with another operation, which the export has."
        for one in found.undecided
    ]
    if absent:
        sections = ", ".join(sorted({one.section for one, _ in found.pairs}))
        notes.append(f"The export has only {sections}; {len(absent)} operations of other sections were not compared.")
    emptied = [one for one in differences if one.emptied and (one.place or one.part != BODY)]
    if len(emptied) > _FEW:
        differences = [one for one in differences if one not in emptied]
        notes.append(f"{len(emptied)} schemas are empty in the export; their contents were not compared.")
    bodies = [
        one for one in differences if one.newly_documented and one.part.isdigit() and one.part >= "4" and not one.place
    ]
    if len(bodies) > _FEW:
        differences = [one for one in differences if one not in bodies]
        notes.append(f"{len(bodies)} errors have a body now, such as {where(bodies[0])}: {bodies[0].after}.")
    return Comparison(differences, notes, silent, found.pairs, [*found.undecided, *absent])


def _absent(found: Matches, before: list[Operation]) -> list[Operation]:
    """Operations of absent sections, if the export has less than half of the reference."""
    if 2 * len(found.removed) <= len(before) or not found.pairs:
        return []
    there = {one.section for one, _ in found.pairs}
    return [one for one in found.removed if one.section not in there]


# --- what a notation cannot say ---

_BODILESS: Final = ("GET", "HEAD", "DELETE")
_SILENT: Final = {
    "bodies": "what bodies of requests are",
    "null": "what may be null",
    "required": "which fields are required",
    "values": "what the values of enumerations are",
    "default": "what the defaults are",
    "limits": "what the limits are",
    "path": "what the parameters in paths are",
    "errors": "which errors have no separate body",
    "null alone": "that only null was seen (OpenAPI 3.0 cannot)",
}


def silences(pairs: Iterable[tuple[Operation, Operation]], has_null: bool) -> frozenset[str]:
    """Kinds of facts that the export lacks although there were many before: its exporter leaves them out."""
    before: Counter[str] = Counter()
    kept: Counter[str] = Counter()
    for one, other in pairs:
        before["path"] += "path" in one.parts
        kept["path"] += "path" in other.parts
        before["bodies"] += BODY in one.parts and one.method not in _BODILESS
        kept["bodies"] += BODY in other.parts
        for part, shape in one.parts.items():
            if part not in other.parts:
                before.update(["errors"] if is_bare_error(part, shape) else [])
                continue
            kept.update(["errors"] if is_bare_error(part, shape) else [])
            before.update(["errors"] if is_bare_error(part, shape) else [])
            for place, fact in shape.items():
                if (there := other.parts[part].get(place)) is not None:
                    before.update(_kinds(fact, part, place))
                    kept.update(_kinds(there, part, place))
    silent = {kind for kind, count in before.items() if count >= _MANY and not kept[kind]}
    return frozenset(silent if not has_null else silent - {"null alone"})


def _kinds(fact: Fact, part: str, place: Place) -> Iterator[str]:
    if fact.null:
        yield "null"
    if fact.null and not fact.types:
        yield "null alone"
    if fact.required and (part not in PARAMETERS or len(place) > 1):
        yield "required"
    if fact.values:
        yield "values"
    if fact.default is not None:
        yield "default"
    if fact.limits:
        yield "limits"


def is_bare_error(part: str, shape: Shape) -> bool:
    """Whether a part is an error with only a status."""
    return part.isdigit() and part >= "4" and len(shape) == 1 and shape[()].partial


# --- operations ---


def _identity(one: Operation, other: Operation) -> Iterator[Difference]:
    (prefix, rest), (now, there) = notation.key(one.path), notation.key(other.spelled or other.path)
    if one.method != other.method or rest != there or (now and prefix and now != prefix):
        name = f"{other.method} {other.spelled or other.path}"
        yield Difference(Aspect.OPERATION, Change.MOVED, one, before=one.name, after=name)


def _operation(one: Operation, other: Operation, silent: frozenset[str]) -> Iterator[Difference]:
    for part in PARAMETERS:
        before, after = one.parts.get(part, {(): Fact()}), other.parts.get(part, {(): Fact()})
        if part == "path":
            before, after = _path_parameters(one, other, silent)
        yield from _Part(one, part, before, after, silent).differences()
    if BODY in one.parts or BODY in other.parts:
        unsaid: Shape = {(): Fact(partial=True)}
        # OpenAPI 3.0 has no bodies of these methods, so exports may leave them out.
        undecided = other.method in _BODILESS or "bodies" in silent
        none: Shape = unsaid if undecided else {(): Fact(empty=True)}
        yield from _Part(one, BODY, one.parts.get(BODY, unsaid), other.parts.get(BODY, none), silent).differences()
    yield from _statuses(one, other, silent)
    for status in sorted(one.statuses & other.statuses):
        yield from _Part(one, status, one.parts[status], other.parts[status], silent).differences()


def _statuses(one: Operation, other: Operation, silent: frozenset[str]) -> Iterator[Difference]:
    gone = sorted(one.statuses - other.statuses)
    new = sorted(other.statuses - one.statuses)
    if "errors" in silent:
        gone = [status for status in gone if not is_bare_error(status, one.parts[status])]
    if len(gone) == len(new) == 1 and gone[0][0] == new[0][0]:
        yield Difference(Aspect.STATUS, Change.CHANGED, one, gone[0], before=gone[0], after=new[0])
        return
    for status in gone:
        yield Difference(Aspect.STATUS, Change.REMOVED, one, status, before=status)
    for status in new:
        yield Difference(Aspect.STATUS, Change.NEW, one, status, after=status)


def _path_parameters(one: Operation, other: Operation, silent: frozenset[str]) -> tuple[Shape, Shape]:
    """The parameters in the path, those at the same position under the name that they had.

    A parameter that only one state declares is compared only if the other state could declare it. It could not if the
    path has a value in its place, or already has its name.
    """
    spelled, ours = one.spelled or one.path, one.path
    theirs = other.spelled or other.path
    before, after = one.parts.get("path", {(): Fact()}), other.parts.get("path", {(): Fact()})
    same: dict[str, str] = {}
    known = notation.path_names(spelled), notation.path_names(ours)
    for index, name in enumerate(notation.path_names(theirs)):
        for names in known:
            if index < len(names) and _letters(names[index]) == _letters(name):
                same[name] = next((each for each in (names[index], name) if (each,) in before), names[index])
    after = {(same.get(place[0], place[0]), *place[1:]) if place else (): fact for place, fact in after.items()}
    old, new = ({place[0] for place in shape if place} for shape in (before, after))
    stands = {same.get(name, name) for name in notation.every_name(theirs)}
    apart = {name for name in old - new if name not in stands or "path" in silent}
    apart |= {
        name for name in new - old if name in (*notation.every_name(spelled), *notation.every_name(ours), "format")
    }
    return _without(before, apart), _without(after, apart)


def _without(shape: Shape, names: set[str]) -> Shape:
    return {place: fact for place, fact in shape.items() if not place or place[0] not in names}


def _letters(name: str) -> str:
    return name.replace("_", "").replace("-", "").casefold()


# --- parameters, bodies and answers ---


class _Part:
    """The two states of one part of an operation."""

    def __init__(self, operation: Operation, part: str, before: Shape, after: Shape, silent: frozenset[str]) -> None:
        self._operation, self._part, self._silent = operation, part, silent
        self._before, self._after = before, after
        self._old, self._new = children(before), children(after)

    def differences(self, place: Place = ()) -> Iterator[Difference]:
        """The differences at a place and below it. Nothing is compared below a place whose kind differs."""
        one, other = self._before[place], self._after[place]
        yield from self._facts(place, one, other)
        if one.types and other.types and not one.types & other.types:
            return
        old, new = set(self._old.get(place, ())), set(self._new.get(place, ()))
        declared = self._part in PARAMETERS and not place
        if old and not new and not declared:  # an absent or emptied schema says nothing
            if other.empty and ITEMS not in old:
                yield self._difference(
                    place, Aspect.FIELD, Change.REMOVED, before=", ".join(sorted(old)), old=one, new=other, emptied=True
                )
        elif new and not old and not declared:
            yield from self._newly_documented(place, sorted(new))
        else:
            yield from self._names(place, set() if other.partial else old - new, new - old)
            for name in sorted(old & new):
                yield from self.differences((*place, name))

    def _names(self, place: Place, gone: set[str], new: set[str]) -> Iterator[Difference]:
        """Fields or parameters that are new, removed or renamed. Items and values have no name to change."""
        gone, new = gone - {ITEMS, VALUES}, new - {ITEMS, VALUES}
        aspect = Aspect.PARAMETER if self._part in PARAMETERS and not place else Aspect.FIELD
        renamed = self._renamed(place, gone, new)
        for before, after in renamed.items():
            old, now = self._before[(*place, before)], self._after[(*place, after)]
            at = (*place, before)
            yield self._difference(at, aspect, Change.MOVED, before=before, after=after, old=old, new=now)
        for name in sorted(gone - renamed.keys()):
            at = (*place, name)
            yield self._difference(at, aspect, Change.REMOVED, before=name, old=self._before[at])
        for name in sorted(new - {*renamed.values()}):
            at = (*place, name)
            yield self._difference(at, aspect, Change.NEW, after=name, new=self._after[at])

    def _renamed(self, place: Place, gone: set[str], new: set[str]) -> dict[str, str]:
        """Names that seem to replace others: all their facts are the same, and no other name matches."""
        only = len(gone) == len(new) == 1
        fits = sorted(
            (-SequenceMatcher(None, _letters(one), _letters(other)).ratio(), one, other)
            for one in gone
            for other in new
            if below(self._before, (*place, one)) == below(self._after, (*place, other))
        )
        found: dict[str, str] = {}
        for unlike, one, other in fits:
            if one not in found and other not in found.values() and (only or -unlike >= _ALIKE):
                found[one] = other
        return found

    def _newly_documented(self, place: Place, names: list[str]) -> Iterator[Difference]:
        """The fields below a place that was not documented before."""
        while len(names) == 1 and names[0] in (ITEMS, VALUES):
            place = (*place, names[0])
            names = sorted(self._new.get(place, ()))
        if names:
            now = self._after[place]
            yield self._difference(
                place, Aspect.FIELD, Change.NEW, after=", ".join(names), new=now, newly_documented=True
            )

    def _facts(self, place: Place, one: Fact, other: Fact) -> Iterator[Difference]:
        """The differences at a place that both states have."""

        def difference(aspect: Aspect, before: str, after: str, name: str = "") -> Difference:
            change = Change.CHANGED if before and after else Change.REMOVED if before else Change.NEW
            return self._difference(place, aspect, change, before=before, after=after, old=one, new=other, name=name)

        if types := _types(one, other, self._silent):
            yield difference(Aspect.TYPE, *types)
        if one.required != other.required and self._states_requirement(place, other):
            words = {True: "required", False: "optional"}
            yield difference(Aspect.REQUIREMENT, words[one.required], words[other.required])
        yield from self._enumeration(difference, one.values, other.values)
        if one.default != other.default and "default" not in self._silent:
            yield difference(Aspect.DEFAULT, _quoted(one.default), _quoted(other.default))
        if "limits" not in self._silent:
            for name in sorted(one.limits.keys() | other.limits.keys()):
                if one.limits.get(name) != other.limits.get(name):
                    yield difference(Aspect.LIMIT, one.limits.get(name, ""), other.limits.get(name, ""), name)
        if other.deprecated and not one.deprecated:
            yield difference(Aspect.DEPRECATION, "", "deprecated")

    def _states_requirement(self, place: Place, now: Fact) -> bool:
        if not place:
            return False
        if self._part in PARAMETERS and len(place) == 1:
            return True
        return "required" not in self._silent and (now.required or not self._after[place[:-1]].partial)

    def _enumeration(
        self, difference: _Make, before: Mapping[str, str], after: Mapping[str, str]
    ) -> Iterator[Difference]:
        # The type already says whether null is among the values, but not what null means.
        gone = [value for value in before if value not in after and (value != "null" or before[value])]
        new = [value for value in after if value not in before and (value != "null" or after[value])]
        if (gone and (after or "values" not in self._silent)) or new:
            yield difference(Aspect.VALUES, _listed(before, gone), _listed(after, new))
        other = [
            value
            for value in before.keys() & after.keys()
            if before[value] and after[value] and not notation.same_meaning(before[value], after[value])
        ]
        if other:
            yield difference(Aspect.MEANINGS, _listed(before, sorted(other)), _listed(after, sorted(other)))

    def _difference(
        self,
        place: Place,
        aspect: Aspect,
        change: Change,
        *,
        before: str = "",
        after: str = "",
        old: Fact | None = None,
        new: Fact | None = None,
        name: str = "",
        emptied: bool = False,
        newly_documented: bool = False,
    ) -> Difference:
        """A difference with the place where the export has it once, if it shows at several."""
        origin = new.origin if new is not None else self._origin_of_removed(place)
        if aspect is Aspect.REQUIREMENT and new is not None and new.required_at:
            origin = f"{new.required_at}.{place[-1]}"
        return Difference(
            aspect,
            change,
            self._operation,
            self._part,
            place,
            before,
            after,
            old,
            new,
            name,
            origin,
            emptied,
            newly_documented,
        )

    def _origin_of_removed(self, place: Place) -> str:
        """Where the export had a removed field: the origin of the other fields of its record."""
        beside = (self._after[(*place[:-1], name)].origin for name in self._new.get(place[:-1], ()))
        owners = Counter(origin.rpartition(".")[0] for origin in beside if "." in origin)
        return f"{owners.most_common(1)[0][0]}.{place[-1]}" if owners else ""


_Make: TypeAlias = Callable[..., Difference]


def _types(one: Fact, other: Fact, silent: frozenset[str]) -> tuple[str, str] | None:
    """The types before and now if they differ. An unknown type does not differ from any type."""
    if "null" in silent:
        one, other = replace(one, null=False), replace(other, null=False)
    if "null alone" in silent and not one.types:
        return None
    if not one.type or not other.type:
        return None
    same_form = not other.format or one.format == other.format  # an export may leave forms out
    if one.types == other.types and one.null == other.null and same_form:
        return None
    if one.types == other.types == {"string"} and same_form:
        one, other = replace(one, format=""), replace(other, format="")
    return one.type, other.type


def _listed(values: Mapping[str, str], chosen: Iterable[str]) -> str:
    """Values of an enumeration with their meanings, as text."""
    meanings = {value: f" ({notation.show_meaning(values[value])})" if values[value] else "" for value in chosen}
    return ", ".join(f"{value or EMPTY}{meaning}" for value, meaning in meanings.items())


def _quoted(default: str | None) -> str:
    return "" if default is None else default or EMPTY
