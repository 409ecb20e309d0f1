"""A web server of a few lines in a thread of its own, for clients on any kind of event loop."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import attrs


@attrs.frozen
class Reply:
    """What comes back: a body in one piece with its length, or several pieces of which there may be no end."""

    body: bytes | Iterable[bytes] = b""
    status: int = 200
    headers: tuple[tuple[str, str], ...] = ()


@attrs.define
class Seen:
    """What reached the server."""

    base_url: str
    requests: list[tuple[str, dict[str, str]]] = attrs.field(factory=list)
    given_up: threading.Event = attrs.field(factory=threading.Event)
    """The client left before the end of an answer."""


@contextmanager
def serving(answer: Callable[[str], Reply]) -> Iterator[Seen]:
    """Answer the paths (with their queries) that are asked for."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def handle_call(self) -> None:
            self.rfile.read(int(self.headers.get("content-length", 0)))
            seen.requests.append((self.path, {name.lower(): value for name, value in self.headers.items()}))
            reply = answer(self.path)
            self.send_response(reply.status)
            for name, value in reply.headers:
                self.send_header(name, value)
            whole = isinstance(reply.body, bytes)
            if isinstance(reply.body, bytes):
                if "content-length" not in {name.lower() for name, _ in reply.headers}:
                    self.send_header("Content-Length", str(len(reply.body)))
                pieces: Iterable[bytes] = [reply.body]
            else:
                self.send_header("Transfer-Encoding", "chunked")
                pieces = reply.body
            try:
                self.end_headers()
                for piece in filter(None, pieces):  # an empty one would be the end
                    self.wfile.write(piece if whole else b"%x\r\n%s\r\n" % (len(piece), piece))
                if not whole:
                    self.wfile.write(b"0\r\n\r\n")
            except OSError:
                seen.given_up.set()
                self.close_connection = True

        do_GET = do_POST = do_PUT = do_DELETE = handle_call  # noqa: N815 (the names that are looked for)

        def log_message(self, format: str, *args: object) -> None:
            pass

    class Server(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, request: object, client_address: object) -> None:
            pass  # clients that leave are what some tests are about

    server = Server(("127.0.0.1", 0), Handler)
    seen = Seen(f"http://127.0.0.1:{server.server_port}")
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield seen
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
