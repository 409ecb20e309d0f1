"""The engine of many machines: Dask distributed (extra `dask`), on a cluster of this machine or on one that exists.

One account is one task. Its worker syncs it in the event loop that `_Accounts` keeps there, while one of the worker's
threads waits for it. A worker that dies gives its tasks back, so the scheduler must not hold its death against them
(`allowed-failures`). Results are taken as they come, and their futures dropped: otherwise the death of a worker would
run its finished accounts again.
"""

from __future__ import annotations

import logging
import os
import queue
import signal
import threading
import time
import uuid
from collections.abc import Iterator, Sequence
from concurrent.futures import CancelledError
from contextlib import ExitStack, contextmanager, suppress
from math import ceil
from typing import Any, Final

import attrs
from distributed import Client, KilledWorker, LocalCluster, Security, WorkerPlugin, get_worker

from ...errors import ConfigurationError
from .engine import Ended, EngineLostError, Told, Work
from .process import Do, Process

_TOPIC: Final = "daftra-client"
"""Events of all runs, so that a scheduler keeps no more of them the more runs there are."""
_DEATHS: Final = 1000
"""Workers that may die on an account; by default Dask gives it up after three."""
_WAIT: Final = 60.0
"""Seconds to wait for the first worker, and for a scheduler."""
_FETCH: Final = 10.0
"""Seconds to wait for the result of a task that has ended. Its worker may have died since, and another one runs it."""
_REPEAT: Final = 1.0
"""Seconds between two words to workers that they should stop, since new ones may have come."""


class _Accounts(WorkerPlugin):  # type: ignore[misc]  # half of distributed has no types
    """The event loop of a worker, in which its accounts are synced.

    Args:
        do: Makes a try.
        name: The name of the run.
        is_child: The worker belongs to the command, so Ctrl-C on its terminal is for the command alone.
    """

    def __init__(self, do: Do, name: str, *, is_child: bool) -> None:
        self.name = name
        self._do = do
        self._is_child = is_child

    def setup(self, worker: Any) -> None:
        def tell(told: Told) -> None:
            worker.log_event(_TOPIC, {"run": self.name, **attrs.asdict(told)})

        if self._is_child and threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, signal.SIG_IGN)
        self.process = Process(self._do, tell)
        self.process.__enter__()

    def teardown(self, worker: Any) -> None:
        self.process.__exit__(None, None, None)

    def __getstate__(self) -> dict[str, Any]:
        return {name: value for name, value in vars(self).items() if name != "process"}


def _try(run: str, work: Work) -> Ended:
    """A task: make a try in the loop of the worker, and wait for its end."""
    accounts: _Accounts = get_worker().plugins[run]
    try:
        return accounts.process.begin(work).result()
    except CancelledError:
        return Ended(account=work.account.name, number=work.number, outcome="stopped", reason="the run was stopped")


def _stop(run: str, now: bool, dask_worker: Any) -> None:
    """Called on each worker, beside its tasks."""
    if run in dask_worker.plugins:
        dask_worker.plugins[run].process.stop(now=now)


class Cluster:
    """Runs tries as tasks of Dask.

    Attributes:
        room: Tries at once.
    """

    def __init__(self, client: Any, run: str, room: int) -> None:
        self.room: Final = room
        self._client = client
        self._run = run
        self._news: queue.SimpleQueue[Told | Any] = queue.SimpleQueue()
        self._works: dict[str, Work] = {}
        self._futures: dict[str, Any] = {}
        self._stopping: bool | None = None
        self._stopped = 0.0
        client.subscribe_topic(_TOPIC, self._heard)

    def _heard(self, event: tuple[float, dict[str, Any]]) -> None:
        _, told = event
        if told.get("run") == self._run:
            self._news.put(Told(**{name: value for name, value in told.items() if name != "run"}))

    def submit(self, work: Work) -> None:
        self._check()
        key = f"daftra-{work.account.name}-{self._run}-{work.number}"
        future = self._client.submit(_try, self._run, work, key=key, pure=False)
        self._works[key], self._futures[key] = work, future
        future.add_done_callback(self._news.put)

    def news(self, seconds: float) -> Sequence[Told | Ended]:
        self._check()
        self._stop_newcomers()
        found: list[Told | Ended] = []
        with suppress(queue.Empty):
            while True:
                told = self._news.get(timeout=0 if found else seconds)
                if isinstance(told, Told):
                    found.append(told)
                elif told.key in self._works:
                    found += self._taken(told)
        return found

    def stop(self, *, now: bool) -> None:
        self._stopping = now
        self._stopped = 0.0
        self._stop_newcomers()

    def _stop_newcomers(self) -> None:
        if self._stopping is not None and time.monotonic() - self._stopped >= _REPEAT:
            self._stopped = time.monotonic()
            self._client.run(_stop, self._run, self._stopping, wait=False, on_error="ignore")

    def _check(self) -> None:
        if self._client.status != "running":
            raise EngineLostError(
                "the scheduler of the cluster does not answer any more; accounts that run may go on. What was loaded "
                "stays: run the command again once the cluster is there"
            )

    def _taken(self, future: Any) -> list[Ended]:
        """The result of a task, whose future is dropped."""
        key, work = future.key, self._works[future.key]

        def ended(outcome: Any, reason: str) -> Ended:
            return Ended(account=work.account.name, number=work.number, outcome=outcome, reason=reason, again=None)

        try:
            result: Ended = future.result(timeout=_FETCH)
        except TimeoutError:
            self._news.put(future)  # it runs again on another worker
            return []
        except KilledWorker:
            result = ended("lost", "its workers died")
        except CancelledError:
            result = ended("lost", "the cluster lost it")
        except Exception as error:  # what a worker cannot even begin, such as one without the package
            result = attrs.evolve(
                ended("failed", f"a worker cannot sync it: {type(error).__name__}: {error}"), again=()
            )
        del self._works[key], self._futures[key]
        future.release()
        return [result]


@contextmanager
def on_cluster(do: Do, *, scheduler: str | None, workers: int | None, at_once: int | None) -> Iterator[Cluster]:
    """The engine, on a cluster of this machine that ends with the block, or on that of a scheduler.

    Args:
        do: Makes a try.
        scheduler: The address of a scheduler, such as `tcp://host:8786`.
        workers: Processes of the cluster of this machine; one a core by default.
        at_once: Tries at once; as many as the workers have threads by default, 8 on this machine.

    Raises:
        ConfigurationError: No scheduler answers, or it has no workers.
    """
    run = uuid.uuid4().hex[:8]
    with ExitStack() as stack:
        if scheduler is None:
            room = at_once or 8
            processes = workers or min(os.cpu_count() or 1, room)
            client = _local(stack, processes, ceil(room / processes))
        else:
            client = _remote(stack, scheduler)
            room = at_once or max(1, sum(client.nthreads().values()))
        plugin = _Accounts(do, run, is_child=scheduler is None)
        client.register_plugin(plugin, name=run)
        if scheduler is not None:
            stack.callback(_leave, client, run)
        yield Cluster(client, run, room)


def _leave(client: Any, run: str) -> None:
    with suppress(Exception):  # the cluster may be gone
        client.unregister_worker_plugin(run)


def _local(stack: ExitStack, processes: int, threads: int) -> Any:
    """A client of a cluster of this machine, which only it can open: keys of accounts may travel in it."""
    shown = logging.getLogger("daftra_client").isEnabledFor(logging.DEBUG)
    cluster = stack.enter_context(
        LocalCluster(
            n_workers=processes,
            threads_per_worker=threads,
            security=Security.temporary(),
            dashboard_address=None,
            silence_logs=logging.WARNING if shown else logging.CRITICAL,
            scheduler_kwargs={"allowed_failures": _DEATHS},
        )
    )
    return stack.enter_context(Client(cluster, set_as_default=False))


def _remote(stack: ExitStack, scheduler: str) -> Any:
    try:
        client = stack.enter_context(Client(scheduler, set_as_default=False, timeout=_WAIT))
        client.wait_for_workers(1, timeout=_WAIT)
    except (OSError, ValueError, TimeoutError) as error:
        raise ConfigurationError(f"the cluster at {scheduler} cannot be used: {error}") from None
    return client
