"""Suggestions for names that are not known."""

from __future__ import annotations

from collections.abc import Iterable


def closest(name: object, known: Iterable[str]) -> str | None:
    """The known name that is most similar to this one; None if none is similar."""
    from difflib import get_close_matches  # only mistakes need it

    found = get_close_matches(str(name), sorted(known), n=1, cutoff=0.7)
    return found[0] if found else None


def did_you_mean(name: object, known: Iterable[str], before: str = "") -> str:
    """The end of a message about an unknown name: the most similar known one, or an empty text.

    `before` is a prefix of the names, such as a relation and its dot.
    """
    found = closest(name, known)
    return f"; did you mean {before + found!r}?" if found else ""
