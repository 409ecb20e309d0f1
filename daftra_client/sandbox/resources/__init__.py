"""The resource tables: the sandbox serves every public table of these modules. List a new module here."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from daftra_client.sandbox.resources import (
    activities,
    business,
    catalogue,
    ledger,
    people,
    purchases,
    sales,
    stock,
    workplace,
)
from daftra_client.sandbox.resources.seeds import SEEDS
from daftra_client.sandbox.tables import Resource

__all__ = ["RESOURCES", "SEEDS"]

_MODULES: Final = (activities, business, catalogue, ledger, people, purchases, sales, stock, workplace)

RESOURCES: Mapping[str, Resource] = {
    table.name: table
    for module in _MODULES
    for name, table in vars(module).items()
    if isinstance(table, Resource) and not name.startswith("_")
}
"""Every resource by its name, which is its path below ``/api2/`` if v1 has operations on it."""
