"""Evidence: the sources of a fact of the document, and how reliable they are.

`x-evidence` lists the sources, the most reliable first, each with an optional remark: `live capture (a number); vendor
reference 2026-08, contested: the type`. After `contested` comes what other sources deny.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Final

GRADES: Final = (
    "live capture",
    "live report",
    "vendor reference 2026-08",
    "documentation",
    "request sample",
    "inference",
)
"""The kinds of sources, most trustworthy first; `documentation` is that of July 2026."""

_SOURCE: Final = re.compile(
    rf"({'|'.join(GRADES)})"  # the grade
    r"(?: \((.*?)\))?"  # a remark
    r"(?:, contested: (.+))?"  # what others deny
)


@dataclass(frozen=True, slots=True)
class Source:
    """One source of a fact."""

    grade: str
    remark: str = ""
    contested: str = ""

    def __str__(self) -> str:
        remark = f" ({self.remark})" if self.remark else ""
        return f"{self.grade}{remark}{f', contested: {self.contested}' if self.contested else ''}"


def parse(evidence: str) -> list[Source]:
    """The sources that `x-evidence` lists.

    Raises:
        ValueError: A part of the text does not begin with a grade, or the grade is not followed by a remark.
    """
    found: list[Source] = []
    for part in _parts(evidence):
        match = _SOURCE.fullmatch(part)
        if match is None:
            raise ValueError(part)
        found.append(Source(match[1], match[2] or "", match[3] or ""))
    return found


def _parts(evidence: str) -> list[str]:
    """The text between semicolons; semicolons inside brackets do not count."""
    parts, depth, start = [], 0, 0
    for index, character in enumerate(evidence):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == ";" and depth == 0:
            parts.append(evidence[start:index].strip())
            start = index + 1
    return [*parts, evidence[start:].strip()]
