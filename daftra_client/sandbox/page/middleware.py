"""Serves the page in front of the application."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec

from starlette.types import ASGIApp, Receive, Scope, Send

from daftra_client.sandbox.account import ROOT
from daftra_client.sandbox.app import SandboxApp, root_of
from daftra_client.sandbox.page import BASE
from daftra_client.sandbox.webhooks import Webhooks

if find_spec("jinja2") is None:
    # It is needed later, but an incomplete installation is better reported at the start.
    raise ModuleNotFoundError("No module named 'jinja2'", name="jinja2")


class PageMiddleware:
    """Answers the requests for the page and passes on all others. Requests for the page are not logged, delayed or made
    to fail.

    The views are loaded at the first request for the page, so that a sandbox starts quickly.
    """

    def __init__(self, app: SandboxApp, webhooks: Webhooks, reset: Callable[[], None]) -> None:
        """Show ``app`` and its ``webhooks``; ``reset`` returns the account to its initial state."""
        self._app, self._webhooks, self._reset = app, webhooks, reset
        self._views: ASGIApp | None = None

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for the page, or pass it on."""
        if scope["type"] != "http" or not _is_for_page(scope):
            await self._app(scope, receive, send)
            return
        if self._views is None:
            from daftra_client.sandbox.page.views import Views

            self._views = Views(self._app, self._webhooks, self._reset).guarded()
        ROOT.set(root_of(scope))
        await self._views(scope, receive, send)


def _is_for_page(scope: Scope) -> bool:
    path: str = scope["path"]
    if path == "/":
        return scope["method"] in {"GET", "HEAD"}
    return path == BASE or path.startswith(f"{BASE}/")
