"""Measures the cost and the rate of calls, against the server in the other process."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterator, Mapping, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from functools import partial
from itertools import cycle
from typing import TYPE_CHECKING, Any, Final

import httpx
import orjson

from . import codec_section, labels
from .measure import Contestant, Figure, Run, contest, cpu_figures, rate_figures
from .payloads import PAGE_SIZE
from .peers import (
    API_KEY,
    AiohttpPeer,
    BareAiohttpPeer,
    DaftraCleanPeer,
    DaftraOverAiohttpPeer,
    DaftraPeer,
    HttpxOverAiohttpPeer,
    HttpxPeer,
    Peer,
    PydanticPeer,
    StockPeer,
    spread,
)

if TYPE_CHECKING:
    from collections.abc import AsyncIterator

    from .processes import Server
    from .scale import Scale


DEFAULT_AT_ONCE: Final = 8
"""Calls in flight of a client with default arguments."""

_HTTPX_SLOWDOWN: Final = 3
"""httpx's own pool slows down with the square of its connections: with 100 in flight, fewer calls are enough."""

_MANY: Final = 100
_MORE_TURNS: Final = 5
"""Small calls and a listing with many calls in flight take seconds over httpx, but a fraction of a second over aiohttp,
where any disturbance shows. So contestants over aiohttp have this many times more turns."""


@dataclass(frozen=True)
class _Entry:
    """A peer in a contest, and how many calls it may have in flight."""

    peer: type[Peer]
    at_once: int


@asynccontextmanager
async def _opened(
    server: Server, entries: Mapping[str, _Entry], latency: int, records: int = 0
) -> AsyncIterator[dict[str, Peer]]:
    async with AsyncExitStack() as stack:
        peers: dict[str, Peer] = {}
        for name, entry in entries.items():
            account = server.account(latency=latency, form=entry.peer.form, records=records)
            peers[name] = await stack.enter_async_context(entry.peer(account, entry.at_once))
        yield peers


def contestant(peer: Peer, run: Callable[[], Awaitable[int]]) -> Contestant:
    """Open the connections before the clock starts: they may have expired during the turns of others."""
    return Contestant(run, prepare=lambda: spread(peer.get, peer.at_once, peer.at_once))


async def _whole(peer: Peer, records: int) -> int:
    """Read a listing and make sure that nothing is missing."""
    found = await peer.listing()
    if found != records:
        raise RuntimeError(f"{type(peer).__name__} read {found} of {records} records")
    return found


async def listing_cpu(server: Server, scale: Scale) -> list[Figure]:
    """Processor time for each record of a listing."""
    eight = DEFAULT_AT_ONCE
    entries = {
        labels.LOOP: _Entry(HttpxPeer, 1),
        labels.GATHERED: _Entry(HttpxPeer, eight),
        labels.AIOHTTP: _Entry(AiohttpPeer, eight),
        labels.OURS_HTTPX: _Entry(DaftraPeer, eight),
        labels.OURS_AIOHTTP: _Entry(DaftraOverAiohttpPeer, eight),
        labels.OURS_CLEAN: _Entry(DaftraCleanPeer, eight),
        labels.STOCK_CLEAN: _Entry(StockPeer, eight),
        labels.PYDANTIC_CLEAN: _Entry(PydanticPeer, eight),
    }
    records = scale.cpu_pages * PAGE_SIZE
    async with _opened(server, entries, 0, records) as peers:
        contestants = {name: contestant(peer, partial(_whole, peer, records)) for name, peer in peers.items()}
        runs = await contest(contestants, scale.cpu_rounds)
    return cpu_figures("listing_cpu", "", "µs", runs)


async def listing_rate(server: Server, scale: Scale) -> list[Figure]:
    """Records a second, by latency and calls in flight."""
    figures: list[Figure] = []
    for (latency, at_once), pages in scale.pages.items():
        entries = {
            labels.LOOP if at_once == 1 else labels.GATHERED: _Entry(HttpxPeer, at_once),
            labels.AIOHTTP: _Entry(AiohttpPeer, at_once),
            labels.OURS_HTTPX: _Entry(DaftraPeer, at_once),
            labels.OURS_AIOHTTP: _Entry(DaftraOverAiohttpPeer, at_once),
            labels.STOCK_CLEAN: _Entry(StockPeer, at_once),
            labels.PYDANTIC_CLEAN: _Entry(PydanticPeer, at_once),
        }
        records = pages * PAGE_SIZE
        async with _opened(server, entries, latency, records) as peers:
            contestants = {n: contestant(peer, partial(_whole, peer, records)) for n, peer in peers.items()}
            runs = await contest(contestants, scale.rate_rounds, warm_up=False)
            if at_once >= _MANY:
                await _take_more_turns(runs, contestants, (labels.AIOHTTP, labels.OURS_AIOHTTP), scale.rate_rounds)
        figures += rate_figures("listing_rate", f"{latency} ms", "records/s", runs, str(at_once))
    return figures


async def _take_more_turns(
    runs: dict[str, list[Run]], contestants: Mapping[str, Contestant], names: Sequence[str], rounds: int
) -> None:
    """Give contestants with short turns more of them, in a contest of their own."""
    more = await contest({name: contestants[name] for name in names}, _MORE_TURNS * rounds, warm_up=False)
    for name, made in more.items():
        runs[name] += made


async def small_calls(server: Server, scale: Scale) -> list[Figure]:
    """Reading a small record: processor time of a call, and calls a second."""
    figures: list[Figure] = []
    for (latency, at_once), calls in scale.calls.items():
        entries = {
            labels.AIOHTTP: _Entry(AiohttpPeer, at_once),
            labels.BARE_AIOHTTP: _Entry(BareAiohttpPeer, at_once),
            labels.OURS_AIOHTTP: _Entry(DaftraOverAiohttpPeer, at_once),
            labels.HTTPX_OVER_AIOHTTP: _Entry(HttpxOverAiohttpPeer, at_once),
            labels.HTTPX: _Entry(HttpxPeer, at_once),
            labels.OURS_HTTPX: _Entry(DaftraPeer, at_once),
        }
        async with _opened(server, entries, latency) as peers:
            contestants = {}
            for name, peer in peers.items():
                slow = name in (labels.HTTPX, labels.OURS_HTTPX) and at_once >= 100
                made = calls // _HTTPX_SLOWDOWN if slow else calls
                contestants[name] = contestant(peer, partial(spread, peer.get, made, at_once))
            runs = await contest(contestants, scale.cpu_rounds if latency == 0 else scale.rate_rounds, warm_up=False)
            if latency == 0:
                await _take_more_turns(
                    runs, contestants, (labels.AIOHTTP, labels.BARE_AIOHTTP, labels.OURS_AIOHTTP), scale.cpu_rounds
                )
        if latency == 0:
            figures += cpu_figures("small_cpu", "", "µs", runs, str(at_once))
        figures += rate_figures("small_rate", f"{latency} ms", "calls/s", runs, str(at_once))
    return figures


async def writes(server: Server, scale: Scale) -> list[Figure]:
    """Creates of invoices with five lines per second."""
    figures: list[Figure] = []
    for (latency, at_once), calls in scale.calls.items():
        if at_once not in (8, 32):
            continue
        entries = {
            labels.HTTPX: _Entry(HttpxPeer, at_once),
            labels.AIOHTTP: _Entry(AiohttpPeer, at_once),
            labels.OURS_HTTPX: _Entry(DaftraPeer, at_once),
            labels.OURS_AIOHTTP: _Entry(DaftraOverAiohttpPeer, at_once),
        }
        async with _opened(server, entries, latency) as peers:
            contestants = {
                n: contestant(peer, partial(spread, peer.create, calls, at_once)) for n, peer in peers.items()
            }
            runs = await contest(contestants, scale.rate_rounds, warm_up=False)
        figures += rate_figures("write_rate", f"{latency} ms", "writes/s", runs, str(at_once))
    return figures


async def overhead(server: Server, scale: Scale) -> list[Figure]:
    """The cost of a call beyond the transport: the same bytes through the bare transport and through the client.

    The bare transport gets requests that are ready to be sent, so building one, a deadline, a limiter, the check of the
    answer and retries are all overhead. Pages are compared twice: as dictionaries, and as models on both sides, which
    takes the decoding out of the comparison.
    """
    records = 50 * PAGE_SIZE
    account = server.account(records=records)
    calls = 10 * scale.cpu_pages
    async with AsyncExitStack() as stack:
        bare = await stack.enter_async_context(httpx.AsyncHTTPTransport())
        peer = await stack.enter_async_context(DaftraPeer(account, 1))
        small = cycle([_prebuilt(f"{account}/api2/taxes/1.json")])
        pages = cycle(
            [_prebuilt(f"{account}/api2/invoices.json?page={number}&limit={PAGE_SIZE}") for number in range(1, 51)]
        )
        numbers = cycle(range(1, 51))

        async def bare_small() -> object:
            return await _bare(bare, small)

        async def bare_page() -> object:
            return await _bare(bare, pages)

        read_models = codec_section.reader(labels.OURS)

        async def bare_models() -> object:
            return read_models(await _bare_body(bare, pages))

        async def request_small() -> object:
            return await peer.client.request("GET", "/api2/taxes/1.json")

        async def request_page() -> object:
            query = {"page": next(numbers), "limit": PAGE_SIZE}
            return await peer.client.request("GET", "/api2/invoices.json", query=query)

        async def typed_page() -> object:
            return await peer.page(next(numbers))

        smalls = {
            labels.BARE_TRANSPORT: bare_small,
            labels.OURS_DICTIONARIES: request_small,
            labels.OURS_TYPED: peer.get,
        }
        larges = {
            labels.BARE_TRANSPORT: bare_page,
            labels.OURS_DICTIONARIES: request_page,
            labels.BARE_MODELS: bare_models,
            labels.OURS_TYPED: typed_page,
        }
        figures: list[Figure] = []
        for case, ways, number in (("small answer", smalls, calls), ("page of 100 records", larges, calls // 10)):
            contestants = {name: Contestant(partial(spread, way, number, 1)) for name, way in ways.items()}
            # The difference is a few microseconds, less than the error of a single round.
            runs = await contest(contestants, 5 * scale.cpu_rounds)
            figures += cpu_figures("overhead", case, "µs", runs)
    return figures


def _prebuilt(url: str) -> httpx.Request:
    """A request with the same bytes as that of the client, so that its headers cost both sides the same."""
    headers = {"Accept": "application/json", "Accept-Encoding": "gzip", "User-Agent": "daftra-client/0.0.0"}
    timeout = dict.fromkeys(("connect", "read", "write", "pool"), 60.0)
    return httpx.Request("GET", url, headers={**headers, "apikey": API_KEY}, extensions={"timeout": timeout})


async def _bare(transport: httpx.AsyncHTTPTransport, requests: Iterator[httpx.Request]) -> Any:
    return orjson.loads(await _bare_body(transport, requests))


async def _bare_body(transport: httpx.AsyncHTTPTransport, requests: Iterator[httpx.Request]) -> bytes:
    response = await transport.handle_async_request(next(requests))
    return await response.aread()
