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
        id: Id of the new record. The answer has little else; read the record for its number and totals.
        message: A message of Daftra, usually None.
        body: The complete answer as decoded JSON.
        created: False if the record existed already: `create_once` found it, or Daftra reports it.
        warning: A problem after the record was stored, usually None. For example, a booking was not converted to an
            invoice, or `create_once` could not read the existing record.
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
        body: The complete answer as decoded JSON; None if the answer was a redirect.
        id: Id in the answer; None if it has none, as in answers of v1.
        warning: A problem after the change was made, usually None.
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
        after: The record after the edit; None without `confirm`, or if nothing was sent.
        changed: Names of the arguments that differed from the stored values. If it is empty, nothing was sent.
        lost: Places of the values that were lost (`allow_loss`), such as `InvoiceItem[0].tracking_data`.
        message: A message of Daftra, usually None.
    """

    before: M
    after: M | None = None
    changed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    message: str | None = None
