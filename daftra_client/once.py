"""Creating a record that carries a reference of yours, and not creating it a second time.

Daftra has no idempotency key. What it has are fields for references, and lists that can be filtered by them. Both the
field and the filter are declared in the document, see docs/document.md.
"""

from __future__ import annotations

import logging
from collections.abc import Awaitable, Callable, Hashable, Iterable
from copy import copy
from typing import TYPE_CHECKING, Any, Final

import anyio
import attrs

from .errors import AmbiguousReferenceError, DaftraError, EncodeError, OutcomeUnknownError, ValidationError
from .lifetime import Home, here
from .model import Model
from .operation import CallOptions, Created, refuse_unknown_options
from .unset import UNSET

if TYPE_CHECKING:
    from .operation import Resource
    from .pagination import Pager

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

    def is_on(self, row: Any) -> bool:
        """Whether a record carries this very reference."""
        found = getattr(row, self.name, None)
        if self.label is None:
            return bool(found == self.value)
        return any(field.label == self.label and field.value == self.value for field in found or ())


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


def lookup_options(options: CallOptions) -> CallOptions:
    """The options for the looks: all but the extra query, which is meant for the creation."""
    chosen = options.copy()
    chosen.pop("extra_query", None)
    return chosen


async def create_once(
    resource: Resource,
    name: str,
    reference: Reference,
    rows: Pager[Any],
    create: Callable[[], Awaitable[Created]],
    options: CallOptions,
) -> Created:
    """Look up, create, and look again where the answer was lost; calls for the same reference share one creation.

    `rows` lists the records that the filter lets through. Daftra ignores filters that it does not know or that are
    switched off in an account, so every row is looked at.
    """
    refuse_unknown_options(f"{name}.create_once", options)
    key = (name, reference, options.get("branch_id"))
    rows = rows._unfiltered()  # a row that the filter should have kept away is no error here, see `_look`

    async def make(patient: bool) -> Created:
        found = await _find(rows, reference, name, patient=patient)
        return found or await _create(create, rows, reference, name)

    return await resource._engine.flights.join(key, make)


async def _create(
    create: Callable[[], Awaitable[Created]], rows: Pager[Any], reference: Reference, name: str
) -> Created:
    try:
        return await create()
    except OutcomeUnknownError as error:
        try:
            found = await _find(rows, reference, name, patient=True)
        except AmbiguousReferenceError:
            raise
        except DaftraError as failure:
            error.add_note(f"It could not be looked for under {reference.where} = {reference.value!r}: {failure}")
            raise error from None
        if found is None:
            error.add_note(
                f"It was looked for under {reference.where} = {reference.value!r}, {len(LOOKS_AFTER_LOSS)} times, and "
                "not found; it may still turn up."
            )
            raise
        return attrs.evolve(found, created=True)
    except ValidationError:
        # Where references are unique in Daftra itself, somebody else may have been quicker.
        found = await _find(rows, reference, name, patient=False)
        if found is None:
            raise
        return found


async def _find(rows: Pager[Any], reference: Reference, name: str, *, patient: bool) -> Created | None:
    """The record that carries the reference; looked for patiently where one was sent and may still be under way."""
    for wait in LOOKS_AFTER_LOSS if patient else (0.0,):
        if wait:
            await anyio.sleep(wait)
        ids = await _look(rows, reference, name)
        if len(ids) > 1:
            raise AmbiguousReferenceError(f"{name}.create_once", reference.where, reference.value, ids, sent=patient)
        if ids:
            return Created(id=ids[0], created=False)
    return None


async def _look(rows: Pager[Any], reference: Reference, name: str) -> list[int]:
    ids: list[int] = []
    seen = 0
    async for row in rows:
        seen += 1
        if reference.is_on(row) and row.id is not None and row.id not in ids:
            ids.append(row.id)
    if seen > len(ids):
        logger.warning("%s: of %d records that came back %d carry the reference: the filter on %s may be ignored",
                       name, seen, len(ids), reference.where)  # fmt: skip
    return sorted(ids)


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
