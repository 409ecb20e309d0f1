"""Adapts openapi-python-client to the schemas of this API; it parses the unchanged document.

By default the library takes every union literally: an id that is sent as a number or as text would be `int | None |
str`, an open enumeration would be a union of literals, and an association that is `[]` if it is absent would be a class
or a list. The library has no plug-ins for schemas, but it reads each of them through `property_from_data`. So this
function is replaced while a document is parsed: named scalars, open enumerations, maps and absent associations get
separate property classes, and the library handles everything else. Its exact version is pinned.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from copy import copy
from typing import Any

from attrs import define, evolve
from openapi_python_client import schema as oai
from openapi_python_client import strings
from openapi_python_client.parser import bodies, openapi, properties, responses
from openapi_python_client.parser.errors import PropertyError
from openapi_python_client.parser.properties import AnyProperty, EnumProperty, merge_properties
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.schemas import get_reference_simple_name

from scripts.document.model import KINDS

_property_from_data = properties.property_from_data


@define
class ScalarProperty(AnyProperty):
    """A value of one of the named scalars, such as a `Decimal`, with any form on the wire.

    `format` is that of the schema, and `kind` the row of `SCALARS` that it means.
    """

    format: str = ""
    kind: str = ""
    _allowed_locations = EnumProperty._allowed_locations


@define
class MapProperty(ListProperty):
    """A map from any keys to values of one kind."""


@contextmanager
def understood() -> Iterator[None]:
    """Make the library understand the schemas of this API while a document is parsed."""
    replaced: list[tuple[Any, str, object]] = [
        *((module, "property_from_data", _property) for module in (properties, openapi, bodies, responses)),
        (merge_properties, "merge_properties", _replace),
        # Only keywords need an underscore: `type` is a fine name for a field and `id` for an argument.
        (strings, "RESERVED_WORDS", {"self", "cls"}),
        # It makes four deep copies of each endpoint, with all that its answers refer to, and drops the originals.
        (openapi, "deepcopy", copy),
    ]
    before = [(owner, name, getattr(owner, name)) for owner, name, _ in replaced]
    try:
        for owner, name, value in replaced:
            setattr(owner, name, value)
        yield
    finally:
        for owner, name, value in before:
            setattr(owner, name, value)


def _replace(inherited: Any, own: Any) -> Any:
    """A property that a schema defines again replaces the inherited property."""
    return evolve(own, required=inherited.required or own.required)


def _property(*, data: oai.Reference | oai.Schema, **context: Any) -> Any:
    """The property of a schema, and the schemas so far; has the same signature as `property_from_data`."""
    if isinstance(data, oai.Reference):
        return _property_from_data(data=data, **context)
    stated = data.type if isinstance(data.type, list) else [data.type]
    types = set(stated)
    format = data.schema_format.get_untrusted_value() if data.schema_format else ""
    if format in KINDS and not types & {oai.DataType.ARRAY, oai.DataType.OBJECT}:
        return ScalarProperty(**_common(data, context), format=format, kind=KINDS[format]), context["schemas"]
    if constants := [b for b in data.anyOf if isinstance(b, oai.Schema) and b.const is not None]:
        return _enumeration(constants, data, **context)
    present = [branch for branch in data.anyOf if not _is_absent(branch)]
    if len(present) == 1:
        return _property(data=present[0], **context)
    # Otherwise the library would replace a schema that builds on a single other one by that one.
    bases = [*data.allOf, oai.Schema()] if data.allOf else []
    data = data.model_copy(update={"anyOf": present, "allOf": bases})
    if data.items and oai.DataType.ARRAY in types and stated[0] != oai.DataType.OBJECT:
        # Where it may be null, or a map of the same values, it is read like a list.
        data = data.model_copy(update={"type": oai.DataType.ARRAY})
    elif isinstance(data.additionalProperties, oai.Reference | oai.Schema) and isinstance(data.type, list):
        return _map(data, data.additionalProperties, **context)
    elif oai.DataType.ARRAY in types:
        data = oai.Schema()  # a value that means nothing
    return _property_from_data(data=data, **context)


def _is_absent(branch: oai.Reference | oai.Schema) -> bool:
    return isinstance(branch, oai.Reference) and get_reference_simple_name(branch.ref) == "Absent"


def _common(data: oai.Schema, context: dict[str, Any]) -> dict[str, Any]:
    """The arguments that every property class has."""
    name = context["name"]
    return {
        "name": name,
        "required": context["required"],
        "python_name": strings.PythonIdentifier(name, context["config"].field_prefix),
        "description": data.description,
        "default": None,
        "example": None,
    }


def _map(data: oai.Schema, values: oai.Reference | oai.Schema, **context: Any) -> Any:
    inner, schemas = _property(data=values, **context | {"name": oai.UntrustedString("value"), "required": True})
    if isinstance(inner, PropertyError):
        return inner, schemas
    return MapProperty(**_common(data, context), inner_property=inner), schemas


def _enumeration(constants: list[oai.Schema], data: oai.Schema, **context: Any) -> Any:
    """An enumeration by the names of its members; our base classes make it open."""
    names = [branch.title.get_untrusted_value() for branch in constants if branch.title]
    closed = {"enum": [branch.const for branch in constants], "x-enum-varnames": names, "anyOf": []}
    context = {key: context[key] for key in ("name", "required", "schemas", "parent_name", "config")}
    return EnumProperty.build(data=data.model_copy(update=closed), **context)
