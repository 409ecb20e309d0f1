"""One account of a fleet: its address, its credentials, and the options of its sync."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import unquote, urlsplit

import attrs

from ..._call.credentials import PasswordGrant
from ..._call.settings import account_url
from ...errors import ConfigurationError
from .secrets import Secret


@attrs.frozen(kw_only=True)
class Account:
    """An account of a fleet.

    Attributes:
        name: Its name in the file, and in the warehouse.
        address: Its address, as arguments of the client.
        credentials: Its credentials, by the names of arguments of the client or of `PasswordGrant`.
        username: The user of the password grant.
        client_id: The OAuth application of the password grant; None for the published one.
        to: The address of the warehouse.
        resources: The resources to sync; None for all that have a list.
        personal: Whether personal data is loaded.
        bulk_lines: Whether lines are taken from listings, see `sync`.
        allow_deletions: The largest share of a resource that a run may mark as deleted.
        max_calls: The maximum number of calls to Daftra, retries included.
        max_minutes: The time in minutes after which no call is made.
        tries: The maximum number of attempts after temporary failures.
        per_second: The maximum number of calls per second; None for no limit.
        max_concurrency: The maximum number of concurrent calls.
        shares: The name of the limiter that the account shares with others; None if it has its own.
        redis: The Redis through which processes share limiters.
    """

    name: str
    address: Mapping[str, Any]
    credentials: Mapping[str, Secret]
    to: Secret
    username: str | None = attrs.field(default=None, repr=False)
    client_id: str | None = None
    resources: tuple[str, ...] | None = None
    personal: bool = True
    bulk_lines: bool = False
    allow_deletions: float = 0.2
    max_calls: int | None = None
    max_minutes: float | None = None
    tries: int = 3
    per_second: float | None = None
    max_concurrency: int = 8
    shares: str | None = None
    redis: Secret | None = None

    @property
    def root(self) -> str:
        """The root URL of the account."""
        address = self.address
        return account_url(address.get("subdomain"), address.get("domain", "daftra.com"), address.get("base_url"))

    def secrets(self) -> list[str]:
        """Return the secrets of the account that this process can read, the longest first."""
        found: list[str] = [] if self.username is None else [self.username]
        for secret in self.credentials.values():
            with suppress(ConfigurationError):
                found.append(secret.read())
        for address in (self.to, self.redis):
            with suppress(ConfigurationError, ValueError):
                password = urlsplit(address.read()).password if address else None
                found += [password, unquote(password)] if password else []
        return sorted(set(found), key=len, reverse=True)

    def opened(self) -> dict[str, Any]:
        """Return the address and the credentials as arguments of the client.

        Raises:
            ConfigurationError: A file or a variable that holds a secret cannot be read.
        """
        read: dict[str, Any] = {name: secret.read() for name, secret in self.credentials.items()}
        if self.username is None:
            return {**self.address, **read}
        if self.client_id is not None:
            read["client_id"] = self.client_id
        return {**self.address, "auth": PasswordGrant(self.username, **read)}
