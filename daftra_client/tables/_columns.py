"""The columns of the tables, which the generator takes from the document (`columns.json`)."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from functools import cache
from operator import attrgetter
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

import attrs
import msgspec

from .. import models
from .._codec.record import Record
from ..errors import ConfigurationError

EXTRA: Final = "_extra"
PARENT_ID: Final = "_parent_id"
POSITION: Final = "_position"
KEY: Final = "_key"


@attrs.frozen(kw_only=True)
class Column:
    """A column of a table.

    Attributes:
        name: Its name: the attribute of the model, or one that begins with an underscore.
        type: The type of its values: `int64`, `decimal128(38, 9)`, `date32`, `timestamp[us]` (without a zone), `bool`,
            `string`, or `json`, which is a string that holds JSON.
        nullable: Whether rows may have no value.
        description: What the document says of the field; empty where it says nothing.
        is_personal: Whether the document marks the values as personal data.
    """

    name: str
    type: str
    nullable: bool = True
    description: str = ""
    is_personal: bool = False


EXTRA_COLUMN: Final = Column(
    name=EXTRA,
    type="json",
    description="An object with the keys that the document does not know, and with values that fit no column, as text.",
)
POSITION_COLUMN: Final = Column(
    name=POSITION, type="int64", nullable=False, description="Position within the list of the parent, from 0."
)
KEY_COLUMN: Final = Column(name=KEY, type="string", description="The key of the row within the parent.")


def columns(model: type[Record], *, personal: bool = True) -> tuple[Column, ...]:
    """The columns of the table of a model: its fields in their order, then `_extra`.

    Secrets have no columns. Lists of records have none either: their rows are separate tables (see `children`).

    Args:
        model: A read model, such as `models.Invoice`.
        personal: Whether columns of personal data are among them.

    Raises:
        ConfigurationError: The class is not a read model.
    """
    return shape_of(model, personal).columns


def children(model: type[Record], *, personal: bool = True) -> Mapping[str, type[Record]]:
    """The models of the tables below the table of a model, by the attributes that hold their rows.

    Their tables are named by the table of the model and that attribute, such as `invoice__invoice_item`.

    Args:
        model: A read model, such as `models.Invoice`.
        personal: Whether lists of personal data are among them.

    Raises:
        ConfigurationError: The class is not a read model.
    """
    return MappingProxyType({child.name: child.model for child in shape_of(model, personal).children})


@attrs.frozen
class Child:
    """A table below another one.

    Attributes:
        name: The attribute that holds its rows.
        model: Their model.
        by_key: The attribute is a dict rather than a list.
        columns: The columns of the table: those for the position of a row, then those of the model.
    """

    name: str
    model: type[Record]
    by_key: bool
    columns: tuple[Column, ...]


@attrs.frozen
class Shape:
    """How records of a model become rows.

    Attributes:
        model: The model as it was generated.
        columns: The columns; the last one is `_extra`.
        children: The tables below.
        values: Gives the values of a record in the order of the columns; `additional_properties` is the last one.
        has_id: Whether records have an id.
        attributes: The attributes by their keys on the wire, None for those that are not shown.
    """

    model: type[Record]
    columns: tuple[Column, ...]
    children: tuple[Child, ...]
    values: Callable[[Record], tuple[Any, ...]]
    has_id: bool
    attributes: Mapping[str, str | None]


def shape_of(model: type[Record], personal: bool) -> Shape:
    """How records of a model become rows.

    Raises:
        ConfigurationError: The class is not a read model.
    """
    shape = _SHAPES.get((model, personal))
    if shape is None:
        shape = _SHAPES[model, personal] = _shape(generated(model), personal)
    return shape


_SHAPES: Final[dict[tuple[type[Record], bool], Shape]] = {}


def _shape(model: type[Record], personal: bool) -> Shape:
    shown = [(name, field) for name, field in _fields(model.__name__).items() if field.is_shown(personal)]
    own = tuple(field.column(name) for name, field in shown if field.rows is None)
    ids = [column for column in own if column.name == "id"]
    parent = Column(
        name=PARENT_ID,
        type="int64",
        nullable=not ids or ids[0].nullable,
        description=f"The `id` of the row's parent, a {model.__name__}.",
    )
    below: list[Child] = []
    for name, field in shown:
        if field.rows is not None:
            child = getattr(models, field.rows)
            place = (parent, POSITION_COLUMN, *([KEY_COLUMN] if field.by_key else []))
            below.append(Child(name, child, field.by_key, (*place, *columns(child, personal=personal))))
    values = values_of([column.name for column in own])
    return Shape(model, (*own, EXTRA_COLUMN), tuple(below), values, bool(ids), attributes_of(model, personal))


def values_of(names: list[str]) -> Callable[[Record], tuple[Any, ...]]:
    """Gives the values of attributes of a record, and `additional_properties` after them."""
    if not names:
        return lambda record: (record.additional_properties,)  # attrgetter would not make a tuple
    return attrgetter(*names, "additional_properties")


def generated(model: object) -> type[Record]:
    """The read model that a class is, or derives from.

    Raises:
        ConfigurationError: There is none.
    """
    for cls in model.__mro__ if isinstance(model, type) else ():
        if cls.__name__ in _tables() and getattr(models, cls.__name__) is cls:
            found: type[Record] = cls
            return found
    shown = model.__name__ if isinstance(model, type) else f"a value of type {type(model).__name__}"
    raise ConfigurationError(f"tables are made of records that Daftra answers, such as models.Invoice, not of {shown}")


# --- the file -----------------------------------------------------------------------------------------------------


class _Field(msgspec.Struct, frozen=True, gc=False):
    """What the file says of a field."""

    type: str = ""
    required: bool = False
    sensitive: str = ""
    description: str = ""
    rows: str | None = None
    by_key: bool = False

    def is_shown(self, personal: bool) -> bool:
        return self.sensitive != "secret" and (personal or not self.sensitive)

    def column(self, name: str) -> Column:
        return Column(
            name=name,
            type=self.type,
            nullable=not self.required,
            description=self.description,
            is_personal=bool(self.sensitive),
        )


@cache
def _tables() -> dict[str, msgspec.Raw]:
    """The fields of each model, which are decoded when they are asked for."""
    return msgspec.json.decode((Path(__file__).parent / "columns.json").read_bytes(), type=dict[str, msgspec.Raw])


def _fields(model: str) -> dict[str, _Field]:
    return msgspec.json.decode(_tables()[model], type=dict[str, _Field])


def attributes_of(model: type[Record], personal: bool) -> Mapping[str, str | None]:
    """The attributes of a model by their keys on the wire, None for those that may not be shown."""
    names = model._WIRE_NAMES
    return {
        names.get(name, name): name if field.is_shown(personal) else None
        for name, field in _fields(model.__name__).items()
    }


def table_name(model: type[Record]) -> str:
    """The name of a model in lower case, with underscores between its words: `invoice_item`."""
    return re.sub("(?<=[a-z0-9])(?=[A-Z])", "_", generated(model).__name__).lower()
