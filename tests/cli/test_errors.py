"""How commands end: the exit code, one line about what went wrong, and never a key."""

from __future__ import annotations

import io
import socket
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from types import ModuleType
from typing import Any, cast

import click
import pytest

from daftra_client import errors
from daftra_client.cli import errors as cli_errors
from daftra_client.cli import main
from daftra_client.cli.errors import PartialSuccess, exit_code, print_exception
from daftra_client.sandbox import Sandbox
from tests.cli.conftest import Ended, Run, assert_refused
from tests.support.server import Reply, serving

KEY = "sk-0123456789abcdef"


# --- exit codes and lines ---------------------------------------------------------------------------------------------


def call(kind: Any, message: str = "what happened", **more: Any) -> Any:
    return kind(message, method="GET", url="https://acme.daftra.com/api2/x", **more)


@pytest.mark.parametrize(
    ("error", "code", "line"),
    [
        (PartialSuccess("2 of 3 were stored"), 3, "2 of 3 were stored"),
        (
            PartialSuccess("429. Request less (limit=) or raise max_answer_bytes=; 5 rows"),
            3,
            "429. Request less (--limit); 5 rows",
        ),
        (click.ClickException("a\x1b[31m\u202e b\n"), 1, "a [31m b"),
        (click.ClickException("no"), 1, "no"),
        (click.UsageError("no such thing"), 2, "no such thing"),
        (click.Abort(), 1, "stopped"),
        (KeyboardInterrupt(), 1, "stopped"),
        (errors.ConfigurationError("set\n  it"), 2, "set it"),
        (errors.EncodeError("clients.list(page)", 0, "too small"), 2, "clients.list(page): cannot send 0: too small"),
        (FileNotFoundError(2, "No such file", "x.csv"), 1, "x.csv: No such file"),
        (OSError("odd"), 1, "odd"),
        (ImportError("it needs the extra"), 1, "it needs the extra"),
        (TypeError("x"), 1, "a bug in daftra-client: TypeError: x; --debug shows where"),
        (
            call(errors.OutcomeUnknownError),
            3,
            (
                "what happened. The write may have been done: check before you send it again "
                "[GET https://acme.daftra.com/api2/x]"
            ),
        ),
        (
            call(errors.RateLimitError, status=429),
            1,
            (
                "429: what happened. Make fewer calls at once (--max-concurrency) or per second (--per-second) "
                "[GET https://acme.daftra.com/api2/x]"
            ),
        ),
        (
            call(errors.APIConnectionError),
            1,
            (
                "what happened. The call changed nothing and can be repeated. Check the address of the account and "
                "the network [GET https://acme.daftra.com/api2/x]"
            ),
        ),
        (
            call(errors.APIConnectionError, was_sent=True),
            1,
            "what happened. The call changed nothing and can be repeated [GET https://acme.daftra.com/api2/x]",
        ),
    ],
)
def test_one_line(capsys: pytest.CaptureFixture[str], error: BaseException, code: int, line: str) -> None:
    assert exit_code(error) == code
    print_exception(error)
    assert capsys.readouterr() == ("", f"error: {line}\n")


def test_advice_for_python_is_reworded() -> None:
    source = Path(errors.__file__).read_text("utf-8")
    for advice in cli_errors._IN_PYTHON:
        assert advice in source


# --- the command line -------------------------------------------------------------------------------------------------


def test_without_a_command_there_is_help(daftra: Run) -> None:
    ended = daftra()
    assert (ended.code, ended.err) == (2, "")
    assert ended.out.startswith("Usage: daftra [OPTIONS] COMMAND [ARGS]...\n")
    assert ended.out == daftra("--help").out
    assert daftra("--help").code == 0


def test_the_version(daftra: Run) -> None:
    from daftra_client import __version__

    assert daftra("--version") == Ended(0, f"daftra-client {__version__}\n", "")


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        (("chekc",), "there is no command 'chekc'; did you mean 'check'? (see `daftra --help`)"),
        (("check", "--nope"), "No such option '--nope'. (see `daftra check --help`)"),
        (("--branch", "0", "check"), "Invalid value for '--branch': 0 is not in the range x>=1. (see `daftra --help`)"),
        (
            ("check", "--sandbox"),
            "--sandbox is a global option: put it before the command: `daftra --sandbox check ...`",
        ),
        (
            ("check", "--profile=acme"),
            "--profile is a global option: put it before the command: `daftra --profile NAME check ...`",
        ),
        (
            ("list", "invoices", "--debug"),
            "--debug is a global option: put it before the command: `daftra --debug list invoices ...`",
        ),
    ],
)
def test_a_wrong_command_line(daftra: Run, arguments: tuple[str, ...], line: str) -> None:
    assert daftra(*arguments) == Ended(2, "", f"error: {line}\n")


@pytest.mark.parametrize(
    "arguments",
    [
        ("--api-key", KEY, "check"),
        (f"--api-key={KEY}", "check"),
        ("check", "--api-key", KEY),
        ("check", f"--api-key={KEY}"),
        ("--token", KEY, "check"),
        ("login", f"--key={KEY}"),
        ("--debug", "request", "GET", "/x", f"--password={KEY}"),
    ],
)
def test_a_key_is_no_argument(daftra: Run, arguments: tuple[str, ...]) -> None:
    ended = assert_refused(
        daftra(*arguments),
        "is not an option, since others can see the arguments of a process",
        "run `daftra login`",
        "DAFTRA_API_KEY_FILE",
    )
    assert KEY not in ended.err


@pytest.mark.parametrize("error", [KeyboardInterrupt, ZeroDivisionError])
def test_only_debugging_shows_where(daftra: Run, monkeypatch: pytest.MonkeyPatch, error: type[BaseException]) -> None:
    def fail() -> None:
        raise error

    monkeypatch.setattr("daftra_client._common.catalog.resources", fail)
    plain = daftra("resources")
    assert plain.code == 1
    assert "Traceback" not in plain.err
    debugged = daftra("--debug", "resources")
    assert (debugged.code, "Traceback" in debugged.err, "in fail" in debugged.err) == (1, True, True)


# --- failures on the way to Daftra ------------------------------------------------------------------------------------


@pytest.fixture
def with_key(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DAFTRA_API_KEY", KEY)
    monkeypatch.setattr("random.uniform", lambda low, high: 0.0)  # no time is waited before a repetition


def page(path: str) -> Reply:
    return Reply(b"<html>Welcome</html>", headers=(("Content-Type", "text/html"),))


def login(path: str) -> Reply:
    return Reply(b"", 302, headers=(("Location", "/login?next=s3cret"),))


def broken(path: str) -> Reply:
    return Reply(b'{"result": "succ', headers=(("Content-Type", "application/json"),))


@pytest.mark.usefixtures("with_key")
@pytest.mark.parametrize(
    ("answer", "said"),
    [
        (page, "200: the answer is not JSON (text/html, 20 bytes). It is often a login page: check the address"),
        (login, "302: a redirect to /login instead of JSON. It is often a login page: check the address"),
        (broken, "200: the answer is not JSON (application/json, 16 bytes). It is often a login page"),
    ],
)
def test_another_server(daftra: Run, answer: Callable[[str], Reply], said: str) -> None:
    with serving(answer) as server:
        ended = daftra("--base-url", server.base_url, "check")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith(f"error: {said}")
    assert ended.err.count("\n") == 1


@pytest.mark.usefixtures("with_key")
def test_an_unknown_host(daftra: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def unknown(*_: object, **__: object) -> None:
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr("socket.getaddrinfo", unknown)
    ended = daftra("--subdomain", "akme", "check")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("error: no connection to Daftra: ")
    assert "Name or service not known. The call changed nothing" in ended.err
    assert "Check the address of the account and the network [GET https://akme.daftra.com/api2/site_info" in ended.err


@pytest.mark.usefixtures("with_key")
def test_no_server(daftra: Run) -> None:
    ended = daftra("--base-url", "http://127.0.0.1:1", "check")
    assert (ended.code, ended.out) == (1, "")
    assert ended.err.startswith("error: no connection to Daftra: ")
    assert "Check the address of the account and the network [GET http://127.0.0.1:1/" in ended.err


@pytest.mark.usefixtures("with_key")
def test_no_tls(daftra: Run, served_account: Sandbox) -> None:
    assert_refused(
        daftra("--base-url", served_account.base_url.replace("http://127.0.0.1", "https://localhost"), "check"),
        "SSL",
        "Check the address of the account and the network",
        code=1,
    )


# --- no key in any output ---------------------------------------------------------------------------------------------

FAILING = [
    ("check",), ("check", "--json"), ("request", "GET", "/api2/clients.json"), ("request", "GET", "/a?b#c"),
    ("request", "POST", "/api2/clients.json", "--yes", "--body", "{}"), ("profiles", "--remove", "nope"),
    ("--subdomain", "a_b", "check"), ("--base-url", "http://a.com", "check"), ("--profile", "nope", "check"),
    ("--api-key-file", KEY, "check"), ("--per-second", "0", "check"), ("login",), ("login", "--key-stdin"), ("nope",),
    ("request", "GET", "https://elsewhere.com/x"), ("--branch", "99999999999999999999", "check"),
]  # fmt: skip


def places(tmp_path: Path, account: Sandbox, home: Path) -> list[dict[str, str]]:
    """Environments that hold the key, each in its way."""
    (tmp_path / "key").write_text(KEY)
    address = {"DAFTRA_BASE_URL": account.base_url}
    return [
        {**address, "DAFTRA_API_KEY": KEY},
        {**address, "DAFTRA_ACCESS_TOKEN": KEY},
        {**address, "DAFTRA_API_KEY_FILE": str(tmp_path / "key")},
        {**address, "DAFTRA_API_KEY_FILE": KEY},
        {**address, "DAFTRA_API_KEY": f"{KEY}\n{KEY}"},
        {"DAFTRA_PROFILE": "shop"},
    ]


@pytest.mark.parametrize("place", range(6))
def test_no_failure_shows_a_key(
    daftra: Run, account: Sandbox, home: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, place: int
) -> None:
    for name in ("DAFTRA_BASE_URL", "DAFTRA_API_KEY_FILE"):
        monkeypatch.delenv(name)
    for name, value in places(tmp_path, account, home)[place].items():
        monkeypatch.setenv(name, value)
    folder = home / "daftra"
    folder.mkdir(0o700)
    stored = folder / "config.toml"
    stored.write_text(f'[profiles.shop]\nbase_url = "{account.base_url}"\napi_key = "{KEY}"\n')
    stored.chmod(0o600)
    for arguments in FAILING:
        for debug in ((), ("--debug",)):
            ended = daftra(*debug, *arguments)
            assert ended.code in (1, 2), arguments
            assert KEY not in ended.out + ended.err, arguments
            assert debug or ended.err.count("\n") == 1, arguments


# --- processes --------------------------------------------------------------------------------------------------------

_HEAVY = (
    "rich",
    "rich_click",
    "httpx",
    "aiohttp",
    "attrs",
    "attr",
    "msgspec",
    "asyncio",
    "anyio",
    "pyarrow",
    "logging",
)


def test_a_start_is_light_and_a_reader_may_leave() -> None:
    program = (
        "import sys; from daftra_client.cli.app import run; code = run(['resources', '--json']); "
        f"print(code, [name for name in {_HEAVY} if name in sys.modules], file=sys.stderr)"
    )
    with subprocess.Popen(
        [sys.executable, "-c", program], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert process.stdout.read(10) == '{"resource'
        process.stdout.close()  # most of the output is still to come
        assert process.stderr.read() == "0 []\n"
    assert process.returncode == 0


# --- the streams of the process ---------------------------------------------------------------------------------------


def test_closed_streams_lead_nowhere(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    for name in ("stdin", "stdout", "stderr"):
        monkeypatch.setattr(sys, name, None)
    monkeypatch.setattr(sys, "argv", ["daftra", "login"])
    with pytest.raises(SystemExit) as ended:
        main()
    opened = (sys.stdin, sys.stdout, sys.stderr)
    monkeypatch.undo()
    for stream in opened:
        stream.close()
    assert ended.value.code == 2
    assert capsys.readouterr() == ("", "")


@pytest.mark.parametrize(("is_terminal", "shown"), [(False, "نور".encode()), (True, b"???")])
def test_any_text_can_be_written(is_terminal: bool, shown: bytes, monkeypatch: pytest.MonkeyPatch) -> None:
    written = io.BytesIO()
    stream = io.TextIOWrapper(written, encoding="ascii")
    monkeypatch.setattr(stream, "isatty", lambda: is_terminal, raising=False)
    monkeypatch.setattr(sys, "stdout", stream)
    monkeypatch.setattr("daftra_client.cli.app.run", lambda: sys.stdout.write("نور"))
    with pytest.raises(SystemExit):
        main()
    stream.flush()
    assert written.getvalue() == shown


def test_ctrl_c_while_it_starts(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    class Loading:
        @property
        def run(self) -> None:
            raise KeyboardInterrupt

    monkeypatch.setitem(sys.modules, "daftra_client.cli.app", cast("ModuleType", Loading()))
    with pytest.raises(SystemExit) as ended:
        main()
    assert (ended.value.code, capsys.readouterr().err) == (1, "error: stopped\n")
