"""Many local accounts behind one server, each with content of its own, and the file that names them."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, MutableMapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import attrs

from daftra_client import DaftraClient
from daftra_client.models import BrandInput, ClientInput
from daftra_client.sandbox import Sandbox
from daftra_client.sandbox.server import BackgroundServer

RESOURCES = ("brands", "clients", "taxes")


@attrs.define
class Accounts:
    """Accounts at `BASE_URL/NAME`.

    Attributes:
        base_url: The root of all of them.
        by_name: The accounts.
        arrivals: When their server was called, on the clock of `time.monotonic`.
    """

    base_url: str
    by_name: dict[str, Sandbox]
    arrivals: list[float]

    def root(self, name: str) -> str:
        return f"{self.base_url}/{name}"

    def written(self, file: Path, *, to: str, first: str = "", defaults: str = "") -> Path:
        """The file that names the accounts, with keys in files beside it."""
        keys = file.parent / "keys"
        keys.mkdir(mode=0o700, exist_ok=True)
        lines = [
            first,
            "[defaults]",
            f'to = "{to}"',
            f"resources = {list(RESOURCES)}",
            f'api_key_file = "{keys}/{{account}}"',
        ]
        lines.append(defaults)
        for name, sandbox in self.by_name.items():
            (keys / name).write_text(sandbox.api_key)
            lines += [f"[accounts.{name}]", f'base_url = "{self.root(name)}"']
        file.write_text("\n".join(lines))
        file.chmod(0o600)
        return file

    def client(self, name: str) -> DaftraClient:
        return DaftraClient(base_url=self.root(name), api_key=self.by_name[name].api_key)


@contextmanager
def served(count: int, *, prefix: str = "a") -> Iterator[Accounts]:
    """Accounts `a000`, `a001` and so on. The nth has n % 5 + 1 clients and n % 3 + 1 brands of its own."""
    apps: dict[bytes, Any] = {}
    arrivals: list[float] = []

    async def dispatch(scope: MutableMapping[str, Any], receive: Any, send: Any) -> None:
        if scope["type"] != "http":
            return
        arrivals.append(time.monotonic())
        _, name, path = scope["raw_path"].split(b"/", 2)
        inner = {**scope, "path": f"/{scope['path'].split('/', 2)[2]}", "raw_path": b"/" + path}
        await apps[name](inner, receive, send)

    first = Sandbox()
    state = first.snapshot()
    by_name: dict[str, Sandbox] = {}
    for number in range(count):
        name = f"{prefix}{number:03}"
        sandbox = by_name[name] = Sandbox()
        sandbox.restore(state)
        apps[name.encode()] = sandbox.app
    server = BackgroundServer(dispatch, "127.0.0.1", 0)
    server.start()
    accounts = Accounts(server.base_url, by_name, arrivals)
    try:
        in_loop(_filled(accounts))
        yield accounts
    finally:
        server.stop()
        for sandbox in (first, *by_name.values()):
            sandbox.close()


def in_loop(work: Awaitable[Any]) -> Any:
    """Do work in an event loop of its own."""

    async def run() -> Any:
        return await work

    return asyncio.run(run())


async def _filled(accounts: Accounts) -> None:
    gate = asyncio.Semaphore(8)

    async def fill(number: int, name: str) -> None:
        async with gate, accounts.client(name) as daftra:
            for each in range(number % 5 + 1):
                await daftra.clients.create(ClientInput(business_name=f"{name} client {each}"))
            for each in range(number % 3 + 1):
                await daftra.brands.create(BrandInput(name=f"{name} brand {each}"))

    await asyncio.gather(*(fill(number, name) for number, name in enumerate(accounts.by_name)))


Change = Callable[[DaftraClient], Awaitable[object]]
