"""`daftra login` and `daftra profiles`: what is asked, checked, stored and shown."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path

import click
import pytest

from daftra_client.cli import config
from daftra_client.cli.config import Profile
from daftra_client.sandbox import Sandbox
from tests.cli.conftest import Ended, Run, assert_refused

KEY = "sk-0123456789abcdef"


@pytest.fixture
def type_in(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """A terminal; what is typed in, in turn."""
    answers: list[str] = []
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr(click, "prompt", lambda *_, **__: answers.pop(0))
    return answers


def pipe_in(monkeypatch: pytest.MonkeyPatch, text: str) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(text.encode()), encoding="utf-8"))


def stored(*profiles: Profile) -> None:
    for profile in profiles:
        config.store(config.path(), profile, as_default=False)


def test_it_stores_a_login(daftra: Run, type_in: list[str], account: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("DAFTRA_BASE_URL")
    type_in += [account.base_url, account.api_key]
    ended = daftra("--profile", "shop", "--branch", "2", "login")
    file = config.path()
    assert ended == Ended(
        0,
        f"Al Noor Trading: stored the account and its key as profile shop in {file}\n",
        "It is the default, so `daftra check` shows what it may do.\n",
    )
    profile = Profile("shop", base_url=account.base_url, api_key=account.api_key, branch_id=2)
    assert config.read(file) == ({"shop": profile}, profile)
    assert [request.path for request in account.requests] == ["/api2/site_info.json"]


def test_a_refused_key_is_not_stored(daftra: Run, type_in: list[str], account: Sandbox) -> None:
    type_in += [KEY]
    ended = daftra("--profile", "shop", "login")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("error: 401: No valid credentials. Check the credentials of this account")
    assert not config.path().exists()


def test_a_key_without_rights_is_accepted(daftra: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    account.fail_next(
        status=403, path="/api2/site_info", body={"result": "failed", "code": 403, "message": "Forbidden"}
    )
    pipe_in(monkeypatch, account.api_key)
    assert daftra("--profile", "shop", "login", "--key-stdin").code == 0


def test_a_key_with_an_odd_answer_is_not_saved(daftra: Run, account: Sandbox, monkeypatch: pytest.MonkeyPatch) -> None:
    account.fail_next(status=401, path="/api2/site_info", body={"message": "Invalid key"})
    pipe_in(monkeypatch, account.api_key)
    assert daftra("--profile", "shop", "login", "--key-stdin").code == 1
    assert not config.path().exists()


@pytest.mark.parametrize("typed", ["acme", "acme.daftra.com", "https://acme.daftra.com/owner/invoices"])
def test_any_form_of_the_address_may_be_typed(daftra: Run, type_in: list[str], typed: str) -> None:
    type_in += [typed, KEY]
    assert daftra("login", "--no-check").code == 0
    assert config.read(config.path()).by_name == {"acme": Profile("acme", subdomain="acme", api_key=KEY)}


def test_of_a_file_only_the_path_is_stored(daftra: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "key").write_text(KEY)
    monkeypatch.chdir(tmp_path)
    ended = daftra("--subdomain", "ACME", "--api-key-file", "key", "login", "--no-check")
    assert (
        ended.out == f"stored the account and the path of its key, {tmp_path}/key, as profile acme in {config.path()}\n"
    )
    assert config.read(config.path()).by_name["acme"].api_key_file == str(tmp_path / "key")
    assert KEY not in config.path().read_text()


def test_the_key_from_a_pipe(daftra: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    pipe_in(monkeypatch, f"\ufeff{KEY}\r\n")
    assert daftra("--subdomain", "acme", "login", "--no-check", "--key-stdin").code == 0
    assert config.read(config.path()).by_name["acme"].api_key == KEY


@pytest.mark.parametrize(
    ("piped", "reason"), [("", "api_key is empty"), (f"{KEY}\n{KEY}", "not allowed in an HTTP header")]
)
def test_what_is_no_key(daftra: Run, monkeypatch: pytest.MonkeyPatch, piped: str, reason: str) -> None:
    pipe_in(monkeypatch, piped)
    assert_refused(daftra("--subdomain", "acme", "login", "--no-check", "--key-stdin"), reason)
    assert not config.path().exists()


def test_a_second_login_replaces_the_key_only(daftra: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stored(Profile("acme", subdomain="acme", api_key="old", branch_id=4), Profile("beta", subdomain="beta"))
    pipe_in(monkeypatch, KEY)
    ended = daftra("--profile", "acme", "login", "--no-check", "--key-stdin")
    assert ended.code == 0
    assert config.read(config.path()).by_name["acme"] == Profile("acme", subdomain="acme", api_key=KEY, branch_id=4)


def test_a_name_is_not_taken_from_another_account(daftra: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stored(Profile("acme", subdomain="acme", api_key="old"))
    pipe_in(monkeypatch, KEY)
    assert_refused(
        daftra("--profile", "acme", "--subdomain", "beta", "login", "--no-check", "--key-stdin"),
        "the profile acme is that of https://acme.daftra.com: give another name",
    )
    assert config.read(config.path()).by_name["acme"].api_key == "old"


def test_the_default_stays_unless_it_is_asked_for(daftra: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stored(Profile("acme", subdomain="acme", api_key=KEY))
    for option, default in ((), "acme"), (("--default",), "beta"):
        pipe_in(monkeypatch, KEY)
        ended = daftra("--subdomain", "beta", "login", "--no-check", "--key-stdin", *option)
        assert ended.code == 0
        found = config.read(config.path()).default
        assert found is not None
        assert found.name == default


def test_the_environment_may_give_the_address(daftra: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAFTRA_SUBDOMAIN", "gamma")
    monkeypatch.setenv("DAFTRA_API_KEY", "not this one")
    pipe_in(monkeypatch, KEY)
    assert daftra("login", "--no-check", "--key-stdin").code == 0
    assert config.read(config.path()).by_name == {"gamma": Profile("gamma", subdomain="gamma", api_key=KEY)}


@pytest.mark.parametrize(
    ("arguments", "reason"),
    [
        (("login", KEY), "login takes no arguments: it asks for the key, or takes --key-stdin"),
        (("--sandbox", "login"), "--sandbox needs no login"),
        (("--api-key-file", "k", "login", "--key-stdin"), "give --key-stdin or --api-key-file, not both"),
        (("--subdomain", "a", "--base-url", "https://a.com", "login"), "--subdomain are mutually exclusive"),
        (("login",), "give the account: `daftra --subdomain NAME login`"),
        (("--subdomain", "acme", "login"), "there is no terminal to ask for the key"),
        (("--base-url", "https://a.com", "login"), "give the profile a name"),
        (("--profile", "a b", "--subdomain", "a", "login"), "'a b' cannot be the name of a profile"),
        (("--subdomain", "a_b", "login"), "subdomain must be one label"),
        (("--base-url", "http://a.com", "--profile", "a", "login"), "base_url must be https"),
    ],
)
def test_what_login_refuses(
    daftra: Run, monkeypatch: pytest.MonkeyPatch, arguments: tuple[str, ...], reason: str
) -> None:
    pipe_in(monkeypatch, KEY)
    ended = assert_refused(daftra(*arguments), reason)
    assert KEY not in ended.err
    assert not config.path().exists()


@pytest.mark.skipif(os.name != "posix", reason="files have no such modes there")
def test_it_asks_for_nothing_if_it_could_not_store(daftra: Run, type_in: list[str]) -> None:
    stored(Profile("acme", subdomain="acme", api_key=KEY))
    config.path().chmod(0o644)
    assert_refused(daftra("--subdomain", "beta", "login"), f"run: chmod 600 {config.path()}")


@pytest.mark.skipif(sys.platform == "win32", reason="there is no pty there")
def test_a_terminal_does_not_show_the_key(home: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    with subprocess.Popen(
        [sys.executable, "-m", "daftra_client.cli", "--subdomain", "acme", "login", "--no-check"],
        stdin=theirs, stdout=theirs, stderr=theirs, start_new_session=True,
    ) as process:  # fmt: skip
        os.close(theirs)
        shown = b""
        while b"(not shown)" not in shown:
            shown += os.read(ours, 1000)
        os.write(ours, f"{KEY}\n".encode())
        try:
            while piece := os.read(ours, 1000):
                shown += piece
        except OSError:  # so Linux tells that the other side is closed
            pass
    os.close(ours)
    assert process.returncode == 0, shown
    assert b"stored the account and its key as profile acme" in shown
    assert KEY.encode() not in shown
    assert config.read(config.path()).by_name["acme"].api_key == KEY


# --- profiles ---------------------------------------------------------------------------------------------------------

ACME = Profile("acme", subdomain="acme", api_key=KEY, branch_id=2)
BETA = Profile("beta", base_url="https://beta.example.com", api_key_file="/run/secrets/beta")
BARE = Profile("bare", subdomain="bare")


def test_profiles_are_shown_without_their_keys(daftra: Run) -> None:
    stored(ACME, BETA, BARE)
    assert daftra("profiles").out == (
        "acme\tacme\tstored\t2\tdefault\nbeta\thttps://beta.example.com\t/run/secrets/beta\t\t\nbare\tbare\tnone\t\t\n"
    )
    first, second, _ = map(json.loads, daftra("profiles", "--json").out.splitlines())
    assert first == {"profile": "acme", "account": "acme", "key": "stored", "branch_id": 2, "is_default": True}
    assert second["key"] == "/run/secrets/beta"


def test_profiles_on_a_terminal(daftra: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    stored(ACME, BETA)
    monkeypatch.setattr("daftra_client.cli.report.is_terminal", lambda: True)
    assert [line.split() for line in daftra("profiles").out.splitlines()] == [
        ["profile", "account", "key", "branch"],
        ["acme", "acme", "stored", "2", "default"],
        ["beta", "https://beta.example.com", "/run/secrets/beta"],
    ]


def test_no_profiles(daftra: Run) -> None:
    assert daftra("profiles") == Ended(0, "", f"There is no profile in {config.path()}: `daftra login` stores one.\n")
    assert daftra("profiles", "--json") == Ended(0, "", "")


def test_the_default_is_chosen(daftra: Run) -> None:
    stored(ACME, BETA)
    assert daftra("profiles", "--default", "beta").out == "beta is the default now\n"
    assert config.read(config.path()).default == BETA


def test_a_profile_is_removed(daftra: Run) -> None:
    stored(ACME, BETA)
    ended = daftra("profiles", "--remove", "acme")
    assert ended.out == f"removed the profile acme and its key from {config.path()}\n"
    assert "stays valid" in ended.err
    assert config.read(config.path()).by_name == {"beta": BETA}


def test_what_profiles_refuses(daftra: Run) -> None:
    stored(ACME)
    assert daftra("profiles", "--remove", "acne").code == 2
    assert "did you mean 'acme'?" in daftra("profiles", "--default", "acne").err
    assert daftra("profiles", "--remove", "acme", "--default", "acme").code == 2
