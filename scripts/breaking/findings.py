"""What a source of findings gives: single differences, in words, and how they touch users."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeAlias

from scripts.breaking.trees import Tree


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


class Aspect(StrEnum):
    """What was compared."""

    PYTHON = "python"
    DOCUMENT = "document"


def plain_name(name: str) -> str:
    """A name without what differs between the wire and Python: case, `_` and `[]`."""
    return re.sub(r"[^a-z0-9.]", "", name.lower())


def remedy(member: str) -> str:
    """What to do where a member of an enumeration got another name: a second name costs nobody the first."""
    return f"to keep it, leave `title: {member}` in the document and name the new reading in `x-also-read-as`"


@dataclass(frozen=True, order=True)
class Finding:
    """One difference.

    Attributes:
        impact: How it touches users.
        change: Where it belongs in the changelog.
        subject: What differs, by the name that users know, such as `invoices.list`.
        text: What happened to it, as the rest of a sentence.
        aspect: What was compared.
        twins: Subjects and names by which the Python API tells the same, see `joining`. An empty name stands for the
            subject as a whole.
        group: What is said of several parts of the subject at once, with `{}` for their names.
        item: The name of the part.
    """

    impact: Impact
    change: Change
    subject: str
    text: str
    aspect: Aspect = Aspect.PYTHON
    twins: frozenset[tuple[str, str]] = field(default=frozenset(), compare=False)
    group: str = field(default="", compare=False)
    item: str = field(default="", compare=False)


Source: TypeAlias = Callable[[Tree, Tree], Iterable[Finding]]
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
    aspect: Aspect = Aspect.PYTHON

    def __str__(self) -> str:
        return f"{_some([f'`{subject}`' for subject in self.subjects], self.change)}: {self.text}"


def lines_of(findings: Sequence[Finding]) -> list[Line]:
    """The findings as lines. What is said of many subjects, such as all models, becomes one line."""
    groups: dict[tuple[Impact, Change, str, Aspect], list[str]] = {}
    for finding in _grouped(findings):
        groups.setdefault((finding.impact, finding.change, finding.text, finding.aspect), []).append(finding.subject)
    lines: list[Line] = []
    for (impact, change, text, aspect), subjects in groups.items():
        together = [tuple(subjects)] if len(subjects) >= _FOLDED else [(subject,) for subject in subjects]
        lines += [Line(impact, change, group, text, aspect) for group in together]
    return sorted(lines, key=_order)


def _grouped(findings: Sequence[Finding]) -> list[Finding]:
    """The findings with one in place of those that say the same of several parts of a subject."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for finding in findings:
        key = (finding.impact, finding.change, finding.subject, finding.aspect, finding.group or finding.text)
        groups.setdefault(key, []).append(finding)
    return [
        replace(group[0], text=group[0].group.format(_some([one.item for one in group], group[0].change)))
        if len(group) > 1
        else group[0]
        for group in groups.values()
    ]


def _some(names: Sequence[str], change: Change) -> str:
    if change is Change.CHANGED and len(names) > _ALL_SHOWN:
        return f"{', '.join(names[:_SHOWN])} and {len(names) - _SHOWN} more"
    return ", ".join(names)


def _order(line: Line) -> tuple[int, int, str, str]:
    return list(Impact).index(line.impact), list(Aspect).index(line.aspect), line.subjects[0], line.text
