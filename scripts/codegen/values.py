"""The meaning of a field, a parameter or an item in Python."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from daftra_client._codec.fields import SCALARS


@dataclass(frozen=True)
class Value:
    """A meaning.

    `shape` is scalar, enum, record, text_or_record, list or map; `name` is the scalar or the class; `base` is the type
    of an enumeration; `item` is what a list or map holds.
    """

    shape: str
    name: str = ""
    base: str = ""
    item: Value | None = None

    def type(self, *, write: bool) -> str:
        """The annotation, without None."""
        if self.shape == "scalar":
            scalar = SCALARS[self.name]
            return f"{scalar.annotation} | int" if write and scalar.type is Decimal else scalar.annotation
        if self.shape == "enum":
            return f"{self.name} | {self.base}" if write else self.name
        if self.shape == "record":
            return self.name
        if self.shape == "text_or_record":
            return f"str | {self.name}"
        assert self.item is not None
        inner = self.item.type(write=write)
        if self.item.shape != "record":
            inner += " | None" if inner != "Any" else ""
        return f"list[{inner}]" if self.shape == "list" else f"dict[str, {inner}]"

    def classes(self) -> set[str]:
        """Names of the models and enumerations that the type names."""
        if self.item is not None:
            return self.item.classes()
        return {self.name} if self.shape in ("enum", "record", "text_or_record") else set()

    @property
    def record(self) -> str | None:
        """The record that it is or contains, once or several times; None without a record."""
        inner = self.item or self
        return inner.name if inner.shape == "record" else None
