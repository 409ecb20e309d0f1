"""The engine of many machines: Dask distributed (extra `dask`), on a cluster of this machine or on one that exists.

One account is one task. Its worker syncs it in the event loop that `_Accounts` keeps there, while one of the worker's
threads waits for it. A worker that dies gives its tasks back, so the scheduler must not hold its death against them
(`allowed-failures`). The results come as events, like progress: they arrive before their tasks have ended, cost no
further message, and outlive their worker. The futures are dropped then: otherwise the death of a worker would run its
finished accounts again.
"""

from __future__ import annotations

import asyncio
import logging
import os
import queue
import signal
import ssl
import threading
import time
import uuid
from asyncio import CancelledError
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack, contextmanager, suppress
from math import ceil
from typing import Any, Final

import attrs
import dask.config
import msgspec
from distributed import Client, KilledWorker, LocalCluster, Security, WorkerPlugin, get_worker
from tornado.iostream import SSLIOStream

from ...errors import ConfigurationError
from .engine import Ended, EngineLostError, Told, Work
from .process import Do, Process

_TOPIC: Final = "daftra-client"
"""Events of all runs, so that a scheduler keeps no more of them the more runs there are."""
_DEATHS: Final = 1000
"""Workers that may die on an account; by default Dask gives it up after three."""
_WAIT: Final = 60.0
"""Seconds to wait for the first worker, and for a scheduler."""
_EACH: Final = 10
"""Accounts at once in a worker of this machine: they wait for Daftra most of the time."""
_TOGETHER: Final = 0.02
"""Seconds for which news are collected. What comes together travels together, in both directions."""
_LOOK: Final = 2.0
"""Seconds between two looks at the workers of this machine."""
_MISSING: Final = 20.0
"""Seconds after which a worker of this machine that is not there is replaced; a slow start takes less. Each further
time it is waited for twice as long, so that no start is too slow."""
_IDLE: Final = 5.0
"""Seconds for which a worker keeps the event loop of a run after its last account there."""
_REPEAT: Final = 1.0
"""Seconds between two words to workers that they should stop, since new ones may have come."""


class _Deaf(WorkerPlugin):  # type: ignore[misc]  # half of distributed has no types
    """Makes a worker of this machine deaf to Ctrl-C on its terminal, which is for the command alone."""

    def setup(self, worker: Any) -> None:
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, signal.SIG_IGN)


class _Accounts(WorkerPlugin):  # type: ignore[misc]
    """The event loop in which a worker syncs the accounts of one run.

    The first of them brings it along, and it ends soon after the last one. The scheduler knows nothing of it, so that
    nothing is left of a run, however it ends.

    Args:
        do: Makes a try.
        name: The name of the run.
    """

    def __init__(self, do: Do, name: str) -> None:
        self.name = name
        self._do = do
        self._open: dict[str, Work] = {}
        self._ended = 0.0

    def setup(self, worker: Any) -> None:
        self._worker = worker
        self.process = Process(self._do, self.tell)
        self.process.__enter__()

    def teardown(self, worker: Any) -> None:
        self.process.__exit__(None, None, None)

    def tell(self, what: Told | Ended) -> None:
        """Send an event, from any thread."""
        self._worker.log_event(
            _TOPIC, {"run": self.name, "kind": type(what).__name__, "is": msgspec.msgpack.encode(what)}
        )

    async def bring(self, work: Work, key: str) -> Ended:
        """Make a try."""
        self._open[key] = work
        try:
            return await asyncio.wrap_future(self.process.begin(work))
        finally:
            del self._open[key]
            self._ended = time.monotonic()
            self._worker.loop.call_later(_IDLE, self._leave)

    async def _leave(self) -> None:
        is_idle = not self._open and time.monotonic() - self._ended >= _IDLE
        if is_idle and self._worker.plugins.get(self.name) is self:
            await self._worker.plugin_remove(name=self.name)

    def transition(self, key: Any, start: str, finish: str, **kwargs: Any) -> None:
        """Stop a try whose result is not needed. Dask calls this method and does not stop the task itself.

        Either the command died, or the result arrived from a worker that died before the scheduler knew of it, so that
        the scheduler started the task again here. The other accounts of this worker continue.
        """
        if start == "executing" and finish == "released" and key in self._open:
            self.process.stop_one(self._open[key])


async def _try(do: Do, run: str, work: Work) -> None:
    """A task: make a try, and tell its end. It holds one of the worker's threads without using it."""
    worker: Any = get_worker()
    if run not in worker.plugins:
        await worker.plugin_add(_Accounts(do, run), name=run, catch_errors=False)
    accounts: Any = worker.plugins[run]
    try:
        ended = await accounts.bring(work, _key(run, work.account.name, work.number))
    except CancelledError:
        # The worker ends. After a second Ctrl-C nobody hears this.
        ended = Ended(
            account=work.account.name, number=work.number, outcome="lost", reason="its worker ended", again=None
        )
    accounts.tell(ended)


def _key(run: str, account: str, number: int) -> str:
    """The name of a task."""
    return f"{run}-{account}-{number}"


async def _stop(run: str, now: bool, dask_worker: Any) -> None:
    """Called on each worker, beside its tasks. Only a coroutine function is called without waiting for it."""
    if run in dask_worker.plugins:
        dask_worker.plugins[run].process.stop(now=now)


class _Nurse:
    """Replaces workers of a cluster of this machine that died while they started, which Dask does not.

    Args:
        cluster: The cluster.
        processes: How many workers it should have.
    """

    def __init__(self, cluster: Any, processes: int) -> None:
        self._cluster = cluster
        self._processes = processes
        self._missing: dict[Any, float] = {}
        self._replaced: Counter[Any] = Counter()
        self._looked = time.monotonic()

    def look(self) -> None:
        """Replace those that have been missing for a while. It takes no time where it did so lately."""
        now = time.monotonic()
        if now - self._looked >= _LOOK:
            self._looked = now
            self._cluster.loop.add_callback(self._replace, now)

    async def _replace(self, now: float) -> None:
        cluster = self._cluster
        living = {worker["name"] for worker in cluster.scheduler_info["workers"].values()}
        self._missing = {name: self._missing.get(name, now) for name in cluster.worker_spec if name not in living}
        self._replaced = Counter({name: times for name, times in self._replaced.items() if name not in living})
        for name, since in list(self._missing.items()):
            if now - since < _MISSING * 2 ** self._replaced[name]:
                continue
            del self._missing[name]
            self._replaced[name] += 1
            old = cluster.workers.pop(name, None)
            if old is not None:
                with suppress(Exception):  # it is broken, and may refuse even to close
                    await old.close(timeout=1)
            cluster.scale(self._processes)


class Cluster:
    """Runs tries as tasks of Dask.

    Attributes:
        room: Tries at once.
    """

    def __init__(self, do: Do, client: Any, room: int, nurse: _Nurse | None) -> None:
        self.room: Final = room
        self._do = do
        self._nurse = nurse
        self._client = client
        self._connection: Any = None
        self._news: queue.SimpleQueue[Told | Ended] = queue.SimpleQueue()
        self._submitted: list[Work] = []
        self._open: dict[tuple[str, int], tuple[Work, Any]] = {}
        self._is_away = False
        self._stopping: bool | None = None
        self._stopped = 0.0
        self._check()

    def _heard(self, event: tuple[float, dict[str, Any]]) -> None:
        _, said = event
        if said.get("run") == self._run:
            kind: type[Told | Ended] = Ended if said["kind"] == "Ended" else Told
            self._news.put(msgspec.msgpack.decode(said["is"], type=kind))

    def submit(self, work: Work) -> None:
        self._submitted.append(work)

    def news(self, seconds: float) -> Sequence[Told | Ended]:
        self._check()
        if self._nurse is not None:
            self._nurse.look()
        self._stop_newcomers()
        self._send()
        found: list[Told | Ended] = []
        with suppress(queue.Empty):
            found.append(self._news.get(timeout=seconds))
            time.sleep(_TOGETHER)
        ended = [each for each, (_, future) in self._open.items() if future.status != "pending"]
        with suppress(queue.Empty):
            while True:
                found.append(self._news.get_nowait())
        current = [told for told in found if isinstance(told, Told) or self._drop((told.account, told.number))]
        # The result of a task comes before its end, so it does not come any more.
        return current + [self._without_result(each) for each in ended if each in self._open]

    def _send(self) -> None:
        """Send all that was submitted in one message."""
        if self._submitted and not self._is_away:
            works, self._submitted = self._submitted, []
            run, count = self._run, len(works)
            keys = [_key(run, work.account.name, work.number) for work in works]
            futures = self._client.map(_try, [self._do] * count, [run] * count, works, key=keys, pure=False)
            for work, future in zip(works, futures, strict=True):
                self._open[work.account.name, work.number] = work, future

    def _drop(self, which: tuple[str, int]) -> bool:
        """Drop the future of a task. False if that was done before."""
        _, future = self._open.pop(which, (None, None))
        if future is not None:
            future.release()
        return future is not None

    def _without_result(self, which: tuple[str, int]) -> Ended:
        """How a task ended whose result did not come."""
        work, future = self._open[which]
        error = future.exception() if future.status == "error" else None
        self._drop(which)
        ended = Ended(account=work.account.name, number=work.number, outcome="lost", again=None)
        if isinstance(error, KilledWorker):
            return attrs.evolve(ended, reason="its workers died")
        if error is None:
            return attrs.evolve(ended, reason="the cluster lost it")
        # What a worker cannot even begin, such as one without the package.
        reason = f"a worker cannot sync it: {type(error).__name__}: {error}"
        return attrs.evolve(ended, outcome="failed", reason=reason, again=())

    def stop(self, *, now: bool) -> None:
        self._stopping = now
        self._stopped = 0.0
        self._stop_newcomers()

    def _stop_newcomers(self) -> None:
        if self._stopping is not None and not self._is_away and time.monotonic() - self._stopped >= _REPEAT:
            self._stopped = time.monotonic()
            self._client.run(_stop, self._run, self._stopping, wait=False, on_error="ignore")

    def _check(self) -> None:
        """Look whether the scheduler is there. The client of Dask connects again for a while where it is not."""
        status, connection = self._client.status, self._client.scheduler_comm
        if status == "running" and connection is not None:
            self._is_away = False
            if connection is not self._connection:
                # At the end of another one the scheduler gave up all tasks, and forgot who hears the topic.
                self._connection = connection
                self._run = f"daftra-{uuid.uuid4().hex[:8]}"
                self._client.subscribe_topic(_TOPIC, self._heard)
        elif status in ("running", "connecting"):
            self._is_away = True
        else:
            raise EngineLostError(
                "the scheduler of the cluster does not answer any more; accounts that run may go on. What was loaded "
                "stays: run the command again once the cluster is there"
            )


@contextmanager
def on_cluster(do: Do, *, scheduler: str | None, workers: int | None, at_once: int | None) -> Iterator[Cluster]:
    """The engine, on a cluster of this machine that ends with the block, or on that of a scheduler.

    Args:
        do: Makes a try.
        scheduler: The address of a scheduler, such as `tcp://host:8786`.
        workers: Processes of the cluster of this machine; one a core by default.
        at_once: Tries at once; by default as many as the workers have threads, of which one of this machine has ten.

    Raises:
        ConfigurationError: No scheduler answers, it has no workers, or they have another version of the package.
    """
    with ExitStack() as stack:
        if scheduler is None:
            cores = os.cpu_count() or 1
            processes = workers or min(cores, at_once or cores)
            room = at_once or _EACH * processes
            client, cluster = _local(stack, processes, ceil(room / processes))
            nurse = _Nurse(cluster, processes)
        else:
            client, nurse = _remote(stack, scheduler), None
            room = at_once or max(1, sum(client.nthreads().values()))
        yield Cluster(do, client, room, nurse)


def _local(stack: ExitStack, processes: int, threads: int) -> tuple[Any, Any]:
    """A client, and its cluster of this machine, which only it can open: keys of accounts may travel in it."""
    settings = {
        # What takes processor time beside the accounts: the profiler as much as a thousand of them, and clocks that
        # look fifty times a second whether a loop is late, and ten times how much memory is used.
        "distributed.worker.profile.enabled": False,
        "distributed.admin.tick.interval": "500ms",
        "distributed.worker.memory.monitor-interval": "1s",
        # The cluster must not close a worker that starts again for a second time: `_Nurse` replaces those that do not.
        "distributed.deploy.lost-worker-timeout": "1 day",
    }
    stack.enter_context(dask.config.set(settings))
    stack.enter_context(_breaking_alone())
    level = logging.WARNING if logging.getLogger("daftra_client").isEnabledFor(logging.DEBUG) else logging.CRITICAL
    logging.getLogger("distributed").setLevel(level)  # not only until the cluster is closed: it reports that as well
    cluster = stack.enter_context(
        LocalCluster(
            n_workers=processes,
            threads_per_worker=threads,
            security=Security.temporary(),
            host="127.0.0.1",
            dashboard_address="127.0.0.1:0",  # it cannot be switched off
            silence_logs=level,
            scheduler_kwargs={"allowed_failures": _DEATHS},
        )
    )
    client = stack.enter_context(Client(cluster, set_as_default=False))
    client.register_plugin(_Deaf())
    return client, cluster


@contextmanager
def _breaking_alone() -> Iterator[None]:
    """A block in which a connection of TLS that breaks, such as that of a dead worker, breaks no other one.

    Python leaves the error in a queue of OpenSSL, where the next read by another connection takes it for its own
    (python/cpython#148594). An attempt to choose a cipher that does not exist empties that queue.
    """
    context, stream = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT), SSLIOStream

    def emptying(do: Callable[[Any, Any], int | None]) -> Callable[[Any, Any], int | None]:
        def done(connection: Any, data: Any) -> int | None:
            try:
                return do(connection, data)
            except OSError:
                with suppress(ssl.SSLError):
                    context.set_ciphers("none")
                raise

        return done

    plain = {name: getattr(stream, name) for name in ("read_from_fd", "write_to_fd")}
    for name, do in plain.items():
        setattr(stream, name, emptying(do))
    try:
        yield
    finally:
        for name, do in plain.items():
            setattr(stream, name, do)


class _Client(Client):  # type: ignore[misc]
    """A client that is closed with the block."""

    def __del__(self) -> None:
        """Do nothing: that of Dask waits for ever where an address meant nothing or TLS lacks its certificates."""


def _remote(stack: ExitStack, scheduler: str) -> Any:
    try:
        client = stack.enter_context(_Client(scheduler, set_as_default=False, timeout=_WAIT))
        client.wait_for_workers(1, timeout=_WAIT)
        _refuse_others(client)
    except (OSError, TypeError, ValueError, TimeoutError, ConfigurationError) as error:
        raise ConfigurationError(f"the cluster at {scheduler} cannot be used: {error}") from None
    return client


def _refuse_others(client: Any) -> None:
    """Refuse processes of a cluster that cannot read tasks of this version. A scheduler reads them as well.

    Raises:
        ConfigurationError: There is one.
    """
    package = "daftra-client"
    found = client.get_versions(packages=[package])
    own = found["client"]["packages"].get(package)
    processes = {"its scheduler": found["scheduler"], **{f"its worker {at}": of for at, of in found["workers"].items()}}
    for process, of in processes.items():
        version = of["packages"].get(package)
        if version != own:
            has = f"{package} {version}" if version else f"no {package}"
            raise ConfigurationError(f"{process} has {has}, and this command {own}: install the same there")
