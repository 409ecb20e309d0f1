"""Whether a text may be what a service made of another one when it stored it.

Databases and frameworks store text trimmed, in other case, cut to the width of a column, with "?" for characters that
they do not have, or escaped for HTML, and do not say so. A reference that was changed so is not found again.
"""

from __future__ import annotations

import re
import unicodedata
from html import escape, unescape
from typing import Final

_SHORTEST_COLUMN: Final = 20
"""Characters. Shorter columns for references are rare, and that one number begins with another is common."""

_LAST_OF_BMP: Final = "\uffff"
"""MySQL's `utf8` ends a text at the first character beyond."""

_REPLACED: Final = re.compile("[?\ufffd\u0080-\U0010ffff]+")
_NOT_REPLACED: Final = re.compile("[\u0080-\ufffc\ufffe-\U0010ffff]")


def may_be_made_of(stored: str, given: str) -> bool:
    """Whether one text may have become of another: it differs by case, blanks, composition or HTML escapes alone, is
    the beginning of it (of 20 characters or more, or up to an emoji), or has "?" in place of what is not ASCII.

    Texts that differ otherwise are none of each other's, however alike they look: `ORDER-1` and `ORDER-11`.
    """
    wanted, found = _folded(given), _folded(stored)
    if not found:
        return False
    if found == wanted:
        return True
    if wanted.startswith(found):
        rest = wanted[len(found) :].lstrip()
        return len(found) >= _SHORTEST_COLUMN or rest[0] > _LAST_OF_BMP
    if wanted.isascii() or _REPLACED.sub("?", found) != _REPLACED.sub("?", wanted):
        return False
    kept = iter(wanted)
    return all(character in kept for character in _NOT_REPLACED.findall(found))  # in this order


def is_delicate(given: str) -> bool:
    """Whether a text is likelier than others to be stored changed: it is long, or has more than plain characters."""
    return len(given) >= _SHORTEST_COLUMN or not given.isascii() or escape(given) != given


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", unescape(text)).casefold().split())
