"""Edits of single fields, although an update of Daftra replaces the complete record.

An update of v1 empties the fields that it leaves out: an invoice loses its number, its dates and its lines (source:
live report). So `edit` reads the record, carries over everything that can be written, makes the changes, and writes all
of it. The document declares which fields can be written and where an answer has them, see docs/document.md. A stored
value that cannot be written stops the edit, see `edit_loss.py`.
"""

from __future__ import annotations

import datetime
from collections.abc import Awaitable, Callable, Collection, Iterable, Mapping, Sequence, Set
from copy import copy
from decimal import Decimal
from enum import Enum
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NoReturn, TypeVar

import attrs

from .._call.locks import hold
from .._call.options import CallOptions, refuse_unknown_options
from .._call.redirects import redirects_to
from .._call.results import Edited
from .._call.settings import chosen_keys
from .._codec.dates import read_timestamp
from .._codec.fields import fields_of, required_keys
from .._codec.record import Record
from .._codec.unset import UNSET
from .._codec.write import to_json
from .._codec.write_model import Input
from .._common.concurrency import KeyedLocks
from ..errors import (
    ConflictError,
    DaftraError,
    DecodeError,
    EditLossError,
    EncodeError,
    OutcomeUnknownError,
    WriteNotConfirmedError,
)
from .edit_loss import LossPolicy, LossReport, RawValue, as_read, rows_of, source_of, sources, stored_value

if TYPE_CHECKING:
    from .._call.engine import Engine
    from .._call.operation import Operation
    from .._call.resource import Resource

M = TypeVar("M", bound=Record)
W = TypeVar("W", bound=Input)

_PLACEHOLDER: Final = 1
"""A value that every required scalar accepts, until its real value is known."""


@attrs.frozen(kw_only=True)
class Part:
    """Rows that are sent together with the record, such as its lines.

    Attributes:
        name: The argument of the method.
        key: The key in an update.
        read_key: The key in a record that is read; None if it has none.
        model: The write model of each row.
        given: The rows that the caller gave; None to carry over the stored ones.
    """

    name: str
    key: str
    read_key: str | None
    model: type[Input]
    given: Any

    @property
    def is_carried(self) -> bool:
        """Whether the stored rows are written back."""
        return self.read_key is not None and self.given is None


@attrs.frozen(kw_only=True)
class Edit:
    """An edit of one record of a resource, as the generated methods describe it.

    Stored values that cannot be written stop the edit with `EditLossError`, which names all of them. `allow_loss` and
    `keep` permit it. Values that Daftra computes or sets itself, such as totals and links, do not stop it. Nothing is
    sent if the record already has all of the given values.

    Daftra has no conditional updates (no ETag). So the record is read once more right before each attempt to write, and
    nothing is written if it changed meanwhile. Edits of one record wait for each other within a client, and across all
    clients and processes that have the same `locks=`. If a client without these locks or a Daftra user changes the
    record during the write, the edit overwrites this change without notice. It also overwrites a change that a read
    does not show yet, where reads lag behind writes.

    The arguments of the method:

    - `allow_loss`: Keys whose values may be lost, in addition to those of the client's `edit_allow_loss`: `{"key"}` for
      the record and all of its rows, `{"InvoiceItem.key"}` only for these rows. `lost` of the result names the keys
      that were lost.
    - `keep`: Keys whose values are sent back as they were read, in addition to those of the client's `edit_keep`. It
      takes precedence over `allow_loss`. It is not known whether Daftra stores them.
    - `confirm`: Read the record back, and compare the changed fields and the number of rows of each part. An edit whose
      answer was lost then counts as done if the record has all of the changes, parts included.
    - `if_modified`: Change the record only if its `modified` is still this, that of the version that you have seen.
    - `CallOptions` apply to each of the calls that an edit makes.

    Raises:
        EditLossError: The edit would lose what is stored. Nothing was written.
        ConfigurationError: `allow_loss` or `keep` is not a collection of keys. Nothing was sent.
        ConflictError: The record changed since it was read, or since `if_modified`. Nothing was written.
        EncodeError: A given value cannot be sent, or a stored one cannot be written back. Nothing was written.
        LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
        WriteNotConfirmedError: The record that was read back differs from what was sent.

    Attributes:
        operation: The update.
        key: The key of the record in the update.
        model: The write model of the record.
        changes: The keywords of the call: new values, rows of the parts, and options.
        known: The keywords that the method takes.
        arguments: Attributes by argument, for arguments with another name than the attribute.
        parts: The rows that are sent together with the record.
        further_keys: Further keys next to the record, whose content the document does not know.
        unread: Keys that an update without them empties, and that answers do not show; for each the attribute of the
            record and the value of it with which nothing is lost, if there is one.
        flags: For each query parameter, the flag that an update without it clears, as an attribute of `model`, and the
            value of the parameter with which the flag stays set.
        page: Path of a web page to which Daftra redirects an update that it made, or of one above it; None if it
            answers with JSON.
        choice: The keys that may be lost, and those that are sent back as they were read.
        confirm: Read the record back and compare it.
        if_modified: The version that may be changed.
        options: Options of each call.
    """

    operation: Operation
    key: str
    model: type[Input]
    changes: Mapping[str, Any]
    known: Set[str]
    arguments: Mapping[str, str] = {}
    parts: Sequence[Part] = ()
    further_keys: Collection[str] = ()
    unread: Mapping[str, tuple[str, int] | None] = {}
    flags: Mapping[str, tuple[str, str]] = {}
    page: str | None = None
    choice: LossPolicy
    confirm: bool
    if_modified: datetime.datetime | None
    options: CallOptions

    @property
    def given(self) -> dict[str, Any]:
        """New values by attribute of `model`."""
        values = {
            self.arguments.get(name, name): value
            for name, value in self.changes.items()
            if value is not UNSET and name not in CallOptions.__optional_keys__
        }
        return {name: values[name] for name in self.model._NAMES if name in values}

    @property
    def _method(self) -> str:
        return self.operation.name.replace(".update", ".edit")

    async def run(self, resource: Resource, id: int, read: Callable[[CallOptions], Awaitable[M]]) -> Edited[M]:
        """Read the record, merge the changes, check that it has not changed, write it, and read it back if
        requested."""
        engine = resource._engine
        name = self._method
        refuse_unknown_options(name, self.changes, self.known)
        self._check()
        async with (
            engine.state(KeyedLocks).hold((name, id)),
            hold(engine.settings, engine.shared_locks, name, (id,), self.options) as held,
        ):
            edit = attrs.evolve(self, options=held.options)
            return await edit._run(engine, id, partial(read, held.options))

    async def _run(self, engine: Engine, id: int, read: Callable[[], Awaitable[M]]) -> Edited[M]:
        before = await read()
        content = self._content(before)
        blank = self.operation.request(path={"id": id})
        where = {"method": self.operation.method, "url": engine.url(blank)}
        if self.if_modified is not None and content.modified != self.if_modified:
            _conflict("it is not the version that `if_modified` names", self.if_modified, content.modified, where)
        changed = self._changed(content)
        if not changed:
            return Edited(before=before)
        if content.refused:
            raise self._loss(id, content)
        body = self._body(content, changed)
        # The given values are already checked, and stored values can be of any kind.
        record = body[self.key]
        query = {name: value for name, (flag, value) in self.flags.items() if getattr(record, flag) is True}
        request = attrs.evolve(self.operation, body=()).request(path={"id": id}, query=query, body=body)

        async def unchanged() -> None:
            now = self._content(await read())
            if now != content:
                _conflict("it was changed meanwhile", content.modified, now.modified, where)

        try:
            message = (await engine.done(request, self.options, guard=unchanged)).message
        except OutcomeUnknownError as error:
            is_redirect = self.page is not None and redirects_to(error, self.page)
            if not (self.confirm or is_redirect):
                raise
            try:
                after = await read()
            except DaftraError as failure:
                error.add_note(f"It could not be read back: {failure}")
                after = None
            if after is None or not self._is_seen(body, changed, after):
                raise  # the write may still be running
            return Edited(before=before, after=after, changed=changed, lost=content.lost)
        if not self.confirm:
            return Edited(before=before, changed=changed, lost=content.lost, message=message)
        try:
            after = await read()
        except DaftraError as error:
            error.add_note("Daftra accepted the edit; only reading it back has failed")
            raise
        if differences := self._differences(body, changed, after):
            raise WriteNotConfirmedError(
                "Daftra answered with success, but what was read back differs from what was sent",
                method=where["method"], url=where["url"], status=200, errors=differences,
                advice="Read the record before you edit it again",
            )  # fmt: skip
        return Edited(before=before, after=after, changed=changed, lost=content.lost, message=message)

    def _check(self) -> None:
        """Refuse values that cannot be sent, before anything is sent.

        Raises:
            EncodeError: A value cannot be sent.
        """
        record = _read(self.model, dict.fromkeys(required_keys(self.model), _PLACEHOLDER))
        for name, value in self.given.items():
            setattr(record, name, value)
        body = {self.key: record, **{part.key: part.given for part in self.parts}}
        self.operation.check_body(body, self._method)
        to_json([record, *(part.given for part in self.parts if part.given is not None)], self.model.__name__, None)

    # --- the content of an update -------------------------------------------------------------------------------------

    def _content(self, record: Record) -> _Content:
        report = LossReport(self.choice)
        back = report.account_for(record, self._accounted)
        given = {key for key, field in fields_of(self.model).items() if field.name in self.given}
        at_stake = [key for key, unless in self.unread.items() if key not in given and not _is_safe(record, unless)]
        unread = report.report_unreadable(record, at_stake)
        within = {key: kept for key, kept in back.items() if key not in self.further_keys}
        raw = as_read(record, sources(self.model) - {"id"})
        return _Content(
            record=refilled(self.model, raw, given=self.given.keys(), back=within),
            parts={part.key: _children(part, record, report) for part in self.parts if part.is_carried},
            further_keys={key: kept for key, kept in back.items() if key in self.further_keys},
            modified=_modified(record),
            refused=tuple(report.refused),
            unread=tuple(unread),
            lost=tuple(report.lost),
        )

    @property
    def _accounted(self) -> frozenset[str]:
        """Keys of the record that are written from the record, given by the caller, or written as rows."""
        given = {key for key, field in fields_of(self.model).items() if field.name in self.given}
        parts = [part for part in self.parts if part.is_carried or part.given is not None]
        return frozenset(
            {"id", *sources(self.model), *given, *(source_of(self.model, key) for key in given)}
            | {part.key for part in parts}
            | {part.read_key for part in parts if part.read_key is not None}
        )

    def _loss(self, id: int, content: _Content) -> EditLossError:
        heads = {key.partition("[")[0] for key in content.refused if "[" in key}
        parts = [part.name for part in self.parts if part.read_key in heads]
        return EditLossError(self._method, id, content.refused, parts, content.unread)

    def _changed(self, content: _Content) -> tuple[str, ...]:
        """Arguments that differ from the stored values. Given rows always count as different."""
        names = {attribute: argument for argument, attribute in self.arguments.items()}
        return (
            *(
                names.get(name, name)
                for name, value in self.given.items()
                if name in self.model._NOT_CARRIED or not same(getattr(content.record, name), value)
            ),
            *(part.name for part in self.parts if part.given is not None),
        )

    def _body(self, content: _Content, changed: tuple[str, ...]) -> dict[str, Any]:
        record = copy(content.record)
        for name, value in self.given.items():
            setattr(record, name, value)
        for name, leaders in self.model._GOES_WITH.items():
            if name not in self.given and not set(changed).isdisjoint(leaders):
                setattr(record, name, UNSET)
        for name, (field, value) in self.model._KEEPS.items():
            if name not in self.given and getattr(record, field) == value:
                setattr(record, name, True)
        # A given empty list empties the rows. An empty list that was read is left out, as all missing values are.
        read = {**content.further_keys, **{key: rows for key, rows in content.parts.items() if rows}}
        given = {part.key: part.given for part in self.parts if part.given is not None}
        return {self.key: record, **dict.fromkeys(part.key for part in self.parts), **read, **given}

    # --- the check afterwards -------------------------------------------------------------------------------------

    def _differences(self, body: Mapping[str, Any], changed: tuple[str, ...], after: Record) -> dict[str, list[str]]:
        """How the record that was read back differs from what was sent. Values that cannot be read are left out."""
        found = refilled(self.model, as_read(after, sources(self.model) - {"id"}))
        sent: Input = body[self.key]
        differences: dict[str, list[str]] = {}
        for argument in changed:
            name = self.arguments.get(argument, argument)
            if name not in self.given or name in self.model._NOT_CARRIED:
                continue
            wanted, stored = _without_addition(self.model, name, getattr(sent, name)), getattr(found, name)
            if not same(stored, wanted):
                differences[argument] = [f"sent {_shown(wanted)}, found {_shown(stored)}"]
        for part in self.parts:
            if part.read_key is not None:
                wanted_count, count = len(body[part.key] or ()), len(rows_of(after, part.read_key))
                if wanted_count != count:
                    differences[part.name] = [f"sent {wanted_count}, found {count}"]
        return differences

    def _is_seen(self, body: Mapping[str, Any], changed: tuple[str, ...], after: Record) -> bool:
        """Whether the record that was read back shows every change. A change that cannot be read is not shown."""
        if self._differences(body, changed, after):
            return False
        if any(self.arguments.get(argument, argument) in self.model._NOT_CARRIED for argument in changed):
            return False
        given = [part for part in self.parts if part.given is not None]
        return all(
            part.read_key is not None and shows(part.model, part.read_key, body[part.key] or (), after)
            for part in given
        )


def choice_for(
    resource: Resource, method: str, allow_loss: Collection[str] | None, keep: Collection[str] | None
) -> LossPolicy:
    """The choice of an edit, from its arguments and those of the client.

    Raises:
        ConfigurationError: An argument is not a collection of texts.
    """
    settings = resource._engine.settings
    return LossPolicy(
        allow_loss=settings.edit_allow_loss | chosen_keys(allow_loss, f"{method}(allow_loss)"),
        keep=settings.edit_keep | chosen_keys(keep, f"{method}(keep)"),
    )


@attrs.define
class _Content:
    """Everything that an update writes of a record, and the version of that record."""

    record: Input
    parts: dict[str, list[Input]]
    further_keys: dict[str, RawValue]
    modified: datetime.datetime | None
    refused: tuple[str, ...]
    unread: tuple[str, ...]
    lost: tuple[str, ...] = attrs.field(eq=False)


def _conflict(
    reason: str, seen: datetime.datetime | None, found: datetime.datetime | None, where: Mapping[str, str]
) -> NoReturn:
    moved = "" if seen == found else f" (modified {seen}, now {found})"
    raise ConflictError(f"nothing was written to the record: {reason}{moved}", **where, seen=seen, found=found)


def _read(model: type[W], data: Mapping[str, Any]) -> W:
    try:
        return model.from_dict(data)
    except DecodeError as error:
        raise EncodeError(
            f"{error.model}.{error.field}", error.value, "the stored value cannot be written back; give a value"
        ) from error


def refilled(
    model: type[W], raw: Mapping[str, Any], given: Iterable[str] = (), back: Mapping[str, RawValue] | None = None
) -> W:
    """The write model of a record that was read. Fields without a value are left out."""
    values = ((key, stored_value(model, key, raw)) for key in model._KEYS)
    data = {key: value for key, value in values if value is not None}
    missing = [key for key in required_keys(model) if key not in data]
    filled = _read(model, {**data, **dict.fromkeys(missing, _PLACEHOLDER)})
    for name in missing:
        if name not in given:
            reason = "the record has no value and an update needs one; give it"
            raise EncodeError(f"{model.__name__}.{name}", None, reason, is_missing=True)
        setattr(filled, name, UNSET)
    for name in model._APPENDED:
        setattr(filled, name, _without_addition(model, name, getattr(filled, name)))
    filled.additional_properties = dict(back or {})
    return filled


def _without_addition(model: type[Input], name: str, value: Any) -> Any:
    """The text without the addition that Daftra appends, so that it does not grow with every edit."""
    addition = model._APPENDED.get(name)
    while addition and isinstance(value, str) and value.endswith(addition):
        value = value[: -len(addition)]
    return value


def _children(part: Part, record: Record, report: LossReport) -> list[Input]:
    """The stored rows as they are written back."""
    carried = sources(part.model)
    children = []
    for number, row in enumerate(rows_of(record, part.read_key)):
        back = report.account_for(row, carried, f"{part.read_key}[{number}]")
        children.append(refilled(part.model, as_read(row, carried), back=back))
    return children


def shows(model: type[Input], key: str, sent: Sequence[Input], record: Record) -> bool:
    """Whether the rows of a record under a key have all values that were sent, in the same order."""
    carried = sources(model)
    stored = [refilled(model, as_read(row, carried)) for row in rows_of(record, key)]
    return len(stored) == len(sent) and all(
        name != "additional_properties" and name not in model._NOT_CARRIED and same(getattr(row, name), value)
        for row, wanted in zip(stored, sent, strict=True)
        for name in wanted._NAMES
        if (value := getattr(wanted, name)) is not UNSET and value != {}
    )


def _is_safe(record: Record, unless: tuple[str, int] | None) -> bool:
    """Whether a record shows that a field which answers do not have is nothing that an update could lose."""
    return unless is not None and getattr(record, unless[0]) in (None, unless[1])


def _modified(record: Record) -> datetime.datetime | None:
    """When a record was last changed, even if the document does not know the key."""
    value = getattr(record, "modified", record.additional_properties.get("modified"))
    try:
        return value if isinstance(value, datetime.datetime) else read_timestamp(value, None)
    except ValueError:
        return None


def same(stored: Any, value: Any) -> bool:
    """Whether a value equals the stored one. A missing field and null are equal."""
    if stored is UNSET or stored is None or value is None:
        return (stored is UNSET or stored is None) and value is None
    if isinstance(stored, datetime.datetime) is not isinstance(value, datetime.datetime):
        stored, value = (v.date() if isinstance(v, datetime.datetime) else v for v in (stored, value))
    if isinstance(stored, datetime.datetime) and isinstance(value, datetime.datetime):
        value = value.replace(microsecond=0)  # Daftra stores no fractions of seconds
    return bool(stored == value)


def _shown(value: Any) -> str:
    """A value as messages may show it. Text is hidden, since it may be a name or an address and messages are logged."""
    if value is UNSET or value is None:
        return "nothing"
    if isinstance(value, int | Decimal | datetime.date):
        return str(value.value if isinstance(value, Enum) else value)
    return "text" if isinstance(value, str) else "something"
