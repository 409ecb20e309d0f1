"""HTTP/2 and TLS against a server that speaks both."""

from __future__ import annotations

import asyncio
import json
import logging
import socket
import ssl
import threading
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from pathlib import Path
from typing import Any

import h2.config
import h2.connection
import h2.events
import h2.settings
import hpack
import httpx
import pytest
import trustme
from hypercorn.asyncio import serve
from hypercorn.config import Config

from daftra_client import APIConnectionError, DaftraClient, OutcomeUnknownError
from daftra_client._http import transport as transports
from daftra_client._http.transport import tls_context
from daftra_client.models import ClientInput
from tests.support.raw_server import Plain, RawServer

Send = Callable[[dict[str, Any]], Awaitable[None]]


@pytest.fixture
def authority(monkeypatch: pytest.MonkeyPatch) -> trustme.CA:
    """An authority that clients of this test trust."""
    authority = trustme.CA()
    context = ssl.create_default_context()
    authority.configure_trust(context)
    monkeypatch.setattr("daftra_client._http.transport.tls_context", lambda: context)
    return authority


@pytest.fixture
async def server(authority: trustme.CA, tmp_path: Path) -> AsyncIterator[tuple[str, list[str]]]:
    """A Daftra over TLS: its address, and the versions of HTTP that its calls came with."""
    versions: list[str] = []

    async def app(scope: dict[str, Any], receive: Callable[[], Awaitable[dict[str, Any]]], send: Send) -> None:
        if scope["type"] != "http":
            return
        versions.append(scope["http_version"])
        content = json.dumps({"result": "successful", "code": 200, "data": {"Invoice": {"id": "26"}}}).encode()
        headers = [(b"content-type", b"application/json"), (b"content-length", str(len(content)).encode())]
        await send({"type": "http.response.start", "status": 200, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    certificate = authority.issue_cert("localhost")
    chain, key = tmp_path / "chain.pem", tmp_path / "key.pem"
    certificate.private_key_pem.write_to_path(str(key))
    for blob in certificate.cert_chain_pems:
        blob.write_to_path(str(chain), append=True)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        config = Config()
        config.bind = [f"fd://{listener.fileno()}"]
        config.certfile, config.keyfile = str(chain), str(key)
        config.alpn_protocols = ["h2", "http/1.1"]
        config.errorlog = config.accesslog = None
        ended = asyncio.Event()
        serving = asyncio.create_task(serve(app, config, shutdown_trigger=ended.wait))  # type: ignore[arg-type]
        listener.detach()
        yield f"https://localhost:{port}", versions
        ended.set()
        await serving


@pytest.mark.parametrize(
    ("options", "version"),
    [
        ({"transport": "httpx"}, "1.1"),
        ({"transport": "aiohttp"}, "1.1"),
        ({"transport": "httpx", "http2": True}, "2"),
        ({"http2": True}, "2"),
    ],
)
async def test_http2_is_spoken_where_it_is_asked_for(
    server: tuple[str, list[str]], options: dict[str, Any], version: str
) -> None:
    base_url, versions = server
    async with DaftraClient(base_url=base_url, api_key="k", **options) as daftra:
        invoices = await asyncio.gather(*(daftra.invoices.get(26) for _ in range(20)))
    assert [invoice.id for invoice in invoices] == [26] * 20
    assert versions == [version] * 20


@pytest.mark.parametrize("transport", ["httpx", "aiohttp"])
async def test_a_server_with_an_untrusted_certificate_receives_nothing(
    server: tuple[str, list[str]], monkeypatch: pytest.MonkeyPatch, transport: Any
) -> None:
    base_url, versions = server
    monkeypatch.setattr("daftra_client._http.transport.tls_context", ssl.create_default_context)
    async with DaftraClient(base_url=base_url, api_key="k", transport=transport, retries=0) as daftra:
        with pytest.raises(APIConnectionError, match=r"no connection to Daftra: .*certificate"):
            await daftra.invoices.get(26)
    assert versions == []


@pytest.mark.parametrize("variable", ["SSL_CERT_FILE", "SSL_CERT_DIR", None])
def test_the_environment_names_the_trusted_authorities(
    variable: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)
    if variable is not None:
        file = tmp_path / "authority.pem"
        trustme.CA().cert_pem.write_to_path(str(file))
        monkeypatch.setenv(variable, str(file if variable == "SSL_CERT_FILE" else tmp_path))
    trusted = tls_context.__wrapped__().get_ca_certs()
    if variable == "SSL_CERT_DIR":
        assert trusted == []  # read when a certificate is checked
    else:
        assert (len(trusted) == 1) == (variable is not None)


@pytest.mark.parametrize("given", ["httpx", "a transport", "a client"])
async def test_keys_do_not_get_into_the_logs_of_http2(
    server: tuple[str, list[str]], authority: trustme.CA, caplog: pytest.LogCaptureFixture, given: str
) -> None:
    """hpack logs each header, and the packed headers, which anybody can unpack."""
    caplog.set_level(logging.DEBUG)
    base_url, versions = server
    context = ssl.create_default_context()
    authority.configure_trust(context)
    async with httpx.AsyncClient(verify=context, http2=True) as http_client:
        choice: dict[str, Any] = {"transport": "httpx", "http2": True}
        if given == "a transport":
            choice = {"transport": httpx.AsyncHTTPTransport(verify=context, http2=True)}
        if given == "a client":
            choice = {"http_client": http_client}
        async with DaftraClient(base_url=base_url, api_key="sek-key", **choice) as daftra:
            for _ in range(2):
                await daftra.invoices.get(26, extra_query={"hash": "sek-query"})
        ours = list(caplog.records)
        caplog.clear()
        await http_client.get(f"{base_url}/x", headers={"X-Theirs": "shown"})
    packed = repr(hpack.Encoder().encode([("apikey", "sek-key")])[8:])[2:-1]
    # The server lives in this process too, and its half of hpack unpacks what it gets.
    for record in (record for record in ours if "decode" not in record.funcName):
        assert "sek-" not in record.getMessage()
        assert packed not in record.getMessage()
    assert "shown" in caplog.text  # log lines of other calls stay as they are
    assert set(versions) == {"2"}


def h2_server(authority: trustme.CA, before_body: Callable[[h2.connection.H2Connection], bytes]) -> RawServer:
    """A server that does something between the head and the body of each answer: what it sends there."""

    def speak(connection: Plain) -> None:
        received = connection.receive()
        state = h2.connection.H2Connection(h2.config.H2Configuration(client_side=False))
        state.initiate_connection()
        while True:
            for event in state.receive_data(received):
                if isinstance(event, h2.events.StreamEnded):
                    state.send_headers(event.stream_id, [(":status", "200"), ("content-type", "application/json")])
                    connection.send(state.data_to_send())
                    time.sleep(0.02)  # so that the head is read separately
                    connection.send(before_body(state))
                    content = {"result": "successful", "code": 200, "id": 26, "data": {"Invoice": {"id": "26"}}}
                    state.send_data(event.stream_id, json.dumps(content).encode(), end_stream=True)
            if sent := state.data_to_send():
                connection.send(sent)
            received = connection.receive()

    tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    tls.set_alpn_protocols(["h2"])
    authority.issue_cert("localhost").configure_cert(tls)
    return RawServer(speak, tls)


@pytest.mark.parametrize("given", ["httpx", "a transport", "a client"])
async def test_keys_do_not_get_into_the_logs_while_a_body_is_read(
    authority: trustme.CA, caplog: pytest.LogCaptureFixture, given: str
) -> None:
    """A server may have hpack forget headers at any time, and hpack logs what it forgets."""

    def shrink(state: h2.connection.H2Connection) -> bytes:
        state.update_settings({h2.settings.SettingCodes.HEADER_TABLE_SIZE: 40})
        return state.data_to_send()

    caplog.set_level(logging.DEBUG)
    context = transports.tls_context()
    with h2_server(authority, shrink) as server:
        async with httpx.AsyncClient(verify=context, http2=True) as http_client:
            choice: dict[str, Any] = {"transport": "httpx", "http2": True}
            if given == "a transport":
                choice = {"transport": httpx.AsyncHTTPTransport(verify=context, http2=True)}
            if given == "a client":
                choice = {"http_client": http_client}
            async with DaftraClient(base_url=server.base_url, api_key="sek-key", **choice) as daftra:
                assert (await daftra.invoices.get(26)).id == 26
    ours = [record.getMessage() for record in caplog.records if record.threadName == threading.current_thread().name]
    assert ours
    assert [message for message in ours if "sek-" in message] == []


@pytest.mark.parametrize("given", ["httpx", "a transport", "a client"])
async def test_a_frame_that_is_wrong_leaves_the_outcome_unknown(authority: trustme.CA, given: str) -> None:
    """Between the head and the body of an answer, and the connection is of no use after it."""
    sent = iter([b"\x00\x00\x01\x07\x00\x00\x00\x00\x05\x00"])  # a GOAWAY of one stream

    context = transports.tls_context()
    with h2_server(authority, lambda _: next(sent, b"")) as server:
        async with httpx.AsyncClient(verify=context, http2=True) as http_client:
            choice: dict[str, Any] = {"transport": "httpx", "http2": True}
            if given == "a transport":
                choice = {"transport": httpx.AsyncHTTPTransport(verify=context, http2=True)}
            if given == "a client":
                choice = {"http_client": http_client}
            async with DaftraClient(base_url=server.base_url, api_key="k", **choice) as daftra:
                with pytest.raises(OutcomeUnknownError, match="the answer was lost: Received frame with"):
                    await daftra.clients.create(ClientInput(business_name="x"))
                assert (await daftra.clients.create(ClientInput(business_name="x"))).id == 26
    assert server.connections == 2
