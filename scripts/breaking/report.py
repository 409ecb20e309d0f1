"""The verdict and the findings as text, Markdown or JSON, with lines for the changelog."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from rich.console import Console
from rich.text import Text

from scripts.breaking.findings import Aspect, Change, Finding, Impact, Line, lines_of
from scripts.breaking.trees import Tree
from scripts.breaking.verdict import Verdict

_HEADINGS: Final = {
    Impact.BREAKING: ("Breaking", "bold red"),
    Impact.ADDITION: ("Additions", "bold green"),
    Impact.OTHER: ("Other", "bold cyan"),
}
_PLACES: Final = {Aspect.PYTHON: "", Aspect.DOCUMENT: " in the document"}
_WIDTH: Final = 120


@dataclass(frozen=True)
class Report:
    """What a comparison found."""

    base: Tree
    commit: str
    verdict: Verdict
    findings: Sequence[Finding]

    def print(self, console: Console) -> None:
        """Show it on a terminal, or as plain text where there is none."""
        verdict = str(self.verdict)
        style = "bold" if self.verdict.is_met else "bold red"
        is_whole = not console.is_terminal  # without a terminal, lines are not wrapped
        console.print(Text(f"{verdict[0].upper()}{verdict[1:]}.", style=style), soft_wrap=is_whole)
        console.print(Text(f"Compared with {self._compared}."), soft_wrap=True)
        for heading, style, lines in self._groups():
            console.print(Text(f"\n{heading} ({len(lines)})", style=style))
            for line in lines:
                text = f"  {line}" if is_whole else _filled(f"  {line}", console.width, "    ")
                console.print(Text(text), soft_wrap=True)
        if self.findings:
            console.print(Text("\nFor CHANGELOG.md\n", style="bold"))
            console.print(Text(self.changelog()), soft_wrap=True)

    def markdown(self) -> str:
        """The report for a pull request."""
        verdict = str(self.verdict)
        parts = [f"**{verdict[0].upper()}{verdict[1:]}.** Compared with {self._compared}."]
        for heading, _, lines in self._groups():
            parts.append("\n".join([f"### {heading}", "", *(f"- {line}" for line in lines)]))
        if self.findings:
            parts.append(f"### For CHANGELOG.md\n\n```markdown\n{self.changelog()}\n```")
        return "\n\n".join(parts)

    def json(self) -> str:
        """The report for programs; findings are not folded."""
        verdict = self.verdict
        return json.dumps(
            {
                "base": {"commit": self.commit, "name": self.base.name, "version": str(verdict.base)},
                "version": str(verdict.current),
                "verdict": {
                    "impact": verdict.impact,
                    "required_version": str(verdict.required),
                    "is_met": verdict.is_met,
                    "text": str(verdict),
                },
                "findings": [
                    {
                        "aspect": one.aspect,
                        "impact": one.impact,
                        "change": one.change,
                        "subject": one.subject,
                        "text": one.text,
                    }
                    for one in self.findings
                ],
                "changelog": self.changelog(),
            },
            indent=2,
            ensure_ascii=False,
        )

    def changelog(self) -> str:
        """Lines for the changelog, below the headings of Keep a Changelog."""
        sections: list[str] = []
        for change in Change:
            lines = [line for line in self._lines if line.change is change]
            if lines:
                sections.append("\n".join([f"### {change}", "", *map(_bullet, lines)]))
        return "\n\n".join(sections)

    @property
    def _lines(self) -> list[Line]:
        return lines_of(self.findings)

    @property
    def _compared(self) -> str:
        name = self.base.name
        return (
            f"{self.verdict.base} ({self.commit[:10] if name == self.commit[:10] else f'{name}, {self.commit[:10]}'})"
        )

    def _groups(self) -> list[tuple[str, str, list[Line]]]:
        lines = self._lines
        found = (
            (f"{heading}{place}", style, [one for one in lines if one.impact is impact and one.aspect is aspect])
            for impact, (heading, style) in _HEADINGS.items()
            for aspect, place in _PLACES.items()
        )
        return [group for group in found if group[2]]


def _bullet(line: Line) -> str:
    mark = f"{'breaking' if line.impact is Impact.BREAKING else ''}{_PLACES[line.aspect]}".strip()
    text = f"- {mark[0].upper()}{mark[1:]}: {line}." if mark else f"- {line}."
    return _filled(text, _WIDTH, "  ")


def _filled(text: str, width: int, indent: str) -> str:
    return textwrap.fill(text, width, subsequent_indent=indent, break_long_words=False, break_on_hyphens=False)
