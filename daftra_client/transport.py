"""The seam to the HTTP library: the only module that makes HTTP clients and knows their errors.

Everything else deals in the plain values that `Transport.send` takes and returns. httpx is loaded when a client is
opened and not before: it is most of what importing this package would cost.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import lru_cache
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import attrs

from .errors import ConfigurationError

if TYPE_CHECKING:
    import ssl

    import httpx

    TransportChoice: TypeAlias = Literal["auto", "httpx", "aiohttp"] | httpx.AsyncBaseTransport

CONNECT_TIMEOUT: Final = 10.0


class NotSentError(Exception):
    """No connection came about, so the call did not happen."""


class LostError(Exception):
    """The call went out, and its answer did not come back whole."""


@attrs.frozen
class Answer:
    """An HTTP answer, read to its end."""

    status: int
    headers: Mapping[str, str]
    content: bytes


class Transport:
    """Sends requests through an `httpx.AsyncClient`, its own or one that was given.

    A client of its own is made at the first call and has a pool as large as the calls in flight: httpx's pool slows
    down with the square of its open connections.
    """

    def __init__(self, choice: TransportChoice, http_client: httpx.AsyncClient | None, max_connections: int) -> None:
        if http_client is not None and choice != "auto":
            raise ConfigurationError("give transport= or http_client=, not both")
        if isinstance(choice, str) and choice not in ("auto", "httpx", "aiohttp"):
            raise ConfigurationError(f"transport must be 'auto', 'httpx', 'aiohttp' or a transport, not {choice!r}")
        self._choice = choice
        self._client = http_client
        self._owned = http_client is None
        self._closed = False
        self._max_connections = max_connections

    async def send(
        self,
        method: str,
        url: str,
        *,
        query: tuple[tuple[str, str], ...],
        headers: dict[str, str],
        content: bytes | None,
        timeout: float | None,
    ) -> Answer:
        """Make one attempt.

        Raises:
            NotSentError: It did not happen.
            LostError: It may have happened.
        """
        import httpx

        client = self.open()
        connect = CONNECT_TIMEOUT if timeout is None else min(CONNECT_TIMEOUT, timeout)
        request = httpx.Request(
            method,
            url,
            params=list(query) or None,
            headers={"Accept-Encoding": client.headers.get("accept-encoding", "identity"), **headers},
            content=content,
            # No pool timeout: the limiter is the gate, and a wait for a connection is no failure.
            extensions={"timeout": {"connect": connect, "read": timeout, "write": timeout, "pool": None}},
        )
        try:
            response = await client.send(request, auth=None, follow_redirects=False)
        except (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.UnsupportedProtocol) as error:
            raise (LostError if _hides_lost_answer(error) else NotSentError)(_describe(error)) from error
        except (httpx.TransportError, httpx.DecodingError) as error:
            raise LostError(_describe(error)) from error
        except Exception as error:
            if _is_aiohttp(error):  # one that httpx-aiohttp does not translate, such as for a broken status line
                raise LostError(_describe(error)) from error
            raise
        return Answer(response.status_code, response.headers, response.content)

    def open(self) -> httpx.AsyncClient:
        """The client that is used, made if need be, but not after `aclose`: nobody would close it."""
        if self._closed:
            raise RuntimeError("the client is closed")
        if self._client is None:
            self._client = self._build()
        return self._client

    async def aclose(self) -> None:
        """Close the client, unless it was given from outside."""
        self._closed = True
        client = self._client
        if client is not None and self._owned:
            self._client = None
            await client.aclose()

    def _build(self) -> httpx.AsyncClient:
        import httpx

        limits = httpx.Limits(max_connections=self._max_connections, max_keepalive_connections=self._max_connections)
        if isinstance(self._choice, httpx.AsyncBaseTransport):
            return httpx.AsyncClient(transport=self._choice)
        if self._choice == "aiohttp":
            return httpx.AsyncClient(transport=_aiohttp_transport(limits))
        return httpx.AsyncClient(verify=tls_context(), limits=limits)


def _aiohttp_transport(limits: httpx.Limits) -> httpx.AsyncBaseTransport:
    try:
        import aiohttp
        from httpx_aiohttp import AiohttpTransport
    except ImportError:
        raise ConfigurationError("transport='aiohttp' needs the extra: pip install 'daftra-client[aiohttp]'") from None

    def session() -> aiohttp.ClientSession:
        made = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                limit=limits.max_connections or 0, keepalive_timeout=limits.keepalive_expiry, ssl=tls_context()
            ),
            cookie_jar=aiohttp.DummyCookieJar(),  # as with httpx, no cookie of an answer goes along with later calls
        )
        # When a kept connection breaks, aiohttp sends a GET, PUT or DELETE once more by itself. That is for the engine
        # to decide: some GETs of Daftra change data. There is no public switch; aiohttp's own test client sets this.
        made._retry_connection = False
        return made

    return AiohttpTransport(verify=tls_context(), limits=limits, client=session)


def _is_aiohttp(error: BaseException | None) -> bool:
    return type(error).__module__.partition(".")[0] == "aiohttp"


def _hides_lost_answer(error: Exception) -> bool:
    """Whether a failure to connect is none: httpx-aiohttp also calls a connection that breaks after sending a timeout
    of connecting."""
    if not _is_aiohttp(error.__cause__):
        return False
    import aiohttp

    return not isinstance(error.__cause__, aiohttp.ClientConnectorError | aiohttp.ConnectionTimeoutError)


@lru_cache(maxsize=1)
def tls_context() -> ssl.SSLContext:
    """The TLS context that all clients of a process share; making one costs as much as many calls."""
    import httpx

    return httpx.create_ssl_context()


def _describe(error: Exception) -> str:
    return str(error) or type(error).__name__
