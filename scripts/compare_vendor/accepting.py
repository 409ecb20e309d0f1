"""Stores the contents of an export as the facts that later exports are compared with."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scripts.compare_vendor import notation
from scripts.compare_vendor.differences import Comparison, is_bare_error
from scripts.compare_vendor.documented import ID_KEY, Documented, ids
from scripts.compare_vendor.facts import BODY, PARAMETERS, Fact, Operation, Shape, children


def accepted(comparison: Comparison, after: list[Operation], documented: Documented) -> list[Operation]:
    """The facts after an export. Facts that the export does not contain stay unchanged."""
    before = {id(other): one for one, other in comparison.pairs}
    found = [_accepted(before.get(id(operation)), operation, comparison.silent, documented) for operation in after]
    bodiless = {id(one.operation) for one in comparison.differences if one.emptied and one.part == BODY}
    for operation, fact in zip(after, found, strict=True):
        if BODY not in operation.parts and id(before.get(id(operation))) in bodiless:
            del fact.parts[BODY]
    return found + comparison.undecided


def _accepted(one: Operation | None, other: Operation, silent: frozenset[str], documented: Documented) -> Operation:
    known = one or Operation(other.method, other.path)
    fact = Operation(other.method, known.path, other.spelled.rstrip("#"), other.id or known.id, other.section)
    fact.section = other.section or known.section
    moved = notation.key(other.path)[1] != notation.key(known.path)[1]
    ours = documented.operation(replace(fact, path=other.path if moved or one is None else known.path))
    if ours is not None and notation.key(ours.path)[1] == notation.key(other.path)[1]:
        fact.path = ours.path
    elif moved or one is None:
        fact.path = other.path
    if fact.spelled == fact.path:
        fact.spelled = ""
    for part, shape in other.parts.items():
        fact.parts[part] = _carried(known.parts.get(part), shape, silent)
    for part, shape in known.parts.items():
        is_silent = part in PARAMETERS or (part.isdigit() and not ("errors" in silent and is_bare_error(part, shape)))
        if part not in fact.parts and not is_silent:
            fact.parts[part] = shape
    return fact


def _carried(before: Shape | None, after: Shape, silent: frozenset[str]) -> Shape:
    """The facts of a part in an export, with the former facts where the export has none."""
    if before is None:
        return after
    shape, names = dict(after), children(after)
    for place, old in before.items():
        if place in after:
            shape[place] = _kept(old, after[place], silent)
        elif place[:-1] in shape and (place[:-1] not in after or _tells_nothing_below(after, names, place)):
            shape[place] = old
    return shape


def _tells_nothing_below(after: Shape, names: dict[tuple[str, ...], list[str]], place: tuple[str, ...]) -> bool:
    parent = after[place[:-1]]
    return parent.partial or (not names.get(place[:-1]) and not parent.empty)


def _kept(old: Fact, new: Fact, silent: frozenset[str]) -> Fact:
    """A fact, completed by what the notation of the export cannot express."""
    meanings = {value: new.values[value] or old.values.get(value, "") for value in new.values}
    return replace(
        new,
        types=new.types if new.type else old.types,
        null=old.null if "null" in silent or not new.type else new.null,
        required=old.required if "required" in silent else new.required,
        format=new.format or (old.format if new.types == old.types else ""),
        values=old.values if "values" in silent else meanings,
        default=old.default if "default" in silent else new.default,
        limits=old.limits if "limits" in silent else new.limits,
        partial=new.partial and old.partial,
    )


def without_id(facts: list[Operation], documented: Documented) -> Iterator[str]:
    """The lines to add to the document, so that each operation has the id of the vendor."""
    for operation in facts:
        ours = documented.operation(operation)
        if operation.id and ours is not None and operation.id not in ids(ours.node):
            yield f"add {ID_KEY}: {operation.id} to {ours.method.upper()} {ours.path}"
