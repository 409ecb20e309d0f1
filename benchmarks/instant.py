"""Typed small calls over a carrier that answers at once: what is left is the client's own work.

    python -P benchmarks/instant.py    with the `daftra_client` to measure on PYTHONPATH

It is run as a program by itself, so that it measures a checkout of any age: of the package it uses what is public, and
the one method that opens connections. It reads the bodies of the answers as a line of JSON, and then lines of a case
and a number of calls. For each it makes the calls and writes the seconds of processor time that they took.
"""

from __future__ import annotations

import asyncio
import gc
import inspect
import json
import sys
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any

from multidict import CIMultiDict, CIMultiDictProxy

import daftra_client
from daftra_client import DaftraClient
from daftra_client._http.connections import Answer
from daftra_client._http.transport import Transport

_WARM_UP = 300
_WITHOUT_REST = 20
"""Calls until the event loop gets its turn. No call waits here, so the timers of past deadlines would pile up, as they
do in no program."""


class _Instant:
    """Connections that have the answer to every request already."""

    def __init__(self, bodies: dict[str, bytes]) -> None:
        headers = CIMultiDictProxy(CIMultiDict({"Content-Type": "application/json"}))
        self._answers = {path: Answer(200, headers, [body]) for path, body in bodies.items()}

    async def send(self, _method: str, url: str, **_named: Any) -> Answer:
        return self._answers[url.partition("?")[0]]

    async def aclose(self) -> None:
        pass


def _connect(connections: _Instant) -> None:
    """Have every client use these connections, whether it waits for them to be opened or not."""

    async def opened(_self: Transport) -> _Instant:
        return connections

    is_coroutine = inspect.iscoroutinefunction(Transport.open)
    setattr(Transport, "open", opened if is_coroutine else lambda _self: connections)  # noqa: B010 - for mypy


async def _repeat(call: Callable[[], Awaitable[object]], calls: int) -> None:
    for number in range(calls):
        await call()
        if number % _WITHOUT_REST == 0:
            await asyncio.sleep(0)


async def _measure() -> None:
    root = "https://benchmark.example"
    bodies = json.loads(sys.stdin.readline())
    paths = {"record": "/api2/taxes/1.json", "page": "/api2/taxes.json"}
    _connect(_Instant({f"{root}{path}": bodies[case].encode() for case, path in paths.items()}))
    async with DaftraClient(base_url=root, api_key="0" * 40, transport="httpx") as daftra:
        cases: dict[str, Callable[[], Awaitable[object]]] = {
            "record": lambda: daftra.taxes.get(1),
            "page": lambda: daftra.taxes.list(limit=5),
        }
        for call in cases.values():
            await _repeat(call, _WARM_UP)
        gc.collect()
        gc.freeze()
        print(Path(daftra_client.__file__).parent, flush=True)
        for line in sys.stdin:
            case, calls = line.split()
            gc.collect()  # within a turn the collector works as always
            started = time.process_time()
            await _repeat(cases[case], int(calls))
            print(time.process_time() - started, flush=True)


if __name__ == "__main__":
    asyncio.run(_measure())
