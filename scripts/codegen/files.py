"""The generated files outside of the folders `api` and `models`: files of data, which the package reads."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Final

from scripts.codegen import catalog, sandbox, tables
from scripts.codegen.parsing import Parsed
from scripts.codegen.resources import ResourceView

FILES: Final[tuple[tuple[str, Callable[[Parsed, Sequence[ResourceView]], str]], ...]] = (
    (catalog.FILE, catalog.catalog),
    (sandbox.FILE, lambda parsed, _: sandbox.sandbox_table(parsed.document)),
    (tables.FILE, lambda parsed, _: tables.columns_of_models(parsed)),
)
"""The path of each file in the package, and the function that generates its text."""
