"""Two calls: their addresses, parameters and answers."""

from __future__ import annotations

from collections.abc import Iterator

from scripts.breaking.document.calls import Call
from scripts.breaking.document.direction import Difference, Place, Uses
from scripts.breaking.document.parameters import compare_parameters
from scripts.breaking.document.schemas import Schemas
from scripts.breaking.document.servers import ways
from scripts.breaking.findings import Change
from scripts.document.nodes import Node, mapping

_CALL = Place(Uses.SENT)
_METHOD = Place(Uses.SENT, names=frozenset({""}))
"""The call as the method of the client that it gives."""


def compare_calls(schemas: Schemas, old: Call, new: Call) -> Iterator[Difference]:
    """Compare all parts of two calls."""
    yield from _identity(old, new)
    yield from _security(old, new)
    yield from compare_parameters(schemas, old, new)
    yield from _body(schemas, old, new)
    yield from _answers(schemas, old, new)


def compare_answer(schemas: Schemas, old: Node, new: Node, place: Place) -> Iterator[Difference]:
    """Two responses."""
    headers = [{str(name).lower() for name in mapping(one.get("headers"))} for one in (old, new)]
    for name in sorted(headers[0] - headers[1]):
        yield place.breaks(f"the header `{name}` of {place} was removed", Change.REMOVED)
    for name in sorted(headers[1] - headers[0]):
        yield place.adds(f"new header `{name}` of {place}")
    yield from _content(schemas, old, new, place)


def _identity(old: Call, new: Call) -> Iterator[Difference]:
    """Names and addresses."""
    if new.is_part and not old.is_part:
        shared = f"{new.location} is `{new.http_id}`, for all methods that share it"
        yield _CALL.breaks(f"its operationId was removed: {shared}")
    elif old.name != new.name:
        yield _METHOD.breaks(f"its operationId is `{new.name}` now ({new.location})")
    elif old.operation.tags != new.operation.tags:
        yield _METHOD.breaks(f"its tag is {_tags(new)} now and was {_tags(old)}")
    if old.route != new.route:
        yield _CALL.breaks(f"it is {new.location} now and was {old.location}")
    without = ["x-no-method" in call.operation.node for call in (old, new)]
    if without[1] and not without[0]:
        yield _METHOD.breaks("the Python client has no method for it any more (`x-no-method`)", Change.REMOVED)
    elif without[0] and not without[1]:
        yield _METHOD.adds("the Python client has a method for it")
    if new.operation.node.get("deprecated") and not old.operation.node.get("deprecated"):
        yield _CALL.says("it is deprecated")


def _security(old: Call, new: Call) -> Iterator[Difference]:
    """The ways to authenticate of two operations. Differences in those of the document are reported for the
    document."""
    nodes = old.operation.node, new.operation.node
    if any("security" in node for node in nodes):
        roots = old.document.root, new.document.root
        was, now = (node.get("security", root.get("security")) for node, root in zip(nodes, roots, strict=True))
        yield from ways(was, now)


def _body(schemas: Schemas, old: Call, new: Call) -> Iterator[Difference]:
    before, after = (call.document.resolve(call.operation.node.get("requestBody")) for call in (old, new))
    place = Place(Uses.SENT, "the body")
    if before and not after:
        yield place.breaks("it takes no body any more", Change.REMOVED)
    elif after and not before:
        is_required = after.get("required")
        yield place.breaks("it takes a body now, which must be sent") if is_required else place.adds("it takes a body")
    elif after.get("required") and not before.get("required"):
        yield place.breaks("the body must be sent now")
    elif before.get("required") and not after.get("required"):
        yield place.adds("the body need not be sent any more", Change.CHANGED)
    if before and after:
        yield from _content(schemas, before, after, place)


def _answers(schemas: Schemas, old: Call, new: Call) -> Iterator[Difference]:
    """The responses, except shared ones that both refer to: these are compared separately."""
    before, after = old.operation.responses, new.operation.responses
    for status, node in before.items():
        place = Place(Uses.RECEIVED, f"the answer {status}")
        if status not in after:
            # A failure that is no longer documented breaks no one.
            is_failure = str(status)[:1] in ("4", "5")
            words = f"{place} was removed"
            yield place.says(words) if is_failure else place.breaks(words, Change.REMOVED)
            continue
        references = mapping(node).get("$ref"), mapping(after[status]).get("$ref")
        if references[0] is None or references[0] != references[1]:
            was, now = old.document.resolve(node), new.document.resolve(after[status])
            yield from compare_answer(schemas, was, now, place)
    for status in after:
        if status not in before:
            yield _CALL.adds(f"it may answer {status} as well", Change.CHANGED)


def _content(schemas: Schemas, old: Node, new: Node, place: Place) -> Iterator[Difference]:
    before, after = mapping(old.get("content")), mapping(new.get("content"))
    for form in before:
        if form not in after:
            yield place.breaks(f"{place} is no longer `{form}`", Change.REMOVED)
        else:
            was, now = (mapping(content[form]).get("schema") for content in (before, after))
            yield from schemas.compare(was, now, place)
    for form in after:
        if form not in before:
            yield place.adds(f"{place} may be `{form}` as well", Change.CHANGED)


def _tags(call: Call) -> str:
    return ", ".join(f"`{tag}`" for tag in call.operation.tags) or "none"
