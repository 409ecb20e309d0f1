"""The units of the package have one order: a unit imports only units of lower layers, and no modules form a cycle.

A unit is a module or a package directly below `daftra_client`. Imports within functions and for type checkers count as
well: who reads a module must know what they name. `scripts` and `benchmarks` are checked for cycles too.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from functools import cache
from graphlib import TopologicalSorter
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = "daftra_client"

LAYERS = (
    ("_version", "_common"),
    ("errors",),
    ("_codec",),
    ("models", "_http"),
    ("_call",),
    ("_methods",),
    ("api",),
    ("client",),
    ("tables", "tracing", "redis", "webhooks"),
    ("sandbox", "warehouse"),
    ("cli", "pytest_plugin"),
)
"""The units of the package, the lowest layer first. `daftra_client/__init__.py` passes names on and is in no layer."""

ORDER = tuple(unit for layer in LAYERS for unit in layer)
LAYER = {unit: number for number, layer in enumerate(LAYERS) for unit in layer}


def name_of(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


PATHS = {
    name_of(path): path for top in (PACKAGE, "scripts", "benchmarks") for path in sorted((ROOT / top).rglob("*.py"))
}
TREES = {name: ast.parse(path.read_text("utf-8")) for name, path in PATHS.items()}


def unit_of(name: str) -> str:
    """The unit of a module of the package; empty for `daftra_client/__init__.py`."""
    return name.split(".")[1] if "." in name else ""


def imports_of(name: str) -> Iterator[tuple[str, str, str]]:
    """(module, name in it, name given to it) of each import anywhere in a module; the names are empty for a module."""
    package = name.split(".") if PATHS[name].name == "__init__.py" else name.split(".")[:-1]
    for node in ast.walk(TREES[name]):
        if isinstance(node, ast.Import):
            yield from ((alias.name, "", "") for alias in node.names if alias.name in PATHS)
        elif isinstance(node, ast.ImportFrom):
            parts = [*(package[: len(package) - node.level + 1] if node.level else ()), *(node.module or "").split(".")]
            base = ".".join(part for part in parts if part)
            for alias in node.names:
                if f"{base}.{alias.name}" in PATHS:
                    yield f"{base}.{alias.name}", "", ""
                elif base in PATHS:
                    yield base, alias.name, alias.asname or alias.name


def passes_on(name: str) -> bool:
    """Whether a module is an `__init__` that only imports names for others, and defines none."""

    def defines(node: ast.stmt) -> bool:
        if isinstance(node, ast.If):  # for type checkers, or else on first use
            return any(map(defines, (*node.body, *node.orelse)))
        if isinstance(node, ast.FunctionDef | ast.Assign | ast.AnnAssign):
            targets = ast.walk(node.targets[0]) if isinstance(node, ast.Assign) else [getattr(node, "target", node)]
            named = {getattr(target, "id", getattr(target, "name", None)) for target in targets}
            return not named & {"__all__", "__getattr__"}
        return not isinstance(node, ast.Import | ast.ImportFrom | ast.Expr)

    return PATHS[name].name == "__init__.py" and not any(map(defines, TREES[name].body))


@cache
def source_of(module: str, name: str) -> str:
    """The module that defines a name, when it is imported from one that only passes names on."""
    if passes_on(module):
        for other, original, given in imports_of(module):
            if name == given:
                return source_of(other, original)
    return module


@cache
def graph() -> dict[str, set[str]]:
    return {name: {source_of(other, what) for other, what, _ in imports_of(name)} - {name} for name in PATHS}


# --- the imports are found ----------------------------------------------------------------------------------------


def test_imports_are_found_in_all_places() -> None:
    package = graph()
    assert f"{PACKAGE}._call.operation" in package[f"{PACKAGE}._call.engine"]
    assert f"{PACKAGE}._methods.once" in package[f"{PACKAGE}.api.invoices"]  # within a method
    assert f"{PACKAGE}._call.engine" in package[f"{PACKAGE}._call.resource"]  # for type checkers
    assert f"{PACKAGE}.cli.app" in package[f"{PACKAGE}.cli"]  # in an `__init__`
    assert f"{PACKAGE}.client" in package["benchmarks.peers"]  # from `daftra_client`, which passes it on
    assert "scripts.document.nodes" in package["scripts.codegen.parameters"]
    assert sum(map(len, package.values())) > 1000


def test_an_init_that_defines_something_is_a_module_like_others() -> None:
    inits = {name for name, path in PATHS.items() if path.name == "__init__.py"}
    assert {name for name in inits if not passes_on(name)} == {
        f"{PACKAGE}._common.catalog",
        f"{PACKAGE}.api",
        f"{PACKAGE}.cli",
        f"{PACKAGE}.sandbox.page",
        f"{PACKAGE}.sandbox.resources",
    }


# --- the order ----------------------------------------------------------------------------------------------------


def test_each_unit_has_a_layer() -> None:
    assert {unit_of(name) for name in PATHS if name.startswith(PACKAGE)} == {*ORDER, ""}
    assert len(ORDER) == len(LAYER) <= 18


def test_a_module_imports_only_its_own_unit_and_lower_layers() -> None:
    allowed = {unit: {unit, *(other for other in ORDER if LAYER[other] < LAYER[unit])} for unit in ORDER}
    wrong = [
        (name, other)
        for name, others in graph().items()
        if name.startswith(f"{PACKAGE}.")
        for other in others
        if not other.startswith(f"{PACKAGE}.") or unit_of(other) not in allowed[unit_of(name)]
    ]
    assert wrong == []  # neither are `scripts` and `benchmarks` imported, nor `daftra_client` itself


def test_the_sandbox_imports_only_the_loading_on_first_use() -> None:
    sandbox = {name: others for name, others in graph().items() if unit_of(name) == "sandbox"}
    others = {other for others in sandbox.values() for other in others}
    assert {other for other in others if unit_of(other) != "sandbox"} == {f"{PACKAGE}._common.lazy"}


def test_no_modules_import_each_other_in_a_cycle() -> None:
    modules = {name: others for name, others in graph().items() if not passes_on(name)}
    TopologicalSorter({name: others & modules.keys() for name, others in modules.items()}).prepare()  # else CycleError
