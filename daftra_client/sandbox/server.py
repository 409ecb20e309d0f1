"""Uvicorn in a background thread, on a socket that is bound before the thread starts."""

from __future__ import annotations

import asyncio
import socket
import sys
import threading
from typing import Any

import uvicorn
from starlette.types import ASGIApp
from uvicorn.protocols.http.h11_impl import H11Protocol

from daftra_client.sandbox.app import DROP

_START_SECONDS = 60
_STOP_SECONDS = 10
_GRACE_SECONDS = 2
"""Time for calls in progress to finish after the server is asked to stop."""


class _Protocol(H11Protocol):
    """The HTTP protocol of uvicorn, with a way for the application to close the connection. The connection also closes
    when the server stops."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        application = self.app

        async def with_drop(scope: Any, receive: Any, send: Any) -> None:
            scope.setdefault("extensions", {})[DROP] = self.transport.abort
            try:
                await application(scope, receive, send)
            except asyncio.CancelledError:
                # The server stops while a caller waits. uvicorn would log this as a failure of the application.
                self.transport.abort()
                while (await receive())["type"] != "http.disconnect":
                    pass

        self.app = with_drop


class _Server(uvicorn.Server):
    """A server with an event for listening and one for stopping, where uvicorn polls every 100 ms."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.listening = threading.Event()
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopping: asyncio.Event | None = None

    async def main_loop(self) -> None:
        self._loop, self._stopping = asyncio.get_running_loop(), asyncio.Event()
        self.listening.set()
        await self._stopping.wait()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        cut = asyncio.get_running_loop().call_later(_GRACE_SECONDS, self._cut)
        await super().shutdown(sockets)
        cut.cancel()

    def _cut(self) -> None:
        for task in self.server_state.tasks:
            task.cancel()

    def stop(self) -> None:
        if self._loop and self._stopping:
            self._loop.call_soon_threadsafe(self._stopping.set)


class BackgroundServer:
    """Serves an ASGI application from ``start`` to ``stop``."""

    def __init__(self, app: ASGIApp, host: str, port: int) -> None:
        """Bind ``host`` and ``port`` (0 for any free port); connections wait in the queue until the start."""
        family = socket.AF_INET6 if ":" in host else socket.AF_INET
        # asyncio switches off Nagle's algorithm, which delays answers by 40 ms, only if the protocol is named.
        self._socket = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
        try:
            if sys.platform != "win32":
                self._socket.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
            self._socket.bind((host, port))
            self._socket.listen(2048)
        except BaseException:
            self._socket.close()
            raise
        self.port: int = self._socket.getsockname()[1]
        self.base_url: str = f"http://[{host}]:{self.port}" if ":" in host else f"http://{host}:{self.port}"
        config = uvicorn.Config(
            app,
            interface="asgi3",
            http=_Protocol,
            loop="asyncio",
            ws="none",
            lifespan="off",
            proxy_headers=False,
            server_header=False,
            date_header=False,
            log_config=None,
            log_level="error",
            access_log=False,
            timeout_graceful_shutdown=_GRACE_SECONDS + 3,  # if closing the connections was not enough
        )
        self._server = _Server(config)
        self._thread = threading.Thread(target=self._run, name="daftra-sandbox", daemon=True)

    def start(self) -> None:
        """Start the thread and return once the server listens."""
        self._thread.start()
        if not self._server.listening.wait(_START_SECONDS):
            raise RuntimeError("the sandbox did not start")

    def stop(self) -> None:
        """Stop listening, close open connections, and wait for the thread."""
        self._server.stop()
        self._thread.join(_STOP_SECONDS)
        self._socket.close()

    def _run(self) -> None:
        asyncio.run(self._server.serve(sockets=[self._socket]))
