"""The views of the page, rendered from the templates of this folder."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import fields
from functools import partial
from typing import Any
from urllib.parse import urlsplit

from starlette.convertors import IntegerConvertor, register_url_convertor
from starlette.requests import Request
from starlette.responses import HTMLResponse, RedirectResponse, Response
from starlette.routing import Route, Router
from starlette.types import ASGIApp

from daftra_client.sandbox.account import ROOT
from daftra_client.sandbox.app import SandboxApp
from daftra_client.sandbox.auth import read_form
from daftra_client.sandbox.behaviour import Behaviour
from daftra_client.sandbox.page import BASE
from daftra_client.sandbox.page.browse import Browser, pretty
from daftra_client.sandbox.page.guard import Guard, Tokens
from daftra_client.sandbox.page.orders import FAULTS, LATENCIES, Orders
from daftra_client.sandbox.page.templating import TEMPLATES, source
from daftra_client.sandbox.page.texts import LANGUAGES, translate
from daftra_client.sandbox.requestlog import ReceivedRequest
from daftra_client.sandbox.webhooks import Webhooks
from daftra_client.sandbox.wire import Json

_LANGUAGE_COOKIE = "daftra_sandbox_language"
_LATEST, _MANY, _DELIVERIES = 15, 100, 8
"""How many requests the overview and the log show, and how many webhooks the overview."""


class _Number(IntegerConvertor):
    """A number that both Python and SQLite can read."""

    regex = "[0-9]{1,18}"


register_url_convertor("number", _Number())


class Views:
    """The page of one sandbox."""

    def __init__(self, app: SandboxApp, webhooks: Webhooks, reset: Callable[[], None]) -> None:
        """Show the records of ``app`` and the deliveries of its ``webhooks``, and control ``app``."""
        self._app, self._webhooks = app, webhooks
        self._tokens = Tokens()
        self._orders = Orders(app, reset)
        self._browser = Browser(app.records)

    def guarded(self) -> ASGIApp:
        """The page as an ASGI application."""
        router = Router(
            routes=[
                Route("/", self._overview),
                Route(f"{BASE}/records/{{resource}}", self._listing),
                Route(f"{BASE}/records/{{resource}}/{{id:number}}", self._single),
                Route(f"{BASE}/requests", self._requests),
                Route(f"{BASE}/requests/{{number:number}}", self._request),
                Route(f"{BASE}/orders/{{name}}", self._order, methods=["POST"]),
                Route("/{path:rest}", self._missing),
            ]
        )
        return Guard(router, scripts=source("script"), styles=source("style"))

    async def _overview(self, request: Request) -> Response:
        app, behaviour = self._app, self._app.records.account.behaviour
        counts = self._browser.counts()
        usual = Behaviour()
        return self._render(
            request,
            "overview.html",
            requests=self._latest(_LATEST),
            count=len(app.requests),
            receiver=_receiver,
            deliveries=[*self._webhooks.deliveries][: -_DELIVERIES - 1 : -1],
            counts={name: count for name, count in counts.items() if count},
            empty=[name for name, count in counts.items() if not count],
            pending=app.failures.pending,
            faults=FAULTS,
            latency=app.latency,
            latencies=LATENCIES,
            entities=[name for name in app.entities.names if name not in app.entities.switched_off],
            off=sorted(app.entities.switched_off),
            switches=[
                (each.name, _setting(value), value != getattr(usual, each.name))
                for each in fields(behaviour)
                for value in [getattr(behaviour, each.name)]
            ],
            done=request.query_params.get("done", ""),
        )

    async def _listing(self, request: Request) -> Response:
        resource = self._app.records.resources.get(request.path_params["resource"])
        if resource is None:
            return await self._missing(request)
        query = request.query_params
        listing = self._browser.listing(resource, query)
        return self._render(
            request,
            "records.html",
            resource=resource,
            listing=listing,
            q=query.get("q", ""),
            deleted=bool(query.get("deleted")),
            at=partial(_at, request),
        )

    async def _single(self, request: Request) -> Response:
        resource = self._app.records.resources.get(request.path_params["resource"])
        single = self._browser.single(resource, request.path_params["id"]) if resource else None
        if resource is None or single is None:
            return await self._missing(request)
        return self._render(request, "record.html", resource=resource, record=single)

    async def _requests(self, request: Request) -> Response:
        return self._render(request, "requests.html", requests=self._latest(_MANY), count=len(self._app.requests))

    async def _request(self, request: Request) -> Response:
        number: int = request.path_params["number"]
        if not 1 <= number <= len(self._app.requests):
            return await self._missing(request)
        received = self._app.requests[number - 1]
        body = received.body
        text = body if body is None or isinstance(body, str) else pretty(body)
        return self._render(request, "request.html", number=number, received=received, body=text)

    async def _order(self, request: Request) -> Response:
        form = read_form(request.headers.get("content-type", ""), await request.body())
        if not self._tokens.accepts(form):
            return self._problem(request, 403, "This form is out of date, or it is not from this page.")
        name = request.path_params["name"]
        if name not in self._orders:
            return await self._missing(request)
        try:
            self._orders.carry_out(name, form)
        except ValueError:
            return self._problem(request, 400, "This value makes no sense here.")
        return RedirectResponse(f"/?done={name}#control", 303)

    async def _missing(self, request: Request) -> Response:
        return self._problem(request, 404, "There is nothing here.")

    def _problem(self, request: Request, status: int, text: str) -> Response:
        return self._render(request, "problem.html", status=status, text=text)

    def _latest(self, count: int) -> list[tuple[int, ReceivedRequest]]:
        """The latest requests with their numbers, newest first."""
        requests = self._app.requests[:]
        first = max(0, len(requests) - count)
        return [(number, requests[number - 1]) for number in range(len(requests), first, -1)]

    def _render(self, request: Request, template: str, *, status: int = 200, **values: Any) -> Response:
        language = _language(request)
        html = TEMPLATES.get_template(template).render(
            values,
            _=partial(translate, language),
            language=language,
            direction=LANGUAGES[language].direction,
            languages={
                code: (each.name, _at(request, lang=code)) for code, each in LANGUAGES.items() if code != language
            },
            account=self._app.records.account,
            root=ROOT.get(),
            token=self._tokens.value,
            status=status,
            here=request.url.path,
        )
        tag = f'"{hashlib.sha256(html.encode()).hexdigest()[:32]}"'
        if status == 200 and request.headers.get("if-none-match") == tag:
            return Response(status_code=304, headers={"etag": tag})
        answer = HTMLResponse(html, status, {"etag": tag})
        if request.query_params.get("lang") == language:
            answer.set_cookie(_LANGUAGE_COOKIE, language, max_age=31_536_000, httponly=True, samesite="lax")
        return answer


def _at(request: Request, **changes: str | int) -> str:
    """The address of this view with other parameters."""
    url = request.url.include_query_params(**changes)
    return f"{url.path}?{url.query}"


def _receiver(url: str) -> str:
    """The address of a webhook without what can be secret: user, password and parameters."""
    parts = urlsplit(url)
    return f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{parts.path}{'?***' if parts.query else ''}"


def _language(request: Request) -> str:
    """The language that was chosen last, else the first one that the browser asks for."""
    for chosen in (request.query_params.get("lang"), request.cookies.get(_LANGUAGE_COOKIE)):
        if chosen and chosen in LANGUAGES:
            return chosen
    wanted = request.headers.get("accept-language", "")[:2].lower()
    return wanted if wanted in LANGUAGES else "en"


def _setting(value: Json) -> str:
    if isinstance(value, frozenset):
        value = sorted(value)
    return pretty(value)
