"""Prepares texts of the document for generated code."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Mapping, Sequence


def as_doc(text: object) -> str:
    """A text of the document, escaped for a docstring."""
    return " ".join(str(text).split()).replace("\\", "\\\\").replace('"""', "'''")


def contested_evidence(node: Mapping[str, object]) -> str:
    """The sources of what the document says at a node, if they contradict each other."""
    evidence = as_doc(node.get("x-evidence", ""))
    return evidence if "contested" in evidence else ""


def with_limits(text: str, schema: Mapping[str, object]) -> str:
    """A text of the document with the limits that the schema states, which the document does not say in words."""
    found = [
        _range(schema.get("minimum"), schema.get("maximum"), ""),
        _range(schema.get("minLength"), schema.get("maxLength"), " characters"),
        _range(schema.get("minItems"), schema.get("maxItems") or None, " of them"),
        f"More than {schema['exclusiveMinimum']}." if "exclusiveMinimum" in schema else "",
    ]
    return " ".join(filter(None, (text, *found)))


def _range(least: object, most: object, unit: str) -> str:
    if least is None and most is None:
        return ""
    if least is None or most is None:
        return f"At {'most' if least is None else 'least'} {most if least is None else least}{unit}."
    return f"From {least} to {most}{unit}."


def capitalised(text: str) -> str:
    return text[:1].upper() + text[1:]


def listed(names: Sequence[str]) -> str:
    """Names of code as a part of a sentence."""
    return " and ".join(", ".join(f"`{name}`" for name in names).rsplit(", ", 1))


def fill(text: str, indent: int, before: int = 0, width: int = 116) -> str:
    """Fill a paragraph; lines after the first are indented, and the first has `before` characters in front of it."""
    first, pad = " " * (indent + before), " " * indent
    return textwrap.fill(
        " ".join(text.split()),
        width=width,
        initial_indent=first,
        subsequent_indent=pad,
        break_long_words=False,
        break_on_hyphens=False,
    ).lstrip()


def as_text(text: str, indent: int) -> str:
    """A text as Python writes it, on as many lines as it needs."""
    lines = textwrap.wrap(text, width=116 - indent - 2, drop_whitespace=False, break_on_hyphens=False)
    quoted = [json.dumps(line, ensure_ascii=False) for line in lines]
    pad = " " * indent
    return quoted[0] if len(quoted) == 1 else "(\n" + "".join(f"{pad}{line}\n" for line in quoted) + pad[:-4] + ")"
