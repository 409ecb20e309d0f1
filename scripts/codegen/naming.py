"""Names in Python: from openapi-python-client, from the document, and the reserved ones."""

from __future__ import annotations

from typing import Any, Final

TAKEN: Final = frozenset(
    ("self", "models", "options", "expand", "timeout", "retries", "branch_id", "headers", "extra_query")
)
"""Arguments that methods have in addition to those of the document, and names that their bodies use."""


def attribute(node: dict[str, Any], prop: Any) -> str:
    """The Python name of a field or a parameter: its `x-name`, else the name that the library generates."""
    return str(node.get("x-name", prop.python_name))


def snake(name: str) -> str:
    """`InvoiceItem` as `invoice_item`."""
    return "".join(f"_{c.lower()}" if c.isupper() else c for c in name).lstrip("_")


def argument(key: str) -> str:
    """The argument for a part of a body, by the key under which it is sent."""
    return snake(key).replace("__", "_")


def taken(names: list[str], reserved: frozenset[str] = TAKEN) -> str:
    """The arguments whose name is reserved or occurs twice, for a message; empty if there are none."""
    return ", ".join(sorted({name for name in names if name in reserved or names.count(name) > 1}))
