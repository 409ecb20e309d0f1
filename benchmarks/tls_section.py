"""Measures calls over TLS, which all calls to Daftra use. The client and the bare transport both pay for it.

The contest runs in a separate interpreter, because a process reads `SSL_CERT_FILE` once.
"""

from __future__ import annotations

from contextlib import AsyncExitStack
from functools import partial
from itertools import cycle
from typing import TYPE_CHECKING, Final

from . import http_sections as http
from . import labels
from .measure import Figure, contest
from .payloads import PAGE_SIZE
from .peers import AiohttpPeer, BareAiohttpPeer, DaftraOverAiohttpPeer, DaftraPeer, Peer, spread
from .processes import probe

if TYPE_CHECKING:
    from collections.abc import Awaitable, Callable

    from .processes import Server
    from .scale import Scale


_MORE_ROUNDS: Final = 3
"""Factor of rounds for small calls, whose error in a single round is larger than the difference of contestants."""

_PEERS: Final[dict[str, type[Peer]]] = {
    labels.BARE_AIOHTTP: BareAiohttpPeer,
    labels.AIOHTTP: AiohttpPeer,
    labels.OURS_AIOHTTP: DaftraOverAiohttpPeer,
    labels.OURS_HTTPX: DaftraPeer,
}


def tls(server: Server, scale: Scale) -> list[Figure]:
    """Processor time of a small call and of a page."""
    account = server.account(records=scale.different_pages * PAGE_SIZE, tls=True)
    figures: list[Figure] = []
    for at_once, (calls, pages) in scale.tls.items():
        sizes = (at_once, calls, pages, scale.different_pages, scale.cpu_rounds)
        found = probe("tls", account, *sizes, SSL_CERT_FILE=str(server.authority))
        figures += [
            Figure("tls_cpu", case, name, "µs", values, str(at_once))
            for case, taken in found.items()
            for name, values in taken.items()
        ]
    return figures


async def compare(
    account: str, at_once: int, calls: int, pages: int, different_pages: int, rounds: int
) -> dict[str, dict[str, list[float]]]:
    """Microseconds per call in each round, by case and contestant."""
    numbers = cycle(range(1, different_pages + 1))
    taken: dict[str, dict[str, list[float]]] = {}
    async with AsyncExitStack() as stack:
        peers = {name: await stack.enter_async_context(kind(account, at_once)) for name, kind in _PEERS.items()}
        for case, number, rounds_of_case in (
            (labels.SMALL_RECORD, calls, _MORE_ROUNDS * rounds),
            (labels.PAGE, pages, rounds),
        ):

            def way(peer: Peer, case: str = case) -> Callable[[], Awaitable[object]]:
                return peer.get if case == labels.SMALL_RECORD else lambda: peer.page(next(numbers))

            contestants = {
                name: http.contestant(peer, partial(spread, way(peer), number, at_once)) for name, peer in peers.items()
            }
            runs = await contest(contestants, rounds_of_case)
            taken[case] = {name: [run.cpu_each for run in made] for name, made in runs.items()}
    return taken
