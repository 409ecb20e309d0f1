"""Keys that an account sends and the document does not know, for the maintainers of the document.

The report has the names of models and keys, the types of values and counts, but never values. Some objects have keys
that are data, such as ids or dates; these are shown as a pattern.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import attrs

from .._version import __version__
from .model import ReadListener

if TYPE_CHECKING:
    from .model import Model

MAX_KEYS: Final = 64
"""The number of keys of a model that are counted separately. A model with more has keys that are data without a known
pattern."""
OTHERS: Final = "<other keys>"

_MAX_SHAPES: Final = 256
_KINDS: Final[Mapping[type, str]] = {
    type(None): "null",
    bool: "boolean",
    int: "integer",
    float: "number",
    Decimal: "number",
    str: "text",
    list: "list",
    dict: "object",
}
_PATTERNS: Final = (
    (re.compile(r"\d+"), "<number>"),
    (re.compile(r"\d{1,4}([-/.])\d{1,2}\1\d{1,4}([ T].*)?", re.DOTALL), "<date>"),
    (re.compile(r"[0-9A-Fa-f]{8}-([0-9A-Fa-f]{4}-){3}[0-9A-Fa-f]{12}"), "<uuid>"),
    (re.compile(r"(?=.*\d)(?=.*[A-Fa-f])[0-9A-Fa-f]{8,}"), "<hex>"),
)
_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]{0,63}", re.ASCII)
_NUMBER: Final = re.compile(r"\d+")
_LONG_NUMBER: Final = re.compile(r"\d{4,}")


@attrs.frozen
class Unknown:
    """A key that the document does not know.

    Attributes:
        model: The read model of the records with the key.
        key: The key, or a pattern such as `<date>` for keys that look like data.
        kinds: Types of its values, the most frequent first: null, boolean, integer, number, text, list or object.
        count: The number of records that had it.
    """

    model: str
    key: str
    kinds: tuple[str, ...]
    count: int

    def __str__(self) -> str:
        return f"{self.model}.{self.key}: {', '.join(self.kinds)}; {self.count} time{'' if self.count == 1 else 's'}"


@attrs.frozen
class DriftReport:
    """The keys that an account has sent and the document does not know, see `DaftraClient.drift_report`.

    `str()` of the report holds no values, so the text can be sent to the maintainers as it is.

    Attributes:
        version: The version of the client.
        unknown: The keys, sorted by model and name.
    """

    version: str
    unknown: tuple[Unknown, ...]

    def __str__(self) -> str:
        if not self.unknown:
            return f"daftra-client {self.version} has received no keys that its document does not know."
        head = f"daftra-client {self.version} has received keys that its document does not know (values are not shown):"
        return "\n".join([head, "", *map(str, self.unknown)])


class Drift(ReadListener):
    """Counts the keys that an account sends and the document does not know."""

    def __init__(self) -> None:
        self._shapes: Counter[tuple[Any, ...]] = Counter()  # records with the same keys and types
        self._counts: dict[str, dict[str, Counter[str]]] = {}  # types of values by model and key

    def unknown(self, model: type[Model], extras: Mapping[str, Any]) -> None:
        """Count the unknown keys of a record."""
        self._shapes[(model.__name__, *extras, *map(type, extras.values()))] += 1
        if len(self._shapes) >= _MAX_SHAPES:
            self._tally()

    def report(self) -> DriftReport:
        """The report of all keys that were counted so far."""
        self._tally()
        unknown = [
            Unknown(model, key, tuple(kind for kind, _ in kinds.most_common()), kinds.total())
            for model, keys in sorted(self._counts.items())
            for key, kinds in sorted(keys.items())
        ]
        return DriftReport(__version__, tuple(unknown))

    def _tally(self) -> None:
        """Count the keys of the shapes."""
        shapes, self._shapes = self._shapes, Counter()
        for (model, *rest), count in [*shapes.items()]:  # another thread may still count in it
            number = len(rest) // 2
            keys = self._counts.setdefault(model, {})
            for key, kind in zip(rest[:number], rest[number:], strict=True):
                keys.setdefault(self._shown(model, key), Counter())[_KINDS.get(kind, "object")] += count

    def _shown(self, model: str, key: Any) -> str:
        shown, keys = pattern(key), self._counts[model]
        return OTHERS if shown not in keys and len(keys) >= MAX_KEYS else shown


def pattern(key: Any) -> str:
    """The form of a key that may be shown: the key itself if it looks like a name, else a pattern of it."""
    key = str(key)
    for expression, name in _PATTERNS:
        if expression.fullmatch(key):
            return name
    if not _NAME.fullmatch(key):
        return "<text>"
    return "<code>" if _is_code(key) else _LONG_NUMBER.sub("<number>", key)


def _is_code(name: str) -> bool:
    """Whether a key looks generated, such as a Base64 token or a network address. Names have few numbers."""
    return len(_NUMBER.findall(name)) >= 3 or any(
        (len(part) >= 8 and len(_NUMBER.findall(part)) >= 2)
        or (len(part) >= 16 and part.isupper() and _NUMBER.search(part))
        for part in name.split("_")
    )
