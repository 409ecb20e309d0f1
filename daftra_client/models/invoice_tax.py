"""InvoiceTax: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from .. import wire
from ..record import Record

if TYPE_CHECKING:
    from typing import Self


class InvoiceTax(Record, kw_only=True):
    """A tax of a document. Only the empty form has been captured, so its fields are unknown.

    Source: live capture (empty); inference from purchase invoices, where the same map has entries.
    """

    def _settled(self, days: wire.Days) -> Self:
        return self

    def to_dict(self, *, date_format: str | None = None) -> dict[str, Any]:
        """The record as decoded JSON, every known field included: exact numbers as text, dates in ISO form."""
        data: dict[str, Any] = wire.plain(self.additional_properties, "InvoiceTax", date_format, is_read=True)
        data |= {}
        return data
