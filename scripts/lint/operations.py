"""Operations: their methods in Python, and the descriptions of their answers."""

from __future__ import annotations

import re
from typing import Final

from scripts.document import contents
from scripts.document.model import Document
from scripts.document.nodes import Node, mapping, text, types
from scripts.lint.rules import Found, Rules

RULES: Final = Rules()

# First words of names that sound like commands.
# fmt: off
CHANGING_VERBS = frozenset({
    "activate", "add", "approve", "assign", "cancel", "change", "clone", "close", "convert", "copy", "create",
    "deactivate", "delete", "edit", "finish", "issue", "mark", "move", "post", "reject", "remove", "reopen",
    "restore", "send", "set", "start", "stop", "undo", "update", "void",
})
# fmt: on


@RULES.add
def operations_are_complete(document: Document) -> Found:
    """Summary and description become the docstring of a method; responses decide what it returns."""
    for operation in document.every_operation:
        for key in ("summary", "description"):
            if not text(operation.node.get(key)):
                yield operation.pointer, f"has no {key}"
        if not operation.responses:
            yield operation.pointer, "has no responses"


@RULES.add
def rates_are_limited(document: Document) -> Found:
    """No capture has an answer with 429, but public callers expect it everywhere, so each operation declares it."""
    for operation in document.written:
        if "429" not in operation.responses:
            yield (*operation.pointer, "responses"), "lacks 429; refer to components/responses/TooManyRequests"


@RULES.add
def addresses_are_whole(document: Document) -> Found:
    """Other tools write null into the address as the word null, and Daftra finds no record with this id."""
    for pointer, node in document.every_parameter:
        schema = document.resolve(mapping(node.get("schema")))
        if node.get("in") == "path" and "format" in schema and "null" in types(schema):
            yield (*pointer, "schema"), "may be null, which an address cannot be; refer to PathId or PathInteger"


@RULES.add
def what_is_no_method_says_why(document: Document) -> Found:
    """The document gives the reason why a documented operation has no method."""
    for operation in document.without_method:
        if "x-no-method" in operation.node and not text(operation.node["x-no-method"]):
            yield operation.pointer, "x-no-method is empty; say why no method makes this call"


@RULES.add
def vendor_ids_name_one_operation(document: Document) -> Found:
    """A new edition of the reference finds an operation by this id even if its path moved."""
    known: set[int] = set()
    for pointer, node in document.every_map:
        stated = node.get("x-vendor-id")
        for one in stated if isinstance(stated, list) else [] if stated is None else [stated]:
            if not isinstance(one, int) or isinstance(one, bool):
                yield pointer, f"x-vendor-id: {one!r} is not a number"
            elif one in known:
                yield pointer, f"x-vendor-id: another operation has {one} too"
            else:
                known.add(one)


@RULES.add
def shared_operations_cover_their_methods(document: Document) -> Found:
    """Other tools know one operation for an HTTP method and a path, so it must allow the requests and answers of all
    our methods."""
    for whole in document.without_method:
        methods = [each for each in document.operations if each.pointer[:-1] == (*whole.pointer, "x-methods")]
        if "x-methods" not in whole.node:
            continue
        if len(methods) < 2:
            yield whole.pointer, "x-methods must be a list of two or more methods"
            continue
        tags = sorted({each.tag for each in methods})
        if whole.tags != tags:
            yield whole.pointer, f"its tags are not those of its methods: {', '.join(tags)}"
        if not contents.one_of(
            document, whole.node.get("requestBody"), [each.node.get("requestBody") for each in methods]
        ):
            yield (*whole.pointer, "requestBody"), "its schema is not oneOf the bodies of its methods, in their order"
        for status in sorted({status for each in methods for status in each.responses}):
            answers = [each.responses.get(status) for each in methods]
            if not contents.one_of(document, whole.responses.get(status), answers):
                place = (*whole.pointer, "responses", status)
                yield place, "its schema is not oneOf the answers of its methods, in their order"
        names = {_parameter(document, node) for node in whole.parameters}
        for each in methods:
            for name in sorted({_parameter(document, node) for node in each.parameters} - names):
                yield each.pointer, f"the parameter {name[1]!r} is not one of the operation that it belongs to"


def _parameter(document: Document, node: Node) -> tuple[str, str]:
    parameter = document.resolve(node)
    return str(parameter.get("in")), str(parameter.get("name"))


@RULES.add
def changing_gets_say_so(document: Document) -> Found:
    """A GET is retried freely unless it has `x-changes-state: true`; a name like a command must have the keyword."""
    for operation in document.operations:
        stated = operation.node.get("x-changes-state")
        if "x-changes-state" in operation.node and not isinstance(stated, bool):
            yield operation.pointer, "x-changes-state must be true or false"
        if operation.method != "get" or isinstance(stated, bool):
            continue
        words = [re.split(r"[_.-]", part)[0] for part in (*operation.path.split("/"), operation.name)]
        for verb in sorted(CHANGING_VERBS.intersection(words)):
            yield operation.pointer, f"is named {verb!r} but does not say x-changes-state (true or false)"


@RULES.add
def writes_say_what_confirms_them(document: Document) -> Found:
    """Daftra answers 200 for writes that it did not carry out, so the document names the answers that confirm a
    write."""
    for operation in document.operations:
        if not operation.changes_state or operation.node.get("security") == []:
            continue
        if not contents.confirmations(document, operation):
            yield operation.pointer, "no answer confirms this write; name a schema with x-confirms: true"


@RULES.add
def refusals_are_responses(document: Document) -> Found:
    """`x-refusals` explains a status, so the operation declares that status."""
    for operation in document.operations:
        for status in sorted(mapping(operation.node.get("x-refusals")).keys() - operation.responses.keys()):
            yield (*operation.pointer, "x-refusals"), f"{status} is not a response of this operation"
