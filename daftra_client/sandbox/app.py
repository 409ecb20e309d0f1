"""The ASGI application: routes, envelopes, the request log and ordered failures."""

from __future__ import annotations

import json
from collections.abc import Callable
from decimal import Decimal

import anyio
import httpx
import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.types import Receive, Scope, Send

from daftra_client.sandbox.auth import Credentials, read_form
from daftra_client.sandbox.failures import Failures, bare_path
from daftra_client.sandbox.records import Records, Refusal
from daftra_client.sandbox.requestlog import ReceivedRequest, remember
from daftra_client.sandbox.wire import Json

__all__ = ["DROP", "SandboxApp"]

DROP = "daftra_client.sandbox.drop"
"""The ASGI extension with which a server lets the application cut its connection."""

_TOKEN_PATH = "/v2/oauth/token"  # noqa: S105 - a path, no password
# What is no endpoint leads to a web page, not to JSON.
_LOGIN_PAGE = b"<!DOCTYPE html><html><head><title>Sandbox</title></head><body>Please log in.</body></html>"
_SUCCESS = {"get": 200, "list": 200, "create": 202, "update": 200, "delete": 200}


class SandboxApp:
    """A Daftra account as an ASGI application."""

    def __init__(self, records: Records, credentials: Credentials) -> None:
        """Answer for ``records`` whoever holds ``credentials``."""
        self.records = records
        self.credentials = credentials
        self.failures = Failures()
        self.requests: list[ReceivedRequest] = []
        self.latency = 0.0
        self._router = Starlette(
            routes=[
                Route(_TOKEN_PATH, self._token, methods=["POST"]),
                Route("/api2/{path:path}", self._v1, methods=["GET", "POST", "PUT", "DELETE"]),
                Route("/{path:path}", _login_page, methods=["GET", "POST", "PUT", "DELETE"]),
            ]
        )

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Note the request, let a failure happen that is due, answer otherwise."""
        if scope["type"] != "http":
            await self._router(scope, receive, send)
            return
        request = Request(scope, receive)
        body = await request.body()
        path, method = request.url.path, request.method
        self.requests.append(
            remember(method, path, request.query_params, request.headers, body, secret=bare_path(path) == _TOKEN_PATH)
        )
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

    async def _token(self, request: Request) -> Response:
        form = read_form(request.headers.get("content-type", ""), await request.body())
        status, body = self.credentials.grant(form)
        return _json(status, body)

    async def _v1(self, request: Request) -> Response:
        operation = ""
        try:
            self.credentials.check(request.headers, writing=request.method != "GET")
            operation, run = self._operation(request, await request.body())
            answer = run()
        except Refusal as refusal:
            return _json(refusal.status, refusal.body)
        except LookupError:
            return await _login_page(request)
        status = _SUCCESS[operation]
        return _json(status, {"result": "successful", "code": status, **answer})

    def _operation(self, request: Request, body: bytes) -> tuple[str, Callable[[], dict[str, Json]]]:
        """What a request asks for.

        Raises:
            LookupError: nothing that exists.
        """
        name, _, identifier = bare_path(request.path_params["path"]).partition("/")
        method, records = request.method, self.records
        if (name, identifier, method) == ("site_info", "", "GET"):
            base_url = f"{request.url.scheme}://{request.url.netloc}"
            return "get", lambda: {"data": {"Site": records.account.site_info(base_url)}}
        resource = records.resources[name]
        # Ids beyond what SQLite holds name no record either.
        id = int(identifier) if identifier.isascii() and identifier.isdigit() and len(identifier) < 19 else None
        if identifier and id is None:
            raise Refusal(404, f"There is no {resource.key} with this id.")
        query = request.query_params
        match method, id:
            case "GET", None:
                operation, run = "list", lambda: records.page(resource, query)
            case "GET", int():
                operation, run = "get", lambda: records.detail(resource, id)
            case "POST", None:
                operation, run = "create", lambda: records.create(resource, _parsed(body))
            case "PUT", int():
                operation, run = "update", lambda: records.update(resource, id, _parsed(body))
            case "DELETE", int():
                operation, run = "delete", lambda: records.delete(resource, id)
            case _:
                raise LookupError(method)
        if operation not in resource.operations:
            raise LookupError(operation)
        return operation, run


def _parsed(body: bytes) -> Json:
    try:
        # Decimal keeps amounts digit for digit, which orjson's floats would not.
        return json.loads(body, parse_float=Decimal, parse_constant=_no_constant)
    except (ValueError, RecursionError):
        raise Refusal(400, "The body is not valid JSON.") from None


def _no_constant(name: str) -> Json:
    raise ValueError(name)


def _json(status: int, body: Json) -> Response:
    return Response(orjson.dumps(body), status, media_type="application/json")


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


async def _discard(_message: object) -> None:
    """Swallow the real answer of a request that is to look failed."""


async def _drop(scope: Scope, receive: Receive) -> None:
    abort: Callable[[], None] | None = scope.get("extensions", {}).get(DROP)
    if abort is None:
        # Inside httpx.ASGITransport there is no connection: the caller sees what a socket would have made of it.
        raise httpx.RemoteProtocolError("Server disconnected without sending a response.")
    abort()
    while (await receive())["type"] != "http.disconnect":
        pass
