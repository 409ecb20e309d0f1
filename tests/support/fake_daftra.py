"""A Daftra made of functions, and a clock that runs ahead instead of letting tests wait."""

from __future__ import annotations

import asyncio
import gc
import json
import selectors
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any
from urllib.parse import parse_qsl

import anyio
import anyio.lowlevel
import httpx
import trio.testing

from daftra_client import DaftraClient

Answer = httpx.Response | Exception
Handler = Callable[[httpx.Request], Answer | Awaitable[Answer]]

BASE = "https://example.daftra.com"
API_KEY = "k" * 40


class FakeDaftra(httpx.AsyncBaseTransport):
    """Answers calls with what a function returns (errors are raised), and remembers them."""

    def __init__(self, handler: Handler) -> None:
        self.handler = handler
        self.requests: list[httpx.Request] = []
        self.in_flight = 0
        self.most_in_flight = 0

    async def handle_async_request(self, request: httpx.Request) -> httpx.Response:
        self.requests.append(request)
        self.in_flight += 1
        self.most_in_flight = max(self.most_in_flight, self.in_flight)
        try:
            await anyio.lowlevel.checkpoint()
            answer = self.handler(request)
            if isinstance(answer, Awaitable):
                answer = await answer
        finally:
            self.in_flight -= 1
        if isinstance(answer, Exception):
            raise answer
        return answer

    @property
    def paths(self) -> list[str]:
        return [request.url.path for request in self.requests]

    @property
    def queries(self) -> list[dict[str, str]]:
        return [dict(request.url.params) for request in self.requests]

    def bodies(self) -> list[Any]:
        return [json.loads(request.content) for request in self.requests if request.content]

    def forms(self) -> list[dict[str, str]]:
        return [dict(parse_qsl(r.content.decode())) for r in self.requests if r.url.path == "/v2/oauth/token"]


def replies(*answers: Answer) -> Handler:
    """One answer after the other; a call too many fails the test."""
    rest = list(answers)

    def answer(request: httpx.Request) -> Answer:
        assert rest, f"a call too many: {request.method} {request.url}"
        return rest.pop(0)

    return answer


def fake(*answers: Answer) -> FakeDaftra:
    return FakeDaftra(replies(*answers))


def client(transport: httpx.AsyncBaseTransport, **arguments: Any) -> DaftraClient:
    """A client of the account `example`, with an API key unless other credentials are given."""
    if not arguments.keys() & {"api_key", "access_token", "auth"}:
        arguments["api_key"] = API_KEY
    if "base_url" not in arguments:
        arguments.setdefault("subdomain", "example")
    return DaftraClient(transport=transport, **{"date_format": "DD/MM/YYYY", **arguments})


def ok(data: Any, **more: Any) -> httpx.Response:
    return httpx.Response(200, json={"result": "successful", "code": 200, "data": data, **more})


def invoice(id: int = 1, **fields: Any) -> httpx.Response:
    return ok({"Invoice": {"id": str(id), **fields}})


def created(id: Any = 7) -> httpx.Response:
    return httpx.Response(202, json={"result": "successful", "code": 202, "id": id})


def rows(ids: Iterable[int], *, wrapper: str = "Invoice", **pagination: Any) -> httpx.Response:
    body: dict[str, Any] = {"result": "successful", "code": 200, "data": [{wrapper: {"id": str(id)}} for id in ids]}
    if pagination:
        body["pagination"] = pagination
    return httpx.Response(200, json=body)


def failed(status: int, **body: Any) -> httpx.Response:
    return httpx.Response(status, json={"result": "failed", "code": status, **body})


async def hang(request: httpx.Request) -> Answer:
    """Take the request and never answer."""
    await anyio.sleep_forever()
    raise AssertionError


@contextmanager
def no_collector() -> Iterator[None]:
    """What goes away in here goes away by itself, and not by the chance that the garbage collector runs."""
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


class _JumpingSelector(selectors.DefaultSelector):
    """Does not wait: where nothing is ready, the time that would be waited has passed."""

    passed = 0.0

    def select(self, timeout: float | None = None) -> list[tuple[selectors.SelectorKey, int]]:
        ready = super().select(0)
        if not ready:
            assert timeout is not None, "the test waits for something that never happens"
            self.passed += max(0.0, timeout)
        return ready


class _JumpingLoop(asyncio.SelectorEventLoop):
    def __init__(self) -> None:
        self._jumping = _JumpingSelector()
        super().__init__(self._jumping)

    def time(self) -> float:
        return 1000.0 + self._jumping.passed


def run(backend: str, function: Callable[..., Awaitable[Any]], *arguments: Any) -> Any:
    """Run on asyncio or trio, on a clock that jumps to the next deadline whenever all tasks wait."""
    options: dict[str, Any] = (
        {"clock": trio.testing.MockClock(autojump_threshold=0)} if backend == "trio" else {"loop_factory": _JumpingLoop}
    )
    return anyio.run(function, *arguments, backend=backend, backend_options=options)
