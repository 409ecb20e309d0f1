"""What importing the client and reaching for a first method may load: counted in modules, not measured by the clock."""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

PROGRAM = """
import json, sys
before = set(sys.modules)
from daftra_client import DaftraClient
daftra = DaftraClient("acme", api_key="k")
daftra.invoices.list
print(json.dumps(sorted(set(sys.modules) - before)))
"""


@pytest.fixture(scope="module")
def loaded() -> set[str]:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True, check=True)
    return set(json.loads(done.stdout))


@pytest.mark.parametrize(
    "module", ["httpx", "orjson", "asyncio", "trio", "aiohttp", "starlette", "sqlalchemy", "pydantic"]
)
def test_it_is_not_loaded_before_the_first_call(loaded: set[str], module: str) -> None:
    assert module not in loaded


def test_no_model_is_loaded_before_it_is_used(loaded: set[str]) -> None:
    assert not {name for name in loaded if name.startswith("daftra_client.models.")}


def test_no_resource_is_loaded_but_the_one_that_is_used(loaded: set[str]) -> None:
    found = {name for name in loaded if name.startswith("daftra_client.api.")}
    assert {name for name in found if not name.endswith("_changes")} == {"daftra_client.api.invoices"}


def test_few_modules_of_our_own_are_loaded(loaded: set[str]) -> None:
    assert len([name for name in loaded if name.startswith("daftra_client")]) <= 70
