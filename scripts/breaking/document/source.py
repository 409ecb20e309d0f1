"""The source of findings about the document."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Final

from scripts.breaking.document.calls import Call, calls, pairs
from scripts.breaking.document.direction import Difference, Place, Uses
from scripts.breaking.document.operations import compare_answer, compare_calls
from scripts.breaking.document.parameters import compare_parameter
from scripts.breaking.document.renamed import renamed_schemas
from scripts.breaking.document.schemas import Schemas
from scripts.breaking.document.servers import compare_schemes, compare_servers, ways
from scripts.breaking.document.views import View
from scripts.breaking.findings import Aspect, Change, Finding
from scripts.breaking.trees import DOCUMENT, CannotCompareError, Tree
from scripts.document.model import Document
from scripts.document.nodes import DocumentError, Node, mapping

_WHOLE: Final = "the document"


def document_findings(old: Tree, new: Tree) -> list[Finding]:
    """What differs between the documents of two trees.

    Raises:
        CannotCompareError: A document cannot be read.
    """
    before, after = _read(old), _read(new)
    if before is None or after is None:
        if before is not after:
            place = Place(Uses.BOTH)
            gone = place.breaks(f"`{DOCUMENT}` was removed", Change.REMOVED)
            return [_finding(_WHOLE, place.adds(f"`{DOCUMENT}` is new") if before is None else gone)]
        return []
    return sorted(set(compare_documents(before, after)))


def compare_documents(old: Document, new: Document) -> Iterator[Finding]:
    """What differs between two documents."""
    for difference in compare_servers(old.root, new.root):
        yield _finding(_WHOLE, difference)
    for difference in ways(old.root.get("security"), new.root.get("security")):
        yield _finding(_WHOLE, difference)
    for name, difference in compare_schemes(old.root, new.root):
        yield _finding(name, difference)
    before, after = View(old), View(new)
    renamed = renamed_schemas(before, after)
    schemas = Schemas(before, after, renamed)
    yield from _schemas(schemas, renamed)
    yield from _shared(schemas)
    yield from _operations(schemas)


def _schemas(schemas: Schemas, renamed: dict[str, str]) -> Iterator[Finding]:
    old, new = schemas.old, schemas.new
    uses, later = old.uses(), new.uses()
    whole = Place(Uses.BOTH, names=frozenset({""}))
    for name in old.document.schemas:
        if old.is_inner(name):
            continue
        now = renamed.get(name, name)
        model = f"models.{name}"
        if now != name:
            yield _finding(name, whole.breaks(f"the schema is named `{now}` now"), model)
        elif not new.has(name):
            yield _finding(name, whole.breaks("the schema was removed", Change.REMOVED), model)
            continue
        place = Place(uses.get(name) or later.get(now) or Uses.BOTH)
        for difference in schemas.named(name, place):
            yield _finding(name, difference, model)
    for name in new.document.schemas:
        if not old.has(name) and name not in renamed.values() and not new.is_inner(name):
            yield _finding(name, whole.adds("new schema"), f"models.{name}")


def _shared(schemas: Schemas) -> Iterator[Finding]:
    """Parameters and answers that several operations refer to."""
    before, after = (mapping(view.document.root.get("components")) for view in (schemas.old, schemas.new))
    users = [(call.python, call.shared) for call in calls(schemas.old.document)]
    for name, was, now in _both(before.get("parameters"), after.get("parameters")):
        methods = [python for python, shared in users if f"#/components/parameters/{name}" in shared]
        for difference in compare_parameter(schemas, was, now):
            yield _finding(f"parameters/{name}", difference, *methods)
    for name, was, now in _both(before.get("responses"), after.get("responses")):
        for difference in compare_answer(schemas, was, now, Place(Uses.RECEIVED, "the answer")):
            yield _finding(f"responses/{name}", difference)


def _both(old: object, new: object) -> Iterator[tuple[str, Node, Node]]:
    before, after = mapping(old), mapping(new)
    for name in before:
        if name in after:
            yield str(name), mapping(before[name]), mapping(after[name])


def _operations(schemas: Schemas) -> Iterator[Finding]:
    old, new = schemas.old.document, schemas.new.document
    found, gone, come = pairs(old, new)
    compared = [(was, now, list(compare_calls(schemas, was, now))) for was, now in found]
    # A finding about a method is not repeated for the operation that several methods share.
    told = {(now.location, one.text) for _, now, differences in compared if now.is_part for one in differences}
    for was, now, differences in compared:
        for difference in differences:
            if now.is_part or (now.location, difference.text) not in told:
                yield _finding(was.name, difference, was.python, now.python)
    place = Place(Uses.BOTH, names=frozenset({""}))
    for call in gone:
        yield _finding(
            call.name, place.breaks(f"the operation was removed ({call.location})", Change.REMOVED), call.python
        )
    routes = {call.route for call in calls(old)}
    for call in come:
        if not call.is_part and not (call.has_parts and call.route in routes):
            yield _finding(call.name, place.adds(f"new operation ({call.location})"), *_python(call, new))


def _python(call: Call, document: Document) -> Iterable[str]:
    """The methods of the client that a call gives."""
    parts = [one.python for one in calls(document) if one.is_part and one.location == call.location]
    return parts if call.has_parts else [call.python]


def _finding(subject: str, difference: Difference, *python: str) -> Finding:
    """A finding, with the subjects and names under which the Python API may report the same change."""
    twins = frozenset((one, name) for one in python for name in difference.names)
    return Finding(
        difference.impact,
        difference.change,
        subject,
        difference.text,
        Aspect.DOCUMENT,
        twins,
        difference.group,
        difference.item,
    )


def _read(tree: Tree) -> Document | None:
    path = tree.root / DOCUMENT
    if not path.is_file():
        return None
    try:
        return Document.load(path)
    except DocumentError as error:
        raise CannotCompareError(f"{DOCUMENT} of {tree.name} cannot be read: {error}") from None
