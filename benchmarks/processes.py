"""Starts the processes of a run. All of them end with the run.

The server ends when its standard input is closed, the others when their work is done or their time is up.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path
from typing import Any, Final

from .payloads import Form

ROOT: Final = Path(__file__).resolve().parent.parent
LONGEST: Final = 600.0
"""Seconds that a program in a fresh interpreter may take."""


def environment() -> dict[str, str]:
    """The environment without the variable that would make every start compile its modules again."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class Server:
    """The addresses of the server."""

    def __init__(self, port: int, tls_port: int, authority: Path) -> None:
        self._root = f"http://127.0.0.1:{port}"
        self._tls_root = f"https://127.0.0.1:{tls_port}"
        self.authority = authority
        """The file of the authority that has signed its certificate."""

    def account(self, *, latency: int = 0, form: Form = "live", records: int = 0, tls: bool = False) -> str:
        """Base URL of an account with this latency in milliseconds and this number of invoices."""
        return f"{self._tls_root if tls else self._root}/{latency}/{form}/{records}"


@contextmanager
def serving(pages: int) -> Iterator[Server]:
    """The server with a number of different pages, in a separate process, with a certificate made for this run."""
    with ExitStack() as stack:
        authority, certificate = _certified(Path(stack.enter_context(tempfile.TemporaryDirectory())))
        command = [sys.executable, "-m", "benchmarks.server", str(pages), str(certificate)]
        process = stack.enter_context(
            subprocess.Popen(
                command, cwd=ROOT, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
            )
        )
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line:
                raise RuntimeError("the server did not start")
            port, tls_port = map(int, line.split())
            yield Server(port, tls_port, authority)
        finally:
            process.terminate()
            assert process.stdin is not None
            process.stdin.close()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


@contextmanager
def sandbox(api_key: str) -> Iterator[str]:
    """The base URL of a local Daftra in a separate process, with a few records in nearly all of its resources."""
    command = [sys.executable, "-m", "daftra_client.sandbox", "--port", "0", "--demo-data", "6", "--api-key", api_key]
    with subprocess.Popen(command, cwd=ROOT, env=environment(), stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            yield process.stdout.readline().split()[0]
        finally:
            process.terminate()


def _certified(folder: Path) -> tuple[Path, Path]:
    """The files of an authority, and of a certificate of the loopback with its key."""
    from trustme import CA  # slow to load, and no measurement needs it

    authority, certificate = folder / "authority.pem", folder / "certificate.pem"
    made = CA()
    made.cert_pem.write_to_path(authority)
    made.issue_cert("127.0.0.1").private_key_and_cert_chain_pem.write_to_path(certificate)
    return authority, certificate


def probe(name: str, *arguments: object, **variables: str) -> dict[str, Any]:
    """The result of `benchmarks.probe` in a fresh interpreter, with more variables in its environment."""
    found = json.loads(run_module("benchmarks.probe", name, *arguments, **variables))
    assert isinstance(found, dict)
    return found


def run_module(name: str, *arguments: object, **variables: str) -> str:
    """The output of a module in a fresh interpreter."""
    command = [sys.executable, "-m", name, *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment() | variables, stdin=subprocess.DEVNULL, capture_output=True, text=True,
        timeout=LONGEST,
    )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[2:])}:\n{done.stderr}")
    return done.stdout
