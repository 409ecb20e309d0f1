"""Names: those that openapi-python-client settled, those that it has none for, and those that are taken."""

from __future__ import annotations

from typing import Any, Final

TAKEN: Final = frozenset(
    ("self", "models", "options", "expand", "timeout", "retries", "branch_id", "headers", "extra_query")
)
"""Arguments that every method has, or some have beside those of the document, and names that its body uses."""


def attribute(node: dict[str, Any], prop: Any) -> str:
    """Name in Python of a field or a parameter: its own `x-name`, else what the library makes of its name."""
    return str(node.get("x-name", prop.python_name))


def snake(name: str) -> str:
    """`InvoiceItem` as `invoice_item`."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")


def argument(key: str) -> str:
    """The argument for a part of a body, by the key under which it is sent."""
    return snake(key).replace("__", "_")


def taken(names: list[str], reserved: frozenset[str] = TAKEN) -> str:
    """Those of some arguments whose name is reserved or stands there twice, for a message; empty if there are none."""
    return ", ".join(sorted({name for name in names if name in reserved or names.count(name) > 1}))
