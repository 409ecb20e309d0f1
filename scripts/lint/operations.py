"""Operations: what becomes of them in Python, and what is known of their answers."""

from __future__ import annotations

import re
from typing import Final

from scripts.document import contents
from scripts.document.model import Document
from scripts.document.nodes import mapping, sequence, text
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
    for operation in document.operations:
        for key in ("summary", "description"):
            if not text(operation.node.get(key)):
                yield operation.pointer, f"has no {key}"
        if not operation.responses:
            yield operation.pointer, "has no responses"


@RULES.add
def also_stands_in_operations(document: Document) -> Found:
    """`x-also` lists operations beside the main one; in one of these nothing would read or lint them."""
    for operation in document.operations:
        also = operation.node.get("x-also")
        if "x-also" not in operation.node:
            continue
        if "x-also" in operation.pointer:
            yield operation.pointer, "x-also stands outside a main operation"
        elif not sequence(also) or not all(isinstance(other, dict) for other in sequence(also)):
            yield operation.pointer, "x-also is not a list of operations"


@RULES.add
def changing_gets_say_so(document: Document) -> Found:
    """A GET is retried freely unless `x-changes-state: true` stands on it; a name like a command demands an answer."""
    for operation in document.operations:
        stated = operation.node.get("x-changes-state")
        if "x-changes-state" in operation.node and not isinstance(stated, bool):
            yield operation.pointer, "x-changes-state is neither true nor false"
        if operation.method != "get" or isinstance(stated, bool):
            continue
        words = [re.split(r"[_.-]", part)[0] for part in (*operation.path.split("/"), operation.name)]
        for verb in sorted(CHANGING_VERBS.intersection(words)):
            yield operation.pointer, f"is named {verb!r} but does not say x-changes-state (true or false)"


@RULES.add
def writes_say_what_confirms_them(document: Document) -> Found:
    """Daftra answers 200 for writes that it did not make, so the document names the answers that confirm a write."""
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
            yield (*operation.pointer, "x-refusals"), f"{status} is no response of this operation"
