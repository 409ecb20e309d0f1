"""Single keywords of two schemas: limits, fixed values, defaults, conditions, and extensions that programs notice."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Final

from scripts.breaking.document.direction import Difference, Place, Uses, unseen
from scripts.breaking.document.views import meaning
from scripts.breaking.findings import Change, plain_name
from scripts.document.nodes import Node, mapping, sequence, text

_UPPER: Final = ("maximum", "exclusiveMaximum", "maxLength", "maxItems", "maxProperties")
_LOWER: Final = ("minimum", "exclusiveMinimum", "minLength", "minItems", "minProperties")
_CONDITIONS: Final = (
    *("pattern", "multipleOf", "uniqueItems", "contains", "propertyNames", "patternProperties", "dependentSchemas"),
    *("dependentRequired", "unevaluatedItems", "unevaluatedProperties", "if", "then", "else", "not"),
)

_NOTHING: Final = {
    **dict.fromkeys(("minLength", "minItems", "minProperties"), 0),
    **dict.fromkeys(("unevaluatedItems", "unevaluatedProperties"), True),
    "uniqueItems": False,
}
"""Values with the same meaning as an absent keyword."""


def compare_constraints(old: Node, new: Node, place: Place) -> Iterator[Difference]:
    """Differences in the keywords that limit a value or describe its handling. The Python API shows few of them."""
    for found in (*_limits(old, new, place), *_conditions(old, new, place), *_client(old, new, place)):
        yield unseen(found)
    yield from _values(old, new, place)
    if place.path:
        yield from compare_names(old, new, place, (place.path[-1], place.path[-1]))


def _limits(old: Node, new: Node, place: Place) -> Iterator[Difference]:
    for keyword in (*_UPPER, *_LOWER):
        before, after = _stated(old, keyword), _stated(new, keyword)
        if before == after:
            continue
        words = f"`{keyword}` of {place} {_became(before, after)}"
        if before is None:
            found = place.narrower(words)
            yield found.grouped("new limits of {}", f"{place} (`{keyword}` {after})") if place.path else found
        elif after is None or _is_more(after, before) == (keyword in _UPPER):
            yield place.wider(words)
        else:
            yield place.narrower(words)


def _stated(node: Node, keyword: str) -> object:
    """The value of a keyword, None if it sets no limit."""
    value = node.get(keyword)
    return None if keyword in _NOTHING and value in (_NOTHING[keyword], {}) else value


def _is_more(one: object, other: object) -> bool:
    """Whether a limit is above another one; limits that are not numbers are below all others."""
    numbers = [value if isinstance(value, int | float) else float("-inf") for value in (one, other)]
    return numbers[0] > numbers[1]


def _conditions(old: Node, new: Node, place: Place) -> Iterator[Difference]:
    for keyword in [one for one in _CONDITIONS if one in old or one in new]:
        before, after = meaning(_stated(old, keyword)), meaning(_stated(new, keyword))
        if before == after or (keyword == "not" and before is None and _forbids_what_is_not_there(new, old)):
            continue
        if after is None:
            yield place.wider(f"the condition `{keyword}` of {place} was removed")
        elif before is None:
            yield place.narrower(f"the condition `{keyword}` of {place} is new")
        else:
            is_short = keyword in ("pattern", "multipleOf")
            shown = f" {_became(before, after)}" if is_short else " changed"
            yield place.breaks(f"the condition `{keyword}` of {place}{shown}")


def _forbids_what_is_not_there(new: Node, old: Node) -> bool:
    """Whether `not` only refuses keys that the other schema does not have."""
    refused = mapping(new.get("not"))
    return (
        refused.keys() == {"required"} and not {*sequence(refused["required"])} & mapping(old.get("properties")).keys()
    )


def _values(old: Node, new: Node, place: Place) -> Iterator[Difference]:
    """Fixed values, listed values and defaults."""
    if old.get("const") != new.get("const") and "const" in {**old, **new}:
        words = f"the fixed value of {place} {_became(old.get('const'), new.get('const'))}"
        if "const" in old and "const" in new:
            yield place.breaks(words)
        elif "const" in new:
            yield place.narrower(words)
        elif place.is_argument:
            yield place.breaks(f"{words}, so it is no longer sent by default")
        else:
            yield place.wider(words)
    lost = [value for value in sequence(old.get("enum")) if value not in sequence(new.get("enum"))]
    come = [value for value in sequence(new.get("enum")) if value not in sequence(old.get("enum"))]
    if "enum" in old and "enum" in new:
        if lost:
            yield place.loses(_listed(lost))
        if come:
            yield place.gains(_listed(come))
    elif "enum" in new:
        yield place.narrower(f"{place} admits only {_listed(come)} now")
    elif "enum" in old:
        yield place.wider(f"{place} admits other values than {_listed(lost)} now")
    if Uses.SENT in place.uses and (old.get("default"), "default" in old) != (new.get("default"), "default" in new):
        # A default that is documented for the first time is a new promise; it changes no earlier promise.
        words = f"the default of {place} {_became(old.get('default'), new.get('default'))}"
        yield place.breaks(words) if "default" in old else place.adds(words, Change.CHANGED)


def compare_names(old: Node, new: Node, place: Place, keys: tuple[str, str]) -> Iterator[Difference]:
    """Names in Python and other spellings of a key.

    Args:
        old: The old property or parameter, and `new` the new one.
        place: What to call them.
        keys: Their names on the wire.
    """
    names = [text(node.get("x-name")) for node in (old, new)]
    before, after = (name or key for name, key in zip(names, keys, strict=True))
    if any(names) and plain_name(before) != plain_name(after):
        known = Place(place.uses, names=place.names | {before})
        yield known.breaks(f"the name of {place} in Python is `{after}` now and was `{before}` (`x-name`)")
    spellings = [{*sequence(node.get("x-aliases"))} for node in (old, new)]
    for key in sorted(spellings[0] - spellings[1]):
        yield unseen(place.breaks(f"the spelling `{key}` of {place} is no longer read (`x-aliases`)"))
    for key in sorted(spellings[1] - spellings[0]):
        yield unseen(place.adds(f"the spelling `{key}` of {place} is read as well (`x-aliases`)"))


def _client(old: Node, new: Node, place: Place) -> Iterator[Difference]:
    """Changes in the behaviour of the Python client without a change of its API, and deprecations."""
    if bool(old.get("x-create-only")) != bool(new.get("x-create-only")):
        if new.get("x-create-only"):
            yield place.narrower(f"{place} can no longer be sent in an update (`x-create-only`)")
        else:
            yield place.adds(f"{place} can be sent in an update as well", Change.CHANGED)
    if "x-unread" in new and "x-unread" not in old:
        yield place.breaks(
            f"`edit` raises `EditLossError` unless {place} is given or `allow_loss` names it (`x-unread`)"
        )
    if "x-unwritable" in new and "x-unwritable" not in old and old:
        yield place.breaks(f"`edit` raises `EditLossError` if {place} has a value (`x-unwritable`)")
    if "x-unwritable" in old and "x-unwritable" not in new:
        yield place.adds(f"`edit` no longer raises `EditLossError` if {place} has a value", Change.CHANGED)
    if new.get("deprecated") and not old.get("deprecated"):
        yield place.says(f"{place} is deprecated")


def _became(before: object, after: object) -> str:
    if before is None:
        return f"is {_shown(after)} now and was not stated"
    if after is None:
        return f"was {_shown(before)} and is not stated any more"
    return f"is {_shown(after)} now and was {_shown(before)}"


def _listed(values: list[object]) -> str:
    return ", ".join(_shown(value) for value in values)


def _shown(value: object) -> str:
    return f"`{value}`" if isinstance(value, str) else str(value)
