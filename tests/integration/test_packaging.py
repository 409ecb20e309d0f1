"""What pyproject.toml and the Makefile say about dependencies."""

from __future__ import annotations

import ast
import re
import sys
import tomllib
from importlib.metadata import packages_distributions, version
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EXTRAS: dict[str, list[str]] = PROJECT["optional-dependencies"]
RUN_TIME = [
    Requirement(line)
    for lines in (PROJECT["dependencies"], *(EXTRAS[name] for name in EXTRAS if not name.startswith("dev")))
    for line in lines
]


@pytest.mark.parametrize("requirement", RUN_TIME, ids=str)
def test_a_run_time_dependency_has_a_lower_and_an_upper_bound(requirement: Requirement) -> None:
    assert sorted(bound.operator for bound in requirement.specifier) == ["<", ">="]
    assert requirement.specifier.contains(version(requirement.name))


@pytest.mark.parametrize("line", EXTRAS["dev"] + EXTRAS["dev-integrations"])
def test_a_development_tool_is_pinned_exactly(line: str) -> None:
    assert [bound.operator for bound in Requirement(line).specifier] == ["=="]


def test_whatever_is_imported_is_required() -> None:
    imported: set[str] = set()
    for file in (ROOT / "daftra_client").rglob("*.py"):
        for node in ast.walk(ast.parse(file.read_text("utf-8"))):
            if isinstance(node, ast.Import):
                imported |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom) and not node.level and node.module:
                imported.add(node.module.partition(".")[0])
    imported -= {*sys.stdlib_module_names, "daftra_client"}
    imported -= {"trio"}  # a program that runs on trio has it installed
    imported -= {"pytest"}  # pytest itself loads what needs it
    imported -= {"pydantic", "pydantic_core"}  # and pydantic itself asks for what needs it
    required = {canonicalize_name(requirement.name) for requirement in RUN_TIME}
    of = packages_distributions()
    assert {module for module in imported if not required & {*map(canonicalize_name, of[module])}} == set()


def test_the_makefile_installs_every_extra() -> None:
    makefile = (ROOT / "Makefile").read_text("utf-8")
    named = dict(re.findall(r"^(\w*EXTRAS) := (\S+)$", makefile, re.MULTILINE))
    lowest = named["EXTRAS"].replace("$(DEMO_EXTRAS)", named["DEMO_EXTRAS"])
    every = named["SETUP_EXTRAS"].replace("$(EXTRAS)", lowest)
    assert set(every.split(",")) == EXTRAS.keys()
    assert EXTRAS.keys() - set(lowest.split(",")) == {"dev-integrations"}  # they ask for newer versions than we do
    assert set(named["DEMO_EXTRAS"].split(",")) == {"sandbox", "aiohttp", "arrow", "cli", "warehouse"}
