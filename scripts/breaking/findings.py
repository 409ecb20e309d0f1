"""What a source of findings gives: single differences, in words, and how they touch users."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING, TypeAlias

if TYPE_CHECKING:
    from scripts.breaking.trees import Tree


class CannotCompareError(Exception):
    """The two states cannot be compared; the message says why and what to do."""


class Impact(StrEnum):
    """How a difference touches code that was written for the old state."""

    BREAKING = "breaking"
    ADDITION = "addition"
    OTHER = "other"


class Change(StrEnum):
    """The heading of Keep a Changelog below which a difference belongs."""

    ADDED = "Added"
    CHANGED = "Changed"
    REMOVED = "Removed"


@dataclass(frozen=True, order=True)
class Finding:
    """One difference.

    Attributes:
        impact: How it touches users.
        change: Where it belongs in the changelog.
        subject: What differs, by the name that users know, such as `invoices.list`.
        text: What happened to it, as the rest of a sentence.
    """

    impact: Impact
    change: Change
    subject: str
    text: str


Source: TypeAlias = "Callable[[Tree, Tree], Iterable[Finding]]"
"""Compares the old tree with the new one under one aspect."""

_FOLDED = 5
"""So many subjects of which the same is said share a line."""

_SHOWN = 3
_ALL_SHOWN = 12
"""Of more subjects that changed in the same way only some are named. What came or went is always named."""


@dataclass(frozen=True)
class Line:
    """One line of a report: a finding, or one that several subjects share."""

    impact: Impact
    change: Change
    subjects: tuple[str, ...]
    text: str

    def __str__(self) -> str:
        names = [f"`{subject}`" for subject in self.subjects]
        if self.change is Change.CHANGED and len(names) > _ALL_SHOWN:
            names = [f"{', '.join(names[:_SHOWN])} and {len(names) - _SHOWN} more"]
        return f"{', '.join(names)}: {self.text}"


def lines_of(findings: Sequence[Finding]) -> list[Line]:
    """The findings as lines. What is said of many subjects, such as all models, becomes one line."""
    groups: dict[tuple[Impact, Change, str], list[str]] = {}
    for finding in findings:
        groups.setdefault((finding.impact, finding.change, finding.text), []).append(finding.subject)
    lines: list[Line] = []
    for (impact, change, text), subjects in groups.items():
        together = [tuple(subjects)] if len(subjects) >= _FOLDED else [(subject,) for subject in subjects]
        lines += [Line(impact, change, group, text) for group in together]
    return sorted(lines, key=lambda line: (list(Impact).index(line.impact), line.subjects[0], line.text))
