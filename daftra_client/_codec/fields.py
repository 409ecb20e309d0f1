"""How each field of a model is read and written.

`SCALARS` is the only table of the scalars that a field can hold; a new kind of scalar is one row there. The rules for
lists, maps, enumerations and records follow from that table and from the type of the field. `fields_of` gives the
fields of a model to the fast path (`codec.py`), to the slow path and writing (`record.py`, `write_model.py`), and to
the JSON schemas. The generator takes the types of scalars from `SCALARS`.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from functools import partial
from types import NoneType, UnionType
from typing import Annotated, Any, Final, TypeAlias, Union, get_args, get_origin

import attrs
import msgspec

from .dates import DateCache, read_timestamp
from .model import Model, ReadListener
from .read import (
    EnumCache,
    entries,
    has_record,
    is_null,
    read_array,
    read_decimal,
    read_flag,
    read_integer,
    read_scalar_map,
    read_text,
    rows,
)
from .unset import UNSET, Unset
from .write import (
    encode_array,
    encode_date,
    encode_decimal,
    encode_display_date,
    encode_display_timestamp,
    encode_duration,
    encode_flag,
    encode_integer,
    encode_record,
    encode_record_map,
    encode_records,
    encode_scalar_map,
    encode_text,
    encode_timestamp,
    to_json,
    write_back_date,
)

Reader: TypeAlias = Callable[[Any, DateCache, ReadListener], Any]
"""Reads any raw value but None. It raises `BadValueError` where the value fits no rule."""
Writer: TypeAlias = Callable[[Any, str, "str | None"], Any]
"""Writes any value but None. Its arguments are the value, its place for errors, and the display format."""

BY_READER: Final = "None if _{name} is None else read_{name}(_{name}, dates, watch)"
"""The expression of the fast path for fields without a faster one, see `Kind.expression`."""
_DECIMAL: Final = (
    "decimals[_{name}] if _{name} in decimals"
    " else number if (number := exact_decimal(_{name})).is_finite() else refuse_number()"
)


@attrs.frozen(kw_only=True)
class Kind:
    """How a field is read and written.

    Attributes:
        read: Reads a raw value.
        write: Writes a value.
        raw: The type that msgspec decodes for the field. The slow path reads what msgspec refuses.
        expression: The expression that makes the value of the field `name` from what msgspec decoded, None included.
            It is None where msgspec makes the value itself.
        is_irregular: Whether msgspec refuses a raw value that `read` accepts.
        model: The model of the record or records inside that msgspec decodes.
        is_list: The field holds a list of such records.
        displays_dates: A date in the account's display format is sent within the field.
    """

    read: Reader
    write: Writer
    raw: Any = Any
    expression: str | None = BY_READER
    is_irregular: Callable[[Any], bool] = lambda value: False
    model: type[Any] | None = None
    is_list: bool = False
    displays_dates: bool = False


# --- scalars ------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Scalar:
    """A kind of scalar.

    Attributes:
        formats: The values of `format` in the document that mean this scalar.
        type: The Python type of a field.
        annotation: `type` as a model module writes it.
        read: Reads a raw value, see `Kind.read`.
        write: Writes a value of a write model.
        write_back: Writes a value of a read model as it is, even if Daftra would refuse it.
        raw, expression, is_irregular: See `Kind`.
        input_schema: The JSON schema of what `read` accepts. Blank text is read as None.
        output_schema: The JSON schema of what `write` and `write_back` give.
        read_as: The scalar of read models, for scalars that differ only in writing.
        displays_dates: See `Kind`.
    """

    formats: tuple[str, ...]
    type: Any
    annotation: str
    read: Reader
    write: Writer
    write_back: Writer
    raw: Any
    input_schema: Mapping[str, Any]
    output_schema: Mapping[str, Any]
    expression: str | None = None
    is_irregular: Callable[[Any], bool] = lambda value: False
    read_as: str | None = None
    displays_dates: bool = False

    def kind(self, *, is_written: bool) -> Kind:
        return Kind(
            read=self.read,
            write=self.write if is_written else self.write_back,
            raw=self.raw,
            expression=self.expression,
            is_irregular=self.is_irregular,
            displays_dates=self.displays_dates,
        )


_PLAIN_INTEGER: Final = re.compile("-?(0|[1-9][0-9]*)", re.ASCII)
_PLAIN_MOMENT: Final = re.compile(r"(?!0000)\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,6})?", re.ASCII)
_ISO: Final = "^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9:.+-]+)?$"
_PLAIN_FLAGS: Final = frozenset(("0", "1", "false", "true"))


def _is_irregular_integer(value: Any) -> bool:
    return type(value) is not int and not (type(value) is str and _PLAIN_INTEGER.fullmatch(value))


_INTEGER: Final = Scalar(
    formats=("id", "integer"),
    type=int,
    annotation="int",
    read=lambda value, dates, watch: read_integer(value),
    write=lambda value, where, date_format: encode_integer(value, where),
    write_back=lambda value, where, date_format: int(value),
    raw=int,
    input_schema={"type": ["integer", "string"], "pattern": "^(-?[0-9]+)?$"},
    output_schema={"type": "integer"},
    is_irregular=_is_irregular_integer,
)
_DATE: Final = Scalar(
    formats=("calendar-date",),
    type=datetime.date,
    annotation="datetime.date",
    read=lambda value, dates, watch: dates.read(value),
    write=lambda value, where, date_format: encode_date(value, where),
    write_back=lambda value, where, date_format: write_back_date(value),
    raw=str,
    input_schema={"type": "string", "examples": ["2026-04-17"]},
    output_schema={"type": "string", "pattern": _ISO, "examples": ["2026-04-17"]},
    expression="None if _{name} is None else dates[_{name}]",
)
_TIMESTAMP: Final = Scalar(
    formats=("timestamp",),
    type=datetime.datetime,
    annotation="datetime.datetime",
    read=lambda value, dates, watch: read_timestamp(value, dates.date_format),
    write=lambda value, where, date_format: encode_timestamp(value, where),
    write_back=lambda value, where, date_format: write_back_date(value),
    raw=Annotated[datetime.datetime, msgspec.Meta(tz=False)],  # with this bound, msgspec refuses numbers
    input_schema={"type": "string", "examples": ["2026-04-17 20:27:36"]},
    output_schema={"type": "string", "pattern": _ISO, "examples": ["2026-04-17 20:27:36"]},
    is_irregular=lambda value: not _PLAIN_MOMENT.fullmatch(value),
)
_TEXT: Final = Scalar(
    formats=("text",),
    type=str,
    annotation="str",
    read=lambda value, dates, watch: read_text(value),
    write=lambda value, where, date_format: encode_text(value, where),
    write_back=lambda value, where, date_format: encode_text(value, where),
    raw=str,
    input_schema={"type": ["string", "number"]},
    output_schema={"type": "string"},
    is_irregular=lambda value: type(value) is not str,
)

SCALARS: Final[Mapping[str, Scalar]] = {
    "integer": _INTEGER,
    "decimal": Scalar(
        formats=("decimal",),
        type=Decimal,
        annotation="Decimal",
        read=lambda value, dates, watch: read_decimal(value),
        write=lambda value, where, date_format: encode_decimal(value, where),
        write_back=lambda value, where, date_format: encode_decimal(value, where),
        raw=str | int,  # a float may have lost digits, see `read.parse_number`
        input_schema={"type": ["number", "string"], "pattern": r"^(-?[0-9]*\.?[0-9]+([eE][-+]?[0-9]+)?)?$"},
        output_schema={"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
        expression=_DECIMAL,
        is_irregular=lambda value: type(value) in (float, Decimal),
    ),
    "flag": Scalar(
        formats=("flag",),
        type=bool,
        annotation="bool",
        read=lambda value, dates, watch: read_flag(value),
        write=lambda value, where, date_format: encode_flag(value, where),
        write_back=lambda value, where, date_format: encode_flag(value, where),
        raw=bool,
        input_schema={"type": ["boolean", "integer", "string"], "enum": [True, False, 1, 0, "1", "0", ""]},
        output_schema={"type": "integer", "enum": [0, 1]},
        is_irregular=lambda value: type(value) is float or (type(value) is str and value.lower() not in _PLAIN_FLAGS),
    ),
    "date": _DATE,
    "display_date": attrs.evolve(
        _DATE,
        formats=("display-date",),
        write=encode_display_date,
        output_schema={"type": "string"},
        read_as="date",
        displays_dates=True,
    ),
    "timestamp": _TIMESTAMP,
    "display_timestamp": attrs.evolve(
        _TIMESTAMP,
        formats=("display-timestamp",),
        write=encode_display_timestamp,
        output_schema={"type": "string"},
        read_as="timestamp",
        displays_dates=True,
    ),
    "text": _TEXT,
    "duration": attrs.evolve(
        _TEXT,
        formats=("hours-minutes",),
        write=lambda value, where, date_format: encode_duration(value, where),
        read_as="text",
    ),
    "json": Scalar(
        formats=("json",),
        type=Any,
        annotation="Any",
        read=lambda value, dates, watch: value,
        write=to_json,
        write_back=partial(to_json, is_read=True),
        raw=Any,
        input_schema={},
        output_schema={},
    ),
}
"""Scalars by their names, which `_KINDS` of a model uses. A type means the first scalar that has it, unless `_KINDS`
names another one."""

_BY_TYPE: Final[Mapping[Any, Scalar]] = {scalar.type: scalar for scalar in reversed([*SCALARS.values()])}


def scalar_of(type: Any) -> Scalar:
    """The scalar that a type means; that of its values for an enumeration."""
    return _BY_TYPE.get(type) or (_INTEGER if issubclass(type, int) else _TEXT)


# --- fields of a model --------------------------------------------------------------------------------------------


@attrs.frozen
class Field:
    """A field of a model.

    Attributes:
        name: The attribute.
        where: Model and attribute, for errors.
        type: The type of the attribute, as it is annotated.
        scalar: The name of the scalar, where the type is not enough.
        kind: How the field is read and written.
        is_required: Every record has a value.
        constant: The value that a write model always sends; `UNSET` where the caller chooses it.
    """

    name: str
    where: str
    type: Any
    scalar: str | None
    kind: Kind
    is_required: bool
    constant: Any = UNSET

    def written(self, record: Model, date_format: str | None = None) -> Any:
        """The value of the field in a record, as it is sent.

        Raises:
            EncodeError: The value cannot be sent.
        """
        value = getattr(record, self.name)
        return None if value is None else self.kind.write(value, self.where, date_format)


def fields_of(model: type[Model]) -> Mapping[str, Field]:
    """The fields of a model by their names on the wire."""
    table = _TABLES.get(model)
    if table is None:
        table = _TABLES[model] = {model._WIRE_NAMES.get(a.name, a.name): _field(model, a) for a in _attributes(model)}
    return table


def required_keys(model: type[Model]) -> tuple[str, ...]:
    """The required fields of a model by their names on the wire."""
    return tuple(model._WIRE_NAMES.get(name, name) for name in model._REQUIRED)


_TABLES: Final[dict[type[Model], Mapping[str, Field]]] = {}


def _attributes(model: type[Model]) -> list[Any]:
    found = [a for a in attrs.fields(model) if a.name != "additional_properties"]
    if any(isinstance(a.type, str) for a in found):  # from a module that postpones its annotations
        attrs.resolve_types(model)
        return _attributes(model)
    return found


def _field(model: type[Model], attribute: Any) -> Field:
    name, scalar = attribute.name, model._KINDS.get(attribute.name)
    return Field(
        name,
        f"{model.__name__}.{name}",
        attribute.type,
        scalar,
        kind_of(attribute.type, is_written=model._IS_WRITTEN, scalar=scalar),
        name in model._REQUIRED,
        UNSET if attribute.init else attribute.default,
    )


def kind_of(annotation: Any, *, is_written: bool = False, scalar: str | None = None) -> Kind:
    """The kind of a field of this type. Every field may also be None or unset.

    Args:
        annotation: The type.
        is_written: The field belongs to a write model.
        scalar: The name of the scalar, where the type is not enough.

    Raises:
        TypeError: No field can have this type.
    """
    key = annotation, is_written, scalar
    kind = _KINDS.get(key)
    if kind is None:
        kind = _KINDS[key] = _kind(annotation, is_written, scalar)
    return kind


_KINDS: Final[dict[Any, Kind]] = {}


def _kind(annotation: Any, is_written: bool, scalar: str | None) -> Kind:
    if scalar is not None:
        return SCALARS[scalar].kind(is_written=is_written)
    type = _value_type(annotation)
    if type in _BY_TYPE:
        return _BY_TYPE[type].kind(is_written=is_written)
    if get_origin(type) is list:
        return _list_of(get_args(type)[0], is_written)
    if get_origin(type) is dict:
        return _map_of(get_args(type)[1], is_written)
    if get_origin(type) is not None or not isinstance(type, _CLASS):
        return _text_or_record(type, is_written)
    return _enumeration(type, is_written) if issubclass(type, Enum) else _record(type, is_written)


_CLASS: Final = type


def alternatives(annotation: Any) -> list[Any]:
    """The types in an annotation, None included and the marker of unset fields excluded."""
    is_union = get_origin(annotation) in (Union, UnionType)
    return [t for t in (get_args(annotation) if is_union else (annotation,)) if t != Unset]


def _value_type(annotation: Any) -> Any:
    """The type of the values that a field holds when they are read."""
    types = [t for t in alternatives(annotation) if t is not NoneType]
    if len(types) > 1:
        # Write models also accept values in the form that is sent: `Decimal | int`, or an enumeration and its value.
        first, *others = types
        if all(issubclass(other, int | str) for other in others):
            return first
    return types[0] if len(types) == 1 else annotation


def is_model(type: Any) -> bool:
    return isinstance(type, _CLASS) and hasattr(type, "_WIRE_NAMES")


# --- enumerations, records, lists and maps ------------------------------------------------------------------------


def _enumeration(enum: type[Enum], is_written: bool) -> Kind:
    cache = EnumCache(enum)
    is_number = issubclass(enum, int)
    scalar = _INTEGER if is_number else _TEXT
    return Kind(
        read=lambda value, dates, watch: cache.read(value),
        write=scalar.write if is_written else scalar.write_back,
        # msgspec could read words, too, but it would refuse "", which is read as None.
        raw=enum if is_number else str | int,
        expression=None if is_number else BY_READER,
        is_irregular=_is_irregular_integer if is_number else lambda value: type(value) not in (str, int),
    )


def _record(model: Any, is_written: bool) -> Kind:
    if is_written:
        return Kind(
            read=lambda value, dates, watch: _object(model, value, dates, watch),
            write=lambda value, where, date_format: encode_record(value, where, date_format, model),
            displays_dates=displays_dates(model),
        )

    def read(value: Any, dates: DateCache, watch: ReadListener) -> Any:
        is_present = has_record(value)
        # An object of nulls is read as well, since it may have unknown keys.
        record = model._read(value, dates, watch) if value and not is_null(value) else None
        return record if is_present and record is not None and not record._is_blank() else None

    if not model._KEYS:
        return Kind(read=read, write=encode_record)  # msgspec would find only unknown keys
    return Kind(
        read=read,
        write=encode_record,
        expression="None if _{name} is None else related(_{name}, read_{name}, dates, watch)",
        model=model,
    )


def _object(model: Any, value: Any, dates: DateCache, watch: ReadListener) -> Any:
    """An object inside a write model. Unlike an associated record of a read model, it may be empty."""
    return model._read(value, dates, watch) if type(value) is dict or has_record(value) else None


def _text_or_record(annotation: Any, is_written: bool) -> Kind:
    text, model = get_args(annotation)[:2]
    if text is not str or not is_model(model):
        raise TypeError(f"no field can have the type {annotation}")
    record = _record(model, is_written)
    return Kind(
        read=lambda value, dates, watch: (record if type(value) is dict else _TEXT).read(value, dates, watch),
        write=lambda value, where, date_format: (_TEXT if isinstance(value, str) else record).write(
            value, where, date_format
        ),
        displays_dates=record.displays_dates,
    )


def _list_of(item: Any, is_written: bool) -> Kind:
    if is_model(item):
        return _records(item, is_written)
    inner = kind_of(item, is_written=is_written)

    def write(value: Any, where: str, date_format: str | None) -> Any:
        return encode_array(value, where, lambda item, where: inner.write(item, where, date_format))

    return Kind(
        read=lambda value, dates, watch: read_array(value, lambda item: _or_none(inner, item, dates, watch)),
        write=inner.write if item is Any else write,  # plain data is written without models
    )


def _or_none(kind: Kind, value: Any, dates: DateCache, watch: ReadListener) -> Any:
    return None if value is None else kind.read(value, dates, watch)


def _records(model: Any, is_written: bool) -> Kind:
    def write(value: Any, where: str, date_format: str | None) -> Any:
        return encode_records(value, where, date_format, model if is_written else None)

    def read(value: Any, dates: DateCache, watch: ReadListener) -> Any:
        is_none = is_null(value) and not is_written
        return None if is_none else [model._read(row, dates, watch) for row in rows(value)]

    if is_written or not model._KEYS:
        return Kind(read=read, write=write, displays_dates=is_written and displays_dates(model))
    expression = "None if _{name} is None else [read_{name}(row, dates, watch) for row in _{name}]"
    return Kind(read=read, write=write, expression=expression, model=model, is_list=True)


def _map_of(item: Any, is_written: bool) -> Kind:
    if is_model(item):

        def write_records(value: Any, where: str, date_format: str | None) -> Any:
            return encode_record_map(value, where, date_format, item if is_written else None)

        return Kind(
            read=lambda value, dates, watch: {key: item._read(row, dates, watch) for key, row in entries(value)},
            write=write_records,
            displays_dates=is_written and displays_dates(item),
        )
    inner = kind_of(item, is_written=is_written)

    def write(value: Any, where: str, date_format: str | None) -> Any:
        return encode_scalar_map(value, where, lambda item, where: inner.write(item, where, date_format))

    return Kind(
        read=lambda value, dates, watch: read_scalar_map(value, lambda item: _or_none(inner, item, dates, watch)),
        write=inner.write if item is Any else write,
    )


def displays_dates(model: type[Model]) -> bool:
    """Whether a write model sends a date in the account's display format, at any depth."""
    return any(field.kind.displays_dates for field in fields_of(model).values())
