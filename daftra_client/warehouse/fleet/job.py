"""Syncs all accounts by an engine: as many at once as there is room for, each as often as it may help."""

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
from .engine import Ended, Engine, EngineLostError, Outcome, Told, Work

_STOPPED: Final = "the run was stopped"
_TICK: Final = 0.125
"""Seconds after which a run says that it goes on, so that its picture is drawn again."""
_MOST: Final = 300.0
"""Seconds; no wait is longer."""
_MOST_BUSY: Final = 60.0
"""The same for an account that another run syncs."""


@attrs.frozen
class Patience:
    """How long to wait before another try, by how the last one ended.

    Attributes:
        failed: Seconds before the second try, tripled for each further one, after what may succeed later.
        busy: The same where another run syncs the account: the lease of a worker that died may need a moment.
        busy_tries: How often an account that another run syncs is tried.
        lost: Seconds before an account whose worker died is tried again.
        lost_tries: How often an account is tried whose workers die.
    """

    failed: float = 10.0
    busy: float = 1.0
    busy_tries: int = 5
    lost: float = 0.5
    lost_tries: int = 20


@attrs.frozen
class Again:
    """A try ended, and another one follows.

    Attributes:
        ended: How it ended.
        seconds: After how long the next one begins.
    """

    ended: Ended
    seconds: float


@attrs.frozen
class Done:
    """An account has had its last try.

    Attributes:
        ended: How the last try ended, with the counts of all tries.
        tries: How many there were; 0 if the run was stopped before.
    """

    ended: Ended
    tries: int


OF_WORKERS: Final = Patience(busy_tries=9)
"""Where workers may die: an account may be busy for as long as a lease of theirs holds that has to expire, which is two
and a half minutes where a warehouse has no locks."""

Event: TypeAlias = "Told | Again | Done | None"
"""What a run tells; None now and then, so that whoever looks at it can draw."""
State: TypeAlias = Literal["waiting", "running", "again"]


@attrs.define
class Row:
    """What is known of an account that has not had its last try.

    Attributes:
        account: The account.
        state: `waiting` for its first try, `running`, or waiting for `again`.
        began: When its last try began, on the clock of `time.monotonic`.
        told: What its last try told last.
        tries: The tries so far by how they ended.
        spent: The counts of the tries that ended.
        seconds: How long they took.
        last: How the last one ended.
    """

    account: Account
    state: State = "waiting"
    began: float = 0.0
    told: Told | None = None
    tries: Counter[Outcome] = attrs.field(factory=Counter)
    spent: Counter[str] = attrs.field(factory=Counter)
    seconds: float = 0.0
    last: Ended | None = None


_COUNTS: Final = ("whole", "rows", "changed", "deleted", "calls", "retries", "packages")


class Job:
    """A run over all accounts. It is used from one thread.

    Args:
        accounts: The accounts.
        engine: What runs the tries.
        at_once: Tries at once.
        full: Compare all rows.
        patience: How long to wait before another try.

    Attributes:
        name: The name of the run, which the column `job` of `_sync_runs` has in each warehouse.
        open: The accounts that have not had their last try, by name.
        outcomes: How many accounts have, by how it ended.
        totals: Rows, calls and so on of all tries that ended.
        began: When it began, on the clock of `time.monotonic`.
    """

    def __init__(
        self,
        accounts: Sequence[Account],
        engine: Engine,
        *,
        at_once: int,
        full: bool = False,
        patience: Patience | None = None,
    ) -> None:
        self.name: Final = f"{datetime.datetime.now(datetime.UTC):%Y%m%dT%H%M%S}-{uuid.uuid4().hex[:8]}"
        self.open: Final[dict[str, Row]] = {account.name: Row(account) for account in accounts}
        self.outcomes: Final[Counter[Outcome]] = Counter()
        self.totals: Final[Counter[str]] = Counter()
        self.began: Final = time.monotonic()
        self._engine = engine
        self._at_once = at_once
        self._full = full
        self._patience = patience or Patience()
        self._waiting: deque[Work] = deque(self._first(row.account) for row in self.open.values())
        self._later: list[tuple[float, int, Work]] = []
        self._running: dict[str, Work] = {}
        self._number = 0
        self._is_stopping = False
        self._is_ending = False

    def run(self) -> Iterator[Event]:
        """Sync all accounts, and tell of each step. Where the engine is lost, those that run are lost with it."""
        try:
            yield from self._steps()
        except EngineLostError as error:
            yield from self._not_begun()
            yield from self._given_up("lost", str(error))

    def _steps(self) -> Iterator[Event]:
        while self.open and not self._is_ending:
            self._submit()
            for event in self._engine.news(self._pause()):
                if isinstance(event, Told):
                    if self._is_current(event):
                        self.open[event.account].told = event
                        yield event
                elif self._is_current(event):
                    del self._running[event.account]
                    yield self._ended(event)
            if self._is_stopping:
                yield from self._not_begun()
            yield None
        if self._is_ending:
            yield from self._not_begun()
            yield from self._given_up("stopped", _STOPPED)

    def stop(self, *, now: bool = False) -> None:
        """Begin no account, and let those that run load what they read and end; or end all of them at once."""
        self._engine.stop(now=now)
        self._is_stopping, self._is_ending = True, now

    @property
    def running(self) -> Iterable[Row]:
        """The accounts that run, in the order in which they began."""
        return (self.open[name] for name in self._running)

    @property
    def exit_code(self) -> int:
        """0 if all accounts are whole, 1 if nothing was done for any of them, 3 otherwise."""
        if self.outcomes.keys() <= {"whole"} and not self.open:
            return 0
        return 3 if self.totals["whole"] or self.totals["changed"] else 1

    # --- tries ---

    def _first(self, account: Account) -> Work:
        return Work(
            account=account,
            job=self.name,
            full=self._full,
            resources=account.resources,
            max_calls=account.max_calls,
            max_minutes=account.max_minutes,
        )

    def _submit(self) -> None:
        while not self._is_stopping and len(self._running) < self._at_once:
            if self._later and self._later[0][0] <= time.monotonic():
                work = heapq.heappop(self._later)[2]
            elif self._waiting:
                work = self._waiting.popleft()
            else:
                return
            row = self.open[work.account.name]
            row.state, row.began, row.told = "running", time.monotonic(), None
            self._running[work.account.name] = work
            self._engine.submit(work)

    def _pause(self) -> float:
        """Seconds to wait for news: until an account may be tried again, or a while."""
        if self._later and len(self._running) < self._at_once:
            return min(_TICK, max(0.0, self._later[0][0] - time.monotonic()))
        return _TICK

    def _is_current(self, event: Told | Ended) -> bool:
        """Whether it is about the try that runs. An engine that lost one may tell of it late."""
        work = self._running.get(event.account)
        return work is not None and work.number == event.number

    def _ended(self, ended: Ended) -> Again | Done:
        row = self.open[ended.account]
        row.tries[ended.outcome] += 1
        row.last = ended
        row.seconds += time.monotonic() - row.began
        counts = {name: getattr(ended, name) for name in _COUNTS}
        row.spent.update(counts)
        self.totals.update(counts)
        wait = None if self._is_stopping else self._wait(row, ended)
        if wait is None:
            return self._done(ended)
        calls, minutes = row.account.max_calls, row.account.max_minutes
        if calls is not None:
            calls -= row.spent["calls"]
        if minutes is not None:
            minutes -= row.seconds / 60
        if any(left is not None and left <= 0 for left in (calls, minutes)):
            return self._done(ended)
        row.state = "again"
        work = self._first(row.account)
        work = attrs.evolve(work, number=ended.number + 1, max_calls=calls, max_minutes=minutes)
        if ended.again:
            work = attrs.evolve(work, resources=ended.again)
        self._number += 1
        heapq.heappush(self._later, (time.monotonic() + wait, self._number, work))
        return Again(ended, wait)

    def _wait(self, row: Row, ended: Ended) -> float | None:
        """Seconds before another try; None if there is none."""
        patience, tries = self._patience, row.tries[ended.outcome]
        if ended.outcome == "lost":
            return patience.lost if tries < patience.lost_tries else None
        if ended.outcome == "busy":
            wait: float = min(_MOST_BUSY, patience.busy * 2 ** (tries - 1))
            return wait if tries < patience.busy_tries else None
        failed = row.tries["failed"] + row.tries["partly"] + row.tries["stopped"]
        if ended.again == () or failed >= row.account.tries:
            return None
        longest: float = min(_MOST, patience.failed * 3 ** (failed - 1))
        return longest * random.uniform(0.5, 1.0)  # so that accounts which failed together do not come back together

    def _done(self, ended: Ended) -> Done:
        row = self.open.pop(ended.account)
        self._running.pop(ended.account, None)
        self.outcomes[ended.outcome] += 1
        counts: dict[str, Any] = {name: row.spent[name] for name in _COUNTS}
        return Done(attrs.evolve(ended, **counts), row.tries.total())

    def _not_begun(self) -> Iterator[Done]:
        """The accounts that wait for a try, which none of them has any more."""
        self._waiting.clear()
        self._later.clear()
        for name, row in list(self.open.items()):
            if name not in self._running:
                yield self._done(row.last or Ended(account=name, number=0, outcome="stopped", reason=_STOPPED))

    def _given_up(self, outcome: Outcome, reason: str) -> Iterator[Done]:
        """The accounts that run, whose ends are not waited for."""
        for name, work in list(self._running.items()):
            self.open[name].tries[outcome] += 1
            yield self._done(Ended(account=name, number=work.number, outcome=outcome, reason=reason))
