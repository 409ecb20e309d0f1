"""An account as one JSON file, which :mod:`daftra_client.sandbox.loading` reads.

The file has one record on each line, in the form of a single read of v1: columns, and the rows that belong to the
record. Values that the sandbox computes at each read, and separate records such as the client of an invoice, are left
out. The file does not contain keys or passwords. The same account always makes the same file.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import fields
from pathlib import Path

from daftra_client.sandbox.behaviour import Behaviour
from daftra_client.sandbox.captured import CAPTURED, SITE
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import Columned, Resource
from daftra_client.sandbox.wire import DateFormat, Json, Row, decode, encode, show

VERSION_KEY = "daftra_sandbox"
VERSION = 1
"""The version of the file's form."""
CAPTURED_KEY = "*captured"
"""The key for the captured answers that a record came from."""
DELETED_KEY = "*deleted"
"""The key for the time at which a record was deleted."""


def dump(records: Records, switched_off: Iterable[str], path: Path) -> None:
    """Write all records and settings to a file. The file is replaced only once the new one is complete; a device or a
    pipe is written to directly.

    Raises:
        OSError: The file cannot be written.
    """
    if path.exists() and (not path.is_file() or path.absolute().is_relative_to("/dev")):
        with path.open("wb") as device, records.store.transaction():
            device.writelines(_lines(records, sorted(switched_off)))
        return
    path = path.resolve()  # a symbolic link is not replaced
    half = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with half.open("wb") as file, records.store.transaction():
            file.writelines(_lines(records, sorted(switched_off)))
        half.replace(path)
    finally:
        half.unlink(missing_ok=True)


def _lines(records: Records, switched_off: list[str]) -> Iterator[bytes]:
    account, store = records.account, records.store
    head: dict[str, Json] = {
        VERSION_KEY: VERSION,
        "account": {"date_format": account.dates.moment, "currency": account.currency},
        "behaviour": _deviations(account.behaviour),
        "switched_off": switched_off,
        "counters": store.counters(),
    }
    if site := store.get(*SITE):
        head["site_info"] = decode(site.row[CAPTURED] or "null")
    yield b"{\n"
    for name, value in head.items():
        yield b"%b: %b,\n" % (encode(name), encode(value))
    yield b'"records": {\n'
    between = b""
    for name in sorted(records.resources):
        resource = records.resources[name]
        rows = (encode(_shown(resource, each, account.dates)) for each in store.every(name))
        if first := next(rows, None):
            yield b"%b%b: [\n%b" % (between, encode(name), first)
            for row in rows:
                yield b",\n" + row
            yield b"\n]"
            between = b",\n"
    yield b"\n}\n}\n"


def _shown(resource: Resource, record: Record, dates: DateFormat) -> Mapping[str, Json]:
    shown = _columns(resource, record.row, dates)
    for child in resource.children:
        shown[child.key] = [_columns(child, row, dates) for row in record.children.get(child.key, [])]
    if captured := record.row.get(CAPTURED):
        shown[CAPTURED_KEY] = decode(captured)
    if record.deleted:
        shown[DELETED_KEY] = record.deleted
    return shown


def _columns(table: Columned, row: Row, dates: DateFormat) -> dict[str, Json]:
    kinds = table.kinds
    return {name: show(kinds[name], row.get(name), dates, detail=True) for name in table.defaults}


def _deviations(behaviour: Behaviour) -> dict[str, Json]:
    """The switches that do not have their defaults."""
    usual = Behaviour()
    changed = {each.name: getattr(behaviour, each.name) for each in fields(Behaviour)}
    changed = {name: value for name, value in changed.items() if value != getattr(usual, name)}
    return {name: sorted(value) if isinstance(value, frozenset) else value for name, value in changed.items()}
