"""The packages stand in one order: none imports one above it, and no modules import each other in a circle.

Imports within functions and for type checkers count as well: who reads a module must know what they name.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

PACKAGE = Path(__file__).resolve().parents[2] / "daftra_client"

ORDER = (
    *("_version", "_common", "errors"),
    *("_codec", "models", "_http", "_call", "_methods"),
    *("api", "client"),
    *("webhooks", "redis", "tracing", "tables", "sandbox", "__init__", "pytest_plugin"),
    *("warehouse", "cli"),
)
"""The modules and packages at the top, lowest first."""

# What only names them, to load them when they are first used.
TOPMOST = ORDER[ORDER.index("webhooks") :]


def name_of(path: Path) -> str:
    parts = path.relative_to(PACKAGE).with_suffix("").parts
    return ".".join(parts[:-1] if len(parts) > 1 and parts[-1] == "__init__" else parts)


MODULES = {name_of(path): path for path in sorted(PACKAGE.rglob("*.py"))}


def top(name: str) -> str:
    return name.partition(".")[0]


def imported_by(name: str) -> Iterator[str]:
    """The modules of the package that a module imports, anywhere in it."""
    package = MODULES[name].relative_to(PACKAGE).parts[:-1]
    for node in ast.walk(ast.parse(MODULES[name].read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            if node.level:
                parts = [*package[: len(package) - (node.level - 1)], *(node.module or "").split(".")]
            elif top(node.module or "") == PACKAGE.name:
                parts = (node.module or "").split(".")[1:]
            else:
                continue
            base = ".".join(part for part in parts if part)
            for alias in node.names:
                whole = f"{base}.{alias.name}" if base else alias.name
                yield whole if whole in MODULES else base or "__init__"
        elif isinstance(node, ast.Import):
            for alias in node.names:
                if top(alias.name) == PACKAGE.name:
                    yield alias.name.partition(".")[2] or "__init__"


@cache
def graph() -> dict[str, set[str]]:
    return {name: {other for other in imported_by(name) if other != name} for name in MODULES}


def test_everything_at_the_top_has_its_place_in_the_order() -> None:
    assert {top(name) for name in MODULES} == set(ORDER)
    assert len(ORDER) <= 19
    private = {name for name in ORDER if name.startswith("_") and name != "__init__"}
    assert set(ORDER) - private == {
        *("errors", "models", "api", "client", "webhooks", "redis", "tracing", "sandbox"),
        *("tables", "pytest_plugin", "warehouse", "cli", "__init__"),
    }


def test_imports_are_found_wherever_they_stand() -> None:
    assert "_call.operation" in graph()["_call.engine"]
    assert "_methods.once" in graph()["api.invoices"]  # within a method
    assert "_call.engine" in graph()["_call.resource"]  # for type checkers
    assert sum(map(len, graph().values())) > 1000


@pytest.mark.parametrize("name", [name for name in MODULES if name != "__init__"])
def test_no_module_imports_what_stands_above_it(name: str) -> None:
    rank = ORDER.index(top(name))
    assert [other for other in graph()[name] if ORDER.index(top(other)) > rank] == []


def test_nothing_below_imports_what_stands_on_top() -> None:
    below = [name for name in MODULES if top(name) not in TOPMOST]
    assert [name for name in below if any(top(other) in TOPMOST for other in graph()[name])] == []


def test_no_modules_import_each_other_in_a_circle() -> None:
    # A package names its modules to load them when they are first used.
    packages = {name for name, path in MODULES.items() if path.name == "__init__.py"}
    modules = {name: others - packages for name, others in graph().items() if name not in packages}
    TopologicalSorter(modules).prepare()  # raises CycleError, which shows the circle
