"""Credentials: an API key, an access token, or the password grant of OAuth.

An API key goes in the header `apikey` and never together with `Authorization`, since Daftra then refuses even a correct
key (source: documentation). Tokens go in `Authorization: Bearer` and work for both v1 and v2 (source: live report).
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from typing import Any, Final, NoReturn, Protocol, TypeAlias

import anyio
import attrs

from .._common.concurrency import SingleFlight, uninterrupted
from .._common.identity import LoopId, current_loop
from ..errors import AuthenticationError, ConfigurationError, DaftraError, ValidationError

TokenRequest: TypeAlias = Callable[[dict[str, str]], Awaitable[Any]]
"""Sends a form to the token endpoint and returns the decoded answer, which contains an access token."""
TokenSource: TypeAlias = Callable[[], Awaitable[str]]
TokenSaver: TypeAlias = Callable[["Token"], Awaitable[None]]

EARLY: Final = 60.0
"""Seconds between the renewal of a token and its expiry; half of its lifetime if that is less."""

_MAX_LIFETIME: Final = 3.2e9
"""Seconds, about a century. A longer lifetime is reduced to it, so that the time of expiry fits in a `datetime`."""


class Credentials(Protocol):
    """Credentials as the engine uses them."""

    async def headers(self, request_token: TokenRequest) -> dict[str, str]:
        """Headers for the next attempt."""
        ...

    async def renew(self, rejected: dict[str, str], request_token: TokenRequest) -> bool:
        """Get new headers after a 401. Returns False if there are no other headers than the rejected ones."""
        ...


class _Unportable:
    """Refuses copy and pickle, so that credentials do not leave their process."""

    __slots__ = ()

    def __reduce__(self) -> NoReturn:
        raise TypeError(f"{type(self).__name__} holds credentials and cannot be pickled or copied")


@attrs.frozen
class ApiKey(_Unportable):
    """The account's API key."""

    key: str = attrs.field(repr=False)

    def __attrs_post_init__(self) -> None:
        _check_secret("api_key", self.key)

    async def headers(self, request_token: TokenRequest) -> dict[str, str]:
        return {"apikey": self.key}

    async def renew(self, rejected: dict[str, str], request_token: TokenRequest) -> bool:
        return False


@attrs.frozen
class AccessToken(_Unportable):
    """An access token that the caller obtains: the token itself, or an async callable that returns it."""

    token: str | TokenSource = attrs.field(repr=False)

    def __attrs_post_init__(self) -> None:
        if not callable(self.token):
            _check_secret("access_token", self.token)

    async def headers(self, request_token: TokenRequest) -> dict[str, str]:
        token = self.token
        if callable(token):
            token = await token()
            _check_secret("access_token", token)
        return {"Authorization": f"Bearer {token}"}

    async def renew(self, rejected: dict[str, str], request_token: TokenRequest) -> bool:
        return callable(self.token) and await self.headers(request_token) != rejected


@attrs.frozen(kw_only=True)
class Token:
    """A token of the token endpoint. `PasswordGrant(on_token=...)` receives each new token to store it.

    Attributes:
        access_token: Sent with every call.
        refresh_token: Exchanged for the next access token. Daftra may replace it in this exchange.
        expires_in: Seconds from issue to expiry; None if Daftra does not send them.
        expires_at: Time of expiry in UTC by the clock of this machine; None if Daftra does not send it.
        site_id: The account, in the flow of marketplace apps.
        subdomain: The account's host, in the flow of marketplace apps.
    """

    access_token: str = attrs.field(repr=False)
    refresh_token: str | None = attrs.field(default=None, repr=False)
    expires_in: float | None = None
    expires_at: datetime | None = None
    site_id: int | None = None
    subdomain: str | None = None


class PasswordGrant(_Unportable):
    """The OAuth password grant of the token endpoint.

    A token is renewed shortly before it expires, and once after a 401 unless another call has renewed it meanwhile. The
    renewal uses the refresh token, or the password if Daftra refuses the refresh token. Calls that need a token at the
    same time share one renewal and its failure.

    Args:
        username: E-mail address of the user.
        password: Password of the user.
        client_secret: Secret of the OAuth client, from Daftra's documentation or the app's page.
        client_id: Id of the OAuth client; "1" is the published one.
        token: A token of an earlier run. The password is not sent while it is valid.
        on_token: Async callable that receives each new `Token` to store it. A refresh token may be valid for only one
            renewal, so neither the deadline nor the cancellation of a call interrupts the callable. Both wait for it,
            so it must always return.
    """

    def __init__(
        self,
        username: str,
        password: str,
        *,
        client_secret: str,
        client_id: str = "1",
        token: Token | None = None,
        on_token: TokenSaver | None = None,
    ) -> None:
        self._login: Final = {"username": username, "password": password}
        self._client: Final = {"client_id": client_id, "client_secret": client_secret}
        for name, value in {**self._login, **self._client}.items():
            _check_secret(name, value)
        self._on_token = on_token
        self._token = token
        self._renew_at: float | None = None
        self._loop: LoopId | None = None
        self._renewal = SingleFlight(DaftraError)

    async def headers(self, request_token: TokenRequest) -> dict[str, str]:
        token = self._token
        if token is None or self._is_stale():
            token = await self._renew(token, request_token)
        return {"Authorization": f"Bearer {token.access_token}"}

    async def renew(self, rejected: dict[str, str], request_token: TokenRequest) -> bool:
        token = self._token
        if token is not None and rejected.get("Authorization") == f"Bearer {token.access_token}":
            await self._renew(token, request_token)
        return True

    def _is_stale(self) -> bool:
        if self._loop != current_loop() and self._token is not None:
            self._schedule_renewal(self._token)  # each event loop has its own clock
        return self._renew_at is not None and anyio.current_time() > self._renew_at

    def _schedule_renewal(self, token: Token) -> None:
        self._loop = current_loop()
        self._renew_at = None
        if token.expires_at is not None:
            left = (token.expires_at - datetime.now(UTC)).total_seconds()
            life = left if token.expires_in is None else token.expires_in
            self._renew_at = anyio.current_time() + left - min(EARLY, life / 2)

    async def _renew(self, old: Token | None, request_token: TokenRequest) -> Token:
        async def make() -> Token:
            token = await self._fetch(old, request_token)
            self._token = token
            self._schedule_renewal(token)
            if self._on_token is not None:
                await uninterrupted(self._on_token, token)
            return token

        # Failures are shared too, since many failed logins could lock the user out.
        return await self._renewal.run(lambda: self._token if self._token is not old else None, make)

    async def _fetch(self, old: Token | None, request_token: TokenRequest) -> Token:
        if old is not None and old.refresh_token:
            form = {"grant_type": "refresh_token", **self._client, "refresh_token": old.refresh_token}
            try:
                return _token_from(await request_token(form), old)
            except (AuthenticationError, ValidationError):
                pass  # refresh tokens expire too
        form = {"grant_type": "password", **self._client, **self._login}
        return _token_from(await request_token(form), None)

    def __repr__(self) -> str:
        return "PasswordGrant(***)"


def has_token(answer: Any) -> bool:
    """Whether an answer of the token endpoint contains a usable access token."""
    try:
        _check_secret("access_token", answer.get("access_token") if isinstance(answer, dict) else None)
    except ConfigurationError:
        return False
    return True


def _token_from(content: dict[str, Any], old: Token | None) -> Token:
    expires_in = _seconds(content.get("expires_in"))
    refresh_token, site_id, subdomain = content.get("refresh_token"), content.get("site_id"), content.get("subdomain")
    return Token(
        access_token=content["access_token"],
        # If Daftra does not replace the refresh token, its answer contains none (source: live report).
        refresh_token=str(refresh_token) if refresh_token else old.refresh_token if old else None,
        expires_in=expires_in,
        expires_at=None if expires_in is None else datetime.now(UTC) + timedelta(seconds=expires_in),
        site_id=int(site_id) if isinstance(site_id, int | str) and str(site_id).isdecimal() else None,
        subdomain=subdomain if isinstance(subdomain, str) else None,
    )


def _seconds(value: Any) -> float | None:
    try:
        seconds = float(value)
    except (TypeError, ValueError):
        return None
    return min(seconds, _MAX_LIFETIME) if math.isfinite(seconds) and seconds > 0 else None


def _check_secret(name: str, value: Any) -> None:
    if not isinstance(value, str) or not value.strip():
        raise ConfigurationError(f"{name} is empty")
    if name in ("api_key", "access_token") and (not value.isascii() or not value.isprintable() or " " in value):
        raise ConfigurationError(f"{name} has characters that are not allowed in an HTTP header")


def credentials_from(
    api_key: str | None, access_token: str | TokenSource | None, auth: Credentials | None
) -> Credentials:
    """The credentials among the arguments of a client.

    Raises:
        ConfigurationError: There are no credentials, or more than one kind.
    """
    given: list[Credentials] = []
    if api_key is not None:
        given.append(ApiKey(api_key))
    if access_token is not None:
        given.append(AccessToken(access_token))
    if auth is not None:
        given.append(auth)
    if len(given) != 1:
        raise ConfigurationError("give exactly one of api_key=, access_token= and auth=")
    return given[0]
