"""Fixtures that any test may need. What only one folder of tests needs belongs in a conftest.py of that folder."""

from __future__ import annotations

import gc
import inspect
from pathlib import Path

import httpx
import pytest
from hypothesis import HealthCheck, settings

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "daftra" / "samples"


# On a loaded machine, any example and any answer may take seconds.
settings.register_profile("patient", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("patient")
ANSWERED_WITHIN = inspect.signature(httpx.Client).parameters["timeout"].default
ANSWERED_WITHIN.connect = ANSWERED_WITHIN.read = ANSWERED_WITHIN.write = ANSWERED_WITHIN.pool = 60.0


def pytest_collection_finish() -> None:
    """Keep the collector away from the tests themselves, which are many, so that it has less to look at in each."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of captured payloads, which lies beside the repository; tests that need it are skipped without it."""
    if not SAMPLES.is_dir():
        pytest.skip("the captured payloads do not lie beside this repository")
    return SAMPLES


@pytest.fixture(params=["asyncio", "trio"])
def backend(request: pytest.FixtureRequest) -> str:
    """Each kind of event loop that the client runs on."""
    name: str = request.param
    return name


@pytest.fixture
def longest_jitter(monkeypatch: pytest.MonkeyPatch) -> list[tuple[float, float]]:
    """Jitter that always waits as long as it may; holds the bounds that were drawn from."""
    bounds: list[tuple[float, float]] = []

    def uniform(low: float, high: float) -> float:
        bounds.append((low, high))
        return high

    monkeypatch.setattr("random.uniform", uniform)
    return bounds
