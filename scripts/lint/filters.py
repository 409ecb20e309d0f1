"""Filters of lists: how they are sent, and how the client verifies that Daftra applied them."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from scripts.document import contents
from scripts.document.model import Document
from scripts.document.nodes import SCHEMAS, Node, Pointer, mapping, sequence, suggestion, text, types
from scripts.lint.rules import Found, Rules
from scripts.lint.schemas import mistake_in

RULES: Final = Rules()

_ENTITY_LIST: Final = re.compile(r"/v2/api/entity/[^/]+/list/")

# The filter for a staff member is an integer, because 0 is the owner; the rows have an id.
_IDS: Final = frozenset({f"{SCHEMAS}Id", f"{SCHEMAS}Integer"})


@RULES.add
def query_arrays_have_brackets(document: Document) -> Found:
    """PHP reads only the last value of `tags=1&tags=2`; it reads a list from `tags[]=1&tags[]=2`."""
    for pointer, parameter in document.every_parameter:
        if parameter.get("in") != "query":
            continue
        is_array = "array" in types(document.resolve(parameter.get("schema")))
        if is_array != str(parameter.get("name")).endswith("[]"):
            wrong = "is an array but does not end in []" if is_array else "ends in [] but is not an array"
            yield pointer, f"the query parameter {parameter.get('name')!r} {wrong}"


@RULES.add
def verified_filters_mean_their_field(document: Document) -> Found:
    """Each row must have the value of an `x-verify` filter, or be within its range, so both must have the same kind."""
    for pointer, node, row in _list_parameters(document):
        if "x-verify" not in node:
            continue
        verify = node["x-verify"]
        name = str(mapping(verify).get("field") if isinstance(verify, dict) else verify)
        field = mapping(row.get(name))
        schema = mapping(node.get("schema"))
        kinds = {str(schema.get("$ref")), str(field.get("$ref"))}
        if node.get("in") != "query":
            yield pointer, "only a query parameter can be verified"
        elif not field:
            yield pointer, f"the rows have no {name!r} to verify {node.get('name')!r} on"
        elif (
            "const" not in schema
            and (len(kinds) > 1 or "None" in kinds)
            and not (isinstance(verify, dict) and kinds <= document.days)
            and not kinds <= _IDS
        ):
            yield pointer, f"{node.get('name')!r} and {name!r} are not of one named schema"


@RULES.add
def ranges_say_what_they_bound(document: Document) -> Found:
    """Daftra ignores filters silently, so rows must be compared with the range, unless a reason against it is given."""
    for pointer, node in document.every_parameter:
        end = re.search("_(from|to)$", str(node.get("name")))
        if "x-unverified" in node and ("x-verify" in node or not text(node["x-unverified"])):
            yield pointer, "x-unverified is the reason why a range has no x-verify"
        elif not end or node.get("in") != "query" or "x-unverified" in node:
            continue
        elif mapping(node.get("x-verify")).get("bound") != end[1]:
            yield pointer, f"a range needs x-verify with the field and the bound {end[1]!r}, or x-unverified"


@RULES.add
def dates_say_how_they_travel(document: Document) -> Found:
    """A date in the wrong notation finds other rows or is ignored, so the evidence of each filter must state the
    notation.

    If the evidence disagrees, dates are sent in ISO, as live callers do: ISO cannot be read as another date.
    """
    for pointer, node in document.every_parameter:
        schema = str(mapping(node.get("schema")).get("$ref"))
        if node.get("in") != "query":
            continue
        if schema not in document.days:
            if schema == f"{SCHEMAS}Text" and re.search("(^|_)(date|created|modified)(_|$)", str(node.get("name"))):
                yield pointer, "a date must not be Text; its schema is Date, or DisplayDate in the account's format"
            continue
        evidence = text(node.get("x-evidence"))
        iso, displayed = "ISO" in evidence, "account's format" in evidence
        if not iso and not displayed:
            yield pointer, "x-evidence does not say whether the date is sent in ISO or in the account's format"
        elif ("Display" in schema) is not (displayed and not iso):
            yield (
                pointer,
                "a date with evidence only for the account's format is a DisplayDate, any other date is a Date",
            )


@RULES.add
def hidden_rows_can_be_shown(document: Document) -> Found:
    """A list that leaves out rows by default is not complete: users must know which rows are missing.

    The argument that includes them is shown and used in code, so it must be a parameter with a value that can be sent.
    """
    yield from _rows_of_lists(document, "x-hides", "rows, show and evidence")
    for operation in document.operations:
        parameters = {
            str(node.get("name")): mapping(node.get("schema")) for node in map(document.resolve, operation.parameters)
        }
        for index, hidden in enumerate(map(mapping, sequence(operation.node.get("x-hides")))):
            here = (*operation.pointer, "x-hides", index)
            if not text(hidden.get("rows")) or text(hidden.get("rows")).endswith("."):
                yield here, "rows says in words which rows are left out, as a part of a sentence"
            if "show" not in hidden or not (hidden["show"] is None or mapping(hidden["show"])):
                yield here, "show is a map of the parameters that include the rows, or null if none is known"
            for name, value in mapping(hidden.get("show")).items():
                if name not in parameters or "const" in parameters[name]:
                    meant = suggestion(str(name), parameters)
                    yield here, f"{name!r} is not a parameter of this list that can be passed{meant}"
                elif not isinstance(value, str | int | list):
                    yield here, f"the value {value!r} of {name!r} cannot be passed"


@RULES.add
def rights_say_what_they_show(document: Document) -> Found:
    """A list that shows some rows only to callers with a right looks complete to all others."""
    yield from _rows_of_lists(document, "x-rights", "rows, right and evidence")
    for operation in document.operations:
        for index, each in enumerate(map(mapping, sequence(operation.node.get("x-rights")))):
            for name in ("rows", "right"):
                if not text(each.get(name)) or text(each.get(name)).endswith("."):
                    yield (*operation.pointer, "x-rights", index), f"{name} is a part of a sentence"


def _rows_of_lists(document: Document, word: str, what: str) -> Found:
    """The mistakes of a keyword that describes rows: it must be on a list, and its entries must have evidence."""
    for operation in document.operations:
        if word not in operation.node:
            continue
        place = (*operation.pointer, word)
        entries = sequence(operation.node[word])
        if not contents.is_list(document, operation):
            yield place, "is on an operation that is not a list"
        if not entries:
            yield place, f"{word} is a list of {what}"
        for index, entry in enumerate(map(mapping, entries)):
            if mistake := mistake_in(entry.get("evidence")):
                yield (*place, index, "evidence"), mistake


@RULES.add
def lists_of_entities_choose_rows(document: Document) -> Found:
    """Every list of v2 accepts conditions and sorts, so the document must declare both as parameters."""
    for operation in document.operations:
        names = {str(document.resolve(parameter).get("name")) for parameter in operation.parameters}
        wanted = {"filter"} if "mode" in names else {"filter", "sort"}  # a count has no order
        if _ENTITY_LIST.match(operation.path) and (missing := sorted(wanted - names)):
            yield (*operation.pointer, "parameters"), f"a list of v2 has the parameters {' and '.join(missing)} as well"


@RULES.add
def sort_keys_are_fields(document: Document) -> Found:
    """The value of an `x-names-field` parameter is checked against the fields of the rows, so there must be rows."""
    for pointer, node, row in _list_parameters(document):
        if "x-names-field" in node and (node["x-names-field"] is not True or node.get("in") != "query" or not row):
            yield pointer, "x-names-field is true, at a query parameter of a list"


def _list_parameters(document: Document) -> Iterator[tuple[Pointer, Node, Node]]:
    """Every parameter of every operation, resolved, with the properties of the rows if the operation is a list."""
    for operation in document.operations:
        row = contents.row(document, operation)
        for index, parameter in enumerate(operation.parameters):
            yield (*operation.pointer, "parameters", index), document.resolve(parameter), row
