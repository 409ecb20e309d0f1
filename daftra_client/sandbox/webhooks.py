"""Webhooks: every change of a record that v2 shows is sent to the configured URLs.

A webhook is a POST of the record as v2 shows it, with its lines. The account is named in the header ``x-site-id``. No
event is named and nothing is signed; a deletion shows in ``deleted_at`` (live report). How often the live service tries
again is not known.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from queue import Queue

import httpx

from daftra_client.sandbox.account import SITE_ID
from daftra_client.sandbox.wire import Json, decode, encode

_TRIES = 5
_FIRST_PAUSE = 0.1
"""Seconds between the first two tries; each further pause is twice as long."""
_TIMEOUT_SECONDS = 5.0
_DRAIN_SECONDS = 2.0
"""Time for deliveries that still wait when the sandbox is closed."""
_STOP_SECONDS = 1.0
"""Time for the last try to end after that."""
_MAX_DELIVERIES = 10_000
"""The maximum number of stored deliveries; older ones are removed."""


@dataclass(frozen=True, slots=True)
class Delivery:
    """One webhook that was delivered, or given up after several tries."""

    url: str
    entity: str
    """The v2 entity of the record. The receiver does not get it."""
    body: Json
    """The record as it was at the change."""
    status: int | None
    """The HTTP status of the last try; None if there was no answer."""
    tries: int

    @property
    def delivered(self) -> bool:
        """Whether the receiver confirmed it with a status of 2xx."""
        return _confirmed(self.status)


class Webhooks:
    """Delivers to some URLs, to each in the order of the changes, from a thread for each."""

    def __init__(self, urls: Iterable[str], describe: Callable[[str, int], tuple[str, Json] | None]) -> None:
        """Deliver to ``urls``; ``describe`` is the entity of a record of a resource, and how v2 shows it."""
        self.deliveries: deque[Delivery] = deque(maxlen=_MAX_DELIVERIES)
        self._describe = describe
        self._receivers = [_Receiver(url, self.deliveries) for url in urls]

    def announce(self, changes: Sequence[tuple[str, int]]) -> None:
        """Queue records of resources in their current state; this does not wait for the receivers."""
        for resource, id in changes:
            described = self._describe(resource, id)
            if described is not None:
                entity, record = described
                body = encode(record)
                for receiver in self._receivers:
                    receiver.send(entity, body)

    def wait(self, seconds: float) -> bool:
        """Wait until nothing waits for delivery; False if that takes longer."""
        deadline = time.monotonic() + seconds
        return all(receiver.wait(deadline - time.monotonic()) for receiver in self._receivers)

    def clear(self) -> None:
        """Remove all deliveries, finished or waiting."""
        for receiver in self._receivers:
            receiver.drop()
        self.deliveries.clear()

    def close(self) -> None:
        """Deliver the waiting records within a limited time, and stop."""
        self.wait(_DRAIN_SECONDS)
        for receiver in self._receivers:
            receiver.stop()


@dataclass(frozen=True, slots=True)
class _Task:
    """A record that waits for its delivery."""

    entity: str
    body: bytes
    dropped: threading.Event
    """Set when the delivery is cancelled."""


class _Receiver:
    """One URL, and the thread that delivers to it."""

    def __init__(self, url: str, deliveries: deque[Delivery]) -> None:
        self._url = url
        self._deliveries = deliveries
        self._tasks: Queue[_Task | None] = Queue()
        self._dropped = threading.Event()
        # A daemon thread, so that a receiver that does not answer cannot block the end of the program.
        self._thread = threading.Thread(target=self._run, name="daftra-sandbox-webhooks", daemon=True)

    def send(self, entity: str, body: bytes) -> None:
        # Changes come one at a time, under the lock of the store.
        if self._thread.ident is None:
            self._thread.start()
        self._tasks.put(_Task(entity, body, self._dropped))

    def wait(self, seconds: float) -> bool:
        with self._tasks.all_tasks_done:
            return self._tasks.all_tasks_done.wait_for(lambda: not self._tasks.unfinished_tasks, max(seconds, 0.0))

    def drop(self) -> None:
        dropped, self._dropped = self._dropped, threading.Event()
        dropped.set()

    def stop(self) -> None:
        self.drop()
        self._tasks.put(None)
        if self._thread.ident is not None:
            self._thread.join(_STOP_SECONDS)

    def _run(self) -> None:
        # Receivers are nearly always on this machine, which a proxy of the environment cannot reach.
        with httpx.Client(timeout=_TIMEOUT_SECONDS, trust_env=False) as client:
            while (task := self._tasks.get()) is not None:
                status, tries = self._try(client, task)
                if not task.dropped.is_set():
                    self._deliveries.append(Delivery(self._url, task.entity, decode(task.body), status, tries))
                self._tasks.task_done()

    def _try(self, client: httpx.Client, task: _Task) -> tuple[int | None, int]:
        """The status of the last try, and the number of tries."""
        headers = {"content-type": "application/json", "x-site-id": SITE_ID}
        status, tries, pause = None, 0, _FIRST_PAUSE
        while tries < _TRIES and not task.dropped.wait(pause if tries else 0):
            status = _status(client, self._url, task.body, headers)
            pause *= 2 if tries else 1
            tries += 1
            if _confirmed(status):
                break
        return status, tries


def _status(client: httpx.Client, url: str, body: bytes, headers: Mapping[str, str]) -> int | None:
    """The status of one try; None if there was no answer."""
    status = None
    end = time.monotonic() + _TIMEOUT_SECONDS
    # A host whose name is too long for the domain name system is a UnicodeError.
    with suppress(httpx.HTTPError, UnicodeError), client.stream("POST", url, content=body, headers=headers) as answer:
        status = answer.status_code
        for _ in answer.iter_raw():  # an endless body must not block later deliveries
            if time.monotonic() > end:
                break
    return status


def _confirmed(status: int | None) -> bool:
    return status is not None and 200 <= status < 300


def addresses(urls: str | Iterable[str]) -> tuple[str, ...]:
    """The URLs as a tuple, after a check that webhooks can be sent to them.

    Raises:
        ValueError: One of them is not an http or https address.
    """
    several = (urls,) if isinstance(urls, str) else tuple(urls)
    for url in several:
        try:
            parsed = httpx.URL(url)
        except httpx.InvalidURL as problem:
            raise ValueError(f"webhooks cannot be sent to {url!r}: {problem}") from None
        if parsed.scheme not in ("http", "https") or not parsed.host:
            raise ValueError(f"webhooks cannot be sent to {url!r}: an http or https address is needed")
    return several
