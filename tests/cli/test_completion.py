"""Completion in shells: by the protocol of click, without an account, a key or the network."""

from __future__ import annotations

import builtins
import socket
from collections.abc import Callable
from typing import Any

import pytest

from daftra_client.cli import config
from daftra_client.cli.app import run
from daftra_client.cli.config import Profile
from tests.cli.conftest import Run

Complete = Callable[[str], list[str]]


@pytest.fixture
def complete(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Complete:
    """What bash offers for the last word of a line."""

    def complete(line: str) -> list[str]:
        monkeypatch.setenv("_DAFTRA_COMPLETE", "bash_complete")
        monkeypatch.setenv("COMP_WORDS", line)
        monkeypatch.setenv("COMP_CWORD", str(len(line.split(" ")) - 1))
        with pytest.raises(SystemExit) as ended:
            run([])
        assert ended.value.code == 0
        return [offer.partition(",")[2] for offer in capsys.readouterr().out.split()]

    return complete


def test_commands(complete: Complete) -> None:
    assert complete("daftra re") == ["resources", "request"]
    assert complete("daftra --sandbox che") == ["check"]


def test_options(complete: Complete) -> None:
    assert complete("daftra --s") == ["--subdomain", "--sandbox"]
    assert complete("daftra login --k") == ["--key-stdin"]
    assert complete("daftra request --") == ["--query", "--body", "--yes", "--show-secrets", "--help"]


def test_arguments(complete: Complete) -> None:
    assert complete("daftra request P") == ["POST", "PUT", "PATCH"]
    assert complete("daftra completion ") == ["bash", "zsh", "fish"]


def test_resources(complete: Complete) -> None:
    invoices = ["invoice_appointments", "invoice_payments", "invoices"]
    assert complete("daftra list inv") == complete("daftra resources inv") == invoices
    assert complete("daftra list invoices --due") == ["--due-date-from", "--due-date-to"]
    assert complete("daftra list invoices --payment-status un") == ["unpaid"]


def test_profiles(complete: Complete) -> None:
    assert complete("daftra --profile ") == []
    for name in ("acme", "acorn", "beta"):
        config.store(config.path(), Profile(name, subdomain=name, api_key_file="/run/key"), as_default=False)
    assert complete("daftra --profile ac") == ["acme", "acorn"]
    assert complete("daftra profiles --remove ac") == ["acme", "acorn"]
    assert complete("daftra profiles --default b") == ["beta"]
    config.path().write_text("[")
    assert complete("daftra --profile ac") == []


def test_it_needs_no_key_and_no_network(complete: Complete, monkeypatch: pytest.MonkeyPatch, tmp_path: Any) -> None:
    key = tmp_path / "key"
    key.write_text("sk-0123456789")
    monkeypatch.setenv("DAFTRA_SUBDOMAIN", "acme")
    monkeypatch.setenv("DAFTRA_API_KEY_FILE", str(key))
    opened: list[Any] = []
    really_open = builtins.open

    def watched(file: Any, *given: Any, **more: Any) -> Any:
        opened.append(file)
        return really_open(file, *given, **more)

    monkeypatch.setattr(builtins, "open", watched)
    monkeypatch.setattr("pathlib.Path.open", lambda path, *_, **__: opened.append(path))
    monkeypatch.setattr(socket, "socket", None)
    assert complete("daftra check --") == ["--no-rights", "--json", "--help"]
    assert key not in opened
    assert str(key) not in opened


@pytest.mark.parametrize(
    ("shell", "start", "install"),
    [
        ("bash", "_daftra_completion() {", '~/.bashrc:  eval "$(daftra completion bash)"'),
        ("zsh", "#compdef daftra", '~/.zshrc after compinit:  eval "$(daftra completion zsh)"'),
        ("fish", "function _daftra_completion;", "daftra completion fish > ~/.config/fish/completions/daftra.fish"),
    ],
)
def test_the_script(daftra: Run, shell: str, start: str, install: str) -> None:
    ended = daftra("completion", shell)
    assert (ended.code, ended.err) == (0, "")
    assert ended.out.startswith(start)
    assert f"_DAFTRA_COMPLETE={shell}_complete" in ended.out
    assert ended.out.splitlines()[-1].startswith("# To install it")
    assert ended.out.endswith(f"{install}\n")


def test_another_shell(daftra: Run) -> None:
    assert daftra("completion", "tcsh").code == 2
