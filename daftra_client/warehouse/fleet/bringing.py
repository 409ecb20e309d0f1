"""Syncs one account, and says in plain values how that went. Nothing that goes wrong with it reaches the others."""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Final

import anyio.to_thread

from ..._call.counting import CallCounts
from ..._call.observing import CallInfo, CallOutcome
from ..._call.retry import is_transient
from ..._common.redaction import without_secrets
from ...errors import ConfigurationError, DaftraError, LimiterError
from ..budget import BudgetSpentError
from ..errors import WarehouseBusyError, WarehouseError
from ..results import Loading, Progress, ResourceResult, SyncResult, Waiting
from .engine import Ended, Outcome, Told, Work
from .process import Process

if TYPE_CHECKING:
    from ...client import DaftraClient

_WHOLE: Final = ("whole", "refused")
_ASKED_FOR_OTHERS: Final = ("branches", "entities")
"""Resources whose failures are those of others: the branches of an account, and rows of v2 with lines."""
_EVERY: Final = 0.5
"""Seconds between two words about one account."""


async def bring(work: Work, process: Process, client_factory: Callable[..., DaftraClient]) -> Ended:
    """Sync the account as far as that is possible now.

    Args:
        work: The account, and what is synced.
        process: The event loop that this runs in.
        client_factory: Makes a client from the arguments of `DaftraClient`. It can be pickled.
    """
    began, account = time.monotonic(), work.account
    calls = _Watched()

    def ended(outcome: Outcome, error: Exception, *, again: bool = False) -> Ended:
        return Ended(
            account=account.name,
            number=work.number,
            outcome=outcome,
            reason=without_secrets(str(error), account.secrets()),
            again=work.resources if again else (),
            calls=calls.attempts,
            retries=calls.retries.total(),
            seconds=time.monotonic() - began,
        )

    try:
        result = await _sync(work, process, client_factory, calls)
    except WarehouseBusyError as error:
        return ended("busy", error, again=True)
    except ConfigurationError as error:
        return ended("failed", error)
    except WarehouseError as error:
        return ended("failed", error, again=True)
    except DaftraError as error:
        return ended("failed", error, again=is_transient(error))
    except Exception as error:  # a bug in one account must not end the others
        return ended("failed", RuntimeError(f"a bug of daftra-client: {type(error).__name__}: {error}"))
    again = calls.again(result)
    secrets = account.secrets()
    reasons = {each.resource: calls.why(each) for each in calls.lacking(result)}
    if not reasons and not result.is_whole:  # all was refused, and one reason says why
        reasons = {each.resource: str(each.reason) for each in result.resources[:1]}
    return Ended(
        account=account.name,
        number=work.number,
        outcome=result.outcome,
        reason=without_secrets(_in_words(reasons), secrets) if reasons else None,
        again=again,
        whole=result.count("whole"),
        rows=result.rows,
        changed=result.changed,
        deleted=result.deleted,
        calls=result.calls,
        retries=calls.retries.total(),
        packages=result.packages,
        seconds=time.monotonic() - began,
        notes=tuple(without_secrets(note, secrets) for note in result.notes),
    )


async def _sync(
    work: Work, process: Process, client_factory: Callable[..., DaftraClient], calls: _Watched
) -> SyncResult:
    from ..run import sync  # loads dlt, which only those who sync need

    account = work.account
    teller = _Teller(work, calls, process.tell)
    # A file may wait for whoever writes it, or for a network, and this loop is that of all accounts.
    opened, to = await anyio.to_thread.run_sync(lambda: (account.opened(), account.to.read()), abandon_on_cancel=True)
    with process.stopping(work) as stop:
        calls.stop = stop.set
        async with client_factory(**opened, limiter=process.limiter(account), observers=[calls]) as daftra:
            return await sync(
                daftra,
                to,
                resources=work.resources,
                account=account.name,
                personal=account.personal,
                full=work.full,
                bulk_lines=account.bulk_lines,
                allow_deletions=account.allow_deletions,
                max_calls=work.max_calls,
                max_minutes=work.max_minutes,
                on_progress=teller,
                stop=stop,
                job=work.job,
            )


class _Watched(CallCounts):
    """Counts calls, remembers which resources may succeed later, and ends a try in which all calls would fail.

    Attributes:
        stop: Ends the try.
    """

    def __init__(self) -> None:
        super().__init__()
        self.stop: Callable[[], None] = lambda: None
        self._may_succeed: dict[str, bool] = {}
        self._is_over: bool | None = None

    @property
    def attempts(self) -> int:
        return self.calls.total() + self.retries.total()

    def call_ended(self, call: CallInfo, outcome: CallOutcome) -> None:
        error = outcome.error
        if not isinstance(error, DaftraError) or isinstance(error, BudgetSpentError):
            return
        self._may_succeed[call.operation.partition(".")[0]] = is_transient(error)
        if self._is_over is None and self.is_over(error):
            self._is_over = is_transient(error) or isinstance(error, LimiterError)
            self.stop()

    @staticmethod
    def lacking(result: SyncResult) -> list[ResourceResult]:
        """The resources that are not whole, those that failed first."""
        lacking = [each for each in result.resources if each.status not in _WHOLE]
        return sorted(lacking, key=lambda each: each.status != "failed")

    def why(self, each: ResourceResult) -> str:
        """Why a resource is not whole."""
        if self._is_over is not None and each.status == "stopped":
            return "not read, since all further calls would fail"
        return str(each.reason)

    def again(self, result: SyncResult) -> tuple[str, ...]:
        """What another try should bring: all that is not whole, if any of it may be then."""
        lacking = self.lacking(result)
        others = any(self._may_succeed.get(name) for name in _ASKED_FOR_OTHERS)
        may_help = self._is_over or any(
            each.status == "failed" and self._may_succeed.get(each.resource, others) for each in lacking
        )
        return tuple(each.resource for each in lacking) if may_help else ()


class _Teller:
    """Tells how far a try is: at its beginning, and now and then."""

    def __init__(self, work: Work, calls: _Watched, tell: Callable[[Told], None]) -> None:
        self._work = work
        self._calls = calls
        self._tell = tell
        self._rows: dict[str, int] = {}
        self._last = 0.0
        self._now()

    def __call__(self, progress: Progress | Loading | Waiting) -> None:
        if isinstance(progress, Progress):
            self._rows[progress.resource] = progress.rows
        if time.monotonic() - self._last >= _EVERY:
            self._now()

    def _now(self) -> None:
        self._last = time.monotonic()
        self._tell(
            Told(
                account=self._work.account.name,
                number=self._work.number,
                rows=sum(self._rows.values()),
                calls=self._calls.attempts,
                retries=self._calls.retries.total(),
            )
        )


def _in_words(reasons: Mapping[str, str]) -> str:
    """Why resources are not whole, each reason once."""
    by_reason: dict[str, list[str]] = {}
    for resource, reason in reasons.items():
        by_reason.setdefault(reason.removeprefix(f"{resource}: "), []).append(resource)
    return "; ".join(
        f"{', '.join(names[:3])}{f' and {len(names) - 3} others' if len(names) > 3 else ''}: {reason}"
        for reason, names in by_reason.items()
    )
