"""What somebody may have meant by a name that is not known."""

from __future__ import annotations

from collections.abc import Iterable


def did_you_mean(name: object, known: Iterable[str]) -> str:
    """The end of a message about an unknown name: the known one that is most like it, or nothing."""
    from difflib import get_close_matches  # seldom needed

    found = get_close_matches(str(name), known, n=1)
    return f"; did you mean {found[0]!r}?" if found else ""
