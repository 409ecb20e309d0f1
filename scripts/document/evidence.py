"""Evidence: how well a fact of the document is attested, and by what.

`x-evidence` lists its sources, best known first, with a remark each: `live capture (a number); vendor reference
2026-08, contested: the type`. A source that is contested says what others deny.
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
        ValueError: A part of the text does not begin with a grade, or goes on otherwise than with a remark.
    """
    found: list[Source] = []
    for part in _parts(evidence):
        match = _SOURCE.fullmatch(part)
        if match is None:
            raise ValueError(part)
        found.append(Source(match[1], match[2] or "", match[3] or ""))
    return found


def _parts(evidence: str) -> list[str]:
    """The text between semicolons; those inside brackets separate nothing."""
    parts, depth, start = [], 0, 0
    for index, character in enumerate(evidence):
        depth += {"(": 1, ")": -1}.get(character, 0)
        if character == ";" and depth == 0:
            parts.append(evidence[start:index].strip())
            start = index + 1
    return [*parts, evidence[start:].strip()]
