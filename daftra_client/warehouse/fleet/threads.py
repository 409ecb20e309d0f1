"""The engine without dependencies: it syncs all accounts in this process."""

from __future__ import annotations

import queue
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager

from .engine import AttemptResult, ProgressEvent, Task
from .worker import SyncFunction, Worker


class Threads:
    """Runs attempts in this process."""

    def __init__(self, do: SyncFunction) -> None:
        self._events: queue.SimpleQueue[ProgressEvent | Future[AttemptResult]] = queue.SimpleQueue()
        self.worker: Worker = Worker(do, self._events.put)

    def submit(self, task: Task) -> None:
        self.worker.start(task).add_done_callback(self._events.put)

    def poll(self, seconds: float) -> Sequence[ProgressEvent]:
        found: list[ProgressEvent] = []
        try:
            while True:
                event = self._events.get(timeout=0 if found else seconds)
                found.append(event.result() if isinstance(event, Future) else event)
        except queue.Empty:
            return found

    def stop(self, *, now: bool) -> None:
        self.worker.stop(now=now)


@contextmanager
def threads(do: SyncFunction) -> Iterator[Threads]:
    """Provide the engine. Its attempts end with the block."""
    engine = Threads(do)
    with engine.worker:
        yield engine
