"""Single differences between two documents, and whether they affect the sender or the receiver of a value."""

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
    """One difference at one place.

    Attributes:
        impact: How it affects users of the document.
        change: Where it belongs in the changelog.
        text: What happened, as the rest of a sentence.
        names: The possible names in the Python API, so that the difference is not reported twice; empty if only the
            document shows it.
        group: The text for several places of the same subject, with `{}` for their names.
        item: The name of this place.
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
    """The place of two schemas, and its description in a text.

    Attributes:
        uses: Whether it is sent or received.
        root: What it belongs to, such as `the body`; empty for a named schema.
        path: The keys that lead to it.
        names: The possible names in the Python API.
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
        """The root, as the end of a text."""
        return f" in {self.root}" if self.root else ""

    def __str__(self) -> str:
        if not self.path:
            return self.root or "it"
        keys = f"`{'.'.join(self.path)}`"
        return f"{keys} in {self.root}" if self.root else keys

    # --- differences ---

    def narrower(self, text: str, change: Change = Change.CHANGED) -> Difference:
        """Fewer values are allowed: this breaks the sender."""
        impact = Impact.BREAKING if Uses.SENT in self.uses else Impact.OTHER
        return Difference(impact, change, text, self.names)

    def wider(self, text: str) -> Difference:
        """More values are allowed: this breaks the receiver."""
        impact = Impact.BREAKING if Uses.RECEIVED in self.uses else Impact.ADDITION
        return Difference(impact, Change.CHANGED, text, self.names)

    def loses(self, what: str) -> Difference:
        """Some values are no longer allowed."""
        is_sent = Uses.SENT in self.uses
        return self.narrower(f"{self} no longer takes {what}" if is_sent else f"{self} is never {what} any more")

    def gains(self, what: str) -> Difference:
        """More values are allowed."""
        is_received = Uses.RECEIVED in self.uses
        return self.wider(f"{self} may be {what} as well now" if is_received else f"{self} takes {what} as well")

    def breaks(self, text: str, change: Change = Change.CHANGED) -> Difference:
        return Difference(Impact.BREAKING, change, text, self.names)

    def adds(self, text: str, change: Change = Change.ADDED) -> Difference:
        return Difference(Impact.ADDITION, change, text, self.names)

    def says(self, text: str) -> Difference:
        """A difference without an effect on programs."""
        return Difference(Impact.OTHER, Change.CHANGED, text, self.names)


def unseen(difference: Difference) -> Difference:
    """The same difference as one that the Python API does not show."""
    return replace(difference, names=frozenset())
