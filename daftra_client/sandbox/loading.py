"""Reads records from a file: one that :mod:`daftra_client.sandbox.dumping` wrote, or captured answers of a live
account."""

from __future__ import annotations

import re
from codecs import BOM_UTF8
from collections.abc import Iterator, Mapping
from contextlib import suppress
from dataclasses import fields, replace
from decimal import Decimal
from pathlib import Path
from typing import Any

import msgspec

from daftra_client.sandbox.account import Account
from daftra_client.sandbox.behaviour import Behaviour
from daftra_client.sandbox.captured import CAPTURED, SITE, Form, is_capture, keep
from daftra_client.sandbox.dumping import CAPTURED_KEY, DELETED_KEY, VERSION, VERSION_KEY
from daftra_client.sandbox.entities import Entity, Many, One, Rows
from daftra_client.sandbox.records import Records
from daftra_client.sandbox.search import DELETED
from daftra_client.sandbox.service import Entities, NoSuchEntity
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.tables import BelongsTo, Columned, HasMany, Resource
from daftra_client.sandbox.wire import (
    NUMERIC,
    DateFormat,
    Json,
    Kind,
    Row,
    as_array,
    as_id,
    as_object,
    decimal,
    decode,
    encode,
    parse,
)

_OBJECT = msgspec.json.Decoder(dict[str, msgspec.Raw])
_ARRAY = msgspec.json.Decoder(list[msgspec.Raw])
_PLAIN = {True: re.compile(r"-?(?:0|[1-9]\d*)"), False: re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?")}
"""Numbers that are stored as they are written, by whether they are integers."""
_BY_FORM = frozenset({Kind.NUMBER, Kind.PAID})
_ENTITY = re.compile(r"/entity/([^/?]+)/list")
_TAXES = ("InvoiceTax", "PurchaseOrderTax")


class LoadError(ValueError):
    """A file cannot be loaded, and no part of it was stored. The message says where the problem is and what to do."""

    def __init__(self, file: Path, where: str, problem: str) -> None:
        """Name the file, the path to the value in its JSON, and the problem."""
        super().__init__(f"{file}: {where + ': ' if where else ''}{problem}")
        self.file = file
        self.where = where
        self.problem = problem


class _Problem(Exception):
    """The problem with a value, and its position in the file."""

    def __init__(self, problem: str, where: str = "") -> None:
        super().__init__(problem)
        self.problem = problem
        self.where = where

    def below(self, where: str) -> _Problem:
        """The same problem, seen from one level further up."""
        dot = "." if where and self.where and not self.where.startswith("[") else ""
        return _Problem(self.problem, f"{where}{dot}{self.where}")


def load(entities: Entities, path: Path) -> int:
    """Add the records of a file to the account, and return how many; those with the same ids are replaced.

    A file of the sandbox also sets the date format, the currency, the behaviour and the plugins that are off.

    Raises:
        OSError: The file cannot be read.
        LoadError: Its content cannot be loaded.
    """
    content = path.read_bytes().removeprefix(BOM_UTF8)  # some editors write a byte order mark
    records = entities.records
    try:
        raw = _top(content)
        with records.store.transaction(quiet=True):
            if isinstance(raw, dict) and VERSION_KEY in raw:
                return _Dump(entities).load(raw)
            return _Captures(entities).load(_decoded(content))
    except _Problem as problem:
        raise LoadError(path, problem.where, problem.problem) from None


def _top(content: bytes) -> dict[str, msgspec.Raw] | list[msgspec.Raw]:
    """The outermost object or array. Its parts are read later, so that a large file takes little memory."""
    try:
        return _ARRAY.decode(content) if content.lstrip()[:1] == b"[" else _OBJECT.decode(content)
    except msgspec.ValidationError:
        raise _Problem("an object or an array is expected; an account is written to a file with --dump") from None
    except (ValueError, RecursionError) as problem:
        raise _Problem(_unreadable(content, str(problem))) from None


def _decoded(content: bytes | msgspec.Raw) -> Json:
    try:
        return decode(bytes(content))
    except (ValueError, ArithmeticError, RecursionError) as problem:
        raise _Problem(f"this is not valid JSON ({problem}); save the file again as it was written") from None


def _unreadable(content: bytes, problem: str) -> str:
    """Name the line of an error in the JSON."""
    if not content.strip():
        return "the file is empty; an account is written to a file with --dump"
    before = content[: int(found[1])] if (found := re.search(r"\(byte (\d+)\)", problem)) else content
    line, column = before.count(b"\n") + 1, len(before) - before.rfind(b"\n")
    return f"this is not valid JSON from line {line}, column {column} on; save the file again as it was written"


class _Loader:
    """The base class of the loaders of both kinds of files."""

    strict: bool
    """Whether a value that its column cannot hold is refused; a capture shows it anyway."""

    def __init__(self, entities: Entities) -> None:
        self.entities = entities
        self.records: Records = entities.records
        self.account: Account = entities.records.account
        self.dates: DateFormat = self.account.dates
        self.currency: str = self.account.currency
        self.loaded = 0
        self.counters: dict[str, int] = {}

    def record(self, resource: Resource, values: Mapping[str, Json], children: Mapping[str, Json]) -> Record:
        """Make a record from its columns and the rows that belong to it."""
        id = self._id(values)
        row = {**self.row(resource, values), **resource.fixed}
        record = Record(resource.name, id, row)
        for child in resource.children:
            record.children[child.key] = []
            for index, each in enumerate(as_array(children.get(child.key)) or ()):
                try:
                    if (columns := as_object(each)) is None:
                        raise _Problem("a row is an object")
                    made = {**self.row(child, columns), child.parent: str(id)}
                    self._count(child.sequence, made.get("id"))
                except _Problem as problem:
                    raise problem.below(f"{child.key}[{index}]") from None
                record.children[child.key].append(made)
        self._count(resource.sequence or resource.name, str(id))
        if resource.numbering:
            self._count(f"{resource.name}.{resource.numbering.field}", row.get(resource.numbering.field))
        return record

    def row(self, table: Columned, values: Mapping[str, Json]) -> Row:
        """Columns as they are stored; columns that the file omits get their defaults."""
        row = dict(table.defaults)
        for each in table.fields:
            if each.name in row and each.name in values:
                try:
                    row[each.name] = self._stored(each.kind, values[each.name])
                except ValueError as problem:
                    raise _Problem(str(problem), each.name) from None
        return row

    def store(self, record: Record, deleted: str | None) -> None:
        self.records.replace(record)
        if deleted:
            self.records.store.mark_deleted(record.resource, record.id, deleted)
        self.loaded += 1

    def finish(self) -> int:
        for name, value in self.counters.items():
            self.records.store.count_from(name, value)
        self.account.dates, self.account.currency = self.dates, self.currency
        return self.loaded

    def _id(self, values: Mapping[str, Json]) -> int:
        id = as_id(str(values.get("id")))
        if id is None:
            raise _Problem("each record needs an id, which must be an integer", "id" if "id" in values else "")
        return id

    def _count(self, sequence: str, value: str | None) -> None:
        if value and value.isascii() and value.isdigit() and len(value) < 16:
            self.counters[sequence] = max(self.counters.get(sequence, 0), int(value))

    def _stored(self, kind: Kind, value: Json) -> str | None:
        """Convert a shown value back to its stored form, with all its digits.

        Raises:
            ValueError: The value does not fit the kind.
        """
        if value is None or (value == "" and kind is not Kind.TEXT):
            return None
        if kind is Kind.DAY:
            return self._day(value)
        if kind is Kind.TEXT and isinstance(value, dict | list):
            return encode(value).decode()
        try:
            parsed = parse(kind, value)
            if kind not in NUMERIC or isinstance(value, bool):
                return parsed
            text = str(value)
            # 7.0 or 1e3, which Python and JSON read differently, are written out.
            whole = kind in (Kind.INTEGER, Kind.FLAG)
            return text if text.isascii() and _PLAIN[whole].fullmatch(text) else parsed
        except ValueError:
            if self.strict:
                raise ValueError(f"{value!r} does not fit here; correct it") from None
            return None

    def _day(self, value: Json) -> str:
        text = str(value)
        if text == self.dates.display("0000-00-00"):
            return "0000-00-00"
        day = self.dates.read(text)
        if day is None:
            try:
                day = parse(Kind.ISO_DAY, value)
            except ValueError:
                form = self.dates.moment
                raise ValueError(
                    f"{text!r} is not a valid date in the account's format {form}; use the date format of the file"
                ) from None
        return str(day)[:10]


class _Dump(_Loader):
    """A file in the form that a sandbox writes."""

    strict = True

    def load(self, raw: Mapping[str, msgspec.Raw]) -> int:
        if (version := _decoded(raw[VERSION_KEY])) != VERSION:
            raise _Problem(f"version {version} is unknown, only {VERSION} is; update daftra-client", VERSION_KEY)
        head = {name: _decoded(value) for name, value in raw.items() if name != "records"}
        account = self._section(head, "account")
        try:
            self.dates = DateFormat.of(str(account.get("date_format", self.dates.moment)))
        except ValueError as problem:
            raise _Problem(str(problem), "account.date_format") from None
        behaviour = self._behaviour(self._section(head, "behaviour"))
        for name, value in self._sections(raw):
            self._all(name, value)
        if "site_info" in head:
            self.records.store.put(Record(*SITE, {CAPTURED: encode(head["site_info"]).decode()}), ())
        if counters := self._section(head, "counters"):
            self.counters = counters
            for name, value in counters.items():
                if not isinstance(value, int) or value.bit_length() > 62:
                    raise _Problem("an integer is expected", f"counters.{name}")
        self.currency = str(account.get("currency", self.currency))
        loaded = self.finish()
        self.account.behaviour = behaviour
        self.entities.switched_off.update(map(str, as_array(head.get("switched_off")) or ()))
        return loaded

    def _section(self, head: Mapping[str, Json], name: str) -> dict[str, Json]:
        section = as_object(head.get(name, {}))
        if section is None:
            raise _Problem("an object is expected", name)
        return section

    def _sections(self, raw: Mapping[str, msgspec.Raw]) -> Iterator[tuple[str, msgspec.Raw]]:
        if "records" not in raw:
            raise _Problem("the records are missing; write the file again with --dump", "records")
        try:
            yield from _OBJECT.decode(raw["records"]).items()
        except msgspec.ValidationError:
            raise _Problem("an object with a list for each resource is expected", "records") from None

    def _all(self, name: str, raw: msgspec.Raw) -> None:
        resource = self.records.resources.get(name)
        if resource is None:
            raise _Problem(
                "there is no such resource; it is the path below /api2, for instance clients", f"records.{name}"
            )
        try:
            listed = _ARRAY.decode(raw)
        except msgspec.ValidationError:
            raise _Problem("a list of records is expected", f"records.{name}") from None
        for index, each in enumerate(listed):
            try:
                self._one(resource, as_object(_decoded(each)))
            except _Problem as problem:
                raise problem.below(f"records.{name}[{index}]") from None

    def _one(self, resource: Resource, values: dict[str, Json] | None) -> None:
        if values is None:
            raise _Problem("a record is an object")
        record = self.record(resource, values, values)
        known = {*resource.shown_keys, CAPTURED_KEY, DELETED_KEY}
        if captured := values.get(CAPTURED_KEY):
            if not is_capture(captured):
                raise _Problem("this value does not have the form of captured answers; remove it", CAPTURED_KEY)
            record.row[CAPTURED] = encode(captured).decode()
        elif extra := {name: value for name, value in values.items() if name not in known}:
            keep(record.row, ("embedded",), extra)
        deleted = values.get(DELETED_KEY)
        if deleted is not None and not isinstance(deleted, str):
            raise _Problem("the time of the deletion is expected", DELETED_KEY)
        self.store(record, deleted)

    def _behaviour(self, given: Mapping[str, Json]) -> Behaviour:
        if unknown := given.keys() - {each.name for each in fields(Behaviour)}:
            raise _Problem("there is no such switch", f"behaviour.{min(unknown)}")
        switches: dict[str, Any] = {}
        for name, value in given.items():
            try:
                switches[name] = getattr(msgspec.convert({name: value}, Behaviour), name)
            except msgspec.ValidationError as problem:
                raise _Problem(f"the switch does not take this value ({problem})", f"behaviour.{name}") from None
        return replace(self.account.behaviour, **switches)


class _Captures(_Loader):
    """One answer of a live account, or several in an array."""

    strict = False

    def load(self, content: Json) -> int:
        listed = as_array(content)
        answers = [("", content)] if listed is None else [(f"[{n}]", each) for n, each in enumerate(listed)]
        # The account's date format is needed to read the others.
        for where, each in sorted(answers, key=lambda answer: _site(answer[1]) is None):
            try:
                self._answer(as_object(each) or {})
            except _Problem as problem:
                raise problem.below(where) from None
        return self.finish()

    def _answer(self, answer: Mapping[str, Json]) -> None:
        data = answer.get("data")
        if site := _site(answer):
            self._info(site)
            return
        if rows := as_array(data):
            if address := _ENTITY.search(str(answer.get("path") or answer.get("first_page_url"))):
                self._rows("data", address[1], rows)
                return
            for index, each in enumerate(rows):
                self._wrapped(f"data[{index}]", as_object(each) or {})
            return
        if single := as_object(data):
            self._wrapped("data", single)
            return
        if data == []:
            return
        named = {name: listed for name, each in answer.items() if (listed := as_array(each)) is not None}
        if not named or len(named) < len(answer):
            raise _Problem(
                "this is not the answer to a read; use answers of v1 with data, lists of v2, an array of these, or"
                ' an object such as {"brand": [...]} with rows for each resource or entity'
            )
        for name, listed in named.items():
            self._rows(name, name, listed)

    def _info(self, site: Mapping[str, Json]) -> None:
        with suppress(ValueError):  # the sandbox then uses the format that it was started with
            self.dates = DateFormat.of(str(site.get("date_format")))
        self.currency = str(site.get("currency_code") or self.currency)
        self.records.store.put(Record(*SITE, {CAPTURED: encode(site).decode()}), ())
        self.loaded += 1

    def _wrapped(self, where: str, wrapped: Mapping[str, Json]) -> None:
        """A record of v1 below its key."""
        key = next(iter(wrapped), "")
        values = as_object(wrapped.get(key))
        tables = [each for each in self.records.resources.values() if key in {each.key, each.detail_key}]
        if values is None or not tables:
            raise _Problem(f"no resource answers with the key {key!r}; remove this answer from the file", where)
        try:
            self._v1(_fitting(tables, values), values)
        except _Problem as problem:
            raise problem.below(f"{where}.{key}") from None

    def _rows(self, where: str, name: str, rows: list[Json]) -> None:
        """Bare rows of a resource or an entity."""
        for index, each in enumerate(rows):
            values = as_object(each) or {}
            try:
                if name in self.records.resources and not isinstance(values.get("id"), int):
                    self._v1(self.records.resources[name], values)
                else:
                    self._v2(self._entity(name), values, ("v2",))
            except _Problem as problem:
                raise problem.below(f"{where}[{index}]") from None

    def _entity(self, name: str) -> Entity:
        by_resource = (each for each in self.entities.all() if each.resources[0].name == name and not each.child)
        try:
            entity = next(by_resource, None) or self.entities.find(name)
        except NoSuchEntity:
            raise _Problem(f"there is no resource or entity {name!r}; remove its rows from the file") from None
        if entity.child:
            raise _Problem(f"{name} is part of another record; load that one")
        return entity

    def _v1(self, resource: Resource, values: Mapping[str, Json], *, embedded: bool = False) -> None:
        forms: tuple[Form, ...] = ("embedded",) if embedded else _forms(resource, values)
        for association in resource.associations:
            match association:
                case BelongsTo(key, _, name) | HasMany(key, name, _):
                    for each in _objects(values.get(key)):
                        self._v1_beside(self.records.resources[name], each)
                case _:
                    pass
        for tax in (each for key in _TAXES for each in (as_object(values.get(key)) or {}).values()):
            self._v1_beside(self.records.resources["taxes"], {**tax, "id": tax.get("tax_id", tax.get("id"))})
        self._captured(self.record(resource, values, values), forms, values, None)

    def _v1_beside(self, resource: Resource, values: Mapping[str, Json]) -> None:
        """Add a record that is inside another one, unless it is already known."""
        if values.get("id") is not None and self.records.store.get(resource.name, self._id(values)) is None:
            self._v1(resource, values, embedded=True)

    def _v2(self, entity: Entity, values: Mapping[str, Json], forms: tuple[Form, ...]) -> None:
        resource = _fitting(list(entity.resources), {**values, **entity.fixed})
        children: dict[str, Json] = {}
        for relation in entity.relations:
            other = self.entities.named(relation.entity)
            if isinstance(relation, Rows) and other.child:
                children[other.child.key] = values.get(relation.key)
            if isinstance(relation, One | Many) and not other.child:
                for each in _objects(values.get(relation.key)):
                    table = _fitting(list(other.resources), each)
                    if each.get("id") is not None and self.records.store.get(table.name, self._id(each)) is None:
                        self._v2(other, each, ("embedded",))
        record = self.record(resource, {**values, **entity.fixed}, children)
        deleted = values.get(DELETED) if entity.deletable else None
        self._captured(record, forms, values, deleted if isinstance(deleted, str) else None)

    def _captured(
        self, record: Record, forms: tuple[Form, ...], values: Mapping[str, Json], deleted: str | None
    ) -> None:
        previous = self.records.store.get(record.resource, record.id)
        if previous and CAPTURED in previous.row:
            # Another form of the same record: columns that are not in this form stay.
            kinds, old = self.records.resources[record.resource].kinds, previous.row
            shown = {name: record.row[name] for name in record.row.keys() & values.keys()}
            # Only one of the forms pads amounts.
            padded = {
                name for name in shown if kinds[name] in _BY_FORM and decimal(shown[name]) == decimal(old.get(name))
            }
            record.row = {**old, **{name: value for name, value in shown.items() if name not in padded}}
            record.children = {key: rows or previous.children.get(key, []) for key, rows in record.children.items()}
        keep(record.row, forms, values, previous.row if previous else None)
        self.store(record, deleted)


def _site(answer: Json) -> dict[str, Json] | None:
    data = as_object((as_object(answer) or {}).get("data")) or {}
    return as_object(data.get("Site"))


def _objects(value: Json) -> list[dict[str, Json]]:
    listed = as_array(value)
    return [found for each in ([value] if listed is None else listed) if (found := as_object(each))]


def _fitting(tables: list[Resource], values: Mapping[str, Json]) -> Resource:
    """The resource that a record belongs to; several resources can have the same key."""

    def misfit(table: Resource) -> tuple[bool, bool, bool]:
        wrong = any(str(values.get(name)) != value for name, value in table.fixed.items())
        empty = any(not any(values.get(name) for name in group) for group in table.required)
        return wrong, not table.fixed, empty

    return min(tables, key=misfit)


def _forms(resource: Resource, values: Mapping[str, Json]) -> tuple[Form, ...]:
    """The forms of v1 in which an answer shows a record. Many resources look the same in both."""
    parts = {each.key for each in (*resource.children, *resource.associations)}
    computed = [values[each.name] for each in resource.fields if each.kind in _BY_FORM and each.name in values]
    if parts & values.keys() or any(isinstance(each, int | Decimal) for each in computed):
        return ("detail",)
    return ("row",) if parts or computed else ("row", "detail")
