"""The engine for many machines: Dask distributed (extra `dask`), on a local cluster or on an existing one.

One account is one task. The worker syncs it in the event loop of its `_AccountPlugin`, while one thread of the worker
waits. If a worker dies, the scheduler gives its tasks to other workers, and must not count the death against the tasks
(`allowed-failures`). The results arrive as events, as progress does. So they arrive before the tasks end, need no
further message, and remain if the worker dies. Then the futures are released. Otherwise the scheduler would repeat
finished accounts when their worker dies.
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
from .engine import AttemptResult, EngineLostError, ProgressEvent, Task
from .worker import SyncFunction, Worker

_TOPIC: Final = "daftra-client"
"""The topic of the events of all runs. One topic limits the number of events that a scheduler stores."""
_MAX_WORKER_DEATHS: Final = 1000
"""The maximum number of workers that may die during an account; the default of Dask is three."""
_CONNECT_TIMEOUT: Final = 60.0
"""Seconds to wait for a scheduler, and for the first worker."""
_ACCOUNTS_PER_WORKER: Final = 10
"""Concurrent accounts of a local worker: they wait for Daftra most of the time."""
_BATCH_SECONDS: Final = 0.02
"""Seconds for which events are collected, so that they are sent together in both directions."""
_CHECK_INTERVAL: Final = 2.0
"""Seconds between two checks of the local workers."""
_REPLACE_AFTER: Final = 20.0
"""Seconds after which a missing local worker is replaced; a slow start takes less. The time doubles for each further
replacement, so that it is long enough for any start."""
_IDLE_SECONDS: Final = 5.0
"""Seconds after its last account until a worker closes the event loop of a run."""
_STOP_INTERVAL: Final = 1.0
"""Seconds between two requests to all workers to stop; new workers may have joined."""


class _IgnoreSigint(WorkerPlugin):  # type: ignore[misc]  # half of distributed has no types
    """Makes a local worker ignore Ctrl-C on its terminal. Only the command handles it."""

    def setup(self, worker: Any) -> None:
        if threading.current_thread() is threading.main_thread():
            signal.signal(signal.SIGINT, signal.SIG_IGN)


class _AccountPlugin(WorkerPlugin):  # type: ignore[misc]
    """The event loop in which a worker syncs the accounts of one run.

    The first task of a run installs the plugin, and the plugin removes itself soon after the last task. The scheduler
    does not know it, so that it leaves nothing behind, even if a run is killed.

    Args:
        do: Runs an attempt.
        name: The name of the run.
    """

    def __init__(self, do: SyncFunction, name: str) -> None:
        self.name = name
        self._do = do
        self._open: dict[str, Task] = {}
        self._ended = 0.0

    def setup(self, worker: Any) -> None:
        self._dask_worker = worker
        self.worker = Worker(self._do, self.report)
        self.worker.__enter__()

    def teardown(self, worker: Any) -> None:
        self.worker.__exit__(None, None, None)

    def report(self, what: ProgressEvent) -> None:
        """Send an event, from any thread."""
        self._dask_worker.log_event(
            _TOPIC, {"run": self.name, "kind": type(what).__name__, "is": msgspec.msgpack.encode(what)}
        )

    async def sync_account(self, task: Task, key: str) -> AttemptResult:
        """Run an attempt."""
        self._open[key] = task
        try:
            return await asyncio.wrap_future(self.worker.start(task))
        finally:
            del self._open[key]
            self._ended = time.monotonic()
            self._dask_worker.loop.call_later(_IDLE_SECONDS, self._leave)

    async def _leave(self) -> None:
        is_idle = not self._open and time.monotonic() - self._ended >= _IDLE_SECONDS
        if is_idle and self._dask_worker.plugins.get(self.name) is self:
            await self._dask_worker.plugin_remove(name=self.name)

    def transition(self, key: Any, start: str, finish: str, **kwargs: Any) -> None:
        """Stop an attempt whose result is not needed. Dask calls this method and does not stop the task itself.

        Either the command died, or the result arrived from a worker that died before the scheduler knew of it, so that
        the scheduler started the task again here. The other accounts of this worker continue.
        """
        if start == "executing" and finish == "released" and key in self._open:
            self.worker.stop_one(self._open[key])


async def _run_task(do: SyncFunction, run: str, task: Task) -> None:
    """Run a task: an attempt, and the report of its result. It occupies one thread of the worker, which waits."""
    worker: Any = get_worker()
    if run not in worker.plugins:
        await worker.plugin_add(_AccountPlugin(do, run), name=run, catch_errors=False)
    plugin: Any = worker.plugins[run]
    try:
        result = await plugin.sync_account(task, _key(run, task.account.name, task.number))
    except CancelledError:
        # The worker shuts down. After a second Ctrl-C no one receives this event.
        result = AttemptResult(
            account=task.account.name, number=task.number, outcome="lost", reason="its worker ended", retry=None
        )
    plugin.report(result)


def _key(run: str, account: str, number: int) -> str:
    """Return the key of a task."""
    return f"{run}-{account}-{number}"


async def _stop(run: str, now: bool, dask_worker: Any) -> None:
    """Stop a run on a worker, in parallel to its tasks. It is a coroutine, because Dask does not wait for those."""
    if run in dask_worker.plugins:
        dask_worker.plugins[run].worker.stop(now=now)


class _WorkerSupervisor:
    """Replaces local workers that died during their start, which Dask does not do.

    Args:
        cluster: The cluster.
        processes: How many workers it should have.
    """

    def __init__(self, cluster: Any, processes: int) -> None:
        self._cluster = cluster
        self._processes = processes
        self._missing: dict[Any, float] = {}
        self._replaced: Counter[Any] = Counter()
        self._checked = time.monotonic()

    def check(self) -> None:
        """Replace workers that have been missing for some time. It returns at once if the last check was recent."""
        now = time.monotonic()
        if now - self._checked >= _CHECK_INTERVAL:
            self._checked = now
            self._cluster.loop.add_callback(self._replace, now)

    async def _replace(self, now: float) -> None:
        cluster = self._cluster
        living = {worker["name"] for worker in cluster.scheduler_info["workers"].values()}
        self._missing = {name: self._missing.get(name, now) for name in cluster.worker_spec if name not in living}
        self._replaced = Counter({name: times for name, times in self._replaced.items() if name not in living})
        for name, since in list(self._missing.items()):
            if now - since < _REPLACE_AFTER * 2 ** self._replaced[name]:
                continue
            del self._missing[name]
            self._replaced[name] += 1
            old = cluster.workers.pop(name, None)
            if old is not None:
                with suppress(Exception):  # a broken worker may fail to close
                    await old.close(timeout=1)
            cluster.scale(self._processes)


class Cluster:
    """Runs attempts as tasks of Dask.

    Attributes:
        capacity: The maximum number of concurrent attempts.
    """

    def __init__(self, do: SyncFunction, client: Any, capacity: int, supervisor: _WorkerSupervisor | None) -> None:
        self.capacity: Final = capacity
        self._do = do
        self._supervisor = supervisor
        self._client = client
        self._connection: Any = None
        self._events: queue.SimpleQueue[ProgressEvent] = queue.SimpleQueue()
        self._submitted: list[Task] = []
        self._open: dict[tuple[str, int], tuple[Task, Any]] = {}
        self._disconnected = False
        self._stopping: bool | None = None
        self._stopped = 0.0
        self._check()

    def _on_event(self, event: tuple[float, dict[str, Any]]) -> None:
        _, message = event
        if message.get("run") == self._run:
            kind: type[ProgressEvent] = AttemptResult if message["kind"] == "AttemptResult" else ProgressEvent
            self._events.put(msgspec.msgpack.decode(message["is"], type=kind))

    def submit(self, task: Task) -> None:
        self._submitted.append(task)

    def poll(self, seconds: float) -> Sequence[ProgressEvent]:
        self._check()
        if self._supervisor is not None:
            self._supervisor.check()
        self._stop_new_workers()
        self._send()
        found: list[ProgressEvent] = []
        with suppress(queue.Empty):
            found.append(self._events.get(timeout=seconds))
            time.sleep(_BATCH_SECONDS)
        ended = [each for each, (_, future) in self._open.items() if future.status != "pending"]
        with suppress(queue.Empty):
            while True:
                found.append(self._events.get_nowait())
        current = [
            event
            for event in found
            if not isinstance(event, AttemptResult) or self._drop((event.account, event.number))
        ]
        # The result of a task arrives before the task ends, so it will not arrive later.
        return current + [self._without_result(each) for each in ended if each in self._open]

    def _send(self) -> None:
        """Send all submitted tasks in one message."""
        if self._submitted and not self._disconnected:
            tasks, self._submitted = self._submitted, []
            run, count = self._run, len(tasks)
            keys = [_key(run, task.account.name, task.number) for task in tasks]
            futures = self._client.map(_run_task, [self._do] * count, [run] * count, tasks, key=keys, pure=False)
            for task, future in zip(tasks, futures, strict=True):
                self._open[task.account.name, task.number] = task, future

    def _drop(self, which: tuple[str, int]) -> bool:
        """Release the future of a task. Return False if it was released before."""
        _, future = self._open.pop(which, (None, None))
        if future is not None:
            future.release()
        return future is not None

    def _without_result(self, which: tuple[str, int]) -> AttemptResult:
        """Make the result of a task that ended without reporting one."""
        task, future = self._open[which]
        error = future.exception() if future.status == "error" else None
        self._drop(which)
        result = AttemptResult(account=task.account.name, number=task.number, outcome="lost", retry=None)
        if isinstance(error, KilledWorker):
            return attrs.evolve(result, reason="its workers died")
        if error is None:
            return attrs.evolve(result, reason="the cluster lost it")
        # The worker could not start the task, for example because the package is not installed there.
        reason = f"a worker cannot sync it: {type(error).__name__}: {error}"
        return attrs.evolve(result, outcome="failed", reason=reason, retry=())

    def stop(self, *, now: bool) -> None:
        self._stopping = now
        self._stopped = 0.0
        self._stop_new_workers()

    def _stop_new_workers(self) -> None:
        if self._stopping is not None and not self._disconnected and time.monotonic() - self._stopped >= _STOP_INTERVAL:
            self._stopped = time.monotonic()
            self._client.run(_stop, self._run, self._stopping, wait=False, on_error="ignore")

    def _check(self) -> None:
        """Check the connection to the scheduler. If it is lost, the client of Dask reconnects for some time."""
        status, connection = self._client.status, self._client.scheduler_comm
        if status == "running" and connection is not None:
            self._disconnected = False
            if connection is not self._connection:
                # When a connection ends, the scheduler drops all its tasks and subscriptions.
                self._connection = connection
                self._run = f"daftra-{uuid.uuid4().hex[:8]}"
                self._client.subscribe_topic(_TOPIC, self._on_event)
        elif status in ("running", "connecting"):
            self._disconnected = True
        else:
            raise EngineLostError(
                "the scheduler of the cluster does not answer any more; running accounts may continue. What was loaded "
                "stays. Run the command again when the cluster is available"
            )


@contextmanager
def on_cluster(
    do: SyncFunction, *, scheduler: str | None, workers: int | None, at_once: int | None
) -> Iterator[Cluster]:
    """Provide the engine, on a local cluster that ends with the block, or on the cluster of a scheduler.

    Args:
        do: Runs an attempt.
        scheduler: The address of a scheduler, such as `tcp://host:8786`.
        workers: The number of local worker processes; one per core by default.
        at_once: The maximum number of concurrent attempts; by default the number of threads of all workers. A local
            worker has ten.

    Raises:
        ConfigurationError: No scheduler answers, it has no workers, or they have another version of the package.
    """
    with ExitStack() as stack:
        if scheduler is None:
            cores = os.cpu_count() or 1
            processes = workers or min(cores, at_once or cores)
            capacity = at_once or _ACCOUNTS_PER_WORKER * processes
            client, cluster = _local(stack, processes, ceil(capacity / processes))
            supervisor = _WorkerSupervisor(cluster, processes)
        else:
            client, supervisor = _remote(stack, scheduler), None
            capacity = at_once or max(1, sum(client.nthreads().values()))
        yield Cluster(do, client, capacity, supervisor)


def _local(stack: ExitStack, processes: int, threads: int) -> tuple[Any, Any]:
    """Start a local cluster, and return its client and itself. Only this client can use it: tasks may contain keys."""
    settings = {
        # These use much processor time: the profiler as much as a thousand accounts, and timers that check fifty times
        # a second whether an event loop is late, and ten times a second how much memory is used.
        "distributed.worker.profile.enabled": False,
        "distributed.admin.tick.interval": "500ms",
        "distributed.worker.memory.monitor-interval": "1s",
        # The cluster must not close a worker that restarts twice. `_WorkerSupervisor` replaces missing workers.
        "distributed.deploy.lost-worker-timeout": "1 day",
    }
    stack.enter_context(dask.config.set(settings))
    stack.enter_context(_isolated_tls_errors())
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
            scheduler_kwargs={"allowed_failures": _MAX_WORKER_DEATHS},
        )
    )
    client = stack.enter_context(Client(cluster, set_as_default=False))
    client.register_plugin(_IgnoreSigint())
    return client, cluster


@contextmanager
def _isolated_tls_errors() -> Iterator[None]:
    """A block in which a broken TLS connection, such as that of a dead worker, does not break other connections.

    Python leaves the error in the queue of OpenSSL, where the next read of another connection finds it
    (python/cpython#148594). Selecting a cipher that does not exist clears that queue.
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
        """Do nothing: the method of Dask hangs if the address is not valid or TLS certificates are missing."""


def _remote(stack: ExitStack, scheduler: str) -> Any:
    try:
        client = stack.enter_context(_Client(scheduler, set_as_default=False, timeout=_CONNECT_TIMEOUT))
        client.wait_for_workers(1, timeout=_CONNECT_TIMEOUT)
        _refuse_others(client)
    except (OSError, TypeError, ValueError, TimeoutError, ConfigurationError) as error:
        raise ConfigurationError(f"the cluster at {scheduler} cannot be used: {error}") from None
    return client


def _refuse_others(client: Any) -> None:
    """Check that the scheduler and all workers have the version of this package, since all of them read the tasks.

    Raises:
        ConfigurationError: One of them has another version.
    """
    package = "daftra-client"
    found = client.get_versions(packages=[package])
    own = found["client"]["packages"].get(package)
    processes = {"its scheduler": found["scheduler"], **{f"its worker {at}": of for at, of in found["workers"].items()}}
    for process, of in processes.items():
        version = of["packages"].get(package)
        if version != own:
            has = f"{package} {version}" if version else f"no {package}"
            raise ConfigurationError(f"{process} has {has}, but this command has {own}: install the same version there")
