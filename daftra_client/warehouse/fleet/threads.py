"""The engine that needs nothing else: all accounts in this process."""

from __future__ import annotations

import queue
from collections.abc import Iterator, Sequence
from concurrent.futures import Future
from contextlib import contextmanager

from .engine import Ended, Told, Work
from .process import Do, Process


class Threads:
    """Runs tries in this process."""

    def __init__(self, do: Do) -> None:
        self._news: queue.SimpleQueue[Told | Future[Ended]] = queue.SimpleQueue()
        self.process: Process = Process(do, self._news.put)

    def submit(self, work: Work) -> None:
        self.process.begin(work).add_done_callback(self._news.put)

    def news(self, seconds: float) -> Sequence[Told | Ended]:
        found: list[Told | Ended] = []
        try:
            while True:
                told = self._news.get(timeout=0 if found else seconds)
                found.append(told.result() if isinstance(told, Future) else told)
        except queue.Empty:
            return found

    def stop(self, *, now: bool) -> None:
        self.process.stop(now=now)


@contextmanager
def threads(do: Do) -> Iterator[Threads]:
    """The engine, whose tries end with the block."""
    engine = Threads(do)
    with engine.process:
        yield engine
