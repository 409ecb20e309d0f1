"""Single differences between two documents, and whom they touch: who sends a value, or who receives it."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Flag, auto

from scripts.breaking.findings import Change, Impact


class Uses(Flag):
    """Where a schema is used, seen from a client."""

    NONE = 0
    SENT = auto()
    RECEIVED = auto()
    BOTH = SENT | RECEIVED


@dataclass(frozen=True)
class Difference:
    """What is said of one place.

    Attributes:
        impact: How it touches users of the document.
        change: Where it belongs in the changelog.
        text: What happened, as the rest of a sentence.
        names: What the Python API may call the thing, so that it is not told twice; empty for what only the document
            shows.
        group: What is said of several places of the same subject at once, with `{}` for their names.
        item: The name of this one.
    """

    impact: Impact
    change: Change
    text: str
    names: frozenset[str] = frozenset()
    group: str = ""
    item: str = ""

    def grouped(self, group: str, item: str) -> Difference:
        return replace(self, group=group, item=item)


@dataclass(frozen=True)
class Place:
    """Where two schemas stand, and what they are called in a text.

    Attributes:
        uses: Whether it is sent or received.
        root: What it belongs to, such as `the body`; empty for a schema of its own.
        path: The keys that lead to it.
        names: What the Python API may call it.
        is_argument: It is a parameter of a call.
    """

    uses: Uses
    root: str = ""
    path: tuple[str, ...] = ()
    names: frozenset[str] = frozenset()
    is_argument: bool = False

    def inside(self, key: str, *names: str) -> Place:
        """The place of a property."""
        return replace(self, path=(*self.path, key), names=frozenset({key, *names}), is_argument=False)

    def each(self, mark: str) -> Place:
        """The place of the values of a list or map."""
        if not self.path:
            return replace(self, root=f"a value of {self.root}" if self.root else "a value of it", is_argument=False)
        *before, last = self.path
        return replace(self, path=(*before, f"{last}{mark}"), is_argument=False)

    @property
    def around(self) -> str:
        """What the path belongs to, as the end of a text."""
        return f" in {self.root}" if self.root else ""

    def __str__(self) -> str:
        if not self.path:
            return self.root or "it"
        keys = f"`{'.'.join(self.path)}`"
        return f"{keys} in {self.root}" if self.root else keys

    # --- differences ---

    def narrower(self, text: str, change: Change = Change.CHANGED) -> Difference:
        """Less is admitted: that breaks who sends it."""
        impact = Impact.BREAKING if Uses.SENT in self.uses else Impact.OTHER
        return Difference(impact, change, text, self.names)

    def wider(self, text: str) -> Difference:
        """More is admitted: that breaks who receives it."""
        impact = Impact.BREAKING if Uses.RECEIVED in self.uses else Impact.ADDITION
        return Difference(impact, Change.CHANGED, text, self.names)

    def loses(self, what: str) -> Difference:
        """Some values are admitted no more."""
        is_sent = Uses.SENT in self.uses
        return self.narrower(f"{self} no longer takes {what}" if is_sent else f"{self} is never {what} any more")

    def gains(self, what: str) -> Difference:
        """More values are admitted."""
        is_received = Uses.RECEIVED in self.uses
        return self.wider(f"{self} may be {what} as well now" if is_received else f"{self} takes {what} as well")

    def breaks(self, text: str, change: Change = Change.CHANGED) -> Difference:
        return Difference(Impact.BREAKING, change, text, self.names)

    def adds(self, text: str, change: Change = Change.ADDED) -> Difference:
        return Difference(Impact.ADDITION, change, text, self.names)

    def says(self, text: str) -> Difference:
        """Nothing that a program notices."""
        return Difference(Impact.OTHER, Change.CHANGED, text, self.names)


def unseen(difference: Difference) -> Difference:
    """The same difference as one that the Python API does not show."""
    return replace(difference, names=frozenset())
