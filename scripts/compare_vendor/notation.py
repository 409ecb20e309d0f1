"""Converts the notations that exports use for types, values and paths into one form."""

from __future__ import annotations

import re
from collections.abc import Mapping
from hashlib import sha256
from typing import Any, Final

from scripts.document.nodes import mapping, sequence

_TYPES: Final[Mapping[str, tuple[str, str]]] = {
    **dict.fromkeys(("int", "int32", "int64", "long"), ("integer", "")),
    **dict.fromkeys(("double", "float", "decimal"), ("number", "")),
    **dict.fromkeys(("datetime", "date-time", "timestamp"), ("string", "date-time")),
    "date": ("string", "date"),
    **dict.fromkeys(("text", "str", "file", "binary"), ("string", "")),
    "bool": ("boolean", ""),
    "list": ("array", ""),
    **dict.fromkeys(("map", "dict"), ("object", "")),
    **dict.fromkeys(("nil", "none"), ("null", "")),
    **dict.fromkeys(("any", "mixed", ""), ("", "")),
}
_FORMATS: Final = frozenset(("date", "date-time", "time", "email", "uri", "uuid", "ipv4", "ipv6"))
"""Formats that describe a text. The formats of numbers depend on the exporter."""

LIMITS: Final = (
    *("minLength", "maxLength", "pattern"),
    *("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"),
    *("minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties"),
)

_MAX_MEANING_WORDS: Final = 6
"""The largest number of words in the name of a value."""

_MEANING: Final = re.compile(r"(.*?)\s*=+>\s*(.*)", re.DOTALL)
_NUMBER: Final = re.compile(r"-?\d+")
_FORMAT_SUFFIX: Final = re.compile(r"(?<=[\w}])(\{+format\}+|\.json|\.xml)$")
_PARAMETER: Final = re.compile(r"\{+([^{}]*)\}+")
_PREFIXES: Final = ("/v2/api/entity", "/v2/api", "/api2")


def types(stated: object) -> tuple[frozenset[str], bool, str]:
    """The types that a schema states, whether null is among them, and the format of a text if the type implies one."""
    words = [stated] if isinstance(stated, str) else [one for one in sequence(stated) if isinstance(one, str)]
    names: set[str] = set()
    form = ""
    for word in (part for each in words for part in re.split(r"\|+|,|\bor\b", each)):
        name, told = _TYPES.get(word.strip().lower(), (word.strip().lower(), ""))
        names.add(name)
        form = form or told
    return frozenset(names - {"null", ""}), "null" in names, form


def format_of(node: Mapping[str, Any]) -> str:
    """The format of a text, if a schema states one."""
    stated = str(node.get("format") or "").lower()
    stated = {"datetime": "date-time", "url": "uri"}.get(stated, stated)
    return stated if stated in _FORMATS else ""


def scalar(value: object) -> str:
    """A value as text, so that 20, 20.0 and "20" are one."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, dict | list):
        return repr(value)
    return str(value)


def limits(node: Mapping[str, Any]) -> dict[str, str]:
    """The limits that a schema states; the exclusive bounds of OpenAPI 3.0 are written as those of 3.1."""
    found = {key: node[key] for key in LIMITS if node.get(key) is not None and node[key] is not False}
    for exclusive, bound in (("exclusiveMinimum", "minimum"), ("exclusiveMaximum", "maximum")):
        if found.get(exclusive) is True:
            del found[exclusive]
            if bound in found:
                found[exclusive] = found.pop(bound)
    return {key: scalar(value) for key, value in found.items()}


def values(node: Mapping[str, Any]) -> dict[str, str]:
    """The values of an enumeration with their meanings, in any of the known notations."""
    stated = sequence(node.get("enum"))
    if "const" in node:
        stated = [node["const"]]
    found: dict[str, str] = {}
    for one in stated:
        value, meaning = _value(one)
        found[value] = meaning
    listed = list(found)
    for key, told in node.items():
        if key != "enum" and "enum" in key.lower():
            for value, meaning in _meanings(told, listed):
                found[value] = meaning or found.get(value, "")
    if "const" in node and not found.get(listed[0]):
        found[listed[0]] = str(node.get("title") or "")
    return found


def _value(one: object) -> tuple[str, str]:
    """The value and the meaning of `"2 => Paid"`, of `"PAID => 2"`, or of a plain value."""
    match = _MEANING.fullmatch(one) if isinstance(one, str) else None
    if match is None:
        return scalar(one), ""
    left, right = (part.strip().strip("'\"").strip() for part in match.groups())
    turned = _NUMBER.fullmatch(right) and left and not _NUMBER.fullmatch(left) and left != "null"
    return (right, left) if turned else (left, _word(right))


def _meanings(told: object, listed: list[str]) -> list[tuple[str, str]]:
    """The values and meanings that are listed next to an enumeration: by value, as objects, or in the order of the
    values."""
    if isinstance(told, dict):
        return [(scalar(key), _word(value)) for key, value in mapping(told).items()]
    entries = sequence(told)
    if entries and all(isinstance(entry, dict) and "value" in entry for entry in entries):
        return [(_value(entry["value"])[0], _word(entry)) for entry in entries]
    if len(entries) == len(listed):
        return list(zip(listed, map(_word, entries), strict=True))
    return []


def _word(told: object) -> str:
    """The meaning of a value. Of a longer text, which belongs to the vendor, only a digest is stored."""
    entry = mapping(told)
    if entry:
        told = next((entry[key] for key in ("name", "title", "label", "description") if entry.get(key)), "")
    found = str(told or "").strip().strip("'\"")
    if len(found.split()) <= _MAX_MEANING_WORDS:
        return found
    return f"~{sha256(_letters(found).encode()).hexdigest()[:8]}"


def show_meaning(meaning: str) -> str:
    """A meaning for people."""
    return "a longer text" if meaning.startswith("~") else meaning


def same_meaning(one: str, other: str) -> bool:
    """Whether two meanings differ only in punctuation and case."""
    return _letters(one) == _letters(other)


def _letters(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold().replace("_", " ")))


def key(path: str) -> tuple[str, str]:
    """The server's part of a path, and the rest in a form that spelling does not touch.

    Names of path parameters do not count, neither does the form of the answer at the end. A number is the value that
    the reference took for a parameter.
    """
    path = re.sub(r"^[a-z]+://[^/]*", "", path.strip()).partition("?")[0].partition("#")[0]
    path = _FORMAT_SUFFIX.sub("", "/" + path.strip("/"))
    prefix = next((one for one in _PREFIXES if path.startswith(f"{one}/")), "")
    rest = _PARAMETER.sub("{}", path[len(prefix) :])
    return prefix, re.sub(r"/(\{\}|-?\d+)(?=/|$)", "/{}", rest)


def path_names(path: str) -> list[str]:
    """The names of the parameters in a path, except the format of the answer at its end."""
    return _PARAMETER.findall(_FORMAT_SUFFIX.sub("", path.strip()))


def every_name(path: str) -> list[str]:
    """The names of all parameters that a path spells."""
    return _PARAMETER.findall(path)
