"""Makes typed small calls over a carrier that answers at once, so that only the client's own work is measured.

    python -P benchmarks/instant.py    with the `daftra_client` to measure on PYTHONPATH

It runs as a separate program, so that it can measure a checkout of any age: it uses only the public names of the
package and the one method that opens connections. It reads the bodies of the answers as a line of JSON, and then lines
of a case and a number of calls. For each it makes the calls and writes the seconds of processor time that they took.
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
"""Calls until the event loop gets its turn. No call waits here, so the timers of past deadlines would pile up,
unlike in a real program."""


class _Instant:
    """Connections that hold the answer to every request."""

    def __init__(self, bodies: dict[str, bytes]) -> None:
        headers = CIMultiDictProxy(CIMultiDict({"Content-Type": "application/json"}))
        self._answers = {path: Answer(200, headers, [body]) for path, body in bodies.items()}

    async def send(self, _method: str, url: str, **_named: Any) -> Answer:
        return self._answers[url.partition("?")[0]]

    async def aclose(self) -> None:
        pass


def _connect(connections: _Instant) -> None:
    """Make every client use these connections, whether `Transport.open` is a coroutine function or not."""

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
            gc.collect()  # within a turn the collector works as usual
            started = time.process_time()
            await _repeat(cases[case], int(calls))
            print(time.process_time() - started, flush=True)


if __name__ == "__main__":
    asyncio.run(_measure())
