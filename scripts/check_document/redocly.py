"""Redocly's linter, with all its rules except those that `rules/redocly.yaml` switches off."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from scripts.check_document.node import program, run
from scripts.check_document.report import CheckError, Finding, Report
from scripts.document.model import Document

RULES: Final = Path(__file__).parent / "rules" / "redocly.yaml"


def check(document: Document, path: Path) -> Report:
    """Lint the document."""
    del document
    command = ["lint", str(path), "--config", str(RULES), "--format", "json", "--max-problems", "100000"]
    result = run([*program("@redocly/cli", "redocly"), *command])
    return Report("linted with all rules that apply", list(findings(result.stdout, result.stderr)))


def findings(output: str, log: str = "") -> Iterator[Finding]:
    """The problems in the output of the linter.

    Raises:
        CheckError: The output is not a report. The message is the log.
    """
    try:
        problems = json.loads(output)["problems"]
    except (ValueError, LookupError):
        raise CheckError(f"redocly: {log.strip() or output.strip()}") from None
    for problem in problems:
        yield Finding(f"{problem['ruleId']} {problem['location'][0]['pointer']}", problem["message"])
