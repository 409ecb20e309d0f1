"""Accounts as tasks of Dask, on a cluster of this machine and on one that exists; the accounts do next to nothing."""

from __future__ import annotations

import asyncio
import multiprocessing
import os
import time
from collections.abc import Callable, Iterator
from typing import Any

import attrs
import msgspec
import pytest

from daftra_client.errors import ConfigurationError
from daftra_client.warehouse.fleet.engine import AttemptResult, ProgressEvent, Task
from daftra_client.warehouse.fleet.job import AccountFinished, Event, Job
from daftra_client.warehouse.fleet.secrets import Secret
from daftra_client.warehouse.fleet.worker import Worker
from tests.warehouse.test_fleet import SOON, account, accounts, done, whole

distributed: Any = pytest.importorskip("distributed")
over_dask: Any = pytest.importorskip("daftra_client.warehouse.fleet.over_dask")
pytestmark = [pytest.mark.slow, pytest.mark.filterwarnings("ignore::ResourceWarning")]  # Dask leaves sockets open

KEY = "k3y-that-must-not-be-shown"


async def act(task: Task, worker: Worker) -> AttemptResult:
    """What the name of the account says."""
    name = task.account.name
    worker.report(ProgressEvent(account=name, number=task.number, rows=1))
    if name.startswith("waits") or (name.startswith("parted") and task.number == 1):
        with worker.stopping(task) as stop:
            await stop.wait()
        return attrs.evolve(whole(task), outcome="stopped", reason="the run was stopped", changed=1, retry=None)
    if name.startswith("lasts"):
        with worker.stopping(task) as stop:
            await asyncio.sleep(1)
            return attrs.evolve(whole(task), outcome="stopped" if stop.is_set() else "complete")
    if name.startswith("sleeps"):
        await asyncio.sleep(60)
    if name.startswith("breaks"):
        raise LookupError("no such thing")
    if name.startswith("parted"):
        with worker.stopping(task) as stop:
            assert not stop.is_set(), "only the try before is stopped"
    if name.startswith("dies") and task.number == 1:
        os._exit(1)
    return whole(task, complete=1, rows=2, notes=(f"read {task.account.opened()['subdomain']}",), seconds=0.5)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Any]:
    """A cluster that exists, as others keep it."""
    with distributed.LocalCluster(
        n_workers=1, threads_per_worker=3, dashboard_address="127.0.0.1:0", silence_logs=50, host="127.0.0.1"
    ) as made:
        yield made


def test_accounts_are_synced_on_a_cluster_that_exists(cluster: Any) -> None:
    of = [attrs.evolve(each, credentials={"api_key": Secret("value", KEY, "api_key")}) for each in accounts(30)]
    of.append(account("breaks"))
    with over_dask.on_cluster(act, scheduler=cluster.scheduler_address, workers=None, at_once=None) as engine:
        assert engine.capacity == 3
        run = Job(of, engine, at_once=engine.capacity, retry_policy=SOON)
        events = list(run.run())
        found = done(events)
        assert (len(found), run.outcomes["complete"], run.totals["rows"]) == (31, 30, 60)
        assert found["a3"].result == AttemptResult(
            account="a3", number=1, outcome="complete", complete=1, rows=2, notes=("read a3",), seconds=0.5
        )
        assert found["breaks"].result.reason == "a worker cannot sync it: LookupError: no such thing"
        assert sorted(told.account for told in events if isinstance(told, ProgressEvent)) == sorted(
            each.name for each in of
        )
        with distributed.Client(cluster, set_as_default=False) as client:
            shown = str(client.get_events()) + str(client.get_worker_logs()) + str(client.get_scheduler_logs())
            assert "a3" in shown
            assert KEY not in shown
            assert not client.run_on_scheduler(lambda dask_scheduler: len(dask_scheduler.tasks))
    with distributed.Client(cluster, set_as_default=False) as client:
        eventually(lambda: not runs_of(client))


def runs_of(client: Any) -> list[str]:
    """The runs that workers or their scheduler know."""
    by_worker = client.run(lambda dask_worker: [str(name) for name in dask_worker.plugins])
    kept = client.run_on_scheduler(lambda dask_scheduler: [str(name) for name in dask_scheduler.worker_plugins])
    return [name for names in (*by_worker.values(), kept) for name in names if "daftra" in name]


def ends(client: Any, name: str) -> list[AttemptResult]:
    """What the tries of an account told at their ends."""
    told = (said for _, said in client.get_events(over_dask._TOPIC) if said["kind"] == "AttemptResult")
    return [
        each
        for each in (msgspec.msgpack.decode(said["is"], type=AttemptResult) for said in told)
        if each.account == name
    ]


def eventually(is_so: Callable[[], object], seconds: float = 120.0) -> None:
    until = time.monotonic() + seconds
    while not is_so():
        assert time.monotonic() < until, "it did not come to be so"
        time.sleep(0.1)


def _run(scheduler: str, name: str) -> None:
    with over_dask.on_cluster(act, scheduler=scheduler, workers=None, at_once=2) as engine:
        list(Job([account(name), account(f"{name}_too")], engine, at_once=2, retry_policy=SOON).run())


def test_accounts_of_a_command_that_was_killed_load_what_they_read_and_end(cluster: Any) -> None:
    command = multiprocessing.get_context("spawn").Process(target=_run, args=(cluster.scheduler_address, "waits_alone"))
    command.start()
    with distributed.Client(cluster, set_as_default=False) as client:
        eventually(lambda: sum(map(len, client.processing().values())) == 2 and runs_of(client))
        command.kill()
        command.join()
        eventually(lambda: ends(client, "waits_alone") and ends(client, "waits_alone_too"))
        (ended,) = ends(client, "waits_alone")
        assert (ended.outcome, ended.changed) == ("stopped", 1)
        eventually(lambda: not runs_of(client))


def test_a_try_whose_result_is_not_needed_stops_and_the_others_continue(cluster: Any) -> None:
    """A worker sends a result and dies before the scheduler knows of it: the scheduler starts the task again."""
    with over_dask.on_cluster(act, scheduler=cluster.scheduler_address, workers=None, at_once=2) as engine:
        run = Job([account("waits_again"), account("lasts")], engine, at_once=2, retry_policy=SOON)
        for event in run.run():
            if isinstance(event, ProgressEvent) and event.account == "waits_again":
                engine._events.put(whole(run._running[event.account]))
        assert run.outcomes == {"complete": 2}
    with distributed.Client(cluster, set_as_default=False) as client:
        assert [each.outcome for each in ends(client, "waits_again")] == ["stopped"]
        assert [each.outcome for each in ends(client, "lasts")] == ["complete"]


def test_accounts_go_on_once_a_connection_to_the_scheduler_is_back(cluster: Any) -> None:
    with over_dask.on_cluster(act, scheduler=cluster.scheduler_address, workers=None, at_once=2) as engine:
        run = Job([account("parted"), account("a")], engine, at_once=2, retry_policy=SOON)
        events: list[Event] = []
        for event in run.run():
            events.append(event)
            if isinstance(event, ProgressEvent) and (event.account, event.number) == ("parted", 1):
                client = engine._client
                client.loop.add_callback(client.scheduler_comm.comm.abort)
        assert (run.outcomes, done(events)["parted"].attempts) == ({"complete": 2}, 2)
    with distributed.Client(cluster, set_as_default=False) as client:
        assert {each.number: each.outcome for each in ends(client, "parted")} == {1: "stopped", 2: "complete"}


def test_processes_with_another_version_are_refused() -> None:
    versions = {"scheduler": "0.9.0", "client": "0.9.0", "tcp://b": "0.9.0", "tcp://c": "0.9.0"}

    class Client:
        def get_versions(self, packages: list[str]) -> dict[str, Any]:
            (package,) = packages
            said = {name: {"packages": {package: version}} for name, version in versions.items()}
            return {
                "scheduler": said.pop("scheduler"),
                "client": said.pop("client"),
                "workers": said,
            }

    over_dask._refuse_others(Client())
    versions["tcp://c"] = "0.8.0"
    with pytest.raises(ConfigurationError, match=r"^its worker tcp://c has daftra-client 0.8.0, but"):
        over_dask._refuse_others(Client())
    versions["scheduler"] = None  # type: ignore[assignment]
    with pytest.raises(
        ConfigurationError, match=r"^its scheduler has no daftra-client, .*: install the same version there"
    ):
        over_dask._refuse_others(Client())


def test_a_stop_reaches_the_workers(cluster: Any) -> None:
    of = [account("waits_1"), account("waits_2"), account("a"), account("b")]
    with over_dask.on_cluster(act, scheduler=cluster.scheduler_address, workers=None, at_once=2) as engine:
        run = Job(of, engine, at_once=2, retry_policy=SOON)
        events: list[Event] = []
        for event in run.run():
            events.append(event)
            if sum(isinstance(each, ProgressEvent) for each in events) == 2:
                run.stop()
    assert {name: (each.attempts, each.result.changed) for name, each in done(events).items()} == {
        "waits_1": (1, 1),
        "waits_2": (1, 1),
        "a": (0, 0),
        "b": (0, 0),
    }


def test_a_second_stop_ends_all_at_once(cluster: Any) -> None:
    began = time.monotonic()
    with over_dask.on_cluster(act, scheduler=cluster.scheduler_address, workers=None, at_once=2) as engine:
        run = Job([account("sleeps")], engine, at_once=2, retry_policy=SOON)
        for event in run.run():
            if isinstance(event, ProgressEvent):
                run.stop(now=True)
    assert time.monotonic() - began < 59
    assert run.outcomes == {"stopped": 1}


def test_a_scheduler_that_does_not_answer_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(over_dask, "_CONNECT_TIMEOUT", 0.5)
    with (
        pytest.raises(ConfigurationError, match=r"the cluster at tcp://127.0.0.1:9 cannot be used"),
        over_dask.on_cluster(act, scheduler="tcp://127.0.0.1:9", workers=None, at_once=None),
    ):
        pass


def test_a_scheduler_that_ends_ends_the_run(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(over_dask, "_CONNECT_TIMEOUT", 15.0)
    with (
        distributed.LocalCluster(
            n_workers=1, threads_per_worker=2, dashboard_address="127.0.0.1:0", silence_logs=50, host="127.0.0.1"
        ) as made,
        over_dask.on_cluster(act, scheduler=made.scheduler_address, workers=None, at_once=2) as engine,
    ):
        run = Job([account("sleeps")], engine, at_once=2, retry_policy=SOON)
        events = run.run()
        while not isinstance(next(events), ProgressEvent):
            pass
        made.close()
        found = done(list(events))["sleeps"]
    assert (found.result.outcome, run.exit_code) == ("lost", 1)
    # A scheduler that closes in good order gives tasks back, and the next try finds it gone.
    assert found.attempts in (1, 2)
    assert any(why in str(found.result.reason) for why in ("the scheduler of the cluster does not", "cluster lost it"))


def test_accounts_of_workers_that_die_are_finished_by_others(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(over_dask, "_REPLACE_AFTER", 2.0)
    with over_dask.on_cluster(act, scheduler=None, workers=1, at_once=4) as engine:
        nannies = engine._supervisor._cluster.workers
        run = Job(accounts(12), engine, at_once=4, retry_policy=SOON)
        events: list[Event] = []
        for event in run.run():
            events.append(event)
            if sum(isinstance(each, AccountFinished) for each in events) == 4 and isinstance(event, AccountFinished):
                # As after the death of a worker that is about to start.
                engine._supervisor._cluster.loop.add_callback(next(iter(nannies.values())).close)
    assert run.outcomes == {"complete": 12}
    # The connections of the dead worker took no other one with them, and so no account that a living worker had.
    assert {each.attempts for each in done(events).values()} <= {1, 2}
