"""Protects the page from other websites.

Any website that a developer visits can send requests to loopback addresses. It must not be able to read the page
through a host name that resolves to 127.0.0.1, or to press its buttons.
"""

from __future__ import annotations

import ipaddress
import secrets
from collections.abc import Mapping

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.responses import PlainTextResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send


class Tokens:
    """The secret of the forms of one sandbox, which no other website knows."""

    def __init__(self) -> None:
        """Choose the secret."""
        self.value: str = secrets.token_urlsafe(24)

    def accepts(self, form: Mapping[str, str]) -> bool:
        """Whether a form comes from the page."""
        return secrets.compare_digest(form.get("token", "").encode(), self.value.encode())


class Guard:
    """Answers only callers that use a loopback name. The headers forbid everything that the page does not need."""

    def __init__(self, app: ASGIApp, *, scripts: str, styles: str) -> None:
        """Guard ``app``; ``scripts`` and ``styles`` are the sources that the content security policy allows."""
        self._app = app
        self._headers = {
            "cache-control": "no-store",
            "content-security-policy": (
                f"default-src 'none'; script-src {scripts}; style-src {styles}; img-src data:; connect-src 'self'; "
                "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
            ),
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-resource-policy": "same-origin",
            "referrer-policy": "same-origin",
            "x-content-type-options": "nosniff",
        }

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse its host."""

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                MutableHeaders(scope=message).update(self._headers)
            await send(message)

        if _is_loopback(Request(scope).headers.get("host", "")):
            await self._app(scope, receive, send_guarded)
        else:
            refusal = PlainTextResponse("This page is shown under loopback addresses only, such as 127.0.0.1.", 403)
            await refusal(scope, receive, send_guarded)


def _is_loopback(host: str) -> bool:
    name = host[1:].partition("]")[0] if host.startswith("[") else host.partition(":")[0]
    try:
        return ipaddress.ip_address(name).is_loopback
    except ValueError:
        return name.lower() == "localhost"
