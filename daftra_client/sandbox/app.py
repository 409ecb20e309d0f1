"""The ASGI application: routes, envelopes, the request log and requested failures."""

from __future__ import annotations

import time
from codecs import BOM_UTF8
from collections.abc import Awaitable, Callable

import anyio
import httpx
from starlette.applications import Starlette
from starlette.convertors import PathConvertor, register_url_convertor
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import ClientDisconnect, Request
from starlette.responses import HTMLResponse, PlainTextResponse, Response
from starlette.routing import Route
from starlette.types import Message, Receive, Scope, Send

from daftra_client.sandbox import v2
from daftra_client.sandbox.account import BRANCH, ROOT
from daftra_client.sandbox.action import Bare, Call
from daftra_client.sandbox.actions import ACTIONS
from daftra_client.sandbox.auth import Credentials, read_form
from daftra_client.sandbox.failures import Failures, bare_path
from daftra_client.sandbox.files import PREVIEW, VIEW, find, page, pdf
from daftra_client.sandbox.messages import LANGUAGE, language_of
from daftra_client.sandbox.records import NoSuchPath, Records, Redirected, Refusal, WebPage
from daftra_client.sandbox.requestlog import ReceivedRequest, RequestLog, remember
from daftra_client.sandbox.service import Entities
from daftra_client.sandbox.store import Record
from daftra_client.sandbox.wire import Json, as_id, decode, encode

DROP = "daftra_client.sandbox.drop"
"""The ASGI extension by which the application closes its connection."""

# Apps of the marketplace use the second one, on a separate host (public code).
_TOKEN_PATHS = ("/v2/oauth/token", "/oauth/token")
_API = ("/api2/", "/v2/api/", *_TOKEN_PATHS)
_METHODS = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS")
# Paths outside the API are answered with a web page.
_LOGIN_PAGE = b"<!DOCTYPE html><html><head><title>Sandbox</title></head><body>Please log in.</body></html>"


class _RestOfPath(PathConvertor):
    """The rest of a path, including line breaks."""

    regex = r"[\s\S]*"


register_url_convertor("rest", _RestOfPath())

_SUCCESS = {"get": 200, "list": 200, "create": 202, "update": 200, "delete": 200}


class SandboxApp:
    """A Daftra account as an ASGI application."""

    def __init__(self, records: Records, entities: Entities, credentials: Credentials) -> None:
        """Serve ``records``, and in v2 ``entities``, to callers with ``credentials``."""
        self.records = records
        self.entities = entities
        self.credentials = credentials
        self.failures: Failures = Failures()
        self.requests: RequestLog = RequestLog()
        self.latency: float = 0.0
        self._router = Starlette(
            routes=[
                *(Route(path, self._token, methods=["POST"]) for path in _TOKEN_PATHS),
                Route("/api2/{path:rest}", self._v1, methods=_METHODS),
                Route("/v2/api/{path:rest}", self._v2, methods=_METHODS),
                Route(f"{VIEW}/{{id}}.pdf", self._file(pdf), methods=["GET"]),
                Route(f"{PREVIEW}/{{id}}", self._file(page), methods=["GET"]),
                Route("/{path:rest}", _login_page, methods=_METHODS),
            ]
        )
        # Browser applications call the API directly, even from files (live report). They have no access to web pages
        # and files: the live report mentions only an image, and pages are private.
        self._for_browsers = CORSMiddleware(self._answer, allow_origins=["*"], allow_methods=["*"], allow_headers=["*"])

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request. The API also answers the preflights of browsers, which are not logged."""
        if scope["type"] != "http":
            await self._router(scope, receive, send)
            return
        ROOT.set(root_of(scope))
        if scope["path"].startswith(_API):
            await self._for_browsers(scope, receive, send)
        else:
            await self._answer(scope, receive, send)

    async def _answer(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Log the request, then answer it or produce a requested failure."""
        started = time.perf_counter()
        request = Request(scope, receive)
        # Some platforms write a byte order mark before JSON. Whether the live service skips it is not known.
        try:
            body = (await request.body()).removeprefix(BOM_UTF8)
        except ClientDisconnect:
            return  # the caller gave up before its request was complete
        path, method = request.url.path, request.method
        branch = request.query_params.get("request_branch_id", "")
        BRANCH.set(branch if branch.isascii() and branch.isdigit() else None)
        LANGUAGE.set(language_of(request.headers))
        noted = remember(
            method, path, request.query_params, request.headers, body, secret=bare_path(path) in _TOKEN_PATHS
        )
        self.requests.add(noted)
        send = self._noting(send, noted, started)
        if method == "HEAD":  # the answer to a GET without its body
            scope, send = {**scope, "method": "GET"}, _without_body(send)
        if self.latency:
            await anyio.sleep(self.latency)
        failure = self.failures.take(method, path)
        if failure is None:
            await self._router(scope, _replay(body, receive), send)
            return
        if failure.after_commit:
            await self._router(scope, _replay(body, receive), _discard)
        if failure.drop:
            await _drop(scope, receive)
        else:
            await failure.response()(scope, receive, send)

    def _noting(self, send: Send, noted: ReceivedRequest, started: float) -> Send:
        """A ``send`` that completes the log entry before the caller gets the answer."""

        async def noting(message: Message) -> None:
            if message["type"] == "http.response.start":
                self.requests.answered(noted, message["status"], (time.perf_counter() - started) * 1000)
            await send(message)

        return noting

    async def _token(self, request: Request) -> Response:
        form = read_form(request.headers.get("content-type", ""), await request.body())
        status, body = self.credentials.grant(form)
        return _json(status, body)

    def _file(self, render: Callable[[Records, Record], Response]) -> Callable[[Request], Awaitable[Response]]:
        """The endpoint of a file. The link is enough to open it; a wrong link is answered with the login page and
        status 200 (live report)."""

        async def endpoint(request: Request) -> Response:
            record = find(self.records, request.path_params["id"], request.query_params.get("hash", ""))
            return render(self.records, record) if record else HTMLResponse(_LOGIN_PAGE)

        return endpoint

    def _check(self, request: Request, *, writing: bool) -> None:
        together = self.records.account.behaviour.key_with_token
        self.credentials.check(request.headers, writing=writing, together=together)

    async def _v1(self, request: Request) -> Response:
        try:
            self._check(request, writing=request.method != "GET")
            status, answer, bare = self._act(request, await request.body())
        except Refusal as refusal:
            return _json(refusal.status, refusal.body)
        except Redirected as redirect:
            return Response(status_code=302, headers={"location": redirect.location})
        except WebPage as shown:
            return HTMLResponse(f"<!DOCTYPE html><title>Daftra sandbox</title><p>{shown}</p>")
        except NoSuchPath:
            # No source shows this answer; clients read a 404 as JSON of the usual form (replayed integrations). They
            # also get it for a method that a path does not have: v1 documents no 405.
            return _json(404, Refusal(404, "There is no such path.").body)
        if bare or isinstance(answer, list):
            return _json(status, answer)
        return _json(status, {"result": "successful", "code": status, **answer})

    def _act(self, request: Request, body: bytes) -> tuple[int, dict[str, Json] | list[Json], bool]:
        """Carry out a request: status, answer, and whether the answer has no envelope.

        Raises:
            NoSuchPath: The path or the method does not exist.
        """
        path, method, records = bare_path(request.path_params["path"]), request.method, self.records
        query = request.query_params
        # A POST to a record is the same as a PUT (vendor reference 2026-08), unless an action defines it.
        for verb in ("POST", "PUT") if method == "POST" else (method,):
            for action in ACTIONS:
                if (found := action.match(verb, path)) is not None:
                    call = Call(records, found, query, self.credentials.api_key, lambda: _parsed(body))
                    answer = action.run(call)
                    if isinstance(answer, Bare):
                        return 200, answer.body, True
                    return action.status, answer, action.bare
        name, _, identifier = path.partition("/")
        resource = records.resources.get(name)
        if resource is None or not resource.operations:
            raise NoSuchPath(name)
        id = as_id(identifier)
        if identifier and id is None:
            raise Refusal(404, f"There is no {resource.key} with this id.")
        run: Callable[[], dict[str, Json]]
        match method, id:
            case "GET", None:
                operation, run = "list", lambda: records.page(resource, query.multi_items())
            case "GET", int():
                operation, run = "get", lambda: records.detail(resource, id)
            case "POST", None:
                operation, run = "create", lambda: records.create(resource, _parsed(body))
            case (("PUT" | "POST"), int()):
                operation, run = "update", lambda: records.update(resource, id, _parsed(body))
            case "DELETE", int():
                operation, run = "delete", lambda: records.delete(resource, id)
            case _:
                raise NoSuchPath(method)
        if operation not in resource.operations:
            raise NoSuchPath(operation)
        return _SUCCESS[operation], run(), False

    async def _v2(self, request: Request) -> Response:
        body = await request.body()
        reads = request.method == "GET" or request.path_params["path"].strip("/") == "multi-entity"
        try:
            self._check(request, writing=not reads)
        except Refusal as refusal:
            return _json(*v2.refused(refusal))
        call = v2.Call(
            method=request.method,
            path=request.path_params["path"].strip("/"),
            query=request.url.query,
            url=f"{request.url.scheme}://{request.url.netloc}{request.url.path.rstrip('/')}",
            body=lambda: _parsed(body),
        )
        status, answer = v2.answer(self.entities, call)
        return PlainTextResponse(answer, status) if isinstance(answer, str) else _json(status, answer)


def root_of(scope: Scope) -> str:
    """The scheme and the host by which a request reached the sandbox."""
    url = Request(scope).url
    return f"{url.scheme}://{url.netloc}"


def _parsed(body: bytes) -> Json:
    try:
        return decode(body)
    except (ValueError, ArithmeticError, RecursionError):
        raise Refusal(400, "The body is not valid JSON.") from None


def _json(status: int, body: Json) -> Response:
    return Response(encode(body), status, media_type="application/json")


async def _login_page(_request: Request) -> Response:
    return Response(_LOGIN_PAGE, 404, media_type="text/html")


def _replay(body: bytes, receive: Receive) -> Receive:
    sent = False

    async def replay() -> dict[str, Json]:
        nonlocal sent
        if sent:
            return dict(await receive())
        sent = True
        return {"type": "http.request", "body": body, "more_body": False}

    return replay


def _without_body(send: Send) -> Send:
    async def bodiless(message: Message) -> None:
        await send({**message, "body": b""} if message["type"] == "http.response.body" else message)

    return bodiless


async def _discard(_message: object) -> None:
    """Discard the real answer of a request that must appear to fail."""


async def _drop(scope: Scope, receive: Receive) -> None:
    abort: Callable[[], None] | None = scope.get("extensions", {}).get(DROP)
    if abort is None:
        # httpx.ASGITransport has no connection: raise the error that a closed socket would cause.
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.")
    abort()
    while (await receive())["type"] != "http.disconnect":
        pass
