"""What an account sends that the document does not know, so that whoever maintains the document hears of it.

Only names of models and keys, kinds of values and counts are kept, never values. Some objects have data for keys, such
as ids or dates; those are shown as a pattern.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping
from decimal import Decimal
from typing import TYPE_CHECKING, Any, Final

import attrs

from .._version import __version__

if TYPE_CHECKING:
    from .model import Model

MOST_KEYS: Final = 64
"""Keys of a model that are told apart. One with more has keys that are data, of no pattern that is known."""
OTHERS: Final = "<other keys>"

_MOST_SHAPES: Final = 256
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
        model: The read model in whose records it stood.
        key: The key, or a pattern such as `<date>` where keys look like data.
        kinds: What its values were, the most frequent first: null, boolean, integer, number, text, list or object.
        count: In how many records it was met.
    """

    model: str
    key: str
    kinds: tuple[str, ...]
    count: int

    def __str__(self) -> str:
        return f"{self.model}.{self.key}: {', '.join(self.kinds)}; {self.count} time{'' if self.count == 1 else 's'}"


@attrs.frozen
class DriftReport:
    """What an account has sent that the document does not know, see `DaftraClient.drift_report`.

    `str()` of it is a text that can be sent to the maintainers as it is: it holds no values.

    Attributes:
        version: The version of the client.
        unknown: The keys, by model and name.
    """

    version: str
    unknown: tuple[Unknown, ...]

    def __str__(self) -> str:
        if not self.unknown:
            return f"daftra-client {self.version} has met no keys that its document does not know."
        head = f"daftra-client {self.version} has met keys that its document does not know (values are not shown):"
        return "\n".join([head, "", *map(str, self.unknown)])


class Drift:
    """Counts the keys that the document does not know in what an account sends."""

    def __init__(self) -> None:
        self._shapes: Counter[tuple[Any, ...]] = Counter()  # how records looked, since the same few recur
        self._counts: dict[str, dict[str, Counter[str]]] = {}  # kinds of values by model and key

    def seen(self, model: type[Model], extras: Mapping[str, Any]) -> None:
        """Count the keys of a record that the document does not know."""
        self._shapes[(model.__name__, *extras, *map(type, extras.values()))] += 1
        if len(self._shapes) >= _MOST_SHAPES:
            self._settle()

    def report(self) -> DriftReport:
        """What was met up to now."""
        self._settle()
        unknown = [
            Unknown(model, key, tuple(kind for kind, _ in kinds.most_common()), kinds.total())
            for model, keys in sorted(self._counts.items())
            for key, kinds in sorted(keys.items())
        ]
        return DriftReport(__version__, tuple(unknown))

    def _settle(self) -> None:
        shapes, self._shapes = self._shapes, Counter()
        for (model, *rest), count in [*shapes.items()]:  # another thread may be about to count in it
            number = len(rest) // 2
            keys = self._counts.setdefault(model, {})
            for key, kind in zip(rest[:number], rest[number:], strict=True):
                keys.setdefault(self._shown(model, key), Counter())[_KINDS.get(kind, "object")] += count

    def _shown(self, model: str, key: Any) -> str:
        shown, keys = pattern(key), self._counts[model]
        return OTHERS if shown not in keys and len(keys) >= MOST_KEYS else shown


def pattern(key: Any) -> str:
    """A key as it may be shown: itself if it looks like a name, else what it looks like."""
    key = str(key)
    for expression, name in _PATTERNS:
        if expression.fullmatch(key):
            return name
    if not _NAME.fullmatch(key):
        return "<text>"
    return "<code>" if _is_code(key) else _LONG_NUMBER.sub("<number>", key)


def _is_code(name: str) -> bool:
    """Whether a machine made it, such as a token in Base64 or an address of the network: names have few numbers."""
    return len(_NUMBER.findall(name)) >= 3 or any(
        (len(part) >= 8 and len(_NUMBER.findall(part)) >= 2)
        or (len(part) >= 16 and part.isupper() and _NUMBER.search(part))
        for part in name.split("_")
    )
