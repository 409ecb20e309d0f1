"""What stands between the job and the engine that runs it: three methods, and the values that pass through them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal, Protocol, TypeAlias

import attrs

from ...errors import DaftraError
from .account import Account

Outcome: TypeAlias = Literal["whole", "partly", "failed", "busy", "stopped", "lost"]
"""`busy` if another run syncs the account; `lost` if its worker died; `stopped` by the budget or by Ctrl-C."""


@attrs.frozen(kw_only=True)
class Work:
    """One try to sync one account.

    Attributes:
        account: The account.
        job: The name of the run of all accounts.
        number: 1 for the first try.
        full: Compare all rows.
        resources: What is synced; None for all that has a list.
        max_calls: Attempts to call Daftra at most.
        max_minutes: After so many minutes no call is made.
    """

    account: Account
    job: str
    number: int = 1
    full: bool = False
    resources: tuple[str, ...] | None = None
    max_calls: int | None = None
    max_minutes: float | None = None


@attrs.frozen(kw_only=True)
class Told:
    """How far a try is.

    Attributes:
        account: The name of the account.
        number: The number of the try.
        rows: Rows that were read.
        calls: Attempts to call Daftra.
        retries: Those that repeated a call.
    """

    account: str
    number: int
    rows: int = 0
    calls: int = 0
    retries: int = 0


@attrs.frozen(kw_only=True)
class Ended:
    """How a try ended.

    Attributes:
        account: The name of the account.
        number: The number of the try.
        outcome: In one word.
        reason: Why it is not whole.
        again: The resources that another try may bring; empty if none would help, None for all of them.
        whole: Resources that are whole.
        rows: Rows that were read.
        changed: Records that were new or changed, and were loaded.
        deleted: Records that were marked as deleted.
        calls: Attempts to call Daftra.
        retries: Those that repeated a call.
        packages: Packages that were loaded.
        seconds: How long it took.
        notes: What else there is to say.
    """

    account: str
    number: int
    outcome: Outcome
    reason: str | None = None
    again: tuple[str, ...] | None = ()
    whole: int = 0
    rows: int = 0
    changed: int = 0
    deleted: int = 0
    calls: int = 0
    retries: int = 0
    packages: int = 0
    seconds: float = 0.0
    notes: tuple[str, ...] = ()


class EngineLostError(DaftraError):
    """What runs the accounts is gone. What was loaded stays."""


class Engine(Protocol):
    """Runs tries, wherever that is. All methods are called from one thread."""

    def submit(self, work: Work) -> None:
        """Begin a try as soon as there is room for it."""
        ...

    def news(self, seconds: float) -> Sequence[Told | Ended]:
        """What happened since the last call, once something has, or after so many seconds. Each try ends once.

        Raises:
            EngineLostError: There will be no further news.
        """
        ...

    def stop(self, *, now: bool) -> None:
        """Let all tries load what they read, and end; or end them at once."""
        ...
