"""The fixtures that the package gives to pytest, in projects of users: each test runs a pytest of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from importlib.metadata import entry_points
from pathlib import Path
from textwrap import dedent

import pytest

ROOT = Path(__file__).resolve().parents[2]

PLUGINS = ("daftra_client.pytest_plugin", "pytest_asyncio.plugin", "anyio.pytest_plugin", "xdist.plugin")


def run(project: Path, tests: str, *options: str, conftest: str = "") -> str:
    """What pytest prints for the tests of a project that turns warnings into errors."""
    (project / "test_it.py").write_text(dedent(tests), "utf-8")
    (project / "conftest.py").write_text(dedent(conftest), "utf-8")
    # The lowest anyio that is allowed reaches for a name which pytest has renamed since.
    ignored = "ignore:_pytest.python.CallSpec2"
    (project / "pytest.ini").write_text(f"[pytest]\nfilterwarnings =\n  error\n  {ignored}\n", "utf-8")
    loaded = [part for plugin in PLUGINS for part in ("-p", plugin)]
    # Only these plugins, whether or not the entry point of the package is installed.
    environment = {**os.environ, "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1", "PYTHONPATH": str(ROOT)}
    scope = ["-o", "asyncio_default_fixture_loop_scope=function"]
    command = [sys.executable, "-m", "pytest", "-q", *loaded, *scope, *options]
    done = subprocess.run(command, cwd=project, env=environment, capture_output=True, text=True, check=False)
    return done.stdout + done.stderr


def test_the_client_works_with_each_way_to_run_coroutines_and_every_test_starts_afresh(tmp_path: Path) -> None:
    printed = run(
        tmp_path,
        """
        import pytest, trio
        from daftra_client.models import ClientInput

        async def use(daftra):
            async with daftra:
                assert [client async for client in daftra.clients.list()] == []
                await daftra.clients.create(ClientInput(business_name="Nile Trading"))
                assert [client.business_name async for client in daftra.clients.list()] == ["Nile Trading"]

        @pytest.mark.asyncio
        async def test_pytest_asyncio(daftra):
            await use(daftra)

        @pytest.mark.anyio
        @pytest.mark.parametrize("anyio_backend", ["asyncio", "trio"])
        async def test_anyio(daftra, anyio_backend):
            await use(daftra)

        def test_trio(daftra):
            trio.run(use, daftra)

        def test_a_client_that_is_never_opened(daftra, daftra_sandbox):
            assert daftra_sandbox.requests == []
        """,
    )
    assert "5 passed" in printed, printed


def test_workers_of_xdist_share_nothing(tmp_path: Path) -> None:
    printed = run(
        tmp_path,
        """
        import asyncio, pytest
        from daftra_client.models import ClientInput

        @pytest.mark.parametrize("number", range(8))
        def test_it(daftra, daftra_sandbox, number):
            async def use():
                async with daftra:
                    await daftra.clients.create(ClientInput(business_name=f"Client {number}"))
                    return [client.business_name async for client in daftra.clients.list()]

            assert asyncio.run(use()) == [f"Client {number}"]
            assert [request.method for request in daftra_sandbox.requests] == ["POST", "GET"]
        """,
        "-n",
        "2",
    )
    assert "8 passed" in printed, printed


def test_a_project_chooses_the_arguments_and_its_own_fixtures_win(tmp_path: Path) -> None:
    printed = run(
        tmp_path,
        """
        def test_it(daftra, daftra_sandbox):
            assert daftra == "mine"
            assert daftra_sandbox.api_key == "k" * 40
        """,
        conftest="""
        import pytest

        @pytest.fixture(scope="session")
        def daftra_sandbox_options():
            return {"api_key": "k" * 40}

        @pytest.fixture
        def daftra():
            return "mine"
        """,
    )
    assert "1 passed" in printed, printed


def test_nothing_heavy_is_loaded_for_tests_that_use_no_fixture(tmp_path: Path) -> None:
    printed = run(
        tmp_path,
        """
        import sys

        def test_it():
            heavy = {"starlette", "uvicorn", "sqlalchemy", "httpx", "msgspec", "daftra_client.sandbox"}
            assert "daftra_client.pytest_plugin" in sys.modules
            assert heavy & sys.modules.keys() == set()
        """,
    )
    assert "1 passed" in printed, printed


@pytest.mark.parametrize("missing", ["sqlalchemy", "starlette", "uvicorn"])
def test_a_missing_extra_is_named(tmp_path: Path, missing: str) -> None:
    printed = run(
        tmp_path,
        "def test_it(daftra): pass",
        conftest=f"""
        import sys
        sys.modules[{missing!r}] = None
        """,
    )
    assert f"pip install 'daftra-client[sandbox]' ({missing} is missing)" in printed
    assert "Traceback" not in printed


def test_pytest_finds_the_fixtures_by_itself() -> None:
    assert [each.value for each in entry_points(group="pytest11", name="daftra")] == ["daftra_client.pytest_plugin"]
