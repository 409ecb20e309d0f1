"""The interface between a job and the engine that runs it: three methods, and the values that they exchange."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol, TypeAlias

import attrs

from ...errors import DaftraError
from .account import Account

Outcome: TypeAlias = Literal["complete", "partial", "failed", "busy", "stopped", "lost"]
"""`busy` if another run syncs the account; `lost` if its worker died; `stopped` by the budget or by Ctrl-C."""


@attrs.frozen(kw_only=True)
class Task:
    """One attempt to sync one account.

    Attributes:
        account: The account.
        job: The name of the run of all accounts.
        number: The number of the attempt, from 1.
        full: Compare all rows.
        resources: The resources to sync; None for all that have a list.
        max_calls: The maximum number of calls to Daftra, retries included.
        max_minutes: The time in minutes after which no call is made.
    """

    account: Account
    job: str
    number: int = 1
    full: bool = False
    resources: tuple[str, ...] | None = None
    max_calls: int | None = None
    max_minutes: float | None = None


@attrs.frozen(kw_only=True)
class ProgressEvent:
    """The progress of an attempt.

    Attributes:
        account: The name of the account.
        number: The number of the attempt.
        rows: Rows read.
        calls: Calls to Daftra, retries included.
        retries: Retries.
    """

    account: str
    number: int
    rows: int = 0
    calls: int = 0
    retries: int = 0


@attrs.frozen(kw_only=True)
class AttemptResult(ProgressEvent):
    """The result of an attempt: its last progress, and how it ended.

    Attributes:
        outcome: The outcome in one word.
        reason: Why the account is not complete.
        retry: The resources for which a retry may succeed: empty for none of them, None for all of them.
        complete: The number of complete resources.
        changed: New or changed records that were loaded.
        deleted: Records that were marked as deleted.
        packages: Packages loaded.
        seconds: The duration in seconds.
        notes: Other messages for the user.
    """

    outcome: Outcome
    reason: str | None = None
    retry: tuple[str, ...] | None = ()
    complete: int = 0
    changed: int = 0
    deleted: int = 0
    packages: int = 0
    seconds: float = 0.0
    notes: tuple[str, ...] = ()


class EngineLostError(DaftraError):
    """The engine that runs the accounts is lost. What was loaded stays."""


class Engine(Protocol):
    """Runs attempts, in this process or elsewhere. All methods are called from one thread."""

    def submit(self, task: Task) -> None:
        """Start an attempt as soon as there is capacity for it."""
        ...

    def poll(self, seconds: float) -> Sequence[ProgressEvent]:
        """Wait for events, at most for so many seconds. The last event of each attempt is an `AttemptResult`.

        Raises:
            EngineLostError: There will be no further events.
        """
        ...

    def stop(self, *, now: bool) -> None:
        """Let all attempts load what they have read, and end; with `now`, cancel them."""
        ...
