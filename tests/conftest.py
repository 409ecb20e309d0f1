"""Fixtures that any test may need. What only one folder of tests needs belongs in a conftest.py of that folder."""

from pathlib import Path

import pytest

SAMPLES = Path(__file__).resolve().parents[2] / "shared" / "daftra" / "samples"


@pytest.fixture(scope="session")
def samples() -> Path:
    """The folder of captured payloads, which lies beside the repository; tests that need it are skipped without it."""
    if not SAMPLES.is_dir():
        pytest.skip("the captured payloads do not lie beside this repository")
    return SAMPLES
