"""JSON schemas of models and enumerations, derived from the same fields as reading and writing.

Each model has two schemas: one of what `from_dict` accepts, and one of what `to_dict` gives. The row of a scalar in
`fields.SCALARS` has its schemas; those of other types are built from them. Only the schemas of read models accept what
PHP sends for empty values, such as `[]` for no record.
"""

from __future__ import annotations

import ast
import inspect
import textwrap
from collections.abc import Callable, Iterator
from enum import Enum
from itertools import pairwise
from types import NoneType
from typing import TYPE_CHECKING, Any, Final, TypeAlias, get_args, get_origin

import attrs

from .fields import SCALARS, Field, Scalar, alternatives, fields_of, is_model, scalar_of
from .unset import UNSET

if TYPE_CHECKING:
    from .model import Model

Schema: TypeAlias = dict[str, Any]
Refer: TypeAlias = Callable[[type], Schema]
"""Gives a reference to the schema of a model or an enumeration."""


def of_model(model: type[Model], refer: Refer, *, is_output: bool) -> Schema:
    """The schema of what a model gives (`is_output`), or of what it accepts."""
    values = _Values(refer, is_output, is_lenient=not is_output and not model._IS_WRITTEN)
    described = _docstrings(model)
    properties: Schema = {}
    required: list[str] = []
    for key, field in fields_of(model).items():
        is_constant = field.constant is not UNSET
        properties[key] = {"const": field.constant} if is_constant else values.of_field(field)
        if field.name in described:
            properties[key]["description"] = described[field.name]
        if field.is_required or (is_output and (is_constant or not model._IS_WRITTEN)):
            required.append(key)
    schema: Schema = {"title": model.__name__, "type": "object", "properties": properties}
    if doc := inspect.getdoc(model):
        schema["description"] = doc
    if required:
        schema["required"] = required
    if is_output or not model._IS_WRITTEN or not model._KEYS:
        schema["additionalProperties"] = True
    else:  # see `Input.refuse_unknown`
        schema |= {"patternProperties": {"^le_": {}}, "additionalProperties": False}
    return schema


def of_enumeration(enum: type[Enum]) -> Schema:
    """The schema of an open enumeration: the values with a name, and any other value."""
    described = _docstrings(enum)
    known = [
        {"const": member.value, "title": member.name}
        | ({"description": described[member.name]} if member.name in described else {})
        for member in enum
    ]
    schema: Schema = {"title": enum.__name__, "anyOf": [*known, dict(scalar_of(enum).output_schema)]}
    if doc := inspect.getdoc(enum):
        schema["description"] = doc
    return schema


@attrs.frozen
class _Values:
    """Makes the schemas of values.

    Attributes:
        refer: See `Refer`.
        is_output: The schemas describe what a model gives, not what it accepts.
        is_lenient: The forms in which PHP sends empty records, lists and maps are accepted too.
    """

    refer: Refer
    is_output: bool
    is_lenient: bool

    def of_field(self, field: Field) -> Schema:
        types = alternatives(field.type)
        if field.scalar is not None:
            found = [self._scalar(SCALARS[field.scalar]), *({"type": "null"} for t in types if t is NoneType)]
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
                if not self.is_output:
                    yield self._scalar(scalar_of(type_))
            elif number == 0 or self.is_output:  # the first accepts the others: `Decimal | int`
                yield self._scalar(scalar_of(type_))

    def _many(self, container: str, item: Any) -> Schema:
        inner = self._of(item)
        if self.is_lenient:
            return {"type": ["array", "object"], "items": inner, "additionalProperties": inner}
        return {"type": container, "items" if container == "array" else "additionalProperties": inner}

    def _scalar(self, scalar: Scalar) -> Schema:
        return dict(scalar.output_schema if self.is_output else scalar.input_schema)


def _any_of(schemas: list[Schema]) -> Schema:
    if {} in schemas:
        return {}
    found = [schema for number, schema in enumerate(schemas) if schema not in schemas[:number]]
    return found[0] if len(found) == 1 else {"anyOf": found}


def _docstrings(class_: type) -> dict[str, str]:
    """The docstrings of the attributes of a class and its bases. Classes without source have none."""
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
