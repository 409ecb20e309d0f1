"""The account that a command works on, from the options before the command, the environment and the profiles."""

from __future__ import annotations

import os
import sys
import threading
from collections.abc import AsyncIterator, Iterable, Iterator, Mapping
from contextlib import ExitStack, asynccontextmanager, contextmanager
from typing import TYPE_CHECKING, Any, Final, NamedTuple

import click

from .errors import register_secret

if TYPE_CHECKING:
    from .._call.observing import Observer
    from ..client import DaftraClient
    from ..sandbox import Sandbox
    from .config import Profile, Profiles

DEMO_INVOICES: Final = 200
"""Invoices of the account of `--sandbox`, in addition to the clients, products and payments that belong to them."""

ADDRESSES: Final = {"DAFTRA_BASE_URL": "base_url", "DAFTRA_SUBDOMAIN": "subdomain"}
_CREDENTIALS: Final = ("DAFTRA_API_KEY_FILE", "DAFTRA_API_KEY", "DAFTRA_ACCESS_TOKEN")


class Account(NamedTuple):
    """Address and credentials of an account as arguments of the client, and their sources."""

    arguments: Mapping[str, Any]
    address_from: str
    key_from: str

    def __repr__(self) -> str:
        return f"Account(address from {self.address_from}, key from {self.key_from})"


class _Address(NamedTuple):
    arguments: dict[str, str]
    source: str
    profile: Profile | None = None
    """The profile that names it."""
    is_chosen: bool = False
    """It comes from an option."""


class Session(NamedTuple):
    """The options before a command. None means that an option was not given."""

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
    async def open(
        self, account: Account | None = None, *, observers: Iterable[Observer] = ()
    ) -> AsyncIterator[DaftraClient]:
        """The client of the account, by default that of `account()` or of the sandbox.

        Raises:
            ConfigurationError: Address or credentials are missing, contradict each other or cannot be used.
            click.UsageError: The options contradict each other.
        """
        from ..client import DaftraClient

        with ExitStack() as stack:
            stack.enter_context(log(is_shown=self.is_debug))
            if account is None and self.is_sandbox:
                sandbox = stack.enter_context(self._sandbox())
                given: dict[str, Any] = {
                    "base_url": sandbox.base_url,
                    "api_key": sandbox.api_key,
                    "branch_id": self.branch_id,
                }
            else:
                given = dict((account or self.account()).arguments)
            register_secret(given.get("api_key") or given.get("access_token") or "")
            async with DaftraClient(**given, **self._limits(), observers=observers) as daftra:
                yield daftra

    def account(self) -> Account:
        """Address and credentials: options before environment before profile.

        A key goes only to the address that belongs to it. So a key of the environment is ignored if another account
        was chosen than that of the environment, and the key of a profile goes only to the address of the profile. A key
        without an address is for the account that was chosen.

        Raises:
            ConfigurationError: See `open`.
            click.UsageError: See `open`.
        """
        from . import config

        profiles = config.read(config.path())
        address = self._address(profiles)
        key, key_from = self._credentials(address, profiles)
        branch_id = self.branch_id
        if branch_id is None and address.profile is not None:
            branch_id = address.profile.branch_id
        return Account({**address.arguments, **key, "branch_id": branch_id}, address.source, key_from)

    def _address(self, profiles: Profiles) -> _Address:
        """The address from the options, the environment or the default profile, in this order."""
        self.refuse_two_addresses(with_profile=True)
        if self.base_url is not None:
            return _Address({"base_url": self.base_url}, "--base-url", is_chosen=True)
        if self.subdomain is not None:
            return _Address({"subdomain": self.subdomain}, "--subdomain", is_chosen=True)
        if self.profile is not None:
            profile = profiles.named(self.profile)
            return _Address(profile.address, f"profile {profile.name}", profile, is_chosen=True)
        if (found := _address_of_environment(profiles)) is not None:
            return found
        if profiles.default is not None:
            return _Address(profiles.default.address, f"profile {profiles.default.name}", profiles.default)
        from ..errors import ConfigurationError

        if profiles.by_name:
            raise ConfigurationError(
                f"there are {len(profiles.by_name)} profiles and no default one: give --profile NAME, or choose one "
                "with `daftra profiles --default NAME`"
            )
        raise ConfigurationError(
            "no account is known: run `daftra login`, or give --subdomain and --api-key-file, or set "
            "DAFTRA_SUBDOMAIN and DAFTRA_API_KEY_FILE; `daftra --sandbox ...` needs none of them"
        )

    def refuse_two_addresses(self, *, with_profile: bool) -> None:
        """Refuse two options that each name an account.

        Raises:
            click.UsageError: There are two of them.
        """
        options = {"--base-url": self.base_url, "--subdomain": self.subdomain}
        if with_profile:
            options["--profile"] = self.profile
        if len(given := [name for name, value in options.items() if value is not None]) > 1:
            raise click.UsageError(f"{' and '.join(given)} are mutually exclusive")

    def _credentials(self, address: _Address, profiles: Profiles) -> tuple[dict[str, str], str]:
        """The credentials for an address as an argument of the client, and their source."""
        from .._call.environment import key_in, with_environment
        from ..errors import ConfigurationError

        if self.api_key_file is not None:
            return {"api_key": key_in(self.api_key_file, "--api-key-file")}, "--api-key-file"
        if address.profile is not None and address.is_chosen and address.profile.has_key:
            return _key_of(address.profile)
        in_environment = [name for name in _CREDENTIALS if os.environ.get(name)]
        passed_over = ""
        if in_environment:
            theirs = _address_of_environment(profiles)
            if theirs is None or _root(theirs.arguments) == _root(address.arguments):
                found = with_environment(address.arguments)
                return {name: found[name] for name in found.keys() - address.arguments.keys()}, in_environment[0]
            passed_over = f" ({in_environment[0]} belongs to the account of {theirs.source})"
        profile = address.profile or _profile_at(address, profiles)
        if profile is not None and profile.has_key:
            return _key_of(profile)
        root = _root(address.arguments)
        if not sys.stdin.isatty():
            raise ConfigurationError(
                f"no API key is known for {root}{passed_over}: run `daftra login`, give --api-key-file, or set "
                "DAFTRA_API_KEY_FILE"
            )
        return {"api_key": ask_key(root)}, "the terminal"

    def _limits(self) -> dict[str, Any]:
        if self.per_second is None:
            return {"max_concurrency": self.max_concurrency}
        from .._call.limiter import Limiter

        return {"limiter": Limiter(self.max_concurrency or 8, per_second=self.per_second)}

    def _sandbox(self) -> Sandbox:
        if any((self.profile, self.subdomain, self.base_url, self.api_key_file)):
            raise click.UsageError("--sandbox is a separate account; leave the other options of the account out")
        from ..sandbox import Sandbox

        return Sandbox(demo_data=DEMO_INVOICES)


@contextmanager
def log(*, is_shown: bool) -> Iterator[None]:
    """Show the calls that the client logs, or nothing of its log, not even warnings."""
    import logging

    logger = logging.getLogger("daftra_client")
    handler, level = logging.StreamHandler() if is_shown else logging.NullHandler(), logger.level
    handler.setFormatter(logging.Formatter("%(levelname)s %(name)s: %(message)s"))
    logger.addHandler(handler)
    if is_shown:
        logger.setLevel(logging.DEBUG)
    try:
        yield
    finally:
        logger.removeHandler(handler)
        logger.setLevel(level)


def ask_key(account: str) -> str:
    """The API key of an account from the terminal, which does not echo it."""
    import signal  # few commands ask

    # An event loop that runs takes Ctrl-C for itself, and would notice it only after the answer.
    is_main = threading.current_thread() is threading.main_thread()
    before = signal.signal(signal.SIGINT, signal.default_int_handler) if is_main else None
    try:
        key: str = click.prompt(f"API key of {account} (not shown)", hide_input=True, err=True)
    finally:
        if is_main:
            signal.signal(signal.SIGINT, before)
    return key.strip()


def _address_of_environment(profiles: Profiles) -> _Address | None:
    """The address of the account that the environment names.

    Raises:
        ConfigurationError: It names two, or a profile that does not exist.
    """
    found = next((name for name in ADDRESSES if os.environ.get(name)), None)
    if name := os.environ.get("DAFTRA_PROFILE"):
        from ..errors import ConfigurationError

        if found is not None:
            raise ConfigurationError(f"{found} and DAFTRA_PROFILE are mutually exclusive: unset one of them")
        profile = profiles.named(name)
        return _Address(profile.address, "DAFTRA_PROFILE", profile)
    return None if found is None else _Address({ADDRESSES[found]: os.environ[found]}, found)


def _profile_at(address: _Address, profiles: Profiles) -> Profile | None:
    """The profile that has the key of an address.

    Raises:
        ConfigurationError: There are several.
    """
    root = _root(address.arguments)
    found = [profile for profile in profiles.by_name.values() if profile.has_key and _root(profile.address) == root]
    if profiles.default in found:
        return profiles.default
    if len(found) > 1:
        from ..errors import ConfigurationError

        names = ", ".join(profile.name for profile in found)
        raise ConfigurationError(f"the profiles {names} all have a key of {root}: choose one with --profile")
    return found[0] if found else None


def _root(address: Mapping[str, str]) -> str:
    from .._call.settings import account_url

    return account_url(address.get("subdomain"), "daftra.com", address.get("base_url"))


def _key_of(profile: Profile) -> tuple[dict[str, str], str]:
    from .._call.environment import key_in
    from . import config

    if profile.api_key_file is not None:
        source = f"api_key_file of the profile {profile.name}"
        file = os.path.join(config.path().parent, os.path.expanduser(profile.api_key_file))
        return {"api_key": key_in(file, source)}, source
    return {"api_key": str(profile.api_key)}, f"profile {profile.name}"
