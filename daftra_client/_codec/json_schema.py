"""JSON schemas of models and enumerations, made of their fields as reading and writing is.

There are two of each model: of what `from_dict` accepts, and of what `to_dict` gives back. What a scalar looks like in
them stands in its row of `fields.SCALARS`; other types follow from it. What Daftra sends and nobody would write, such
as `[]` for no record, is accepted by read models alone.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from enum import Enum
from itertools import pairwise
from types import NoneType, UnionType
from typing import TYPE_CHECKING, Any, Final, TypeAlias, Union, get_args, get_origin

import attrs

from .fields import SCALARS, Scalar, fields_of, is_model
from .unset import UNSET, Unset

if TYPE_CHECKING:
    from .model import Model

Schema: TypeAlias = dict[str, Any]
Refer: TypeAlias = Callable[[type], Schema]
"""Makes the reference to the schema of a model or an enumeration."""


def of_model(model: type[Model], refer: Refer, *, is_given: bool) -> Schema:
    """The schema of what a model gives back (`is_given`), or of what it accepts."""
    values = _Values(refer, is_given, is_lenient=not is_given and not model._IS_WRITTEN)
    described = _docstrings(model)
    properties: Schema = {}
    required: list[str] = []
    for key, field in fields_of(model).items():
        is_constant = field.constant is not UNSET
        properties[key] = {"const": field.constant} if is_constant else values.of_field(model, field.name)
        if field.name in described:
            properties[key]["description"] = described[field.name]
        if field.is_required or (is_given and (is_constant or not model._IS_WRITTEN)):
            required.append(key)
    schema: Schema = {"title": model.__name__, "type": "object", "properties": properties}
    if doc := inspect.getdoc(model):
        schema["description"] = doc
    if required:
        schema["required"] = required
    if is_given or not model._IS_WRITTEN or not model._KEYS:
        schema["additionalProperties"] = True
    else:  # see `Input.refuse_unknown`
        schema |= {"patternProperties": {"^le_": {}}, "additionalProperties": False}
    return schema


def of_enumeration(enum: type[Enum]) -> Schema:
    """The schema of an open enumeration: the values that have a name, and any other."""
    described = _docstrings(enum)
    known = [
        {"const": member.value, "title": member.name}
        | ({"description": described[member.name]} if member.name in described else {})
        for member in enum
    ]
    schema: Schema = {"title": enum.__name__, "anyOf": [*known, dict(_scalar_of(enum).given)]}
    if doc := inspect.getdoc(enum):
        schema["description"] = doc
    return schema


def alternatives(annotation: Any) -> list[Any]:
    """The types that a value can have, without the marker of what is not sent."""
    is_union = get_origin(annotation) in (Union, UnionType)
    return [t for t in (get_args(annotation) if is_union else (annotation,)) if t != Unset]


def types_of(model: type[Model]) -> dict[str, Any]:
    """The types of the fields of a model by their attributes."""
    fields_of(model)  # resolves what a module has postponed
    return {attribute.name: attribute.type for attribute in attrs.fields(model)}


@attrs.frozen
class _Values:
    """Makes the schemas of values.

    Attributes:
        refer: See `Refer`.
        is_given: What is given back is meant, not what is accepted.
        is_lenient: What PHP makes of empty records, lists and maps is accepted too.
    """

    refer: Refer
    is_given: bool
    is_lenient: bool

    def of_field(self, model: type[Model], name: str) -> Schema:
        types = alternatives(types_of(model)[name])
        if (scalar := model._KINDS.get(name)) is not None:
            found = [self._scalar(SCALARS[scalar]), *({"type": "null"} for t in types if t is NoneType)]
        else:
            found = [*self._each(types)]
        if self.is_lenient and any(map(is_model, types)):
            found.append({"type": "array", "maxItems": 0})
        return _any_of(found)

    def _of(self, annotation: Any) -> Schema:
        return _any_of([*self._each(alternatives(annotation))])

    def _each(self, types: list[Any]) -> Iterator[Schema]:
        for number, type_ in enumerate(types):
            if type_ is NoneType:
                yield {"type": "null"}
            elif get_origin(type_) is list:
                yield self._many("array", get_args(type_)[0])
            elif get_origin(type_) is dict:
                yield self._many("object", get_args(type_)[1])
            elif is_model(type_):
                yield self.refer(type_)
            elif isinstance(type_, type) and issubclass(type_, Enum):
                yield self.refer(type_)
                if not self.is_given:
                    yield self._scalar(_scalar_of(type_))
            elif number == 0 or self.is_given:  # of an amount or an enumeration, the first accepts what others do
                yield self._scalar(_scalar_of(type_))

    def _many(self, container: str, item: Any) -> Schema:
        inner = self._of(item)
        if self.is_lenient:
            return {"type": ["array", "object"], "items": inner, "additionalProperties": inner}
        return {"type": container, "items" if container == "array" else "additionalProperties": inner}

    def _scalar(self, scalar: Scalar) -> Schema:
        return dict(scalar.given if self.is_given else scalar.accepted)


def _scalar_of(type_: Any) -> Scalar:
    for scalar in SCALARS.values():
        if scalar.type is type_:
            return scalar
    return SCALARS["integer" if issubclass(type_, int) else "text"]


def _any_of(schemas: list[Schema]) -> Schema:
    if {} in schemas:
        return {}
    found = [schema for number, schema in enumerate(schemas) if schema not in schemas[:number]]
    return found[0] if len(found) == 1 else {"anyOf": found}


def _docstrings(class_: type) -> dict[str, str]:
    """The docstrings of the attributes of a class and its bases, as far as their source is at hand."""
    found: dict[str, str] = {}
    for base in reversed(class_.__mro__):
        if base.__module__ in _WITHOUT_DOCSTRINGS:
            continue
        try:
            (tree,) = ast.parse(textwrap.dedent(inspect.getsource(base))).body
        except (OSError, TypeError, SyntaxError):
            continue
        body = tree.body if isinstance(tree, ast.ClassDef) else []
        for statement, after in pairwise(body):
            match statement, after:
                case (
                    ast.AnnAssign(target=ast.Name(id=name)) | ast.Assign(targets=[ast.Name(id=name)]),
                    ast.Expr(value=ast.Constant(value=str(text))),
                ):
                    found[name] = inspect.cleandoc(text)
    return found


_WITHOUT_DOCSTRINGS: Final = frozenset(("builtins", "enum"))
