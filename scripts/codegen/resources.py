"""Resources as their template prints them: one module with one class each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openapi_python_client import strings

from scripts.codegen.changes import ChangesView
from scripts.codegen.composed import Composed, EditView
from scripts.codegen.operations import OperationView
from scripts.codegen.parameters import CHECKS
from scripts.codegen.parsing import Parsed
from scripts.codegen.prose import as_doc
from scripts.document.nodes import mapping, sequence


@dataclass(frozen=True)
class ResourceView:
    """The operations of one tag, and the methods that are made of several of them."""

    tag: str
    description: str
    operations: Sequence[OperationView]
    composed: Sequence[Composed]

    @property
    def class_name(self) -> str:
        return str(strings.pascal_case(self.tag))

    @property
    def methods(self) -> list[OperationView | Composed]:
        return sorted((*self.operations, *self.composed), key=lambda view: view.name)

    @property
    def changes(self) -> list[ChangesView]:
        """What its `edit` takes, if it has one."""
        return [method.changes for method in self.composed if isinstance(method, EditView)]

    @property
    def confirmations(self) -> list[str]:
        """Names from `confirmation.py`."""
        return sorted({name for view in self.operations for name in view.confirmed_by})

    @property
    def checks(self) -> list[str]:
        """Names from `parameters.py` that may be needed."""
        return sorted(CHECKS)


def resources(parsed: Parsed, views: Iterable[OperationView], composed: Iterable[Composed]) -> list[ResourceView]:
    """All resources, by name."""
    tags = [mapping(tag) for tag in sequence(parsed.document.root.get("tags"))]
    operations: dict[str, list[OperationView]] = {}
    for view in sorted(views, key=lambda view: view.id):
        operations.setdefault(view.operation.tag, []).append(view)
    methods = list(composed)
    return [
        ResourceView(
            tag=str(tag["name"]),
            description=as_doc(tag["description"]),
            operations=operations[tag["name"]],
            composed=[method for method in methods if method.tag == tag["name"]],
        )
        for tag in sorted(tags, key=lambda tag: str(tag["name"]))
        if tag["name"] in operations
    ]


class Qualifier:
    """Types and expressions as they read in the module of a resource.

    Models are named by way of their package, which loads each when it is first used, be it by a call or by
    `typing.get_type_hints`. In the body of a class with a method `list`, that name is not a type.
    """

    def __init__(self, parsed: Parsed) -> None:
        self._names = parsed.models.keys() | parsed.enums.keys()

    def __call__(self, text: str) -> str:
        return re.sub(r"(?<![\w.])[A-Za-z]\w*", self._qualified, text)

    def _qualified(self, match: re.Match[str]) -> str:
        name = match[0]
        if name == "list":
            return "builtins.list"
        return f"models.{name}" if name in self._names else name
