"""InvoiceListDepth: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from ..model import OpenIntEnum
from ..wire import EnumTable


class InvoiceListDepth(OpenIntEnum):
    """How much of each invoice a list contains.

    Source: documentation.
    """

    HEADER = -1
    """The header alone."""
    CLIENT = 0
    """The header and the client; the default."""
    FULL = 1
    """Also lines, payments, taxes, documents and custom fields."""


read_invoice_list_depth = EnumTable(InvoiceListDepth).__getitem__
