"""What a call sends as its body: one record, or parts that are arguments of their own."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.bodies import BodyType
from openapi_python_client.parser.properties import ModelProperty

from scripts.codegen import naming
from scripts.codegen.models import ModelView
from scripts.codegen.parsing import Parsed, fields_of
from scripts.codegen.prose import as_doc, capitalised, listed, with_limits
from scripts.document import contents
from scripts.document.model import Operation
from scripts.document.nodes import DocumentError, Node, mapping, ref_name


@dataclass(frozen=True)
class BodyArgument:
    """One part of the body as an argument of a method.

    `key` is empty if the part is the complete body; `needs` says what the write model requires, and `children` names
    its fields that contain records; `node` is what the document says of the part.
    """

    name: str
    key: str
    model: str
    is_list: bool
    required: bool
    description: str
    needs: str
    children: tuple[str, ...]
    node: Node

    @property
    def annotation(self) -> str:
        return f"Sequence[{self.model}]" if self.is_list else self.model

    @property
    def note(self) -> str:
        """What the docstring of a method says. The write model says the rest."""
        key = f"Sent under `{self.key}`." if self.key and naming.argument(self.key) != self.name else ""
        children = f"Contains {listed(self.children)}." if self.children else ""
        needs = f"{capitalised(self.needs)}." if self.needs else ""
        return " ".join(filter(None, (self.description, key, children, needs)))


def is_form(parsed: Parsed, operation: Operation) -> bool:
    """Whether the body is sent as a form."""
    bodies = parsed.endpoints[operation.id].bodies
    return bool(bodies) and all(body.body_type is BodyType.DATA for body in bodies)


def body_of(parsed: Parsed, operation: Operation, models: Mapping[str, ModelView]) -> list[BodyArgument]:
    """The parts of the body of an operation, required ones first."""
    bodies = sorted(parsed.endpoints[operation.id].bodies, key=lambda body: body.body_type is not BodyType.JSON)
    if not bodies:
        return []
    prop: Any = bodies[0].prop
    schema = contents.body(parsed.document, operation)
    prop = parsed.models.get(ref_name(schema), prop)
    if not isinstance(prop, ModelProperty) or str(prop.class_info.name) in models:
        return [_argument(parsed, operation, "", prop, {}, models)]
    nodes = mapping(schema.get("properties"))
    parts = [
        _argument(parsed, operation, key, part, mapping(nodes.get(key)), models)
        for key, part in fields_of(prop).items()
    ]
    return sorted(parts, key=lambda part: not part.required)


def _argument(
    parsed: Parsed, operation: Operation, key: str, prop: Any, node: Node, models: Mapping[str, ModelView]
) -> BodyArgument:
    where = f"{operation.id}: the body part {key}" if key else f"{operation.id}: the body"
    value = parsed.value(prop, where)
    name = value.record
    if name is None or value.shape == "map":
        raise DocumentError(f"{where} is no record and no list of them")
    is_list, model = value.shape == "list", models[name]
    return BodyArgument(
        name=node.get("x-name")
        or naming.argument(key or name.removesuffix("Input")) + ("s" if is_list and not key else ""),
        key=key,
        model=name,
        is_list=is_list,
        required=prop.required or not key,
        description=as_doc(
            with_limits(node.get("description") or parsed.document.schemas[name].get("description", ""), node)
        ),
        needs=_needs(model, each=is_list),
        children=tuple(f.name for f in model.fields if f.value.record),
        node=node,
    )


def _needs(model: ModelView, *, each: bool) -> str:
    """The fields that a write model requires, as a clause; empty if it requires none."""
    if not model.needs:
        return ""
    return f"{listed(model.needs)} {'is' if len(model.needs) == 1 else 'are'} required{' in each' if each else ''}"
