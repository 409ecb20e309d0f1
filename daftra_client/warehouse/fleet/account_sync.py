"""Syncs one account, and returns the result in plain values. Its errors do not affect other accounts."""

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
from ..results import Progress, ResourceResult, SyncResult
from .engine import AttemptResult, Outcome, ProgressEvent, Task
from .worker import Worker

if TYPE_CHECKING:
    from ...client import DaftraClient

_COMPLETE_STATUSES: Final = ("complete", "refused")
_SHARED_RESOURCES: Final = ("branches", "entities")
"""Resources that others depend on: the branches of an account, and the v2 rows with lines."""
_REPORT_EVERY: Final = 0.5
"""Seconds between two progress events of an account."""


async def sync_account(task: Task, worker: Worker, client_factory: Callable[..., DaftraClient]) -> AttemptResult:
    """Run one attempt to sync an account.

    Args:
        task: The account, and what is synced.
        worker: The event loop in which this function runs.
        client_factory: Creates a client from the arguments of `DaftraClient`. It can be pickled.
    """
    started, account = time.monotonic(), task.account
    calls = _CallWatcher()

    def failure(outcome: Outcome, error: Exception, *, may_retry: bool = False) -> AttemptResult:
        return AttemptResult(
            account=account.name,
            number=task.number,
            outcome=outcome,
            reason=without_secrets(str(error), account.secrets()),
            retry=task.resources if may_retry else (),
            calls=calls.attempts,
            retries=calls.retries.total(),
            seconds=time.monotonic() - started,
        )

    try:
        result = await _sync(task, worker, client_factory, calls)
    except WarehouseBusyError as error:
        return failure("busy", error, may_retry=True)
    except ConfigurationError as error:
        return failure("failed", error)
    except WarehouseError as error:
        return failure("failed", error, may_retry=True)
    except DaftraError as error:
        return failure("failed", error, may_retry=is_transient(error))
    except Exception as error:  # a bug in one account must not end the others
        return failure("failed", RuntimeError(f"a bug in daftra-client: {type(error).__name__}: {error}"))
    secrets = account.secrets()
    reasons = {each.resource: calls.reason(each) for each in calls.incomplete(result)}
    if not reasons and not result.is_complete:  # all resources were refused for the same reason
        reasons = {each.resource: str(each.reason) for each in result.resources[:1]}
    return AttemptResult(
        account=account.name,
        number=task.number,
        outcome=result.outcome,
        reason=without_secrets(_joined_reasons(reasons), secrets) if reasons else None,
        retry=calls.to_retry(result),
        complete=result.count("complete"),
        rows=result.rows,
        changed=result.changed,
        deleted=result.deleted,
        calls=result.calls,
        retries=calls.retries.total(),
        packages=result.packages,
        seconds=time.monotonic() - started,
        notes=tuple(without_secrets(note, secrets) for note in result.notes),
    )


async def _sync(
    task: Task, worker: Worker, client_factory: Callable[..., DaftraClient], calls: _CallWatcher
) -> SyncResult:
    from ..run import sync  # imports dlt, which only a sync needs

    account = task.account
    on_progress = _ProgressReporter(task, calls, worker.report)
    # To read a secret from a file may block, and all accounts share this event loop.
    opened, to = await anyio.to_thread.run_sync(lambda: (account.opened(), account.to.read()), abandon_on_cancel=True)
    with worker.stopping(task) as stop:
        calls.stop = stop.set
        async with client_factory(**opened, limiter=worker.limiter(account), observers=[calls]) as daftra:
            return await sync(
                daftra,
                to,
                resources=task.resources,
                account=account.name,
                personal=account.personal,
                full=task.full,
                bulk_lines=account.bulk_lines,
                allow_deletions=account.allow_deletions,
                max_calls=task.max_calls,
                max_minutes=task.max_minutes,
                on_progress=on_progress,
                stop=stop,
                job=task.job,
            )


class _CallWatcher(CallCounts):
    """Counts calls, records which resources may succeed later, and ends an attempt in which all calls would fail.

    Attributes:
        stop: Ends the attempt.
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
        if self._is_over is None and self.is_fatal(error):
            self._is_over = is_transient(error) or isinstance(error, LimiterError)
            self.stop()

    @staticmethod
    def incomplete(result: SyncResult) -> list[ResourceResult]:
        """Return the resources that are not complete; failed ones come first."""
        incomplete = [each for each in result.resources if each.status not in _COMPLETE_STATUSES]
        return sorted(incomplete, key=lambda each: each.status != "failed")

    def reason(self, each: ResourceResult) -> str:
        """Return why a resource is not complete."""
        if self._is_over is not None and each.status == "stopped":
            return "not read, since all further calls would fail"
        return str(each.reason)

    def to_retry(self, result: SyncResult) -> tuple[str, ...]:
        """Return the incomplete resources if a retry may complete any of them."""
        incomplete = self.incomplete(result)
        others = any(self._may_succeed.get(name) for name in _SHARED_RESOURCES)
        may_help = self._is_over or any(
            each.status == "failed" and self._may_succeed.get(each.resource, others) for each in incomplete
        )
        return tuple(each.resource for each in incomplete) if may_help else ()


class _ProgressReporter:
    """Reports the progress of an attempt: at its start, and at intervals."""

    def __init__(self, task: Task, calls: _CallWatcher, report: Callable[[ProgressEvent], None]) -> None:
        self._task = task
        self._calls = calls
        self._report = report
        self._rows: dict[str, int] = {}
        self._last = 0.0
        self._report_now()

    def __call__(self, progress: Progress) -> None:
        if progress.resource is not None:
            self._rows[progress.resource] = progress.rows
        if time.monotonic() - self._last >= _REPORT_EVERY:
            self._report_now()

    def _report_now(self) -> None:
        self._last = time.monotonic()
        self._report(
            ProgressEvent(
                account=self._task.account.name,
                number=self._task.number,
                rows=sum(self._rows.values()),
                calls=self._calls.attempts,
                retries=self._calls.retries.total(),
            )
        )


def _joined_reasons(reasons: Mapping[str, str]) -> str:
    """Join the reasons why resources are not complete, each reason once."""
    by_reason: dict[str, list[str]] = {}
    for resource, reason in reasons.items():
        by_reason.setdefault(reason.removeprefix(f"{resource}: "), []).append(resource)
    return "; ".join(
        f"{', '.join(names[:3])}{f' and {len(names) - 3} others' if len(names) > 3 else ''}: {reason}"
        for reason, names in by_reason.items()
    )
