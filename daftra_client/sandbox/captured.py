"""Answers of a live account, kept as they were captured with the record that was loaded from them.

A record that came out of a capture is shown exactly so until it changes: with the keys, their order and the JSON types
of the capture, values included that the sandbox would compute. Afterwards it is shown by the rules of its table, and
only the keys that the table does not know stay.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from typing import Literal, get_args
from zlib import crc32

from daftra_client.sandbox.wire import Json, Row, as_object, decode, encode

__all__ = ["CAPTURED", "SITE", "Form", "as_loaded", "is_capture", "keep", "unchanged", "unknown"]

CAPTURED = "*captured"
"""The column that holds the captures; no column of a table is called so."""

SITE = ("site_info", 1)
"""The record whose capture is the answer to site_info."""

Form = Literal["row", "detail", "v2", "embedded"]
"""Where an answer shows the record: in a list of v1, alone in v1, in v2, or inside of another record."""


def keep(row: Row, forms: Iterable[Form], values: Mapping[str, Json], previous: Row | None = None) -> None:
    """Keep the capture of a record with its columns, beside earlier captures of the same columns."""
    now = _state(row)
    earlier = _of(previous) if previous else None
    kept = earlier["forms"] if earlier and earlier["state"] == now else {}
    row[CAPTURED] = encode({"state": now, "forms": {**kept, **dict.fromkeys(forms, values)}}).decode()


def is_capture(value: Json) -> bool:
    """Whether a value has the form of what is kept with a record."""
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
    """Whether a record was captured, alone or inside of another one, and did not change since."""
    found = _of(row)
    return found is not None and found["state"] == _state(row)


def unknown(row: Row, form: Form, known: Collection[str]) -> dict[str, Json]:
    """What the captures of a record have beyond the ``known`` keys. All forms of v1 count as one."""
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
