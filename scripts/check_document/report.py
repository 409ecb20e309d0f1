"""The result of a check, and the application of the list of exceptions."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from scripts.document.nodes import DocumentError, mapping, text
from scripts.document.source import read

EXCEPTIONS = Path(__file__).parent / "exceptions.yaml"


@dataclass(frozen=True, slots=True)
class Finding:
    """One problem of a tool with the document."""

    key: str  # the key of an exception: an operationId, the name of a schema, or a rule of a linter and a place
    message: str

    def __str__(self) -> str:
        return f"{self.key}: {self.message}"


@dataclass(frozen=True, slots=True)
class Report:
    """The result of one check."""

    figures: str
    findings: list[Finding] = field(default_factory=list[Finding])


class CheckError(Exception):
    """A tool could not be run, or its output has an unknown form."""


def read_exceptions(path: Path = EXCEPTIONS) -> dict[str, dict[str, str]]:
    """By check, the keys whose findings are known, each with the reason.

    Raises:
        CheckError: The file cannot be read, or a reason is missing.
    """
    try:
        listed = {check: mapping(keys) for check, keys in read(path).items()}
    except DocumentError as error:
        raise CheckError(str(error)) from None
    for check, keys in listed.items():
        for key, reason in keys.items():
            if not text(reason):
                raise CheckError(f"{path.name}: {check}/{key} has no reason")
    return {check: {str(key): text(reason) for key, reason in keys.items()} for check, keys in listed.items()}


def without_exceptions(findings: list[Finding], exceptions: Mapping[str, str]) -> list[Finding]:
    """The findings that are not excepted, and one for each exception that is not needed."""
    found = {finding.key for finding in findings}
    stale = [
        Finding(key, "is listed in exceptions.yaml, but it has no finding now; remove it from the list")
        for key in exceptions
        if key not in found
    ]
    return [finding for finding in findings if finding.key not in exceptions] + stale
