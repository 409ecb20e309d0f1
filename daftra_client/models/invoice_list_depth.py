"""InvoiceListDepth: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenIntEnum


class InvoiceListDepth(OpenIntEnum):
    """How much of each invoice a list contains."""

    HEADER = -1
    """Only the header."""
    CLIENT = 0
    """The header and the client; the default."""
    FULL = 1
    """Also lines, payments, taxes, documents and custom fields."""
