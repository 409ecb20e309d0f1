"""A server that answers like Daftra, in a separate process, from bytes that are rendered before the first call.

    python -m benchmarks.server PAGES CERTIFICATE

It writes two ports, the second one with TLS, and ends when its standard input is closed. The file holds the private key
too.

The path chooses the account, since the clients cannot name it in another way:

    /<latency in ms>/<live or clean>/<records in the listing>/api2/...

It is aiohttp's server without a router. In a comparison, uvicorn with httptools costs the same for small answers and
for pages, both with asyncio's event loop and with uvloop.
"""

from __future__ import annotations

import asyncio
import ssl
import sys
from collections.abc import Iterable
from itertools import count
from random import Random
from typing import Final

import orjson
from aiohttp import web

from . import payloads
from .payloads import PAGE_SIZE, Form, Record

FIRST_ID: Final = 1_000_000
LARGEST_PAGE: Final = 1000
_ID: Final = 987_654_321_012_345
"""The placeholder of the id in a rendered record."""


class Pages:
    """Different rows of a listing, rendered except for the ids of their records.

    A longer listing repeats them with other ids.
    """

    def __init__(self, form: Form, rows: Iterable[Record]) -> None:
        # The parts before, between and after the id.
        self._rows = [
            orjson.dumps({"Invoice": payloads.written(_identified(row), form)}).split(b"%d" % _ID) for row in rows
        ]

    def page(self, number: int, size: int, total: int) -> bytes:
        """One page of a listing of `total` records."""
        first = (number - 1) * size
        page_count = max(1, -(-total // size))
        places = range(first, min(first + size, total))
        rows = b",".join([(b"%d" % (FIRST_ID + place)).join(self._rows[place % len(self._rows)]) for place in places])
        pagination = {
            "prev": f"/api2/invoices?page={number - 1}" if number > 1 else None,
            "next": f"/api2/invoices?page={number + 1}" if number < page_count else None,
            "page": number,
            "page_count": page_count,
            "total_results": total,
        }
        return b"".join(
            (b'{"result":"successful","code":200,"data":[', rows, b'],"pagination":', orjson.dumps(pagination), b"}")
        )


def _identified(row: Record) -> Record:
    """An invoice whose id is still to come, and so are those of its lines and payments, which begin with it."""
    below = {
        name: [part | {"id": int(f"{_ID}{position}"), "invoice_id": _ID} for position, part in enumerate(row[name])]
        for name in ("InvoiceItem", "InvoicePayment")
        if name in row
    }
    return row | {"id": _ID} | below


def _random() -> Random:
    return Random(payloads.SEED)


def _small(form: Form) -> bytes:
    body = {"result": "successful", "code": 200, "data": {"Tax": payloads.written(payloads.tax(), form)}}
    return orjson.dumps(body)


def _branches(form: Form) -> bytes:
    rows = [{"Branch": payloads.written(branch, form)} for branch in payloads.branches()]
    pagination = {"prev": None, "next": None, "page": 1, "page_count": 1, "total_results": len(rows)}
    return orjson.dumps({"result": "successful", "code": 200, "data": rows, "pagination": pagination})


class Answers:
    """The answers of the server."""

    def __init__(self, pages: int) -> None:
        forms: tuple[Form, ...] = ("live", "clean")
        self._pages: dict[str, Pages] = {
            form: Pages(form, payloads.list_rows(_random(), pages * PAGE_SIZE)) for form in forms
        }
        self._whole = Pages("live", payloads.whole_invoices(_random(), pages * PAGE_SIZE))
        self._small = {"live": _small("live"), "clean": _small("clean")}
        self._branches = {"live": _branches("live"), "clean": _branches("clean")}
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
            pages = self._whole if query.get("recursive") == "1" else self._pages[form]
            body = pages.page(int(query["page"]), min(int(query["limit"]), LARGEST_PAGE), int(total))
        elif resource == "branches":
            body = self._branches[form]
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
