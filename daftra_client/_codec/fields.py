"""How each field of a model is read and written.

`SCALARS` is the one table of the values that a field can hold: a new kind of scalar is one row there. What lists, maps,
enumerations and records inside need follows from them and from the type of the field. Whatever goes through the fields
of a model goes by `fields_of`: the fast path (`codec.py`), the slow path and writing (`record.py`, `write_model.py`),
and the generator, which takes the types of scalars from here.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from functools import partial
from types import NoneType
from typing import Annotated, Any, Final, TypeAlias, get_args, get_origin

import attrs
import msgspec

from . import wire
from .model import Model, Seen
from .unset import UNSET, Unset

Reader: TypeAlias = Callable[[Any, wire.Days, Seen], Any]
"""Makes the value of a raw one that is not None, whatever it is. What fits no rule raises `wire.BadValueError`."""
Writer: TypeAlias = Callable[[Any, str, "str | None"], Any]
"""Makes what is sent of a value that is not None: the value, where it stands for errors, and the display format."""

BY_READER: Final = "None if _{name} is None else read_{name}(_{name}, days, seen)"
"""How the fast path makes a value where there is no quicker way, see `Kind.value`."""
_AMOUNT: Final = (
    "amounts[_{name}] if _{name} in amounts else amount if (amount := exact(_{name})).is_finite() else refuse(_{name})"
)


def ignore(model: type[Model], extras: Mapping[str, Any]) -> None:
    """Keys that the document does not know are of no interest here."""


@attrs.frozen(kw_only=True)
class Kind:
    """How a field is read and written.

    Attributes:
        read: Reads a raw value.
        write: Writes a value.
        raw: What msgspec decodes in its place. What it refuses is read on the slow path.
        value: The expression that makes the value of what msgspec decoded for the field `name`, None included; None
            where msgspec makes the value itself.
        is_odd: Whether msgspec refuses a raw value that `read` understands.
        model: The model of the record or the records inside that msgspec decodes.
        is_list: Whether there are several.
        displays_dates: Whether what is sent holds a date in the account's display format.
    """

    read: Reader
    write: Writer
    raw: Any = Any
    value: str | None = BY_READER
    is_odd: Callable[[Any], bool] = lambda value: False
    model: type[Any] | None = None
    is_list: bool = False
    displays_dates: bool = False


# --- scalars ------------------------------------------------------------------------------------------------------


@attrs.frozen(kw_only=True)
class Scalar:
    """A kind of scalar.

    Attributes:
        formats: `format` of the schemas that mean it.
        type: What a field of it holds.
        annotation: `type` as a model module writes it.
        read: Reads a raw value, see `Kind.read`.
        write: Writes a value of a write model.
        give_back: Writes a value of a read model: as it is, even where Daftra would not take it.
        raw, value, is_odd: See `Kind`.
        accepted: The JSON schema of what `read` is given. Blank text is none.
        given: The JSON schema of what is written.
        read_as: The scalar that stands in read models where only writing differs.
        displays_dates: See `Kind`.
    """

    formats: tuple[str, ...]
    type: Any
    annotation: str
    read: Reader
    write: Writer
    give_back: Writer
    raw: Any
    accepted: Mapping[str, Any]
    given: Mapping[str, Any]
    value: str | None = None
    is_odd: Callable[[Any], bool] = lambda value: False
    read_as: str | None = None
    displays_dates: bool = False

    def kind(self, *, is_written: bool) -> Kind:
        return Kind(
            read=self.read,
            write=self.write if is_written else self.give_back,
            raw=self.raw,
            value=self.value,
            is_odd=self.is_odd,
            displays_dates=self.displays_dates,
        )


_PLAIN_INTEGER: Final = re.compile("-?(0|[1-9][0-9]*)", re.ASCII)
_PLAIN_MOMENT: Final = re.compile(r"(?!0000)\d{4}-\d\d-\d\d[ T]\d\d:\d\d:\d\d(\.\d{1,6})?", re.ASCII)
_ISO: Final = "^[0-9]{4}-[0-9]{2}-[0-9]{2}( [0-9:.+-]+)?$"
_PLAIN_FLAGS: Final = frozenset(("0", "1", "false", "true"))


def _is_odd_integer(value: Any) -> bool:
    return type(value) is not int and not (type(value) is str and _PLAIN_INTEGER.fullmatch(value))


_INTEGER: Final = Scalar(
    formats=("id", "integer"),
    type=int,
    annotation="int",
    read=lambda value, days, seen: wire.integer(value),
    write=lambda value, where, date_format: wire.encode_integer(value, where),
    give_back=lambda value, where, date_format: int(value),
    raw=int,
    accepted={"type": ["integer", "string"], "pattern": "^(-?[0-9]+)?$"},
    given={"type": "integer"},
    is_odd=_is_odd_integer,
)
_DATE: Final = Scalar(
    formats=("calendar-date",),
    type=datetime.date,
    annotation="datetime.date",
    read=lambda value, days, seen: days.read(value),
    write=lambda value, where, date_format: wire.encode_date(value, where),
    give_back=lambda value, where, date_format: wire.isoformat(value),
    raw=str,
    accepted={"type": "string", "examples": ["2026-04-17"]},
    given={"type": "string", "pattern": _ISO, "examples": ["2026-04-17"]},
    value="None if _{name} is None else days[_{name}]",
)
_TIMESTAMP: Final = Scalar(
    formats=("timestamp",),
    type=datetime.datetime,
    annotation="datetime.datetime",
    read=lambda value, days, seen: wire.timestamp(value, days.date_format),
    write=lambda value, where, date_format: wire.encode_timestamp(value, where),
    give_back=lambda value, where, date_format: wire.isoformat(value),
    raw=Annotated[datetime.datetime, msgspec.Meta(tz=False)],  # with a bound, a number is no moment
    accepted={"type": "string", "examples": ["2026-04-17 20:27:36"]},
    given={"type": "string", "pattern": _ISO, "examples": ["2026-04-17 20:27:36"]},
    is_odd=lambda value: not _PLAIN_MOMENT.fullmatch(value),
)
_TEXT: Final = Scalar(
    formats=("text",),
    type=str,
    annotation="str",
    read=lambda value, days, seen: wire.text(value),
    write=lambda value, where, date_format: wire.encode_text(value, where),
    give_back=lambda value, where, date_format: wire.encode_text(value, where),
    raw=str,
    accepted={"type": ["string", "number"]},
    given={"type": "string"},
    is_odd=lambda value: type(value) is not str,
)

SCALARS: Final[Mapping[str, Scalar]] = {
    "integer": _INTEGER,
    "decimal": Scalar(
        formats=("decimal",),
        type=Decimal,
        annotation="Decimal",
        read=lambda value, days, seen: wire.decimal(value),
        write=lambda value, where, date_format: wire.encode_decimal(value, where),
        give_back=lambda value, where, date_format: wire.encode_decimal(value, where),
        raw=str | int,  # a float would have lost digits, see `wire.fraction`
        accepted={"type": ["number", "string"], "pattern": r"^(-?[0-9]*\.?[0-9]+([eE][-+]?[0-9]+)?)?$"},
        given={"type": "string", "pattern": r"^-?[0-9]+(\.[0-9]+)?$"},
        value=_AMOUNT,
        is_odd=lambda value: type(value) in (float, Decimal),
    ),
    "flag": Scalar(
        formats=("flag",),
        type=bool,
        annotation="bool",
        read=lambda value, days, seen: wire.flag(value),
        write=lambda value, where, date_format: wire.encode_flag(value, where),
        give_back=lambda value, where, date_format: wire.encode_flag(value, where),
        raw=bool,
        accepted={"type": ["boolean", "integer", "string"], "enum": [True, False, 1, 0, "1", "0", ""]},
        given={"type": "integer", "enum": [0, 1]},
        is_odd=lambda value: type(value) is float or (type(value) is str and value.lower() not in _PLAIN_FLAGS),
    ),
    "date": _DATE,
    "display_date": attrs.evolve(
        _DATE,
        formats=("display-date",),
        write=wire.encode_display_date,
        given={"type": "string"},
        read_as="date",
        displays_dates=True,
    ),
    "timestamp": _TIMESTAMP,
    "display_timestamp": attrs.evolve(
        _TIMESTAMP,
        formats=("display-timestamp",),
        write=wire.encode_display_timestamp,
        given={"type": "string"},
        read_as="timestamp",
        displays_dates=True,
    ),
    "text": _TEXT,
    "json": Scalar(
        formats=("json",),
        type=Any,
        annotation="Any",
        read=lambda value, days, seen: value,
        write=wire.plain,
        give_back=partial(wire.plain, is_read=True),
        raw=Any,
        accepted={},
        given={},
    ),
}
"""By their names, which stand in `_KINDS` of models. Of those that share a type, a field holds the first unless
`_KINDS` says otherwise."""

_BY_TYPE: Final[Mapping[Any, Scalar]] = {scalar.type: scalar for scalar in reversed([*SCALARS.values()])}


# --- fields of a model --------------------------------------------------------------------------------------------


@attrs.frozen
class Field:
    """A field of a model.

    Attributes:
        name: The attribute.
        where: Model and attribute, for errors.
        kind: How it is read and written.
        is_required: The model cannot do without it.
        constant: What a write model always sends; `UNSET` where the caller chooses.
    """

    name: str
    where: str
    kind: Kind
    is_required: bool
    constant: Any = UNSET

    def written(self, record: Model, date_format: str | None = None) -> Any:
        """What is sent of the field of a record.

        Raises:
            EncodeError: Its value cannot be sent.
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
    """The names on the wire of what a model cannot do without."""
    return tuple(key for key, field in fields_of(model).items() if field.is_required)


_TABLES: Final[dict[type[Model], Mapping[str, Field]]] = {}


def _attributes(model: type[Model]) -> list[Any]:
    found = [a for a in attrs.fields(model) if a.name != "additional_properties"]
    if any(isinstance(a.type, str) for a in found):  # of a module that postpones its annotations
        attrs.resolve_types(model)
        return _attributes(model)
    return found


def _field(model: type[Model], attribute: Any) -> Field:
    name = attribute.name
    is_required = attribute.default is attrs.NOTHING
    return Field(
        name,
        f"{model.__name__}.{name}",
        kind_of(attribute.type, is_written=model._IS_WRITTEN, scalar=model._KINDS.get(name)),
        is_required,
        UNSET if attribute.init else attribute.default,
    )


def kind_of(annotation: Any, *, is_written: bool = False, scalar: str | None = None) -> Kind:
    """The kind of a field of this type. That it may be None or unset goes without saying.

    Args:
        annotation: The type.
        is_written: The field belongs to a write model.
        scalar: The name of the scalar, where the type does not tell.
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
    type = _only(annotation)
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


def _only(annotation: Any) -> Any:
    """The type that a value has, of the alternatives of an annotation."""
    alternatives = [t for t in get_args(annotation) if t not in (NoneType, Unset)]
    if get_origin(annotation) in (list, dict) or not alternatives:
        return annotation
    if len(alternatives) > 1:
        # What is written may be given as what it is sent as: `Decimal | int`, and an enumeration or its value.
        first, *others = alternatives
        if all(issubclass(other, int | str) for other in others):
            return first
    return alternatives[0] if len(alternatives) == 1 else annotation


def is_model(type: Any) -> bool:
    return isinstance(type, _CLASS) and hasattr(type, "_WIRE_NAMES")


# --- what is made of scalars --------------------------------------------------------------------------------------


def _enumeration(enum: type[Enum], is_written: bool) -> Kind:
    table = wire.EnumTable(enum)
    is_number = issubclass(enum, int)
    scalar = _INTEGER if is_number else _TEXT
    return Kind(
        read=lambda value, days, seen: table.read(value),
        write=scalar.write if is_written else scalar.give_back,
        # msgspec could read words too, but "" is no member, it is none.
        raw=enum if is_number else str | int,
        value=None if is_number else BY_READER,
        is_odd=_is_odd_integer if is_number else lambda value: type(value) not in (str, int),
    )


def _record(model: Any, is_written: bool) -> Kind:
    if is_written:
        return Kind(
            read=lambda value, days, seen: _part(model, value, days, seen),
            write=lambda value, where, date_format: wire.encode_record(value, where, date_format, model),
            displays_dates=displays_dates(model),
        )

    def read(value: Any, days: wire.Days, seen: Seen) -> Any:
        is_there = wire.is_there(value)
        # Also of nulls, for the unknown keys among them.
        record = model._read(value, days, seen) if value and not wire.is_null(value) else None
        return record if is_there and record is not None and not record._is_blank() else None

    if not model._KEYS:
        return Kind(read=read, write=wire.encode_record)  # msgspec would find nothing but unknown keys
    return Kind(
        read=read,
        write=wire.encode_record,
        value="None if _{name} is None else related(_{name}, read_{name}, days, seen)",
        model=model,
    )


def _part(model: Any, value: Any, days: wire.Days, seen: Seen) -> Any:
    """An object inside of what is written. Unlike an associated record it is there when it is empty, too."""
    return model._read(value, days, seen) if type(value) is dict or wire.is_there(value) else None


def _text_or_record(annotation: Any, is_written: bool) -> Kind:
    text, model = get_args(annotation)[:2]
    if text is not str or not is_model(model):
        raise TypeError(f"there is no kind of field for {annotation}")
    record = _record(model, is_written)
    return Kind(
        read=lambda value, days, seen: (record if type(value) is dict else _TEXT).read(value, days, seen),
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
        return wire.encode_array(value, where, lambda item, where: inner.write(item, where, date_format))

    return Kind(
        read=lambda value, days, seen: wire.array(value, lambda item: _or_none(inner, item, days, seen)),
        write=inner.write if item is Any else write,  # plain data is written whole
    )


def _or_none(kind: Kind, value: Any, days: wire.Days, seen: Seen) -> Any:
    return None if value is None else kind.read(value, days, seen)


def _records(model: Any, is_written: bool) -> Kind:
    def write(value: Any, where: str, date_format: str | None) -> Any:
        return wire.encode_records(value, where, date_format, model if is_written else None)

    def read(value: Any, days: wire.Days, seen: Seen) -> Any:
        is_none = wire.is_null(value) and not is_written
        return None if is_none else [model._read(row, days, seen) for row in wire.rows(value)]

    if is_written or not model._KEYS:
        return Kind(read=read, write=write, displays_dates=is_written and displays_dates(model))
    value = "None if _{name} is None else [read_{name}(row, days, seen) for row in _{name}]"
    return Kind(read=read, write=write, value=value, model=model, is_list=True)


def _map_of(item: Any, is_written: bool) -> Kind:
    if is_model(item):

        def write_records(value: Any, where: str, date_format: str | None) -> Any:
            return wire.encode_record_map(value, where, date_format, item if is_written else None)

        return Kind(
            read=lambda value, days, seen: {key: item._read(row, days, seen) for key, row in wire.entries(value)},
            write=write_records,
            displays_dates=is_written and displays_dates(item),
        )
    inner = kind_of(item, is_written=is_written)

    def write(value: Any, where: str, date_format: str | None) -> Any:
        return wire.encode_scalar_map(value, where, lambda item, where: inner.write(item, where, date_format))

    return Kind(
        read=lambda value, days, seen: wire.scalar_map(value, lambda item: _or_none(inner, item, days, seen)),
        write=inner.write if item is Any else write,
    )


def displays_dates(model: type[Model]) -> bool:
    """Whether what is sent of a write model holds a date in the account's display format, at any depth."""
    return any(field.kind.displays_dates for field in fields_of(model).values())
