"""The sync of many accounts: as many at once as there is room for, each as often as it may help, apart from the others.

What an account needs is stood in for by a few lines here; `test_fleet_sync.py` syncs real ones.
"""

from __future__ import annotations

import asyncio
import threading
import time
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any
from uuid import uuid4

import anyio
import attrs
import pytest

from daftra_client.warehouse.fleet.account import Account
from daftra_client.warehouse.fleet.engine import AttemptResult, EngineLostError, ProgressEvent, Task
from daftra_client.warehouse.fleet.job import (
    CLUSTER_RETRY_POLICY,
    AccountFinished,
    Event,
    Job,
    RetryPolicy,
    RetryScheduled,
)
from daftra_client.warehouse.fleet.secrets import Secret
from daftra_client.warehouse.fleet.threads import threads
from daftra_client.warehouse.fleet.worker import Worker
from daftra_client.warehouse.leases.expiring import LEASE_CONFIG
from tests.support.real_redis import REDIS, forget_all, needs_redis

SOON = RetryPolicy(failed_delay=0.01, busy_delay=0.01, max_busy_attempts=3, lost_delay=0.01, max_lost_attempts=4)


def account(name: str, **options: Any) -> Account:
    return Account(
        name=name,
        address={"subdomain": name},
        credentials={"api_key": Secret("value", "k", "api_key")},
        to=Secret("value", f"duckdb:///{name}.duckdb", "to"),
        **options,
    )


def whole(task: Task, **counts: Any) -> AttemptResult:
    return AttemptResult(account=task.account.name, number=task.number, outcome="complete", **counts)


def accounts(count: int) -> list[Account]:
    return [account(f"a{number}") for number in range(count)]


@contextmanager
def job(
    of: list[Account],
    do: Callable[[Task, Worker], Awaitable[AttemptResult]],
    *,
    at_once: int = 4,
    retry_policy: RetryPolicy = SOON,
) -> Iterator[Job]:
    with threads(do) as engine:
        yield Job(of, engine, at_once=at_once, retry_policy=retry_policy)


def done(events: list[Event]) -> dict[str, AccountFinished]:
    found = [event for event in events if isinstance(event, AccountFinished)]
    by_name = {each.result.account: each for each in found}
    assert len(by_name) == len(found), "each account ends once"
    return by_name


# --- all of them ----------------------------------------------------------------------------------------------------


def test_all_accounts_end_and_no_more_than_allowed_run_at_once() -> None:
    running, most, as_many_as_may = 0, 0, asyncio.Event()

    async def do(task: Task, worker: Worker) -> AttemptResult:
        nonlocal running, most
        running += 1
        most = max(most, running)
        if running == 7:
            as_many_as_may.set()
        await as_many_as_may.wait()
        await anyio.sleep(0.001)  # further ones would be seen
        running -= 1
        return whole(task, rows=2, calls=3)

    with job(accounts(50), do, at_once=7) as run:
        found = done(list(run.run()))
    assert len(found) == 50
    assert most == 7
    assert (run.outcomes, run.exit_code) == ({"complete": 50}, 0)
    assert (run.totals["rows"], run.totals["calls"]) == (100, 150)
    assert not run.unfinished


def test_what_blocks_one_account_in_a_thread_keeps_no_other_waiting() -> None:
    both = threading.Barrier(60, timeout=60)

    async def do(task: Task, worker: Worker) -> AttemptResult:
        with ThreadPoolExecutor(1) as pool:
            await anyio.to_thread.run_sync(lambda: pool.submit(both.wait).result())
        return whole(task)

    with job(accounts(60), do, at_once=60) as run:
        list(run.run())
    assert run.exit_code == 0


def test_it_is_told_how_far_accounts_are() -> None:
    async def do(task: Task, worker: Worker) -> AttemptResult:
        worker.report(ProgressEvent(account=task.account.name, number=task.number, rows=5, calls=1))
        await anyio.sleep(0.01)
        return whole(task, rows=9)

    with job(accounts(2), do) as run:
        events = list(run.run())
    assert [(told.account, told.rows) for told in events if isinstance(told, ProgressEvent)] == [("a0", 5), ("a1", 5)]
    assert None in events  # so that a picture is drawn where nothing happens


# --- failures -------------------------------------------------------------------------------------------------------


def test_a_failure_is_that_of_one_account_and_is_listed_with_its_reason() -> None:
    async def do(task: Task, worker: Worker) -> AttemptResult:
        if task.account.name == "a1":
            return attrs.evolve(whole(task), outcome="failed", reason="no such account")
        return whole(task, complete=1)

    with job(accounts(3), do) as run:
        found = done(list(run.run()))
    assert {name: each.result.outcome for name, each in found.items()} == {
        "a0": "complete",
        "a1": "failed",
        "a2": "complete",
    }
    assert (found["a1"].result.reason, found["a1"].attempts) == ("no such account", 1)
    assert run.exit_code == 3


def test_nothing_done_is_exit_code_1() -> None:
    async def do(task: Task, worker: Worker) -> AttemptResult:
        return attrs.evolve(whole(task), outcome="failed", reason="no")

    with job(accounts(2), do) as run:
        list(run.run())
    assert run.exit_code == 1


def test_what_may_succeed_later_is_tried_again_for_what_it_lacks() -> None:
    tasks: list[Task] = []

    async def do(task: Task, worker: Worker) -> AttemptResult:
        tasks.append(task)
        if task.number < 3:
            return attrs.evolve(
                whole(task, rows=10, calls=4), outcome="partial", reason="a 500", retry=("taxes",), complete=1
            )
        return whole(task, rows=1, calls=1)

    with job([account("a", resources=("clients", "taxes"), max_calls=100)], do) as run:
        events = list(run.run())
    assert [(task.number, task.resources, task.max_calls) for task in tasks] == [
        (1, ("clients", "taxes"), 100),
        (2, ("taxes",), 96),
        (3, ("taxes",), 92),
    ]
    waits = [event.seconds for event in events if isinstance(event, RetryScheduled)]
    assert 0.005 <= waits[0] <= 0.01
    assert 0.015 <= waits[1] <= 0.03
    (ended,) = done(events).values()
    assert (ended.attempts, ended.result.outcome, ended.result.rows, ended.result.calls) == (3, "complete", 21, 9)
    assert run.exit_code == 0


def test_tries_end_with_those_that_are_allowed_and_with_the_calls() -> None:
    async def do(task: Task, worker: Worker) -> AttemptResult:
        return attrs.evolve(whole(task, calls=5), outcome="failed", reason="a 500", retry=None)

    with job([account("a", tries=2), account("b", tries=9, max_calls=15)], do) as run:
        found = done(list(run.run()))
    assert {name: each.attempts for name, each in found.items()} == {"a": 2, "b": 3}


def test_tries_have_the_minutes_of_an_account_together() -> None:
    tasks: list[Task] = []

    async def do(task: Task, worker: Worker) -> AttemptResult:
        tasks.append(task)
        await anyio.sleep(0.05)
        return attrs.evolve(whole(task), outcome="failed", reason="a 500", retry=None)

    with job([account("a", tries=3, max_minutes=10), account("b", tries=9, max_minutes=0.01 / 60)], do) as run:
        found = done(list(run.run()))
    lefts = [60 * task.max_minutes for task in tasks if task.account.name == "a" and task.max_minutes is not None]
    assert lefts[0] == 600
    assert lefts[1] <= 600 - 0.05
    assert lefts[2] <= lefts[1] - 0.05
    assert {name: each.attempts for name, each in found.items()} == {"a": 3, "b": 1}, "b used its minutes"


def test_an_account_that_another_run_syncs_is_tried_a_few_times() -> None:
    async def do(task: Task, worker: Worker) -> AttemptResult:
        if task.account.name == "a0" and task.number == 2:
            return whole(task)
        return attrs.evolve(whole(task), outcome="busy", reason="another run syncs it", retry=None)

    with job([account("a0", tries=1), account("a1", tries=1)], do) as run:
        found = done(list(run.run()))
    assert (found["a0"].result.outcome, found["a0"].attempts) == ("complete", 2)
    assert (found["a1"].result.outcome, found["a1"].attempts) == ("busy", 3)


def test_a_lease_that_has_to_expire_is_waited_for_where_workers_may_die() -> None:
    run = Job([account("a")], _Late(), at_once=1, retry_policy=CLUSTER_RETRY_POLICY)
    row, busy = run.unfinished["a"], AttemptResult(account="a", number=1, outcome="busy", retry=None)
    waits: list[float] = []
    while True:
        row.attempts["busy"] += 1
        wait = run._retry_delay(row, busy)
        if wait is None:
            break
        waits.append(wait)
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]
    assert sum(waits) > LEASE_CONFIG.seconds


def test_the_death_of_workers_is_no_failure_of_the_account() -> None:
    async def do(task: Task, worker: Worker) -> AttemptResult:
        if task.number < 4:
            return attrs.evolve(whole(task), outcome="lost", reason="its workers died", retry=None)
        return whole(task)

    with job([account("a", tries=1)], do) as run:
        found = done(list(run.run()))
    assert (found["a"].result.outcome, found["a"].attempts) == ("complete", 4)


def test_accounts_that_wait_for_another_try_take_no_room() -> None:
    order: list[tuple[str, int]] = []

    async def do(task: Task, worker: Worker) -> AttemptResult:
        order.append((task.account.name, task.number))
        if task.account.name == "a0" and task.number == 1:
            return attrs.evolve(whole(task), outcome="failed", reason="a 500", retry=None)
        return whole(task)

    with job(accounts(4), do, at_once=1, retry_policy=attrs.evolve(SOON, failed_delay=1.0)) as run:
        list(run.run())
    assert order.index(("a1", 1)) < order.index(("a0", 2))
    assert len(order) == 5


# --- Ctrl-C ---------------------------------------------------------------------------------------------------------


def test_a_stop_begins_nothing_and_lets_what_runs_load_what_it_read() -> None:
    async def do(task: Task, worker: Worker) -> AttemptResult:
        with worker.stopping(task) as stop:
            worker.report(ProgressEvent(account=task.account.name, number=1))
            await stop.wait()
        return attrs.evolve(whole(task, changed=1), outcome="stopped", reason="the run was stopped", retry=None)

    with job(accounts(5), do, at_once=2) as run:
        events: list[Event] = []
        for event in run.run():
            events.append(event)
            if len([each for each in events if isinstance(each, ProgressEvent)]) == 2:
                run.stop()
        found = done(events)
    assert {name: (each.attempts, each.result.changed) for name, each in found.items()} == {
        "a0": (1, 1),
        "a1": (1, 1),
        **dict.fromkeys(("a2", "a3", "a4"), (0, 0)),
    }
    assert run.exit_code == 3


def test_a_second_stop_ends_all_at_once() -> None:
    cancelled: list[str] = []

    async def do(task: Task, worker: Worker) -> AttemptResult:
        worker.report(ProgressEvent(account=task.account.name, number=1))
        try:
            await anyio.sleep(60)
        finally:
            cancelled.append(task.account.name)
        return whole(task)

    began = time.monotonic()
    with job(accounts(3), do, at_once=2) as run:
        events: list[Event] = []
        for event in run.run():
            events.append(event)
            if isinstance(event, ProgressEvent) and event.account == "a1":
                run.stop(now=True)
    assert time.monotonic() - began < 50
    assert sorted(cancelled) == ["a0", "a1"]
    assert {name: each.result.outcome for name, each in done(events).items()} == dict.fromkeys(
        ("a0", "a1", "a2"), "stopped"
    )
    assert run.exit_code == 1


# --- limits ---------------------------------------------------------------------------------------------------------


def test_accounts_that_share_a_limiter_keep_its_pace_together() -> None:
    starts: list[float] = []

    async def do(task: Task, worker: Worker) -> AttemptResult:
        for _ in range(3):
            async with worker.limiter(task.account).slot():
                starts.append(time.monotonic())
        return whole(task)

    of = [account(name, shares="central.example.com", per_second=100) for name in ("a", "b", "c", "d")]
    began = time.monotonic()
    with job(of, do) as run:
        list(run.run())
    assert len(starts) == 12
    assert max(starts) - began >= 11 / 100


@needs_redis
def test_processes_share_a_limiter_through_redis() -> None:
    """Each engine stands for a process: its limiters are its own objects."""
    starts: list[float] = []

    async def do(task: Task, worker: Worker) -> AttemptResult:
        for _ in range(5):
            async with worker.limiter(task.account).slot():
                starts.append(time.monotonic())
        return whole(task)

    options = {"shares": f"test-{uuid4().hex}", "per_second": 40, "redis": Secret("value", REDIS, "redis")}

    def run(name: str) -> int:
        with job([account(name, **options)], do) as made:
            list(made.run())
        return made.exit_code

    began = time.monotonic()
    with ThreadPoolExecutor(2) as both:
        assert list(both.map(run, ("a", "b"))) == [0, 0]
    asyncio.run(forget_all(f"daftra_client:{options['shares']}"))
    assert len(starts) == 10
    assert max(starts) - began >= 9 / 40 * 0.9  # the clock of Redis counts whole milliseconds


def test_other_accounts_have_limiters_of_their_own() -> None:
    found: dict[str, object] = {}

    async def do(task: Task, worker: Worker) -> AttemptResult:
        found[task.account.name] = worker.limiter(task.account)
        return whole(task)

    of = [account("a"), account("b"), account("c", shares="x"), account("d", shares="x"), account("e", shares="y")]
    with job(of, do) as run:
        list(run.run())
    assert found["c"] is found["d"]
    assert len({id(limiter) for limiter in found.values()}) == 4


# --- engines that fail ----------------------------------------------------------------------------------------------


class _Fails:
    """An engine that is lost after its first try ended."""

    def __init__(self) -> None:
        self.tasks: list[Task] = []
        self.told = False

    def submit(self, task: Task) -> None:
        self.tasks.append(task)

    def poll(self, seconds: float) -> list[ProgressEvent]:
        if self.told:
            raise EngineLostError("the scheduler is gone")
        self.told = True
        return [whole(self.tasks[0], complete=1)]

    def stop(self, *, now: bool) -> None:
        raise AssertionError


def test_an_engine_that_is_lost_takes_only_what_runs_with_it() -> None:
    run = Job(accounts(5), _Fails(), at_once=2, retry_policy=SOON)
    found = done(list(run.run()))
    assert {name: (each.result.outcome, each.result.reason, each.attempts) for name, each in found.items()} == {
        "a0": ("complete", None, 1),
        **dict.fromkeys(("a1", "a2"), ("lost", "the scheduler is gone", 1)),
        **dict.fromkeys(("a3", "a4"), ("stopped", "the run was stopped", 0)),
    }
    assert run.exit_code == 3


# --- news that come late --------------------------------------------------------------------------------------------


class _Late:
    """An engine that loses a try, and tells of it after the next one began."""

    def __init__(self) -> None:
        self.tasks: list[Task] = []

    def submit(self, task: Task) -> None:
        self.tasks.append(task)

    def poll(self, seconds: float) -> list[ProgressEvent]:
        first, last = self.tasks[0], self.tasks[-1]
        if last.number == 1:
            return [attrs.evolve(whole(first), outcome="lost", reason="it died", retry=None)]
        return [whole(first, rows=100), ProgressEvent(account="a", number=1, rows=50), whole(last, rows=1)]

    def stop(self, *, now: bool) -> None:
        raise AssertionError


@pytest.mark.parametrize("tries", [1, 3])
def test_what_a_lost_try_tells_late_does_not_count(tries: int) -> None:
    run = Job([account("a", tries=tries)], _Late(), at_once=1, retry_policy=SOON)
    events = list(run.run())
    assert [event.result.rows for event in events if isinstance(event, AccountFinished)] == [1]
    assert not [event for event in events if isinstance(event, ProgressEvent)]
