"""Captured answers of a live account, stored with the record that was loaded from them.

Until the record changes, it is shown exactly like its capture: with the same keys, order and JSON types, and with the
captured values of computed fields. After a change it is shown by the rules of its table, and only the keys that the
table does not know stay.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Literal, get_args
from zlib import crc32

from daftra_client.sandbox.wire import Json, Row, as_object, decode, encode

CAPTURED = "*captured"
"""The column that holds the captures; tables do not use this name for a column."""

SITE = ("site_info", 1)
"""The record whose capture is the answer to site_info."""

Form = Literal["row", "detail", "v2", "embedded"]
"""Where an answer shows the record: in a list of v1, as a single record of v1, in v2, or inside another record."""


def keep(row: Row, forms: Iterable[Form], values: Mapping[str, Json], previous: Row | None = None) -> None:
    """Store the capture of a record with its columns, in addition to earlier captures of the same columns."""
    now = _state(row)
    earlier = _of(previous) if previous else None
    kept = earlier["forms"] if earlier and earlier["state"] == now else {}
    row[CAPTURED] = encode({"state": now, "forms": {**kept, **dict.fromkeys(forms, values)}}).decode()


def is_capture(value: Json) -> bool:
    """Whether a value has the form of stored captures."""
    found = as_object(value) or {}
    forms = as_object(found.get("forms"))
    return (
        isinstance(found.get("state"), int)
        and forms is not None
        and all(form in get_args(Form) and as_object(values) is not None for form, values in forms.items())
    )


def unchanged(row: Row, form: Form) -> dict[str, Json] | None:
    """The capture of a record in this form, or None if there is none or the record changed since."""
    found = _of(row)
    if found is None or form not in found["forms"] or found["state"] != _state(row):
        return None
    values: dict[str, Json] = found["forms"][form]
    return values


def as_loaded(row: Row) -> bool:
    """Whether a record was captured, as a single record or inside another one, and has not changed since."""
    found = _of(row)
    return found is not None and found["state"] == _state(row)


def unknown(row: Row, form: Form, known: Collection[str]) -> dict[str, Json]:
    """The values of captures under keys other than the ``known`` ones. All forms of v1 count as one."""
    found = _of(row)
    if found is None:
        return {}
    others = ("v2",) if form == "v2" else ("detail", "row", "embedded")
    captures = (found["forms"].get(each, {}) for each in others)
    return {name: value for values in captures for name, value in values.items() if name not in known}


def _of(row: Row) -> dict[str, Json] | None:
    text = row.get(CAPTURED)
    return decode(text) if text else None


def _state(row: Row) -> int:
    """A checksum of the columns that have a value."""
    return crc32(encode({name: value for name, value in row.items() if value is not None and name != CAPTURED}))
