"""The command line in this process, without the environment and the profiles of whoever runs the tests."""

from __future__ import annotations

import os
import signal
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

import pytest

from daftra_client.cli.app import run
from daftra_client.sandbox import Sandbox

DEMO_INVOICES = 12


class Ended(NamedTuple):
    """How a command ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


def assert_refused(ended: Ended, *texts: str, code: int = 2) -> Ended:
    """Check that a command printed nothing but an error with these texts."""
    assert (ended.code, ended.out) == (code, "")
    assert [text for text in texts if text not in ended.err] == []
    return ended


@pytest.fixture(autouse=True, scope="session")
def interruptible() -> Iterator[None]:
    """Ctrl-C is not ignored, as it is in what a shell runs in the background."""
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    yield
    signal.signal(signal.SIGINT, before)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The empty folder that holds the profiles; the environment names no account."""
    for name in [name for name in os.environ if name.startswith("DAFTRA_") and name != "DAFTRA_TEST_REDIS"]:
        monkeypatch.delenv(name)
    folder = tmp_path / "home"
    folder.mkdir(0o700)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(folder))
    monkeypatch.setenv("COLUMNS", "100")
    return folder


@pytest.fixture
def daftra(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a command: `daftra("list", "invoices").out`."""

    def command(*arguments: str) -> Ended:
        capsys.readouterr()
        code = run(arguments)
        out, err = capsys.readouterr()
        return Ended(code, out, err)

    return command


@pytest.fixture(scope="session")
def served_account() -> Iterator[Sandbox]:
    with Sandbox(demo_data=DEMO_INVOICES) as sandbox:
        yield sandbox


@pytest.fixture
def account(served_account: Sandbox, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Sandbox:
    """An account with demo data, restored before each test, that the environment names."""
    served_account.reset()
    key = tmp_path / "key"
    key.write_text(served_account.api_key)
    monkeypatch.setenv("DAFTRA_BASE_URL", served_account.base_url)
    monkeypatch.setenv("DAFTRA_API_KEY_FILE", str(key))
    return served_account
