"""What writes return."""

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
        message: A remark of Daftra, mostly None.
        body: The whole answer as decoded JSON.
        created: False where the record was there already: `create_once` found it, or Daftra says so itself.
        warning: What Daftra could not do after it had stored the record, such as to convert a booking; mostly None.
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
        message: A remark of Daftra, mostly None.
        body: The whole answer as decoded JSON; None where a redirect was the answer.
        id: Id that the answer names, None if it names none, as v1 does.
        warning: What Daftra could not do after it had made the change, mostly None.
    """

    message: str | None = None
    body: Any = attrs.field(default=None, repr=False)
    id: int | None = None
    warning: str | None = None


@attrs.frozen(kw_only=True)
class Edited(Generic[M]):
    """What an edit did.

    Attributes:
        before: The record as it was, on which the edit was built.
        after: The record as it was read back; None unless `confirm` was asked for and something was sent.
        changed: Names of the arguments that differed from what was stored. If there are none, nothing was sent.
        lost: Where values stood that were let go (`allow_loss`), such as `InvoiceItem[0].tracking_data`.
        message: A remark of Daftra, mostly None.
    """

    before: M
    after: M | None = None
    changed: tuple[str, ...] = ()
    lost: tuple[str, ...] = ()
    message: str | None = None
