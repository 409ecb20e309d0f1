"""The contestants over HTTP: the client, and programs without it.

All do the same work against the same account: read a listing to its end, read one small record, create an invoice.
"""

from __future__ import annotations

import asyncio
import ssl
from abc import ABC, abstractmethod
from collections.abc import Awaitable, Callable
from contextlib import AsyncExitStack
from functools import cache
from random import Random
from types import TracebackType
from typing import TYPE_CHECKING, Any, ClassVar, Literal, Self

import aiohttp
import httpx
import orjson

from daftra_client import DaftraClient
from daftra_client.models import InvoiceInput, InvoiceItemInput

from . import payloads, pydantic_models, stock
from .payloads import PAGE_SIZE, Form, Record

if TYPE_CHECKING:
    from pydantic import BaseModel

API_KEY = "0" * 40
_BODIES = 50


async def spread(call: Callable[[], Awaitable[object]], calls: int, at_once: int) -> int:
    """Make a number of calls, `at_once` at a time, in the cheapest way, which is the same for all contestants."""
    left = iter(range(calls))

    async def work() -> None:
        for _ in left:
            await call()

    await asyncio.gather(*(work() for _ in range(min(calls, at_once))))
    return calls


class Peer(ABC):
    """One way to call an account, with its connections."""

    form: ClassVar[Form] = "live"
    """The form of answers that this peer can read."""

    def __init__(self, base_url: str, at_once: int) -> None:
        self.base_url = base_url
        self.at_once = at_once
        self._stack = AsyncExitStack()
        self._sent = 0

    async def __aenter__(self) -> Self:
        await self._open()
        # Connections are opened before the clock starts.
        await spread(self.get, self.at_once, self.at_once)
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._stack.aclose()

    @abstractmethod
    async def _open(self) -> None:
        """Open the client of the calls, and enter it into the stack."""

    @abstractmethod
    async def get(self) -> object:
        """Read a small record."""

    @abstractmethod
    async def page(self, number: int) -> object:
        """Read a page of 100 invoices."""

    async def listing(self) -> int:
        """Read all invoices, `at_once` pages at a time. Returns their number."""
        raise NotImplementedError

    async def create(self) -> object:
        """Create an invoice with five lines."""
        raise NotImplementedError

    def _next(self) -> int:
        """Number of the body to send, so that no two calls in a row send the same."""
        self._sent += 1
        return self._sent % _BODIES


class _HandWritten(Peer):
    """Pages of dictionaries or other rows, fetched one by one or gathered behind a semaphore."""

    @abstractmethod
    async def page(self, number: int) -> tuple[int, int]:
        """Read a page; the number of its records and of all pages."""

    async def listing(self) -> int:
        found, pages = await self.page(1)
        gate = asyncio.Semaphore(self.at_once)

        async def one(number: int) -> int:
            async with gate:
                return (await self.page(number))[0]

        if self.at_once == 1:
            for number in range(2, pages + 1):
                found += (await self.page(number))[0]
            return found
        return found + sum(await asyncio.gather(*(one(number) for number in range(2, pages + 1))))


def _counted(body: Any) -> tuple[int, int]:
    """Take the records out of a page of dictionaries, as a user would."""
    records = [row["Invoice"] for row in body["data"]]
    return len(records), body["pagination"]["page_count"]


def _plain_bodies() -> list[Record]:
    """Bodies to send, as decoded JSON."""
    random = Random(payloads.SEED)
    bodies = []
    for _ in range(_BODIES):
        header, items = payloads.new_invoice(random)
        lines = [payloads.written(item, "clean") for item in items]
        bodies.append({"Invoice": payloads.written(header, "clean"), "InvoiceItem": lines})
    return bodies


@cache
def _tls_context() -> ssl.SSLContext:
    """One TLS context for all, also without encryption, since making one takes longer than many calls."""
    return httpx.create_ssl_context()


class HttpxPeer(_HandWritten):
    """The usual loop: `client.get` and `.json()`."""

    def _transport(self) -> httpx.AsyncBaseTransport | None:
        return None

    async def _open(self) -> None:
        # httpx reuses 20 connections by default, and would open new ones for all other calls.
        limits = httpx.Limits(max_connections=self.at_once, max_keepalive_connections=self.at_once)
        client = httpx.AsyncClient(
            headers={"apikey": API_KEY},
            timeout=60,
            limits=limits,
            transport=self._transport(),
            verify=_tls_context(),
            trust_env=False,
        )
        self._client = await self._stack.enter_async_context(client)
        self._bodies = _plain_bodies()

    async def page(self, number: int) -> tuple[int, int]:
        response = await self._client.get(
            f"{self.base_url}/api2/invoices.json", params={"page": number, "limit": PAGE_SIZE}
        )
        response.raise_for_status()
        return self._read(response)

    def _read(self, response: httpx.Response) -> tuple[int, int]:
        return _counted(response.json())

    async def get(self) -> object:
        response = await self._client.get(f"{self.base_url}/api2/taxes/1.json")
        response.raise_for_status()
        return response.json()["data"]["Tax"]

    async def create(self) -> object:
        response = await self._client.post(f"{self.base_url}/api2/invoices.json", json=self._bodies[self._next()])
        response.raise_for_status()
        return response.json()["id"]


class HttpxOverAiohttpPeer(HttpxPeer):
    """`client.get` of httpx with aiohttp underneath."""

    def _transport(self) -> httpx.AsyncBaseTransport:
        from httpx_aiohttp import AiohttpTransport

        connector = aiohttp.TCPConnector
        return AiohttpTransport(client=lambda: aiohttp.ClientSession(connector=connector(limit=self.at_once)))

    async def get(self) -> object:
        response = await self._client.get(f"{self.base_url}/api2/taxes/1.json")
        response.raise_for_status()
        return orjson.loads(response.content)["data"]["Tax"]


class PydanticPeer(HttpxPeer):
    """httpx and pydantic models, which read the bytes directly, without dictionaries."""

    form = "clean"

    async def _open(self) -> None:
        await super()._open()
        self._page: type[BaseModel] = pydantic_models.classes()["InvoicePage"]

    def _read(self, response: httpx.Response) -> tuple[int, int]:
        page: Any = self._page.model_validate_json(response.content)
        records = [row.Invoice for row in page.data]
        return len(records), page.pagination.page_count


class BareAiohttpPeer(Peer):
    """Only aiohttp: the bytes of an answer are read and not decoded."""

    async def _open(self) -> None:
        session = aiohttp.ClientSession(
            headers={"apikey": API_KEY}, connector=aiohttp.TCPConnector(limit=self.at_once, ssl=_tls_context())
        )
        self._session = await self._stack.enter_async_context(session)

    async def get(self) -> object:
        async with self._session.get(f"{self.base_url}/api2/taxes/1.json") as response:
            return await response.read()

    async def page(self, number: int) -> object:
        query = {"page": number, "limit": PAGE_SIZE}
        async with self._session.get(f"{self.base_url}/api2/invoices.json", params=query) as response:
            return await response.read()


class AiohttpPeer(_HandWritten):
    """The fastest way without types: aiohttp, orjson and dictionaries."""

    async def _open(self) -> None:
        session = aiohttp.ClientSession(
            headers={"apikey": API_KEY},
            connector=aiohttp.TCPConnector(limit=self.at_once, ssl=_tls_context()),
            json_serialize=lambda body: orjson.dumps(body).decode(),
        )
        self._session = await self._stack.enter_async_context(session)
        self._bodies = _plain_bodies()

    async def page(self, number: int) -> tuple[int, int]:
        query = {"page": number, "limit": PAGE_SIZE}
        async with self._session.get(f"{self.base_url}/api2/invoices.json", params=query) as response:
            response.raise_for_status()
            return _counted(orjson.loads(await response.read()))

    async def get(self) -> object:
        async with self._session.get(f"{self.base_url}/api2/taxes/1.json") as response:
            response.raise_for_status()
            return orjson.loads(await response.read())["data"]["Tax"]

    async def create(self) -> object:
        body = self._bodies[self._next()]
        async with self._session.post(f"{self.base_url}/api2/invoices.json", json=body) as response:
            response.raise_for_status()
            return orjson.loads(await response.read())["id"]


class StockPeer(_HandWritten):
    """Stock openapi-python-client, see `stock`."""

    form = "clean"

    async def _open(self) -> None:
        limits = httpx.Limits(max_connections=self.at_once, max_keepalive_connections=self.at_once)
        client = stock.module("client").Client(
            base_url=self.base_url,
            headers={"apikey": API_KEY},
            timeout=httpx.Timeout(60),
            verify_ssl=_tls_context(),
            httpx_args={"limits": limits, "trust_env": False},
        )
        self._client = await self._stack.enter_async_context(client)
        self._list = stock.module("api.plain.invoices_list").asyncio
        self._get = stock.module("api.plain.taxes_get").asyncio

    async def page(self, number: int) -> tuple[int, int]:
        page = await self._list(client=self._client, page=number, limit=PAGE_SIZE)
        records = [row.invoice for row in page.data]
        return len(records), page.pagination.page_count

    async def get(self) -> object:
        answer = await self._get(1, client=self._client)
        return answer.data.tax


class DaftraPeer(Peer):
    """This package, with its ordinary transport."""

    transport: ClassVar[Literal["httpx", "aiohttp"]] = "httpx"

    async def _open(self) -> None:
        client = DaftraClient(
            base_url=self.base_url, api_key=API_KEY, max_concurrency=self.at_once, transport=self.transport
        )
        self.client = await self._stack.enter_async_context(client)
        random = Random(payloads.SEED)
        self._bodies = [models_of(*payloads.new_invoice(random)) for _ in range(_BODIES)]

    async def listing(self) -> int:
        found = 0
        async for _ in self.client.invoices.list():
            found += 1
        return found

    async def get(self) -> object:
        return await self.client.taxes.get(1)

    async def page(self, number: int) -> object:
        return await self.client.invoices.list(page=number, limit=PAGE_SIZE)

    async def create(self) -> object:
        invoice, items = self._bodies[self._next()]
        return (await self.client.invoices.create(invoice, invoice_item=items)).id


class DaftraOverAiohttpPeer(DaftraPeer):
    """This package with the extra `aiohttp`."""

    transport = "aiohttp"


class DaftraCleanPeer(DaftraPeer):
    """This package on the pages that stock openapi-python-client and pydantic can read."""

    form = "clean"


def models_of(header: Record, items: list[Record]) -> tuple[InvoiceInput, list[InvoiceItemInput]]:
    """An invoice to create, as write models."""
    return InvoiceInput(**header), [InvoiceItemInput(**item) for item in items]
