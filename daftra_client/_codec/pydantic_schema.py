"""How pydantic, and with it FastAPI, reads and writes models. Loaded when pydantic asks a model for its schema.

Validation accepts a record as it is, and reads a mapping with `from_dict`. Serialization uses `to_dict` in every mode,
since `from_dict` takes such data. `context={"date_format": ...}` is passed to both.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, TypeAlias, get_args, get_origin

from pydantic import TypeAdapter, ValidationError
from pydantic_core import InitErrorDetails, PydanticCustomError, core_schema

from .._common.redaction import HIDDEN, is_sensitive, redacted
from ..errors import DecodeError, EncodeError
from .fields import alternatives, fields_of, is_model
from .json_schema import Schema, of_model

if TYPE_CHECKING:
    from pydantic import GetJsonSchemaHandler, SerializationInfo, ValidationInfo

    from .model import Model

Path: TypeAlias = tuple[str | int, ...]


def core_schema_of(model: type[Model]) -> core_schema.CoreSchema:
    """How pydantic reads and writes records of a model."""

    def read(value: Any, info: ValidationInfo) -> Model:
        if isinstance(value, model):
            return value
        try:
            return model.from_dict(value, date_format=_date_format(info))
        except (DecodeError, EncodeError) as error:
            raise _Fault(error).of(model, value) from None

    return core_schema.with_info_plain_validator_function(
        read,
        ref=f"{model.__module__}.{model.__qualname__}:{id(model)}",  # makes it a definition of the JSON schema
        serialization=core_schema.plain_serializer_function_ser_schema(_written, info_arg=True),
    )


def json_schema_of(model: type[Model], handler: GetJsonSchemaHandler) -> Schema:
    """The JSON schema of a model in the mode of the handler, with references to the schemas of models inside."""

    def refer(inner: type) -> Schema:
        # Wrapped, since the handler would mistake the bare schema for that of this model.
        return handler(core_schema.definitions_schema(_schema_of(inner), []))

    return of_model(model, refer, is_output=handler.mode == "serialization")


@cache
def _schema_of(class_: type) -> core_schema.CoreSchema:
    return TypeAdapter(class_).core_schema


def _written(record: Model, info: SerializationInfo) -> Any:
    data = record.to_dict(date_format=_date_format(info))
    return _without_none(data) if info.exclude_none else data


def _without_none(value: Any) -> Any:
    if type(value) is dict:
        return {key: _without_none(item) for key, item in value.items() if item is not None}
    return [*map(_without_none, value)] if type(value) is list else value


def _date_format(info: ValidationInfo | SerializationInfo) -> str | None:
    return info.context.get("date_format") if isinstance(info.context, Mapping) else None


# --- errors -------------------------------------------------------------------------------------------------------


class _Fault:
    """Why a model does not read a mapping."""

    def __init__(self, error: DecodeError | EncodeError) -> None:
        self.model: str
        self.field: str | None
        if isinstance(error, DecodeError):
            self.model, self.field, self.reason = error.model, error.field, error.reason
        else:  # a key that the document does not know
            self.model, _, self.field = error.where.partition(".")
            self.reason = str(error).removeprefix(f"{error.where}: ")
        self.value = error.value
        self.is_unknown = isinstance(error, EncodeError)

    def of(self, model: type[Model], raw: Any) -> ValidationError:
        """The error in pydantic's form: place, reason, and the value if it may be shown."""
        path, value = self._found(model, raw) or (() if self.field is None else (self.field,), self.value)
        where = self.model if self.field is None else f"{self.model}.{self.field}"
        is_hidden = self.is_unknown or (self.field is not None and is_sensitive(self.field))
        line = InitErrorDetails(
            type=PydanticCustomError("daftra", "{where}: {reason}", {"where": where, "reason": self.reason}),
            loc=path,
            input=HIDDEN if is_hidden else redacted(value),
        )
        return ValidationError.from_exception_data(model.__name__, [line])

    def _found(self, model: type[Model], raw: Any) -> tuple[Path, Any] | None:
        if model.__name__ == self.model:
            if self.field is None:
                if raw is self.value:
                    return (), raw
            elif isinstance(raw, Mapping):
                value = raw.get(self.field)
                if self.field in raw if self.is_unknown else value is self.value:
                    return (self.field,), value
        for path, inner, part in _parts(model, raw):
            if (found := self._found(inner, part)) is not None:
                return (*path, *found[0]), found[1]
        return None


def _parts(model: type[Model], raw: Any) -> Iterator[tuple[Path, type[Model], Any]]:
    """The raw records inside a raw record, with their places and models."""
    if not isinstance(raw, Mapping):
        return
    for key, field in fields_of(model).items():
        value = raw.get(key)
        for type_ in alternatives(field.type):
            if is_model(type_):
                yield (key,), type_, value
            elif get_origin(type_) in (list, dict):
                rows = value.items() if isinstance(value, Mapping) else enumerate(value if type(value) is list else ())
                for inner in filter(is_model, alternatives(get_args(type_)[-1])):
                    yield from (((key, place), inner, row) for place, row in rows)
