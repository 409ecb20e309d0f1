"""Creation of a record by a reference of your own system, so that it is not created twice.

Daftra has fields for references, and lists that can be filtered by them. The document declares the field and the
filter, see docs/document.md. Some records also take an idempotency key, which is documented but not confirmed by any
report. It is sent as a second protection against a duplicate that the lookup misses, and no write is repeated because
of it.
"""

from __future__ import annotations

import hashlib
import logging
from collections.abc import Awaitable, Callable, Hashable, Iterable, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, Final, TypeVar

import anyio
import attrs

from .._call.locks import hold
from .._call.options import CallOptions, refuse_unknown_options
from .._call.results import Created
from .._codec.model import Model
from .._codec.unset import UNSET
from .._codec.write_model import Input
from .._common.identity import LoopId, current_loop
from .._common.redaction import displayed
from ..errors import AmbiguousReferenceError, DaftraError, EncodeError, OutcomeUnknownError, ValidationError
from .text_matching import is_prone_to_mangling, may_be_altered_copy

if TYPE_CHECKING:
    from .._call.resource import Resource
    from .pager import Pager

logger = logging.getLogger("daftra_client")

W = TypeVar("W", bound=Input)

LOOKUP_DELAYS: Final = (0.0, 1.0, 3.0)
"""Seconds before each lookup of a record whose creation got no answer. Daftra may still be creating it."""


@attrs.frozen(kw_only=True)
class Reference:
    """A reference that identifies a record in your own system.

    Attributes:
        where: Model and field.
        name: The attribute of the record that holds the reference or the custom fields.
        value: The reference.
        label: The label of the custom field, None if the reference has a separate field.
    """

    where: str
    name: str
    value: str
    label: str | None = None

    @classmethod
    def field(cls, record: Model, name: str) -> Reference:
        """The reference in a field of a record.

        Raises:
            EncodeError: The field holds no usable reference.
        """
        where = f"{type(record).__name__}.{name}"
        return cls(where=where, name=name, value=_checked(getattr(record, name), where))

    @classmethod
    def custom_field(cls, fields: Iterable[Any] | None, label: str, name: str) -> Reference:
        """The reference in the custom field with a label.

        Raises:
            EncodeError: There is not exactly one such custom field, or it holds no usable reference.
        """
        where = f"{name}[{label}]"
        values = [field.value for field in fields or () if field.label == label]
        if len(values) != 1:
            raise EncodeError(where, values, "exactly one custom field with this label is needed as the reference")
        return cls(where=where, name=name, value=_checked(values[0], where), label=label)

    @property
    def shown(self) -> str:
        """Field and value in the form that messages may show."""
        return f"{self.where} = {displayed(self.where, self.value)}"

    @property
    def part(self) -> str:
        """What a filter that matches parts is asked for: a database may not find a backslash in a pattern."""
        return max(self.value.split("\\"), key=len) or self.value

    def is_on(self, row: Any) -> bool:
        """Whether a record carries exactly this reference."""
        return any((label, value) == (self.label, self.value) for label, value in self._texts(row))

    def altered_on(self, row: Any) -> str | None:
        """The text that a record carries, if it may be an altered copy of this reference; else None."""
        for label, value in self._texts(row):
            if _may_be(value, self.value) and (label == self.label or _may_be(label or "", self.label or "")):
                return value
        return None

    def is_part_of(self, row: Any) -> bool:
        """Whether a filter that matches parts would find a record, ignoring case."""
        return any(self.part.casefold() in value.casefold() for _, value in self._texts(row))

    def stored_on(self, row: Any) -> str:
        """The text that a record has in place of this reference; empty if there is none."""
        return next((value for label, value in self._texts(row) if label == self.label), "")

    def _texts(self, row: Any) -> list[tuple[str | None, str]]:
        found = getattr(row, self.name, None)
        texts = [(None, found)] if self.label is None else [(field.label, field.value) for field in found or ()]
        return [(label, value) for label, value in texts if isinstance(value, str)]


def _may_be(stored: str, given: str) -> bool:
    return stored == given or may_be_altered_copy(stored, given)


def _checked(value: Any, where: str) -> str:
    if value is None or value is UNSET or value == "":
        reason = "create_once needs a reference here, by which the record is found again"
        raise EncodeError(where, value, reason, is_missing=True)
    if not isinstance(value, str):
        raise EncodeError(where, value, "a str is needed")
    if value != value.strip():
        # Daftra might store it trimmed, and would then not find it.
        raise EncodeError(where, value, "a reference must not begin or end with blanks")
    return value


def with_key(record: W, field: str, reference: Reference, resource: Resource, tag: str, options: CallOptions) -> W:
    """A record with an idempotency key: its own, or else one that follows from account, branch and reference.

    Daftra is said to answer a key that it knows with the record of that time and to store nothing (vendor reference
    2026-08). No report confirms it, so no creation is sent again because of it. `created` is False then, and the record
    is read. An error says if it carries another reference. `warning` says if it cannot be read, since it may have been
    deleted.

    All processes and versions make the same key, so it must never change.
    """
    if getattr(record, field) not in (UNSET, None, ""):
        return record
    settings = resource._engine.settings
    named = (settings.base_url, settings.site_id, _branch(resource, options), tag, reference.value)
    key = hashlib.sha256(repr(named).encode()).hexdigest()[:32]
    changes: dict[str, Any] = {field: key}
    return attrs.evolve(record, **changes)


def _branch(resource: Resource, options: CallOptions) -> int | None:
    return options.get("branch_id", resource._engine.settings.branch_id)


@attrs.frozen(kw_only=True)
class Once:
    """A creation by reference, as the generated methods describe it.

    It looks for the reference and creates the record if no record has it. If the answer was lost, it looks a few times
    more. So a job may run twice, or make the same call many times at once with one client: one record is created, and
    every call returns its id. `created` of the result says whether this call created the record.

    Daftra has no idempotency key that is known to work. So a record can still be created twice: by two processes or
    clients that look at the same moment and both find nothing, and where lists lag behind writes. The same `locks=` for
    all of them prevents both. Records of another system or of a Daftra user are found, but these writers take no lock.
    A record that was deleted, or whose reference was changed, is not found. With `locks=` the id of a record is
    remembered for an hour after its creation and returned without a lookup, even if the record was deleted meanwhile.
    Existing records are not compared with the arguments.

    Daftra may store a reference changed: trimmed, cut, in another case, or with "?" for an emoji. If a record may carry
    a changed form of the reference, an error names the record and nothing is created. A new record is read once if its
    reference is long or has special characters, to check whether Daftra stored it unchanged.

    Accounts can ignore the filter without an error. Then all records are read, which is slow and is logged.

    Each call gets the options, but only the creation gets `extra_query`. The wait for a lock counts towards the
    `timeout` of the calls after it.

    Raises:
        EncodeError: The reference or a required field is missing, or a value cannot be sent. Nothing was sent.
        AmbiguousReferenceError: Several records carry the reference, or a record without an id, or a record carries it
            changed, or Daftra names a record without it by its idempotency key. No other record was created.
        LockError: The lock of `locks=` was not obtained or was lost. Nothing was written.
        OutcomeUnknownError: The answer was lost and the record was not found afterwards. Another call looks for it
            again.

    Attributes:
        resource: Name of the resource.
        reference: The reference of the record.
        exact: A reference that is only similar, such as one in another case, does not stop the creation.
        listed: Each lists the records that pass a filter; the next one is asked where the one before finds nothing.
            Daftra ignores filters that are unknown or switched off in an account, so every row is compared.
        get: Reads a record with its custom fields.
        create: Creates the record.
        options: Options of each call.
    """

    resource: str
    reference: Reference
    exact: bool
    listed: Sequence[Callable[[CallOptions], Pager[Any]]]
    get: Callable[[int, CallOptions], Awaitable[Any]]
    create: Callable[[CallOptions], Awaitable[Created]]
    options: CallOptions

    @property
    def name(self) -> str:
        return f"{self.resource}.create_once"

    async def run(self, resource: Resource) -> Created:
        """Look the record up, create it, and look it up again if the answer was lost."""
        refuse_unknown_options(self.name, self.options)
        engine = resource._engine
        creations, reference = engine.state(SharedCreations), self.reference
        branch_id = _branch(resource, self.options)
        key = [reference.where, reference.value, *(() if branch_id is None else (f"branch={branch_id}",))]

        async def make(patient: bool) -> Created:
            async with hold(engine.settings, engine.shared_locks, self.name, key, self.options) as held:
                if held.note is not None:
                    return Created(id=held.note, created=False)
                once = attrs.evolve(self, options=held.options)
                made = await once._find(patient=patient or held.abandoned) or await once._create()
                await held.settle(made.id)
            if made.created:
                await once._check(made.id, creations.kept)
            return made

        return await creations.join((self.name, reference, branch_id), make)

    async def _create(self) -> Created:
        reference = self.reference
        try:
            made = await self.create(self.options)
        except OutcomeUnknownError as error:
            try:
                found = await self._find(patient=True)
            except AmbiguousReferenceError:
                raise
            except DaftraError as failure:
                error.add_note(f"The lookup by {reference.shown} failed: {failure}")
                raise error from None
            if found is None:
                error.add_note(
                    f"{len(LOOKUP_DELAYS)} lookups by {reference.shown} found no record; one may still appear."
                )
                raise
            return attrs.evolve(found, created=True)
        except ValidationError:
            # If Daftra enforces unique references, another client may have created the record first.
            found = await self._find(patient=False)
            if found is None:
                raise
            return found
        return made if made.created else await self._recognised(made)

    async def _recognised(self, made: Created) -> Created:
        """The record that Daftra named instead of storing one, since it knows the idempotency key.

        Raises:
            AmbiguousReferenceError: It does not carry the reference.
        """
        try:
            record = await self.get(made.id, lookup_options(self.options))
        except DaftraError as error:
            warning = f"Daftra named record {made.id}, stored before; it could not be read ({type(error).__name__})"
            logger.warning("%s: %s", self.name, warning)
            return attrs.evolve(made, warning=warning)
        if not self.reference.is_on(record):
            raise self._ambiguous([made.id], stored=self.reference.stored_on(record), recognised=True)
        return made

    async def _find(self, *, patient: bool) -> Created | None:
        """The record with the reference. `patient` lookups are repeated, since Daftra may still be creating it."""
        for wait in LOOKUP_DELAYS if patient else (0.0,):
            if wait:
                await anyio.sleep(wait)
            for listed in self.listed:
                id = await self._look_up(listed, sent=patient)
                if id is not None:
                    return Created(id=id, created=False)
        return None

    async def _look_up(self, listed: Callable[[CallOptions], Pager[Any]], *, sent: bool) -> int | None:
        """The id of the record that carries the reference, None if no record does.

        Raises:
            AmbiguousReferenceError: Several records carry it, or one may carry an altered copy.
        """
        reference = self.reference
        ids: set[int] = set()
        without_id = seen = others = 0
        altered: dict[int | None, str] = {}
        # Rows that the filter should exclude are not an error, because each row is compared here.
        async for row in listed(lookup_options(self.options))._unfiltered():
            seen += 1
            if reference.is_on(row):
                if row.id is None:
                    without_id += 1
                else:
                    ids.add(row.id)
                continue
            others += not reference.is_part_of(row)
            if not self.exact and (stored := reference.altered_on(row)) is not None:
                altered.setdefault(row.id, stored)
        if others:
            logger.warning("%s: of %d records that came, %d carry the reference; Daftra may ignore the filter on %s",
                           self.resource, seen, len(ids) + without_id, reference.where)  # fmt: skip
        if without_id or len(ids) > 1:
            raise self._ambiguous(sorted(ids), nameless=without_id, sent=sent)
        if ids:
            return ids.pop()
        if altered:
            named = sorted(id for id in altered if id is not None)
            stored = altered[named[0] if named else None]
            raise self._ambiguous(named, nameless=int(None in altered), stored=stored, sent=sent)
        return None

    async def _check(self, id: int, kept: dict[Hashable, int]) -> None:
        """Check that a new record carries its reference, if Daftra may have altered it.

        The check is left out if a reference of the same kind and at least that length was stored unaltered before.

        Raises:
            AmbiguousReferenceError: The record does not carry it, so it would not be found again.
        """
        reference = self.reference
        kind = self.resource, reference.where, max(len(character.encode()) for character in reference.value)
        if not is_prone_to_mangling(reference.value) or kept.get(kind, 0) >= len(reference.value):
            return
        try:
            record = await self.get(id, {**lookup_options(self.options), "retries": 0})
        except DaftraError as error:
            logger.info("%s: record %d could not be read to check its reference (%s)",
                        self.name, id, type(error).__name__)  # fmt: skip
            return
        if not reference.is_on(record):
            raise self._ambiguous([id], stored=reference.altered_on(record) or "", created=True)
        kept[kind] = len(reference.value)

    def _ambiguous(self, ids: Sequence[int], **what: Any) -> AmbiguousReferenceError:
        return AmbiguousReferenceError(self.name, self.reference.where, self.reference.value, [*ids], **what)


def lookup_options(options: CallOptions) -> CallOptions:
    """The options of the lookups: all but the extra query, which is meant for the creation."""
    chosen = options.copy()
    chosen.pop("extra_query", None)
    return chosen


class _Creation:
    """A creation that is running."""

    def __init__(self) -> None:
        self.ended = anyio.Event()
        self.result: Created | None = None
        self.failure: Exception | None = None


class SharedCreations:
    """Single flight of creations: calls with the same key share the running call."""

    def __init__(self) -> None:
        self._running: dict[tuple[LoopId, Hashable], _Creation] = {}
        self._uncertain: set[Hashable] = set()
        """Keys of creations whose outcome is unknown."""
        self.kept: dict[Hashable, int] = {}
        """Lengths of references that were stored unaltered, by kind."""

    async def join(self, key: Hashable, make: Callable[[bool], Awaitable[Created]]) -> Created:
        """The result of `make`, or of the call that is running. `make(True)` follows a creation of unknown outcome."""
        while True:
            creation = self._running.get((current_loop(), key))  # one of another event loop may never end
            if creation is None:
                return await self._make(key, make)
            await creation.ended.wait()
            if creation.failure is not None:
                raise copy(creation.failure)
            if creation.result is not None:
                return attrs.evolve(creation.result, created=False)
            # That call was cancelled, perhaps after it had sent the record. This one takes its place.

    async def _make(self, key: Hashable, make: Callable[[bool], Awaitable[Created]]) -> Created:
        loop = current_loop()
        creation = self._running[loop, key] = _Creation()
        try:
            creation.result = await make(key in self._uncertain)
            self._uncertain.discard(key)
            return creation.result
        except Exception as error:
            creation.failure = error
            if isinstance(error, OutcomeUnknownError):
                self._uncertain.add(key)
            raise
        except BaseException:
            self._uncertain.add(key)
            raise
        finally:
            del self._running[loop, key]
            creation.ended.set()
            del creation  # else the error and this frame would keep each other alive
