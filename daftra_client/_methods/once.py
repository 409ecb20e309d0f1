"""Creating a record that carries a reference of yours, and not creating it a second time.

Daftra has no idempotency key. What it has are fields for references, and lists that can be filtered by them. Both the
field and the filter are declared in the document, see docs/document.md.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Hashable, Iterable, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, Final

import anyio
import attrs

from .._call.locks import hold
from .._call.operation import CallOptions, Created, refuse_unknown_options
from .._codec.model import Model
from .._codec.unset import UNSET
from .._loop.lifetime import Home, here
from .._redaction import displayed
from ..errors import AmbiguousReferenceError, DaftraError, EncodeError, OutcomeUnknownError, ValidationError
from .likeness import is_delicate, may_be_made_of

if TYPE_CHECKING:
    from .._call.resource import Resource
    from .._listing.pager import Pager

logger = logging.getLogger("daftra_client")

LOOKS_AFTER_LOSS: Final = (0.0, 1.0, 3.0)
"""Seconds to wait before each look for a record whose creation got no answer: it may still be under way."""


@attrs.frozen(kw_only=True)
class Reference:
    """What a record is known by in your own system.

    Attributes:
        where: Model and field.
        name: The field as an attribute of the record, or the custom fields.
        value: The reference.
        label: Label of the custom field, None for a field of its own.
    """

    where: str
    name: str
    value: str
    label: str | None = None

    @classmethod
    def field(cls, record: Model, name: str) -> Reference:
        """The reference in a field of a record.

        Raises:
            EncodeError: The field holds none.
        """
        where = f"{type(record).__name__}.{name}"
        return cls(where=where, name=name, value=_checked(getattr(record, name), where))

    @classmethod
    def custom_field(cls, fields: Iterable[Any] | None, label: str, name: str) -> Reference:
        """The reference in the custom field with a label.

        Raises:
            EncodeError: There is no such custom field, there are two, or it holds no reference.
        """
        where = f"{name}[{label}]"
        values = [field.value for field in fields or () if field.label == label]
        if len(values) != 1:
            raise EncodeError(where, values, "exactly one custom field with this label is needed as the reference")
        return cls(where=where, name=name, value=_checked(values[0], where), label=label)

    @property
    def shown(self) -> str:
        """Field and value, as they may stand in a message."""
        return f"{self.where} = {displayed(self.where, self.value)}"

    def is_on(self, row: Any) -> bool:
        """Whether a record carries this very reference."""
        return any((label, value) == (self.label, self.value) for label, value in self._texts(row))

    def changed_on(self, row: Any) -> str | None:
        """What a record carries in place of this reference, where it may be what Daftra has made of it; else None."""
        for label, value in self._texts(row):
            if _may_be(value, self.value) and (label == self.label or _may_be(label or "", self.label or "")):
                return value
        return None

    def _texts(self, row: Any) -> list[tuple[str | None, str]]:
        found = getattr(row, self.name, None)
        texts = [(None, found)] if self.label is None else [(field.label, field.value) for field in found or ()]
        return [(label, value) for label, value in texts if isinstance(value, str)]


def _may_be(stored: str, given: str) -> bool:
    return stored == given or may_be_made_of(stored, given)


def _checked(value: Any, where: str) -> str:
    if value is None or value is UNSET or value == "":
        reason = "create_once needs a reference here, by which the record is found again"
        raise EncodeError(where, value, reason, is_missing=True)
    if not isinstance(value, str):
        raise EncodeError(where, value, "a str is needed")
    if value != value.strip():
        # Daftra might store it trimmed, and then it would never be found.
        raise EncodeError(where, value, "a reference must not begin or end with blanks")
    return value


@attrs.frozen(kw_only=True)
class Once:
    """A creation by reference, as the generated methods describe it.

    Calls for the same reference share one creation in this process, and take turns with other processes where the
    client has locks that they share.

    Attributes:
        resource: Name of the resource.
        reference: What the record is found by.
        exact: A reference that is almost the same is another one.
        listed: Lists the records that the filter lets through. Daftra ignores filters that it does not know or that are
            switched off in an account, so every row is looked at.
        get: Reads one record with its custom fields.
        create: Creates it.
        options: Options of each of the calls.
    """

    resource: str
    reference: Reference
    exact: bool
    listed: Callable[[CallOptions], Pager[Any]]
    get: Callable[[int, CallOptions], Awaitable[Any]]
    create: Callable[[CallOptions], Awaitable[Created]]
    options: CallOptions

    @property
    def name(self) -> str:
        return f"{self.resource}.create_once"

    async def run(self, resource: Resource) -> Created:
        """Look up, create, and look again where the answer was lost."""
        refuse_unknown_options(self.name, self.options)
        engine = resource._engine
        flights, reference = engine.state(Flights), self.reference
        branch_id = self.options.get("branch_id", engine.settings.branch_id)
        key = [reference.where, reference.value, *(() if branch_id is None else (f"branch={branch_id}",))]

        async def make(patient: bool) -> Created:
            async with hold(engine.settings, engine.shared_locks, self.name, key, self.options) as held:
                if held.note is not None:
                    return Created(id=held.note, created=False)
                once = attrs.evolve(self, options=held.options)
                made = await once._find(patient=patient or held.abandoned) or await once._create()
                await held.settle(made.id)
            if made.created:
                await once._check(made.id, flights.kept)
            return made

        return await flights.join((self.name, reference, branch_id), make)

    async def _create(self) -> Created:
        reference = self.reference
        try:
            return await self.create(self.options)
        except OutcomeUnknownError as error:
            try:
                found = await self._find(patient=True)
            except AmbiguousReferenceError:
                raise
            except DaftraError as failure:
                error.add_note(f"It could not be looked for under {reference.shown}: {failure}")
                raise error from None
            if found is None:
                error.add_note(
                    f"It was looked for under {reference.shown}, {len(LOOKS_AFTER_LOSS)} times, "
                    "and not found; it may still turn up."
                )
                raise
            return attrs.evolve(found, created=True)
        except ValidationError:
            # Where references are unique in Daftra itself, somebody else may have been quicker.
            found = await self._find(patient=False)
            if found is None:
                raise
            return found

    async def _find(self, *, patient: bool) -> Created | None:
        """The record that carries the reference; looked for patiently where one was sent and may still be under way."""
        for wait in LOOKS_AFTER_LOSS if patient else (0.0,):
            if wait:
                await anyio.sleep(wait)
            id = await self._look(sent=patient)
            if id is not None:
                return Created(id=id, created=False)
        return None

    async def _look(self, *, sent: bool) -> int | None:
        """The id of the one record that carries the reference, None if there is none.

        Raises:
            AmbiguousReferenceError: Which one it is cannot be told.
        """
        reference = self.reference
        ids: set[int] = set()
        nameless = seen = 0
        changed: dict[int | None, str] = {}
        # A row that the filter should have kept away is no error: this is the check.
        async for row in self.listed(lookup_options(self.options))._unfiltered():
            seen += 1
            if reference.is_on(row):
                if row.id is None:
                    nameless += 1
                else:
                    ids.add(row.id)
            elif not self.exact and (stored := reference.changed_on(row)) is not None:
                changed.setdefault(row.id, stored)
        if seen > len(ids) + nameless:
            logger.warning("%s: of %d records that came back %d carry the reference: the filter on %s may be ignored",
                           self.resource, seen, len(ids) + nameless, reference.where)  # fmt: skip
        if nameless or len(ids) > 1:
            raise self._ambiguous(sorted(ids), nameless=nameless, sent=sent)
        if ids:
            return ids.pop()
        if changed:
            named = sorted(id for id in changed if id is not None)
            stored = changed[named[0] if named else None]
            raise self._ambiguous(named, nameless=int(None in changed), stored=stored, sent=sent)
        return None

    async def _check(self, id: int, kept: dict[Hashable, int]) -> None:
        """See whether a record that was made carries its reference, where Daftra may have changed it.

        What was stored as it was given once, is so another time if it is no longer and of no other kind.

        Raises:
            AmbiguousReferenceError: It does not, and so would not be found.
        """
        reference = self.reference
        kind = self.resource, reference.where, max(len(character.encode()) for character in reference.value)
        if not is_delicate(reference.value) or kept.get(kind, 0) >= len(reference.value):
            return
        try:
            record = await self.get(id, {**lookup_options(self.options), "retries": 0})
        except DaftraError as error:
            logger.info("%s: whether record %d carries its reference could not be seen (%s)",
                        self.name, id, type(error).__name__)  # fmt: skip
            return
        if not reference.is_on(record):
            raise self._ambiguous([id], stored=reference.changed_on(record) or "", created=True)
        kept[kind] = len(reference.value)

    def _ambiguous(self, ids: Sequence[int], **what: Any) -> AmbiguousReferenceError:
        return AmbiguousReferenceError(self.name, self.reference.where, self.reference.value, [*ids], **what)


def lookup_options(options: CallOptions) -> CallOptions:
    """The options for the looks: all but the extra query, which is meant for the creation."""
    chosen = options.copy()
    chosen.pop("extra_query", None)
    return chosen


class _Flight:
    def __init__(self) -> None:
        self.landed = anyio.Event()
        self.result: Created | None = None
        self.failure: Exception | None = None


class Flights:
    """Lets calls with the same key do what they are for only once while it is under way."""

    def __init__(self) -> None:
        self._flights: dict[tuple[Home, Hashable], _Flight] = {}
        self._uncertain: set[Hashable] = set()
        self.kept: dict[Hashable, int] = {}
        """Lengths of references that were seen to be stored as they were given, by kind."""

    async def join(self, key: Hashable, make: Callable[[bool], Awaitable[Created]]) -> Created:
        """What `make` makes, or what another call made meanwhile. `make` is told to be patient after a broken try."""
        while True:
            flight = self._flights.get((here(), key))  # one of another event loop may never land
            if flight is None:
                return await self._lead(key, make)
            await flight.landed.wait()
            if flight.failure is not None:
                raise copy(flight.failure)
            if flight.result is not None:
                return attrs.evolve(flight.result, created=False)
            # The call that led was cancelled, perhaps after it had sent something: take its place.

    async def _lead(self, key: Hashable, make: Callable[[bool], Awaitable[Created]]) -> Created:
        home = here()
        flight = self._flights[home, key] = _Flight()
        try:
            flight.result = await make(key in self._uncertain)
            self._uncertain.discard(key)
            return flight.result
        except Exception as error:
            flight.failure = error
            if isinstance(error, OutcomeUnknownError):
                self._uncertain.add(key)
            raise
        except BaseException:
            self._uncertain.add(key)
            raise
        finally:
            del self._flights[home, key]
            flight.landed.set()
            del flight  # or the error would hold this frame, which holds the error, and neither would go away
