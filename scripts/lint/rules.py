"""Defines a rule: a small function that generates places and messages, and whose docstring says why it exists."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import TypeAlias

from scripts.document.model import Document
from scripts.document.nodes import Pointer, show

Found: TypeAlias = Iterator[tuple[Pointer, str]]
Rule: TypeAlias = Callable[[Document], Found]


class Rules(list[Rule]):
    """The rules of a module, in the order in which they are written."""

    def add(self, rule: Rule) -> Rule:
        """Decorates a rule."""
        self.append(rule)
        return rule


@dataclass(frozen=True, slots=True)
class Finding:
    """One mistake, and its place."""

    location: str
    message: str
    rule: str

    def __str__(self) -> str:
        return f"{self.location}: {self.message} [{self.rule}]"


def findings(document: Document, rules: Iterable[Rule]) -> list[Finding]:
    """All findings of the rules, in their order."""
    return [Finding(show(pointer), message, rule.__name__) for rule in rules for pointer, message in rule(document)]
