"""Spectral's linter with its rules for OpenAPI, except those that `rules/spectral.yaml` switches off."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from scripts.check_document.node import program, run
from scripts.check_document.report import CheckError, Finding, Report
from scripts.document.model import Document

RULES: Final = Path(__file__).parent / "rules" / "spectral.yaml"


def check(document: Document, path: Path) -> Report:
    """Lint the document."""
    del document
    command = ["lint", str(path), "--ruleset", str(RULES), "--format", "json", "--quiet"]
    result = run([*program("@stoplight/spectral-cli", "spectral"), *command])
    return Report("linted with all rules of `oas` that apply", list(findings(result.stdout, result.stderr)))


def findings(output: str, log: str = "") -> Iterator[Finding]:
    """The problems in the output of the linter.

    Raises:
        CheckError: The output is not a report. The message is the log.
    """
    try:
        problems = json.loads(output)
    except ValueError:
        raise CheckError(f"spectral: {log.strip() or output.strip()}") from None
    for problem in problems:
        parts = [str(part).replace("~", "~0").replace("/", "~1") for part in problem["path"]]
        yield Finding(f"{problem['code']} #/{'/'.join(parts)}", problem["message"])
