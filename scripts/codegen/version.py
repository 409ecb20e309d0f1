"""The version of openapi-python-client that the generator needs; this module does not import it."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Final

from scripts.codegen.errors import GenerationError

GENERATOR_VERSION: Final = "0.29.1"


def check_version() -> None:
    """Refuse any other version: the interfaces that templates and `properties` use change even in patch releases.

    Raises:
        GenerationError: It names the version that is needed and how to get it.
    """
    try:
        installed = f"{version('openapi-python-client')} is"
    except PackageNotFoundError:
        installed = "none is"
    if installed != f"{GENERATOR_VERSION} is":
        raise GenerationError(
            f"openapi-python-client {GENERATOR_VERSION} is needed and {installed} installed; run `make setup`, or "
            f"`pip install openapi-python-client=={GENERATOR_VERSION}`"
        )
