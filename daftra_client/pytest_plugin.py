"""Fixtures of pytest: ``daftra_sandbox``, a local Daftra, and ``daftra``, a client of it.

They need the extra ``sandbox``, which is loaded when a test first asks for one of them. A fixture of the same name in
a test module or a ``conftest.py`` takes precedence, as over any fixture of a plugin.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from daftra_client import DaftraClient
    from daftra_client.sandbox import Sandbox

__all__ = ["daftra", "daftra_sandbox", "daftra_sandbox_options"]


@pytest.fixture(scope="session")
def daftra_sandbox_options() -> dict[str, Any]:
    """The arguments of the sandbox. Override this fixture to change them, for example to ``{"demo_data": 100}``."""
    return {}


@pytest.fixture(scope="session")
def _daftra_sandbox_of_run(daftra_sandbox_options: dict[str, Any]) -> Iterator[Sandbox]:
    try:
        from daftra_client.sandbox import Sandbox
    except ImportError as missing:
        # The traceback of the fixture would hide the message.
        pytest.fail(str(missing), pytrace=False)
    with Sandbox(**daftra_sandbox_options) as sandbox:
        yield sandbox


@pytest.fixture
def daftra_sandbox(_daftra_sandbox_of_run: Sandbox) -> Sandbox:
    """A local Daftra that listens on loopback, in its initial state.

    All tests of a process use one server, and each worker of pytest-xdist has its own. Before each test, the records,
    the log of requests, planned failures, latency, plugins and the behaviour are reset.
    """
    _daftra_sandbox_of_run.reset()
    return _daftra_sandbox_of_run


@pytest.fixture
def daftra(daftra_sandbox: Sandbox) -> DaftraClient:
    """A client of ``daftra_sandbox``. Open it with ``async with daftra: ...``.

    The fixture does not open it, so it works with pytest-asyncio, anyio and trio.
    """
    from daftra_client import DaftraClient

    return DaftraClient(base_url=daftra_sandbox.base_url, api_key=daftra_sandbox.api_key)
