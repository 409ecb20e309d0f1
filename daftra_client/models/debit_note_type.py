"""DebitNoteType: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class DebitNoteType(OpenIntEnum):
    """Type number of a debit note to a supplier among the purchase documents. No other value is known."""

    DEBIT_NOTE = 14
    """A debit note."""
