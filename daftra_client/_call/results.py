"""Results of writes."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

import attrs

from .._codec.record import Record

M = TypeVar("M", bound=Record)


@attrs.frozen(kw_only=True)
class Created:
    """A record was stored.

    Attributes:
        id: Id of the new record. Little else comes back; read the record for its number and totals.
        message: A message of Daftra, usually None.
        body: The whole answer as decoded JSON.
        created: False if the record existed already: `create_once` found it, or Daftra reports so.
        warning: Problem after the record was stored, such as a booking that was not converted, or that the record which
            Daftra named to `create_once` could not be read; usually None.
    """

    id: int
    message: str | None = None
    body: Any = attrs.field(default=None, repr=False)
    created: bool = True
    warning: str | None = None


@attrs.frozen(kw_only=True)
class Done:
    """A change was made.

    Attributes:
        message: A message of Daftra, usually None.
        body: The whole answer as decoded JSON; None where a redirect was the answer.
        id: Id that the answer names, None if it names none, as v1 does.
        warning: Problem after the change was made, usually None.
    """

    message: str | None = None
    body: Any = attrs.field(default=None, repr=False)
    id: int | None = None
    warning: str | None = None


@attrs.frozen(kw_only=True)
class Edited(Generic[M]):
    """The result of an edit.

    Attributes:
        before: The record before the edit.
        after: The record as it was read back; None unless `confirm` was asked for and something was sent.
        changed: Names of the arguments that differed from what was stored. If it is empty, nothing was sent.
        lost: Places of the values that were given up (`allow_loss`), such as `InvoiceItem[0].tracking_data`.
        message: A message of Daftra, usually None.
    """

    before: M
    after: M | None = None
    changed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    message: str | None = None
