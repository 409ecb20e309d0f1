"""Syncs all accounts with an engine: as many at once as it has capacity for, and with retries where they may help."""

from __future__ import annotations

import datetime
import heapq
import random
import time
import uuid
from collections import Counter, deque
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, Final, Literal, TypeAlias

import attrs

from .account import Account
from .engine import AttemptResult, Engine, EngineLostError, Outcome, ProgressEvent, Task

_STOPPED: Final = "the run was stopped"
_TICK: Final = 0.125
"""Seconds after which a run reports None if there is no event, so that the display is refreshed."""
_MAX_WAIT: Final = 300.0
"""The maximum delay before a retry, in seconds."""
_MAX_BUSY_WAIT: Final = 60.0
"""The same for an account that another run syncs."""


@attrs.frozen
class RetryPolicy:
    """How often and after which delay an attempt is repeated, by the outcome of the last one.

    Attributes:
        failed_delay: Seconds before the first retry after a temporary failure. The delay triples for each further one.
        busy_delay: Seconds before the first retry if another run syncs the account. The delay doubles for each further
            one. The other run may be a dead worker whose lease has not expired yet.
        max_busy_attempts: The maximum number of attempts of an account that another run syncs.
        lost_delay: Seconds before a retry if the worker died.
        max_lost_attempts: The maximum number of attempts of an account whose workers die.
    """

    failed_delay: float = 10.0
    busy_delay: float = 1.0
    max_busy_attempts: int = 5
    lost_delay: float = 0.5
    max_lost_attempts: int = 20


@attrs.frozen
class RetryScheduled:
    """An attempt ended, and a retry follows.

    Attributes:
        result: The result of the attempt.
        seconds: The delay before the retry.
    """

    result: AttemptResult
    seconds: float


@attrs.frozen
class AccountFinished:
    """The last attempt of an account ended.

    Attributes:
        result: The result of the last attempt, with the counts of all attempts.
        attempts: The number of attempts; 0 if the run was stopped before.
    """

    result: AttemptResult
    attempts: int


CLUSTER_RETRY_POLICY: Final = RetryPolicy(max_busy_attempts=9)
"""The policy for a cluster, whose workers may die. If the warehouse has no locks, the lease of a dead worker expires
after two and a half minutes, and the account is busy until then."""

Event: TypeAlias = "ProgressEvent | RetryScheduled | AccountFinished | None"
"""An event of a run. It is None regularly, so that a display can be refreshed."""
Phase: TypeAlias = Literal["waiting", "running", "retrying"]


@attrs.define
class AccountState:
    """The state of an account that is not finished.

    Attributes:
        account: The account.
        phase: `waiting` for its first attempt, `running`, or `retrying`, which means waiting for a retry.
        started: The start of its last attempt, on the clock of `time.monotonic`.
        progress: The last progress of its last attempt.
        attempts: The number of ended attempts by outcome.
        counts: The sums of the counts of the ended attempts.
        seconds: Their total duration.
        last_result: The result of the last ended attempt.
    """

    account: Account
    phase: Phase = "waiting"
    started: float = 0.0
    progress: ProgressEvent | None = None
    attempts: Counter[Outcome] = attrs.field(factory=Counter)
    counts: Counter[str] = attrs.field(factory=Counter)
    seconds: float = 0.0
    last_result: AttemptResult | None = None


_COUNTS: Final = ("complete", "rows", "changed", "deleted", "calls", "retries", "packages")


class Job:
    """A run over all accounts. It is used from one thread.

    Args:
        accounts: The accounts.
        engine: Runs the attempts.
        at_once: The maximum number of concurrent attempts.
        full: Compare all rows.
        retry_policy: How often and after which delay an attempt is repeated.

    Attributes:
        name: The name of the run. It is the value of the column `job` of `_sync_runs` in each warehouse.
        unfinished: The accounts that are not finished, by name.
        outcomes: The number of finished accounts by outcome.
        totals: The sums of rows, calls and so on of all ended attempts.
        started: When the run started, on the clock of `time.monotonic`.
    """

    def __init__(
        self,
        accounts: Sequence[Account],
        engine: Engine,
        *,
        at_once: int,
        full: bool = False,
        retry_policy: RetryPolicy | None = None,
    ) -> None:
        self.name: Final = f"{datetime.datetime.now(datetime.UTC):%Y%m%dT%H%M%S}-{uuid.uuid4().hex[:8]}"
        self.unfinished: Final[dict[str, AccountState]] = {account.name: AccountState(account) for account in accounts}
        self.outcomes: Final[Counter[Outcome]] = Counter()
        self.totals: Final[Counter[str]] = Counter()
        self.started: Final = time.monotonic()
        self._engine = engine
        self._at_once = at_once
        self._full = full
        self._retry_policy = retry_policy or RetryPolicy()
        self._waiting: deque[Task] = deque(self._first_task(state.account) for state in self.unfinished.values())
        self._scheduled: list[tuple[float, int, Task]] = []
        self._running: dict[str, Task] = {}
        self._number = 0
        self._is_stopping = False
        self._is_cancelled = False

    def run(self) -> Iterator[Event]:
        """Sync all accounts, and yield an event for each step. If the engine is lost, the running accounts are lost."""
        try:
            yield from self._events()
        except EngineLostError as error:
            yield from self._cancel_waiting()
            yield from self._give_up_running("lost", str(error))

    def _events(self) -> Iterator[Event]:
        while self.unfinished and not self._is_cancelled:
            self._submit()
            for event in self._engine.poll(self._poll_timeout()):
                if not self._is_current(event):
                    continue
                if isinstance(event, AttemptResult):
                    del self._running[event.account]
                    yield self._end_attempt(event)
                else:
                    self.unfinished[event.account].progress = event
                    yield event
            if self._is_stopping:
                yield from self._cancel_waiting()
            yield None
        if self._is_cancelled:
            yield from self._cancel_waiting()
            yield from self._give_up_running("stopped", _STOPPED)

    def stop(self, *, now: bool = False) -> None:
        """Start no further account, and let the running ones load what they have read; with `now`, cancel them."""
        self._engine.stop(now=now)
        self._is_stopping, self._is_cancelled = True, now

    @property
    def running(self) -> Iterable[AccountState]:
        """The running accounts in the order of their start."""
        return (self.unfinished[name] for name in self._running)

    @property
    def exit_code(self) -> int:
        """0 if all accounts are complete, 1 if nothing was loaded for any of them, 3 otherwise."""
        if self.outcomes.keys() <= {"complete"} and not self.unfinished:
            return 0
        return 3 if self.totals["complete"] or self.totals["changed"] else 1

    # --- attempts ---

    def _first_task(self, account: Account) -> Task:
        return Task(
            account=account,
            job=self.name,
            full=self._full,
            resources=account.resources,
            max_calls=account.max_calls,
            max_minutes=account.max_minutes,
        )

    def _submit(self) -> None:
        while not self._is_stopping and len(self._running) < self._at_once:
            if self._scheduled and self._scheduled[0][0] <= time.monotonic():
                task = heapq.heappop(self._scheduled)[2]
            elif self._waiting:
                task = self._waiting.popleft()
            else:
                return
            state = self.unfinished[task.account.name]
            state.phase, state.started, state.progress = "running", time.monotonic(), None
            self._running[task.account.name] = task
            self._engine.submit(task)

    def _poll_timeout(self) -> float:
        """Return the maximum time to wait for events: until the next retry is due, or a tick."""
        if self._scheduled and len(self._running) < self._at_once:
            return min(_TICK, max(0.0, self._scheduled[0][0] - time.monotonic()))
        return _TICK

    def _is_current(self, event: ProgressEvent) -> bool:
        """Whether an event belongs to the running attempt. An engine may report a lost attempt late."""
        task = self._running.get(event.account)
        return task is not None and task.number == event.number

    def _end_attempt(self, result: AttemptResult) -> RetryScheduled | AccountFinished:
        state = self.unfinished[result.account]
        state.attempts[result.outcome] += 1
        state.last_result = result
        state.seconds += time.monotonic() - state.started
        counts = {name: getattr(result, name) for name in _COUNTS}
        state.counts.update(counts)
        self.totals.update(counts)
        wait = None if self._is_stopping else self._retry_delay(state, result)
        if wait is None:
            return self._finish_account(result)
        calls, minutes = state.account.max_calls, state.account.max_minutes
        if calls is not None:
            calls -= state.counts["calls"]
        if minutes is not None:
            minutes -= state.seconds / 60
        if any(left is not None and left <= 0 for left in (calls, minutes)):
            return self._finish_account(result)
        state.phase = "retrying"
        task = self._first_task(state.account)
        task = attrs.evolve(task, number=result.number + 1, max_calls=calls, max_minutes=minutes)
        if result.retry:
            task = attrs.evolve(task, resources=result.retry)
        self._number += 1
        heapq.heappush(self._scheduled, (time.monotonic() + wait, self._number, task))
        return RetryScheduled(result, wait)

    def _retry_delay(self, state: AccountState, result: AttemptResult) -> float | None:
        """Return the delay before a retry in seconds, or None if there is no retry."""
        retry_policy, attempts = self._retry_policy, state.attempts[result.outcome]
        if result.outcome == "lost":
            return retry_policy.lost_delay if attempts < retry_policy.max_lost_attempts else None
        if result.outcome == "busy":
            wait: float = min(_MAX_BUSY_WAIT, retry_policy.busy_delay * 2 ** (attempts - 1))
            return wait if attempts < retry_policy.max_busy_attempts else None
        failed = state.attempts["failed"] + state.attempts["partial"] + state.attempts["stopped"]
        if result.retry == () or failed >= state.account.tries:
            return None
        longest: float = min(_MAX_WAIT, retry_policy.failed_delay * 3 ** (failed - 1))
        return longest * random.uniform(0.5, 1.0)  # so that accounts that failed together do not retry together

    def _finish_account(self, result: AttemptResult) -> AccountFinished:
        state = self.unfinished.pop(result.account)
        self._running.pop(result.account, None)
        self.outcomes[result.outcome] += 1
        counts: dict[str, Any] = {name: state.counts[name] for name in _COUNTS}
        return AccountFinished(attrs.evolve(result, **counts), state.attempts.total())

    def _cancel_waiting(self) -> Iterator[AccountFinished]:
        """Finish the waiting accounts without another attempt."""
        self._waiting.clear()
        self._scheduled.clear()
        for name, state in list(self.unfinished.items()):
            if name not in self._running:
                yield self._finish_account(
                    state.last_result or AttemptResult(account=name, number=0, outcome="stopped", reason=_STOPPED)
                )

    def _give_up_running(self, outcome: Outcome, reason: str) -> Iterator[AccountFinished]:
        """Finish the running accounts without waiting for their results."""
        for name, task in list(self._running.items()):
            self.unfinished[name].attempts[outcome] += 1
            yield self._finish_account(AttemptResult(account=name, number=task.number, outcome=outcome, reason=reason))
