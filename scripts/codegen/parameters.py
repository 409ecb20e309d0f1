"""Parameters of operations: the arguments that they become, and how what is given for them is checked."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any, Final

from openapi_python_client import strings
from openapi_python_client.parser.properties import EnumProperty
from openapi_python_client.parser.properties.const import ConstProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.union import UnionProperty

from scripts.codegen import naming
from scripts.codegen.parsing import Parsed
from scripts.codegen.properties import ScalarProperty
from scripts.codegen.prose import as_doc, with_limits
from scripts.codegen.values import Value
from scripts.document.model import Operation
from scripts.document.nodes import DocumentError, Node, mapping

KINDS: Final = {
    "id": "record_id",
    "integer": "integer",
    "decimal": "decimal",
    "flag": "flag",
    "calendar-date": "calendar_date",
    "display-date": "display_date",
    "timestamp": "timestamp",
    "text": "text",
}
"""`format` of the named scalar schemas, and the check of a parameter that is one (`_call/parameters.py`)."""

CHECKS: Final = frozenset({"Parameter", "field_of", "list_of", "member_of", "within", *KINDS.values()})
"""Names from `_call/parameters.py` that a resource may need."""


CHOICES: Final = {
    "filter": ("where", "Where", "()"),
    "sort": ("sort", "Sort | None", "None"),
    "fields[]": ("fields", "Sequence[str] | None", "None"),
}
"""Parameters of v2 lists that choose rows and fields: argument, annotation and default of each.

`_methods/entity_list.py` checks and sends them.
"""

SHARED: Final = ("id", "level", "page", "limit", "per_page", "where", "sort", "fields")
"""Arguments that mean the same in every method if the document refers to one definition of them.

The docstring of `daftra_client.api` describes them once.
"""

_CHOICES_SAID: Final = {
    "filter": """
        A condition, or several that must all hold, see `field`; `any_of` and `all_of` make groups of them. Fields that
        the document does not know for the entity are refused, and so are values of another type than that of the
        field.""",
    "sort": """
        Field to sort by, or a list of them of which the first counts most. A hyphen before a name means descending
        order. Daftra stores the sort as a preference of the caller, and later lists of the entity without a sort follow
        it. So a single page without a sort has any order, and iterating sends one: by id with the newest first, or by
        `sort` and then by id.""",
    "fields[]": """
        Fields that the rows shall have. The id and the fields of `where` are added; other fields are None.""",
}


@dataclass(frozen=True)
class ParameterView:
    """One parameter of a method; `check` is an expression, and None for a path that takes what is not listed too."""

    wire_name: str
    name: str
    location: str
    annotation: str
    default: str | None
    description: str
    is_shared: bool = False
    constant: str | None = None
    check: str | None = None
    verify: tuple[str, str] | None = None

    def given(self, value: object) -> object:
        """A value of the document as it is given in Python."""
        return bool(value) if self.check == "flag" else value


def parameters_of(parsed: Parsed, operation: Operation, record: str) -> Iterator[ParameterView]:
    """The parameters of an operation in their order; `record` is the model of the rows, if it lists any."""
    endpoint = parsed.endpoints[operation.id]
    found = {(place, prop.name.get_untrusted_value()): prop for place, prop in endpoint.iter_all_parameters()}
    for raw in operation.parameters:
        node = parsed.document.resolve(raw)
        if is_choice(node):
            name, annotation, default = CHOICES[node["name"]]
            said = as_doc(_CHOICES_SAID[node["name"]])
            yield ParameterView(node["name"], name, "choice", annotation, default, said, is_shared=True)
            continue
        view = _parameter(parsed, operation, node, found[node["in"], node["name"]], record)
        yield replace(view, is_shared=raw is not node and view.name in SHARED)


def is_choice(node: Node) -> bool:
    """Whether a parameter is one of `CHOICES`; objects in queries take the form `name[key]=value`."""
    return node["name"] in CHOICES and (node.get("style") == "deepObject" or node["name"] == "fields[]")


def _parameter(parsed: Parsed, operation: Operation, node: Node, prop: Any, record: str) -> ParameterView:
    where = f"{operation.id}.{node['name']}"
    is_optional = node["in"] == "query" and not (node.get("required") and "const" not in mapping(node["schema"]))
    if node["in"] not in ("path", "query"):
        raise DocumentError(f"{where}: no code for a parameter in a {node['in']}")
    if "x-name" not in node and prop.python_name == strings.PythonIdentifier(f"{node['name']}_{node['in']}", ""):
        # The library distinguishes two parameters of one name by their places.
        raise DocumentError(f"{where}: its Python name is taken; give it an x-name")
    annotation = "" if isinstance(prop, ConstProperty) else _type(parsed, prop, where)
    default = mapping(node["schema"]).get("default")
    if node["in"] == "query" and not is_optional and default is None:
        raise DocumentError(f"{where}: a required parameter of a query needs a default")
    return ParameterView(
        wire_name=node["name"],
        name=naming.attribute(node, prop),
        location=node["in"],
        annotation=f"{annotation} | None" if is_optional else annotation,
        default="None" if is_optional else None if default is None else repr(default),
        description=as_doc(_words(node, default if is_optional else None)),
        constant=repr(prop.value.raw_value) if isinstance(prop, ConstProperty) else None,
        check=_check(prop, node, where, record),
        verify=_verified(node),
    )


def _words(node: Node, default: object) -> str:
    """What is said of a parameter; `default` is the value that Daftra takes where the parameter is not sent."""
    words = with_limits(node.get("description", ""), node["schema"])
    return words if default is None else f"{words} Daftra takes {default!r} by default."


def _type(parsed: Parsed, prop: Any, where: str) -> str:
    """The annotation, without None; a parameter may take several enumerations."""
    kinds = prop.inner_properties if isinstance(prop, UnionProperty) else [prop]
    return " | ".join(_annotation(parsed.value(kind, where)) for kind in kinds)


def _annotation(value: Value) -> str:
    if value.shape == "list":
        assert value.item is not None
        return f"Sequence[{value.item.type(write=True)}]"
    return value.type(write=True)


def _check(prop: Any, node: Node, where: str, record: str) -> str | None:
    in_path = node["in"] == "path"
    check = None
    if node.get("x-names-field"):
        return f"field_of(lambda: models.{record})"
    if isinstance(prop, ListProperty):
        check = f"list_of({_check(prop.inner_property, node, where, record)})"
    elif isinstance(prop, ConstProperty):
        check = "text" if isinstance(prop.value.raw_value, str) else "integer"
    elif isinstance(prop, EnumProperty):
        if in_path and prop.value_type is str:
            return None
        check = f"member_of(lambda: models.{prop.class_info.name})"
    elif isinstance(prop, UnionProperty):
        if in_path and None in [_check(kind, node, where, record) for kind in prop.inner_properties]:
            return None
    elif isinstance(prop, ScalarProperty):
        check = KINDS.get(prop.format)
        bounds = [mapping(node["schema"]).get(word) for word in ("minimum", "maximum")]
        if check == "integer" and all(type(bound) is int for bound in bounds):
            check = f"within({bounds[0]}, {bounds[1]})"
    if check is None or check == "list_of(display_date)" or (check == "display_date" and in_path):
        raise DocumentError(f"{where}: no code for a parameter of this schema: {node['schema']}")
    return check


def _verified(node: Node) -> tuple[str, str] | None:
    """Field of the rows and bound of a filter that is verified."""
    verify = node.get("x-verify")
    return (verify["field"], verify["bound"]) if isinstance(verify, dict) else verify and (verify, "is")
