"""The results of a source of findings: single differences as text, and how they affect users."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace
from enum import StrEnum
from typing import TypeAlias

from scripts.breaking.trees import Tree


class Impact(StrEnum):
    """How a difference affects code that was written for the old state."""

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
    """A name in a form that is the same on the wire and in Python: without case, `_` and `[]`."""
    return re.sub(r"[^a-z0-9.]", "", name.lower())


def remedy(member: str) -> str:
    """Advice for a renamed member of an enumeration: with a second name, the first one stays."""
    return f"to keep it, leave `title: {member}` in the document and name the new reading in `x-also-read-as`"


@dataclass(frozen=True, order=True)
class Finding:
    """One difference.

    Attributes:
        impact: How it affects users.
        change: Where it belongs in the changelog.
        subject: The name that users know, such as `invoices.list`.
        text: What happened to it, as the rest of a sentence.
        aspect: What was compared.
        twins: Subjects and names under which the Python API reports the same change, see `joining`. An empty name means
            the subject itself.
        group: The text for several parts of the subject, with `{}` for their names.
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
"""The number of subjects with the same text that share a line."""

_SHOWN = 3
_ALL_SHOWN = 12
"""If more subjects changed in the same way, only some are named. New and removed subjects are always named."""


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
    """The findings as lines. Equal findings about many subjects, such as all models, become one line."""
    groups: dict[tuple[Impact, Change, str, Aspect], list[str]] = {}
    for finding in _grouped(findings):
        groups.setdefault((finding.impact, finding.change, finding.text, finding.aspect), []).append(finding.subject)
    lines: list[Line] = []
    for (impact, change, text, aspect), subjects in groups.items():
        together = [tuple(subjects)] if len(subjects) >= _FOLDED else [(subject,) for subject in subjects]
        lines += [Line(impact, change, group, text, aspect) for group in together]
    return sorted(lines, key=_order)


def _grouped(findings: Sequence[Finding]) -> list[Finding]:
    """The findings, with equal findings about several parts of a subject merged."""
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
