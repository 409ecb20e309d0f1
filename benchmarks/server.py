"""A server that answers like Daftra, in a process of its own, from bytes that are rendered before the first call.

    python -m benchmarks.server PAGES CERTIFICATE

It writes two ports, the second one with TLS, and ends when its standard input is closed. The file holds the private key
too.

The path chooses the account, since the clients can send no other sign of it:

    /<latency in ms>/<live or clean>/<records in the listing>/api2/...

It is aiohttp's server without a router. In a comparison, uvicorn with httptools costs the same for small answers
and for pages, with asyncio's event loop and with uvloop alike.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
from itertools import count
from random import Random
from typing import Final

import orjson
from aiohttp import web

from . import payloads
from .payloads import PAGE_SIZE, Form

FIRST_ID: Final = 1_000_000
_ID: Final = 987_654_321_012_345
"""Stands for the id in a rendered record."""


class Pages:
    """A number of different pages of a listing, rendered except for the ids of their records.

    A longer listing repeats them with other ids.
    """

    def __init__(self, form: Form, count: int) -> None:
        random = Random(payloads.SEED)
        self._pages = [self._render(random, form) for _ in range(count)]

    def _render(self, random: Random, form: Form) -> list[list[bytes]]:
        rows = []
        for row in payloads.list_rows(random, PAGE_SIZE):
            written = orjson.dumps({"Invoice": payloads.written(row | {"id": _ID}, form)})
            # The parts before and after the id.
            rows.append(written.split(b"%d" % _ID))
        return rows

    def page(self, number: int, size: int, total: int) -> bytes:
        """One page of a listing of `total` records."""
        first = (number - 1) * size
        rows = self._pages[(number - 1) % len(self._pages)][: max(0, min(size, total - first))]
        page_count = max(1, -(-total // size))
        pieces: list[bytes] = []
        for id, (before, behind) in enumerate(rows, FIRST_ID + first):
            pieces += (before, b"%d" % id, behind, b",")
        if pieces:
            pieces.pop()
        pagination = {
            "prev": f"/api2/invoices?page={number - 1}" if number > 1 else None,
            "next": f"/api2/invoices?page={number + 1}" if number < page_count else None,
            "page": number,
            "page_count": page_count,
            "total_results": total,
        }
        return b"".join(
            (b'{"result":"successful","code":200,"data":[', *pieces, b'],"pagination":', orjson.dumps(pagination), b"}")
        )


def _small(form: Form) -> bytes:
    body = {"result": "successful", "code": 200, "data": {"Tax": payloads.written(payloads.tax(), form)}}
    return orjson.dumps(body)


class Answers:
    """The answers of the server."""

    def __init__(self, pages: int) -> None:
        self._pages: dict[str, Pages] = {"live": Pages("live", pages), "clean": Pages("clean", pages)}
        self._small = {"live": _small("live"), "clean": _small("clean")}
        self._ids = count(1)

    async def __call__(self, request: web.BaseRequest) -> web.StreamResponse:
        """The answer to one call, after the latency of the account."""
        _, latency, form, total, _, resource, *_ = request.path.split("/")
        if latency != "0":
            await asyncio.sleep(int(latency) / 1000)
        status = 200
        if request.method == "POST":
            await request.read()
            status, body = 202, b'{"result":"successful","code":202,"id":"%d"}' % next(self._ids)
        elif resource == "invoices.json":
            query = request.query
            body = self._pages[form].page(int(query["page"]), int(query["limit"]), int(total))
        else:
            body = self._small[form]
        return web.Response(status=status, body=body, content_type="application/json")


async def serve(pages: int, certificate: str) -> None:
    """Serve until standard input is closed, as it is when the parent process has ended."""
    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.load_cert_chain(certificate)
    runner = web.ServerRunner(web.Server(Answers(pages), access_log=None), access_log=None)
    await runner.setup()
    try:
        for context in (None, tls):
            await web.TCPSite(runner, "127.0.0.1", 0, backlog=1024, ssl_context=context).start()
        print(*(port for _, port in runner.addresses), flush=True)
        await asyncio.to_thread(sys.stdin.read)
    finally:
        await runner.cleanup()


if __name__ == "__main__":
    asyncio.run(serve(int(sys.argv[1]), sys.argv[2]))
