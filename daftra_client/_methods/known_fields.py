"""The known fields of v2 entities, and the types of the values that they can be compared with.

The names come from the document, which does not know every column of every account. The error about an unknown name
says how to send it anyway. An entity without a model takes any name.
"""

from __future__ import annotations

import datetime
import re
from collections.abc import Callable, Mapping
from decimal import Decimal
from enum import Enum
from functools import cache
from typing import Any, Final, NamedTuple

from .. import models
from .._codec.write_model import Input
from .._common.suggestions import closest, did_you_mean
from ..errors import EncodeError

_ENTITY: Final = re.compile(r"/v2/api/entity/(?:delete/)?([^/]+)")


class Kind(NamedTuple):
    """The type of a field.

    Attributes:
        scalar: integer, decimal, flag, date, timestamp, text, json (anything), or `>` for a related record.
        name: The enumeration of its values, or the entity or record that the field leads to.
    """

    scalar: str
    name: str = ""


@cache
def _fields(entity: str) -> dict[str, Kind] | None:
    from ..models._entity_fields import FIELDS

    found = FIELDS.get(entity)
    if found is None:
        return None
    return {name: Kind(*kind.split()) for kind, names in found.items() for name in names.split()}


def is_known_entity(name: str) -> bool:
    """Whether the document knows an entity of this name. Accounts can have further entities."""
    from ..models._entity_fields import NAMES

    return name in NAMES


def entity_advice(name: str) -> str | None:
    """The advice for an entity that Daftra does not find: a similar name that the document knows."""
    from ..models._entity_fields import NAMES

    meant = None if name in NAMES or name.startswith("le_") else closest(name, NAMES)
    return f"Did you mean the entity {meant!r}?" if meant else None


def missing_entity(url: str) -> tuple[str, str | None] | None:
    """The reason and the advice for an answer that the entity of this address does not exist.

    None for an entity that the document knows: only its plugin can be off.
    """
    named = _ENTITY.search(url)
    if named is None or is_known_entity(named[1]):
        return None
    return "the account has no such entity, or its plugin is off", entity_advice(named[1])


def write_model(entity: str) -> type[Input] | None:
    """The write model of an entity, if it has one."""
    from ..models._entity_fields import INPUTS

    name = INPUTS.get(entity)
    return getattr(models, name) if name else None


def sent_with_lists(entity: str) -> Mapping[str, str]:
    """Query parameters that each list of an entity is sent, unless the caller gives them other values."""
    from ..models._entity_fields import LISTED_WITH

    return LISTED_WITH.get(entity, {})


def hidden_rows(entity: str) -> str | None:
    """A description of the rows that the lists of an entity always leave out; None if none are known."""
    from ..models._entity_fields import HIDDEN

    return HIDDEN.get(entity)


def kind_of(entity: str, field: str, where: str, escape: str) -> Kind | None:
    """The type of a field of an entity, None if it is not known. A dot leads to a field of a related record.

    `where` and `escape` are parts of the error; `escape` says how to send a name that the document does not know.

    Raises:
        EncodeError: The fields of the entity are known, and this one is not among them.
    """
    here, before, rest = entity, "", field
    while (fields := _fields(here)) is not None:
        name, dot, rest = rest.partition(".")
        if name.startswith("le_") or name == "custom_data":
            return None  # added by the account
        kind = fields.get(name)
        if not dot and kind is not None:
            return kind
        target = _target(here, name, kind) if dot else None
        if target is None:
            meant = did_you_mean(name, fields, before) or "."
            problem = f"{name} of {here} is not a related record." if kind else f"{here} has no such field{meant}"
            raise EncodeError(where, field, f"{problem} {escape}", is_missing=True)
        here, before = target, f"{before}{name}."
    return None


def _target(entity: str, name: str, kind: Kind | None) -> str | None:
    """The entity or record that a name before a dot leads to, None if it leads nowhere."""
    if kind is not None and kind.scalar == ">":
        return kind.name
    # A relation has the name of its target entity, sometimes with the name of the entity before it (live report).
    other = name.removeprefix(f"{entity}_")
    for entity_name in (name, other):
        if is_known_entity(entity_name):
            return entity_name
    return name if kind is not None and kind.scalar == "json" else None


# --- values -------------------------------------------------------------------------------------------------------

_ISO: Final = re.compile(r"\d{4}-\d\d-\d\d([ T]\d\d:\d\d(:\d\d(\.\d{1,6})?)?)?", re.ASCII)
_DIGITS: Final = re.compile(r"-?\d{1,18}", re.ASCII)
_NUMBER: Final = re.compile(r"-?\d{1,40}(\.\d{1,40})?", re.ASCII)


def typed(value: Any, kind: Kind, where: str, escape: str) -> Any:
    """The value of a condition, converted to the type of its field: text such as "12" or "2026-04-03" is converted too.

    Raises:
        EncodeError: The value does not fit the type of the field.
    """
    plain = value.value if isinstance(value, Enum) else value
    found = _READERS[kind.scalar](plain)
    if found is None:
        needed = f"{kind.name} or {_NEEDED[kind.scalar]}" if kind.name and kind.scalar != ">" else _NEEDED[kind.scalar]
        raise EncodeError(where, value, f"{needed} is needed. {escape}")
    return found


def _integer(value: Any) -> int | None:
    if isinstance(value, str):
        return int(value) if _DIGITS.fullmatch(value) else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None


def _decimal(value: Any) -> Decimal | None:
    if isinstance(value, str):
        return Decimal(value) if _NUMBER.fullmatch(value) else None
    return Decimal(value) if isinstance(value, int | Decimal) and not isinstance(value, bool) else None


def _flag(value: Any) -> bool | None:
    return {"0": False, "1": True}.get(str(int(value)) if isinstance(value, int) else str(value))


def _moment(value: Any) -> datetime.date | None:
    if not isinstance(value, str):
        return value if isinstance(value, datetime.date) else None
    if not _ISO.fullmatch(value):
        return None
    try:
        return datetime.date.fromisoformat(value) if len(value) == 10 else datetime.datetime.fromisoformat(value)
    except ValueError:
        return None


def _text(value: Any) -> Any:
    return value if isinstance(value, str | int | Decimal) and not isinstance(value, bool) else None


_READERS: Final[dict[str, Callable[[Any], Any]]] = {
    "integer": _integer,
    "decimal": _decimal,
    "flag": _flag,
    "date": _moment,
    "timestamp": _moment,
    "text": _text,
    "json": lambda value: value,
    ">": lambda value: None,
}
_NEEDED: Final = {
    "integer": "an int",
    "decimal": "a Decimal or an int",
    "flag": "True or False",
    "date": "a datetime.date",
    "timestamp": "a datetime.datetime or date",
    "text": "a str",
    ">": "a field of the related record, after a dot,",
}
