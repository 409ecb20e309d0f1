"""ListingModel: generated from openapi/daftra.yaml, do not edit."""

from __future__ import annotations

from .._codec.enumeration import OpenStrEnum


class ListingModel(OpenStrEnum):
    """Known names of look-up lists. No complete list exists, and names must be spelled exactly.

    Source: documentation (named in descriptions of single fields).
    """

    BRANCH = "Branch"
    """Branches; the resource `branches` has their full records."""
    GROUP_PRICE = "GroupPrice"
    """Price groups of clients."""
    INVOICE_LAYOUT = "InvoiceLayout"
    """Layouts of printed documents."""
    PRODUCT = "Product"
    """Products."""
    ROLE = "Role"
    """Roles of staff members."""
    TIME_ACTIVITY = "TimeActivity"
    """Activities of time tracking."""
    TIMEZONE = "Timezone"
    """Time zones."""
    DATE_FORMATS = "dateFormats"
    """Display formats of dates."""
    LANGUAGE_CODES = "languageCodes"
    """Languages."""
