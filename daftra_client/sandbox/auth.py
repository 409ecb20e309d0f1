"""API keys, access tokens, and the endpoint that issues tokens."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Mapping
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qsl

from daftra_client.sandbox.account import SITE_ID
from daftra_client.sandbox.records import Refusal
from daftra_client.sandbox.wire import Json, as_object, decode


class Credentials:
    """The keys and tokens of one sandbox."""

    def __init__(
        self,
        api_key: str | None = None,
        *,
        client_id: str = "1",
        client_secret: str | None = None,
        username: str = "owner@example.com",
        password: str | None = None,
        token_lifetime: int,
        rotate_refresh_tokens: bool,
    ) -> None:
        """Choose random values for the secrets that are not given."""
        self.api_key: str = api_key or secrets.token_hex(20)
        self.read_only_key: str = secrets.token_hex(20)
        self.client_id = client_id
        self.client_secret: str = client_secret or secrets.token_hex(20)
        self.username = username
        self.password: str = password or secrets.token_urlsafe(12)
        self.token_lifetime = token_lifetime
        self.rotate_refresh_tokens = rotate_refresh_tokens
        self._lock = threading.Lock()
        self._expiry: dict[str, float] = {}
        self._refresh_tokens: set[str] = set()
        self._current_token = ""

    @property
    def access_token(self) -> str:
        """A valid access token; the same one until it expires."""
        if not self._valid(self._current_token):
            self._current_token = self._issue()
        return self._current_token

    def expire(self) -> None:
        """Expire every access token; refresh tokens stay valid."""
        with self._lock:
            self._expiry.clear()

    def check(self, headers: Mapping[str, str], *, writing: bool, together: bool) -> None:
        """Check the credentials of a request; ``together`` says whether a request may have both a key and a token.

        Raises:
            Refusal: 401 if the credentials are missing or not valid, 403 for writes with the read-only key.
        """
        key, authorization = headers.get("apikey"), headers.get("authorization")
        if key is not None and authorization is not None and not together:
            raise Refusal(401, "Send either an API key or an access token, not both.")
        if authorization is not None:
            scheme, _, token = authorization.partition(" ")
            # Some callers send their key in both headers (public code); a key that is sent only as a token is refused
            # (live report).
            known = token.strip() == key or self._valid(token.strip())
            if scheme.lower() != "bearer" or not known:
                raise Refusal(401, "This access token is not valid.")
            if key is None:
                return
        if key == self.read_only_key:
            if writing:
                raise Refusal(403, "This key has only read permission.")
            return
        if key != self.api_key:
            raise Refusal(401, "No valid credentials.")

    def grant(self, form: Mapping[str, str]) -> tuple[int, Json]:
        """Answer a token request with a status and a body."""
        kind = form.get("grant_type", "")
        needed = {"password": ("username", "password"), "refresh_token": ("refresh_token",)}.get(kind, ())
        if missing := [name for name in ("grant_type", "client_id", "client_secret", *needed) if not form.get(name)]:
            # vendor reference 2026-08
            return 400, _oauth_error("invalid_request", f"A parameter is missing: {', '.join(missing)}.")
        if (form.get("client_id"), form.get("client_secret")) != (self.client_id, self.client_secret):
            return 401, _oauth_error("invalid_client", "The application is unknown.")
        match kind:
            case "password":
                if (form.get("username"), form.get("password")) != (self.username, self.password):
                    return 400, _oauth_error("invalid_grant", "The user name or password is wrong.")
                return 200, self._token(None)
            case "refresh_token":
                old = form.get("refresh_token", "")
                if old not in self._refresh_tokens:
                    return 401, _oauth_error("invalid_request", "The refresh token is not valid.")
                return 200, self._token(old)
            case _:
                return 400, _oauth_error("unsupported_grant_type", "This grant type is not offered.")

    def _token(self, old: str | None) -> Json:
        refresh = old
        if refresh is None or self.rotate_refresh_tokens:
            self._refresh_tokens.discard(refresh or "")
            refresh = secrets.token_hex(32)
            self._refresh_tokens.add(refresh)
        return {
            "token_type": "Bearer",
            "expires_in": self.token_lifetime,
            "access_token": self._issue(),
            "refresh_token": refresh,
            "site_id": int(SITE_ID),
            "subdomain": "example.daftra.com",
        }

    def _issue(self) -> str:
        token = secrets.token_hex(32)
        with self._lock:
            self._expiry[token] = time.monotonic() + self.token_lifetime
        return token

    def _valid(self, token: str) -> bool:
        return self._expiry.get(token, 0.0) > time.monotonic()


def read_form(content_type: str, body: bytes) -> dict[str, str]:
    """Read the fields of a token request: multipart, URL-encoded or JSON. An unreadable body has no fields.

    JSON is recognized from the body, as in the rest of the API, because clients send it with a wrong type or none.
    """
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "multipart/form-data":
        # The e-mail parser of the standard library reads multipart bodies, which saves a dependency.
        message = BytesParser(policy=HTTP).parsebytes(
            b"Content-Type: " + content_type.encode("latin-1") + b"\r\n\r\n" + body
        )
        fields: dict[str, str] = {}
        for part in message.iter_parts() if message.is_multipart() else ():
            name = part.get_param("name", header="content-disposition")
            payload = part.get_payload(decode=True)
            if isinstance(name, str) and isinstance(payload, bytes):
                fields[name] = payload.decode(errors="replace")
        return fields
    if kind == "application/json" or body.lstrip().startswith(b"{"):
        try:
            loaded = as_object(decode(body)) or {}
        except (ValueError, ArithmeticError, RecursionError):
            return {}
        return {key: str(value) for key, value in loaded.items()}
    return dict(parse_qsl(body.decode(errors="replace")))


def _oauth_error(code: str, text: str) -> Json:
    return {"error": code, "error_description": text, "message": text}
