"""Checks request bodies: each part must be an instance of its write model."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

import attrs

from .._codec.fields import displays_dates
from .._codec.model import Model
from .._codec.unset import UNSET
from .._codec.write_model import Input
from ..errors import EncodeError


@attrs.frozen
class BodyPart:
    """One part of the body of a call, such as the record or its lines.

    Attributes:
        key: Key of the body; empty if the part is the complete body.
        argument: Argument of the method.
        model: Returns the write model, so that the model is loaded on first use.
        is_list: The part is a list of write models.
        is_required: The call needs the part.
    """

    key: str
    argument: str
    model: Callable[[], type[Input]]
    is_list: bool = attrs.field(default=False, kw_only=True)
    is_required: bool = attrs.field(default=False, kw_only=True)

    def check(self, value: Any, method: str, *, edit: str | None) -> None:
        """Refuse a value that is not an instance of the write model.

        Args:
            value: Value of the argument.
            method: Name of the called method, for errors.
            edit: Method that changes single fields; None if there is none.

        Raises:
            EncodeError: The value is of another type, such as a record that was read. The error says what to use.
        """
        where = f"{method}({self.argument})"
        if value is None:
            if self.is_required:
                raise EncodeError(where, value, f"needs {self._wanted}, not None", is_missing=True)
        elif not self.is_list:
            self._check_model(value, where, edit)
        elif isinstance(value, Sequence) and not isinstance(value, str | bytes):
            for index, item in enumerate(value):
                self._check_model(item, f"{where}[{index}]", edit)
        else:
            reason = f"needs {self._wanted}, not {_type_name(value)}"
            raise EncodeError(where, type(value), reason, is_missing=True)

    @property
    def _wanted(self) -> str:
        name = self.model().__name__
        return f"a list of {name}" if self.is_list else name

    def _check_model(self, value: Any, where: str, edit: str | None) -> None:
        model = self.model()
        if isinstance(value, model):
            _check_extras(value, where)
            return
        name = model.__name__
        if isinstance(value, Mapping):
            advice = f"; use {name}.from_dict(...)"
        elif isinstance(value, Model) and not isinstance(value, Input):
            advice = (
                f"; give {name}(...) with the fields to write"
                if edit is None
                else f"; to change single fields use {edit}(id, field=...)"
            )
        else:
            advice = ""
        raise EncodeError(where, type(value), f"needs {name}, not {_type_name(value)}{advice}", is_missing=True)


def _check_extras(record: Input, where: str) -> None:
    """Refuse additional properties that have a field in the model, and values that a body cannot contain."""
    extras = record.additional_properties
    if not isinstance(extras, Mapping):
        raise EncodeError(f"{where}.additional_properties", type(extras), "a dict is needed")
    for key, value in extras.items():
        place = f"{where}.additional_properties[{key}]"
        if key in record._KEYS and key != "id":
            raise EncodeError(place, value, f"{type(record).__name__} has a field for it; set the field")
        if isinstance(value, Model) and not isinstance(value, Input):
            raise EncodeError(place, type(value), f"a record that was read ({type(value).__name__}) cannot be sent")
        refuse_floats(value, place)


def _type_name(value: Any) -> str:
    return "None" if value is None else type(value).__name__


def refuse_create_only(body: Any) -> None:
    """Refuse an update that sets fields which only a create can set. Daftra refuses it too."""
    for part in body.values() if isinstance(body, Mapping) else (body,):
        if isinstance(part, Model):
            for name in part._CREATE_ONLY:
                if getattr(part, name) is not UNSET:
                    where = f"{type(part).__name__}.{name}"
                    raise EncodeError(where, getattr(part, name), "only create can set it; leave it out of an update")


def refuse_ids(value: Any) -> None:
    """Refuse ids in a create: Daftra would change the record of that id (source: vendor reference 2026-08)."""
    if isinstance(value, list | tuple):
        inside: Iterable[Any] = value
    elif isinstance(value, Model):
        fields = {name: getattr(value, name) for name in value._NAMES}
        _refuse_id(type(value).__name__, fields.get("id"))
        _refuse_id(type(value).__name__, value.additional_properties.get("id"))
        inside = fields.values()
    elif isinstance(value, Mapping):
        _refuse_id("the body", value.get("id"))
        inside = value.values()
    else:
        return
    for part in inside:
        if isinstance(part, Model | list | tuple):  # nested plain data may hold ids of other records
            refuse_ids(part)


def _refuse_id(where: str, id: Any) -> None:
    if id is not None and id is not UNSET:
        raise EncodeError(f"{where}.id", id, "a create makes a new record; leave the id out")


def refuse_floats(body: Any, where: str) -> None:
    """Refuse floats in plain data, since a float cannot represent every amount exactly.

    Raises:
        EncodeError: The data contains a float.
    """
    found = [(where, body)]
    seen: set[int] = set()
    while found:
        place, value = found.pop()
        if isinstance(value, float):
            raise EncodeError(place, value, f'a float is not exact; write Decimal("{value}")')
        if id(value) in seen or isinstance(value, str | bytes) or not isinstance(value, Mapping | Sequence):
            continue
        seen.add(id(value))
        items = value.items() if isinstance(value, Mapping) else enumerate(value)
        found += [(f"{place}.{key}", item) for key, item in items]


def needs_date_format(body: Any) -> bool:
    """Whether a body contains dates that are sent in the display format of the account."""
    if body is None:
        return False
    if isinstance(body, Model):
        return displays_dates(type(body))
    if isinstance(body, Mapping):
        return any(needs_date_format(part) for part in body.values())
    if isinstance(body, Sequence) and not isinstance(body, str | bytes):
        return any(needs_date_format(item) for item in body)
    return False
