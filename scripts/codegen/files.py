"""What is generated beside the folders `api` and `models`: files of data that parts of the package read."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from scripts.codegen import sandbox, tables
from scripts.codegen.parsing import Parsed

FILES: Final[tuple[tuple[str, Callable[[Parsed], str]], ...]] = (
    (sandbox.FILE, lambda parsed: sandbox.sandbox_table(parsed.document)),
    (tables.FILE, tables.columns_of_models),
)
"""Where each file stands in the package, and what makes its text."""
