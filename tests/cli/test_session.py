"""Which account a command works on, and that a key goes only to the address that it belongs to."""

from __future__ import annotations

import asyncio
import logging
from pathlib import Path
from typing import Any

import click
import pytest

from daftra_client.cli import config, session
from daftra_client.cli.config import Profile
from daftra_client.cli.session import Session
from daftra_client.errors import ConfigurationError
from daftra_client.sandbox import Sandbox
from tests.cli.conftest import Run

OPTION, ENVIRONMENT, STORED, OTHER = "key-of-option", "key-of-environment", "key-of-profile", "key-of-other"


@pytest.fixture(autouse=True)
def no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin.isatty", lambda: False, raising=False)


@pytest.fixture
def key_file(tmp_path: Path) -> str:
    file = tmp_path / "key-file"
    file.write_text(f"{OPTION}\n")
    return str(file)


def stored(*profiles: Profile, default: str | None = None) -> None:
    for profile in profiles:
        config.store(config.path(), profile, as_default=profile.name == default)


ACME = Profile("acme", subdomain="acme", api_key=STORED, branch_id=7)
BETA_URL = "https://books.beta.com"
BETA = Profile("beta", base_url=BETA_URL, api_key=OTHER)
BARE = Profile("bare", subdomain="bare")


def found(**options: Any) -> tuple[Any, Any, Any]:
    """Address, key and branch."""
    arguments = Session(**options).account().arguments
    address = arguments.get("subdomain") or arguments.get("base_url")
    return address, arguments.get("api_key") or arguments.get("access_token"), arguments["branch_id"]


# --- precedence -------------------------------------------------------------------------------------------------------


GAMMA = {"DAFTRA_SUBDOMAIN": "gamma", "DAFTRA_API_KEY": ENVIRONMENT}
KEY_FILE = {"api_key_file": "key-file"}
Profiles = tuple[Profile, ...]

FOUND: list[tuple[Profiles, dict[str, str], dict[str, Any], tuple[str, str, int | None]]] = [
    # The default profile
    ((ACME, BETA), {}, {}, ("acme", STORED, 7)),
    # The environment
    ((ACME,), GAMMA, {}, ("gamma", ENVIRONMENT, None)),
    ((), GAMMA, {"subdomain": "gamma"}, ("gamma", ENVIRONMENT, None)),
    (
        (ACME,),
        GAMMA | {"DAFTRA_BASE_URL": "https://gamma.example.com"},
        {},
        ("https://gamma.example.com", ENVIRONMENT, None),
    ),
    ((ACME,), {"DAFTRA_ACCESS_TOKEN": ENVIRONMENT}, {}, ("acme", ENVIRONMENT, 7)),
    # Options
    ((ACME,), GAMMA, KEY_FILE | {"subdomain": "delta", "branch_id": 9}, ("delta", OPTION, 9)),
    ((ACME,), GAMMA, KEY_FILE | {"base_url": "https://delta.com"}, ("https://delta.com", OPTION, None)),
    ((ACME,), GAMMA, {"profile": "acme"}, ("acme", STORED, 7)),
    ((ACME,), GAMMA, KEY_FILE | {"profile": "acme", "branch_id": 1}, ("acme", OPTION, 1)),
    # A profile that the environment names
    ((ACME, BETA), {"DAFTRA_PROFILE": "beta"}, {}, (BETA_URL, OTHER, None)),
    ((ACME, BETA), {"DAFTRA_PROFILE": "beta"}, {"profile": "acme"}, ("acme", STORED, 7)),
    ((ACME, BETA), {"DAFTRA_PROFILE": "beta", "DAFTRA_API_KEY": ENVIRONMENT}, {}, (BETA_URL, ENVIRONMENT, None)),
    # The address of a profile
    ((ACME, BETA), {}, {"base_url": f"{BETA_URL}/"}, (f"{BETA_URL}/", OTHER, None)),
    ((ACME, BETA), {}, {"subdomain": "ACME"}, ("ACME", STORED, None)),
    ((ACME, BETA), {"DAFTRA_BASE_URL": "https://acme.daftra.com"}, {}, ("https://acme.daftra.com", STORED, None)),
    # A profile without a key
    ((BARE,), {"DAFTRA_API_KEY": ENVIRONMENT}, {}, ("bare", ENVIRONMENT, None)),
    ((BARE,), {"DAFTRA_API_KEY": ENVIRONMENT}, {"profile": "bare"}, ("bare", ENVIRONMENT, None)),
]


@pytest.mark.parametrize(("profiles", "environment", "options", "expected"), FOUND)
def test_the_account(
    profiles: Profiles,
    environment: dict[str, str],
    options: dict[str, Any],
    expected: tuple[str, str, int | None],
    monkeypatch: pytest.MonkeyPatch,
    key_file: str,
) -> None:
    stored(*profiles)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    if "api_key_file" in options:
        options = options | {"api_key_file": key_file}
    assert found(**options) == expected


def test_an_account_says_where_it_comes_from() -> None:
    stored(ACME, BETA)
    assert repr(Session().account()) == "Account(address from profile acme, key from profile acme)"


def test_a_file_of_a_profile_is_relative_to_its_folder(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    stored(BARE._replace(api_key_file="bare.key"))
    (home / "daftra" / "bare.key").write_text(STORED)
    assert found() == ("bare", STORED, None)
    monkeypatch.setenv("HOME", str(home))
    stored(BARE._replace(api_key_file="~/daftra/bare.key"))
    assert found() == ("bare", STORED, None)


# --- a key goes only to its address -----------------------------------------------------------------------------------


# Profiles, environment, options, and why they are refused. The key of an address is not sent to another one.
REFUSED: list[tuple[Profiles, dict[str, str], dict[str, Any], str]] = [
    ((), GAMMA, {"subdomain": "delta"}, r"delta.daftra.com \(DAFTRA_API_KEY belongs to the account of DAFTRA_SU"),
    ((BARE,), GAMMA, {"profile": "bare"}, "no API key is known for https://bare.daftra.com"),
    (
        (ACME, BARE),
        {"DAFTRA_PROFILE": "acme", "DAFTRA_API_KEY": ENVIRONMENT},
        {"profile": "bare"},
        "DAFTRA_API_KEY belongs to the account of DAFTRA_PROFILE",
    ),
    ((ACME,), {}, {"subdomain": "delta"}, "no API key is known for"),
    ((ACME,), {}, {"base_url": "https://acme.daftra.com.evil.com"}, "no API key is known for"),
    (
        (ACME,),
        {"DAFTRA_SUBDOMAIN": "gamma"},
        {},
        "no API key is known for https://gamma.daftra.com: run `daftra login`",
    ),
    (
        (ACME,),
        {"DAFTRA_PROFILE": "acme", "DAFTRA_SUBDOMAIN": "gamma"},
        {},
        "DAFTRA_SUBDOMAIN and DAFTRA_PROFILE are mutually exclusive",
    ),
    ((), GAMMA | {"DAFTRA_ACCESS_TOKEN": ENVIRONMENT}, {}, "DAFTRA_API_KEY and DAFTRA_ACCESS_TOKEN are set"),
    ((), {}, {}, "no account is known: run `daftra login`.*--sandbox"),
    ((), {}, {"profile": "acme"}, "no profile 'acme'; it has none. `daftra --profile acme login` adds it"),
]


@pytest.mark.parametrize(("profiles", "environment", "options", "message"), REFUSED)
def test_no_account(
    profiles: Profiles,
    environment: dict[str, str],
    options: dict[str, Any],
    message: str,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    stored(*profiles)
    for name, value in environment.items():
        monkeypatch.setenv(name, value)
    with pytest.raises(ConfigurationError, match=message):
        found(**options)


def test_of_several_keys_of_an_address_none_is_guessed() -> None:
    limited = ACME._replace(name="limited", api_key=OTHER)
    stored(BETA, ACME, limited)
    with pytest.raises(
        ConfigurationError, match=r"the profiles acme, limited all have a key of https://acme.daftra.com"
    ):
        found(subdomain="acme")
    config.choose_default(config.path(), "limited")
    assert found(subdomain="acme") == ("acme", OTHER, None)


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("options", "names"),
    [
        ({"subdomain": "a", "base_url": "https://a.com"}, "--base-url and --subdomain"),
        ({"subdomain": "a", "profile": "acme"}, "--subdomain and --profile"),
        ({"base_url": "https://a.com", "profile": "acme"}, "--base-url and --profile"),
    ],
)
def test_two_accounts_at_once(options: dict[str, str], names: str) -> None:
    with pytest.raises(click.UsageError, match=f"{names} are mutually exclusive"):
        found(**options)


def test_no_default_profile() -> None:
    stored(ACME, BETA)
    config.remove(config.path(), "acme")
    stored(BARE)
    config.path().write_text(config.path().read_text().replace('default_profile = "beta"', ""))
    with pytest.raises(ConfigurationError, match="there are 2 profiles and no default one"):
        found()


def test_a_wrong_path_of_a_key_is_not_shown() -> None:
    with pytest.raises(ConfigurationError, match="the file that --api-key-file names cannot be read") as caught:
        found(subdomain="acme", api_key_file=STORED)
    assert STORED not in str(caught.value)


# --- the terminal -----------------------------------------------------------------------------------------------------


def test_a_terminal_is_asked_for_a_missing_key(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[tuple[str, dict[str, Any]]] = []

    def prompt(text: str, **settings: Any) -> str:
        asked.append((text, settings))
        return f" {OPTION} "

    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(click, "prompt", prompt)
    assert found(subdomain="delta") == ("delta", OPTION, None)
    assert asked == [("API key of https://delta.daftra.com (not shown)", {"hide_input": True, "err": True})]


# --- the client -------------------------------------------------------------------------------------------------------


def test_bounds(account: Sandbox) -> None:
    async def limits(**options: Any) -> Any:
        async with Session(**options).open() as client:
            return client._engine.limiter

    assert asyncio.run(limits()).max_concurrency == 8
    assert asyncio.run(limits(max_concurrency=2)).max_concurrency == 2
    limited = asyncio.run(limits(per_second=5.0))
    assert (limited.max_concurrency, limited._interval) == (8, 0.2)


def test_the_branch_is_sent(account: Sandbox) -> None:
    async def call() -> None:
        async with Session(branch_id=2).open() as client:
            await client.site.get()

    asyncio.run(call())
    assert account.requests[-1].query == {"request_branch_id": "2"}


def test_the_log_is_shown_only_for_debugging(account: Sandbox, capsys: pytest.CaptureFixture[str]) -> None:
    async def call(*, is_debug: bool) -> str:
        async with Session(is_debug=is_debug).open() as client:
            await client.site.get()
            logging.getLogger("daftra_client").warning("a warning")
        return capsys.readouterr().err

    assert asyncio.run(call(is_debug=False)) == ""
    shown = asyncio.run(call(is_debug=True))
    assert "DEBUG daftra_client: GET /api2/site_info.json: 200 in" in shown
    assert "WARNING daftra_client: a warning" in shown
    assert logging.getLogger("daftra_client").handlers == []


def test_the_sandbox_needs_no_account(daftra: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(session, "DEMO_INVOICES", 1)
    ended = daftra("--sandbox", "request", "GET", "/api2/invoices.json", "--query", "limit=5")
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.count('"Invoice":') == 1


def test_the_sandbox_is_no_other_account(daftra: Run) -> None:
    ended = daftra("--sandbox", "--profile", "acme", "check")
    assert ended.code == 2
    assert ended.err.startswith("error: --sandbox is a separate account; leave the other options of the account out")


def test_the_sandbox_says_which_extra_it_needs(daftra: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    import daftra_client.sandbox

    def missing(name: str) -> Any:
        raise ImportError("the local Daftra needs the extra: pip install 'daftra-client[sandbox]'", name="starlette")

    monkeypatch.delattr(daftra_client.sandbox, "Sandbox", raising=False)
    monkeypatch.setattr(daftra_client.sandbox, "__getattr__", missing)
    ended = daftra("--sandbox", "check")
    assert ended == (1, "", "error: the local Daftra needs the extra: pip install 'daftra-client[sandbox]'\n")
