"""Processes that a run starts. None stays behind, however the run ends.

The server ends when its standard input does, the others when their work is done or their time is up.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Final

from .payloads import Form

ROOT: Final = Path(__file__).resolve().parent.parent
LONGEST: Final = 180.0
"""Seconds that a program in a fresh interpreter may take."""


def environment() -> dict[str, str]:
    """The environment without what would make every start compile its modules anew."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


class Server:
    """Where the server listens."""

    def __init__(self, port: int) -> None:
        self._root = f"http://127.0.0.1:{port}"

    def account(self, *, latency: int = 0, form: Form = "live", records: int = 0) -> str:
        """Base URL of an account with this latency in milliseconds and so many invoices."""
        return f"{self._root}/{latency}/{form}/{records}"


@contextmanager
def serving(pages: int) -> Iterator[Server]:
    """The server with so many different pages, in a process of its own."""
    command = [sys.executable, "-m", "benchmarks.server", str(pages)]
    with subprocess.Popen(
        command, cwd=ROOT, env=environment(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            if not line:
                raise RuntimeError("the server did not start")
            yield Server(int(line))
        finally:
            process.terminate()
            assert process.stdin is not None
            process.stdin.close()
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()


def probe(name: str, *arguments: object) -> dict[str, Any]:
    """What `benchmarks.probe` finds out in a fresh interpreter."""
    found = json.loads(run_module("benchmarks.probe", name, *arguments))
    assert isinstance(found, dict)
    return found


def run_module(name: str, *arguments: object) -> str:
    """What a module writes that is run in a fresh interpreter."""
    command = [sys.executable, "-m", name, *map(str, arguments)]
    done = subprocess.run(
        command, cwd=ROOT, env=environment(), stdin=subprocess.DEVNULL, capture_output=True, text=True, timeout=LONGEST
    )
    if done.returncode:
        raise RuntimeError(f"{' '.join(command[2:])}:\n{done.stderr}")
    return done.stdout
