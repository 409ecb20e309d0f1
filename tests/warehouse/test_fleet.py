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
from daftra_client.warehouse.fleet.engine import Ended, EngineLostError, Told, Work
from daftra_client.warehouse.fleet.job import OF_WORKERS, Again, Done, Event, Job, Patience
from daftra_client.warehouse.fleet.process import Process
from daftra_client.warehouse.fleet.secrets import Secret
from daftra_client.warehouse.fleet.threads import threads
from daftra_client.warehouse.leases.expiring import LEASE_CONFIG
from tests.support.real_redis import REDIS, forget_all, needs_redis

SOON = Patience(failed=0.01, busy=0.01, busy_tries=3, lost=0.01, lost_tries=4)


def account(name: str, **options: Any) -> Account:
    return Account(
        name=name,
        address={"subdomain": name},
        credentials={"api_key": Secret("value", "k", "api_key")},
        to=Secret("value", f"duckdb:///{name}.duckdb", "to"),
        **options,
    )


def whole(work: Work, **counts: Any) -> Ended:
    return Ended(account=work.account.name, number=work.number, outcome="whole", **counts)


def accounts(count: int) -> list[Account]:
    return [account(f"a{number}") for number in range(count)]


@contextmanager
def job(
    of: list[Account], do: Callable[[Work, Process], Awaitable[Ended]], *, at_once: int = 4, patience: Patience = SOON
) -> Iterator[Job]:
    with threads(do) as engine:
        yield Job(of, engine, at_once=at_once, patience=patience)


def done(events: list[Event]) -> dict[str, Done]:
    found = [event for event in events if isinstance(event, Done)]
    by_name = {each.ended.account: each for each in found}
    assert len(by_name) == len(found), "each account ends once"
    return by_name


# --- all of them ----------------------------------------------------------------------------------------------------


def test_all_accounts_end_and_no_more_than_allowed_run_at_once() -> None:
    running, most, as_many_as_may = 0, 0, asyncio.Event()

    async def do(work: Work, process: Process) -> Ended:
        nonlocal running, most
        running += 1
        most = max(most, running)
        if running == 7:
            as_many_as_may.set()
        await as_many_as_may.wait()
        await anyio.sleep(0.001)  # further ones would be seen
        running -= 1
        return whole(work, rows=2, calls=3)

    with job(accounts(50), do, at_once=7) as run:
        found = done(list(run.run()))
    assert len(found) == 50
    assert most == 7
    assert (run.outcomes, run.exit_code) == ({"whole": 50}, 0)
    assert (run.totals["rows"], run.totals["calls"]) == (100, 150)
    assert not run.open


def test_what_blocks_one_account_in_a_thread_keeps_no_other_waiting() -> None:
    both = threading.Barrier(60, timeout=60)

    async def do(work: Work, process: Process) -> Ended:
        with ThreadPoolExecutor(1) as worker:
            await anyio.to_thread.run_sync(lambda: worker.submit(both.wait).result())
        return whole(work)

    with job(accounts(60), do, at_once=60) as run:
        list(run.run())
    assert run.exit_code == 0


def test_it_is_told_how_far_accounts_are() -> None:
    async def do(work: Work, process: Process) -> Ended:
        process.tell(Told(account=work.account.name, number=work.number, rows=5, calls=1))
        await anyio.sleep(0.01)
        return whole(work, rows=9)

    with job(accounts(2), do) as run:
        events = list(run.run())
    assert [(told.account, told.rows) for told in events if isinstance(told, Told)] == [("a0", 5), ("a1", 5)]
    assert None in events  # so that a picture is drawn where nothing happens


# --- failures -------------------------------------------------------------------------------------------------------


def test_a_failure_is_that_of_one_account_and_is_listed_with_its_reason() -> None:
    async def do(work: Work, process: Process) -> Ended:
        if work.account.name == "a1":
            return attrs.evolve(whole(work), outcome="failed", reason="no such account")
        return whole(work, whole=1)

    with job(accounts(3), do) as run:
        found = done(list(run.run()))
    assert {name: each.ended.outcome for name, each in found.items()} == {"a0": "whole", "a1": "failed", "a2": "whole"}
    assert (found["a1"].ended.reason, found["a1"].tries) == ("no such account", 1)
    assert run.exit_code == 3


def test_nothing_done_is_exit_code_1() -> None:
    async def do(work: Work, process: Process) -> Ended:
        return attrs.evolve(whole(work), outcome="failed", reason="no")

    with job(accounts(2), do) as run:
        list(run.run())
    assert run.exit_code == 1


def test_what_may_succeed_later_is_tried_again_for_what_it_lacks() -> None:
    works: list[Work] = []

    async def do(work: Work, process: Process) -> Ended:
        works.append(work)
        if work.number < 3:
            return attrs.evolve(
                whole(work, rows=10, calls=4), outcome="partly", reason="a 500", again=("taxes",), whole=1
            )
        return whole(work, rows=1, calls=1)

    with job([account("a", resources=("clients", "taxes"), max_calls=100)], do) as run:
        events = list(run.run())
    assert [(work.number, work.resources, work.max_calls) for work in works] == [
        (1, ("clients", "taxes"), 100),
        (2, ("taxes",), 96),
        (3, ("taxes",), 92),
    ]
    waits = [event.seconds for event in events if isinstance(event, Again)]
    assert 0.005 <= waits[0] <= 0.01
    assert 0.015 <= waits[1] <= 0.03
    (ended,) = done(events).values()
    assert (ended.tries, ended.ended.outcome, ended.ended.rows, ended.ended.calls) == (3, "whole", 21, 9)
    assert run.exit_code == 0


def test_tries_end_with_those_that_are_allowed_and_with_the_calls() -> None:
    async def do(work: Work, process: Process) -> Ended:
        return attrs.evolve(whole(work, calls=5), outcome="failed", reason="a 500", again=None)

    with job([account("a", tries=2), account("b", tries=9, max_calls=15)], do) as run:
        found = done(list(run.run()))
    assert {name: each.tries for name, each in found.items()} == {"a": 2, "b": 3}


def test_tries_have_the_minutes_of_an_account_together() -> None:
    works: list[Work] = []

    async def do(work: Work, process: Process) -> Ended:
        works.append(work)
        await anyio.sleep(0.05)
        return attrs.evolve(whole(work), outcome="failed", reason="a 500", again=None)

    with job([account("a", tries=3, max_minutes=10), account("b", tries=9, max_minutes=0.01 / 60)], do) as run:
        found = done(list(run.run()))
    lefts = [60 * work.max_minutes for work in works if work.account.name == "a" and work.max_minutes is not None]
    assert lefts[0] == 600
    assert lefts[1] <= 600 - 0.05
    assert lefts[2] <= lefts[1] - 0.05
    assert {name: each.tries for name, each in found.items()} == {"a": 3, "b": 1}, "the first try of b took its minutes"


def test_an_account_that_another_run_syncs_is_tried_a_few_times() -> None:
    async def do(work: Work, process: Process) -> Ended:
        if work.account.name == "a0" and work.number == 2:
            return whole(work)
        return attrs.evolve(whole(work), outcome="busy", reason="another run syncs it", again=None)

    with job([account("a0", tries=1), account("a1", tries=1)], do) as run:
        found = done(list(run.run()))
    assert (found["a0"].ended.outcome, found["a0"].tries) == ("whole", 2)
    assert (found["a1"].ended.outcome, found["a1"].tries) == ("busy", 3)


def test_a_lease_that_has_to_expire_is_waited_for_where_workers_may_die() -> None:
    run = Job([account("a")], _Late(), at_once=1, patience=OF_WORKERS)
    row, busy = run.open["a"], Ended(account="a", number=1, outcome="busy", again=None)
    waits: list[float] = []
    while True:
        row.tries["busy"] += 1
        wait = run._wait(row, busy)
        if wait is None:
            break
        waits.append(wait)
    assert waits == [1, 2, 4, 8, 16, 32, 60, 60]
    assert sum(waits) > LEASE_CONFIG.seconds


def test_the_death_of_workers_is_no_failure_of_the_account() -> None:
    async def do(work: Work, process: Process) -> Ended:
        if work.number < 4:
            return attrs.evolve(whole(work), outcome="lost", reason="its workers died", again=None)
        return whole(work)

    with job([account("a", tries=1)], do) as run:
        found = done(list(run.run()))
    assert (found["a"].ended.outcome, found["a"].tries) == ("whole", 4)


def test_accounts_that_wait_for_another_try_take_no_room() -> None:
    order: list[tuple[str, int]] = []

    async def do(work: Work, process: Process) -> Ended:
        order.append((work.account.name, work.number))
        if work.account.name == "a0" and work.number == 1:
            return attrs.evolve(whole(work), outcome="failed", reason="a 500", again=None)
        return whole(work)

    with job(accounts(4), do, at_once=1, patience=attrs.evolve(SOON, failed=1.0)) as run:
        list(run.run())
    assert order.index(("a1", 1)) < order.index(("a0", 2))
    assert len(order) == 5


# --- Ctrl-C ---------------------------------------------------------------------------------------------------------


def test_a_stop_begins_nothing_and_lets_what_runs_load_what_it_read() -> None:
    async def do(work: Work, process: Process) -> Ended:
        with process.stopping(work) as stop:
            process.tell(Told(account=work.account.name, number=1))
            await stop.wait()
        return attrs.evolve(whole(work, changed=1), outcome="stopped", reason="the run was stopped", again=None)

    with job(accounts(5), do, at_once=2) as run:
        events: list[Event] = []
        for event in run.run():
            events.append(event)
            if len([each for each in events if isinstance(each, Told)]) == 2:
                run.stop()
        found = done(events)
    assert {name: (each.tries, each.ended.changed) for name, each in found.items()} == {
        "a0": (1, 1),
        "a1": (1, 1),
        **dict.fromkeys(("a2", "a3", "a4"), (0, 0)),
    }
    assert run.exit_code == 3


def test_a_second_stop_ends_all_at_once() -> None:
    cancelled: list[str] = []

    async def do(work: Work, process: Process) -> Ended:
        process.tell(Told(account=work.account.name, number=1))
        try:
            await anyio.sleep(60)
        finally:
            cancelled.append(work.account.name)
        return whole(work)

    began = time.monotonic()
    with job(accounts(3), do, at_once=2) as run:
        events: list[Event] = []
        for event in run.run():
            events.append(event)
            if isinstance(event, Told) and event.account == "a1":
                run.stop(now=True)
    assert time.monotonic() - began < 50
    assert sorted(cancelled) == ["a0", "a1"]
    assert {name: each.ended.outcome for name, each in done(events).items()} == dict.fromkeys(
        ("a0", "a1", "a2"), "stopped"
    )
    assert run.exit_code == 1


# --- limits ---------------------------------------------------------------------------------------------------------


def test_accounts_that_share_a_limiter_keep_its_pace_together() -> None:
    starts: list[float] = []

    async def do(work: Work, process: Process) -> Ended:
        for _ in range(3):
            async with process.limiter(work.account).slot():
                starts.append(time.monotonic())
        return whole(work)

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

    async def do(work: Work, process: Process) -> Ended:
        for _ in range(5):
            async with process.limiter(work.account).slot():
                starts.append(time.monotonic())
        return whole(work)

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

    async def do(work: Work, process: Process) -> Ended:
        found[work.account.name] = process.limiter(work.account)
        return whole(work)

    of = [account("a"), account("b"), account("c", shares="x"), account("d", shares="x"), account("e", shares="y")]
    with job(of, do) as run:
        list(run.run())
    assert found["c"] is found["d"]
    assert len({id(limiter) for limiter in found.values()}) == 4


# --- engines that fail ----------------------------------------------------------------------------------------------


class _Fails:
    """An engine that is lost after its first try ended."""

    def __init__(self) -> None:
        self.works: list[Work] = []
        self.told = False

    def submit(self, work: Work) -> None:
        self.works.append(work)

    def news(self, seconds: float) -> list[Told | Ended]:
        if self.told:
            raise EngineLostError("the scheduler is gone")
        self.told = True
        return [whole(self.works[0], whole=1)]

    def stop(self, *, now: bool) -> None:
        raise AssertionError


def test_an_engine_that_is_lost_takes_only_what_runs_with_it() -> None:
    run = Job(accounts(5), _Fails(), at_once=2, patience=SOON)
    found = done(list(run.run()))
    assert {name: (each.ended.outcome, each.ended.reason, each.tries) for name, each in found.items()} == {
        "a0": ("whole", None, 1),
        **dict.fromkeys(("a1", "a2"), ("lost", "the scheduler is gone", 1)),
        **dict.fromkeys(("a3", "a4"), ("stopped", "the run was stopped", 0)),
    }
    assert run.exit_code == 3


# --- news that come late --------------------------------------------------------------------------------------------


class _Late:
    """An engine that loses a try, and tells of it after the next one began."""

    def __init__(self) -> None:
        self.works: list[Work] = []

    def submit(self, work: Work) -> None:
        self.works.append(work)

    def news(self, seconds: float) -> list[Told | Ended]:
        first, last = self.works[0], self.works[-1]
        if last.number == 1:
            return [attrs.evolve(whole(first), outcome="lost", reason="it died", again=None)]
        return [whole(first, rows=100), Told(account="a", number=1, rows=50), whole(last, rows=1)]

    def stop(self, *, now: bool) -> None:
        raise AssertionError


@pytest.mark.parametrize("tries", [1, 3])
def test_what_a_lost_try_tells_late_does_not_count(tries: int) -> None:
    run = Job([account("a", tries=tries)], _Late(), at_once=1, patience=SOON)
    events = list(run.run())
    assert [event.ended.rows for event in events if isinstance(event, Done)] == [1]
    assert not [event for event in events if isinstance(event, Told)]
