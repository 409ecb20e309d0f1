"""The account that a command works on, from the options before the command, the environment and the profiles."""

from __future__ import annotations

import os
import sys
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import click

if TYPE_CHECKING:
    from ..client import DaftraClient
    from ..sandbox import Sandbox
    from . import config

DEMO_INVOICES: Final = 200
"""Invoices of the account of `--sandbox`, beside the clients, products and payments that belong to them."""

_ADDRESSES: Final = ("DAFTRA_BASE_URL", "DAFTRA_SUBDOMAIN")
_CREDENTIALS: Final = ("DAFTRA_API_KEY", "DAFTRA_API_KEY_FILE", "DAFTRA_ACCESS_TOKEN")


class Session(NamedTuple):
    """The options before a command. What is None was not given."""

    profile: str | None = None
    subdomain: str | None = None
    base_url: str | None = None
    api_key_file: str | None = None
    branch_id: int | None = None
    max_concurrency: int | None = None
    per_second: float | None = None
    is_sandbox: bool = False
    is_debug: bool = False

    @asynccontextmanager
    async def open(self) -> AsyncIterator[DaftraClient]:
        """The client of the account.

        Raises:
            ConfigurationError: Address or credentials are missing, contradict each other or cannot be used.
            click.UsageError: The options contradict each other.
        """
        from ..client import DaftraClient

        if not self.is_sandbox:
            async with DaftraClient(**self.account(), **self._limits()) as daftra:
                yield daftra
            return
        with self._sandbox() as sandbox:
            async with DaftraClient(base_url=sandbox.base_url, api_key=sandbox.api_key, **self._limits()) as daftra:
                yield daftra

    def account(self) -> dict[str, Any]:
        """Address and credentials as arguments of the client: options before environment before profile.

        A key of the environment goes to the address of an option, since both are of the same caller. The key of a
        profile goes only to the address of the profile.

        Raises:
            ConfigurationError: See `open`.
        """
        from .._call.environment import key_in, with_environment
        from . import config

        profile = config.find(self.profile or os.environ.get("DAFTRA_PROFILE") or None)
        chosen = self.profile is not None  # an option, and so before the environment
        own = self._address(profile if chosen else None)
        given: dict[str, Any] = own or ({} if any(map(os.environ.get, _ADDRESSES)) else _address_of(profile))
        given["branch_id"] = self.branch_id
        if self.branch_id is None and profile is not None and given.items() >= _address_of(profile).items():
            given["branch_id"] = profile.branch_id
        if self.api_key_file is not None:
            given["api_key"] = key_in(self.api_key_file, "--api-key-file")
        elif chosen or not any(map(os.environ.get, _CREDENTIALS)):
            given |= self._key(profile, given)
        return with_environment(given)

    def _address(self, profile: config.Profile | None) -> dict[str, Any]:
        """The address of the options."""
        if self.subdomain is not None and self.base_url is not None:
            raise click.UsageError("give --subdomain or --base-url, not both")
        if self.subdomain is not None:
            return {"subdomain": self.subdomain}
        return {"base_url": self.base_url} if self.base_url is not None else _address_of(profile)

    def _key(self, profile: config.Profile | None, address: Mapping[str, Any]) -> dict[str, str]:
        """The key of the profile of this address, or one that is typed in."""
        from .._call.environment import key_in
        from ..errors import ConfigurationError

        if profile is not None and _address_of(profile).items() <= address.items():
            if profile.api_key is not None:
                return {"api_key": profile.api_key}
            if profile.api_key_file is not None:
                return {"api_key": key_in(profile.api_key_file, f"api_key_file of the profile {profile.name}")}
        if any(map(os.environ.get, _CREDENTIALS)):
            return {}
        name = address.get("subdomain") or address.get("base_url")
        if name is None:
            name = next(filter(None, map(os.environ.get, _ADDRESSES)), None)
        if name is None:
            raise ConfigurationError(
                "no account is known: run `daftra login`, or give --subdomain and --api-key-file, or set "
                "DAFTRA_SUBDOMAIN and DAFTRA_API_KEY_FILE; `daftra --sandbox ...` needs none of them"
            )
        if not sys.stdin.isatty():
            raise ConfigurationError(
                f"no API key is known for {name}: run `daftra login`, give --api-key-file, or set DAFTRA_API_KEY_FILE"
            )
        return {"api_key": ask_key(str(name))}

    def _limits(self) -> dict[str, Any]:
        if self.per_second is None:
            return {"max_concurrency": self.max_concurrency}
        from .._call.limiter import Limiter

        return {"limiter": Limiter(self.max_concurrency or 8, per_second=self.per_second)}

    def _sandbox(self) -> Sandbox:
        if any((self.profile, self.subdomain, self.base_url, self.api_key_file)):
            raise click.UsageError("--sandbox is an account of its own; leave the other options of the account out")
        try:
            from ..sandbox import Sandbox
        except ImportError as error:
            raise click.ClickException(str(error)) from None
        return Sandbox(demo_data=DEMO_INVOICES)


def ask_key(account: str) -> str:
    """The API key of an account from the terminal, which does not echo it."""
    key: str = click.prompt(f"API key of {account}", hide_input=True, err=True)
    return key.strip()


def _address_of(profile: config.Profile | None) -> dict[str, Any]:
    if profile is None:
        return {}
    return {"base_url": profile.base_url} if profile.base_url is not None else {"subdomain": profile.subdomain}
