"""The table `daftra_client/_common/catalog/resources.json`: the operations of each resource, and the arguments of its
reads.

Programs that offer all resources without separate code for each, such as the command line, use it.
"""

from __future__ import annotations

import ast
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final

from scripts.codegen.models import EnumView
from scripts.codegen.operations import OperationView
from scripts.codegen.parameters import ParameterView
from scripts.codegen.parsing import Parsed
from scripts.codegen.resources import ResourceView

FILE: Final = "_common/catalog/resources.json"
"""Its path in the package."""

_CALL: Final = re.compile(r"(list_of|member_of|field_of|within)\((.*)\)")


def catalog(parsed: Parsed, resources: Iterable[ResourceView]) -> str:
    """The JSON text of all resources and of the enumerations that their arguments take."""
    found = {resource.tag: _resource(resource) for resource in resources}
    used = {name for resource in found.values() for name in _enumerations(resource)}
    table = {"resources": found, "enumerations": {name: _members(parsed, name) for name in sorted(used)}}
    return json.dumps(table, indent=1, ensure_ascii=False) + "\n"


def _resource(resource: ResourceView) -> dict[str, Any]:
    by_name = {view.name: view for view in resource.operations}
    found: dict[str, Any] = {
        "description": resource.description,
        "methods": [view.name for view in resource.methods],
        "operations": {view.name: _operation(view) for view in resource.operations},
    }
    if (listed := by_name.get("list")) is not None and listed.answer.kind == "page":
        found["list"] = _read(listed)
    if (single := by_name.get("get")) is not None and single.answer.kind == "record":
        found["get"] = _read(single)
    return found


def _operation(view: OperationView) -> dict[str, Any]:
    """The HTTP request of an operation, and whether a GET changes data."""
    operation = view.operation
    found = {"method": operation.method.upper(), "path": operation.path, "summary": view.summary}
    return found | ({"changes_state": True} if operation.changes_state else {})


def _read(view: OperationView) -> dict[str, Any]:
    """A list, or the read of a single record."""
    is_page = view.answer.kind == "page"
    kept = {
        "model": view.answer.record,
        "summary": view.summary,
        "arguments": [_argument(p) for p in view.positional],
        "options": [
            _argument(p) for p in view.keywords if p.location != "choice" and p.name not in ("page", view.size)
        ],
        "choices": view.choices,
        "is_v2": view.answer.v2,
        "expands": view.detail is not None,
        "hides": [{"rows": hidden.rows, "show": hidden.show, "evidence": hidden.evidence} for hidden in view.hides],
        "rights": view.rights,
    }
    return {key: value for key, value in kept.items() if value and (is_page or key not in ("choices", "is_v2"))}


def _argument(p: ParameterView) -> dict[str, Any]:
    """An argument by the kind of its value: the name of a check in `_call/parameters.py` and what that one takes."""
    found: dict[str, Any] = {"name": p.name, "kind": p.check or "text", "description": p.description}
    if p.default not in (None, "None"):
        found["default"] = p.default
    if match := _CALL.fullmatch(found["kind"]):
        found["kind"], inner = match.groups()
        if found["kind"] == "list_of":
            found |= {"many": True, "kind": inner}
            match = _CALL.fullmatch(inner)
        if match:
            found["kind"], inner = match.groups()
            found["of"] = [part.strip().removeprefix("lambda: models.") for part in inner.split(",")]
    return found


def _enumerations(resource: dict[str, Any]) -> Iterator[str]:
    for read in (resource.get("list", {}), resource.get("get", {})):
        for argument in (*read.get("arguments", ()), *read.get("options", ())):
            if argument["kind"] == "member_of":
                yield from argument["of"]


def _members(parsed: Parsed, name: str) -> dict[str, int | str]:
    """Values of an enumeration by the names of its members, without the names that go."""
    view = EnumView(parsed, name)
    values = {title: value for title, value, _ in view.members}
    kept = [title for title in values if title not in view.readings]
    return {title: ast.literal_eval(values.get(values[title], values[title])) for title in kept}
