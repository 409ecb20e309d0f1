"""Whether a stored text may be an altered copy of a text that was sent.

Databases and frameworks trim text, change its case, cut it to the width of a column, replace characters that they do
not have with "?", or escape it for HTML, and they do not report it. A reference that was altered in this way is not
found again.
"""

from __future__ import annotations

import re
import unicodedata
from html import escape, unescape
from typing import Final

_MIN_COLUMN_WIDTH: Final = 20
"""Characters. References rarely have shorter columns, while short numbers often begin with one another."""

_LAST_OF_BMP: Final = "\uffff"
"""The last character that MySQL's `utf8` stores; it cuts a text before the first later one."""

_REPLACED: Final = re.compile("[?\ufffd\u0080-\U0010ffff]+")
_NOT_REPLACED: Final = re.compile("[\u0080-\ufffc\ufffe-\U0010ffff]")


def may_be_altered_copy(stored: str, given: str) -> bool:
    """Whether a stored text may be an altered copy of the given one.

    A copy may differ in case, blanks, composition and HTML escapes. It may end early, at 20 characters or more or at an
    emoji. It may have "?" in place of characters outside ASCII. All other texts are different ones, however similar
    they look: `ORDER-1` and `ORDER-11`.
    """
    wanted, found = _folded(given), _folded(stored)
    if not found:
        return False
    if found == wanted:
        return True
    if wanted.startswith(found):
        rest = wanted[len(found) :].lstrip()
        return len(found) >= _MIN_COLUMN_WIDTH or rest[0] > _LAST_OF_BMP
    if wanted.isascii() or _REPLACED.sub("?", found) != _REPLACED.sub("?", wanted):
        return False
    kept = iter(wanted)
    return all(character in kept for character in _NOT_REPLACED.findall(found))  # in this order


def is_prone_to_mangling(given: str) -> bool:
    """Whether a text may well be altered when it is stored: it is long, or has characters other than plain ASCII."""
    return len(given) >= _MIN_COLUMN_WIDTH or not given.isascii() or escape(given) != given


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", unescape(text)).casefold().split())
