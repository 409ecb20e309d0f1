"""Transports and clients that a user hands in are used for what they can do, from whichever library they come."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

from daftra_client import (
    APIConnectionError,
    ConfigurationError,
    DaftraClient,
    NotFoundError,
    OutcomeUnknownError,
)
from daftra_client.models import ClientInput
from tests.support.fake_daftra import created, failed, invoice

httpx2 = pytest.importorskip("httpx2")
LIBRARIES = [pytest.param(httpx, id="httpx"), pytest.param(httpx2, id="httpx2")]


class Log:
    """Answers requests of either library, and keeps them."""

    def __init__(self, library: Any, *answers: Any) -> None:
        self.library = library
        self.answers = list(answers)
        self.requests: list[Any] = []

    def __call__(self, request: Any) -> Any:
        self.requests.append(request)
        answer = self.answers.pop(0)
        if isinstance(answer, Exception):
            raise answer
        return self.library.Response(answer.status_code, headers=answer.headers, content=answer.content)


def given(library: Any, log: Log, way: str) -> dict[str, Any]:
    transport = library.MockTransport(log)
    return {"transport": transport} if way == "transport" else {"http_client": library.AsyncClient(transport=transport)}


@pytest.mark.parametrize("way", ["transport", "http_client"])
@pytest.mark.parametrize("library", LIBRARIES)
async def test_calls_go_through_what_was_given(library: Any, way: str) -> None:
    log = Log(library, invoice(26, no="000026"), created(7), failed(404))
    async with DaftraClient("acme", api_key="k", retries=0, **given(library, log, way)) as daftra:
        assert (await daftra.invoices.get(26)).no == "000026"
        assert (await daftra.clients.create(ClientInput(business_name="Nile"))).id == 7
        with pytest.raises(NotFoundError):
            await daftra.invoices.get(27)
    get, post, _ = log.requests
    assert (get.method, str(get.url)) == ("GET", "https://acme.daftra.com/api2/invoices/26.json")
    assert get.headers["apikey"] == "k"
    assert get.headers["user-agent"].startswith("daftra-client/")
    assert post.content == b'{"Client":{"business_name":"Nile"}}'
    assert post.headers["content-type"] == "application/json"


@pytest.mark.parametrize("way", ["transport", "http_client"])
@pytest.mark.parametrize("library", LIBRARIES)
async def test_a_failed_connection_is_distinguished_from_a_lost_answer(library: Any, way: str) -> None:
    log = Log(library, library.ConnectError("refused"), library.ReadError("reset"), library.ReadTimeout("late"))
    async with DaftraClient("acme", api_key="k", retries=0, **given(library, log, way)) as daftra:
        with pytest.raises(APIConnectionError, match="no connection to Daftra: refused"):
            await daftra.clients.create(ClientInput(business_name="Nile"))
        with pytest.raises(OutcomeUnknownError, match="the answer was lost: reset"):
            await daftra.clients.create(ClientInput(business_name="Nile"))
        with pytest.raises(APIConnectionError, match="the answer was lost: late"):
            await daftra.clients.get(1)


@pytest.mark.parametrize("library", LIBRARIES)
async def test_a_client_that_was_given_stays_open_and_a_transport_is_closed(library: Any) -> None:
    closed: list[str] = []

    class Transport(library.MockTransport):  # type: ignore[misc]
        async def aclose(self) -> None:
            closed.append("transport")

    async with DaftraClient("acme", api_key="k", transport=Transport(Log(library, invoice()))) as daftra:
        await daftra.invoices.get(1)
    assert closed == ["transport"]
    http_client = library.AsyncClient(transport=Transport(Log(library, invoice())))
    async with DaftraClient("acme", api_key="k", http_client=http_client) as daftra:
        await daftra.invoices.get(1)
    assert not http_client.is_closed
    assert closed == ["transport"]


@pytest.mark.parametrize("library", LIBRARIES)
async def test_a_download_is_streamed_through_it(library: Any, tmp_path: Path) -> None:
    log = Log(library, httpx.Response(200, content=b"%PDF-1.7 " + b"x" * 100_000))
    async with DaftraClient("acme", api_key="k", transport=library.MockTransport(log)) as daftra:
        path = await daftra.download("/invoices/view/26.pdf", tmp_path / "invoice.pdf")
    assert path.stat().st_size == 100_009
    assert "apikey" not in log.requests[0].headers


async def test_an_object_of_no_library_needs_no_more_than_the_method() -> None:
    log = Log(httpx, invoice(26))

    class Sender:
        async def handle_async_request(self, request: Any) -> Any:
            return log(request)

    async with DaftraClient("acme", api_key="k", transport=Sender()) as daftra:
        assert (await daftra.invoices.get(26)).id == 26
    assert isinstance(log.requests[0], httpx.Request)


@pytest.mark.parametrize("library", LIBRARIES)
def test_what_cannot_send_is_refused_with_what_is_needed(library: Any) -> None:
    needs_client = r"an object with the methods send and aclose.*, not an object of the class"
    with library.Client() as blocking, pytest.raises(ConfigurationError, match=rf"{needs_client} Client"):
        DaftraClient("acme", api_key="k", http_client=blocking)
    with pytest.raises(
        ConfigurationError, match=r"the method handle_async_request.*, not an object of the class HTTPTr"
    ):
        DaftraClient("acme", api_key="k", transport=library.HTTPTransport())
