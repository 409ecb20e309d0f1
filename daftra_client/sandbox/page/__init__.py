"""The page of a sandbox for people: account, records, requests and faults, at the root of its address.

What renders it is loaded when somebody opens it, so that a sandbox starts as quickly without.
"""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from typing import TYPE_CHECKING

from starlette.types import ASGIApp, Receive, Scope, Send

if TYPE_CHECKING:
    from daftra_client.sandbox.app import SandboxApp
    from daftra_client.sandbox.webhooks import Webhooks

__all__ = ["BASE", "Page"]

BASE = "/_sandbox"
"""All paths of the page but the root begin with it."""

if find_spec("jinja2") is None:
    # It is needed later, but an incomplete installation is better named at the start.
    raise ModuleNotFoundError("No module named 'jinja2'", name="jinja2")


class Page:
    """The page as an ASGI application of its own: its requests are neither logged, nor delayed, nor made to fail."""

    def __init__(self, app: SandboxApp, webhooks: Webhooks, reset: Callable[[], None]) -> None:
        """Show what ``app`` has, and its ``webhooks``; ``reset`` returns the account to its first day."""
        self._app, self._webhooks, self._reset = app, webhooks, reset
        self._views: ASGIApp | None = None

    def answers(self, scope: Scope) -> bool:
        """Whether a request is for the page."""
        path: str = scope["path"]
        if path == "/":
            return scope["method"] in {"GET", "HEAD"}
        return path == BASE or path.startswith(f"{BASE}/")

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request for the page."""
        if self._views is None:
            from daftra_client.sandbox.page.views import Views

            self._views = Views(self._app, self._webhooks, self._reset).guarded()
        await self._views(scope, receive, send)
