"""Resources as their template prints them: one module with one class each."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from openapi_python_client import strings

from .document import Document, DocumentError
from .helpers import Helper
from .views import KINDS, EndpointView, as_doc


@dataclass(frozen=True)
class ResourceView:
    """The operations of one tag, and the methods that are made of several of them."""

    tag: str
    description: str
    operations: Sequence[EndpointView]
    helpers: Sequence[Helper]

    @property
    def class_name(self) -> str:
        return str(strings.pascal_case(self.tag))

    @property
    def methods(self) -> list[EndpointView | Helper]:
        return sorted((*self.operations, *self.helpers), key=lambda view: view.name)

    @property
    def confirmations(self) -> list[str]:
        """Names from `confirmation.py`."""
        return sorted({name for view in self.operations for name in view.confirmed_by})

    @property
    def checks(self) -> list[str]:
        """Names from `parameters.py` that may be needed."""
        return sorted({"Parameter", "field_of", "many", "member_of", *KINDS.values()})


def resources(document: Document, views: Iterable[EndpointView], helpers: Iterable[Helper]) -> list[ResourceView]:
    """All resources, by name."""
    descriptions = {tag["name"]: as_doc(tag["description"]) for tag in document.node["tags"]}
    operations: dict[str, list[EndpointView]] = {}
    for view in sorted(views, key=lambda view: view.id):
        if view.operation.tag not in descriptions:
            raise DocumentError(f"{view.id}: nothing is said of the tag {view.operation.tag}")
        operations.setdefault(view.operation.tag, []).append(view)
    helpers = list(helpers)
    return [
        ResourceView(tag, descriptions[tag], found, [helper for helper in helpers if helper.tag == tag])
        for tag, found in sorted(operations.items())
    ]


class Qualifier:
    """Types and expressions as they read in the module of a resource.

    Models are named by way of their package, which loads each when it is first used, be it by a call or by
    `typing.get_type_hints`. In the body of a class with a method `list`, that name is no type.
    """

    def __init__(self, document: Document) -> None:
        self._names = {name for name in document.schemas if document.is_model(name) or document.is_enum(name)}

    def __call__(self, text: str) -> str:
        return re.sub(r"(?<![\w.])[A-Za-z]\w*", self._qualified, text)

    def _qualified(self, match: re.Match[str]) -> str:
        name = match[0]
        if name == "list":
            return "builtins.list"
        return f"models.{name}" if name in self._names else name
