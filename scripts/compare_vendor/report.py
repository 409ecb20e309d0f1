"""The report of a comparison: on a terminal, in Markdown, as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any, Final

from rich.console import Console
from rich.padding import Padding
from rich.text import Text

from scripts.compare_vendor.differences import Aspect, Change, Comparison, Difference, where
from scripts.compare_vendor.documented import Documented, Judgement, Standing
from scripts.compare_vendor.facts import show

_SHOWN: Final = 4
_STYLES: Final = {Change.NEW: "green", Change.REMOVED: "red", Change.CHANGED: "yellow", Change.MOVED: "cyan"}
_HEADINGS: Final = {
    Standing.OPEN: "To look at",
    Standing.OVERRIDDEN: "Overridden in the document",
    Standing.DONE: "Already so in the document",
}


@dataclass(frozen=True)
class Entry:
    """A change of the export, with all places where it shows."""

    differences: tuple[Difference, ...]
    judgement: Judgement

    @property
    def first(self) -> Difference:
        return self.differences[0]

    @property
    def section(self) -> str:
        return self.first.operation.section or "Without a section"

    @property
    def places(self) -> list[str]:
        return [where(difference) for difference in self.differences]

    @property
    def text(self) -> str:
        """The change as text."""
        one = self.first
        if one.emptied:
            return f"all fields removed: {one.before}"
        if one.newly_documented:
            return f"fields documented for the first time: {one.after}"
        what = one.name or str(one.aspect)
        if one.change is Change.MOVED:
            word = "moved" if one.aspect is Aspect.OPERATION else "renamed"
            return f"{what} {word}: {one.before} -> {one.after}"
        if one.before and one.after:
            return f"{what} changed: {one.before} -> {one.after}"
        value = one.after or one.before
        fact = one.new if one.change is Change.NEW else one.old
        kind = f" ({fact.type})" if one.aspect in (Aspect.FIELD, Aspect.PARAMETER) and fact and fact.type else ""
        if fact and fact.required and kind:
            kind = f" ({fact.type}, required)"
        return f"{what} {one.change}: {value}{kind}"


def entries(comparison: Comparison, documented: Documented) -> list[Entry]:
    """The changes: a definition that the export shares between several places counts once."""
    groups: dict[tuple[Any, ...], list[Difference]] = {}
    for one in comparison.differences:
        own = (one.operation.name, one.operation.id, one.part, one.place)
        key = (one.origin or own, one.aspect, one.change, one.before, one.after, one.name)
        groups.setdefault(key, []).append(one)
    found: list[Entry] = []
    for differences in groups.values():
        judged = sorted(((documented.judge(one), one) for one in differences), key=lambda pair: _rank(pair[0]))
        found.append(Entry(tuple(one for _, one in judged), judged[0][0]))
    return sorted(found, key=lambda entry: (entry.section, entry.places[0], list(Aspect).index(entry.first.aspect)))


def _rank(judgement: Judgement) -> tuple[int, bool]:
    """Changes to look at come first, and places that the document has come before those that it leaves out."""
    return list(Standing).index(judgement.standing), not judgement.has_place


@dataclass(frozen=True)
class Report:
    """What a comparison found."""

    export: str
    against: str
    entries: list[Entry]
    notes: list[str]
    since: list[Entry] = field(default_factory=list[Entry])
    """The changes of newer editions, if the export is of an older one."""

    @cached_property
    def _groups(self) -> list[tuple[Standing, list[Entry]]]:
        groups = ((each, [one for one in self.entries if one.judgement.standing is each]) for each in Standing)
        return [(standing, found) for standing, found in groups if found]

    @property
    def headline(self) -> str:
        if not self.entries:
            return f"{self.export} has the same contents as {self.against}."
        counts = ", ".join(f"{len(found)} {standing}" for standing, found in self._groups)
        number = len(self.entries)
        return f"{number} change{'' if number == 1 else 's'} in {self.export} since {self.against}: {counts}."

    def print(self, console: Console) -> None:
        """Show it on a terminal, or as plain text where there is none."""
        console.print(Text(self.headline, style="bold"))
        for note in self.notes:
            console.print(Padding(Text(f"Note: {note}", style="dim"), (0, 0, 0, 2)))
        for standing, found in self._groups:
            console.print(Text(f"\n{_HEADINGS[standing]} ({len(found)})", style="bold"))
            for section, members in _sections(found):
                console.print(Padding(Text(section, style="bold underline"), (1, 0, 0, 2)))
                for entry in members:
                    self._show(console, entry)
        if self.since:
            console.print(Text(f"\n{self._older}", style="bold"))
            for section, members in _sections(self.since):
                console.print(Padding(Text(f"{len(members):5}  {section}"), (0, 0, 0, 2)))

    @property
    def _older(self) -> str:
        return f"The export is of an older edition. Newer ones changed {len(self.since)} things, which JSON lists:"

    def _show(self, console: Console, entry: Entry) -> None:
        console.print(Padding(Text(entry.text, style=_STYLES[entry.first.change]), (0, 0, 0, 4)))
        for line in (*_places(entry), f"The document {_said(entry)}."):
            console.print(Padding(Text(line), (0, 0, 0, 8)))

    def markdown(self) -> str:
        """The report for an issue or a pull request."""
        parts = [f"**{self.headline}**"]
        if self.notes:
            parts.append("\n".join(f"- Note: {note}" for note in self.notes))
        for standing, found in self._groups:
            parts.append(f"## {_HEADINGS[standing]} ({len(found)})")
            for section, members in _sections(found):
                lines = [f"### {section}", ""]
                for entry in members:
                    lines.append(f"- **{_escaped(entry.text)}**")
                    lines += [f"  - {_escaped(place)}" for place in _places(entry)]
                    lines.append(f"  - The document {_escaped(_said(entry))}.")
                parts.append("\n".join(lines))
        if self.since:
            counts = [f"- {_escaped(section)}: {len(members)}" for section, members in _sections(self.since)]
            parts.append("\n".join((f"## {self._older}", "", *counts)))
        return "\n\n".join(parts) + "\n"

    def json(self) -> str:
        """The report for programs."""
        return json.dumps(
            {
                "export": self.export,
                "against": self.against,
                "counts": {standing: len(found) for standing, found in self._groups},
                "notes": self.notes,
                "changes": [_plain(entry) for entry in self.entries],
                "since": [_plain(entry) for entry in self.since],
            },
            indent=2,
            ensure_ascii=False,
        )


def _plain(entry: Entry) -> dict[str, Any]:
    """A change for programs."""
    return {
        "section": entry.section,
        "aspect": entry.first.aspect,
        "change": entry.first.change,
        "keyword": entry.first.name or None,
        "before": entry.first.before or None,
        "after": entry.first.after or None,
        "standing": entry.judgement.standing,
        "document": entry.judgement.document,
        "text": entry.text,
        "places": [
            {
                "operation": one.operation.name,
                "id": one.operation.id or None,
                "part": one.part or None,
                "place": show(one.place) or None,
            }
            for one in entry.differences
        ],
    }


def _sections(found: list[Entry]) -> Iterator[tuple[str, list[Entry]]]:
    for section in dict.fromkeys(entry.section for entry in found):
        yield section, [entry for entry in found if entry.section == section]


def _places(entry: Entry) -> list[str]:
    places = entry.places
    more = len(places) - _SHOWN
    return [*places[:_SHOWN], *([f"and {more} more places"] if more > 0 else [])]


def _said(entry: Entry) -> str:
    said = entry.judgement.document
    verbs = ("has", "does", "leaves")
    return said if said.split(" ")[0] in verbs else f"says: {said}"


def _escaped(text: str) -> str:
    """Text that is escaped for Markdown."""
    return "".join(f"\\{character}" if character in "\\`*_[]<>|" else character for character in text)
