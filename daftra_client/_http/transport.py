"""Chooses the HTTP library of a client, and has the connections that clients share.

An HTTP library is loaded when a client is opened, since it takes longer to import than this package.
"""

from __future__ import annotations

import logging
import sys
from functools import lru_cache
from importlib.util import find_spec
from typing import TYPE_CHECKING, Any, Final, Literal, TypeAlias
from urllib.parse import urlsplit

from .._common.identity import LoopBound, on_asyncio
from ..errors import ClientClosedError, ConfigurationError
from .connections import Connections

if TYPE_CHECKING:
    import ssl

    import httpx

    from .over_httpx import HttpClient, HttpTransport

    TransportChoice: TypeAlias = Literal["auto", "httpx", "aiohttp"] | httpx.AsyncBaseTransport | HttpTransport

logger = logging.getLogger("daftra_client")

_MOCKS: Final = ("respx", "pytest_httpx")
"""Mock libraries, which replace parts of httpx in tests."""


class Transport:
    """The connections of a client, and of the copies that share them.

    They are opened with the first call and belong to its event loop. In another event loop or in a forked process, the
    client opens new connections; the old ones are closed at the end of their event loop.

    Args:
        choice: See `DaftraClient`.
        http_client: The user's asynchronous client of httpx or httpx2, which is not closed.
        base_url: Decides whether a proxy of the environment is used.
        http2: Whether HTTP/2 is offered.

    Raises:
        ConfigurationError: The arguments contradict each other.
    """

    def __init__(
        self,
        choice: TransportChoice,
        http_client: HttpClient | None,
        *,
        base_url: str,
        http2: bool,
    ) -> None:
        if http_client is not None and choice != "auto":
            raise ConfigurationError("give transport= or http_client=, not both")
        if choice not in ("auto", "httpx", "aiohttp") and not _can(choice, "handle_async_request"):
            raise ConfigurationError(
                "transport must be 'auto', 'httpx', 'aiohttp' or an asynchronous transport of httpx or httpx2 (an "
                f"object with the method handle_async_request), not {_shown(choice)}"
            )
        if http_client is not None and not (_can(http_client, "send") and _can(http_client, "aclose")):
            raise ConfigurationError(
                "http_client must be an asynchronous client of httpx or httpx2 (an object with the methods send and "
                f"aclose), not {_shown(http_client)}"
            )
        if http2 and (http_client is not None or choice not in ("auto", "httpx")):
            raise ConfigurationError(
                "http2= needs transport='httpx': aiohttp has no HTTP/2, and other transports have their own option"
            )
        self._choice = choice
        self._http_client = http_client
        self._base_url = base_url
        self._http2 = http2
        self._own: LoopBound[Connections] = LoopBound()
        self._given: Connections | None = None
        self._users = 1

    def share(self) -> Transport:
        """Share the connections with one more client, which calls `aclose` too."""
        self._users += 1
        return self

    async def open(self) -> Connections:
        """The connections of this event loop, opened if there are none.

        Raises:
            ClientClosedError: All clients are closed, so nothing would close the connections.
        """
        if not self._users:
            raise ClientClosedError
        if self._given is not None:
            return self._given
        if not isinstance(self._choice, str) or self._http_client is not None:
            self._given = self._given_connections()
            return self._given
        connections = self._own.find()
        if connections is None:
            connections = self._build(self._choice)
            await self._own.put(connections, connections.aclose)
        return connections

    async def aclose(self) -> None:
        """Close the connections with the last client that shares them. The user's client of httpx is not closed."""
        self._users -= 1
        if self._users:
            return
        await self._own.aclose()
        if not isinstance(self._choice, str):
            await (self._given or self._given_connections()).aclose()

    def _given_connections(self) -> Connections:
        from .over_httpx import HttpxConnections

        if self._http_client is not None:
            return HttpxConnections.of_client(self._http_client)
        assert not isinstance(self._choice, str), "one of the two was given"  # noqa: S101
        return HttpxConnections.of_transport(self._choice)

    def _build(self, choice: str) -> Connections:
        proxy = _proxy_for(self._base_url)
        if choice == "auto":
            choice = "httpx" if self._http2 or _must_be_httpx(proxy) else "aiohttp"
            if mock := next(filter(sys.modules.__contains__, _MOCKS), None):
                logger.info("calls go over httpx, since %s is loaded, which replaces parts of httpx in tests", mock)
        logger.debug("connections to %s by %s", self._base_url, choice)
        if choice == "httpx" and (proxy is not None or "pytest_httpx" in sys.modules):
            from .over_httpx import HttpxConnections

            try:
                return HttpxConnections.own(tls_context(), proxy=proxy, http2=self._http2)
            except ImportError as error:  # a library for HTTP/2 or SOCKS is missing
                raise ConfigurationError(str(error)) from None
        if choice == "httpx":
            from .over_httpcore import HttpcoreConnections

            return HttpcoreConnections(tls_context(), http2=self._http2)
        if not on_asyncio():
            raise ConfigurationError("transport='aiohttp' needs asyncio; 'auto' or 'httpx' runs on trio too")
        if proxy is not None and not proxy.startswith("http"):
            raise ConfigurationError("transport='aiohttp' cannot use SOCKS proxies; 'auto' and 'httpx' can")
        try:
            from .over_aiohttp import AiohttpConnections
        except ImportError:
            raise ConfigurationError(
                "transport='aiohttp' needs the extra: pip install 'daftra-client[aiohttp]'"
            ) from None
        return AiohttpConnections(tls_context(), proxy=proxy)


def _can(given: object, method: str) -> bool:
    return callable(getattr(given, method, None))


def _shown(given: object) -> str:
    return repr(given) if isinstance(given, str) else f"an object of the class {type(given).__name__}"


def _must_be_httpx(proxy: str | None) -> bool:
    """Whether "auto" must choose httpx: aiohttp is missing or unsuitable, or a mock library replaces parts of httpx."""
    return (
        not on_asyncio()
        or any(name in sys.modules for name in _MOCKS)
        or (proxy is not None and not proxy.startswith("http"))
        or find_spec("aiohttp") is None
    )


def _proxy_for(url: str) -> str | None:
    """The proxy for an address in the environment."""
    from urllib.request import getproxies, proxy_bypass

    proxies: dict[str, Any] = getproxies()
    parts = urlsplit(url)
    proxy = proxies.get(parts.scheme) or proxies.get("all")
    if not proxy or proxy_bypass(parts.netloc):
        return None
    proxy = str(proxy) if "://" in proxy else f"http://{proxy}"
    if not _is_usable(proxy):  # messages of the HTTP libraries about it may contain its password
        raise ConfigurationError(
            f"the proxy for {parts.scheme} in the environment cannot be used: an address such as "
            "http://host:port is needed, with a percent-encoded password if it has one"
        )
    return proxy


def _is_usable(proxy: str) -> bool:
    try:
        parts = urlsplit(proxy)
        return bool(parts.hostname) and parts.port != 0 and parts.scheme in ("http", "https", "socks5", "socks5h")
    except ValueError:
        return False


@lru_cache(maxsize=1)
def tls_context() -> ssl.SSLContext:
    """The TLS context that all clients of a process share. To create one costs as much as many calls.

    It trusts the same authorities as httpx: those in `SSL_CERT_FILE` or `SSL_CERT_DIR`, otherwise those of certifi.
    """
    import os
    import ssl

    if file := os.environ.get("SSL_CERT_FILE"):
        return ssl.create_default_context(cafile=file)
    if folder := os.environ.get("SSL_CERT_DIR"):
        return ssl.create_default_context(capath=folder)
    import certifi

    return ssl.create_default_context(cafile=certifi.where())
